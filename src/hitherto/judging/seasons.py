"""Seasons: which season a claim counts for that names none.

A claim about the series counts for the season that is coming or running on the day it was said. Days are
gone through in order, so that what is said later never moves what was said before.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import groupby

from hitherto.claims import Claim, Entry, When, fold

_RUN = timedelta(weeks=8)  # how long a season is taken to run where nobody names its finale
_PREMIERES = {"", "premiere", "streaming", "tv", "theatrical"}
_COMING = {"ordered", "renewed", "revived", "in-development", "optioned", "ending"}
_NEXT_UP = {"renewed", "undecided"}  # said of a season that has been seen, these are about the one after it

Told = tuple[str, str, str, int | None]  # what an article tells, property and value, and of which season


@dataclass(slots=True)
class _Season:
    """What is known of one season so far."""

    premiere: When | None = None
    finale: When | None = None
    made: bool = False  # a stage of its production was stated as a fact

    def is_news(self, when: When, day: date) -> bool:
        """Tell whether a date replaces the one known: not if it is only vaguer, nor if it is a plan long past.

        What has been seen does not begin again.
        """
        if self.premiere is None:
            return True
        if self.has_begun(day) and when.earliest is not None and when.earliest > day:
            return False
        past = when.latest is not None and when.latest < day
        ahead = self.premiere.earliest is None or when.latest is None or self.premiere.earliest > when.latest
        return not when.contains(self.premiere) and not (past and ahead)

    def has_begun(self, day: date) -> bool:
        """Tell whether it has certainly been seen by this day."""
        return bool(self.premiere and self.premiere.latest and self.premiere.latest <= day)

    def is_ahead(self, day: date) -> bool:
        """Tell whether its premiere is known to lie ahead, whatever is made of the seasons after it."""
        return bool(self.premiere and self.premiere.earliest and self.premiere.earliest > day)

    def may_have_begun(self, day: date) -> bool:
        """Tell whether its window has opened by this day ("2022", said in November 2022)."""
        return bool(self.premiere and self.premiere.earliest and self.premiere.earliest <= day)

    def has_ended(self, day: date) -> bool:
        """Tell whether it has run its course by this day."""
        if self.finale and self.finale.latest:
            return self.finale.latest < day
        return bool(self.premiere and self.premiere.latest and self.premiere.latest + _RUN < day)


@dataclass(slots=True)
class _Series:
    """What is known of a work's seasons so far; `first` is the season of what named none at the start."""

    first: int
    announced: dict[int, _Season] = field(default_factory=dict)
    mentioned: set[int] = field(default_factory=set)

    def learn(self, claim: Claim, season: int, day: date) -> None:
        """Take in what a claim says about a season."""
        if claim.polarity == "-" or claim.certainty == "possible":
            return
        if not _announces(claim):
            self.mentioned.add(season)
            return
        known = self.announced.setdefault(season, _Season())
        if claim.certainty != "certain":
            return
        known.made |= claim.property == "production"
        when, kind = _release(claim), str(claim.details.get("kind", ""))
        if when and kind in _PREMIERES and known.is_news(when, day):
            known.premiere = when
        if when and kind == "finale":
            known.finale = when

    def current(self, day: date) -> int:
        """Return the season that is coming or running: the first that is not over, else the last."""
        known = sorted(self.announced) or [max(self.mentioned, default=self.first)]
        return next((number for number in known if not self._is_over(number, day)), known[-1])

    def _is_over(self, number: int, day: date) -> bool:
        season = self.announced.get(number) or _Season()
        higher = [other for n, other in self.announced.items() if n > number]
        if not higher or season.is_ahead(day) or (season.has_begun(day) and not season.has_ended(day)):
            return False
        return season.may_have_begun(day) or any(other.made or other.may_have_begun(day) for other in higher)

    def season_of(self, claim: Claim, day: date, apart: Collection[Told]) -> int:
        """Return the season that a claim without one counts for.

        Where its article says something else of the season to come, by name, it means the one before
        (`apart`: what the day's articles tell of which season).
        """
        current = self.current(day)
        if current > 1 and claim.property != "release" and (*_told(claim), current) in apart:
            return current - 1
        known = self.announced.get(current) or _Season()
        if claim.property == "order" and claim.value in _NEXT_UP and known.has_begun(day):
            return current + 1
        when = _release(claim)
        if when and (_is_past(when, day) or _is_of_another(claim, when, day, current, apart)):
            return self._released(when, current)
        return current

    def _released(self, when: When, current: int) -> int:
        """Return the season that a day in the past belongs to: one that began then, else the series' first."""
        for number, season in sorted(self.announced.items()):
            if season.premiere and season.premiere.overlaps(when):
                return number
        return 1


def seasons_of(entries: Sequence[Entry], known: Sequence[Entry]) -> dict[str, int | None]:
    """Return the season of every claim about one work, by the claim's id.

    `entries` stand in the order of their days. What named no season at the start is understood by what
    is `known` since (at least `entries`): None as long as no season has been named at all.
    """
    first = _first_season(known)
    series = _Series(first or 1)
    found: dict[str, int | None] = {}
    for day, group in groupby(entries, key=lambda entry: entry.said_at):
        claims = [entry.claim for entry in group]
        for claim in claims:
            if claim.subject.season is not None:
                found[claim.id] = claim.subject.season
                series.learn(claim, claim.subject.season, day)
        apart = {(*_told(claim), claim.subject.season) for claim in claims}
        unnamed = [(claim, series.season_of(claim, day, apart)) for claim in claims if claim.subject.season is None]
        for claim, season in unnamed:
            found[claim.id] = season if first is not None or season != series.first else None
            series.learn(claim, season, day)
    if first is None and any(season is not None for season in found.values()):
        renewed = any(entry.claim.value == "renewed" and entry.claim.polarity == "+" for entry in entries)
        # Only what is renewed has seasons where no article counts them; "no sequel yet" makes no film the first.
        return {claim: (season or series.first) if renewed else None for claim, season in found.items()}
    return found


def _is_past(when: When, day: date) -> bool:
    return when.latest is not None and when.latest < day


def _is_of_another(claim: Claim, when: When, day: date, current: int, apart: Collection[Told]) -> bool:
    """Tell whether a time that has begun is another season's than the one to come.

    "It hit Netflix in 2022", said in 2022 by an article that knows no date for season 2, or one in 2023.
    """
    if current == 1 or when.earliest is None or when.earliest > day:
        return False
    given = {value for article, asked, value, season in apart
             if (article, asked, season) == (claim.article, "release", current)}  # fmt: skip
    return bool(given) and not any(theirs.overlaps(when) for value in given if (theirs := When.read(value)))


def _told(claim: Claim) -> tuple[str, str, str]:
    value = claim.value if claim.property == "release" else fold(claim.value)  # a date is not a name
    return claim.article, claim.property, value


def _first_season(entries: Sequence[Entry]) -> int | None:
    """Return the season that the first claims without one were about, as known by now.

    Where the first season to be announced is the second, what was said before was of the first, unless it
    gave a date for the second; where it is a later one, of that one, or of the one before if that had begun.
    """
    named = [entry for entry in entries if entry.claim.subject.season is not None]
    if not named:
        return None
    announcing = [e for e in named if e.claim.polarity == "+" and _announces(e.claim)]
    numbers = {e.claim.subject.season or 0 for e in announcing if e.claim.certainty != "possible"}
    lowest = min(numbers, default=1)
    if lowest <= 1:
        return 1
    since = min(e.said_at for e in announcing if e.claim.subject.season == lowest)
    before = [e for e in entries if e.claim.subject.season is None and e.said_at < since]
    dated = [(when, e.said_at) for e in before if (when := _release(e.claim))]
    theirs = [when for e in announcing if e.claim.subject.season == lowest and (when := _release(e.claim))]
    if _any_overlap((when for when, said in dated if not when.latest or when.latest >= said), theirs):
        return lowest
    return lowest - 1 if lowest == 2 or any(w.latest and w.latest < since for w, _ in dated) else lowest


def _any_overlap(some: Iterable[When], others: Sequence[When]) -> bool:
    return any(one.overlaps(other) for one in some for other in others)


def _announces(claim: Claim) -> bool:
    """Tell whether a claim says that its season is really coming, running or seen."""
    if claim.property == "order":
        return claim.value in _COMING
    return claim.property in ("production", "release")


def _release(claim: Claim) -> When | None:
    return None if claim.property != "release" or claim.polarity == "-" else When.read(claim.value)
