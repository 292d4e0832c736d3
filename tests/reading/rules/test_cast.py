"""Who plays: the many ways of saying so, and what only looks like it."""

from collections.abc import Callable

import pytest

from hitherto.claims import Claim

Read = Callable[..., list[Claim]]
HEADLINE = "‘Salt Roads’ season 2: all there is to know"
BEFORE = "The second season of “Salt Roads” is near."

Row = tuple[str, str | None, str | None]  # who, as whom, how they stand to the cast


def cast(read: Read, text: str) -> set[Row]:
    claims = [c for c in read(HEADLINE, f"{BEFORE}\n\n{text}") if c.property == "cast" and c.polarity == "+"]
    return {(c.value, _detail(c, "character"), _detail(c, "status")) for c in claims}


def _detail(claim: Claim, key: str) -> str | None:
    return str(claim.details[key]) if key in claim.details else None


ROLES: list[tuple[str, set[Row]]] = [
    ("Vera Quill plays Ada.", {("Vera Quill", "Ada", None)}),
    ("Vera Quill will play Ada.", {("Vera Quill", "Ada", "new")}),
    ("Vera Quill is set to play Ada Holt.", {("Vera Quill", "Ada Holt", None)}),
    ("Vera Quill plays a pilot named Ada.", {("Vera Quill", "Ada", None)}),
    ("Vera Quill plays Ada's older brother.", {("Vera Quill", "Ada's older brother", None)}),
    ("Vera Quill stars as Ada.", {("Vera Quill", "Ada", None)}),
    ("Vera Quill voices Ada.", {("Vera Quill", "Ada", None)}),
    ("Ada is played by Vera Quill.", {("Vera Quill", "Ada", None)}),
    ("We meet Ada, who is portrayed by Vera Quill.", {("Vera Quill", "Ada", None)}),
    ("Ada, voiced by newcomer Vera Quill, buys a boat.", {("Vera Quill", "Ada", "new")}),
    ("Vera Quill reprises her role as Ada.", {("Vera Quill", "Ada", "returning")}),
    ("Vera Quill takes over the role of Ada.", {("Vera Quill", "Ada", "recast")}),
    ("The cast includes Vera Quill as Ada and Ines Vale as Naomi.",
     {("Vera Quill", "Ada", None), ("Ines Vale", "Naomi", None)}),
    ("Starring Vera Quill (Ada) and Ines Vale (Naomi).", {("Vera Quill", "Ada", None), ("Ines Vale", "Naomi", None)}),
    ("Vera Quill and Ines Vale star as Ada and Naomi, respectively.",
     {("Vera Quill", "Ada", None), ("Ines Vale", "Naomi", None)}),
    ("Vera Quill took over the part of Ada.", {("Vera Quill", "Ada", None)}),
    ("The drama stars Vera Quill as Naomi's daughter, Ada.", {("Vera Quill", "Ada", None)}),
    ("The cast has Vera Quill and Ines Vale as Ada and Naomi.",
     {("Vera Quill", "Ada", None), ("Ines Vale", "Naomi", None)}),
    ("The drama stars Vera Quill (who plays Ada) and others.", {("Vera Quill", "Ada", None)}),
    ("They cheer for Ada (Vera Quill) again.", {("Vera Quill", "Ada", None)}),
    ("The series stars Vera Quill. They will cheer for Vera Quill's Ada.", {("Vera Quill", "Ada", None)}),
    ("New cast members include:\n\n- Vera Quill as Ada\n- Ines Vale as Naomi",
     {("Vera Quill", "Ada", "new"), ("Ines Vale", "Naomi", "new")}),
]  # fmt: skip

LISTS: list[tuple[str, set[str]]] = [
    ("The series stars Vera Quill and Ines Vale.", {"Vera Quill", "Ines Vale"}),
    ("The cast includes Vera Quill, Ines Vale and Otto Brand.", {"Vera Quill", "Ines Vale", "Otto Brand"}),
    ("The ensemble cast features Vera Quill, Ines Vale, and Otto Brand.", {"Vera Quill", "Ines Vale", "Otto Brand"}),
    ("Vera Quill, Ines Vale and Otto Brand will star.", {"Vera Quill", "Ines Vale", "Otto Brand"}),
    ("Vera Quill stars alongside Ines Vale.", {"Vera Quill", "Ines Vale"}),
    ("Vera Quill has joined the cast.", {"Vera Quill"}),
    ("The drama, headlined by Vera Quill, is long.", {"Vera Quill"}),
    ("Netflix has cast Vera Quill in it.", {"Vera Quill"}),
]

STATUSES: list[tuple[str, Row]] = [
    ("Vera Quill will return as Ada.", ("Vera Quill", "Ada", "returning")),
    ("Star Vera Quill is back for the second season.", ("Vera Quill", None, "returning")),
    ("Returning cast members include Vera Quill.", ("Vera Quill", None, "returning")),
    ("Vera Quill joins the cast as Ada.", ("Vera Quill", "Ada", "new")),
    ("Vera Quill joins as Ada.", ("Vera Quill", "Ada", "new")),
    ("The part went to somebody who replaces Vera Quill.", ("Vera Quill", None, "leaving")),
    ("Vera Quill will guest star as Ada.", ("Vera Quill", "Ada", "guest")),
    ("Vera Quill is in talks to play Ada.", ("Vera Quill", "Ada", "in-talks")),
    ("Star Vera Quill is leaving the series.", ("Vera Quill", None, "leaving")),
    ("Actress Vera Quill has left “Salt Roads”.", ("Vera Quill", None, "leaving")),
]

NOBODY = [
    "Vera Quill directed it.",
    "Vera Quill, who wrote the novel, is glad.",
    "The producers include Vera Quill.",
    "Fans met Vera Quill in Leeds.",
    "The plot plays out in Leeds.",
    "Deadline plays a role in the news.",
    "It is directed by Vera Quill (Deep Water).",
    "It is directed by Vera Quill (Ines Vale).",
    "They saw Ada (the pilot) again.",
    "Netflix and Salt Pictures star in the news.",
    "As Vera Quill said, it is long.",
    "Ada returns to the island to find Naomi.",
]


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_roles(read: Read, text: str, expected: set[Row]) -> None:
    assert cast(read, text) == expected


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_lists(read: Read, text: str, expected: set[str]) -> None:
    assert {who for who, _, _ in cast(read, text)} == expected


@pytest.mark.parametrize(("text", "expected"), STATUSES)
def test_how_somebody_stands_to_the_cast(read: Read, text: str, expected: Row) -> None:
    assert cast(read, text) == {expected}


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_plays(read: Read, text: str) -> None:
    assert cast(read, text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Star Vera Quill will not return.",
        "Star Vera Quill won’t be back for the second season.",
        "Actress Vera Quill is no longer part of it.",
        "Actress Vera Quill is not expected to return.",
    ],
)
def test_who_does_not_return_is_denied(read: Read, text: str) -> None:
    [claim] = [c for c in read(HEADLINE, f"{BEFORE}\n\n{text}") if c.property == "cast"]
    assert (claim.value, claim.polarity) == ("Vera Quill", "-")
    assert claim.details.get("status") != "leaving"  # not leaving would say that she stays


def test_who_denies_leaving_stays(read: Read) -> None:
    [claim] = [c for c in read(HEADLINE, f"{BEFORE}\n\nVera Quill has not left the series.") if c.property == "cast"]
    assert (claim.value, claim.polarity, claim.details.get("status")) == ("Vera Quill", "-", "leaving")


def test_a_surname_stands_for_the_full_name(read: Read) -> None:
    text = "Vera Quill is glad.\n\nQuill plays Ada in season two."
    assert cast(read, text) == {("Vera Quill", "Ada", None)}


def test_one_person_said_twice_is_one_claim_with_two_places(read: Read) -> None:
    claims = read(HEADLINE, "“Salt Roads” stars Vera Quill.\n\nVera Quill plays Ada.")
    [claim] = [c for c in claims if c.property == "cast"]
    assert claim.details["character"] == "Ada"
    assert len(claim.evidence) == 2


def test_the_season_is_named_where_the_sentence_leads_with_it(read: Read) -> None:
    for text, season in (("Season 2 of “Salt Roads” stars Vera Quill.", 2), ("“Salt Roads” stars Vera Quill.", None)):
        claims = read(HEADLINE, f"{BEFORE}\n\n{text}")
        assert [(c.subject.work, c.subject.season) for c in claims if c.property == "cast"] == [("Salt Roads", season)]
