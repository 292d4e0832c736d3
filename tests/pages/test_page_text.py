import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.pages.text import an, clean, counted, joined, joined_some, quote, sentence, web_address


@given(st.text(max_size=400), st.text(max_size=20))
def test_a_quotation_has_fewer_than_25_words(words: str, about: str) -> None:
    assert len(quote(words, about).split()) < 25


def test_a_short_quotation_is_left_whole() -> None:
    assert quote("the  keepers\nreturn in spring") == "the keepers return in spring"


def test_a_long_quotation_is_cut_around_what_it_is_about() -> None:
    names = [f"Person{number}" for number in range(60)]
    cut = quote(", ".join(names), "Person40")
    assert "Person40" in cut
    assert cut.startswith("…")
    assert cut.endswith("…")


@given(st.text(max_size=200))
def test_cleaned_words_have_no_control_characters_and_turn_nothing(words: str) -> None:
    cleaned = clean(words)
    assert not any(ord(c) < 32 or c in "\u202e\u2066\u2069\u200f\x7f\x9b" for c in cleaned)
    assert clean(cleaned) == cleaned


def test_cleaning_removes_escape_codes_and_turning_marks() -> None:
    assert clean("a\x1b[31m\u202eb\u2066c\n d") == "a[31mbc d"


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "//evil.example/x",
        "http://",
        "https://a b",
        "https://a\n.example",
        'https://a"onclick=x',
        "https://[::1",
        "file:///etc/passwd",
        "https://a.example/\u202egnp.exe",
        "https://{a}.example/",
        None,
        7,
    ],
)
def test_an_address_that_a_link_must_not_have_is_none(address: object) -> None:
    assert web_address(address) is None


@pytest.mark.parametrize("address", ["https://a.example/b?c=d&e=f#g", "http://a.example"])
def test_a_web_address_is_kept(address: str) -> None:
    assert web_address(address) == address


def test_lists_and_numbers_are_written_as_prose() -> None:
    assert joined([]) == ""
    assert joined(["A"]) == "A"
    assert joined(["A", "B", "C"]) == "A, B and C"
    assert joined_some(["A", "B", "C", "D"], 2) == "A, B and two others"
    assert joined_some(["A", "B", "C"], 2) == "A, B and C"
    assert counted(1, "season") == "one season"
    assert counted(13, "episode") == "13 episodes"
    assert an("essay") == "an essay"
    assert an("novel") == "a novel"
    assert sentence("it ends.") == "It ends."


@pytest.mark.parametrize(
    ("address", "as_link"),
    [
        ("https://a.example/{b}|c^d", "https://a.example/%7Bb%7D%7Cc%5Ed"),
        ("https://a.example/b%c?d=[1]#e#f", "https://a.example/b%25c?d=%5B1%5D#e%23f"),
        ("http://[::1]/a[b]", "http://[::1]/a%5Bb%5D"),
        ("https://a.example/naïve/名\ue000", "https://a.example/naïve/名%EE%80%80"),
        ("https://a.example/%7Bb%7d", "https://a.example/%7Bb%7d"),
    ],
)
def test_what_may_not_stand_in_an_address_is_written_in_hundredths(address: str, as_link: str) -> None:
    assert web_address(address) == as_link
    assert web_address(as_link) == as_link
