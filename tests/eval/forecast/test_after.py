"""The premieres that the table of premieres does not have."""

import csv
from urllib.parse import urlsplit

from eval.forecast.harvest import HERE

from hitherto.claims import When


def rows() -> list[dict[str, str]]:
    with (HERE / "after.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_there_are_enough_and_none_twice() -> None:
    told = [(row["series"], row["season"], row["source"]) for row in rows()]
    assert len(set(told)) == len(told)
    assert len({one[:2] for one in told}) >= 30
    kinds = [row["kind"] for row in rows()]
    assert min(kinds.count("later"), kinds.count("missing")) >= 12
    assert set(kinds) == {"later", "missing"}


def test_a_premiere_follows_the_one_before() -> None:
    for row in rows():
        latest = When.parse(row["premiere"]).latest
        assert latest, row["series"]
        if row["previous"]:
            before = When.parse(row["previous"]).earliest
            assert before, row["series"]
            assert before < latest, row["series"]


def test_what_the_table_lacks_is_dated_to_the_day_and_later_ones_lie_after_its_end() -> None:
    for row in rows():
        when = When.parse(row["premiere"])
        if row["kind"] == "missing":
            assert when.earliest == when.latest, row["series"]
        else:
            assert when.latest, row["series"]
            assert when.latest.isoformat() > "2026-08-31", row["series"]


def test_every_one_has_an_address_and_its_day() -> None:
    for row in rows():
        assert urlsplit(row["source"]).scheme in ("http", "https"), row["series"]
        assert not row["published"] or When.parse(row["published"]), row["series"]
