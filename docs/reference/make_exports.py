"""Set the examples of exports on pages anew, from the sample thread: make_exports.py FILE..."""

import io
import json
import re
import sys
import tempfile
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import hitherto
from hitherto.claims import Article, Change, Fact, Ruling
from hitherto.pages import Whole, build
from hitherto.pages.exports import EXPORTS, Export, Wishes
from hitherto.sources import sample

NOW = datetime(2026, 11, 1, 9, tzinfo=UTC)
ON = date(2026, 10, 27)
TITLE = "The Corrow Line"
ITEMS = ((TITLE, "Q4115189", "title"), ("Ishbel Tarranmore", "Q13406268", "person"))  # Wikidata's own sandboxes
WISHES = Wishes(ON, "https://watch.example.org", accepted=("Gantry", "Halyard Deck", "Slate & Clapper"))
FOR_WIKIS = ("wikitext", "quickstatements", "openrefine")  # from the whole thread; the others from a piece of it
ROWS = 4  # of the table that is shown for OpenRefine
LINES = 60  # of any other form
_OF_TWO = ("the-corrow-line-date-trailer", "the-corrow-line-cast")  # ends of the addresses that the piece is read from
_VALUES = frozenset({"2027-01-15", "Halyard+", "Ishbel Tarranmore", "8"})  # of the facts that are kept
_NODES = ("urn:hitherto:f:", "urn:hitherto:c:", "http", "urn:hitherto:agent:", "urn:hitherto:judging")
_PLACE = re.compile(r"(<!-- made: (\w+) -->\n).*?(?:<!-- end -->\n)", re.DOTALL)
_LANGUAGES = {"html": "html", "md": "markdown", "json": "json", "jsonld": "json", "atom": "xml", "rss": "xml",
              "bib": "bibtex"}  # fmt: skip


def page(text: str) -> str:
    """Return the text of a page with its examples made anew."""
    made = examples(set(_names(text)))
    return _PLACE.sub(lambda found: f"{found[1]}\n{made[found[2]]}\n<!-- end -->\n", text)


def examples(names: Collection[str]) -> dict[str, str]:
    """Write the sample in some forms, each as a block of code, by the forms' names."""
    wholes = {True: read(sample.articles())} if set(names) & set(FOR_WIKIS) else {}
    if not set(names) <= set(FOR_WIKIS):
        wholes[False] = piece(read(one for one in sample.articles() if (one.url or "").endswith(_OF_TWO)))
    return {name: _block(EXPORTS[name], wholes[name in FOR_WIKIS]) for name in names}


def read(articles: Iterable[Article]) -> Whole:
    """Return the page of the title from some articles, and all that belongs to it."""
    with (
        tempfile.TemporaryDirectory() as folder,
        hitherto.open(Path(folder) / "ledger.db", clock=lambda: NOW) as ledger,
    ):
        for article in articles:
            ledger.read(article)
        for name, item, sort in ITEMS:
            ledger.rule(Ruling("same", "the manual", "an item to try things on", names=(name, item), sort=sort))
        return ledger.whole(TITLE, as_of=ON)


def piece(whole: Whole) -> Whole:
    """Return a few facts of a page, and the page that they make."""
    facts = [fact for fact in whole.facts if fact.value in _VALUES]
    history, recent = _of(facts, whole.history), _of(facts, whole.recent)
    page_ = build(whole.page.title, facts, whole.entries, recent, ON, whole.page.checked)
    return replace(whole, page=page_, facts=tuple(facts), history=history, recent=recent)


def _of(facts: Iterable[Fact], changes: Iterable[Change]) -> tuple[Change, ...]:
    ids = {fact.id for fact in facts}
    return tuple(change for change in changes if change.fact in ids)


def _names(text: str) -> list[str]:
    return [found[2] for found in _PLACE.finditer(text)]


def _block(export: Export, whole: Whole) -> str:
    shown = _SHOWN.get(export.name, _beginning)(export.write(whole, WISHES))
    return f"```{_LANGUAGES.get(export.suffix.rpartition('.')[2], 'text')}\n{shown.rstrip()}\n```\n"


def _beginning(written: str | bytes) -> str:
    """Show the first lines."""
    lines = str(written).replace("\r\n", "\n").splitlines()
    return "\n".join(lines[:LINES] + ["…"] * (len(lines) > LINES))


def _body(written: str | bytes) -> str:
    """Show the first lines of what is seen of a page."""
    return _beginning(str(written)[str(written).index("<main") :])


def _graph(written: str | bytes) -> str:
    """Show a fact, a claim, an article, an agent and the activity, without the context."""
    nodes = json.loads(written)["@graph"]
    firsts = [next(one for one in nodes if one["@id"].startswith(start)) for start in _NODES]
    return json.dumps({"@graph": firsts}, ensure_ascii=False, indent=2)


def _columns(written: str | bytes) -> str:
    """Show what is in the columns, each on its line."""
    from pyarrow import parquet

    table = parquet.read_table(io.BytesIO(bytes(written)))  # type: ignore[arg-type]
    return "\n".join(f"{name}: {table.schema.field(name).type}" for name in table.column_names)


_SHOWN: Mapping[str, Callable[[str | bytes], str]] = {
    "html": _body,
    "prov": _graph,
    "parquet": _columns,
    "wikitext": str,
    "quickstatements": str,
    "openrefine": lambda written: "".join(str(written).splitlines(keepends=True)[: ROWS + 1]),
}


if __name__ == "__main__":
    for file in map(Path, sys.argv[1:]):
        file.write_text(page(file.read_text(encoding="utf-8")), encoding="utf-8")
