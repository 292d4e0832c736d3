"""Compare counting origins with voting over articles and with packages for truth discovery, on the same claims.

    bench/truth.py [--questions N] [--seed N]

The packages are no part of Hitherto; whatever is not installed is left out:

    pip install crowd-kit "scikit-learn<1.6" bidict imageio pycairo; pip install --no-deps truthdiscovery

Made up are worlds of fifty questions, each with five values, one of which is true. A world's outlets stay the same:
three of their own, right nine times in ten, each speaking of most questions; and one that is right as often as a line
says, whose statements five others copy, in any of the ways of `eval.copies`. A method that names several values at
once is given its share of the answer.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from eval.copies import COPIES, TAKEN_IN, WAYS, Told, Writer

from hitherto.claims import Entry
from hitherto.judging import judge

VALUES = tuple(f"2026-0{month}-01" for month in range(2, 7))
PER_WORLD = 50
OWN, OWN_RIGHT, SPEAKS, COPIED = 3, 0.9, 0.8, 0.9
SOURCE = "Harbour Gazette"
KINDS = ("exact", "excerpt", "rewritten_lead", "citing", "linking", "chain")
Triple = tuple[str, int, str]  # outlet, question, value
Picks = Mapping[int, Sequence[str]]
Method = Callable[[Sequence[Triple]], Picks]


@dataclass(frozen=True)
class Asked:
    """One question of a world: what was said, which value is true, and the claims without the copies."""

    number: int
    true: str
    entries: tuple[Entry, ...]
    independent: tuple[Triple, ...]

    @property
    def triples(self) -> list[Triple]:
        """What each article says."""
        return [(entry.article.outlet, self.number, entry.claim.value) for entry in self.entries]


def world(random: Random, source_right: float) -> Iterator[Asked]:
    """Make the questions of one world."""
    writer = Writer(random)
    for number in range(PER_WORLD):
        true = random.choice(VALUES)

        def said(often: float, true: str = true) -> str:
            return true if random.random() < often else random.choice([v for v in VALUES if v != true])

        own = {f"Own {n}": said(OWN_RIGHT) for n in range(OWN) if random.random() < SPEAKS}
        wrong = said(source_right)
        entries = [writer.story(outlet, writer.few_days()).entry(value) for outlet, value in own.items()]
        source = writer.story(SOURCE, 0)
        entries += [told.entry(wrong) for told in (source, *_copied(writer, source))]
        triples = [(outlet, number, value) for outlet, value in (own | {SOURCE: wrong}).items()]
        yield Asked(number, true, tuple(entries), tuple(triples))


def _copied(writer: Writer, source: Told) -> list[Told]:
    copies: list[Told] = []
    for number in range(COPIES):
        if writer.random.random() < COPIED:
            way = WAYS[writer.random.choice(KINDS)]
            copies.append(way(writer, source, number, copies))
    return copies


def most(triples: Iterable[Triple]) -> Picks:
    """Pick the values that most outlets have: plain voting."""
    counted: dict[int, Counter[str]] = defaultdict(Counter)
    for _, question, value in triples:
        counted[question][value] += 1
    return {question: [v for v, n in votes.items() if n == max(votes.values())] for question, votes in counted.items()}


def by_origins(asked: Sequence[Asked]) -> Picks:
    """Pick the values that have most origins, as Hitherto counts them."""
    picks = {}
    for one in asked:
        facts = judge(one.entries, TAKEN_IN)
        picks[one.number] = [f.value for f in facts if f.origins == max(fact.origins for fact in facts)]
    return picks


def truth_discovery() -> dict[str, Method]:
    """Return the algorithms of `truthdiscovery`, if it is there."""
    try:
        from truthdiscovery import algorithm
        from truthdiscovery.input import Dataset
    except ImportError:
        return {}

    def method(name: str) -> Method:
        def run(triples: Sequence[Triple]) -> Picks:
            found = getattr(algorithm, name)().run(Dataset(triples))
            return {question: list(found.get_most_believed_values(question)) for question in found.belief}

        return run

    names = ("Sums", "AverageLog", "Investment", "PooledInvestment", "TruthFinder", "CRH")
    return {f"truthdiscovery, {name}": method(name) for name in names if name == "CRH" or hasattr(algorithm, name)}


def crowd_kit() -> dict[str, Method]:
    """Return the aggregations of `crowd-kit`, if it is there."""
    try:
        import crowdkit.aggregation as kit
        import pandas
    except ImportError:
        return {}

    def method(make: Callable[[], object]) -> Method:
        def run(triples: Sequence[Triple]) -> Picks:
            table = pandas.DataFrame(triples, columns=["worker", "task", "label"])
            table = table.drop_duplicates(["worker", "task"])
            found = make().fit_predict(table)  # type: ignore[attr-defined]
            return {question: [value] for question, value in found.items()}

        return run

    makes = {
        "Dawid-Skene": lambda: kit.DawidSkene(n_iter=50),
        "one-coin Dawid-Skene": lambda: kit.OneCoinDawidSkene(n_iter=50),
        "GLAD": lambda: kit.GLAD(n_iter=20, silent=True),
        "Wawa": kit.Wawa,
        "zero-based skill": kit.ZeroBasedSkill,
    }
    return {f"crowd-kit, {name}": method(make) for name, make in makes.items()}


def share(picks: Picks, asked: Iterable[Asked]) -> float:
    """Add up the answers that are right, a part of each where several were picked."""
    return sum(1 / len(picks[one.number]) for one in asked if one.true in picks[one.number])


def main() -> None:
    """Print, for each method, the share of right answers by how often the copied outlet is right."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--questions", type=int, default=500, metavar="N", help="for each line, in worlds of 50")
    parser.add_argument("--seed", type=int, default=0, metavar="N")
    options = parser.parse_args()
    methods = truth_discovery() | crowd_kit()
    for often in (0.0, 0.3, 0.6, 0.9):
        right: Counter[str] = Counter()
        worlds = options.questions // PER_WORLD
        for number in range(worlds):
            asked = list(world(Random(f"{options.seed} {number} {often}"), often))
            triples = [triple for one in asked for triple in one.triples]
            right["voting over articles"] += share(most(triples), asked)
            for name, method in methods.items():
                right[name] += share(method(triples), asked)
            right["Hitherto, by origins"] += share(by_origins(asked), asked)
            right["voting over true origins"] += share(most(t for one in asked for t in one.independent), asked)
        print(f"\nthe copied outlet is right in {often:.0%} of {worlds * PER_WORLD} questions")
        for name, found in right.items():
            print(f"  {name:<36}{found / (worlds * PER_WORLD):6.2f}", flush=True)


if __name__ == "__main__":
    main()
