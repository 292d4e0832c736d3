from datetime import date

import pytest

from hitherto.sources.webpage.metadata import metadata
from hitherto.sources.webpage.tree import parse

HERE = "<link rel=canonical href='https://tide.example/2025/03/14/keepers'>"


def days(head: str, body: str = "") -> tuple[str, str]:
    tree = parse(f"<html lang=en><head>{head}</head><body><h1>Keepers</h1>{body}</body></html>")
    assert tree is not None
    said = metadata(tree, None, date(2026, 1, 1))
    return said.published, said.modified


def at(time: str, name: str = "article:published_time") -> str:
    return f"<meta property='{name}' content='{time}'>"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (at("2025-03-14T23:30:00-05:00"), ""),  # the page's own zone
        (at("2025-03-15T03:30:00Z") + HERE, ""),
        (at("2025-03-15T03:30:00Z"), "<p class=date>Posted on March 14, 2025</p>"),
        (at("2025-03-14T03:30:00+09:00"), "<p class=date>Posted on March 13, 2025</p>"),
        (at("2025-03-14T03:30:00Z"), "<p class=date>Posted on March 10, 2025</p>"),
        (at("0001-01-01T00:00:00Z"), "<p class=date>Posted on March 14, 2025</p>"),
        (at("Fri., 14.03.2025 - 14:45"), ""),
        (HERE, ""),
    ],
)
def test_the_day_is_that_of_the_outlets_own_clock(head: str, body: str) -> None:
    assert days(head, body)[0] == "2025-03-14"


def test_what_cannot_be_read_is_told_where_nothing_else_is_found() -> None:
    assert days(at("soon"))[0] == "soon"
    assert days(at("03/04/2025"))[0] == "03/04/2025"


@pytest.mark.parametrize("name", ["article:modified_time", "og:updated_time", "last-modified"])
def test_the_day_of_the_last_change_is_told_apart(name: str) -> None:
    assert days(at("2025-03-14") + at("2025-03-20T10:00:00Z", name)) == ("2025-03-14", "2025-03-20")
    assert days("", "<time itemprop=dateModified datetime=2025-03-20></time>")[1] == "2025-03-20"


def test_a_year_alone_is_no_day() -> None:
    assert days("", "<footer>© 2019 Tidewater Post</footer>") == ("", "")
