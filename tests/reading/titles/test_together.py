"""Titles named together are all spoken of, and only those."""

from collections.abc import Callable

import pytest

from hitherto.claims import Claim

LEAD = "“Low Tide” is a drama series. “High Water” is a comedy series. “Harbour Lights” is a show with a cast."


@pytest.mark.parametrize(
    ("sentence", "works"),
    [
        ("“Low Tide,” “Harbour Lights” and “High Water” were cancelled.", {"Low Tide", "Harbour Lights", "High Water"}),
        ("Ada Okafor drama “Low Tide” and the comedy “High Water” have been cancelled.", {"Low Tide", "High Water"}),
        ("Netflix has cancelled “Low Tide” and “Harbour Lights”.", {"Low Tide", "Harbour Lights"}),
        (
            "NBC has picked up three dramas: “Low Tide,” “High Water” and “Harbour Lights”.",
            {"Low Tide", "High Water", "Harbour Lights"},
        ),
        (
            "NBC has picked up two dramas: “Low Tide,” by “High Water” creator Ada Vale; and “Harbour Lights”.",
            {"Low Tide", "Harbour Lights"},
        ),
        ("“Low Tide” was cancelled, and “High Water” follows a keeper.", {"Low Tide"}),
    ],
)
def test_what_is_said_of_titles_together_is_said_of_each(
    read: Callable[..., list[Claim]], sentence: str, works: set[str]
) -> None:
    claims = read("Low Tide and Harbour Lights: all the news of television series", f"{LEAD}\n\n{sentence}")
    assert {c.subject.work for c in claims if c.property == "order"} == works
