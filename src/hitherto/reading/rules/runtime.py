"""Runtime: how long a film or an episode runs, in minutes."""

import re
from collections.abc import Iterator

from hitherto.reading.draft import Draft
from hitherto.reading.numbers import FORMATS, NUMBER, number
from hitherto.reading.places import evidence
from hitherto.reading.scene import Sentence

TRIGGERS = (
    frozenset(
        """
    minutes minute runtime runtimes running-time hours hour mins hour-long half-hour hourlong 30-minute
    60-minute 45-minute one-hour two-hour runs clocks clocking long length minutes-long 22-minute 25-minute
    40-minute 50-minute 90-minute hr hrs x × three-hour four-hour
    """.split()
    )
    | {f"{n}-minute" for n in range(5, 200)}
    | {f"{n}h" for n in range(1, 5)}
    | FORMATS
)

_N = NUMBER.removesuffix(r"\b")
_HOURS = rf"(?P<h>{_N}|an|a)[ -]?(?:hours?|hrs?|h)\b\.?(?:(?:,| and)? ?(?P<m>{_N})[ -]?(?:minutes?|mins?|m)\b)?"
_MINUTES = rf"(?P<from>{_N})(?: ?(?:to|and|or|-|–) ?(?P<to>{_N}))?[ -]?(?:minutes?|mins?)\b"
_SAYS_LENGTH = (
    r"(?:run(?:s|ning)?[ -]?time(?:s)?|runs?|ran|running|clocks? in|clocking in|length|lasts?|comes in|timed)"
)
_ABOUT = (
    r"(?:(?:of|is|are|was|at|for|between|from|around|about|approximately|roughly|just|over|under"
    r"|nearly|almost|a|an|the|will be|clocks in|listed|as|a little|up to|somewhere|will|run|reportedly"
    r"|total|confirmed|with) )*"
)
_WAYS = tuple(
    re.compile(source, re.IGNORECASE)
    for source in (
        rf"\b{_SAYS_LENGTH}:? {_ABOUT}(?:{_HOURS}|{_MINUTES})",
        rf"\b(?:runtime|running time|run time|length)\b[^.;:]{{0,35}}: ?(?:{_HOURS}|{_MINUTES})",
        rf"\bAt (?:{_ABOUT})(?:{_HOURS}|{_MINUTES}), (?=(?:it['’]?s?|the|this) )",
        rf"\beach (?:of |at |runs |running |lasting |will (?:run|last) |is )*{_ABOUT}(?:{_HOURS}|{_MINUTES})",
        rf"\b(?:{_HOURS}|{_MINUTES})(?: long| in length| each| apiece| per episode| runtime| running time)",
        (
            r"\b(?P<half>half-hour|30-minute)\b,? (?:\w+ ){0,2}?(?:episodes?|series|comedy|sitcom|show|drama"
            r"|format|instal+ments)"
        ),
        (
            r"\b(?P<whole>hour-?long|one-hour|1-hour|60-minute)\b,? (?:\w+ ){0,2}?(?:episodes?|series|drama"
            r"|special(?!s)|premiere|finale|opener|show|format|instal+ments|dramedy)"
        ),
        r"\b(?P<h>two|2|three|3)-hour,? (?:\w+ ){0,2}?(?:special|premiere|finale|opener|film|movie|event"
        r"|thriller|closer"
        r"|documentary|epic|adventure|pilot)\b",
        rf"\b(?:{NUMBER}) ?[x×] ?(?P<from>\d{{2,3}})(?:['’′]|[- ]?mins?\b|[- ]?minutes?\b|m\b)",
        # an entry's own line: "1 hr. 48 min.", "131 mins."
        rf"\A(?:{_HOURS}|{_MINUTES})\.?\Z",
        (
            rf"\b(?P<from>{_N})-minutes?(?:-long)?,? (?:\w+ ){{0,2}}?(?:episodes?|film|movie|feature"
            r"|instal+ments|cut|finale|special)\b"
        ),
    )
)
# The answer to a heading: "How long is the film?" and, below, "134 minutes".
_QUESTION = re.compile(
    r"\bhow long (?:is|are|will|does|do|was)\b(?! until|.*\bwait)|\brun(?:ning)?[- ]?time", re.IGNORECASE
)
_ANSWER = re.compile(rf"\W*(?:It['’]s |It is |They['’]re |It runs )?{_ABOUT}(?:{_HOURS}|{_MINUTES})", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:trailers?|teasers?|clips?|footage|video|interview|sizzle|spots?|preview|reel|minutes? "
    r"(?:into|of|before|after|later|early)|presentation|speech|conversation|phone|battery|flight|walk"
    r"|drive|wait|scene|sequence|took|scenes|ago|late|applause|ovation|song|episode \d+ minutes)\b",
    re.IGNORECASE,
)
_SCREEN = re.compile(
    r"\b(?:film|movie|episodes?|series|season|show|runtime|running time|special|sitcom|drama|comedy"
    r"|instal+ments?|finale|premiere|feature|cut|it|runtime|entry)\b",
    re.IGNORECASE,
)


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give the lengths that the sentence tells of a film or of episodes."""
    text = sentence.scene.text
    seen: set[tuple[int, int]] = set()
    answers = sentence.block.kind != "heading" and _QUESTION.search(sentence.heading) is not None
    for way in (*_WAYS, _ANSWER) if answers else _WAYS:
        for m in way.finditer(text, sentence.start, sentence.end):
            near = text[max(sentence.start, m.start() - 60) : min(sentence.end, m.end() + 30)]
            value = _value(m)
            if not value or _OTHER.search(near) or not (answers or sentence.mentions or _SCREEN.search(sentence.text)):
                continue
            if way is _ANSWER and m.start() > sentence.start:
                continue
            if any(m.start() < end and start < m.end() for start, end in seen):
                continue
            seen.add(m.span())
            yield Draft("runtime", value, *evidence(sentence, *m.span()), "runtime: length", m.start())


def _value(m: re.Match[str]) -> str | None:
    """Return the minutes: "135", or "28-43" for a range."""
    said = m.groupdict()
    if said.get("half"):
        return "30"
    if said.get("whole"):
        return "60"
    if said.get("h"):
        hours = 1 if said["h"].lower() in ("a", "an") else number(said["h"]) or 0
        if hours > 5:
            return None
        return str(hours * 60 + (number(said["m"]) or 0 if said.get("m") else 0))
    first, last = number(said["from"]), number(said["to"]) if said.get("to") else None
    if not first or (first < 4 and not last):
        return None
    return f"{first}-{last}" if last and last > first else str(first)
