"""What one visitor sends changes nothing of what others are shown, and what was closed stays closed."""

import re

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient
from tests.serving.conftest import noon, token_in

from hitherto.pages.exports import available
from hitherto.serving.app import make_app
from hitherto.serving.library import Library
from hitherto.serving.settings import Settings

TITLE = "/titles/lighthouse-keepers"
STRANGE = "203.0.113.9:8000"  # a bare address, as which no page elsewhere can pose, but a stranger can name it


@pytest.fixture
def unnamed(app: FastAPI) -> TestClient:
    """A server that was told no address of its own."""
    return TestClient(make_app(Library(app.state.library.where, clock=noon), Settings()), "http://localhost")


@pytest.mark.parametrize("path", [TITLE, "/", "/changes.atom", *(f"{TITLE}{one.suffix}" for one in available())])
def test_a_host_that_a_stranger_names_is_told_to_nobody_else(unnamed: TestClient, path: str) -> None:
    unnamed.get(path, headers={"host": STRANGE})
    found = unnamed.get(path)
    assert found.status_code == 200
    assert b"203.0.113.9" not in found.content


def test_a_header_of_a_proxy_that_nobody_trusts_changes_nothing(unnamed: TestClient) -> None:
    told = {"x-forwarded-host": "evil.example", "x-forwarded-proto": "https", "forwarded": "host=evil.example"}
    assert "evil.example" not in unnamed.get("/changes.atom", headers=told).text


def test_a_secret_address_is_closed_at_once_for_who_has_a_copy_too(logged_in: TestClient) -> None:
    form = {"form_token": token_in(logged_in.get("/addresses").text), "path": f"{TITLE}.ics"}
    secret = re.findall(r"http://testserver(/private/[^<]+)", logged_in.post("/addresses", data=form).text)[0]
    reader = TestClient(logged_in.app, "http://localhost")
    first = reader.get(secret)
    assert (first.status_code, first.headers["content-type"][:13]) == (200, "text/calendar")
    tag = first.headers["etag"]
    assert reader.get(secret, headers={"if-none-match": tag}).status_code == 304
    page = logged_in.get("/addresses").text
    id_ = page.split('action="/addresses/')[1].split("/")[0]
    logged_in.post(f"/addresses/{id_}/revoke", data={"form_token": token_in(page)})
    assert reader.get(secret).status_code == 404
    assert reader.get(secret, headers={"if-none-match": tag}).status_code == 404


def test_nothing_of_an_editors_is_kept_on_the_way(logged_in: TestClient) -> None:
    for path in (TITLE, "/search?q=keepers", "/settings", "/review", "/proof", "/paste", "/addresses", "/login", "/"):
        found = logged_in.get(path)
        assert "Ann Quill" in found.text, path
        assert "etag" not in found.headers, path
        assert found.headers["cache-control"] == "no-store", path


def test_an_editor_makes_the_server_ask_nothing_within(logged_in: TestClient) -> None:
    for address in ("http://127.0.0.1:9/", "http://localhost:9/", "http://[::1]:9/", "http://169.254.169.254/latest"):
        form = {"form_token": token_in(logged_in.get("/proof").text), "address": address}
        found = logged_in.post("/proof", data=form)
        assert found.status_code == 422
        assert "is not on the open internet" in found.text


def test_the_page_to_keep_is_a_download(client: TestClient) -> None:
    """It has its style inside, which the site's rules for pages would not let a browser use."""
    found = client.get(f"{TITLE}.html")
    assert found.headers["content-disposition"] == 'attachment; filename="lighthouse-keepers.html"'
