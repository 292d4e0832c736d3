"""The folder: files are written whole and only where they differ, and those that are no longer made go."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from hitherto.claims import HithertoError, InputError

_LIST = ".hitherto-published.json"  # what was published here, so that nothing else is ever removed


@dataclass(frozen=True, slots=True)
class Published:
    """What came of it: the paths that were written, how many stayed as they were, and those that went."""

    written: tuple[str, ...]
    unchanged: int
    removed: tuple[str, ...]


def put(folder: Path, files: Iterable[tuple[str, bytes]], *, keep: bool = True) -> Published:
    """Make a folder hold these files; raises `InputError` where it holds what was not published into it.

    With `keep=False` it is only told what would be written and removed. Interrupted, it goes on the next time.
    """
    before = _before(folder)
    written, now = [], dict[str, str]()
    try:
        if keep and not before:
            _write(folder / _LIST, b"{}")  # so that the folder is known as ours, should this be interrupted
        for path, content in files:
            now[path] = sha256(content).hexdigest()
            if before.get(path) == now[path] and (folder / path).is_file():
                continue
            written.append(path)
            if keep:
                _write(folder / path, content)
        removed = sorted(set(before) - set(now))
        if keep:
            _write(folder / _LIST, json.dumps(now, indent=0, sort_keys=True).encode())
            for path in removed:
                _remove(folder, path)
    except OSError as error:
        where = error.filename or folder
        raise HithertoError(f"{where} cannot be written ({error.strerror}); publish into another folder.") from error
    return Published(tuple(written), len(now) - len(written), tuple(removed))


def _before(folder: Path) -> dict[str, str]:
    """Return what was published into the folder before."""
    if folder.exists() and not folder.is_dir():
        raise InputError(f"{folder} is no folder: name one to publish into.")
    known = folder / _LIST
    if not known.is_file():
        if folder.is_dir() and any(folder.iterdir()):
            raise InputError(f"{folder} holds files that were not published into it: name an empty folder.")
        return {}
    try:
        read = json.loads(known.read_text("utf-8"))
        return {path: mark for path, mark in read.items() if isinstance(mark, str) and _is_within(path)}
    except (ValueError, AttributeError, OSError) as error:
        raise InputError(f"{known} cannot be read: remove the folder, and publish anew.") from error


def _is_within(path: str) -> bool:
    return not path.startswith(("/", "\\")) and ".." not in Path(path).parts


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.part")
    try:
        temporary.write_bytes(content)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _remove(folder: Path, path: str) -> None:
    """Remove a file, and the folders that are empty without it."""
    (folder / path).unlink(missing_ok=True)
    for parent in (folder / path).parents:
        if parent == folder or any(parent.iterdir()):
            return
        parent.rmdir()
