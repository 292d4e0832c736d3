"""Following a title, or following it no longer; like rulings, it is for editors."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from pydantic import BaseModel, Field
from starlette.responses import RedirectResponse, Response

from hitherto.claims import Subject
from hitherto.pipeline.watching.following import follow, unfollow
from hitherto.serving.access.coming_back import editor_of
from hitherto.serving.access.hosts import onward
from hitherto.serving.showing import library, typed

ROUTER = APIRouter()


class Told(BaseModel):
    """What an editor sends: the title, its season, whether they follow it from now on, and where they are."""

    title: str = Field("", max_length=300)
    season: int | None = Field(None, ge=0, le=999)
    follow: bool = False
    here: str = Field("/", max_length=2000)


@ROUTER.post("/follow")
def followed(request: Request, told: Annotated[Told, Form()]) -> Response:
    """Follow a title as it is typed; its history is read where `hitherto watch add` is said."""
    editor_of(request)
    typed(told.title)
    books, subject = library(request), Subject(told.title.strip(), told.season)
    with books.open() as hitherto, hitherto.opened_state() as state:
        if told.follow:
            follow(subject, hitherto.ledger, state, books.clock())
        else:
            unfollow(subject, state)
    books.touch()
    return RedirectResponse(onward(told.here), 303)
