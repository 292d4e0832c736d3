"""Write a file whole: whoever looks sees the old file or the new one, never half of one."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from hitherto.claims import HithertoError


def write_whole(where: str, text: Iterable[str | bytes]) -> None:
    """Write text (as UTF-8) or bytes, at once or bit by bit, under another name, then rename; raises HithertoError."""
    path = Path(where)
    if path.is_dir():
        raise HithertoError(f"{where} is a folder; name a file in it, such as {path / 'page.html'}.")
    try:
        if path.exists() and not path.is_file():  # a pipe or a device is written to, not replaced
            with path.open("wb") as file:
                file.writelines(_bytes(text))
        else:
            _replace(path.resolve(), text)
    except BrokenPipeError:  # /dev/stdout, and whoever reads it has seen enough
        raise
    except OSError as error:
        reason = error.strerror or str(error)
        raise HithertoError(f"{where} cannot be written ({reason}); name a file in another place.") from error


def _replace(path: Path, text: Iterable[str | bytes]) -> None:
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("xb") as file:
            file.writelines(_bytes(text))
        temporary.replace(path)
    except BaseException:  # an interruption too must leave nothing behind
        temporary.unlink(missing_ok=True)
        raise


def _bytes(text: Iterable[str | bytes]) -> Iterator[bytes]:
    return (piece.encode() if isinstance(piece, str) else piece for piece in text)
