"""Works that have no title yet and are told by whose they are: "an Ada Vale comedy", "a drama starring Bo Lund".

This is the grammar of such phrases alone; which of them stands for a work of its own is chosen in `unnamed`.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from hitherto.reading.layout import Block
from hitherto.reading.people.names import everyday, is_company, is_person
from hitherto.reading.times.words import tree
from hitherto.reading.titles.kinds import WORKERS
from hitherto.vocabulary import read_table

_P = (
    r"(?:[A-Z]\.\s?){0,2}[A-ZÀ-Þ][\w.'-]+"
    r"(?:\s(?:(?:de|del|di|van|von|la|le)\s)?(?:[A-ZÀ-Þ][\w'-]+|[A-Z]\.)(?!\.?\s?[:;])){0,4}"
)
_PEOPLE = rf"(?P<who>{_P}(?:(?:,? (?:and|&)|,) {_P}){{0,3}})"
_OWNED = re.compile(rf"{_PEOPLE}(?:'s?)?\s\Z")
_DOES = (
    r"(?:(?:co-)?stars?|leads?|headlines?|fronts?|toplines?|directs?|helms?|writes?|pens?|produces?|executive produces?"
    r"|exec produces?|hosts?|develops?|creates?|appears?|features?|boards?|joins?|plots?|preps?|sets?|lands?|books?"
    r"|(?:direct|writ|produc|develop|mak|prepp|plott|work|star|host|creat)ing"
    r"|(?:reunit|team)(?:es?|s|ing)?(?: up)?(?= (?:for|on|in)\b))"
)
_SIGNED = re.compile(
    rf"\b(?i:sign|cast|tap|hire|book)(?i:s|ed|ped)? {_PEOPLE} (?:for|in|to (?:star|lead) in) an? (?:new )?\Z"
)
_STARS = re.compile(
    rf"{_PEOPLE},? (?i:(?:(?:will|to|is|are|has|have|been|set|signs?|signed|on|in|talks|tapped|attached|cast|also"
    rf"|for|eyed|both|next)\s){{0,6}}{_DOES}(?:(?:,? and|,|/)\s?(?:executive |exec )?(?:{_DOES}|produce))?"
    r"(?:\s(?:in|on|for|as lead in))?\s(?:(?:an?|the|her|his|their|new)\s)?)(?:(?!\w+s\s)[A-Z][\w+]*\s)?\Z"
)
_PLAYS = re.compile(
    rf"\b(?i:play|portray|star as)(?i:s|ing|ed)? (?i:the )?(?:[a-z'-]+ ){{0,3}}{_PEOPLE}(?:, [^.;]{{3,60}},)?"
    r" (?i:in (?:(?:an?|the|her|his|their|new|upcoming)\s)*)\Z"
)
_CALLED_SO = "|".join(word.replace("-", "[ -]") for word in read_table("words")["callings"].split())
_BY = re.compile(
    r"(?:\s(?:series|show|project|pilot))?,?\s(?i:to\s|(?:will\sbe|is|was|being)\s)?"
    r"(?i:(?P<topic>about|of|on|based on the life of)|starring|with|from|led by|fronted by|toplined by|headlined by"
    r"|hosted by|featuring|by|(?:with [^.,;]{3,30} )?that (?:will )?stars?|(?:(?:co-)?written|created|penned"
    r"|directed|executive produced|produced)"
    r"(?: and (?:directed|executive produced|produced))? by)\s(?i:the\s)?"
    rf"(?:(?:[^\s,.;]+\s){{0,5}}?(?i:(?:co-)?(?:{WORKERS}|{_CALLED_SO}|vet|helmer))s?\s)?{_PEOPLE}"
)
_BY_SOMEBODY = re.compile(r"\b(?:starring|(?:directed|written|created|penned|led|fronted|headlined) by)\s(?:the\s)?\Z")
# Behind the phrase, a title of the work's own.
_NAMED = re.compile(
    r"(?:\s(?:series|show|film|movie|project|pilot))?(?:,?\s(?:(?:is|was|now|to be|that is|which is"
    r"|tentatively) )*(?:called|titled|entitled|dubbed|named)\b"
    r"|,?\s[\"“'_*][A-Z0-9])",
)
_OPENS = re.compile(r"\b(?:[Aa]n?|[Aa]nother|[Oo]ne|[Uu]ntitled)\s(?:[a-z][\w-]+\s){0,2}\Z")
# In a headline, before a work that has no owner there: "Apples sci-fi drama", "Hulu orders period drama".
_TAKES = re.compile(
    r"(?:\b(?:an?|another|new|untitled|unnamed|orders?|develop\w*|plots?|sets?|picks up|greenlights?|lands?|nabs?"
    r"|commissions"
    r"|produces?|making|of|in|on)|[A-Z]\w+'?s)\s\Z",
    re.IGNORECASE,
)
_UNTITLED = re.compile(r"\b(?:untitled|unnamed|yet-to-be-(?:titled|named))\b", re.IGNORECASE)
_TOLD_OF = frozenset("biopic documentary docuseries docudrama film movie drama".split())  # a person's life
_UNTITLED_OF = re.compile(r"\b[Uu]ntitled (?P<who>[A-Z][\w'-]+(?: (?:[a-z]{2,3} )?[A-Z][\w'-]+){0,3}) \Z")
_BARE = frozenset("series show film movie project pilot special feature vehicle doc anime horror romance".split())


class Phrase(NamedTuple):
    """A work told at `[start, end)` by whose it is; `begin` is where its article or adjectives begin.

    `titled` says that the words behind it are its title, `opens` that "a", "an" or "another"
    stands before it, or "untitled" in it; `owns` that the owner's name has an "'s".
    """

    start: int
    end: int
    begin: int
    owners: tuple[str, ...]
    thing: str
    form: str
    titled: bool
    opens: bool
    headline: bool
    owns: bool

    @property
    def work(self) -> str:
        """Return the plain name."""
        return " ".join(filter(None, (" and ".join(self.owners), self.thing)))

    @property
    def telling(self) -> bool:
        """Tell whether the kind of work alone says that the owner is no title itself, as in "the Ada Vale comedy"."""
        return self.thing not in _BARE


def described(text: str, parts: Sequence[Block], is_somebody: Callable[[str], bool]) -> Iterator[Phrase]:
    """Give every such phrase of an article, in order; `is_somebody` knows people that are no common names."""
    for block in parts:
        if block.kind == "furniture":
            continue
        for found in _things().finditer(text, block.start, block.end):
            if phrase := _phrase(text, block, found, is_somebody):
                yield phrase


def _phrase(text: str, block: Block, found: re.Match[str], is_somebody: Callable[[str], bool]) -> Phrase | None:
    begin, end = found.start(), found.end()
    thing = _plain(found.group())
    before = text[max(block.start, begin - 110) : begin]
    heads = block.kind == "headline"
    behind = _BY.match(text, end, block.end)
    named = any(_NAMED.match(text, at) for at in (end, behind.end() if behind else end))
    ways = (
        ("plays", _PLAYS.search(before) if "biopic" in thing else None, begin),
        ("owned", _OWNED.search(before), -1),
        ("with", behind, begin),
        ("stars", _STARS.search(before) if heads else _SIGNED.search(before), begin),
    )
    for form, way, start in ways:
        if way is None:
            continue
        surely = form == "with" and _BY_SOMEBODY.search(way.string, way.start(), way.start("who"))
        owners = people(way["who"], _anybody if surely else is_somebody, last=form != "with")
        if form == "with" and way["topic"] and thing.split()[-1] not in _TOLD_OF:
            continue
        if not owners:
            continue
        at = start if start >= 0 else begin - len(before) + before.rfind(owners[0])
        opens = bool(_OPENS.search(text, max(block.start, at - 40), at) or _UNTITLED.search(text, at, end))
        owns = form == "owned" and text[begin - 2 : begin] in ("s ", "' ")
        return Phrase(at, end, at, owners, thing, form, named, opens, heads, owns)
    opening = _TAKES if heads else _OPENS
    if (of := _UNTITLED_OF.search(before)) and not named:
        at = begin - len(of.group())
        return Phrase(at, end, at, (f"untitled {of['who']}",), thing, "owned", named, True, heads, False)
    if (" " in thing or heads) and opening.search(text, max(block.start, begin - 40), begin):
        return Phrase(begin, end, begin, (), thing, "bare", named, True, heads, False)
    return None


def _anybody(name: str) -> bool:
    """Take every name of a few words for somebody's but a company's."""
    return not is_company(name)


def people(words: str, is_somebody: Callable[[str], bool], *, last: bool) -> tuple[str, ...]:
    """Return the people of a list, or none where its nearest member is nobody; words around them are cut off."""
    parts = re.split(r",? (?:and|&) |, ", words)
    found: list[str] = []
    for part in reversed(parts) if last else parts:
        run = _BOUND.sub("", part)
        name = _person(run, is_somebody, end=last)
        if not name:
            break
        found.append(name)
        if name != run:
            break
    return tuple(reversed(found)) if last else tuple(found)


def _person(words: str, is_somebody: Callable[[str], bool], *, end: bool) -> str:
    """Return the longest end, or beginning, of a run of capitals that is somebody's name."""
    run = words.split(" ")
    for n in range(min(len(run), 4), 1, -1):
        name = " ".join(run[-n:] if end else run[:n])
        known = is_person(name) or _STYLED.match(name) or is_somebody(name)
        if known and everyday().isdisjoint(name.lower().split()) and not _DOING.search(name):
            return name
    return ""


_BOUND = re.compile(r"(?:-(?:[Ll]ed|[Ss]tarring|[Ff]ronted|[Pp]roduced|[Dd]irected|[Pp]enned))?(?:'s?)?\Z")
_DOING = re.compile(rf"'s |(?:\A| )(?i:\w{{2,}}ing|taps?|joins?|eyes|gets?|says?|ends?|nabs?|buys?|{_DOES})(?: |\Z)")
_STYLED = re.compile(r"(?:(?:[A-Z]\.\s?){1,2}|(?:Dr|Mr|Mrs|Sir|Dame|DJ)\.?\s)[A-Z][a-z]\w*(?: [A-Z][a-z]\w*)?\Z")


# What a kind of work only says more of: "a comedy club", "the drama school".
_NO_WORK = "club|tour|festival|awards?|nights?|school|writing|legend|icon|king|queen|fans?|channel|teacher|behind"


@cache
def _things() -> re.Pattern[str]:
    table = read_table("words")
    kinds, sorts, untold = (table[key].split() for key in ("kinds_told", "sorts_told", "sorts_untold"))
    sort, kind = tree({*sorts, *untold}), tree(kinds)
    return re.compile(
        rf"\b(?:(?:{sort}|untitled\s(?-i:[a-z]+)|\w+-(?:part|episode|camera|hour))\s){{0,5}}"
        rf"(?:{kind})(?:\s(?:television\s)?(?:{kind}))?(?![\w-])(?!'s\b|\s(?:{_NO_WORK})\b)",
        re.IGNORECASE,
    )


@cache
def _untold() -> frozenset[str]:
    return frozenset(read_table("words")["sorts_untold"].split())


def _plain(words: str) -> str:
    """Return what a work is, in few words: "spy thriller" of "new half-hour spy thriller"."""
    said = words.lower().split()
    told = [w for w in said if w not in _untold() and not re.match(r"\w+-(?:part|episode)", w)]
    if "next" in said and _BARE.issuperset(told):
        told.insert(0, "next")  # "Okafor's next movie", of which nothing else is said
    return " ".join(told) or words.lower()
