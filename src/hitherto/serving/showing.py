"""Showing: what the routes of the site have in common, from the request to the page that answers it."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any
from urllib.parse import unquote

from fastapi import Query, Request
from starlette.responses import HTMLResponse

from hitherto.claims import NotKnownError, Subject
from hitherto.pages.site.chrome import Chrome, Links, render
from hitherto.serving.access.body import Scope
from hitherto.serving.access.visitor import Visitor
from hitherto.serving.days import read_day
from hitherto.vocabulary import region_called

if TYPE_CHECKING:
    from hitherto.pages import Whole
    from hitherto.pipeline import Hitherto
    from hitherto.serving.library import Library

REGION = "hitherto_region"  # a cookie
Day = Annotated[str | None, Query(max_length=10)]


def library(request: Request) -> "Library":
    """Return the library that is served."""
    found: Library = request.app.state.library
    return found


def address(request: Request) -> str:
    """Return the address by which readers reach the server, without a slash at its end."""
    return str(request.app.state.settings.address or request.base_url).rstrip("/")


def chrome(request: Request, current: str = "", token: str = "") -> Chrome:
    """Return what surrounds a page for whoever asks; `token` goes into its forms."""
    made = chrome_of(request.scope, library(request), current, token, region(request))
    return replace(made, links=Links("/", site=request.app.state.settings.address.rstrip("/")))


def chrome_of(scope: Scope, books: "Library", current: str = "", token: str = "", region: str = "") -> Chrome:
    """Return what surrounds a page for whoever asks, as the gate knows them."""
    visitor: Visitor | None = scope.get("visitor")
    editor = visitor.editor.name if visitor and visitor.editor else ""
    return Chrome(Links("/"), books.today(), current, True, editor, token, region)


def region(request: Request) -> str:
    """Return the region whose dates the reader wants, else the server's; "" for none."""
    chosen = unquote(request.cookies.get(REGION, ""))
    return region_called(chosen or request.app.state.settings.region) or ""


def region_asked(scope: Scope) -> str:
    """Return the region that the reader's cookie asks for, as it is written there."""
    cookies = dict(scope["headers"]).get(b"cookie", b"").decode("latin-1").split(";")
    return next((part.strip() for part in cookies if part.strip().startswith(f"{REGION}=")), "")


def show(request: Request, template: str, view: Any, current: str = "", token: str = "") -> HTMLResponse:
    """Answer with a page."""
    return HTMLResponse(render(template, chrome(request, current, token), view=view))


def day(text: str | None) -> date | None:
    """Read a day that was asked for; raises `InputError`."""
    return read_day(text) if text else None


def typed(title: str, season: int | None = None) -> str:
    """Write a title in an address as people type it; raises `NotKnownError` where it is no text."""
    if not title.strip() or not title.isprintable() or len(title) > 300:
        raise NotKnownError("No title is called so.")
    return str(Subject(title, season))


def followed_pages(books: "Library", region: str = "") -> "list[tuple[Subject, Whole | None]]":
    """Return the pages of the titles that are followed, for a region; None where nothing has been read of one."""
    from hitherto.pipeline.paging import pages_of

    def found(hitherto: "Hitherto") -> "list[tuple[Subject, Whole | None]]":
        return pages_of(hitherto.followed(), lambda title: books.title_page(hitherto, title, None, region))

    return books.whole(("followed", region), found)
