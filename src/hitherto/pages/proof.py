"""A proof set as plain data: each sentence that somebody should mend, what holds instead, and what the page lacks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from hitherto.claims import Claim, Entry, Fact, Finding, Mark, Proof
from hitherto.pages.citing import FEW, Citer
from hitherto.pages.page import Citation, Line
from hitherto.pages.seasons import is_series
from hitherto.pages.setting import Setter
from hitherto.pages.telling import Telling
from hitherto.pages.text import clean
from hitherto.pages.vaguer import without_vaguer
from hitherto.pages.values import property_words

REMARKS: Mapping[Mark, str] = {
    Mark.CONTRADICTED: "The articles say otherwise.",
    Mark.SUPERSEDED: "Something newer or more exact holds now.",
    Mark.PAST: "This is told as still to come, and its time has passed.",
    Mark.DISPUTED: "The articles contradict one another.",
    Mark.WEAKER: "This is told as a fact, and the articles are less sure.",
    Mark.FIRMER: "This is told as likely or possible, and the articles tell it as a fact.",
    Mark.UNSUPPORTED: "No article in the ledger says this.",
    Mark.FINE: "",
}


_GRAVITY = {mark: place for place, mark in enumerate(Mark)}


@dataclass(frozen=True, slots=True)
class Remark:
    """What is to be said of one sentence: its mark, what the page `states` there, and what the articles say."""

    mark: Mark
    line: int
    sentence: str
    states: tuple[str, ...]
    why: str
    holds: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class ProofPage:
    """A proof as it is shown: the remarks, the gravest first, what it lacks, and the citations of both.

    `statements` counts what was compared, and `to_mend` those of them to mend. `name` is the title, `page` what is
    proofread.
    """

    name: str
    page: str
    on: date
    statements: int
    to_mend: int
    remarks: tuple[Remark, ...]
    lacking: tuple[Line, ...]
    citations: tuple[Citation, ...]


def set_proof(proof: Proof, entries: Sequence[Entry], facts: Sequence[Fact]) -> ProofPage:
    """Set a proof; `entries` and `facts` are those of its title, all seasons."""
    subject, day = proof.subject, proof.day
    by_claim = {entry.claim.id: entry for entry in reversed(entries)}
    series = is_series(subject, facts)
    telling = Telling(subject, subject.season, day, day, by_claim, series, own=_own(proof))
    citer = Citer(telling, FEW)
    setter = Setter(telling, citer)
    gravest = sorted(proof.to_mend, key=lambda one: _GRAVITY[one.mark])  # as stable as the page's order
    alike = groupby(gravest, key=lambda one: (one.mark, one.sentence, one.rests_on[:1]))
    remarks = tuple(_remark(proof, list(group), setter) for _, group in alike)
    lacking = setter.lines(without_vaguer(proof.lacking))
    name = clean(proof.article.title) or clean(proof.article.document)
    return ProofPage(
        clean(str(subject)), name, day, len(proof.findings), len(proof.to_mend), remarks, lacking, citer.citations()
    )


def _remark(proof: Proof, findings: Sequence[Finding], setter: Setter) -> Remark:
    """Set what is to be said alike of several statements of one sentence."""
    first = findings[0]
    return Remark(
        mark=first.mark,
        line=proof.line(first),
        sentence=clean(proof.words(first)),
        states=tuple(dict.fromkeys(_states(one.claim) for one in findings)),
        why=REMARKS[first.mark],
        holds=setter.lines(first.rests_on[: 2 if first.mark is Mark.DISPUTED else 1]),
    )


def _own(proof: Proof) -> str:
    """Call what belongs to no season by the title's name: these lines stand each by itself."""
    return clean(proof.subject.work) if proof.subject.season is None else f"season {proof.subject.season}"


def _states(claim: Claim) -> str:
    """Say in short what the reader understood: "cast: Ada Okafor as Reyes"."""
    details = [str(value) for key, value in claim.details.items() if key in ("character", "job", "kind", "status")]
    denied, more = "not " if claim.polarity == "-" else "", f" ({', '.join(details)})" if details else ""
    return clean(f"{property_words(claim.property)}: {denied}{claim.value}{more}")
