"""What the API answers that no shared noun is for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from hitherto.claims import Change, Claim, Fact, Ruling, Standing, Subject, When


@dataclass(frozen=True, slots=True)
class Title:
    """A title that the ledger knows; `slug` is what it is called in addresses."""

    work: str
    slug: str
    seasons: tuple[int, ...]
    articles: int
    claims: int
    first_said: date
    last_said: date

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Title":
        """Read what the API writes."""
        first, last = date.fromisoformat(data["first_said"]), date.fromisoformat(data["last_said"])
        return cls(data["work"], data["slug"], tuple(data["seasons"]), data["articles"], data["claims"], first, last)


@dataclass(frozen=True, slots=True)
class Date:
    """When a title comes; `words` say it for people, `elsewhere` that it is another region's."""

    subject: Subject
    when: When
    words: str
    kind: str
    where: str
    standing: Standing
    elsewhere: bool
    fact: str

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Date":
        """Read what the API writes."""
        told = data["words"], data["kind"], data["where"], Standing(data["standing"]), data["elsewhere"], data["fact"]
        return cls(Subject.from_json(data["subject"]), When.parse(data["when"]), *told)


@dataclass(frozen=True, slots=True)
class Unknown:
    """What is not known yet of a title: what articles say is, and the questions that none answers."""

    subject: Subject
    said: tuple[str, ...]
    asked: tuple[str, ...]

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Unknown":
        """Read what the API writes."""
        return cls(Subject.from_json(data["subject"]), tuple(data["said"]), tuple(data["asked"]))


@dataclass(frozen=True, slots=True)
class ClaimInArticle:
    """A claim with where it stands; its evidence is cut to 24 words, as all that is published is."""

    claim: Claim
    title: str
    outlet: str
    url: str | None
    said_at: date
    recorded_at: datetime
    withdrawn_at: date | None
    copy_of: str | None

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "ClaimInArticle":
        """Read what the API writes."""
        gone = data["withdrawn_at"]
        return cls(
            Claim.from_json(data),
            data["article"]["title"],
            data["outlet"],
            data["url"],
            date.fromisoformat(data["said_at"]),
            datetime.fromisoformat(data["recorded_at"]),
            date.fromisoformat(gone) if gone else None,
            data["copy_of"],
        )


@dataclass(frozen=True, slots=True)
class Explanation:
    """A fact with the claims behind its standing; `graph` has nodes and edges from articles to origins."""

    fact: Fact
    claims_for: tuple[ClaimInArticle, ...]
    claims_against: tuple[ClaimInArticle, ...]
    set_aside: tuple[ClaimInArticle, ...]
    rulings: tuple[Ruling, ...]
    graph: Mapping[str, Any]

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Explanation":
        """Read what the API writes."""
        ids = {side: [one["id"] for one in data[side]] for side in ("for", "against", "set_aside", "rulings")}
        return cls(
            Fact.from_json({**data, **ids}),
            tuple(map(ClaimInArticle.from_json, data["for"])),
            tuple(map(ClaimInArticle.from_json, data["against"])),
            tuple(map(ClaimInArticle.from_json, data["set_aside"])),
            tuple(map(Ruling.from_json, data["rulings"])),
            data["graph"],
        )


@dataclass(frozen=True, slots=True)
class Forecast:
    """When a title may come that nobody has dated: a guess, and never a fact; `told` is all that the API says of it.

    `median` is None where no day is forecast. `half` and `most` are the days between which it comes with even odds and
    eight times in ten; `quarters` name the coming quarters with their chances, and `later` is that of all after them.
    """

    subject: Subject
    as_of: date
    median: date | None
    half: tuple[date, date] | None
    most: tuple[date, date] | None
    quarters: tuple[tuple[str, float], ...]
    later: float
    never: float | None
    why: tuple[str, ...]
    told: Mapping[str, Any]

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Forecast":
        """Read what the API writes."""
        return cls(
            Subject.from_json(data["subject"]),
            date.fromisoformat(data["as_of"]),
            date.fromisoformat(data["median"]) if data["median"] else None,
            _span(data["interval_50"]),
            _span(data["interval_80"]),
            tuple((one["quarter"], one["chance"]) for one in data["quarters"]),
            data["later"],
            data["never"],
            tuple(data["why"]),
            data,
        )


def _span(days: list[str] | None) -> tuple[date, date] | None:
    return (date.fromisoformat(days[0]), date.fromisoformat(days[1])) if days else None


@dataclass(frozen=True, slots=True)
class Found:
    """An article that a search found: `marks` are the places of the words in the snippet."""

    article: str
    title: str
    outlet: str
    url: str | None
    said_at: date
    snippet: str
    marks: tuple[tuple[int, int], ...]
    claims: tuple[Claim, ...]

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Found":
        """Read what the API writes."""
        marks = tuple((start, end) for start, end in data["marks"])
        told = data["article"], data["title"], data["outlet"], data["url"], date.fromisoformat(data["said_at"])
        return cls(*told, data["snippet"], marks, tuple(map(Claim.from_json, data["claims"])))


@dataclass(frozen=True, slots=True)
class Copied:
    """Wikitext to paste: a sentence and its reference; where there is none, `why` says the reason."""

    wikitext: str
    why: str


@dataclass(frozen=True, slots=True)
class Record:
    """The track record of an outlet or a speaker; `told` is all that the API says of it."""

    kind: str
    name: str
    right: int
    wrong: int
    days_early: float | None
    small: bool
    told: Mapping[str, Any]

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Record":
        """Read what the API writes."""
        counts = data["right"], data["wrong"], data["days_early"], data["small"]
        return cls(data["kind"], data["name"], *counts, data)


@dataclass(frozen=True, slots=True)
class Ruled:
    """A ruling that was made or tried, and what it changes; it is not `kept` where the same was ruled before."""

    ruling: Ruling
    kept: bool
    changes: tuple[Change, ...]

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Ruled":
        """Read what the API writes."""
        return cls(Ruling.from_json(data), data["kept"], tuple(map(Change.from_json, data["changes"])))
