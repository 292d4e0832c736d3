"""Names in a text, and which short form means which full name."""

from collections import Counter

import pytest

from hitherto.reading.drawing.skeleton import Mark
from hitherto.reading.people.names import Name, Registry, chunks, full_name, full_names, is_plain_word


def names(text: str) -> list[str]:
    return [text[start:end] for start, end in chunks(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vera Quill plays Ada.", ["Vera Quill", "Ada"]),
        ("However, Vera Quill is back.", ["Vera Quill"]),
        ("The cast has Vera Quill and Ines Vale.", ["Vera Quill", "Ines Vale"]),
        ("Vera Quill's Ada returns.", ["Vera Quill", "Ada"]),
        ("Jean-Luc d'Argent and Ana de la Cruz star.", ["Jean-Luc d'Argent", "Ana de la Cruz"]),
        ("J. R. Quill and S.E. Vale write.", ["J. R. Quill", "S.E. Vale"]),
        ("Sam Quill Jr. and Otto Vale III join.", ["Sam Quill Jr.", "Otto Vale III"]),
        ("Mr. Farouk meets Dr Vale.", ["Mr. Farouk", "Dr Vale"]),
        ("Vera “Vee” Quill sings.", ["Vera “Vee” Quill"]),
        ("Élodie Ångström directs.", ["Élodie Ångström"]),
        ("Saoirse O'Dell and Sorcha O’Dell star.", ["Saoirse O'Dell", "Sorcha O’Dell"]),
        ("Agent 47 runs.", ["Agent 47"]),
        ("@VeraQuill posted.", []),
        ("Emmy-winning Vera Quill is back.", ["Vera Quill"]),
        ("It is a Salt Roads-based game.", []),
        ("Nobody knows.", []),
        ("it starts in spring.", []),
    ],
)
def test_names_are_found(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def registry(*full: str) -> Registry:
    return Registry(Counter(full))


@pytest.mark.parametrize(
    ("known", "short", "meant"),
    [
        (["Vera Quill"], "Quill", "Vera Quill"),
        (["Vera Quill"], "Vera", "Vera Quill"),
        (["Vera Quill"], "Mr. Quill", "Vera Quill"),
        (["Vera “Vee” Quill"], "Vee", "Vera “Vee” Quill"),
        (["Ana de la Cruz"], "de la Cruz", "Ana de la Cruz"),
        (["Ana de la Cruz"], "Cruz", "Ana de la Cruz"),
        (["Sam Quill Jr."], "Quill", "Sam Quill Jr."),
        (["Vera Quill", "Olga Quill"], "Quill", "Quill"),  # either of them: nobody is guessed
        (["Vera Quill", "Quill Vale"], "Quill", "Vera Quill"),  # a surname beats a first name
        (["Vera Quill", "Quill"], "Quill", "Vera Quill"),
        (["Vera Quill"], "Vale", "Vale"),
        (["Vera Quill"], "Vera Quill", "Vera Quill"),
    ],
)
def test_a_short_form_stands_for_the_one_name_that_it_can_mean(known: list[str], short: str, meant: str) -> None:
    assert registry(*known).full(short) == meant


@pytest.mark.parametrize(
    ("text", "plain"),
    [("May", True), ("British", True), ("New York", False), ("Vera", False), ("Season 2", True), ("Los Angeles", True)],
)
def test_calendar_words_and_places_are_no_persons(text: str, plain: bool) -> None:
    assert is_plain_word(text) is plain


def mark(start: int, text: str, full: str | None = None) -> Mark:
    return Mark("N", start, start + len(text), Name(start, start + len(text), text, full or text))


def test_members_of_one_family_share_the_surname_that_is_named_last() -> None:
    assert full_names([mark(0, "Vera"), mark(9, "Otto Quill")]) == ["Vera Quill", "Otto Quill"]
    assert full_names([mark(0, "Otto Quill"), mark(15, "Vera")]) == ["Otto Quill", "Vera"]
    assert full_names([mark(0, "Quill", "Vera Quill"), mark(10, "Otto Vale")]) == ["Vera Quill", "Otto Vale"]


def test_a_single_name_before_a_comma_is_nobodys_relative() -> None:
    assert full_names([mark(0, "Lark"), mark(6, "Otto Quill")]) == ["Lark", "Otto Quill"]


def test_a_mark_that_is_no_name_has_none() -> None:
    assert full_name(Mark("D", 0, 3, "May")) == ""
    assert full_names([Mark("D", 0, 3, "May")]) == []
