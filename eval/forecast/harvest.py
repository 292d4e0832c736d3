"""Harvest when filming began and ended, with Hitherto's own reader, and join it to the premieres.

    python -m eval.forecast.harvest ARTICLES [--candidates]

ARTICLES is a folder of `.jsonl` files with an article a line; it stays outside the repository. What the reader finds
is compared with `reports.csv`, where the same articles were read by eye; the column `checked` is written there anew,
the reader's precision and recall are printed, and `lags.csv` is made from the reports and the table of premieres in
`../shared/forecast`. With `--candidates`, what the reader found and no report says is printed, to be checked by eye.
"""

import argparse
import csv
import gzip
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from hitherto.claims import Article, When
from hitherto.claims.folding import fold
from hitherto.reading import builtin
from hitherto.sources import articles

HERE = Path(__file__).parent
SEASONS = HERE.parents[2] / "shared" / "forecast" / "seasons.csv.gz"
STARTED, WRAPPED = "filming-started", "filming-wrapped"
AHEAD = timedelta(45)  # a plan that lies further ahead than this is not taken for what happened
LONGEST = timedelta(1500)  # no premiere is sought later than this after the filming
ROUGHLY = 10  # how many days a date with "~" is wider than it says
FIELDS = (
    "series", "season", "series_id", "group", "format", "previous", "premiere",
    "started", "wrapped", "started_source", "wrapped_source", "published", "checked", "harvested",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Report:
    """One article says when filming of one season started or wrapped.

    `happens` is EDTF, empty where the article does not date it. `basis` is `said` where it had happened, `planned`
    where it was still to come, `undated` where nobody can tell from the article when it was. `checked` tells what the
    reader made of it: `reader` (the same), `mended` (another date, season or spelling), `by-hand` (nothing).
    """

    address: str
    published: str
    series: str
    season: int
    stage: str
    happens: str
    basis: str
    checked: str
    harvested: str


@dataclass(frozen=True, slots=True)
class Found:
    """What the reader found: one claim that filming started or wrapped."""

    address: str
    work: str
    season: int | None
    stage: str
    happens: str


@dataclass(frozen=True, slots=True)
class Premiere:
    """One season of the table, with the premiere before it."""

    series_id: str
    season: int
    group: str
    animated: bool
    day: date
    previous: date | None


def main(argv: Sequence[str] | None = None) -> int:
    """Read, compare, join, write; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--candidates", action="store_true")
    args = parser.parse_args(argv)
    if not SEASONS.is_file():
        print(f"{SEASONS} is not there: the premieres come from it.", file=sys.stderr)
        return 1
    found = list(find(args.folder))
    reports = mark(load_reports(), found)
    save(HERE / "reports.csv", reports)
    rows = list(join(reports, premieres()))
    with (HERE / "lags.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, FIELDS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    print(f"{len(reports)} reports, {len(rows)} title-seasons joined")
    _print_precision(reports, found)
    if args.candidates:
        for one in unreported(reports, found):
            print(one)
    return 0


def find(folder: Path) -> Iterator[Found]:
    """Read every article with the built-in reader, and return the claims about the two stages."""
    reader = builtin()
    for path in sorted(folder.glob("*.jsonl")):
        for article in articles(str(path)):
            if not isinstance(article, Article):
                raise SystemExit(f"{article} (every article must be readable)")
            for claim in reader.read(article):
                if claim.property == "production" and claim.value in (STARTED, WRAPPED) and claim.polarity == "+":
                    happens = str(claim.happens) if claim.happens else ""
                    yield Found(article.url or "", claim.subject.work, claim.subject.season, claim.value, happens)


def mark(reports: Iterable[Report], found: Iterable[Found]) -> list[Report]:
    """Say of each report what the reader made of it."""
    by_place = defaultdict(list)
    for one in found:
        by_place[one.address, one.stage].append(one)
    return [replace(r, checked=_made_of(r, by_place[r.address, r.stage])) for r in reports]


def _made_of(report: Report, found: Sequence[Found]) -> str:
    same = [one for one in found if alike(one.work, report.series)]
    if any(is_right(report, one) for one in same):
        return "reader"
    return "mended" if any(one.season in (report.season, None) for one in same) else "by-hand"


def is_right(report: Report, found: Found) -> bool:
    """Tell whether the reader found just what the report says.

    What is said to have just happened has no date in the article; its report has the article's, with "~", and the
    reader is right to give none.
    """
    just_now = report.published.rstrip("~") + "~"
    dated = found.happens == report.happens or (not found.happens and report.happens in ("", just_now))
    return dated and is_of(report, found)


def is_of(report: Report, found: Found) -> bool:
    """Tell whether the reader found what the report says, but for its date."""
    same = (found.address, found.stage, found.season) == (report.address, report.stage, report.season)
    return same and alike(found.work, report.series)


def alike(one: str, other: str) -> bool:
    """Tell whether two spellings name the same series; the shorter may be the end or beginning of the longer."""
    short, long = sorted((fold(one), fold(other)), key=len)
    return short == long or (len(short) > 3 and (long.endswith(f" {short}") or long.startswith(f"{short} ")))


def unreported(reports: Iterable[Report], found: Iterable[Found]) -> list[Found]:
    """Return what the reader found in these articles and no report says, right or wrong in its date."""
    known = defaultdict(list)
    for report in reports:
        known[report.address, report.stage].append(report.series)
    return [one for one in found if not any(alike(one.work, s) for s in known[one.address, one.stage])]


def seasons() -> dict[str, list[dict[str, str]]]:
    """Return the table's rows by series, in order, with those that it lacks and `after.csv` has."""
    series = defaultdict(list)
    with gzip.open(SEASONS, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["premiere_date"]:
                series[row["series_id"]].append(row)
    with (HERE / "after.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["kind"] == "missing":
                like = series[row["series_id"]][-1]
                changed = {"season_number": row["season"], "premiere_date": row["premiere"]}
                series[row["series_id"]].append(like | changed)
    for rows in series.values():
        rows.sort(key=lambda r: r["premiere_date"])
    return series


def premieres() -> dict[tuple[str, int], list[Premiere]]:
    """Return the seasons that came out, by folded title and season number."""
    table: dict[tuple[str, int], list[Premiere]] = defaultdict(list)
    for rows in seasons().values():
        before: date | None = None
        for row in rows:
            day, season = date.fromisoformat(row["premiere_date"]), int(row["season_number"])
            one = Premiere(row["series_id"], season, row["platform_group"], row["animation"] == "1", day, before)
            table[fold(row["series"]), season].append(one)
            before = day
    return table


def join(reports: Iterable[Report], table: dict[tuple[str, int], list[Premiere]]) -> Iterator[dict[str, str]]:
    """Give each title-season one row: its best reports, and the first premiere after them."""
    seasons = defaultdict(list)
    for report in reports:
        if is_usable(report):
            seasons[report.series, report.season].append(report)
    for (series, season), all_of_it in sorted(seasons.items()):
        started, wrapped = best(all_of_it, STARTED), best(all_of_it, WRAPPED)
        first = started or wrapped
        premiere = first and next_premiere(table[fold(series.partition(" (")[0]), season], first)
        if not premiere:
            continue
        if wrapped and (not _before(wrapped, premiere.day) or (started and middle(wrapped) <= middle(started))):
            wrapped = None  # a season that is still filmed while it runs: the lag says nothing
        if started or wrapped:
            yield _row(series, premiere, started, wrapped)


def is_usable(report: Report) -> bool:
    """Tell whether a report dates what happened, or what was about to happen."""
    if not report.happens or report.basis == "undated":
        return False
    published = When.parse(report.published).latest
    return report.basis == "said" or published is None or middle(report) - published <= AHEAD


def best(reports: Iterable[Report], stage: str) -> Report | None:
    """Return the report that dates the stage most narrowly; what was said before what was planned."""
    choices = [r for r in reports if r.stage == stage]
    return min(choices, key=lambda r: (r.basis != "said", width(r.happens)), default=None)


def width(edtf: str) -> int:
    """Return how many days a date leaves open."""
    when = When.parse(edtf)
    days = (when.latest - when.earliest).days if when.latest and when.earliest else 366
    return days + (ROUGHLY if "~" in edtf else 0)


def middle(report: Report) -> date:
    """Return the middle day of a report's date."""
    return middle_of(report.happens)


def middle_of(edtf: str) -> date:
    """Return the middle day of a date; of an open one, the end that it has."""
    when = When.parse(edtf)
    first = when.earliest or when.latest or date.max  # EDTF has one end at least
    return first + ((when.latest or first) - first) / 2


def next_premiere(choices: Sequence[Premiere], report: Report) -> Premiere | None:
    """Return the first premiere after the filming; namesakes of other years are passed over."""
    later = [p for p in choices if _before(report, p.day) and p.day - middle(report) <= LONGEST]
    return min(later, key=lambda p: p.day, default=None)


def _before(report: Report, day: date) -> bool:
    return middle(report) < day


def _row(series: str, premiere: Premiere, started: Report | None, wrapped: Report | None) -> dict[str, str]:
    sources = [one for one in (started, wrapped) if one]
    values = (
        series, str(premiere.season), premiere.series_id, premiere.group,
        "animation" if premiere.animated else "live-action",
        premiere.previous.isoformat() if premiere.previous else "", premiere.day.isoformat(),
        started.happens if started else "", wrapped.happens if wrapped else "",
        started.address if started else "", wrapped.address if wrapped else "",
        sources[0].published,
        max((one.checked for one in sources), key=("reader", "mended", "by-hand").index),
        max(one.harvested for one in sources),
    )  # fmt: skip
    return dict(zip(FIELDS, values, strict=True))


def load_reports(path: Path = HERE / "reports.csv") -> list[Report]:
    """Return the reports that were read by eye."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Report(**{name: value for name, value in row.items() if name != "season"}, season=int(row["season"]))
            for row in csv.DictReader(file)
        ]


def save(path: Path, reports: Sequence[Report]) -> None:
    """Write the reports, in the order of series, season, stage and address."""
    ordered = sorted(reports, key=lambda r: (r.series, r.season, r.stage, r.address))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(Report.__dataclass_fields__)
        writer.writerows([getattr(r, name) for name in Report.__dataclass_fields__] for r in ordered)


def _print_precision(reports: Sequence[Report], found: Sequence[Found]) -> None:
    of = [f for f in found if any(is_of(r, f) for r in reports)]
    right = [f for f in of if any(is_right(r, f) for r in reports)]
    counts = Counter(r.checked for r in reports)
    print(f"reader: {len(found)} claims; title, season and stage right: {len(of)} ({len(of) / len(found):.3f})")
    print(f"        of these dated: {sum(bool(f.happens) for f in of)}, right: {sum(bool(f.happens) for f in right)}")
    print(f"reports: {len(reports)}, {dict(counts)}; recall {counts['reader'] / len(reports):.3f}")


if __name__ == "__main__":
    sys.exit(main())
