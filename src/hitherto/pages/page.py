"""The page as plain data: every line with its standing and its citations, in no form yet."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hitherto.claims import Standing, Subject


@dataclass(frozen=True, slots=True)
class Citation:
    """The words behind a line: who said what, where and when.

    `number` is the citation's own on this page, from 1; `quote` has fewer than 25 words; `speaker` is nearest
    first (empty: the outlet's own voice); `url` is an http or https address or None, and so is `archive`, where an
    archive keeps the article. `undated` tells that the
    article carries no date, so that `said_at` is the day it was taken in.
    """

    number: int
    claim: str
    article: str
    title: str
    outlet: str
    said_at: date
    url: str | None
    speaker: tuple[str, ...]
    quote: str
    undated: bool = False
    archive: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """One article that the page cites, with the numbers of its citations."""

    article: str
    title: str
    outlet: str
    said_at: date
    url: str | None
    undated: bool
    citations: tuple[int, ...]
    archive: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of the page.

    `standing` is None where the page speaks of itself ("no article answers this"); `label` says the standing
    in words ("reported by two independent outlets"); `lead` stands before the sentence (a day, a question);
    `citations` are numbers; `facts` are the ids of the facts it rests on; `url` is the address of what the
    sentence speaks of (a trailer); `why` is the rule that decided.
    """

    text: str
    standing: Standing | None = None
    label: str = ""
    lead: str = ""
    citations: tuple[int, ...] = ()
    facts: tuple[str, ...] = ()
    url: str | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: its cells, and a line for the row's standing and citations."""

    cells: tuple[str, ...]
    line: Line


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a table that stand under one heading ("New")."""

    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: `columns` name the cells of each row; standing and sources come after them."""

    key: str
    caption: str
    columns: tuple[str, ...]
    groups: tuple[Rows, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Lines set apart under a heading of their own; `folded` ones open when asked for."""

    key: str
    heading: str
    lines: tuple[Line, ...]
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """One section: what is held, tables, what is set apart; `note` speaks where there is nothing else."""

    key: str
    heading: str
    lines: tuple[Line, ...] = ()
    tables: tuple[Table, ...] = ()
    groups: tuple[Group, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Outlook:
    """The forecast of a day that nobody has announced: a guess of the model, set apart, and never a fact.

    `half` and `most` are the days between which it comes with even odds and eight times in ten; `quarters` name the
    coming quarters of the year with their chances, "later" last; `never` is the chance that it does not come at all,
    None where the model cannot say. `why` are sentences, and `facts` the ids of the facts that moved it.
    """

    median: date
    half: tuple[date, date]
    most: tuple[date, date]
    quarters: tuple[tuple[str, float], ...]
    never: float | None
    why: tuple[str, ...]
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Everything known so far of one title, as of the end of day `on`.

    `season` is the season that the page is about where the title asked for names none (None for a film);
    `checked` is the day the ledger last took anything in; `decided` tells what editors decided of the title's names
    and of the outlets, a sentence each (what they decided of a fact stands on its line). `outlook` is None where a day
    is announced, or nothing is known to go by.
    """

    title: Subject
    season: int | None
    name: str
    on: date
    checked: date
    answer: tuple[Line, ...]
    sections: tuple[Section, ...]
    citations: tuple[Citation, ...]
    sources: tuple[Source, ...]
    decided: tuple[str, ...] = ()
    outlook: Outlook | None = None


def every_line(page: Page) -> Iterator[Line]:
    """Yield all lines of a page in its order, rows' and folded ones among them."""
    yield from page.answer
    for section in page.sections:
        yield from section.lines
        yield from (row.line for table in section.tables for rows in table.groups for row in rows.rows)
        yield from (line for group in section.groups for line in group.lines)
