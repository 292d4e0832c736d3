"""The vocabulary is data: TOML files beside this one, and the one loader that reads them."""

from hitherto.vocabulary.loader import Property, given_names, key_details, properties, read_table
from hitherto.vocabulary.regions import region_called, regions

__all__ = ["Property", "given_names", "key_details", "properties", "read_table", "region_called", "regions"]
