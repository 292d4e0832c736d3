"""A ruling: what an editor decided, by name and with a reason."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal, get_args

from hitherto.claims.claim import Subject
from hitherto.claims.digest import digest

Decision = Literal["accept", "reject", "same", "not-same", "value", "withdraw"]
Sort = Literal["person", "character", "title", "outlet"]

_ABOUT_ONE = ("accept", "reject", "withdraw")
_ABOUT_TWO = ("same", "not-same")


@dataclass(frozen=True, slots=True)
class Question:
    """What a ruling sets a value of: a property of a subject, and the details that tell its questions apart."""

    subject: Subject
    property: str
    details: Mapping[str, str] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return the JSON object, without what is not said."""
        said = {"subject": self.subject.as_json(), "property": self.property, "details": dict(self.details)}
        return {key: value for key, value in said.items() if value}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Question":
        """Read what `as_json` writes."""
        return cls(Subject.from_json(data["subject"]), data["property"], data.get("details") or {})


@dataclass(frozen=True, slots=True)
class Ruling:
    """`author` decided this at `made_at`, for a `reason`; a ledger sets the time when it takes the ruling in.

    `accept` and `reject` are of the claim whose id is `about`, `withdraw` of another ruling; `same` and
    `not-same` say of two `names` of one `sort` whether they are one; `value` answers a `question` with `value`.
    The `id` is a hash of all this. Raises ValueError where a part is missing or does not belong.
    """

    kind: Decision
    author: str
    reason: str
    made_at: datetime | None = None
    about: str | None = None
    names: tuple[str, str] | None = None
    sort: Sort | None = None
    question: Question | None = None
    value: str | None = None
    id: str = field(init=False)

    def __post_init__(self) -> None:
        """Refuse a ruling that decides nothing, or of which nobody can be asked; derive the id."""
        if self.kind not in get_args(Decision):
            raise ValueError(f"not a kind of ruling: {self.kind!r}")
        if not (self.author.strip() and self.reason.strip()):
            raise ValueError(f"a ruling ({self.kind}) needs an author and a reason")
        given = {name for name in ("about", "names", "sort", "question", "value") if getattr(self, name) is not None}
        if given != _parts(self.kind):
            needed = " and ".join(sorted(_parts(self.kind)))
            raise ValueError(f"a ruling that says {self.kind!r} needs {needed}, and nothing else")
        if self.sort is not None and self.sort not in get_args(Sort):
            raise ValueError(f"a name is not of this sort: {self.sort!r}")
        object.__setattr__(self, "id", digest("g", self._content()))

    def content(self) -> dict[str, Any]:
        """Return what was decided, as JSON without kind, author, reason and time."""
        said = {
            "about": self.about,
            "names": list(self.names) if self.names else None,
            "sort": self.sort,
            "question": self.question.as_json() if self.question else None,
            "value": self.value,
        }
        return {key: value for key, value in said.items() if value is not None}

    def _content(self) -> dict[str, Any]:
        time = self.made_at.astimezone(UTC).isoformat(timespec="microseconds") if self.made_at else None
        return {"kind": self.kind, "author": self.author, "reason": self.reason, "made_at": time, **self.content()}

    def as_json(self) -> dict[str, Any]:
        """Return the JSON object, its id first."""
        return {"id": self.id, **self._content()}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Ruling":
        """Read what `as_json` writes; raises ValueError, KeyError or TypeError for anything else."""
        return cls(
            kind=data["kind"],
            author=data["author"],
            reason=data["reason"],
            made_at=datetime.fromisoformat(data["made_at"]) if data.get("made_at") else None,
            about=data.get("about"),
            names=_two(data["names"]) if data.get("names") else None,
            sort=data.get("sort"),
            question=Question.from_json(data["question"]) if data.get("question") else None,
            value=data.get("value"),
        )


def _two(names: Sequence[str]) -> tuple[str, str]:
    if len(names) != 2:
        raise ValueError(f"a ruling is of two names, not of {len(names)}")
    return names[0], names[1]


def _parts(kind: Decision) -> set[str]:
    if kind in _ABOUT_ONE:
        return {"about"}
    return {"names", "sort"} if kind in _ABOUT_TWO else {"question", "value"}
