"""A PostgreSQL server of one's own, on a free port of the loopback, that is gone afterwards. It needs the programs."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAMS = Path("/usr/lib/postgresql")


class Server:
    """A private server, with `fsync` on as a user has it."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.data = folder / "data"
        self.address = f"postgresql://hitherto@127.0.0.1:{port}/postgres"
        self._settings = f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={folder}"
        self._log = folder / "log"
        run("initdb", "-D", self.data, "-U", "hitherto", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")

    def start(self) -> None:
        """Start it, and wait until it answers."""
        run("pg_ctl", "-D", self.data, "-l", self._log, "-w", "-o", self._settings, "start")

    def stop(self, how: str = "fast") -> None:
        """Stop it: "fast" in order, "immediate" as in a crash."""
        run("pg_ctl", "-D", self.data, "-m", how, "stop")


def run(program: str, *arguments: object) -> None:
    """Run a program of PostgreSQL's, as a user that it accepts: it refuses to run as root."""
    newest = max(PROGRAMS.glob("*/bin"), key=lambda folder: int(folder.parent.name))
    user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    command = [*user, str(newest / program), *map(str, arguments)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/")


@contextmanager
def private_server() -> Iterator[Server | None]:
    """Yield a server that runs, or None where PostgreSQL is not installed."""
    if not any(PROGRAMS.glob("*/bin/initdb")):
        yield None
        return
    folder = Path(tempfile.mkdtemp(prefix="hitherto-server-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    server = Server(folder)
    server.start()
    try:
        yield server
    finally:
        server.stop("immediate")
        shutil.rmtree(folder)
