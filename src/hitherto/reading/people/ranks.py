"""Who a character is by the rank or calling that the article writes as a part of the name: "CSI Una Vale"."""

import re
from collections.abc import Iterator
from functools import cache

from hitherto.reading.drawing.skeleton import Mark
from hitherto.reading.people.describing import nouns
from hitherto.reading.scene import Sentence
from hitherto.vocabulary import read_table

_WORD = re.compile(r"[\w.’'-]+")


def ranked(sentence: Sentence) -> Iterator[tuple[Mark, str, str]]:
    """Give each name of a sentence that begins with a rank, with the words of the rank and what follows them.

    A form of address ("Detective Vale") tells who somebody is only where it introduces the whole name.
    """
    text, names = sentence.scene.text, sentence.scene.names
    for mark in sentence.marks("N"):
        words = list(_WORD.finditer(text, mark.start, mark.end))
        ranks = [i for i, word in enumerate(words[:-1]) if word.group().rstrip(".").lower() in _callings()]
        if not ranks:
            continue
        rank, rest = words[ranks[-1]], words[ranks[-1] + 1 :]
        if rest[0].group().lower() in nouns("parts"):  # "Soldier Boy"
            continue
        if len(rest) > 1 or rank.group() not in read_table("words")["honorifics"]:
            yield mark, text[mark.start : rank.end()], names.full(text[rest[0].start() : mark.end])


@cache
def _callings() -> frozenset[str]:
    """Return the nouns that can stand before a name as a rank: "Agent", "Mayor", "CSI"."""
    table = read_table("roles")
    return frozenset(table["parts"].split()) - frozenset(table["of_name"].split())
