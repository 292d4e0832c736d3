"""The page that says why there is none: what is wrong, and what to do about it."""

from dataclasses import dataclass

from hitherto.pages.site.chrome import Chrome
from hitherto.pages.site.chrome import render as set_page
from hitherto.pages.text import capital, clean

_HEADINGS = {
    401: "Log in first",
    403: "Not allowed",
    404: "Nothing here",
    429: "Too often",
    500: "A fault",
    503: "Not just now",
}


@dataclass(frozen=True, slots=True)
class Message:
    """An HTTP status, and a sentence with the remedy."""

    status: int
    detail: str


def render(message: Message, chrome: Chrome) -> str:
    """Return the page."""
    heading = _HEADINGS.get(message.status, "That did not work")
    return set_page("message", chrome, heading=heading, detail=capital(clean(message.detail)))
