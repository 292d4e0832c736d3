"""A file, by its path."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from hitherto.claims import Problem
from hitherto.sources.draft import one_line
from hitherto.sources.formats import by_extension, by_look
from hitherto.sources.material import Material
from hitherto.sources.way import Format, Found, Place, Setting
from hitherto.sources.web.address import public


def read(where: str, setting: Setting) -> Iterator[Found]:
    """Yield what the file holds, or the problem that it cannot be read."""
    try:
        with Path(where).open("rb") as stream:
            material = Material.of(shown(where), stream, _size(stream))
            yield from _format(where, material).read(material, setting)
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL in it
        yield unreadable(where, error)


def count(where: str) -> int | None:
    """Count the articles in the file, as far as that is cheap; a file that cannot be read is one problem."""
    try:
        with Path(where).open("rb") as stream:
            if _size(stream) is None:
                return None  # a pipe can be read only once
            material = Material.of(where, stream, _size(stream))
            return _format(where, material).count(material)
    except (OSError, ValueError):
        return 1


def shown(where: str) -> str:
    """Return a path as it can be printed: a name may hold bytes that are no text, or would command a terminal."""
    return one_line(public(where))


def unreadable(where: str, error: Exception) -> Problem:
    """Say in plain words why something cannot be read."""
    if isinstance(error, FileNotFoundError):
        if "://" in where:
            return Problem(shown(where), "is not a file", "Save the page as HTML and read that file, with --url.")
        return Problem(shown(where), "there is no such file", "Check the name and the folder.")
    if isinstance(error, PermissionError):
        return Problem(shown(where), "may not be read by you", "Ask for the right to read it, or copy it.")
    if isinstance(error, ValueError):
        return Problem(shown(where), "is no name that a file can have", "Check the name.")
    reason = (isinstance(error, OSError) and error.strerror) or str(error)
    return Problem(shown(where), f"cannot be read ({reason.lower()})", "Check the name, or copy the file elsewhere.")


def _format(where: str, material: Material) -> Format:
    return by_extension(Path(where).suffix) or by_look(material)


def _size(stream: BinaryIO) -> int | None:
    status = os.fstat(stream.fileno())
    return status.st_size if stat.S_ISREG(status.st_mode) else None


PLACE = Place(takes=lambda _where: False, read=read, count=count)  # it gets what no other place takes
