"""A claim: one statement of one article, with the exact words that carry it."""

import builtins
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from hitherto.claims.digest import digest
from hitherto.claims.making import maker
from hitherto.claims.when import When

Polarity = Literal["+", "-"]
Certainty = Literal["certain", "probable", "possible"]
Detail = str | int | tuple[str, ...]


def plain_details(details: Mapping[str, Detail]) -> dict[str, str | int | list[str]]:
    """Return details as JSON has them."""
    return {key: list(value) if isinstance(value, tuple) else value for key, value in details.items()}


def details_from(data: Mapping[str, Any] | None) -> dict[str, Detail]:
    """Read what `plain_details` writes."""
    return {key: tuple(value) if isinstance(value, list) else value for key, value in (data or {}).items()}


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """The words behind a claim: characters `[start, end)` of the article's text, and that text."""

    start: int
    end: int
    text: str

    @classmethod
    def of(cls, article_text: str, start: int, end: int) -> "Evidence":
        """Cut evidence out of the text, so that offsets and words cannot differ."""
        return cls(start, end, article_text[start:end])


@dataclass(frozen=True, slots=True)
class Subject:
    """The title that a claim is about, as specific as the text supports."""

    work: str
    season: int | None = None
    part: str | None = None

    def __str__(self) -> str:
        """Name it as a reader would: "Heartstopper season 2"."""
        season = f" season {self.season}" if self.season is not None else ""
        return f"{self.work}{season}{f', {self.part}' if self.part else ''}"

    def as_json(self) -> dict[str, Any]:
        """Return the JSON object, without what is not said."""
        said = {"work": self.work, "season": self.season, "part": self.part}
        return {key: value for key, value in said.items() if value is not None}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Subject":
        """Read what `as_json` writes."""
        return cls(data["work"], data.get("season"), data.get("part"))


@dataclass(frozen=True, slots=True)
class Claim:
    """An article says that the `property` of `subject` is `value`, in the words of `evidence`.

    `speaker` vouches for it, nearest first (empty: the article's own voice), with the `certainty` that the
    speaker commits to; `happens` is when the event itself takes place. `article` is the article's id and
    `reader` the name and version of the reader that made it. A claim without evidence cannot be made.
    """

    subject: Subject
    property: str
    value: str
    evidence: tuple[Evidence, ...]
    article: str
    details: Mapping[str, Detail] = field(default_factory=dict)
    polarity: Polarity = "+"
    certainty: Certainty = "certain"
    speaker: tuple[str, ...] = ()
    happens: When | None = None
    reader: str = ""
    _id: str = field(default="", init=False, repr=False, compare=False)
    kept: ClassVar[Callable[..., "Claim"]]

    def __post_init__(self) -> None:
        """Refuse a claim without evidence."""
        if not self.evidence:
            raise ValueError(f"a claim needs evidence: {self.subject} {self.property} {self.value!r}")

    @builtins.property
    def id(self) -> str:
        """Return the hash of what it says, whichever reader made it; many are made that are joined with others."""
        if not self._id:
            object.__setattr__(self, "_id", digest("c", self._content() | {"document": self.article}))
        return self._id

    def leaves(self) -> bool:
        """Tell whether it is about somebody's leaving."""
        return self.details.get("status") == "leaving"

    def says_no(self) -> bool:
        """Tell whether it says that it is not so; somebody who leaves is not in it, who does not leave is."""
        return (self.polarity == "-") != self.leaves()

    def _content(self) -> dict[str, Any]:
        return {
            "subject": self.subject.as_json(),
            "property": self.property,
            "value": self.value,
            "details": plain_details(self.details),
            "polarity": self.polarity,
            "certainty": self.certainty,
            "speaker": list(self.speaker),
            "when": str(self.happens) if self.happens else None,
            "evidence": [{"start": e.start, "end": e.end, "text": e.text} for e in self.evidence],
        }

    def as_json(self, document: str | None = None) -> dict[str, Any]:
        """Return the JSON object of `docs/reference/claims.md`; `document` names the article otherwise."""
        return {"id": self.id, **self._content(), "document": document or self.article, "reader": self.reader}

    @classmethod
    def from_json(cls, data: Mapping[str, Any], article: str | None = None) -> "Claim":
        """Read what `as_json` writes; `article` is the article's id where `document` is another name for it."""
        return cls(
            subject=Subject.from_json(data["subject"]),
            property=data["property"],
            value=data["value"],
            evidence=tuple(Evidence(e["start"], e["end"], e["text"]) for e in data["evidence"]),
            article=article or data["document"],
            details=details_from(data.get("details")),
            polarity=data.get("polarity", "+"),
            certainty=data.get("certainty", "certain"),
            speaker=tuple(data.get("speaker") or ()),
            happens=When.parse(data["when"]) if data.get("when") else None,
            reader=data.get("reader", ""),
        )


# Makes a claim that has its id already (the last value), without checking and hashing it again.
Claim.kept = maker(Claim)
