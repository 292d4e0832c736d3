"""One fact, or how it last changed, as wikitext: a sentence and its reference, to copy."""

from fastapi import APIRouter, Request
from starlette.responses import PlainTextResponse

from hitherto.pages.wiki.manner import Manner
from hitherto.pipeline.copying import copied
from hitherto.serving.routes.exports import wishes
from hitherto.serving.showing import Day, day, library

ROUTER = APIRouter()


@ROUTER.get("/facts/{fact}.wikitext")
def of_fact(request: Request, fact: str, as_of: Day = None, change: bool = False) -> PlainTextResponse:
    """Send a fact, or its last change, as a wiki takes it; where it takes none, a comment says why."""
    with library(request).open() as hitherto:
        past, manner = hitherto.past(day(as_of), None), Manner.of(wishes(request))
        found = copied(hitherto.ledger, fact, past, manner, change=change)
    return PlainTextResponse(found.wikitext or found.comment)
