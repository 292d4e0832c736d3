"""Build the page: which fact stands in which section, in the order a reader wants them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from hitherto.claims import HELD, Change, Entry, Fact, Standing, Subject
from hitherto.pages.answer import answer
from hitherto.pages.brief import brief_change, brief_fact
from hitherto.pages.citing import Citer
from hitherto.pages.labels import SectionLabel, is_rejected, marked, rank, sections
from hitherto.pages.material import Material, section_of, sort_out, with_release
from hitherto.pages.news import changed
from hitherto.pages.openings import is_further, not_known, reaches_on, unanswered_words
from hitherto.pages.page import Group, Line, Page, Section
from hitherto.pages.seasons import focus, is_series
from hitherto.pages.setting import Setter, held, moment, with_recipients_joined
from hitherto.pages.tables import cast, crew, has_left
from hitherto.pages.telling import Telling
from hitherto.pages.text import clean


def build(
    title: Subject,
    facts: Sequence[Fact],
    entries: Sequence[Entry],
    recent: Sequence[Change],
    on: date,
    checked: date,
    region: str = "",
) -> Page:
    """Build the page of `title` as of the end of day `on`; `checked` is the day of the last take-in.

    `facts` and `entries` are those of the title's work, all seasons; `recent` is what changed lately. The answer names
    the dates of the reader's `region` first.
    """
    facts, recent = [*map(brief_fact, facts)], [*map(brief_change, recent)]
    season = focus(title, facts, on)
    by_claim = {entry.claim.id: entry for entry in reversed(entries)}
    telling = Telling(title, season, on, checked, by_claim, is_series(title, facts), region=region)
    material = sort_out(facts, recent, telling)
    telling = with_release(telling, material)
    citer = Citer(telling)
    setter = Setter(telling, citer)
    first = answer(material.own, setter)
    set_sections = tuple(_set(label, material, setter) for label in sections().values())
    name = clean(title.work) + (f", season {season}" if season is not None else "")
    if title.part:
        name += f", {clean(title.part)}"
    return Page(title, season, name, on, checked, first, set_sections, citer.citations(), citer.sources())


def _set(label: SectionLabel, material: Material, setter: Setter) -> Section:
    section = _BUILDERS.get(label.key, _plain)(label, material, setter)
    if section.lines or section.tables or section.groups or section.note or label.key == "sources":
        return section
    return replace(section, note=unanswered_words(setter.telling))


def _plain(label: SectionLabel, material: Material, setter: Setter) -> Section:
    return _lined(label, material.of(label), setter)


def _lined(label: SectionLabel, facts: Sequence[Fact], setter: Setter) -> Section:
    lines = setter.lines(held(facts))  # first, so that citations are numbered as they are read
    return Section(label.key, label.heading, lines, groups=(*setter.guesses(facts), *setter.history(facts)))


def _plot(label: SectionLabel, material: Material, setter: Setter) -> Section:
    facts = material.of(label)
    rest = [f for f in facts if f.property != "character" or f.standing not in (*HELD, Standing.EXPECTED)]
    lines = setter.lines(held(rest))
    people = tuple(setter.character(f) for f in held(facts) if f not in rest)
    characters = (Group("characters", "Characters", people),) if people else ()
    guesses = setter.guesses(rest)
    note = _ONLY_GUESSES if guesses and not lines else ""
    return Section(label.key, label.heading, lines, groups=(*characters, *guesses, *setter.history(rest)), note=note)


def _when(label: SectionLabel, material: Material, setter: Setter) -> Section:
    orders = [f for f in material.own if f.property == "order" and not is_further(f, setter.telling)]
    return _lined(label, [*orders, *material.of(label)], setter)


def _cast(label: SectionLabel, material: Material, setter: Setter) -> Section:
    facts = material.of(label)
    tables = (*cast(facts, setter), *crew(facts, setter))
    lines = setter.lines(f for f in held(facts) if f.value == "unknown")
    past = [fact for fact in facts if not has_left(fact, setter)]
    groups = (Group("open", "Not announced", lines),) if lines else ()
    return Section(label.key, label.heading, tables=tables, groups=(*groups, *setter.history(past)))


def _production(label: SectionLabel, material: Material, setter: Setter) -> Section:
    facts = material.of(label)
    steps = [f for f in held(facts) if f.property == "production"]
    steps.sort(key=lambda f: f.happens.earliest if f.happens and f.happens.earliest else f.since)
    places = [f for f in held(facts) if f.property != "production"]
    lines = (*setter.lines(steps, moment), *setter.lines(places))
    return Section(label.key, label.heading, lines, groups=(*setter.guesses(facts), *setter.history(facts)))


def _awards(label: SectionLabel, material: Material, setter: Setter) -> Section:
    facts = material.of(label)
    received = [f for f in held(facts) if f.property != "award"]
    prizes = with_recipients_joined(f for f in held(facts) if f.property == "award")
    lines = (*(setter.line(fact, also=others) for fact, others in prizes), *setter.lines(received))
    return Section(label.key, label.heading, lines, groups=(*setter.guesses(facts), *setter.history(facts)))


def _trailer(label: SectionLabel, material: Material, setter: Setter) -> Section:
    section = _plain(label, material, setter)
    denied = [f for f in material.of(label) if f.standing is Standing.DENIED and not is_rejected(f)]
    if section.lines or not denied:
        return section
    lines = tuple(
        replace(setter.line(f), text=f"No {f.value.replace('-', ' ')} has come out yet.", label=marked("not yet", f))
        for f in denied
    )
    return replace(section, lines=lines, groups=tuple(g for g in section.groups if g.key not in ("history", "denials")))


def _further(label: SectionLabel, material: Material, setter: Setter) -> Section:
    """Set orders of what comes after, the later seasons in short, and the earlier ones shorter and folded.

    Each season has a page of its own for the rest; its people share a line here.
    """
    season = setter.telling.season
    shown_elsewhere = {key for key, each in sections().items() if each.seasons == "all" and key != label.key}
    others = [f for f in material.others if section_of(f) not in shown_elsewhere]
    after = [f for f in others if season is not None and (f.subject.season or 0) > season]
    before = [f for f in held(others) if season is not None and (f.subject.season or 0) < season]
    own = [f for f in material.own if f.property == "order" and (f.value == "ending" or reaches_on(f))]
    lines = _in_short([*own, *after], setter)
    groups = [*setter.guesses([*own, *after]), *setter.history(after)]
    earlier = sorted((f for f in before if _lasts(f)), key=lambda f: -(f.subject.season or 0))
    for number, facts in groupby(earlier, key=lambda f: f.subject.season):
        groups.append(Group(f"season-{number}", f"Season {number}", _in_short(list(facts), setter), folded=True))
    answered = lines or any(group.key == "guesses" for group in groups)
    asked = setter.telling.series and not answered
    note = unanswered_words(setter.telling) if asked else "" if answered else _NO_SERIES
    return Section(label.key, label.heading, lines, groups=tuple(groups), note=note)


def _in_short(facts: Sequence[Fact], setter: Setter) -> tuple[Line, ...]:
    """Set what is held, with the people of each season and standing in one line."""
    said = held(facts)
    rest = setter.lines(f for f in said if f.property not in _PEOPLE or f.value == "unknown")
    people = [f for f in said if f.property in _PEOPLE and f.value != "unknown"]
    people.sort(key=lambda f: (f.subject.season or 0, _PEOPLE.index(f.property), rank(f)))
    alike = groupby(people, key=lambda f: (f.subject, f.property, f.standing))
    return (*rest, *(setter.people(list(group)) for _, group in alike))


def _lasts(fact: Fact) -> bool:
    """Tell whether a page still says it of a season that is over: when it came and where, not how it was made."""
    return fact.property not in _PASSING and fact.value not in ("unknown", "undecided")


def _unknown(label: SectionLabel, material: Material, setter: Setter) -> Section:
    further = [f for f in material.others if f.property == "order" and is_further(f, setter.telling)]
    return not_known(label.heading, [*material.own, *further], setter)


def _changes(label: SectionLabel, material: Material, setter: Setter) -> Section:
    return changed(label.heading, material.recent, {f.id: f for f in (*material.own, *material.others)}, setter)


def _sources(label: SectionLabel, _: Material, setter: Setter) -> Section:
    note = "" if setter.citer.citations() else "No article has been read for this page yet."
    return Section(label.key, label.heading, note=note)


_PEOPLE = ("cast", "crew")
_PASSING = frozenset({"plot", "character", "production", "location", "trailer"})
_ONLY_GUESSES = "Nothing of the story is told as a fact yet."
_NO_SERIES = "It is not a series, as far as the articles say."

_BUILDERS: Mapping[str, Callable[[SectionLabel, Material, Setter], Section]] = {
    "when": _when,
    "plot": _plot,
    "cast": _cast,
    "production": _production,
    "awards": _awards,
    "trailer": _trailer,
    "further": _further,
    "unknown": _unknown,
    "changes": _changes,
    "sources": _sources,
}
