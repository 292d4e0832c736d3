"""Catalogues' records: a file for each catalogue, which says what its fields claim.

A field's name is the catalogue's own, so each file has a table from names to what they say. Empty fields, and fields
that no table lists, say nothing.
"""

from hitherto.reading.catalogues.reader import CatalogueReader

__all__ = ["CatalogueReader"]
