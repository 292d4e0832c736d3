"""The titles that an article is about, learned from how it speaks of them.

No list of titles is kept: a run of capitalised words becomes a title where the text says "season 2 of …",
"the series …", "… is set to premiere", puts it in quotation marks, and so on. Each way of saying it carries
a weight; the headline decides between those that remain.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from hitherto.claims import fold
from hitherto.reading.layout import Block
from hitherto.reading.names import is_plain_word
from hitherto.vocabulary import read_table

_SMALL = r"(?:of|the|and|a|an|in|to|for|on|with|at|from|&|vs\.?|de|is|my|or|by|as|are)"
_CAP = r"(?:[A-Z0-9À-Þ](?:[\w!?&]|['’](?!s\b)(?=\w)|[-‑.](?=\w))*(?:\s?['’]\d\d\b)?|['’]\d\d\b)"
_RUN = rf"{_CAP}(?:(?:\s?[:–-]\s|\s)(?:{_SMALL}\s){{0,2}}{_CAP})*[!?]?"
_NUM = r"(?:\d{1,2}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)\b"
_NTH = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|final|new|next|upcoming|latest|last|previous|debut|sophomore)"
_KIND = (
    r"(?:(?:TV|television|live-action|animated|limited|anime|drama|comedy|fantasy|crime|sci-fi|horror|streaming|original|feature|hit|prequel|spin-?off|sequel|reality|documentary|web|video) )*"
    r"(?:series|show|film|movie|drama|comedy|dramedy|sitcom|thriller|anime|miniseries|docuseries|spin-?off|sequel|prequel|reboot|revival|remake|adaptation|saga|game|documentary|animation|telenovela|K-drama|rom-com|romcom|whodunit|epic|flick|musical|western|procedural)"
)
_OPEN, _SHUT = r"[\"“‘'_*]", r"[\"”’'_*]"

# (weight, pattern); the title is group 1, written with the surrounding text's own capitals.
_WAYS: tuple[tuple[int, str], ...] = (
    (6, rf"({_RUN})(?:['’]s?)?,? (?:[Ss]eason|[Ss]eries) {_NUM}"),
    (5, rf"[Ss](?:eason|eries) {_NUM} (?:[\w-]+ )?of (?:the )?(?:[A-Z][\w+]*(?: [A-Z][\w+]*)?['’]s )?(?:(?:hit|popular|smash|acclaimed|award-winning) )?(?:{_KIND} )?[\"“‘'_]?({_RUN})"),
    (5, rf"\b{_NTH} (?:and final )?(?:season|series|instal?lment|chapter|part|run|movie|film|outing) (?:of|in|for) (?:the )?(?:(?:[A-Z][\w+]*)(?: [A-Z][\w+]*)?['’]s )?(?:{_KIND} )?[\"“‘'_]?({_RUN})"),
    (4, rf"{_OPEN}({_RUN})[,.!?]?{_SHUT}(?! (?:said|says|he|she|they|told|wrote|added|explained)\b)"),
    (3, rf"\b(?:19|20)\d\d['’]s ({_RUN})"),
    (3, rf"({_RUN}) \((?:19|20)\d\d\)"),
    (3, rf"\b(?:[Tt]he |[Aa] |[Ii]ts |[Hh]is |[Hh]er |[Tt]heir )?(?:\w[\w-]* ){{0,3}}{_KIND},? (?:(?:called|titled|entitled|dubbed|named|is) )?[\"“‘'_]?({_RUN})"),
    (3, rf"\b(?:called|titled|entitled|dubbed|retitled|renamed) [\"“‘'_]?({_RUN})"),
    (2, rf"({_RUN}) {_KIND}\b"),
    (2, rf"({_RUN})['’]s? (?:{_NTH} )(?:and final )?(?:season|series|instal?lment|chapter|episode|trailer|finale)\b"),
    (2, rf"({_RUN})(?:['’]s)? (?:co-)?(?:creator|showrunner|director|star|actor|actress|writer|author|producer|alum|boss|fans|franchise|universe|trilogy|finale|premiere|trailer|cast|reunion|canon)s?\b"),
    (2, rf"\b(?:[Cc]ast|[Ff]inale|[Pp]remiere|[Tt]railer|[Ee]vents|[Cc]reators?|[Ss]tars?|[Ss]howrunners?|[Dd]irector|[Rr]elease|[Ff]ans|[Ee]pisodes?|[Vv]ersion|[Rr]emake|[Rr]eboot|[Rr]evival|[Aa]daptation|[Mm]akers|[Ss]eason) (?:of|for) (?:the )?({_RUN})"),
    (2, rf"({_RUN}) (?:premieres?|premiered|debuts|debuted|airs|follows|aired|streams|launches|(?:will|is set to|is expected to|is slated to|is scheduled to) (?:premiere|debut|air|stream|launch|run|consist|be released|hit|follow|adapt|tell)|(?:has been|was|is|gets|got|been) (?:officially )?(?:renewed|cancel+ed|greenlit|picked up|axed)|is (?:based on|created by|streaming|available|an adaptation|a (?:spin|sequel|prequel))|opens in|hits (?:theaters|cinemas|theatres))\b"),
    (2, rf"\b(?:[Pp]remiere|[Rr]elease date|[Tt]railer|[Rr]enew(?:s|ed)?|[Cc]ancel(?:s|led|ed)?|[Ss]tar(?:s|red|ring)? in|[Aa]ppear(?:s|ed|ing)? in|[Rr]ole (?:in|on)|[Ww]ork(?:ed|ing)? on) (?:the )?({_RUN})"),
)  # fmt: skip
_LEAD = re.compile(r"(?:The |A |An )?")
_TAIL = re.compile(
    r"(?:['’]s?|\s(?:Season|Series|Volume|Part|Chapter|Episode|Film|Show|TV|Trailer|Teaser|Release|Cast|Premiere)\b.*"
    r"|\sMovie\b(?!\s(?:\d|[IVX]+\b)|:).*|[!?,.]+)$"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A title named at characters `[start, end)`."""

    start: int
    end: int
    work: str


@cache
def _ways() -> tuple[tuple[int, re.Pattern[str]], ...]:
    return tuple((weight, re.compile(source)) for weight, source in _WAYS)


@cache
def _never() -> frozenset[str]:
    """Return the folded names that are services, outlets or everyday capitalised words, never titles."""
    platforms = [spelling for group in read_table("platforms").values() for name in group["names"] for spelling in name]
    outlets = [spelling for name in read_table("outlets")["names"] for spelling in name]
    return frozenset(map(fold, (*platforms, *outlets)))


def candidates(text: str, parts: Sequence[Block]) -> Counter[str]:
    """Weigh every run of capitalised words that the text speaks of as of a title."""
    weights: Counter[str] = Counter()
    for block in parts:
        if block.kind == "furniture":
            continue
        title_case = block.kind in ("headline", "heading") and _is_title_case(text[block.start : block.end])
        for weight, way in _ways():
            if title_case and weight < 4:
                continue
            for found in way.finditer(text, block.start, block.end):
                name = _trim(found[1])
                if name and _can_be_title(name):
                    weights[name] += weight
    return weights


def _is_title_case(line: str) -> bool:
    words = [w for w in re.findall(r"[^\W\d_]\w+", line) if len(w) > 3]
    return len(words) > 2 and sum(w[0].isupper() for w in words) > 0.7 * len(words)


def _trim(run: str) -> str:
    """Cut what cannot belong to a title from the ends of a run: a leading "For", a trailing "'s"."""
    name, before = _TAIL.sub("", run).strip(), ""
    while name != before:
        before = name
        first, _, rest = name.partition(" ")
        if rest and first.lower().rstrip(",") in _not_first():
            name = rest
        owner = re.match(r"((?:[A-Z][\w+.]*\s?){1,3})['’]s\s+", name)
        if owner and fold(owner[1]) in _never():
            name = name[owner.end() :]
        for service in _services():
            if name.startswith(service + " "):
                name = name[len(service) + 1 :]
        name = re.sub(rf"(?:\s{_SMALL})+$|^(?:of|and|to|for|on|with|at|from|&|or|by|as)\s", "", name).strip()
    return name


@cache
def _services() -> tuple[str, ...]:
    groups = read_table("platforms")
    return tuple(s for kind in ("streaming", "broadcast") for names in groups[kind]["names"] for s in names)


@cache
def _not_first() -> frozenset[str]:
    # Words that begin many titles; the others are cut off where a run begins with them.
    keep = set(
        "the a an my our all only one two three see you little big good ready never before after old we i his her from"
        " what how who no not so some such everything people star things word us it full under about long fresh".split()
    )
    return _everyday() - keep


@cache
def _everyday() -> frozenset[str]:
    return frozenset(read_table("words")["not_names"].split())


def _can_be_title(name: str) -> bool:
    folded = fold(name)
    return (
        len(folded) > 1
        and folded not in _never()
        and not is_plain_word(name)
        and not folded.replace(" ", "").isdigit()
        and len(name.split()) <= 10
        and not (" " not in name and name.lower() in _everyday())
    )


class Titles:
    """The titles of one article, the one it is mainly about, and where each is named."""

    def __init__(self, text: str, parts: Sequence[Block], persons: Iterable[str] = ()) -> None:
        """Learn them from the text; `persons` are full names that are certainly people."""
        weights = candidates(text, parts)
        people = {fold(p) for p in persons}
        weights = Counter({n: w for n, w in weights.items() if fold(n) not in people})
        merged = _merge(weights, text)
        headline = text[parts[0].start : parts[0].end] if parts else ""
        self.names = [n for n, w in merged.most_common() if w >= 3 or (w >= 2 and n in headline)]
        self.main = _main(merged, text, headline)
        self.aliases = _aliases(self.main, self.names, text)
        self._pattern = self._compile()

    def _compile(self) -> re.Pattern[str] | None:
        spellings = sorted({*self.names, *self.aliases}, key=lambda n: (-len(n), n))
        if not spellings:
            return None
        return re.compile(r"(?<![\w-])(?:" + "|".join(map(_spelling, spellings)) + r")(?![\w]|-[A-Za-z])")

    def mentions(self, text: str, start: int, end: int) -> Iterator[Mention]:
        """Find the titles named between these characters."""
        if self._pattern is None:
            return
        for found in self._pattern.finditer(text, start, end):
            name = re.sub(r"\s+", " ", found.group().replace("’", "'"))
            yield Mention(found.start(), found.end(), self._work(name))

    def _work(self, spelled: str) -> str:
        if spelled in self.aliases:
            return self.aliases[spelled]
        return next((n for n in self.names if n.replace("’", "'") == spelled), spelled)


def _spelling(name: str) -> str:
    return re.escape(name).replace(r"\ ", r"\s").replace("’", "['’]").replace("'", "['’]" if "’" not in name else "'")


def _merge(weights: Counter[str], text: str) -> Counter[str]:
    """Add up spellings of one title, and give a longer run's weight to the title that it wraps."""
    by_fold: dict[str, list[str]] = {}
    for name in weights:
        by_fold.setdefault(fold(name), []).append(name)
    merged: Counter[str] = Counter()
    for spellings in by_fold.values():
        best = max(spellings, key=lambda n: (text.count(n), n.startswith("The "), -len(n), n))
        merged[best] = sum(weights[s] for s in spellings)
    for name in sorted(merged, key=lambda n: (-len(n), n)):
        inner = [n for n in merged if n != name and re.search(rf"(?<!\w){re.escape(n)}(?!\w)", name)]
        if inner and text.count(name) <= 1 and merged[name] < 8:
            heir = max(inner, key=lambda n: (merged[n], len(n), n))
            if merged[heir] >= merged[name] and ":" not in name:
                merged[heir] += merged.pop(name)
    return merged


def _main(weights: Counter[str], text: str, headline: str) -> str | None:
    def score(name: str) -> tuple[float, int, str]:
        count = len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", text))
        in_headline = (
            8 if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", headline.replace("’", "'")) or name in headline else 0
        )
        return min(weights[name], 24) + 0.7 * min(count, 12) + in_headline, -text.find(name), name

    return max(weights, key=score) if weights else None


def _aliases(main: str | None, names: Sequence[str], text: str) -> dict[str, str]:
    """Return short forms: what stands before or after the colon, a title without its article."""
    found: dict[str, str] = {}
    for name in names:
        before, colon, after = name.partition(": ")
        shorts = [after, before] if colon else []
        if name.startswith("The "):
            shorts.append(name[4:])
        for short in shorts:
            if short and short not in names and len(short) > 3 and (name == main or " " in short):
                found.setdefault(short, name)
    return found
