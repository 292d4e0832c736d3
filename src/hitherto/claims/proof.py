"""A proof: what of a page of one's own is no longer so, has nobody behind it, or is missing."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hitherto.claims.article import Article
from hitherto.claims.claim import Claim, Evidence, Subject
from hitherto.claims.fact import Fact


class Mark(StrEnum):
    """How a statement of a page fares beside the facts, the worst first."""

    CONTRADICTED = "contradicted"  # it is denied, or something else holds
    SUPERSEDED = "superseded"  # something newer or more exact holds in its place
    PAST = "past"  # told as to come, and its time is over
    DISPUTED = "disputed"  # others say otherwise, as firmly
    WEAKER = "weaker"  # told as a fact, and only expected or guessed
    FIRMER = "firmer"  # told as likely or possible, and a fact by now
    UNSUPPORTED = "unsupported"  # no article of the ledger says it
    FINE = "fine"

    @property
    def mends(self) -> bool:
        """Tell whether somebody should mend what has this mark."""
        return self is not Mark.FINE


@dataclass(frozen=True, slots=True)
class Finding:
    """How one statement of a page fares: the claim, where it stands in the page, and its mark.

    `fact` is what the articles make of the same answer, `instead` the fact that holds in its place. `at` is the
    evidence that the mark is about, and `sentence` the sentence that it stands in, `[start, end)` of the page.
    """

    mark: Mark
    claim: Claim
    at: Evidence
    fact: Fact | None = None
    instead: Fact | None = None
    sentence: tuple[int, int] = (0, 0)

    @property
    def rests_on(self) -> tuple[Fact, ...]:
        """Return the facts that the mark rests on, what holds first."""
        return tuple(fact for fact in (self.instead, self.fact) if fact is not None)


@dataclass(frozen=True, slots=True)
class Proof:
    """A page of one's own beside what is known of a title at the end of a day.

    `findings` stand in the order of the page; `lacking` are the facts that the page does not say, those that matter
    most first.
    """

    article: Article
    subject: Subject
    day: date
    findings: tuple[Finding, ...]
    lacking: tuple[Fact, ...]

    def words(self, finding: Finding) -> str:
        """Return the sentence that a finding is about."""
        return self.article.text[slice(*finding.sentence)]

    def line(self, finding: Finding) -> int:
        """Return the line of the page that the sentence begins in; the headline is line 1."""
        return self.article.text.count("\n", 0, finding.sentence[0]) + 1

    @property
    def to_mend(self) -> tuple[Finding, ...]:
        """Return what somebody should mend."""
        return tuple(one for one in self.findings if one.mark.mends)
