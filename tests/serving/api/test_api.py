"""What the API answers."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient
from tests.serving.conftest import noon

import hitherto
from hitherto.claims import Article
from hitherto.serving.app import make_app
from hitherto.serving.library import Library
from hitherto.serving.settings import Settings
from hitherto.state import Watch

V1 = "/api/v1"


def items(client: TestClient, path: str, **params: str) -> list[Any]:
    found = client.get(f"{V1}{path}", params=params)
    assert found.status_code == 200, found.text
    return list(found.json()["items"])


def test_titles_with_what_they_are_called_in_addresses(client: TestClient) -> None:
    [title] = items(client, "/titles")
    assert (title["work"], title["slug"], title["seasons"]) == ("The Lighthouse Keepers", "lighthouse-keepers", [2])


@pytest.mark.parametrize("name", ["lighthouse-keepers", "The Lighthouse Keepers", "lighthouse keepers season 2"])
def test_a_title_is_found_by_any_name(client: TestClient, name: str) -> None:
    facts = items(client, f"/titles/{name}/facts", property="order")
    assert [(fact["value"], fact["standing"]) for fact in facts] == [("renewed", "reported")]


def test_facts_as_of_a_day(client: TestClient) -> None:
    path = "/titles/lighthouse-keepers/facts"
    assert {fact["value"] for fact in items(client, path, property="cast")} == {"Ada Okafor", "Ben Marsh"}
    assert {fact["value"] for fact in items(client, path, property="cast", as_of="2025-02-01")} == {"Ada Okafor"}
    assert items(client, path, as_of="2025-01-01") == []
    assert items(client, path, recorded_at="2025-03-31T12:00:00Z") == []
    assert items(client, path, season="3") == items(client, path, season="3", standing="denied") == []


def test_a_list_comes_in_parts(client: TestClient) -> None:
    path = "/titles/lighthouse-keepers/facts"
    whole = items(client, path)
    part = client.get(f"{V1}{path}?limit=2")
    found = part.json()["items"]
    while "next" in part.links:
        part = client.get(part.links["next"]["url"])
        found += part.json()["items"]
    assert found == whole
    assert len(whole) > 2
    assert part.json()["next"] is None
    assert client.get(f"{V1}{path}?cursor=nonsense").status_code == 422


def test_what_changed(client: TestClient) -> None:
    told = client.get(f"{V1}/titles/lighthouse-keepers/changes", params={"since": "2025-02-01"}).json()
    assert (told["since"], told["until"]) == ("2025-02-01", "2025-04-01")
    assert ("Ben Marsh", "absent") in {(change["value"], change["from"]) for change in told["items"]}
    late = client.get(f"{V1}/titles/lighthouse-keepers/changes", params={"since": "2026-02-01"})
    assert late.status_code == 422


def test_the_forecast_is_no_fact(client: TestClient) -> None:
    told = client.get(f"{V1}/titles/lighthouse-keepers/forecast", params={"season": "3"}).json()
    assert told["forecast"] is True
    assert told["subject"] == {"work": "The Lighthouse Keepers", "season": 3}
    assert told["why"]
    assert told["median"] is None or told["interval_80"][0] <= told["median"] <= told["interval_80"][1]
    assert client.get(f"{V1}/titles/nobody/forecast").status_code == 404


def test_what_is_followed(client: TestClient) -> None:
    dates = items(client, "/dates")
    assert ("2025-11-07", "lighthouse-keepers") in {(one["when"], one["slug"]) for one in dates}
    [unknown] = items(client, "/unknown")
    assert unknown["asked"]
    whole = client.get(f"{V1}/changes", params={"since": "2025-02-01"}).json()
    assert "Ben Marsh" in {change["value"] for change in whole["items"]}
    assert client.get(f"{V1}/changes?since=2026-01-01").status_code == 422


def test_another_regions_dates_are_marked_by_its_name_or_code(where: Path, client: TestClient) -> None:
    told = "‘The Lighthouse Keepers’ season 2\n\nSeason 2 of The Lighthouse Keepers premieres in the US on May 9, 2026."
    with hitherto.open(where, clock=noon) as opened:
        opened.read(Article(told, told.split("\n", maxsplit=1)[0], "Echo", date(2025, 3, 20), "https://echo.example/3"))
    for region, elsewhere in (("", False), ("GB", True), ("US", False)):
        dates = items(client, "/dates", region=region)
        assert any(one["elsewhere"] for one in dates) == elsewhere, region


def test_which_titles_are_followed(client: TestClient, where: Path) -> None:
    with hitherto.open(where, clock=noon) as opened, opened.opened_state() as state:
        state.watches.put(Watch("The Lighthouse Keepers", 2, added_at=noon()))
        state.watches.put(Watch("Driftwood", added_at=noon()))
    found = items(client, "/followed")
    assert [(one["subject"]["work"], one["known"]) for one in found] == [
        ("Driftwood", False),
        ("The Lighthouse Keepers", True),
    ]


def test_the_page_and_the_names(client: TestClient) -> None:
    page = client.get(f"{V1}/titles/lighthouse-keepers/page").json()
    assert page["title"]["work"] == "The Lighthouse Keepers"
    assert page["answer"]
    names = items(client, "/titles/lighthouse-keepers/names")
    assert names[0]["sort"] == "title"
    assert "Ada Okafor" in {name["name"] for name in names}


def test_why_a_fact_stands_so(client: TestClient) -> None:
    [fact, *_] = items(client, "/titles/lighthouse-keepers/facts", property="order")
    told = client.get(f"{V1}/facts/{fact['id']}").json()
    assert told["for"][0]["outlet"] == "Tidewater"
    assert told["graph"]["nodes"]
    assert all(len(one["text"].split()) < 25 for claim in told["for"] for one in claim["evidence"])


def test_search_and_outlets(client: TestClient) -> None:
    [found] = items(client, "/search", q="Okafor")
    assert found["outlet"] == "Tidewater"
    assert items(client, "/search", title="lighthouse-keepers", outlet="The Quay Post")
    assert client.get(f"{V1}/search").status_code == 422
    assert items(client, "/outlets") == [] or all("name" in one for one in items(client, "/outlets"))


@pytest.mark.parametrize(
    ("path", "status", "sort"),
    [("/titles/ferry/facts", 404, "not-known"), ("/facts/f:0000", 404, "not-known"),
     ("/outlets/Nobody", 404, "not-known"),
     ("/nothing", 404, "no-such-address"), ("/titles/lighthouse-keepers/facts?limit=0", 422, "bad-input"),
     ("/titles/lighthouse-keepers/facts?as_of=2025-02-30", 422, "refused"),
     ("/titles/lighthouse-keepers/facts?as_of=20250201", 422, "bad-input"),
     ("/titles/lighthouse-keepers/facts?recorded_at=0001-01-01T00:00:00%2B23:00", 422, "refused"),
     ("/titles/%00/facts", 404, "no-such-address"), ("/titles/%ED%A0%80/facts", 404, "not-known")],
)  # fmt: skip
def test_what_is_wrong_is_a_problem(client: TestClient, path: str, status: int, sort: str) -> None:
    found = client.get(f"{V1}{path}")
    assert found.status_code == status, found.text
    assert found.headers["content-type"] == "application/problem+json"
    told = found.json()
    assert told["type"] == f"/api/problems/{sort}"
    assert told["status"] == status
    assert client.get(told["type"]).json()["title"] == told["title"]


def test_another_method_is_told(client: TestClient) -> None:
    found = client.put(f"{V1}/titles")
    assert found.status_code == 405
    assert found.headers["allow"] == "GET, HEAD, OPTIONS"


def test_an_editor_rules_and_takes_it_back(client: TestClient, editor: dict[str, str]) -> None:
    new = {"kind": "value", "value": "Cara Lund", "reason": "told me herself",
           "question": {"subject": {"work": "The Lighthouse Keepers", "season": 2}, "property": "cast"}}  # fmt: skip
    assert client.post(f"{V1}/rulings", json=new).status_code == 401
    tried = client.post(f"{V1}/rulings?dry_run=true", json=new, headers=editor)
    assert (tried.status_code, tried.json()["kept"]) == (200, False)
    made = client.post(f"{V1}/rulings", json=new, headers=editor)
    assert made.status_code == 201
    assert made.json()["author"] == "Ann Quill"
    assert [change["value"] for change in made.json()["changes"]] == ["Cara Lund"]
    assert client.post(f"{V1}/rulings", json=new, headers=editor).status_code == 200, "it was ruled before"
    withdrawal = {"kind": "withdraw", "about": made.json()["id"], "reason": "wrong"}
    back = client.post(f"{V1}/rulings", json=withdrawal, headers=editor)
    assert back.status_code == 201
    assert [(one["kind"], one["counts"]) for one in items(client, "/rulings")] == [
        ("value", False),
        ("withdraw", False),
    ]
    assert client.delete(f"{V1}/logins/current", headers=editor).status_code == 204
    assert client.post(f"{V1}/rulings", json=new, headers=editor).status_code == 401


@pytest.mark.parametrize(
    "new",
    [{}, {"kind": "accept", "reason": "so"}, {"kind": "value", "reason": "so", "value": "x"},
     {"kind": "accept", "about": "c:1", "reason": "so"}, {"kind": "withdraw", "about": "g:1", "reason": "so"},
     {"kind": "same", "names": ["a", "a"], "sort": "person", "reason": "so"},
     {"kind": "same", "names": ["a"], "reason": "so"},
     {"kind": "accept", "about": "c:1", "reason": "so", "author": "Somebody else"}],
)  # fmt: skip
def test_a_ruling_that_decides_nothing_is_refused(
    client: TestClient, editor: dict[str, str], new: dict[str, Any]
) -> None:
    found = client.post(f"{V1}/rulings", json=new, headers=editor)
    assert found.status_code in (404, 422), found.text
    assert items(client, "/rulings") == []


def test_a_wrong_password_gets_no_token(client: TestClient) -> None:
    wrong = {"name": "Ann Quill", "password": "another password"}
    codes = [client.post(f"{V1}/logins", json=wrong).status_code for _ in range(11)]
    assert codes == [401] * 10 + [429]


@pytest.mark.parametrize(
    ("path", "detail"),
    [
        ("/titles/lighthouse-keepers/facts?asof=2025-02-01", "query.asof: no such parameter; did you mean as_of?"),
        ("/unknown?as_of=2025-02-01", "query.as_of: no such parameter; there are cursor, limit."),
        ("/titles/lighthouse-keepers/facts?as_of=May", "query.as_of: is not a day; write it as 2026-02-01."),
        ("/titles/lighthouse-keepers/facts?property=casst", "property: 'casst' is none; there are "),
        ("/search?q=Okafor&property=casst", "property: 'casst' is none; there are "),
        ("/dates?region=Atlantis", "region: no region is called 'Atlantis'; write it as GB, US or Japan."),
        ("/rulings?as_of=2025-02-01", "query.as_of: no such parameter; there are cursor, limit, recorded_at."),
    ],
)
def test_what_is_not_understood_is_not_passed_over(client: TestClient, path: str, detail: str) -> None:
    found = client.get(f"{V1}{path}")
    assert (found.status_code, found.headers["content-type"]) == (422, "application/problem+json")
    assert found.json()["detail"].startswith(detail)


def test_head_and_options(client: TestClient) -> None:
    path = f"{V1}/titles/lighthouse-keepers/names"
    head = client.head(path)
    assert (head.status_code, head.content, int(head.headers["content-length"]) > 100) == (200, b"", True)
    assert client.get(path).headers["etag"] == head.headers["etag"]
    options = client.options(path)
    assert (options.status_code, options.headers["allow"]) == (204, "GET, HEAD, OPTIONS")


def test_pages_elsewhere_read_what_is_public_and_nothing_else(client: TestClient, where: Path) -> None:
    origin = {"origin": "https://elsewhere.example"}
    asking = {**origin, "access-control-request-method": "GET", "access-control-request-headers": "if-none-match"}
    assert "access-control-allow-origin" not in client.get(f"{V1}/titles", headers=origin).headers
    public = make_app(Library(where, clock=noon), Settings(public=True, address="http://testserver"))
    other = TestClient(public, "http://localhost")
    found = other.get(f"{V1}/titles", headers=origin)
    assert found.headers["access-control-allow-origin"] == "*"
    assert "ETag" in found.headers["access-control-expose-headers"]
    assert other.options(f"{V1}/titles", headers=asking).status_code == 200
    asking["access-control-request-method"] = "POST"
    assert other.options(f"{V1}/rulings", headers=asking).status_code == 400


PAGE = (
    "‘The Lighthouse Keepers’ season 2\n\nThe second season of The Lighthouse Keepers will premiere on October 3, 2025."
)


def test_a_page_of_ones_own_is_proofread(client: TestClient) -> None:
    rows = client.post(f"{V1}/proofs", json={"text": PAGE}).json()["items"]
    (moved,) = (row for row in rows if row["mark"] == "superseded")
    assert (moved["line"], moved["instead"]["value"]) == (3, "2025-11-07")
    assert {row["fact"]["value"] for row in rows if row["mark"] == "lacking"} >= {"Ada Okafor", "Ben Marsh"}
    early = client.post(f"{V1}/proofs", json={"text": PAGE, "as_of": "2025-02-01"}).json()["items"]
    assert "superseded" not in {row["mark"] for row in early}
    assert client.post(f"{V1}/proofs", json={"text": "Driftwood is out."}).status_code == 404


def test_people_are_shown_what_there_is_to_ask(client: TestClient) -> None:
    told = client.get("/api/").text
    assert "<code>GET /api/v1/titles/{title}/facts</code>" in told
    described = client.get("/api/openapi.json").json()
    assert described["paths"]["/v1/rulings"]["post"]["security"] == [{"token": []}]
    ids = [one["operationId"] for path in described["paths"].values() for one in path.values()]
    assert len(ids) == len(set(ids))
    assert {"facts", "changes", "all_changes", "rule"} <= set(ids)


def test_a_list_goes_on_where_it_was_though_more_is_known_meanwhile(client: TestClient, where: Path) -> None:
    whole = [one["id"] for one in items(client, "/titles/lighthouse-keepers/facts")]
    first = client.get(f"{V1}/titles/lighthouse-keepers/facts", params={"limit": 2}).json()
    with hitherto.open(where, clock=noon) as opened:
        text = "‘The Lighthouse Keepers’ adds one\n\nCleo Rand joins the cast of The Lighthouse Keepers as Ida."
        opened.read(Article(text, outlet="Screen Tide", published=date(2025, 3, 20)))
    rest = items(client, "/titles/lighthouse-keepers/facts", cursor=first["next"])
    seen = [one["id"] for one in first["items"]] + [one["id"] for one in rest]
    assert set(whole) <= set(seen)
    assert len(seen) == len(set(seen))
