"""A time expression: the words of a text that say when, how long or how often."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from hitherto.claims import When

Kind = Literal["date", "time", "duration", "set"]


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Characters `[start, end)` of a text say a time.

    `when` is the time in EDTF, resolved against the day the text was published, or None where the words
    alone do not tell it (a length, a habit, "soon", "a year after the finale"); it has an open end where
    the words set a bound ("not before 2027"). `timex` is the TIMEX3 value of the bare expression. `details`
    may hold `time` ("9 p.m. ET"), `bound` (the word that sets it: "by", "until", "since" …) and `date` (the
    EDTF without the bound). `anchor` is the event that a relative time hangs on ("after it aired"). A range
    keeps the expressions at its two ends in `parts`, "two weeks before Christmas Day" its length and its date.
    """

    start: int
    end: int
    text: str
    when: When | None
    kind: Kind
    timex: str
    details: Mapping[str, str] = field(default_factory=dict)
    anchor: str | None = None
    parts: tuple["TimeExpression", ...] = ()
