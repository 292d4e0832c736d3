"""How far words commit themselves, and where a clause begins and ends."""

import pytest

from hitherto.reading.voices.certainty import certainty, clause


@pytest.mark.parametrize(
    "words",
    [
        "It starts on May 5.",
        "It is set to stream in spring.",
        "It is due out in March.",
        "Vera Quill will play a pilot.",
        "It returns this May.",
        "It starts on 5 May 2026.",
        "In May, filming began.",
        "They couldn't be happier to return.",
        "There is no doubt that it returns.",
        "As you might expect, she returns.",
        "She appears in two episodes.",
        "It has not been renewed.",
        "It was delayed from April to May.",
        "Here is what to expect from the season.",
        "Fans should look forward to season 2 on Netflix.",
        "Vera may be the youngest pilot on the island, but she leads them all.",
    ],
)
def test_without_a_hedge_it_is_certain(words: str) -> None:
    assert certainty(words).value == "certain"


@pytest.mark.parametrize(
    "words",
    [
        "It is expected to start in May.",
        "It will likely return.",
        "It is reportedly in development.",
        "She is in talks to star.",
        "Production should begin in June.",
        "It is rumoured to be the last.",
        "It is said to be in development.",
        "It seems that she returns.",
        "Sources say that it is over.",
        "A return looks likely.",
        "She is unlikely to return.",
        "It is presumably the last.",
        "A leaked memo names June.",
        "It is on “the verge” of an order.",
    ],
)
def test_hearsay_and_likelihood_are_probable(words: str) -> None:
    assert certainty(words).value == "probable"


@pytest.mark.parametrize(
    "words",
    [
        "It could return in May.",
        "It may be the last.",
        "She might play a pilot.",
        "Perhaps she returns.",
        "A third season is possible.",
        "We hope that she returns.",
        "Fans speculate that she returns.",
        "She would love to return.",
        "A return is not out of the question.",
        "If it returns, she will be in it.",
        "It is likely that it could return.",  # the weaker of two hedges counts
    ],
)
def test_guesses_and_wishes_are_possible(words: str) -> None:
    assert certainty(words).value == "possible"


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("It starts in May, but she may leave", "starts", "It starts in May"),
        ("It starts in May, but she may leave", "leave", "she may leave"),
        ("It starts in May; she may leave", "starts", "It starts in May"),
        ("It starts in May, while she may leave", "leave", "she may leave"),
        ("It starts in May, and it may be the last", "starts", "It starts in May"),
        ("It starts in May and ends in June", "starts", "It starts in May and ends in June"),
        ("Ada (who may leave) returns", "returns", "returns"),
        ("Ada (who may leave) returns", "leave", "who may leave"),
        ("The plan: it starts in May", "starts", "it starts in May"),
        ("Ada, who may leave, returns", "Ada", "Ada"),
    ],
)
def test_a_clause_is_the_part_that_holds_the_words(text: str, at: str, expected: str) -> None:
    position = text.index(at)
    start, end = clause(text, 0, len(text), position, position + len(at))
    assert text[start:end].strip() == expected


def test_a_clause_stays_within_its_sentence() -> None:
    text = "But no; it starts in May; but no"
    assert clause(text, 8, 24, 10, 12) == (8, 24)


def test_what_comes_along_is_another_clause() -> None:
    text = "Perhaps the pilot, played by Ada Okafor, returns."
    assert "Perhaps" not in text[slice(*clause(text, 0, len(text), 29, 30))]
    text = "Filming begins in May, with a release expected in the autumn."
    assert "expected" not in text[slice(*clause(text, 0, len(text), 0, 7))]


def test_a_clause_is_not_cut_within_a_title() -> None:
    text = "She is open to more Salt: Roads in May."
    assert clause(text, 0, len(text), 30, 31) == (26, len(text))
    assert clause(text, 0, len(text), 30, 31, [(20, 31)]) == (0, len(text))
