"""What an article states more than once is one claim."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import Claim, Detail, Evidence, Subject, When
from hitherto.reading.merging import merged, taken_into

TEXT = "abcdefghij" * 4


def claim(at: int = 0, value: str = "Vera Quill", season: int | None = None, **more: Any) -> Claim:
    subject = Subject(more.pop("work", "Salt Roads"), season, more.pop("part", None))
    return Claim(subject, more.pop("property", "cast"), value, (Evidence.of(TEXT, at, at + 3),), "a:1", **more)


def test_the_same_statement_keeps_all_its_places() -> None:
    [one] = merged([claim(6), claim(0), claim(6)])
    assert [e.start for e in one.evidence] == [0, 6]


def test_a_statement_made_a_thousand_times_keeps_all_its_places() -> None:
    text = TEXT * 250
    said = [
        Claim(Subject("Salt Roads"), "cast", "Vera Quill", (Evidence.of(text, at, at + 3),), "a:1")
        for at in range(0, len(text) - 3, 10)
    ]
    [one] = merged(said)
    assert [e.start for e in one.evidence] == [c.evidence[0].start for c in said]


def test_spellings_of_one_value_are_one_and_the_longer_is_kept() -> None:
    [one] = merged([claim(0, "Vera Quill"), claim(3, "The Vera Quill")])
    assert one.value == "The Vera Quill"


def test_what_makes_another_statement_stays_apart() -> None:
    others = [
        claim(0),
        claim(3, polarity="-"),
        claim(6, speaker=("The Bell",)),
        claim(9, work="Deep Water"),
        claim(12, property="crew", details={"job": "director"}),
        claim(15, property="crew", details={"job": "writer"}),
    ]
    assert len(merged(others)) == len(others)


def test_a_name_beats_a_description_and_details_add_up() -> None:
    [one] = merged(
        [claim(0, details={"character": "a pilot"}), claim(3, details={"character": "Ada", "status": "new"})]
    )
    assert one.details == {"character": "Ada", "status": "new"}


def test_of_two_names_the_first_is_kept() -> None:
    [one] = merged([claim(3, details={"character": "Naomi"}), claim(0, details={"character": "Ada"})])
    assert one.details == {"character": "Ada"}


def test_the_firmer_saying_and_the_date_are_kept() -> None:
    when = When.parse("2026-05")
    [one] = merged([claim(0, certainty="possible"), claim(3, certainty="probable", happens=when)])
    assert (one.certainty, one.happens) == ("probable", when)


def test_what_is_said_in_general_goes_to_the_one_season() -> None:
    [one] = merged([claim(0), claim(3, season=2)])
    assert (one.subject.season, len(one.evidence)) == (2, 2)


def test_what_is_sure_in_general_makes_a_season_no_surer() -> None:
    found = merged([claim(0), claim(3, season=2, certainty="possible")])
    assert [(c.subject.season, c.certainty) for c in found] == [(None, "certain"), (2, "possible")]


def test_what_is_said_in_general_goes_to_none_of_two_seasons() -> None:
    assert [c.subject.season for c in merged([claim(0), claim(3, season=2), claim(6, season=1)])] == [None, 2, 1]


def test_what_is_said_of_a_part_is_not_said_of_the_season() -> None:
    assert len(merged([claim(0, part="the finale"), claim(3, season=2)])) == 2


def _release(start: int, season: int | None = 2, value: str = "2026-06-05", **details: Detail) -> Claim:
    return Claim(
        Subject("Harbour Lights", season), "release", value, (Evidence(start, start + 4, "June"),), "a:1", details
    )


def test_a_telling_with_fewer_details_joins_the_fuller_one() -> None:
    found = merged([_release(0, kind="premiere"), _release(9, kind="premiere", platform="Netflix")])
    assert [dict(c.details) for c in found] == [{"kind": "premiere", "platform": "Netflix"}]
    assert len(found[0].evidence) == 2


def test_a_telling_that_fits_two_fuller_ones_stays_by_itself() -> None:
    told = [_release(0), _release(5, region="UK"), _release(9, region="US")]
    assert len(merged(told)) == 3


def test_what_is_left_with_one_season_by_a_joining_goes_to_it() -> None:
    told = [_release(0, None), _release(5, 1), _release(9, 2), _release(14, 1, kind="premiere")]
    assert [c.subject.season for c in merged(told)] == [2, 1]


def test_another_date_is_another_statement() -> None:
    assert len(merged([_release(0), _release(9, value="2026-07-01", platform="Netflix")])) == 2


PLACES = {"at": st.integers(0, 30), "speaker": st.sampled_from([(), ("The Bell",)])}
CAST = st.builds(
    claim,
    value=st.sampled_from(["Vera Quill", "Ines Vale", "The Vera Quill"]),
    season=st.sampled_from([None, 1, 2]),
    certainty=st.sampled_from(["certain", "probable", "possible"]),
    details=st.sampled_from([{}, {"character": "Ada"}, {"character": "a pilot"}, {"status": "new"}]),
    **PLACES,
)
RELEASES = st.builds(
    claim,
    value=st.sampled_from(["2026-05", "2026-05-04"]),
    season=st.sampled_from([None, 1, 2]),
    property=st.just("release"),
    details=st.dictionaries(st.sampled_from(["kind", "region", "platform"]), st.sampled_from("ab"), max_size=3),
    **PLACES,
)
CLAIMS = CAST | RELEASES


@given(st.lists(CLAIMS, max_size=8), st.randoms(use_true_random=False))
def test_the_order_in_which_claims_are_found_says_nothing(claims: list[Claim], random: Any) -> None:
    shuffled = list(claims)
    random.shuffle(shuffled)
    assert [c.as_json() for c in merged(shuffled)] == [c.as_json() for c in merged(claims)]


@given(st.lists(CLAIMS, max_size=8))
def test_no_place_is_lost_and_merging_again_changes_nothing(claims: list[Claim]) -> None:
    once = merged(claims)
    assert {e for c in once for e in c.evidence} == {e for c in claims for e in c.evidence}
    assert [c.id for c in merged(once)] == [c.id for c in once]


def test_what_the_headline_states_is_whose_it_is_in_the_text() -> None:
    headline, told = claim(0), claim(9, speaker=("The Bell",))
    [one] = merged([headline, told], headline=5)
    assert one.speaker == ("The Bell",)
    assert [e.start for e in one.evidence] == [0, 9]
    assert taken_into(headline, [one]) == one
    assert len(merged([headline, told], headline=2)) == 2
    assert len(merged([headline, told, claim(12, speaker=("Quill",))], headline=5)) == 3
