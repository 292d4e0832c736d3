"""What holds of track records whatever is said, in whatever order."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hitherto.claims import Article, Claim, Detail, Entry, Evidence, Subject
from hitherto.judging.records import Alike, Mark, Record, Score, alike, scores, wilson
from hitherto.judging.statement import Certainty

START = date(2025, 1, 1)
END = START + timedelta(days=200)
OUTLETS = ("Harbour Gazette", "Evening Lantern", "Echo", "Halyard Deck")
SPEAKERS = ((), (), ("Halyard+",), ("Ada Okafor",), ("Echo",), ("sources",))
SAID: tuple[tuple[str, str, dict[str, Detail]], ...] = (
    ("cast", "Ada Okafor", {}),
    ("cast", "Ben Moss", {"status": "in-talks"}),
    ("release", "2025", {}),
    ("release", "2025-03", {"platform": "Halyard+"}),
    ("release", "2025-03-12", {"kind": "premiere"}),
    ("release", "2025-04-20", {"region": "IE"}),
    ("order", "renewed", {"by": "Halyard+"}),
    ("order", "cancelled", {}),
    ("production", "delayed", {}),
    ("episodes", "8", {}),
    ("episodes", "10", {}),
    ("reception", "Critics 91%", {}),
)


Said = tuple[str, str, dict[str, Detail]]


def told(
    day: date, outlet: str, said: Said, certainty: str = "certain", polarity: str = "+", speaker: tuple[str, ...] = (),
    number: int = 0,
) -> Entry:  # fmt: skip
    property_name, value, details = said
    words = " ".join(f"{value} {n} {day} {outlet}" for n in range(9))
    text = f"The Lighthouse Keepers {outlet} {day} {number} {words}"
    article = Article(text, outlet=outlet, published=day)
    claim = Claim(
        subject=Subject("The Lighthouse Keepers", 1),
        property=property_name,
        value=value,
        evidence=(Evidence.of(text, 0, len(text)),),
        article=article.id,
        details=details,
        polarity="-" if polarity == "-" else "+",
        certainty="possible" if certainty == "possible" else "probable" if certainty == "probable" else "certain",
        speaker=speaker,
    )
    return Entry(claim, article, day, datetime(2026, 1, 1, tzinfo=UTC))


@st.composite
def entry(draw: st.DrawFn) -> Entry:
    return told(
        START + timedelta(days=draw(st.integers(0, 150))),
        draw(st.sampled_from(OUTLETS)),
        draw(st.sampled_from(SAID)),
        draw(st.sampled_from(("certain", "certain", "probable", "possible"))),
        draw(st.sampled_from(("+", "+", "+", "-"))),
        draw(st.sampled_from(SPEAKERS)),
        draw(st.integers(0, 2)),
    )


entries = st.lists(entry(), min_size=4, max_size=24)


def record(found: Sequence[Score], outlet: str) -> Record:
    mine = [score for score in found if score.kind == "outlet" and score.name == outlet]
    return Record("outlet", outlet, Counter(map(alike, mine)), tuple(mine))


@given(entries, st.randoms(use_true_random=False))
@settings(max_examples=100, deadline=None)
def test_the_order_of_take_in_does_not_matter(said: list[Entry], random: object) -> None:
    shuffled = list(said)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert scores(shuffled, END) == scores(said, END)


@given(entries, st.integers(0, 150))
@settings(max_examples=60, deadline=None)
def test_nothing_said_later_is_used(said: list[Entry], days: int) -> None:
    on = START + timedelta(days=days)
    assert scores(said, on) == scores([one for one in said if one.said_at <= on], on)


@given(entries, st.data(), st.integers(1, 30))
@settings(max_examples=150, deadline=None)
def test_a_copy_changes_nobodys_record_but_the_copyists(said: list[Entry], data: st.DataObject, days: int) -> None:
    copy_changes_nobodys_record(said, data.draw(st.sampled_from(said)), days)


def copy_changes_nobodys_record(said: Sequence[Entry], copied: Entry, days: int) -> None:
    day = copied.said_at + timedelta(days=days)
    article = Article(copied.article.text, outlet="Copyist", published=day)
    copy = replace(copied, claim=replace(copied.claim, article=article.id), article=article, said_at=day)
    before, after = scores(said, END), scores([*said, copy], END)
    for outlet in OUTLETS:
        assert record(after, outlet).counts == record(before, outlet).counts
    assert record(after, "Copyist").count(Mark.RIGHT, own=True) == 0


ADA, YEAR, MARCH = SAID[0], SAID[2], SAID[3]
COMING = told(START, "Halyard Deck", ("order", "renewed", {}))  # only of what is coming can anything be foretold


@pytest.mark.parametrize(
    ("first", "second", "days"),
    [
        (told(START, "Echo", ADA), told(START + timedelta(days=2), "Echo", ADA, "probable"), 1),
        (told(START, "Echo", MARCH), told(START + timedelta(days=2), "Echo", YEAR), 1),
    ],
)
def test_who_says_it_again_after_a_copy_still_said_it_first(first: Entry, second: Entry, days: int) -> None:
    said = [first, second, COMING]
    copy_changes_nobodys_record(said, first, days)
    assert [score.own for score in scores(said, END) if score.name == "Echo"] == [True, True]


def test_what_an_outlet_had_from_a_speaker_is_not_its_own_with_or_without_a_copy() -> None:
    quoting = told(START, "Echo", ADA, polarity="-", speaker=("Halyard+",))
    again = told(START + timedelta(days=2), "Echo", ADA, "probable", "-")
    said = [quoting, again, COMING]
    copy_changes_nobodys_record(said, quoting, 1)
    assert [score.own for score in scores(said, END) if score.name == "Echo"] == [False, False]


def test_an_old_plan_printed_again_on_the_day_is_no_witness_against_it() -> None:
    plan = told(date(2025, 3, 5), "Echo", ("release", "2025-04-20", {"region": "IE"}))
    came = told(date(2025, 3, 13), "Echo", ("release", "2025-03-12", {"kind": "premiere"}))
    copy_changes_nobodys_record([plan, came], plan, 7)


@given(entries)
@settings(max_examples=100, deadline=None)
def test_counts_add_up_and_a_brier_score_is_a_share(said: list[Entry]) -> None:
    found = scores(said, END)
    for outlet in OUTLETS:
        mine = record(found, outlet)
        assert sum(mine.count(mark) for mark in Mark) == len(mine.scores)
        for mark in Mark:
            assert mine.count(mark) == mine.count(mark, own=True) + mine.count(mark, own=False)
        for own in (None, True, False):
            brier = mine.brier(own)
            assert (brier is None) == (mine.settled(own) == 0)
            assert brier is None or 0 <= brier <= 1
        assert all(score.early is None or score.early > 0 for score in mine.scores)
    assert all((score.came is None) == (score.mark == Mark.OPEN) for score in found)


@given(st.integers(0, 500), st.integers(0, 500))
def test_the_lower_bound_is_below_the_share_and_few_claims_never_lead(right: int, wrong: int) -> None:
    of = right + wrong
    assert 0 <= wilson(right, of) <= (right / of if of else 0) + 1e-12
    assert wilson(right, of) <= wilson(right * 2, of * 2) + 1e-12
    assert wilson(right, of) <= wilson(right + 1, of + 1) + 1e-12


def test_whoever_is_sure_and_wrong_has_the_worst_score() -> None:
    def brier(mark: Mark, certainty: Certainty) -> float:
        score = Record("outlet", "Echo", {Alike(mark, certainty, True, None): 1}).brier()
        assert score is not None
        return score

    ranked = [
        brier(mark, certainty)
        for mark, certainty in (
            (Mark.RIGHT, Certainty.CERTAIN),
            (Mark.RIGHT, Certainty.PROBABLE),
            (Mark.WRONG, Certainty.POSSIBLE),
            (Mark.WRONG, Certainty.PROBABLE),
            (Mark.WRONG, Certainty.CERTAIN),
        )
    ]
    assert ranked == sorted(ranked)


def test_the_median_of_days_early_is_of_what_was_right() -> None:
    counts = {
        Alike(Mark.RIGHT, Certainty.CERTAIN, True, 10): 2,
        Alike(Mark.RIGHT, Certainty.PROBABLE, False, 30): 1,
        Alike(Mark.WRONG, Certainty.CERTAIN, True, None): 5,
    }
    record_of_all = Record("outlet", "Echo", counts)
    assert record_of_all.days_early() == 10
    assert record_of_all.is_small()
    assert Record("outlet", "Echo", {}).days_early() is None
