"""The site in Chromium: the slider, evidence in place, by keyboard, without JavaScript, and how much it loads."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.serving.conftest import PASSWORD, noon

import hitherto
from hitherto.claims import Article

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Response
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
    asked: list[str] = []
    tab.on("console", lambda message: complaints.append(message.text))
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on("request", lambda request: asked.append(request.url))
    tab.goto(TITLE, wait_until="load")
    assert "7 November 2025" in tab.inner_text(".answer")
    assert not any("htmx" in url for url in asked), "it comes with the first touch"
    tab.evaluate("window.sameDocument = true")
    slider = tab.get_by_role("slider", name="Day of the page")
    slider.focus()
    tab.keyboard.press("Home")
    tab.wait_for_url("**as_of=2025-01-10")
    tab.get_by_text("as of 10 January 2025").wait_for()
    answer = tab.inner_text(".answer")
    assert "3 October 2025" in answer
    assert "November" not in tab.inner_text("#page"), "nobody had said so by then"
    assert tab.evaluate("window.sameDocument"), "the page stays, and only what differs is put in its place"
    assert slider.evaluate("element => element === document.activeElement"), "and one can go on"
    tab.keyboard.press("ArrowRight")
    tab.wait_for_url("**as_of=2025-03-14")
    tab.get_by_text("as of 14 March 2025").wait_for()
    assert "7 November 2025" in tab.inner_text(".answer")
    marked = tab.locator("#page .fresh")
    assert marked.filter(has_text="Ben Marsh").count() == 1, "what changed against the day before is marked"
    assert marked.filter(has_text="Ada Okafor").count() == 0
    tab.go_back()
    tab.get_by_text("as of 10 January 2025").wait_for()
    tab.go_back()
    tab.get_by_text("as of 1 April 2025").wait_for()
    assert "7 November 2025" in tab.inner_text(".answer")
    assert not complaints


def test_evidence_opens_in_place(tab: "Tab") -> None:
    tab.goto(TITLE)
    line = tab.locator("#when li").filter(has_text="7 November 2025").first
    quotation = line.locator("blockquote")
    assert not quotation.is_visible()
    before = tab.url
    line.locator("summary").click()
    assert "will premiere on November 7, 2025" in quotation.inner_text()
    assert "The Quay Post, 14 March 2025" in line.inner_text()
    assert "Why it stands so" in line.inner_text()
    assert tab.url == before
    number = line.locator("a.n")
    where = str(number.get_attribute("href"))
    assert "November 7, 2025" in tab.locator(where).inner_text(), "its number leads to the same words among the sources"
    number.click()
    assert tab.locator(f"{where}:target").count() == 1
    line.locator("summary").click()
    assert not quotation.is_visible()


def test_a_page_is_read_by_keyboard_alone(tab: "Tab") -> None:
    tab.goto(TITLE)
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.textContent") == "Skip to the content"
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.id") == "main"
    seen: list[str] = []
    for _ in range(60):
        tab.keyboard.press("Tab")
        assert tab.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid", seen[-1:]
        seen.append(tab.evaluate("document.activeElement.closest('section')?.id ?? document.activeElement.tagName"))
        if seen[-1] == "cast":
            break
    assert seen[-1] == "cast", "every line opens by keyboard, those of the cast too"
    row = tab.locator("tr:focus-within")
    assert not row.locator("blockquote").first.is_visible()
    tab.keyboard.press("Enter")
    assert row.locator("blockquote").first.is_visible()


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
    hit = tab.locator(".hits > li")
    assert hit.count() == 1, "one of the articles has these words"
    assert {"Ben", "Marsh"} == set(" ".join(hit.locator("mark").all_inner_texts()).split())
    assert "The Quay Post, 14 March 2025" in hit.inner_text()
    hit.locator(".said a").first.press("Enter")
    tab.wait_for_url(f"**{TITLE}/2")


def test_a_search_that_finds_nothing_says_what_to_do(tab: "Tab") -> None:
    tab.goto("/search?q=zeppelin")
    assert tab.locator(".hits").count() == 0
    assert "Try fewer words" in tab.inner_text("main")


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
    assert "7 November 2025" in tab.inner_text(".answer")
    assert tab.get_by_role("slider").count() == 0
    line = tab.locator("#when li").filter(has_text="7 November 2025").first
    line.locator("summary").click()
    assert line.locator("blockquote").is_visible()
    tab.fill("#as_of", "2025-02-01")
    tab.get_by_role("button", name="Show").click()
    tab.wait_for_url("**as_of=2025-02-01")
    assert "as of 1 February 2025" in tab.inner_text("#page")
    assert "3 October 2025" in tab.inner_text(".answer")
    assert "November" not in tab.inner_text("#page")
    tab.locator("#later").click()
    tab.wait_for_url("**as_of=2025-03-14")
    assert "7 November 2025" in tab.inner_text(".answer")
    context.close()


def test_a_title_is_followed_and_the_story_unfolded_without_javascript(chromium: "Browser", address: str) -> None:
    context = chromium.new_context(base_url=address, java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{TITLE}?as_of=2025-02-01")
    tab.get_by_role("link", name="Log in to follow").click()
    tab.get_by_label("Name").fill("Ann Quill")
    tab.get_by_label("Password").fill(PASSWORD)
    tab.get_by_role("button", name="Log in as an editor").click()
    tab.wait_for_url(f"**{TITLE}?as_of=2025-02-01")
    tab.get_by_role("button", name="Follow").click()
    tab.get_by_role("button", name="Unfollow").wait_for()
    assert tab.url.endswith("as_of=2025-02-01")
    tab.goto("/")
    assert "Titles you follow" in tab.inner_text("h1")
    tab.goto("/search?q=keepers")
    tab.get_by_role("button", name="Unfollow").click()
    tab.get_by_role("button", name="Follow").wait_for()
    tab.goto("/settings")
    tab.get_by_label("Unfold the story").check()
    tab.get_by_role("button", name="Keep").click()
    tab.get_by_text("Kept in this browser").wait_for()
    assert tab.get_by_label("Unfold the story").is_checked()
    context.close()


def test_pages_are_light_and_ask_nobody_else(chromium: "Browser", address: str) -> None:
    for path in PATHS:
        context = chromium.new_context(base_url=address)
        tab = context.new_page()
        found: list[Response] = []
        tab.on("response", partial(_note, found))
        tab.goto(path, wait_until="networkidle")
        kinds = {one.headers["content-type"].partition(";")[0] for one in found}
        assert {"text/html", "text/css", "text/javascript"} <= kinds, path
        assert sum(len(one.body()) for one in found) < HEAVIEST, path  # not while they come: some would be missed
        assert {one.url.split("/")[2] for one in found} == {address.removeprefix("http://")}, path
        context.close()


def _note(found: "list[Response]", one: "Response") -> None:
    found.append(one)
