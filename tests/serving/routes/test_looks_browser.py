"""Every page of the site in Chromium, as readers and editors meet it: axe finds no fault, nothing scrolls sideways."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest
from fastapi import FastAPI
from tests.serving.conftest import PASSWORD, noon
from tests.serving.running import running

from hitherto.serving import routes
from hitherto.serving.app import make_app
from hitherto.serving.library import Library
from hitherto.serving.settings import Settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from playwright.sync_api import Page as Tab

TITLE = "/titles/lighthouse-keepers"
PAGES = (
    "/",
    TITLE,
    f"{TITLE}?as_of=2025-02-01",
    f"{TITLE}?since=2025-02-01",
    f"{TITLE}?as_of=2020-01-01",
    f"{TITLE}/2",
    f"{TITLE}/sources",
    f"{TITLE}/story",
    f"{TITLE}/2/story?as_of=2025-02-01",
    f"{TITLE}/2/sources?as_of=2025-02-01",
    "/calendar",
    "/changes",
    "/changes",
    "/unknown",
    "/outlets",
    "/outlets/tidewater",
    "/outlets/nobody",
    "/search",
    "/search?q=season",
    "/search?q=zeppelin",
    "/review",
    "/review?title=Nobody+Knows+It",
    "/proof",
    "/paste",
    "/settings",
    "/login",
    "/nothing",
    f"{TITLE}?as_of=soon",
)
EDITORS = (TITLE, "/review", "/proof", "/paste", "/addresses", "/login", "/search?q=keepers")
NO_PAGES = {"/titles", "/static/{name}", "/facts/{fact}.wikitext", "/changes{suffix}"}
WIDTHS = (360, 768, 1280)
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
OPEN_ALL = "document.querySelectorAll('details').forEach(each => { each.open = true })"
COLOURS = {"runOnly": ["color-contrast"]}  # what differs where a page is dark
Scheme = Literal["light", "dark"]
Axe = Any


@pytest.fixture(scope="module")
def axe() -> Axe:
    from axe_playwright_python.sync_playwright import Axe

    return Axe()


def look(tab: "Tab", axe: Axe, scheme: Scheme, of: str = "") -> None:
    """Look at the page that a tab shows, at every width, with everything open."""
    tab.evaluate(OPEN_ALL)
    for width in WIDTHS if scheme == "dark" else WIDTHS[::-1]:  # so that axe sees it light and narrow, dark and wide
        tab.set_viewport_size({"width": width, "height": 800})
        assert tab.evaluate(TOO_WIDE) == 0, (of or tab.url, width)
    found = axe.run(tab, options=COLOURS if scheme == "dark" else None)
    assert found.violations_count == 0, (of or tab.url, found.generate_report())


def log_in(tab: "Tab", password: str = PASSWORD) -> None:
    tab.goto("/login")
    tab.get_by_label("Name").fill("Ann Quill")
    tab.get_by_label("Password").fill(password)
    tab.get_by_role("button", name="Log in as an editor").click()


def test_every_page_is_among_those_that_are_looked_at() -> None:
    every = [route for router in routes.routers() for route in router.routes if "GET" in route.methods]  # type: ignore[attr-defined]
    paths = [path.partition("?")[0] for path in (*PAGES, *EDITORS)]
    missing = [one.path for one in every if not any(one.path_regex.match(path) for path in paths)]  # type: ignore[attr-defined]
    assert set(missing) == NO_PAGES


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_as_readers_meet_it(chromium: "Browser", address: str, axe: Axe, scheme: Scheme) -> None:
    tab = chromium.new_page(base_url=address, color_scheme=scheme)
    for path in PAGES:
        tab.goto(path)
        look(tab, axe, scheme)
    tab.close()


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_as_editors_meet_it(chromium: "Browser", address: str, axe: Axe, scheme: Scheme) -> None:
    tab = chromium.new_page(base_url=address, color_scheme=scheme)
    log_in(tab)
    for path in EDITORS:
        tab.goto(path)
        look(tab, axe, scheme)
    tab.goto("/review")
    tab.get_by_role("button", name="Accept").first.click()
    tab.get_by_role("button", name="Undo").wait_for()
    look(tab, axe, scheme)
    tab.goto("/addresses")
    tab.get_by_label("What it opens").fill(f"{TITLE}.ics")
    tab.get_by_role("button", name="Make").click()
    tab.get_by_text("Your new address").wait_for()
    look(tab, axe, scheme, "an address that was made")
    tab.get_by_label("What it opens").fill("/nothing")
    tab.get_by_role("button", name="Make").click()
    tab.get_by_role("alert").wait_for()
    look(tab, axe, scheme, "an address that cannot be made")
    tab.goto("/paste")
    words = "‘The Lighthouse Keepers’ season 2 adds a keeper\n\nThe Lighthouse Keepers has found its harbour. Ivo Lund "
    tab.get_by_label("Its text").fill(f"{words}joins the cast as Harry Quill.")
    tab.get_by_role("button", name="Take it in").click()
    tab.get_by_role("alert").wait_for()
    look(tab, axe, scheme, "an article of nobody")
    tab.get_by_label("Who published it").fill("The Evening Ledger")
    tab.get_by_role("button", name="Take it in").click()
    tab.get_by_text("was taken in").wait_for(timeout=5000)
    look(tab, axe, scheme, "an article that was pasted")
    tab.close()


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_a_page_of_ones_own_lacks(chromium: "Browser", address: str, axe: Axe, scheme: Scheme) -> None:
    tab = chromium.new_page(base_url=address, color_scheme=scheme)
    tab.goto("/proof")
    words = (
        "The Lighthouse Keepers season 2\n\nThe second season of The Lighthouse Keepers premieres on 3 October 2025."
    )
    tab.get_by_label("Its text").fill(words)
    tab.get_by_role("button", name="Proofread").click()
    tab.get_by_text("to mend").first.wait_for()
    look(tab, axe, scheme, "a page that was proofread")
    tab.get_by_label("Its text").fill("")
    tab.get_by_role("button", name="Proofread").click()
    tab.get_by_role("alert").wait_for()
    look(tab, axe, scheme, "nothing to proofread")
    tab.close()


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_empty_ledger(chromium: "Browser", tmp_path: Path, axe: Axe, scheme: Scheme) -> None:
    import hitherto

    with hitherto.open(tmp_path / "empty.db", clock=noon):
        pass
    with running(make_app(Library(tmp_path / "empty.db", clock=noon), Settings())) as address:
        tab = chromium.new_page(base_url=address, color_scheme=scheme)
        for path in ("/", "/calendar", "/unknown", "/outlets", "/review", "/search?q=x", TITLE):
            tab.goto(path)
            look(tab, axe, scheme)
        tab.close()


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_who_is_refused(
    chromium: "Browser", app: FastAPI, address: str, axe: Axe, monkeypatch: pytest.MonkeyPatch, scheme: Scheme
) -> None:
    tab = chromium.new_page(base_url=address, color_scheme=scheme)
    log_in(tab, "a lantern in the sun")
    tab.get_by_text("No editor has this name").wait_for()
    look(tab, axe, scheme, "a wrong password")
    while not app.state.entrance.tries.wait("127.0.0.1", noon().timestamp()):
        pass
    log_in(tab)
    tab.get_by_text("Too many tries").wait_for()
    look(tab, axe, scheme, "too many tries")
    tab.goto("/settings")
    tab.context.clear_cookies()
    tab.get_by_role("button", name="Keep").click()
    tab.get_by_role("heading", name="Not allowed").wait_for()
    look(tab, axe, scheme, "a form that is too old")
    monkeypatch.setattr(Library, "titles", lambda _: 1 / 0)
    tab.goto("/")
    tab.get_by_role("heading", name="A fault").wait_for()
    look(tab, axe, scheme, "a fault")
    tab.close()
