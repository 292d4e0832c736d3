"""Write the report of the back-test: by platform group, beside the two baselines."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from statistics import fmean, median

from hitherto.forecasting.fitting.backtest import Scored, backtest, yearly
from hitherto.forecasting.fitting.likelihood import Rows
from hitherto.forecasting.fitting.table import Asked, Origin, read_asked, read_rows

FEW = 190  # rows below which a group's figures say little
TITLES: Mapping[Origin, str] = {
    "next": "Refitted on 1 January of the year in which the next season came, as the baselines were",
    "premiere": "Refitted on 1 January before the premiere that is forecast from: nothing at all from after it",
}


def whole(folder: Path, note: Callable[[str], None]) -> str:
    """Run the back-test both ways, and return the report in Markdown; raises InputError where the table is absent."""
    asked = read_asked(folder)
    runs = run_both(folder, asked, note)
    return "\n\n".join(section(TITLES[origin], tested) for origin, tested in runs.items())


def run_both(folder: Path, asked: Sequence[Asked], note: Callable[[str], None]) -> dict[Origin, list[Scored]]:
    """Fit on each 1 January, and forecast the rows of the test from either."""
    rows = read_rows(folder)
    arrays = Rows.of(rows)
    fits = yearly(rows, arrays, max(one.next.year for one in asked), note)
    return {origin: backtest(rows, arrays, asked, fits, origin) for origin in TITLES}


def section(title: str, tested: Sequence[Scored]) -> str:
    """Return the tables of one run."""
    return "\n\n".join([f"## {title}", table(tested), reliability(tested), pit(tested)])


def by_group(tested: Iterable[Scored]) -> list[tuple[str, list[Scored]]]:
    """Return the rows of each group, the largest first, and of all of them last."""
    groups: dict[str, list[Scored]] = defaultdict(list)
    for one in tested:
        groups[one.asked.group].append(one)
    ordered = sorted(groups.items(), key=lambda item: -len(item[1]))
    return [*ordered, ("all", [one for _, rows in ordered for one in rows])]


def table(tested: Iterable[Scored]) -> str:
    """Return CRPS, errors and coverage by group."""
    figures = ("CRPS", "median error", "80% covers")
    head = " | ".join(f"{figure} | naive | AFT" for figure in figures)
    lines = [f"| platform group | rows | {head} | 50% covers |", "|" + " --- |" * 12]
    lines += [f"| {name} | {' | '.join(_cells(rows))} |" for name, rows in by_group(tested)]
    return "\n".join(lines)


def _cells(rows: Sequence[Scored]) -> list[str]:
    others = [[one.asked.baselines[name] for one in rows] for name in ("naive", "aft")]
    gaps = [one.asked.gap for one in rows]
    crps = [fmean(one.crps for one in rows), *(fmean(one.crps for one in other) for other in others)]
    errors = [median(abs(one.median - one.asked.gap) for one in rows)]
    errors += [median(abs(one.median - gap) for one, gap in zip(other, gaps, strict=True)) for other in others]
    covers = [share_within(rows, 0.8)]
    covers += [fmean(one.low <= gap <= one.high for one, gap in zip(other, gaps, strict=True)) for other in others]
    return [
        f"{len(rows):,}",
        *(f"{one:.1f}" for one in crps),
        *(f"{one:.0f}" for one in errors),
        *(f"{one:.1%}" for one in covers),
        f"{share_within(rows, 0.5):.1%}",
    ]


def share_within(rows: Sequence[Scored], share: float) -> float:
    """Return how many came within the interval of that share."""
    return fmean(one.is_within(share) for one in rows)


def reliability(tested: Sequence[Scored]) -> str:
    """Return how often intervals of each share held."""
    shares = [number / 10 for number in range(1, 10)]
    said = " | ".join(f"{share:.0%}" for share in shares)
    held = " | ".join(f"{share_within(tested, share):.1%}" for share in shares)
    return f"| interval says | {said} |\n|{' --- |' * 10}\n| it held | {held} |"


def pit(tested: Sequence[Scored]) -> str:
    """Return how often the truth fell in each tenth of the forecast."""
    held = " | ".join(f"{share:.1%}" for share in tenths(tested))
    return (
        f"| tenth of the forecast | {' | '.join(map(str, range(1, 11)))} |\n|{' --- |' * 11}\n| came in it | {held} |"
    )


def tenths(tested: Sequence[Scored]) -> list[float]:
    """Return the share of rows whose truth fell in each tenth of the forecast."""
    counts = [0] * 10
    for one in tested:
        counts[min(int(one.place * 10), 9)] += 1
    return [count / len(tested) for count in counts]
