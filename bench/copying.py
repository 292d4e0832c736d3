"""Measure how long it takes to find out which articles copy which, and what part of judging a title that is.

    bench/copying.py [--articles N…] [--rounds N]

Articles have some 600 words; three in ten copy an earlier one whole, in part, or under a new lead. Times are medians of
CPU seconds.
"""

import argparse
import statistics
import time
from random import Random

from eval.copies import TAKEN_IN, Told, Writer, exact, excerpt, rewritten_lead

from hitherto.claims import Article, Entry
from hitherto.judging import judge
from hitherto.judging.origins.copies import Copies

COPYING, RECENT, WORDS = 0.3, 200, 600
OUTLETS, PER_FACT, CLAIMS = 40, 17, 1000


def entries(many: int, seed: int = 1) -> list[Entry]:
    """Make so many articles, each with one claim; some twenty claims give one value."""
    random = Random(seed)
    writer = Writer(random)
    told: list[Told] = []
    for number in range(many):
        if told and random.random() < COPYING:
            way = random.choice((exact, excerpt, rewritten_lead))
            told.append(way(writer, random.choice(told[-RECENT:]), number, ()))
        else:
            paragraphs = [writer.sentence(30) for _ in range(WORDS // 30)]
            told.append(Told(f"Outlet {random.randrange(OUTLETS)}", tuple(paragraphs), day=writer.few_days(50)))
    values = [f"2026-{1 + n % 12:02}-{1 + n // 12 % 28:02}" for n in range(max(1, many // PER_FACT))]
    return [one.entry(random.choice(values)) for one in told]


def finding(articles: list[Article]) -> float:
    """Return the CPU seconds in which copies are found."""
    start = time.process_time()
    Copies(articles)
    return time.process_time() - start


def main() -> None:
    """Print one line for each number of articles, and one for the part in judging."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, nargs="+", default=[1000, 5000], metavar="N")
    parser.add_argument("--rounds", type=int, default=5, metavar="N")
    asked = parser.parse_args()
    for many in asked.articles:
        articles = [entry.article for entry in entries(many)]
        seconds = statistics.median(finding(articles) for _ in range(asked.rounds))
        print(f"{many:7,} articles {seconds:7.2f} s {seconds / many * 1000:6.2f} ms an article")
    said = entries(CLAIMS)
    alone = statistics.median(finding([entry.article for entry in said]) for _ in range(asked.rounds))
    start = time.process_time()
    judge(said, TAKEN_IN)
    whole = time.process_time() - start
    print(f"judging {CLAIMS:,} claims of as many articles {whole:.2f} s, of which finding copies {alone / whole:.0%}")


if __name__ == "__main__":
    main()
