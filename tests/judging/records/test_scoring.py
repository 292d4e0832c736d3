"""How each kind of claim is scored once its question is settled; all titles, people and outlets are invented."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from hitherto.claims import Entry, Evidence
from hitherto.judging.records import Score, scores

END = date(2026, 1, 1)
Tell = Callable[..., Entry]
PREMIERE = {"kind": "premiere"}


def marks(said: Sequence[Entry], on: date = END, kind: str = "outlet") -> dict[tuple[str, str, str], str]:
    """Return the mark of each claim, by who made it, its property and its value."""
    found = scores(said, on)
    return {(s.name, s.statement.claim.property, s.statement.value): str(s.mark) for s in found if s.kind == kind}


def of(said: Sequence[Entry], outlet: str, on: date = END) -> Score:
    """Return the one score of an outlet."""
    [score] = [s for s in scores(said, on) if s.name == outlet and s.kind == "outlet"]
    return score


@pytest.fixture
def told(told: Tell) -> Tell:
    """Tell it of the title by name."""

    def tell(day: str, property_name: str, value: str, **more: Any) -> Entry:
        words = f"{more.get('outlet', 'Harbour Gazette')} on The Lighthouse Keepers: {value} ({day})"
        return told(day, property_name, value, **{"text": words} | more)

    return tell


@pytest.fixture
def out(told: Tell) -> list[Entry]:
    """Two outlets tell that it came on 12 June, one of them looking back in July."""
    return [
        told("2025-06-12", "release", "2025-06-12", outlet="Echo", details=PREMIERE),
        told("2025-07-20", "release", "2025-06-12", outlet="Morning Post", details=PREMIERE),
    ]


@pytest.mark.parametrize(
    ("value", "mark"),
    [
        ("2025-06-12", "right"),
        ("2025-06-13", "right"),  # a midnight in another zone
        ("2025-06", "right"),
        ("2025-06-11/2025-06-20", "right"),
        ("2025", "right"),
        ("2025-09", "wrong"),
        ("2025-05-01", "wrong"),
        ("2025-21", "too vague"),  # the sky's spring lasts until 20 June
        ("2024-12-01/2026-12-31", "too vague"),  # so long that it says nothing
        ("2025/..", "too vague"),
        ("2026/..", "wrong"),
        ("2026~", "too vague"),
        ("unknown", None),
    ],
)
def test_a_date(told: Tell, out: list[Entry], value: str, mark: str | None) -> None:
    early = told("2025-01-10", "release", value, outlet="Harbour Gazette", details=PREMIERE)
    found = marks([early, *out])
    assert found.get(("Harbour Gazette", "release", value)) == mark


def test_how_early_and_by_whose_words(told: Tell, out: list[Entry]) -> None:
    score = of([told("2025-01-10", "release", "2025-06", outlet="Harbour Gazette"), *out], "Harbour Gazette")
    assert (score.early, score.own) == (153, True)
    assert score.came
    assert (score.came.day, score.came.value) == (date(2025, 6, 12), "2025-06-12")
    assert [s.article.outlet for s in score.came.told_by] == ["Echo", "Morning Post"]


def test_what_tells_it_as_past_foretells_nothing(out: list[Entry]) -> None:
    assert marks(out) == {}


def test_before_the_day_all_is_open(told: Tell, out: list[Entry]) -> None:
    said = [told("2025-01-10", "release", "2025-06", outlet="Harbour Gazette"), *out]
    assert of(said, "Harbour Gazette", date(2025, 6, 1)).mark == "open"


def test_a_day_that_passed_settles_nothing_while_nobody_speaks_of_it_as_out(told: Tell) -> None:
    said = [told("2025-01-10", "release", "2025-06-12"), told("2025-02-10", "release", "2025-06-12", outlet="Echo")]
    assert {score.mark for score in scores(said, END)} == {"open"}
    reviewed = told("2025-06-20", "reception", "Critics 91%", outlet="Echo")
    assert {score.mark for score in scores([*said, reviewed], END)} == {"right"}


def test_a_day_that_only_one_outlet_named_is_not_settled_by_a_review(told: Tell) -> None:
    said = [told("2025-01-10", "release", "2025-06-12"), told("2025-06-20", "reception", "Critics 91%", outlet="Echo")]
    assert [score.mark for score in scores(said, END)] == ["open"]


def test_a_slip_of_one_outlet_settles_nothing(told: Tell) -> None:
    """One says on Friday that it came last Wednesday, others go on to name the Wednesday to come."""
    said = [
        told("2025-05-01", "release", "2025-06-11", outlet="Harbour Gazette"),
        told("2025-06-06", "release", "2025-06-04", outlet="Echo"),
        told("2025-06-08", "release", "2025-06-11", outlet="Morning Post"),
        told("2025-06-09", "release", "2025-06-11", outlet="Quay Weekly"),
    ]
    assert set(marks(said).values()) == {"open"}
    said.append(told("2025-07-01", "release", "2025-06-11", outlet="Quay Weekly"))
    assert set(marks(said).values()) == {"right"}


def test_a_delay_overtakes_a_date(told: Tell, out: list[Entry]) -> None:
    early = told("2025-01-10", "release", "2025-04", outlet="Harbour Gazette")
    delay = told("2025-03-01", "production", "delayed", outlet="Echo")
    assert marks([early, delay, *out])["Harbour Gazette", "release", "2025-04"] == "overtaken"


def test_a_new_date_of_those_who_make_it_overtakes_the_old(told: Tell, out: list[Entry]) -> None:
    plan = told(
        "2025-01-10",
        "release",
        "2025-04",
        outlet="Harbour Gazette",
        speaker=("Halyard+",),
        details={"platform": "Halyard+"},
    )
    moved = told(
        "2025-03-01", "release", "2025-06-12", outlet="Echo", speaker=("Halyard+",), details={"platform": "Halyard+"}
    )
    in_time = told("2025-03-02", "release", "2025-04-20", outlet="Quay Weekly")
    stale = told("2025-03-20", "release", "2025-04-25", outlet="Evening Lantern")
    found = marks([plan, moved, in_time, stale, *out])
    assert found["Harbour Gazette", "release", "2025-04"] == "overtaken"
    assert found["Quay Weekly", "release", "2025-04-20"] == "overtaken"
    assert found["Evening Lantern", "release", "2025-04-25"] == "wrong"


def test_a_first_announcement_overtakes_no_rumour(told: Tell, out: list[Entry]) -> None:
    rumour = told("2025-01-10", "release", "2025-04", outlet="Harbour Gazette", certainty="possible")
    announced = told(
        "2025-03-01", "release", "2025-06-12", outlet="Echo", speaker=("Halyard+",), details={"platform": "Halyard+"}
    )
    assert marks([rumour, announced, *out])["Harbour Gazette", "release", "2025-04"] == "wrong"


def test_an_article_that_has_it_right_is_not_held_to_an_old_plan(told: Tell, out: list[Entry]) -> None:
    words = "Once due in April, The Lighthouse Keepers comes on 12 June."
    both = [told("2025-05-01", "release", value, text=words) for value in ("2025-04-01/2025-05-30", "2025-06-12")]
    found = marks([*both, *out])
    assert found["Harbour Gazette", "release", "2025-06-12"] == "right"
    assert found["Harbour Gazette", "release", "2025-04-01/2025-05-30"] == "too vague"


def test_regions_come_on_their_own_days(told: Tell) -> None:
    said = [
        told("2025-01-10", "release", "2025-06-12", details={"region": "GB"}),
        told("2025-01-10", "release", "2025-06-20", details={"region": "US"}),
        told("2025-07-01", "release", "2025-06-12", outlet="Echo", details={"region": "GB"}),
        told("2025-07-01", "release", "2025-06-20", outlet="Echo", details={"region": "US"}),
    ]
    assert marks(said) == {
        ("Harbour Gazette", "release", "2025-06-12"): "right",
        ("Harbour Gazette", "release", "2025-06-20"): "right",
    }


def test_an_order_is_settled_by_those_who_decide(told: Tell) -> None:
    said = [
        told("2025-01-10", "order", "renewed", season=2, certainty="probable"),
        told("2025-01-12", "order", "cancelled", season=2, outlet="Echo"),
        told("2025-01-14", "order", "undecided", season=2, outlet="Quay Weekly"),
        told(
            "2025-02-01",
            "order",
            "renewed",
            season=2,
            outlet="Morning Post",
            speaker=("Halyard+",),
            details={"by": "Halyard+"},
        ),
        told("2025-02-03", "order", "renewed", season=2, outlet="Evening Lantern"),
    ]
    assert marks(said) == {("Harbour Gazette", "order", "renewed"): "right", ("Echo", "order", "cancelled"): "wrong"}


def test_a_renewal_that_was_taken_back_is_overtaken(told: Tell) -> None:
    said = [
        told("2025-01-10", "order", "renewed", season=2, certainty="probable"),
        told(
            "2025-02-01", "order", "renewed", season=2, outlet="Echo", speaker=("Halyard+",), details={"by": "Halyard+"}
        ),
        told("2025-03-01", "order", "cancelled", season=2, outlet="Quay Weekly", certainty="possible"),
        told(
            "2025-04-01",
            "order",
            "cancelled",
            season=2,
            outlet="Echo",
            speaker=("Halyard+",),
            details={"by": "Halyard+"},
        ),
    ]
    found = marks(said)
    assert found["Harbour Gazette", "order", "renewed"] == "right"  # it was decided so then
    assert found["Quay Weekly", "order", "cancelled"] == "right"


def test_two_outlets_settle_an_order_and_the_first_has_not_foretold_it(told: Tell) -> None:
    said = [
        told("2025-01-01", "order", "renewed", season=2, certainty="possible", outlet="Echo"),
        told("2025-01-10", "order", "renewed", season=2),
        told("2025-01-12", "order", "renewed", season=2, outlet="Quay Weekly"),
    ]
    score = of(said, "Echo")
    assert (score.mark, score.early) == ("right", 9)
    assert marks(said).keys() == {("Echo", "order", "renewed")}


def test_what_came_out_was_ordered(told: Tell, out: list[Entry]) -> None:
    said = [
        told("2025-01-10", "order", "ordered", certainty="possible"),
        told("2025-01-10", "order", "cancelled", outlet="Quay Weekly", certainty="probable"),
        told("2025-02-10", "release", "2025-06", outlet="Evening Lantern"),
    ]
    found = marks([*said, *out])
    assert found["Harbour Gazette", "order", "ordered"] == "right"
    assert found["Quay Weekly", "order", "cancelled"] == "wrong"


def test_a_part_is_settled_when_it_is_played(told: Tell, out: list[Entry]) -> None:
    said = [
        told("2025-01-10", "release", "2025-06", outlet="Quay Weekly"),
        told("2025-01-10", "cast", "Ada Okafor", details={"status": "in-talks"}),
        told("2025-01-12", "cast", "Ben Moss", outlet="Echo", certainty="possible"),
        told("2025-01-14", "cast", "Ada Okafor", outlet="Echo", polarity="-"),
        told("2025-01-16", "cast", "Cleo Hart", outlet="Echo"),
        told("2025-06-20", "cast", "Ada Okafor", outlet="Morning Post"),
        told("2025-06-21", "cast", "Ada Okafor", outlet="Evening Lantern"),
        told("2025-06-22", "cast", "Ben Moss", outlet="Morning Post", polarity="-"),
        told("2025-06-23", "cast", "Ben Moss", outlet="Evening Lantern", polarity="-"),
    ]
    found = marks([*said, *out])
    assert found["Harbour Gazette", "cast", "Ada Okafor"] == "right"
    assert found["Echo", "cast", "Ada Okafor"] == "wrong"
    assert found["Echo", "cast", "Ben Moss"] == "wrong"
    assert found["Echo", "cast", "Cleo Hart"] == "open"  # nobody tells
    assert ("Morning Post", "cast", "Ada Okafor") not in found  # no art when it can be seen


def test_who_left_after_it_was_announced_is_nobodys_mistake(told: Tell, out: list[Entry]) -> None:
    said = [
        told("2025-01-10", "release", "2025-06", outlet="Quay Weekly"),
        told("2025-01-10", "cast", "Ada Okafor"),
        told("2025-03-10", "cast", "Ada Okafor", outlet="Echo", speaker=("Ada Okafor",), details={"status": "leaving"}),
    ]
    found = marks([*said, *out])
    assert found["Harbour Gazette", "cast", "Ada Okafor"] == "overtaken"
    assert found["Echo", "cast", "Ada Okafor"] == "right"


def test_a_number_is_settled_when_it_can_be_counted(told: Tell, out: list[Entry]) -> None:
    said = [
        told("2025-01-10", "release", "2025-06", outlet="Quay Weekly"),
        told("2025-01-10", "episodes", "8"),
        told("2025-01-12", "episodes", "ten", outlet="Echo"),
        told("2025-06-20", "episodes", "eight", outlet="Morning Post"),
        told("2025-06-21", "episodes", "8", outlet="Evening Lantern"),
    ]
    found = marks([*said, *out])
    assert found["Harbour Gazette", "episodes", "8"] == "right"
    assert found["Echo", "episodes", "ten"] == "wrong"


def test_own_is_what_nobody_had_said_before(told: Tell, out: list[Entry]) -> None:
    said = [
        told("2025-01-10", "release", "2025-06", outlet="Harbour Gazette", certainty="probable"),
        told("2025-01-12", "release", "2025-06", outlet="Quay Weekly"),  # firmer
        told("2025-01-14", "release", "2025-06", outlet="Evening Lantern"),
        told("2025-01-01", "release", "2025", outlet="Daily Buoy", speaker=("Quay Weekly",)),  # in another's words
    ]
    own = {s.name: s.own for s in scores([*said, *out], END) if s.kind == "outlet"}
    assert own == {"Harbour Gazette": True, "Quay Weekly": True, "Evening Lantern": False, "Daily Buoy": False}


def test_a_vaguer_date_than_was_known_is_no_news(told: Tell, out: list[Entry]) -> None:
    said = [
        told("2025-01-10", "release", "2025-06-12", outlet="Harbour Gazette"),
        told("2025-01-12", "release", "2025-06", outlet="Quay Weekly"),
    ]
    assert not of([*said, *out], "Quay Weekly").own


def test_speakers_have_records_of_their_own(told: Tell, out: list[Entry]) -> None:
    said = [told("2025-01-10", "release", "2025-06", outlet="Quay Weekly", speaker=("Ada Okafor",)), *out]
    assert marks(said, kind="speaker") == {("Ada Okafor", "release", "2025-06"): "right"}
    assert not of(said, "Quay Weekly").own


def test_an_outlet_that_says_it_twice_is_scored_once(told: Tell, out: list[Entry]) -> None:
    said = [told(day, "release", "2025-06-12", outlet="Quay Weekly") for day in ("2025-01-10", "2025-03-10")]
    assert of([*said, *out], "Quay Weekly").early == 153


def test_old_words_put_up_again_settle_nothing(told: Tell, prose: Callable[[int], str]) -> None:
    """A stale copy names a day that has passed by then, and is no witness of it."""
    words = f"The Lighthouse Keepers {prose(60)}"
    said = [
        told("2025-01-10", "release", "2025-06-12", outlet="Harbour Gazette", text=words),
        told("2025-07-10", "release", "2025-06-12", outlet="Echo", text=words),
    ]
    assert {str(score.mark) for score in scores(said, END)} == {"open"}


def test_of_what_is_long_out_nothing_is_open(told: Tell) -> None:
    assert scores([told("2025-01-10", "cast", "Ada Okafor"), told("2025-01-10", "release", "1997")], END) == []


def test_words_that_do_not_name_the_title_may_mean_another(told: Tell, out: list[Entry]) -> None:
    words = "News of the week\n\nThe other show is due in April.\n\nThe Lighthouse Keepers is due later."
    mistaken = told("2025-01-10", "release", "2025-04", text=words)
    start = words.index("is due in April")
    evidence = (Evidence.of(words, start, start + len("is due in April")),)
    said = [replace(mistaken, claim=replace(mistaken.claim, evidence=evidence)), *out]
    assert marks(said)["Harbour Gazette", "release", "2025-04"] == "too vague"
    headed = words.replace("News of the week", "The Lighthouse Keepers and others")
    named = told("2025-01-10", "release", "2025-04", text=headed)
    assert marks([named, *out])["Harbour Gazette", "release", "2025-04"] == "wrong"
