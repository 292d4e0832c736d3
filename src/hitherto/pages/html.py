"""Write the page as one self-contained HTML file: no script, no request, everything from articles escaped."""

from typing import TYPE_CHECKING

from hitherto.pages import crediting
from hitherto.pages.dates import day
from hitherto.pages.labels import standings
from hitherto.pages.page import Citation, Page
from hitherto.pages.text import capital

if TYPE_CHECKING:
    from jinja2 import Environment

OPENED = 3  # quotations that a line opens in place; further ones are a link to the sources


def render(page: Page) -> str:
    """Return the page as an HTML document."""
    return (
        _environment()
        .get_template("page.html.j2")
        .render(page=page, standings=standings(), quotes=_by_number(page), most=OPENED)
    )


def _environment() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("hitherto.pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "day": day,
        "capital": capital,
        "quoted": crediting.quoted,
        "speakers": crediting.speakers,
        "said": crediting.said,
        "headline": crediting.headline,
    }
    return environment


def _by_number(page: Page) -> dict[int, Citation]:
    return {citation.number: citation for citation in page.citations}
