"""Following titles and feeds."""

import json
from datetime import date

import pytest
from tests.internet import Internet, failing, ok
from tests.pipeline.watching.conftest import Desk, article, feed

from hitherto.claims import Article, Field, InputError, NotKnownError, Problem, Record
from hitherto.pipeline.watching import Choice, Particulars
from hitherto.sources.catalogues import tvmaze as tvmaze_catalogue
from hitherto.state import Choices

KEEPERS = Choice("wikidata:Q1", "The Lighthouse Keepers", "series, 2024")


class Almanac:
    """A guide that knows one title, three articles about it, and what a catalogue has of it."""

    def __init__(self, *problems: Problem, premiered: str = "2026-10-03") -> None:
        self._problems = problems
        fields = (Field("status", "Running"), Field("premiereDate", premiered, (), 2))
        self.record = Article(
            Record("TVmaze", "series", "82", "The Lighthouse Keepers", fields).text(),
            "The Lighthouse Keepers",
            "TVmaze",
            date(2026, 2, 28),
            "https://www.tvmaze.com/shows/82",
            "tvmaze:82",
        )

    def choices(self, title: str) -> list[Choice] | Problem:
        return [KEEPERS]

    def choice(self, id_: str) -> Choice | Problem:
        return KEEPERS

    def particulars(self, choice: Choice, season: int | None) -> Particulars:
        cited = tuple((f"http://quay.test/{at}", "", None) for at in (1, 2, 3))
        ids = {"wikidata": "Q1"}
        return Particulars(("Night Watch", "The Lighthouse Keepers"), ids, cited, self._problems, (self.record,))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("The Lighthouse Keepers", ("The Lighthouse Keepers", None)),
        ("The Lighthouse Keepers season 5", ("The Lighthouse Keepers", 5)),
        ("The Lighthouse Keepers, second season", ("The Lighthouse Keepers", 2)),
        ("The Lighthouse Keepers s2", ("The Lighthouse Keepers", 2)),
        ("iZombie series three", ("iZombie", 3)),
        ("What We Do in the Shadows (season 6)", ("What We Do in the Shadows", 6)),
        ("The Lighthouse Keepers – S03", ("The Lighthouse Keepers", 3)),
    ],
)
def test_a_title_is_followed_as_it_is_spelled(desk: Desk, typed: str, meant: tuple[str, int | None]) -> None:
    assert desk.open().named(typed) == meant


def test_what_names_nothing_is_refused(desk: Desk) -> None:
    with pytest.raises(InputError, match="names no title"):
        desk.open().named("!?")


def test_the_back_history_is_read_and_not_told(desk: Desk, internet: Internet) -> None:
    quay = internet.host("quay.test")
    quay["/1"] = article("‘The Lighthouse Keepers’ renewed for season 2", "Tidewater has renewed it, it announced.")
    quay["/2"] = article("‘The Ferry’ renewed for season 3", "Tidewater has renewed The Ferry for a third season.")
    quay["/3"] = failing(404)
    watching = desk.open(Almanac(Problem("wikipedia:Keepers", "is not there")))
    added = watching.add("The Lighthouse Keepers", 2, Choices(aliases=("Keepers",)), KEEPERS)
    assert added.history
    assert (added.cited, added.history.kept, added.history.passed_over, len(added.history.problems)) == (3, 1, 1, 1)
    assert added.watch.choices.aliases == ("Keepers", "Night Watch")
    assert added.watch.choices.ids == {"wikidata": "Q1"}
    assert [str(one) for one in added.problems] == ["wikipedia:Keepers: is not there."]
    assert watching.run().sent == []
    assert internet.paths("quay.test").count("/1") == 1


def test_what_catalogues_have_is_kept_and_not_told(desk: Desk) -> None:
    hitherto, watching = desk.both(Almanac())
    added = watching.add("The Lighthouse Keepers", 2, Choices(), KEEPERS)
    assert added.records == ("TVmaze",)
    (fact,) = hitherto.facts("The Lighthouse Keepers s2")
    assert (fact.property, fact.value, str(fact.standing)) == ("release", "2026-10-03", "reported")
    assert watching.run().sent == []
    desk.internet.clock.sleep(3600)
    hitherto, watching = desk.both(Almanac(premiered="2026-11-14"))
    watching.add("The Lighthouse Keepers", 2, Choices(), KEEPERS)
    assert "2026-11-14" in {fact.value for fact in hitherto.facts("The Lighthouse Keepers s2")}
    assert watching.run().sent == [], "not where it is followed already, either"


def tvmaze(internet: Internet, premiered: str, updated: int) -> None:
    """Let TVmaze say when the second season begins."""
    seasons = [{"number": 2, "premiereDate": premiered}]
    show = {"id": 82, "name": "The Lighthouse Keepers", "updated": updated, "_embedded": {"seasons": seasons}}
    query = "embed%5B%5D=seasons&embed%5B%5D=cast&embed%5B%5D=crew&embed%5B%5D=nextepisode&embed%5B%5D=akas"
    internet.host("api.tvmaze.com")[f"/shows/82?{query}"] = ok(json.dumps(show), "application/json")


def test_catalogues_are_asked_again_once_a_day_and_what_they_change_is_told(
    desk: Desk, internet: Internet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tvmaze_catalogue, "_API", "http://api.tvmaze.com")
    day = int(internet.clock().timestamp())
    tvmaze(internet, "2026-10-03", day)
    desk.open(Almanac()).add("The Lighthouse Keepers", 2, Choices(), KEEPERS)
    assert desk.open().run().kept == 0
    assert internet.paths("api.tvmaze.com") == [], "it was read a moment ago"
    internet.clock.sleep(86_400)
    desk.open().run()
    assert desk.told.lines() == [], "it says the same"
    internet.clock.sleep(86_400)
    tvmaze(internet, "2026-11-14", day + 2 * 86_400)
    for _ in range(2):
        desk.open().run()
    assert desk.told.lines() == [
        "Release: 3 October 2026 (premiere) – was reported, now overtaken.",
        "Release: 14 November 2026 (premiere) – new, reported.",
    ]
    assert len(internet.paths("api.tvmaze.com")) == 2
    internet.clock.sleep(86_400)
    internet.host("api.tvmaze.com").clear()
    assert "tvmaze:82" in {one.where for one in desk.open().run().problems}
    desk.open().remove("The Lighthouse Keepers s2")
    internet.clock.sleep(86_400)
    assert desk.open().run().problems == []


def test_without_history_no_record_is_taken(desk: Desk) -> None:
    hitherto, watching = desk.both(Almanac())
    assert watching.add("The Lighthouse Keepers", 2, Choices(), KEEPERS, history=False).records == ()
    assert watching.add("The Lighthouse Keepers", 2, Choices(), KEEPERS, keep=False).records == ("TVmaze",)
    assert hitherto.titles() == []


def test_an_interrupted_back_history_is_read_by_the_next_run(desk: Desk, internet: Internet) -> None:
    internet.host("quay.test")["/1"] = article("‘The Lighthouse Keepers’ renewed", "Tidewater has renewed it.")
    other = desk.open()._state
    watching = desk.open(Almanac())
    with other.alone():
        added = watching.add("The Lighthouse Keepers", 2, Choices(), KEEPERS)
        assert added.history
        assert not added.history.is_alone
    assert watching.run().kept == 1


def test_a_trial_follows_nothing(desk: Desk, internet: Internet) -> None:
    internet.host("quay.test")["/feed"] = feed(("A", "http://quay.test/1"))
    watching = desk.open(Almanac())
    assert watching.add("The Lighthouse Keepers", 2, Choices(), KEEPERS, keep=False).cited == 3
    assert watching.add_feed("http://quay.test/feed", keep=False).is_new
    assert watching.add_feeds([("http://quay.test/feed", "")], keep=False) == 1
    assert (watching.watches(), watching.feeds()) == ([], [])


def test_what_is_no_feed_is_refused_and_what_is_away_is_followed(desk: Desk, internet: Internet) -> None:
    quay = internet.host("quay.test")
    quay["/page"], quay["/away"] = ok("<p>A page.</p>"), failing(503)
    watching = desk.open()
    with pytest.raises(InputError, match="no feed"):
        watching.add_feed("http://quay.test/page")
    assert "status 503" in str(watching.add_feed("http://quay.test/away").problem)
    assert [one.url for one in watching.feeds()] == ["http://quay.test/away"]


def test_a_page_stands_for_the_one_feed_that_it_names(desk: Desk, internet: Internet) -> None:
    quay = internet.host("quay.test")
    link = '<link rel="alternate" type="application/rss+xml" href="/{}">'
    quay["/"] = ok(f"<html>{link.format('feed')}{link.format('comments')}<p>Home")
    quay["/two"] = ok(f"<html>{link.format('feed')}{link.format('other')}<p>Home")
    quay["/none"] = quay["/wrong"] = ok("<html><p>Home")
    quay["/feed"] = quay["/feed/"] = feed(("A", "http://quay.test/1"))
    watching = desk.open()
    added = watching.add_feed("http://quay.test/")
    assert (added.feed.url, added.feed.title, added.entries) == ("http://quay.test/feed", "The Quay Post", 1)
    with pytest.raises(InputError, match=r"Give a feed that it names: http://quay.test/feed, http://quay.test/other\."):
        watching.add_feed("http://quay.test/two")
    with pytest.raises(InputError, match="is a page in HTML, and no feed"):
        watching.add_feed("http://quay.test/none")
    assert watching.add_feed("http://quay.test/none", guess=True).feed.url == "http://quay.test/feed/"
    quay["/feed"] = ok("<html><p>Home")
    with pytest.raises(InputError, match=r"http://quay\.test/feed: is a page in HTML"):
        watching.add_feed("http://quay.test/")


def test_the_offered_feeds_are_those_not_followed(desk: Desk) -> None:
    watching = desk.open()
    offered = watching.offered()
    assert offered.made.year >= 2026
    assert len(offered.feeds) > 20
    assert all(url.startswith("https://") and title for url, title in offered.feeds)
    assert set(offered.unchecked) < {title for _, title in offered.feeds}
    assert watching.add_feeds(offered.feeds[:3]) == 3
    assert len(watching.offered().feeds) == len(offered.feeds) - 3


def test_what_is_followed_can_be_taken_off(desk: Desk) -> None:
    watching = desk.open()
    watching.add("The Lighthouse Keepers", 2, Choices())
    watching.add_feeds([("http://quay.test/feed", "")])
    watching.add_way("mailto:ann@quay.test")
    with pytest.raises(
        NotKnownError, match=r"'The Ferry' is not followed; followed are The Lighthouse Keepers season 2"
    ):
        watching.remove("The Ferry")
    assert watching.remove("lighthouse keepers s2") == ("title", "lighthouse keepers s2")
    assert watching.remove("http://quay.test/feed")[0] == "feed"
    assert watching.remove("mailto:ann@quay.test")[0] == "way"
    with pytest.raises(NotKnownError, match="nothing is"):
        watching.remove("lighthouse keepers s2")
