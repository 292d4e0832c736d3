"""What is drawn as a mark in a sentence's skeleton: titles, seasons, dates, platforms, outlets, names."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from hitherto.reading.drawing.skeleton import Mark
from hitherto.reading.people.names import Name, is_given, is_person, is_plain_word, label
from hitherto.reading.releases.commissioners import commissions
from hitherto.reading.times import find_times
from hitherto.reading.titles.headlines import is_title_case
from hitherto.vocabulary import read_table

if TYPE_CHECKING:
    from hitherto.reading.scene import Sentence


@cache
def platform_table() -> dict[str, tuple[str, str]]:
    """Return every spelling of a platform with the name that the page shows and the platform's kind."""
    table = read_table("platforms")
    listed = ((kind, names) for kind in table for names in (*table[kind]["names"], *table[kind].get("orders", ())))
    return {s: (names[0], kind) for kind, names in listed for s in names}


@cache
def commissioners() -> frozenset[str]:
    """Return the names of companies that count as platforms only where they order, make or show a title."""
    return frozenset(s for names in read_table("platforms")["streaming"]["orders"] for s in names)


@cache
def outlet_table() -> dict[str, str]:
    """Return every spelling of an outlet with the one that is kept."""
    return {spelling: names[0] for names in read_table("outlets")["names"] for spelling in names}


@cache
def _known() -> re.Pattern[str]:
    spellings = sorted({*platform_table(), *outlet_table()}, key=lambda s: (-len(s), s))
    firsts: dict[str, list[str]] = {}  # the first letter comes first, so that all other places are passed over at once
    for spelling in spellings:
        firsts.setdefault(spelling[0], []).append(re.escape(spelling[1:]))
    ways = (rf"{re.escape(c)}(?<![\w-].)(?:{'|'.join(rest)})" for c, rest in firsts.items())
    return re.compile(rf"(?:{'|'.join(ways)})(?![\w+]|-[a-z])", re.DOTALL)


# Names that are also everyday words count only where the sentence uses them as what they are.
_AMBIGUOUS = frozenset(
    "People Today Metro Stan Sky Max NOW Fox Crave Binge Bravo Neon Vertical Elle Empire Parade Inverse ET AP Arte"
    " Disney Sony Universal Paramount Lifetime Decider Vogue BET Seventeen Variety Hallmark OWN Xbox Spectrum Ovation"
    " Alibi Global Topic Oxygen USA ION Orion Altitude Madman Searchlight INSP".split()
)
_FIRST_NAME = re.compile(r"\b([A-Z][a-zé]+) \Z")
_ALSO_BORNE = frozenset("Bloomberg Forbes Fortune Parade Collider Vogue Stone Screen Empire Wired Elle Max".split())
_SURNAMES = frozenset("Fox Sky Stan Bravo Alibi".split())  # those that people bear, as in "Ada Fox"
_USED_AS_OUTLET = re.compile(r"\b(?:told|to|with|per|via|by|from)\s\Z", re.IGNORECASE)
_USED_AS_PLATFORM = re.compile(
    r"(?:\b(?:on|to|at|by|for|via|from|with|and)\s|['’]s\s|[ap]\.?m\.?,?\s|day,\s)\Z", re.IGNORECASE
)


# "Sky has commissioned …", "Fox drama …", "Disney's new series …", "(Fox, 9 p.m.)"
_DECIDES = re.compile(
    r" (?:(?:has|have|had|is|will|also|just|officially|now|recently|to|\w+ly) )*(?:commission|renew|cancel|order"
    r"|greenl|announc"
    r"|confirm|pick(?:s|ed) up|unveil|acquir|distribut|axe[sd]\b)|(?:['’]s)? (?:(?:new|upcoming|hit"
    r"|long-running|animated|original"
    r"|comedy|crime|live-action) )*(?:series|drama|comedy|sitcom|thriller|show|original|adaptation|reboot"
    r"|revival|film|movie"
    r"|biopic|romcom|horror|weepie|hit)\b"
)
# "Universal's sci-fi “Harbour”"
_OWNS = re.compile(r"['’]s? (?:[\w’'-]+ ){0,5}[\"“‘']?")


def marks_of(sentence: "Sentence") -> list[Mark]:
    """Find everything to be drawn, in order and without overlaps; the first kind in this list wins."""
    text, start, end = sentence.scene.text, sentence.start, sentence.end
    found: list[Mark] = [Mark("T", m.start, m.end, m) for m in sentence.mentions]
    found += [Mark("S", s.start, s.end, s) for s in sentence.seasons]
    found += _services(sentence)
    found += _learned(sentence)
    times = (t for t in find_times(text, sentence.scene.said_at, start, end) if t.when)
    found += [Mark("D", t.start, t.end, t) for t in times if not _CALLED.match(text, t.start, end)]
    free = _without_overlaps(found)
    names = _names(sentence, free)
    return sorted([*free, *names], key=lambda m: m.start)


# "June Diane Frost", "April Vale": somebody who is called as a month is.
_CALLED = re.compile(
    r"(?<!\b[Ii]n )(?<!\b[Bb]y )(?<!\b[Oo]f )(?:April|May|June|August|Summer|Autumn)(?: [A-Z][a-z]+){1,2}"
    r"(?=[,.;]| and | \()"
)


def _services(sentence: "Sentence") -> Iterator[Mark]:
    text, start, end = sentence.scene.text, sentence.start, sentence.end
    works = [mention.start for mention in sentence.mentions]
    for found in _known().finditer(text, start, end):
        name = found.group()
        if name in commissioners() and not commissions(text, *found.span(), (start, end), works):
            continue
        kind = "W" if name in platform_table() else "O"
        used = _USED_AS_PLATFORM if kind == "W" else _USED_AS_OUTLET
        if (
            name in _AMBIGUOUS
            and not used.search(text, max(start, found.start() - 6), found.start())
            and not (kind == "W" and _acts(text, name, found.end(), works))
        ):
            continue
        if (
            re.match(r"[^\S\n][A-Z][a-z]+\b(?!['’]s|\s(?:Season|Series))", text[found.end() : found.end() + 14])
            and name in _AMBIGUOUS
        ):
            continue
        if _is_borne(sentence, name, found.start()):
            continue
        if _HOUSE.match(text, found.end(), end):
            continue
        yield Mark(kind, found.start(), found.end(), platform_table().get(name) or outlet_table()[name])


# "Amazon Studios", "Sony Pictures Television": the house of that name makes, and shows nothing.
_HOUSE = re.compile(r" (?:Studios?|Television(?: Studios)?|TV|Entertainment|Pictures|Productions?|Films|Animation)\b")


def _acts(text: str, name: str, end: int, works: list[int]) -> bool:
    """Tell whether a name that is a word too does here what services and distributors do, or owns a title."""
    owned = (at for at in works if end < at < end + 60)
    return (
        _DECIDES.match(text, end) is not None
        or _brings_out(text, name, end)
        or any(_OWNS.fullmatch(text, end, at) for at in owned)
    )


def _brings_out(text: str, name: str, end: int) -> bool:
    """Tell whether a distributor whose name is a word too does with a film what distributors do."""
    ways = _BRINGS_OUT if platform_table()[name][1] == "theatrical" else _SHOWS
    return ways.match(text, end) is not None


# "Universal will release it on July 17"
_BRINGS_OUT = re.compile(
    r" (?:(?:has|have|had|is|will|would|to|be|also|plans|set|since|just|\w+ly) )*(?:releas|open|dat(?:e|ing)|slot|handl"
    r"|back|schedul|stak|sets?\b|setting|bring|roll|put|giv|mov|push|delay|pull|land|bought|buys|nab|w[io]n)"
)


# "Hallmark will air it on Nov. 28"
_SHOWS = re.compile(
    r" (?:(?:has|have|had|is|will|would|to|also|just|\w+ly) )*(?:air(?:s|ed)?|stream(?:s|ed)?|broadcast"
    r"|premier(?:es?|ed))"
    r" (?:it|the|its|all|both)\b"
)


def _is_borne(sentence: "Sentence", name: str, at: int) -> bool:
    """Tell whether somebody has this surname: "Ada Fox", and then "Fox"; "Ada Bloomberg"."""
    if name in _SURNAMES and sentence.scene.names.full(name).endswith(f" {name}"):
        return True
    before = _FIRST_NAME.search(sentence.scene.text, max(sentence.start, at - 16), at)
    return name in _ALSO_BORNE and before is not None and is_given(before[1])


def _learned(sentence: "Sentence") -> Iterator[Mark]:
    """Give the services that the article itself makes known."""
    text = sentence.scene.text
    for name, service in sentence.scene.services.items():
        at = text.find(name, sentence.start, sentence.end)
        while at >= 0:
            before, after = text[at - 1 : at], text[at + len(name) : at + len(name) + 1]
            if not (before.isalnum() or after.isalnum() or after == "+"):
                yield Mark("W", at, at + len(name), service)
            at = text.find(name, at + len(name), sentence.end)


def _without_overlaps(marks: list[Mark]) -> list[Mark]:
    kept: list[Mark] = []  # always in order, so that only the neighbours need a look
    for mark in marks:
        i = bisect_right(kept, mark.start, key=lambda m: m.start)
        if (i == 0 or kept[i - 1].end <= mark.start) and (i == len(kept) or mark.end <= kept[i].start):
            kept.insert(i, mark)
    return kept


_WEEKLY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days")
_SHORT = 6  # words of a heading, of which it is hard to tell how it is set
# "True Blood star Deborah Ann Woll": what somebody is known from is not one of the people.
_ROLE_NOUN = (
    r"(?:co-)?(?:winner|nominee|vet|star|actor|actress|veteran|alum|alumna|alumnus|scribe|writer|director"
    r"|creator|showrunner|helmer"
    r"|producer)s?"
)
_CREDIT = re.compile(
    rf"(?:(?:,? and|,|/) (?:[A-Z][\w’'-]*:? ?){{1,4}}| (?:and"
    rf"|of) (?:[A-Z][\w’'-]*:? ?){{1,4}})?['’]?s? {_ROLE_NOUN} (?=[A-Z])"
)


def _names(sentence: "Sentence", taken: list[Mark]) -> Iterator[Mark]:
    """Give the names between what is already taken; in a title-case line only names that the body knows."""
    scene = sentence.scene
    at = sentence.start + len(label(sentence.text) or "")
    registry = scene.names
    heads = sentence.block.kind in ("headline", "heading")
    title_case = heads and (is_title_case(sentence.text) or sentence.text.count(" ") < _SHORT)
    for stop, after in [*((m.start, m.end) for m in taken), (sentence.end, sentence.end)]:
        for _, _, first, end in scene.runs.within(at, stop):
            begin = _after_office(scene.text, at, first, end)
            name = scene.text[begin:end]
            if (
                not name
                or is_plain_word(name)
                or _WEEKLY.fullmatch(name)
                or _is_credit(scene.text, registry.full(name), end)
            ):
                continue
            if not title_case:
                yield Mark("N", begin, end, Name(begin, end, name, registry.full(name)))
                continue
            yield from _known_names(scene.text, begin, end, registry.full_names)
        at = after


# "NBC President Ada Okafor": the office is no part of the name, as the rank of "President Okafor" in a story is.
_OFFICE = re.compile(
    r"(?:(?:Vice|Executive|Senior|Deputy) )*(?:President|Chairman|Chairwoman|CEO|Chief|Head|Boss|Commissioner)"
    r" (?=[A-ZÀ-Þ])"
)


def _after_office(text: str, taken: int, begin: int, end: int) -> int:
    """Return where a name begins that follows the name of a company, taken until there, and an office in it."""
    beside = begin - taken in (1, 2, 3) and re.fullmatch(r"(?:['’]s?)? ", text[taken:begin])
    office = _OFFICE.match(text, begin, end) if beside else None
    return office.end() if office else begin


def _is_credit(text: str, name: str, end: int) -> bool:
    """Tell whether a name is what somebody is known from; a person beside "and" is another person."""
    credit = _CREDIT.match(text, end)
    return credit is not None and not (is_person(name) and credit.group().startswith((" and", ", and", ",")))


def _known_names(text: str, start: int, end: int, known: "Counter[str]") -> Iterator[Mark]:
    words = [m.span() for m in re.finditer(r"\S+", text[start:end])]
    i = 0
    while i < len(words):
        for j in range(min(len(words), i + 4), i, -1):
            begin, stop = start + words[i][0], start + words[j - 1][1]
            name = re.sub(r"(?:['’]s?|[,.:;!?])+$", "", text[begin:stop])
            if name in known and " " in name:
                yield Mark("N", begin, begin + len(name), Name(begin, begin + len(name), name, name))
                i = j - 1
                break
        i += 1


if TYPE_CHECKING:
    from collections import Counter
