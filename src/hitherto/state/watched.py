"""What is followed: titles, feeds, what is still to be read in them, and what is to be told."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal

from hitherto.claims import Standing, Subject, fold

Digest = Literal["at once", "daily", "weekly"]
BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)  # before anything was recorded


@dataclass(frozen=True, slots=True)
class Choices:
    """How a title is followed.

    `aliases` are other names of it, `ids` its ids in catalogues ("wikidata": "Q…"). `properties` are those that are
    told (none: all), `least` the lowest standing worth a notice, and `spoilers` what is told although it may spoil
    ("plot", "departures"). `digest` says whether notices go out at once or are collected.
    """

    aliases: tuple[str, ...] = ()
    ids: Mapping[str, str] = field(default_factory=dict)
    properties: tuple[str, ...] = ()
    least: Standing = Standing.REPORTED
    spoilers: tuple[str, ...] = ()
    digest: Digest = "at once"

    def as_json(self) -> dict[str, Any]:
        """Return plain data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Choices":
        """Read what `as_json` writes."""
        lists = {key: tuple(value) for key, value in data.items() if isinstance(value, list | tuple)}
        return cls(**{**data, **lists, "least": Standing(data["least"])})


@dataclass(frozen=True, slots=True)
class Watch:
    """A title that somebody follows, and the time of record up to which its changes were made into notices."""

    title: str
    season: int | None = None
    choices: Choices = Choices()
    added_at: datetime = BEGINNING
    told_to: datetime = BEGINNING
    digest_at: datetime = BEGINNING

    @property
    def key(self) -> str:
        """What it is called in the state: the folded title, with the season."""
        return " ".join(filter(None, (fold(self.title), "" if self.season is None else f"s{self.season}")))

    @property
    def subject(self) -> Subject:
        """What it is about."""
        return Subject(self.title, self.season)

    @property
    def names(self) -> tuple[str, ...]:
        """The title, and its other names."""
        return (self.title, *self.choices.aliases)


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed that is asked for new articles, and how that went last; `failures` are those in a row."""

    url: str
    title: str = ""
    everything: bool = False
    added_at: datetime = BEGINNING
    etag: str = ""
    last_modified: str = ""
    asked_at: datetime | None = None
    again_at: datetime | None = None
    failures: int = 0
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """An article that a feed names and that is still to be read; `content` is what the feed says of it."""

    feed: str
    key: str
    content: Mapping[str, Any] = field(default_factory=dict)
    tries: int = 0
    again_at: datetime | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A change that is to be told of a watch; `content` is the change as plain data."""

    id: str
    watch: str
    made_at: datetime
    content: Mapping[str, Any]
