"""Plain data: what the pipeline returns, as the JSON objects that the command line prints and the API answers."""

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from hitherto.claims import Entry, Fact, Ruling

if TYPE_CHECKING:
    from hitherto.judging.records import Record, Score
    from hitherto.ledger import Found, Work
    from hitherto.pipeline.known import Explanation
    from hitherto.pipeline.proofing import Proofread


def work(one: "Work") -> dict[str, Any]:
    """Return the JSON object that `titles --json` prints."""
    return {
        "work": one.name,
        "seasons": list(one.seasons),
        "articles": one.articles,
        "claims": one.claims,
        "first_said": one.first_said.isoformat(),
        "last_said": one.last_said.isoformat(),
    }


def explanation(one: "Explanation") -> dict[str, Any]:
    """Return the fact's JSON object with claims in place of their ids."""
    return one.fact.as_json() | {
        "for": [_claim(entry) for entry in one.claims_for],
        "against": [_claim(entry) for entry in one.claims_against],
        "set_aside": [_claim(entry) for entry in one.set_aside],
        "rulings": [ruling.as_json() for ruling in one.rulings],
        "graph": one.tracing.as_json(),
    }


def _claim(entry: Entry) -> dict[str, Any]:
    article = entry.article
    return entry.claim.as_json() | {
        "article": {"id": article.id, "name": article.name, "title": article.title},
        "outlet": article.outlet,
        "url": article.url,
        "said_at": entry.said_at.isoformat(),
        "recorded_at": entry.recorded_at.isoformat(),
        "withdrawn_at": entry.withdrawn_at.isoformat() if entry.withdrawn_at else None,
        "copy_of": entry.copy_of,
    }


def found(one: "Found") -> dict[str, Any]:
    """Return the JSON object that `search --json` prints."""
    article = one.article
    return {
        "article": article.id,
        "name": article.name,
        "title": article.title,
        "outlet": article.outlet,
        "url": article.url,
        "said_at": one.said_at.isoformat(),
        "snippet": one.snippet,
        "marks": [list(mark) for mark in one.marks],
        "claims": [entry.claim.as_json() for entry in one.entries],
    }


def record(one: "Record", scores: bool = False) -> dict[str, Any]:
    """Return the JSON object that `outlets --json` prints; with `scores`, the claims behind it too."""
    told = {"kind": one.kind, "name": one.name, **_counts(one, None), "own": _counts(one, True)}
    told |= {"passed_on": _counts(one, False), "days_early": one.days_early(), "small": one.is_small()}
    return told | ({"claims": [_score(one) for one in by_title(one.scores)]} if scores else {})


def _counts(record: "Record", own: bool | None) -> dict[str, Any]:
    from hitherto.judging.records import Mark

    counted = {mark.replace(" ", "_"): record.count(mark, own) for mark in Mark}
    return counted | {"brier": _rounded(record.brier(own)), "at_least": _rounded(record.at_least(own))}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _score(score: "Score") -> dict[str, Any]:
    said, came = score.statement, score.came
    settled = came and {
        "value": came.value,
        "day": came.day.isoformat(),
        "told_by": list(dict.fromkeys(s.claim.id for s in came.told_by)),
    }
    return {
        "mark": str(score.mark),
        "subject": said.subject.as_json(),
        "property": said.claim.property,
        "value": said.value,
        "polarity": "-" if said.negative else "+",
        "certainty": said.certainty.name.lower(),
        "said_at": said.day.isoformat(),
        "own": score.own,
        "days_early": score.early,
        "came": settled,
        "claim": said.claim.id,
        "fact": score.fact,
    }


def by_title(scores: Sequence["Score"]) -> list["Score"]:
    """Sort by title, what is settled first, then as it was said."""

    def order(score: "Score") -> tuple[object, ...]:
        said = score.statement
        return str(said.subject), score.came is None, said.day, said.claim.property, said.value, said.claim.id

    return sorted(scores, key=order)


def rulings(some: Sequence[Ruling], known: Sequence[Ruling]) -> list[dict[str, Any]]:
    """Return the JSON objects that `rulings --json` prints; which count is told by all that are `known`."""
    from hitherto.judging import Decisions

    counting = {ruling.id for ruling in Decisions.of(known).rulings}
    return [{**ruling.as_json(), "counts": ruling.id in counting} for ruling in some]


def proof(one: "Proofread", before: Collection[str] | None = None) -> Iterator[dict[str, Any]]:
    """Yield the JSON objects that `proof --json` prints: one for each statement of the page, one for what it lacks.

    What is to be mended, or lacking, says whether it is new, where the keys of what was so `before` are known.
    """
    from hitherto.pipeline.proofing import key_of, key_of_lack

    page, by_id = one.proof.article, {entry.claim.id: entry for entry in one.known.entries}

    def fact(held: Fact | None) -> dict[str, Any] | None:
        if held is None:
            return None
        told = (by_id[claim] for claim in (*held.claims_for, *held.claims_against) if claim in by_id)
        return {**held.as_json(), "claims": [_claim(entry) for entry in told]}

    about = {"page": page.document, "title": page.title, "about": one.proof.subject.as_json()}
    about["as_of"] = one.proof.day.isoformat()
    for finding in one.proof.findings:
        start, end = finding.sentence
        where = {"line": one.proof.line(finding), "start": start, "end": end, "sentence": one.proof.words(finding)}
        claim = finding.claim.as_json(page.document)
        facts = {"fact": fact(finding.fact), "instead": fact(finding.instead)}
        news = {"new": key_of(finding) not in before} if before is not None and finding.mark.mends else {}
        yield {**about, "mark": str(finding.mark), **news, **where, "claim": claim, **facts}
    for held in one.proof.lacking:
        news = {"new": key_of_lack(held) not in before} if before is not None else {}
        yield {**about, "mark": "lacking", **news, "fact": fact(held)}
