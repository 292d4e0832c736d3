"""Places in catalogues, told from files and addresses by their prefix."""

import pytest

from hitherto.claims import Problem
from hitherto.sources import articles, count
from hitherto.sources.catalogues import catalogue, look_up, parted
from hitherto.sources.way import Setting


@pytest.mark.parametrize(
    ("where", "parts"),
    [
        ("tvmaze:82", ("tvmaze", "82")),
        (" TMDB:tv/7 ", ("tmdb", "tv/7")),
        ("wikipedia:Alien: Tide", ("wikipedia", "Alien: Tide")),
        ("wikidata:", ("wikidata", "")),
        ("tvmaze", None),
        ("https://www.tvmaze.com/shows/82", None),
        ("imdb:tt0000001", None),
        ("notes.txt", None),
        ("", None),
    ],
)
def test_a_place_in_a_catalogue_begins_with_its_prefix(where: str, parts: tuple[str, str] | None) -> None:
    assert parted(where) == parts


def test_without_a_web_it_says_so() -> None:
    (problem,) = articles("tvmaze:82")
    assert isinstance(problem, Problem)
    assert "nothing here may ask the web" in str(problem)
    assert count("tvmaze:82") == 1


def test_another_catalogue_is_not_known() -> None:
    assert "is in no catalogue that is known" in str(look_up("imdb:tt1", Setting()))
    with pytest.raises(KeyError):
        catalogue("imdb")
