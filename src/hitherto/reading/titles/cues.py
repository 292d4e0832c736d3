"""The ways in which a text speaks of a title, each with the weight that it carries.

A run of capitalised words becomes a candidate where the text says "season 2 of …", "the series …",
"… is set to premiere", puts it in quotation marks, and so on.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from hitherto.reading.drawing.sieve import Pattern, Ways
from hitherto.reading.layout import Block
from hitherto.reading.people.names import is_company, is_plain_word
from hitherto.reading.titles.entries import Entry
from hitherto.reading.titles.following import Run, beginning, followed, rest, runs_followed
from hitherto.reading.titles.forms import CAP, RUN, SMALL, TAIL, can_be_title, trimmed
from hitherto.reading.titles.headlines import is_quoted_title, is_title_case, known_elsewhere, without_verbs
from hitherto.reading.titles.kinds import KIND, KINDS, SORT
from hitherto.reading.titles.known import KNOWN, known_titles
from hitherto.reading.titles.lines import heads_a_title, named_by_lines
from hitherto.reading.titles.naming import beside_known, named_once
from hitherto.reading.titles.setoff import odd_titles
from hitherto.reading.titles.spellings import places

# A run that may hold a possessive ("Journey's End"); a service or a person at its front is cut off again.
_OWNING = rf"{RUN}(?:['’]s {RUN})?"

_LAZY = rf"{CAP}(?:(?:\s?[:–-]\s?|\s)(?:{SMALL}\s){{0,2}}?{CAP}){{0,6}}?[!?]?"
_NUM = r"(?:\d{1,2}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)\b"
_NTH = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)"
    r"|final|new|next|upcoming|latest|last|previous|debut|sophomore)"
)
_PEOPLE = (
    r"(?:co-)?(?:creator|showrunner|director|star|actor|actress|writer|author|producer|alum|boss|fans|franchise"
    r"|universe|trilogy|finale|premiere|trailer|cast|reunion|canon)s?"
)
_OF = (
    r"(?:[Cc]ast|[Ff]inale|[Pp]remiere|[Tt]railer|[Ee]vents|[Cc]reators?|[Ss]tars?|[Ss]howrunners?|[Dd]irector"
    r"|[Rr]elease|[Ff]ans|[Ee]pisodes?|[Vv]ersion|[Rr]emake|[Rr]eboot|[Rr]evival|[Aa]daptation|[Mm]akers|[Ss]eason)"
)
AIRS = (
    r"(?:premieres?|premiered|debuts|debuted|airs|aired|streams|launches|returns for"
    r"|(?:will|is (?:(?:now|also|officially|finally|still) )?(?:set|expected|slated|scheduled|due) to)"
    r" (?:premiere|debut|air|stream|launch|run|consist|release"
    r"|be released|hit|arrive|open|drop|land|return for|follow|adapt|tell)"
    r"|(?:has been|was|is|gets|got|been|being|will (?:not )?be|won't be) (?:officially )?"
    r"(?:renewed|cancel+ed|greenlit|picked up|axed|delayed"
    r"|postponed|pushed|revived|shelved|scrapped)"
    r"|(?:was|has been|is being) (?:\w+ )?(?:adapted|remade|rebooted) (?:into|as|for|by)"
    r"|(?:will|would) (?:be returning|return) (?:next|this|in|on|for)"
    r"|is (?:based on|created by|streaming|available|an adaptation|a (?:spin|sequel|prequel))"
    r"|(?:opens?|hits?|arrives?|lands?|drops?) (?:in|on|theaters|cinemas|theatres)"
    r"|returns to [A-Z]\w+ for|(?:ends|begins|kicks off|wraps|concludes|started|ended|finished) its (?:[\w-]+ )?season"
    r"|(?:will star|stars) (?=[A-Z]))"
)
_DOES = (
    r"(?:follows|(?:will )?(?:hit|arrive|land|drop)s? (?:to|at)"
    r"|will (?:return|be|also|once|have|come|see|follow|feature)|cent(?:er|re)s (?:on|around)"
    r"|is (?:coming|returning|only|currently|set|now|officially|getting))"
)
_DOING = (
    r"(?:[Pp]remiere|[Rr]elease date|[Tt]railer|[Rr]enew(?:s|ed)?|[Cc]ancel(?:s|led|ed)?|[Ss]tar(?:s|red|ring)? in"
    r"|[Aa]ppear(?:s|ed|ing)? in|[Rr]ole (?:in|on)|[Ww]ork(?:ed|ing)? on)"
)
_OWNER = r"(?:[A-Z][\w+]*(?: [A-Z][\w+]*)?['’]s )?"
_PRAISE = r"(?:(?:hit|popular|smash|acclaimed|award-winning|beloved) )?"
PERSON = r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){1,2}?"
# What is counted without being a title: "Season 2", "PlayStation 5".
_COUNTED = (
    "Season Seasons Part Parts Volume Chapter Chapters Episode Episodes Phase Act Top Channel Station Switch"
    " Week Series Day Round Book Studio BBC Formula No. Mr. Wi-Fi Bluetooth USB iPhone iPad Android Windows iOS"
    " Galaxy Pixel Engine"
).split()
_NOT_COUNTED = "".join(f"(?<!{re.escape(word)})" for word in _COUNTED)
_COUNTING = r" (?!(?:is|was|has|will|and|in|on|to|for|with|at|from|after|that|as|comes|gets|which)\b)[a-z]"
KIND_OF_BOOK = r"(?:novel|book|memoir|manga|comic|graphic novel|play|bestseller|novella|short story|webtoon)s?"
_OPEN, _SHUT = r"[\"“‘'_*]", r"[\"”’'_*]"

_LISTED = 8  # the weight of being an entry of a list of titles
_QUOTED = 4  # the weight of standing in quotation marks, and of nothing else


@dataclass(frozen=True, slots=True)
class _Way:
    """A way of speaking of a title: its weight, and whether it tells one for certain.

    The title is group 1 of its pattern, in the text's own capitals.
    """

    weight: int
    sure: bool
    pattern: Pattern
    after: re.Pattern[str] | None  # what follows the title, where the pattern begins with it
    glance: re.Pattern[str] | None  # what a line must have too, where a quick look can tell

    def finditer(self, text: str, start: int, end: int, runs: Sequence[Run]) -> Iterator[re.Match[str]]:
        """Find where a title is spoken of so; `runs` are the runs of capitals there that something follows."""
        if self.after is None:
            return self.pattern.bare.finditer(text, start, end)
        return beginning(self.pattern, self.after, runs, text, end)


_NTH_SEASON = rf"[Ss](?:eason|eries) {_NUM}"
_WAYS: tuple[tuple[int, bool, str], ...] = (
    (6, True, rf"({_OWNING})[\"”’']?(?:['’]s?)?,? {_NTH_SEASON}"),
    (5, True, rf"[Ss](?:eason|eries) {_NUM} (?:[a-z-]+ )?of (?:the )?{_OWNER}{_PRAISE}(?:{KIND},? )?[\"“‘'_]?({RUN})"),
    (5, True, rf"\b{_NTH} (?:and final )?(?:season|series|instal?lment|chapter|run|movie|film|outing) (?:of|in|for) "
     rf"(?:the )?{_OWNER}{_PRAISE}(?:{KIND},? )?[\"“‘'_]?({RUN})"),
    (5, True, rf"\b{_NTH} (?:and final )?(?:instal?lment|chapter|entry|outing|sequel),? [\"“‘'_]?({RUN})"),
    (_QUOTED, True, rf"{_OPEN}({_OWNING})[,.!?]?{_SHUT}"
     r"(?!s\b| (?:said|says|he|she|they|told|wrote|added|explained)\b)"),
    (3, True, rf"\b(?:19|20)\d\d['’]s ({RUN})"),
    (3, True, rf"({RUN}) \((?:19|20)\d\d\)"),
    (5, True, r"\b(?:[Rr]enew(?:s|ed|ing)?|[Cc]ancel(?:s|l?ed|l?ing)|[Oo]rder(?:s|ed)|[Gg]reenlights?|[Aa]xe[sd]"
     r"|[Pp]icks up|[Rr]evives?) "
     rf"(?:[A-Z][\w.]*(?: [A-Z]\w*)?['’]s )?[\"“‘']?({_LAZY})[\"”’']?,? (?:[Ff]or|[Aa]fter|[Tt]o|[Ww]ith|[Aa]t"
     rf"|[Ff]rom|[Aa]head)\b"),
    (4, True, rf"({RUN}) (?:is|was|remains|became) one of (?:the |[A-Z][\w+]*['’]s? )(?:[\w-]+ ){{0,3}}(?:series|shows"
     r"|releases|hits|dramas|comedies|sitcoms|films|movies|games)\b(?!['’])"),
    (5, True, rf"({RUN}) (?:is|has been|was|will be|has) (?:\w+ly )?(?:been )?(?:renewed|cancel+ed|picked up|greenlit"
     r"|revived|axed) (?:for|after|with) (?:its|an?|another|both|just) (?:[\w-]+ ){0,4}?seasons?\b"),
    (5, True, rf"(?<![\w’'] )(?:Is|Has|Was|Will) [\"“‘']?({_LAZY})[\"”’']? (?:(?:[Bb]een|[Bb]e|[Oo]fficially) )?"
     r"(?:[Rr]enewed|[Cc]ancell?ed|[Gg]et(?:ting)? (?:an?|[Ss]eason|[Aa]nother)|[Bb]ased [Oo]n|[Ss]treaming"
     r"|[Oo]n (?:Netflix|Hulu|Disney|Prime|HBO|Amazon|Apple)|[Ww]orth [Ww]atching|[Oo]ver\b)"),
    (8, True, rf"(?<![\w,;] )(?:Where|When|How|What) (?:is|was|does) [\"“‘']?({_LAZY})[\"”’']? (?:[Ff]ilmed|[Ss]hot"
     r"|[Ss]et|[Aa]bout|[Oo]n (?:TV|(?:BBC|ITV|Netflix|Channel|Sky|HBO|Hulu|Disney|Prime|Apple)\b))"),
    (3, True, rf"\b(?:titled|entitled|retitled|renamed) [\"“‘'_]?({RUN})"),
    (3, True, rf"\b(?:{KIND}|pilot),? (?:called |titled )?[\"“]({RUN})[,.!?]?[\"”]"),
    (5, True, rf"\b(?:be|is|now|officially|tentatively|provisionally|currently|simply|been) (?:called|titled|entitled"
     rf"|dubbed) [\"“‘'_]?({RUN})"),
    (4, True, rf"(?<=[a-z,] )(?:{PERSON}['’]s )?({RUN}{_NOT_COUNTED} [2-9]\b)(?!{_COUNTING}|[\w%.,-]*\d)"),
    (5, True, rf"\b(?:[Dd]elay(?:s|ed|ing|\sof)?|[Pp]ostpone(?:s|d|ment of)?) [\"“‘'_]?({RUN})"
     r"(?=[\"”’'_]?(?:,| (?:to|until|till|after|again|from|for|because|by)\b))"),
    (5, True, rf"\badaptation of (?:{PERSON}['’]s )?(?:[a-z-]+ ){{0,3}}{KIND_OF_BOOK},? [\"“‘'_]?({RUN})"),
    (5, True, r"\b(?:under the (?:working )?title|(?:working|tentative|provisional) title(?: of| is|,)?) "
     rf"[\"“‘'_]?({RUN})"),
    (3, False, rf"\b{KIND} (?:(?:called|titled|named|is) )?[\"“‘'_]?({RUN})"),
    (3, False, rf"\b{KIND}, (?:(?:called|titled|named) )?[\"“‘'_]?({RUN})[\"”’'_]?"
     r"(?=[,.;:)]|\s(?:is|has|will)\b)"),
    (3, False, rf"({RUN}) (?:{AIRS}|begins|starts|kicks off) on [A-Z][\w+]+"),
    (3, True, rf"({RUN}), on [A-Z][\w+]+(?: and [A-Z][\w+]+)?, (?:ends|begins|returns|premieres|is|will|has)\b"),
    (3, False, rf"({RUN}), which,? (?:recently|will|is|was|has|just|as of|premier|dropp|debut|hits|arriv|open)"),
    (3, False, rf"({RUN}), (?:an?|the|its|their) (?:[\w-]+ ){{0,3}}?{KIND}\b"),
    (2, False, rf"({RUN}) {KIND}\b"),
    (2, False, rf"({RUN})['’]s? (?:{_NTH} )?(?:and final )?(?:season|series|instal?lment|chapter|episode"
     rf"|trailer|finale|release|premiere|cast)\b"),
    (2, False, rf"({RUN})(?:['’]s)? {_PEOPLE}\b"),
    (2, False, rf"\b{_OF} (?:of|for) (?:the )?({RUN})"),
    (3, False, rf"({RUN}) {AIRS}\b"),
    (2, False, rf"({RUN}) {_DOES}\b"),
    (2, False, rf"\b{_DOING} (?:the )?({RUN})"),
)  # fmt: skip

# What stands before everyday words in quotation marks that are a title.
_TITLED = re.compile(
    rf"\b(?:{KIND},?|{KINDS}|(?i:pilots?|orders?|passes on|picks up)|of|for|in|on|renews?"
    r"|renewed|cancels|[Ss]eason \d+ of|titled|called) \Z|^\Z|['”\"],? (?:and )?\Z"
)
_FIGURES = re.compile(r"\d{3,4}|\d+[:/-]\d[\d:/-]*")  # which nobody quotes but as a title
_RUN, _FIRST = re.compile(RUN), f"({RUN})"


@cache
def _ways() -> Ways[_Way]:
    return Ways((way, way.pattern) for way in map(_way, *zip(*_WAYS, strict=True)))


@cache
def _followed() -> re.Pattern[str]:
    return followed(rest(source, _FIRST) for _, _, source in _WAYS)


def _way(weight: int, sure: bool, source: str) -> _Way:
    after = rest(source, _FIRST)
    return _Way(weight, sure, Pattern(source), re.compile(after) if after else None, _glance(source))


def _glance(source: str) -> re.Pattern[str] | None:
    """Return what a quick look tells: the season, or the kind of work and a capital, and that alone."""
    if source.endswith(_NTH_SEASON):
        return re.compile(_NTH_SEASON)
    sorts = rf"\b(?:{SORT} )*"
    before = source.removeprefix(sorts).partition(_FIRST)[0]
    return re.compile(f"{before}[A-Z0-9À-Þ'’]") if source.startswith(sorts) else None


def candidates(text: str, parts: Sequence[Block]) -> Iterator[tuple[str, int, bool]]:
    """Give every run of words that is spoken of as a title, with its weight and whether that is certain."""
    for block in parts:
        if block.kind == "furniture":
            continue
        line = text[block.start : block.end]
        title_case = block.kind in ("headline", "heading") and is_title_case(line)
        runs = runs_followed(_RUN, _followed(), text, block.start, block.end)
        for way, _ in _ways().open(line):
            if (title_case and way.weight < 4) or (way.glance and not way.glance.search(line)):
                continue
            for found in way.finditer(text, block.start, block.end, runs):
                quoted = way.weight == _QUOTED
                name = TAIL.sub("", found[1]).strip() if quoted and " " in found[1] else trimmed(found[1])
                if quoted and not is_quoted_title(text, found, name, title_case):
                    continue
                if title_case:
                    name = without_verbs(name)
                    name = known_elsewhere(name, text, block)
                    if block.kind == "heading" and text.count(name) < 2 and not heads_a_title(name):
                        continue
                surely = (quoted or not title_case) and _is_plainly_named(text, found, way)
                if can_be_title(name, surely=surely) and not (way.weight < 4 and _is_of_town(text, found.start(1))):
                    yield name, way.weight, way.sure


_TOWN = re.compile(r"\b(?:in|from|at|of|near|outside|to) [A-Z][\w.-]+(?: [A-Z]\w+)?, \Z")


def _is_of_town(text: str, at: int) -> bool:
    """Tell whether a name says where a town lies: "set in Ferryton, Oregon was renewed"."""
    return _TOWN.search(text, max(0, at - 40), at) is not None


def _is_plainly_named(text: str, found: re.Match[str], way: _Way) -> bool:
    """Tell whether everyday words must be a title here: quoted, or with capitals that nothing else asks for."""
    if way.weight == _QUOTED:
        counted = _FIGURES.fullmatch(found[1]) is not None
        return counted or _TITLED.search(text, max(0, found.start() - 30), found.start()) is not None
    name = found[1]
    in_sentence = (
        re.search(r"[a-z,)\d]['”\"]? [\"“'‘]?\Z", text[max(0, found.start(1) - 6) : found.start(1)]) is not None
    )
    if is_plain_word(name) or name[0].isdigit():
        return way.weight > _QUOTED + 1  # "May season 2", and not "the second season in May"
    return (in_sentence or _is_in_sentences(text, name)) and not is_company(name)


_IN_SENTENCE = re.compile(r"[a-z,)\d] ")


def _is_in_sentences(text: str, name: str) -> bool:
    """Tell whether everyday words have capitals within the sentences of a text, again and again."""
    body = max(0, text.find("\n"))
    told = (
        at for at in places(name, text) if at > body and text[at + len(name) : at + len(name) + 1] not in ("-", "_")
    )
    return sum(_IN_SENTENCE.match(text, at - 2, at) is not None for at in told) > 1


def weigh(text: str, parts: Sequence[Block], listed: Sequence[Entry] = ()) -> tuple[Counter[str], set[str]]:
    """Return each candidate's weight, and the set of those that are titles for certain, as the `listed` ones are."""
    weights: Counter[str] = Counter()
    certain: set[str] = set()
    lines = {entry.line for entry in listed}
    others = named_by_lines(text, [block for block in parts if block.start not in lines])
    odd = odd_titles(text, parts)
    for names, weight in ((others, 3), (odd, _QUOTED), ((entry.name for entry in listed), _LISTED)):
        for name in names:
            weights[name] += weight
            certain.add(name)
    for name, weight, sure in candidates(text, parts):
        weights[name] += weight
        if sure:
            certain.add(name)
    known: set[str] = set()
    for block in parts:
        title_case = block.kind in ("headline", "heading") and is_title_case(text[block.start : block.end])
        if block.kind != "furniture":
            told = set(known_titles(text, block.start, block.end, title_case=title_case))
            known |= told.union(beside_known(text, block.start, block.end)) if told and not title_case else told
        if block.kind not in ("furniture", "headline", "heading"):
            for name, weight in named_once(text, block.start, block.end):
                weights[name] += weight
                certain.add(name)
    for name in sorted(known):
        weights[name] += KNOWN
    return weights, certain | known
