"""Read the vocabulary's data files, each once and only when somebody asks for it."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from hitherto.claims import Detail


@dataclass(frozen=True, slots=True)
class Property:
    """A question that can be asked of a title; the fields are explained in `properties.toml`."""

    name: str
    label: str
    many: bool
    section: str
    key: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    schema_org: str | None = None
    wikidata: str | None = None


@cache
def read_table(name: str) -> dict[str, Any]:
    """Return the content of the data file `name`.toml; the caller must not change it."""
    # Neither importlib.resources nor pathlib: each would take longer to import than all tables to read.
    with open(os.path.join(os.path.dirname(__file__), f"{name}.toml"), "rb") as file:  # noqa: PTH118, PTH120, PTH123
        return tomllib.load(file)


@cache
def given_names(*groups: str) -> frozenset[str]:
    """Return common given names in lower case: of all groups, or of these ("women", "men", "either")."""
    table = read_table("given_names")
    return frozenset(name for group in groups or ("women", "men", "either") for name in table[group].split())


@cache
def properties() -> Mapping[str, Property]:
    """Return all properties by name, in the file's order."""
    return {name: _property(name, entry) for name, entry in read_table("properties").items()}


def key_details(property_name: str, details: Mapping[str, Detail]) -> dict[str, Detail]:
    """Return the details that tell this question from another of the same property."""
    known = properties().get(property_name)
    return {key: details[key] for key in (known.key if known else ()) if key in details}


def _property(name: str, entry: Mapping[str, Any]) -> Property:
    lists = {key: tuple(value) for key, value in entry.items() if isinstance(value, list)}
    return Property(name=name, **{**entry, **lists})
