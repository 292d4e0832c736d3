"""What editors rule stands above everything else, until it is withdrawn."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from hitherto.claims import Entry, Fact, Ruling, Standing, Subject, fold
from hitherto.claims.ruling import Question
from hitherto.judging import Decisions, changes, judge, one_work

Told = Callable[..., Entry]
WORK = "The Lighthouse Keepers"
LATER = date(2030, 1, 1)
NOON = datetime(2025, 6, 1, 12, tzinfo=UTC)
BY = {"author": "Ann Other", "reason": "the studio told us"}


def rules(kind: str, at: datetime = NOON, **what: object) -> Ruling:
    return Ruling(kind, **BY, made_at=at, **what)  # type: ignore[arg-type]


def sets(property_name: str, value: str, season: int | None = None, at: datetime = NOON, **details: str) -> Ruling:
    return rules("value", at, question=Question(Subject(WORK, season), property_name, details), value=value)


def judged(entries: Sequence[Entry], *rulings: Ruling, on: date = LATER) -> dict[str, Fact]:
    return {fact.value: fact for fact in judge(entries, on, {fold(WORK): WORK}, rulings)}


@pytest.fixture
def cast(told: Told) -> list[Entry]:
    return [
        told("2025-01-01", "cast", "Ada Okafor"),
        told("2025-02-01", "cast", "Ada Okafor", polarity="-", outlet="Evening Lantern"),
    ]


def test_what_is_accepted_is_confirmed_against_every_denial(cast: list[Entry]) -> None:
    fact = judged(cast, rules("accept", about=cast[0].claim.id))["Ada Okafor"]
    assert judged(cast)["Ada Okafor"].standing == Standing.DENIED
    assert fact.standing == Standing.CONFIRMED
    assert len(fact.rulings) == 1
    assert "Ann Other, an editor, accepted a claim on 1 June 2025: the studio told us." in fact.why


def test_a_guess_that_is_accepted_stays_a_guess(told: Told) -> None:
    guess = told("2025-01-01", "cast", "Ada Okafor", certainty="possible")
    fact = judged([guess], rules("accept", about=guess.claim.id))["Ada Okafor"]
    assert (fact.standing, len(fact.rulings)) == (Standing.SPECULATION, 1)


def test_what_is_rejected_is_set_aside_with_the_reason(cast: list[Entry]) -> None:
    fact = judged(cast, rules("reject", about=cast[1].claim.id))["Ada Okafor"]
    assert (fact.standing, fact.set_aside) == (Standing.REPORTED, (cast[1].claim.id,))
    assert "set aside as rejected by an editor: " in fact.why
    assert "Ann Other, an editor, rejected a claim on 1 June 2025: the studio told us." in fact.why


def test_a_fact_of_which_all_is_rejected_stays_in_the_list(told: Told) -> None:
    misread = told("2025-01-01", "cast", "Friday Night")
    fact = judged([misread], rules("reject", about=misread.claim.id))["Friday Night"]
    assert (fact.standing, fact.claims_for, fact.set_aside) == (Standing.DENIED, (), (misread.claim.id,))
    assert "is said by" not in fact.why


def test_what_is_rejected_teaches_nothing(told: Told) -> None:
    maker = told("2025-01-01", "crew", "Rosa Lind", details={"job": "showrunner"})
    hope = told("2025-01-02", "release", "2026", speaker=("Rosa Lind",))
    assert judged([maker, hope])["2026"].standing == Standing.CONFIRMED
    assert judged([maker, hope], rules("reject", about=maker.claim.id))["2026"].standing == Standing.REPORTED


def test_a_rejection_is_no_change_of_a_later_day(cast: list[Entry]) -> None:
    reject = rules("reject", about=cast[1].claim.id)
    assert changes(cast, date(2025, 1, 15), LATER, rulings=[reject]) == []


def test_a_value_that_an_editor_sets_overtakes_the_others(told: Told) -> None:
    entries = [
        told("2025-01-01", "platform", "Halyard+"),
        told("2025-05-01", "release", "2026-03-01", speaker=("Halyard+",)),
        told("2025-07-01", "release", "2026-05-01", speaker=("Halyard+",)),
    ]
    facts = judged(entries, sets("release", "2026-04-01"))
    assert facts["2026-04-01"].standing == Standing.CONFIRMED
    assert facts["2026-04-01"].why.startswith("An editor decided that it is so.")
    assert (facts["2026-04-01"].claims_for, facts["2026-04-01"].since) == ((), date(2025, 6, 1))
    assert {facts[day].standing for day in ("2026-03-01", "2026-05-01")} == {Standing.SUPERSEDED}
    assert "overtaken by “1 April 2026”, said by Ann Other, an editor (1 June 2025)" in facts["2026-05-01"].why


def test_a_vaguer_value_of_an_editor_overtakes_the_exact_one(told: Told) -> None:
    facts = judged([told("2025-05-01", "release", "2026-03-01")], sets("release", "2026"))
    assert (facts["2026"].standing, facts["2026-03-01"].standing) == (Standing.CONFIRMED, Standing.SUPERSEDED)


def test_a_value_joins_what_others_say_alike(told: Told) -> None:
    entry = told("2025-05-01", "release", "2026-03-01")
    facts = judged([entry], sets("release", "2026-03-01"))
    assert len(facts) == 1
    assert facts["2026-03-01"].claims_for == (entry.claim.id,)
    assert facts["2026-03-01"].standing == Standing.CONFIRMED


def test_a_season_that_an_editor_calls_renewed_can_be_cancelled(told: Told) -> None:
    entries = [told("2025-01-01", "order", "cancelled", season=2)]
    facts = judged(entries, sets("order", "renewed", 2))
    assert (facts["renewed"].standing, facts["cancelled"].standing) == (Standing.CONFIRMED, Standing.SUPERSEDED)
    facts = judged([told("2025-09-01", "order", "cancelled", season=2)], sets("order", "renewed", 2))
    assert (facts["renewed"].standing, facts["cancelled"].standing) == (Standing.SUPERSEDED, Standing.REPORTED)


def test_one_more_of_a_cast_overtakes_nobody(cast: list[Entry]) -> None:
    facts = judged(cast[:1], sets("cast", "Ben Lind", character="Reyes"))
    assert {fact.standing for fact in facts.values()} == {Standing.REPORTED, Standing.CONFIRMED}
    assert facts["Ben Lind"].details == {"character": "Reyes"}


def test_a_value_counts_from_the_day_it_was_set(cast: list[Entry]) -> None:
    ruling = sets("episodes", "8")
    assert "8" not in judged(cast, ruling, on=date(2025, 5, 31))
    (change,) = changes(cast, date(2025, 5, 31), LATER, {fold(WORK): WORK}, [ruling])
    assert (change.value, change.before, change.after, change.said_at) == ("8", "absent", "confirmed", date(2025, 6, 1))


def test_of_two_values_the_later_counts(told: Told) -> None:
    first, second = sets("episodes", "8"), sets("episodes", "9", at=NOON + timedelta(days=1))
    assert list(judged([told("2025-01-01", "cast", "Ada")], second, first)) == ["9", "Ada"]


@pytest.mark.parametrize(
    ("name", "first", "second"),
    [("episodes", "8", "9"), ("release", "2027-02-11", "2027"), ("order", "ending", "renewed")],
)
@pytest.mark.parametrize("seasons", [(2, None), (None, 2)])
def test_of_two_values_for_one_season_the_later_counts_whichever_names_it(
    told: Told, name: str, first: str, second: str, seasons: tuple[int | None, int | None]
) -> None:
    entry = told("2025-01-01", "production", "filming", season=2)
    earlier = sets(name, first, seasons[0])
    later = sets(name, second, seasons[1], at=NOON + timedelta(seconds=1))
    facts = judged([entry], later, earlier)
    assert (facts[first].standing, facts[second].standing) == (Standing.SUPERSEDED, Standing.CONFIRMED)


def test_two_names_are_one_or_two_as_an_editor_says(told: Told) -> None:
    entries = [
        told("2025-01-01", "cast", "William Petersen"),
        told("2025-01-02", "cast", "Billy Petersen", outlet="Echo"),
        told("2025-01-03", "cast", "Joana Reis", outlet="Echo"),
    ]
    same = rules("same", names=("Joana Reis", "Billy Petersen"), sort="person")
    apart = rules("not-same", names=("William Petersen", "Billy Petersen"), sort="person")
    assert len(judged(entries)) == 2
    assert len(judged(entries, same)) == 1
    assert set(judged(entries, apart)) == {"William Petersen", "Billy Petersen", "Joana Reis"}
    both = judged(entries, same, apart)
    assert len(both) == 2
    assert any("“Joana Reis” and “Billy Petersen” are one" in fact.why for fact in both.values())


def test_two_outlets_are_one_origin_as_an_editor_says(told: Told) -> None:
    entries = [
        told("2025-01-01", "cast", "Ada Okafor", outlet="TV Sands"),
        told("2025-01-02", "cast", "Ada Okafor", outlet="Sands Daily"),
    ]
    same = rules("same", names=("TV Sands", "Sands Daily"), sort="outlet")
    assert judged(entries)["Ada Okafor"].origins == 2
    assert judged(entries, same)["Ada Okafor"].origins == 1


def test_two_titles_are_one_or_two_as_an_editor_says(told: Told) -> None:
    entries = [told("2025-01-01", "cast", "Ada", work=name) for name in ("Keepers", "Keepers of Light", "Light")]
    ruling = rules("same", names=("keepers", "Keepers of Light"), sort="title")
    assert one_work("Keepers", entries) == {"keepers": "Keepers"}
    assert one_work("Keepers", entries, [ruling]) == {"keepers": "Keepers", "keepers of light": "Keepers"}
    assert Decisions.of([ruling]).titles_of("Keepers of Light") == {"keepers", "keepers of light"}
    working = [
        told("2025-01-01", "cast", who, work=name)
        for name in ("Keepers event series", "Keepers: Dawn")
        for who in ("Ada", "Ben")
    ]
    coming = told("2025-01-02", "order", "ordered", work="Keepers: Dawn")
    apart = rules("not-same", names=("Keepers event series", "Keepers: Dawn"), sort="title")
    assert len(one_work("Keepers: Dawn", [*working, coming])) == 2
    assert len(one_work("Keepers: Dawn", [*working, coming], [apart])) == 1


def test_what_was_withdrawn_does_not_count_and_a_withdrawal_can_be_withdrawn(cast: list[Entry]) -> None:
    accept = rules("accept", about=cast[0].claim.id)
    off = rules("withdraw", NOON + timedelta(hours=1), about=accept.id)
    on = rules("withdraw", NOON + timedelta(hours=2), about=off.id)
    assert judged(cast, accept, off) == judged(cast)
    assert judged(cast, accept, off, on) == judged(cast, accept)


def test_the_last_ruling_on_a_claim_counts(cast: list[Entry]) -> None:
    claim = cast[1].claim.id
    accept, reject = rules("accept", about=claim), rules("reject", NOON + timedelta(hours=1), about=claim)
    assert judged(cast, reject, accept) == judged(cast, reject)


# What the outlet withdrew.


def withdrawn(entry: Entry, day: str) -> Entry:
    return replace(entry, withdrawn_at=date.fromisoformat(day))


def test_what_only_one_outlet_said_and_withdrew_is_overtaken(told: Told) -> None:
    entry = withdrawn(told("2025-01-01", "cast", "Ada Okafor"), "2025-02-01")
    fact = judged([entry])["Ada Okafor"]
    assert (fact.standing, fact.since) == (Standing.SUPERSEDED, date(2025, 2, 1))
    assert fact.why.startswith("The outlet that said it withdrew it, and nobody else says it.")
    assert fact.claims_for == (entry.claim.id,)
    assert judged([entry], on=date(2025, 1, 31))["Ada Okafor"].standing == Standing.REPORTED


def test_what_another_outlet_says_too_stays(told: Told) -> None:
    entry = withdrawn(told("2025-01-01", "cast", "Ada Okafor"), "2025-02-01")
    fact = judged([entry, told("2025-01-02", "cast", "Ada Okafor", outlet="Echo")])["Ada Okafor"]
    assert (fact.standing, fact.origins, fact.set_aside) == (Standing.REPORTED, 1, (entry.claim.id,))
    assert "set aside as withdrawn by its outlet: " in fact.why


def test_what_was_overtaken_by_something_withdrawn_stands_again(told: Told) -> None:
    first = told("2025-01-01", "release", "2026-03-01")
    second = withdrawn(told("2025-02-01", "release", "2026-04-01"), "2025-03-01")
    assert judged([first, second], on=date(2025, 2, 15))["2026-03-01"].standing == Standing.SUPERSEDED
    assert judged([first, second])["2026-03-01"].standing == Standing.REPORTED


def test_changes_know_nothing_of_a_later_withdrawal(told: Told) -> None:
    entry = withdrawn(told("2025-01-01", "cast", "Ada Okafor"), "2025-02-01")
    (change,) = changes([entry], date(2025, 1, 15), LATER)
    assert (change.before, change.after, change.said_at) == ("reported", "superseded", date(2025, 2, 1))


def test_a_copy_is_of_the_same_origin_even_when_its_words_are_forgotten(told: Told) -> None:
    one, other = (told("2025-01-01", "cast", "Ada Okafor", outlet=name) for name in ("Echo", "Gazette"))
    copy = replace(other, copy_of=one.article.id)
    assert judged([one, other])["Ada Okafor"].origins == 2
    assert judged([one, copy])["Ada Okafor"].origins == 1
