"""What holds for every form of the page, and what is particular to the text forms."""

import json
import subprocess
import sys
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest

from hitherto.claims import Standing
from hitherto.pages import Page, html, markdown, terminal
from hitherto.pages import json as page_json

if TYPE_CHECKING:
    from tests.pages.conftest import Thread

HOSTILE = [
    "<script>alert('x')</script>",
    '"><img src=x onerror=alert(1)>',
    "</details></li></ul><h1>taken over</h1>",
    "[click](javascript:alert(1))",
    "{{ 7*7 }}{% raw %}",
    "\x1b]8;;https://evil.example\x07link\x1b[31m\x9b",
    "abc\u202egnp.exe\u2066\u200f",
    "`code` | pipe | *bold* _under_ # head",
    "W" * 400,
    "[bold red]markup[/bold red]",
]


class Links(HTMLParser):
    """Collects what a browser would act on."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.links: list[dict[str, str | None]] = []
        self.handlers: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.handlers += [name for name, _ in attrs if name.startswith("on")]
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src", "action", "data")]
        if tag == "a":
            self.links.append(dict(attrs))


def hostile_page(thread: "Thread", words: str, url: str | None = "javascript:alert(1)") -> Page:
    """A page on which one hostile text stands everywhere an article or a reader can put one."""
    thread.work = words
    article = thread.article(words, "2025-01-20", words, words, url=url)
    everything: list[tuple[str, dict[str, Any]]] = [
        ("order", {"by": words}),
        ("release", {"region": words, "platform": words, "kind": words}),
        ("platform", {"region": words}),
        ("plot", {}),
        ("character", {"description": words}),
        ("cast", {"character": words, "status": words}),
        ("crew", {"job": words}),
        ("production", {"place": words, "reason": words}),
        ("based-on", {"author": words, "publisher": words, "form": words}),
        ("award", {"recipient": words, "category": words, "result": words}),
        ("trailer", {"url": "javascript:alert(1)"}),
        ("title", {"episode": words}),
        (words, {}),
    ]
    for standing in Standing:
        for asked, details in everything:
            claim = thread.say(article, words, asked, words, details=details, speaker=(words, words))
            fact = thread.judge(standing, claim, why=words)
            thread.change(fact, "absent", "2025-01-20")
    return thread.page()


@pytest.mark.parametrize("words", HOSTILE)
def test_html_shows_hostile_words_as_words(thread: "Thread", words: str) -> None:
    seen = Links()
    seen.feed(html.render(hostile_page(thread, words)))
    assert not {"script", "img", "iframe", "object", "form"} & set(seen.tags)
    assert seen.tags.count("h1") == 1
    assert seen.handlers == []
    assert all(address.startswith(("#", "https://", "http://")) for address in seen.addresses)


@pytest.mark.parametrize("words", HOSTILE)
def test_the_terminal_gets_no_escape_codes_from_articles(thread: "Thread", words: str) -> None:
    shown = terminal.render(hostile_page(thread, words), width=80, colour=False)
    assert not any(c in shown for c in "\x1b\x9b\x07\u202e\u2066")


@pytest.mark.parametrize("words", HOSTILE)
def test_markdown_escapes_what_would_be_markup(thread: "Thread", words: str) -> None:
    shown = markdown.render(hostile_page(thread, words))
    assert "<script" not in shown
    assert "<img" not in shown
    assert "</details></li>" not in shown
    assert "[click](" not in shown
    assert "](<javascript" not in shown


def test_links_lead_to_the_articles_and_tell_nothing(page: Page) -> None:
    seen = Links()
    seen.feed(html.render(page))
    outside = [link for link in seen.links if not (link["href"] or "").startswith("#")]
    assert "https://screen-tide.example/2025-03-14" in {link["href"] for link in outside}
    assert all("noopener" in (link["rel"] or "") for link in outside)


def test_every_form_says_every_line(page: Page) -> None:
    shown = json.dumps(page_json.as_json(page), ensure_ascii=False)
    forms = {
        "html": html.render(page).replace("&#39;", "'").replace("&#34;", '"'),
        "markdown": markdown.render(page).replace("\\", ""),
        "terminal": " ".join(terminal.render(page, width=100, colour=False).split()),
        "json": shown,
    }
    lines = [*page.answer]
    for section in page.sections:
        lines += [*section.lines, *(line for group in section.groups for line in group.lines)]
    for name, form in forms.items():
        assert [line.text for line in lines if line.text not in form.replace(" • ", " ")] == [], name
        assert [c.quote for c in page.citations if c.quote not in form] == [], name


def test_html_is_one_small_file(page: Page) -> None:
    written = html.render(page)
    assert len(written.encode()) < 150_000
    assert 'lang="en"' in written
    assert "<script" not in written


def test_html_stays_small_for_a_long_thread(thread: "Thread") -> None:
    articles = [
        thread.article(f"Outlet {n}", f"2025-02-{n + 1:02d}", f"Article {n}", "They are all in it, so it is said here.")
        for n in range(20)
    ]
    for n in range(120):
        claims = [
            thread.say(article, "They are all in it, so it is said here", "cast", f"Person {n}")
            for article in articles[n % 18 : n % 18 + 3]
        ]
        thread.judge(Standing.REPORTED, *claims, origins=3)
    assert len(html.render(thread.page()).encode()) < 150_000


@pytest.mark.parametrize("width", [20, 40, 60, 80, 120])
def test_the_terminal_keeps_to_its_width(page: Page, width: int) -> None:
    shown = terminal.render(page, width=width, colour=False)
    assert max(map(len, shown.splitlines())) <= width


def test_the_terminal_is_plain_without_colour_and_styled_with_it(page: Page) -> None:
    assert "\x1b" not in terminal.render(page, width=80, colour=False)
    assert "\x1b[" in terminal.render(page, width=80, colour=True)


def test_the_terminal_does_not_heed_the_environment(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = terminal.render(page, width=80, colour=False)
    coloured = terminal.render(page, width=80, colour=True)
    for name, value in (("FORCE_COLOR", "1"), ("NO_COLOR", "1"), ("COLUMNS", "31"), ("TERM", "dumb")):
        monkeypatch.setenv(name, value)
        assert terminal.render(page, width=80, colour=False) == plain, name
        assert terminal.render(page, width=80, colour=True) == coloured, name
        monkeypatch.delenv(name)


def test_markdown_gives_each_citation_a_footnote(page: Page) -> None:
    shown = markdown.render(page)
    for citation in page.citations:
        assert f"\n[^{citation.number}]: " in shown
    assert "| Mara Lindqvist | Ines Vale | returning | *(✓ confirmed)*[^" in shown


def test_json_has_stable_keys(page: Page) -> None:
    data = json.loads(page_json.render(page))
    assert list(data) == [
        "title", "season", "name", "on", "checked", "answer", "sections", "citations", "sources", "decided",
        "outlook",
    ]  # fmt: skip
    assert data["title"] == {"work": "The Lighthouse Keepers", "season": 2}
    assert data["on"] == "2025-05-02"
    assert list(data["answer"][0]) == ["text", "standing", "label", "lead", "citations", "facts", "url", "why"]
    assert list(data["sections"][0]) == ["key", "heading", "lines", "tables", "groups", "note"]
    assert list(data["citations"][0]) == [
        "number", "claim", "article", "title", "outlet", "said_at", "url", "speaker", "quote", "undated", "archive",
    ]  # fmt: skip
    assert data["answer"][0]["standing"] == "confirmed"


def test_importing_pages_imports_no_heavy_library() -> None:
    code = "import sys, hitherto.pages; print([m for m in ('rich', 'jinja2', 'markupsafe') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("The light goes out", "“The light goes out”"),
        ("“I stay,” she said", "‘“I stay,” she said’"),
        ("it will stream on Northlight.”", "“it will stream on Northlight.”"),
    ],
)
def test_quotations_are_marked_once(thread: "Thread", words: str, shown: str) -> None:
    article = thread.article("Screen Tide", "2025-02-11", "A talk", words)
    thread.judge(Standing.REPORTED, thread.say(article, words, "plot", "it"))
    assert shown in terminal.render(thread.page(), width=100, colour=False)
