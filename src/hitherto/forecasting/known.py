"""What is known of a title that bears on the day it comes, with the facts that say so."""

from dataclasses import dataclass

from hitherto.claims import Subject, When
from hitherto.forecasting.history import History


@dataclass(frozen=True, slots=True)
class Told:
    """Something that was said: in which words the forecast repeats it, and the ids of its facts and their claims."""

    words: str
    facts: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of the production that was reached: `started` or `wrapped` filming, and when."""

    name: str
    when: When
    told: Told


@dataclass(frozen=True, slots=True)
class Window:
    """When it was said to come; `share` is the chance that it does, 1 where those with a say confirmed it."""

    when: When
    share: float
    told: Told


@dataclass(frozen=True, slots=True)
class Known:
    """All that the forecast of one title is made of.

    `history` is None where no earlier season has come. `order` tells of a renewal, `stopped` of a cancellation or an
    ending; `beside` is what was reported and moves nothing, because nobody has measured what it is worth.
    """

    subject: Subject
    platform: str
    group: str
    history: History | None = None
    earlier: Told | None = None
    stage: Stage | None = None
    windows: tuple[Window, ...] = ()
    order: Told | None = None
    stopped: Told | None = None
    beside: tuple[Told, ...] = ()
