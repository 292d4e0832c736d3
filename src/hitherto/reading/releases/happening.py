"""When the event that a sentence tells takes place: the date beside its verb."""

import re

from hitherto.claims import When
from hitherto.reading.scene import Sentence
from hitherto.reading.times import TimeExpression

_BETWEEN = re.compile(
    r"\b(?:premier\w*|debut\w*|releas\w*|launch\w*|hits?|arriv\w*|which|who|where|when|while|until"
    r"|since|but|return\w*|ahead of)\b"
)

_PAUSE = re.compile(r"[:;.!?—–] ")  # "It arrives on January 15: watch the trailer"
_ELSEWHERE = re.compile(
    r"\b(?:premier\w*|hits?|which|who|where|when|while|until|since|but|return\w*|ahead of|before)\b"
)


def happens(sentence: Sentence, start: int, end: int, *, shown: bool = False) -> When | None:
    """Return the date that belongs to what stands at `[start, end)` of the drawing, None where none does.

    The date stands within it, shortly after it, just before it ("Friday's trailer"), or opens the sentence
    ("On Friday, …"). `shown` is for what comes out itself, as a trailer does: "released on Monday" is then about it.
    """
    drawn = sentence.skeleton.text
    for position in (*range(start, end), *range(end, min(end + 45, len(drawn)))):
        time = _time(sentence, drawn[position])
        if position >= end and re.search(r"[.;!?]\s", drawn[end:position]):
            break
        if time:
            other = _ELSEWHERE if shown else _BETWEEN
            return None if other.search(drawn[end:position].lower()) else _when(time)
    for position in range(max(0, start - 14), start):
        time = _time(sentence, drawn[position])
        if time and not _PAUSE.search(drawn[position:start]):
            return _when(time)
    opening = re.match(r"(?:On |In |Back in |Earlier |Late )?(?P<date>[\ue400-\ue4ff]),? ", drawn)
    time = _time(sentence, opening["date"]) if opening and start < 90 else None
    return _when(time) if time else None


def _time(sentence: Sentence, char: str) -> TimeExpression | None:
    mark = sentence.skeleton.marks.get(ord(char))
    time = mark.what if mark is not None and mark.kind == "D" else None
    return time if isinstance(time, TimeExpression) and time.kind in ("date", "time") else None


def _when(time: TimeExpression) -> When | None:
    if time.details.get("bound") in ("from", "since", "until") and "date" in time.details:
        return When.parse(time.details["date"])
    return time.when
