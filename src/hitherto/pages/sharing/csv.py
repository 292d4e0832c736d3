"""CSV (RFC 4180): the facts as a table that spreadsheets open."""

import csv
import io

from hitherto.pages.exports import Wishes
from hitherto.pages.sharing.rows import COLUMNS, rows
from hitherto.pages.text import no_formula
from hitherto.pages.whole import Whole


def write(whole: Whole, _wishes: Wishes) -> str:
    """Write the facts of a page as CSV, the first line naming the columns."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    writer.writerows([no_formula(cell) if isinstance(cell, str) else cell for cell in row] for row in rows(whole))
    return out.getvalue()
