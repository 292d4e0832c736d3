"""The reader: an article goes in, claims with their exact words come out."""

from hitherto.reading.builtin import BuiltinReader
from hitherto.reading.explaining import Explanation, explain
from hitherto.reading.protocol import Reader

__all__ = ["Explanation", "Reader", "builtin", "explain"]


def builtin() -> Reader:
    """Return the built-in reader, which needs no model, no key and no network."""
    return BuiltinReader()
