"""The view of the API: what there is to ask, made from its description."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Parameter:
    """What an operation can be asked for."""

    name: str
    where: str
    words: str
    is_needed: bool


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that can be asked, or done."""

    method: str
    path: str
    summary: str
    words: str
    parameters: tuple[Parameter, ...]


@dataclass(frozen=True, slots=True)
class ApiView:
    """What is shown of the API: what it says of itself, and its operations by the group that they belong to."""

    version: str
    words: tuple[str, ...]
    groups: Mapping[str, tuple[Operation, ...]]


def operations(described: Mapping[str, Any]) -> ApiView:
    """Read an OpenAPI description."""
    groups: dict[str, tuple[Operation, ...]] = {}
    for tag, one in _operations(described):
        groups[tag] = (*groups.get(tag, ()), one)
    info = described["info"]
    return ApiView(info["version"], tuple(filter(None, info["description"].split("\n\n"))), groups)


def _operations(described: Mapping[str, Any]) -> Iterator[tuple[str, Operation]]:
    for path, methods in described["paths"].items():
        for method, one in methods.items():
            told = tuple(
                Parameter(each["name"], each["in"], each.get("description", ""), each.get("required", False))
                for each in one.get("parameters", ())
            )
            yield one["tags"][0], Operation(method.upper(), f"/api{path}", one["summary"], one["description"], told)
