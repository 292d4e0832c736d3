"""What a recogniser finds once in an article is what it finds in each stretch of it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from hitherto.reading.drawing.standing import Standing


class Place(NamedTuple):
    """A stretch of a text."""

    start: int
    end: int


@given(st.text("ab ", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_a_stretch_holds_what_is_found_in_it(text: str, start: int, end: int) -> None:
    def find(first: int, last: int) -> Iterator[Place]:
        return (Place(*found.span()) for found in re.finditer("a(?: ?a)*", text[:last]) if found.start() >= first)

    def within(first: int, last: int) -> Iterator[Place]:
        return (Place(*found.span()) for found in re.compile("a(?: ?a)*").finditer(text, first, last))

    standing = Standing(find(0, len(text)), within)
    assert list(standing.within(start, end)) == list(within(start, end))
