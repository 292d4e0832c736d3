"""What passes the gate and what does not."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest
from starlette.testclient import TestClient
from tests.serving.access.conftest import CHEAP, PASSWORD, Clock
from tests.serving.running import run

from hitherto.claims import InputError
from hitherto.serving.access import forgery, secret
from hitherto.serving.access.body import Message, TooLargeError, TooSlowError, read
from hitherto.serving.access.entrance import LASTS, Entrance, RefusedError, editor_named
from hitherto.serving.access.gate import Rules
from hitherto.serving.access.limits import Rate
from hitherto.serving.access.visitor import LOGIN, READER

Enter = Callable[..., TestClient]
CLOSED = Rules(token="the access token", names=frozenset({"keepers.example"}))


def logged_in(client: TestClient, entrance: Entrance) -> str:
    held = entrance.login("ann  quill", PASSWORD, "127.0.0.1")
    client.cookies.set(LOGIN, held)
    return held


def test_reading_is_open_where_there_is_no_token(enter: Enter) -> None:
    assert enter().get("/x").text == "nobody /x "


def test_every_response_carries_the_headers(enter: Enter) -> None:
    found = enter().get("/x")
    assert "default-src 'none'" in found.headers["content-security-policy"]
    assert "unsafe" not in found.headers["content-security-policy"]
    assert found.headers["x-content-type-options"] == "nosniff"
    assert found.headers["x-frame-options"] == "DENY"
    assert "strict-transport-security" not in found.headers
    assert "strict-transport-security" in enter(scheme="https").get("/x").headers
    assert enter().get("/x", headers={"host": "evil.example"}).headers["x-frame-options"] == "DENY"


def test_another_host_is_refused(enter: Enter) -> None:
    assert enter().get("/x", headers={"host": "evil.example"}).status_code == 400
    assert enter(CLOSED).get("/login", headers={"host": "keepers.example"}).status_code == 200


def test_with_a_token_only_who_shows_it_reads(enter: Enter) -> None:
    client = enter(CLOSED)
    assert client.get("/x").status_code == 401
    assert client.get("/static/site.css").status_code == 200
    assert client.get("/x", headers={"authorization": "Bearer the access token"}).status_code == 200
    for wrong in ("Bearer the access tokem", "Bearer ", "Basic the access token", "Bearer é", ""):
        assert client.get("/x", headers={b"authorization": wrong.encode()}).status_code == 401
    client.cookies.set(READER, secret.derived("the access token", "reader"))
    assert client.get("/x").status_code == 200


def test_where_reading_is_public_the_token_is_not_asked_for(enter: Enter) -> None:
    assert enter(Rules(token="the access token", public=True)).get("/x").status_code == 200


def test_an_editor_reads_and_is_known(enter: Enter, entrance: Entrance, clock: Clock) -> None:
    client = enter(CLOSED)
    held = logged_in(client, entrance)
    assert client.get("/x").text == "Ann Quill /x "
    clock.goes(seconds=LASTS / timedelta(seconds=1))
    assert client.get("/x").status_code == 401, "the login has ended"
    fresh = logged_in(client, entrance)
    entrance.logout(fresh)
    assert client.get("/x").status_code == 401
    assert fresh != held


def test_a_login_is_not_one_that_somebody_else_chose(enter: Enter, entrance: Entrance) -> None:
    client = enter()
    chosen = secret.new()
    client.cookies.set(LOGIN, chosen)
    assert entrance.login("Ann Quill", PASSWORD, "127.0.0.1") != chosen
    assert client.get("/x").text.startswith("nobody")


def test_a_form_needs_its_token(enter: Enter, entrance: Entrance) -> None:
    client = enter()
    logged_in(client, entrance)
    token = client.get("/form").text
    assert client.post("/x", data={"a": "1"}).status_code == 403
    assert client.post("/x", data={"form_token": "0" * 64}).status_code == 403
    assert client.post("/x", data={"form_token": token, "a": "1"}).text == f"Ann Quill /x form_token={token}&a=1"
    assert client.post("/x", files={"f": b"1"}, data={"form_token": token}).status_code == 200
    assert client.post("/x", json={}, headers={forgery.HEADER: token}).status_code == 200
    assert client.post("/x", json={"form_token": token}).status_code == 403
    many = "&".join(["a=1"] * 1000)
    kind = {"content-type": "application/x-www-form-urlencoded"}
    assert client.post("/x", content=f"{many}&form_token={token}", headers=kind).status_code == 403


def test_a_form_before_any_login_has_a_token_too(enter: Enter) -> None:
    client = enter()
    shown = client.get("/form")
    assert "HttpOnly; SameSite=Lax" in shown.headers["set-cookie"]
    assert client.post("/login", data={"form_token": shown.text}).status_code == 200
    assert "set-cookie" not in client.get("/x").headers
    assert client.post("/login", data={"form_token": enter().get("/form").text}).status_code == 403, "another's"
    assert "Secure" in enter(scheme="https").get("/form").headers["set-cookie"]


@pytest.mark.parametrize(
    "headers",
    [{"origin": "https://evil.example"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"},
     {"sec-fetch-site": "same-site"}, {"origin": "http://localhost:9999"}],
)  # fmt: skip
def test_a_form_elsewhere_is_refused_even_with_a_token(enter: Enter, headers: dict[str, str]) -> None:
    client = enter()
    token = client.get("/form").text
    assert client.post("/x", data={"form_token": token}, headers=headers).status_code == 403
    own = {"origin": "http://localhost", "sec-fetch-site": "same-origin"}
    assert client.post("/x", data={"form_token": token}, headers=own).status_code == 200


def test_no_other_host_of_the_domain_sets_the_cookies(enter: Enter, entrance: Entrance) -> None:
    client = enter(scheme="https")
    assert client.get("/form").headers["set-cookie"].startswith("__Host-hitherto_form=")
    held = entrance.login("Ann Quill", PASSWORD, "127.0.0.1")
    assert client.get("/x", headers={"cookie": f"{LOGIN}={held}"}).text.startswith("nobody")
    assert client.get("/x", headers={"cookie": f"{LOGIN}=x; __Host-{LOGIN}={held}"}).text.startswith("Ann Quill")


def test_a_program_logs_in_by_its_header(enter: Enter, entrance: Entrance) -> None:
    client = enter()
    held = entrance.login("Ann Quill", PASSWORD, "127.0.0.1")
    assert client.post("/api/v1/x", headers={"authorization": f"Bearer {held}"}).text == "Ann Quill /api/v1/x "
    client.cookies.set(LOGIN, held)
    assert client.post("/api/v1/x").status_code == 403, "by the cookie alone it may be forged"
    assert client.post("/api/v1/x", headers={"authorization": "Bearer x"}).text.startswith("nobody")


def test_a_secret_address_opens_its_path_alone(enter: Enter, entrance: Entrance) -> None:
    editor = entrance.whose(entrance.login("Ann Quill", PASSWORD, "127.0.0.1"))
    assert editor
    opens = entrance.make_address("/titles/keepers.ics", editor)
    client = enter(CLOSED)
    assert client.get(f"/private/{opens}/titles/keepers.ics").text == "nobody /titles/keepers.ics "
    for path in (
        f"/private/{opens}/titles/other.ics",
        f"/private/{opens}",
        f"/private/{secret.new()}/titles/keepers.ics",
    ):
        assert client.get(path).status_code == 404
    assert client.get("/private//titles/keepers.ics").status_code == 404
    with entrance.opened() as state:
        assert state.access.revoke(state.access.addresses(editor.key)[0].id, editor.key)
    assert client.get(f"/private/{opens}/titles/keepers.ics").status_code == 404


def test_clients_beyond_this_computer_are_counted(enter: Enter) -> None:
    few = Rules(rate=Rate(3, 60))
    assert [enter(few).get("/x").status_code for _ in range(5)] == [200] * 5
    client = enter(few, come_from="192.168.1.7")
    assert [client.get("/x").status_code for _ in range(5)] == [200, 200, 200, 429, 429]


def test_who_has_a_whole_network_is_counted_as_one(enter: Enter) -> None:
    gate = enter(Rules(rate=Rate(3, 60)), come_from="2001:db8::1").app
    found = [TestClient(gate, "http://localhost", client=(f"2001:db8::{n}", 5000)).get("/x") for n in range(1, 6)]
    assert [one.status_code for one in found] == [200, 200, 200, 429, 429]


def test_nobody_keeps_a_page_with_somebodys_form(enter: Enter) -> None:
    assert enter().get("/form").headers["cache-control"] == "no-store"
    assert "cache-control" not in enter().get("/x").headers


def test_a_huge_body_is_not_read(enter: Enter) -> None:
    assert enter(Rules(largest=1000)).post("/x", content=b"a" * 1001).status_code == 413


def test_a_slow_body_is_not_waited_for() -> None:
    async def silent() -> Message:
        await asyncio.sleep(60)
        return {}

    async def endless() -> Message:
        await asyncio.sleep(0)
        return {"type": "http.request", "body": b"", "more_body": True}

    async def gone() -> Message:
        return {"type": "http.disconnect"}

    async def large() -> Message:
        return {"type": "http.request", "body": b"a" * 100, "more_body": True}

    for receive in (silent, endless, gone):
        with pytest.raises(TooSlowError):
            run(read(receive, 1000, 0.05))
    with pytest.raises(TooLargeError):
        run(read(large, 1000, 5))


def test_who_tries_too_often_waits(entrance: Entrance, clock: Clock) -> None:
    for _ in range(10):
        with pytest.raises(RefusedError, match="no editor has this name and this password"):
            entrance.login("Ann Quill", "another password", "10.0.0.1")
    with pytest.raises(RefusedError, match="too many tries") as refused:
        entrance.login("Ann Quill", PASSWORD, "10.0.0.1")
    assert 0 < refused.value.wait <= 30
    assert entrance.login("Ann Quill", PASSWORD, "10.0.0.2")
    clock.goes(minutes=5)
    assert entrance.login("Ann Quill", PASSWORD, "10.0.0.1")


def test_a_name_is_not_tried_from_everywhere(entrance: Entrance) -> None:
    for number in range(60):
        with pytest.raises(RefusedError, match="no editor"):
            entrance.login("Ann Quill", "another password", f"10.0.0.{number}")
    with pytest.raises(RefusedError, match="too many"):
        entrance.login("Ann Quill", "another password", "10.0.1.1")


def test_an_unknown_name_is_told_as_a_wrong_password_is(entrance: Entrance) -> None:
    with pytest.raises(RefusedError, match="no editor has this name and this password"):
        entrance.login("Ben", PASSWORD, "10.0.0.1")


@pytest.mark.parametrize("name", ["", "  ", "***", "x" * 101, "a\x00b", "a\u202eb"])
def test_names_that_cannot_stand_on_a_ruling(name: str, clock: Clock) -> None:
    with pytest.raises(InputError, match="no name that can stand on rulings"):
        editor_named(name, PASSWORD, clock(), CHEAP)
