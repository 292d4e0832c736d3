"""The site's pages for readers: titles as of any day, the calendar, search, outlets, settings."""

import re
from datetime import date

import pytest
from starlette.testclient import TestClient
from tests.serving.conftest import harmless, noon, token_in

import hitherto
from hitherto.claims import Article

TITLE = "/titles/lighthouse-keepers"


@pytest.mark.parametrize(
    "path",
    [
        "/",
        TITLE,
        f"{TITLE}/2",
        f"{TITLE}?as_of=2025-02-01",
        "/calendar",
        "/changes",
        "/unknown",
        "/outlets",
        "/settings",
    ],
)
def test_every_page_is_there_and_harmless(client: TestClient, path: str) -> None:
    found = client.get(path)
    assert found.status_code == 200
    assert harmless(found.text)


def test_the_first_page_says_when_titles_come(client: TestClient) -> None:
    assert "7 November 2025" in client.get("/").text


def test_a_title_is_shown_as_of_any_day(client: TestClient) -> None:
    assert "7 November 2025" in client.get(TITLE).text
    then = client.get(TITLE, params={"as_of": "2025-02-01"}).text
    assert "3 October 2025" in then
    assert "7 November 2025" not in then
    assert 'rel="next"' in then


def test_what_changed_since_a_day_is_marked(client: TestClient) -> None:
    found = client.get(TITLE, params={"since": "2025-02-01"}).text
    assert "marks what changed since 1 February 2025" in found
    assert 'class="fresh"' in found
    assert 'class="fresh"' not in client.get(TITLE).text


def test_the_calendar_names_days_and_marks_another_regions(client: TestClient) -> None:
    found = client.get("/calendar").text
    assert "November 2025" in found
    assert "No date yet" not in found


def test_each_fact_can_be_copied_as_wikitext(client: TestClient) -> None:
    found = re.search(
        r'href="(/facts/[^"]+\.wikitext\?as_of=2025-02-01)"', client.get(TITLE, params={"as_of": "2025-02-01"}).text
    )
    assert found
    copied = client.get(found[1])
    assert copied.status_code == 200
    assert copied.headers["content-type"].startswith("text/plain")


def test_search_finds_titles_and_words(client: TestClient) -> None:
    found = client.get("/search", params={"q": "lighthouse"}).text
    assert TITLE in found
    found = client.get("/search", params={"q": "Ben Marsh"}).text
    assert "<mark>" in found
    assert "Nothing has all of these words" in client.get("/search", params={"q": "zeppelin"}).text


def test_the_region_is_remembered(client: TestClient) -> None:
    token = token_in(client.get("/settings").text)
    assert client.post("/settings", data={"form_token": token, "region": "UK"}).status_code == 303
    assert "dates for UK first" in client.get("/calendar").text
    assert client.post("/settings", data={"region": "UK"}).status_code == 403


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/titles/nobody-made-this", 404),
        (f"{TITLE}/x", 404),
        (f"{TITLE}?as_of=yesterday", 422),
        (f"{TITLE}?as_of=2025-02-30", 422),
        (f"{TITLE}?as_of=0001-01-01", 422),
        ("/nowhere", 404),
        ("/outlets/nobody", 404),
        ("/static/../app.py", 404),
    ],
)
def test_what_is_wrong_is_said_on_a_page(client: TestClient, path: str, status: int) -> None:
    found = client.get(path)
    assert found.status_code == status
    assert "<h1>" in found.text
    assert harmless(found.text)


def test_a_ledger_without_titles_says_what_to_do(client: TestClient, where: object) -> None:
    assert "watch add" in client.get("/").text


def test_hostile_articles_only_show(client: TestClient, where: object) -> None:
    bad = "<script>alert(1)</script>"
    article = Article(
        f"The Lighthouse Keepers {bad}\n\nThe second season of The Lighthouse Keepers stars Ada {bad} Okafor. "
        f"The Lighthouse Keepers was renewed, \u202e said “{bad}”.",
        f"The Lighthouse Keepers {bad}", f"Outlet {bad}", date(2025, 3, 20), "javascript:alert(1)",
    )  # fmt: skip
    with hitherto.open(str(where), clock=noon) as opened:
        opened.read(article)
    for path in (TITLE, "/", "/calendar", "/outlets", "/search?q=alert"):
        found = client.get(path)
        assert found.status_code == 200
        assert harmless(found.text)
