"""The rules that give a fact its standing, tried in this order; the first that fits decides.

Each rule's docstring is what a page shows as the reason. To change who wins a disagreement, change a line
here, or what `weighing.py` lets stand.
"""

# ruff: noqa: D401 -- the docstrings of the rules are read by the page's readers, who take no orders

from collections.abc import Callable
from dataclasses import dataclass

from hitherto.claims import Standing
from hitherto.judging.case import Case, Statements
from hitherto.judging.statement import Certainty


@dataclass(frozen=True, slots=True)
class Verdict:
    """The standing of a fact, the rule that gave it, and the statements that carry it and that oppose it."""

    standing: Standing
    reason: str
    carried_by: Statements
    opposed_by: Statements = ()


Found = tuple[Statements, Statements] | None  # the statements that carry the standing, and those that oppose it
Rule = Callable[[Case], Found]


def superseded(case: Case) -> Found:
    """It held, and was overtaken by a later or more exact statement that is at least as strong."""
    return (case.said_for, case.overtaken_by) if case.overtaken_by else None


def withdrawn(case: Case) -> Found:
    """The outlet that said it withdrew it, and nobody else says it."""
    gone = tuple(s for s in case.aside if not s.is_rejected)
    said = tuple(s for s in gone if not s.negative) or (gone if not case.said_against else ())
    return (said, case.said_against) if said and not case.said_for else None


def rejected(case: Case) -> Found:
    """An editor rejected everything that was said of it."""
    return None if case.said_for or case.said_against else (case.aside, ())


def refused(case: Case) -> Found:
    """Somebody with a say in it denies it."""
    told = not case.certain_for and any(s.voice.say for s in case.certain_against)
    return (case.certain_against, case.said_for) if told else None


def denied(case: Case) -> Found:
    """The strongest statement that stands is that it is not so."""
    if case.certain_for:
        return None
    if case.certain_against:
        return case.certain_against, case.said_for
    unlikely = tuple(s for s in case.standing_against if s.certainty == Certainty.PROBABLE)
    likely = any(s.certainty == Certainty.PROBABLE for s in case.standing_for)
    return (unlikely, case.said_for) if unlikely and not likely else None


def disputed(case: Case) -> Found:
    """It is stated as a fact, and so is something that cannot be true as well; neither is overtaken."""
    against = (*case.certain_against, *case.contested_by)
    return (case.certain_for, against) if case.certain_for and against else None


def unknown(case: Case) -> Found:
    """It is said that this is not known or not announced, and nothing stronger and newer answers it."""
    return (case.said_for, ()) if case.says_unknown and case.said_for else None


def decided(case: Case) -> Found:
    """An editor decided that it is so."""
    return (case.certain_for, ()) if any(s.is_decided for s in case.certain_for) else None


def confirmed(case: Case) -> Found:
    """Somebody with a say in it states it as a fact."""
    return (case.certain_for, ()) if any(s.voice.say for s in case.certain_for) else None


def reported(case: Case) -> Found:
    """It is stated as a fact, but nobody with a say in it has said so here."""
    return (case.certain_for, ()) if case.certain_for else None


def expected(case: Case) -> Found:
    """It is called likely, planned or under negotiation, and nobody states it as a fact."""
    likely = tuple(s for s in case.standing_for if s.certainty == Certainty.PROBABLE)
    return (likely, ()) if likely else None


def speculation(case: Case) -> Found:
    """It is a guess, a wish or a possibility, and nobody says more."""
    return (case.said_for or case.said_against), ()


RULES: tuple[tuple[Standing, Rule], ...] = (
    (Standing.SUPERSEDED, superseded),
    (Standing.DENIED, refused),
    (Standing.DENIED, denied),
    (Standing.SUPERSEDED, withdrawn),
    (Standing.DENIED, rejected),
    (Standing.DISPUTED, disputed),
    (Standing.UNKNOWN, unknown),
    (Standing.CONFIRMED, decided),
    (Standing.CONFIRMED, confirmed),
    (Standing.REPORTED, reported),
    (Standing.EXPECTED, expected),
    (Standing.SPECULATION, speculation),
)


def verdict_on(case: Case) -> Verdict:
    """Return the verdict of the first rule that fits."""
    for standing, rule in RULES:
        found = rule(case)
        if found:
            return Verdict(standing, (rule.__doc__ or "").strip(), *found)
    raise AssertionError("the last rule fits every case")
