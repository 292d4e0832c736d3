"""Taking articles in: together where there are many, without letting anybody wait, and what changes by them."""

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from hitherto.claims import Article, Change, Problem, Subject, fold
from hitherto.pipeline.known import Known, Past, known_of

if TYPE_CHECKING:
    from hitherto.ledger import Ledger, Reading, Taken
    from hitherto.reading import Reader

Item = TypeVar("Item")

MOST = 200  # items that go together
LONGEST = 0.5  # seconds that the first of them waits for the others


class Chunks(Generic[Item]):
    """Items in lists: as many as came within half a second, and at most 200, so that memory stays flat."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._items = items

    def __iter__(self) -> Iterator[list[Item]]:
        """Yield the lists in order; none is empty."""
        chunk: list[Item] = []
        began = 0.0
        try:
            for item in self._items:
                began = began if chunk else time.monotonic()
                chunk.append(item)
                if len(chunk) >= MOST or time.monotonic() - began >= LONGEST:
                    yield chunk
                    chunk = []
        except (Exception, KeyboardInterrupt):  # what came before it is not lost
            if chunk:
                yield chunk
            raise
        if chunk:
            yield chunk


class Touched(NamedTuple):
    """A title that articles spoke of as they were taken in, and how what is known of it changed by them."""

    subject: Subject
    changes: list[Change]


class Intake(NamedTuple):
    """What came of some articles: of each whether it was new or why it was not kept, and the titles they touched."""

    articles: "list[Taken | Problem]"
    titles: list[Touched]


def read_one(reader: "Reader", article: Article | Problem, where: str) -> "Reading | Problem":
    """Read an article; a fault of the reader is a Problem, and not the loss of the other articles."""
    if isinstance(article, Problem):
        return article
    from hitherto.reading import fitting

    try:
        reader = fitting(reader, article)
        return article, reader.read(article), f"{reader.name} {reader.version}"
    except Exception as fault:
        said = f"{where}, article {article.document!r}"
        return Problem(said, f"the reader failed ({type(fault).__name__}: {fault})", "Please report it with the text.")


def keep(ledger: "Ledger", readings: "Iterable[Reading | Problem]", where: str) -> "Iterator[Taken | Problem]":
    """Keep articles as they come, up to some hundred together; what is yielded is kept."""
    for chunk in Chunks(readings):
        taken = ledger.take_in_all(one for one in chunk if not isinstance(one, Problem))
        for one in chunk:
            came = one if isinstance(one, Problem) else next(taken)
            yield replace(came, where=where) if came is not one and isinstance(came, Problem) else came


def take_in(ledger: "Ledger", readings: "Sequence[Reading | Problem]", day: date, where: str) -> Intake:
    """Keep articles, and tell how what is known at the end of a day changes by them, title by title.

    Only the titles are judged that they speak of, or that earlier versions of them did, and of those only the
    questions that are touched: it takes the same time however large the ledger.
    """
    read = [one for one in readings if not isinstance(one, Problem)]
    said = [claim.subject.work for _, claims, _ in read for claim in claims]
    names = {fold(name): name for name in [*ledger.names_in([article for article, _, _ in read]), *said]}
    past = Past(day)
    before = [known_of(ledger, Subject(name), past) for _, name in sorted(names.items())]
    articles = list(keep(ledger, readings, where))
    found: dict[str, Touched] = {}
    for known in before:
        after = known_of(ledger, Subject(known.subject.work), past)
        changes = after.changes_from(known) if _is_other(known, after) else []
        if changes:
            touched = found.setdefault(fold(after.subject.work), Touched(after.subject, []))
            touched.changes.extend(change for change in changes if change not in touched.changes)
    return Intake(articles, list(found.values()))


def _is_other(before: Known, after: Known) -> bool:
    return (before.entries, before.names) != (after.entries, after.names)
