"""Facts as an encyclopaedia tells them: in the past tense, without a judgement, and as wikitext that is safe to paste.

Each property is a statement in the parts that its forms are made of: confirmed, it is told flatly; reported, its outlet
is named, and the verb goes back one step ("reported that filming had begun").
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from hitherto.claims import Fact, When
from hitherto.pages.sentences.details import after, count, detail, place, region
from hitherto.pages.sentences.release import FIRST_SHOWN
from hitherto.pages.telling import Telling
from hitherto.pages.text import capital, clean, counted, joined
from hitherto.pages.wiki.admissibility import in_prose
from hitherto.pages.wiki.choosing import Chosen
from hitherto.pages.wiki.escaping import italic, words
from hitherto.pages.wiki.manner import Manner

_NEAR = timedelta(days=400)  # an order is news: one that is dated further away is misdated
_INITIAL = re.compile(r"\b([A-Z]\.)(?=[A-Z])")
_MOST_SEASONS = 4  # a count above this is of episodes
_ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()


@dataclass(frozen=True, slots=True)
class Sense:
    """What the sentences are about: the page's point of view, the wiki's manner, and what the title is called.

    `whole` is the page's own title ("the season"), `series` the work ("the series", or the film itself). `alone` tells
    that each sentence stands for itself, and has to name the title; `premiere` is the first day on which it may have
    been seen.
    """

    telling: Telling
    manner: Manner
    whole: str
    series: str
    alone: bool = False
    premiere: date | None = None

    @property
    def season(self) -> str:
        """The page's season as one that a series is renewed for: "a second season"."""
        number = self.telling.season
        return f"{an_ordinal(number)} season" if number else "another season"

    @property
    def may_have_begun(self) -> bool:
        """Tell whether it is out."""
        return self.telling.out


@dataclass(frozen=True, slots=True)
class Statement:
    """A fact in parts: "CBS" + "ordered the season", and "had ordered the season" after "reported that".

    `when` is when it happened or will, in words ("on 6 October 2021"), `dated` tells that a day belongs to it: an
    event without one is told as of when it was first said. `ahead` stands for `back` in what was said before that day.
    """

    subject: str
    past: str
    back: str
    when: str = ""
    dated: bool = False
    ahead: str = ""


def tell(statement: Statement, chosen: Chosen, sense: Sense) -> str:
    """Write the sentence of one or more facts that share a statement; `chosen` says how they stand."""
    if chosen.is_reported:
        return report([(statement, chosen)], sense)
    tail = f" {statement.when}" if statement.when else ""
    if statement.dated and not tail:
        return _stop(f"By {sense.manner.month(chosen.entries[0].said_at)}, {statement.subject} {statement.back}")
    return _stop(f"{capital(statement.subject)} {statement.past}{tail}")


def report(told: Sequence[tuple[Statement, Chosen]], sense: Sense, *, further: bool = False) -> str:
    """Write what one outlet reported in a month as a sentence; `further` follows such a sentence of the same."""
    first = told[0][1]
    clauses, before = [], ""
    for statement, chosen in told:
        again = statement.subject == before and before in (sense.whole, sense.series)
        tail = f" {statement.when}" if statement.when else ""
        clauses.append(f"that {'it' if again else statement.subject} {_back(statement, chosen, sense)}{tail}")
        before = statement.subject
    begins = f"{capital(outlet(first))} also reported" if further else reporting(first, sense)
    return _stop(f"{begins} {joined(clauses)}")


def reporting(chosen: Chosen, sense: Sense) -> str:
    """Say who reports a fact, and when: "In March 2026, ''Variety'' reported"."""
    return f"In {sense.manner.month(chosen.entries[0].said_at)}, {outlet(chosen)} reported"


def _back(statement: Statement, chosen: Chosen, sense: Sense) -> str:
    """Return the verb after "reported that": what lay ahead of the article is told as a plan of then."""
    when = sense.telling.when(chosen.fact) if chosen.fact.property == "release" else None
    begins = when.earliest if when else sense.premiere
    early = statement.ahead and begins is not None and chosen.entries[0].said_at < begins
    return statement.ahead if early else statement.back


def outlet(chosen: Chosen) -> str:
    """Name the outlet within a sentence: "''Variety''", "the Associated Press"."""
    before, face = in_prose(chosen.outlet)
    return before + (italic(chosen.outlet) if face == "italic" else words(chosen.outlet))


def statement(fact: Fact, sense: Sense) -> Statement | None:
    """State one fact; None for what an encyclopaedia has no plain sentence for."""
    make = _STATEMENTS.get(fact.property)
    return make(fact, sense) if make else None


_JOINS: Mapping[str, tuple[str, str]] = {
    "returning": ("was set to return", "was set to return"),
    "recast": ("took over the part", "had taken over the part"),
    "guest": ("was cast as a guest", "had been cast as a guest"),
}


def _cast(fact: Fact, sense: Sense) -> Statement | None:
    status, character = detail(fact, "status"), words(detail(fact, "character"))
    if status in ("leaving", "in-talks"):
        return None
    past, back = _JOINS.get(status, ("was cast", "had been cast"))
    part = after("of" if status == "recast" else "as", character) + f" in {sense.whole}"
    return Statement(person(fact.value), past + part, back + part)


def crew(job: str, names: Sequence[str], sense: Sense) -> Statement:
    """State who does a job, all of them in one sentence."""
    who, many = joined([person(name) for name in names]), len(names) > 1
    if job in ("creator", "created by"):
        return Statement(who, f"created {sense.series}", f"had created {sense.series}")
    if job in ("production company", "studio", "company"):
        return Statement(who, f"produced {sense.whole}", f"{'were' if many else 'was'} producing {sense.whole}")
    if job == "composer":
        return Statement(who, f"composed the music for {sense.whole}", f"would compose the music for {sense.whole}")
    title = words(job or "crew member")
    office = f"{title}s" if many else title if job == "showrunner" else _an(title)
    of = f"{office} of {sense.whole}"
    return Statement(who, f"served as {of}", f"{'were' if many else 'was'} {'the ' if office == title else ''}{of}")


def an_ordinal(number: int) -> str:
    """Write a number as an ordinal with its article: "a second", "an eighth", "a 21st"."""
    if number < len(_ORDINALS):
        return _an(_ORDINALS[number])
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{'an' if str(number)[0] == '8' else 'a'} {number}{ending}"


def _order(fact: Fact, sense: Sense) -> Statement | None:
    by, when = words(detail(fact, "by")), _recent(fact, sense)
    cancelled, cancel = sense.manner.spelled("cancelled", "canceled"), "cancelled"
    seasons = count(fact) or 0
    scope = f" for {counted(seasons, 'season')}" if 1 < seasons <= _MOST_SEASONS else f" for {sense.season}"
    acts = {
        "ordered": ("ordered", sense.whole),
        "renewed": ("renewed", f"{sense.series}{scope}"),
        "revived": ("revived", sense.series),
        "optioned": ("optioned", sense.series),
        cancel: (cancelled, sense.series),
    }
    if fact.value == "in-development":
        at = after("at", by)
        return Statement(sense.whole, f"was in development{at}", f"was in development{at}", dated=True)
    if fact.value == "ending":
        last = "was announced as the last of the series"
        return Statement(sense.whole, last, last.replace("was", "had been", 1), when, dated=True)
    if fact.value not in acts:
        return None
    verb, what = acts[fact.value]
    if by:
        return Statement(by, f"{verb} {what}", f"had {verb} {what}", when, dated=True)
    rest = what.removeprefix(sense.series) if verb == "renewed" else ""
    subject = what.removesuffix(rest) if rest else what
    return Statement(subject, f"was {verb}{rest}", f"had been {verb}{rest}", when, dated=True)


# stage: (subject, as it was, one step further back, as it is scheduled)
_STAGES: Mapping[str, tuple[str, str, str, str]] = {
    "development": ("", "was in development", "was in development", ""),
    "writing": ("", "was being written", "was being written", ""),
    "pre-production": ("", "was in pre-production", "was in pre-production", ""),
    "table-read": ("a table read", "took place", "had taken place", "take place"),
    "filming": ("filming", "was under way", "was under way", "be under way"),
    "filming-started": ("filming", "began", "had begun", "begin"),
    "filming-wrapped": ("filming", "concluded", "had concluded", "conclude"),
    "post-production": ("", "was in post-production", "was in post-production", ""),
    "delayed": ("production", "was delayed", "had been delayed", ""),
    "paused": ("production", "was paused", "had been paused", ""),
    "completed": ("production", "was completed", "had been completed", "be completed"),
}


def _production(fact: Fact, sense: Sense) -> Statement | None:
    if fact.value not in _STAGES:
        return None
    subject, past, back, ahead = _STAGES[fact.value]
    subject += f" of {sense.whole}" if sense.alone and subject else ""
    where = after("in", words(place(detail(fact, "place"))))
    when = sense.manner.moment(fact.happens) if fact.happens else ""
    if lay_ahead(fact, sense.telling):
        if not ahead:
            return None
        be = "is" if _is_to_come(fact.happens, sense.telling.on) else "was"
        return Statement(subject, f"{be} scheduled to {ahead}{where}", f"was scheduled to {ahead}{where}", when, True)
    return Statement(subject or sense.whole, f"{past}{where}", f"{back}{where}", when, True)


def lay_ahead(fact: Fact, telling: Telling) -> bool:
    """Tell whether it was still to happen when it was last spoken of."""
    starts = fact.happens.earliest if fact.happens else None
    return starts is not None and starts > telling.last_said(fact)


def _location(fact: Fact, sense: Sense) -> Statement:
    where, filming = f"in {words(place(fact.value))}", f"filming of {sense.whole}" if sense.alone else "filming"
    if sense.may_have_begun:
        return Statement(filming, f"took place {where}", f"had taken place {where}")
    return Statement(filming, f"was set to take place {where}", f"was set to take place {where}")


# kind: (infinitive, past)
_KINDS: Mapping[str, tuple[str, str]] = {
    "": ("be released", "was released"),
    "premiere": ("premiere", "premiered"),
    "streaming": ("be released", "was released"),
    "theatrical": ("be released in {cinemas}", "was released in {cinemas}"),
    "theatrical-limited": ("have a limited release in {cinemas}", "had a limited release in {cinemas}"),
    "digital": ("be released digitally", "was released digitally"),
    "tv": ("premiere on television", "premiered on television"),
    "festival": ("be screened at a festival", "was screened at a festival"),
    "finale": ("conclude", "concluded"),
}


def _release(fact: Fact, sense: Sense) -> Statement | None:
    telling, kind, when = sense.telling, detail(fact, "kind"), sense.telling.when(fact)
    if kind not in _KINDS or when is None or fact.subject.part or telling.is_of_the_beginning(fact):
        return None
    cinemas = sense.manner.spelled("cinemas", "theaters")
    infinitive, past = (form.replace("{cinemas}", cinemas) for form in _KINDS[kind])
    where = words(after("on", detail(fact, "platform")).strip())
    where = f" {where}" if where else ""
    where += f" in {words(region(fact))}" if region(fact) else ""
    moment = sense.manner.moment(when)
    if telling.came_true(fact):
        back = f"had {'been' + past.removeprefix('was') if past.startswith('was ') else past}"
        return Statement(sense.whole, past + where, back + where, moment, True, f"would {infinitive}{where}")
    be = "is" if _is_to_come(when, telling.on) else "was"
    return Statement(
        sense.whole, f"{be} scheduled to {infinitive}{where}", f"was scheduled to {infinitive}{where}", moment, True
    )


def is_first_showing(fact: Fact) -> bool:
    """Tell whether a release is when it can first be seen."""
    return fact.property == "release" and not fact.subject.part and detail(fact, "kind") in FIRST_SHOWN


_SHOWN: Mapping[str, tuple[str, str]] = {
    "streaming": ("be released on", "was released on"),
    "broadcast": ("air on", "aired on"),
    "theatrical": ("be distributed by", "was distributed by"),
}


def _platform(fact: Fact, sense: Sense) -> Statement:
    infinitive, past = _SHOWN.get(detail(fact, "kind"), ("be released on", "was released on"))
    name = words(fact.value) + (f" in {words(region(fact))}" if region(fact) else "")
    if sense.may_have_begun:
        return Statement(sense.whole, f"{past} {name}", f"{past} {name}", ahead=f"would {infinitive} {name}")
    return Statement(sense.whole, f"was set to {infinitive} {name}", f"was set to {infinitive} {name}")


def _episodes(fact: Fact, sense: Sense) -> Statement | None:
    if not (fact.value.isdecimal() and len(fact.value) < 4):
        return None
    many = counted(int(fact.value), "episode")
    if sense.may_have_begun:
        return Statement(sense.whole, f"consisted of {many}", f"consisted of {many}", ahead=f"would consist of {many}")
    return Statement(sense.whole, f"was set to consist of {many}", f"was set to consist of {many}")


def person(name: str) -> str:
    """Write a person's name, with the space between initials that an encyclopaedia asks for: "J. K. Rowling"."""
    return words(_INITIAL.sub(r"\1 ", clean(name)))


def source_of(fact: Fact) -> str:
    """Name a work that it is based on: "the novel ''The Last Mail'' by A. Author"."""
    form, author = detail(fact, "form"), detail(fact, "author")
    named = f"the {words(form)} {italic(fact.value)}" if form else words(fact.value)
    return named + (f" by {person(author)}" if author else "")


def _based_on(fact: Fact, sense: Sense) -> Statement:
    return Statement(sense.series, f"was based on {source_of(fact)}", f"was based on {source_of(fact)}")


_KIN = {"sequel": "a sequel to", "prequel": "a prequel to", "spin-off": "a spin-off of", "remake": "a remake of"}


def _connection(fact: Fact, sense: Sense) -> Statement | None:
    kin = _KIN.get(detail(fact, "kind"))
    return (
        Statement(sense.series, f"was {kin} {italic(fact.value)}", f"was {kin} {italic(fact.value)}") if kin else None
    )


def _recent(fact: Fact, sense: Sense) -> str:
    """Say when an order was given, where that was near to when it was told; "" where nobody says."""
    first = min((entry.said_at for entry in sense.telling.said(*fact.claims_for)), default=fact.since)
    when = fact.happens
    if when is None or when.earliest is None or when.latest is None:
        return ""
    near = first - _NEAR <= when.earliest and when.latest - when.earliest <= timedelta(days=31)
    return sense.manner.moment(when) if near and when.earliest <= first else ""


def _is_to_come(when: When | None, on: date) -> bool:
    return when is not None and (when.latest is None or when.latest >= on)


def _an(noun: str) -> str:
    return f"{'an' if noun[:1].lower() in 'aeiou' else 'a'} {noun}"


def _stop(sentence: str) -> str:
    return sentence if sentence.endswith(".") else f"{sentence}."


_STATEMENTS: Mapping[str, Callable[[Fact, Sense], Statement | None]] = {
    "order": _order,
    "production": _production,
    "location": _location,
    "release": _release,
    "platform": _platform,
    "episodes": _episodes,
    "based-on": _based_on,
    "connection": _connection,
    "cast": _cast,
    "crew": lambda fact, sense: crew(detail(fact, "job"), [fact.value], sense),
}
