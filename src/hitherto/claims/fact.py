"""A fact: what the claims on one question add up to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from hitherto.claims.claim import Detail, Subject, details_from, plain_details
from hitherto.claims.when import When


class Standing(StrEnum):
    """How a fact stands, in the order in which the page explains them."""

    CONFIRMED = "confirmed"
    REPORTED = "reported"
    EXPECTED = "expected"
    SPECULATION = "speculation"
    DISPUTED = "disputed"
    UNKNOWN = "unknown"
    SUPERSEDED = "superseded"
    DENIED = "denied"


HELD = (Standing.CONFIRMED, Standing.REPORTED)  # what is stated without a hedge


@dataclass(frozen=True, slots=True)
class Fact:
    """One value of one question, with its standing and the reasons for it.

    `since` is the day (of `said_at`) on which this standing began, `until` the day before it ended, None
    while it lasts. `origins` counts the independent origins of the claims that carry the standing.
    `claims_for`, `claims_against` and `set_aside` are ids of claims, `rulings` of what editors decided on them.
    `happens` is when the event itself takes place, where a claim tells it. `replaced_by` is the id of the fact that
    holds in its place, where it was overtaken by one. `wikidata` has the ids of the Wikidata items of its `value`, and
    of the `character` that a cast member plays, as far as they are known.
    """

    id: str
    subject: Subject
    property: str
    value: str
    standing: Standing
    since: date
    why: str
    origins: int = 0
    details: Mapping[str, Detail] = field(default_factory=dict)
    until: date | None = None
    happens: When | None = None
    claims_for: tuple[str, ...] = ()
    claims_against: tuple[str, ...] = ()
    set_aside: tuple[str, ...] = ()
    rulings: tuple[str, ...] = ()
    replaced_by: str | None = None
    wikidata: Mapping[str, str] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return the JSON object that `facts --json` prints."""
        return {
            "id": self.id,
            "subject": self.subject.as_json(),
            "property": self.property,
            "value": self.value,
            "details": plain_details(self.details),
            "standing": str(self.standing),
            "since": self.since.isoformat(),
            "until": self.until.isoformat() if self.until else None,
            "when": str(self.happens) if self.happens else None,
            "origins": self.origins,
            "why": self.why,
            "for": list(self.claims_for),
            "against": list(self.claims_against),
            "set_aside": list(self.set_aside),
            "rulings": list(self.rulings),
            "replaced_by": self.replaced_by,
            "wikidata": dict(self.wikidata),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Fact":
        """Read what `as_json` writes; raises ValueError or KeyError for anything else."""
        return cls(
            id=data["id"],
            subject=Subject.from_json(data["subject"]),
            property=data["property"],
            value=data["value"],
            standing=Standing(data["standing"]),
            since=date.fromisoformat(data["since"]),
            why=data["why"],
            origins=data["origins"],
            details=details_from(data["details"]),
            until=date.fromisoformat(data["until"]) if data["until"] else None,
            happens=When.parse(data["when"]) if data["when"] else None,
            claims_for=tuple(data["for"]),
            claims_against=tuple(data["against"]),
            set_aside=tuple(data["set_aside"]),
            rulings=tuple(data["rulings"]),
            replaced_by=data["replaced_by"],
            wikidata=data["wikidata"],
        )
