"""Score the reader's time expressions on a yardstick, and print them beside the peers' figures.

    bench/timex.py GOLD.jsonl [GOLD.jsonl …] [--scorer score_timex.py] [--out ROWS.jsonl] [--errors N] [--only A|B]

Rows are `{"id", "text", "dct", "timexes": [{"start", "end", "type", "value"}]}`, as the scorer reads them. The
yardsticks are not part of the repository; by default the scorer is looked for beside the first file's folder.
`--only` keeps one half of the articles (chosen by a hash of their id), so that rules can be developed on the
one and tried on the other.
"""

import argparse
import hashlib
import importlib.util
import json
import sys
import time
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from hitherto.reading.times import TimeExpression, find_times

Row = dict[str, Any]
# Value F1, and F1 of the dates after the document's date, on timebank.jsonl and te3-platinum.jsonl together.
PEERS = (("HeidelTime", 79.6, 79.7), ("Duckling", 52.9, 45.5), ("dateparser", 32.1, 35.9))


def main(arguments: list[str] | None = None) -> int:
    """Run the comparison; returns 2 where a file is missing."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--scorer", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--only", choices="AB")
    parser.add_argument("--types")
    options = parser.parse_args(arguments)
    scorer = options.scorer or options.gold[0].resolve().parent.parent / "score_timex.py"
    missing = [str(path) for path in [*options.gold, scorer] if not path.is_file()]
    if missing:
        print(f"There is no file {missing[0]}; give the yardstick and its scorer.", file=sys.stderr)
        return 2
    gold = [row for path in options.gold for row in read_rows(path) if options.only in (None, half(row["id"]))]
    began = time.perf_counter()
    found = [answer(row) for row in gold]
    seconds = time.perf_counter() - began
    if options.out:
        options.out.write_text("".join(json.dumps(row) + "\n" for row in found), encoding="utf-8")
    types = options.types.split(",") if options.types else None
    result, errors = load(scorer).score(gold, {row["id"]: row for row in found}, types, options.errors)
    for error in errors:
        print(*error, sep=" | ")
    show(result, sum(len(row["text"]) for row in gold), seconds)
    return 0


def read_rows(path: Path) -> Iterator[Row]:
    """Read a yardstick, one JSON object a line."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def half(name: str) -> str:
    """Return the half, A or B, that an article belongs to."""
    return "AB"[int(hashlib.md5(name.encode(), usedforsecurity=False).hexdigest(), 16) % 2]


def answer(row: Row) -> Row:
    """Read one article and write what was found as the scorer wants it."""
    said_at = date.fromisoformat(row["dct"][:10])
    return {"id": row["id"], "timexes": list(timexes(find_times(row["text"], said_at)))}


def timexes(found: Iterable[TimeExpression]) -> Iterator[Row]:
    """Write expressions as TIMEX3 rows; a range is written as its two ends."""
    for expression in found:
        for one in expression.parts or (expression,):
            yield {"start": one.start, "end": one.end, "type": one.kind.upper(), "value": one.timex}


def load(path: Path) -> Any:
    """Import the scorer from its file."""
    spec = importlib.util.spec_from_file_location("score_timex", path)
    if not spec or not spec.loader:
        raise ImportError(f"cannot import {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def show(result: Row, letters: int, seconds: float) -> None:
    """Print the scores, ours first, and the speed."""
    future = result["future"]
    print(f"{'':12}{'value F1':>10}{'later dates F1':>16}   (peers: both files together)")
    print(f"{'hitherto':12}{result['value']['F1']:>10.1f}{future['F1']:>16.1f}")
    for name, value, later in PEERS:
        print(f"{name:12}{value:>10.1f}{later:>16.1f}")
    for measure in ("strict", "relaxed", "value", "type"):
        scores = result[measure]
        print(f"{measure:8} P {scores['P']:5.1f}  R {scores['R']:5.1f}  F1 {scores['F1']:5.1f}")
    print(
        f"later dates: {future['gold']}; found {future['found']}, right {future['right']} of {future['sys']} answered"
    )
    print(f"{result['sys']} expressions; {letters / seconds / 4096:,.0f} articles of 4 kB a second")


if __name__ == "__main__":
    sys.exit(main())
