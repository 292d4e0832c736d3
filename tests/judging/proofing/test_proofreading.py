"""What a page says, beside what the articles make of the same questions."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.judging.conftest import tell

from hitherto.claims import Detail, Entry, Evidence, Fact, Finding, Mark
from hitherto.judging import Judgement, Manner, Seasons, proofread
from hitherto.judging.proofing import Tense

TODAY = date(2026, 1, 1)
SECOND = Seasons(None, 2)


def page(property_name: str, value: str, **more: Any) -> Entry:
    return tell("2025-12-31", property_name, value, outlet="My own page", **{"season": 2, **more})


def proofed(
    articles: Sequence[Entry], *said: Entry, tense: Tense = None, seasons: Seasons = SECOND
) -> tuple[list[Finding], list[Fact]]:
    # The statements of one page stand in one article.
    text = " ".join(entry.article.text for entry in said)
    whole, at, entries = replace(said[0].article, text=text), 0, []
    for entry in said:
        evidence = Evidence.of(text, at, at + len(entry.article.text))
        entries.append(
            replace(entry, article=whole, claim=replace(entry.claim, article=whole.id, evidence=(evidence,)))
        )
        at = evidence.end + 1
    tenses = {(entry.claim.id, entry.claim.evidence[0]): tense for entry in entries}
    return proofread(Judgement(articles, TODAY), entries, Manner(tenses), seasons)


def marks(articles: Sequence[Entry], *said: Entry, tense: Tense = None) -> list[Mark]:
    return [finding.mark for finding in proofed(articles, *said, tense=tense)[0]]


OLD = tell("2025-01-10", "release", "2025-10", season=2, speaker=("Tidewater",))
NEW = tell("2025-06-01", "release", "2026-03-05", season=2, speaker=("Tidewater",), outlet="Screen Tide")
ADA = tell("2025-01-10", "cast", "Ada Okafor", season=2, details={"character": "Captain Reyes"}, speaker=("Tidewater",))


def test_what_a_newer_date_overtook_is_superseded_and_says_by_which() -> None:
    (finding,), _ = proofed([OLD, NEW], page("release", "2025-10"))
    assert (finding.mark, finding.instead and finding.instead.value) == (Mark.SUPERSEDED, "2026-03-05")


def test_a_date_that_no_article_gave_is_contradicted_by_the_one_that_holds() -> None:
    (finding,), _ = proofed([NEW], page("release", "2026-05-20"))
    assert (finding.mark, finding.instead and finding.instead.value) == (Mark.CONTRADICTED, "2026-03-05")


def test_the_old_date_is_history_where_the_page_has_the_new_one_too() -> None:
    assert marks([OLD, NEW], page("release", "2025-10"), page("release", "2026-03-05")) == [Mark.FINE, Mark.FINE]


def test_a_date_of_years_ago_is_that_of_another_work() -> None:
    assert marks([NEW], page("release", "2011")) == [Mark.FINE]


@pytest.mark.parametrize(("tense", "mark"), [("future", Mark.PAST), ("past", Mark.FINE), (None, Mark.FINE)])
def test_a_day_that_is_over_is_no_longer_to_come(tense: Tense, mark: Mark) -> None:
    came = tell("2025-05-01", "release", "2025-05-20", season=2)
    assert marks([came], page("release", "2025-05-20"), tense=tense) == [mark]


def test_a_year_that_was_a_day_is_superseded_only_while_it_is_ahead() -> None:
    ahead = tell("2025-06-01", "release", "2026-03-05", season=2)
    over = tell("2025-06-01", "release", "2025-09-05", season=2)
    assert marks([ahead], page("release", "2026")) == [Mark.SUPERSEDED]
    assert marks([over], page("release", "2025")) == [Mark.FINE]


def test_what_somebody_with_a_say_denies_is_contradicted() -> None:
    left = tell("2025-03-14", "cast", "Ada Okafor", season=2, details={"status": "leaving"}, speaker=("Ada Okafor",))
    assert marks([ADA, left], page("cast", "Ada Okafor")) == [Mark.CONTRADICTED]
    assert marks([ADA, left], page("cast", "Ada Okafor", polarity="-")) == [Mark.FINE]
    assert marks([ADA], page("cast", "Ada Okafor", polarity="-")) == [Mark.CONTRADICTED]


def test_somebody_elses_part_is_contradicted_and_another_name_of_it_is_not() -> None:
    bo = tell("2025-01-10", "cast", "Bo Lindqvist", season=2, details={"character": "Doctor Voss"})
    assert marks([ADA, bo], page("cast", "Ada Okafor", details={"character": "Doctor Voss"})) == [Mark.CONTRADICTED]
    assert marks([ADA, bo], page("cast", "Ada Okafor", details={"character": "the Gull"})) == [Mark.FINE]
    assert marks([ADA, bo], page("cast", "Captain Reyes")) == [Mark.FINE]  # a character, misread


def test_a_guess_printed_as_a_fact_is_weaker_and_a_fact_printed_as_a_guess_firmer() -> None:
    guess = tell("2025-01-10", "order", "renewed", season=3, certainty="possible")
    assert marks([guess], page("order", "renewed", season=3)) == [Mark.WEAKER]
    assert marks([ADA], page("cast", "Ada Okafor", details={"status": "in-talks"})) == [Mark.FIRMER]
    assert marks([NEW], page("release", "2026-03-05", certainty="probable")) == [Mark.FIRMER]
    both = [page("release", "2026-03-05", certainty="probable"), page("release", "2026-03-05")]
    assert marks([NEW], *both) == [Mark.FINE, Mark.FINE]


def test_two_days_of_two_outlets_are_disputed() -> None:
    one = tell("2025-06-01", "release", "2026-03-05", season=2)
    other = tell("2025-06-01", "release", "2026-04-09", season=2, outlet="Screen Tide")
    assert marks([one, other], page("release", "2026-03-05")) == [Mark.DISPUTED]


def test_a_lone_voice_against_several_makes_no_dispute() -> None:
    several = [tell("2025-06-01", "release", "2026-03-05", season=2, outlet=name) for name in ("Screen Tide", "Echo")]
    lone = tell("2025-06-01", "release", "2026-04-09", season=2, outlet="Quay Post")
    assert marks([*several, lone], page("release", "2026-03-05")) == [Mark.FINE]
    (finding,), _ = proofed([several[0], lone], page("release", "2026-03-05"))
    assert [fact.value for fact in finding.rests_on] == ["2026-04-09", "2026-03-05"]  # what it is disputed by


def test_a_day_that_articles_go_on_naming_was_not_overtaken() -> None:
    stray = tell("2025-07-01", "release", "2026-05-06", season=2, outlet="Echo")
    again = tell("2025-09-01", "release", "2026-03-05", season=2, outlet="Quay Post", certainty="probable")
    assert marks([NEW, stray], page("release", "2026-03-05"))[0].mends
    assert marks([stray, again], page("release", "2026-03-05", certainty="probable")) == [Mark.FINE]


def test_the_day_in_cinemas_is_a_day_on_which_it_comes_out() -> None:
    cinemas = tell("2025-06-01", "release", "2026-05-22", season=None, details={"kind": "theatrical"})
    stray = tell("2025-06-01", "release", "2026-04-26", season=None, details={"kind": "premiere"}, outlet="Echo")
    assert marks([cinemas, stray], page("release", "2026-05", season=None, details={"kind": "premiere"})) == [Mark.FINE]


def test_what_was_once_so_may_be_told_as_past() -> None:
    off = tell("2025-06-01", "release", "2025-10", season=2, polarity="-", speaker=("Tidewater",))
    assert marks([off], page("release", "2025-10"), tense="past") == [Mark.FINE]
    assert marks([off], page("release", "2025-10")) == [Mark.CONTRADICTED]
    first = tell("2024-01-10", "cast", "Ada Okafor", season=1)
    left = tell("2025-03-14", "cast", "Ada Okafor", season=2, polarity="-", speaker=("Ada Okafor",))
    assert marks([first, left], page("cast", "Ada Okafor", season=None), tense="past") == [Mark.FINE]
    assert marks([first, left], page("cast", "Ada Okafor"), tense="past") == [Mark.CONTRADICTED]


def test_what_is_disputed_may_be_told_as_past_and_a_denial_of_what_once_was_due() -> None:
    two = [tell("2025-06-01", "release", day, season=2, outlet=day) for day in ("2026-03-05", "2026-04-09")]
    assert marks(two, page("release", "2026-03-05"), tense="past") == [Mark.FINE]
    assert marks([NEW], page("release", "2026-03-05", polarity="-"), tense="past") == [Mark.FINE]
    assert marks([NEW], page("release", "2026-03-05", polarity="-")) == [Mark.CONTRADICTED]


def test_copies_of_one_guess_do_not_make_a_part_unsure() -> None:
    copies = [tell("2025-06-01", "cast", "Bo Lindqvist", season=2, certainty="probable", outlet="Echo") for _ in "ab"]
    assert marks(copies, page("cast", "Bo Lindqvist")) == [Mark.FINE]
    others = [tell("2025-06-02", "cast", "Bo Lindqvist", season=2, certainty="probable", outlet="Quay Post",
                   text="They say that Bo Lindqvist may well join.")]  # fmt: skip
    assert marks([*copies, *others], page("cast", "Bo Lindqvist")) == [Mark.WEAKER]


def test_who_is_hoped_for_beside_others_is_not_told_as_a_fact() -> None:
    hoped = page("cast", "Kit Arundel", certainty="possible", details={"status": "returning"})
    beside = page("cast", "Bo Lindqvist", details={"status": "returning"})
    assert marks([ADA], hoped, beside) == [Mark.FINE, Mark.FINE]
    assert marks([ADA], beside) == [Mark.UNSUPPORTED]


def test_who_is_merely_named_by_an_article_may_well_be_in_it() -> None:
    crowd = tell("2025-06-01", "location", "Quay", season=2, text="On the Quay stood Bo Lindqvist, and waved.")
    assert marks([ADA, crowd], page("cast", "Bo Lindqvist")) == [Mark.FINE]
    assert marks([ADA], page("cast", "Bo Lindqvist", details=BO)) == [Mark.UNSUPPORTED]


def test_a_doubt_about_the_day_is_none_about_who_shows_it() -> None:
    shown = tell("2025-06-01", "platform", "Tidewater", season=2)
    assert marks([shown], page("platform", "Tidewater", certainty="probable")) == [Mark.FINE]
    assert marks([NEW], page("release", "2026-03-05", certainty="probable"), tense="past") == [Mark.FINE]


def test_silence_does_not_tell_where_the_page_or_a_later_season_says_it() -> None:
    later = tell("2025-01-09", "cast", "Bo Lindqvist", season=2, details=BO)
    assert marks([later], page("cast", "Bo Lindqvist", season=1, details=BO)) == [Mark.FINE]
    assert marks([ADA, NEW], page("order", "renewed", season=1)) == [Mark.FINE]
    assert marks([ADA], page("order", "revived", season=None)) == [Mark.FINE]
    both = [page("release", "2026"), page("release", "2026-09-09")]
    assert marks([ADA], *both, tense="future") == [Mark.FINE, Mark.UNSUPPORTED]
    film = [tell("2025-01-10", "cast", "Ada Okafor")]
    assert marks(film, page("order", "ending", season=None)) == [Mark.FINE]


BO: dict[str, Detail] = {"character": "Doctor Voss"}


@pytest.mark.parametrize(
    ("said", "mark"),
    [
        (page("cast", "Bo Lindqvist", details=BO), Mark.UNSUPPORTED),
        (page("cast", "Bo Lindqvist", details=BO, season=None, text="Doctor Voss (Bo Lindqvist) waves."), Mark.FINE),
        (page("cast", "Bo Lindqvist", details=BO, season=None, text="Bo Lindqvist as Voss"), Mark.UNSUPPORTED),
        (page("cast", "Bo Lindqvist", details=BO, certainty="possible"), Mark.FINE),
        (page("crew", "Bo Lindqvist", details={"job": "director"}), Mark.UNSUPPORTED),
        (page("crew", "Bo Lindqvist", details={"job": "publisher"}), Mark.FINE),
        (page("episodes", "8"), Mark.UNSUPPORTED),
        (page("episodes", "8", season=7), Mark.FINE),  # of which no article has heard
        (page("order", "cancelled"), Mark.UNSUPPORTED),
        (page("order", "cancelled", details={"by": "Halyard+"}), Mark.FINE),  # which shows other titles
        (page("order", "renewed"), Mark.FINE),  # what has a date was ordered
        (page("plot", "the lamp goes out"), Mark.FINE),
        (page("release", "unknown"), Mark.SUPERSEDED),
    ],
)
def test_silence_tells_only_of_what_articles_would_say(said: Entry, mark: Mark) -> None:
    assert marks([ADA, NEW], said) == [mark]


def test_names_of_one_list_are_a_cast_and_a_date_without_word_of_it_is_a_plan() -> None:
    people = ("Bo Lindqvist", "Kit Arundel", "Mara Voss", "Ines Vale")
    names = [page("cast", name, season=None, text=f"{name} is seen.") for name in people]
    assert marks([ADA], *names) == [Mark.UNSUPPORTED] * 4
    assert marks([ADA], *names[:2]) == [Mark.FINE] * 2
    assert marks([ADA], page("release", "2026-09-09"), tense="future") == [Mark.UNSUPPORTED]
    assert marks([ADA], page("release", "2026-09-09"), tense="past") == [Mark.FINE]


def test_a_day_that_had_come_is_not_moved() -> None:
    came = tell("2025-01-10", "release", "2025-03-05", season=2)
    stray = tell("2025-06-01", "release", "2025-07-14", season=2, outlet="Echo")
    assert marks([came, stray], page("release", "2025-03-05")) == [Mark.FINE]


def test_what_holds_of_another_season_supports_a_page_that_names_none() -> None:
    first = tell("2025-01-09", "cast", "Bo Lindqvist", season=1, details=BO)
    assert marks([first, ADA], page("cast", "Bo Lindqvist", season=None, details=BO)) == [Mark.FINE]
    assert marks([first, ADA], page("cast", "Bo Lindqvist", details=BO)) == [Mark.UNSUPPORTED]


def test_a_step_that_is_told_as_past_stays_taken() -> None:
    steps = [
        tell("2025-02-01", "production", "filming", season=2),
        tell("2025-09-01", "production", "completed", season=2),
    ]
    assert marks(steps, page("production", "filming")) == [Mark.SUPERSEDED]
    assert marks(steps, page("production", "filming"), tense="past") == [Mark.FINE]


def test_what_the_page_lacks_comes_with_what_matters_most_first() -> None:
    crew = tell("2025-02-01", "crew", "Mara Voss", season=2, details={"job": "composer"})
    guess = tell("2025-02-01", "cast", "Bo Lindqvist", season=2, certainty="possible")
    other = tell("2025-02-01", "cast", "Kit Arundel", season=3)
    _, missing = proofed([crew, ADA, NEW, guess, other], page("platform", "Tidewater"))
    assert [fact.value for fact in missing] == ["2026-03-05", "Ada Okafor", "Mara Voss"]
    _, missing = proofed([OLD, NEW, ADA, crew], page("release", "2025-10"), page("cast", "Ada Okafor"))
    assert [fact.value for fact in missing] == ["Mara Voss"]  # the new date stands beside the old one


def test_only_the_season_that_is_asked_for_is_compared() -> None:
    said = [page("cast", "Bo Lindqvist"), page("cast", "Kit Arundel", season=3)]
    found, _ = proofed([ADA], *said, seasons=Seasons(3, 3))
    assert [finding.claim.value for finding in found] == ["Kit Arundel"]


VALUES = st.sampled_from(["2025-10", "2026-03-05", "2026", "unknown"])
DAYS = st.sampled_from(["2025-01-10", "2025-03-01", "2025-06-01"])
SAID = st.builds(lambda day, value, sure: tell(day, "release", value, season=2, certainty=sure), DAYS, VALUES,
                 st.sampled_from(["certain", "probable", "possible"]))  # fmt: skip


@given(st.lists(SAID, max_size=5), VALUES)
def test_the_page_bears_no_witness_for_itself(articles: list[Entry], value: str) -> None:
    found, _ = proofed(articles, page("release", value))
    without = {fact.id: fact.standing for fact in Judgement(articles, TODAY).facts}
    for finding in found:
        assert all(without.get(fact.id) == fact.standing for fact in finding.rests_on)


@given(st.lists(SAID, max_size=5))
def test_what_holds_is_either_said_or_lacking(articles: list[Entry]) -> None:
    _, missing = proofed(articles, page("platform", "Tidewater"))
    held = {fact.id for fact in Judgement(articles, TODAY).facts if fact.standing in ("confirmed", "reported")}
    assert {fact.id for fact in missing} == held


def test_what_a_lone_outlet_reports_is_missed_last() -> None:
    lone = tell("2025-06-01", "release", "2026-03-05", season=2, outlet="Echo")
    _, missing = proofed([ADA, lone], page("platform", "Tidewater"))
    assert [fact.value for fact in missing] == ["Ada Okafor", "2026-03-05"]
