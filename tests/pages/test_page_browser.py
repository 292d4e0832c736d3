"""What readers meet: the HTML page in Chromium, narrow and wide, light and dark, by keyboard."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from hitherto.claims import Standing
from hitherto.pages import Page, html

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from playwright.sync_api import Page as Tab
    from tests.pages.conftest import Thread

pytestmark = pytest.mark.browser

Scheme = Literal["light", "dark"]
OPEN_ALL = "document.querySelectorAll('details').forEach(each => { each.open = true })"
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture
def file(page: Page, tmp_path: Path) -> Path:
    return written(page, tmp_path)


def written(page: Page, folder: Path) -> Path:
    path = folder / "page.html"
    path.write_text(html.render(page), encoding="utf-8")
    return path


def opened(browser: "Browser", file: Path, width: int = 1280, scheme: Scheme = "light") -> "Tab":
    tab = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce")
    tab.goto(file.as_uri())
    return tab


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_nothing_scrolls_sideways(chromium: "Browser", file: Path, width: int) -> None:
    tab = opened(chromium, file, width)
    assert tab.evaluate(TOO_WIDE) == 0
    tab.evaluate(OPEN_ALL)
    assert tab.evaluate(TOO_WIDE) == 0
    tab.close()


def test_a_very_long_name_does_not_push_the_page_wide(chromium: "Browser", thread: "Thread", tmp_path: Path) -> None:
    name = "W" * 300
    article = thread.article(name, "2025-01-20", name, name, url=f"https://a.example/{name}")
    for asked in ("cast", "crew", "plot", "platform", "award"):
        claim = thread.say(article, name, asked, name, details={"character": name}, speaker=(name,))
        thread.judge(Standing.REPORTED, claim, why=name)
    tab = opened(chromium, written(thread.page(), tmp_path), 360)
    tab.evaluate(OPEN_ALL)
    assert tab.evaluate(TOO_WIDE) == 0
    tab.close()


def test_a_citation_opens_by_keyboard(chromium: "Browser", file: Path) -> None:
    tab = opened(chromium, file)
    line = tab.locator("#when li").filter(has_text="It will premiere in early 2026")
    quotation = line.locator("blockquote")
    assert not quotation.is_visible()
    line.locator("summary").focus()
    tab.keyboard.press("Enter")
    assert quotation.is_visible()
    assert "season 2 now arrives in early 2026" in quotation.inner_text()
    assert "Northlight, in Screen Tide, 14 March 2025" in line.inner_text()
    tab.keyboard.press("Enter")
    assert not quotation.is_visible()
    tab.close()


def test_the_first_tab_offers_to_skip_to_the_answer(chromium: "Browser", file: Path) -> None:
    tab = opened(chromium, file)
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.textContent") == "Skip to the answer"
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.id") == "main"
    tab.close()


def test_every_stop_of_the_keyboard_is_marked(chromium: "Browser", file: Path) -> None:
    tab = opened(chromium, file)
    for _ in range(30):
        tab.keyboard.press("Tab")
        assert tab.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    tab.close()


def test_the_page_asks_no_other_host_and_runs_no_script(chromium: "Browser", file: Path) -> None:
    tab = chromium.new_page()
    asked: list[str] = []
    complaints: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.on("console", lambda message: complaints.append(message.text))
    tab.goto(file.as_uri(), wait_until="networkidle")
    tab.evaluate(OPEN_ALL)
    tab.wait_for_load_state("networkidle")
    assert asked == [file.as_uri()]
    assert complaints == []
    tab.close()


def test_history_is_folded(chromium: "Browser", file: Path) -> None:
    tab = opened(chromium, file)
    assert not tab.get_by_text("25 April 2025", exact=False).first.is_visible()
    assert tab.locator("#when details.history > summary").is_visible()
    tab.close()


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_fault(chromium: "Browser", file: Path, width: int, scheme: Scheme) -> None:
    """Contrast (AA), headings, landmarks, tables, names: whatever axe-core checks, all folds open."""
    from axe_playwright_python.sync_playwright import Axe

    tab = opened(chromium, file, width, scheme)
    tab.evaluate(OPEN_ALL)
    found = Axe().run(tab)
    assert found.violations_count == 0, found.generate_report()
    tab.close()


def test_dark_mode_is_dark_and_light_mode_light(chromium: "Browser", file: Path) -> None:
    schemes: tuple[Scheme, Scheme] = ("light", "dark")
    brightness = []
    for scheme in schemes:
        tab = opened(chromium, file, scheme=scheme)
        colour = tab.evaluate("getComputedStyle(document.body).backgroundColor")
        brightness.append(sum(int(part) for part in colour.removeprefix("rgb(").removesuffix(")").split(",")))
        tab.close()
    assert brightness[0] > 700
    assert brightness[1] < 120


def test_on_paper_the_navigation_is_gone_and_the_sources_stay(chromium: "Browser", file: Path) -> None:
    tab = opened(chromium, file)
    tab.emulate_media(media="print")
    assert not tab.locator("nav").is_visible()
    assert not tab.locator("details.history").first.is_visible(), "what is folded is no use on paper"
    assert tab.locator("#sources blockquote, #sources li li").first.is_visible()
    tab.close()
