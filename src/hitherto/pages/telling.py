"""What a sentence needs to know beside its fact: the title, the season, the day, and who said it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from hitherto.claims import Entry, Fact, Subject, When
from hitherto.pages.text import clean


@dataclass(frozen=True, slots=True)
class Telling:
    """The page's point of view: which season of which title, as of which day, by which entries (by claim id)."""

    title: Subject
    season: int | None
    on: date
    checked: date
    entries: Mapping[str, Entry]
    series: bool
    own: str = "it"  # what sentences call the page's own season

    def name(self) -> str:
        """Name what the page is about, shortly: "season 2", or the work."""
        return f"season {self.season}" if self.season is not None else clean(self.title.work)

    def it(self, fact: Fact) -> str:
        """Name a fact's subject within a sentence: "it" for the page's own, else the season or the part."""
        season, part = fact.subject.season, fact.subject.part
        other = season is not None and season != self.season
        if part:
            return f"{clean(part)} of season {season}" if other else clean(part)
        return f"season {season}" if other else self.own

    def said(self, *claims: str) -> Iterator[Entry]:
        """Yield the entries of these claims, in order; a claim that is not among the entries is passed over."""
        return (self.entries[claim] for claim in claims if claim in self.entries)

    def guessers(self, fact: Fact) -> tuple[str, ...]:
        """Name who stands behind a fact, each once: the nearest speaker, else the outlet."""
        named = (
            clean(entry.claim.speaker[0] if entry.claim.speaker else entry.article.outlet) or "one outlet"
            for entry in self.said(*fact.claims_for)
        )
        return tuple(dict.fromkeys(named)) or ("one article",)

    def last_said(self, fact: Fact) -> date:
        """Return the last day on which a claim for the fact was said."""
        return max((entry.said_at for entry in self.said(*fact.claims_for)), default=fact.since)

    def when(self, fact: Fact) -> When | None:
        """Return the date that a release fact's value is, or when the event of another fact happens."""
        if fact.property != "release":
            return fact.happens
        try:
            return When.parse(fact.value)
        except ValueError:
            return None

    def is_over(self, when: When | None) -> bool:
        """Tell whether the last possible day lies before the page's own."""
        return when is not None and when.latest is not None and when.latest < self.on

    def came_true(self, fact: Fact) -> bool:
        """Tell whether the fact's time is over and an article of that time or later still says it."""
        when = self.when(fact)
        if when is None or when.earliest is None or when.earliest > self.on:
            return False
        return self.last_said(fact) >= (when.latest or when.earliest)
