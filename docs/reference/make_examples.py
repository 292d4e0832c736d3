"""Write a page of examples for each property, from the tests of its rules: make_examples.py FOLDER."""

import ast
import re
import runpy
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from hitherto.vocabulary import properties

TESTS = Path(__file__).resolve().parents[2] / "tests" / "reading"
INDEX = "README.md"
READ = re.compile(
    r"(?:S(?P<season>\d+) )?(?P<denied>-)?(?P<value>.*?)(?P<details>(?: [a-z]+=.*?)*)"
    r"(?: \((?P<certainty>probable|possible)\))?(?: @(?P<happens>\S+))?"
)


class Examples(NamedTuple):
    """The examples of one property: sentences with what is read of them, and sentences that say nothing."""

    name: str
    purpose: str
    says: Sequence[tuple[str, Sequence[str]]]
    says_nothing: Sequence[str]


def examples() -> list[Examples]:
    """Return the examples of every property, in the order of the vocabulary."""
    found = []
    for name in properties():
        stem = name.replace("-", "_")
        tables = runpy.run_path(str(TESTS / "rules" / f"test_{stem}.py"))
        doc = import_module(f"hitherto.reading.rules.{stem}").__doc__ or ""
        purpose = doc.partition("\n")[0].removeprefix(f"{name.capitalize()}: ")
        found.append(Examples(name, purpose[:1].upper() + purpose[1:], tables["SAYS"], tables["SAYS_NOTHING"]))
    return found


def pages() -> dict[str, str]:
    """Return the Markdown of every page, by the name of its file."""
    every = examples()
    return {INDEX: _index(every)} | {f"{one.name}.md": _page(one) for one in every}


def _index(every: Sequence[Examples]) -> str:
    around = runpy.run_path(str(TESTS / "rules" / "conftest.py"))
    published = runpy.run_path(str(TESTS / "conftest.py"))["PUBLISHED"]
    rows = "\n".join(f"| [`{one.name}`]({one.name}.md) | {_cell(one.purpose)} |" for one in every)
    return f"""\
# What is read of a sentence, property by property

Written by `make docs` from the tests of the reader's rules; change the examples there, not here.

Titles and people are invented. Each sentence stood in an article of its own, published on {published}, with the
headline “{around["HEADLINE"]}” and this line before it:

> {around["LEAD"]}

So “the new season” is the second, and “May” is May {published[:4]}. What can stand as a value or a detail of each
property is in [the vocabulary](../claims.md#properties). To see what is read of an article of yours, and why, ask
[`hitherto claims --explain`](../../how-to/see-how-an-article-was-read.md).

| property | what it tells |
|---|---|
{rows}
"""


def _page(one: Examples) -> str:
    rows = "\n".join(
        f"| {_cell(said)} | {'<br>'.join(_cell(tell(read)) for read in reads)} |" for said, reads in one.says
    )
    nothing = "\n".join(f"- {_cell(said)}" for said in one.says_nothing)
    return f"""\
# `{one.name}`

{one.purpose}

The examples come from `tests/reading/rules/test_{one.name.replace("-", "_")}.py`;
[the first page](README.md) says in what article each sentence stood.

## What says it

| sentence | what is read of it |
|---|---|
{rows}

## What does not

{nothing}
"""


def tell(read: str) -> str:
    """Say in words what a test writes in short: "S2 -trailer kind=teaser (probable) @2026-03"."""
    said = READ.fullmatch(read)
    if said is None:
        raise ValueError(f"{read!r} is not written as tests/reading/rules/conftest.py writes what is read")
    parts = [f"{'not ' if said['denied'] else ''}**{said['value']}**"]
    parts += [f"season {said['season']}"] if said["season"] else []
    parts += [_detail(*pair.split("=", 1)) for pair in re.split(r" (?=[a-z]+=)", said["details"]) if pair]
    parts += [said["certainty"]] if said["certainty"] else []
    parts += [f"happens {said['happens']}"] if said["happens"] else []
    return ", ".join(parts)


def _detail(key: str, value: str) -> str:
    """Say a detail; several values, which Python has written as a tuple, are a list in words."""
    several = ast.literal_eval(value) if value.startswith("(") else (value,)
    return f"{key} {' and '.join(several)}"


def _cell(text: str) -> str:
    """Make a text fit for a cell: on one line, with no bar in it."""
    return re.sub(r"\s*\n\s*", "<br>", text).replace("|", "\\|")


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for stale in folder.glob("*.md"):
        stale.unlink()
    for name, text in pages().items():
        (folder / name).write_text(text, encoding="utf-8")
