"""What the pairs of claims add up to: a figure between 0 and 1 for each thing that is measured."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from eval.matching import FREE_TEXT, Gold, Pairing, details_right, overlap, season_right, speaker_right

from hitherto.claims import Certainty, Claim

_DEGREES: tuple[Certainty, ...] = ("certain", "probable", "possible")
ENOUGH = 8  # fewer gold claims than these make no figure of their own


@dataclass(frozen=True, slots=True)
class Score:
    """How many claims of the gold were found, and how many of those that were found the gold has."""

    right: int
    missed: int
    spurious: int

    @property
    def gold(self) -> int:
        """Return how many the gold has."""
        return self.right + self.missed

    @property
    def precision(self) -> float:
        """Return the share of the found that is right; 1 where nothing was found."""
        return self.right / max(1, self.right + self.spurious) if self.right + self.spurious else 1.0

    @property
    def recall(self) -> float:
        """Return the share of the gold that was found; 1 where it has nothing."""
        return self.right / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of both."""
        return 2 * self.right / max(1, 2 * self.right + self.missed + self.spurious)


def score(pairings: Iterable[Pairing], keep: Callable[[str], bool]) -> Score:
    """Count the claims whose property is to be kept."""
    right = missed = spurious = 0
    for one in pairings:
        right += sum(keep(g.claim.property) for g, _ in one.matched)
        missed += sum(keep(g.claim.property) for g in one.missed)
        spurious += sum(keep(f.property) for f in one.spurious)
    return Score(right, missed, spurious)


def by_property(pairings: Sequence[Pairing]) -> dict[str, Score]:
    """Return the score of each property that the gold or the reader has, in the order of the alphabet."""
    gold = {g.claim.property for one in pairings for g in (*one.missed, *(g for g, _ in one.matched))}
    names = gold | {f.property for one in pairings for f in one.spurious}
    return {name: score(pairings, name.__eq__) for name in sorted(names)}


def figures(pairings: Sequence[Pairing]) -> dict[str, float]:
    """Return every figure that may have a floor, by its name."""
    facts = score(pairings, lambda name: name not in FREE_TEXT)
    free = score(pairings, FREE_TEXT.__contains__)
    found = {"facts precision": facts.precision, "facts recall": facts.recall, "facts F1": facts.f1}
    if free.gold:
        found["plot and character F1"] = free.f1
    found |= _of_matched([pair for one in pairings for pair in one.matched])
    found |= {f"{name} F1": one.f1 for name, one in by_property(pairings).items() if one.gold >= ENOUGH}
    return {name: round(value, 3) for name, value in found.items()}


def _of_matched(matched: Sequence[tuple[Gold, Claim]]) -> dict[str, float]:
    if not matched:
        return {}

    def share(right: Callable[[Gold, Claim], bool]) -> float:
        return sum(right(g, f) for g, f in matched) / len(matched)

    return {
        "season": share(season_right),
        "certainty": share(lambda g, f: g.claim.certainty == f.certainty),
        "certainty macro F1": _macro(matched),
        "not inflated": share(lambda g, f: not inflated(g, f)),
        "speaker": share(speaker_right),
        "details": share(details_right),
        "evidence": share(lambda g, f: overlap(g.claim, f) >= 0.5),
    }


def inflated(gold: Gold, found: Claim) -> bool:
    """Tell whether a claim is passed off as certain that the gold holds for less."""
    return found.certainty == "certain" != gold.claim.certainty


def _macro(matched: Sequence[tuple[Gold, Claim]]) -> float:
    """Return the mean F1 of the degrees of certainty that the gold has, so that the rare ones count as much."""
    each = []
    for degree in _DEGREES:
        gold = sum(g.claim.certainty == degree for g, _ in matched)
        found = sum(f.certainty == degree for _, f in matched)
        both = sum(g.claim.certainty == f.certainty == degree for g, f in matched)
        if gold:
            each.append(2 * both / (gold + found))
    return sum(each) / len(each)
