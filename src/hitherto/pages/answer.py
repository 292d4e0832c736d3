"""The answer in one paragraph: is it coming, when, and where."""

from collections.abc import Sequence
from dataclasses import replace

from hitherto.claims import HELD, Fact, Standing
from hitherto.pages.dates import day, timed
from hitherto.pages.labels import rank
from hitherto.pages.page import Line
from hitherto.pages.sentences.details import detail
from hitherto.pages.sentences.release import FIRST_SHOWN, is_first
from hitherto.pages.setting import Setter, held
from hitherto.pages.text import capital, clean

_COMING = frozenset({"ordered", "renewed", "revived"})
_UNSURE = (Standing.EXPECTED, Standing.SPECULATION, Standing.DISPUTED)


def answer(facts: Sequence[Fact], setter: Setter) -> tuple[Line, ...]:
    """Write the answer from the facts of the page's own season, a sentence each with its own standing."""
    platform = _best([f for f in facts if f.property == "platform" and f.value != "unknown"], setter)
    dates = _dates(facts, setter)
    out = [fact for fact in dates if setter.telling.came_true(fact) and fact.standing in HELD]
    if out:
        return (_named(setter).line(out[0]),)
    coming, told_where = _coming(facts, platform, setter)
    lines = [coming, *_when(dates, setter)]
    spoken_of = dates and dates[0].value != "unknown" and dates[0].standing is not Standing.SPECULATION
    if (spoken_of and not coming.facts) or (
        dates and coming.facts == (dates[0].id,)
    ):  # the date itself is the sign that it is coming
        lines = _when(dates, _named(setter))
    if platform and not told_where:
        lines.append(setter.line(platform))
    return tuple(lines)


def _coming(facts: Sequence[Fact], platform: Fact | None, setter: Setter) -> tuple[Line, bool]:
    """Say whether it is coming, with the place in the same sentence where both stand alike."""
    name = capital(setter.telling.name())
    order = _best([f for f in facts if f.property == "order" and f.value != "ending"], setter)
    if order and order.value in _COMING and order.standing in HELD:
        together = platform is not None and platform.standing is order.standing
        where = _to(platform) if platform and together else ""
        line = setter.line(order, also=[platform] if platform and together else [])
        return replace(line, text=f"{name} is coming{where}."), together
    if order:
        return _named(setter).line(order), False
    signs = [f for f in facts if _is_sign(f, setter)]
    sign = _best([f for f in signs if f.property == "release"], setter) or _best(signs, setter)
    if sign:
        where = _to(sign) if sign.property == "platform" else ""
        words = "is in the making" if sign.property == "production" else f"is coming{where}"
        return replace(setter.line(sign), text=f"{name} {words}."), bool(where)
    return Line(
        f"No article says whether {setter.telling.name()} is coming; last checked {day(setter.telling.checked)}."
    ), False


def _to(platform: Fact) -> str:
    """Say where it is coming to; a distributor brings it to cinemas."""
    return " to cinemas" if detail(platform, "kind") == "theatrical" else f" to {clean(platform.value)}"


def _is_sign(fact: Fact, setter: Setter) -> bool:
    """Tell whether a fact shows, without an order, that it is coming: a date ahead, a place, work on it."""
    if fact.standing not in HELD or fact.value == "unknown":
        return False
    ahead = is_first(fact) and not setter.telling.is_over(setter.telling.when(fact))
    return ahead or fact.property in ("platform", "production")


def _when(dates: Sequence[Fact], setter: Setter) -> list[Line]:
    """Say when: the best date, or that none is announced and what is expected or guessed instead."""
    if not dates:
        return [Line(f"No article gives a date; last checked {day(setter.telling.checked)}.")]
    first, rest = dates[0], dates[1:]
    if first.standing in HELD and first.value != "unknown":
        return [setter.line(first)]
    disputed = [fact for fact in dates if fact.standing is Standing.DISPUTED]
    if first.standing is Standing.DISPUTED and len(disputed) > 1:
        return [_dispute(disputed, setter)]
    unknown = [fact for fact in dates if fact.value == "unknown"]
    unsure = [fact for fact in (first, *rest) if fact.standing in _UNSURE and fact.value != "unknown"]
    return [setter.line(fact) for fact in (*unknown[:1], *unsure[:2])]


def _dispute(dates: Sequence[Fact], setter: Setter) -> Line:
    """Set dates that contradict one another in one sentence."""
    whens = [setter.telling.when(fact) for fact in dates]
    words = [timed(when) if when else clean(fact.value) for fact, when in zip(dates, whens, strict=True)]
    line = setter.line(dates[0], also=dates[1:])
    return replace(
        line, text=f"It is disputed when {setter.telling.own} comes out: {' or '.join(dict.fromkeys(words))}."
    )


def _dates(facts: Sequence[Fact], setter: Setter) -> list[Fact]:
    """Return the facts on the first day it can be seen, the strongest first, then the most exact.

    A date of the reader's own region stands before all, where articles report it.
    """
    dates = [f for f in facts if is_first(f) and not setter.telling.is_of_the_beginning(f)]
    guesses = [f for f in dates if f.standing is Standing.SPECULATION]
    return sorted([*held(dates), *guesses], key=lambda f: _place(f, is_near=setter.telling.is_near(f)))


def _place(fact: Fact, *, is_near: bool) -> tuple[bool, int, bool, bool, int, int]:
    own = is_near and fact.standing in HELD
    elsewhere = "region" in fact.details and not is_near
    return not own, rank(fact), fact.subject.season is None, elsewhere, _kind(fact), -len(fact.value)


def _kind(fact: Fact) -> int:
    return FIRST_SHOWN.index(detail(fact, "kind"))


def _best(facts: Sequence[Fact], setter: Setter) -> Fact | None:
    """Return the strongest current fact, the newest of equals; a guess only where there is nothing else.

    Of equals, what is about the reader's own region comes before.
    """
    near = setter.telling.is_near
    current = [*held(facts), *(f for f in facts if f.standing is Standing.SPECULATION)]
    return min(
        current, key=lambda f: (rank(f), f.subject.season is None, not near(f), -f.since.toordinal()), default=None
    )


def _named(setter: Setter) -> Setter:
    """Return a setter that calls the title by its name: the paragraph must not begin with "it"."""
    return replace(setter, telling=replace(setter.telling, own=setter.telling.name()))
