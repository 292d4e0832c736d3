"""The API of what wikis take: a fact, or how it last changed, as a sentence and its reference."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query, Request
from pydantic import StringConstraints
from starlette.responses import Response

from hitherto.pages.wiki.manner import Manner
from hitherto.pipeline.copying import copied
from hitherto.serving.api import models
from hitherto.serving.api.asking import Asked, answer, opened, titled
from hitherto.serving.api.titles import Fact

ROUTER = APIRouter(tags=["titles"])
Outlets = Annotated[
    list[Annotated[str, StringConstraints(max_length=100)]] | None,
    Query(max_length=20, description="Outlets that you looked up and that the wiki takes, though no list names them."),
]


Wiki = Annotated[Literal["en", "fandom"], Query(description="The wiki that it is for.")]
Dates = Annotated[Literal["dmy", "mdy"], Query(description="6 October 2021, or October 6, 2021.")]
Quotes = Annotated[bool, Query(description="Let the reference quote the words that it rests on.")]
Changed = Annotated[bool, Query(description="Tell how the fact last changed.")]


def _manner(wiki: Wiki = "en", dates: Dates = "dmy", quotes: Quotes = False, accept: Outlets = None) -> Manner:
    return Manner(wiki, dates, quotes, tuple(accept or ()))


@ROUTER.get("/facts/{fact}/wikitext", summary="Write a fact as wikitext", responses={200: {"model": models.Copied}})
def wikitext(
    request: Request, fact: Fact, asked: Asked, manner: Annotated[Manner, Depends(_manner)], change: Changed = False
) -> Response:
    """One sentence and its reference; with `change` it tells how the fact last changed."""
    with opened(request) as hitherto:
        past = hitherto.past(asked.as_of, asked.recorded_at)
        found = copied(hitherto.ledger, titled(fact), past, manner, change=change)
    return answer(found._asdict())
