"""The command line: one command per public verb, with the same words as the Python API."""

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: "Sequence[str] | None" = None) -> int:
    """Run the command line on `argv` (default: the process's arguments), and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == ["--version"]:  # answered at once: everything below is slower to import than to run
        from hitherto import __version__

        print(f"hitherto {__version__}")
        return 0
    from hitherto.cli.app import run

    return run(arguments)
