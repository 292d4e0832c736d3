"""Clauses about somebody within a sentence."""

import pytest

from hitherto.reading.subject.clauses import within


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Ada Vale, whose “Here” won in Oslo, directs.", ", whose “Here” won in Oslo,"),
        ("Ada Vale, who stars in “Here,” is to produce it.", ", who stars in “Here,"),
        ("It was made with Ada Vale, who left Here for good.", ", who left Here for good."),
        ("Ada Vale, who left Here, is back; Una is not.", ", who left Here,"),
        ("Ada Vale left Here.", None),
        ("Ada Vale, who left, is Here.", None),
    ],
)
def test_a_clause_about_somebody_ends_where_the_sentence_goes_on(text: str, held: str | None) -> None:
    clause = within(text, 0, len(text), text.index("Here"))
    assert (text[clause.start : clause.end] if clause else None) == held
