"""Outlets of a small internet, and watches on them."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

import pytest
from tests.internet import Internet, Say, ok

from hitherto.claims import Problem
from hitherto.notifying import Message
from hitherto.pipeline import Hitherto
from hitherto.pipeline import open as open_hitherto
from hitherto.pipeline.watching import Guide, Watching

FILLER = "There is much more to be said about it all, which nobody has said yet, so this is where the piece ends. "


def article(title: str, *paragraphs: str, day: date = date(2026, 3, 1), head: str = "") -> Say:
    """Serve an article, with more in its head."""
    meta = f'<meta property="og:type" content="article"><meta property="article:published_time" content="{day}">'
    body = "".join(f"<p>{escape(one)}</p>" for one in (*paragraphs, FILLER * 2))
    head = f"<head><title>{escape(title)}</title>{meta}{head}</head>"
    return ok(f"<html>{head}<body><article><h1>{escape(title)}</h1>{body}</article></body></html>")


def feed(*entries: tuple[str, str], title: str = "The Quay Post", etag: str = "") -> Say:
    """Serve a feed of titles and addresses."""
    items = "".join(
        f"<item><title>{escape(name)}</title><link>{escape(url)}</link><guid>{escape(url)}</guid></item>"
        for name, url in entries
    )
    channel = f"<channel><title>{escape(title)}</title>{items}</channel>"
    return ok(f'<?xml version="1.0"?><rss version="2.0">{channel}</rss>', "application/rss+xml", etag=etag)


class Collected:
    """A way out that keeps what it is sent; while it is `closed`, it takes nothing."""

    def __init__(self) -> None:
        self.messages: list[Message] = []
        self.closed = False

    def send(self, message: Message) -> Problem | None:
        if self.closed:
            return Problem("collected", "is closed", "Open it.")
        self.messages.append(message)
        return None

    def lines(self) -> list[str]:
        """All that was told, in order."""
        return [line.text for one in self.messages for part in one.parts for line in part.lines]


class Desk:
    """A ledger with its watches, on a small internet."""

    def __init__(self, internet: Internet, where: Path, stack: ExitStack) -> None:
        self.internet = internet
        self.where = where
        self.told = Collected()
        self.mail = Collected()
        self._stack = stack

    def open(self, guide: Guide | None = None, **more: Any) -> Watching:
        """Open the watches, as a process of its own does."""
        return self.both(guide, **more)[1]

    def both(self, guide: Guide | None = None, **more: Any) -> tuple[Hitherto, Watching]:
        """Open the ledger and the watches."""
        web = self.internet.web(**more)
        hitherto = self._stack.enter_context(open_hitherto(self.where, clock=self.internet.clock, web=web))
        watching = hitherto.watching(self.told, lambda _: self.mail, guide)
        return hitherto, self._stack.enter_context(watching)


@pytest.fixture
def desk(internet: Internet, tmp_path: Path) -> Iterator[Desk]:
    with ExitStack() as stack:
        yield Desk(internet, tmp_path / "ledger.db", stack)


@pytest.fixture
def keepers(internet: Internet) -> Callable[..., None]:
    """Let the Quay Post's feed name articles about The Lighthouse Keepers, by what they say below their headline."""

    def publish(*said: str, day: date = date(2026, 3, 1), host: str = "quay.test") -> None:
        outlet = internet.host(host)
        entries = []
        for at, words in enumerate(said, 1):
            outlet[f"/{at}"] = article("‘The Lighthouse Keepers’ season 2: what we know", words, day=day)
            entries.append((f"News {at}", f"http://{host}/{at}"))
        outlet["/feed"] = feed(*entries, etag=f'"{len(said)}"')

    return publish
