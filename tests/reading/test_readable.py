"""Text that is no prose: blobs are passed over, and offsets keep their meaning."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import Article
from hitherto.reading import builtin
from hitherto.reading.readable import BLANK, readable


@given(st.text() | st.text(alphabet="aA1-.’ _", min_size=40, max_size=200))
def test_every_character_keeps_its_offset(text: str) -> None:
    read = readable(text)
    assert len(read) == len(text)
    alike = {" ": str.isspace, "-": "\u2010\u2011".__contains__}
    assert all(mine in (theirs, BLANK) or alike[mine](theirs) for mine, theirs in zip(read, text, strict=True))


def test_a_space_that_does_not_break_is_a_space() -> None:
    assert readable("Salt\u00a0Roads is\u202fhere, a five\u2011part drama") == "Salt Roads is here, a five-part drama"


def test_words_of_prose_stay_as_they_are() -> None:
    text = "The Lantern-Keeper’s Great-Great-Granddaughter: Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
    assert readable(text) == text


def test_no_text_brings_a_mark_along() -> None:
    assert readable("A \ue301 of \ue000") == f"A {BLANK} of {BLANK}"


@pytest.mark.parametrize("letter", ["A", "1", "_", "A-", "a.", "漢"])
def test_a_blob_does_not_hide_the_sentence_beside_it(letter: str) -> None:
    said = "The Salt Roads season 2 premieres on 3 March 2027."
    article = Article(
        text=f"{said}\n\n{letter * 20_000}\n\nThe cast of The Salt Roads returns.", published=date(2026, 1, 1)
    )
    claims = builtin().read(article)
    assert ("release", "2027-03-03") in {(claim.property, claim.value) for claim in claims}
    assert all(article.text[e.start : e.end] == e.text for claim in claims for e in claim.evidence)


def test_characters_that_marks_are_drawn_with_are_blanked() -> None:
    assert readable("Season \ue301 is here.") == f"Season {BLANK} is here."
