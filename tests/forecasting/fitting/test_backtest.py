"""The back-test: in short on the shared table, and its arithmetic on rows that were made up."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import fmean

import numpy as np
import pytest

from hitherto.claims import InputError
from hitherto.forecasting.fitting.backtest import SHARES, Scored, backtest, score
from hitherto.forecasting.fitting.fit import fit
from hitherto.forecasting.fitting.likelihood import Mixtures, Rows
from hitherto.forecasting.fitting.report import by_group, section, share_within, tenths
from hitherto.forecasting.fitting.table import Asked, Figures, read_asked, read_rows

SHARED = Path(__file__).parents[4] / "shared" / "forecast"


def asked(gap: int, group: str = "UK") -> Asked:
    figures = {"naive": Figures(365, 250, 600, 50.0), "aft": Figures(400, 300, 500, 40.0)}
    start = date(2021, 1, 1)
    return Asked("invented", 1, start, date.fromordinal(start.toordinal() + gap), group, gap, figures)


@pytest.fixture
def tested() -> Callable[..., list[Scored]]:
    def make(*gaps: int) -> list[Scored]:
        one = np.ones((len(gaps), 1))
        return score([asked(gap) for gap in gaps], Mixtures(one, one * np.log(400), one * 0.3))

    return make


def test_what_comes_when_it_was_expected_scores_best(tested: Callable[..., list[Scored]]) -> None:
    right, wrong = tested(400, 900)
    assert right.median == pytest.approx(400, rel=0.01)
    assert right.place == pytest.approx(0.5, abs=0.01)
    assert right.crps < wrong.crps
    assert right.is_within(0.5)
    assert not wrong.is_within(0.8)
    assert len(right.quantiles) == len(SHARES)


def test_the_report_has_every_group_and_all(tested: Callable[..., list[Scored]]) -> None:
    rows = [*tested(400, 380, 900), *score([asked(400, "Netflix")], Mixtures(*[np.ones((1, 1))] * 3))]
    assert [(name, len(found)) for name, found in by_group(rows)] == [("UK", 3), ("Netflix", 1), ("all", 4)]
    assert sum(tenths(rows)) == pytest.approx(1)
    assert share_within(rows[:3], 0.8) == pytest.approx(2 / 3)
    report = section("A run", rows)
    assert report.startswith("## A run\n\n| platform group | rows | CRPS | naive | AFT |")
    assert "| UK | 3 |" in report


def test_an_absent_table_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"There is no .*--data names the folder"):
        read_rows(tmp_path)


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.exists(), reason=f"the shared table is not at {SHARED}")
def test_one_year_of_the_shared_table() -> None:
    rows = read_rows(SHARED)
    arrays = Rows.of(rows)
    wanted = [one for one in read_asked(SHARED) if one.next.year == 2022]
    found = backtest(rows, arrays, wanted, {2022: fit(rows, arrays, date(2022, 1, 1))}, "next")
    assert len(found) > 600
    assert 0.7 < share_within(found, 0.8) < 0.9
    assert fmean(one.crps for one in found) < min(
        fmean(one.baselines[name].crps for one in wanted) for name in ("naive", "aft")
    )
