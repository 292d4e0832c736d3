"""Reviewing: what of a title an editor should look at, and the rulings that their answers are."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from hitherto.claims import Entry, Fact, Identity, InputError, Merge, Ruling, Standing, Subject
from hitherto.claims.digest import digest
from hitherto.claims.ruling import Sort
from hitherto.pipeline.known import Known, of_season
from hitherto.vocabulary import key_details, properties

if TYPE_CHECKING:
    from hitherto.ledger import Ledger

Kind = Literal["disputed", "names", "lone"]
Decision = Literal["accept", "reject", "same", "not-same"]
DECISIONS: Mapping[str, Decision] = {"accept": "accept", "reject": "reject", "same": "same", "not-same": "not-same"}
_SURE = 4.0  # names that were joined with so high a score are in no doubt
_SORTS: tuple[Sort, ...] = ("title", "person", "character")
_TELLING = frozenset({"plot", "reception", "connection", "trailer"})  # everybody words these in their own way
MANY = 30  # claims of one answer on which an editor rules at once


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer that an editor may accept or reject: the fact, and the entries that speak for it."""

    fact: Fact
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that an editor should look at.

    Either answers that contradict one another, or one that a single origin carries, or two names that were joined on
    weak grounds. `key` is the same as long as it is the same doubt.
    """

    key: str
    kind: Kind
    subject: Subject
    answers: tuple[Answer, ...] = ()
    merge: Merge | None = None
    sort: Sort = "person"


def doubts(known: Known) -> list[Doubt]:
    """Return what is in doubt about a title: disputes first, then names, then what a single origin carries.

    What an editor has ruled on already is left out.
    """
    facts = [fact for fact in of_season(known.subject, known.facts()) if not fact.rulings]
    by_id = {entry.claim.id: entry for entry in known.entries}
    return [*_disputed(facts, by_id), *_names(known.subject, known.identities()), *_lone(facts, by_id)]


def _disputed(facts: Iterable[Fact], by_id: Mapping[str, Entry]) -> Iterator[Doubt]:
    disputed = sorted((fact for fact in facts if fact.standing is Standing.DISPUTED), key=_question)
    for question, group in groupby(disputed, key=_question):
        answers = tuple(_answer(fact, by_id) for fact in group)
        yield Doubt(digest("d", list(question)), "disputed", answers[0].fact.subject, answers)


def _lone(facts: Iterable[Fact], by_id: Mapping[str, Entry]) -> Iterator[Doubt]:
    order = {name: at for at, name in enumerate(properties())}
    said = [fact for fact in facts if fact.property not in _TELLING]
    alone = [fact for fact in said if fact.standing is Standing.REPORTED and fact.origins == 1]
    for fact in sorted(alone, key=lambda fact: (order.get(fact.property, len(order)), -fact.since.toordinal())):
        yield Doubt(fact.id, "lone", fact.subject, (_answer(fact, by_id),))


def _names(subject: Subject, identities: Iterable[Identity]) -> Iterator[Doubt]:
    for identity in identities:
        ruled = {frozenset(ruling.names or ()) for ruling in identity.rulings}
        for merge in identity.merges:
            unsure = merge.score is not None and merge.score < _SURE
            if identity.sort in _SORTS and unsure and frozenset(merge.names) not in ruled:
                yield Doubt(digest("n", [identity.sort, *merge.names]), "names", subject, (), merge, identity.sort)


def _question(fact: Fact) -> tuple[str, ...]:
    details = sorted(f"{key}={value}" for key, value in key_details(fact.property, fact.details).items())
    return str(fact.subject), fact.property, *details


def _answer(fact: Fact, by_id: Mapping[str, Entry]) -> Answer:
    return Answer(fact, tuple(by_id[one] for one in fact.claims_for if one in by_id))


def rulings(
    decision: str, claims: Sequence[str], names: Sequence[str], sort: str, *, by: tuple[str, str]
) -> list[Ruling]:
    """Write an editor's answer as rulings: one on each claim, or one on the names; raises `InputError`.

    `by` is who decides, and for what reason.
    """
    author, reason = by
    kind = DECISIONS.get(decision)
    sorts: dict[str, Sort] = {one: one for one in ("person", "character", "title", "outlet")}
    try:
        if kind in ("accept", "reject") and 0 < len(claims) <= MANY:
            about = claims if kind == "reject" else claims[:1]  # to vouch for one is enough
            return [Ruling(kind, author, reason, about=claim) for claim in about]
        if kind in ("same", "not-same") and len(names) == 2 and sort in sorts:
            return [Ruling(kind, author, reason, names=(names[0], names[1]), sort=sorts[sort])]
    except ValueError as error:
        raise InputError(f"{error}.") from error
    raise InputError("nothing was decided: choose what to accept or reject, or whether two names are one.")


def withdrawals(about: Sequence[str], ledger: "Ledger", author: str) -> list[Ruling]:
    """Write the taking back of rulings as rulings; those that are none, or of which there are too many, raise."""
    known = {ruling.id for ruling in ledger.rulings()}
    if not about or len(about) > MANY or not set(about) <= known:
        raise InputError("nothing was taken back: name rulings that were made.")
    return [Ruling("withdraw", author, "undone in the review", about=one) for one in about]
