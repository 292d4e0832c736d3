"""What stands around a name, a platform or a date, over the whole article: the features of the learned weights."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from hitherto.reading.drawing.skeleton import Mark
from hitherto.reading.people.names import full_name, is_company, is_given
from hitherto.reading.releases.screens import service
from hitherto.reading.scene import Scene, Sentence
from hitherto.reading.times import TimeExpression

_TOKEN = re.compile(r"[\ue000-\ue6ff]|[^\W_]+(?:['’][a-z]+)?|[^\w\s]")
_WORD = re.compile(r"[a-z]+")
_REACH = 8  # words to each side
_EDGE = ("<s>",) * _REACH, ("</s>",) * _REACH
_LISTED = frozenset((",", "and", "&", "<N>"))


@dataclass(slots=True)
class Seen:
    """A value as the article has it: its features, and each place with the features of that place alone."""

    features: set[str] = field(default_factory=set)
    places: list[tuple[Sentence, Mark, frozenset[str]]] = field(default_factory=list)


def value_of(mark: Mark) -> str:
    """Return what a mark stands for: the full name, the platform's name, the date in EDTF."""
    if mark.kind == "W":
        return service(mark)[0]
    if isinstance(mark.what, TimeExpression):
        bound = mark.what.details.get("bound") in ("after", "before")  # "after tomorrow's finale": it is on that day
        return str(mark.what.details.get("date", mark.what.when) if bound else mark.what.when)
    return full_name(mark)


def seen(scene: Scene, kind: str, asked: Callable[[str], bool] = lambda _: True) -> dict[str, Seen]:
    """Return every name ("N"), platform ("W") or date ("D") of an article that is asked for, with its features."""
    found: dict[str, Seen] = {}
    for sentence in scene.sentences:
        if marks := {id(mark) for mark in sentence.marks(kind) if asked(value_of(mark))}:
            _look(sentence, kind, marks, found)
    about = _OF_VALUE[kind]
    for value, one in found.items():
        one.features.update(about(scene, value, one))
    return found


def _look(sentence: Sentence, kind: str, wanted: set[int], found: dict[str, Seen]) -> None:
    words, marks = _tokens(sentence)
    whole = _whole(sentence, words)
    padded = [*_EDGE[0], *words, *_EDGE[1]]
    for at, mark in enumerate(marks):
        if mark is None or id(mark) not in wanted:
            continue
        here = {*whole, *_around(padded, at + _REACH)}
        if kind == "N":
            here.update(_in_list(padded, at + _REACH))
        one = found.setdefault(value_of(mark), Seen())
        one.features |= here
        one.places.append((sentence, mark, frozenset(here)))


def _tokens(sentence: Sentence) -> tuple[list[str], list[Mark | None]]:
    """Return the sentence's words in small letters, marks as their kinds; and the marks beside them."""
    words: list[str] = []
    marks: list[Mark | None] = []
    for token in _TOKEN.findall(sentence.skeleton.text):
        mark = sentence.skeleton.marks.get(ord(token)) if len(token) == 1 else None
        words.append(token.lower() if mark is None else f"<{mark.kind}>")
        marks.append(mark)
    return words, marks


def _whole(sentence: Sentence, words: list[str]) -> set[str]:
    """Return what a sentence says of every mark in it."""
    found = {f"w={word}" for word in words if len(word) > 2}
    found |= {f"h={word}" for word in _WORD.findall(sentence.heading.lower())}
    found.add(f"block={sentence.block.kind}")
    found.add("titled" if sentence.mentions else "untitled")
    found.add("first" if sentence.number < 3 else "later")
    return found


def _around(padded: list[str], at: int) -> Iterator[str]:
    """Give the words to both sides: each with its place, the nearest as pairs, the others without their place."""
    before, after = padded[at - _REACH : at], padded[at + 1 : at + 1 + _REACH]
    for i in range(4):
        yield f"-{i + 1}={before[-1 - i]}"
        yield f"+{i + 1}={after[i]}"
    yield f"-2-1={before[-2]} {before[-1]}"
    yield f"+1+2={after[0]} {after[1]}"
    yield f"-1+1={before[-1]} {after[0]}"
    yield f"-3-1={before[-3]} {before[-2]} {before[-1]}"
    yield f"+1+3={after[0]} {after[1]} {after[2]}"
    for word in before:
        yield f"-={word}"
    for word in after:
        yield f"+={word}"


def _in_list(padded: list[str], at: int) -> Iterator[str]:
    """Give, of a name among names, what stands before the first of them and after the last."""
    first = last = at
    while padded[first - 1] in _LISTED:
        first -= 1
    while padded[last + 1] in _LISTED:
        last += 1
    if padded[first:last].count("<N>") + (padded[last] == "<N>") > 1:
        yield "list"
        first = max(first, 3)
        yield f"list-1={padded[first - 1]}"
        yield f"list-2-1={padded[first - 2]} {padded[first - 1]}"
        yield f"list-3-1={padded[first - 3]} {padded[first - 2]} {padded[first - 1]}"
        yield f"list+1={padded[last + 1]}"
        yield f"list+1+2={padded[last + 1]} {padded[min(last + 2, len(padded) - 1)]}"


def _of_name(scene: Scene, name: str, one: Seen) -> Iterator[str]:
    words = name.split()
    yield f"words={min(4, len(words))}"
    yield f"times={min(4, len(one.places))}"
    yield "given" if words and is_given(words[0]) else "not given"
    if is_company(name):
        yield "company"
    if scene.people.is_actor(name):
        yield "actor"
    if scene.people.is_role(name):
        yield "role"


def _of_platform(_: Scene, name: str, one: Seen) -> Iterator[str]:
    yield f"times={min(4, len(one.places))}"
    yield f"name={name}"


def _of_date(scene: Scene, value: str, one: Seen) -> Iterator[str]:
    yield f"times={min(4, len(one.places))}"
    yield f"length={len(value)}"
    said = scene.said_at.isoformat()[: len(value)]
    yield "past" if value < said else "now" if value == said else "ahead"
    if value[:4].isdigit():
        yield f"years={max(-3, min(3, int(value[:4]) - scene.said_at.year))}"


_OF_VALUE: dict[str, Callable[[Scene, str, Seen], Iterator[str]]] = {"N": _of_name, "W": _of_platform, "D": _of_date}
