"""The API of titles: what is known of each, what changed, and who is who."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from starlette.responses import Response

from hitherto.claims import Fact as FactOf
from hitherto.claims import Standing
from hitherto.pages import Page
from hitherto.pages import json as page_json
from hitherto.pages.site.chrome import slug
from hitherto.pipeline import plain
from hitherto.serving.api import models
from hitherto.serving.api.asking import (
    Asked,
    Region,
    Season,
    Since,
    Title,
    Which,
    answer,
    listed,
    listed_changes,
    opened,
    span,
    titled,
    whole,
)
from hitherto.serving.api.known import property_called
from hitherto.serving.api.quoting import brief, shortened

ROUTER = APIRouter(tags=["titles"])
Fact = Annotated[str, Path(min_length=1, max_length=100, description="The id of a fact: f:8f20…")]


@ROUTER.get(
    "/titles", summary="List the titles that the ledger knows", responses={200: {"model": models.Part[models.Title]}}
)
def titles(request: Request, which: Which) -> Response:
    """By name, each with how much was said of it and when."""
    known = whole(request, "titles", lambda hitherto: hitherto.titles())
    found, onward = which.of(known, lambda work: work.key, "title")
    return listed(request, [plain.work(work) | {"slug": slug(work.key)} for work in found], onward)


@ROUTER.get("/titles/{title}/page", summary="Get the page of a title", responses={200: {"model": Page}})
def page(request: Request, title: Title, asked: Asked, region: Region, season: Season = None) -> Response:
    """Everything known so far, worded and cited: every line with its standing and its citations."""
    with opened(request) as hitherto:
        found = hitherto.whole(titled(title, season), asked.as_of, asked.recorded_at, region)
    return answer(page_json.as_json(found.page))


@ROUTER.get(
    "/titles/{title}/facts",
    summary="List what is known of a title",
    responses={200: {"model": models.Part[models.Fact]}},
)
def facts(
    request: Request,
    title: Title,
    asked: Asked,
    which: Which,
    season: Season = None,
    of: Annotated[
        str | None, Query(alias="property", max_length=50, description="Only facts of this property.")
    ] = None,
    standing: Annotated[Standing | None, Query(description="Only facts that stand so.")] = None,
) -> Response:
    """One fact for each answer to each question, whatever its standing, in the order of the page."""
    of = property_called(of)

    def wanted(fact: FactOf) -> bool:
        return of in (None, fact.property) and standing in (None, fact.standing)

    with opened(request) as hitherto:
        known = hitherto.facts(titled(title, season), asked.as_of, asked.recorded_at)
    found, onward = which.of(list(filter(wanted, known)), lambda fact: fact.id, "fact")
    return listed(request, [brief(fact.as_json()) for fact in found], onward)


@ROUTER.get("/titles/{title}/changes", summary="Tell what changed", responses={200: {"model": models.Changes}})
def changes(
    request: Request, title: Title, asked: Asked, which: Which, since: Since = None, season: Season = None
) -> Response:
    """How what is known at the end of `as_of` differs from the end of `since`, the oldest change first."""
    with opened(request) as hitherto:
        until = asked.as_of or (asked.recorded_at.date() if asked.recorded_at else hitherto.today())
        days = span(since, until)
        told = hitherto.changes(titled(title, season), *days, asked.recorded_at)
    return listed_changes(request, told, which, days)


@ROUTER.get(
    "/titles/{title}/forecast",
    summary="Forecast when a title may come",
    responses={200: {"model": models.Forecast}},
)
def forecast(request: Request, title: Title, asked: Asked, season: Season = None) -> Response:
    """Guess where nobody has announced a day, which is never a fact; 404 where it has come already."""
    with opened(request) as hitherto:
        found = hitherto.forecast(titled(title, season), asked.as_of, asked.recorded_at)
    return answer(found.as_json())


@ROUTER.get(
    "/titles/{title}/names",
    summary="Tell who and what is named",
    responses={200: {"model": models.Part[models.Identity]}},
)
def names(request: Request, title: Title, asked: Asked, which: Which) -> Response:
    """Name the title itself first, then people, characters and outlets; each with what was taken for one, and why."""
    with opened(request) as hitherto:
        known = hitherto.names(titled(title), asked.as_of, asked.recorded_at)
    found, onward = which.of(known, lambda identity: f"{identity.sort} {identity.key}", "name")
    return listed(request, [identity.as_json() for identity in found], onward)


@ROUTER.get("/facts/{fact}", summary="Explain a fact", responses={200: {"model": models.Explanation}})
def why(request: Request, fact: Fact, asked: Asked) -> Response:
    """Tell the claims for it, against it and set aside, with their words, the rulings on it, and where it came from."""
    with opened(request) as hitherto:
        explained = hitherto.why(titled(fact), asked.as_of, asked.recorded_at)
    return answer(shortened(plain.explanation(explained)))
