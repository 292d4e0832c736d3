"""Who leaves a title, with the season that they miss; who stays only to make it, and who is replaced."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from hitherto.reading.draft import Draft
from hitherto.reading.drawing.sieve import Pattern, Ways
from hitherto.reading.drawing.skeleton import NAME
from hitherto.reading.people.acting import makes, people_in
from hitherto.reading.people.casting import MAKER, NEGATED, STAYS
from hitherto.reading.people.castlists import GONE_AFTER, GONE_BEFORE, LEAVING, ONLY_MAKES, REPLACED_BY
from hitherto.reading.people.drafts import cast_draft
from hitherto.reading.scene import Sentence
from hitherto.reading.subject.seasons import SeasonMention


def leaving(sentence: Sentence) -> Iterator[Draft]:
    """Give everyone who leaves, stays away or is replaced."""
    for m in REPLACED_BY.finditer(sentence.skeleton.text):
        yield from (cast_draft(sentence, m, p, None, "replaced by", "recast") for p in people_in(sentence, m["who"]))
    for _, m in _LEAVING.finditer(sentence.skeleton.text):
        for person in people_in(sentence, _subject(sentence, m)):
            if _plays(sentence, person, makes_it=MAKER.search(m.group()) is not None):
                last = _season_beside(sentence, m, GONE_AFTER, "last")
                yield _gone(_goes(sentence, m, person), m.group(), last)
    for m in ONLY_MAKES.finditer(sentence.skeleton.text):
        for person in people_in(sentence, m["who"]):
            if _plays(sentence, person):
                yield replace(_goes(sentence, m, person), polarity="-", details={})


def _subject(sentence: Sentence, m: re.Match[str]) -> str:
    """Return who goes, beyond what is put in: Ada of "Ada Okafor, who plays it with Tom Reyes, has exited"."""
    drawn = sentence.skeleton.text
    whom = _WHO.search(drawn[: m.start("who")]) if drawn[m.end("who") : m.end("who") + 1] == "," else None
    return whom["who"] if whom else m["who"]


_LEAVING = Ways((None, way) for way in LEAVING)
_WHO = re.compile(rf"(?P<who>{NAME}), who(?:se)?\b[^.;]*$")


def _plays(sentence: Sentence, person: str, *, makes_it: bool = False) -> bool:
    """Tell whether somebody is one of the cast: known as such, or named in full and not as one who makes it."""
    unknown = " " in person and not makes_it and not makes(sentence, person)
    return sentence.scene.people.is_actor(person) or unknown


def _goes(sentence: Sentence, m: re.Match[str], person: str) -> Draft:
    """Draft that somebody goes, from the season beside the verb."""
    draft = cast_draft(sentence, m, person, None, "leaving", "leaving")
    ahead = _season_beside(sentence, m, GONE_BEFORE, "next")
    if ahead:
        return replace(draft, season=ahead)
    return replace(draft, at=max(draft.at, sentence.skeleton.real_end(m.end()) - 1))


def as_played(leaving: Iterable[Draft], played: Iterable[Draft]) -> Iterator[Draft]:
    """Give who goes with the part that the sentence tells of: "Ada Okafor, who plays Una, is leaving"."""
    parts = {draft.value: draft.details for draft in played}
    for draft in leaving:
        part = {key: value for key, value in parts.get(draft.value, {}).items() if key == "character"}
        yield replace(draft, details={**part, **draft.details})


def _season_beside(sentence: Sentence, m: re.Match[str], way: Pattern, group: str) -> int | None:
    """Return the season by which it is told when somebody goes: "after the fourth series", "ahead of season 2"."""
    drawn = sentence.skeleton.text
    found = way.search(drawn, m.end("who"), min(len(drawn), m.end() + 60))
    near = found is not None and not re.search(r"[.;,:]", drawn[m.end() : found.start()])
    named = sentence.skeleton.found(found[group], "S")[0].what if found and near else None
    return max(named.numbers) if isinstance(named, SeasonMention) and named.numbers else None


def _gone(draft: Draft, words: str, last: int | None) -> Draft:
    """Tell "will not return" (not in it) from "exits" (leaving) and "has not left" (not leaving)."""
    negated = NEGATED.search(words) is not None
    if last and not negated:  # "will bow out after the fourth series": so from the fifth on
        return replace(draft, polarity="-", details={}, season=last + 1)
    if negated and not STAYS.search(words):
        return replace(draft, polarity="-", details={})
    if "denie" in words:
        return replace(draft, polarity="-", speaker=(draft.value,))
    return replace(draft, polarity="-" if negated else "+")
