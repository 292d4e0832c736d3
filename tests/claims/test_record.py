"""A record as an article: written and taken apart again, and nothing else passes for one."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import Article, Field, Record, is_record, record_of

NAMES = st.from_regex(r"[a-z_/.]{1,12}( \(P\d{1,4}\))?", fullmatch=True)
VALUES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=40).filter(
    lambda text: any(letter.isalnum() for letter in text)
)
FIELDS = st.builds(
    Field,
    NAMES,
    VALUES,
    st.lists(st.tuples(NAMES, VALUES), max_size=3).map(tuple),
    st.none() | st.integers(0, 99),
)


def article(record: Record, **more: object) -> Article:
    made = Article(record.text(), record.title, record.catalogue, url="https://www.tvmaze.com/shows/82")
    return replace(made, **more)  # type: ignore[arg-type]


KEEPERS = Record("TVmaze", "series", "82", "The Lighthouse Keepers", (Field("status", "Running"),))


@given(st.lists(FIELDS, max_size=8).map(tuple), st.none() | st.integers(1, 99))
def test_every_line_is_read_as_it_was_written(fields: tuple[Field, ...], season: int | None) -> None:
    record = replace(KEEPERS, fields=fields, work="Keepers", season=season)
    made = article(record)
    found = record_of(made)
    assert found is not None
    read, lines = found
    assert (read.work, read.season, read.id, read.kind) == ("Keepers", season, "82", "series")
    assert [field.line() for field in read.fields] == [field.line() for field in fields]
    assert [evidence.text for evidence in lines] == [field.line() for field in read.fields]
    assert all(made.text[evidence.start : evidence.end] == evidence.text for evidence in lines)


@given(FIELDS)
def test_a_field_survives_its_line(field: Field) -> None:
    read = Field.parse(field.line())
    if read is not None:
        assert Field.parse(read.line()) == read
        assert (read.name, read.season) == (field.name, field.season)


@pytest.mark.parametrize("value", ["", " ", "|", " | | ", "\u2028"])
def test_what_says_nothing_has_no_line(value: str) -> None:
    fields = (Field("cast", value), Field("cast", "Ada Okafor", (("character", value),)))
    assert replace(KEEPERS, fields=fields).text().split("\n")[3:] == ["cast: Ada Okafor"]


def test_a_record_tells_its_work() -> None:
    found = record_of(article(replace(KEEPERS, title="Keepers, the second", work="Keepers", season=2, kind="season")))
    assert found is not None
    assert (found[0].work, found[0].season, found[0].kind) == ("Keepers", 2, "season")
    plain = record_of(article(KEEPERS))
    assert plain is not None
    assert (plain[0].work, plain[0].season) == ("The Lighthouse Keepers", None)


@pytest.mark.parametrize(
    "other",
    [
        article(KEEPERS, outlet="Harbour Gazette"),
        article(KEEPERS, outlet="Wikidata"),
        article(KEEPERS, url=None),
        article(KEEPERS, url="https://tvmaze.com.evil.test/shows/82"),
        article(KEEPERS, url="https://eviltvmaze.com/shows/82"),
        article(KEEPERS, url="https://[::1/shows/82"),
        article(KEEPERS, text="Keepers\n\nTVmaze says: Catalogue record: TVmaze, series 82"),
        article(KEEPERS, text="Keepers\nCatalogue record: TVmaze, series 82"),
        article(KEEPERS, text="Keepers\n\nCatalogue record: TVmaze, person 82"),
        article(KEEPERS, text="Keepers\n\nCatalogue record:"),
        article(KEEPERS, text=""),
    ],
)
def test_nothing_else_is_a_record(other: Article) -> None:
    assert not is_record(other)
    assert record_of(other) is None
