"""Where a draft's evidence begins and ends."""

from collections.abc import Callable

import pytest

from hitherto.reading.places import evidence, filmed_in
from hitherto.reading.scene import Sentence


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("It starts in May, but it may end in June.", "starts", "It starts in May"),
        ("It starts in May, but it may end in June.", "end", "it may end in June."),
        ("The drama “Salt: Roads” starts in May.", "starts", "The drama “Salt: Roads” starts in May."),
        ("It starts before “Salt: Roads” ends.", "starts", "It starts before “Salt: Roads” ends."),
    ],
)
def test_evidence_is_a_clause_that_cuts_no_title(
    sentence: Callable[..., Sentence], text: str, at: str, expected: str
) -> None:
    last = sentence("‘Salt: Roads’ season 2", f"The series “Salt: Roads” is near.\n\n{text}")
    start = last.scene.text.rindex(at)
    begin, stop = evidence(last, start, start + len(at))
    assert last.scene.text[begin:stop].strip() == expected


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (" in Toronto.", ["Toronto"]),
        (" in Toronto and Prague.", ["Toronto", "Prague"]),
        (" on location in St. Ives.", ["St. Ives"]),
        (" in Stoke on Trent, Leeds and York.", ["Stoke on Trent", "Leeds", "York"]),
        (" in and around Leeds.", ["Leeds"]),
        (" in May.", []),
        (" in Autumn 2026.", []),
        (" for years.", []),
    ],
)
def test_places_stand_right_after_the_word_of_filming(text: str, places: list[str]) -> None:
    assert list(filmed_in(text, 0, len(text))) == places
