"""What the tests of rules share: one sentence in an article about an invented series, and what is read in it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from hitherto.claims import Claim
from hitherto.reading.builtin import BuiltinReader, Making
from hitherto.reading.merging import merged
from hitherto.reading.scene import Scene

HEADLINE = "Harbour Lights season 2: everything we know so far"
LEAD = "The second season of Harbour Lights, the drama about a lighthouse town, is on its way."


@pytest.fixture(scope="session")
def told(scene: Callable[..., Scene]) -> Callable[[str, str], list[str]]:
    """Read a sentence: `told("release", sentence)` gives "season value details", with "-" where it is denied.

    The rules alone read it, without what a whole article would make likely. The season that the article lends to
    those who play and to where it is shown goes without saying.
    """

    def tell(name: str, sentence: str) -> list[str]:
        start = len(f"{HEADLINE}\n\n{LEAD}\n\n")
        laid = scene(HEADLINE, f"{LEAD}\n\n{sentence}")
        made = BuiltinReader().ruled(laid)
        said = (_in_itself(m) for makings in made.values() for m in makings if m.claim is not None)
        claims = merged(said, laid.headline_end)
        return [_said(c) for c in claims if c.property == name and any(e.start >= start for e in c.evidence)]

    return tell


def _in_itself(making: Making) -> Claim:
    claim, settled = making.claim, making.settled
    assert claim is not None
    assert settled is not None
    lent = claim.property in ("cast", "platform") and settled.season.why == "the season that the article is about"
    return replace(claim, subject=replace(claim.subject, season=None)) if lent else claim


def _said(claim: Claim) -> str:
    season = "" if claim.subject.season is None else f"S{claim.subject.season} "
    details = "".join(f" {key}={claim.details[key]}" for key in sorted(claim.details))
    certainty = "" if claim.certainty == "certain" else f" ({claim.certainty})"
    happens = f" @{claim.happens}" if claim.happens else ""
    return f"{season}{claim.polarity.strip('+')}{claim.value}{details}{certainty}{happens}"
