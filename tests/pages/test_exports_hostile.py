"""Hostile articles in every export: nothing runs, nothing breaks, and a long list costs in proportion to its length.

The tables below say what is tried; `EXPORTS` says in which forms, so that a new form is tried by being there.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pages.conftest import Thread
from tests.pages.reading_back import check

from hitherto.claims import ABSENT, Standing
from hitherto.pages import Whole
from hitherto.pages.exports import EXPORTS, Wishes
from hitherto.pages.text import clean

ON = date(2025, 5, 2)
ITEM = "Q4115189"
_NAME = "Ann "  # people without a second name are left out of wikis

WORDS = {
    "a script": "<script>alert(1)</script>",
    "a script in an attribute": "\" onmouseover='alert(1)' x=\"",
    "the end of a script": "</script></style></textarea>--><svg/onload=alert(1)>",
    "the end of character data": "]]>&<!-- &lt;b&gt; &#60;b&#62;",
    "a formula": "=HYPERLINK(A1)",
    "another formula": "+1+cmd|'/C calc'!A0",
    "a third formula": "-2+3",
    "a fourth formula": "@SUM(1)",
    "a formula in wide letters": "＝1＋1",
    "a formula behind a space": "\t =1",
    "marks that turn the text": "\u202eelpoep\u2066\u200f\u061c\ufeff",
    "nothing but such marks": "\u202e\u2066",
    "control characters": "a\x00b\x0bc\x1b[31m\x07\x7f\x9b",
    "nothing but control characters": "\x00\x01",
    "no character": "\ufffe\uffff \U0001f600",
    "letters beside each other": "a\u0301 name\u200b\u2028\u2029\x85x",
    "line ends": "one\ntwo\r\nthree\n\nfour",
    "marks of a table": "quo\"te, new;line 'x' || `y` \\ |",
    "what TeX obeys": "\\end{document} $x_1^2$ % 100 % & # ~ {\\input{x}} }{",
    "templates": "{{nowiki}}|x={{{1}}}]] }} {{Infobox",
    "links": "[[Category:Spam|x]] [https://spam.example now] http://spam.example mailto:a@b ISBN 978",
    "references": "<ref>x</ref></ref><ref name=y /><nowiki>{{x}}</nowiki>",
    "a table of wikitext": "{| class=x\n|-\n! a !! b\n|}",
    "signatures": "~~~~ __NOTOC__ ''''' == Heading == ----",
    "what parts statements": "\t||\"P31\"\tQ5\n-Q42\tP31\tQ5",
    "Markdown": "![x](javascript:alert(1)) [x]: y\n# z\n> *w* `c` <https://spam.example> | ~~v~~ [^1]",
    "a long number": "1" * 5000,
    "a list of Markdown": "1) - + one",
    "a calendar": "x\r\nEND:VEVENT\r\nBEGIN:VALARM;,\\n",
    "other scripts": "名前 Ünïcødé עברית العربية",
    "one long word": "W" * 5000,
    "very many words": "word " * 5000,
}  # fmt: skip
ADDRESSES = {
    "a script": "javascript:alert(1)",
    "data": "data:text/html,<script>alert(1)</script>",
    "a quote": 'https://variety.com/"onclick=x',
    "an angle": "https://variety.com/<script>",
    "a backslash": "https://variety.com/a\\b`c",
    "a line end": "https://variety.com/a\nSet-Cookie:x",
    "a control character": "https://variety.com/\x00\x07",
    "a mark that turns": "https://variety.com/\u202egnp.exe",
    "a half-written host": "https://[::1",
    "marks of templates": "https://variety.com/{{x}}|y=[[z]]''~~~~__TOC__",
    "marks of IRIs": "https://variety.com/{a}|b^c%zz?d=[1]#e#f",
    "what TeX obeys": "https://variety.com/a_b%20c#d&e~f$g",
    "a formula": "=https://variety.com/a",
    "other scripts": "https://variety.com/名前/ü?ö=\ue000",
    "one long address": "https://variety.com/" + "a" * 5000,
}


def whole_of(thread: Thread, item: str = "") -> Whole:
    facts, changes = tuple(thread.facts), tuple(thread.changes)
    return Whole(thread.page(season=1), facts, tuple(thread.entries), changes, item, thread.history())


def wishes(outlet: str) -> Wishes:
    """Wish for everything that makes an export say more."""
    base = "https://keepers.example/site"
    return Wishes(ON, base, windows=True, plot=True, forecast=True, quotes=True, accepted=(outlet,))


def thread_saying(words: str, url: str | None = "https://variety.com/2025/a") -> Thread:
    """A thread in which everything that can be is these words; every other fact has items of Wikidata."""
    thread = Thread()
    thread.work = clean(words) or "Keepers"
    article = thread.article(words, "2025-01-20", words, words or "x", url=url)
    article = replace(article, byline=words, language="xx", archive=url or "", captured=ON)
    told: dict[str, Any] = dict.fromkeys(
        "character region platform by place form author recipient category description".split(), words
    )
    for asked, value, kind in (
        ("cast", _NAME + words, words), ("crew", _NAME + words, words), ("release", "2025-10-03", "premiere"),
        ("release", "2025-09/2025-12", words), ("order", "renewed", ""), ("production", "filming-started", ""),
        ("award", words, ""), ("plot", words, ""), ("character", words, ""), ("platform", words, "streaming"),
        ("based-on", words, ""), ("connection", words, "sequel"), ("location", words, ""), ("trailer", words, ""),
        ("episodes", words, ""), ("runtime", words, ""),
    ):  # fmt: skip
        for standing, items in ((Standing.CONFIRMED, {"value": ITEM, "character": ITEM}), (Standing.REPORTED, {})):
            details = {**told, "kind": kind, "result": "won", "job": "director"}
            claim = thread.say(article, words, asked, value, details=details, speaker=(words, "Deadline"), season=1)
            thread.facts.append(replace(thread.judge(standing, claim, why=words), wikidata=items))
            thread.facts.pop(-2)
            thread.change(thread.facts[-1], ABSENT, "2025-01-20")
    return thread


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_hostile_words(words: str) -> None:
    whole = whole_of(thread_saying(words), ITEM)
    for name, export in EXPORTS.items():
        check(name, export.write(whole, wishes(words)))


@pytest.mark.parametrize("url", ADDRESSES.values(), ids=ADDRESSES)
def test_hostile_addresses(url: str) -> None:
    whole = whole_of(thread_saying("The Quay Post", url), ITEM)
    for name, export in EXPORTS.items():
        check(name, export.write(whole, wishes("The Quay Post")))


@settings(deadline=None, max_examples=15)
@given(words=st.text(min_size=1, max_size=40).filter(str.strip))
def test_any_words(words: str) -> None:
    whole = whole_of(thread_saying(words), ITEM)
    for name, export in EXPORTS.items():
        if name != "html":  # the slowest, which the tables try
            check(name, export.write(whole, wishes(words)), shapes=False)


def crowd(names: int) -> Whole:
    """A title with so many in its cast, each told by an article of its own."""
    thread = Thread()
    for number in range(names):
        article = thread.article(
            "Variety", "2025-01-20", f"Story {number}", "Cast.", url=f"https://variety.com/{number}"
        )
        claim = thread.say(
            article, "Cast.", "cast", f"Ann Other{number}", season=1, details={"character": f"Part {number}"}
        )
        thread.facts.append(replace(thread.judge(Standing.CONFIRMED, claim), wikidata={"value": f"Q{number + 1}"}))
        thread.facts.pop(-2)
    return whole_of(thread, ITEM)


@pytest.fixture(scope="module")
def crowds() -> tuple[Whole, Whole]:
    return crowd(1_000), crowd(10_000)


@pytest.mark.parametrize("name", EXPORTS)
def test_a_cast_of_ten_thousand(name: str, crowds: tuple[Whole, Whole]) -> None:
    few, many = (EXPORTS[name].write(whole, wishes("Variety")) for whole in crowds)
    check(name, few, shapes=False)
    assert 0 < len(many) < 12 * len(few)


@pytest.mark.parametrize("name", ["build", *EXPORTS])
def test_work_grows_with_the_cast_and_no_faster(name: str) -> None:
    def work(names: int) -> int:
        whole = crowd(names)
        with counted() as calls:
            crowd(names) if name == "build" else EXPORTS[name].write(whole, wishes("Variety"))
        return calls[0]

    EXPORTS.get(name, EXPORTS["html"]).write(crowd(1), wishes("Variety"))  # what is loaded once is loaded
    assert work(800) < 4.5 * work(200)


@contextmanager
def counted() -> Iterator[list[int]]:
    """Count the calls of functions, which unlike time are the same on every computer."""
    calls = [0]

    def count(_: object, event: str, __: object) -> None:
        calls[0] += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        yield calls
    finally:
        sys.setprofile(None)
