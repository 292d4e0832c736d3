"""The site in Chromium: the slider, evidence in place, by keyboard, without JavaScript, and how much it loads."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.serving.conftest import noon

import hitherto
from hitherto.claims import Article

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Request, Response
    from playwright.sync_api import Page as Tab

pytestmark = pytest.mark.browser
TITLE = "/titles/lighthouse-keepers"
PATHS = (
    "/",
    TITLE,
    f"{TITLE}?as_of=2025-02-01",
    "/calendar",
    "/changes",
    "/unknown",
    "/outlets",
    "/search?q=season",
    "/settings",
    "/proof",
    "/paste",
)
HEAVIEST = 150_000  # bytes of one page with all that it loads


def test_the_slider_goes_through_the_days(tab: "Tab") -> None:
    complaints: list[str] = []
    tab.on("console", lambda message: complaints.append(message.text))
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.goto(TITLE)
    slider = tab.get_by_role("slider", name="Day of the page")
    slider.focus()
    tab.keyboard.press("Home")
    tab.wait_for_url("**as_of=2025-01-10")
    tab.get_by_text("as of 10 January 2025").wait_for()
    assert "3 October 2025" in tab.inner_text("#page")
    tab.go_back()
    tab.get_by_text("as of 1 April 2025").wait_for()
    assert not complaints


def test_evidence_opens_in_place(tab: "Tab") -> None:
    tab.goto(TITLE)
    line = tab.locator("#when details.m").first
    assert not line.locator("blockquote").first.is_visible()
    line.locator("summary").click()
    assert line.locator("blockquote").first.is_visible()


def test_the_chart_is_read_by_keyboard(tab: "Tab", where: Path) -> None:
    words = (
        "‘The Lighthouse Keepers’ season 2 adds a keeper\n\nIvo Lund joins the cast of The Lighthouse Keepers as Harry."
    )
    with hitherto.open(where, clock=noon) as opened:
        opened.read(Article(words, outlet="Screen Tide", published=date(2025, 2, 2)))
    tab.goto(TITLE)
    tab.get_by_text("What was said when").first.focus()
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")  # to the chart, which scrolls
    tab.keyboard.press("Tab")
    first = tab.evaluate("document.activeElement.querySelector('title').textContent")
    assert first.startswith("10 January 2025: ")
    assert tab.get_by_role("group", name="When and where").get_by_role("link", name=first).count() == 1
    assert f"When and where, {first}" in tab.locator("details.chart").inner_text()
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("End")
    last = tab.evaluate("document.activeElement.querySelector('title').textContent")
    assert last.startswith("14 March 2025: ")
    assert f"Cast and crew, {last}" in tab.locator("details.chart").inner_text()
    tab.keyboard.press("Tab")
    assert not tab.evaluate("Boolean(document.activeElement.closest('.points'))"), "the chart is one stop"
    tab.keyboard.press("Shift+Tab")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**as_of=2025-03-14")


def test_search_by_keyboard_alone(tab: "Tab") -> None:
    tab.goto("/")
    while tab.evaluate("document.activeElement.name") != "q":
        tab.keyboard.press("Tab")
    tab.keyboard.type("Ben Marsh")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/search?q=Ben+Marsh")
    assert tab.locator("mark").first.is_visible()


def test_the_last_look_is_remembered(tab: "Tab") -> None:
    tab.goto(TITLE)
    assert not tab.locator("#seen").is_visible()
    tab.evaluate("Object.keys(localStorage).forEach(key => localStorage.setItem(key, '2025-02-01'))")
    tab.goto(TITLE)
    tab.get_by_text("What changed since you last looked").click()
    tab.get_by_text("marks what changed since 1 February 2025").wait_for()


def test_a_page_is_read_without_javascript(chromium: "Browser", address: str) -> None:
    context = chromium.new_context(base_url=address, java_script_enabled=False)
    tab = context.new_page()
    tab.goto(TITLE)
    tab.fill("#as_of", "2025-02-01")
    tab.get_by_role("button", name="Show").click()
    tab.wait_for_url("**as_of=2025-02-01")
    assert "3 October 2025" in tab.inner_text("#page")
    context.close()


def test_pages_are_light_and_ask_nobody_else(chromium: "Browser", address: str) -> None:
    for path in PATHS:
        context = chromium.new_context(base_url=address)
        tab = context.new_page()
        sizes: list[int] = []
        hosts: set[str] = set()
        tab.on("response", partial(_weigh, sizes))
        tab.on("request", partial(_note, hosts))
        tab.goto(path, wait_until="networkidle")
        assert sum(sizes) < HEAVIEST, path
        assert hosts == {address.removeprefix("http://")}, path
        context.close()


def _weigh(sizes: list[int], found: "Response") -> None:
    sizes.append(len(found.body()))


def _note(hosts: set[str], asked: "Request") -> None:
    hosts.add(asked.url.split("/")[2])
