"""Who in an article is an actor, and who a character."""

from collections import Counter

import pytest

from hitherto.reading.people.names import Registry
from hitherto.reading.people.people import People, people


def weigh(*texts: str, known: tuple[str, ...] = ()) -> People:
    return people(texts, Registry(Counter(known)))


@pytest.mark.parametrize(
    ("text", "actor", "role"),
    [
        ("Vera Quill plays Ada.", "Vera Quill", "Ada"),
        ("Vera Quill will play a pilot named Ada.", "Vera Quill", "Ada"),
        ("Ada is played by Vera Quill.", "Vera Quill", "Ada"),
        ("Ada, the pilot, who is voiced by newcomer Vera Quill, is back.", "Vera Quill", "Ada"),
        ("Then we see Ada (Vera Quill) leave.", "Vera Quill", "Ada"),
        ("With Vera Quill as Ada.", "Vera Quill", "Ada"),
        ("Star Vera Quill is back as the hero Ada.", "Vera Quill", "Ada"),
    ],
)
def test_cues_tell_actors_from_characters(text: str, actor: str, role: str) -> None:
    known = weigh(text)
    assert known.is_actor(actor)
    assert not known.is_role(actor)
    assert known.is_role(role)
    assert not known.is_actor(role)


def test_a_surname_counts_for_the_full_name() -> None:
    assert weigh("Ada was played by Quill.", known=("Vera Quill",)).is_actor("Vera Quill")


def test_what_actors_are_known_from_is_no_actor() -> None:
    known = weigh("Ada and Tom were played by Ferry vets Vera Quill and Ivo Reyes.")
    assert known.is_actor("Vera Quill")
    assert known.is_actor("Ivo Reyes")
    assert not known.is_actor("Ferry")


def test_who_is_called_by_surname_plays_who_is_called_by_first_name() -> None:
    known = weigh("Ada Okafor (Una Brand) will not return.", "Now Okafor leaves, and Una is gone.")
    assert known.is_actor("Ada Okafor")
    assert known.is_role("Una Brand")
    known = weigh("Una Brand (Ada Okafor) is back.", "Now Okafor returns, and Una is here.")
    assert known.is_actor("Ada Okafor")
    assert known.is_role("Una Brand")


def test_of_a_name_that_nothing_is_said_of_nothing_is_known() -> None:
    known = weigh("Vera Quill was in Leeds.")
    assert not known.is_actor("Vera Quill")
    assert not known.is_role("Vera Quill")


def test_the_whole_article_outweighs_a_single_cue() -> None:
    texts = ["Star Vera Quill left.", "Vera Quill plays Ada.", "Ines Vale as Vera Quill"]
    known = weigh(*texts)
    assert known.is_actor("Vera Quill")
    assert not known.is_role("Vera Quill")


@pytest.mark.parametrize(("name", "role"), [("Commander Ada Holt", True), ("Dame Vera Quill", False)])
def test_a_rank_before_a_name_makes_it_a_characters(name: str, role: bool) -> None:
    assert weigh().is_role(name) is role


def test_the_side_of_brackets_with_one_family_on_it_is_the_characters() -> None:
    known = weigh("Vera Quill (Ada Lark), Ivo Reyes (Tom Lark) and Bo Lund (Una Brand) were nominated.")
    assert known.is_actor("Bo Lund")
    assert known.is_role("Una Brand")
    known = weigh("Ada Lark (Vera Quill), Tom Lark (Ivo Reyes) and Una Brand (Bo Lund) are back.")
    assert known.is_actor("Bo Lund")
    assert known.is_role("Una Brand")
