"""An identity: the spellings that name one person, character, outlet or title, and why they are one."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hitherto.claims.folding import fold
from hitherto.claims.ruling import Ruling, Sort

# The details of a claim that give the Wikidata items of its value, and of the character that a cast member plays.
VALUE_ITEM, CHARACTER_ITEM = "wikidata", "character_wikidata"
_ITEM = re.compile(r"[Qq][1-9]\d*\Z")


def is_item(name: str) -> bool:
    """Tell whether a name is that of a Wikidata item ("Q42")."""
    return _ITEM.match(name) is not None


@dataclass(frozen=True, slots=True)
class Merge:
    """Two names that were joined, and why; `score` is None where nothing had to be weighed."""

    names: tuple[str, str]
    reasons: tuple[str, ...]
    score: float | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the JSON object."""
        return {"names": list(self.names), "score": self.score, "reasons": list(self.reasons)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Merge":
        """Read what `as_json` writes."""
        one, other = data["names"]
        return cls((one, other), tuple(data["reasons"]), data["score"])


@dataclass(frozen=True, slots=True)
class Identity:
    """One person, character, outlet or title: `key` compares (the spelling said first), `name` is shown.

    `spellings` are all that were said, `merges` joined them, and `rulings` are what editors decided about its names.
    `wikidata` is the id of its Wikidata item, where an editor or a claim gives it.
    """

    key: str
    name: str
    rulings: tuple[Ruling, ...] = ()
    sort: Sort = "person"
    spellings: tuple[str, ...] = ()
    merges: tuple[Merge, ...] = ()
    wikidata: str | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the JSON object that `names --json` prints."""
        return {
            "sort": self.sort,
            "name": self.name,
            "wikidata": self.wikidata,
            "spellings": list(self.spellings),
            "merges": [merge.as_json() for merge in self.merges],
            "rulings": [ruling.as_json() for ruling in self.rulings],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Identity":
        """Read what `as_json` writes; `key` is the folded name."""
        return cls(
            fold(data["name"]),
            data["name"],
            tuple(map(Ruling.from_json, data["rulings"])),
            data["sort"],
            tuple(data["spellings"]),
            tuple(map(Merge.from_json, data["merges"])),
            data["wikidata"],
        )
