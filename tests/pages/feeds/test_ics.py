"""What calendars promise: an event keeps its id, counts its turns, and never has a day that nobody named."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from icalendar import Calendar
from tests.pages.feeds.conftest import DAYS, END, KNOWN, START, WISHES, said, threads, whole_on

from hitherto.claims import Entry
from hitherto.pages.exports import Wishes
from hitherto.pages.feeds import ics
from hitherto.pages.page import Outlook

KIND = {"kind": "premiere"}
SURE = ("Northlight",)
FIRST = said(START, ("release", "2025-10-03", KIND))
FIRMER = said(
    START + timedelta(days=2), ("release", "2025-10-03", {**KIND, "platform": "Northlight"}), speaker=("Northlight",)
)
MOVED = said(
    START + timedelta(days=4), ("release", "2025-11-07", {**KIND, "platform": "Northlight"}), speaker=("Northlight",)
)
VAGUE = said(
    START + timedelta(days=6), ("release", "2026", {**KIND, "platform": "Northlight"}), speaker=("Northlight",)
)


def events(entries: list[Entry], day: int = DAYS, wishes: Wishes = WISHES) -> list[Any]:
    return Calendar.from_ical(ics.write(whole_on(entries, START + timedelta(days=day)), wishes)).walk("VEVENT")


def told(event: Any) -> tuple[int, str, date, date]:
    return int(event["sequence"]), str(event["status"]), event.decoded("dtstart"), event.decoded("dtend")


def test_the_life_of_an_event() -> None:
    entries = [*KNOWN, FIRST, FIRMER, MOVED, VAGUE]
    october, november = (date(2025, 10, 3), date(2025, 10, 4)), (date(2025, 11, 7), date(2025, 11, 8))
    lived = [events(entries, day) for day in (0, 2, 4, 6)]
    assert [told(event) for [event] in lived] == [
        (0, "TENTATIVE", *october), (1, "CONFIRMED", *october), (2, "CONFIRMED", *november),
        (3, "CANCELLED", *november),
    ]  # fmt: skip
    assert len({str(event["uid"]) for [event] in lived}) == 1
    assert {str(event["transp"]) for [event] in lived} == {"TRANSPARENT"}


@given(threads)
@settings(max_examples=30, deadline=None)
@pytest.mark.parametrize("windows", [False, True])
def test_each_turn_of_an_event_and_nothing_else_is_counted(windows: bool, entries: list[Entry]) -> None:
    before: dict[str, tuple[int, str, date, date]] = {}
    wishes = replace(WISHES, windows=windows)
    named = {entry.claim.value for entry in entries if entry.claim.property == "release"}
    for day in sorted({(entry.said_at - START).days for entry in entries}):
        now = {str(event["uid"]): told(event) for event in events(entries, day, wishes)}
        assert before.keys() <= now.keys()
        for uid, (sequence, status, first, last) in now.items():
            assert status in ("TENTATIVE", "CONFIRMED", "CANCELLED")
            assert windows or (str(first) in named and last - first == timedelta(days=1))
            was = before.get(uid, (sequence, status, first, last))
            assert (sequence > was[0]) == ((status, first, last) != was[1:])
        before = now


def test_a_window_is_no_event_unless_it_is_asked_for_and_none_beside_a_day() -> None:
    window = said(START, ("release", "2025-09/2025-12", {"kind": "digital"}))
    assert [told(event)[2] for event in events([FIRST, window])] == [date(2025, 10, 3)]
    both = [told(event)[2:] for event in events([FIRST, window], wishes=Wishes(END, windows=True))]
    assert sorted(both) == [(date(2025, 9, 1), date(2026, 1, 1)), (date(2025, 10, 3), date(2025, 10, 4))]
    within = said(START, ("release", "2025", {}), speaker=SURE)
    [event] = events([*KNOWN, FIRST, within], wishes=Wishes(END, windows=True))
    assert told(event)[1:3] == ("TENTATIVE", date(2025, 10, 3))


def test_regions_and_festivals_have_their_own_events() -> None:
    ireland = said(START, ("release", "2025-11-07", {"kind": "premiere", "region": "Ireland"}))
    kinds = [said(START, ("release", f"2025-09-{day}", {"kind": "festival"})) for day in ("01", "12")]
    entries = [said(START, ("release", "2025-10-03", {"region": "the US"})), ireland, *kinds]
    found = events(entries)
    assert len({str(event["uid"]) for event in found}) == len(found) == 4
    assert any("Ireland" in str(event["summary"]) for event in found)


def test_two_days_of_which_nobody_knows_which_are_no_cancellation() -> None:
    entries = [FIRST, said(START, ("release", "2025-11-07", {"kind": "premiere"}), outlet="Echo")]
    [event] = events(entries)
    assert str(event["status"]) == "TENTATIVE"


def test_a_forecast_is_no_event_unless_it_is_asked_for() -> None:
    outlook = Outlook(
        date(2025, 12, 1), (date(2025, 10, 1), date(2026, 2, 1)), (date(2025, 8, 1), date(2026, 8, 1)), (), None, (), ()
    )  # fmt: skip
    whole = whole_on([], END)
    whole = replace(whole, page=replace(whole.page, outlook=outlook))
    assert not Calendar.from_ical(ics.write(whole, WISHES)).walk("VEVENT")
    [event] = Calendar.from_ical(ics.write(whole, replace(WISHES, forecast=True))).walk("VEVENT")
    assert told(event)[1:] == ("TENTATIVE", date(2025, 10, 1), date(2026, 2, 2))
    assert "no fact" in str(event["description"])


def test_one_calendar_of_all_has_the_events_of_each() -> None:
    wholes = [whole_on([FIRST], END), whole_on([], END)]
    made = Calendar.from_ical(ics.write_all(wholes, WISHES))
    assert [str(event["uid"]) for event in made.walk("VEVENT")] == [str(event["uid"]) for event in events([FIRST])]


@pytest.mark.parametrize(
    "words", ["a;b,c\\d", "W" * 400, "名前" * 60, "line\r\nBEGIN:VEVENT", 'quo"te', "\u202eabc\x00"]
)
def test_lines_are_folded_and_words_escaped(words: str) -> None:
    """RFC 5545, 3.1 and 3.3.11."""
    one = said(START, ("release", "2025-10-03", {"region": words, "platform": words}))
    written = ics.write(whole_on([one], END), WISHES)
    assert all(len(line.encode()) <= 75 for line in written.split("\r\n"))
    assert "\n" not in written.replace("\r\n", "")
    assert written.replace("\r\n ", "").count("\r\nBEGIN:VEVENT") == 1
    [event] = Calendar.from_ical(written).walk("VEVENT")
    shown = " ".join(words.replace("\u202e", "").replace("\x00", "").split())
    assert str(event["summary"]).count(shown) == 2
