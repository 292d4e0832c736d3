"""Proofreading a page of one's own: its text as it is pasted, or, for editors, its address; and the saved pages."""

from dataclasses import replace
from io import BytesIO
from typing import Annotated

from fastapi import APIRouter, Form, Request
from pydantic import BaseModel, Field
from starlette.responses import HTMLResponse, RedirectResponse, Response

from hitherto.claims import InputError, NotKnownError, Problem
from hitherto.pages.site.proof import ProofView, SavedRow, Sent
from hitherto.pipeline import Hitherto
from hitherto.pipeline.proofing import Proofread
from hitherto.serving.access.coming_back import editor_of
from hitherto.serving.access.visitor import Visitor
from hitherto.serving.showing import library, show
from hitherto.state import SavedPage

ROUTER = APIRouter()


class Page(BaseModel):
    """What is sent: the text, or the address of the page, and the title that it is about."""

    text: str = Field("", max_length=200_000)
    address: str = Field("", max_length=2000)
    title: str = Field("", max_length=300)
    save: bool = False


class Saved(BaseModel):
    """Which saved page is to be proofread, or forgotten."""

    place: str = Field("", max_length=4000)
    forget: bool = False


@ROUTER.get("/proof")
def form(request: Request) -> Response:
    """Show the form, and to editors the saved pages."""
    return _answer(request, ProofView(Sent()))


@ROUTER.post("/proof")
def proofread(request: Request, page: Annotated[Page, Form()]) -> Response:
    """Proofread what was pasted; an address is asked, and saved, for editors only."""
    sent = Sent(page.text, page.address.strip(), page.title.strip())
    if not sent.address:
        return _proofread(request, sent)
    editor_of(request)
    if not sent.address.lower().startswith(("https://", "http://")):
        return _answer(request, ProofView(sent, wrong=f"{sent.address!r} is no web address."), 422)
    if page.save:
        with library(request).state() as state:
            state.proofs.put(SavedPage(sent.address, sent.title, library(request).clock()))
    return _proofread(request, sent, sent.address)


@ROUTER.post("/proof/saved")
def again(request: Request, page: Annotated[Saved, Form()]) -> Response:
    """Proofread a saved page again, or forget it."""
    editor_of(request)
    with library(request).state() as state:
        known = next((one for one in state.proofs.all() if one.place == page.place), None)
        if known and page.forget:
            state.proofs.remove(known.place)
    if known is None:
        raise NotKnownError("No such page is saved.")
    if page.forget:
        return RedirectResponse("/proof", 303)
    return _proofread(request, Sent(title=known.title), known.place)


def _proofread(request: Request, sent: Sent, place: str = "-") -> Response:
    try:
        with library(request).open() as hitherto:
            read = _read(hitherto, sent, place)
    except (InputError, NotKnownError) as error:
        return _answer(request, ProofView(sent, wrong=str(error)), 422)
    with library(request).state() as state:
        state.proofs.was_read(place, library(request).clock(), read.keys())  # where it is saved
    return _answer(request, ProofView(sent, read.page()))


def _read(hitherto: Hitherto, sent: Sent, place: str) -> Proofread:
    """Read the page, and set it beside the ledger; raises `InputError` where there is none."""
    found = next(hitherto.articles_at(place, BytesIO(sent.text.encode())), None)
    if found is None or isinstance(found, Problem):
        raise InputError(str(found or "there is no page: paste its text."))
    return hitherto.proof(found, sent.title or None)


def _answer(request: Request, view: ProofView, status: int = 200) -> Response:
    visitor: Visitor = request.scope["visitor"]
    if visitor.editor:
        with library(request).state() as state:
            rows = (_row(one) for one in state.proofs.all())
            view = replace(view, saved=tuple(rows))
    found: HTMLResponse = show(request, "proof", view, "proof", form=True)
    found.status_code = status
    found.headers["cache-control"] = "no-store"
    return found


def _row(one: SavedPage) -> SavedRow:
    return SavedRow(one.place, one.title, one.to_mend, one.read_at.date() if one.read_at else None)
