"""Cases of copying, in invented words: one wrong origin with five copies against two to four right ones.

    python -m eval.copies [--cases N] [--seed N]

A case is right where every value has just as many origins as it was made with, and the value with the most of them
is listed first. Its standing is another matter: two flat reports that exclude each other are disputed, as they should
be, whoever has more copies. The kind `nobody` is the check upon it: there all are independent, and none may be joined.
"""

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from random import Random

from hitherto.claims import Article, Claim, Entry, Evidence, Subject
from hitherto.judging import judge

START = date(2025, 1, 6)
TAKEN_IN = date(2025, 3, 1)
RIGHT, WRONG = "2026-06-01", "2026-03-01"
COPIES = 5
STOCK = (
    "The drama follows the keepers of a lighthouse on the northern coast.",
    "Filming took place in the old harbour and on the islands nearby.",
    "The first season was shown two years ago and had eight episodes.",
)
_SYLLABLES = "ba do ki lu me na po ri sa te vo wi zan mer tol din gar hes fal pen".split()


@dataclass(frozen=True)
class Told:
    """An article before it is an entry: its paragraphs, the one that carries the claim first or wherever `at` says.

    `day` counts from the first day; None leaves the article without a date.
    """

    outlet: str
    paragraphs: tuple[str, ...]
    at: int = 0
    speaker: tuple[str, ...] = ()
    day: int | None = 0
    links: tuple[str, ...] = ()

    def entry(self, value: str) -> Entry:
        """Return the claim that the release is on a day, said in this article."""
        text = "\n\n".join(self.paragraphs)
        published = None if self.day is None else START + timedelta(days=self.day)
        article = Article(text, outlet=self.outlet, published=published, url=_address(self.outlet), links=self.links)
        start = text.index(self.paragraphs[self.at])
        evidence = Evidence.of(text, start, start + len(self.paragraphs[self.at]))
        subject = Subject("The Lighthouse Keepers", 2)
        claim = Claim(subject, "release", value, (evidence,), article.id, {"kind": "premiere"}, speaker=self.speaker)
        return Entry(claim, article, published or TAKEN_IN, datetime(2025, 3, 1, tzinfo=UTC))


@dataclass(frozen=True)
class Case:
    """Entries on one question, and how many origins each value has."""

    kind: str
    entries: tuple[Entry, ...]
    origins: Mapping[str, int]


class Writer:
    """Writes articles in invented words, a little stock in each as outlets have it."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self._words = ["".join(random.choices(_SYLLABLES, k=random.randint(1, 3))) for _ in range(900)]

    def sentence(self, words: int) -> str:
        """Write a sentence."""
        return " ".join(self.random.choices(self._words, k=words)).capitalize() + "."

    def paragraph(self) -> str:
        """Write a paragraph."""
        return " ".join(self.sentence(self.random.randint(8, 22)) for _ in range(self.random.randint(2, 5)))

    def story(self, outlet: str, day: int | None = 0) -> Told:
        """Write an article of an outlet's own, in which some paragraph carries the claim."""
        paragraphs = [self.paragraph() for _ in range(self.random.randint(4, 12))]
        paragraphs.insert(self.random.randint(1, len(paragraphs)), self.random.choice(STOCK))
        return Told(outlet, tuple(paragraphs), self.random.choice((0, 0, 1)), day=day)

    def few_days(self, most: int = 2) -> int:
        """Return a day of the wave of news."""
        return self.random.randint(0, most)


def exact(writer: Writer, source: Told, number: int, _: Sequence[Told]) -> Told:
    """Print the whole text."""
    return replace(source, outlet=f"Copy {number}", day=writer.few_days())


def excerpt(writer: Writer, source: Told, number: int, _: Sequence[Told]) -> Told:
    """Print two or three paragraphs of it, with the claim."""
    start = max(0, source.at - writer.random.randint(0, 1))
    kept = source.paragraphs[start : start + writer.random.randint(2, 3)]
    return Told(f"Copy {number}", kept, source.at - start, day=writer.few_days())


def rewritten_lead(writer: Writer, source: Told, number: int, _: Sequence[Told]) -> Told:
    """Print the body, under a lead in other words that carries the claim."""
    lead = writer.paragraph()
    return Told(f"Copy {number}", (lead, *source.paragraphs[1:]), day=writer.few_days())


def citing(writer: Writer, source: Told, number: int, _: Sequence[Told]) -> Told:
    """Say it in other words, and name the outlet."""
    return replace(writer.story(f"Copy {number}", writer.few_days()), speaker=(source.outlet,))


def linking(writer: Writer, source: Told, number: int, _: Sequence[Told]) -> Told:
    """Say it in other words, with a link to the article."""
    return replace(writer.story(f"Copy {number}", writer.few_days()), links=(_address(source.outlet),))


def chain(writer: Writer, source: Told, number: int, before: Sequence[Told]) -> Told:
    """Copy or cite the copy before."""
    way = writer.random.choice((exact, excerpt, rewritten_lead, citing))
    copied = before[-1] if before else source
    return replace(way(writer, copied, number, before), day=(copied.day or 0) + writer.random.randint(0, 1))


def circle(writer: Writer, source: Told, number: int, _: Sequence[Told]) -> Told:
    """Cite the next, the last one the source; the source itself cites the first."""
    cited = f"Copy {number + 1}" if number + 1 < COPIES else source.outlet
    return replace(writer.story(f"Copy {number}", writer.few_days()), speaker=(cited,))


def later(writer: Writer, source: Told, number: int, before: Sequence[Told]) -> Told:
    """Copy weeks afterwards, or from a source that carries a later date than its copies."""
    copy = writer.random.choice((exact, excerpt, rewritten_lead, citing))(writer, source, number, before)
    return replace(copy, day=copy.day if (source.day or 0) > 2 else writer.random.randint(0, 40))


def undated(writer: Writer, source: Told, number: int, before: Sequence[Told]) -> Told:
    """Copy without a date, or from a source without one."""
    copy = writer.random.choice((exact, excerpt, rewritten_lead, citing))(writer, source, number, before)
    return replace(copy, day=writer.random.choice((None, copy.day)))


def quoting(writer: Writer, source: Told, number: int, _: Sequence[Told]) -> Told:
    """Put other words around one utterance, whose speaker nobody names."""
    story = writer.story(f"Copy {number}", writer.few_days())
    return replace(story, paragraphs=(story.paragraphs[0], source.paragraphs[-1], *story.paragraphs[1:]), at=0)


def person(writer: Writer, source: Told, number: int, _: Sequence[Told]) -> Told:
    """Say it in other words, and name the same speaker."""
    return replace(writer.story(f"Copy {number}", writer.few_days()), speaker=source.speaker)


def mixed(writer: Writer, source: Told, number: int, before: Sequence[Told]) -> Told:
    """Do any of these."""
    return writer.random.choice((exact, excerpt, rewritten_lead, citing, linking, chain))(
        writer, source, number, before
    )


Way = Callable[[Writer, Told, int, Sequence[Told]], Told]
WAYS: Mapping[str, Way] = {
    way.__name__: way
    for way in (
        exact, excerpt, rewritten_lead, citing, linking, chain, circle, later, undated, quoting, person, mixed,
    )
}  # fmt: skip
NOBODY = "nobody"
KINDS = (*WAYS, NOBODY)


def case(kind: str, seed: int) -> Case:
    """Make one case."""
    writer = Writer(Random(f"{kind} {seed}"))
    random, right = writer.random, writer.random.randint(2, 4)
    wrong = COPIES + 1 if kind == NOBODY else 1
    told = [writer.story(f"Own {number}", writer.few_days()) for number in range(right)]
    entries = [one.entry(RIGHT) for one in told]
    entries += [one.entry(WRONG) for one in (_told(kind, writer) if kind != NOBODY else _apart(writer, wrong))]
    random.shuffle(entries)
    return Case(kind, tuple(entries), {RIGHT: right, WRONG: wrong})


def _apart(writer: Writer, many: int) -> list[Told]:
    return [writer.story(f"Other {number}", writer.few_days()) for number in range(many)]


def _told(kind: str, writer: Writer) -> list[Told]:
    """Write the wrong article and its copies."""
    source = writer.story("Harbour Gazette", writer.few_days())
    if kind == "circle":
        source = replace(source, speaker=("Copy 0",))
    if kind == "person":
        source = replace(source, speaker=("Rosa Lind",))
    if kind == "quoting":
        source = replace(source, paragraphs=(*source.paragraphs, f"“{writer.sentence(20)}”"))
    if kind == "later":
        source = replace(source, day=writer.random.choice((0, 9)))
    if kind == "undated":
        source = replace(source, day=writer.random.choice((None, 0)))
    copies: list[Told] = []
    for number in range(COPIES):
        copies.append(WAYS[kind](writer, source, number, copies))
    return [source, *copies]


def cases(many: int, seed: int = 0) -> Iterator[Case]:
    """Make so many cases, of each kind about as many."""
    for number in range(many):
        yield case(KINDS[number % len(KINDS)], seed + number)


def is_right(one: Case) -> bool:
    """Tell whether the origins of a case are counted just so, and the value with the most of them comes first."""
    facts = judge(one.entries, TAKEN_IN)
    first = max(one.origins, key=one.origins.__getitem__)
    return facts[0].value == first and {fact.value: fact.origins for fact in facts} == dict(one.origins)


def _address(outlet: str) -> str:
    return f"https://{outlet.lower().replace(' ', '-')}.example/keepers-premiere"


def main() -> None:
    """Print how many cases of each kind are right."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cases", type=int, default=1000, metavar="N")
    parser.add_argument("--seed", type=int, default=0, metavar="N")
    asked = parser.parse_args()
    found: dict[str, list[bool]] = {kind: [] for kind in KINDS}
    for one in cases(asked.cases, asked.seed):
        found[one.kind].append(is_right(one))
    for kind, right in found.items():
        print(f"{kind:<15}{sum(right):4} of {len(right):4}")
    right = [one for kind in found.values() for one in kind]
    print(f"{'all':<15}{sum(right):4} of {len(right):4}  {sum(right) / len(right):.1%}")


if __name__ == "__main__":
    main()
