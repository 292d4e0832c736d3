"""Wikidata: statements with ranks, precision, qualifiers and references become lines of a record."""

from collections.abc import Callable
from datetime import date
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.internet import Internet, Say, failing
from tests.sources.catalogues.conftest import said

from hitherto.claims import Article, Problem, When
from hitherto.sources.catalogues import search
from hitherto.sources.catalogues.statements import edtf
from hitherto.sources.way import Setting

HOST = "www.wikidata.org"
LABELS = {
    "Q5398426": "television series", "Q101": "Ada Okafor", "Q102": "Tom Brand", "Q202": "Una Reyes",
    "Q300": "Tidewater",
    "Q301": "United Kingdom", "Q7727": "minute", "Q400": "Harbour Gazette", "Q3464665": "television series season",
    "Q1": "The Lighthouse Keepers", "Q5": "human", "Q77": "series of novels",
}  # fmt: skip


def path(ids: str, props: str) -> str:
    query = {"action": "wbgetentities", "ids": ids, "props": props, "languages": "en|mul", "languagefallback": "1"}
    query |= {"sitefilter": "enwiki", "format": "json", "formatversion": "2", "maxlag": "5"}
    return f"/w/api.php?{urlencode(query)}"


def entity_path(id_: str) -> str:
    return path(id_, "info|labels|descriptions|aliases|claims|sitelinks/urls")


def item(id_: str) -> dict[str, Any]:
    return {"type": "wikibase-entityid", "value": {"entity-type": "item", "numeric-id": int(id_[1:]), "id": id_}}


def time(at: str, precision: int) -> dict[str, Any]:
    return {"type": "time", "value": {"time": at, "precision": precision, "calendarmodel": "x", "timezone": 0}}


def string(text: str) -> dict[str, Any]:
    return {"type": "string", "value": text}


def amount(number: str, unit: str = "1") -> dict[str, Any]:
    return {"type": "quantity", "value": {"amount": number, "unit": unit}}


def snak(property_: str, value: dict[str, Any] | None) -> dict[str, Any]:
    kind = "value" if value else "somevalue"
    return {"snaktype": kind, "property": property_} | ({"datavalue": value} if value else {})


def statement(property_: str, value: dict[str, Any] | None, rank: str = "normal", **more: Any) -> dict[str, Any]:
    qualifiers = {name: [snak(name, one)] for name, one in more.get("qualifiers", {}).items()}
    references = [{"hash": "h", "snaks": {name: [snak(name, one)]}} for name, one in more.get("references", {}).items()]
    return {
        "mainsnak": snak(property_, value), "type": "statement", "rank": rank, "qualifiers": qualifiers,
        "references": references,
    }  # fmt: skip


def entity(id_: str, *statements: dict[str, Any], label: str = "", **more: Any) -> dict[str, Any]:
    claims: dict[str, list[Any]] = {}
    for one in statements:
        claims.setdefault(one["mainsnak"]["property"], []).append(one)
    name = label or LABELS[id_]
    return {
        "id": id_, "type": "item", "modified": "2026-02-01T10:00:00Z", "claims": claims,
        "labels": {"en": {"language": "en", "value": name}}, "descriptions": {}, "aliases": {}, "sitelinks": {}, **more,
    }  # fmt: skip


SERIES = entity(
    "Q1",
    statement("P31", item("Q5398426")),
    statement("P161", item("Q102")),
    statement(
        "P161", item("Q101"), "preferred", qualifiers={"P453": item("Q202"), "P4633": string("Una")},
        references={"P854": string("https://harbour.test/una"), "P248": item("Q400")},
    ),
    statement("P161", item("Q999"), "deprecated"),
    statement("P161", None),
    statement("P577", time("+2026-05-00T00:00:00Z", 10), qualifiers={"P291": item("Q301")}),
    statement("P580", time("+2020-00-00T00:00:00Z", 8)),
    statement("P449", item("Q300")),
    statement("P1113", amount("+8")),
    statement("P2047", amount("+50", "http://www.wikidata.org/entity/Q7727")),
    statement("P8600", string("82")),
    statement("P569", time("+1990-01-01T00:00:00Z", 11)),
    descriptions={"en": {"language": "en", "value": "British television series"}},
    aliases={"en": [{"language": "en", "value": "Keepers"}]},
    sitelinks={"enwiki": {"site": "enwiki", "title": "The Lighthouse Keepers", "url": "https://en.wikipedia.org/wiki/T"}},
)  # fmt: skip


@pytest.fixture
def holding(internet: Internet) -> Callable[..., dict[str, Any]]:
    """Put an item into the internet, and answer for the labels of all items that are known."""

    def go(entity_: dict[str, Any], asked: str = "", *labels: str) -> dict[str, Any]:
        host = internet.host(HOST)
        asked = asked or entity_["id"]  # under which it is told, also where it was joined with another
        host[entity_path(asked)] = said({"entities": {asked: entity_}, "success": 1})
        ids = "|".join(labels)
        found = {one: {"id": one, "labels": {"en": {"value": LABELS[one]}}} for one in labels if one in LABELS}
        host[path(ids, "labels")] = said({"entities": found | {"Q999": {"id": "Q999", "missing": ""}}, "success": 1})
        return dict(host)

    return go


NAMED = ("Q5398426", "Q301", "Q300", "Q101", "Q202", "Q400", "Q102", "Q7727")


def test_statements_become_lines(holding: Callable[..., Any], record: Callable[..., Article]) -> None:
    holding(SERIES, "", *NAMED)
    article = record("wikidata:q1")
    assert (article.outlet, article.published, article.name) == ("Wikidata", date(2026, 2, 1), "wikidata:Q1")
    assert article.url == "https://www.wikidata.org/wiki/Q1"
    assert article.links == ("https://harbour.test/una",)
    assert article.text == (
        "The Lighthouse Keepers\n\n"
        "Catalogue record: Wikidata, series Q1\n"
        "description: British television series\n"
        "also known as: Keepers\n"
        "instance of (P31): television series (Q5398426)\n"
        "publication date (P577): 2026-05 | place of publication (P291): United Kingdom (Q301)\n"
        "start time (P580): 2020/2029\n"
        "original broadcaster (P449): Tidewater (Q300)\n"
        "cast member (P161): Ada Okafor (Q101) | character role (P453): Una Reyes (Q202)"
        " | name of the character role (P4633): Una | reference URL (P854): https://harbour.test/una"
        " | stated in (P248): Harbour Gazette (Q400) | rank: preferred\n"
        "cast member (P161): Tom Brand (Q102)\n"
        "number of episodes (P1113): 8\n"
        "duration (P2047): 50 | unit: minute\n"
        "TVmaze series ID (P8600): 82\n"
        "English Wikipedia: The Lighthouse Keepers | url: https://en.wikipedia.org/wiki/T"
    )


def test_an_item_that_was_joined_with_another_goes_by_its_id(
    holding: Callable[..., Any], record: Callable[..., Article]
) -> None:
    holding({**SERIES, "redirects": {"from": "Q2", "to": "Q1"}}, "Q2", *NAMED)
    assert record("wikidata:Q2").name == "wikidata:Q1"


def test_labels_are_asked_for_fifty_at_a_time(internet: Internet, record: Callable[..., Article]) -> None:
    cast = [statement("P161", item(f"Q{number}")) for number in range(1000, 1100)]
    many = entity("Q1", statement("P31", item("Q5398426")), *cast)
    host = internet.host(HOST)
    host[entity_path("Q1")] = said({"entities": {"Q1": many}})
    ids = ["Q5398426", *(f"Q{number}" for number in range(1000, 1100))]
    for at in range(0, 101, 50):
        part = ids[at : at + 50]
        found = {one: {"id": one, "labels": {"mul": {"value": f"Person {one}"}}} for one in part}
        host[path("|".join(part), "labels")] = said({"entities": found})
    text = record("wikidata:Q1").text
    assert text.count("cast member") == 100
    assert "cast member (P161): Person Q1099 (Q1099)" in text


def test_a_season_is_of_its_series(holding: Callable[..., Any], record: Callable[..., Article]) -> None:
    season = entity(
        "Q9", statement("P31", item("Q3464665")), statement("P179", item("Q1"), qualifiers={"P1545": string("2")}),
        label="The Lighthouse Keepers, season 2",
    )  # fmt: skip
    holding(season, "", "Q3464665", "Q1")
    line = record("wikidata:Q9").text.split("\n")[2]
    assert line == "Catalogue record: Wikidata, season Q9 | work: The Lighthouse Keepers | season: 2"


@pytest.mark.parametrize(
    ("kind", "part"),
    [("Q5", "is no series, season or film (human)"), ("Q77", "is no series, season or film (series of novels)")],
)
def test_what_is_no_screen_title_is_told(
    holding: Callable[..., Any], bad: Callable[..., str], kind: str, part: str
) -> None:
    holding(entity("Q1", statement("P31", item(kind))), "", kind)
    assert part in bad("wikidata:Q1")


@pytest.mark.parametrize(
    ("say", "part"),
    [
        (said({"entities": {"Q1": {"id": "Q1", "missing": ""}}}), "wikidata:Q1: is not there"),
        (said({"error": {"code": "no-such-entity", "info": "…"}}), "wikidata:Q1: is not there"),
        (said({"error": {"code": "maxlag", "info": "Waiting", "lag": 6}}), "Wikidata is busy (maxlag)"),
        (said({"error": {"code": "internal_api_error", "info": "…"}}), "Wikidata says 'internal_api_error'"),
        (said({"success": 1}), "cannot be read"),
        (failing(429), "was asked too often"),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_told(internet: Internet, bad: Callable[..., str], say: Say, part: str) -> None:
    internet.host(HOST)[entity_path("Q1")] = say
    assert part in bad("wikidata:Q1")


@pytest.mark.parametrize("where", ["wikidata:", "wikidata:42", "wikidata:Q0", "wikidata:P161", "wikidata:Q1|Q2"])
def test_no_other_id_is_asked_for(internet: Internet, bad: Callable[..., str], where: str) -> None:
    assert "is no id of Wikidata" in bad(where)
    assert internet.asked == []


def test_the_search_leaves_out_what_is_no_title(internet: Internet, setting: Callable[[], Setting]) -> None:
    query = {"action": "wbsearchentities", "search": "keepers", "language": "en", "uselang": "en", "limit": "20"}
    query |= {"format": "json", "formatversion": "2", "maxlag": "5"}
    host = internet.host(HOST)
    host[f"/w/api.php?{urlencode(query)}"] = said({"search": [{"id": "Q5"}, {"id": "Q1"}, {"id": "x"}], "success": 1})
    human = entity("Q5", statement("P31", item("Q5")))
    host[path("Q5|Q1", "labels|descriptions|claims")] = said({"entities": {"Q5": human, "Q1": SERIES}})
    found = search("wikidata", "keepers", setting())
    assert isinstance(found, list)
    assert list(map(str, found)) == ["The Lighthouse Keepers (2026), series: British television series [wikidata:Q1]"]


def test_a_search_without_results_asks_no_further(internet: Internet, setting: Callable[[], Setting]) -> None:
    query = {"action": "wbsearchentities", "search": "x", "language": "en", "uselang": "en", "limit": "20"}
    query |= {"format": "json", "formatversion": "2", "maxlag": "5"}
    internet.host(HOST)[f"/w/api.php?{urlencode(query)}"] = said({"search": [], "success": 1})
    assert search("wikidata", "x", setting()) == []
    assert len(internet.paths(HOST)) == 1
    assert parse_qs(urlsplit(internet.paths(HOST)[0]).query)["maxlag"] == ["5"]
    assert isinstance(search("wikidata", "y", setting()), Problem)


def test_an_item_without_a_name_or_labels_is_told(internet: Internet, bad: Callable[..., str]) -> None:
    host = internet.host(HOST)
    host[entity_path("Q1")] = said({"entities": {"Q1": {**SERIES, "labels": {}}}})
    assert "is not there" in bad("wikidata:Q1")  # its labels are not
    bare = {**entity("Q8", label="x"), "labels": {}}
    host[entity_path("Q8")] = said({"entities": {"Q8": bare}})
    assert "wikidata:Q8: has no English name" in bad("wikidata:Q8")


def test_a_season_that_names_no_series_goes_by_its_title(
    holding: Callable[..., Any], record: Callable[..., Article]
) -> None:
    kind = statement("P31", item("Q3464665"))
    holding(entity("Q9", kind, statement("P179", None), label="The Bay season 3"), "", "Q3464665")
    assert record("wikidata:Q9").text.split("\n")[2].endswith("| work: The Bay | season: 3")


def test_a_title_in_another_language_stays_as_it_is(
    holding: Callable[..., Any], record: Callable[..., Article]
) -> None:
    title = {"type": "monolingualtext", "value": {"text": "Hüter", "language": "de"}}
    film = entity("Q9", statement("P31", item("Q11424")), statement("P1476", title), label="Keepers")
    holding(film, "", "Q11424")
    assert "title (P1476): Hüter" in record("wikidata:Q9").text


@pytest.mark.parametrize(
    ("at", "precision", "written"),
    [
        ("+2026-05-01T00:00:00Z", 11, "2026-05-01"), ("+2026-05-01T00:00:00Z", 14, "2026-05-01"),
        ("+2026-05-00T00:00:00Z", 10, "2026-05"), ("+2026-05-00T00:00:00Z", 11, "2026-05"),
        ("+2026-01-01T00:00:00Z", 9, "2026"), ("+2026-00-00T00:00:00Z", 11, "2026"),
        ("+2020-00-00T00:00:00Z", 8, "2020/2029"), ("+2026-01-01T00:00:00Z", 7, "2001/2100"),
        ("+2000-00-00T00:00:00Z", 7, "1901/2000"), ("+2026-00-00T00:00:00Z", 6, ""), ("-0044-03-15T00:00:00Z", 11, ""),
        ("+9999-12-31T00:00:00Z", 7, "9901/9999"),
        ("+0000-00-00T00:00:00Z", 9, ""), ("+12026-00-00T00:00:00Z", 9, ""), ("", 11, ""),
    ],
)  # fmt: skip
def test_times_are_as_exact_as_their_precision(at: str, precision: int, written: str) -> None:
    assert edtf(at, precision) == written


@given(st.dates(min_value=date(1000, 1, 1)), st.integers(7, 14))
def test_a_time_is_written_in_edtf_and_holds_its_day(day: date, precision: int) -> None:
    when = When.parse(edtf(f"+{day.isoformat()}T00:00:00Z", precision))
    assert when.contains(When.day(day))
