"""A change: how a fact stands differently at the end of one day than at the end of another."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from hitherto.claims.claim import Detail, Subject, details_from, plain_details
from hitherto.claims.fact import Standing

ABSENT = "absent"  # stands in a Change for what was not there

_GONE = {ABSENT, Standing.SUPERSEDED, Standing.DENIED}
_FIRMNESS = (
    Standing.UNKNOWN, Standing.SPECULATION, Standing.DISPUTED, Standing.EXPECTED, Standing.REPORTED, Standing.CONFIRMED,
)  # fmt: skip


class ChangeKind(StrEnum):
    """What sort of change it is."""

    NEW = "new"  # nobody had said it before
    FIRMER = "firmer"  # it stands on more than before, or holds again
    WEAKER = "weaker"  # it still holds, and stands on less than before
    REPLACED = "replaced"  # something else holds in its place
    WITHDRAWN = "withdrawn"  # it holds no longer, and nothing is told that does in its place


@dataclass(frozen=True, slots=True)
class Replacement:
    """The fact that holds in place of another: its id, what it is about, and its value."""

    fact: str
    property: str
    value: str


@dataclass(frozen=True, slots=True)
class Change:
    """How a fact stands differently at the end of one day than at the end of another."""

    subject: Subject
    property: str
    value: str
    before: str  # a standing, or ABSENT
    after: str
    said_at: date  # the day whose articles brought the change about
    fact: str  # the fact's id
    details: Mapping[str, Detail] = field(default_factory=dict)
    replaced_by: Replacement | None = None
    kind: ChangeKind = field(init=False)

    def __post_init__(self) -> None:
        """Derive what sort of change it is."""
        object.__setattr__(self, "kind", _kind(self.before, self.after, self.replaced_by))

    def as_json(self) -> dict[str, Any]:
        """Return the JSON object that `changes --json` prints."""
        instead = self.replaced_by
        return {
            "subject": self.subject.as_json(),
            "property": self.property,
            "value": self.value,
            "details": plain_details(self.details),
            "from": str(self.before),
            "to": str(self.after),
            "kind": str(self.kind),
            "replaced_by": instead and {"fact": instead.fact, "property": instead.property, "value": instead.value},
            "said_at": self.said_at.isoformat(),
            "fact": self.fact,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Change":
        """Read what `as_json` writes; raises ValueError or KeyError for anything else."""
        instead = data["replaced_by"]
        return cls(
            Subject.from_json(data["subject"]),
            data["property"],
            data["value"],
            data["from"],
            data["to"],
            date.fromisoformat(data["said_at"]),
            data["fact"],
            details_from(data["details"]),
            Replacement(**instead) if instead else None,
        )


def _kind(before: str, after: str, instead: Replacement | None) -> ChangeKind:
    if before == ABSENT:
        return ChangeKind.NEW
    if after in _GONE:
        return ChangeKind.REPLACED if instead else ChangeKind.WITHDRAWN
    return ChangeKind.FIRMER if firmness(after) > firmness(before) else ChangeKind.WEAKER


def firmness(standing: str) -> int:
    """Return how firmly something stands, to compare; what holds no longer, or is not there, less than all else."""
    return -1 if standing in _GONE else _FIRMNESS.index(Standing(standing))
