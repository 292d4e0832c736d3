"""Pasting an article on the site: who may, what comes of it, and that nothing bad is kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.serving.conftest import harmless, noon, token_in

import hitherto

TITLE = "/titles/lighthouse-keepers"
TEXT = (
    "‘The Lighthouse Keepers’ season 2 adds a keeper\r\n\r\nThe Lighthouse Keepers has found its harbour. Ivo Lund "
    "joins the cast as Harry Quill."
)
GOOD = {"text": TEXT, "outlet": "The Evening Ledger", "published": "2025-03-20", "address": "https://ledger.example/3"}


def articles(where: Path) -> int:
    with hitherto.open(where, clock=noon) as opened:
        return len(list(opened.ledger.kept()))


def send(client: TestClient, **fields: str) -> tuple[int, str, str]:
    token = token_in(client.get("/paste").text)
    found = client.post("/paste", data={"form_token": token, **fields})
    return found.status_code, found.headers.get("location", ""), found.text


def test_only_editors_paste(client: TestClient, where: Path) -> None:
    page = client.get("/paste").text
    assert "Log in as an editor" in page
    assert "<textarea" not in page
    assert harmless(page)
    assert client.post("/paste", data=GOOD).status_code == 403
    token = token_in(client.get("/login").text)
    assert client.post("/paste", data={**GOOD, "form_token": token}).headers["location"] == "/login?next=%2Fpaste"
    assert articles(where) == 2


def test_an_editor_is_led_to_what_it_changed(logged_in: TestClient, where: Path) -> None:
    status, location, _ = send(logged_in, **GOOD)
    assert status == 303
    assert location.startswith(f"{TITLE}?article=")
    page = logged_in.get(location).text
    assert "adds a keeper</bdi> was taken in." in page
    assert "marks what changed by it: 1 fact." in page
    row = page[page.index('<tr class="fresh">') :].partition("</tr>")[0]
    assert "Ivo Lund" in row
    assert page.count('<tr class="fresh">') == 1
    assert articles(where) == 3


def test_the_same_again_changes_nothing(logged_in: TestClient, where: Path) -> None:
    send(logged_in, **GOOD)
    status, _, page = send(logged_in, **GOOD)
    assert status == 200
    assert "in the ledger already" in page
    assert articles(where) == 3


def test_what_speaks_of_no_title_is_kept_and_said(logged_in: TestClient, where: Path) -> None:
    status, _, page = send(logged_in, text="Fog\n\nThere was fog on the quay.", outlet="The Quay Post")
    assert status == 200
    assert "No claim about a title was found in it" in page
    assert articles(where) == 3


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"text": ""}, "no text below a headline"),
        ({"text": "Only a headline"}, "no text below a headline"),
        ({"outlet": "", "address": ""}, "obody is named"),
        ({"address": "javascript:alert(1)"}, "is no web address"),
        ({"published": "2025-02-30"}, "not a day of the calendar"),
        ({"published": "2031-01-01"}, "cannot be the day"),
        ({"outlet": "<script>alert(1)</script>", "published": "soon"}, "not a day of the calendar"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_kept(
    logged_in: TestClient, where: Path, fields: dict[str, str], said: str
) -> None:
    status, _, page = send(logged_in, **{**GOOD, **fields})
    assert status == 422
    assert said in page
    assert "Harry Quill" in page or "text" in fields  # what was typed is not lost
    assert harmless(page)
    assert articles(where) == 2


def test_too_much_is_refused(logged_in: TestClient, where: Path) -> None:
    assert send(logged_in, **{**GOOD, "text": "x" * 200_001})[0] == 422
    assert articles(where) == 2


def test_an_article_that_is_not_there_changes_no_page(client: TestClient) -> None:
    assert client.get(TITLE, params={"article": "a:0000"}).status_code == 404


def test_the_empty_first_page_leads_here(tmp_path: Path) -> None:
    for client in _empty(tmp_path):
        assert 'href="/paste"' in client.get("/").text


def _empty(tmp_path: Path) -> Iterator[TestClient]:
    from hitherto.serving.app import make_app
    from hitherto.serving.library import Library
    from hitherto.serving.settings import Settings

    path = tmp_path / "empty.db"
    hitherto.open(path, clock=noon).close()
    yield TestClient(make_app(Library(path, clock=noon), Settings()), "http://localhost")
