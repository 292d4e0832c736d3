"""The form of a sentence follows its standing: a fact is stated, a plan expected, a guess somebody's own.

What is only said not to be so keeps its "not"; what no longer holds is told as it was said.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hitherto.claims import Certainty, Standing
from hitherto.pages.text import clean, joined_some, sentence


@dataclass(frozen=True, slots=True)
class Clause:
    """A statement in the parts that its forms are made of.

    "Netflix" + `states` "will stream it"; `infinitive` "stream it" where it lies in the future, so that it can
    be expected; None where it is, or has happened, and can only be likely. `over` tells that its time has
    passed, so that it was expected, or was guessed. `denies` is the negative of `states` where it is not made
    by putting "not" after its first word.
    """

    subject: str
    states: str
    infinitive: str | None = None
    plural: bool = False
    over: bool = False
    denies: str = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A statement that is only a phrase, in the article's or the reader's words: it is set after a colon."""

    words: str


Saying = Clause | Phrase


@dataclass(frozen=True, slots=True)
class Tone:
    """How a fact is spoken of: its standing, who vouches, and how far they go.

    `surest` is the certainty of what carries it; `negative` tells that nobody says that it is so, only that
    it is not, `rejected` that an editor set all of it aside.
    """

    standing: Standing
    voices: tuple[str, ...]
    surest: Certainty = "certain"
    negative: bool = False
    rejected: bool = False


def say(saying: Saying, tone: Tone) -> str:
    """Set a statement in the form of its standing."""
    if isinstance(saying, Phrase):
        opening = _opening(tone)
        return sentence(clean(f"{opening}: {saying.words}" if opening else saying.words))
    return sentence(
        clean(_NEGATIVES[tone.surest](saying, tone) if tone.negative else _FORMS[tone.standing](saying, tone))
    )


def _stated(clause: Clause, _: Tone) -> str:
    return f"{clause.subject} {clause.states}"


def _expected(clause: Clause, _: Tone) -> str:
    if clause.infinitive is None:
        return f"it is likely that {clause.subject} {clause.states}"
    return f"{clause.subject} {_be(clause, clause.over)} expected to {clause.infinitive}"


def _guessed(clause: Clause, tone: Tone) -> str:
    could = clause.states if clause.infinitive is None else f"could {clause.infinitive}"
    if tone.voices == (clause.subject,):
        return f"{clause.subject} {could}, by their own guess"
    guess = f"{joined_some(tone.voices, 2)} guessed" if clause.over else _guess(tone.voices)
    return f"{guess} that {clause.subject} {could}"


def _disputed(clause: Clause, _: Tone) -> str:
    return f"it is disputed whether {clause.subject} {clause.states}"


def _once(clause: Clause, tone: Tone) -> str:
    """Tell what was said, as surely as it was said."""
    if tone.surest == "certain":
        return f"it was said that {clause.subject} {_then(clause)}"
    if tone.surest == "possible":
        could = _then(clause) if clause.infinitive is None else f"could {clause.infinitive}"
        return f"{joined_some(tone.voices, 2)} guessed that {clause.subject} {could}"
    if clause.infinitive is None:
        return f"it was thought likely that {clause.subject} {_then(clause)}"
    return f"{clause.subject} {_be(clause, past=True)} expected to {clause.infinitive}"


def _denied(clause: Clause, tone: Tone) -> str:
    return f"{_once(clause, tone)}; {'an editor rejects it' if tone.rejected else 'that is denied'}"


def _is_not(clause: Clause, _: Tone) -> str:
    return f"{clause.subject} {_not(clause)}"


def _not_expected(clause: Clause, _: Tone) -> str:
    if clause.infinitive is None:
        return f"it is unlikely that {clause.subject} {clause.states}"
    return f"{clause.subject} {_be(clause, clause.over)} not expected to {clause.infinitive}"


def _doubted(clause: Clause, tone: Tone) -> str:
    might_not = _not(clause) if clause.infinitive is None else f"might not {clause.infinitive}"
    if tone.voices == (clause.subject,):
        return f"{clause.subject} {might_not}, by their own guess"
    return f"{_guess(tone.voices)} that {clause.subject} {might_not}"


_BACKSHIFTED = {"will": "would", "is": "was", "are": "were", "has": "had", "have": "had"}


def _then(clause: Clause) -> str:
    """Put what was stated into the past, as reported speech does."""
    first, _, rest = clause.states.partition(" ")
    if first in _BACKSHIFTED and not _owns(clause):
        return f"{_BACKSHIFTED[first]} {rest}"
    return clause.states if clause.infinitive is None else f"would {clause.infinitive}"


def _not(clause: Clause) -> str:
    if clause.denies:
        return clause.denies
    first, _, rest = clause.states.partition(" ")
    if first in (*_BACKSHIFTED, "was", "were") and not _owns(clause):
        return f"{first} not {rest}"
    if clause.infinitive:
        return f"{'do' if clause.plural else 'does'} not {clause.infinitive}"
    return f"does not, it is said: {clause.states}"


def _owns(clause: Clause) -> bool:
    """Tell whether "has" is the whole verb: "has eight episodes"."""
    return bool(clause.infinitive and clause.infinitive.startswith("have "))


def _be(clause: Clause, past: bool) -> str:
    if past:
        return "were" if clause.plural else "was"
    return "are" if clause.plural else "is"


def _guess(voices: tuple[str, ...]) -> str:
    names = joined_some(voices, 2)
    return f"{names} {'guess' if len(voices) > 1 or _are_many(voices[0]) else 'guesses'}"


def _are_many(name: str) -> bool:
    """Tell whether one speaker is several people: "fans", "two sources", "members of the crew"."""
    words = name.split()
    return any(word.islower() and word.endswith("s") and not word.endswith("ss") for word in (words[0], words[-1]))


_FORMS: Mapping[Standing, Callable[[Clause, Tone], str]] = {
    Standing.CONFIRMED: _stated,
    Standing.REPORTED: _stated,
    Standing.EXPECTED: _expected,
    Standing.SPECULATION: _guessed,
    Standing.DISPUTED: _disputed,
    Standing.UNKNOWN: _stated,
    Standing.SUPERSEDED: _once,
    Standing.DENIED: _denied,
}

_NEGATIVES: Mapping[Certainty, Callable[[Clause, Tone], str]] = {
    "certain": _is_not,
    "probable": _not_expected,
    "possible": _doubted,
}

_OPENINGS: Mapping[Standing, str] = {
    Standing.EXPECTED: "Expected",
    Standing.DISPUTED: "Disputed",
    Standing.SUPERSEDED: "Said before",
    Standing.DENIED: "Said, and since denied",
}


def _opening(tone: Tone) -> str:
    if tone.negative:
        doubt = f"{joined_some(tone.voices, 2)} {'doubt' if len(tone.voices) > 1 else 'doubts'}"
        return {"certain": "Said not to be so", "probable": "Not expected", "possible": doubt}[tone.surest]
    return _guess(tone.voices) if tone.standing is Standing.SPECULATION else _OPENINGS.get(tone.standing, "")
