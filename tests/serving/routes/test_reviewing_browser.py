"""The review in Chromium: by keyboard alone, and without JavaScript."""

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from tests.serving.conftest import PASSWORD

import hitherto

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from playwright.sync_api import Page as Tab

pytestmark = pytest.mark.browser


def log_in(tab: "Tab") -> None:
    """Log in by keyboard, and come to the review."""
    tab.goto("/login?next=/review")
    tab.keyboard.press("Tab")
    while tab.evaluate("document.activeElement.name") != "name":
        tab.keyboard.press("Tab")
    tab.keyboard.type("Ann Quill")
    tab.keyboard.press("Tab")
    tab.keyboard.type(PASSWORD)
    tab.keyboard.press("Enter")
    tab.wait_for_url(lambda url: urlsplit(url).path == "/review")


def answer_of(page: str) -> str:
    """Return the part of a page that tells when and where it comes."""
    return page.partition('<section id="when"')[2].partition("</section>")[0]


def at(tab: "Tab") -> str:
    return str(tab.evaluate("document.activeElement.closest('.doubt')?.id ?? ''"))


def test_a_ruling_and_its_undo_by_keyboard_alone(tab: "Tab", where: Path) -> None:
    complaints: list[str] = []
    tab.on("console", lambda message: complaints.append(message.text))
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    log_in(tab)
    cards = [str(card.get_attribute("id")) for card in tab.locator(".doubt").all()]
    assert at(tab) == cards[0]
    tab.keyboard.press("j")
    assert at(tab) == cards[1]
    tab.keyboard.press("k")
    tab.keyboard.press("k")
    assert at(tab) == cards[0]
    tab.keyboard.press("a")
    tab.wait_for_url(lambda url: "done=" in url, timeout=5000)
    assert "Ann Quill, an editor, accepted a claim" in tab.locator("[role=status]").inner_text()
    assert at(tab) == cards[1], "it goes on at the next"
    assert [card.get_attribute("id") for card in tab.locator(".doubt").all()] == cards[1:]
    tab.keyboard.press("u")
    tab.get_by_text("withdrew the ruling").wait_for()
    assert tab.locator(".doubt").count() == len(cards)
    title = "/titles/lighthouse-keepers"
    assert "Renewed" in tab.locator(".doubt").first.inner_text(), "whose effect is looked at"
    assert "has been renewed" in answer_of(tab.request.get(title).text())
    tab.keyboard.press("r")
    tab.get_by_text("rejected a claim").wait_for()
    assert "has been renewed" not in answer_of(tab.request.get(title).text()), (
        "what was rejected stands there no longer"
    )
    with hitherto.open(where) as opened:
        assert sorted(one.kind for one in opened.ledger.rulings()) == ["accept", "reject", "withdraw"]
    assert [one for one in complaints if "Failed to load resource" not in one] == []  # the icon of the site


def test_a_letter_in_a_field_is_a_letter(tab: "Tab") -> None:
    log_in(tab)
    reason = tab.locator("input[name=reason]").first
    reason.fill("")
    reason.press_sequentially("a rare jackdaw")
    assert reason.input_value() == "a rare jackdaw"
    assert "done" not in tab.url


def test_it_works_without_javascript(chromium: "Browser", address: str) -> None:
    context = chromium.new_context(base_url=address, java_script_enabled=False)
    tab = context.new_page()
    tab.goto("/login?next=/review")
    tab.get_by_label("Name").fill("Ann Quill")
    tab.get_by_label("Password").fill(PASSWORD)
    tab.get_by_role("button", name="Log in as an editor").click()
    count = tab.locator(".doubt").count()
    tab.get_by_role("button", name="Accept").first.click()
    assert tab.locator(".doubt").count() == count - 1
    tab.get_by_role("button", name="Undo").click()
    assert tab.locator(".doubt").count() == count
    context.close()


def test_an_article_is_pasted_without_javascript(chromium: "Browser", address: str) -> None:
    context = chromium.new_context(base_url=address, java_script_enabled=False)
    tab = context.new_page()
    tab.goto("/paste")
    tab.get_by_role("link", name="Log in as an editor").click()
    tab.get_by_label("Name").fill("Ann Quill")
    tab.get_by_label("Password").fill(PASSWORD)
    tab.get_by_role("button", name="Log in as an editor").click()
    words = "‘The Lighthouse Keepers’ season 2 adds a keeper\n\nThe Lighthouse Keepers has found its harbour. Ivo Lund "
    tab.get_by_label("Its text").fill(f"{words}joins the cast as Harry Quill.")
    tab.get_by_label("Who published it").fill("The Evening Ledger")
    tab.get_by_role("button", name="Take it in").click()
    tab.get_by_text("marks what changed by it").wait_for()
    context.close()
