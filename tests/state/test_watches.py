"""What is followed, and how far that has come, in every database."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from hitherto.claims import Standing
from hitherto.state import BEGINNING, Choices, Due, Feed, HostRules, Notice, State, Watch, open_state

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)
KEEPERS = Watch("The Lighthouse Keepers", 2, Choices(("Keepers",), {"wikidata": "Q1"}), NOON, NOON, NOON)
FEED = Feed("http://quay.test/feed.xml", "The Quay Post", added_at=NOON)


@pytest.fixture
def state(place: str) -> Iterator[State]:
    with open_state(place) as opened:
        yield opened


def notice(name: str, watch: Watch = KEEPERS) -> Notice:
    return Notice(name, watch.key, NOON, {"value": name})


def test_a_watch_is_kept_with_its_choices(state: State) -> None:
    assert state.watches.all() == []
    state.watches.put(KEEPERS)
    assert state.watches.all() == [KEEPERS]
    assert KEEPERS.key == "lighthouse keepers s2"


def test_a_watch_that_is_put_again_gets_new_choices_and_is_not_told_again(state: State) -> None:
    state.watches.put(KEEPERS)
    choices = Choices(properties=("cast",), least=Standing.SPECULATION, spoilers=("plot",), digest="weekly")
    state.watches.put(replace(KEEPERS, choices=choices, told_to=BEGINNING, added_at=LATER))
    assert state.watches.all() == [replace(KEEPERS, choices=choices)]


def test_a_removed_watch_takes_its_notices_along(state: State) -> None:
    state.watches.put(KEEPERS)
    state.notices.put([notice("n1")], ["terminal"])
    assert state.watches.remove(KEEPERS.key)
    assert not state.watches.remove(KEEPERS.key)
    assert state.notices.waiting("terminal", KEEPERS.key) == []


def test_changes_are_told_once_however_many_find_them(state: State) -> None:
    state.watches.put(KEEPERS)
    assert state.watches.tell(KEEPERS, LATER, [notice("n1")], ["terminal"])
    assert not state.watches.tell(KEEPERS, LATER, [notice("n2")], ["terminal"]), "somebody else has told them"
    assert [one.id for one in state.notices.waiting("terminal", KEEPERS.key)] == ["n1"]
    assert state.watches.all()[0].told_to == LATER


def test_what_fails_is_to_be_told_when_it_is_new_and_after_a_week(state: State) -> None:
    days = [NOON + timedelta(days=day) for day in range(9)]
    assert [state.troubles.fails("http://quay.test/feed.xml", day) for day in days] == [True, *[False] * 6, True, False]
    assert state.troubles.mends("http://quay.test/feed.xml") == NOON
    assert state.troubles.mends("http://quay.test/feed.xml") is None
    assert state.troubles.fails("http://quay.test/feed.xml", days[8])
    state.troubles.forget(days[8] + timedelta(days=1))
    assert state.troubles.mends("http://quay.test/feed.xml") is None


def test_a_notice_goes_once_to_each_way(state: State) -> None:
    state.notices.put([notice("n1"), notice("n2")], ["terminal", "mailto:ann@quay.test"])
    for way in ("terminal", "mailto:ann@quay.test"):
        waiting = state.notices.waiting(way, KEEPERS.key)
        assert waiting == [notice("n1"), notice("n2")]
        assert state.notices.begin(waiting, way) == waiting
        assert state.notices.begin(waiting, way) == [], "they are being sent"
    state.notices.end([notice("n1"), notice("n2")], "terminal")
    state.notices.end([notice("n1")], "mailto:ann@quay.test", "the server is away")
    assert state.notices.waiting("terminal", KEEPERS.key) == []
    assert [one.id for one in state.notices.waiting("mailto:ann@quay.test", KEEPERS.key)] == ["n1"]


def test_what_was_being_sent_when_the_program_ended_is_doubtful_once(state: State) -> None:
    state.notices.put([notice("n1"), notice("n2")], ["terminal"])
    state.notices.begin([notice("n1")], "terminal")
    assert state.notices.doubtful() == [("terminal", notice("n1"))]
    assert state.notices.doubtful() == []
    assert [one.id for one in state.notices.waiting("terminal", KEEPERS.key)] == ["n2"]


def test_old_notices_are_forgotten_but_not_those_that_wait(state: State) -> None:
    state.notices.put([notice("n1"), notice("n2")], ["terminal"])
    state.notices.end(state.notices.begin([notice("n1")], "terminal"), "terminal")
    state.notices.forget(LATER)
    state.notices.put([notice("n1")], ["terminal"])
    assert [one.id for one in state.notices.waiting("terminal", KEEPERS.key)] == ["n1", "n2"]


def test_ways_out(state: State) -> None:
    assert state.notices.add_way("mailto:ann@quay.test", NOON)
    assert not state.notices.add_way("mailto:ann@quay.test", LATER)
    assert state.notices.ways() == ["mailto:ann@quay.test"]
    assert state.notices.remove_way("mailto:ann@quay.test")
    assert not state.notices.remove_way("mailto:ann@quay.test")


def test_a_feed_is_kept_with_how_asking_it_went(state: State) -> None:
    assert state.feeds.put(FEED)
    assert state.feeds.all() == [FEED]
    asked = replace(FEED, etag='"1"', last_modified="Mon", again_at=LATER, failures=2, problem="went silent")
    state.feeds.asked(asked, [], NOON)
    assert state.feeds.all() == [replace(asked, asked_at=NOON)]
    assert not state.feeds.put(replace(FEED, everything=True))
    assert state.feeds.all() == [replace(asked, asked_at=NOON, everything=True)]


def test_an_entry_is_new_once(state: State) -> None:
    state.feeds.put(FEED)
    entries = [Due(FEED.url, "a", {"url": "http://quay.test/a"}), Due(FEED.url, "b")]
    assert state.feeds.unseen(FEED.url, ["a", "b"]) == ["a", "b"]
    assert state.feeds.asked(FEED, entries, NOON) == 2
    assert state.feeds.asked(FEED, entries, LATER) == 0
    assert state.feeds.unseen(FEED.url, ["a", "c"]) == ["c"]
    assert state.feeds.due(NOON) == entries
    assert state.feeds.due(NOON, limit=1) == entries[:1]
    state.feeds.read([entries[0]])
    assert state.feeds.due(NOON) == entries[1:]
    assert state.feeds.asked(FEED, entries, LATER) == 0


def test_an_entry_that_failed_is_left_for_later(state: State) -> None:
    state.feeds.put(FEED)
    state.feeds.asked(FEED, [Due(FEED.url, "a")], NOON)
    state.feeds.put_off(Due(FEED.url, "a"), LATER, "went silent")
    assert state.feeds.due(NOON) == []
    assert state.feeds.due(LATER) == [Due(FEED.url, "a", {}, 1, LATER, "went silent")]


def test_entries_that_left_their_feed_are_forgotten_but_not_those_that_are_due(state: State) -> None:
    state.feeds.put(FEED)
    state.feeds.asked(FEED, [Due(FEED.url, "a"), Due(FEED.url, "b"), Due(FEED.url, "c")], NOON)
    state.feeds.read([Due(FEED.url, "a"), Due(FEED.url, "b")])
    state.feeds.asked(FEED, [Due(FEED.url, "b")], LATER)
    state.feeds.forget(LATER)
    assert state.feeds.unseen(FEED.url, ["a", "b", "c"]) == ["a"]
    assert state.feeds.remove(FEED.url)
    assert not state.feeds.remove(FEED.url)
    assert state.feeds.unseen(FEED.url, ["b"]) == ["b"]


def test_an_unfinished_transaction_leaves_nothing(state: State) -> None:
    class StopError(Exception):
        pass

    def half() -> Iterator[Due]:
        yield Due(FEED.url, "a")
        raise StopError

    state.feeds.put(FEED)
    with pytest.raises(StopError):
        state.feeds.asked(replace(FEED, etag='"2"'), half(), NOON)
    assert state.feeds.all() == [FEED]
    assert state.feeds.due(NOON) == []


HOLD = """
import sys, time
from hitherto.state import open_state
with open_state(sys.argv[1]) as state, state.alone() as got:
    print(got, flush=True)
    time.sleep(60)
"""


def test_one_process_at_a_time_also_where_one_is_killed(state: State, place: str) -> None:
    with state.alone() as got, open_state(place) as other:
        assert got
        with other.alone() as second:
            assert not second
    holder = subprocess.Popen([sys.executable, "-c", HOLD, place], stdout=subprocess.PIPE, text=True)
    assert holder.stdout
    assert holder.stdout.readline() == "True\n"
    with state.alone() as got:
        assert not got
    holder.kill()
    holder.communicate()
    for _ in range(500):  # a server takes a moment to notice
        with state.alone() as got:
            if got:
                break
    assert got


def test_what_a_host_allows_is_kept_until_it_is_to_be_asked_again(state: State) -> None:
    quay, tide = HostRules("https://quay.test", "User-agent: *\n\0", LATER), HostRules("https://tide.test", "", NOON)
    state.hosts.put([quay, tide], BEGINNING)
    assert state.hosts.rules(NOON) == [replace(quay, said="User-agent: *\n\ufffd")]
    state.hosts.put([replace(quay, said="")], NOON)
    assert state.hosts.rules(BEGINNING) == [replace(quay, said="")], "what is believed no longer is left out"
    assert state.hosts.rules(LATER) == []


def test_the_version_of_what_is_followed(state: State) -> None:
    seen = [state.watches.version()]
    state.watches.put(KEEPERS)
    seen.append(state.watches.version())
    state.watches.put(replace(KEEPERS, season=3, added_at=LATER))
    seen.append(state.watches.version())
    state.watches.remove(KEEPERS.key)
    seen.append(state.watches.version())
    assert len(set(seen)) == 4
