"""The form of a sentence follows its standing: a fact is stated, a plan expected, a guess somebody's own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hitherto.claims import Standing
from hitherto.pages.text import clean, joined_some, sentence


@dataclass(frozen=True, slots=True)
class Clause:
    """A statement in the parts that its forms are made of.

    "Netflix" + `states` "will stream it"; `infinitive` "stream it" where it lies in the future, so that it can
    be expected; None where it is, or has happened, and can only be likely. `over` tells that its time has
    passed, so that it was expected, or was guessed.
    """

    subject: str
    states: str
    infinitive: str | None = None
    plural: bool = False
    over: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """A statement that is only a phrase, in the article's or the reader's words: it is set after a colon."""

    words: str


Saying = Clause | Phrase


def say(saying: Saying, standing: Standing, guessers: tuple[str, ...]) -> str:
    """Set a statement in the form of its standing; `guessers` are those who vouch for it."""
    if isinstance(saying, Phrase):
        opening = _OPENINGS[standing](guessers)
        return sentence(clean(f"{opening}: {saying.words}" if opening else saying.words))
    return sentence(clean(_FORMS[standing](saying, guessers)))


def _stated(clause: Clause, _: tuple[str, ...]) -> str:
    return f"{clause.subject} {clause.states}"


def _expected(clause: Clause, _: tuple[str, ...]) -> str:
    if clause.infinitive is None:
        return f"it is likely that {clause.subject} {clause.states}"
    be = ("were" if clause.plural else "was") if clause.over else ("are" if clause.plural else "is")
    return f"{clause.subject} {be} expected to {clause.infinitive}"


def _guessed(clause: Clause, guessers: tuple[str, ...]) -> str:
    could = clause.states if clause.infinitive is None else f"could {clause.infinitive}"
    guess = f"{joined_some(guessers, 2)} guessed" if clause.over else _guess(guessers)
    return f"{guess} that {clause.subject} {could}"


def _disputed(clause: Clause, _: tuple[str, ...]) -> str:
    return f"it is disputed whether {clause.subject} {clause.states}"


def _once(clause: Clause, _: tuple[str, ...]) -> str:
    return f"it was said that {clause.subject} {_then(clause)}"


def _denied(clause: Clause, _: tuple[str, ...]) -> str:
    return f"it was said that {clause.subject} {_then(clause)}; that is denied"


def _then(clause: Clause) -> str:
    return clause.states if clause.infinitive is None else f"would {clause.infinitive}"


def _guess(guessers: tuple[str, ...]) -> str:
    names = joined_some(guessers, 2)
    return f"{names} {'guess' if len(guessers) > 1 or _are_many(guessers[0]) else 'guesses'}"


def _are_many(name: str) -> bool:
    """Tell whether one speaker is several people: "fans", "two sources", "members of the crew"."""
    words = name.split()
    return any(word.islower() and word.endswith("s") and not word.endswith("ss") for word in (words[0], words[-1]))


_FORMS: Mapping[Standing, Callable[[Clause, tuple[str, ...]], str]] = {
    Standing.CONFIRMED: _stated,
    Standing.REPORTED: _stated,
    Standing.EXPECTED: _expected,
    Standing.SPECULATION: _guessed,
    Standing.DISPUTED: _disputed,
    Standing.UNKNOWN: _stated,
    Standing.SUPERSEDED: _once,
    Standing.DENIED: _denied,
}

_OPENINGS: Mapping[Standing, Callable[[tuple[str, ...]], str]] = {
    Standing.CONFIRMED: lambda _: "",
    Standing.REPORTED: lambda _: "",
    Standing.EXPECTED: lambda _: "Expected",
    Standing.SPECULATION: _guess,
    Standing.DISPUTED: lambda _: "Disputed",
    Standing.UNKNOWN: lambda _: "",
    Standing.SUPERSEDED: lambda _: "Said before",
    Standing.DENIED: lambda _: "Said, and since denied",
}
