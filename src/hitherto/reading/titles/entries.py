"""The entries of a list: lines that each name one title, with its day, its service or what was decided of it.

Calendars of premieres, scorecards of renewals, what is new on a service this month: an article that says it lists
titles needs no other word for each of them than the shape of its line, which repeats.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from hitherto.claims import fold
from hitherto.reading.layout import Block
from hitherto.reading.people.names import is_person, is_plain_word, label
from hitherto.reading.titles.forms import can_be_title, is_service, service_names
from hitherto.vocabulary import read_table


class Entry(NamedTuple):
    """A line of a list, from `line` on, and the name in it at `[start, end)`; nothing else `alone` in its line."""

    line: int
    start: int
    end: int
    name: str
    alone: bool = False


_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?"
WHEN = (
    rf"(?i:(?:{_WEEKDAY},? )?(?:the )?(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?!:\d)(?:,? \d{{4}})?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}(?:,? \d{{4}})?|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?\b"
    rf"|(?:early |mid-?|late )?(?:{_MONTH}|spring|summer|autumn|fall|winter)(?:,? \d{{4}})?(?!\w)|TB[AD]\b"
    r"|(?:19|20)\d\d\b)"
    rf"|{_WEEKDAY}(?=[,:)]|$))"
)
_SEASON = (
    r"(?:[,:]? (?:- )?\(?(?:the )?(?:(?:Complete|Final|All) )?(?i:seasons?|series|parts?|vol(?:ume|\.)|cour)"
    r" (?:\d{1,3}(?:\s?[-&]\s?\d+)?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)\b\)?"
    r"(?: (?:Series |Season )?(?:[Pp]remiere|[Ff]inale))?|[,:]? (?:- )?\(?(?:Complete |Limited )?(?:Series|Season)"
    r" (?:Premiere|Finale|Special)\)?"
    r"|[,:]? \(?(?:[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ff]inal|\d+(?:st|nd|rd|th)) [Ss]eason\)?|,? \(?S\d{1,2}\)?)?"
    r"(?:(?<=\d)(?:,| -| –) (?:Part|Vol(?:ume|\.)?) \d{1,2}\)?)?"
)
_BARE = r"(?P<bare>(?:[A-Z0-9À-Þ]|'(?=\w)|[a-z](?=[A-Z]))[^\n()\[\]|“”\"]{0,79}?)"
_QUOTED = r"[“\"'_*]{1,2}(?P<quoted>[A-Z0-9À-Þ'][^“”\"\n_*]{0,79}?)[,:.]?[”\"'_*]{1,2}"
_NAME = rf"(?:{_QUOTED}|{_BARE})"
_SAID_FIRST = (
    r"(?:(?i:new(?: tonight)?|returning|movie|film|series|special|(?:(?:series|season|mid-?season|fall|winter) )?"
    r"(?:premiere|finale|debut)): )?"
)
CLOCK = r"(?:\d{1,2}(?:[:.]\d\d)?(?:/\d\w?)? ?(?:(?i:[ap]\.?m\b\.?|[ap]\.m\.)|/\dc)|noon\b|midnight\b)"
_DECIDED = (
    r"(?:(?:[Oo]fficially|[Aa]lready|[Aa]lso|[Hh]as been|[Bb]een|[Ww]as|[Ii]s|[Jj]ust|[Nn]ow|[Ss]tatus) )*"
    r"(?i:renew|cancel|end(?:ed|ing|s)\b|axed|pick(?:ed)? up|order|return|final season|pending"
    r"|(?:a )?(?:safe|sure|good)|on the bubble|in (?:development|production|the works|limbo)|greenlit|on hiatus"
    r"|likely|could go|too early|un(?:decided|certain|known)|awaiting"
    r"|TB[ADC]\b|season \d[^.;]{0,30}(?:premier|air|final|debut|order|renew))"
)


@cache
def _shapes() -> dict[str, tuple[int, re.Pattern[str]]]:
    """Return the shapes of lines, each with how many lines of it make a list."""
    service = service_names()
    season = rf"{_SEASON}(?: {service} (?:Original|Exclusive)(?: (?:Series|Film|Movie))?)?"
    return {
        shape: (least, re.compile(source))
        for shape, least, source in (
            ("numbered", 3, rf"{_NAME}{season}$"),
            ("headed", 2, rf"{_NAME}{season}$"),
            ("dated", 2, rf"{_NAME}{season}(?:(?:,? ?[-–—] ?|: |, | \| )(?:{service}[,:]? ?[-–—]? ?)?"
             rf"|,? ?\((?:[^()\n]{{0,30}}?\b)?){WHEN}(?=[\s),.;:*]|$)"),
            ("day first", 2, rf"{WHEN}(?:: | ?[-–—] ?|, | \| ){_SAID_FIRST}(?:{_QUOTED}|{_BARE}{season}"
             rf"(?=$| \(| [-–—] |: | \||, (?:an?|the|on|{service}|[Ss]eason)\b))"),
            ("placed", 2, rf"{_SAID_FIRST}{_NAME}{season} ?\((?:[^()]*\b)?(?:{service}|{CLOCK}"
             rf"|[Ss](?:eason|eries) \d+|[Ss]eries|[Ff]ilm|[Mm]ovie)(?!\w)[^()]*\)"),
            ("timed", 2, rf"{_SAID_FIRST}{_NAME}{season}(?:, | ?[-–—|] ?|: | (?=\d))"
             rf"(?:(?:on |at )?(?:{service}|{_WEEKDAY}|{WHEN})(?:, ?| ))*(?:at )?{CLOCK}"),
            ("clock first", 2, rf"(?:{WHEN},? )?(?:at )?{CLOCK}(?: E[SD]?T\b)?(?: ?[-–—:,|] ?| )(?:on )?"
             rf"(?:{service}(?: ?[-–—:,|] ?| ))?{_SAID_FIRST}(?:{_QUOTED}|{_BARE}{season}"
             rf"(?=$| \(| [-–—] |: | \||, (?:on |at )?{service}\b))"),
            ("decided", 2, rf"{_NAME}{season}(?:: | ?[–—] ?| - | \(){_DECIDED}"),
            ("whole", 3, rf"{_NAME}{season}$"),
            ("item", 3, rf"{_NAME}{season}(?:$|,? \(| [-–—] |: |, (?:an?|the|from|directed|starring|with|created"
             rf"|based|which|on|from|{service})\b| (?:is|will|has|was|gets|returns|premieres|starring|with|stars"
             rf"|follows|from)\b)"),
            ("blurb", 3, rf"(?:{_QUOTED}{season}(?: ?[-–—] ?|: )|{_BARE}{season}(?: ?[–—] ?| - ))(?=\S.{{12}})"),
            ("heading", 3, rf"{_NAME}{season}$"),
            ("under", 3, rf"{_NAME}{season}(?: \([^()]*\))?\*{{0,2}}$"),
        )
    }  # fmt: skip


_KINDS = r"(?:shows|movies|films|dramas|comedies|k-dramas|games|documentaries|sitcoms|thrillers)"
_LISTS = re.compile(
    rf"\b(?:{_KINDS}|releases|titles|originals|premieres|(?:premiere|release|air) dates|trailers|teasers|reboots"
    r"|sequels|slate|line-?up|scorecard|calendar|schedule|renewals|cancellations|pickups)\b"
    r"|\b(?:everything|what's|all)\b.{0,25}\b(?:new|coming|arriving|streaming|hitting|landing|leaving)\b"
    r"|\b(?:best|every|all the|top|upcoming|anticipated|must-watch|winter|spring|summer|autumn|fall) (?:[\w-]+ ){0,2}"
    r"(?:anime|series)\b(?!['-])|\bwhat's (?:new )?on\b"
    r"|\bwhat to watch\b|\btv (?:tonight|this week|today|picks|highlights|listings|guide|best bets)\b"
    r"|\b(?:(?:this week|tonight|today|weekend)(?:['’]s)?(?: best| top)?|(?:this week|tonight|today) on) tv\b"
    r"|\bbest bets\b"
    r"|\bnew (?:on|to|this)\b|\b(?:renewed|returning)\b.*\bcancel|\bcancel\w*\b.*\brenewed",
    re.IGNORECASE,
)
_LONG = 60  # characters of a paragraph that tells of the title above it
_TELLS_OF_LIST = 5  # lines below the headline that may say what is listed
# Of whom an article lists people rather than titles, whatever else its headline has.
_LISTS_PEOPLE = re.compile(r"\b(?:cast|staff|characters|actors|voice|winners|nominees|nominations)\b", re.IGNORECASE)
_LOOSE = ("whole", "item", "blurb", "heading", "under")  # shapes that lines have which name no title
_MARKS = " †‡*★•✓"  # by which a list points out some of its entries
_NUMBER = re.compile(r"\s*\d{1,2}[.)]\s+(?=\S)")
_STATUS = re.compile(rf"(?:: | [–—-] ){_DECIDED}")
_CREDITED = re.compile(r"\b(?:[Cc]redit|[Pp]hoto|[Ii]mage|[Pp]icture)s?: |\b[Cc]ourtesy of ")
# "Harbour – Two-Episode Premiere"
_SHOWING = re.compile(r" ?[-–—:,] (?:(?:[\w-]+ ){0,2}(?:Premiere|Finale|Debut)|New Episodes?|Complete .*)\Z")
_NO_TITLE = re.compile(
    r"(?:(?:New |Returning |Upcoming |Original |Other |More |Best |Top |Also |All |TV |Streaming |Broadcast |Cable )*"
    r"(?:Movies?|Films?|Shows?|Series|TV|Television|Originals?|Specials?|Documentaries|Comedies|Dramas|Kids"
    r"|Family|Anime"
    r"|Sports?|Games?|Live|Reality|Unscripted|Scripted|Animation|Premieres?|Finales?)(?: (?:&|and) [\w ]+)?"
    r"|Release|Coming|Leaving|New|Returning|Available|Also|Ended|Renewed|Cancell?ed|Pending|Honou?rable Mentions?"
    r"|(?:Final|Closing) Thoughts|Conclusion|Verdict|More|Bonus|Update|Note|Rank|Total|Week|Day|Month|Continue"
    r"|Advertisement|Cast|Plot|Genre|Trailer|Status|Rating|Summary|Synopsis|Director|Stars?|Where|When|What|Who"
    r"|Why|How|Watch"
    r"|(?:Release|Premiere|Air|Start|Opening|Return) [Dd]ates?\b.*|In (?:[Tt]heat(?:er|re)s|[Cc]inemas)\b.*"
    r"|(?:What['’]s )?(?:New|Coming|Arriving|Leaving|Streaming|Now|Premiering|Airing)"
    r" (?:[Oo]n|[Tt]o|[Ii]n|[Ff]rom|This) .*"
    r"|(?:The |Its |A |An )?(?:First|Second|Third|Final|New|Next) (?:Season|Series)|Season \d+|Episodes? .*|Part \d+)",
    re.IGNORECASE,
)
_OPENS_CLAUSE = re.compile(
    r"(?:Here|There|This|These|That|We|You|It|They|If|When|While|After|Before|Also|And|But|Plus|Then|Starring|Directed"
    r"|Created|Written|Based|From|Premier\w+|Stream\w+|Releas\w+|Air(?:s|ing|ed)|Debut\w*|Watch|Read|See|Start\w*"
    r"|Coming|Launch\w*|Arriv\w+|Network|Platform|Available)\b"
)


def says_it_lists(text: str, parts: Sequence[Block]) -> bool:
    """Tell whether the headline, or a line near it that ends in a colon, says that titles are listed."""
    if not parts:
        return False
    if _LISTS.search(text, parts[0].start, parts[0].end):
        return True
    opening = (text[b.start : b.end] for b in parts[1:_TELLS_OF_LIST] if b.kind != "furniture")
    return any(line.rstrip().endswith(":") and _LISTS.search(line) for line in opening)


def entries(text: str, parts: Sequence[Block]) -> tuple[Entry, ...]:
    """Return the entries of the list that an article is, in order; none where it does not say that it lists titles."""
    if not says_it_lists(text, parts):
        return ()
    people = _LISTS_PEOPLE.search(text, parts[0].start, parts[0].end) is not None
    read = (pair for i in range(1, len(parts)) for pair in _read(text, parts, i))
    found = [(shape, entry) for shape, entry in read if not (people and shape in _LOOSE)]
    counted = Counter(shape for shape, _ in found)
    kept: dict[int, Entry] = {}
    for shape, entry in found:
        if counted[shape] >= _shapes()[shape][0]:
            kept.setdefault(entry.line, entry)
    return tuple(kept.values()) if len(kept) > 2 else ()


def _read(text: str, parts: Sequence[Block], i: int) -> Iterator[tuple[str, Entry]]:
    """Give the entry that a line is, once for each shape that it has."""
    block = parts[i]
    if block.kind in ("furniture", "quote") or label(text, block.start):
        return
    number = _NUMBER.match(text, text.rfind("\n", 0, block.start) + 1, block.end)
    begin = max(block.start, number.end()) if number else block.start
    following = text[parts[i + 1].start : parts[i + 1].end] if i + 1 < len(parts) else ""
    end = begin + len(text[begin : block.end].rstrip(_MARKS))
    for shape, (_, way) in _shapes().items():
        if not _may_be(shape, text, parts, i, numbered=number is not None):
            continue
        found = way.match(text, begin, end)
        if found is None or (shape == "headed" and not _is_field(following)):
            continue
        group = "quoted" if found["quoted"] else "bare"
        name = _SHOWING.sub("", found[group]).rstrip(" ,:;-—*")
        if _can_be(name, quoted=group == "quoted", loose=shape in _LOOSE):
            at = found.start(group)
            yield shape, Entry(block.start, at, at + len(name), name, found.end() == end)


def _may_be(shape: str, text: str, parts: Sequence[Block], i: int, *, numbered: bool) -> bool:
    """Tell whether a line can have a shape, by what it is and by what stands above it."""
    if shape == "numbered":
        return numbered
    if shape in ("whole", "item"):
        return parts[i].kind == "item"
    if shape == "heading":
        following = parts[i + 1] if i + 1 < len(parts) else parts[i]
        return (
            parts[i].kind in ("heading", "paragraph")
            and following.kind == "paragraph"
            and following.end - following.start > _LONG
        )
    return shape != "under" or _stands_under_day(text, parts, i)


def _is_field(line: str) -> bool:
    """Tell whether a line under a title says when or where it comes: "Premieres May 3", "Larkspur - May 3"."""
    return len(line) < 70 and _field().match(line) is not None


@cache
def _field() -> re.Pattern[str]:
    return re.compile(
        rf"(?i:premier|releas|air(?:s|ing|ed)|debut|start|begin|arriv|launch|drop|open(?:s|ing)|network|platform|stream"
        rf"|studio|starring|director|where|when|what|in theat|in cinemas|new episodes|coming)\w*\b"
        rf"|(?:(?:On )?(?:{service_names()}|{WHEN})|{CLOCK})(?=[\s,:|–—-]|$)"
    )


_DAY_ALONE = re.compile(rf"(?:Avail(?:able|\.) |Week of )?(?:on )?{WHEN}(?: {CLOCK})?:?\W*")


def is_day(line: str) -> bool:
    """Tell whether a line is nothing but a date, under which follows what comes out on it."""
    return len(line) < 40 and _DAY_ALONE.fullmatch(line.strip()) is not None


def _stands_under_day(text: str, parts: Sequence[Block], i: int) -> bool:
    """Tell whether the nearest line above that is no list line like this one is a date, or the name of a service."""
    for block in reversed(parts[max(0, i - 40) : i]):
        line = text[block.start : block.end].rstrip(": ")
        if is_day(line) or is_service(line):
            return True
        if block.kind == "headline" or len(line) > 80:
            return False
    return False


def _can_be(name: str, *, quoted: bool, loose: bool) -> bool:
    """Tell whether this can be the title that a line names: in capitals throughout, and no label or person."""
    words = re.findall(r"[^\W\d_][\w'’-]*", name)
    if not 1 < len(name) < 81 or len(name.split()) > 12 or _NO_TITLE.fullmatch(name) or re.fullmatch(WHEN, name):
        return False
    if (
        _STATUS.search(name)
        or _CREDITED.search(name)
        or _at_service().match(name)
        or re.match(rf"(?:{WHEN},? )?(?:at )?{CLOCK}", name)
    ):
        return False
    if not quoted and (any(w[:2].islower() for w in words if len(w) > 4) or name.endswith((".", ";"))):
        return False
    if not quoted and loose and (is_person(name) or _OPENS_CLAUSE.match(name)):
        return False
    if is_service(name) or (is_plain_word(name) and not quoted) or fold(name) in _never():
        return False
    return can_be_title(name, surely=True) or (not loose and bool(words) and not is_person(name))


@cache
def _at_service() -> re.Pattern[str]:
    """Return what a line begins with that says where a title is shown: "Bluewater+, Thursday"."""
    return re.compile(rf"{service_names()}(?:, |\Z)")


@cache
def _never() -> frozenset[str]:
    return frozenset(fold(name) for names in read_table("outlets")["names"] for name in names)
