"""Services that an article itself makes known."""

from collections.abc import Callable

import pytest

from hitherto.claims import Claim
from hitherto.reading.releases.services import learned_services


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The drama comes to Harbour+ in May.", "Harbour+", "streaming"),
        ("The streaming service Bluewater has ordered it.", "Bluewater", "streaming"),
        ("It will stream on Saltmarsh, she said.", "Saltmarsh", "streaming"),
        ("The Irish broadcaster Liffey One shows it later.", "Liffey One", "broadcast"),
    ],
)
def test_service_is_learned_from_the_words_around_it(text: str, name: str, kind: str) -> None:
    assert learned_services(text)[name] == (name, kind)


@pytest.mark.parametrize(
    "text", ["It celebrates LGBTQ+ stories.", "It streams on Friday, May 8.", "The streamer said no."]
)
def test_other_capitalised_words_are_no_services(text: str) -> None:
    assert learned_services(text) == {}


def test_a_learned_service_is_known_in_the_whole_article(read: Callable[..., list[Claim]]) -> None:
    text = "The streamer Harbour has ordered the series. The second season of “Salt Roads” will stream on Harbour."
    claims = read("‘Salt Roads’ season 2: all there is to know", text)
    assert {c.value for c in claims if c.property == "platform"} == {"Harbour"}
