"""Captures of the Wayback Machine: their addresses, and what it puts into the pages that it shows."""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from hitherto.sources.days import day_or_none

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PLACE = r"(?:https?:)?(?://(?:web\.|www\.)?archive\.org)?/web/(\d{4,14})(?:[a-z]{2}_)?/"
_ADDRESS = re.compile(rf"(?=\s*(?:https?:)?//)\s*{_PLACE}(\S+)\s*", re.IGNORECASE)
_REWRITTEN = re.compile(rf"{_PLACE}(?=https?:|//|mailto:)", re.IGNORECASE)
_SCHEME = re.compile(r"(https?):/+", re.IGNORECASE)
_USUAL_PORT = re.compile(r"(?<=[^/:])(?::80(?=/|$)|:443(?=/|$))")
_WOMBAT = re.compile(r"""__wm\.wombat\(\s*["']([^"'\s]+)["']\s*,\s*["'](\d{8,14})["']""")
_SAVED = re.compile(r"<!--\s*saved from url=\(\d+\)(\S{1,4000})\s*-->", re.IGNORECASE)
_FILED = re.compile(r"FILE ARCHIVED ON \d\d:\d\d:\d\d (\w{3} \d\d, \d{4}) AND RETRIEVED FROM THE\s+INTERNET ARCHIVE")
_WHOLE = 14  # digits of a time; a shorter one leads to whatever capture is nearest
_BANNER = ("wm-ipp-base", "wm-ipp", "wm-ipp-print", "wm-ipp-inside", "donato")  # ids of its elements


@dataclass(frozen=True, slots=True)
class Capture:
    """A page as it was on a day: its own address (empty where that is not said), and the day (None likewise).

    `raw` is where the archive keeps it just as it came, without banner and rewritten links; `address` is where people
    see it, of one capture and no other, and empty where its time of day is not said.
    """

    url: str
    day: date | None
    raw: str = ""
    address: str = ""


def capture(address: str | None) -> Capture | None:
    """Take the address of a capture apart; None for every other one."""
    found = _ADDRESS.fullmatch(address or "")
    if not found:
        return None
    url = _original(found[2])
    scheme = "http" if (address or "").lstrip().lower().startswith("http:") else "https"
    return Capture(url, _day(found[1]), f"{scheme}://web.archive.org/web/{found[1]}id_/{url}", _address(found[1], url))


def capture_of(page: str) -> Capture | None:
    """Return what a page that was saved from the archive tells of its capture; None for every other page."""
    if "archive.org" not in page and "INTERNET ARCHIVE" not in page:
        return None
    if told := _WOMBAT.search(page):
        url = _original(told[1])
        return Capture(url, _day(told[2]), address=_address(told[2], url))
    if (saved := _SAVED.search(page[:100_000])) and (found := capture(saved[1])):
        return found
    filed = _FILED.search(page)
    day = day_or_none(filed[1]) if filed else None
    return Capture("", day) if day else None


def restored(page: str) -> str:
    """Return a captured page with the addresses that it had before they were rewritten."""
    return _REWRITTEN.sub("", page)


def without_banner(tree: "HtmlElement") -> None:
    """Take away what the archive shows above the page."""
    for name in _BANNER:
        for element in tree.xpath("//*[@id=$name]", name=name):
            if element.getparent() is not None:
                element.drop_tree()


def _original(written: str) -> str:
    plain = _SCHEME.sub(r"\1://", written, count=1) if _SCHEME.match(written) else f"http://{written.lstrip('/')}"
    return _USUAL_PORT.sub("", plain, count=1)


def _address(stamp: str, url: str) -> str:
    return f"https://web.archive.org/web/{stamp}/{url}" if len(stamp) == _WHOLE and _day(stamp) else ""


def _day(stamp: str) -> date | None:
    with suppress(ValueError):
        return date(int(stamp[:4]), int(stamp[4:6]), int(stamp[6:8]))
    return None
