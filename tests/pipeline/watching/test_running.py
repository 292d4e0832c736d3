"""A run: what is new comes in, what is followed is kept, what changed is told once."""

import gc
import tracemalloc
from collections.abc import Callable
from datetime import timedelta

import pytest
from tests.internet import Internet, Say, failing, ok, raw, silent
from tests.pipeline.watching.conftest import Desk, article, feed

from hitherto.claims import Ruling, Standing
from hitherto.pipeline.watching import Watching, running
from hitherto.sources.web.limits import Limits
from hitherto.state import Choices, open_state

RENEWED = "Tidewater has renewed The Lighthouse Keepers for a second season, the streaming service announced on Friday."
DATED = "Season 2 of The Lighthouse Keepers will premiere on October 3, 2026, Tidewater announced on Monday."
CAST = "Ada Okafor will play Captain Reyes in season 2 of The Lighthouse Keepers, Tidewater announced on Monday."
LEAVES = "Ada Okafor will not return as Captain Reyes in season 2 of The Lighthouse Keepers, Tidewater announced."

Keepers = Callable[..., None]


def test_what_is_new_is_kept_and_told_once(desk: Desk, keepers: Keepers) -> None:
    keepers(RENEWED)
    watching = desk.open()
    watching.add("The Lighthouse Keepers", 2, Choices())
    assert watching.add_feed("http://quay.test/feed").entries == 1
    done = watching.run()
    assert (done.new, done.kept, done.problems) == (1, 1, [])
    assert desk.told.lines() == ["Order: Renewed – new, reported."]
    assert watching.run().sent == []
    keepers(RENEWED, DATED)
    assert watching.run().kept == 1
    assert desk.told.lines()[1:] == ["Release: 3 October 2026 (premiere) – new, reported."]
    assert desk.told.messages[0].subject == "The Lighthouse Keepers season 2: Order: Renewed – new, reported."
    assert desk.told.messages[0].parts[0].heading == "1 March 2026"


def test_an_unchanged_run_asks_for_the_feeds_and_nothing_else(desk: Desk, keepers: Keepers) -> None:
    keepers(RENEWED, DATED)
    unmarked = desk.internet.host("unmarked.test")  # sends no validators: the same feed comes whole each time
    unmarked["/feed"], unmarked["/1"] = feed(("News", "http://unmarked.test/1")), article("Other news", "Nothing.")
    watching = desk.open()
    watching.add("The Lighthouse Keepers", 2, Choices())
    for host in ("quay", "unmarked"):
        watching.add_feed(f"http://{host}.test/feed")
    watching.run()
    del desk.internet.asked[:]
    done = watching.run()
    assert sorted(one.path for one in desk.internet.asked) == ["/feed", "/feed"]
    assert (done.feeds, done.unchanged, done.new) == (2, 1, 0)


def test_only_what_is_followed_is_kept_unless_told_otherwise(desk: Desk, internet: Internet) -> None:
    for host in ("picky.test", "all.test"):
        outlet = internet.host(host)
        outlet["/feed"] = feed(("A", f"http://{host}/a"), ("B", f"http://{host}/b"), ("C", f"http://{host}/c"))
        outlet["/a"] = article(
            "‘The Ferry’ renewed for season 3", "Tidewater has renewed The Ferry for a third season."
        )
        outlet["/b"] = article(
            "What to see this week",
            "‘The Lighthouse Keepers’ will return.",
            DATED,
            "‘The Lighthouse Keepers’ is a series.",
        )
        outlet["/c"] = article("The Lighthouse Keepers and its fans", "They love it.")
    hitherto, watching = desk.both()
    watching.add("The Lighthouse Keepers", None, Choices())
    watching.add_feed("http://picky.test/feed")
    assert (watching.run().kept, desk.told.lines()) == (
        2,
        ["Release: 3 October 2026 (premiere) (season 2) – new, reported."],
    )
    assert [work.name for work in hitherto.titles()] == ["The Lighthouse Keepers"]
    watching.add_feed("http://all.test/feed", everything=True)
    assert watching.run().kept == 3
    assert "The Ferry" in [work.name for work in hitherto.titles()]


def test_neither_departures_nor_plot_unless_chosen(desk: Desk, keepers: Keepers) -> None:
    keepers(CAST)
    quiet, curious = desk.open(), Desk(desk.internet, desk.where.with_name("other.db"), desk._stack)
    loud = curious.open()
    quiet.add("The Lighthouse Keepers", 2, Choices())
    loud.add("The Lighthouse Keepers", 2, Choices(spoilers=("departures",)))
    for watching in (quiet, loud):
        watching.add_feed("http://quay.test/feed")
        watching.run()
    keepers(CAST, LEAVES)
    quiet.run()
    loud.run()
    assert desk.told.lines() == ["Cast: Ada Okafor (Captain Reyes) – new, reported."]
    assert len(curious.told.lines()) > 1


@pytest.mark.parametrize(
    ("choices", "told"),
    [
        (Choices(properties=("release",)), ["Release: 3 October 2026 (premiere) – new, reported."]),
        (Choices(properties=("release",), least=Standing.CONFIRMED), []),
        (Choices(properties=("cast", "order")), ["Cast: Ada Okafor", "Order: Renewed"]),
    ],
)
def test_a_watch_chooses_its_properties_and_the_lowest_standing(
    desk: Desk, keepers: Keepers, choices: Choices, told: list[str]
) -> None:
    keepers(RENEWED, DATED, CAST)
    watching = desk.open()
    watching.add("The Lighthouse Keepers", 2, choices)
    watching.add_feed("http://quay.test/feed")
    watching.run()
    lines = sorted(desk.told.lines())
    assert len(lines) == len(told)
    assert all(map(str.startswith, lines, told))


def test_a_digest_is_sent_once_a_day(desk: Desk, keepers: Keepers) -> None:
    keepers(RENEWED)
    watching = desk.open()
    watching.add("The Lighthouse Keepers", 2, Choices(digest="daily"))
    watching.add_feed("http://quay.test/feed")
    watching.run()
    keepers(RENEWED, DATED)
    desk.internet.clock.sleep(3600 * 12)
    watching.run()
    assert desk.told.messages == []
    desk.internet.clock.sleep(3600 * 12)
    watching.run()
    assert [len(part.lines) for one in desk.told.messages for part in one.parts] == [2]
    keepers(RENEWED, DATED, CAST)
    watching.run()
    assert len(desk.told.messages) == 1


def test_a_way_that_fails_is_tried_again_and_the_others_are_not(desk: Desk, keepers: Keepers) -> None:
    keepers(RENEWED)
    watching = desk.open()
    watching.add_way("mailto:ann@quay.test")
    watching = desk.open()
    watching.add("The Lighthouse Keepers", 2, Choices(digest="daily"))
    watching.add_feed("http://quay.test/feed")
    watching.run()
    desk.internet.clock.sleep(86_400)
    desk.mail.closed = True
    done = watching.run()
    assert [str(one) for one in done.problems] == ["collected: is closed. Open it."]
    desk.mail.closed = False
    watching.run()
    watching.run()
    assert len(desk.told.messages) == len(desk.mail.messages) == 1
    assert desk.told.messages[0].id == desk.mail.messages[0].id


def test_feeds_that_fail_are_listed_and_left_alone_longer_and_longer(desk: Desk, keepers: Keepers) -> None:
    keepers(RENEWED)
    desk.internet.host("away.test")["/feed"] = failing(500)
    watching = desk.open()
    watching.add("The Lighthouse Keepers", 2, Choices())
    for host in ("quay.test", "away.test"):
        watching.add_feed(f"http://{host}/feed")
    begun = desk.internet.clock()
    done = watching.run()
    assert (done.kept, len(done.problems)) == (1, 1)
    assert "http://away.test/feed: cannot be had now (status 500)" in str(done.problems[0])
    assert watching.run().resting == 1
    desk.internet.clock.sleep(16 * 60)
    again = watching.run()
    assert (again.problems, again.failing) == ([], 1), "it was told a moment ago"
    desk.internet.clock.sleep(16 * 60)
    assert watching.run().resting == 1
    assert {feed.url: feed.failures for feed in watching.feeds()} == {
        "http://quay.test/feed": 0,
        "http://away.test/feed": 2,
    }
    desk.internet.host("away.test")["/feed"] = feed()
    desk.internet.clock.sleep(86_400)
    (mended,) = watching.run().mended
    assert (mended.place, mended.since - begun < timedelta(minutes=1)) == ("http://away.test/feed", True)
    assert watching.run().mended == []
    assert [feed.failures for feed in watching.feeds()] == [0, 0]


def test_what_goes_on_failing_is_told_once_a_week(desk: Desk) -> None:
    desk.internet.host("away.test")["/feed"] = failing(404)
    watching = desk.open()
    watching.add_feeds([("http://away.test/feed", "")])
    told = []
    for _ in range(16):
        told.append(len(watching.run().problems))
        desk.internet.clock.sleep(86_400)
    assert told == [1, 0, 0, 0, 0, 0, 0] * 2 + [1, 0]


def test_a_host_that_says_nothing_is_asked_once_in_a_run(desk: Desk) -> None:
    away = desk.internet.host("away.test")
    watching = desk.open(limits=LIMITS)
    watching.add_feeds((f"http://away.test/{name}", "") for name in "abc")
    away |= dict.fromkeys(("/a", "/b", "/c"), feed())
    assert watching.run().problems == []
    desk.internet.clock.sleep(3600)
    away |= dict.fromkeys(("/a", "/b", "/c"), silent())
    del desk.internet.asked[:]
    done = watching.run()
    assert [one.where for one in done.problems] == [f"http://away.test/{name}" for name in "abc"]
    assert len(desk.internet.paths("away.test")) == 1
    assert watching.run().resting == 3


def test_an_article_that_cannot_be_had_is_asked_for_again_and_given_up_in_the_end(
    desk: Desk, internet: Internet
) -> None:
    quay = internet.host("quay.test")
    quay["/feed"] = feed(("A", "http://quay.test/a"), ("B", "http://quay.test/b"), etag='"1"')
    quay["/a"], quay["/b"] = failing(404), failing(500)
    watching = desk.open()
    watching.add_feed("http://quay.test/feed", everything=True)
    failed = []
    for _ in range(6):
        failed.append(len(watching.run().problems))
        internet.clock.sleep(86_400)
    assert failed == [1, 0, 0, 1, 0, 0], "when it is given up"
    assert internet.paths("quay.test").count("/a") == 1


def test_one_article_in_several_feeds_is_fetched_once(desk: Desk, internet: Internet) -> None:
    quay = internet.host("quay.test")
    quay["/one"] = feed(("A", "http://quay.test/a?utm_source=one"))
    quay["/two"] = feed(("A", "http://quay.test/a?utm_source=two"))
    for path in ("/a?utm_source=one", "/a?utm_source=two"):
        quay[path] = article("‘The Ferry’ renewed", "It is renewed.")
    watching = desk.open()
    for name in ("one", "two"):
        watching.add_feed(f"http://quay.test/{name}", everything=True)
    assert watching.run().kept == 1
    assert sum(path.startswith("/a?") for path in internet.paths("quay.test")) == 1
    assert watching.run().kept == 0


def test_what_a_feed_has_as_a_whole_is_not_downloaded(desk: Desk, internet: Internet) -> None:
    quay, filler = internet.host("quay.test"), "<p>There is much more to be said about it.</p>" * 40
    text = f"<content:encoded><![CDATA[<p>{RENEWED}</p>{filler}]]></content:encoded>"
    items = [
        f"<item><title>‘The Lighthouse Keepers’, part {at}</title><link>http://quay.test/{at}</link>"
        f"<pubDate>Sat, 28 Feb 2026 10:00:00 GMT</pubDate>{more}</item>"
        for at, more in enumerate((text, "<description>It is renewed.</description>"))
    ]
    space = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    channel = f"<channel><title>The Quay Post</title>{''.join(items)}</channel>"
    quay["/whole"] = ok(f'<rss version="2.0" {space}>{channel}</rss>', "application/rss+xml")
    quay["/part"] = feed(("The same", "http://quay.test/0?utm_source=feed"))
    quay["/1"] = article("‘The Lighthouse Keepers’, part 1", "It has a page.")
    hitherto, watching = desk.both()
    watching.add("The Lighthouse Keepers", 2, Choices())
    for path in ("part", "whole"):
        watching.add_feed(f"http://quay.test/{path}")
    done = watching.run()
    assert (done.new, done.kept, done.problems) == (3, 2, [])
    assert [path for path in internet.paths("quay.test") if path not in ("/robots.txt", "/whole", "/part")] == ["/1"]
    kept = {one.article.url: one.article for one in hitherto.ledger.kept()}
    first = kept["http://quay.test/0"]
    assert (first.outlet, str(first.published)) == ("The Quay Post", "2026-02-28")
    assert RENEWED in first.text
    assert desk.told.lines() == ["Order: Renewed – new, reported."]


def sitemap(*paths: str) -> Say:
    """Serve a sitemap of the Quay Post."""
    urls = "".join(f"<url><loc>http://quay.test/{path}</loc></url>" for path in paths)
    return ok(f"<urlset>{urls}</urlset>", "text/xml")


def index(etag: str = "", **parts: str) -> Say:
    """Serve an index of sitemaps, each with the day on which it changed."""
    days = {name: f"<lastmod>{day}</lastmod>" if day else "" for name, day in parts.items()}
    inner = "".join(f"<sitemap><loc>http://quay.test/{name}.xml</loc>{day}</sitemap>" for name, day in days.items())
    return ok(f"<sitemapindex>{inner}</sitemapindex>", "text/xml", etag=etag)


def test_an_index_of_sitemaps_is_followed_in_its_newest(desk: Desk, internet: Internet) -> None:
    quay = internet.host("quay.test")
    quay["/index.xml"] = index('"1"', old="2025-01-01", new="2026-02-28")
    quay["/old.xml"], quay["/new.xml"] = sitemap("1"), sitemap("2")
    for at in range(1, 5):
        quay[f"/{at}"] = article(f"‘The Ferry’, part {at}", RENEWED)
    watching = desk.open()
    assert watching.add_feed("http://quay.test/index.xml", everything=True).entries == 2
    assert watching.run().kept == 2
    del internet.asked[:]
    done = watching.run()
    assert (done.unchanged, internet.paths("quay.test")) == (1, ["/index.xml"])
    internet.clock.sleep(86_400 * 5)
    quay["/index.xml"], quay["/new.xml"] = index('"2"', old="2025-01-01", new="2026-03-06"), sitemap("2", "3")
    del internet.asked[:]
    assert watching.run().kept == 1
    assert internet.paths("quay.test") == ["/robots.txt", "/index.xml", "/new.xml", "/3"]


def test_an_index_that_gives_no_days_is_asked_whole_and_seldom(desk: Desk, internet: Internet) -> None:
    quay = internet.host("quay.test")
    quay["/index.xml"], quay["/a.xml"] = index('"1"', a=""), sitemap("1")
    quay["/1"] = quay["/2"] = article("‘The Ferry’", RENEWED)
    watching = desk.open()
    watching.add_feed("http://quay.test/index.xml", everything=True)
    assert watching.run().new == 1
    quay["/a.xml"] = sitemap("1", "2")
    assert watching.run().resting == 1
    internet.clock.sleep(3600 * 3)
    assert watching.run().new == 1


def test_a_sitemap_that_fails_is_said_and_asked_for_again(desk: Desk, internet: Internet) -> None:
    quay = internet.host("quay.test")
    quay["/index.xml"] = index('"1"', a="2026-03-01", b="2026-03-01")
    quay["/a.xml"], quay["/b.xml"] = sitemap("1"), [failing(404), failing(404), sitemap("2")]
    quay["/1"] = quay["/2"] = article("‘The Ferry’", RENEWED)
    watching = desk.open()
    watching.add_feed("http://quay.test/index.xml", everything=True)
    done = watching.run()
    assert (done.new, [str(one.where) for one in done.problems]) == (1, ["http://quay.test/b.xml"])
    assert watching.run().new == 1
    quay["/index.xml"], quay["/a.xml"], quay["/b.xml"] = index(a="", b=""), failing(404), failing(404)
    internet.clock.sleep(86_400)
    assert len(watching.run().problems) == 2
    assert watching.feeds()[0].failures == 1


def test_old_news_is_no_news(desk: Desk, internet: Internet, keepers: Keepers) -> None:
    keepers(RENEWED)
    internet.clock.sleep(86_400 * 60)
    watching = desk.open()
    watching.add("The Lighthouse Keepers", 2, Choices())
    watching.add_feed("http://quay.test/feed")
    assert watching.run().kept == 1
    assert desk.told.lines() == []


def test_what_somebody_reads_by_hand_is_told_too(desk: Desk, keepers: Keepers) -> None:
    keepers(RENEWED)
    hitherto, watching = desk.both()
    watching.add("The Lighthouse Keepers", 2, Choices())
    list(hitherto.read_from("http://quay.test/1"))
    watching.run()
    assert desk.told.lines() == ["Order: Renewed – new, reported."]


def test_what_an_editor_rules_is_told_too(desk: Desk, keepers: Keepers) -> None:
    keepers(RENEWED)
    hitherto, watching = desk.both()
    watching.add("The Lighthouse Keepers", 2, Choices())
    watching.add_feed("http://quay.test/feed")
    watching.run()
    desk.internet.clock.sleep(60)
    (fact,) = hitherto.facts("The Lighthouse Keepers s2")
    hitherto.rule(Ruling("reject", "Ann", "a misprint", about=fact.claims_for[0]))
    watching.run()
    assert desk.told.lines()[1:] == ["Order: Renewed – was reported, now denied."]


def test_an_alias_is_followed_too(desk: Desk, internet: Internet) -> None:
    quay = internet.host("quay.test")
    quay["/feed"] = feed(("A", "http://quay.test/a"))
    quay["/a"] = article("‘Night Watch’ renewed for season 2", "Tidewater has renewed Night Watch for a second season.")
    watching = desk.open()
    watching.add("The Lighthouse Keepers", 2, Choices(aliases=("Night Watch",)))
    watching.add_feed("http://quay.test/feed")
    assert watching.run().kept == 1
    assert desk.told.lines() == ["Order: Renewed – new, reported."]


def test_two_runs_at_once_are_one(desk: Desk, keepers: Keepers) -> None:
    keepers(RENEWED)
    watching = desk.open()
    watching.add("The Lighthouse Keepers", 2, Choices())
    watching.add_feed("http://quay.test/feed")
    with open_state(desk.where) as state, state.alone():
        assert not watching.run().is_alone
    assert desk.told.messages == []
    assert watching.run().is_alone
    assert len(desk.told.messages) == 1


def test_what_was_being_sent_when_a_run_ended_is_said_and_not_sent_again(desk: Desk, keepers: Keepers) -> None:
    keepers(RENEWED)
    watching = desk.open()
    watching.add("The Lighthouse Keepers", 2, Choices())
    watching.add_feed("http://quay.test/feed")

    class EndError(BaseException):
        pass

    def end(_: object) -> None:
        raise EndError

    desk.told.send = end  # type: ignore[method-assign, assignment]
    with pytest.raises(EndError):
        watching.run()
    del desk.told.send
    done = watching.run()
    assert "may not have got “Order: Renewed – new, reported.”" in str(done.problems[0])
    assert desk.told.messages == []
    assert watching.run().problems == []


def test_a_trial_run_changes_nothing(desk: Desk, keepers: Keepers) -> None:
    keepers(RENEWED, DATED)
    watching = desk.open()
    watching.add_feed("http://quay.test/feed")
    for _ in range(2):
        done, fresh = watching.try_run()
        assert (done.new, [len(due) for due in fresh.values()]) == (2, [2])
    assert "/1" not in desk.internet.paths("quay.test")


BAD = (
    failing(500),
    failing(404),
    silent(),
    raw(b"not HTTP at all\r\n\r\n"),
    ok("<rss><channel><item>", "application/rss+xml"),
    ok("No feed."),
)


LIMITS = Limits(connect=5, silence=1.5, total=5, attempts=1, gap=0, backoff=0)


def publish(internet: Internet, outlet: int, part: int, said: str = RENEWED) -> None:
    """Let one of two hundred outlets name an article in its feed, with its own name in it, and no other."""
    name = f"outlet{outlet}.test"
    host = internet.host(name)
    host.clear()
    headline = f"What outlet {outlet} has to say"
    host[f"/{part}"] = article(headline, f"Actor number {outlet} aside, {said}", head=f"<!--{'x' * 100_000}-->")
    host["/feed"] = feed((headline, f"http://{name}/{part}"), title=name, etag=f'"{outlet}.{part}"')


@pytest.fixture
def two_hundred(internet: Internet) -> set[str]:
    """Serve two hundred feeds, and return those that are bad."""
    for at in range(200):
        if at % 5 == 0:
            internet.host(f"outlet{at}.test")["/feed"] = BAD[at // 5 % len(BAD)]
        else:
            publish(internet, at, 0)
    return {f"http://outlet{at}.test/feed" for at in range(0, 200, 5)}


def follow(desk: Desk) -> Watching:
    """Follow the keepers in two hundred feeds."""
    watching = desk.open(limits=LIMITS)
    watching.add("The Lighthouse Keepers", 2, Choices())
    watching.add_feeds((f"http://outlet{at}.test/feed", "") for at in range(200))
    return watching


def test_two_hundred_feeds_of_which_a_fifth_are_bad(
    desk: Desk, internet: Internet, two_hundred: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "TOGETHER", 25)
    watching = follow(desk)
    done = watching.run()
    assert (done.feeds, done.kept, done.new) == (200, 160, 160)
    assert {one.where for one in done.problems} == two_hundred
    assert desk.told.lines() == ["Order: Renewed – new, reported."]
    assert len(list(desk.both()[0].ledger.kept())) == 160
    del internet.asked[:]
    internet.clock.sleep(timedelta(days=2).total_seconds())
    assert watching.run().unchanged == 160
    assert {one.path for one in internet.asked} == {"/feed", "/robots.txt"}


@pytest.mark.no_cover  # to measure coverage takes memory of its own, run after run
def test_memory_stays_flat(desk: Desk, internet: Internet, two_hundred: set[str]) -> None:
    """Run after run ten articles of 100 kB come in, and the memory of none of the five runs is more than another's."""
    watching = follow(desk)
    held: list[int] = []
    for turn in range(7):
        for outlet in range(1, 200, 20):
            publish(internet, outlet, turn + 1, "Tidewater has renewed The Ferry for a third season.")
        del internet.asked[:]
        internet.clock.sleep(timedelta(minutes=5).total_seconds())
        if turn == 1:  # what is made once for good is there by now
            tracemalloc.start()
        assert watching.run().passed_over == 10
        gc.collect()
        held.append(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()
    grown = max(held[2:]) - min(held[2:])
    assert grown < 500_000, f"each run gets 1 MB of pages, and one after the other held {held[2:]} bytes"
