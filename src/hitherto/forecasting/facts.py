"""From the facts about a title to what the model is told of it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from hitherto.claims import HELD, Fact, Standing, Subject, When
from hitherto.forecasting.groups import group_of
from hitherto.forecasting.history import History
from hitherto.forecasting.known import Known, Stage, Told, Window

_MONTH = 31  # days between the first and the last day of a window that still dates a premiere
_NOT_FIRST = frozenset({"episode", "part", "finale", "physical", "festival"})
_REPORTED, _EXPECTED = 0.9, 0.75  # how often such a window holds; nobody has measured it yet
_SHARES = {Standing.CONFIRMED: 1.0, Standing.REPORTED: _REPORTED, Standing.EXPECTED: _EXPECTED}
_GOING, _STOPPED = ("ordered", "renewed", "revived"), ("cancelled", "ending")
_NOW = {"post-production": "in post-production", "filming": "filming", "completed": "completed"}
_STARTED, _WRAPPED = ("filming-started", "filming"), ("filming-wrapped", "post-production", "completed")


def known_of(subject: Subject, facts: Sequence[Fact], as_of: date) -> Known:
    """Sort out what bears on the day that a title comes, as of the end of a day.

    Where `subject` names no season, the one after the last that came is meant.
    """
    came = {number: fact for number, fact in _came(facts, as_of).items() if number is not None}
    season = subject.season if subject.season is not None else _coming(came, facts)
    if subject.season is None and not came and not any(fact.subject.season for fact in facts):
        own, before = list(facts), {}
        about = subject
    else:
        before = {number: fact for number, fact in came.items() if number < season}
        own = [fact for fact in facts if fact.subject.season == season]
        own += [fact for fact in facts if fact.subject.season is None and _is_newer(fact, before)]
        about = replace(subject, season=season)
    platform = _platform([*own, *facts])
    group = group_of(platform)
    premieres = sorted(day for fact in before.values() if (day := _day(fact)))
    history = History(group, tuple(premieres), max(before), runtime=_minutes(facts)) if before else None
    return Known(
        subject=about,
        platform=platform,
        group=group,
        history=history,
        earlier=_told("", before.values()) if before else None,
        stage=_stage(own),
        windows=_windows(own, as_of),
        order=_order(own, _GOING),
        stopped=_order(own, _STOPPED),
        beside=_beside(own),
    )


def came_on(subject: Subject, facts: Sequence[Fact], as_of: date) -> Fact | None:
    """Return the fact that the title, with its season, has come already."""
    if subject.season is None and any(fact.subject.season is not None for fact in facts):
        return None
    return _came(facts, as_of).get(subject.season)


def _came(facts: Iterable[Fact], as_of: date) -> dict[int | None, Fact]:
    """Return, by season, the fact of its first day; a day that was announced and is past counts as come."""
    found: dict[int | None, Fact] = {}
    for fact in facts:
        day, number = _day(fact), fact.subject.season
        if day is None or day > as_of or fact.standing not in HELD or not _is_first(fact) or not _is_past(fact, as_of):
            continue
        known = _day(found[number]) if number in found else None
        if known is None or day < known:
            found[number] = fact
    return found


def _coming(came: Iterable[int], facts: Iterable[Fact]) -> int:
    """Return the number of the season after the last that came; of the first that is spoken of, where none came."""
    last = max(came, default=None)
    if last is not None:
        return last + 1
    return min((fact.subject.season for fact in facts if fact.subject.season is not None), default=1)


def _is_past(fact: Fact, as_of: date) -> bool:
    when = When.read(fact.value)
    return when is not None and when.latest is not None and when.latest <= as_of


def _is_first(fact: Fact) -> bool:
    kind = fact.details.get("kind", "")
    return fact.property == "release" and kind not in _NOT_FIRST and fact.subject.part is None


def _is_newer(fact: Fact, before: dict[int, Fact]) -> bool:
    """Tell whether what is said of no season was said after the last one came."""
    days = [day for one in before.values() if (day := _day(one))]
    return not days or fact.since > max(days)


def _day(fact: Fact) -> date | None:
    """Return the day of a release; the middle one, where a month or less is told."""
    when = When.read(fact.value) if fact.property == "release" else None
    if when is None or when.earliest is None or when.latest is None or _length(when) > _MONTH:
        return None
    return when.earliest + (when.latest - when.earliest) / 2


def _platform(facts: Iterable[Fact]) -> str:
    held = [fact for fact in facts if fact.standing in HELD]
    named = [fact.value for fact in held if fact.property == "platform" and fact.details.get("kind") != "theatrical"]
    named += [str(one.details["platform"]) for one in held if one.property == "release" and "platform" in one.details]
    return next((name for name in named if group_of(name) not in ("other", "unknown")), next(iter(named), ""))


def _minutes(facts: Iterable[Fact]) -> int | None:
    values = [fact.value for fact in facts if fact.property == "runtime" and fact.standing in HELD]
    return next((int(value) for value in values if value.isdecimal() and 0 < int(value) < 300), None)


def _told(words: str, facts: Iterable[Fact]) -> Told:
    used = tuple(facts)
    claims = dict.fromkeys(claim for fact in used for claim in fact.claims_for)
    return Told(words, tuple(fact.id for fact in used), tuple(claims))


def _stage(facts: Sequence[Fact]) -> Stage | None:
    """Return the furthest stage that was reached or is planned, with its day or the day it was first told."""
    for name, values in (("wrapped", _WRAPPED), ("started", _STARTED)):
        found = [fact for fact in facts if fact.property == "production" and fact.value in values]
        found = [fact for fact in found if fact.standing in (*HELD, Standing.EXPECTED)]
        if found:
            fact = min(found, key=lambda one: (values.index(one.value), _rank(one), one.since))
            return Stage(name, fact.happens or When.day(fact.since), _told(_stage_words(name, fact), [fact]))
    return None


def _stage_words(name: str, fact: Fact) -> str:
    if fact.value in _NOW:
        return f"it was reported to be {_NOW[fact.value]}"
    planned = fact.standing is Standing.EXPECTED
    verb = {"wrapped": ("to wrap", "to have wrapped"), "started": ("to start", "to have started")}[name][not planned]
    return f"filming was {'expected' if planned else 'reported'} {verb}"


def _rank(fact: Fact) -> int:
    return list(_SHARES).index(fact.standing)


def _windows(facts: Sequence[Fact], as_of: date) -> tuple[Window, ...]:
    """Return when it was said to come, the surest first; a delay that was told since then takes a window away."""
    delays = [fact.since for fact in facts if fact.property == "production" and fact.value == "delayed"
              and fact.standing in HELD]  # fmt: skip
    found = []
    for fact in facts:
        when = When.read(fact.value) if fact.property == "release" and fact.value != "unknown" else None
        share = _SHARES.get(fact.standing)
        if not when or not share or not _is_first(fact) or (when.latest and when.latest <= as_of):
            continue
        if share == 1 or not any(day > fact.since for day in delays):
            words = f"it is {fact.standing} for {_date_words(when)}"
            found.append((fact.since, Window(when, share, _told(words, [fact]))))
    found.sort(key=lambda one: (-one[1].share, _length(one[1].when), -one[0].toordinal()))
    return tuple(window for _, window in found)


def _length(when: When) -> int:
    return (when.latest - when.earliest).days if when.latest and when.earliest else 9999


def _date_words(when: When) -> str:
    if when.is_day and when.earliest:
        return f"{when.earliest.day} {when.earliest:%B %Y}"
    if when.earliest and when.latest:
        return f"{when.earliest.day} {when.earliest:%B %Y} to {when.latest.day} {when.latest:%B %Y}"
    return f"no day before {when.earliest}" if when.earliest else f"a day until {when.latest}"


def _order(facts: Sequence[Fact], values: Sequence[str]) -> Told | None:
    held = [fact for fact in facts if fact.property == "order" and fact.standing in HELD]
    newest = max(held, key=lambda fact: fact.since, default=None)
    if newest is None or newest.value not in values:
        return None
    return _told(f"it was {newest.standing} to be {newest.value}", [newest])


def _beside(facts: Sequence[Fact]) -> tuple[Told, ...]:
    """Return what was reported and moves nothing yet."""
    held = (fact for fact in facts if fact.standing in HELD)
    return tuple(_told(words, [fact]) for fact in held if (words := _BESIDE.get((fact.property, fact.value))))


_BESIDE = {
    ("trailer", "trailer"): "a trailer has come out",
    ("trailer", "teaser"): "a teaser has come out",
    ("production", "delayed"): "it was reported to be delayed",
    ("production", "paused"): "its production was reported to be paused",
    ("production", "writing"): "it was reported to be written",
    ("production", "pre-production"): "it was reported to be in pre-production",
}
