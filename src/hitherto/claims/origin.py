"""Where statements came from: the articles that pass one on, and the origins that they got it from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Literal


class Tie(StrEnum):
    """How an article has a statement from where it came from."""

    OWN = "own"  # in the outlet's own words; nobody else is seen behind them
    CREDITS = "credits"  # it names the speaker who vouches for it
    CITES = "cites"  # it names another outlet
    LINKS = "links"  # it links to another article beside the words
    COPIES = "copies"  # its text is that of another article, in the main
    EXCERPT = "excerpt"  # its text is a piece of a longer article
    PASSAGE = "passage"  # the words around the statement stand in another article
    QUOTES = "quotes"  # it quotes the utterance of a speaker whom another article names
    WAVE = "wave"  # it quotes, in the same few days, the utterance that another article quotes
    AGAIN = "again"  # the outlet had it from there before
    CIRCLE = "circle"  # outlets cite one another in a circle, and this article is the first of them


Side = Literal["for", "against", "aside"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Whoever said something first: a speaker, or an outlet. An outlet's name is empty where none is given."""

    id: str
    kind: Literal["speaker", "outlet"]
    name: str


@dataclass(frozen=True, slots=True)
class Telling:
    """One article's part in passing a statement on.

    `id` is that of its first claim. `came_from` is the id of the telling or the origin that it has it from, `origin`
    the id of where that ends. `negative` tells that it says it is not so, `dated` that the article has a day of its
    own; without one, `day` is that of take-in. `side` is what the standing makes of it.
    """

    id: str
    claims: tuple[str, ...]
    outlet: str
    day: date
    dated: bool
    tie: Tie
    came_from: str
    origin: str
    side: Side
    negative: bool = False


@dataclass(frozen=True, slots=True)
class Tracing:
    """A graph from every article that tells of a fact to where it has that from.

    Each telling came from one other or from an origin, so that this is a forest whose roots are the origins.
    """

    origins: tuple[Origin, ...] = ()
    tellings: tuple[Telling, ...] = ()

    def after(self, node: str, among: Sequence[Telling] | None = None) -> list[Telling]:
        """Return what came straight from a telling or an origin, earliest first."""
        return [telling for telling in (self.tellings if among is None else among) if telling.came_from == node]

    def as_json(self) -> dict[str, Any]:
        """Return nodes and edges, as `why --json` prints them."""
        origins = [{"id": one.id, "kind": one.kind, "name": one.name} for one in self.origins]
        tellings = [
            {
                "id": one.id,
                "kind": "article",
                "claims": list(one.claims),
                "outlet": one.outlet,
                "said_at": one.day.isoformat(),
                "dated": one.dated,
                "origin": one.origin,
                "side": one.side,
                "polarity": "-" if one.negative else "+",
            }
            for one in self.tellings
        ]
        edges = [{"from": one.id, "to": one.came_from, "kind": str(one.tie)} for one in self.tellings]
        return {"nodes": [*origins, *tellings], "edges": edges}
