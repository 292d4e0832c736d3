"""Search, the outlets and their records, and the settings of a reader."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated
from urllib.parse import quote

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from hitherto.claims import Subject
from hitherto.pages.site import outlets, search
from hitherto.pages.text import clean
from hitherto.pipeline.views import record_row, scored_claim
from hitherto.serving.access.gate import form_token
from hitherto.serving.showing import REGION, library, show, typed
from hitherto.vocabulary import regions

if TYPE_CHECKING:
    from hitherto.ledger import Work

ROUTER = APIRouter()
_TITLES = 12  # at most, in what a search finds
_YEAR = 365 * 24 * 3600  # seconds that the region is remembered


@dataclass(frozen=True, slots=True)
class SettingsView:
    """What a reader can set."""

    regions: Sequence[str]


@ROUTER.get("/search")
def searched(request: Request, q: Annotated[str, Query(max_length=300)] = "") -> HTMLResponse:
    """Find titles by their names, and articles by their words."""
    from hitherto.ledger import Wanted

    asked = " ".join(clean(q).split())
    titles: tuple[Subject, ...] = ()
    hits: list[search.Hit] = []
    if asked:
        titles = _titles(library(request).titles(), asked)
        with library(request).open() as hitherto:
            found = hitherto.search(asked, Wanted())
        hits = [search.hit(one.article, one.said_at, one.snippet, one.marks, one.entries) for one in found]
    return show(request, "search", search.SearchView(asked, titles, tuple(hits)))


@ROUTER.get("/outlets")
def records(request: Request) -> HTMLResponse:
    """Show how often outlets were right, and how early."""
    rows = tuple(map(record_row, library(request).whole("outlets", lambda hitherto: hitherto.outlets())))
    return show(request, "outlets", outlets.OutletsView(rows), "outlets")


@ROUTER.get("/outlets/{name}")
def record(request: Request, name: str) -> HTMLResponse:
    """Show the record of one outlet, with the claims behind it."""
    called = typed(name)
    found = library(request).whole(("outlet", called), lambda hitherto: hitherto.outlets(called))
    claims = tuple(scored_claim(score) for one in found for score in one.scores if score.came)
    shown = found[0].name if found else name
    return show(request, "outlets", outlets.OutletsView(tuple(map(record_row, found)), shown, claims), "outlets")


@ROUTER.get("/settings")
def settings(request: Request) -> HTMLResponse:
    """Show what a reader can set."""
    return show(request, "settings", SettingsView(regions()), token=form_token(request.scope))


@ROUTER.post("/settings")
def set_settings(region: Annotated[str, Form(max_length=100)] = "") -> Response:
    """Remember the region in the reader's browser."""
    answer = RedirectResponse("/settings", 303)
    wanted = region if region in regions() else ""
    answer.set_cookie(REGION, quote(wanted), max_age=_YEAR if wanted else 0, httponly=True, samesite="lax")
    return answer


def _titles(works: "Sequence[Work]", asked: str) -> tuple[Subject, ...]:
    """Return the titles whose names have all the words, apart from those that name a season."""
    from hitherto.judging import split_season

    name, season = split_season(asked)
    words = name.split()
    found = [Subject(work.name, season) for work in works if all(word in work.key for word in words)]
    return tuple(found[:_TITLES])
