"""What was once answered is sent again, until something is new."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

import pytest
from starlette.testclient import TestClient
from tests.serving.access.conftest import Clock
from tests.serving.running import run

from hitherto.serving.access.body import App, Receive, Scope, Send
from hitherto.serving.access.gate import Refusal
from hitherto.serving.access.limits import Rate
from hitherto.serving.access.visitor import Visitor
from hitherto.serving.caching import Cache
from hitherto.state import Editor

LONG = "Everything known so far. " * 200


@dataclass
class Site:
    """An application that counts how often it is asked, behind a cache."""

    version: str = "1"
    asked: int = 0
    status: int = 200
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
    form: bool = False
    editor: Editor | None = None
    region: str = "GB"

    async def app(self, scope: Scope, _receive: Receive, send: Send) -> None:
        self.asked += 1
        if self.form:
            scope["shows_form"] = True
        await asyncio.sleep(0)
        headers = [(b"content-type", b"text/html"), *self.headers]
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        await send({"type": "http.response.body", "body": LONG.encode(), "more_body": True})
        await send({"type": "http.response.body", "body": str(self.asked).encode()})

    def client(self, client: str = "127.0.0.1", **how: Any) -> TestClient:
        cache = Cache(self.app, lambda: self.version, lambda _: self.region, **how)
        return TestClient(knowing(cache, self, client), "http://localhost")


def knowing(cache: Cache, site: Site, client: str = "127.0.0.1") -> App:
    """Stand before a cache as the gate does."""

    async def known(scope: Scope, receive: Receive, send: Send) -> None:
        scope["visitor"] = Visitor(client, "", site.editor)
        await cache(scope, receive, send)

    return known


def test_what_was_answered_is_sent_again_until_something_is_new() -> None:
    site = Site()
    client = site.client()
    first, again = client.get("/a"), client.get("/a")
    assert site.asked == 1
    assert first.text == again.text == f"{LONG}1"
    assert first.headers["etag"] == again.headers["etag"]
    client.get("/b")
    client.get("/a?x=1")
    site.region = "US"
    client.get("/a")
    assert site.asked == 4
    site.version = "2"
    assert client.get("/a").text == f"{LONG}5"


def test_who_has_it_is_told_that_nothing_is_new() -> None:
    site = Site()
    client = site.client()
    tag = client.get("/a").headers["etag"]
    again = client.get("/a", headers={"if-none-match": f'W/"x", {tag}'})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    site.version = "2"
    assert client.get("/a", headers={"if-none-match": tag}).status_code == 200


def test_it_comes_packed_to_who_takes_it_so() -> None:
    client = Site().client()
    client.get("/a")
    whole = client.get("/a", headers={"accept-encoding": "identity"})
    packed = client.get("/a", headers={"accept-encoding": "gzip"})
    assert "content-encoding" not in whole.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert int(packed.headers["content-length"]) < len(whole.content) // 5
    assert packed.text == whole.text


def test_only_the_head() -> None:
    site = Site()
    client = site.client()
    head = client.head("/a")
    whole = client.get("/a")
    assert (site.asked, head.content) == (1, b"")
    assert head.headers["etag"] == whole.headers["etag"]
    assert whole.text.startswith(LONG)


def test_who_tells_time_and_no_tag_is_told_that_nothing_is_new() -> None:
    site = Site()
    client = site.client()
    told = client.get("/a").headers["last-modified"]
    had = {"if-modified-since": told}
    assert client.get("/a", headers=had).status_code == 304
    assert client.get("/b", headers=had).status_code == 200, "which nobody has had"
    assert client.get("/a", headers=had | {"if-none-match": '"another"'}).status_code == 200
    assert client.get("/a", headers={"if-modified-since": "yesterday"}).status_code == 200
    site.version = "2"
    again = client.get("/a", headers=had)
    assert (again.status_code, again.headers["last-modified"] != told) == (200, True)


@pytest.mark.parametrize(
    "site",
    [Site(status=404), Site(headers=[(b"set-cookie", b"a=b")]), Site(headers=[(b"cache-control", b"no-store")]),
     Site(form=True), Site(editor=Editor("Ann", "", Clock().now))],
)  # fmt: skip
def test_what_is_not_for_everybody_is_not_kept(site: Site) -> None:
    client = site.client()
    assert "etag" not in client.get("/a").headers
    client.get("/a")
    assert site.asked == 2


def test_what_is_good_no_longer_takes_no_room() -> None:
    site = Site()
    cache = Cache(site.app, lambda: site.version)
    client = TestClient(knowing(cache, site), "http://localhost")
    for number in range(5):
        client.get(f"/{number}")
    assert len(cache._kept) == 5
    site.version = "2"
    client.get("/0")
    assert (len(cache._kept), cache._size) == (1, cache._kept.popitem()[1].size())


def test_a_post_always_goes_through() -> None:
    site = Site()
    client = site.client()
    client.get("/a")
    client.post("/a")
    assert site.asked == 2


def test_many_who_ask_at_once_are_answered_by_one_page() -> None:
    site = Site()
    cache = Cache(site.app, lambda: "1")
    sent: list[bytes] = []

    async def send(message: Any) -> None:
        await asyncio.sleep(0)
        sent.append(message.get("body", b""))

    async def ask() -> None:
        scope = {"type": "http", "method": "GET", "path": "/a", "scheme": "http", "query_string": b"", "headers": [],
                 "visitor": Visitor("127.0.0.1", "")}  # fmt: skip
        await cache(scope, None, send)  # type: ignore[arg-type]

    async def all_ask() -> None:
        await asyncio.gather(*(ask() for _ in range(20)))

    run(all_ask())
    assert site.asked == 1
    assert b"".join(sent) == f"{LONG}1".encode() * 20


def test_it_does_not_grow_without_end() -> None:
    site = Site()
    client = site.client(room=50_000)
    for number in range(100):
        client.get(f"/{number}")
    client.get("/99")
    assert site.asked == 100
    client.get("/0")
    assert site.asked == 101


def test_who_asks_too_often_for_what_is_not_kept_is_refused() -> None:
    site = Site()

    def refuse(_scope: Scope, refusal: Refusal) -> App:
        async def app(_scope: Scope, _receive: Receive, send: Send) -> None:
            await send({"type": "http.response.start", "status": refusal.status, "headers": []})
            await send({"type": "http.response.body", "body": b""})

        return app

    far = site.client(client="192.168.1.7", rate=Rate(3, 60), refuse=refuse)
    assert [far.get(f"/{number}").status_code for number in range(5)] == [200, 200, 200, 429, 429]
    assert far.get("/0").status_code == 200, "what is kept costs nothing"
    near = site.client(rate=Rate(3, 60), refuse=refuse)
    assert [near.get(f"/{number}").status_code for number in range(5)] == [200] * 5
