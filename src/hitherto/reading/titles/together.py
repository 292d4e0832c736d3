"""Titles that a sentence names together, so that what it says of them it says of each."""

import re

from hitherto.reading.drawing.skeleton import Mark, pattern
from hitherto.reading.scene import Sentence
from hitherto.reading.titles.kinds import KINDS, WORKERS
from hitherto.reading.titles.titles import Mention

# What may stand between two of them: "drama Harbour, Ada Okafor comedy Quay and the long-running Dock".
_AND = (
    r"[\"”’']?(?: \([^()]*\))?(?: (?:with|starring|from|about|by|created by"
    r"|led by) (?:[^.;,()\ue200-\ue2ff]|[\ue200-\ue2ff](?= (?:co-)?[a-z]+ )){1,60})?(?:,? and |,? as well as "
    r"|,? plus |, | [—–] as well as |,"
    r"| (?=[\ue200-\ue2ff]))"
    r"[^.;:()\ue200-\ue2ff]{0,60}?[\"“‘']?"
)
_BEFORE = pattern(
    rf"(?P<list>{{TITLE}}(?:{_AND}{{TITLE}})+)[\"”’']?(?: \([^()]*\))?,?(?: [—–])?"
    r"(?: (?:have|has|had|were|are|was|is|be|been|being|will|all|both|each|also|officially|quietly|now|just"
    r"|formally|already|recently|announced|confirmed|revealed|that))* ?\Z"
)
_AFTER = pattern(rf"(?P<list>{{TITLE}}(?:{_AND}{{TITLE}})+)")


# "a drama with Deep Water creator Ada Vale": what somebody is known from is none of them.
_MADE_BY = re.compile(rf"[\"”’']?(?:['’]s)? {WORKERS}s? [A-Z]")


def _says_who(text: str, end: int) -> bool:
    """Tell whether a title that ends here only says who is named behind it."""
    return _MADE_BY.match(text, end) is not None


def titles_together(sentence: Sentence, start: int, end: int, object_at: int | None) -> list[tuple[str, int]]:
    """Return each of several titles that are named together as the subject before `[start, end)` of the drawing.

    Where the verb has an object, which stands at the character `object_at`, the titles that go on from there count.
    """
    skeleton = sentence.skeleton
    found = _BEFORE.search(skeleton.text[:start])
    if found is None and object_at is not None:
        listed = (m for m in _AFTER.finditer(skeleton.text, start) if m.start() - end < 60)
        found = next((m for m in listed if skeleton.found(m["list"], "T")[0].end == object_at), None)
    marks = skeleton.found(found["list"], "T") if found else ()
    works = (m for m in marks if not (isinstance(m.what, Mention) and _says_who(sentence.scene.text, m.end)))
    return list(dict.fromkeys(map(_named, works)))


# "orders to three new shows: Harbour, a drama; Quay, a comedy; and Dock"
_BEHIND_COLON = pattern(
    rf"[^.;:]{{0,90}}\b(?:{KINDS}|series|projects|pilots)\b[^.;:]{{0,40}}: (?P<list>[“\"‘]?{{TITLE}}[^.]*)"
)
_ENTRY = pattern(
    r"(?:(?:\A|; (?:and |plus )?)(?:[\w+-]+ ){0,4}?|(?P<comma>, (?:and )?| and | (?={TITLE})))[“\"‘]?(?P<title>{TITLE})"
)


def titles_listed(sentence: Sentence, end: int) -> list[tuple[str, int]]:
    """Return the titles that a list gives behind the colon after a statement that ends here in the drawing."""
    skeleton = sentence.skeleton
    found = _BEHIND_COLON.match(skeleton.text, end)
    if found is None:
        return []
    parted = ";" in found["list"]
    entries = (m for m in _ENTRY.finditer(found["list"]) if not (parted and m["comma"]))
    marks = [skeleton.found(m["title"], "T")[0] for m in entries]
    works = (m for m in marks if not (isinstance(m.what, Mention) and _says_who(sentence.scene.text, m.end)))
    return list(dict.fromkeys(map(_named, works)))


def title_within(sentence: Sentence, m: re.Match[str]) -> tuple[str, int] | None:
    """Return the title that a match in the drawing holds behind its beginning: "are working on a Harbour series"."""
    skeleton = sentence.skeleton
    held = [mark for mark in skeleton.found(m.group(), "T") if mark.start > skeleton.real(m.start())]
    return _named(held[-1]) if held and isinstance(held[-1].what, Mention) else None


def _named(mark: Mark) -> tuple[str, int]:
    return (mark.what.work if isinstance(mark.what, Mention) else str(mark.what), mark.end)
