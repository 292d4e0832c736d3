"""Pasting an article that cannot be fetched; like rulings, it is for editors."""

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Form, Request
from pydantic import BaseModel, Field
from starlette.responses import RedirectResponse, Response

from hitherto.claims import InputError, Problem
from hitherto.pages.site.chrome import path_of
from hitherto.pages.site.paste import PasteView
from hitherto.pages.text import counted
from hitherto.pipeline.pasting import Copied, take_in
from hitherto.pipeline.taking import Intake
from hitherto.serving.access.coming_back import editor_of
from hitherto.serving.access.visitor import Visitor
from hitherto.serving.showing import library, show

ROUTER = APIRouter()


class Sent(BaseModel):
    """What an editor sends."""

    text: str = Field("", max_length=200_000)
    outlet: str = Field("", max_length=200)
    published: str = Field("", max_length=20)
    address: str = Field("", max_length=2000)


@ROUTER.get("/paste")
def form(request: Request) -> Response:
    """Show the form, or to others the way in."""
    return _answer(request, PasteView())


@ROUTER.post("/paste")
def paste(request: Request, sent: Annotated[Sent, Form()]) -> Response:
    """Take the article in, and lead to the title of which it changed most."""
    editor_of(request)
    copied = Copied(sent.text, sent.outlet, sent.published, sent.address)
    try:
        with library(request).open() as hitherto:
            intake = take_in(hitherto, copied)
    except InputError as error:
        return _answer(request, PasteView(*copied, wrong=str(error)), 422)
    library(request).touch()
    if intake.titles:
        most = max(intake.titles, key=lambda touched: len(touched.changes))
        [taken] = (one.article for one in intake.articles if not isinstance(one, Problem))
        return RedirectResponse(f"/{path_of(most.subject)}?{urlencode({'article': taken})}", 303)
    return _answer(request, PasteView(told=_told(intake)))


def _told(intake: Intake) -> str:
    [taken] = (one for one in intake.articles if not isinstance(one, Problem))
    if not taken.new:
        return "This article was in the ledger already: nothing changed."
    if not taken.claims:
        return "The article was taken in. No claim about a title was found in it."
    return f"The article was taken in, with {counted(taken.claims, 'claim')}. Nothing that is known changed by it."


def _answer(request: Request, view: PasteView, status: int = 200) -> Response:
    visitor: Visitor = request.scope["visitor"]
    found = show(request, "paste", view, "paste")
    found.status_code = status
    if visitor.editor:
        found.headers["cache-control"] = "no-store"
    return found
