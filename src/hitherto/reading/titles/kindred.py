"""Works that are told only as what comes from another: "is planning a spin-off", "its planned sequel was scrapped"."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from hitherto.reading.numbers import ORDINAL, number
from hitherto.reading.titles.credits import stands_as_credit
from hitherto.reading.titles.unnamed import CLAUSE, IN_HAND, SAYS_WHAT, Unnamed

if TYPE_CHECKING:
    from hitherto.reading.scene import Sentence
    from hitherto.reading.titles.titles import Mention

WORDS = frozenset("sequel prequel spin-off spinoff follow-up threequel film movie instalment installment".split())
_KIN = re.compile(
    r"\b(?:an?|another|its|their|the|potential|possible)\s(?P<sort>(?:[\w'’-]+,?\s){0,3}?)"
    r"(?P<kind>sequel|prequel|spin-?off|follow-up|threequel)(?P<more>\s(?:series|film|movie|show|project|game"
    r"|plans?))?(?![\w-])",
    re.IGNORECASE,
)
# "appeared in Harbour: The Quay, and will be back in the upcoming seventh film", "has pitched a third movie"
_NTH = re.compile(
    rf"\b(?:the|its|an?)\s(?P<to_come>(?:(?:upcoming|forthcoming|next|new|planned|potential|possible|as-yet-untitled"
    rf"|untitled)\s)*)(?P<nth>{ORDINAL})\s(?P<kind>film|movie|instal+ment|game)\b(?!['’]s)",
    re.IGNORECASE,
)
_MAKES = re.compile(
    r"\b(?:(?:mak|writ|direct)(?:e|ing)|do(?:ing)?|pitch\w*|teas\w+|hint\w* at|hop\w+ for|want\w*"
    r"|(?:return|back|sign)\w* (?:on )?for)\s\Z",
    re.IGNORECASE,
)
_OF = re.compile(r"\s(?:to|of|from|for)\s(?:the\s)?(?:[\w-]+\s){0,3}?[\"“‘'_]?\Z")
_TITLED = re.compile(r"(?:,?\s(?:which is |is )?(?:called|titled|entitled|named|dubbed)|,?\s[\"“‘'_]?\Z|['’]s\b)")
_HAND_AFTER = re.compile(
    r"[\"”’]?\s(?:[\w'’-]+\s){0,2}?(?:is|was|were|are|has|have|had|will|would|could|might"
    r"|may)\s(?:\w+\s){0,3}?(?:in the works|planned"
    r"|in development|scrapped|shelved|axed|cancel+ed|announced|confirmed|happen\w*|ordered|greenlit|considered"
    r"|discussed"
    r"|coming|on the way|hit\w*|releas\w+|develop\w+|filming|shooting|due|slated)\b"
)
_ON_THE_WAY = re.compile(r"\b(?:potential|possible|planned|proposed|intended|rumou?red|untitled|unnamed)\b")


@lru_cache(maxsize=4)  # each draft of a sentence asks, and several rules
def kindred(sentence: "Sentence") -> tuple[Unnamed, ...]:
    """Return where a sentence tells of a work in hand that comes from another and has no title."""
    return tuple(_told(sentence))


def _told(sentence: "Sentence") -> Iterator[Unnamed]:
    if WORDS.isdisjoint(sentence.words):
        return
    text = sentence.scene.text
    bounds = text, sentence.start, sentence.end
    for found in _KIN.finditer(*bounds):
        after = next((m for m in sentence.mentions if m.start >= found.end()), None)
        between = text[found.end() : after.start] if after else ""
        of = after if after and _OF.match(between) else None
        titled = (after is not None and not of and _TITLED.fullmatch(between)) or _TITLED.match(text, found.end())
        if titled or any(m.start < found.end() and found.start() < m.end for m in sentence.mentions):
            continue
        work = _base(sentence, found, of)
        end = of.end if of else found.end()
        if work and _in_hand(sentence, found, end):
            yield Unnamed(found.start(), end, f"{work} {found['kind'].lower()}")
    yield from (Unnamed(*found.span(), work) for found in _NTH.finditer(*bounds) if (work := _nth(sentence, found)))


def _nth(sentence: "Sentence", found: re.Match[str]) -> str | None:
    """Return the plain name of a further part that is in hand: "Harbour 3" for "has pitched a third movie"."""
    text, main = sentence.scene.text, sentence.scene.titles.main
    after = text[found.end() : found.end() + 3].lstrip(" ,")
    if _TITLED.match(text, found.end()) or after[:1] in '"“‘':
        return None
    before = [m.work for m in sentence.mentions if m.end <= found.start()]
    others = [work for work in before if work != main]
    if found["to_come"] and others:
        base = others[-1]
    elif main and found["kind"].lower()[0] != "i" and not re.search(r"\d\Z", main) and _nth_in_hand(sentence, found):
        base = main
    else:
        return None
    return f"{base.partition(': ')[0]} {number(found['nth'])}"


def _nth_in_hand(sentence: "Sentence", found: re.Match[str]) -> bool:
    """Tell whether a further part is wanted, planned or made, rather than counted among those that are there."""
    text = sentence.scene.text
    before = text[max(sentence.start, found.start() - 40) : found.start()]
    if _MAKES.search(before):
        return True
    return not found.group().lower().startswith(("the", "its")) and _in_hand(sentence, found, found.end())


def _base(sentence: "Sentence", found: re.Match[str], of: "Mention | None") -> str | None:
    """Return what it comes from: what is named behind it, before "its", or else the article's main title."""
    if of:
        return of.work
    main = sentence.scene.titles.main
    before = [m for m in sentence.mentions if m.end <= found.start()]
    if before and (found.group().lower().startswith("its") or main is None or _is_aside(sentence, before)):
        return before[-1].work
    return None if main is None or re.search(rf"(?:{found['kind']}|\d)\Z", main, re.IGNORECASE) else main


def _is_aside(sentence: "Sentence", before: Sequence["Mention"]) -> bool:
    """Tell whether a sentence has spoken of other titles than the main one, and not as anybody's credits."""
    text, main = sentence.scene.text, sentence.scene.titles.main
    return not any(m.work == main or stands_as_credit(text, m.start, m.end, main=False) for m in before)


def _in_hand(sentence: "Sentence", found: re.Match[str], end: int) -> bool:
    """Tell whether it is wanted, planned or given up, rather than what the title itself is said to be."""
    text = sentence.scene.text
    if found.group().lower().startswith(("the", "their")):
        return _ON_THE_WAY.search(found.group()) is not None
    before = text[max(sentence.start, found.start() - 70) : found.start()]
    if _ON_THE_WAY.search(found.group()) or _HAND_AFTER.match(text, end, sentence.end):
        return True
    return IN_HAND.search(before) is not None and not SAYS_WHAT.search(before)


# What is made anew bears the old name: "is developing a reboot of Harbour Lights".
_ANEW = re.compile(
    r"\b(?:an?|another|its|their)\s(?:(?!of\b)[\w'’-]+\s){0,3}?(?:reboot|remake|revival|reimagining|new version)\sof\s"
    r"(?:the\s)?(?:[\w’'.-]+\s){0,4}[\"“‘'_]?\Z"
)


def is_made_anew(text: str, start: int) -> bool:
    """Tell whether the title that begins here is that of a new version in hand, not what another title is made from."""
    found = _ANEW.search(text, max(0, start - 90), start)
    if found is None:
        return False
    before = text[max(0, found.start() - 90) : found.start()]
    return IN_HAND.search(CLAUSE.split(before)[-1]) is not None and not _COPULA.search(before)


_COPULA = re.compile(r"\b(?:is|was|be|as|being)\s\Z")


# "stars in the upcoming Harbour sequel", "Hulu's Harbour revival", but not "Low Tide, another Harbour spin-off"
_COMING = re.compile(
    r"\b(?:[Aa]n?|[Aa]nother|upcoming|forthcoming|planned|proposed|[A-Z][\w+]*['’]s)\s"
    r"(?:(?:new|live-action|animated|upcoming|planned)\s){0,2}[\"“‘'_]?\Z"
)
_TITLE_NEXT = re.compile(r"(?:\s(?:series|film|movie|show))?,?\s(?:called\s|titled\s)?[\"“‘'_]?[A-Z]")


def is_coming(text: str, start: int, end: int) -> bool:
    """Tell whether what comes from a title, told by that alone at `[start, end)`, is a work to come of its own."""
    before = text[max(0, start - 40) : start]
    if _TITLE_NEXT.match(text, end) or not (coming := _COMING.search(before)):
        return False
    return not SAYS_WHAT.search(before[: coming.start()] + "a ")
