"""The platforms of the vocabulary, in the groups of the model."""

import os
import tomllib
from collections.abc import Mapping
from functools import cache

from hitherto.claims import fold
from hitherto.vocabulary import read_table


def group_of(platform: str) -> str:
    """Return the model's group of a platform, by any of its names; `unknown` where it has none."""
    if not platform:
        return "unknown"
    first, kind = _platforms().get(fold(platform), (platform, ""))
    return _groups().get(first) or ("other streamer" if kind == "streaming" else "other")


@cache
def _platforms() -> Mapping[str, tuple[str, str]]:
    """Return the first name and the kind of each platform, by all of its folded names."""
    table = read_table("platforms")
    return {fold(name): (names[0], kind) for kind, entry in table.items() for names in entry["names"] for name in names}


@cache
def _groups() -> Mapping[str, str]:
    path = os.path.join(os.path.dirname(__file__), "groups.toml")  # noqa: PTH118, PTH120 - pathlib is slower to import
    with open(path, "rb") as file:  # noqa: PTH123
        return {name: group for group, names in tomllib.load(file).items() for name in names}
