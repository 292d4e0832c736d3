from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import Article, Problem
from hitherto.sources import Hints
from hitherto.sources.draft import Draft, address, clean, finish, with_headline
from hitherto.sources.way import Setting

ANY = st.text(st.characters())  # lone surrogates and control characters too


@given(ANY, ANY)
def test_the_text_begins_with_the_title_and_a_blank_line(title: str, text: str) -> None:
    named, whole = with_headline(title, text)
    assert not named or whole.startswith(f"{named}\n\n")
    assert "\n" not in named


@given(ANY)
def test_a_clean_text_has_one_kind_of_line_and_can_be_kept(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert once.splitlines() == once.removesuffix("\n").split("\n") or not once
    assert "\0" not in once
    once.encode("utf-8")
    assert len(once) == len(text.replace("\r\n", "\n"))  # one for one, so offsets hold


@given(st.from_regex(r"\A[A-Z][a-z ]{0,20}[a-z]\n\n(.|\n){0,50}\Z"))
def test_a_text_in_that_shape_is_kept_exactly(text: str) -> None:
    text = clean(text)
    assert with_headline("", text)[1] == text


@pytest.mark.parametrize(
    ("title", "text", "whole"),
    [
        ("Keepers return", "It is back.", "Keepers return\n\nIt is back."),
        ("Keepers return", "Keepers  return\nIt is back.", "Keepers return\n\nIt is back."),
        ("", "\n\n  Keepers return  \nIt is back.", "Keepers return\n\nIt is back."),
        ("Keepers\n return", "Keepers  return\n\nIt is back.", "Keepers  return\n\nIt is back."),
        ("", "Keepers return", "Keepers return\n\n"),
    ],
)
def test_a_headline_is_set_before_the_text_once(title: str, text: str, whole: str) -> None:
    assert with_headline(title, text)[1] == whole


def made(draft: Draft, setting: Setting | None = None) -> Article:
    found = finish(draft, "it", setting or Setting())
    assert isinstance(found, Article), str(found)
    return found


def test_hints_stand_in_for_what_is_not_said_and_override_nothing() -> None:
    setting = Setting(Hints(date(2025, 1, 2), "https://www.tide.example/k", "Tidewater Post"))
    silent = made(Draft("a\n\nb"), setting)
    assert (silent.published, silent.url, silent.outlet) == (
        date(2025, 1, 2),
        "https://www.tide.example/k",
        "Tidewater Post",
    )
    said = made(Draft("a\n\nb", outlet="Gazette", published="2024-05-06", url="https://g.example/"), setting)
    assert (said.published, said.url, said.outlet) == (date(2024, 5, 6), "https://g.example/", "Gazette")


def test_without_an_outlet_it_is_the_host() -> None:
    assert made(Draft("a", url="https://www.Tide.example:443/k")).outlet == "tide.example"
    assert made(Draft("a")).outlet == ""


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc", "https://", "http://[::1", "www.x.example", "https://a b"]
)
def test_only_a_web_address_is_one(url: str) -> None:
    assert address(url) is None
    assert made(Draft("a", url=url)).url is None


def test_a_day_in_the_future_or_no_day_is_a_problem_unless_a_hint_corrects_it() -> None:
    today = date(2026, 1, 1)
    for published, words in [
        ("2031-01-01", "published 2031-01-01 lies in the future. Correct it or give --published."),
        ("soon", "the publication date 'soon' cannot be read. Write it as YYYY-MM-DD or give --published."),
    ]:
        found = finish(Draft("a", published=published), "it", Setting(today=today))
        assert isinstance(found, Problem)
        assert str(found) == f"it: {words}"
        corrected = made(Draft("a", published=published), Setting(Hints(date(2025, 3, 4)), today=today))
        assert corrected.published == date(2025, 3, 4)
    assert isinstance(finish(Draft("a"), "it", Setting(Hints(date(2031, 1, 1)), today=today)), Problem)


def test_tomorrow_is_not_the_future_since_it_is_tomorrow_somewhere() -> None:
    assert made(Draft("a", published="2026-01-02"), Setting(today=date(2026, 1, 1))).published == date(2026, 1, 2)


def test_particulars_that_cannot_be_read_are_left_out() -> None:
    said = Draft("a", published="2025-03-14", byline=" Bea\nHolm ", modified="2025-03-15", language="en_gb")
    article = made(said)
    assert (article.byline, article.modified, article.language) == ("Bea Holm", date(2025, 3, 15), "en-GB")
    odd = made(Draft("a", published="2025-03-14", modified="2025-03-01", language="English!", captured="soon"))
    assert (odd.modified, odd.language, odd.captured) == (None, "", None)
    assert made(Draft("a", captured="2031-01-01"), Setting(today=date(2026, 1, 1))).captured is None


def test_links_are_web_addresses_each_once_and_those_that_lead_away_first() -> None:
    own = [f"https://tide.example/{n:02}" for n in range(60)]
    said = ("https://post.example/a#top", "https://post.example/a", "mailto:bea@tide.example", *own)
    links = made(Draft("a", url="https://tide.example/00", links=said)).links
    assert links == ("https://post.example/a", *own[1:50])


def test_particulars_are_no_part_of_the_id() -> None:
    links = ("https://post.example/a",)
    assert made(Draft("a", byline="Bea Holm", links=links)).id == made(Draft("a")).id
