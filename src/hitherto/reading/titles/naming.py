"""Titles that a text names once, by the words right beside them.

"X, an hour-long drama that …", "shows such as X, Y and Z", "a sequel to X", "the animated X", "HBO's X": here a
single naming is enough, so that an article's second and tenth title are known as well as its first.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from hitherto.reading.drawing.sieve import Pattern, Ways
from hitherto.reading.people.names import is_company, is_given, is_person, is_plain_word
from hitherto.reading.titles.following import beginning, followed, rest, runs_followed
from hitherto.reading.titles.forms import CAPTION, can_be_title, can_begin, trimmed
from hitherto.reading.titles.known import is_known, known_titles
from hitherto.reading.titles.passing import PASSING
from hitherto.reading.titles.ways import LONG_LIST, RUN, WAYS, services


@dataclass(frozen=True, slots=True)
class _Way:
    """A way of naming a title, as `title_ways` lists them, and what follows a title that comes first."""

    weight: int
    group: str
    after: re.Pattern[str] | None


# What is capitalised beside such words without being a title.
_EVENT = re.compile(
    r"\b(?:Festival|Fest|Con|Awards?|Oscars?|Emmys?|Globes?|BAFTAs?|Bowl|Expo|Direct|Showcase|Upfronts?|Party|Event|Day"
    r"|Cannes|Sundance|Tribeca|Venice|SXSW|TIFF|Berlinale|Telluride|Games Awards|State of Play|Comic-Con|CCXP|D23"
    r"|Tudum|Universe|Studios?|Pictures|Productions?|Entertainment|Television|Company|Media|Cup|Olympics|League|Press"
    r"|University|College|School|Channel|Network|Guild|Academy|Magazine|Podcast|Vogue|GQ|Esquire|Elle"
    r"|Cosmopolitan|Times|Post|Reporter|Hall|Theatre|Theater|Arena)\Z"
)


_RUN, _FIRST = re.compile(RUN), f"({RUN})"
_RARE = 2  # times that a title stands which the text has no other way to tell
_OF_PERSONS = 6  # the weight from which on what looks like somebody's name is a title
_BESIDE = re.compile(
    r" (?:in|on|this|for|from|until|by|with) (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b.*"
)
_COMPOUND = re.compile(r"(?:\S+ )*?\S+-(?:[a-z]+ed|led|starring|winning|centric|era|starrer|based) (?=[A-Z0-9])")
_QUOTED = re.compile(r"(?<![^\s(])[\"“]([A-Z][^\"“”]*)[\"”]")
_PAIR = re.compile(r"(?<![\w’'] )([A-Z][\w-]+) and ([A-Z][\w-]+)(?= and |,|\Z)")
_BESIDE_WHOM = re.compile(r"(.+) (?:for|at|in|with|from) (.+)")
_ASIDE = re.compile(r"\s\([^()]*\)?")
_LABELS = frozenset("EXCLUSIVE Exclusive BREAKING UPDATE UPDATED WATCH VIDEO REVIEW INTERVIEW NEWS RECAP".split())
_YEAR = re.compile(r"\A(?:19|20)\d\d (?=[A-Z])")
_WHEN_ONE = re.compile(r"(?:Before|After|When|While|If|But|And|As|Since|Until|Because|Though) [A-Z]\w+\Z")
_CAPTIONED = re.compile(rf"{CAPTION}:\s(?=[A-Z][a-z])")
_NO_TITLE = re.compile(
    r"S\d+\Z|\d{1,2} [JFMASOND][a-z]+ in\b|\d+ [a-z]|Episodes?\b|Campaign \d|.*-[a-z]+\Z|[A-Z]{1,2}\Z"
)


@cache
def _ways() -> Ways[_Way]:
    named = ((weight, group, source.replace("{SERVICE}", services())) for weight, group, source in (*WAYS, *PASSING))
    return Ways((_way(weight, group, source), Pattern(source)) for weight, group, source in named)


def _way(weight: int, group: str, source: str) -> _Way:
    after = rest(source, _FIRST)
    return _Way(weight, group, re.compile(after) if after else None)


@cache
def _followed() -> re.Pattern[str]:
    """Return what may follow a title, whatever stands for a service there: the list of them is long."""
    return followed(rest(source, _FIRST).replace("{SERVICE}", r"\S[^()]{0,40}?") for _, _, source in (*WAYS, *PASSING))


@cache
def _beside_service() -> re.Pattern[str]:
    return re.compile(rf" (?:(?:is|are) )?(?:on|and|at|to|for|&) {services()}.*")


def named_once(text: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    """Give the titles named between these characters of running text, each with the weight of its naming."""
    line = text[start:end]
    runs_there = runs_followed(_RUN, _followed(), text, start, end)
    for way, pattern in _ways().open(line):
        after, bare = way.after, pattern.bare
        for found in beginning(pattern, after, runs_there, text, end) if after else bare.finditer(text, start, end):
            if "whose" in found.re.groupindex and not is_person(found["whose"]):
                continue
            words = found[found.re.groups]
            named = way.group == "list" or "whose" in found.re.groupindex  # beside people
            members = _members(words) if named else [words]
            if text.startswith("+", found.end(found.re.groups)):
                del members[-1]  # "star in Lark Hill, Bluewater+ announced"
            runs = [run for run in members if not (named and is_given(run))]
            for run in runs:
                opening = run is runs[0] and _opens(text, found.start(found.re.groups))
                name = _fitted(_without_label(run, text) if opening else run, opening=opening)
                elsewhere = way.group == "rest" and name == trimmed(run)
                often = way.group == "rare" and text.count(name) > _RARE
                if name and not (elsewhere or often) and not (is_person(name) and way.weight < _OF_PERSONS):
                    yield name, way.weight


def beside_known(text: str, start: int, end: int) -> Iterator[str]:
    """Give the members of the lists in which a well-known title stands: "The Quay, Salt Roads and Ferrymen"."""
    for found in _long_lists().finditer(text, start, end):
        members = _members(found.group())
        first = next((at for at, member in enumerate(members) if is_known(member)), len(members))
        for at, run in enumerate(members):
            name = _fitted(run, opening=at == 0 and _opens(text, found.start()))
            told = name and first < len(members) and (at > first or " " in name)
            if told and not is_person(name) and not is_given(name):
                yield name


@cache
def _long_lists() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w’'-])(?<![\w’',] ){LONG_LIST}")


def _members(words: str) -> list[str]:
    """Return the members of a list of titles; a pair of first names is one of them: "Tess and Bo"."""
    if is_known(words):
        return [words]
    for whole in (*_QUOTED.findall(words), *known_titles(words, 0, len(words))):
        words = words.replace(whole, whole.replace(" and ", "\xa0and ").replace(", ", ",\xa0"))
    words = _ASIDE.sub("", words)
    paired = _PAIR.sub(lambda m: f"{m[1]}\xa0and {m[2]}" if is_given(m[1]) or is_given(m[2]) else m.group(), words)
    parts = re.split(r"(?:,?[\"”’'_*]*,? (?:and|or)(?:,? [a-z][\w’'-]*)*,? |,[\"”’'_*]* )", paired)
    return [part.strip("\"“”‘’'_*, ").replace("\xa0", " ") for part in parts]


def _without_label(run: str, text: str) -> str:
    """Cut what stands before a colon at the beginning of a caption or a report: "Gorgeous: Salt Roads star …"."""
    label, _, rest = run.partition(": ")
    return rest if rest and (label in _LABELS or text.count(rest) > text.count(run)) else run


def _opens(text: str, at: int) -> bool:
    """Tell whether a sentence begins here, so that the first word has its capital from that."""
    before = text[max(0, at - 3) : at].rstrip("\"“‘'_* ")
    return not before or before[-1] in ".!?:\n"


def _without_place(run: str) -> str:
    """Cut for whom, where or with whom a title is made, where a run goes on with it: "Salt Roads for Larch Films"."""
    found = _BESIDE_WHOM.fullmatch(run)
    where = found is not None and (is_company(found[2]) or is_person(found[2]) or is_plain_word(found[2]))
    return found[1] if found and where else run


def _fitted(run: str, *, opening: bool) -> str:
    """Return the title that a run is, without what cannot belong to it; "" where it is none."""
    captioned = _CAPTIONED.match(run)
    run, opening = (run[captioned.end() :], False) if captioned else (run, opening)
    run = _YEAR.sub("", run)
    run = _beside_service().sub("", _BESIDE.sub("", run.partition("? ")[0]))
    run = _without_place(run)
    before, verb, after = run.partition(" is ")
    name = trimmed(before if verb and is_person(after) else run)
    first, _, rest = run.partition(" ")
    if not opening and rest and not can_begin(first) and name == trimmed(rest):
        name = f"{run.rpartition(name)[0]}{name}"  # "the series For All Harbours": no capital was due there
    compound = _COMPOUND.match(name)
    name = name[compound.end() :] if compound else name
    unfit = (
        _WHEN_ONE.match(name) is not None
        or not name
        or not can_be_title(name)
        or _EVENT.search(run)
        or _NO_TITLE.match(name)
        or is_company(name)
    )
    return "" if unfit or (opening and name.endswith("ly")) else name
