"""Nothing that leaves the project carries 25 words or more of an article in one piece, whatever the form."""

import io
import re
from dataclasses import replace
from datetime import date
from html import unescape
from itertools import count

import pytest
from tests.pages.conftest import Thread

from hitherto.claims import ABSENT, Replacement, Standing
from hitherto.pages import Whole
from hitherto.pages.brief import brief_change, brief_fact
from hitherto.pages.exports import EXPORTS, Wishes

WISHES = Wishes(date(2025, 5, 2), "https://keepers.example", plot=True, windows=True, wiki="fandom", quotes=True)
_MOST = 24
_DETAILS = ("character", "description", "status", "job", "author", "platform", "place", "by", "recipient", "category")
_PROPERTIES = "plot character cast crew award based-on connection location platform order production trailer".split()


def long_winded() -> Thread:
    """A thread whose articles have headlines and sentences of 40 words, all of them told as they stand."""
    numbers = count()

    def sentence() -> str:
        return "Mara " + " ".join(f"word{next(numbers)}" for _ in range(40))

    thread = Thread()
    for asked in _PROPERTIES:
        for standing in (Standing.CONFIRMED, Standing.REPORTED, Standing.SUPERSEDED):
            value, headline, details = sentence(), sentence(), {key: sentence() for key in _DETAILS}
            outlet = f"Outlet {next(numbers)}"
            article = thread.article(outlet, "2025-01-20", headline, f"{value}. {'. '.join(details.values())}.")
            claim = thread.say(article, value, asked, value, details={**details, "kind": "sequel"})
            fact = thread.judge(standing, claim, why="A rule.")
            thread.change(fact, ABSENT, "2025-01-20")
    return thread


def whole_of(thread: Thread) -> Whole:
    facts, changes = tuple(thread.facts), tuple(thread.changes)
    return Whole(thread.page(), facts, tuple(thread.entries), changes, history=thread.history())


def pieces(text: str) -> set[tuple[str, ...]]:
    """Return every run of 25 words in a text, whatever stands between the words."""
    words = re.findall(r"\w+(?:['’.-]\w+)*", text)
    return {tuple(words[at : at + _MOST + 1]) for at in range(len(words) - _MOST)}


def plainly(name: str, written: str | bytes) -> str:
    """Return what an export says as text: without tags, and out of columns."""
    if name == "parquet":
        from pyarrow import parquet

        return str(parquet.read_table(io.BytesIO(bytes(written))).to_pylist())  # type: ignore[arg-type]
    text = written if isinstance(written, str) else written.decode()
    text = text.replace("\r\n ", "") if name == "ics" else text
    return unescape(re.sub(r"<[^<>]*>", "", unescape(text)))


@pytest.mark.parametrize("name", EXPORTS)
def test_no_export_carries_a_piece_of_an_article(name: str) -> None:
    thread = long_winded()
    articles = set().union(*(pieces(entry.article.text) for entry in thread.entries))
    assert articles
    said = plainly(name, EXPORTS[name].write(whole_of(thread), WISHES))
    assert "word1" in said or name in ("ics", "quickstatements")  # which have no room for such words, or no item
    assert not articles & pieces(said)


def test_what_is_short_stays_as_it_is() -> None:
    thread = Thread()
    article = thread.article("The Quay Post", "2025-01-20", "Words", "Words.")
    fact = thread.judge(Standing.CONFIRMED, thread.say(article, "Words.", "plot", "Words.", details={"count": 2}))
    thread.change(fact, ABSENT, "2025-01-20")
    assert brief_fact(fact) is fact
    assert brief_change(thread.changes[0]) is thread.changes[0]


def test_what_is_long_is_cut_wherever_it_stands() -> None:
    thread = long_winded()
    fact, change = thread.facts[0], thread.changes[0]
    told = brief_change(replace(change, replaced_by=Replacement(change.fact, change.property, change.value)))
    assert told.replaced_by
    shown = [brief_fact(fact).value, told.value, told.replaced_by.value, str(told.details["character"])]
    assert all(len(words.split()) == _MOST and words.endswith("…") for words in shown)
