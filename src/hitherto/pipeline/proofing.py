"""Proofreading: a page of one's own is read as if it were an article, and set beside what the ledger knows."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, NamedTuple

from hitherto.claims import Article, Claim, Entry, Fact, Finding, NotKnownError, Proof, Subject, fold, fold_address
from hitherto.claims.digest import digest
from hitherto.pipeline.known import Known, Past, known_of, title_of
from hitherto.state.proofs import LACKS

if TYPE_CHECKING:
    from hitherto.ledger import Ledger
    from hitherto.pages.proof import ProofPage
    from hitherto.reading import Reader


class Proofread(NamedTuple):
    """What came of reading a page, and what is known of its title."""

    proof: Proof
    known: Known

    def page(self) -> "ProofPage":
        """Set it for people."""
        from hitherto.pages.proof import set_proof

        return set_proof(self.proof, self.known.entries, self.known.facts())

    def keys(self) -> frozenset[str]:
        """Return a key for each thing that is to be mended, and for each that the page lacks."""
        return frozenset([*map(key_of, self.proof.to_mend), *map(key_of_lack, self.proof.lacking)])

    def since(self, before: Collection[str]) -> "Proofread":
        """Return it without what was to be mended, or lacking, before, by its keys."""
        findings = tuple(one for one in self.proof.findings if not one.mark.mends or key_of(one) not in before)
        lacking = tuple(fact for fact in self.proof.lacking if key_of_lack(fact) not in before)
        return self._replace(proof=replace(self.proof, findings=findings, lacking=lacking))


def key_of(finding: Finding) -> str:
    """Return what is the same as long as one thing is to be mended, wherever it stands in the page."""
    claim = finding.claim
    value = [claim.subject.season, claim.property, fold(claim.value), claim.polarity]
    return digest("m", [str(finding.mark), *value, *(fact.id for fact in finding.rests_on)])


def key_of_lack(fact: Fact) -> str:
    """Return what is the same as long as one thing is lacking."""
    return f"{LACKS}{fact.id}"


def proof(ledger: "Ledger", reader: "Reader", page: Article, title: str | None, past: Past) -> Proofread:
    """Set a page beside what is known of a title, by default of the one that it says most about.

    The page is not kept, and what the ledger has of it already bears no witness for it. What it says of other titles
    is left alone. Raises NotKnownError where the title is not known, or the page is about none that is.
    """
    from hitherto.judging import Judgement, Manner, Seasons, proofread
    from hitherto.pages.seasons import focus
    from hitherto.reading import beside_others, fitting, sentence_around, tenses

    page = page if page.published else replace(page, published=past.day)
    claims = fitting(reader, page).read(page)
    subject = title_of(ledger, title) if title else _mostly(ledger, page, claims)
    known = known_of(ledger, subject, past)
    others = [entry for entry in known.entries if not _is_same(entry.article, page)]
    judgement = Judgement(others, known.day, known.names, known.rulings)
    mine = _about(known, claims, asked=bool(title))
    told = _entries(page, mine, known.day)
    season = focus(known.subject, judgement.facts, known.day)
    manner = Manner(tenses(page, mine), beside_others(page, mine))
    asked = Seasons(known.subject.season, season)
    findings, missing = proofread(judgement, told, manner, asked) if told else ([], [])
    placed = (replace(one, sentence=sentence_around(page, one.at)) for one in findings)
    return Proofread(Proof(page, known.subject, known.day, tuple(placed), tuple(missing)), known)


def _mostly(ledger: "Ledger", page: Article, claims: Sequence[Claim]) -> Subject:
    """Return the title that most claims are about, of those that the ledger knows; those in the headline first."""
    headline = fold(page.title)
    counted = Counter(claim.subject.work for claim in claims).most_common()
    counted.sort(key=lambda one: fold(one[0]) in headline and len(one[0]), reverse=True)
    for work, _ in counted:
        try:
            return Subject(title_of(ledger, work).work)
        except NotKnownError:
            continue
    raise NotKnownError("The page speaks of no title that the ledger knows: name the title that it is about.")


def _about(known: Known, claims: Sequence[Claim], *, asked: bool) -> list[Claim]:
    """Return the claims about a title; a page that never calls it so is taken at the word of whoever named it."""
    names = {fold(known.subject.work), *known.names}
    mine = [claim for claim in claims if fold(claim.subject.work) in names]
    if asked and claims and not mine:
        work, _ = Counter(claim.subject.work for claim in claims).most_common(1)[0]
        called = replace(known.subject, season=None)
        mine = [replace(c, subject=replace(c.subject, work=called.work)) for c in claims if c.subject.work == work]
    return mine


def _entries(page: Article, claims: Sequence[Claim], day: date) -> list[Entry]:
    said_at = min(day, max(filter(None, (page.published, page.modified)), default=day))
    return [Entry(claim, page, said_at, datetime.combine(day, time(), UTC)) for claim in claims]


def _is_same(article: Article, page: Article) -> bool:
    """Tell whether an article of the ledger is the page itself, as it is or was."""
    if article.id == page.id or article.text == page.text:
        return True
    return bool(article.url and page.url) and fold_address(article.url or "") == fold_address(page.url or "")
