"""The harvested production lags: that the files are sound, and how reports become rows."""

import csv
from datetime import date
from urllib.parse import urlsplit

import pytest
from eval.forecast.harvest import (
    HERE,
    STARTED,
    WRAPPED,
    Found,
    Premiere,
    Report,
    alike,
    join,
    load_reports,
    mark,
    width,
)

from hitherto.claims import When

PLACE, EYE = "https://gazette.example/{}", ("by-hand", "2026-11-28")
FILMED = Report(PLACE.format(2), "2024-03-20", "Harbour Lights", 2, STARTED, "2024-03-18", "said", *EYE)
FINISHED = Report(PLACE.format(3), "2024-08-09", "Harbour Lights", 2, WRAPPED, "2024-08-09~", "said", *EYE)
SECOND = Premiere("t:1", 2, "UK", False, date(2025, 2, 1), date(2023, 9, 1))


def rows() -> list[dict[str, str]]:
    with (HERE / "lags.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_season_has_one_row() -> None:
    names = [(row["series"], row["season"]) for row in rows()]
    assert len(names) >= 140
    assert len(set(names)) == len(names)


def test_a_row_runs_from_start_to_wrap_to_premiere() -> None:
    for row in rows():
        name, premiere = f"{row['series']} {row['season']}", date.fromisoformat(row["premiere"])
        days = [When.parse(row[stage]).earliest for stage in ("started", "wrapped") if row[stage]]
        known = [day for day in days if day]
        assert known, name
        assert known == sorted(set(known)), name
        assert max(known) < premiere, name
        assert not row["previous"] or date.fromisoformat(row["previous"]) < premiere, name
        assert row["checked"] in ("reader", "mended", "by-hand"), name
        assert When.parse(row["published"]), name


@pytest.mark.parametrize("stage", ["started", "wrapped"])
def test_what_is_dated_names_the_address_that_says_so(stage: str) -> None:
    for row in rows():
        assert bool(row[stage]) == bool(row[f"{stage}_source"])
    addresses = [row[f"{stage}_source"] for row in rows() if row[stage]]
    assert all(urlsplit(one).scheme in ("http", "https") and urlsplit(one).netloc for one in addresses)


def test_a_report_is_made_once() -> None:
    made = [(r.address, r.series, r.season, r.stage) for r in load_reports()]
    assert len(set(made)) == len(made)


def test_a_season_gets_its_dates_and_the_next_premiere() -> None:
    earlier = Premiere("t:9", 2, "UK", False, date(1994, 1, 5), None)  # a namesake
    (row,) = join([FILMED, FINISHED], {("harbour lights", 2): [earlier, SECOND]})
    assert (row["started"], row["wrapped"], row["premiere"]) == ("2024-03-18", "2024-08-09~", "2025-02-01")
    assert (row["series_id"], row["previous"]) == ("t:1", "2023-09-01")


def test_a_wrap_after_the_premiere_is_left_out() -> None:
    on_air = Premiere("t:1", 2, "UK", False, date(2024, 6, 1), None)
    (row,) = join([FILMED, FINISHED], {("harbour lights", 2): [on_air]})
    assert (row["started"], row["wrapped"]) == ("2024-03-18", "")


def test_a_plan_for_next_year_is_no_date() -> None:
    planned = Report(PLACE.format(1), "2023-10-01", "Harbour Lights", 2, STARTED, "2024-03", "planned", *EYE)
    assert not list(join([planned], {("harbour lights", 2): [SECOND]}))


@pytest.mark.parametrize(
    ("work", "season", "happens", "checked"),
    [
        ("Harbour Lights", 2, "2024-03-18", "reader"),
        ("The Harbour Lights", 2, "2024-03", "mended"),
        ("Harbour Lights", None, "2024-03-18", "mended"),
        ("Harbour Lights", 1, "2024-03-18", "by-hand"),
        ("Cold Ridge", 2, "2024-03-18", "by-hand"),
    ],
)
def test_the_reader_is_compared_with_the_eye(work: str, season: int | None, happens: str, checked: str) -> None:
    (marked,) = mark([FILMED], [Found(FILMED.address, work, season, STARTED, happens)])
    assert marked.checked == checked


def test_what_has_just_happened_is_dated_by_its_article() -> None:
    (marked,) = mark([FINISHED], [Found(FINISHED.address, "Harbour Lights", 2, WRAPPED, "")])
    assert marked.checked == "reader"


def test_spellings_of_a_series() -> None:
    assert alike("Cold Ridge", "Sheriff Moss's Cold Ridge")
    assert not alike("Ridge", "Cold Harbour")


def test_a_rough_day_is_wider_than_a_day() -> None:
    assert width("2024-03-18") < width("2024-03-18~") < width("2024-03")
