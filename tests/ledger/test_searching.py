"""Words that are looked for, and found alike in every database."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import Article, Claim, Subject, fold
from hitherto.ledger import Ledger, Wanted
from hitherto.ledger.searching import terms_of, tokens_of

Written = Callable[..., Article]
Claimed = Callable[..., Claim]

SERIES = Subject("The Lighthouse Keepers", 2)
KEY = fold(SERIES.work)


@pytest.fixture
def three(ledger: Ledger, written: Written, claimed: Claimed) -> Ledger:
    """Three articles of three days."""
    cast = written("Zoë Okafor joins", "The lighthouse is on Netflix.", on=date(2026, 5, 1))
    order = written("Renewed: the second season", "Netflix’s boss said so.", on=date(2026, 5, 3), outlet="Tudum")
    other = written("Driftwood on Netflix", "Nothing of lighthouses.", on=date(2026, 5, 2))
    ledger.take_in(cast, [claimed(cast, "Zoë Okafor joins", SERIES, "Zoë Okafor", speaker=("Tudum",))], "plain 1")
    ledger.take_in(order, [claimed(order, "Renewed", SERIES, "Ada")], "plain 1")
    ledger.take_in(other, [claimed(other, "Driftwood", Subject("Driftwood"), "Ada")], "plain 1")
    return ledger


def days(ledger: Ledger, words: str, **wanted: object) -> list[int]:
    return [found.said_at.day for found in ledger.search(words, Wanted(**wanted))]  # type: ignore[arg-type]


CASES = [
    ("netflix", [3, 2, 1]),
    ("NETFLIX", [3, 2, 1]),
    ("zoe", [1]),
    ("zoë okafor", [1]),
    ('"okafor zoë"', []),
    ('"zoe okafor" netflix', [1]),
    ("lighthouse", [1]),
    ("lighthouse*", [2, 1]),
    ('"of light"', []),
    ("renewed second", [3]),
    ("nowhere", []),
    ("netflix’s", [3]),
    ("'); DROP TABLE article; --", []),
    ('" OR * NEAR(', []),
    ("—", []),
    ("", [3, 2, 1]),
]


@pytest.mark.parametrize(("words", "expected"), CASES)
def test_words_are_found(three: Ledger, words: str, expected: list[int]) -> None:
    assert days(three, words) == expected


def test_a_search_is_narrowed(three: Ledger) -> None:
    assert days(three, "netflix", works=[KEY]) == [3, 1]
    assert days(three, "netflix", works=["nothing"]) == []
    assert days(three, "", works=["driftwood"]) == [2]
    assert days(three, "netflix", outlet="tudum") == [3]
    assert days(three, "netflix", since=date(2026, 5, 2)) == [3, 2]
    assert days(three, "netflix", as_of=date(2026, 5, 2)) == [2, 1]
    assert days(three, "netflix", recorded_at=datetime(2026, 6, 1, 12, tzinfo=UTC)) == [1]
    assert days(three, "zoe", speaker="TUDUM") == [1]
    assert days(three, "netflix", speaker="Tudum") == [], "the words must be in evidence that she vouches for"
    assert days(three, "", property="cast") == [3, 2, 1]
    assert days(three, "", property="order") == []
    assert len(three.search("netflix", limit=2)) == 2


def test_what_is_found_comes_with_its_claims_and_a_snippet(three: Ledger) -> None:
    (found,) = three.search("okafor")
    assert found.article.title == "Zoë Okafor joins"
    assert [entry.claim.value for entry in found.entries] == ["Zoë Okafor"]
    assert [found.snippet[start:end] for start, end in found.marks] == ["Okafor"]
    (found,) = three.search("lighthouse")
    assert found.entries == ()
    assert found.snippet == "Zoë Okafor joins\n\nThe lighthouse is on Netflix"


def test_a_snippet_is_short(ledger: Ledger, written: Written) -> None:
    ledger.take_in(written("Long", "word " * 500 + "needle " + "word " * 500), [], "plain 1")
    (found,) = ledger.search("needle")
    assert len(found.snippet.split()) == 24
    assert [found.snippet[start:end] for start, end in found.marks] == ["needle"]


@given(st.text())
def test_words_of_a_text_are_found_by_themselves(text: str) -> None:
    for token in tokens_of(text):
        assert "".join(char for char in text[token.start : token.end]) != ""
        assert [term.words for term in terms_of(token.word)] in (
            [(token.word,)],
            [tuple(t.word for t in tokens_of(token.word))],
        )
