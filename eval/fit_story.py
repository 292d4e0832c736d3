"""Learn the weights by which a sentence is taken to tell a story, and write them to the vocabulary.

Run `python -m eval.fit_story` where the shared corpus stands beside the checkout; it prints the F1 of sentences
under tenfold cross-validation by article, and writes `src/hitherto/vocabulary/story_weights.toml`. The
labels are those of the gold articles, of the sample thread, of `eval/story_sentences.txt` (invented sentences), and
of `eval/story_labels.json` (article → offsets of the sentences that tell a story, for articles of the shared
corpus). Standard library only.
"""

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from eval.logistic import Row, best_f1, cross, fit

from hitherto.claims import Article
from hitherto.reading.scene import Scene
from hitherto.reading.story.plotline import features, plain_words

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "corpus"
TARGET = ROOT / "src" / "hitherto" / "vocabulary" / "story_weights.toml"
GOLD = 2.0  # the weight of gold articles, which were labelled with the most care
INVENTED = 0.6  # the weight of invented sentences, which stand alone as no real one does
RARE = 6  # articles in which a word must stand
LEAST = 0.05  # the smallest weight of a word that is kept


def main() -> int:
    """Fit, cross-validate, write."""
    if not SHARED.is_dir():
        print(f"{SHARED} is not there: the labels belong to its articles.", file=sys.stderr)
        return 1
    rows = [*gold(SHARED / "heartstopper"), *gold(SHARED / "news-2026")]
    count = len(rows)
    rows += [*own_labels(), *sample(), *invented()]
    if "--no-check" not in sys.argv:
        print(
            "gold articles, cross-validated: threshold {:.2f}, F1 {:.3f}".format(
                *best_f1(rows, cross(rows, least=RARE), count)
            )
        )
    weights = fit(rows, least=RARE)
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
    return labelled(folder / "articles.jsonl", folder / "gold.jsonl", GOLD)


def sample() -> Iterator[Row]:
    """Give the sentences of the sample thread."""
    return labelled(ROOT / "src/hitherto/sources/sample/articles.jsonl", ROOT / "eval/sample/gold.jsonl", GOLD)


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


if __name__ == "__main__":
    sys.exit(main())
