"""The built-in reader: a cascade over lines, sentences and marks, with one file of rules per property."""

from collections.abc import Iterable

from hitherto.claims import Article, Certainty, Claim, Detail, Evidence, Polarity, Subject, fold
from hitherto.reading.certainty import certainty, clause
from hitherto.reading.draft import Draft
from hitherto.reading.rules import rules
from hitherto.reading.scene import Scene, Sentence
from hitherto.reading.speakers import inside_quotation, speaker_of
from hitherto.reading.subjects import season_of, work_of
from hitherto.vocabulary import key_details

VERSION = "0.1"

# Properties whose claims, where the sentence names no season, are about the season that the article is about.
_OF_THE_SEASON = frozenset({"release", "production", "trailer", "episodes", "order", "plot", "title", "adapts"})


class BuiltinReader:
    """Reads English news about screen titles; deterministic, offline, without a model."""

    name = "built-in"
    version = VERSION

    def read(self, article: Article) -> list[Claim]:
        """Return the article's claims, in the order of their evidence."""
        scene = Scene(article)
        if not scene.is_about_titles:
            return []
        drafts: list[tuple[Sentence, Draft]] = []
        for sentence in scene.sentences:
            for triggers, find in rules():
                if not triggers.isdisjoint(sentence.words):
                    drafts += [(sentence, draft) for draft in find(sentence)]
        return self._merge(article, (self._claim(article, s, d) for s, d in drafts))

    def _claim(self, article: Article, sentence: Sentence, draft: Draft) -> Claim | None:
        at = draft.at if draft.at >= 0 else draft.start
        work = draft.work or work_of(sentence, at)
        if work is None:
            return None
        season = draft.season
        if season is None:
            default = draft.property in _OF_THE_SEASON and work == sentence.scene.titles.main
            season = season_of(sentence, at, default=default)
        places = [(draft.start, draft.end), *draft.more]
        return Claim(
            subject=Subject(work, season or None, draft.part),
            property=draft.property,
            value=draft.value,
            evidence=tuple(Evidence.of(article.text, start, end) for start, end in places),
            article=article.id,
            details=draft.details,
            polarity=draft.polarity or "+",
            certainty=draft.certainty or _certainty(sentence, draft, at),
            speaker=_speaker(sentence, draft, at),
            happens=draft.happens,
            reader=f"{self.name} {self.version}",
        )

    def _merge(self, article: Article, claims: Iterable[Claim | None]) -> list[Claim]:
        """Make one claim, with several places of evidence, of the same statement by the same speaker."""
        merged: dict[tuple[object, ...], Claim] = {}
        for claim in claims:
            if claim is None:
                continue
            key = _key(claim)
            merged[key] = _joined(merged[key], claim) if key in merged else claim
        kept = _most_specific(list(merged.values()))
        return sorted(kept, key=lambda c: (c.evidence[0], c.property, c.value, c.id))


def _most_specific(claims: list[Claim]) -> list[Claim]:
    """Give what is said of a title in general to the one season of which the article says the same."""
    seasons: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        if claim.subject.season is not None:
            seasons.setdefault(_key(claim)[1:] + (claim.subject.work,), []).append(claim)
    kept: dict[str, Claim] = {}
    for claim in claims:
        same = seasons.get(_key(claim)[1:] + (claim.subject.work,), []) if claim.subject.season is None else []
        if len(same) == 1:
            kept[same[0].id] = _joined(same[0], claim)
        else:
            kept.setdefault(claim.id, claim)
    return list(kept.values())


# Properties that an article mostly states in passing ("the spin-off series", "his friend Felix"): hedges and
# reporting verbs of the sentence are about something else, unless they stand right beside it.
_IN_PASSING = frozenset({"connection", "based-on", "character"})
_REACH = {True: (30, 10), False: (120, 70)}  # characters before and after in which a hedge counts


def _certainty(sentence: Sentence, draft: Draft, at: int) -> Certainty:
    text = sentence.scene.text
    start, stop = clause(text, sentence.start, sentence.end, at, min(at + 1, draft.end))
    before, after = _REACH[_in_passing(sentence, draft)]
    return certainty(_without_titles(sentence, max(start, at - before), min(stop, at + after)))


def _without_titles(sentence: Sentence, start: int, end: int) -> str:
    """Cut titles out of a stretch of the sentence, since any word can stand in a title ("Wonder Man")."""
    text, at, kept = sentence.scene.text, start, []
    for mention in sentence.mentions:
        if start <= mention.start < end:
            kept.append(text[at : mention.start])
            at = max(at, mention.end)
    return "".join([*kept, text[at:end]])


def _in_passing(sentence: Sentence, draft: Draft) -> bool:
    quoted = inside_quotation(sentence, draft.start) or sentence.block.kind == "quote"
    return not quoted and (draft.property in _IN_PASSING or draft.speaker == ())


def _speaker(sentence: Sentence, draft: Draft, at: int) -> tuple[str, ...]:
    """Return who vouches for a draft; an outlet that quotes itself speaks in its own voice."""
    if draft.speaker is not None:
        return draft.speaker
    if draft.property != "character" and _in_passing(sentence, draft):
        return ()
    speaker = speaker_of(sentence, at)
    outlet = fold(
        sentence.scene.article.outlet.removeprefix("www.").rpartition(".")[0] or sentence.scene.article.outlet
    )
    return () if len(speaker) == 1 and fold(speaker[0]) == outlet else speaker


def _key(claim: Claim) -> tuple[object, ...]:
    details = tuple(sorted((k, str(v)) for k, v in key_details(claim.property, claim.details).items()))
    return claim.subject, claim.property, fold(claim.value), claim.polarity, claim.speaker, details


def _details(one: Claim, other: Claim) -> dict[str, Detail]:
    """Join the details of two sayings; a character's name beats a description."""
    joined = {**other.details, **one.details}
    names = [str(c.details["character"]) for c in (one, other) if "character" in c.details]
    if names:
        joined["character"] = max(names, key=lambda n: (n[:1].isupper(), n == names[0]))
    return joined


_STRENGTH: dict[Certainty, int] = {"certain": 2, "probable": 1, "possible": 0}


def _joined(one: Claim, other: Claim) -> Claim:
    """Join two sayings of one statement: all their evidence and details, the firmer certainty."""
    firmer = max(one.certainty, other.certainty, key=lambda c: _STRENGTH[c])
    polarity: Polarity = one.polarity
    return Claim(
        subject=one.subject,
        property=one.property,
        value=one.value if len(one.value) >= len(other.value) else other.value,
        evidence=tuple(sorted({*one.evidence, *other.evidence})),
        article=one.article,
        details=_details(one, other),
        polarity=polarity,
        certainty=firmer,
        speaker=one.speaker,
        happens=one.happens or other.happens,
        reader=one.reader,
    )
