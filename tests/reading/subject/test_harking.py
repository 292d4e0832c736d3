"""What is told of the older work that the article's title goes on from."""

from collections.abc import Callable

import pytest

from hitherto.claims import Claim
from hitherto.reading.scene import Scene
from hitherto.reading.subject.family import elder, is_line
from hitherto.reading.subject.subjects import work_of

Scenes = Callable[..., Scene]
NEW = "“Quay Lights: Harbour” will premiere on October 6. The new drama is a sequel to “Quay Lights”."


@pytest.mark.parametrize(
    ("headline", "text", "work"),
    [
        ("‘Quay Lights: Harbour’ begins", NEW, "Quay Lights"),
        ("‘Iron Hill 2’ begins", "The film “Iron Hill 2” is near.", "Iron Hill"),
        ("‘Low Tide’ begins", "The film “Low Tide” is a prequel to the hit series “Deep Water”.", "Deep Water"),
        ("‘Low Tide’ begins", "The film “Low Tide” is near. The “Low Tide” remake is long.", "Low Tide (original)"),
        ("‘Low Tide’ begins", "“Low Tide” is near. The “Deep Water” prequel is set in Leeds.", "Deep Water"),
        ("‘Low Tide’ begins", "The film “Low Tide” is near. A reboot of “Deep Water” is planned.", None),
        ("‘Low Tide’ begins", "The film “Low Tide” is near. The film “Deep Water” is out.", None),
    ],
)
def test_what_a_title_goes_on_from_is_told_beside_it_or_by_its_name(
    scene: Scenes, headline: str, text: str, work: str | None
) -> None:
    assert elder(scene(headline, text)) == work


def test_the_year_of_what_a_title_goes_on_from_is_not_its_own(read: Callable[..., list[Claim]]) -> None:
    told = (
        "The studio has set a May 7, 2027 release date for the film “Iron Hill 2”, the sequel to the 2021 action hit."
    )
    dates = {
        c.value: c.subject.work for c in read("‘Iron Hill 2’ film gets release date", told) if c.property == "release"
    }
    assert dates == {"2027-05-07": "Iron Hill 2", "2021": "Iron Hill"}


def about(scene: Scenes, text: str, words: str) -> str | None:
    """Return the title that these words are about in an article about a new one."""
    laid = scene("‘Quay Lights: Harbour’ begins", f"{NEW}\n\n{text}")
    at = laid.text.rindex(words)
    return work_of(laid.sentence_at(at), at).value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The original CBS series was long here.", "here"),
        ("The original show, which premiered in 2000, was here.", "premiered"),
        ("It follows the original series, which ended here.", "here"),
        ("After the original series ended here, they made others.", "here"),
        ("Created by Ada Vale, the original series ran for years.", "Created"),
        ("Ada Vale starred in the original.", "starred"),
        ("Ada Vale directed the first film.", "directed"),
        ("In the original series, Una was played by Ada Vale.", "played"),
        ("The iconic show ran from 2000 through 2015.", "ran"),
        ("The original series was long. It was here.", "here"),
        ("It was able to go out as it liked when it ended in 2015.", "ended"),
    ],
)
def test_the_older_work_is_told_of(scene: Scenes, text: str, words: str) -> None:
    assert about(scene, text, words) == "Quay Lights"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Unlike the original series, the show is long here.", "here"),
        ("It is set after the original series and is here.", "here"),
        ("It is a follow-up to the original series, and is here.", "here"),
        ("After the original series ended, they made others here.", "here"),
        ("The original series' fans are here.", "here"),
        ("The series is here and will be seen in 2027.", "here"),
        ("The first episode of the original run will be long; it is here.", "here"),
        ("It costs $2015 and ended here.", "here"),
    ],
)
def test_the_new_work_is_told_of(scene: Scenes, text: str, words: str) -> None:
    assert about(scene, text, words) == "Quay Lights: Harbour"


@pytest.mark.parametrize(
    ("text", "words", "work"),
    [
        ("Jack Lark producer Ada Vale is here.", "Ada", "Low Tide"),
        ("The new poster for the latest Jack Lark film is here.", "here", "Low Tide"),
        ("Ada Vale is here as Jack Lark.", "Ada", "Low Tide"),
    ],
)
def test_a_line_of_films_is_no_work_of_its_own(scene: Scenes, text: str, words: str, work: str) -> None:
    told = "The next “Jack Lark” film, “Low Tide”, is near. The “Jack Lark” film is long. “Jack Lark” is long."
    laid = scene("‘Low Tide’ begins", f"{told}\n\n{text}")
    assert is_line(laid, "Jack Lark")
    at = laid.text.rindex(words)
    assert work_of(laid.sentence_at(at), at).value == work


def test_what_a_rule_tells_of_a_line_of_films_is_told_of_its_film(read: Callable[..., list[Claim]]) -> None:
    told = "The next “Jack Lark” film, “Low Tide”, is near. The “Jack Lark” film is long. “Jack Lark” is long."
    claims = read("‘Low Tide’ film begins", f"{told}\n\nThe first trailer for the latest “Jack Lark” film is out now.")
    assert {c.subject.work for c in claims if c.property == "trailer"} == {"Low Tide"}


@pytest.mark.parametrize(
    ("text", "words", "work"),
    [
        ("A previous film version of the book starred Ada Vale.", "starred", "Low Tide (original)"),
        ("The 1994 adaptation starred Ada Vale.", "starred", "Low Tide (1994)"),
        ("The 2026 adaptation stars Ada Vale.", "stars", "Low Tide"),
        ("An earlier version was long, but it is here.", "here", "Low Tide"),
    ],
)
def test_an_earlier_version_has_a_name_of_its_own(scene: Scenes, text: str, words: str, work: str) -> None:
    laid = scene("‘Low Tide’ film begins", f"The film “Low Tide” is near.\n\n{text}")
    at = laid.text.rindex(words)
    assert work_of(laid.sentence_at(at), at).value == work
