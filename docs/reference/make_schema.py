"""Write the schema as it is now, one readable file for each database, from the migrations: make_schema.py FOLDER."""

import re
import sys
from pathlib import Path

from hitherto.ledger.database import migrations

HEAD = """\
-- The schema of a ledger in {kind}, as it is now. Written by `make docs` from the migrations; change those by adding
-- another, not this file.

"""
KINDS = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
BEGIN, END = "-- The schema begins.\n--\n", "-- The schema ends.\n"
INSTEAD = re.compile(r"-- In place of what schema (\d+) added\.\n\n")
MORE, NO_MORE = "-- The addition begins.\n", "-- The addition ends.\n"


def schema(kind: str) -> str:
    """Return what the newest migration that makes the schema anew says of it, and what later ones add."""
    scripts = [path.read_text("utf-8") for path in migrations(kind)]
    last = max(number for number, script in enumerate(scripts) if BEGIN in script)
    whole = scripts[last].partition(BEGIN)[2].partition(END)[0]
    added = {
        schema: script.partition(MORE)[2].partition(NO_MORE)[0]
        for schema, script in enumerate(scripts[last + 1 :], start=last + 2)
    }
    gone = {int(found) for text in added.values() for found in INSTEAD.findall(text)}
    kept = [INSTEAD.sub("\n", text) for schema, text in added.items() if schema not in gone]
    return HEAD.format(kind=KINDS[kind]) + "".join([whole, *kept])


if __name__ == "__main__":
    for name in KINDS:
        (Path(sys.argv[1]) / f"{name}.sql").write_text(schema(name), encoding="utf-8")
