"""What is written as JSON is read back as it was."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import Change, Fact, Identity, Merge, Ruling, Standing, Subject, When
from hitherto.claims.change import ABSENT, Replacement

texts = st.text(min_size=1, max_size=12)
days = st.dates(min_value=date(1900, 1, 1))
subjects = st.builds(Subject, texts, st.none() | st.integers(0, 999), st.none() | texts)
details = st.dictionaries(texts, texts | st.integers() | st.tuples(texts, texts), max_size=3)
ids = st.lists(texts, max_size=3).map(tuple)
facts = st.builds(
    Fact, texts, subjects, texts, texts, st.sampled_from(Standing), days, texts, st.integers(0, 99), details,
    st.none() | days, st.sampled_from([None, When.parse("2026-21")]), ids, ids, ids, ids, st.none() | texts,
    st.dictionaries(texts, texts, max_size=2),
)  # fmt: skip
standings = st.sampled_from([ABSENT, *map(str, Standing)])
instead = st.none() | st.builds(Replacement, texts, texts, texts)
changes = st.builds(Change, subjects, texts, texts, standings, standings, days, texts, details, instead)


@given(facts | changes)
def test_facts_and_changes(one: Fact | Change) -> None:
    assert type(one).from_json(json.loads(json.dumps(one.as_json()))) == one


@pytest.mark.parametrize("wikidata", [None, "Q42"])
def test_an_identity(wikidata: str | None) -> None:
    ruling = Ruling("same", "Ann", "so", names=("Ada", "Ada O."), sort="person")
    merge = Merge(("Ada", "Ada O."), ("same first name",), 3.5)
    one = Identity("ada", "Ada", (ruling,), "person", ("Ada", "Ada O."), (merge,), wikidata)
    assert Identity.from_json(json.loads(json.dumps(one.as_json()))) == one
