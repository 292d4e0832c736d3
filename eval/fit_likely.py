"""Learn the weights by which a name, a service or a date is taken for an answer, and write them to the vocabulary.

Run `python -m eval.fit_likely` where the shared corpus stands beside the checkout; it writes
`src/hitherto/vocabulary/likely_weights.toml`. The labels are those of the gold articles, invented and shared, of
`eval/thread_facts.json` (article → property → values, for articles of the shared corpus), and of the examples that the
tests of the rules give. With `--check` it prints F1 under tenfold cross-validation by article first. Standard library
only.
"""

import json
import runpy
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from eval.fit_story import ROOT, SHARED, lines
from eval.logistic import Row, best_f1, cross, fit
from eval.matching import alike

from hitherto.claims import Article
from hitherto.reading.builtin import BuiltinReader
from hitherto.reading.contexts import seen
from hitherto.reading.likely import BIAS, KINDS, Kind, features, properties_by_value
from hitherto.reading.scene import Scene

TARGET = ROOT / "src" / "hitherto" / "vocabulary" / "likely_weights.toml"
PENALTY, ARTICLES = 10.0, 3  # a feature counts that stands in so many articles
LEAST = 0.04  # a weight that is smaller decides nothing
Labels = dict[str, dict[str, list[str]]]


def main() -> int:
    """Fit, cross-validate if asked to, write."""
    if not SHARED.is_dir():
        print(f"{SHARED} is not there: the labels belong to its articles.", file=sys.stderr)
        return 1
    parts = ["# Learned by eval/fit_likely.py from labelled articles; do not edit by hand.\n"]
    looked = [(scene, _ruled(scene), labels) for scene, labels in labelled()]
    for kind in KINDS:
        rows = [row for one in looked for row in _rows(kind, *one)]
        rows += [row for scene, labels in examples(kind.property) for row in _rows(kind, scene, _ruled(scene), labels)]
        if "--check" in sys.argv:
            likely = cross(rows, PENALTY, ARTICLES, "")
            print(kind.property, "threshold {:.2f}, F1 {:.3f}".format(*best_f1(rows, likely, len(rows))))
        fitted = sorted(fit(rows, PENALTY, ARTICLES, "").items())
        told = (f"{json.dumps(k, ensure_ascii=False)} = {v:.2f}" for k, v in fitted if abs(v) >= LEAST)
        parts.append("\n".join([f"[{kind.property}]", *told]) + "\n")
    TARGET.write_text("\n".join(parts), encoding="utf-8")
    return 0


def labelled() -> Iterator[tuple[Scene, dict[str, list[str]]]]:
    """Give every labelled article, laid out, with the values of each property that it tells."""
    invented = ROOT / "eval/invented"
    for folder in (invented / "open", invented / "held", SHARED / "heartstopper", SHARED / "news-2026"):
        yield from _scenes(folder / "articles.jsonl", _values(folder / "gold.jsonl"))
    threads: Labels = json.loads((ROOT / "eval/thread_facts.json").read_text(encoding="utf-8"))
    for name in ("unlabelled/threads", "threads/csi-vegas"):
        yield from _scenes(SHARED / f"{name}.articles.jsonl", threads)


def examples(name: str) -> Iterator[tuple[Scene, dict[str, list[str]]]]:
    """Give the sentences of a rule's tests, each in its article, with what is read of them."""
    tables = runpy.run_path(str(ROOT / f"tests/reading/rules/test_{name}.py"))
    around = runpy.run_path(str(ROOT / "tests/reading/rules/conftest.py"))
    read = runpy.run_path(str(ROOT / "docs/reference/make_examples.py"))["READ"]
    told = [*tables["SAYS"], *((sentence, []) for sentence in tables["SAYS_NOTHING"])]
    for number, (sentence, says) in enumerate(told):
        text = f"{around['HEADLINE']}\n\n{around['LEAD']}\n\n{sentence}"
        article = Article(text, around["HEADLINE"], "The Bell", date(2026, 3, 2), name=f"example {number}")
        yield Scene(article), {name: [read.fullmatch(said)["value"] for said in says]}


def _values(gold: Path) -> Labels:
    found: Labels = {}
    for claim in lines(gold):
        values = found.setdefault(str(claim["document"]), {})
        values.setdefault(str(claim["property"]), []).append(str(claim["value"]))
    return found


def _scenes(articles: Path, labels: Labels) -> Iterator[tuple[Scene, dict[str, list[str]]]]:
    for data in lines(articles):
        if str(data["id"]) in labels:
            published = date.fromisoformat(str(data["published"])[:10])
            article = Article(
                str(data["text"]), str(data["title"]), str(data["source"]), published, name=str(data["id"])
            )
            yield Scene(article), labels[str(data["id"])]


def _ruled(scene: Scene) -> Mapping[str, set[str]]:
    made = BuiltinReader().ruled(scene)
    return properties_by_value([making.draft for makings in made.values() for making in makings])


def _rows(kind: Kind, scene: Scene, ruled: Mapping[str, set[str]], labels: dict[str, list[str]]) -> Iterator[Row]:
    """Give each value that the article has, with its features and whether it is one of the gold's."""
    wanted = labels.get(kind.property, [])
    for value, one in seen(scene, kind.mark).items():
        right = any(value == other if kind.mark == "D" else alike(value, other) for other in wanted)
        found = dict.fromkeys((*features(one, ruled.get(value, ())), BIAS), 1.0)
        yield str(scene.article.name), found, float(right), 1.0


if __name__ == "__main__":
    sys.exit(main())
