"""Routes: a file for each group of addresses, which names a `ROUTER` and is found by being there."""

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fastapi import APIRouter


def routers() -> "list[APIRouter]":
    """Return the routers of all files in this folder, by their names."""
    names = sorted(found.name for found in iter_modules(__path__))
    return [import_module(f"{__name__}.{name}").ROUTER for name in names]
