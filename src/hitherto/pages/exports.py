"""The exports: every form in which a page can be taken along, by its name and by how its file's name ends."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from types import MappingProxyType

from hitherto.pages.whole import Whole


@dataclass(frozen=True, slots=True)
class Wishes:
    """What whoever takes a page along can choose.

    `base` is the address of the site that has the page ("" where there is none), `on` the day it is taken. `windows`
    puts windows of dates into calendars too, as spans, and `forecast` what the model guesses; `plot` lets feeds tell of
    the story and of departures. `region` is the one whose dates come first. The rest is for wikis: which one, how days
    are written (dmy or mdy), whether citations quote, and which outlets are taken as sources although no list of the
    wiki has them.
    """

    on: date
    base: str = ""
    region: str = ""
    windows: bool = False
    plot: bool = False
    forecast: bool = False
    wiki: str = "en"
    days: str = "dmy"
    quotes: bool = False
    accepted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Export:
    """A form: its name and label, the ends of its files' names, its media type, and the module that writes it.

    The module has a `write(whole, wishes)`, which returns text or bytes.
    """

    name: str
    label: str
    suffixes: tuple[str, ...]
    media_type: str
    module: str

    def write(self, whole: Whole, wishes: Wishes) -> str | bytes:
        """Write a page in this form."""
        write: Callable[[Whole, Wishes], str | bytes] = import_module(f"hitherto.pages.{self.module}").write
        return write(whole, wishes)

    @property
    def suffix(self) -> str:
        """The end of the file's name that it is given."""
        return self.suffixes[0]


def _listed(*exports: Export) -> Mapping[str, Export]:
    return MappingProxyType({export.name: export for export in exports})


EXPORTS = _listed(
    Export("html", "HTML page", (".html", ".htm"), "text/html", "html"),
    Export("markdown", "Markdown", (".md",), "text/markdown", "markdown"),
    Export("json", "JSON", (".json",), "application/json", "json"),
    Export("atom", "Atom feed of changes", (".atom",), "application/atom+xml", "feeds.atom"),
    Export("rss", "RSS feed of changes", (".rss",), "application/rss+xml", "feeds.rss"),
    Export("jsonfeed", "JSON Feed of changes", (".feed.json",), "application/feed+json", "feeds.jsonfeed"),
    Export("ics", "Calendar", (".ics",), "text/calendar", "feeds.ics"),
    Export("jsonld", "Linked data (schema.org)", (".jsonld",), "application/ld+json", "sharing.jsonld"),
    Export("prov", "Provenance (W3C PROV)", (".prov.jsonld",), "application/ld+json", "sharing.prov"),
    Export("csv", "Table of facts (CSV)", (".csv",), "text/csv", "sharing.csv"),
    Export("parquet", "Table of facts (Parquet)", (".parquet",), "application/vnd.apache.parquet", "sharing.parquet"),
    Export("bibtex", "Sources (BibTeX)", (".bib",), "application/x-bibtex", "sharing.bibtex"),
    Export("wikitext", "Wikitext", (".wikitext",), "text/plain", "wiki.wikitext"),
    Export("quickstatements", "Wikidata (QuickStatements)", (".qs",), "text/plain", "wiki.quickstatements"),
    Export("openrefine", "What Wikidata lacks (OpenRefine)", (".openrefine.csv",), "text/csv", "wiki.openrefine"),
    Export("csl", "Sources (CSL-JSON)", (".csl.json",), "application/vnd.citationstyles.csl+json", "sharing.csl"),
)


def available() -> list[Export]:
    """Return the exports that can be written with what is installed."""
    return [one for one in EXPORTS.values() if one.name != "parquet" or find_spec("pyarrow")]


def by_file(name: str) -> Export | None:
    """Return the export that the end of a file's name asks for, the longest end first."""
    ends = sorted(((end, one) for one in EXPORTS.values() for end in one.suffixes), key=lambda pair: -len(pair[0]))
    return next((one for end, one in ends if name.lower().endswith(end)), None)
