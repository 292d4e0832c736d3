"""Write the page as one self-contained HTML file: no script, no request, everything from articles escaped."""

from typing import TYPE_CHECKING

from hitherto.pages import crediting
from hitherto.pages.dates import day
from hitherto.pages.labels import standings
from hitherto.pages.page import Page, every_line
from hitherto.pages.text import capital

if TYPE_CHECKING:
    from jinja2 import Environment

OPENED = 3  # quotations that a line opens in place; further ones are a link to the sources
MANY = 150  # quotations in place beyond which a line opens one only, so that the page stays quick on a phone


def render(page: Page) -> str:
    """Return the page as an HTML document."""
    quotes = {citation.number: citation for citation in page.citations}
    in_place = sum(min(len(line.citations), OPENED) for line in every_line(page))
    most = OPENED if in_place <= MANY else 1
    template = _environment().get_template("page.html.j2")
    return template.render(page=page, standings=standings(), quotes=quotes, most=most).lstrip()


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
