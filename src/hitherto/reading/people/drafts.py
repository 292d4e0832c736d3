"""Drafts of who plays, as each way of saying it makes them."""

import re

from hitherto.claims import Detail
from hitherto.reading.draft import Draft
from hitherto.reading.people.acting import in_work
from hitherto.reading.people.statuses import status_of
from hitherto.reading.people.talks import sureness
from hitherto.reading.scene import Sentence
from hitherto.reading.subject.bearing import season_leads
from hitherto.reading.voices.speakers import inside_quotation

_ASIDES = ("parenthesis", "own")  # what the article puts in by itself, whoever is speaking


def cast_draft(
    sentence: Sentence, m: re.Match[str], person: str, role: str | None, rule: str, status: str | None = None
) -> Draft:
    """Draft that somebody plays; without a `status`, what the clause says of it."""
    status = status_of(sentence, m) if status is None else status
    details: dict[str, Detail] = {}
    if role and role != person:
        details["character"] = role
    if status:
        details["status"] = status
    start, end = sentence.skeleton.span(m)
    return Draft(
        property="cast",
        value=person,
        start=start,
        end=end,
        at=sentence.skeleton.span(m, "who")[0] if "who" in m.re.groupindex else start,
        rule=f"cast: {rule}",
        certainty=sureness(sentence.text) if status == "in-talks" else None,
        details=details,
        work=None if rule in ("parenthesis", "own", "leaving", "picture") else in_work(sentence, m),
        speaker=() if rule in _ASIDES and not inside_quotation(sentence, start) else None,
        season=None if status or season_leads(sentence, start) or not sentence.seasons else 0,
    )
