"""Set the examples of a page on wikis anew, from the sample thread: make_wikis.py FILE."""

import re
import sys
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

import hitherto
from hitherto.claims import Ruling
from hitherto.pages.exports import EXPORTS, Wishes
from hitherto.sources import sample

NOW = datetime(2026, 11, 1, 9, tzinfo=UTC)
ON = date(2026, 10, 27)
TITLE = "The Corrow Line"
ITEMS = ((TITLE, "Q4115189", "title"), ("Ishbel Tarranmore", "Q13406268", "person"))  # Wikidata's own sandboxes
WISHES = Wishes(ON, accepted=("Gantry", "Halyard Deck", "Slate & Clapper"))
ROWS = 4  # of the table that is shown
_PLACE = re.compile(r"(<!-- made: (\w+) -->\n).*?(?:<!-- end -->\n)", re.DOTALL)


def page(text: str) -> str:
    """Return the text of the page with its examples made anew."""
    made = examples()
    return _PLACE.sub(lambda found: f"{found[1]}\n```text\n{made[found[2]]}```\n\n<!-- end -->\n", text)


def examples() -> dict[str, str]:
    """Write the sample in each form, by the form's name."""
    with (
        tempfile.TemporaryDirectory() as folder,
        hitherto.open(Path(folder) / "ledger.db", clock=lambda: NOW) as ledger,
    ):
        for article in sample.articles():
            ledger.read(article)
        for name, item, sort in ITEMS:
            ledger.rule(Ruling("same", "the manual", "an item to try things on", names=(name, item), sort=sort))
        whole = ledger.whole(TITLE, as_of=ON)
    found = {name: str(EXPORTS[name].write(whole, WISHES)) for name in ("wikitext", "quickstatements", "openrefine")}
    found["openrefine"] = "".join(found["openrefine"].splitlines(keepends=True)[: ROWS + 1])
    return found


if __name__ == "__main__":
    file = Path(sys.argv[1])
    file.write_text(page(file.read_text(encoding="utf-8")), encoding="utf-8")
