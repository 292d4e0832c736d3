"""What headlines, headings and lists of spin-offs give away of titles."""

from collections.abc import Callable

import pytest

from hitherto.reading.scene import Scene
from hitherto.reading.titles.lines import is_saga, named_by_lines

Scenes = Callable[..., Scene]


def named(laid: Scene) -> list[str]:
    return list(named_by_lines(laid.text, laid.blocks))


def test_a_headline_names_a_title_before_its_news(scene: Scenes) -> None:
    assert "Ferry" in named(scene("Ferry: Meet the new crew", "Ferry is a drama. In Ferry, people row."))
    assert "Ferry" in named(scene("Ferry- Vera Quill joins", "Ferry is a drama. In Ferry, people row."))


@pytest.mark.parametrize("headline", ["Vera Quill: The crew was kind", "Ferry: North Shore sets its cast"])
def test_a_person_and_half_a_title_are_none(scene: Scenes, headline: str) -> None:
    laid = scene(headline, "Ferry: North Shore is near. Ferry was a film. Ferry won. Vera Quill met Vera Quill.")
    assert not {"Ferry", "Vera Quill"} & set(named(laid))


def test_a_headline_may_have_lost_its_apostrophe(scene: Scenes) -> None:
    laid = scene("Salt Roads Norths new poster is out", "The poster of Salt Roads North is out.")
    assert "Salt Roads North" in named(laid)


def test_headings_of_a_list_may_name_a_season(scene: Scenes) -> None:
    text = (
        "All that comes in spring.\n\nI Was a Kettle, Now I Pour Season 2\n\nPremieres April 4\n\nA kettle pours.\n\n"
        "Ferry Lights\n\nPremieres April 5\n\nA ferry.\n\nThe Corn Wars: Second Season\n\nPremieres May 1\n\nCorn."
    )
    found = named(scene("Every new anime this spring", text))
    assert {"I Was a Kettle, Now I Pour", "Ferry Lights", "The Corn Wars"} <= set(found)


def test_a_name_with_films_and_series_is_a_saga() -> None:
    assert is_saga("Henry Lark", "The Henry Lark films ended. A Henry Lark TV series follows.")
    assert not is_saga("Vera Quill", "Vera Quill met the crew of the series. Vera Quill films in May.")


def test_labels_are_no_titles(scene: Scenes) -> None:
    text = (
        "All that comes.\n\nFerry Lights season 2\n\nGenre: Dark fantasy\n\nRelease date: May 4\n\nA ferry.\n\n"
        "Corn War\n\nGenre: Romance\n\nRelease date: May 5\n\nSalt Roads season 3\n\nRelease date: May 6"
    )
    assert {"Ferry Lights", "Corn War", "Salt Roads"} == set(named(scene("What to see this week", text)))


def test_a_numbered_list_may_name_titles_in_everyday_words(scene: Scenes) -> None:
    text = "Here they are.\n\n" + "\n\n".join(
        f"{number}. {name}\n\n{entry}\n\nIt tells of a long night, and of what came of it."
        for number, name, entry in (
            (1, "Ferry Lights", "Premieres March 4"),
            (2, "To Row a Boat", "Coming This Month"),
            (3, "If It’s Late… It’s Dark", "New Episodes Throughout March"),
        )
    )
    assert {"Ferry Lights", "To Row a Boat"} <= set(named(scene("Ten to see in March", text)))


def test_an_owner_may_be_a_part_of_the_title(scene: Scenes) -> None:
    text = "Atlas's Heron is out. The trailer of Atlas's Heron is here. Atlas's Heron and Netflix's Ferry are games."
    assert "Atlas's Heron" in named(scene("Atlas's Heron Gets Trailer", text))
    assert "Netflix's Ferry" not in named(scene("Netflix's Ferry Gets Trailer", text.replace("Atlas", "Netflix")))


@pytest.mark.parametrize("headline", ["Ferry delayed to 2026", "Ferry Anime Gets 2nd Season", "Ferry season 2 ends"])
def test_a_headline_may_begin_with_one_word_that_is_a_title(scene: Scenes, headline: str) -> None:
    assert "Ferry" in named(scene(headline, "Ferry won't come this year."))
    assert "Ferry" not in named(scene(headline, "Nobody knows when it will come."))


def test_two_people_are_no_title_and_a_number_may_begin_one(scene: Scenes) -> None:
    laid = scene("Henry and Dale on 5 Dark Boats", "Henry and Dale met. 5 Dark Boats is a drama. 5 Dark Boats is long.")
    assert named(laid) == ["5 Dark Boats"]


def test_a_festival_lists_its_films(scene: Scenes) -> None:
    films = "The Weigher (Sp-Port) – Vera Quill\nExit 12 (Fr) – Bo Lund\nSalt Fruit (Jap) – Ada Vale & Bo Lark"
    text = f"Five films join.\n\n{films}"
    assert {"The Weigher", "Exit 12", "Salt Fruit"} <= set(named(scene("Festival adds five to competition", text)))


def test_a_headline_promises_news_of_titles(scene: Scenes) -> None:
    names = named(scene("Scoop on Salt Roads, The Quay, Tell Me Everything and More!", "Nothing yet."))
    assert {"Salt Roads", "The Quay", "Tell Me Everything"} <= set(names)
