"""The standing table, row by row."""

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from hitherto.claims import Entry, Fact, Standing
from hitherto.judging import judge

Told = Callable[..., Entry]
LATER = date(2030, 1, 1)
PLATFORM = ("Halyard+",)


def fact_of(entries: Sequence[Entry], value: str, property_name: str | None = None) -> Fact:
    (fact,) = [
        f for f in judge(entries, LATER) if f.value == value and (property_name is None or f.property == property_name)
    ]
    return fact


def standing(entries: Sequence[Entry], value: str) -> str:
    return str(fact_of(entries, value).standing)


@pytest.fixture
def shown_on(told: Told) -> Entry:
    """Who has a say is learned: the platform is one because a claim says so."""
    return told("2024-01-01", "platform", "Halyard+")


# confirmed, reported, expected, speculation


def test_certain_words_of_others_are_reported(told: Told) -> None:
    assert standing([told("2025-01-01", "cast", "Ada Okafor")], "Ada Okafor") == "reported"


def test_the_platforms_word_confirms(told: Told, shown_on: Entry) -> None:
    entries = [shown_on, told("2025-01-01", "release", "2026", speaker=PLATFORM)]
    assert standing(entries, "2026") == "confirmed"


def test_likely_is_expected_and_possible_a_guess(told: Told) -> None:
    entries = [
        told("2025-01-01", "cast", "Ada Okafor", certainty="probable"),
        told("2025-01-01", "cast", "Ben Lind", certainty="possible"),
    ]
    assert standing(entries, "Ada Okafor") == "expected"
    assert standing(entries, "Ben Lind") == "speculation"


def test_a_platforms_hope_confirms_nothing(told: Told, shown_on: Entry) -> None:
    entries = [shown_on, told("2025-01-01", "release", "2026", speaker=PLATFORM, certainty="possible")]
    assert standing(entries, "2026") == "speculation"


def test_talks_are_never_more_than_expected(told: Told, shown_on: Entry) -> None:
    entries = [shown_on, told("2025-01-01", "cast", "Ada Okafor", speaker=PLATFORM, details={"status": "in-talks"})]
    assert standing(entries, "Ada Okafor") == "expected"


def test_later_doubt_does_not_weaken_a_fact(told: Told) -> None:
    entries = [told("2025-01-01", "cast", "Ada Okafor"), told("2025-02-01", "cast", "Ada Okafor", certainty="possible")]
    fact = fact_of(entries, "Ada Okafor")
    assert (fact.standing, fact.since) == (Standing.REPORTED, date(2025, 1, 1))
    assert fact.set_aside == (entries[1].claim.id,)


# superseded


def test_a_later_date_that_is_as_strong_replaces_the_old(told: Told) -> None:
    entries = [told("2025-01-01", "release", "2026-03-01"), told("2025-02-01", "release", "2026-06-01")]
    assert standing(entries, "2026-03-01") == "superseded"
    assert standing(entries, "2026-06-01") == "reported"


def test_an_exact_date_within_a_vaguer_one_replaces_it(told: Told) -> None:
    entries = [
        told("2025-01-01", "release", "2026-06"),
        told("2025-02-01", "release", "2026-06-12", details={"platform": "Halyard+"}),
    ]
    assert standing(entries, "2026-06") == "superseded"
    assert standing(entries, "2026-06-12") == "reported"


def test_a_vaguer_date_said_later_agrees_with_the_exact_one(told: Told) -> None:
    entries = [told("2025-01-01", "release", "2026-06-12"), told("2025-02-01", "release", "2026-22")]
    assert standing(entries, "2026-06-12") == "reported"


def test_a_rumoured_day_does_not_replace_the_platforms_window(told: Told, shown_on: Entry) -> None:
    entries = [
        shown_on,
        told("2025-01-01", "release", "2026-23", speaker=PLATFORM),
        told("2025-02-01", "release", "2026-09-04"),
    ]
    assert standing(entries, "2026-23") == "confirmed"
    assert standing(entries, "2026-09-04") == "reported"


def test_old_news_that_is_repeated_does_not_come_back(told: Told) -> None:
    entries = [
        told("2025-01-01", "release", "2026-03-01", outlet="Gazette"),
        told("2025-02-01", "release", "2026-06-01", outlet="Lantern"),
        told("2025-03-01", "release", "2026-03-01", outlet="Echo"),
    ]
    assert standing(entries, "2026-03-01") == "superseded"
    assert standing(entries, "2026-06-01") == "reported"


def test_a_plan_long_past_does_not_replace_the_date_ahead(told: Told) -> None:
    entries = [told("2025-08-01", "release", "2025-10-06"), told("2025-09-01", "release", "2024-10")]
    assert standing(entries, "2024-10") == "superseded"
    assert standing(entries, "2025-10-06") == "reported"


def test_a_delay_supersedes_the_older_date_but_not_the_new_one(told: Told) -> None:
    entries = [told("2025-01-01", "release", "2026-03-01"), told("2025-06-01", "production", "delayed")]
    assert standing(entries, "2026-03-01") == "superseded"
    renewed = [*entries, told("2025-06-01", "release", "2026-09-01")]
    assert standing(renewed, "2026-09-01") == "reported"


def test_an_old_delay_that_is_told_again_supersedes_nothing(told: Told) -> None:
    entries = [
        told("2024-01-01", "production", "delayed"),
        told("2025-01-01", "release", "2026-03-01"),
        told("2025-06-01", "production", "delayed", outlet="Echo"),
    ]
    assert standing(entries, "2026-03-01") == "reported"


def test_dates_of_two_regions_or_platforms_do_not_meet(told: Told) -> None:
    entries = [
        told("2025-01-01", "release", "2026-03-01", details={"region": "GB"}),
        told("2025-02-01", "release", "2026-04-01", details={"region": "IE"}),
        told("2025-02-01", "release", "2026-05-01", details={"region": "GB", "kind": "physical"}),
    ]
    assert {str(f.standing) for f in judge(entries, LATER)} == {"reported"}


def test_one_day_in_two_regions_is_two_facts(told: Told) -> None:
    entries = [told("2025-01-01", "release", "2026-03-01", details={"region": r}) for r in ("GB", "IE")]
    facts = judge(entries, LATER)
    assert sorted(str(f.details["region"]) for f in facts) == ["GB", "IE"]
    assert len({f.id for f in facts}) == 2


def test_orders_follow_one_another(told: Told) -> None:
    entries = [
        told("2025-01-01", "order", "in-development"),
        told("2025-02-01", "order", "ordered"),
        told("2025-03-01", "order", "renewed"),
    ]
    assert [standing(entries, v) for v in ("in-development", "ordered", "renewed")] == [
        "superseded",
        "reported",
        "reported",
    ]
    cancelled = [*entries, told("2025-04-01", "order", "cancelled")]
    assert [standing(cancelled, v) for v in ("ordered", "renewed", "cancelled")] == [
        "superseded",
        "superseded",
        "reported",
    ]


def test_undecided_is_answered_even_by_somebody_with_no_say(told: Told, shown_on: Entry) -> None:
    undecided = told("2025-01-01", "order", "undecided", season=2, speaker=PLATFORM)
    assert standing([shown_on, undecided], "undecided") == "confirmed"
    assert (
        standing([shown_on, undecided, told("2025-02-01", "order", "renewed", season=2)], "undecided") == "superseded"
    )


def test_stages_of_production_follow_one_another_and_a_plan_is_no_stage(told: Told) -> None:
    entries = [
        told("2025-01-01", "production", "writing"),
        told("2025-02-01", "production", "filming-started", happens="2025-06"),
    ]
    assert standing(entries, "writing") == "reported"
    entries += [told("2025-07-01", "production", "filming"), told("2025-07-01", "production", "filming-started")]
    assert [standing(entries, v) for v in ("writing", "filming", "filming-started")] == [
        "superseded",
        "reported",
        "reported",
    ]


def test_a_pause_ends_when_filming_goes_on(told: Told) -> None:
    entries = [
        told("2025-01-01", "production", "filming"),
        told("2025-02-01", "production", "paused"),
    ]
    assert [standing(entries, v) for v in ("filming", "paused")] == ["superseded", "reported"]
    entries.append(told("2025-03-01", "production", "filming", outlet="Echo"))
    assert [standing(entries, v) for v in ("filming", "paused")] == ["reported", "superseded"]


# denied


def test_who_was_announced_and_leaves_is_denied(told: Told, shown_on: Entry) -> None:
    entries = [
        shown_on,
        told("2025-01-01", "cast", "Ada Okafor", speaker=PLATFORM),
        told("2025-03-14", "cast", "Ada Okafor", details={"status": "leaving"}),
    ]
    fact = fact_of(entries, "Ada Okafor")
    assert (fact.standing, fact.since, fact.origins) == (Standing.DENIED, date(2025, 3, 14), 1)
    assert (fact.claims_for, fact.claims_against) == ((entries[1].claim.id,), (entries[2].claim.id,))


def test_who_denies_leaving_stays(told: Told, shown_on: Entry) -> None:
    entries = [
        shown_on,
        told("2025-01-01", "cast", "Ada Okafor", speaker=PLATFORM),
        told("2025-03-14", "cast", "Ada Okafor", details={"status": "leaving"}),
        told("2025-03-15", "cast", "Ada Okafor", polarity="-", details={"status": "leaving"}, speaker=("Ada Okafor",)),
        told("2025-03-16", "cast", "Ada Okafor", details={"status": "leaving"}, outlet="Echo"),
    ]
    fact = fact_of(entries, "Ada Okafor")
    assert (fact.standing, fact.since) == (Standing.CONFIRMED, date(2025, 3, 15))
    assert "status" not in fact.details


def test_what_is_in_print_of_the_series_brings_nobody_back(told: Told) -> None:
    entries = [
        told("2025-01-01", "order", "renewed", season=2),
        told("2025-01-02", "cast", "Ada Okafor", season=2, polarity="-"),
        told("2025-02-01", "cast", "Ada Okafor", outlet="Echo"),
    ]
    assert standing(entries, "Ada Okafor") == "denied"


def test_a_denial_by_the_platform_outweighs_reports_before_and_after(told: Told, shown_on: Entry) -> None:
    entries = [
        shown_on,
        told("2025-01-01", "cast", "Ada Okafor"),
        told("2025-01-02", "cast", "Ada Okafor", polarity="-", speaker=PLATFORM),
        told("2025-01-03", "cast", "Ada Okafor", outlet="Echo"),
    ]
    assert standing(entries, "Ada Okafor") == "denied"


def test_not_yet_is_over_when_anybody_says_that_it_has_come(told: Told, shown_on: Entry) -> None:
    entries = [shown_on, told("2025-01-01", "order", "ordered", polarity="-", speaker=PLATFORM)]
    assert standing(entries, "ordered") == "denied"
    assert standing([*entries, told("2025-02-01", "order", "ordered")], "ordered") == "reported"


def test_a_doubt_is_no_denial(told: Told) -> None:
    entries = [told("2025-01-01", "cast", "Ada Okafor", polarity="-", certainty="possible")]
    assert standing(entries, "Ada Okafor") == "speculation"


def test_who_is_not_expected_is_denied_unless_somebody_expects_them(told: Told) -> None:
    unlikely = told("2025-01-01", "cast", "Ada Okafor", polarity="-", certainty="probable")
    wish = told("2025-01-02", "cast", "Ada Okafor", certainty="possible")
    fact = fact_of([unlikely, wish], "Ada Okafor")
    assert (fact.standing, fact.claims_for, fact.claims_against) == (
        Standing.DENIED,
        (wish.claim.id,),
        (unlikely.claim.id,),
    )
    likely = told("2025-01-03", "cast", "Ada Okafor", certainty="probable")
    assert standing([unlikely, wish, likely], "Ada Okafor") == "expected"


def test_a_doubt_speaks_against(told: Told) -> None:
    doubt = told("2025-01-01", "cast", "Ada Okafor", polarity="-", certainty="possible")
    fact = fact_of([doubt], "Ada Okafor")
    assert (fact.standing, fact.claims_for, fact.claims_against) == (Standing.SPECULATION, (), (doubt.claim.id,))


def test_a_denied_leak_stays_denied_when_a_delay_or_a_date_comes_later(told: Told, shown_on: Entry) -> None:
    entries = [
        shown_on,
        told("2025-03-12", "release", "2026-09-04"),
        told("2025-03-13", "release", "2026-09-04", polarity="-", speaker=PLATFORM),
        told("2025-05-19", "production", "delayed", speaker=PLATFORM),
        told("2025-05-20", "release", "2027-01-15", speaker=PLATFORM),
    ]
    fact = fact_of(entries, "2026-09-04")
    assert (fact.standing, fact.since) == (Standing.DENIED, date(2025, 3, 13))


def test_a_date_that_is_off_in_the_same_breath_as_the_new_one_is_moved(told: Told, shown_on: Entry) -> None:
    entries = [
        shown_on,
        told("2025-03-12", "release", "2026-23", speaker=PLATFORM),
        told("2025-05-19", "release", "2026-23", polarity="-", speaker=PLATFORM),
        told("2025-05-19", "release", "2027-01/2027-04", speaker=PLATFORM),
    ]
    assert standing(entries, "2026-23") == "superseded"


def test_a_date_that_was_overtaken_and_then_denied_was_overtaken(told: Told, shown_on: Entry) -> None:
    entries = [
        shown_on,
        told("2025-03-12", "release", "2026-09-04"),
        told("2025-04-01", "release", "2027-01-15", speaker=PLATFORM),
        told("2025-05-01", "release", "2026-09-04", polarity="-", speaker=PLATFORM),
    ]
    assert standing(entries, "2026-09-04") == "superseded"


def test_a_recast_part_has_left_whoever_played_it(told: Told) -> None:
    entries = [
        told("2025-01-01", "cast", "Ada Okafor", details={"character": "Captain Reyes"}),
        told("2025-02-01", "cast", "Bea Lind", details={"character": "Captain Reyes", "status": "recast"}),
    ]
    assert (standing(entries, "Ada Okafor"), standing(entries, "Bea Lind")) == ("denied", "reported")


# disputed


def test_two_dates_on_one_day_are_disputed(told: Told) -> None:
    entries = [told("2025-01-01", "release", v, outlet=v) for v in ("2026-03-01", "2026-06-01")]
    assert [standing(entries, v) for v in ("2026-03-01", "2026-06-01")] == ["disputed", "disputed"]
    fact = fact_of(entries, "2026-03-01")
    assert fact.claims_against == (entries[1].claim.id,)


def test_two_outlets_of_one_wave_of_news_conflict_and_one_that_corrects_itself_does_not(told: Told) -> None:
    first = told("2025-01-01", "release", "2026-03-01", outlet="Gazette")
    other = told("2025-01-02", "release", "2026-06-01", outlet="Echo")
    correction = told("2025-01-02", "release", "2026-06-01", outlet="Gazette")
    assert standing([first, other], "2026-03-01") == "disputed"
    assert standing([first, correction], "2026-03-01") == "superseded"


def test_a_weaker_later_report_disputes_the_platforms_date(told: Told, shown_on: Entry) -> None:
    entries = [
        shown_on,
        told("2025-01-01", "release", "2026-03-01", speaker=PLATFORM),
        told("2025-02-01", "release", "2026-06-01"),
    ]
    assert [standing(entries, v) for v in ("2026-03-01", "2026-06-01")] == ["disputed", "disputed"]


def test_an_actors_denial_of_a_trades_report_is_disputed(told: Told) -> None:
    entries = [
        told("2025-01-01", "cast", "Ada Okafor"),
        told("2025-01-02", "cast", "Ada Okafor", polarity="-", speaker=("Ada Okafor",)),
    ]
    assert standing(entries, "Ada Okafor") == "disputed"


def test_guesses_do_not_dispute_or_replace_one_another(told: Told) -> None:
    entries = [
        told("2025-01-01", "release", "2026", certainty="possible"),
        told("2025-02-01", "release", "2027", certainty="possible"),
    ]
    assert [standing(entries, v) for v in ("2026", "2027")] == ["speculation", "speculation"]


# unknown


def test_unknown_is_a_fact_until_it_is_answered(told: Told) -> None:
    entries = [told("2025-01-01", "release", "unknown")]
    assert standing(entries, "unknown") == "unknown"
    guessed = [*entries, told("2025-02-01", "release", "2026", certainty="probable")]
    assert [standing(guessed, v) for v in ("unknown", "2026")] == ["unknown", "expected"]
    answered = [*guessed, told("2025-03-01", "release", "2026-06-12")]
    assert standing(answered, "unknown") == "superseded"


def test_an_exact_date_can_be_unknown_within_a_window(told: Told) -> None:
    entries = [told("2025-01-01", "release", "2026"), told("2025-02-01", "release", "unknown")]
    assert [standing(entries, v) for v in ("2026", "unknown")] == ["reported", "unknown"]


def test_a_date_that_was_lost_leaves_the_question_open(told: Told) -> None:
    entries = [
        told("2025-01-01", "release", "2026-06-12"),
        told("2025-02-01", "production", "delayed"),
        told("2025-02-01", "release", "unknown"),
    ]
    assert [standing(entries, v) for v in ("2026-06-12", "unknown")] == ["superseded", "unknown"]


# what a fact carries


def test_a_fact_says_why_in_two_sentences(told: Told, shown_on: Entry) -> None:
    entries = [shown_on, told("2025-03-14", "cast", "Ada Okafor", speaker=PLATFORM, outlet="Gazette")]
    assert fact_of(entries, "Ada Okafor").why == (
        "Somebody with a say in it states it as a fact. "
        "It is said by Halyard+ in Gazette (14 March 2025), from one origin; Halyard+ makes or shows it."
    )


def test_why_names_an_article_once(told: Told) -> None:
    words = "Ada Okafor is in it, and she says so herself"
    entries = [
        told("2025-01-01", "cast", "Ada Okafor", text=words),
        told("2025-01-01", "cast", "Ada Okafor", text=words, speaker=("Ada Okafor",)),
    ]
    assert fact_of(entries, "Ada Okafor").why.count("1 January 2025") == 1


def test_the_strongest_and_newest_have_the_last_word_on_details_and_time(told: Told) -> None:
    entries = [
        told("2025-01-01", "trailer", "teaser", happens="2025-03"),
        told("2025-02-01", "trailer", "teaser", happens="2025-03-04", details={"url": "https://example.org/t"}),
        told("2025-03-01", "trailer", "teaser", happens="2025-04", certainty="possible"),
    ]
    fact = fact_of(entries, "teaser")
    assert str(fact.happens) == "2025-03-04"
    assert fact.details == {"url": "https://example.org/t"}


def test_plot_points_told_in_the_same_words_are_one(told: Told) -> None:
    sentence = "A keeper finds a letter that was written to her before she was born"
    entries = [
        told("2025-01-01", "plot", "a letter is found", text=f"{sentence}."),
        told("2025-01-02", "plot", "the keeper's letter", text=f"{sentence}, says the maker.", outlet="Echo"),
        told(
            "2025-01-02", "plot", "a storm", text="And then there is a storm, which lasts for nine days.", outlet="Echo"
        ),
    ]
    assert sorted(f.value for f in judge(entries, LATER)) == ["a letter is found", "a storm"]
