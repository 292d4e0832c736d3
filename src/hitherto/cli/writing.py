"""Write a file whole: whoever looks sees the old file or the new one, never half of one."""

import os
from collections.abc import Iterable
from pathlib import Path

from hitherto.claims import HithertoError


def write_whole(where: str, text: Iterable[str]) -> None:
    """Write text, at once or bit by bit, as UTF-8 under another name, then rename; raises HithertoError if it fails."""
    path = Path(where)
    if path.is_dir():
        raise HithertoError(f"{where} is a folder; name a file in it, such as {path / 'page.html'}.")
    try:
        if path.exists() and not path.is_file():  # a pipe or a device is written to, not replaced
            with path.open("w", encoding="utf-8") as file:
                file.writelines(text)
        else:
            _replace(path.resolve(), text)
    except BrokenPipeError:  # /dev/stdout, and whoever reads it has seen enough
        raise
    except OSError as error:
        reason = error.strerror or str(error)
        raise HithertoError(f"{where} cannot be written ({reason}); name a file in another place.") from error


def _replace(path: Path, text: Iterable[str]) -> None:
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("x", encoding="utf-8", newline="\n") as file:
            file.writelines(text)
        temporary.replace(path)
    except BaseException:  # an interruption too must leave nothing behind
        temporary.unlink(missing_ok=True)
        raise
