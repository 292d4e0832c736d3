"""The exports of titles: the address of a page with the end of a file's name; and feeds of all that is followed."""

from importlib import import_module

from fastapi import APIRouter, Request
from starlette.responses import Response

from hitherto.claims import NotKnownError
from hitherto.pages.exports import EXPORTS, Export, Wishes, by_file
from hitherto.serving.showing import address, day, followed_pages, library, region, typed

ROUTER = APIRouter()
_YES = ("true", "1", "yes")
_OF_ALL = ("atom", "rss", "jsonfeed", "ics")


def of_title(request: Request, name: str, season: str | None, as_of: str | None) -> Response | None:
    """Answer with an export where the last part of a path ends like a file; None where it does not."""
    last = name if season is None else season
    export = by_file(last)
    if export is None:
        return None
    bare = last[: -len(next(end for end in export.suffixes if last.lower().endswith(end)))]
    asked = typed(bare) if season is None else typed(name, number(bare))
    books = library(request)
    with books.open() as hitherto:
        whole = books.title_page(hitherto, asked, day(as_of), region(request))
    return _sent(export, export.write(whole, wishes(request)), bare if season is None else f"{name}-{bare}")


@ROUTER.get("/changes{suffix}")
def of_all(request: Request, suffix: str) -> Response:
    """Send what changed of all titles that are followed, as a feed; or their dates, as a calendar."""
    export = by_file(f"changes{suffix}")
    if export is None or export.name not in _OF_ALL:
        raise NotKnownError(
            f"There is no changes{suffix}; there are {', '.join(EXPORTS[one].suffix for one in _OF_ALL)}."
        )
    found = [whole for _, whole in followed_pages(library(request)) if whole]
    module = import_module(f"hitherto.pages.{export.module}")
    return _sent(export, module.write_all(found, wishes(request)), "changes")


def wishes(request: Request) -> Wishes:
    """Return what is chosen for an export in its address: windows=span, plot=true, forecast=true."""
    asked = request.query_params
    return Wishes(
        library(request).today(),
        address(request),
        region(request),
        windows=asked.get("windows") == "span",
        plot=asked.get("plot") in _YES,
        forecast=asked.get("forecast") in _YES,
        wiki="fandom" if asked.get("wiki") == "fandom" else "en",
        days="mdy" if asked.get("dates") == "mdy" else "dmy",
        quotes=asked.get("quotes") in _YES,
        accepted=tuple(name[:100] for name in asked.getlist("accept")[:20]),
    )


def _sent(export: Export, written: str | bytes, name: str) -> Response:
    answer = Response(written, media_type=export.media_type)
    if export.name in ("html", "csv", "parquet", "bibtex", "csl", "quickstatements", "openrefine"):
        safe = "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "-" for c in name)
        answer.headers["content-disposition"] = f'attachment; filename="{safe}{export.suffix}"'
    return answer


def number(text: str) -> int:
    """Read the number of a season; raises `NotKnownError`."""
    if not (text.isascii() and text.isdecimal() and len(text) <= 3):
        raise NotKnownError("No season is called so.")
    return int(text)
