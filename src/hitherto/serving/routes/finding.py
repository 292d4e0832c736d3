"""Search, the outlets and their records, and the settings of a reader."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from hitherto.claims import Subject
from hitherto.pages.site import outlets, search
from hitherto.pages.text import clean
from hitherto.pipeline.views import record_row, scored_claim
from hitherto.pipeline.watching.following import watch_of
from hitherto.serving.preferences import Preferences
from hitherto.serving.showing import is_secure, library, show, typed
from hitherto.vocabulary import regions

if TYPE_CHECKING:
    from hitherto.ledger import Work

ROUTER = APIRouter()
_TITLES = 12  # at most, in what a search finds


@dataclass(frozen=True, slots=True)
class SettingsView:
    """What a reader can set, and whether they just did."""

    regions: Sequence[str]
    kept: bool


@ROUTER.get("/search")
def searched(request: Request, q: Annotated[str, Query(max_length=300)] = "") -> HTMLResponse:
    """Find titles by their names, and articles by their words."""
    from hitherto.ledger import Wanted

    asked = " ".join(clean(q).split())
    titles: tuple[search.Named, ...] = ()
    hits: list[search.Hit] = []
    if asked:
        with library(request).state() as state:
            watches = state.watches.all()
        found = _titles(library(request).titles(), asked)
        titles = tuple(search.Named(one, watch_of(one, watches) is not None) for one in found)
        with library(request).open() as hitherto:
            said = hitherto.search(asked, Wanted())
        hits = [search.hit(one.article, one.said_at, one.snippet, one.marks, one.entries) for one in said]
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
def settings(request: Request, kept: Annotated[str, Query(max_length=10)] = "") -> HTMLResponse:
    """Show what a reader can set."""
    return show(request, "settings", SettingsView(regions(), bool(kept)), form=True)


@ROUTER.post("/settings")
def set_settings(
    request: Request, region: Annotated[str, Form(max_length=100)] = "", story: bool = Form(False)
) -> Response:
    """Remember what the reader chose in their browser."""
    answer = RedirectResponse("/settings?kept=1", 303)
    for one in Preferences(region if region in regions() else "", story).cookies(secure=is_secure(request)):
        answer.headers.append("set-cookie", one)
    return answer


def _titles(works: "Sequence[Work]", asked: str) -> tuple[Subject, ...]:
    """Return the titles whose names have all the words, apart from those that name a season."""
    from hitherto.judging import split_season

    name, season = split_season(asked)
    words = name.split()
    found = [Subject(work.name, season) for work in works if all(word in work.key for word in words)]
    return tuple(found[:_TITLES])
