"""Titles are found by their names as a look at all of them would find them."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from hitherto.claims import Article, Claim, Evidence, Subject, fold
from hitherto.claims.digest import title_mark
from hitherto.ledger import Ledger, open_ledger

Written = Callable[..., Article]
Claimed = Callable[..., Claim]

NAMES = ("The Lighthouse Keepers", "lighthouse keepers", "Light House: Keepers", "Keepers of Corrow", "Corrow: Nights",
         "Corrow event series", "Corrowdale", "Driftwood")  # fmt: skip


@pytest.fixture
def named(ledger: Ledger, written: Written, claimed: Claimed) -> Ledger:
    """A ledger that knows some titles."""
    article = written("Ada joins")
    ledger.take_in(article, [claimed(article, "Ada", Subject(name), "Ada") for name in NAMES], "plain 1")
    return ledger


def test_what_is_called_so_comes_before_what_holds_the_words(named: Ledger) -> None:
    assert named.names_like("lighthouse keepers") == ["Light House: Keepers", "The Lighthouse Keepers"]
    assert named.names_like("drift wood") == ["Driftwood"]
    assert named.names_like("corrow keepers") == ["Keepers of Corrow"]
    assert named.names_like("") == named.names_like("nowhere") == named.names_like("keepers nowhere") == []


def test_two_are_enough_to_see_that_none_is_meant(named: Ledger) -> None:
    found = named.names_like("keepers")
    assert len(found) == 2
    assert all("keepers" in fold(name) for name in found)


def test_names_that_begin_alike(named: Ledger) -> None:
    assert named.names_beginning("corrow") == ["Corrow event series", "Corrow: Nights"]
    assert named.names_beginning("driftwood") == []


def test_names_by_the_mark_of_their_facts(named: Ledger) -> None:
    assert named.names_marked(title_mark("driftwood")) == ["Driftwood"]
    assert named.names_marked("") == []


def test_what_no_current_reading_speaks_of_is_not_found(named: Ledger, written: Written) -> None:
    named.take_in(written("Ada joins"), [], "plain 2")
    assert named.names() == []
    assert named.names_like("driftwood") == named.names_like("keepers") == named.names_beginning("corrow") == []
    assert named.names_marked(title_mark("driftwood")) == []


def test_what_articles_and_their_versions_spoke_of(named: Ledger, written: Written, claimed: Claimed) -> None:
    article, version = written("Ben leaves"), written("Ben leaves", "Not so.")
    named.take_in(article, [claimed(article, "Ben", Subject("Driftwood"), "Ben")], "plain 1")
    assert named.names_in([version]) == ["Driftwood"]
    assert named.names_in([written("Cyd stays")]) == named.names_in([]) == []


def test_what_is_under_embargo_is_not_found(place: str) -> None:
    now = [datetime(2026, 6, 1, tzinfo=UTC)]
    secret = Article("Ada", "Ada", "Post", date(2026, 5, 1), embargo=datetime(2026, 7, 1, tzinfo=UTC))
    claim = Claim(Subject("Driftwood"), "cast", "Ada", (Evidence.of("Ada", 0, 3),), secret.id)
    with open_ledger(place, clock=lambda: now[0]) as ledger:
        ledger.take_in(secret, [claim], "plain 1")
        assert ledger.names_like("driftwood") == []
        now[0] = datetime(2026, 7, 2, tzinfo=UTC)
        assert ledger.names_like("driftwood") == ["Driftwood"]


def test_an_import_brings_the_forms_of_its_titles_along(named: Ledger, new_place: Callable[[], str]) -> None:
    lines = list(named.export())
    with open_ledger(new_place(), clock=lambda: datetime(2027, 1, 1, tzinfo=UTC)) as other:
        other.import_lines(lines)
        assert other.check() == []
        assert other.names_like("drift wood") == ["Driftwood"]
