"""What a rule is given (a phrase in its scene) and what it makes of it (a reading)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from hitherto.reading.times import spans, tense
from hitherto.reading.times.expression import Kind
from hitherto.reading.times.spans import Span
from hitherto.reading.times.tense import Direction
from hitherto.reading.times.tokens import Token

_NEAR = 400  # characters over which a time that was named still counts

# "a June agreement", "Friday's meeting": a date that modifies a noun shares no verb.
_BY = re.compile(r"\b(?:by|until|till|through|to)\s(?:the\s)?\Z")
_LISTED = re.compile(r"(?:,|,?\s(?:and|or))\s(?:(?:in|on)\s)?", re.IGNORECASE)
_RANGES = frozenset({"to", "through", "until", "till", "-", "–", "—"})
_DATE_OF = re.compile(
    r"(?P<was>\b(?:original|previous|first|old)\s(?:\w+\s){0,3})?\b(?:date|window)s?(?:\sof|\sis|:)\s\Z"
)
_MOVED = re.compile(r"\b(?:pushed|moved|brought|delayed|postponed|rescheduled|shifted|bumped)\s(?:\w+\s){0,2}to\s\Z")
_MODIFIES = re.compile(r"\b(?:a|an|its|his|her|their|your)\s\Z")


# What may follow a number that is no year and no day: "2000 people".
NOT_TIMES = re.compile(
    r"\s?(?:%|percent|per cent|million|billion|(?:[a-z]+\s)?(?:people|workers|troops|men|women|children)\b|dollars|"
    r"pounds|miles|feet|euros|yen|tons|votes|points|copies|employees|others|meters|metres|acres|km\b|kg\b)"
)


@dataclass(slots=True)
class Scene:
    """A text and what is known of time while it is read: the day it was said, and the last times it named."""

    text: str
    said_at: date
    day_first: bool = False
    named: Span | None = None  # the last date that was named, for "the following year"
    named_at: int = 0
    period: Span | None = None  # the last quarter that was reported on, for "a year earlier"
    period_at: int = 0

    def direction(self, start: int, end: int) -> Direction | None:
        """Tell past from future by the words around `[start, end)`."""
        return tense.direction(self.text, start, end)

    def name(self, span: Span, at: int) -> None:
        """Remember a date that the text named."""
        self.named, self.named_at = span, at

    def lately(self, at: int) -> Span | None:
        """Return the date that was named last, if it is near enough to `at` to be meant."""
        return self.named if at - self.named_at < _NEAR else None

    def reported(self, at: int) -> Span | None:
        """Return the quarter that the text around `at` reports on."""
        return self.period if at - self.period_at < 3 * _NEAR else None

    def report(self, span: Span, at: int) -> None:
        """Remember the quarter that the text reports on."""
        self.period, self.period_at = span, at


@dataclass(frozen=True, slots=True)
class Reading:
    """What a phrase says. `span` is the time it names, if the words tell it; `timex` its TIMEX3 value."""

    timex: str
    kind: Kind = "date"
    span: Span | None = None
    edtf: str | None = None
    details: Mapping[str, str] = field(default_factory=dict)
    anchor: str | None = None

    @classmethod
    def of(cls, span: Span, timex: str | None = None) -> "Reading":
        """Return the reading that names one span of the calendar."""
        return cls(timex or span.timex, "date", span, span.edtf)


class Phrase(NamedTuple):
    """The time words of one expression, in their scene."""

    tokens: Sequence[Token]
    letters: str  # a letter for each word, with one for the gap between two
    line: str  # the letters of the whole text
    row: Sequence[Token]  # its words
    last: int  # where the phrase ends in `row`
    scene: Scene

    @property
    def start(self) -> int:
        """Return where the phrase begins in the text."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Return where it ends."""
        return self.tokens[-1].end

    def get(self, letter: str) -> Any:
        """Return the meaning of the first word of a class, None where there is none."""
        for token in self.tokens:
            if token.letter == letter:
                return token.value
        return None

    def all(self, letters: str) -> list[Any]:
        """Return the meanings of all words of some classes, in order."""
        return [t.value for t in self.tokens if t.letter in letters]

    def word(self, letter: str) -> str:
        """Return the first word of a class as it is written."""
        token = next(t for t in self.tokens if t.letter == letter)
        return self.scene.text[token.start : token.end]

    def before(self, count: int = 24) -> str:
        """Return the text just before the phrase, in small letters."""
        return self.scene.text[max(0, self.start - count) : self.start].lower()

    def after(self, count: int = 24) -> str:
        """Return the text just after the phrase, in small letters."""
        return self.scene.text[self.end : self.end + count].lower()

    def marked(self) -> Direction | None:
        """Tell past from future where the words just before the phrase leave no doubt."""
        before, named = self.before(40), self.scene.named
        if before.endswith("back in "):
            return "past"
        if (dated := _DATE_OF.search(before)) is not None:
            return "past" if dated["was"] else "future"
        if _MOVED.search(before):
            return "future"
        if named and _LISTED.fullmatch(self.scene.text, self.scene.named_at, self.start):
            return "past" if named.first <= self.scene.said_at else "future"
        return None

    def direction(self) -> Direction | None:
        """Tell past from future by the words around the phrase."""
        marked = self.marked()
        if marked or self.after(2) in ("'s", "’s") or _MODIFIES.search(self.before()) or self.is_bounded():
            return marked
        return self.scene.direction(self.start, self.end)

    def is_bounded(self) -> bool:
        """Tell whether "by", "until", "through" or "to" stands before the phrase."""
        return bool(_BY.search(self.before()))

    def range_begun(self) -> date | None:
        """Return the day on which the range began that this phrase ends ("Sept. 14 to Thursday")."""
        scene = self.scene
        between = scene.text[scene.named_at : self.start].strip().lower()
        return scene.named.first if scene.named and between in _RANGES and self.start > scene.named_at else None

    def year(self) -> int | None:
        """Return the year that the phrase itself names ("2026", "last year"), None where it names none."""
        if (number := self.get("Y")) is not None:
            return int(number)
        spoken = self.all("w")
        if len(spoken) == 2 and spoken[0] in (18, 19, 20) and 10 <= spoken[1] < 100:  # "nineteen ninety-six"
            return int(spoken[0] * 100 + spoken[1])
        pairs = zip(self.tokens, self.tokens[1:], strict=False)
        pick = next((a.value for a, b in pairs if a.letter == "T" and b.value == "year"), None)
        return self.picked_year(pick) if pick else None

    def picked_year(self, pick: str) -> int:
        """Return the year that "this", "last", "next", "the following" … year is."""
        named = self.scene.named
        said = self.scene.said_at.year
        if pick in ("after", "before", "that") and named:
            return named.first.year + {"after": 1, "before": -1, "that": 0}[pick]
        return said + {"last": -1, "past": -1, "before": -1, "next": 1, "coming": 1, "after": 1}.get(pick, 0)

    def parted(self, span: Span) -> Span:
        """Return the early, mid or late part of a span where the phrase says so."""
        which = self.get("E") or self.get("e")
        return spans.part(span, which) if which else span
