"""Titles that only their quotation marks hold together: "Yes, Harbour", "Half/Moon", "I Like Everyone but You".

What stands in quotation marks is a title where its words are set as a title's are, whatever signs it has between them.
"""

import re
from collections.abc import Iterator, Sequence

from hitherto.reading.layout import Block
from hitherto.reading.titles.forms import RUN, can_be_title
from hitherto.reading.titles.headlines import is_quoted_title, is_title_case

_IN_SINGLE = r"(?:[^\"“”'\n]|'(?=\w)|(?<=s)'(?= [A-Z][^\"“”'\n]{1,30}'(?!\w)))"  # "Sailors' Ball" in single ones
_MARKED = re.compile(
    r"(?<!\w)(?:[“\"]([^\s\"“”][^\"“”\n]{0,70}?)[,.]?[”\"]"
    rf"|'(?=[^\s'])({_IN_SINGLE}{{2,70}}?)[,.]?'(?!\w|(?<=s') [A-Z][^\"“”'\n]{{1,30}}'(?!\w)))"
)
_ISSUE = re.compile(rf"({RUN}: {RUN}) #\d{{1,3}}\b")  # a comic's: "Harbour: Season Two #1", which is no season
_HELD = re.compile(rf"{RUN}(?:'s {RUN})?[.!?,…]*")  # what needs no quotation marks to be seen as one name
_WORD = re.compile(r"\S+")
_FIRST = re.compile(r"[(\[]?(?:[A-Z0-9À-Þ]|(?:[a-z]{1,4}[A-Z]|[a-z]+\d)\w*\Z)")
_SMALL = frozenset(
    "a an the of and or but nor so if in on at to for from with by as is it its into onto over than that until upon my"
    " your our his her vs vs. de la le les el los du des di da und der die das no wa ga x not how who what be".split()
)
_MOST = 10  # words of a title


def odd_titles(text: str, parts: Sequence[Block]) -> Iterator[str]:
    """Give the titles that nothing but quotation marks, or an issue's number, tells, each as often as it stands so."""
    for block in parts:
        if block.kind == "furniture":
            continue
        title_case = block.kind in ("headline", "heading") and is_title_case(text[block.start : block.end])
        for found in set_off(text, block.start, block.end):
            name = found[found.lastindex or 0]
            if can_be_title(name[0].upper() + name[1:], surely=True) and is_quoted_title(text, found, name, title_case):
                yield name
        yield from (found[1] for found in _ISSUE.finditer(text, block.start, block.end))


def set_off(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Give the quoted titles that are no run of capitals, each as a match whose last group is the title."""
    for found in _MARKED.finditer(text, start, end):
        words = found[found.lastindex or 0]
        if not _HELD.fullmatch(words) and _is_set_as_title(words):
            yield found


def is_odd(name: str) -> bool:
    """Tell whether a title is no run of capitals, so that runs within it are but its parts."""
    return _HELD.fullmatch(name) is None


def _is_set_as_title(quoted: str) -> bool:
    """Tell whether all words but small ones have capitals or figures, the first and the last of them too."""
    words = _WORD.findall(quoted)
    own = [_FIRST.match(word) is not None for word in words]
    loose = (word.strip(",.!?…()&-–:").lower() for word, has in zip(words, own, strict=True) if not has)
    alone = (len(words) > 1 and not words[0][0].islower()) or re.search(
        r"\A\w+[/.!?\d]\S*\Z|\A[a-z]+[A-Z]\w*\Z", quoted
    )
    return bool(alone and own[0] and own[-1] and len(words) <= _MOST and all(w in _SMALL or not w for w in loose))
