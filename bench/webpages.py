"""How well and how fast web pages are read, against two public benchmarks: webpages.py ARTICLES DATES.

ARTICLES is a checkout of github.com/scrapinghub/article-extraction-benchmark, DATES one of github.com/adbar/htmldate;
either may be left out ("-") or absent, and is passed over then. The measures are the benchmarks' own: F1 over runs of
four words, and the share of pages whose day is right. trafilatura and htmldate read every page in the same run, right
before or after; times are of the processor, each page parsed anew.
"""

import argparse
import gzip
import importlib.util
import json
import logging
from collections.abc import Callable, Iterator
from math import inf
from pathlib import Path
from time import process_time
from types import ModuleType

from hitherto.claims import Problem
from hitherto.sources.decoding import decode_page
from hitherto.sources.draft import clean
from hitherto.sources.formats.html import FORMAT
from hitherto.sources.material import Material
from hitherto.sources.way import Setting
from hitherto.sources.webpage.main_text import main_text
from hitherto.sources.webpage.metadata import metadata
from hitherto.sources.webpage.tree import parse

Pages = dict[str, bytes]
Read = Callable[[str], str]


def main() -> None:
    """Measure what is there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path)
    parser.add_argument("dates", type=Path)
    parser.add_argument("--refused", action="store_true", help="name the pages that are refused")
    args = parser.parse_args()
    logging.disable(logging.CRITICAL)
    if (args.articles / "ground-truth.json").exists():
        measure_articles(args.articles, show=args.refused)
    if (args.dates / "tests" / "eval_default.json").exists():
        measure_dates(args.dates / "tests", show=args.refused)


def measure_articles(folder: Path, *, show: bool) -> None:
    """Print F1, pages per second and refusals."""
    import trafilatura

    judge = _module(folder / "evaluate.py")
    truth = judge.load_json(folder / "ground-truth.json")
    pages = {name: gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes()) for name in truth}
    readers: dict[str, Read] = {
        "trafilatura": lambda page: trafilatura.extract(page, include_comments=False) or "",
        "hitherto": _text,
    }
    found, times = _run(pages, readers)
    for name in readers:
        said = {key: {"articleBody": text} for key, text in found[name].items()}
        scores = judge.evaluate(truth, said, 100)
        print(
            f"{name:12} F1 {scores['f1']:.3f} ± {scores['f1_std']:.3f}, precision {scores['precision']:.3f}, "
            f"recall {scores['recall']:.3f}; {_speed(times[name], times['trafilatura'])}"
        )
    _print_refusals(pages, show=show)


def measure_dates(folder: Path, *, show: bool) -> None:
    """Print accuracy, pages per second and refusals."""
    from htmldate import find_date

    known: dict[str, list[str]] = {}  # of each file, by the addresses that it was saved from
    for name in ("eval_mediacloud_2020.json", "eval_default.json"):
        for row in json.loads((folder / name).read_text("utf-8")).values():
            known.setdefault(row["file"], []).append(row["date"])
    places = [{path.name: path for path in (folder / part).iterdir()} for part in ("eval", "cache", "test_set")]
    paths = places[0] | places[1] | places[2]
    pages = {name: paths[name].read_bytes() for name in known if name in paths}
    readers: dict[str, Read] = {
        "htmldate": lambda page: find_date(page, original_date=True, extensive_search=True) or "",
        "hitherto": _day,
    }
    found, times = _run(pages, readers)
    for name in readers:
        right = sum(known[page].count(found[name][page]) for page in pages)
        none = sum(len(known[page]) for page in pages if not found[name][page])
        count = sum(len(known[page]) for page in pages)
        print(
            f"{name:12} accuracy {right / count:.3f} ({right} right, {count - right - none} wrong, {none} "
            f"without a day); {_speed(times[name], times['htmldate'])}"
        )
    _print_refusals(pages, show=show)


def _run(pages: Pages, readers: dict[str, Read]) -> tuple[dict[str, dict[str, str]], dict[str, list[float]]]:
    """Let every reader read every page twice, in turns; the lesser time counts."""
    found: dict[str, dict[str, str]] = {name: {} for name in readers}
    times: dict[str, dict[str, float]] = {name: {} for name in readers}
    texts = {name: clean(decode_page(data)) for name, data in pages.items()}
    for _ in range(2):  # with the first pages, libraries are imported and lists loaded
        for page, text in texts.items():
            for name, read in readers.items():
                start = process_time()
                found[name][page] = read(text)
                times[name][page] = min(times[name].get(page, inf), process_time() - start)
    return found, {name: list(pages.values()) for name, pages in times.items()}


def _speed(times: list[float], others: list[float]) -> str:
    return (
        f"{len(times) / sum(times):.0f} pages/s, {sum(others) / sum(times):.2f} times as many, "
        f"worst page {max(times) * 1000:.0f} ms"
    )


def _text(page: str) -> str:
    tree = parse(page)
    return "" if tree is None else main_text(page, tree)


def _day(page: str) -> str:
    tree = parse(page)
    return "" if tree is None else metadata(tree, None, None).published


def _print_refusals(pages: Pages, *, show: bool) -> None:
    refused = list(_problems(pages))
    kinds: dict[str, list[str]] = {}
    for problem in refused:
        kinds.setdefault(problem.what.partition(" (")[0], []).append(problem.where)
    print(f"{'':12} {len(refused)} of {len(pages)} pages refused")
    for kind, names in sorted(kinds.items()):
        print(f"{'':14} {len(names):3} {kind}{': ' + ', '.join(names) if show else ''}")


def _problems(pages: Pages) -> Iterator[Problem]:
    from io import BytesIO

    for name, data in pages.items():
        yield from (
            found
            for found in FORMAT.read(Material.of(name, BytesIO(data), len(data)), Setting())
            if isinstance(found, Problem)
        )


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    main()
