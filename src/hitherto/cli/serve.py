"""Serve the site and the API, on this computer or beyond it."""

import argparse
from contextlib import suppress
from typing import TYPE_CHECKING

from hitherto.cli.arguments import add_region

if TYPE_CHECKING:
    from hitherto.cli.session import Session


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the verb's arguments."""
    parser.add_argument("--host", default="127.0.0.1", metavar="HOST", help="where to listen (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=8000, metavar="N", help="at which port (default: %(default)s)")
    parser.add_argument(
        "--address",
        default="",
        metavar="URL",
        help="by which readers reach it, where that is another: https://keepers.example, behind a proxy",
    )
    parser.add_argument(
        "--public", action="store_true", help="let everybody read; only editors rule (see `hitherto editor`)"
    )
    add_region(parser)


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and 0 < int(text) < 65536):
        raise argparse.ArgumentTypeError(f"{text!r} is no port; write a number from 1 to 65535")
    return int(text)


def run(args: argparse.Namespace, session: "Session") -> int:
    """Serve until it is interrupted."""
    import uvicorn

    from hitherto.serving.app import make_app
    from hitherto.serving.library import Library
    from hitherto.serving.running import config
    from hitherto.serving.settings import Settings

    settings = Settings(args.host, args.port, args.address, args.public, session.token, args.region).checked()
    session.open().close()  # says what is wrong with the ledger before anybody asks
    app = make_app(Library(session.where(), clock=session.clock), settings)
    session.note(f"Serving {session.where()} at http://{_shown(args.host)}:{args.port}; stop with Ctrl+C.")
    with suppress(KeyboardInterrupt):  # which uvicorn raises again once it has answered what was asked
        uvicorn.Server(config(app, settings)).run()
    session.note("Stopped.")
    return 0


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host
