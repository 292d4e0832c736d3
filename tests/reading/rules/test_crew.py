"""Who makes it: jobs before a name, after it, in the passive and as verbs; and what is somebody's work elsewhere."""

from collections.abc import Callable

import pytest

from hitherto.claims import Claim

Read = Callable[..., list[Claim]]
HEADLINE = "‘Salt Roads’ season 2: all there is to know"
BEFORE = "The second season of “Salt Roads” is near."


def crew(read: Read, text: str, polarity: str = "+") -> set[tuple[str, str]]:
    """Return who does what."""
    claims = [c for c in read(HEADLINE, f"{BEFORE}\n\n{text}") if c.property == "crew" and c.polarity == polarity]
    return {(c.value, str(c.details["job"])) for c in claims}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Showrunner Vera Quill is back.", {("Vera Quill", "showrunner")}),
        ("Writer-creator Vera Quill and executive producer Ines Vale are back.",
         {("Vera Quill", "writer"), ("Vera Quill", "creator"), ("Ines Vale", "executive producer")}),
        ("Executive producers Vera Quill and Ines Vale are back.",
         {("Vera Quill", "executive producer"), ("Ines Vale", "executive producer")}),
        ("Vera Quill, the show's creator, is glad.", {("Vera Quill", "creator")}),
        ("Vera Quill, the director of “Salt Roads”, is glad.", {("Vera Quill", "director")}),
        ("Vera Quill will serve as showrunner.", {("Vera Quill", "showrunner")}),
        ("Vera Quill returns as executive producer and director.",
         {("Vera Quill", "executive producer"), ("Vera Quill", "director")}),
        ("Vera Quill is the composer.", {("Vera Quill", "composer")}),
        ("It was created by Vera Quill.", {("Vera Quill", "creator")}),
        ("It is written and directed by Vera Quill.", {("Vera Quill", "writer"), ("Vera Quill", "director")}),
        ("The script by Vera Quill is done.", {("Vera Quill", "writer")}),
        ("Vera Quill will direct.", {("Vera Quill", "director")}),
        ("Vera Quill wrote every episode.", {("Vera Quill", "writer")}),
        ("Vera Quill will write and executive produce the series.",
         {("Vera Quill", "writer"), ("Vera Quill", "executive producer")}),
        ("Director Vera Quill told Deadline that it is long.", {("Vera Quill", "director")}),
    ],
)  # fmt: skip
def test_jobs(read: Read, text: str, expected: set[tuple[str, str]]) -> None:
    assert crew(read, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Vera Quill plays a director.",
        "“Deep Water” director Vera Quill plays Ada.",
        "Fans met Vera Quill in Leeds.",
        "The director is not known.",
        "Vera Quill, best known as the creator of “Deep Water”, plays Ada.",
        "Director of photography is a hard job, she said.",
        "Vera Quill, the creator of Deep Water, plays Ada.",
    ],
)
def test_what_somebody_did_elsewhere_is_no_job_here(read: Read, text: str) -> None:
    assert crew(read, text) == set()


@pytest.mark.parametrize("text", ["Vera Quill will not direct.", "Vera Quill is no longer the showrunner."])
def test_who_does_not_do_it(read: Read, text: str) -> None:
    assert {who for who, _ in crew(read, text, "-")} == {"Vera Quill"}
    assert crew(read, text) == set()


def test_in_an_article_about_anime_a_producer_may_be_the_studio(read: Read) -> None:
    text = "The anime is produced by Studio Ferry. The anime adaptation starts in May."
    assert ("Studio Ferry", "animation studio") in crew(read, text)
