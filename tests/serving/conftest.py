"""The site over a ledger with a short thread, with one editor."""

import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

import hitherto
from hitherto.claims import Article
from hitherto.serving.access.entrance import editor_named
from hitherto.serving.access.passwords import Cost
from hitherto.serving.app import make_app
from hitherto.serving.library import Library
from hitherto.serving.settings import Settings

PASSWORD = "a lantern in the fog"
ARTICLES = (
    Article(
        "Tidewater orders more ‘The Lighthouse Keepers’\n\nTidewater has renewed The Lighthouse Keepers for a second "
        "season. Ada Okafor will play Captain Reyes. The second season will premiere on October 3, 2025.",
        "Tidewater orders more ‘The Lighthouse Keepers’", "Tidewater", date(2025, 1, 10), "https://tidewater.example/1",
    ),
    Article(
        "‘The Lighthouse Keepers’ season 2 moves\n\nThe second season of The Lighthouse Keepers will premiere on "
        "November 7, 2025, according to The Quay Post. Ben Marsh joins the cast as Tom Hale.",
        "‘The Lighthouse Keepers’ season 2 moves", "The Quay Post", date(2025, 3, 14), "https://quay.example/2",
    ),
)  # fmt: skip


def noon() -> datetime:
    return datetime(2025, 4, 1, 12, tzinfo=UTC)


@pytest.fixture
def where(tmp_path: Path) -> Path:
    path = tmp_path / "keepers.db"
    with hitherto.open(path, clock=noon) as opened:
        for article in ARTICLES:
            opened.read(article)
        with opened.opened_state() as state:
            state.access.put_editor(editor_named("Ann Quill", PASSWORD, noon(), Cost(2, 1, 1)))
    return path


@pytest.fixture
def app(where: Path) -> FastAPI:
    return make_app(Library(where, clock=noon), Settings(address="http://testserver"))


@pytest.fixture
def client(app: FastAPI) -> TestClient:
    return TestClient(app, "http://localhost", raise_server_exceptions=False, follow_redirects=False)


@pytest.fixture
def logged_in(client: TestClient) -> TestClient:
    """A browser in which an editor has logged in."""
    token = token_in(client.get("/login").text)
    found = client.post("/login", data={"form_token": token, "name": "Ann Quill", "password": PASSWORD})
    assert found.status_code == 303
    return client


def token_in(page: str) -> str:
    """Return the token of a page's forms."""
    found = re.search(r'name="form_token" value="([0-9a-f]{64})"', page)
    assert found
    return found[1]


@pytest.fixture
def editor(client: TestClient) -> dict[str, str]:
    """The headers of an editor."""
    told: dict[str, Any] = client.post("/api/v1/logins", json={"name": "Ann Quill", "password": PASSWORD}).json()
    return {"authorization": f"Bearer {told['token']}"}


def harmless(page: str) -> bool:
    """Tell whether nothing in a page runs but the site's own script files, and no address does anything but lead on."""
    from lxml import etree, html

    for element in html.fromstring(page).iter(tag=etree.Element):
        is_data = element.get("type") == "application/ld+json"
        own = element.tag == "script" and (
            is_data or (element.get("src", "").startswith("/static/") and not element.text)
        )
        runs = element.tag in ("script", "style", "iframe", "object", "embed") and not own
        leads = [value for name, value in element.items() if name in ("href", "src", "action", "formaction")]
        if runs or any(name.startswith("on") or name == "style" for name in element.attrib):
            return False
        if not all(one.startswith(("/", "#", "https://", "http://", "webcal://testserver/", "?")) for one in leads):
            return False
    return True
