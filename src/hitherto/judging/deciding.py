"""Deciding: what editors ruled, which stands above everything that is found out otherwise.

A ruling about a claim or about names says how what was said is to be understood, and so counts for every day. A
value that an editor sets is news: it counts from the day on which they set it, as a claim of theirs.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property

from hitherto.claims import Article, Claim, Entry, Evidence, Ruling, Sort, fold
from hitherto.claims.ruling import Question
from hitherto.judging.statement import Say, Voice
from hitherto.vocabulary import key_details, properties

_NOWHERE = (Evidence(0, 0, ""),)


def withdrawn(rulings: Iterable[Ruling]) -> set[str]:
    """Return the ids of the rulings that were taken back; a withdrawal that was itself withdrawn takes none back."""
    gone: set[str] = set()
    for ruling in sorted(rulings, key=_when, reverse=True):
        if ruling.kind == "withdraw" and ruling.id not in gone:
            gone.add(ruling.about or "")
    return gone


@dataclass(frozen=True)
class Decisions:
    """The rulings that count: what was withdrawn is left out, and of two on one thing the later one is kept."""

    rulings: tuple[Ruling, ...] = ()

    @classmethod
    def of(cls, rulings: Iterable[Ruling]) -> "Decisions":
        """Sort out the rulings that count, earliest first."""
        latest = sorted(rulings, key=_when, reverse=True)
        gone = withdrawn(latest)
        last: dict[tuple[object, ...], Ruling] = {}
        for ruling in latest:
            if ruling.id not in gone and ruling.kind != "withdraw":
                last.setdefault(_about(ruling), ruling)
        return cls(tuple(reversed(last.values())))

    @cached_property
    def by_claim(self) -> Mapping[str, Ruling]:
        """The rulings that accept or reject a claim, or set a value, by the id of the claim."""
        return {ruling.about or ruling.id: ruling for ruling in self.rulings if ruling.about or ruling.question}

    def rejects(self, claim: Claim) -> bool:
        """Tell whether an editor rejected a claim."""
        ruling = self.by_claim.get(claim.id)
        return ruling is not None and ruling.kind == "reject"

    def of_names(self, sort: Sort) -> Sequence[Ruling]:
        """Return the rulings on names of a sort, earliest first."""
        return [ruling for ruling in self.rulings if ruling.sort == sort]

    def entries(self, works: Collection[str]) -> list[Entry]:
        """Return the values that editors set for works (folded names), each as a claim of theirs."""
        return [
            _entry(ruling, ruling.question)
            for ruling in self.rulings
            if ruling.question and fold(ruling.question.subject.work) in works
        ]

    def titles_of(self, work: str) -> set[str]:
        """Return the folded names that editors say are names of this work too."""
        found = {fold(work)}
        same = [set(map(fold, ruling.names or ())) for ruling in self.of_names("title") if ruling.kind == "same"]
        while joined := [pair for pair in same if pair & found and not pair <= found]:
            found.update(*joined)
        return found


NO_DECISIONS = Decisions()


def _when(ruling: Ruling) -> tuple[datetime, str]:
    return ruling.made_at or datetime.min.replace(tzinfo=UTC), ruling.id


def _about(ruling: Ruling) -> tuple[object, ...]:
    """Return what a ruling is about: of two on one thing only one can count."""
    if ruling.names:
        return ruling.sort, frozenset(map(fold, ruling.names))
    if ruling.question:
        return _question(ruling.question, ruling.value or "")
    return (ruling.about,)


def _question(question: Question, value: str) -> tuple[object, ...]:
    about, name = question.subject, question.property
    known = properties().get(name)
    details = tuple(sorted((key, fold(str(said))) for key, said in key_details(name, question.details).items()))
    one_of_many = fold(value) if known is None or known.many else None
    return fold(about.work), about.season, fold(about.part or ""), name, details, one_of_many


def _entry(ruling: Ruling, question: Question) -> Entry:
    """Write a value that was set as a claim, which has the ruling's id and no words."""
    made = ruling.made_at or datetime.min.replace(tzinfo=UTC)
    day: date = made.astimezone(UTC).date()
    article = Article.kept("", "", "", day, None, None, None, "", None, "", (), None, "", ruling.id)
    claim = Claim.kept(
        question.subject, question.property, ruling.value, _NOWHERE, ruling.id, dict(question.details), "+", "certain",
        (), None, "", ruling.id,
    )  # fmt: skip
    return Entry(claim, article, day, made)


def vouched(ruling: Ruling) -> Voice:
    """Return the voice of an editor, who has the last say."""
    return Voice(f"{ruling.author}, an editor,", "who", f"editor {fold(ruling.author)}", Say.FULL, "")
