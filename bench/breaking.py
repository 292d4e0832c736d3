"""What it takes to break a ledger: a writer that can be killed, a disk that is small, bytes that are spoiled."""

import os
import random
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import made_up

from hitherto.claims import LedgerError
from hitherto.ledger import Ledger, open_ledger

SENTENCES = 12


def now() -> datetime:
    """Tell the time."""
    return datetime.now(UTC)


class Writer:
    """A process that takes articles in, alone or by the twenty, and says which were acknowledged."""

    def __init__(self, where: str, name: str, together: int, user: int | None = None) -> None:
        self._out, end = os.pipe()
        self.process = os.fork()
        if self.process == 0:
            os.close(self._out)
            with suppress(BrokenPipeError):
                self._write(where, name, together, end, user)
            os._exit(0)
        os.close(end)

    def _write(self, where: str, name: str, together: int, end: int, user: int | None) -> None:
        if user is not None and os.geteuid() == 0:
            os.setuid(user)
        try:
            with open_ledger(where, clock=now) as ledger:
                for number in range(0, 1_000_000, together):
                    batch = [made_up.reading(f"{name} {number + i}", 50, SENTENCES) for i in range(together)]
                    for article in _taken(ledger, batch):
                        os.write(end, f"{article}\n".encode())
        except LedgerError as error:
            os.write(end, f"! {error}\n".encode())

    def kill(self) -> None:
        """End it at once."""
        os.kill(self.process, signal.SIGKILL)

    def result(self) -> tuple[set[str], str]:
        """Wait for its end; return the ids of what was acknowledged, and the error that it saw."""
        with os.fdopen(self._out, "rb") as file:
            lines = file.read().decode().split("\n")[:-1]  # the last was not finished
        os.waitpid(self.process, 0)
        said = [line[2:] for line in lines if line.startswith("! ")]
        return {line for line in lines if not line.startswith("! ")}, "".join(said)


def _taken(ledger: Ledger, batch: list[made_up.Reading]) -> Iterator[str]:
    if len(batch) == 1:
        yield ledger.take_in(*batch[0]).article
    else:
        yield from (taken.article for taken in ledger.take_in_all(batch))  # type: ignore[union-attr]


def some(where: str) -> set[str]:
    """Take forty articles in."""
    chance = random.random()
    with open_ledger(where, clock=now) as ledger:
        batch = [made_up.reading(f"some {chance} {number}", 50, SENTENCES) for number in range(40)]
        return set(_taken(ledger, batch))


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """Make a file system of 12 MB; only root may."""
    folder.mkdir()
    folder.parent.chmod(0o755)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m,mode=755", "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def spoil(path: Path, start: int) -> None:
    """Overwrite some bytes."""
    with path.open("r+b") as file:
        file.seek(start)
        file.write(b"\xff" * 64)
