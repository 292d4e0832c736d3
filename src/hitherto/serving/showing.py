"""Showing: what the routes of the site have in common, from the request to the page that answers it."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

from fastapi import Query, Request
from starlette.responses import HTMLResponse

from hitherto.claims import NotKnownError, Subject
from hitherto.pages.site.chrome import Chrome, Links, render
from hitherto.serving.access.body import Scope
from hitherto.serving.access.coming_back import place
from hitherto.serving.access.gate import form_token
from hitherto.serving.access.visitor import Visitor
from hitherto.serving.days import read_day
from hitherto.serving.preferences import Preferences
from hitherto.vocabulary import region_called

if TYPE_CHECKING:
    from hitherto.pages import Whole
    from hitherto.pipeline import Hitherto
    from hitherto.serving.library import Library

Day = Annotated[str | None, Query(max_length=10)]


def library(request: Request) -> "Library":
    """Return the library that is served."""
    found: Library = request.app.state.library
    return found


def address(request: Request) -> str:
    """Return the address by which readers reach the server, without a slash at its end."""
    return str(request.app.state.settings.address or request.base_url).rstrip("/")


def chrome(request: Request, current: str = "", *, form: bool = False) -> Chrome:
    """Return what surrounds a page for whoever asks; `form` where it has one for readers, editors always have some."""
    made = chrome_of(request.scope, library(request))
    token = form_token(request.scope) if form or made.editor else ""
    chosen = Preferences.of(request.scope)
    links = Links("/", site=request.app.state.settings.address.rstrip("/"))
    where = _region(request, chosen)
    return replace(made, links=links, current=current, token=token, region=where, unfolds=chosen.unfolds)


def chrome_of(scope: Scope, books: "Library") -> Chrome:
    """Return what surrounds any page for whoever asks, as the gate knows them."""
    visitor: Visitor | None = scope.get("visitor")
    editor = visitor.editor.name if visitor and visitor.editor else ""
    return Chrome(Links("/"), books.today(), editor=editor, here=place(scope))


def region(request: Request) -> str:
    """Return the region whose dates the reader wants, else the server's; "" for none."""
    return _region(request, Preferences.of(request.scope))


def _region(request: Request, chosen: Preferences) -> str:
    return chosen.region or region_called(request.app.state.settings.region) or ""


def is_secure(request: Request) -> bool:
    """Tell whether readers come by https, so that cookies go no other way."""
    secure: bool = request.app.state.settings.rules().secure
    return secure or request.url.scheme == "https"


def show(request: Request, template: str, view: Any, current: str = "", *, form: bool = False) -> HTMLResponse:
    """Answer with a page."""
    return HTMLResponse(render(template, chrome(request, current, form=form), view=view))


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
