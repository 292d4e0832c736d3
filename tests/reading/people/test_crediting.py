"""The grammar of credits, built from a table of jobs."""

import pytest

from hitherto.reading.people.crediting import grammar, jobs_in
from hitherto.reading.people.predicates import said
from hitherto.vocabulary import read_table


@pytest.mark.parametrize(
    ("words", "jobs"),
    [
        ("director", ["director"]),
        ("Directors", ["director"]),
        ("executive producer", ["executive producer"]),  # and not a producer too
        ("co-executive producers", ["co-executive producer"]),
        ("creator, writer and executive producer", ["creator", "writer", "executive producer"]),
        ("writer-director", ["writer", "director"]),
        ("director of photography", ["cinematographer"]),
        ("written and directed", ["writer", "director"]),
        ("executive produces", ["executive producer"]),
        ("screenplay", ["writer"]),
        ("score", ["composer"]),
        ("director and director", ["director"]),
        ("ferryman", []),
    ],
)
def test_a_phrase_names_jobs(words: str, jobs: list[str]) -> None:
    assert jobs_in(words, grammar(read_table("jobs"))) == jobs


def test_a_new_job_is_a_line_in_the_table() -> None:
    table = {"nouns": {"ferryman": ["ferryman", "boatman"]}, "verbs": {"ferryman": ["ferried", "ferries"]}}
    rules = grammar(table)
    assert jobs_in("boatmans", rules) == ["ferryman"]
    ways = {"boatman \ue000": rules.before, "ferried by \ue000": rules.by[0]}
    for drawn, way in ways.items():
        found = way.search(drawn)
        assert found
        assert (found["who"], jobs_in(found["job"], rules)) == ("\ue000", ["ferryman"])
    assert [(told.who, told.job) for told in said("\ue000 ferries the", rules.predicate)] == [("\ue000", "ferries")]
