"""A folder of files."""

import os
from collections.abc import Iterator
from pathlib import Path

from hitherto.claims import Problem
from hitherto.sources.formats import by_extension, formats
from hitherto.sources.places import file
from hitherto.sources.way import Found, Place, Setting

_SHOWN = 3  # names that a problem lists


def read(where: str, setting: Setting) -> Iterator[Found]:
    """Yield what its files hold, in the order of their paths, folders within it too.

    Hidden files, and files whose extension no format knows, are passed over; if nothing else is there, that is
    the problem. Links to folders are not followed, so a loop of links ends.
    """
    nothing, passed_over = True, list[str]()
    for found in _walk(where):
        if isinstance(found, Problem):
            nothing = False
            yield found
        elif by_extension(found.suffix):
            nothing = False
            yield from file.read(str(found), setting)
        else:
            passed_over.append(file.shown(found.name))
    if nothing:
        yield _empty(where, passed_over)


def count(where: str) -> int | None:
    """Add up the files; None where one of them cannot be counted."""
    total = 0
    for found in _walk(where):
        expected = 1 if isinstance(found, Problem) else file.count(str(found)) if by_extension(found.suffix) else 0
        if expected is None:
            return None
        total += expected
    return total or 1


def _walk(where: str) -> Iterator[Path | Problem]:
    """Yield each visible file, and a problem for each folder that cannot be listed."""
    refused = list[OSError]()
    for folder, subfolders, names in os.walk(where, onerror=refused.append):
        subfolders[:] = sorted(name for name in subfolders if not name.startswith("."))
        paths = (Path(folder, name) for name in sorted(names) if not name.startswith("."))
        yield from (path for path in paths if _is_file(path))
        yield from (file.unreadable(error.filename or folder, error) for error in refused)
        refused.clear()
    yield from (file.unreadable(error.filename or where, error) for error in refused)


def _is_file(path: Path) -> bool:
    # A broken link counts, so that somebody hears of it; a named pipe does not, since reading it would wait for ever.
    return path.is_file() or not path.exists()


def _empty(where: str, passed_over: list[str]) -> Problem:
    known = ", ".join(sorted(extension for known in formats() for extension in known.extensions))
    if not passed_over:
        return Problem(file.shown(where), "has no files in it", f"Put articles there ({known}).")
    more = f" and {len(passed_over) - _SHOWN} more" if len(passed_over) > _SHOWN else ""
    names = ", ".join(passed_over[:_SHOWN])
    what = f"no file in it can be read; passed over: {names}{more}"
    return Problem(file.shown(where), what, f"These can: {known}.")


def _takes(where: str) -> bool:
    try:
        return Path(where).is_dir()
    except (OSError, ValueError):
        return False


PLACE = Place(_takes, read, count)
