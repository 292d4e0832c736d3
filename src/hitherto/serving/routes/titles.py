"""The first page, the pages of titles, and what they leave open."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from hitherto.claims import Subject
from hitherto.pages.site import calendar, changes, openings, title
from hitherto.pipeline.pasting import changes_through
from hitherto.pipeline.views import first_page
from hitherto.serving.routes import exports
from hitherto.serving.showing import Day, chrome, day, followed_pages, library, region, show, typed

ROUTER = APIRouter()


@dataclass(frozen=True, slots=True)
class Asked:
    """What can be asked of a title's page: as of which day, and compared with which."""

    as_of: Day = None
    since: Day = None
    article: Annotated[str, Query(max_length=100)] = ""  # which changed what is to be marked


@ROUTER.get("/")
def first(request: Request) -> HTMLResponse:
    """Show the titles that are followed, and list all."""
    books = library(request)
    with books.state() as state:
        follows = bool(state.watches.all())
    where = region(request)
    found = followed_pages(books, where)
    return show(request, "home", first_page(found, books.titles(), follows=follows, region=where), "home")


@ROUTER.get("/titles")
def all_titles(request: Request) -> RedirectResponse:
    """Lead to the list of titles."""
    return RedirectResponse(chrome(request).links.home())


@ROUTER.get("/titles/{name}")
def of_title(request: Request, name: str, asked: Annotated[Asked, Depends()]) -> Response:
    """Show the page of a title, or send one of its exports."""
    sent = exports.of_title(request, name, None, asked.as_of)
    return sent or _page(request, name, None, asked)


@ROUTER.get("/titles/{name}/{season}")
def of_season(request: Request, name: str, season: str, asked: Annotated[Asked, Depends()]) -> Response:
    """Show the page of a season, or send one of its exports."""
    sent = exports.of_title(request, name, season, asked.as_of)
    return sent or _page(request, name, exports.number(season), asked)


@ROUTER.get("/calendar")
def dates(request: Request) -> HTMLResponse:
    """Show when the titles that are followed come."""
    books = library(request)
    found = [whole for _, whole in followed_pages(books) if whole]
    return show(request, "calendar", calendar.view(found, books.today(), region(request)), "calendar")


@ROUTER.get("/changes")
def news(request: Request) -> HTMLResponse:
    """Show what changed lately of the titles that are followed."""
    found = [whole for _, whole in followed_pages(library(request)) if whole]
    return show(request, "changes", changes.view(found), "changes")


@ROUTER.get("/unknown")
def unknown(request: Request) -> HTMLResponse:
    """Show what is not known yet of the titles that are followed."""
    books = library(request)
    found = [whole.page for _, whole in followed_pages(books) if whole]
    return show(request, "unknown", openings.view(found), "unknown")


def _page(request: Request, name: str, season: int | None, when: Asked) -> HTMLResponse:
    books, asked = library(request), typed(name, season)
    on, compared, today = day(when.as_of), day(when.since), books.today()
    where = region(request)
    with books.open() as hitherto:
        latest = books.title_page(hitherto, asked, None, where)
        whole = books.title_page(hitherto, asked, on, where) if on else latest
        subject = Subject(latest.page.title.work, season)
        seen = title.view(subject, whole, latest, today)
        if when.article and not on:
            article, through = changes_through(hitherto, asked, when.article)
            return HTMLResponse(title.render(title.changed_by(seen, article, through), chrome(request)))
        compared = compared or (seen.before if on and on < today else None)
        if compared and compared < whole.page.on:
            seen = title.compared(seen, compared, hitherto.changes(asked, compared, whole.page.on))
    return HTMLResponse(title.render(seen, chrome(request)))
