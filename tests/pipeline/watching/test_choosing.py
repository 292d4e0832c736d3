"""Which changes are worth a notice."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import ABSENT, Change, Standing, Subject
from hitherto.pipeline.watching.choosing import worth_telling
from hitherto.state import Choices, Watch
from hitherto.vocabulary import properties

TODAY = date(2026, 6, 1)


def change(property_name: str, before: str = ABSENT, after: str = "confirmed", **more: Any) -> Change:
    told = {"said_at": TODAY, "value": "Ada Okafor", "fact": "f:1", "subject": Subject("Keepers", 2), **more}
    return Change(property=property_name, before=before, after=after, **told)


@pytest.mark.parametrize(
    "departure",
    [
        change("cast", "reported", "denied"),
        change("cast", "confirmed", "superseded"),
        change("cast", "reported", "disputed"),
        change("cast", "confirmed", "reported"),
        change("cast", "confirmed", ABSENT),
        change("cast", "denied", "confirmed"),
        change("cast", details={"status": "leaving"}),
        change("cast", details={"status": "recast"}),
        change("character", "confirmed", "denied"),
    ],
)
def test_departures_are_told_only_where_they_are_chosen(departure: Change) -> None:
    for properties_ in ((), ("cast",)):
        assert worth_telling([departure], Watch("Keepers", 2, Choices(properties=properties_)), TODAY) == []
    chosen = Choices(spoilers=("departures", "plot"))
    assert worth_telling([departure], Watch("Keepers", 2, chosen), TODAY) == [departure]


@pytest.mark.parametrize("name", ["plot", "character"])
def test_plot_is_told_only_where_it_is_chosen(name: str) -> None:
    told = change(name)
    assert worth_telling([told], Watch("Keepers", 2), TODAY) == []
    for choices in (Choices(spoilers=("plot",)), Choices(properties=(name,))):
        assert worth_telling([told], Watch("Keepers", 2, choices), TODAY) == [told]


def test_what_falls_from_a_standing_that_is_worth_a_notice_is_told() -> None:
    watch = Watch("Keepers", 2, Choices(least=Standing.REPORTED))
    assert worth_telling([change("release", "confirmed", "superseded")], watch, TODAY)
    assert worth_telling([change("release", "reported", "disputed")], watch, TODAY)
    assert not worth_telling([change("release", "speculation", "expected")], watch, TODAY)


def test_other_seasons_and_old_news_are_left_out() -> None:
    other, old = change("order", subject=Subject("Keepers", 3)), change("order", said_at=TODAY - timedelta(days=31))
    of_all = change("order", subject=Subject("Keepers"))
    assert worth_telling([other, old, of_all], Watch("Keepers", 2), TODAY) == [of_all]
    assert worth_telling([other], Watch("Keepers"), TODAY) == [other]


STANDINGS = st.sampled_from([ABSENT, *Standing])


@given(st.sampled_from(list(properties())), STANDINGS, STANDINGS, st.sampled_from(["new", "leaving", "recast", ""]))
def test_by_default_nothing_spoils(name: str, before: str, after: str, status: str) -> None:
    one = change(name, before, after, details={"status": status} if status else {})
    told = worth_telling([one], Watch("Keepers", 2), TODAY)
    if told:
        assert properties()[name].section != "plot"
        assert name != "cast" or (
            status not in ("leaving", "recast") and after in ("reported", "confirmed", "expected")
        )
