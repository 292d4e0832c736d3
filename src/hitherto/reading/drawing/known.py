"""What the patterns need, worked out beforehand: to read it off the sources of all of them takes two seconds.

`needs.json` beside this is written by `python -m eval.needs`. A pattern that is not in it is read off anew, so that
an older file, a broken one, or none makes the start slower and nothing else.
"""

import json
import os
from functools import cache
from hashlib import blake2b

from hitherto.reading.drawing.pieces import Choice, required

FILE = os.path.join(os.path.dirname(__file__), "needs.json")  # noqa: PTH118, PTH120 - pathlib takes longer than to read


def needs(source: str) -> tuple[Choice, ...]:
    """Return what `required` tells of a pattern, from the file where it has the pattern."""
    told = known(source)
    return required(source) if told is None else told


def known(source: str) -> tuple[Choice, ...] | None:
    """Return what the file tells of a pattern; None where it has it not."""
    choices, patterns = _read()
    places = patterns.get(_mark(source))
    return None if places is None else tuple(choices[place] for place in places)


def _mark(source: str) -> str:
    """Return what a pattern is found by."""
    return blake2b(source.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def written(sources: set[str]) -> str:
    """Return the file for these patterns, a line each for what is needed and then for who needs it."""
    needed = {_mark(source): [" ".join(sorted(choice)) for choice in required(source)] for source in sources}
    choices = sorted({choice for told in needed.values() for choice in told})
    places = {choice: place for place, choice in enumerate(choices)}
    patterns = {found: [places[choice] for choice in needed[found]] for found in sorted(needed)}
    lines = ",\n".join(f"{json.dumps(found)}: {json.dumps(at)}" for found, at in patterns.items())
    listed = ",\n".join(json.dumps(choice, ensure_ascii=False) for choice in choices)
    return f'{{"choices": [\n{listed}\n],\n"patterns": {{\n{lines}\n}}}}\n'


@cache
def _read() -> tuple[list[Choice], dict[str, list[int]]]:
    try:
        with open(FILE, encoding="utf-8") as file:  # noqa: PTH123
            table = json.load(file)
    except (FileNotFoundError, ValueError):  # a merge may have cut it
        return [], {}
    return [frozenset(choice.split(" ")) for choice in table["choices"]], table["patterns"]
