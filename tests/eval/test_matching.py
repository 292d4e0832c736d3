"""Which found claim counts as which gold claim."""

from typing import Any

import pytest
from eval.errors import Error, errors
from eval.matching import Gold, agree, details_right, overlap, pair, pair_all, speaker_right
from eval.scoring import Score, by_property, figures

from hitherto.claims import Claim

TEXT = "Vera Quill will play the ferryman in season two of Salt Roads, due in May."


def row(value: str, prop: str = "cast", start: int = 0, end: int = 40, **more: Any) -> dict[str, Any]:
    evidence = [{"start": start, "end": end, "text": TEXT[start:end]}]
    subject = {"work": more.pop("work", "Salt Roads")}
    subject |= {"season": more.pop("season")} if "season" in more else {}
    subject |= {"aliases": more.pop("aliases")} if "aliases" in more else {}
    return {"subject": subject, "property": prop, "value": value, "evidence": evidence, "document": "a", **more}


def gold(value: str, prop: str = "cast", **more: Any) -> Gold:
    return Gold.from_json(row(value, prop, **more))


def found(value: str, prop: str = "cast", **more: Any) -> Claim:
    return Claim.from_json(row(value, prop, **more))


@pytest.mark.parametrize(
    ("prop", "wanted", "given", "same"),
    [
        ("cast", "Vera Quill", "Vera Quill", True),
        ("cast", "Vera Quill", "Quill", True),
        ("cast", "Vera Quill", "Vera Stone", False),
        ("order", "renewed", "Renewed", True),
        ("order", "renewed", "ordered", False),
        ("release", "2027-05", "2027-05", True),
        ("release", "2027-05", "2027-05-01/2027-05-31", True),
        ("release", "2027-05", "2027", False),
        ("release", "2027~", "2027", False),
        ("release", "unknown", "2027", False),
        ("release", "2027", "unknown", False),
        ("release", "unknown", "unknown", True),
        ("episodes", "8", "eight", True),
        ("episodes", "8", "ten", False),
        ("episodes", "unknown", "unknown", True),
        ("adapts", "volumes 3-5", "volume 4", True),
        ("adapts", "volumes 3-5", "volume 6", False),
        ("adapts", "The Salt Sequel", "Salt Sequel", True),
        ("platform", "Prime Video", "Amazon", True),
        ("platform", "Prime Video", "Netflix", False),
        ("reception", "Rotten Tomatoes 91%", "91%", True),
        ("connection", "Salt Roads", "The Ferry", False),
    ],
)
def test_values_agree_as_their_property_asks(prop: str, wanted: str, given: str, same: bool) -> None:
    assert agree(gold(wanted, prop), found(given, prop)) is same


def test_a_number_may_be_written_as_a_number() -> None:
    assert agree(Gold.from_json(row("", "episodes") | {"value": 8}), found("eight", "episodes"))


@pytest.mark.parametrize(
    ("wanted", "given", "same"),
    [
        ({"job": "director"}, {"job": "chief director"}, True),
        ({"job": "director"}, {"job": "writer"}, False),
        ({}, {"job": "writer"}, True),
    ],
)
def test_a_job_is_part_of_a_credit(wanted: dict[str, str], given: dict[str, str], same: bool) -> None:
    assert agree(gold("Vera Quill", "crew", details=wanted), found("Quill", "crew", details=given)) is same


@pytest.mark.parametrize(
    ("given", "same"),
    [
        ({"result": "won", "recipient": "Quill"}, True),
        ({"result": "nominated", "recipient": "Quill"}, False),
        ({"result": "won"}, False),
    ],
)
def test_an_award_is_matched_with_its_result_and_recipient(given: dict[str, str], same: bool) -> None:
    wanted = gold("Golden Oar", "award", details={"result": "won", "recipient": "Vera Quill"})
    assert (
        agree(
            wanted,
            found("Golden Oars", "award", details=given) if same else found("Golden Oar", "award", details=given),
        )
        is same
    )


def test_a_source_may_be_known_by_its_author() -> None:
    wanted = gold("The Ferryman's Book", "based-on", details={"author": "Ines Vale"})
    assert agree(wanted, found("a novel", "based-on", details={"author": "Vale"}))
    assert not agree(wanted, found("a novel", "based-on"))


@pytest.mark.parametrize(
    ("wanted", "given", "same"),
    [
        ({}, {"work": "The Salt Roads"}, True),
        ({}, {"work": "Salt Roads series"}, True),
        ({}, {"work": "Pepper Roads"}, False),
        ({"aliases": ["Roads of Salt"]}, {"work": "Roads of Salt"}, True),
        ({"season": 2}, {"season": 2}, True),
        ({"season": 2}, {}, True),
        ({"season": 2}, {"season": 3}, False),
    ],
)
def test_subjects_agree(wanted: dict[str, Any], given: dict[str, Any], same: bool) -> None:
    assert agree(gold("Vera Quill", **wanted), found("Vera Quill", **given)) is same


def test_what_is_denied_is_not_what_is_said() -> None:
    assert not agree(gold("Vera Quill"), found("Vera Quill", polarity="-"))


def test_plot_is_matched_by_its_evidence() -> None:
    assert agree(gold("she ferries", "plot"), found("a boat is rowed", "plot", start=5, end=45))
    assert not agree(gold("she ferries", "plot"), found("she ferries", "plot", start=50, end=74))


def test_overlap_is_the_share_of_the_shorter_evidence() -> None:
    assert overlap(found("x", end=40), found("x", start=30, end=50)) == 0.5
    assert overlap(found("x", end=10), found("x", start=10, end=20)) == 0.0


def test_each_claim_matches_once_and_the_same_season_wins() -> None:
    wanted = [gold("Vera Quill", season=2)]
    general, exact = found("Vera Quill"), found("Vera Quill", season=2)
    pairing = pair(wanted, [general, exact])
    assert [f for _, f in pairing.matched] == [exact]
    assert pairing.spurious == (general,)
    assert len(pair([*wanted, gold("Vera Quill", season=2)], [exact]).missed) == 1


def test_articles_are_paired_one_by_one() -> None:
    elsewhere = found("Vera Quill", document="b")
    pairings = pair_all([gold("Vera Quill")], [elsewhere])
    assert list(pairings) == ["a"]
    assert not pairings["a"].matched
    assert not pairings["a"].spurious  # the gold does not have article b


@pytest.mark.parametrize(
    ("wanted", "given", "right"),
    [
        ([], [], True),
        (["Vera Quill"], ["Quill", "The Bell"], True),
        (["Vera Quill"], [], False),
        ([], ["Vera Quill"], False),
    ],
)
def test_the_nearest_speaker_counts(wanted: list[str], given: list[str], right: bool) -> None:
    assert speaker_right(gold("x", speaker=wanted), found("x", speaker=given)) is right


def test_only_the_details_that_readers_look_at_count() -> None:
    wanted = gold("Vera Quill", details={"character": "the ferryman", "note": "aside"})
    assert details_right(wanted, found("Vera Quill", details={"character": "ferryman"}))
    assert not details_right(wanted, found("Vera Quill", details={"character": "the bride"}))
    assert not details_right(wanted, found("Vera Quill"))


def test_figures_count_what_was_found_and_what_was_not() -> None:
    wanted = [gold("Vera Quill", certainty="probable"), gold("Ines Vale"), gold("she ferries", "plot")]
    pairing = pair(wanted, [found("Vera Quill"), found("Olga Brand")])
    got = figures([pairing])
    assert (got["facts precision"], got["facts recall"], got["facts F1"]) == (0.5, 0.5, 0.5)
    assert got["plot and character F1"] == 0.0
    assert (got["certainty"], got["not inflated"], got["evidence"]) == (0.0, 0.0, 1.0)
    assert by_property([pairing])["cast"] == Score(right=1, missed=1, spurious=1)


def test_a_property_has_its_own_figure_from_eight_claims_on() -> None:
    few = [gold(f"Quill{i}") for i in range(7)]
    assert "cast F1" not in figures([pair(few, [])])
    assert figures([pair([*few, gold("Vale")], [found("Vale")])])["cast F1"] == pytest.approx(2 / 9, abs=0.001)


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        (None, "missed"),
        (found("Vera Quill", work="Pepper Roads"), "wrong title"),
        (found("Vera Quill", season=3), "wrong season"),
        (found("Vera Quill", season=2, polarity="-"), "wrong polarity"),
        (found("Olga Brand", season=2), "wrong value"),
        (found("Vera Quill"), "season"),
        (found("Vera Quill", season=2, certainty="possible"), "certainty"),
        (found("Vera Quill", season=2, speaker=["The Bell"]), "speaker"),
    ],
)
def test_errors_are_told_by_kind(given: Claim | None, kind: str) -> None:
    told = list(errors(pair([gold("Vera Quill", season=2)], [given] if given else [])))
    assert [e.kind for e in told] == [kind]
    assert TEXT[:40] in str(told[0])


def test_what_has_nothing_to_do_with_the_gold_is_spurious() -> None:
    far = found("Olga Brand", start=50, end=74)
    kinds = [e.kind for e in errors(pair([gold("Vera Quill")], [far]))]
    assert kinds == ["missed", "spurious"]


def test_an_error_names_what_was_wanted_and_what_was_found() -> None:
    error: Error = next(errors(pair([gold("Vera Quill")], [found("Olga Brand")])))
    assert "wanted Vera Quill (Salt Roads) · found Olga Brand (Salt Roads)" in str(error)
