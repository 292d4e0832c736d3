"""What it was given, and how it was received."""

from hitherto.claims import Fact
from hitherto.pages.sentences.details import count, detail, value
from hitherto.pages.telling import Telling
from hitherto.pages.text import clean, joined_some, number
from hitherto.pages.voice import Clause, Phrase

_RECIPIENTS = 5  # more than so many are counted


def award(fact: Fact, telling: Telling) -> Clause:
    """Say who was nominated for it or won it; a list of recipients is joined."""
    names = fact.details.get("recipient", ())
    listed = [clean(name) for name in (names if isinstance(names, tuple) else (str(names),)) if clean(name)]
    it, plural = telling.it(fact), len(listed) > 1
    many, category = count(fact), detail(fact, "category")
    prize = f"{number(many) if many else 'the'} {value(fact)}{f' ({category})' if category else ''}"
    season = f", for {it}" if listed and it != telling.own else ""
    rest = f"{prize}{season}"
    subject = joined_some(listed, _RECIPIENTS) or it
    if detail(fact, "result") == "won":
        return Clause(subject, f"won {rest}", f"win {rest}", plural, denies=f"did not win {rest}")
    return Clause(subject, f"{'were' if plural else 'was'} nominated for {rest}", f"be nominated for {rest}", plural)


def reception(fact: Fact, telling: Telling) -> Phrase:
    """Set the measure with its figure."""
    it = telling.it(fact)
    return Phrase(value(fact) if it == telling.own else f"{it} – {value(fact)}")
