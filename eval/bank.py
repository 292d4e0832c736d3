"""Read single sentences whose facts are marked in them, and list what is missed and what is too much.

    python -m eval.bank eval/banks/makers.txt [PROPERTY ...] [--half even|odd]

A line is a sentence of an article on a title called "Saltwater", with its facts as `{words|property:value}`: of `crew`
the value is the job or jobs, of `order` and `production` it is what was decided or done, of the others it does not
count. Only properties that the line marks are looked at, or those that are named. The even half is there to learn
from, the odd one to measure with.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from eval.matching import alike

from hitherto.claims import Article, Claim
from hitherto.reading import Reader, builtin

TITLE = "Saltwater"
HEADLINE = f"“{TITLE}”: everything we know about the drama"
LEAD = f"{HEADLINE}\n\nHere is what we know about “{TITLE}”, the drama about a harbour town.\n\n"
_MARK = re.compile(r"\{([^{}|]+)\|([^{}|:]+):?([^{}|]*)\}")
_BY_VALUE = ("order", "production")


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact as a line marks it: the property, the words, and the value or job where it has one."""

    property: str
    words: str
    value: str

    def is_told_by(self, claim: Claim) -> bool:
        """Tell whether a claim says the same."""
        if claim.property != self.property:
            return False
        if self.property in _BY_VALUE:
            return claim.value == self.value
        return alike(self.words, claim.value) and (self.property != "crew" or self.value in _jobs(claim))


def _jobs(claim: Claim) -> str:
    return str(claim.details.get("job", ""))


def facts(line: str) -> list[Fact]:
    """Return the facts that a line marks, one for each job."""
    return [Fact(name, words, value) for words, name, values in _MARK.findall(line) for value in values.split(",")]


def plain(line: str) -> str:
    """Return a line as it would stand in the article."""
    return _MARK.sub(r"\1", line)


def found(line: str, number: int, reader: Reader) -> Iterator[Claim]:
    """Give what the reader finds of the title in a line."""
    article = Article(LEAD + plain(line), HEADLINE, "The Bell", date(2024, 5, 14), name=f"line {number}")
    for claim in reader.read(article):
        if claim.subject.work == TITLE and any(place.start >= len(LEAD) for place in claim.evidence):
            yield claim


def main(arguments: Sequence[str] | None = None) -> int:
    """Print each line with an error, and the count of facts, misses and false claims by property."""
    parser = argparse.ArgumentParser(prog="eval.bank", description=__doc__.partition("\n")[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("property", nargs="*")
    parser.add_argument("--half", choices=("even", "odd"))
    asked = parser.parse_args(arguments)
    reader, counted = builtin(), Counter[tuple[str, str]]()
    for number, line in enumerate(asked.file.read_text(encoding="utf-8").splitlines()):
        if asked.half and ("even", "odd")[number % 2] != asked.half:
            continue
        marked = facts(line)
        looked_at = set(asked.property) or {fact.property for fact in marked}
        wanted = [fact for fact in marked if fact.property in looked_at]
        claims = [claim for claim in found(line, number, reader) if claim.property in looked_at]
        missed = [fact for fact in wanted if not any(map(fact.is_told_by, claims))]
        false = [claim for claim in claims if not any(fact.is_told_by(claim) for fact in wanted)]
        counted.update((fact.property, "marked") for fact in wanted)
        counted.update((fact.property, "missed") for fact in missed)
        counted.update((claim.property, "false") for claim in false)
        if missed or false:
            print(f"{number}: {plain(line)}")
            print("".join(f"      missed {fact.property} {fact.words} {fact.value}\n" for fact in missed), end="")
            print("".join(f"      false {claim.property} {claim.value} {_jobs(claim)}\n" for claim in false), end="")
    for name in sorted({name for name, _ in counted}):
        print(f"{name:12}", ", ".join(f"{counted[name, sort]} {sort}" for sort in ("marked", "missed", "false")))
    return 0


if __name__ == "__main__":
    sys.exit(main())
