"""The first page, the pages of titles, and what they leave open."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from hitherto.claims import Subject
from hitherto.pages.site import calendar, changes, openings, title
from hitherto.pipeline.pasting import changes_through
from hitherto.pipeline.views import first_page
from hitherto.pipeline.watching.following import watch_of
from hitherto.serving.routes import exports
from hitherto.serving.showing import Day, chrome, day, followed_pages, library, region, show, typed

if TYPE_CHECKING:
    from hitherto.pipeline import Hitherto

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


@ROUTER.get("/titles/{name}/sources")
@ROUTER.get("/titles/{name}/{season}/sources")
def sources(request: Request, name: str, season: str | None = None, as_of: Day = None) -> HTMLResponse:
    """Show the words that the page of a title, or of a season, rests on."""
    return HTMLResponse(title.sources(_seen(request, name, season, as_of), chrome(request)))


@ROUTER.get("/titles/{name}/story")
@ROUTER.get("/titles/{name}/{season}/story")
def story(
    request: Request,
    name: str,
    season: str | None = None,
    as_of: Day = None,
    part: Annotated[int, Query(ge=1, le=1000)] = 1,
) -> HTMLResponse:
    """Show what is told of the story of a title, or of a season."""
    return HTMLResponse(title.story(_seen(request, name, season, as_of), chrome(request), part))


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


def _seen(request: Request, name: str, season: str | None, as_of: Day) -> title.TitleView:
    number = None if season is None else exports.number(season)
    with library(request).open() as hitherto:
        return _view(request, hitherto, name, number, day(as_of))


def _view(request: Request, hitherto: "Hitherto", name: str, season: int | None, on: date | None) -> title.TitleView:
    """Set the page of a title as of a day."""
    books, asked, where = library(request), typed(name, season), region(request)
    latest = books.title_page(hitherto, asked, None, where)
    whole = books.title_page(hitherto, asked, on, where) if on else latest
    return title.view(Subject(latest.page.title.work, season), whole, latest, books.today())


def _page(request: Request, name: str, season: int | None, when: Asked) -> HTMLResponse:
    asked, on, compared = typed(name, season), day(when.as_of), day(when.since)
    with library(request).open() as hitherto:
        seen = _view(request, hitherto, name, season, on)
        if when.article and not on:
            article, through = changes_through(hitherto, asked, when.article)
            return _shown(request, title.changed_by(seen, article, through))
        compared = compared or (seen.before if on and on < seen.today else None)
        if compared and compared < seen.on:
            seen = title.compared(seen, compared, hitherto.changes(asked, compared, seen.on))
    return _shown(request, seen)


def _shown(request: Request, view: title.TitleView) -> HTMLResponse:
    with library(request).state() as state:
        watch = watch_of(view.subject, state.watches.all())
    return HTMLResponse(title.render(replace(view, is_followed=watch is not None), chrome(request)))
