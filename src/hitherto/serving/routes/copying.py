"""One fact as wikitext: a sentence and its reference, to copy."""

from fastapi import APIRouter, Request
from starlette.responses import PlainTextResponse

from hitherto.pages.wiki.manner import Manner
from hitherto.pipeline.copying import copied
from hitherto.serving.routes.exports import wishes
from hitherto.serving.showing import Day, day, library

ROUTER = APIRouter()


@ROUTER.get("/facts/{fact}.wikitext")
def of_fact(request: Request, fact: str, as_of: Day = None) -> PlainTextResponse:
    """Send a fact as a wiki takes it; where it takes none, a comment says why."""
    with library(request).open() as hitherto:
        found = copied(hitherto.ledger, fact, hitherto.past(day(as_of), None), Manner.of(wishes(request)))
    return PlainTextResponse(found.wikitext or found.comment)
