"""What a verb is given besides its arguments: the streams, how to draw on them, and the ledger."""

import argparse
import os
import sys
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, TextIO

if TYPE_CHECKING:
    from hitherto.notifying import Secrets
    from hitherto.pipeline import Hitherto
    from hitherto.sources.web.protocol import Web

PIPED_WIDTH = 120  # columns where nobody's window sets a limit


class Session(NamedTuple):  # a dataclass takes eight times as long to make, at each start
    """One run of the command line.

    `ledger` is None where the user names none; `colour` and `width` (in columns) describe `out`; `quiet`
    asks for results and errors only.
    """

    ledger: str | None
    out: TextIO
    err: TextIO
    stdin: BinaryIO | None
    colour: bool
    width: int
    quiet: bool
    clock: Callable[[], datetime]
    user: str = ""  # as the system calls whoever runs it
    ask: Callable[[str], str] | None = None  # puts a question; None where nobody is there to answer
    ask_secretly: Callable[[str], str] | None = None  # the same, and shows nothing of the answer
    sleep: Callable[[float], None] = time.sleep
    mail_password: str = ""
    webhook_key: str = ""
    token: str = ""  # opens reading, where the site is served beyond this computer
    keys: Mapping[str, str] = {}  # of catalogues that ask for one; never printed

    @classmethod
    def of(cls, args: argparse.Namespace, environment: Mapping[str, str]) -> "Session":
        """Look at the process's streams; nothing else reads the environment."""
        from hitherto.pipeline import utc_now

        token = _secret("HITHERTO_TMDB_TOKEN", environment).strip()
        out, err = _able(sys.stdout), _able(sys.stderr)
        plain = bool(environment.get("NO_COLOR")) or environment.get("TERM") == "dumb"
        return cls(
            ledger=args.ledger,
            out=out,
            err=err,
            stdin=getattr(sys.stdin, "buffer", None),
            colour=out.isatty() and not plain,
            width=_width(out, environment.get("COLUMNS", "")),
            quiet=args.quiet,
            clock=utc_now,
            user=environment.get("LOGNAME") or environment.get("USER") or environment.get("USERNAME") or "",
            ask=input if _is_watched(sys.stdin) and out.isatty() else None,
            ask_secretly=_ask_secretly if _is_watched(sys.stdin) else None,
            mail_password=_secret("HITHERTO_SMTP_PASSWORD", environment),
            webhook_key=_secret("HITHERTO_WEBHOOK_KEY", environment),
            token=_secret("HITHERTO_TOKEN", environment).strip(),
            keys={"tmdb": token} if token else {},
        )

    def secrets(self) -> "Secrets":
        """Return what the ways out need and nothing may print."""
        from hitherto.notifying import Secrets

        return Secrets(self.mail_password, self.webhook_key)

    def open(self, *, create: bool = False, web: "Web | None" = None) -> "Hitherto":
        """Open the ledger; raises LedgerError where there is none, unless it may be made."""
        from hitherto import pipeline

        return pipeline.open(self.where(), clock=self.clock, web=web, keys=self.keys, create=create)

    def where(self) -> str:
        """Return the path or address of the ledger."""
        return default_ledger() if self.ledger is None else self.ledger

    def say(self, text: str = "") -> None:
        """Print a result."""
        print(text, file=self.out)

    def note(self, text: str) -> None:
        """Print what is good to know beside the results, on standard error."""
        if not self.quiet:
            print(text, file=self.err)


def _is_watched(stdin: TextIO | None) -> bool:
    """Tell whether somebody sits before standard input; it may be closed, or none at all."""
    try:
        return stdin is not None and stdin.isatty()
    except ValueError:
        return False


def _ask_secretly(question: str) -> str:
    from getpass import getpass

    return getpass(question)


def _secret(name: str, environment: Mapping[str, str]) -> str:
    """Return a secret from a variable, or from the file that the variable with _FILE names."""
    where = environment.get(f"{name}_FILE")
    if not where:
        return environment.get(name, "")
    try:
        with open(where, encoding="utf-8") as file:  # noqa: PTH123 - pathlib is slower to import
            return file.read().rstrip("\r\n")
    except OSError:
        return ""  # whoever needs it is told that it was not accepted


def default_ledger() -> str:
    """Return the path of the ledger in the user's data folder."""
    from platformdirs import user_data_dir

    return os.path.join(user_data_dir("hitherto", appauthor=False), "ledger.db")  # noqa: PTH118 - pathlib is slower


def _able(stream: TextIO | None) -> TextIO:
    """Let the stream take any text: UTF-8 where it is piped, and no letter too strange for a terminal.

    What the caller has closed (`>&-`) takes everything, and shows nothing.
    """
    if stream is None:
        return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 - lasts as long as the process
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        # A lone surrogate leaves as \udc80, which is also how JSON spells it.
        reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")
    return stream


def _width(out: TextIO, columns: str) -> int:
    if columns.isdecimal() and int(columns) > 0:
        return int(columns)
    if not out.isatty():
        return PIPED_WIDTH
    try:
        return os.get_terminal_size(out.fileno()).columns or PIPED_WIDTH
    except OSError:
        return PIPED_WIDTH
