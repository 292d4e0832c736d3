"""A claim in the making: what a rule found, before subject, speaker and certainty are settled."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from hitherto.claims import Certainty, Detail, Polarity, When


@dataclass(frozen=True, slots=True)
class Draft:
    """What a rule says it found at characters `[start, end)`.

    What a rule leaves None is settled by the context afterwards: the `work` and `season` by what the
    sentence is about, the `certainty` by its hedges, the `speaker` by who is quoted. `at` is the position
    whose surroundings decide (the verb, say); `season` is 0 where the claim is about no season.
    """

    property: str
    value: str
    start: int
    end: int
    rule: str
    at: int = -1
    details: Mapping[str, Detail] = field(default_factory=dict)
    polarity: Polarity | None = None
    certainty: Certainty | None = None
    speaker: tuple[str, ...] | None = None
    happens: When | None = None
    work: str | None = None
    season: int | None = None
    part: str | None = None
    more: tuple[tuple[int, int], ...] = ()  # further places in the text that carry it
