"""Write the reference of the command line, from the help that it prints itself: make_cli.py FILE."""

import contextlib
import io
import os
import sys
from pathlib import Path
from unittest.mock import patch

from hitherto.cli import rule, watch
from hitherto.cli.app import VERBS, run

MORE = {"rule": rule.KINDS, "watch": watch.KINDS}  # verbs with further words
HEAD = """\
# The command line

Written by `make docs` from the program's own help; change the help, not this file.
"""


def reference() -> str:
    """Return the whole page, in Markdown."""
    sections = [HEAD, _section("hitherto", [])]
    for verb in VERBS:
        sections.append(_section(f"hitherto {verb}", [verb]))
        sections += [_section(f"hitherto {verb} {kind}", [verb, kind]) for kind in MORE.get(verb, ())]
    return "\n".join(sections)


def _section(heading: str, arguments: list[str]) -> str:
    """Return a heading and what `--help` prints, as wide as a page and without colour."""
    said = io.StringIO()
    with patch.dict(os.environ, {"COLUMNS": "100", "NO_COLOR": "1"}), contextlib.redirect_stdout(said):
        run([*arguments, "--help"])
    return f"## {heading}\n\n```text\n{said.getvalue().rstrip()}\n```\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(reference(), encoding="utf-8")
