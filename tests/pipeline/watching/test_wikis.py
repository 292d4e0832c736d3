"""The guide that comes along, on a Wikidata and a Wikipedia of invented titles."""

from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from hitherto.claims import Problem
from hitherto.pipeline.watching.wikis import Wikis
from hitherto.sources import Setting
from hitherto.sources.web.protocol import Ask, Reply, Unanswered

KIND = {"mainsnak": {"snaktype": "value", "datavalue": {"type": "wikibase-entityid", "value": {"id": "Q5398426"}}}}
TVMAZE = {"mainsnak": {"snaktype": "value", "datavalue": {"type": "string", "value": "82"}}}
SHOW = {"id": 82, "name": "The Lighthouse Keepers", "premiered": "2024-01-15", "updated": 1772000000}
ITEM = {
    "id": "Q1",
    "labels": {"en": {"value": "The Lighthouse Keepers"}},
    "descriptions": {"en": {"value": "television series"}},
    "aliases": {"en": [{"value": "Keepers"}]},
    "claims": {"P31": [{"rank": "normal", **KIND}], "P8600": [{"rank": "normal", **TVMAZE}]},
    "sitelinks": {"enwiki": {"title": "The Lighthouse Keepers", "url": "https://en.wikipedia.org/wiki/Keepers"}},
}
SERIES = (
    "{{Infobox television|name=The Lighthouse Keepers}}\n[[The Lighthouse Keepers season 2|Season 2]]\n"
    "<ref>{{cite web|url=https://quay.test/1|title=Renewed|date=2026-02-01|website=The Quay Post}}</ref>"
)
SEASON = (
    "<ref>{{cite news|url=https://quay.test/2|title=Cast}}</ref>"
    "<ref>{{cite web|url=https://quay.test/gone|title=Gone|url-status=dead|archive-url=https://archive.test/gone}}</ref>"
    "<ref>{{cite web|url=https://quay.test/1|title=Renewed}}</ref>"
)


class Wiki:
    """Answers as the two interfaces document; what it `lacks` cannot be had."""

    def __init__(self, lacks: str = "") -> None:
        self._lacks = lacks

    def ask(self, ask: Ask) -> Reply | Problem:
        import json

        query = {key: value[0] for key, value in parse_qs(urlsplit(ask.url).query).items()}
        if self._lacks and self._lacks in f"{urlsplit(ask.url).hostname} {query.get('titles')}":
            return Unanswered(ask.url, "cannot be reached", "Try again later.")
        body = json.dumps(self._answer(query) if "action" in query else SHOW).encode()
        from datetime import UTC, datetime

        return Reply(ask.url, 200, body, {"content-type": "application/json"}, datetime(2026, 3, 1, tzinfo=UTC))

    def _answer(self, query: dict[str, str]) -> Any:
        if query["action"] == "wbsearchentities":
            return {"search": [{"id": "Q1"}]}
        if query["action"] == "wbgetentities":
            labels = {"id": "Q5398426", "labels": {"en": {"value": "television series"}}}
            return {
                "entities": {id_: ITEM if id_ == "Q1" else {**labels, "id": id_} for id_ in query["ids"].split("|")}
            }
        text = SEASON if "season" in query["titles"] else SERIES
        page = {"title": query["titles"], "revisions": [{"slots": {"main": {"content": text}}}]}
        return {"query": {"pages": [page]}}


def wikis(lacks: str = "") -> Wikis:
    return Wikis(replace(Setting(), today=date(2026, 3, 1), web=Wiki(lacks)))


def test_a_title_with_its_names_and_what_its_pages_cite() -> None:
    (choice,) = wikis().choices("Lighthouse Keepers")  # type: ignore[misc]
    assert (choice.id, choice.name, choice.about) == (
        "wikidata:Q1",
        "The Lighthouse Keepers",
        "series, television series",
    )
    assert wikis().choice("Q1") == choice
    known = wikis().particulars(choice, 2)
    assert (known.aliases, known.ids) == (("Keepers",), {"wikidata": "Q1", "wikipedia": "The Lighthouse Keepers"})
    assert [url for url, _, _ in known.cited] == [
        "https://quay.test/2",
        "https://archive.test/gone",
        "https://quay.test/1",
    ]
    assert [url for url, _, _ in wikis().particulars(choice, None).cited] == ["https://quay.test/1"]
    assert wikis().particulars(choice, None).cited[0][2] == date(2026, 2, 1)


def test_what_the_catalogues_have_of_it() -> None:
    (choice,) = wikis().choices("Lighthouse Keepers")  # type: ignore[misc]
    records = wikis().particulars(choice, 2).records
    assert [(one.outlet, one.document) for one in records] == [
        ("Wikidata", "wikidata:Q1"),
        ("Wikipedia", "wikipedia:The Lighthouse Keepers"),
        ("TVmaze", "tvmaze:82"),
    ], "the page of the season has no infobox"
    missing = wikis("tvmaze").particulars(choice, 2)
    assert [str(one.where) for one in missing.problems] == ["tvmaze:82"]
    assert (len(missing.records), len(missing.cited)) == (2, 3)


@pytest.mark.parametrize(("lacks", "cited"), [("wikidata.org", 0), ("wikipedia.org", 0), ("season 2", 1)])
def test_what_cannot_be_had_is_said(lacks: str, cited: int) -> None:
    (choice,) = wikis().choices("Lighthouse Keepers")  # type: ignore[misc]
    known = wikis(lacks).particulars(choice, 2)
    assert len(known.problems) == 1
    assert len(known.cited) == cited
    if lacks == "wikidata.org":
        assert isinstance(wikis(lacks).choices("Keepers"), Problem)
        assert isinstance(wikis(lacks).choice("Q1"), Problem)
