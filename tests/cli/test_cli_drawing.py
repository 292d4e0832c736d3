"""What is drawn for people: colour, width, progress, and words that cannot write over the terminal."""

import io
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import Article, Claim, Entry, Evidence, Subject
from hitherto.cli import drawing
from hitherto.cli.progress import LONG, track
from hitherto.cli.session import PIPED_WIDTH, Session
from hitherto.pipeline import utc_now


class Terminal(io.StringIO):
    """A stream that somebody is watching."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Session]:
    """Make a session whose streams are terminals."""

    def make(*, quiet: bool = False, **environment: str) -> Session:
        monkeypatch.setattr(sys, "stdout", Terminal())
        monkeypatch.setattr(sys, "stderr", Terminal())
        return Session.of(Namespace(ledger=None, quiet=quiet), environment)

    return make


def test_colour_in_a_terminal_unless_it_is_unwanted(watched: Callable[..., Session]) -> None:
    assert watched().colour
    assert not watched(NO_COLOR="1").colour
    assert watched(NO_COLOR="").colour
    assert not watched(TERM="dumb").colour


def test_width(watched: Callable[..., Session]) -> None:
    assert watched(COLUMNS="72").width == 72
    assert watched(COLUMNS="wide").width == PIPED_WIDTH


def test_no_colour_where_output_is_piped() -> None:
    session = Session.of(Namespace(ledger=None, quiet=False), {})
    assert (session.colour, session.width) == (False, PIPED_WIDTH)


@pytest.fixture
def many(tmp_path: Path) -> str:
    path = tmp_path / "articles.jsonl"
    path.write_text('{"text": "Nothing new."}\n' * LONG, encoding="utf-8")
    return str(path)


def drawn(session: Session, where: str) -> str:
    assert list(track(iter(range(LONG)), where, session)) == list(range(LONG))
    assert isinstance(session.err, io.StringIO)
    return session.err.getvalue()


def test_long_work_shows_how_far_it_is(watched: Callable[..., Session], many: str) -> None:
    assert f"{LONG}/{LONG}" in drawn(watched(), many)


def test_short_work_shows_nothing(watched: Callable[..., Session], tmp_path: Path) -> None:
    path = tmp_path / "one.txt"
    path.write_text("Nothing new.")
    assert drawn(watched(), str(path)) == ""


def test_quiet_work_shows_nothing(watched: Callable[..., Session], many: str) -> None:
    assert drawn(watched(quiet=True), many) == ""


def test_nobody_watches_a_pipe(many: str) -> None:
    session = Session(None, io.StringIO(), io.StringIO(), None, colour=False, width=80, quiet=False, clock=utc_now)
    assert drawn(session, many) == ""


def test_progress_ends_when_the_work_is_given_up(watched: Callable[..., Session], many: str) -> None:
    def failing() -> Iterator[int]:
        yield 1
        raise KeyboardInterrupt

    session = watched()
    with pytest.raises(KeyboardInterrupt):
        list(track(failing(), many, session))
    assert isinstance(session.err, io.StringIO)
    assert session.err.getvalue().endswith("\x1b[2K")  # the bar's line is wiped


@pytest.mark.parametrize(
    ("value", "details", "said"),
    [
        ("Ada Okafor", {"character": "Captain Reyes", "status": "new"}, "Ada Okafor as Captain Reyes (new)"),
        ("2025-10", {}, "2025-10"),
        ("2025-10", {"kind": "premiere", "region": "US"}, "2025-10 (premiere, US)"),
        ("Emmy", {"count": 9}, "Emmy (count 9)"),
        ("a storm", {"characters": ("Reyes", "Finn")}, "a storm (Reyes, Finn)"),
        ("a\x1b[2Jstorm\n", {}, "a [2Jstorm"),
        ("left \u202eright", {}, "left right"),
    ],
)
def test_phrases(value: str, details: dict[str, str | int | tuple[str, ...]], said: str) -> None:
    assert drawing.phrase(value, details) == said


@given(st.text())
def test_no_text_of_an_article_can_steer_the_terminal(text: str) -> None:
    assert drawing.clean(text).isprintable() or not drawing.clean(text).isascii()
    assert not set(drawing.clean(text)) & {"\x1b", "\n", "\r", "\x9b", "\u202e"}


@given(st.text(alphabet="ab 東京é", max_size=60), st.integers(20, 40))
def test_filled_lines_keep_the_words_and_the_width(text: str, width: int) -> None:
    lines = drawing.fill(drawing.clean(text), width)
    assert " ".join(lines) == drawing.clean(text)
    assert all(drawing.columns(line) <= width or " " not in line for line in lines)


def test_wide_letters_fill_two_columns() -> None:
    assert drawing.columns("東京") == 4
    assert drawing.pad("東京", 6) == "東京  "
    assert drawing.columns("e\u0301") == 1


def entry(text: str, published: date | None, outlet: str, speaker: tuple[str, ...]) -> Entry:
    article = Article(text, "News", outlet, published)
    claim = Claim(Subject("Keepers"), "plot", "x", (Evidence.of(text, 0, len(text)),), article.id, speaker=speaker)
    return Entry(claim, article, published or date(2025, 4, 1), utc_now())


@pytest.mark.parametrize(
    ("published", "outlet", "speaker", "said"),
    [
        (date(2025, 1, 2), "The Quay Post", (), "The Quay Post, 2025-01-02"),
        (date(2025, 1, 2), "The Quay Post", ("Ada Okafor",), "Ada Okafor, in The Quay Post, 2025-01-02"),
        (date(2025, 1, 2), "Tidewater", ("Tidewater",), "Tidewater, 2025-01-02"),
        (None, "", (), "an outlet that is not named, undated, taken in 2025-04-01"),
    ],
)
def test_citations(published: date | None, outlet: str, speaker: tuple[str, ...], said: str) -> None:
    assert drawing.citation(entry("words", published, outlet, speaker)) == said


def test_quotes_are_short() -> None:
    assert drawing.quote(entry("two words", None, "", ())) == "“two words”"
    long = drawing.quote(entry(" ".join(["word"] * 80), None, "", ()))
    assert len(long.split()) <= 25
    assert long.endswith(" …”")


def test_nouns_are_counted() -> None:
    few = ((1, "entry"), (2, "entry"), (2, "day"), (2304, "origin"))
    counted = [drawing.plural(count, noun) for count, noun in few]
    assert counted == ["1 entry", "2 entries", "2 days", "2,304 origins"]
