"""What a sentence needs to know beside its fact: the title, the season, the day, and who said it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from hitherto.claims import Certainty, Entry, Fact, Standing, Subject, When
from hitherto.pages.labels import is_rejected
from hitherto.pages.text import clean
from hitherto.pages.values import region_of
from hitherto.pages.voice import Tone

_CERTAINTIES: tuple[Certainty, ...] = ("certain", "probable", "possible")


@dataclass(frozen=True, slots=True)
class Telling:
    """The page's point of view: which season of which title, as of which day, by which entries (by claim id).

    `out` tells that the season has been released; `windowed` that a time is known for its release; `region` is the one
    whose dates its reader wants, "" for none.
    """

    title: Subject
    season: int | None
    on: date
    checked: date
    entries: Mapping[str, Entry]
    series: bool
    out: bool = False
    windowed: bool = False
    own: str = "it"  # what sentences call the page's own season
    region: str = ""

    def is_near(self, fact: Fact) -> bool:
        """Tell whether a fact is about the reader's own region."""
        return bool(self.region) and region_of(fact) == self.region

    def name(self) -> str:
        """Name what the page is about, shortly: "season 2", or the work."""
        return f"season {self.season}" if self.season is not None else clean(self.title.work)

    def it(self, fact: Fact) -> str:
        """Name a fact's subject within a sentence: "it" for the page's own, else the season or the part."""
        season, part = fact.subject.season, fact.subject.part
        if self.is_of_the_beginning(fact):
            return "the series"
        other = season is not None and season != self.season
        if part:
            return f"{clean(part)} of season {season}" if other else clean(part)
        return f"season {season}" if other else self.own

    def said(self, *claims: str) -> Iterator[Entry]:
        """Yield the entries of these claims, in order; a claim that is not among the entries is passed over."""
        return (self.entries[claim] for claim in claims if claim in self.entries)

    def tone(self, fact: Fact) -> Tone:
        """Tell how a fact is to be spoken of, and who stands behind it, each once: a speaker, else the outlet."""
        against = [entry for entry in self.said(*fact.claims_against) if entry.claim.says_no()]
        negative = bool(against) and (not fact.claims_for or self.is_unlikely(fact))
        behind = against if negative else list(self.said(*fact.claims_for))
        named = (
            clean(entry.claim.speaker[0] if entry.claim.speaker else entry.article.outlet) or "one outlet"
            for entry in behind
        )
        said = {entry.claim.certainty for entry in behind}
        surest = next((certainty for certainty in _CERTAINTIES if certainty in said), _CERTAINTIES[0])
        return Tone(fact.standing, tuple(dict.fromkeys(named)) or ("one article",), surest, negative, is_rejected(fact))

    def is_unlikely(self, fact: Fact) -> bool:
        """Tell whether a fact is denied only so far as that it is not expected."""
        against = [entry.claim.certainty for entry in self.said(*fact.claims_against)]
        return fact.standing is Standing.DENIED and bool(against) and "certain" not in against

    def last_said(self, fact: Fact) -> date:
        """Return the last day on which a claim for the fact was said."""
        return max((entry.said_at for entry in self.said(*fact.claims_for)), default=fact.since)

    def when(self, fact: Fact) -> When | None:
        """Return the date that a release fact's value is, or when the event of another fact happens."""
        if fact.property != "release":
            return fact.happens
        return When.read(fact.value)

    def is_over(self, when: When | None) -> bool:
        """Tell whether the last possible day lies before the page's own."""
        return when is not None and when.latest is not None and when.latest < self.on

    def came_true(self, fact: Fact) -> bool:
        """Tell whether an article from the end of the fact's time, or later, says it.

        Of an earlier season than the page's, one from any day of that time will do, and none is needed once
        that time is over; nor where the season is known to be out.
        """
        when = self.when(fact)
        if when is None or when.earliest is None or when.earliest > self.on:
            return False
        earlier = self.is_earlier(fact)
        if self.is_over(when) and (earlier or self.out):
            return True
        return self.last_said(fact) >= (when.earliest if earlier else when.latest or when.earliest)

    def is_of_the_beginning(self, fact: Fact) -> bool:
        """Tell whether it is the release of the series as such, long before the page's season."""
        late = self.season is not None and self.season > 1
        return late and fact.property == "release" and fact.subject.season is None and self.came_true(fact)

    def is_earlier(self, fact: Fact) -> bool:
        """Tell whether the fact is about an earlier season than the page's."""
        return fact.subject.season is not None and self.season is not None and fact.subject.season < self.season
