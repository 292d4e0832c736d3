"""Score the built-in reader on labelled articles, and fail where it reads worse than its floors.

    python -m eval.gate [--only CORPUS] [--property NAME] [--errors N] [--raise]

Reads the sample (`src/hitherto/sources/sample/articles.jsonl` against `eval/sample/gold.jsonl`), the invented articles
(`eval/invented`: open and later ones to learn from, held and unread ones only to measure with) and, where they lie
beside the checkout, the shared corpora. Prints the figures with their floors, then the errors by kind.
Exit codes: 0 all figures hold · 1 some figure fell below its floor, or evidence is not exact · 2 wrong usage.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from eval.errors import KINDS, Error, errors
from eval.matching import Gold, Pairing, pair_all
from eval.scoring import by_property, figures

from hitherto.claims import Article, Claim
from hitherto.reading import Reader, builtin
from hitherto.sources import articles

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
FLOORS = Path(__file__).with_name("floors.json")
MARGIN = 0.03  # how far below the present figures new floors are set
Floors = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Corpus:
    """Articles with their gold; `gold` is None where nothing should be found in them."""

    name: str
    articles: Path
    gold: Path | None


@dataclass(frozen=True, slots=True)
class Result:
    """What the reader made of a corpus: the figures, the pairs of claims, and the claims as JSON lines."""

    figures: Mapping[str, float]
    pairings: Mapping[str, Pairing]
    lines: Sequence[str]
    inexact: Sequence[str]  # claims whose evidence is not the text at its offsets; there must be none


def corpora(shared: Path = SHARED) -> list[Corpus]:
    """Return the sample, and the shared corpora that are there."""
    corpus = shared / "corpus"
    known = [
        Corpus("sample", ROOT / "src/hitherto/sources/sample/articles.jsonl", ROOT / "eval/sample/gold.jsonl"),
        *(_labelled(f"invented-{half}", ROOT / "eval/invented" / half) for half in ("open", "held", "later", "unread")),
        *(_labelled(name, corpus / name) for name in ("heartstopper", "news-2026")),
        Corpus("negatives", corpus / "unlabelled/negatives.articles.jsonl", None),
    ]
    return [one for one in known if one.articles.is_file() and _holds_articles(one)]


def _labelled(name: str, folder: Path) -> Corpus:
    return Corpus(name, folder / "articles.jsonl", folder / "gold.jsonl")


def _holds_articles(corpus: Corpus) -> bool:
    """Tell whether a file's first row is an article; one that holds something else is no corpus."""
    return isinstance(next(articles(str(corpus.articles)), None), Article)


def measure(corpus: Corpus, reader: Reader) -> Result:
    """Read a corpus and compare what was found with its gold."""
    found: list[Claim] = []
    inexact: list[str] = []
    loud = 0
    read = list(_articles(corpus))
    for article in read:
        claims = reader.read(article)
        loud += bool(claims)
        found += [Claim.from_json(claim.as_json(article.document)) for claim in claims]
        inexact += [c.id for c in claims if any(article.text[e.start : e.end] != e.text for e in c.evidence)]
    lines = [json.dumps(claim.as_json(), ensure_ascii=False) for claim in found]
    if corpus.gold is None:
        quiet = {"quiet articles": round(1 - loud / max(1, len(read)), 3)}
        return Result(quiet, {"": Pairing((), (), tuple(found))}, lines, inexact)
    gold = [Gold.from_json(json.loads(line)) for line in corpus.gold.read_text(encoding="utf-8").splitlines()]
    pairings = pair_all(gold, found)
    return Result(figures(list(pairings.values())), pairings, lines, inexact)


def _articles(corpus: Corpus) -> Iterator[Article]:
    for one in articles(str(corpus.articles)):
        if not isinstance(one, Article):
            raise SystemExit(f"{one} (a labelled corpus must be readable)")
        yield one


def below(found: Mapping[str, float], floors: Mapping[str, float]) -> list[str]:
    """Return a sentence for each figure that is missing or lies below its floor."""
    return [
        f"{name} is {found.get(name, 0.0):.3f}, below its floor of {floor:.3f}"
        for name, floor in floors.items()
        if found.get(name, 0.0) < floor
    ]


def raised(floors: Mapping[str, float], found: Mapping[str, float]) -> dict[str, float]:
    """Return the floors lifted to the figures less the margin; none is ever lowered or dropped."""
    lifted = {name: round(max(0.0, value - MARGIN), 3) for name, value in found.items()}
    return {name: max(lifted.get(name, 0.0), floors.get(name, 0.0)) for name in {**floors, **lifted}}


def _print_figures(name: str, result: Result, floors: Mapping[str, float]) -> None:
    print(f"\n{name}\n{'=' * len(name)}")
    for figure, value in result.figures.items():
        floor = floors.get(figure)
        print(f"  {figure:24} {value:.3f}" + (f"  (floor {floor:.3f})" if floor is not None else "  (no floor yet)"))
    if name == "negatives":
        print(f"  {len(result.lines)} claims in articles about other things")
        return
    print(f"\n  {'property':14} {'P':>6} {'R':>6} {'F1':>6} {'gold':>5} {'found':>5}")
    for prop, one in by_property(list(result.pairings.values())).items():
        found = one.right + one.spurious
        print(f"  {prop:14} {one.precision:6.3f} {one.recall:6.3f} {one.f1:6.3f} {one.gold:5} {found:5}")


def _print_errors(result: Result, only: str | None, most: int) -> None:
    """Print the errors, kind by kind, at most so many of each kind."""
    found = [e for one in result.pairings.values() for e in errors(one) if only in (None, e.property)]
    counts = Counter(error.kind for error in found)
    for kind in KINDS:
        of_kind: list[Error] = [error for error in found if error.kind == kind]
        if not of_kind:
            continue
        print(f"\n  {kind}: {counts[kind]}")
        for error in of_kind[:most]:
            print(f"    {error}")
        if counts[kind] > most:
            print(f"    … and {counts[kind] - most} more (--errors {counts[kind]} shows all)")


def _print_other_scorer(corpus: Corpus, result: Result, scorer: Path) -> None:
    """Print what the scorer that lies beside the shared corpora says; its matching is not quite ours."""
    if corpus.gold is None or not scorer.is_file():
        return
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.write("".join(line + "\n" for line in result.lines))
        file.flush()
        command = [sys.executable, str(scorer), str(corpus.gold), file.name]
        print("\n  score.py:", subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip())


def main(arguments: Sequence[str] | None = None, *, shared: Path = SHARED, floors_file: Path = FLOORS) -> int:
    """Run the gate; returns the exit code."""
    parser = argparse.ArgumentParser(prog="eval.gate", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--only", choices=[c.name for c in corpora(shared)], help="measure one corpus")
    parser.add_argument("--property", help="show the errors of one property")
    parser.add_argument("--errors", type=int, default=10, metavar="N", help="show at most N errors of each kind (10)")
    parser.add_argument("--raise", action="store_true", dest="lift", help=f"lift the floors to {MARGIN} below this")
    options = parser.parse_args(arguments)
    floors: Floors = json.loads(floors_file.read_text(encoding="utf-8")) if floors_file.is_file() else {}
    fallen: list[str] = []
    for corpus in corpora(shared):
        if options.only not in (None, corpus.name):
            continue
        result = measure(corpus, builtin())
        own = floors.get(corpus.name, {})
        _print_figures(corpus.name, result, own)
        _print_other_scorer(corpus, result, shared / "bench/score.py")
        _print_errors(result, options.property, options.errors)
        fallen += [f"{corpus.name}: {fault}" for fault in below(result.figures, own)]
        fallen += [f"{corpus.name}: the evidence of {claim} is not what stands there" for claim in result.inexact]
        floors[corpus.name] = raised(own, result.figures)
    if fallen:
        print("\nThe reader reads worse than it did:", *fallen, sep="\n  ", file=sys.stderr)
        return 1
    if options.lift:
        floors_file.write_text(json.dumps(floors, indent=2) + "\n", encoding="utf-8")
        print(f"\nThe floors in {floors_file} are lifted.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
