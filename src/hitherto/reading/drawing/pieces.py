r"""The pieces of words that every match of a regular expression must hold, read off its source.

`\b(?:premier\w*|debut(?:s|ed)?)\b[^.]{0,30} on {PLATFORM}` can match only where a word begins with "premier"
or is "debut", "debuts" or "debuted", where a word is "on", and where a platform is marked. A piece is written
in small letters with "^" where a word begins and "$" where it ends.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from itertools import product
from math import fsum
from typing import Any

Choice = frozenset[str]  # pieces of which a text must have at least one

MARKS = (0xE000, 0xE200, 0xE300, 0xE400, 0xE500, 0xE600)  # where each kind of mark begins; see `skeleton`
_LAST_MARK = 0xE6FF
_EDGE = "\0"  # a place in a string where a word cannot go on
_MOST = 400  # strings that a run may stand for
_KEPT = 8  # choices of a pattern, the rarest
_OF_RUN = 4  # choices of one run
_COMMONEST = 4.0  # pieces of a choice in a sentence; the estimate counts one that has several of them more than once

# How often the commonest words stand in a sentence; whatever is not here is taken to be rarer the longer it is.
_COMMON = {
    word: share
    for share, words in (
        (0.5, ". the ,"),
        (0.3, "to and a of in s ’ that '"),
        (0.15, "it is - for on with : as be was i “ ” ) ("),
        (0.07, "this but new has we will series season an you at he are show from one who have by up like she his they"
         " her also about not t ?"),
        (0.04, "so all more been out what just time which their its can after if or when into would had said back no"),
    )
    for word in words.split()
}  # fmt: skip
_MARK_SHARES = dict(zip(map(chr, MARKS), (0.7, 0.35, 0.12, 0.3, 0.12, 0.08), strict=True))
_FRAGMENT = re.compile(r"[^\W_]+|[^\w\s\0]")


def required(source: str) -> tuple[Choice, ...]:
    """Return choices of pieces, rarest first: a text that lacks one of them whole cannot match.

    Without any where nothing can be told, as where this Python does not let its regular expressions be read.
    """
    try:
        tree = import_module("re._parser").parse(source)
    except ImportError:
        return ()
    found = _Reading()
    found.sequence(tree)
    found.flush()
    fit = sorted({c for c in found.choices if _share(c) < _COMMONEST}, key=_rarity)
    return tuple(fit[:_KEPT])


def kind_of_mark(char: str) -> str:
    """Return the first mark of the kind that this one is of; any other character as it is."""
    code = ord(char)
    if not MARKS[0] <= code <= _LAST_MARK:
        return char
    return chr(max(start for start in MARKS if start <= code))


class _Reading:
    """A walk through a parsed expression: the strings that the current run stands for, and the choices so far."""

    def __init__(self, start: str = "") -> None:
        self.run: set[str] = {start}
        self.choices: list[Choice] = []
        self.whole = True  # whether the run still stands for all that was walked

    def sequence(self, nodes: Iterable[tuple[Any, Any]]) -> None:
        for op, value in nodes:
            getattr(self, f"_{str(op).lower()}", self._unknown)(value)

    def flush(self, start: str = "") -> None:
        """End the run: what it stands for must be in the text. The next one may start at an edge."""
        taken: Choice = frozenset()
        for _ in range(_OF_RUN):
            if choice := _choice(self.run, taken):
                self.choices.append(choice)
                taken |= choice
        self.run, self.whole = {start}, False

    def _edge(self) -> str:
        """Return an edge where no word can reach on from what was walked."""
        return _EDGE if all(s and not (s[-1].isalnum() or s[-1] == "_") for s in self.run) else ""

    def _append(self, strings: set[str]) -> None:
        if len(self.run) * len(strings) > _MOST:
            self.flush()
        if len(strings) > _MOST:
            self.run = strings
            self.flush()
        else:
            self.run = {a + b for a, b in product(self.run, strings)}

    def _unknown(self, _: Any) -> None:
        self.flush()

    def _literal(self, code: int) -> None:
        self._append({chr(code).lower()})

    def _at(self, where: Any) -> None:
        if "NON_BOUNDARY" not in str(where):
            self._append({_EDGE})

    def _in(self, items: list[tuple[Any, Any]]) -> None:
        strings = _characters(items)
        self._append(strings) if strings else self.flush()

    def _subpattern(self, value: tuple[Any, Any, Any, Any]) -> None:
        self._nested(value[3])

    def _atomic_group(self, value: Any) -> None:
        self._nested(value)

    def _nested(self, nodes: Any) -> None:
        inside = self._inside(nodes)
        if inside.whole:
            self._append(inside.run)
        else:
            self.flush(inside._edge())
            self.choices += inside.choices

    def _inside(self, nodes: Any) -> "_Reading":
        """Walk a part by itself; it knows whether a word can reach into it from before."""
        inside = _Reading(self._edge())
        inside.sequence(nodes)
        if not inside.whole:
            inside.flush(inside._edge())
        return inside

    def _branch(self, value: tuple[Any, list[Any]]) -> None:
        ways = [self._inside(nodes) for nodes in value[1]]
        if all(way.whole for way in ways) and sum(len(way.run) for way in ways) <= _MOST:
            self._append({s for way in ways for s in way.run})
            return
        edge = _EDGE if all(way._edge() for way in ways) else ""
        for way in ways:
            if way.whole:
                way.flush()
        self.flush(edge)
        if all(way.choices for way in ways):
            self.choices += _either([sorted(set(way.choices), key=_rarity) for way in ways])

    def _repeat(self, value: tuple[int, int, Any]) -> None:
        least, most, nodes = value
        inside = self._inside(nodes)
        if inside.whole and (least, most) in ((0, 1), (1, 1)):
            self._append(inside.run | {""} if least == 0 else inside.run)
            return
        self.flush(inside._edge() if least or self._edge() else "")
        if least:
            if inside.whole:
                inside.flush()
            self.choices += inside.choices

    _max_repeat = _min_repeat = _possessive_repeat = _repeat

    def _assert(self, value: tuple[int, Any]) -> None:
        direction, nodes = value
        if direction > 0:
            inside = _Reading()
            inside.sequence(nodes)
            inside.flush()
            self.choices += inside.choices

    def _assert_not(self, value: tuple[int, Any]) -> None:
        nodes = list(value[1])
        if len(nodes) == 1 and str(nodes[0][0]) == "IN" and any(str(v) == "CATEGORY_WORD" for _, v in nodes[0][1]):
            self._append({_EDGE})


def _characters(items: list[tuple[Any, Any]]) -> set[str] | None:
    """Return the characters of a set, one for each kind of mark; None where they are too many to tell."""
    found: set[str] = set()
    for op, value in items:
        name = str(op)
        if name == "LITERAL":
            found.add(kind_of_mark(chr(value)).lower())
        elif name == "RANGE" and MARKS[0] <= value[0] <= value[1] <= _LAST_MARK:
            found |= {kind_of_mark(chr(code)) for code in range(value[0], value[1] + 1, 0x80)}
        elif name == "RANGE" and value[1] - value[0] < 12:
            found |= {chr(code).lower() for code in range(value[0], value[1] + 1)}
        elif name == "CATEGORY" and str(value) == "CATEGORY_SPACE":
            found.add(" ")
        else:
            return None
    return found if len(found) <= 12 else None


def _either(ways: list[list[Choice]]) -> list[Choice]:
    """Return what one of several ways needs: the rarest of each, the second of each and so on, and what all share."""
    ranks = range(min(_KEPT, max(map(len, ways))))
    ranked = [frozenset().union(*(way[min(rank, len(way) - 1)] for way in ways)) for rank in ranks]
    return [*ranked, *set(ways[0]).intersection(*ways[1:])]


def _rarity(choice: Choice) -> tuple[float, list[str]]:
    return _share(choice), sorted(choice)


def _choice(strings: set[str], without: Choice = frozenset()) -> Choice | None:
    """Return the rarest piece of each of these strings, `without` some; None where one of them has none."""
    held = [tuple(piece for piece in _pieces(string) if piece not in without) for string in strings]
    if not all(held):
        return None
    left, chosen = held, set()
    while left:  # the piece that is rarest for the strings that it settles, and so on with the others
        counted = Counter(piece for pieces in left for piece in set(pieces))
        best = min(counted, key=lambda piece: (_piece_share(piece) / counted[piece], piece))
        chosen.add(best)
        left = [pieces for pieces in left if best not in pieces]
    alone = [frozenset({piece}) for piece in set(held[0]).intersection(*held[1:])]  # one piece that all of them have
    return min((frozenset(chosen), *alone), key=_rarity)


def _pieces(string: str) -> Iterator[str]:
    for found in _FRAGMENT.finditer(string):
        word = found.group()
        if not word[0].isalnum():
            yield kind_of_mark(word)
            continue
        yield f"{'^' if found.start() else ''}{word}{'$' if found.end() < len(string) else ''}"


@cache
def _share(choice: Choice) -> float:
    """Estimate in what share of sentences one of these pieces stands."""
    return fsum(map(_piece_share, choice))  # whichever order they come in


@cache
def _piece_share(piece: str) -> float:
    word = piece.strip("^$") or piece
    if word in _MARK_SHARES:
        return _MARK_SHARES[word]
    if not word[0].isalnum():
        return _COMMON.get(word, 0.03)
    if word.isdigit():
        return 0.2 / len(word)
    if piece.startswith("^") and piece.endswith("$"):
        return _COMMON.get(word, {1: 0.04, 2: 0.03, 3: 0.01}.get(len(word), 0.004))
    loose = 0.5 if piece.startswith("^") else 1.0
    return loose * {1: 1.0, 2: 0.5, 3: 0.2, 4: 0.08, 5: 0.03}.get(len(word), 0.012)
