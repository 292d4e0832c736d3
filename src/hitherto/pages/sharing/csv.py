"""CSV (RFC 4180): the facts as a table that spreadsheets open."""

import csv
import io

from hitherto.pages.exports import Wishes
from hitherto.pages.sharing.rows import COLUMNS, Cell, rows
from hitherto.pages.whole import Whole

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would work out


def write(whole: Whole, _wishes: Wishes) -> str:
    """Write the facts of a page as CSV, the first line naming the columns."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    writer.writerows([_cell(one) for one in row] for row in rows(whole))
    return out.getvalue()


def _cell(value: Cell) -> Cell:
    """Keep a spreadsheet from taking an article's words for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
