"""Pages: facts are set as a page, and the page is written in one form or another.

`build` makes the page as plain data; `terminal`, `html`, `markdown` and `json` beside it each write it.
"""

from hitherto.pages.assembly import build
from hitherto.pages.page import Citation, Group, Line, Page, Row, Rows, Section, Source, Table
from hitherto.pages.whole import Whole

__all__ = ["Citation", "Group", "Line", "Page", "Row", "Rows", "Section", "Source", "Table", "Whole", "build"]
