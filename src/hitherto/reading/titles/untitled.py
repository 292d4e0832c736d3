"""The plain names of works that have no title yet: "a third Harbour film", "a Harbour Lights sequel"."""

import re

from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.numbers import ORDINAL, number
from hitherto.reading.people.names import Name
from hitherto.reading.scene import Sentence
from hitherto.reading.titles.kindred import kindred
from hitherto.reading.titles.titles import Mention

_NUMBERED = pattern(rf"\b(?P<nth>{ORDINAL}) (?P<t>{{TITLE}}) (?:movie|film|game|instal+ment|chapter)\b")
_GIVEN_TO = pattern(r" (?:to|for) [\"“‘]?(?P<n>{NAME})[\"”’]?(?=[,.;]| from| based|\Z)")
_NAMED = pattern(r"(?P<n>{NAME})[\"”’]? (?P<thing>revival|sequel|prequel|reboot|spin-?off|remake|adaptation)\b")
_KIND = r"(?P<kind>sequel|prequel|spin-?off|reboot|remake|revival)\b"
_NOT_TITLED = (
    r"(?!(?: series| film| movie| show)?(?:,? (?:called|titled|entitled|named|which is called)|,? [\"“‘]?{TITLE}"
    r"| trailer| cast| release| premiere))(?: series| film| movie| show)?"
)
_ANOTHER = pattern(
    rf"\b(?:a|an|another|its) (?:(?:[\w’'-]+ ){{0,2}}"
    rf"|[\"“‘]?(?P<own>{{TITLE}})(?:['’]s)?[\"”’]? (?:[\w-]+ )?){_KIND}{_NOT_TITLED}"
    rf"(?: (?:to|of|for) (?:the )?(?:[\w-]+ )?[\"“‘]?(?P<of>{{TITLE}}))?"
)


def unnamed(words: str) -> bool:
    """Tell whether these drawn words speak of a work that has no title yet."""
    return _NAMED.search(words) is not None or _ANOTHER.search(words) is not None


def plain_name(sentence: Sentence, start: int, end: int) -> tuple[str, int] | None:
    """Return the plain name of a work without a title around `[start, end)` of the drawing, and where it stands."""
    return (
        _numbered(sentence, start, end)
        or _of_a_name(sentence, start, end)
        or _kindred(sentence, start, end)
        or _of_a_title(sentence, start, end)
    )


def _kindred(sentence: Sentence, start: int, end: int) -> tuple[str, int] | None:
    """Read "is planning a spin-off", "its planned sequel was scrapped" as a work of its own."""
    begin, stop = sentence.skeleton.real(max(0, start - 60)), sentence.skeleton.real(end)
    beside = (kin for kin in kindred(sentence) if begin <= kin.start <= stop + 40 and kin.end + 60 > stop)
    return next(((kin.work, kin.start) for kin in beside), None)


def _numbered(sentence: Sentence, start: int, end: int) -> tuple[str, int] | None:
    skeleton = sentence.skeleton
    found = _NUMBERED.search(skeleton.text, max(0, start - 40), end + 40)
    mark = skeleton.found(found["t"], "T")[0] if found else None
    if found and mark and isinstance(mark.what, Mention):
        return f"{mark.what.work} {number(found['nth'])}", mark.end
    return None


def _of_a_name(sentence: Sentence, start: int, end: int) -> tuple[str, int] | None:
    skeleton = sentence.skeleton
    found = _NAMED.search(skeleton.text, start, end + 60) or _GIVEN_TO.match(skeleton.text, end)
    mark = skeleton.found(found["n"], "N")[0] if found else None
    if found and mark and isinstance(mark.what, Name):
        thing = found.groupdict().get("thing")
        return f"{mark.what.full} {thing}" if thing else mark.what.full, mark.end
    return None


def _of_a_title(sentence: Sentence, start: int, end: int) -> tuple[str, int] | None:
    """Read "a sequel", "a sequel to Harbour Lights", "a Harbour Lights sequel" as a work of its own."""
    skeleton, main = sentence.skeleton, sentence.scene.titles.main
    found = _ANOTHER.search(skeleton.text, max(0, start - 60), end + 60)
    if not found or not (found.start() <= end and start <= found.end() + 25):
        return None
    marks = skeleton.found(found["own"] or found["of"] or "", "T")
    work = marks[0].what.work if marks and isinstance(marks[0].what, Mention) else main
    if work and work == main and re.search(rf"{found['kind']}\Z", work, re.IGNORECASE):
        return work, skeleton.real(found.start())  # it is what the article calls it all along
    if work is None or re.search(rf"{found['kind']}|\d\Z", work, re.IGNORECASE):
        return None  # the article gives the work such a name itself
    return f"{work} {found['kind']}", marks[0].end if marks else skeleton.real(found.start())
