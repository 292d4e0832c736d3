"""The API of the titles that are followed: when they come, what is not known of them yet, and what changed."""

from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from hitherto.pages.site import calendar, openings
from hitherto.pages.site.chrome import slug
from hitherto.serving.api import models
from hitherto.serving.api.asking import Asked, Region, Since, Which, listed, listed_changes, span, whole
from hitherto.serving.showing import followed_pages, typed

if TYPE_CHECKING:
    from hitherto.claims import Change
    from hitherto.pipeline import Hitherto

ROUTER = APIRouter(tags=["followed titles"])


@ROUTER.get("/followed", summary="List them", responses={200: {"model": models.Part[models.Followed]}})
def followed(request: Request, which: Which) -> Response:
    """Name the titles that are followed, with whether anything has been said of them."""
    known = followed_pages(request.app.state.library)
    found, onward = which.of(known, lambda one: str(one[0]), "title")
    told = [
        {"subject": subject.as_json(), "slug": slug(subject.work), "known": whole is not None}
        for subject, whole in found
    ]
    return listed(request, told, onward)


@ROUTER.get("/dates", summary="List when the titles come", responses={200: {"model": models.Part[models.Date]}})
def dates(request: Request, which: Which, region: Region) -> Response:
    """Name the dates that are held or expected, by time; what is expected within a window stays a window."""
    wholes = [one for _, one in followed_pages(request.app.state.library) if one]
    view = calendar.view(wholes, request.app.state.library.today(), region)
    known = [*reversed(view.past), *(one for _, months in view.months for one in months)]
    found, onward = which.of(known, lambda one: f"{one.fact} {one.when}", "date")
    return listed(request, [_date(one) for one in found], onward)


@ROUTER.get("/unknown", summary="List what is not known yet", responses={200: {"model": models.Part[models.Unknown]}})
def unknown(request: Request, which: Which) -> Response:
    """Name, of each title, what articles say is unknown, and the questions that no article answers."""
    view = openings.view(one.page for _, one in followed_pages(request.app.state.library) if one)
    found, onward = which.of(view.titles, lambda one: str(one.subject), "title")
    told = [
        {
            "subject": one.subject.as_json(),
            "slug": slug(one.subject.work),
            "said": [line.text for line in one.said],
            "asked": list(one.asked),
        }
        for one in found
    ]
    return listed(request, told, onward)


@ROUTER.get("/changes", summary="Tell what changed of all of them", responses={200: {"model": models.Changes}})
def all_changes(request: Request, asked: Asked, which: Which, since: Since = None) -> Response:
    """Tell how what is known of them at the end of `as_of` differs from the end of `since`, the newest change last."""
    days = span(since, asked.as_of or request.app.state.library.today())

    def find(hitherto: "Hitherto") -> "list[Change]":
        told = [hitherto.changes(typed(one.work, one.season), *days, asked.recorded_at) for one in _known(request)]
        return sorted((change for some in told for change in some), key=lambda change: change.said_at)

    return listed_changes(request, whole(request, ("changes", *days, asked.recorded_at), find), which, days)


def _known(request: Request) -> list[Any]:
    return [subject for subject, one in followed_pages(request.app.state.library) if one]


def _date(one: calendar.Date) -> dict[str, Any]:
    return {
        "subject": one.subject.as_json(),
        "slug": slug(one.subject.work),
        "when": str(one.when),
        "words": one.words,
        "kind": one.kind,
        "where": one.where,
        "standing": str(one.standing),
        "label": one.label,
        "elsewhere": one.is_elsewhere,
        "fact": one.fact,
    }
