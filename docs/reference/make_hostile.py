"""Write the page of hostile inputs from the list that the tests go through."""

import json
import sys
import tomllib
from pathlib import Path
from typing import Any

LIST = Path(__file__).parents[2] / "tests" / "sources" / "web" / "hostile.toml"
HEAD = """\
# Hostile inputs and addresses

What is tried, and what becomes of it, written from the list that the tests go through
(`tests/sources/web/hostile.toml`): each line is a test. *Refused* means that one problem says so in these words, and
nothing else happens. All addresses are asked as by somebody who allowed nothing, unless it says so.

In bodies, `{host}` is an address that must not be asked, and `{file}` a file that must not be read.
"""
SECTIONS = {
    "address": ("Addresses", "Refused before a name is looked up or anything is asked."),
    "lookup": ("Names", "What a name stands for is looked up once, checked, and just that is connected to."),
    "redirect": ("Redirects", "A host leads on to somewhere else; each step is checked like a new address."),
    "reply": ("Replies", "What a host says, or does not stop saying."),
    "robots": ("robots.txt", "The host's rules are hostile, and the page itself is not."),
    "html": ("Pages", "HTML that stops, misleads or takes over what reads it."),
    "json": ("JSON", "Articles as JSON that stop what reads them."),
    "xml": ("Feeds and other XML", "No entity is expanded, no file opened and no address asked because XML says so."),
}
SHOWN = 70  # characters of an input


def page() -> str:
    """Return the page."""
    listed = tomllib.loads(LIST.read_text(encoding="utf-8"))
    return HEAD + "".join(_section(*words, listed[kind]) for kind, words in SECTIONS.items())


def _section(title: str, lead: str, cases: list[dict[str, Any]]) -> str:
    rows = "".join(f"| {case['case']} | {_input(case)} | {_ends(case)} |\n" for case in cases)
    return f"\n## {title}\n\n{lead}\n\n| what | as | what happens |\n| --- | --- | --- |\n{rows}"


def _input(case: dict[str, Any]) -> str:
    if "answers" in case:
        then = ", then ".join(" and ".join(answer) or "nothing" for answer in case["answers"])
        return _code(then) + (" (allowed)" if case.get("allowed") else "")
    first = next((case[name] for name in ("input", "to", "head") if name in case), "")
    if "repeat" not in case:
        return _code(first) if first else ""
    times = f"{_code(case['repeat'])} × {case['times']:,}"
    return f"{_code(first)} {times}" if first else times


def _ends(case: dict[str, Any]) -> str:
    says = case.get("says")
    told = {"refused": "refused", "read": "read as usual"}
    return f"refused: it {says}".replace("|", r"\|") if says else told[case["ends"]]


def _code(text: str) -> str:
    """Set it as code, with what cannot be seen written as JSON writes it."""
    plain = "".join(one if one.isprintable() else json.dumps(one)[1:-1] for one in text)
    short = plain if len(plain) <= SHOWN else f"{plain[:SHOWN]}…"
    fence = "``" if "`" in short else "`"
    return f"{fence}{short}{fence}".replace("|", r"\|")


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(), encoding="utf-8")
