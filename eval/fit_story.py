"""Learn the weights by which a sentence is taken to tell a story, and write them to the vocabulary.

Run `python eval/fit_story.py` where the shared corpus stands beside the checkout; it prints the F1 of sentences
under tenfold cross-validation by article, and writes `src/hitherto/vocabulary/story_weights.toml`. The
labels are those of the gold articles, of the sample thread, of `eval/story_sentences.txt` (invented sentences), and
of `eval/story_labels.json` (article → offsets of the sentences that tell a story, for articles of the shared
corpus). Standard library only.
"""

import json
import math
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from hitherto.claims import Article
from hitherto.reading.plotline import features, logistic, plain_words
from hitherto.reading.scene import Scene

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "corpus"
TARGET = ROOT / "src" / "hitherto" / "vocabulary" / "story_weights.toml"
FOLDS, PENALTY, ROUNDS, INVENTED = 10, 1.0, 80, 0.3  # invented sentences stand alone, as no real one does
ARTICLES, LEAST = 4, 0.05  # a word counts that stands in so many articles, and has at least this weight

# (article, features, label, weight)
Row = tuple[str, dict[str, float], float, float]


def main() -> int:
    """Fit, cross-validate, write."""
    if not SHARED.is_dir():
        print(f"{SHARED} is not there: the labels belong to its articles.", file=sys.stderr)
        return 1
    rows = [*gold(SHARED / "heartstopper"), *gold(SHARED / "news-2026")]
    count = len(rows)
    rows += [*own_labels(), *sample(), *invented()]
    if "--no-check" not in sys.argv:
        print("gold articles, cross-validated: threshold {:.2f}, F1 {:.3f}".format(*best_f1(rows, cross(rows), count)))
    weights = fit(rows)
    TARGET.write_text(written(weights), encoding="utf-8")
    return 0


def written(weights: dict[str, float]) -> str:
    """Return the weights as TOML: those of the features, then those of the words."""
    parts = ["# Learned by eval/fit_story.py from labelled articles; do not edit by hand.\n"]
    for table, words in (("sentence", False), ("words", True)):
        told = [
            (k, v) for k, v in sorted(weights.items()) if k.startswith("=") == words and (not words or abs(v) >= LEAST)
        ]
        parts.append("\n".join([f"[{table}]", *(f'"{k}" = {v:.3f}' for k, v in told)]) + "\n")
    return "\n".join(parts)


def sentences(data: dict[str, str]) -> Iterator[tuple[int, int, dict[str, float]]]:
    """Give every sentence of an article with its offsets and features."""
    published = date.fromisoformat(data["published"][:10])
    article = Article(text=data["text"], title=data["title"], outlet=data.get("source") or "", published=published)
    for sentence in Scene(article).sentences:
        yield sentence.start, sentence.end, features(sentence) | plain_words(sentence)


def lines(path: Path) -> Iterator[dict[str, object]]:
    """Give the objects of a JSONL file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def labelled(articles: Path, claims: Path, weight: float) -> Iterator[Row]:
    """Give the sentences of gold articles; one that shares half of a plot claim's evidence tells a story."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for claim in lines(claims):
        if claim["property"] == "plot":
            first = claim["evidence"][0]  # type: ignore[index]
            spans.setdefault(str(claim["document"]), []).append((first["start"], first["end"]))
    for data in lines(articles):
        for start, end, found in sentences(data):  # type: ignore[arg-type]
            told = any(
                min(end, b) - max(start, a) >= 0.5 * min(end - start, b - a) and start < b and a < end
                for a, b in spans.get(str(data["id"]), [])
            )
            yield str(data["id"]), found, float(told), weight


def gold(folder: Path) -> Iterator[Row]:
    """Give the sentences of a gold corpus."""
    return labelled(folder / "articles.jsonl", folder / "gold.jsonl", 1.0)


def sample() -> Iterator[Row]:
    """Give the sentences of the sample thread."""
    return labelled(ROOT / "src/hitherto/sources/sample/articles.jsonl", ROOT / "eval/sample/gold.jsonl", 1.0)


def own_labels() -> Iterator[Row]:
    """Give the sentences of the articles that `story_labels.json` labels."""
    labels = json.loads((ROOT / "eval" / "story_labels.json").read_text(encoding="utf-8"))
    for name in ("unlabelled/threads", "threads/csi-vegas"):
        for data in lines(SHARED / f"{name}.articles.jsonl"):
            if data["id"] in labels:
                told = set(labels[data["id"]])
                for start, _, found in sentences(data):  # type: ignore[arg-type]
                    yield str(data["id"]), found, float(start in told), 1.0


def invented() -> Iterator[Row]:
    """Give the invented sentences, each in an article of its own."""
    headline = "Harbour Lights season 2: everything we know so far"
    lead = "The second season of Harbour Lights, the drama about a lighthouse town, is on its way."
    for i, line in enumerate((ROOT / "eval" / "story_sentences.txt").read_text(encoding="utf-8").splitlines()):
        if line[:2] in ("+ ", "- "):
            text = f"{headline}\n\n{lead}\n\n{line[2:]}"
            for start, _, found in sentences({"title": headline, "text": text, "published": "2026-03-02"}):
                if start > len(headline) + len(lead):
                    yield f"invented {i}", found, float(line[0] == "+"), INVENTED


def fit(rows: Sequence[Row]) -> dict[str, float]:
    """Fit a logistic regression with a ridge penalty by L-BFGS, over the features and the words of several articles."""
    found_in: dict[str, set[str]] = {}
    for article, found, _, _ in rows:
        for name in found:
            found_in.setdefault(name, set()).add(article)
    names = sorted(name for name, where in found_in.items() if len(where) >= ARTICLES or not name.startswith("="))
    index = {name: i for i, name in enumerate(names)}
    sparse = [
        (*zip(*((index[k], v) for k, v in found.items() if v and k in index), strict=True), label, weight)
        for _, found, label, weight in rows
    ]
    beta, loss, gradient = [0.0] * len(names), *slope([0.0] * len(names), sparse)
    memory: deque[tuple[list[float], list[float], float]] = deque(maxlen=8)
    for _ in range(ROUNDS):
        step, descent = direction(gradient, memory), 1.0
        while True:
            moved = [b - descent * s for b, s in zip(beta, step, strict=True)]
            lower, turned = slope(moved, sparse)
            if lower < loss or descent < 1e-4:
                break
            descent /= 4
        change = [m - b for m, b in zip(moved, beta, strict=True)]
        curve = [t - g for t, g in zip(turned, gradient, strict=True)]
        memory.append((change, curve, 1 / max(dot(change, curve), 1e-12)))
        done = loss - lower < 1e-6 * loss
        beta, loss, gradient = moved, lower, turned
        if done:
            break
    return dict(zip(names, beta, strict=True))


def dot(one: Sequence[float], other: Sequence[float]) -> float:
    """Return the product of two vectors."""
    return sum(a * b for a, b in zip(one, other, strict=True))


def slope(beta: Sequence[float], sparse: Sequence[tuple]) -> tuple[float, list[float]]:  # type: ignore[type-arg]
    """Return the penalised loss of these weights, and its gradient."""
    loss, gradient = PENALTY / 2 * dot(beta, beta), [PENALTY * b for b in beta]
    for places, values, label, weight in sparse:
        total = sum(beta[i] * v for i, v in zip(places, values, strict=True))
        signed = total if label else -total
        loss += weight * (math.log1p(math.exp(-abs(signed))) + max(0.0, -signed))
        pull = weight * (1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - label)
        for i, v in zip(places, values, strict=True):
            gradient[i] += pull * v
    return loss, gradient


def direction(gradient: list[float], memory: Sequence[tuple[list[float], list[float], float]]) -> list[float]:
    """Return the step of L-BFGS by the last changes of weights and gradients."""
    step, shares = list(gradient), []
    for change, curve, scale in reversed(memory):
        share = scale * dot(change, step)
        shares.append(share)
        step = [s - share * c for s, c in zip(step, curve, strict=True)]
    if memory:
        change, curve, _ = memory[-1]
        ratio = dot(change, curve) / max(dot(curve, curve), 1e-12)
        step = [s * ratio for s in step]
    else:
        step = [s / max(1.0, math.sqrt(dot(gradient, gradient))) for s in step]
    for (change, curve, scale), share in zip(memory, reversed(shares), strict=True):
        back = share - scale * dot(curve, step)
        step = [s + back * c for s, c in zip(step, change, strict=True)]
    return step


def cross(rows: Sequence[Row]) -> list[float]:
    """Return each sentence's likelihood under weights that were fitted without its article."""
    articles = sorted({row[0] for row in rows})
    fold = {article: i % FOLDS for i, article in enumerate(articles)}
    found = [0.0] * len(rows)
    for k in range(FOLDS):
        weights = fit([row for row in rows if fold[row[0]] != k])
        for i, row in enumerate(rows):
            if fold[row[0]] == k:
                found[i] = logistic(row[1], weights)
    return found


def best_f1(rows: Sequence[Row], likely: Sequence[float], count: int) -> tuple[float, float]:
    """Return the threshold with the highest F1 over the first `count` sentences, and that F1."""
    scored = []
    for step in range(10, 70, 2):
        threshold = step / 100
        both = sum(likely[i] >= threshold and rows[i][2] > 0 for i in range(count))
        either = sum(likely[i] >= threshold for i in range(count)) + sum(rows[i][2] > 0 for i in range(count))
        scored.append((2 * both / either, threshold))
    f1, threshold = max(scored)
    return threshold, f1


if __name__ == "__main__":
    sys.exit(main())
