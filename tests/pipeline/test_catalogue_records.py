"""Records of catalogues on the whole path: read by their own reader, and judged as an outlet's word."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import hitherto
from hitherto.claims import Article, Problem
from hitherto.pipeline import Hitherto
from hitherto.sources.web.protocol import Ask, Reply

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
SHOW = {
    "id": 82, "url": "https://www.tvmaze.com/shows/82/keepers", "name": "The Lighthouse Keepers", "status": "Running",
    "premiered": "2026-05-02", "updated": 1772150400, "webChannel": {"name": "Harbour+", "country": None},
    "_embedded": {"cast": [{"person": {"name": "Ada Okafor"}, "character": {"name": "Una Reyes"}}]},
}  # fmt: skip
RECORD = """The Lighthouse Keepers

Catalogue record: Wikidata, series Q1
cast member (P161): Ada Okafor (Q101) | character role (P453): Una Reyes (Q202)"""
NEWS = """The Lighthouse Keepers will premiere in May

Harbour+ has announced that The Lighthouse Keepers will premiere on May 2, 2026."""


class Catalogues:
    """Answers for TVmaze, with whatever is its record now; and tells the time."""

    def __init__(self) -> None:
        self.show: dict[str, object] = dict(SHOW)
        self.now = NOW

    def ask(self, ask: Ask) -> Reply | Problem:
        if "/search/" in ask.url:
            return Reply(ask.url, 200, json.dumps([{"show": self.show}]).encode(), {}, NOW)
        return Reply(ask.url, 200, json.dumps(self.show).encode(), {}, NOW)


@pytest.fixture
def web() -> Catalogues:
    return Catalogues()


@pytest.fixture
def known(tmp_path: Path, web: Catalogues) -> Iterator[Hitherto]:
    with hitherto.open(tmp_path / "ledger.db", clock=lambda: web.now, web=web) as opened:
        yield opened


def standings(known: Hitherto) -> dict[tuple[str, str], str]:
    return {(fact.property, fact.value): fact.standing.value for fact in known.facts("The Lighthouse Keepers")}


def test_what_a_catalogue_says_is_reported(known: Hitherto) -> None:
    (taken,) = known.read("tvmaze:82")
    assert not isinstance(taken, Problem)
    assert (taken.new, taken.claims) == (True, 3)
    assert standings(known) == {
        ("release", "2026-05-02"): "reported",
        ("platform", "Harbour+"): "reported",
        ("cast", "Ada Okafor"): "reported",
    }
    (entry,) = (one for one in known.ledger.entries({"lighthouse keepers"}, NOW.date()) if one.claim.property == "cast")
    assert (entry.claim.speaker, entry.claim.reader, entry.said_at.isoformat()) == (
        ("TVmaze",),
        "catalogues 0.1",
        "2026-02-27",
    )


def test_who_has_a_say_stands_above_it(known: Hitherto) -> None:
    known.read("tvmaze:82")
    known.read(Article(NEWS, outlet="Harbour Gazette", published=NOW.date(), url="https://gazette.test/may"))
    assert standings(known)["release", "2026-05-02"] == "confirmed"


def test_a_record_that_changed_takes_the_place_of_the_old_one(known: Hitherto, web: Catalogues) -> None:
    known.read("tvmaze:82")
    again = known.read("tvmaze:82")
    assert [taken.new for taken in again if not isinstance(taken, Problem)] == [False]
    web.show |= {"premiered": "2026-06-03", "updated": 1772409600}
    web.now += timedelta(days=1)
    known.read("tvmaze:82")
    found = standings(known)
    assert (found["release", "2026-06-03"], found["release", "2026-05-02"]) == ("reported", "superseded")


def test_wikidata_gives_people_and_characters_their_items(known: Hitherto) -> None:
    known.read(Article(RECORD, outlet="Wikidata", published=NOW.date(), url="https://www.wikidata.org/wiki/Q1"))
    (fact,) = known.facts("The Lighthouse Keepers")
    assert fact.wikidata == {"value": "Q101", "character": "Q202"}
    items = {one.name: one.wikidata for one in known.names("The Lighthouse Keepers")}
    assert items["Ada Okafor"] == "Q101"
    assert items["Una Reyes"] == "Q202"


def test_records_are_read_again_by_their_own_reader(known: Hitherto) -> None:
    known.read("tvmaze:82")
    known.read(Article(NEWS, outlet="Harbour Gazette", published=NOW.date(), url="https://gazette.test/may"))
    assert known.to_reread() == 0
    assert list(known.reread()) == []
    for one in known.reread(anew=True):
        assert not isinstance(one, Problem)
        assert (one.new, one.gone) == ((), ())


def test_titles_that_may_be_meant_are_offered(known: Hitherto) -> None:
    found = known.candidates("keepers")
    assert isinstance(found, list)
    assert [one.where for one in found] == ["tvmaze:82"]
    assert isinstance(known.candidates("keepers", "tmdb"), Problem)
