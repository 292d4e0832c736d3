"""The words that speak for a story, counted."""

from hypothesis import given
from hypothesis import strategies as st

from hitherto.reading.story.words import ROLE_NOUNS, counted


def test_each_kind_of_word_is_counted() -> None:
    found = counted("The trailer shows a detective who discovers a murder.")
    assert (found["trailer"], found["conflict"], found["acts"], found[ROLE_NOUNS]) == (1, 1, 1, 1)


def test_words_of_making_are_no_words_of_the_story() -> None:
    found = counted("The showrunner confirmed that filming ended in March.")
    assert found["making"] >= 3
    assert found["conflict"] == found["premise"] == 0


@given(st.text(alphabet="abcdefghij klmnopqrstuvwxyz.,'", max_size=200))
def test_counting_knows_no_case(words: str) -> None:
    assert counted(words.upper()) == counted(words.lower())
