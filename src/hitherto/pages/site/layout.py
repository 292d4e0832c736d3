"""The layout that all pages of the site share."""

from functools import cache
from typing import TYPE_CHECKING

from hitherto.pages.dates import day
from hitherto.pages.labels import standings
from hitherto.pages.text import capital, clean

if TYPE_CHECKING:
    from jinja2 import Environment


def render(template: str, **view: object) -> str:
    """Set a template of the site; everything in it is escaped."""
    return environment().get_template(f"site/{template}.html.j2").render(**view, standings=standings()).lstrip()


@cache
def environment() -> "Environment":
    """Return the environment in which the site's templates are read, once."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("hitherto.pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {"day": day, "capital": capital, "clean": clean}
    return made
