"""A change in words, as a notice tells it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import groupby
from typing import Any

from hitherto.claims import Change, Fact
from hitherto.claims.digest import digest
from hitherto.notifying import Line, Message, Part
from hitherto.pages import turns
from hitherto.pages.dates import day
from hitherto.pages.text import clean, counted, web_address
from hitherto.pipeline.known import Known
from hitherto.state import Notice, Watch

_SOURCES = 2  # articles that a line names


def notices(watch: Watch, changes: Sequence[Change], known: Known, told_to: datetime) -> list[Notice]:
    """Make a notice of each change; `told_to` tells it from the same change at another time."""
    facts = {fact.id: fact for fact in known.facts()}
    made = []
    for place, change in enumerate(changes):
        content = {
            "place": place,
            "text": told(change, watch),
            "standing": str(change.after),
            "day": change.said_at.isoformat(),
            "sources": _sources(facts.get(change.replaced_by.fact if change.replaced_by else change.fact), known),
            "change": change.as_json(),
        }
        id_ = digest("n", [watch.key, told_to.isoformat(), change.fact, str(change.before), str(change.after)])
        made.append(Notice(id_, watch.key, told_to, content))
    return made


def told(change: Change, watch: Watch) -> str:
    """Tell a change in a sentence: "Release: 15 January 2027 (premiere) – was expected, now confirmed."."""
    other = change.subject.season
    season = f" (season {other})" if other is not None and other != watch.season else ""
    return f"{turns.told(change, season)}."


def message(watch: Watch, waiting: Sequence[Notice], at: datetime) -> Message:
    """Make one message of what waits."""
    newest = sorted(waiting, key=lambda one: one.content["place"])
    newest.sort(key=lambda one: (one.content["day"], one.made_at), reverse=True)
    parts = tuple(
        Part(day(date.fromisoformat(said)), tuple(_line(one.content) for one in group))
        for said, group in groupby(newest, key=lambda one: str(one.content["day"]))
    )
    title = clean(str(watch.subject))
    subject = f"{title}: {waiting[0].content['text'] if len(waiting) == 1 else counted(len(waiting), 'change')}"
    return Message(digest("m", sorted(one.id for one in waiting)), subject, title, parts, at)


def _line(content: Mapping[str, Any]) -> Line:
    sources = tuple((str(outlet), str(url)) for outlet, url in content["sources"])
    return Line(str(content["text"]), str(content["standing"]), sources, content["change"])


def _sources(fact: Fact | None, known: Known) -> list[tuple[str, str]]:
    if fact is None:
        return []
    by_id = {entry.claim.id: entry.article for entry in known.entries}
    articles = (by_id[claim] for claim in (*fact.claims_for, *fact.claims_against) if claim in by_id)
    found: Iterator[tuple[str, str]] = ((clean(one.outlet), web_address(one.url) or "") for one in articles)
    return list(dict.fromkeys(found))[:_SOURCES]
