"""The API of outlets and their track records."""

from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Path, Query, Request
from starlette.responses import Response

from hitherto.pipeline import plain
from hitherto.serving.api import models
from hitherto.serving.api.asking import Asked, Which, answer, listed, titled, whole

if TYPE_CHECKING:
    from hitherto.judging.records import Record
    from hitherto.pipeline import Hitherto

ROUTER = APIRouter(tags=["outlets"])
Persons = Annotated[bool, Query(description="Speakers too, who are left out otherwise.")]
Name = Annotated[str, Path(min_length=1, max_length=300, description="The name of an outlet or a speaker.")]


@ROUTER.get("/outlets", summary="List track records", responses={200: {"model": models.Part[models.Record]}})
def outlets(request: Request, asked: Asked, which: Which, persons: Persons = False) -> Response:
    """Tell what outlets said before it was settled, and how it came out; the surest record first."""

    def find(hitherto: "Hitherto") -> "list[Record]":
        return hitherto.outlets(None, asked.as_of, asked.recorded_at, persons=persons)

    records = whole(request, ("outlets", asked, persons), find)
    found, onward = which.of(records, lambda record: f"{record.kind} {record.name}", "record")
    return listed(request, [plain.record(record) for record in found], onward)


@ROUTER.get("/outlets/{name}", summary="Get one track record", responses={200: {"model": models.Record}})
def outlet(request: Request, name: Name, asked: Asked) -> Response:
    """Tell the record of an outlet or a speaker, with the claims behind it."""
    called = titled(name)

    def find(hitherto: "Hitherto") -> "list[Record]":
        return hitherto.outlets(called, asked.as_of, asked.recorded_at)

    [record] = whole(request, ("outlet", called, asked), find)
    return answer(plain.record(record, scores=True))
