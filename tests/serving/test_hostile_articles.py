"""Articles that mean harm, on every page of the site and in every export: nothing runs, and nothing breaks."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from starlette.testclient import TestClient
from tests.serving.conftest import harmless, noon

import hitherto
from hitherto.claims import Article, Subject
from hitherto.serving.app import make_app
from hitherto.serving.library import Library
from hitherto.serving.settings import Settings

EVIL = "<script>alert(1)</script>\"onmouseover=alert(2) '{{7*7}} ]]>--><img src=x onerror=alert(3)> \u202eslaf"
NAME = f"Keepers {EVIL}"
MOST = 150  # pages


@pytest.fixture
def client(tmp_path: Path) -> TestClient:
    where = tmp_path / "evil.db"
    with hitherto.open(where, clock=noon) as opened:
        for number, value in enumerate(
            [EVIL, f"Ada {EVIL}", "javascript:alert(4)", "../../etc/passwd", "=1+1", "\u2028x"]
        ):
            words = f"{value} is in {NAME}, says {EVIL}. “{EVIL}” – {'long ' * 50}"
            slip = hitherto.Slip(
                Subject(NAME, 2), "cast", value, words, EVIL.replace("\u202e", ""), (EVIL,), f"Outlet {EVIL}",
                f'https://evil.example/{number}"><script>alert(5)</script>', date(2025, 3, number + 1),
                {"character": f"Captain {EVIL}"}, headline=f"{EVIL} {number}",
            )  # fmt: skip
            opened.add(slip)
        day = hitherto.Slip(
            Subject(NAME, 2), "release", "2026-01-15", f"{NAME} comes on 15 January.", "Ann", day=date(2025, 3, 1)
        )
        opened.add(day)
        opened.read(Article(f"{EVIL}\n\n{NAME} season 2 comes.", EVIL, EVIL, date(2025, 3, 9), "javascript:alert(6)"))
    app = make_app(Library(where, clock=noon), Settings())
    return TestClient(app, "http://localhost", follow_redirects=False)


def links_in(page: str, at: str) -> Iterator[str]:
    """Yield the addresses on this server that a page leads to."""
    from lxml import html

    for element in html.fromstring(page).iter("a", "link", "img", "script", "form"):
        for name in ("href", "src"):
            to = urlsplit(urljoin(f"http://localhost{at}", element.get(name) or "#"))
            if to.netloc == "localhost" and element.get("method") != "post":
                yield f"{to.path}{f'?{to.query}' if to.query else ''}"


def test_every_page_that_is_led_to_is_harmless(client: TestClient) -> None:
    waiting = [
        "/",
        "/review",
        "/calendar",
        "/changes",
        "/unknown",
        "/outlets",
        f"/search?q={'<script>'}",
        "/login",
        "/nothing<b>",
    ]
    seen: dict[str, int] = {}
    kinds: set[str] = set()
    while waiting and len(seen) < MOST:
        at = waiting.pop(0)
        if at in seen:
            continue
        found = client.get(at)
        seen[at] = found.status_code
        assert found.status_code < 500, at
        kind = found.headers.get("content-type", "").partition(";")[0]
        kinds.add(kind)
        assert "default-src 'none'" in found.headers["content-security-policy"], at
        if kind == "text/html" and found.text:
            assert harmless(found.text), at
            assert "\u202e" not in found.text, at
            assert "49 " not in found.text, at
            waiting += links_in(found.text, at)
    assert sum(at.startswith("/titles/") for at in seen) > 3
    assert len(kinds) > 4, "exports are among them"


def test_what_is_typed_is_shown_as_it_is_typed(client: TestClient) -> None:
    for path in ("/search", "/titles/x", "/review", "/login", "/calendar", "/outlets/x", "/proof"):
        for name in ("q", "as_of", "since", "title", "after", "done", "next", "region"):
            found = client.get(path, params={name: EVIL})
            assert found.status_code < 500, (path, name)
            if found.headers.get("content-type", "").startswith("text/html") and found.text:
                assert harmless(found.text), (path, name)
