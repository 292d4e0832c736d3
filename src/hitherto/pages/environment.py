"""The templates' environment: everything is escaped, nothing turns the text, and what is missing is an error."""

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from hitherto.pages import crediting, outlook
from hitherto.pages.dates import day
from hitherto.pages.labels import standings
from hitherto.pages.text import capital, clean, straight

if TYPE_CHECKING:
    from jinja2 import Environment


@cache
def environment() -> "Environment":
    """Return the environment of all templates."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("hitherto.pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_straight,
    )
    made.globals |= {"standings": standings(), "static": static, "outlook": outlook}
    made.filters |= {
        "day": day,
        "capital": capital,
        "clean": clean,
        "quoted": crediting.quoted,
        "speakers": crediting.speakers,
        "said": crediting.said,
        "headline": crediting.headline,
    }
    return made


def _straight(value: object) -> object:
    """Let no words that a template is given turn the direction of those around them."""
    return straight(value) if type(value) is str and not value.isascii() else value


@cache
def static(name: str) -> str:
    """Return the text of a file that pages come with: a style sheet or a script."""
    return files("hitherto.pages").joinpath("static", name).read_text("utf-8")
