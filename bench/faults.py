"""Break what a ledger stands on while it is written, and look that nothing acknowledged is lost.

    bench/faults.py [--kills N] [--only WORD]

In SQLite, and in PostgreSQL (a server of its own) where its programs are installed. Full disks and damaged pages of
PostgreSQL need a small file system of their own, which only root may make; without, they are left out. Prints one row
for each fault, and exits with 1 where anything was lost, half-written, or not said in one sentence.
"""

import argparse
import os
import random
import re
import shutil
import signal
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import made_up
from breaking import Writer, now, small_disk, some, spoil
from hand_written import fresh_schemas
from server import Server, private_server

from hitherto.claims import LedgerError
from hitherto.ledger import open_ledger

FRESH = 10  # faults after which a new ledger is begun, because each `check` reads all of it
NOBODY = 65534


@dataclass
class Outcome:
    """What came of one kind of fault."""

    fault: str
    times: int = 0
    acknowledged: int = 0
    lost: int = 0
    half: int = 0
    faults: list[str] = field(default_factory=list)
    said: str = ""
    checked: str = "clean"

    def look(self, where: str, acknowledged: set[str], before: frozenset[str] = frozenset()) -> None:
        """Open the ledger after a fault, and count what is missing of all that was acknowledged, now or `before`."""
        self.times += 1
        self.acknowledged += len(acknowledged)
        with open_ledger(where, clock=now) as ledger:
            self.faults += [str(problem) for problem in ledger.check()]
            claims = {kept.article.id: len(kept.claims) for kept in ledger.kept()}
        self.lost += len((acknowledged | before) - claims.keys())
        self.half += sum(count != made_up.CLAIMS for count in claims.values())

    def row(self) -> str:
        """Write the row of a Markdown table."""
        state = self.faults[0] if self.faults else self.checked
        cells = (self.fault, self.times, f"{self.acknowledged:,}", self.lost, self.half, state, self.said)
        return f"| {' | '.join(map(str, cells))} |"

    def is_good(self) -> bool:
        """Tell whether nothing was lost, and what was said is one sentence."""
        return not (self.lost or self.half or self.faults) and "\n" not in self.said


def main() -> None:
    """Print the table of faults."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=300, metavar="N", help="kills in each database")
    parser.add_argument("--only", default="", metavar="WORD", help="faults that have this word in their name")
    asked = parser.parse_args()
    made_up.reading("warm", 1)  # writers are forked, and need not make words up each for itself
    print("| fault | times | acknowledged | lost | half-written | `check` | what was said |")
    print("|---|---:|---:|---:|---:|---|---|")
    good = True
    with tempfile.TemporaryDirectory() as scratch, private_server() as server:
        Path(scratch).chmod(0o755)
        for name, fault in _faults(Path(scratch), server, asked.kills).items():
            if asked.only in name:
                outcome = fault(Outcome(name))
                outcome.said = outcome.said.replace(scratch, "…")
                if server:
                    outcome.said = re.sub(re.escape(server.address) + r"\S*", "postgresql://…", outcome.said)
                print(outcome.row(), flush=True)
                good = good and outcome.is_good()
    raise SystemExit(not good)


def _faults(scratch: Path, server: Server | None, kills: int) -> dict[str, Callable[[Outcome], Outcome]]:
    files = (str(scratch / f"{number}.ledger") for number in range(1_000_000))
    faults: dict[str, Callable[[Outcome], Outcome]] = {
        "SQLite: `kill -9` of the writer": lambda outcome: killed(outcome, files.__next__, kills),
        "SQLite: power cut (the files as they are)": lambda outcome: power_cut(outcome, files.__next__, scratch),
        "SQLite: file that may only be read": lambda outcome: read_only(outcome, scratch),
        "SQLite: damaged page": lambda outcome: damaged_file(outcome, next(files)),
    }
    if os.geteuid() == 0:
        faults["SQLite: full disk"] = lambda outcome: full_disk(outcome, scratch)
    if server:
        one = server
        faults |= {
            "PostgreSQL: `kill -9` of the writer": lambda outcome: killed_on(one, outcome, kills),
            "PostgreSQL: server stopped in mid-transaction": lambda outcome: stopped(one, outcome, "fast"),
            "PostgreSQL: server crashed in mid-transaction": lambda outcome: stopped(one, outcome, "immediate"),
            "PostgreSQL: server that is read-only": lambda outcome: read_only_on(one, outcome),
        }
        if os.geteuid() == 0:
            faults["PostgreSQL: full disk"] = lambda outcome: full_disk_on(one, outcome, scratch)
            faults["PostgreSQL: damaged page"] = lambda outcome: damaged_server(one, outcome)
    return faults


def killed(outcome: Outcome, place: Callable[[], str], kills: int) -> Outcome:
    """Kill writers at random moments, from the making of the ledger on."""
    chance = random.Random(4)
    before: frozenset[str] = frozenset()
    for number in range(kills):
        if number % FRESH == 0:
            where, before = place(), frozenset()
        writer = Writer(where, f"kill {number}", chance.choice((1, 20)))
        time.sleep(chance.uniform(0, 0.5))
        writer.kill()
        acknowledged, _ = writer.result()
        outcome.look(where, acknowledged, before)
        before |= acknowledged
    return outcome


def killed_on(server: Server, outcome: Outcome, kills: int) -> Outcome:
    """Kill writers of a server's ledgers."""
    with fresh_schemas(server.address, -(-kills // FRESH)) as places:
        return killed(outcome, iter(places).__next__, kills)


def power_cut(outcome: Outcome, place: Callable[[], str], scratch: Path) -> Outcome:
    """Copy the files at one moment of writing, with a log that was cut or has rubbish at its end."""
    chance = random.Random(5)
    copy = scratch / "cut" / "copy.ledger"
    copy.parent.mkdir()
    for number in range(60):
        where = place()
        writer = Writer(where, f"cut {number}", chance.choice((1, 20)))
        time.sleep(chance.uniform(0.05, 0.6))
        os.kill(writer.process, signal.SIGSTOP)
        for end in ("", "-wal"):
            Path(f"{copy}{end}").unlink(missing_ok=True)
            if Path(f"{where}{end}").exists():
                shutil.copy(f"{where}{end}", f"{copy}{end}")
        writer.kill()
        acknowledged, _ = writer.result()
        if Path(f"{copy}-wal").exists() and number % 2:
            with Path(f"{copy}-wal").open("ab") as log:
                log.write(os.urandom(chance.randrange(1, 9000)))
        outcome.look(str(copy), acknowledged)
    return outcome


def read_only(outcome: Outcome, scratch: Path) -> Outcome:
    """Let somebody write who may not, first in the folder and then in the file."""
    folder = scratch / "closed"
    folder.mkdir()
    where = folder / "a.ledger"
    kept = some(str(where))
    for modes in ((0o444, 0o777), (0o444, 0o555)):
        where.chmod(modes[0])
        folder.chmod(modes[1])
        taken, outcome.said = Writer(str(where), "closed", 1, user=NOBODY).result()
        where.chmod(0o644)
        folder.chmod(0o755)
        outcome.faults += ["it was written all the same"] * bool(taken)
        outcome.look(str(where), kept)
    return outcome


def read_only_on(server: Server, outcome: Outcome) -> Outcome:
    """Let somebody write to a server that only answers."""
    with fresh_schemas(server.address, 1) as (where,):
        kept = some(where)
        taken, outcome.said = Writer(f"{where}%20-cdefault_transaction_read_only%3Don", "closed", 1).result()
        outcome.faults += ["it was written all the same"] * bool(taken)
        outcome.look(where, kept)
    return outcome


def full_disk(outcome: Outcome, scratch: Path) -> Outcome:
    """Write until a small disk is full, free some space, and go on."""
    with small_disk(scratch / "small") as disk:
        where = str(disk / "a.ledger")
        for together in (1, 20):
            (disk / "ballast").write_bytes(bytes(1 << 20))
            acknowledged, outcome.said = Writer(where, f"full {together}", together).result()
            (disk / "ballast").unlink()
            outcome.look(where, acknowledged)
            some(where)
    return outcome


def full_disk_on(server: Server, outcome: Outcome, scratch: Path) -> Outcome:
    """Write until the disk with the tables is full."""
    import psycopg

    with small_disk(scratch / "tables") as disk, psycopg.connect(server.address, autocommit=True) as link:
        shutil.chown(disk, "postgres")
        link.execute(f"CREATE TABLESPACE small LOCATION '{disk}'".encode())
        with fresh_schemas(server.address, 1) as (where,):
            small = f"{where}%20-cdefault_tablespace%3Dsmall"
            open_ledger(small, clock=now).close()
            acknowledged, outcome.said = Writer(small, "full", 20).result()
            outcome.look(where, acknowledged)
        link.execute("DROP TABLESPACE small")
    return outcome


def stopped(server: Server, outcome: Outcome, how: str) -> Outcome:
    """Stop the server while a writer writes, and start it again."""
    chance = random.Random(6)
    with fresh_schemas(server.address, 10) as places:
        for number, where in enumerate(places):
            writer = Writer(where, f"stop {number}", chance.choice((1, 20)))
            time.sleep(chance.uniform(0.5, 2))
            server.stop(how)
            acknowledged, outcome.said = writer.result()
            server.start()
            outcome.look(where, acknowledged)
            if not outcome.said:
                outcome.faults.append("nothing was said")
    return outcome


def damaged_file(outcome: Outcome, where: str) -> Outcome:
    """Overwrite a page of the claims; what is asked for is refused, and the file stays as it is."""
    some(where)
    link = sqlite3.connect(where)
    (page,) = link.execute("SELECT rootpage FROM sqlite_master WHERE name = 'claim'").fetchone()
    (size,) = link.execute("PRAGMA page_size").fetchone()
    link.close()
    spoil(Path(where), (page - 1) * size)
    return _look_at_damage(outcome, where)


def damaged_server(server: Server, outcome: Outcome) -> Outcome:
    """Overwrite the head of a page of the claims while the server stands."""
    import psycopg

    with fresh_schemas(server.address, 1) as (where,):
        some(where)
        with psycopg.connect(where) as link:
            ((file,),) = link.execute("SELECT pg_relation_filepath('claim')").fetchall()
        server.stop()
        spoil(server.data / file, 0)
        server.start()
        return _look_at_damage(outcome, where)


def _look_at_damage(outcome: Outcome, where: str) -> Outcome:
    outcome.times += 1
    with open_ledger(where, clock=now) as ledger:
        try:
            ledger.entries([f"title {number}" for number in range(51)])
            outcome.faults.append("damage was not seen")
        except LedgerError as error:
            outcome.said = str(error)
        outcome.checked = "names it"
        with suppress(LedgerError):  # which names it too
            if not ledger.check():
                outcome.faults.append("`check` sees no damage")
    return outcome


if __name__ == "__main__":
    main()
