"""What went wrong, in kinds that a person can act on, each with its sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eval.matching import (
    Gold,
    Pairing,
    details_right,
    overlap,
    season_agrees,
    season_right,
    speaker_right,
    title_agrees,
    value_agrees,
)

from hitherto.claims import Claim

KINDS = ("wrong title", "wrong season", "wrong polarity", "wrong value", "missed", "spurious",
         "season", "certainty", "speaker", "details")  # fmt: skip
_NEAR = 0.5  # the evidence that two claims must share for one to be a misreading of the other


@dataclass(frozen=True, slots=True)
class Error:
    """One error: its kind, the property and the article, what was wanted, what was found, and the words."""

    kind: str
    property: str
    article: str
    wanted: str
    found: str
    words: str

    def __str__(self) -> str:
        """Say it in three lines."""
        both = f"wanted {self.wanted}" if self.wanted else ""
        both += " · " if self.wanted and self.found else ""
        both += f"found {self.found}" if self.found else ""
        return f"{self.property} in {self.article}\n      {both}\n      “{self.words}”"


def errors(pairing: Pairing) -> Iterator[Error]:
    """Give the errors of one article: misreadings first, then what is missing, too much, or not quite right."""
    left = list(pairing.spurious)
    for gold in pairing.missed:
        near = max(left, key=lambda f: _nearness(gold, f), default=None)
        if near is None or not _nearness(gold, near):
            yield _error("missed", gold, None)
        else:
            left.remove(near)
            yield _error(_misreading(gold, near), gold, near)
    yield from (_error("spurious", None, claim) for claim in left)
    for gold, found in pairing.matched:
        yield from (_error(kind, gold, found) for kind in _not_quite(gold, found))


def _nearness(gold: Gold, found: Claim) -> float:
    """Return how likely a found claim is a misreading of the gold claim; 0 where it is another matter."""
    if gold.claim.property != found.property:
        return 0.0
    shared = overlap(gold.claim, found)
    return shared + 2 if value_agrees(gold.claim, found) else shared * (shared >= _NEAR)


def _misreading(gold: Gold, found: Claim) -> str:
    if not value_agrees(gold.claim, found):
        return "wrong value"
    if not title_agrees(gold, found):
        return "wrong title"
    return "wrong season" if not season_agrees(gold, found) else "wrong polarity"


def _not_quite(gold: Gold, found: Claim) -> Iterator[str]:
    if not season_right(gold, found):
        yield "season"
    if gold.claim.certainty != found.certainty:
        yield "certainty"
    if not speaker_right(gold, found):
        yield "speaker"
    if not details_right(gold, found):
        yield "details"


def _error(kind: str, gold: Gold | None, found: Claim | None) -> Error:
    claims: Sequence[Claim] = [c for c in (gold.claim if gold else None, found) if c is not None]
    wanted = _said(gold.claim, kind) if gold else ""
    words = " […] ".join(" ".join(e.text.split()) for e in claims[0].evidence[:2])
    return Error(kind, claims[0].property, claims[0].article, wanted, _said(found, kind) if found else "", words[:300])


def _said(claim: Claim, kind: str) -> str:
    """Write the claim, or of a matched one what is in question."""
    if kind in ("certainty", "speaker", "details"):
        asked = {"certainty": claim.certainty, "speaker": " < ".join(claim.speaker) or "the article itself"}
        return f"{claim.value}: {asked.get(kind) or dict(claim.details)}"
    no = "not " if claim.polarity == "-" else ""
    details = f" {dict(claim.details)}" if claim.details else ""
    return f"{no}{claim.value}{details} ({claim.subject})"
