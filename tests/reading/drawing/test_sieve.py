"""A sieved pattern answers as the bare one does, and does not look where it cannot match."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.reading.drawing.pieces import required
from hitherto.reading.drawing.sieve import Pattern, Ways
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.orders import words as order_words
from hitherto.reading.people.casting import PLAYED_BY, PLAYS
from hitherto.reading.people.castlists import LISTS, RETURNING
from hitherto.reading.people.leaving import LEAVING
from hitherto.reading.releases import words as release_words

PATTERNS = [
    PLAYS,
    PLAYED_BY,
    *LISTS,
    *RETURNING,
    *LEAVING,
    *(way for _, way in order_words.COMPILED),
    release_words.VERB,
    pattern(r"\b(?:no|without an?) (?:(?:release|premiere) )?dates?\b|(?<!\w)TBA(?!\w)"),
    Pattern(r"[Ss]easons? (?:\d|one|two)(?:['’]s)?|\(([A-Z]\w+)\)|(?P<q>[“\"])\w+[”\"]"),
]
WORDS = (
    "will play plays Joe \ue000 \ue001 \ue200 \ue300 \ue400 \ue500 season Season 2 one (Ada) “Salt” and , as back"
    " returns renewed for a second the cast of includes stars led by order ordered has been not yet hasn't premiere"
    " premieres on June date dates no TBA without an played join joins is leaving exit of cancelled to in development"
).split()
TEXTS = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join) | st.text(
    alphabet="asplyedn's ’\ue000\ue001\ue200\ue300\ue400(),.-_2", max_size=30
)


@pytest.mark.parametrize("sieved", PATTERNS)
@given(text=TEXTS)
def test_a_sieved_pattern_finds_what_the_bare_one_finds(sieved: Pattern, text: str) -> None:
    bare = re.compile(sieved.pattern, sieved.bare.flags)
    found = [m.span() for m in bare.finditer(text)]
    assert [m.span() for m in sieved.finditer(text)] == found
    assert (sieved.first(text) is not None) == bool(found)


@given(text=TEXTS)
def test_several_ways_find_what_each_finds_in_their_order(text: str) -> None:
    ways = Ways(enumerate(PATTERNS))
    found = [(i, m.span()) for i, way in enumerate(PATTERNS) for m in way.bare.finditer(text)]
    assert [(i, m.span()) for i, m in ways.finditer(text)] == found
    assert ways.may(text) or not found


@pytest.mark.parametrize(
    ("source", "needed"),
    [
        (r"\bfilming\b", [{"^filming$"}]),
        (r"\b(?:premier\w*|debuts?)\b", [{"^debut", "^debuts", "^premier"}]),
        (r"[Ss]eason", [{"season"}]),
        (r"\bis (?:\w+ )?cancel", [{"^cancel"}, {"^is$"}]),
        ("[\ue300-\ue3ff] trailer", [{"^trailer"}, {"\ue300"}]),
        (r"n['’]t (?=leave)", [{"leave"}, {"^t$"}, {"’", "'"}, {"n$"}]),
        (r"(?:was )?(?:\w+ )*", []),
        (r"the|\d+", []),
    ],
)
def test_what_every_match_must_hold_is_read_off_the_source(source: str, needed: list[set[str]]) -> None:
    assert list(map(set, required(source))) == needed


def test_a_pattern_is_compiled_only_when_a_text_has_what_it_needs() -> None:
    sieved = Pattern(r"\bzither\b")
    assert not sieved.may("Nobody plays the lyre")
    assert list(sieved.finditer("Nobody plays the lyre")) == []
    assert sieved.may("She plays the ZITHER")


def test_a_sieved_pattern_substitutes_and_splits() -> None:
    sieved = Pattern(r",\s?")
    assert sieved.split("a, b,c", 1) == ["a", "b,c"]
    assert sieved.sub(";", "a, b") == "a;b"
    assert sieved.findall("a, b,c") == [", ", ","]
