"""Logging in and out in a browser, and secret addresses."""

from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.serving.conftest import PASSWORD, noon, token_in

from hitherto.claims import InputError
from hitherto.serving.access.visitor import LOGIN, READER
from hitherto.serving.app import make_app
from hitherto.serving.library import Library
from hitherto.serving.settings import Settings

TOKEN = "a token that nobody guesses"


def test_an_editor_logs_in_and_out(client: TestClient) -> None:
    token = token_in(client.get("/login").text)
    form = {"form_token": token, "name": "ann quill", "password": PASSWORD, "next": "/review?title=x"}
    found = client.post("/login", data=form)
    assert (found.status_code, found.headers["location"]) == (303, "/review?title=x")
    assert "HttpOnly; SameSite=Lax" in found.headers["set-cookie"]
    page = client.get("/login").text
    assert "You are logged in as Ann Quill" in page
    held = client.cookies[LOGIN]
    assert client.post("/logout", data={"form_token": token}).status_code == 403, "the token of before the login"
    assert client.post("/logout", data={"form_token": token_in(page)}).status_code == 303
    assert LOGIN not in client.cookies
    client.cookies.set(LOGIN, held)
    assert "You are logged in" not in client.get("/login").text


@pytest.mark.parametrize("onward", ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"])
def test_nobody_is_sent_elsewhere_after_the_login(client: TestClient, onward: str) -> None:
    page = client.get("/login", params={"next": onward})
    assert "evil.example" not in page.text
    form = {"form_token": token_in(page.text), "name": "Ann Quill", "password": PASSWORD, "next": onward}
    assert client.post("/login", data=form).headers["location"] == "/"


def test_a_wrong_password_is_told_and_shown_to_nobody(client: TestClient) -> None:
    token = token_in(client.get("/login").text)
    found = client.post("/login", data={"form_token": token, "name": "<b>Ann", "password": "another password"})
    assert found.status_code == 403
    assert "No editor has this name and this password." in found.text
    assert "another password" not in found.text
    assert found.headers["cache-control"] == "no-store"


def test_a_reader_shows_the_access_token_once(where: Path) -> None:
    app = make_app(Library(where, clock=noon), Settings(host="0.0.0.0", token=TOKEN))
    client = TestClient(app, "http://localhost", follow_redirects=False)
    asked = client.get("/review?title=a")
    assert asked.headers["location"] == "/login?next=%2Freview%3Ftitle%3Da"
    assert client.get("/api/v1/titles").headers["content-type"] == "application/problem+json"
    token = token_in(client.get("/login").text)
    assert client.post("/login", data={"form_token": token, "token": "another"}).status_code == 403
    assert client.post("/login", data={"form_token": token, "token": TOKEN}).status_code == 303
    assert TOKEN not in client.cookies[READER]
    assert client.get("/review").status_code == 200


def test_a_secret_address_is_made_shown_once_and_revoked(logged_in: TestClient) -> None:
    page = logged_in.get("/addresses").text
    assert "Nothing yet." in page
    form = {"form_token": token_in(page), "path": "/titles/lighthouse-keepers.ics"}
    made = logged_in.post("/addresses", data=form).text
    assert "http://testserver/private/" in made
    listed = logged_in.get("/addresses").text
    assert "/private/" not in listed
    id_ = listed.split('action="/addresses/')[1].split("/")[0]
    assert logged_in.post(f"/addresses/{id_}/revoke", data={"form_token": token_in(listed)}).status_code == 303
    assert "Nothing yet." in logged_in.get("/addresses").text


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/review",
        "/private/x/a.ics",
        "https://evil.example/a.ics",
        "/a.ics?x",
        "/<b>",
        "/a.ics",
        "/titles/../private/a.ics",
        "/titles/keepers/x.ics",
    ],
)
def test_only_feeds_and_calendars_have_secret_addresses(logged_in: TestClient, path: str) -> None:
    token = token_in(logged_in.get("/addresses").text)
    found = logged_in.post("/addresses", data={"form_token": token, "path": path})
    assert found.status_code == 422
    assert "<b>" not in found.text


def test_who_is_no_editor_has_none(client: TestClient) -> None:
    assert client.get("/addresses").headers["location"].startswith("/login")


@pytest.mark.parametrize(
    "settings",
    [Settings(host="0.0.0.0"), Settings(host="192.168.1.7"), Settings(token="short"), Settings(address="keepers")],
)
def test_a_server_that_would_be_open_does_not_start(settings: Settings) -> None:
    with pytest.raises(InputError):
        settings.checked()


def test_a_server_that_is_meant_to_be_open_starts() -> None:
    for settings in (Settings(), Settings(host="::1"), Settings(host="0.0.0.0", public=True)):
        assert settings.checked() is settings
    assert TOKEN not in repr(Settings(token=TOKEN))
