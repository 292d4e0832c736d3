"""How long it is, what it is called, and what can be seen of it already."""

from hitherto.claims import Fact
from hitherto.pages.dates import timed
from hitherto.pages.sentences.details import detail, spans, value
from hitherto.pages.telling import Telling
from hitherto.pages.text import counted
from hitherto.pages.voice import Clause

_SHOWN = {
    "trailer": "a trailer", "teaser": "a teaser", "first-look": "a first look", "clip": "a clip", "poster": "a poster",
}  # fmt: skip


def episodes(fact: Fact, telling: Telling) -> Clause:
    """Say how many episodes it has."""
    many = value(fact)
    words = counted(int(many), "episode") if many.isdecimal() and len(many) < 6 else f"{many} episodes"
    return Clause(telling.it(fact), f"has {words}", f"have {words}")


def runtime(fact: Fact, telling: Telling) -> Clause:
    """Say how long it, or each episode, runs."""
    minutes = spans(value(fact))
    if telling.series:
        return Clause("episodes", f"run {minutes} minutes", f"run {minutes} minutes", plural=True)
    return Clause(telling.it(fact), f"runs {minutes} minutes", f"run {minutes} minutes")


def trailer(fact: Fact, telling: Telling) -> Clause:
    """Say that a trailer is out, or when it comes."""
    what = _SHOWN.get(fact.value, value(fact))
    if telling.it(fact) != telling.own:
        what = f"{what} for {telling.it(fact)}"
    happens = fact.happens
    if happens and happens.earliest and happens.earliest > telling.on:
        return Clause(what, f"is to come out {timed(happens)}", f"come out {timed(happens)}")
    if happens:
        return Clause(what, f"came out {timed(happens)}", denies=f"did not come out {timed(happens)}")
    return Clause(what, "is out", "come out", denies="has not come out")


def title(fact: Fact, telling: Telling) -> Clause:
    """Say what it, or an episode, is called."""
    episode = detail(fact, "episode")
    what = f"episode {episode}" if episode.isdecimal() else f"the {episode}" if episode else telling.it(fact)
    return Clause(what, f"is called “{value(fact)}”", f"be called “{value(fact)}”")
