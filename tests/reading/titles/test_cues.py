"""How a text speaks of a title."""

import pytest

from hitherto.reading.layout import blocks
from hitherto.reading.titles.cues import candidates, weigh
from hitherto.reading.titles.headlines import is_title_case


def spoken_of(text: str) -> dict[str, bool]:
    """Return what is spoken of as a title in a paragraph, and whether that is certain."""
    whole = f"a line of news\n\n{text}"
    weights, certain = weigh(whole, blocks(whole))
    return {name: name in certain for name in weights}


@pytest.mark.parametrize(
    ("text", "title", "certain"),
    [
        ("Salt Roads season 2 starts in May.", "Salt Roads", True),
        ("They watched season two of Salt Roads.", "Salt Roads", True),
        ("They watched season two of the hit drama Salt Roads.", "Salt Roads", True),
        ("The second season of Netflix's Salt Roads is near.", "Salt Roads", True),
        ("A trailer for “Salt Roads” is out.", "Salt Roads", True),
        ("A trailer for ‘The Last Ferry Home’ is out.", "The Last Ferry Home", True),
        ("It was the year's best, after 2019's Salt Roads came out.", "Salt Roads", True),
        ("He saw Salt Roads (2019) twice.", "Salt Roads", True),
        ("The film, titled Salt Roads, opens in May.", "Salt Roads", True),
        ("The new drama series Salt Roads opens in May.", "Salt Roads", False),
        ("They saw the Salt Roads film.", "Salt Roads", False),
        ("They loved Salt Roads' third episode.", "Salt Roads", False),
        ("The cast of Salt Roads met in May.", "Salt Roads", False),
        ("Yesterday Salt Roads was renewed again.", "Salt Roads", False),
        ("It is known that Salt Roads will premiere in May.", "Salt Roads", False),
        ("She appears in Salt Roads as a pilot.", "Salt Roads", True),
        ("Driftwood is officially set to return for its fourth season.", "Driftwood", False),
        ("Salt Roads is one of Halyard+'s latest releases.", "Salt Roads", True),
        ("Salt Roads has been renewed for a second season.", "Salt Roads", True),
        ("They would not be renewing Salt Roads for a second season.", "Salt Roads", True),
        ("Is Salt Roads Getting Another Season?", "Salt Roads", True),
        ("CBS ordered the Quay P.I. reboot, and Quay P.I. season 1 starts in May.", "Quay P.I.", True),
        ("Salt Roads was quietly cancelled after just two seasons.", "Salt Roads", True),
    ],
)
def test_a_title_is_spoken_of(text: str, title: str, certain: bool) -> None:
    assert spoken_of(text).get(title) is certain


@pytest.mark.parametrize(
    "text",
    [
        "They met Vera Quill in London in May.",
        "It comes with Bluetooth 6 and a Wi-Fi 7 radio, and needs an iPhone 9 of its own.",
        "“Nothing is certain,” she said.",
        "“Yes,” said Vera.",
        "“Under Vera and Bo's eyes it grew,” said the owner.",
        "The series Netflix ordered is near.",
        "Season 2 of the series starts in May.",
        "She was seen in Paris.",
        "Two seasons of it were made.",
        "‘Such a Long Day’ — Vera Quill Remembers The Ferry Strike\n\nShe was there.",
    ],
)
def test_what_is_no_title_is_not_spoken_of(text: str) -> None:
    assert spoken_of(text) == {}


def test_furniture_speaks_of_nothing() -> None:
    text = "a line of news\n\nRead more: season 2 of Salt Roads\n\nIt is raining."
    assert list(candidates(text, blocks(text))) == []


def test_a_headline_in_capitals_is_cut_to_what_the_body_knows() -> None:
    text = "Vera Quill Joins Salt Roads Season 2\n\nThe drama Salt Roads is back in May."
    assert weigh(text, blocks(text))[0].keys() == {"Salt Roads"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Vera Quill Joins Salt Roads", True),
        ("Vera Quill joins the next season of Salt Roads", False),
        ("Cast", False),
    ],
)
def test_a_line_set_in_capitals_says_nothing_about_names(line: str, expected: bool) -> None:
    assert is_title_case(line) is expected
