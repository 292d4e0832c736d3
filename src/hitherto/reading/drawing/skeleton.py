"""A sentence with its names, titles, seasons, dates and platforms drawn as single marks.

Rules are written over this skeleton: `{NAMES} will play {NAME}` instead of a grammar of names in every
rule. Each mark is one private-use character, so that a match can be led back to what it stands for and to
where that stands in the article.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from hitherto.reading.drawing.sieve import Pattern
from hitherto.vocabulary import read_table

# One private range a kind of mark; the offset within the range is the index into `Skeleton.marks[kind]`.
KINDS = {"N": 0xE000, "T": 0xE200, "S": 0xE300, "D": 0xE400, "W": 0xE500, "O": 0xE600}
_WIDTH = 0x100

NAME = "[\ue000-\ue1ff]"
TITLE = "[\ue200-\ue2ff]"
SEASON = "[\ue300-\ue3ff]"
DATE = "[\ue400-\ue4ff]"
PLATFORM = "[\ue500-\ue5ff]"
OUTLET = "[\ue600-\ue6ff]"
_MARK = re.compile("[\ue000-\ue6ff]")
_ASIDE = r"(?:\s?\([^()]*\)|, \d\d(?=[,;]| (?:and|from|of)\b))?"  # where somebody is from, and how old
_POSS = "['’‘]s?"
_ONE = rf"{NAME}{_ASIDE}"
_WITH_THEM = r"(?:alongside|along with|together with|as well as|in addition to|plus|and also|then)"
# A semicolon parts a list where another one does so before its last name.
_PUT_IN = r"(?:, (?:in|for|as|making)\b[^,.;()]{4,50},)?"  # "Ada Okafor and, in his last role, Tom Reyes"
_JOIN = rf"(?:,? (?:and|&){_PUT_IN} |,? {_WITH_THEM} |, |; (?:and |(?=[^;.]{{1,90}}; and )))"
# What a name in a list may be known from: "…, Harbour creator Ann Vale and Lights: NY alum Bo Quill"; what its bearer
# is: "…, TV's Ann Vale and rugby ace Bo Quill".
_CALLINGS = "|".join(word.replace("-", "[ -]") for word in read_table("words")["callings"].split())
_NO_CLAUSE = r"(?!(?:which|that|who|it|he|she|the|also) (?:\w+ )?(?:stars|hosts|models|judges|anchors) )"
_KIN = (
    rf"(?:his|her|their) (?:(?:[\w-]+|{NAME}|{PLATFORM}) ){{0,3}}?"
    r"(?:partner|topper|president|exec|executive|colleague|co-founder|wife|husband|brother|sister|son|daughter"
    r"|father|mother|friend|collaborator)s?,?"
)
_QUOTED = rf"[“\"‘]?{TITLE}[”\"’]?"
_KNOWN = (
    rf"(?:(?:(?:former|current|longtime) )?(?:{_QUOTED}|{NAME}|{PLATFORM}|(?-i:[A-Z])[\w:]+)(?:{_POSS})? (?:[\w:]+ )?"
    r"(?:co-)?(?:creators?|alums?|alumn\w+|vets?"
    rf"|veterans?|star|writers?|directors?|producers?"
    r"|actors?|actress|winners?|nominees?|newcomer|showrunner|exec|executive"
    r"|boss|chief|president) "
    r"|the (?:great|late|late great|legendary|mighty|incomparable|wonderful|peerless|inimitable|brilliant|always \w+) "
    rf"|{_NO_CLAUSE}(?:[\w-]+ ){{0,2}}?(?:{_CALLINGS})s? |(?:{NAME}|{_QUOTED}|(?-i:[A-Z])\w+){_POSS} |{_KIN} )?"
)
# What company one is with, before the name or after it: "Larkspur's Ann Vale", "Bo Quill of Larkspur Films".
_WITH = (
    rf"(?: (?:of|from|for|at|via|through|under) (?:(?:his|her|their|the) )?(?:{PLATFORM} )?(?:{NAME}|{PLATFORM})"
    rf"(?:{_POSS})?(?: (?:banner|label|shingle|fame))?)?"
)
_MAKER = rf"(?:(?:(?:{NAME}|{PLATFORM}) ?)?(?:{NAME}|{PLATFORM})(?: \w+)?{_POSS} )?"
_MAKER += rf"(?:{NAME}|{PLATFORM}){_ASIDE}{_WITH}"
_SHORT = {
    "NAME": NAME,
    "ONE": _ONE,
    "NAMES": rf"{_ONE}(?:{_JOIN}{_ONE})*",
    "PEOPLE": rf"{_ONE}(?:{_JOIN}{_KNOWN}{_ONE})*",
    "MAKERS": rf"{_MAKER}(?:(?:{_JOIN}|\s?/\s?){_KNOWN}{_MAKER})*",
    "WITH": _WITH,
    "TITLE": TITLE,
    "SEASON": SEASON,
    "DATE": DATE,
    "PLATFORM": PLATFORM,
    "OUTLET": OUTLET,
    "JOIN": _JOIN,
    "POSS": _POSS,
    "SUBJECT": rf"(?:{TITLE}(?:{_POSS})?(?:,? {SEASON})?|{SEASON}(?: of {TITLE})?)",
}


@cache
def pattern(source: str) -> Pattern:
    """Make a rule's regular expression; `{NAME}`, `{NAMES}`, `{TITLE}`, `{DATE}` … stand for marks."""
    return Pattern(re.sub(r"\{([A-Z]+)\}", lambda m: _SHORT[m[1]], source), re.IGNORECASE)


class Mark(NamedTuple):
    """Something recognised at characters `[start, end)` of the article; `what` is the recogniser's own value."""

    kind: str
    start: int
    end: int
    what: object


class Skeleton:
    """The drawn sentence and the way back from it."""

    def __init__(self, text: str, start: int, end: int, marks: Sequence[Mark]) -> None:
        """Draw `text[start:end]`; marks must be in order and not overlap."""
        self.marks: dict[int, Mark] = {}
        self.by_kind: dict[str, list[Mark]] = {kind: [] for kind in KINDS}
        parts: list[str] = []
        self._drawn: list[int] = [0]  # where each piece begins in the drawing …
        self._real: list[int] = [start]  # … and in the article
        at, length = start, 0
        for mark in marks:
            alike = self.by_kind[mark.kind]
            limit = 0x1FF if mark.kind == "N" else _WIDTH - 1
            if mark.start < at or mark.end > end or len(alike) > limit:
                continue
            code = KINDS[mark.kind] + len(alike)
            alike.append(mark)
            self.marks[code] = mark
            parts += [text[at : mark.start], chr(code)]
            length += mark.start - at
            self._note(length, mark.start)
            length += 1
            self._note(length, mark.end)
            at = mark.end
        parts.append(text[at:end])
        self.text = "".join(parts)
        self.end = end

    def _note(self, drawn: int, real: int) -> None:
        self._drawn.append(drawn)
        self._real.append(real)

    def real(self, position: int) -> int:
        """Return where in the article this position of the drawing stands."""
        piece = bisect_right(self._drawn, position) - 1
        return min(self._real[piece] + position - self._drawn[piece], self.end)

    def span(self, match: re.Match[str], group: str | int = 0) -> tuple[int, int]:
        """Return the `[start, end)` in the article of what a group matched."""
        start, end = match.span(group)
        return self.real(start), self.real_end(end)

    def real_end(self, position: int) -> int:
        """Return where in the article a stretch that ends here ends."""
        if position > 0 and ord(self.text[position - 1]) in self.marks:
            return self.marks[ord(self.text[position - 1])].end
        return self.real(position - 1) + 1 if position > 0 else self.real(0)

    def found(self, drawn: str, kind: str) -> list[Mark]:
        """Return the marks of one kind within a piece of the drawing, in order."""
        return [m for c in _MARK.findall(drawn) if (m := self.marks.get(ord(c))) is not None and m.kind == kind]

    def drawn(self, mark: Mark) -> str:
        """Return the character as which one of its marks is drawn."""
        return next(chr(code) for code, one in self.marks.items() if one is mark)

    def plain(self, drawn: str, text: str) -> str:
        """Write a piece of the drawing in the article's own words again."""
        return "".join(text[m.start : m.end] if (m := self.marks.get(ord(c))) else c for c in drawn)
