"""A catalogue's record of one title, written as an article whose lines can be taken apart again.

    The Lighthouse Keepers

    Catalogue record: TVmaze, series 82
    premiered: 2024-01-15
    cast: Ada Okafor | character: Una Reyes
    Season 2, premiereDate: 2026-05-01

The headline comes first, then one line that tells the catalogue, the kind and the id, then a line for each value: the
catalogue's own name of the field, the value, and what belongs to it. Ways in write records, and the reader of records
reads them; both know this form, and nothing else of one another.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal
from urllib.parse import urlsplit

from hitherto.claims.article import Article
from hitherto.claims.claim import Evidence

Kind = Literal["series", "season", "film"]

# What the catalogues call themselves, and the host of their public pages.
CATALOGUES: Mapping[str, str] = MappingProxyType(
    {"TVmaze": "tvmaze.com", "Wikidata": "wikidata.org", "TMDB": "themoviedb.org", "Wikipedia": "wikipedia.org"}
)
_MARK = "Catalogue record"
_HEAD = re.compile(rf"{_MARK}: (?P<catalogue>\w+), (?P<kind>series|season|film) (?P<id>[^|]+)\Z")
_SEASON = re.compile(r"Season (\d{1,4}), ")
_BETWEEN = " | "
_BAR = re.compile(r"(?<= )\|(?= )")


@dataclass(frozen=True, slots=True)
class Field:
    """One value of a record: the catalogue's name of the field, the value, its details, and the season it is about."""

    name: str
    value: str
    details: tuple[tuple[str, str], ...] = ()
    season: int | None = None

    def line(self) -> str:
        """Write it as the line of a record; empty details are left out."""
        season = "" if self.season is None else f"Season {self.season}, "
        details = [(name, plain) for name, value in self.details if (plain := _plain(value))]
        return season + _BETWEEN.join(f"{name}: {value}" for name, value in [(self.name, _plain(self.value)), *details])

    @classmethod
    def parse(cls, line: str) -> "Field | None":
        """Read what `line` writes; None for what is no such line."""
        season = _SEASON.match(line)
        first, *details = line[season.end() if season else 0 :].split(_BETWEEN)
        name, colon, value = first.partition(": ")
        if not (colon and name and value):
            return None
        pairs = (detail.partition(": ") for detail in details)
        said = tuple((key, text) for key, between, text in pairs if between)
        return cls(name, value, said, int(season[1]) if season else None)

    def detail(self, name: str) -> str:
        """Return the first detail of this name; empty where there is none."""
        return next((value for key, value in self.details if key == name), "")


@dataclass(frozen=True, slots=True)
class Record:
    """What a catalogue has of one title; `work` and `season` say what it is about, where the headline says more."""

    catalogue: str
    kind: Kind
    id: str
    title: str
    fields: tuple[Field, ...]
    work: str = ""
    season: int | None = None

    def text(self) -> str:
        """Write it as the text of an article."""
        about = (("work", self.work), ("season", "" if self.season is None else str(self.season)))
        head = Field(_MARK, f"{self.catalogue}, {self.kind} {_plain(self.id)}", about)
        lines = [head.line(), *(field.line() for field in self.fields if _plain(field.value))]
        return "\n".join([" ".join(self.title.split()), "", *lines])


def is_record(article: Article) -> bool:
    """Tell whether an article is the record of a catalogue, by its first lines, its outlet and its address."""
    return _head(article) is not None


def record_of(article: Article) -> tuple[Record, tuple[Evidence, ...]] | None:
    """Take a record apart: its fields, and of each the line as evidence; None for any other article."""
    head = _head(article)
    if head is None:
        return None
    found, field = head
    placed = list(_fields(article.text))
    title, season, kind = article.text.partition("\n")[0], field.detail("season"), found["kind"]
    record = Record(
        catalogue=found["catalogue"],
        kind="film" if kind == "film" else "season" if kind == "season" else "series",
        id=found["id"],
        title=title,
        fields=tuple(field for field, _ in placed),
        work=field.detail("work") or title,
        season=int(season) if season.isdecimal() else None,
    )
    return record, tuple(evidence for _, evidence in placed)


def _head(article: Article) -> tuple[re.Match[str], Field] | None:
    line = "".join(article.text.split("\n", 3)[2:3])
    field = Field.parse(line) if line.startswith(_MARK) else None
    found = _HEAD.match(f"{field.name}: {field.value}") if field else None
    if not (field and found and found["catalogue"] == article.outlet and _is_its(article)):
        return None
    return found, field


def _is_its(article: Article) -> bool:
    """Tell whether the address is one of the catalogue's, so that no other page can pass for a record of it."""
    home = CATALOGUES.get(article.outlet)
    try:
        host = urlsplit(article.url or "").hostname or ""
    except ValueError:  # a half-written IPv6 address
        return False
    return home is not None and f".{host}".endswith(f".{home}")


def _fields(text: str) -> Iterator[tuple[Field, Evidence]]:
    at = 0
    for number, line in enumerate(text.split("\n")):
        field = Field.parse(line) if number > 2 else None
        if field:
            yield field, Evidence.of(text, at, at + len(line))
        at += len(line) + 1


def _plain(value: str) -> str:
    """Return a value on one line, without what parts it from its details."""
    return _BAR.sub("/", " ".join(value.split())).strip(" |")
