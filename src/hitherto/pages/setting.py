"""Set facts as lines: the sentence, its standing, its citations."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from hitherto.claims import Fact, Standing
from hitherto.pages.citing import Citer, address_of
from hitherto.pages.dates import day, written
from hitherto.pages.labels import CURRENT, is_rejected, marked, rank, standing_words
from hitherto.pages.page import Group, Line
from hitherto.pages.sentences import tell
from hitherto.pages.sentences.details import detail
from hitherto.pages.sentences.release import has_slipped, kind_place
from hitherto.pages.telling import Telling
from hitherto.pages.text import capital, clean, joined, joined_some, sentence
from hitherto.pages.voice import Phrase, say
from hitherto.vocabulary import properties

NOT_EXPECTED = "not expected"  # the label of what is denied only so far
_NAMED = 6  # people in one line; further ones are counted
_SLIPPED = "That day has passed, and no article says that it came out."
_SLIPPED_WINDOW = "That time has passed, and no article says that it came out."


@dataclass(frozen=True, slots=True)
class Setter:
    """Turns facts into lines, with one telling and one numbering of citations for the whole page."""

    telling: Telling
    citer: Citer

    def line(self, fact: Fact, lead: str = "", also: Iterable[Fact] = ()) -> Line:
        """Set one fact; `also` are facts that the same line stands for."""
        facts = (fact, *also)
        return Line(
            text=self._text(fact),
            standing=fact.standing,
            label=marked(NOT_EXPECTED, fact) if self.telling.is_unlikely(fact) else standing_words(fact),
            lead=lead,
            citations=self.citer.cite(facts),
            facts=tuple(each.id for each in facts),
            url=address_of(fact, self.telling) if fact.property == "trailer" else None,
            why=clean(fact.why),
        )

    def character(self, fact: Fact) -> Line:
        """Set a character: the name leads, and who they are follows."""
        description = Phrase(detail(fact, "description") or "a character")
        text = say(description, self.telling.tone(fact))
        return replace(self.line(fact, lead=clean(fact.value)), text=text)

    def people(self, facts: Sequence[Fact]) -> Line:
        """Set people of one season and standing in one line: "Cast of season 1: Ann Other (Captain Reyes)"."""
        by_name: dict[str, list[str]] = {}
        for fact in facts:
            by_name.setdefault(clean(fact.value), []).append(detail(fact, "character") or detail(fact, "job"))
        parts = {name: joined([part for part in parts if part]) for name, parts in by_name.items()}
        named = joined_some([f"{name} ({part})" if part else name for name, part in parts.items()], _NAMED)
        what = "Expected cast" if facts[0].property == "cast" else "Expected crew"
        what = what if facts[0].standing is Standing.EXPECTED else capital(facts[0].property)
        whole = self.telling.it(facts[0])
        of = f" of {whole}" if whole != self.telling.own else ""
        line = self.line(min(facts, key=lambda f: f.origins), also=facts)
        return replace(line, text=sentence(f"{what}{of}: {named}"), facts=tuple(fact.id for fact in facts))

    def lines(self, facts: Iterable[Fact], lead: Callable[[Fact], str] | None = None) -> tuple[Line, ...]:
        """Set facts in their order."""
        return tuple(self.line(fact, lead(fact) if lead else "") for fact in facts)

    def guesses(self, facts: Sequence[Fact]) -> tuple[Group, ...]:
        """Set what is only guessed apart from what is held."""
        guessed = self.lines(fact for fact in facts if fact.standing is Standing.SPECULATION)
        return (Group("guesses", "Guesses, not facts", guessed),) if guessed else ()

    def history(self, facts: Sequence[Fact]) -> tuple[Group, ...]:
        """Set what was overtaken or denied as history, folded, the latest first.

        What was overtaken on the day it was first said, by a more exact date in the same breath, never held.
        What nobody says, only that it is not so, never held either, and is news: it stands before the history.
        What an editor rejected stands last.
        """
        past = [fact for fact in facts if fact.standing not in CURRENT and self._has_held(fact)]
        rejected = self.lines(fact for fact in past if is_rejected(fact))
        past = [fact for fact in past if not is_rejected(fact)]
        past.sort(key=lambda fact: fact.since, reverse=True)
        never = [fact for fact in past if self.telling.tone(fact).negative]
        denials = self.lines(never)
        lines = self.lines((f for f in past if f not in never), lambda fact: f"Until {day(fact.since)}")
        groups = (
            Group("denials", "Said not to be so", denials),
            Group("history", "No longer held", lines, folded=True),
            Group("rejected", "Rejected by an editor", rejected, folded=True),
        )
        return tuple(group for group in groups if group.lines)

    def _has_held(self, fact: Fact) -> bool:
        if fact.standing is not Standing.SUPERSEDED:
            return True
        said = [entry.said_at for entry in self.telling.said(*fact.claims_for)]
        return not said or min(said) < fact.since

    def _text(self, fact: Fact) -> str:
        text = tell(fact, self.telling)
        if fact.standing in CURRENT and has_slipped(fact, self.telling):
            when = self.telling.when(fact)
            return f"{text} {_SLIPPED if when and when.is_day else _SLIPPED_WINDOW}"
        return text


def held(facts: Iterable[Fact]) -> list[Fact]:
    """Return what is current and more than a guess, by property and then the strongest first."""
    order = list(properties())
    current = (f for f in facts if f.standing in CURRENT and f.standing is not Standing.SPECULATION)
    return sorted(
        current,
        key=lambda f: (
            order.index(f.property) if f.property in order else len(order),
            rank(f),
            f.property == "release" and (kind_place(f), f.value),
        ),
    )


def moment(fact: Fact) -> str:
    """Name the day of a production step: its own where a claim tells it, else the day from which it is known."""
    return written(fact.happens) if fact.happens else f"as of {day(fact.since)}"


def with_recipients_joined(facts: Iterable[Fact]) -> list[tuple[Fact, tuple[Fact, ...]]]:
    """Join facts on one award that differ in the recipient only: the joined fact, and the others it stands for."""

    def alike(fact: Fact) -> tuple[str, ...]:
        rest = sorted((key, str(value)) for key, value in fact.details.items() if key != "recipient")
        return (
            str(fact.subject),
            str(fact.value),
            fact.standing,
            str(fact.origins),
            str(rest),
            str("recipient" in fact.details),
        )

    joined: list[tuple[Fact, tuple[Fact, ...]]] = []
    for _, group in groupby(sorted(facts, key=alike), key=alike):
        first, *others = group
        names = tuple(str(f.details["recipient"]) for f in (first, *others) if "recipient" in f.details)
        details = {**first.details, "recipient": names} if others and names else first.details
        joined.append((replace(first, details=details), tuple(others)))
    return joined
