"""Interviews set as questions and answers: who speaks a paragraph that has no quotation marks."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from hitherto.claims import fold

if TYPE_CHECKING:
    from hitherto.reading.layout import Block
    from hitherto.reading.scene import Scene

_TURN = re.compile(r"(?P<who>[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){0,3}): +(?=\S)")
_ASKS = re.compile(r"\?[\"”’')\]]*\s*\Z")
_IN_PERSON = re.compile(r"\b(?:I|I['’]\w+|[Mm]y|[Ww]e|[Ww]e['’]\w+|[Oo]ur|[Mm]e|[Uu]s)\b")
_LEAST = 3  # questions with answers, below which an article is no interview


@lru_cache(maxsize=4)
def answers(scene: "Scene") -> Mapping[int, str]:
    """Return who answers in which paragraph, by where the paragraph begins; empty where nothing is asked so."""
    turns = list(_turns(scene))
    named = Counter(who for _, who in turns if who)
    asked = sum(_ASKS.search(scene.text, block.start, block.end) is not None for block, _ in turns)
    if asked < _LEAST or not named:
        return {}
    told: dict[int, str] = {}
    speaker = ""
    only = next(iter(named)) if len(named) == 1 else ""
    for block, who in turns:
        if _ASKS.search(scene.text, block.start, block.end) and not who:
            speaker = only  # what follows is an answer, though no label says so
        elif who is not None:
            speaker = who
        if speaker and (who or _is_answer(scene, block)):
            told[block.start] = speaker
    return told


def _turns(scene: "Scene") -> Iterator[tuple["Block", str | None]]:
    """Give each line with who is named before its colon: "" for who asks, None where nobody is."""
    named = _by_label(scene)
    for block in scene.blocks:
        if block.kind in ("paragraph", "heading", "item"):
            turn = _TURN.match(scene.text, block.start, block.end)
            yield block, named.get(fold(turn["who"]), "") if turn else None


def _by_label(scene: "Scene") -> Mapping[str, str]:
    """Return whom a label can mean: somebody's full name, surname or initials."""
    found: dict[str, set[str]] = {}
    for name in scene.names.full_names:
        parts = name.split()
        if len(parts) > 1 and not name.isupper():
            for short in (name, parts[-1], "".join(part[0] for part in parts)):
                found.setdefault(fold(short), set()).add(name)
    return {short: names.pop() for short, names in found.items() if len(names) == 1}


def _is_answer(scene: "Scene", block: "Block") -> bool:
    """Tell whether a paragraph without a name before it is spoken: no question, and in the first person."""
    if block.kind == "heading" or scene.text[block.start] in '“"[(':
        return False
    asks = _ASKS.search(scene.text, block.start, block.end)
    return asks is None and _IN_PERSON.search(scene.text, block.start, block.end) is not None
