"""`hitherto watch`: what it says, asks and returns."""

import io
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.internet import Internet, failing, ok

from hitherto.claims import Article, Field, Record
from hitherto.cli import watch_add, watch_list, watch_run
from hitherto.cli.session import Session
from hitherto.pipeline.watching import Choice, Particulars, Watching, faring, wikis

PAGE = """<html><head><title>‘The Ferry’ renewed for season 3</title><meta property="og:type" content="article">
</head><body><article><h1>‘The Ferry’ renewed for season 3</h1><p>Tidewater has renewed The Ferry for a third season,
the streaming service announced on Friday. There is much more to be said about it all, which nobody has said yet, so
this is where the piece ends, for the time being at least.</p></article></body></html>"""
FEED = """<rss version="2.0"><channel><title>The Quay Post</title><item><title>News</title>
<link>http://quay.test/1</link></item></channel></rss>"""


@pytest.fixture
def home(tmp_path: Path, internet: Internet, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place for a ledger, where the web is a small internet with one outlet."""
    quay = internet.host("quay.test")
    quay["/feed"], quay["/1"] = ok(FEED, "application/rss+xml", etag='"1"'), ok(PAGE)
    for verb in (watch_list, watch_run):
        monkeypatch.setattr(verb, "web_of", lambda _: internet.web(clock=internet.clock))
    return tmp_path / "ledger.db"


def test_follow_run_and_list(home: Path, run: Run) -> None:
    watch = ("--ledger", home, "watch")
    assert (
        "Nothing is followed yet"
        in run("--ledger", home, "watch", "notify", "mailto:a@b.test").out + run(*watch, "list").err
    )
    added = run(*watch, "add", "The", "Ferry", "season", "3", "--as-typed", "--alias", "Boat")
    assert (added.code, added.out) == (0, "Follows The Ferry season 3, also called Boat.\n")
    assert "No feed is followed yet" in added.err
    assert run(*watch, "add", "http://quay.test/feed").out == (
        "Follows The Quay Post (http://quay.test/feed): 1 article in it now.\n"
    )
    tried = run(*watch, "run", "--dry-run")
    assert tried.out == "http://quay.test/feed: 1 new\n  News\n"
    done = run(*watch, "run", "--once")
    assert done.code == 1, "the mail server is away"
    assert "Order: Renewed – new, reported." in done.out
    assert "1 failed, and the rest was done" in done.err
    assert "1 feed asked, 1 new entry: 1 article kept, 1 message sent." in done.err
    listed = run(*watch, "list")
    assert "The Ferry season 3  also Boat · from reported · at once" in listed.out
    assert "http://quay.test/feed  The Quay Post · asked 2" in listed.out
    assert "notices go to mailto:a@b.test" in listed.out


def test_everything_as_json(home: Path, run: Run) -> None:
    watch = ("--ledger", home, "watch")
    (added,) = run(*watch, "add", "The Ferry", "--json", "--property", "order", "--digest", "daily").lines
    assert (added["title"], added["properties"], added["digest"], added["new"]) == (
        "The Ferry",
        ["order"],
        "daily",
        True,
    )
    (fed,) = run(*watch, "add", "http://quay.test/feed", "--json").lines
    assert (fed["title"], fed["entries"], fed["new"]) == ("The Quay Post", 1, True)
    (done,) = run(*watch, "run", "--json").lines
    assert (done["feeds"], done["kept"], done["sent"], done["problems"]) == (1, 1, [], [])
    assert [set(one) & {"title", "feed", "way"} for one in run(*watch, "list", "--json").lines] == [
        {"title"},
        {"feed", "title"},
    ]
    assert run(*watch, "remove", "The Ferry", "--json", "--dry-run").lines[0]["removed"] is False
    assert run(*watch, "remove", "The Ferry", "--json").lines == [{"removed": True, "kind": "title", "key": "ferry"}]


def test_notices_as_json(home: Path, run: Run) -> None:
    watch = ("--ledger", home, "watch")
    run(*watch, "add", "The Ferry")
    run(*watch, "add", "http://quay.test/feed")
    message, done = run(*watch, "run", "--json").lines
    assert message["message"]["title"] == "The Ferry"
    assert message["message"]["changes"][0]["property"] == "order"
    assert done["sent"] == [{"way": "terminal", "message": message["message"]["id"]}]


def test_opml_in_and_out(home: Path, run: Run, tmp_path: Path) -> None:
    watch = ("--ledger", home, "watch")
    run(*watch, "add", "http://quay.test/feed")
    written = tmp_path / "feeds.opml"
    written.write_text(run(*watch, "export").out, encoding="utf-8")
    run(*watch, "remove", "http://quay.test/feed")
    assert run(*watch, "add", written).out == "Follows 1 feed; 0 were followed before.\n"
    assert "The Quay Post" in written.read_text("utf-8") == run(*watch, "export").out
    (tmp_path / "no.opml").write_text("text")
    assert "is no OPML" in run(*watch, "add", tmp_path / "no.opml").err


def test_a_feed_that_fails_is_said_and_the_rest_is_done(home: Path, run: Run, internet: Internet) -> None:
    internet.host("away.test")["/feed"] = failing(404)
    watch = ("--ledger", home, "watch")
    run(*watch, "add", "The Ferry")
    assert run(*watch, "add", "http://away.test/feed").code == 1
    run(*watch, "add", "http://quay.test/feed")
    done = run(*watch, "run")
    assert (done.code, "Renewed" in done.out) == (1, True)
    assert "http://away.test/feed: is not there (status 404)" in done.err
    assert "http://away.test/feed  failed: " in run(*watch, "list").out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "The Ferry", "--property", "nonsense"), "there is no property 'nonsense'"),
        (("run", "--every", "soon"), "write 30m, 2h or 1d"),
        (("run", "--every", "0m"), "write 30m, 2h or 1d"),
        (("run", "--once", "--every", "1h"), "not allowed with"),
        (("notify", "mailto:nobody"), "does not say where to send"),
        (("notify", "nosuch://x"), "no address that apprise knows"),
        (("remove", "The Ferry"), "is not followed"),
        ((), "required"),
    ],
)
def test_wrong_usage_is_told(home: Path, run: Run, words: tuple[str, ...], said: str) -> None:
    run("--ledger", home, "watch", "add", "The Boat")
    outcome = run("--ledger", home, "watch", *words)
    assert outcome.code != 0
    assert said in outcome.err


class TwoFerries:
    """A guide that knows two titles of one name."""

    def choices(self, title: str) -> list[Choice]:
        return [Choice("wikidata:Q1", "The Ferry", "series, 1999"), Choice("wikidata:Q2", "The Ferry", "film, 2027")]


def test_where_nobody_can_be_asked_the_choices_are_said(home: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Watching, "choices", TwoFerries.choices)
    outcome = run("--ledger", home, "watch", "add", "The Ferry")
    assert outcome.code == 2
    assert "--id wikidata:Q1 (The Ferry, series, 1999); --id wikidata:Q2 (The Ferry, film, 2027)" in outcome.err


@pytest.mark.parametrize(("answer", "meant"), [("2", "wikidata:Q2"), ("", None), ("7", None)])
def test_on_a_terminal_the_question_is_put(answer: str, meant: str | None) -> None:
    out = io.StringIO()
    session = Session(None, out, out, None, False, 80, False, lambda: None, ask=lambda _: answer)  # type: ignore[arg-type, return-value]
    chosen = watch_add._ask("The Ferry", TwoFerries().choices("The Ferry"), session)
    assert (chosen.id if chosen else None) == meant
    assert "2  The Ferry, film, 2027 [wikidata:Q2]" in out.getvalue()


def test_what_was_found_of_a_title_is_said(home: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    keepers = Choice("wikidata:Q1", "The Lighthouse Keepers", "series, 2024")

    class Almanac:
        def __init__(self, _: object) -> None: ...

        def choices(self, _: str) -> list[Choice]:
            return [keepers]

        def particulars(self, _: Choice, __: int | None) -> Particulars:
            named = (
                ("TVmaze", "tvmaze:82", "https://www.tvmaze.com/shows/82"),
                ("Wikidata", "wikidata:Q1", "https://www.wikidata.org/wiki/Q1"),
            )
            records = tuple(record(*one) for one in named)
            return Particulars((), {"wikidata": "Q1"}, (("http://quay.test/1", "", None),), (), records)

    monkeypatch.setattr(wikis, "Wikis", Almanac)
    watch = ("--ledger", home, "watch", "add", "The Lighthouse Keepers")
    assert "What TVmaze and Wikidata have of it would be kept." in run(*watch, "--dry-run").out
    assert run(*watch).out == (
        "Follows The Lighthouse Keepers [Q1].\n"
        "What TVmaze and Wikidata have of it is kept.\n"
        "Of 1 article that its page cites, 0 are kept.\n"
    )
    assert "The Lighthouse Keepers" in run("--ledger", home, "titles").out
    (told,) = run(*watch, "--json").lines
    assert told["records"] == ["TVmaze", "Wikidata"]


def record(catalogue: str, name: str, address: str) -> Article:
    fields = (Field("premiereDate", "2026-10-03", (), 2),)
    text = Record(catalogue, "series", name.partition(":")[2], "The Lighthouse Keepers", fields).text()
    return Article(text, "The Lighthouse Keepers", catalogue, date(2026, 2, 1), address, name)


def test_a_feed_that_fails_is_told_once_and_when_it_has_mended(
    home: Path, run: Run, internet: Internet, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = ("--ledger", home, "--quiet", "watch")
    run(*watch, "add", "http://quay.test/feed")
    quay = internet.host("quay.test")
    quay["/feed"] = failing(500)
    first = run(*watch, "run")
    assert (first.code, "http://quay.test/feed: cannot be had now" in first.err) == (1, True)
    again = run(*watch, "run")
    assert (again.code, again.out, again.err) == (0, "", "")
    assert "The Quay Post · failed: http://quay.test/feed: cannot be had now" in run(*watch, "list").out
    well = faring.Run(mended=[faring.Mended("http://quay.test/feed", datetime(2026, 3, 1, 7, 30, tzinfo=UTC))])
    monkeypatch.setattr(Watching, "run", lambda *_: well)
    mended = run(*watch, "run")
    assert (mended.code, mended.err) == (
        0,
        "hitherto: http://quay.test/feed goes well again; it had failed since 2026-03-01 07:30 UTC.\n",
    )


def test_a_run_is_told_in_a_line() -> None:
    assert watch_run.told(faring.Run(feeds=4, unchanged=4)) == "4 feeds asked (4 unchanged), nothing new."
    done = faring.Run(feeds=4, unchanged=1, resting=2, new=3, kept=1, passed_over=2)
    said = "4 feeds asked (1 unchanged, 2 left alone for now), 3 new entries: 1 article kept"
    failing = faring.Run(feeds=2, failing=1, new=1, put_off=1)
    assert watch_run.told(failing) == "2 feeds asked (1 failing as before), 1 new entry: 1 article put off."
    assert watch_run.told(done) == f"{said}, 2 about nothing that is followed."


def test_what_is_plainly_meant_is_not_asked() -> None:
    ferries = TwoFerries().choices("")
    boat = Choice("wikidata:Q3", "Boat")
    assert watch_add.plainly_meant("the ferry", ferries) is None
    assert watch_add.plainly_meant("Boat", [*ferries, boat]) == boat
    assert watch_add.plainly_meant("The Boat", [boat]) == boat
    assert watch_add.plainly_meant("Boat", []) is None


def test_again_and_again(home: Path, run: Run, internet: Internet, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        if len(slept) == 3:
            raise KeyboardInterrupt

    run("--ledger", home, "watch", "add", "http://quay.test/feed", "--everything")
    original = Session.of
    monkeypatch.setattr(Session, "of", lambda args, environment: original(args, environment)._replace(sleep=sleep))
    outcome = run("--ledger", home, "watch", "run", "--every", "30m")
    assert (outcome.code, slept) == (130, [1800.0] * 3)
    assert outcome.err.count("1 feed asked") == 3
    assert internet.paths("quay.test").count("/robots.txt") == 2, "once to add it, and once for all runs"


def test_the_offered_feeds_can_be_followed(home: Path, run: Run) -> None:
    outcome = run("--ledger", home, "watch", "add", "The Ferry", "--offered-feeds")
    assert "feeds followed (list of 2026" in outcome.err
    assert len(run("--ledger", home, "watch", "list", "--json").lines) > 20


def test_secrets_come_from_the_environment_or_a_file(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "secret").write_text("from a file\n")
    monkeypatch.setenv("HITHERTO_WEBHOOK_KEY", "plain")
    monkeypatch.setenv("HITHERTO_SMTP_PASSWORD_FILE", str(tmp_path / "secret"))
    import os

    from hitherto.cli.app import parse

    secrets = Session.of(parse(["watch", "list"]), os.environ).secrets()
    assert (secrets.webhook_key, secrets.mail_password) == ("plain", "from a file")


def test_run_says_nothing_where_another_one_is_under_way(home: Path, run: Run) -> None:
    from hitherto.state import open_state

    run("--ledger", home, "watch", "add", "The Ferry")
    with open_state(home) as state, state.alone():
        outcome = run("--ledger", home, "watch", "run")
    assert (outcome.code, "Another run is under way" in outcome.err) == (0, True)
