"""The API of proofreading: a page of one's own is read, set beside the ledger, and not kept."""

from io import BytesIO
from typing import Annotated

from fastapi import APIRouter, Body, Request
from starlette.responses import Response

from hitherto.claims import InputError, Problem
from hitherto.pipeline import plain
from hitherto.serving.api.asking import answer, day, opened, titled
from hitherto.serving.api.proof_models import NewProof, Proof
from hitherto.serving.api.quoting import shortened

ROUTER = APIRouter(tags=["proofreading"])


@ROUTER.post("/proofs", summary="Proofread a page of one's own", responses={200: {"model": Proof}})
def proof(request: Request, page: Annotated[NewProof, Body()]) -> Response:
    """Tell of each statement of a text how it fares beside what is known of its title, and what the text lacks.

    Nothing of it is kept.
    """
    with opened(request) as hitherto:
        found = next(hitherto.articles_at("-", BytesIO(page.text.encode())), None)
        if found is None or isinstance(found, Problem):
            raise InputError(str(found or "text: there is no page in it."))
        title = titled(page.title) if page.title else None
        rows = list(plain.proof(hitherto.proof(found, title, day(page.as_of, "as_of"))))
    facts = ("fact", "instead")
    return answer({"items": [row | {name: shortened(row[name]) for name in facts if row.get(name)} for row in rows]})
