"""The reader: an article goes in, claims with their exact words come out."""

from hitherto.claims import Article, is_record
from hitherto.reading.builtin import BuiltinReader
from hitherto.reading.explaining import Explanation, explain
from hitherto.reading.protocol import Reader
from hitherto.reading.telling import beside_others, sentence_around, tenses

__all__ = [
    "Explanation",
    "Reader",
    "beside_others",
    "builtin",
    "explain",
    "fitting",
    "readers",
    "sentence_around",
    "tenses",
]


def builtin() -> Reader:
    """Return the built-in reader, which needs no model, no key and no network."""
    return BuiltinReader()


def readers(reader: Reader) -> tuple[Reader, ...]:
    """Return all that read where this one reads the articles: it, and the reader of catalogues' records."""
    from hitherto.reading.catalogues import CatalogueReader

    return reader, CatalogueReader()


def fitting(reader: Reader, article: Article) -> Reader:
    """Return the reader for an article: that of records for a catalogue's record, else the one that is given."""
    return readers(reader)[1] if is_record(article) else reader
