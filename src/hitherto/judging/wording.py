"""Wording: days, values, voices and rulings in plain English, as reasons name them."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from hitherto.claims import Ruling
from hitherto.judging.statement import Statement

_MONTHS = "January February March April May June July August September October November December".split()
_PARTS = {21: "spring ", 22: "summer ", 23: "autumn ", 24: "winter "}  # as EDTF numbers the seasons of a year
_NAMED = 2  # how many voices a sentence names before it counts the rest


def day(when: date) -> str:
    """Write a day as prose does: "14 March 2025"."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def value(statement: Statement) -> str:
    """Write the value of a statement for people; a span of days that has no short name is "another time"."""
    if statement.claim.property != "release" or not statement.value[:1].isdigit():
        return "not known" if statement.value == "unknown" else statement.value.replace("-", " ")
    written = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", statement.value)
    if not written:
        return "another time"
    year, month, number = written[1], int(written[2] or 0), written[3]
    name = _PARTS.get(month) or (f"{_MONTHS[month - 1]} " if 0 < month <= len(_MONTHS) else "")
    return f"{int(number)} {name}{year}" if number else f"{name}{year}" if name or not month else "another time"


def voices(statements: Sequence[Statement], named: int = _NAMED) -> str:
    """Name who said it and when: the strongest first, each voice and each article once."""
    first: list[Statement] = []
    for statement in strongest(statements):
        labels, articles = {s.voice.label for s in first}, {s.article.id for s in first}
        if statement.voice.label not in labels and statement.article.id not in articles:
            first.append(statement)
    more = len(first) - named
    return listed([*map(_voice, first[:named]), *([f"{more} more"] if more > 0 else [])])


def listed(words: Sequence[str]) -> str:
    """Join words as prose does: "one, another and a third"."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def strongest(statements: Sequence[Statement]) -> list[Statement]:
    """Sort statements by strength, and then by day."""
    return sorted(statements, key=lambda s: (-s.strength, s.day))


def _voice(statement: Statement) -> str:
    """Name one voice with the day: "Kelly Kahl in TV Line (31 March 2021)"."""
    who, _, outlet = statement.voice.label.rstrip(",").rpartition(", in ")
    return f"{f'{who} in {outlet}' if who else outlet} ({day(statement.day)})"


def decision(ruling: Ruling) -> str:
    """Tell what an editor decided, when and why, in a sentence."""
    when = f" on {day(ruling.made_at.date())}" if ruling.made_at else ""
    return f"{ruling.author}, an editor, {_DECIDED[ruling.kind](ruling, when)}: {ruling.reason.rstrip('.')}."


def _pair(ruling: Ruling) -> str:
    return " and ".join(f"“{name}”" for name in ruling.names or ())


_DECIDED: Mapping[str, Callable[[Ruling, str], str]] = {
    "accept": lambda _, when: f"accepted a claim{when}",
    "reject": lambda _, when: f"rejected a claim{when}",
    "value": lambda ruling, when: f"set “{ruling.value}”{when}",
    "same": lambda ruling, when: f"decided{when} that {_pair(ruling)} are one",
    "not-same": lambda ruling, when: f"decided{when} that {_pair(ruling)} are two",
    "withdraw": lambda ruling, when: f"withdrew the ruling {ruling.about}{when}",
}
