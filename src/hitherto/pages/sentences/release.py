"""When and where it can be seen."""

from hitherto.claims import Fact
from hitherto.pages.dates import timed
from hitherto.pages.labels import CURRENT
from hitherto.pages.sentences.details import after, detail, region, value
from hitherto.pages.telling import Telling
from hitherto.pages.voice import Clause

# kind: (infinitive, past, what its day is called)
_KINDS = {
    "": ("come out", "came out", "release date"),
    "premiere": ("premiere", "premiered", "release date"),
    "streaming": ("start streaming", "started streaming", "streaming date"),
    "theatrical": ("open in cinemas", "opened in cinemas", "cinema date"),
    "theatrical-limited": ("open in selected cinemas", "opened in selected cinemas", "limited cinema date"),
    "digital": ("come out digitally", "came out digitally", "digital release date"),
    "physical": ("come out on disc", "came out on disc", "disc release date"),
    "tv": ("air on television", "aired on television", "television date"),
    "festival": ("be shown at a festival", "was shown at a festival", "festival date"),
    "finale": ("end", "ended", "finale date"),
    "episode": ("bring an episode", "brought an episode", "episode date"),
    "part": ("go on with its next part", "went on with its next part", "date for its next part"),
}

# The kinds that answer "when does it come out?", the most telling first.
FIRST_SHOWN = ("premiere", "streaming", "theatrical", "tv", "", "theatrical-limited", "digital")

_SHOWING = {
    "streaming": ("stream", "streams"),
    "broadcast": ("broadcast", "broadcasts"),
    "theatrical": ("bring {it} to cinemas", "brings {it} to cinemas"),
    "physical": ("sell {it} on disc", "sells {it} on disc"),
    "digital": ("sell {it} digitally", "sells {it} digitally"),
}


def release(fact: Fact, telling: Telling) -> Clause:
    """Say when it comes out, in the past only where an article of that time says that it did."""
    kind = detail(fact, "kind")
    if fact.subject.part and kind in ("episode", "part", "finale"):
        kind = ""  # a part that is named itself simply comes out
    infinitive, past, noun = _KINDS.get(kind, _KINDS[""])
    where = after("on", detail(fact, "platform")) + after("in", region(fact))
    if fact.value == "unknown":
        noun = f"exact {noun}" if telling.windowed and is_first(fact) else noun
        return Clause(f"no {noun}{after('for', _for(fact, telling))}", "has been announced")
    when = telling.when(fact)
    moment = timed(when) if when else value(fact)
    it = telling.it(fact)
    history = fact.standing not in CURRENT
    if telling.came_true(fact) and not history:
        return Clause(it, f"{past}{where} {moment}", denies=f"did not {infinitive}{where} {moment}")
    if telling.is_over(when) and not history:
        return Clause(it, f"was to {infinitive}{where} {moment}", f"{infinitive}{where} {moment}", over=True)
    return Clause(it, f"will {infinitive}{where} {moment}", f"{infinitive}{where} {moment}")


def is_first(fact: Fact) -> bool:
    """Tell whether a release is when it can first be seen, not an episode of it, its end or its disc."""
    return fact.property == "release" and not fact.subject.part and detail(fact, "kind") in FIRST_SHOWN


def kind_place(fact: Fact) -> int:
    """Return the place of a release's kind in the order in which they are told."""
    kinds = list(_KINDS)
    return kinds.index(detail(fact, "kind")) if detail(fact, "kind") in kinds else len(kinds)


def has_slipped(fact: Fact, telling: Telling) -> bool:
    """Tell whether an announced time has passed without word of a release."""
    return fact.property == "release" and telling.is_over(telling.when(fact)) and not telling.came_true(fact)


def platform(fact: Fact, telling: Telling) -> Clause:
    """Say who shows it: "Netflix will stream it in the US"."""
    it = telling.it(fact)
    verb, verbs = (words if "{it}" in words else f"{words} {{it}}" for words in _verbs(fact))
    where = after("in", region(fact))
    if telling.out or telling.is_earlier(fact):
        shown = f"{verbs.replace('{it}', it)}{where}"
        return Clause(value(fact), shown, denies=f"does not {verb.replace('{it}', it)}{where}")
    infinitive = f"{verb.replace('{it}', it)}{where}"
    return Clause(value(fact), f"will {infinitive}", infinitive)


def _verbs(fact: Fact) -> tuple[str, str]:
    return _SHOWING.get(detail(fact, "kind"), ("show", "shows"))


def _for(fact: Fact, telling: Telling) -> str:
    it = telling.it(fact)
    return region(fact) if it == telling.own else it
