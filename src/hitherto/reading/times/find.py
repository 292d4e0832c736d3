"""Find the time expressions of a text."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from hitherto.claims import When
from hitherto.reading.times import amount_rules, calendar_rules, counted_rules, day_rules, relative_rules
from hitherto.reading.times.expression import TimeExpression
from hitherto.reading.times.grammar import GRAMMAR, NAMES, START
from hitherto.reading.times.joining import joined
from hitherto.reading.times.phrase import Phrase, Reading, Scene
from hitherto.reading.times.tokens import scan

_ROOMS = (day_rules, calendar_rules, relative_rules, counted_rules, amount_rules)
_RULES: Mapping[str, Callable[[Phrase], Reading | None]] = {
    name: next(getattr(room, name) for room in _ROOMS if hasattr(room, name)) for name in set(NAMES)
}


def find_times(
    text: str, said_at: date, start: int = 0, end: int | None = None, *, day_first: bool = False
) -> list[TimeExpression]:
    """Return the time expressions of `text[start:end]`, in order and without overlap.

    Dates without a year are set against `said_at`, the day the text was published, by the tense around
    them. `day_first` reads "3/4" as the third of April. Offsets count characters of `text`. Nothing but the
    arguments counts, and no text makes it fail.
    """
    part = text[start:end]
    tokens, letters = scan(part)
    scene = Scene(part, said_at, day_first)
    found: list[TimeExpression] = []
    at = 0
    while begin := START.search(letters, at):
        at = begin.start()
        match = None if at % 2 else GRAMMAR.match(letters, at)  # odd places are gaps
        if match is None:
            at += 1
            continue
        first, last = match.start() // 2, (match.end() + 1) // 2
        phrase = Phrase(tokens[first:last], match[0], letters, tokens, last, scene)
        reading = _read(NAMES[int((match.lastgroup or "r0")[1:])], phrase)
        if reading is None:
            at = match.start() + 2
            continue
        at = match.end() + 1
        if reading.span and reading.kind != "duration":
            scene.name(reading.span, phrase.end)
        found.append(_expression(phrase, reading))
    return [_moved(e, start) for e in joined(found, part)]


def _read(rule: str, phrase: Phrase) -> Reading | None:
    try:
        return _RULES[rule](phrase)
    except (ValueError, OverflowError):  # a day that the calendar does not have: 31 June, the year 0
        return None


def _expression(phrase: Phrase, reading: Reading) -> TimeExpression:
    span, edtf = reading.span, reading.edtf
    if span and edtf == span.edtf:
        when: When | None = When(edtf, span.first, span.last)
    else:
        when = When.parse(edtf) if edtf else None
    return TimeExpression(
        phrase.start, phrase.end, phrase.scene.text[phrase.start : phrase.end], when,
        reading.kind, reading.timex, reading.details, reading.anchor,
    )  # fmt: skip


def _moved(of: TimeExpression, by: int) -> TimeExpression:
    if not by:
        return of
    parts = tuple(_moved(p, by) for p in of.parts)
    return replace(of, start=of.start + by, end=of.end + by, parts=parts)
