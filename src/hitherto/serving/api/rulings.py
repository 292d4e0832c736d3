"""The API of rulings: what editors decided, and deciding."""

from typing import Annotated, Any

from fastapi import APIRouter, Body, Query, Request
from starlette.responses import Response

from hitherto.claims import InputError, Ruling
from hitherto.claims.ruling import Question
from hitherto.pipeline import plain
from hitherto.serving.api import models
from hitherto.serving.api.asking import Time, Which, answer, listed, moment, opened
from hitherto.serving.problems import problem

ROUTER = APIRouter(tags=["rulings"])
_NEEDED: dict[int | str, dict[str, Any]] = {401: {"model": models.Problem, "description": "Only an editor rules."}}
Trying = Annotated[bool, Query(description="Say what would change, and keep nothing.")]


@ROUTER.get("/rulings", summary="List what editors decided", responses={200: {"model": models.Part[models.KeptRuling]}})
def rulings(request: Request, which: Which, recorded_at: Time = None) -> Response:
    """In order of time, also what was withdrawn since."""
    with opened(request) as hitherto:
        known = hitherto.ledger.rulings(moment(recorded_at))
    found, onward = which.of(known, lambda ruling: ruling.id, "ruling")
    return listed(request, plain.rulings(found, known), onward)


@ROUTER.post("/rulings", status_code=201, summary="Rule", responses={
    201: {"model": models.Ruled, "description": "The ruling, and how facts stand differently through it."},
    200: {"model": models.Ruled, "description": "Nothing was kept: it was ruled before, or only tried."}, **_NEEDED,
})  # fmt: skip
def rule(request: Request, new: Annotated[models.NewRuling, Body()], dry_run: Trying = False) -> Response:
    """Decide about a claim, about two names, or about a value, in the name of the editor who is logged in.

    A ruling stands above everything else. It is taken back by another one, of the kind `withdraw`.
    """
    editor = request.scope["visitor"].editor
    if editor is None:
        return problem(401, "only an editor rules: log in.", WWW_Authenticate="Bearer")
    ruling = _ruling(new, editor.name)
    with opened(request) as hitherto:
        before = {one.id for one in hitherto.ledger.rulings()}
        made, changes = hitherto.rule(ruling, keep=not dry_run)
    kept = not dry_run and made.id not in before
    told = {**made.as_json(), "kept": kept, "changes": [change.as_json() for change in changes]}
    return answer(told, 201 if kept else 200)


def _ruling(new: models.NewRuling, author: str) -> Ruling:
    names = (new.names[0], new.names[1]) if new.names else None
    question = Question.from_json(new.question.model_dump(exclude_none=True)) if new.question else None
    try:
        return Ruling(new.kind, author, new.reason, None, new.about, names, new.sort, question, new.value)
    except ValueError as error:
        raise InputError(f"{error}.") from error
