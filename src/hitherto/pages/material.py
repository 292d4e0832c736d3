"""Sort the facts before they are set: the page's own season, other seasons, and what needs no line."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from hitherto.claims import HELD, Change, Fact, When, fold
from hitherto.pages.labels import CURRENT, SectionLabel
from hitherto.pages.sentences.release import is_first
from hitherto.pages.telling import Telling
from hitherto.pages.turns import has_held
from hitherto.pages.vaguer import without_vaguer
from hitherto.vocabulary import properties


@dataclass(frozen=True, slots=True)
class Material:
    """What sections are set from: the facts of the page's own season, those of others, and what changed."""

    own: tuple[Fact, ...]
    others: tuple[Fact, ...]
    recent: tuple[Change, ...]

    def of(self, section: SectionLabel) -> list[Fact]:
        """Return the facts that a section of the vocabulary asks for, the page's own first.

        What a title is based on, or connected with, is not said again of another season.
        """
        pool = list(self.own)
        if section.seasons == "all":
            told = {_said(fact) for fact in self.own if fact.property in ("based-on", "connection")}
            pool += [fact for fact in self.others if _said(fact) not in told]
        return [fact for fact in pool if section_of(fact) == section.key]


def sort_out(facts: Sequence[Fact], recent: Sequence[Change], telling: Telling) -> Material:
    """Part the facts by season; what is said of the series alone gives way to the same said of the season."""
    own = [f for f in facts if f.subject.season in (None, telling.season)]
    of_season = {_said(f) for f in own if f.subject.season is not None and f.standing in CURRENT}
    own = [f for f in own if f.subject.season is not None or _said(f) not in of_season]
    own = without_vaguer([f for f in own if not _is_answered(f, own)])
    others = without_vaguer([f for f in facts if f.subject.season not in (None, telling.season)])
    left_out = {f.id for f in facts} - {f.id for f in (*own, *others)}
    news = [change for change in recent if change.fact not in left_out and has_held(change)]
    return Material(tuple(own), tuple(others), tuple(news))


def with_release(telling: Telling, material: Material) -> Telling:
    """Tell what is known of the release, which colours other sentences."""
    dated = [f for f in material.own if is_first(f) and f.standing in HELD and f.value != "unknown"]
    dated = [f for f in dated if not telling.is_of_the_beginning(f)]
    return replace(telling, out=any(telling.came_true(f) for f in dated), windowed=bool(dated))


def _is_answered(fact: Fact, facts: Sequence[Fact]) -> bool:
    """Tell whether "no date yet" was said before the day was named."""
    days = (f for f in facts if is_first(f) and f.standing in HELD and _is_day(f.value) and "region" not in f.details)
    return (
        is_first(fact)
        and fact.value == "unknown"
        and any(f.since >= fact.since and f.subject == fact.subject for f in days)
    )


def _is_day(value: str) -> bool:
    when = When.read(value)
    return when is not None and when.is_day


def _said(fact: Fact) -> tuple[str, str, str]:
    return fact.property, fold(fact.value), str(fact.details.get("job", ""))


def section_of(fact: Fact) -> str:
    """Return the key of the section that a fact stands in."""
    known = properties().get(fact.property)
    return known.section if known else "plot"
