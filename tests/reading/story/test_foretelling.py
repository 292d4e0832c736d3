"""Hedges of who tells a story, and hedges within the story."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.reading.story.foretelling import foretold


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Una is forced to choose between her brother and the truth.", "certain"),
        ("The clip shows Sol finding a bomb that could sink the island.", "certain"),
        ("Una leaves her seemingly happy life behind.", "certain"),
        ("Sol must find out whether he might be the heir.", "certain"),
        ("It premieres in May and follows Una to the north.", "certain"),
        ("Una seems to forgive Brand.", "probable"),
        ("The trailer suggests that Brand is dead.", "probable"),
        ("The second season is expected to pick up after the storm.", "probable"),
        ("Brand will likely go after the family.", "probable"),
        ("The sequel, which is believed to be set in Leeds, follows Una.", "probable"),
        ("Una could marry Sol.", "possible"),
        ("Her questions may also put her daughter in danger.", "possible"),
        ("Fans think that the Widow is Una's mother.", "possible"),
        ("It wouldn't be a surprise to see the keeper again.", "possible"),
        ("Other stories in later volumes include a wedding.", "possible"),
        ("If the show follows the novels, Una goes to sea.", "possible"),
    ],
)
def test_hedges_of_the_teller_count(words: str, expected: str) -> None:
    assert foretold(words) == expected


@given(st.sampled_from(["Perhaps ", "Maybe ", "There is a theory that "]), st.text("abcdefgh ", max_size=40))
def test_what_is_introduced_as_a_guess_is_one(guess: str, event: str) -> None:
    assert foretold(f"{guess}{event}.") == "possible"
