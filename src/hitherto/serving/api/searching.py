"""The API of search."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from hitherto.claims import InputError
from hitherto.ledger import Wanted
from hitherto.pipeline import plain
from hitherto.serving.api import models
from hitherto.serving.api.asking import DAY, Asked, Which, day, listed, opened, titled
from hitherto.serving.api.known import property_called
from hitherto.serving.api.quoting import shortened

ROUTER = APIRouter(tags=["search"])
_DEEPEST = 1000  # articles; nobody leafs further
Words = Annotated[
    str, Query(max_length=300, description='All of these words; "in quotes": in a row; begin*: how it begins.')
]
Title = Annotated[str | None, Query(max_length=300, description="Only articles with claims about it.")]
Property = Annotated[str | None, Query(alias="property", max_length=50,
                                       description="Only where a claim of this property has the words.")]  # fmt: skip
Outlet = Annotated[str | None, Query(max_length=300, description="Only what this outlet published.")]
Speaker = Annotated[str | None, Query(max_length=300, description="Only where a claim of theirs has the words.")]
First = Annotated[str | None, Query(description="The first day on which it was said.", pattern=DAY,
                                    json_schema_extra={"format": "date"})]  # fmt: skip


@ROUTER.get("/search", summary="Search articles", responses={200: {"model": models.Part[models.Found]}})
def search(  # noqa: PLR0913, PLR0917 - a search can be narrowed in so many ways
    request: Request,
    asked: Asked,
    which: Which,
    q: Words = "",
    title: Title = None,
    of: Property = None,
    outlet: Outlet = None,
    speaker: Speaker = None,
    since: First = None,
) -> Response:
    """Find the newest articles that have the words, each with a snippet and the claims that rest on them."""
    if not (q.strip() or title or outlet):
        raise InputError("q: give words, or a title or outlet to list the newest articles of.")
    wanted = Wanted(None, property_called(of), outlet, speaker, day(since, "since"), asked.as_of, asked.recorded_at)
    with opened(request) as hitherto:
        known = hitherto.search(
            q, wanted, titled(title) if title else None, _DEEPEST if which.after else which.limit + 1
        )
    found, onward = which.of(known, lambda one: one.article.id, "article")
    return listed(request, [shortened(plain.found(one)) for one in found], onward)
