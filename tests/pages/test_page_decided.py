"""What an editor decided shows on every form of the page."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from hitherto.claims import Fact, Standing, Subject
from hitherto.pages import Page, build, html, markdown, terminal
from hitherto.pages import json as page_json

TITLE = Subject("The Lighthouse Keepers", 2)
DAY = date(2026, 5, 1)
SET = Fact(
    "f:1", TITLE, "episodes", "8", Standing.CONFIRMED, DAY, "Ann Other, an editor, set “8”: <she counted>.",
    rulings=("g:1",),
)  # fmt: skip
REJECTED = Fact(
    "f:2", TITLE, "cast", "Friday Night", Standing.DENIED, DAY, "Ann Other, an editor, rejected a claim: misread.",
    details={"character": "Saturday"}, set_aside=("c:1",), rulings=("g:2",),
)  # fmt: skip
FORMS: dict[str, Callable[[Page], str]] = {
    "terminal": lambda page: terminal.render(page, 200, colour=False).replace("\u00a0", " "),
    "markdown": markdown.render,
    "html": lambda page: html.render(page).replace("&#160;", " "),
    "json": lambda page: json.dumps(page_json.as_json(page), ensure_ascii=False),
}


@pytest.fixture
def page() -> Page:
    built = build(TITLE, [SET, REJECTED], [], [], DAY, DAY)
    return replace(built, decided=("Ann Other, an editor, decided that “A” and “<B>” are one: they are.",))


@pytest.mark.parametrize("form", FORMS)
def test_each_form_says_that_an_editor_decided(page: Page, form: str) -> None:
    shown = FORMS[form](page)
    assert "confirmed, an editor decided" in shown
    assert "rejected by an editor" in shown
    assert "Friday Night would play Saturday; an editor rejects it." in shown
    assert "decided that “A” and" in shown


def test_the_web_page_opens_the_reason_and_escapes_it(page: Page) -> None:
    shown = html.render(page)
    assert "Ann Other, an editor, set “8”: &lt;she counted&gt;." in shown
    assert "&lt;B&gt;" in shown
    assert "<B>" not in shown


def test_what_was_rejected_is_in_no_table_and_among_no_news(page: Page) -> None:
    (section,) = [section for section in page.sections if section.key == "cast"]
    assert section.tables == ()
    assert [(group.key, group.folded) for group in section.groups] == [("rejected", True)]
