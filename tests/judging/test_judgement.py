"""A question is judged anew only where something that its facts depend on has changed."""

from collections.abc import Callable
from datetime import date

from hitherto.claims import Entry
from hitherto.judging import Judgement, judge

Told = Callable[..., Entry]
ON = date(2026, 1, 1)


def asked(judgement: Judgement) -> list[tuple[str, str]]:
    return [(question.property, question.answers[0].statements[0].value) for question in judgement.anew]


def test_a_new_article_touches_its_own_questions(told: Told) -> None:
    before = Judgement(
        [
            told("2025-01-01", "cast", "Ada Okafor", season=1),
            told("2025-01-02", "cast", "Ben Moss", season=1),
            told("2025-01-03", "release", "2026-03", season=1),
            told("2025-01-03", "platform", "Halyard", season=1),
        ],
        ON,
    )
    after = before.with_entries([told("2025-02-01", "cast", "Ben Moss", season=1, outlet="Echo")])
    assert len(before.anew) == 4
    assert asked(after) == [("cast", "Ben Moss")]
    assert after.facts == judge(after.entries, ON)
    kept = {id(fact) for fact in before.facts}
    assert sum(id(fact) in kept for fact in after.facts) == 3
    assert after.with_entries([]).anew == []


def test_a_name_that_becomes_another_touches_what_it_is_in(told: Told) -> None:
    before = Judgement([told("2025-01-01", "cast", "Ada Okafor"), told("2025-01-02", "cast", "Ben Moss")], ON)
    after = before.with_entries([told("2025-02-01", "crew", "Ada Okafor-Reyes", outlet="Echo")])
    assert ("cast", "Ben Moss") not in asked(after)
    assert after.facts == judge(after.entries, ON)


def test_an_article_that_brings_two_copies_together_touches_what_they_say(
    told: Told, prose: Callable[[int], str]
) -> None:
    text = prose(60)
    first = told("2025-01-01", "cast", "Ada Okafor", text=text)
    other = told("2025-01-01", "platform", "Halyard")
    copy = told("2025-01-02", "cast", "Ada Okafor", text=text + " too", outlet="Echo")
    after = Judgement([first, other], ON).with_entries([copy])
    assert asked(after) == [("cast", "Ada Okafor")]
    assert next(fact.origins for fact in after.facts if fact.property == "cast") == 1


def test_another_day_touches_only_what_was_said_between(told: Told) -> None:
    entries = [
        told("2025-01-01", "cast", "Ada Okafor", season=1),
        told("2025-06-01", "cast", "Ben Moss", season=1),
        told("2025-06-01", "release", "2026-03", season=1),
    ]
    earlier = Judgement(entries, ON).as_of(date(2025, 2, 1))
    assert asked(earlier) == []
    assert [fact.value for fact in earlier.facts] == ["Ada Okafor"]
