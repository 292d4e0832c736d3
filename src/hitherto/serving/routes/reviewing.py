"""The review, where an editor rules and takes back what was ruled."""

from typing import Annotated
from urllib.parse import quote, urlencode

from fastapi import APIRouter, Form, Query, Request
from pydantic import BaseModel, Field
from starlette.responses import HTMLResponse, RedirectResponse, Response

from hitherto.claims import Ruling
from hitherto.ledger import Work
from hitherto.pages.site import review as views
from hitherto.pipeline import Hitherto
from hitherto.pipeline.review_cards import done, queue
from hitherto.pipeline.reviewing import rulings, withdrawals
from hitherto.serving.access.coming_back import editor_of
from hitherto.serving.access.gate import form_token
from hitherto.serving.access.hosts import onward
from hitherto.serving.access.visitor import Visitor
from hitherto.serving.showing import chrome

ROUTER = APIRouter()
Asked = Annotated[str, Query(max_length=300)]
_TITLES = 200  # of those that most is said of, where none is watched


@ROUTER.get("/review")
def review(
    request: Request, title: Asked = "", after: Asked = "", done: Annotated[str, Query(max_length=2000)] = ""
) -> Response:
    """Show what is in doubt: of one title, or of the titles that are followed."""
    return _page(request, title, after, [one for one in done.split(",") if one])


class Decided(BaseModel):
    """What an editor sends: the decision, its reason, and what it is about."""

    decision: str = Field("", max_length=20)
    reason: str = Field("", max_length=500)
    claim: list[str] = Field([], max_length=100)
    name: list[str] = Field([], max_length=2)
    sort: str = Field("", max_length=20)
    here: str = Field("/review", max_length=2000)
    next: str = Field("", max_length=100)


@ROUTER.post("/review")
def decide(request: Request, told: Annotated[Decided, Form()]) -> Response:
    """Rule, and go on to the next doubt."""
    author = editor_of(request).name
    made = rulings(told.decision, told.claim, told.name, told.sort, by=(author, told.reason))
    return _ruled(request, made, told.here, told.next)


class Undone(BaseModel):
    """What an editor takes back."""

    ruling: list[str] = Field([], max_length=100)
    here: str = Field("/review", max_length=2000)


@ROUTER.post("/review/undo")
def undo(request: Request, told: Annotated[Undone, Form()]) -> Response:
    """Take back what was ruled, by rulings that withdraw it."""
    author = editor_of(request).name
    with request.app.state.library.open() as hitherto:
        made = withdrawals(told.ruling, hitherto.ledger, author)
    return _ruled(request, made, told.here, "")


def _ruled(request: Request, made: list[Ruling], here: str, following: str) -> Response:
    with request.app.state.library.open() as hitherto:
        kept = [hitherto.rule(ruling)[0].id for ruling in made]
    request.app.state.library.touch()
    where = onward(here, "/review").partition("#")[0]
    query = urlencode({"done": ",".join(kept)})
    return RedirectResponse(f"{where}{'&' if '?' in where else '?'}{query}#{quote(following)}", 303)


def _page(request: Request, title: str, after: str, made: list[str]) -> Response:
    visitor: Visitor = request.scope["visitor"]
    with request.app.state.library.open() as hitherto:
        titles = [title] if title else _titles(request, hitherto)
        left = titles[titles.index(after) + 1 :] if after in titles else titles
        cards, last = queue(hitherto, left)
        known = {ruling.id: ruling for ruling in hitherto.ledger.rulings()} if made else {}
    query = urlencode({name: value for name, value in (("title", title), ("after", after)) if value})
    view = views.Review(
        cards,
        editor=visitor.editor.name if visitor.editor else "",
        form_token=form_token(request.scope) if visitor.editor else "",
        here=f"/review{f'?{query}' if query else ''}",
        more=f"/review?{urlencode({'after': last})}" if last and last != left[-1] else "",
        done=done([known[one] for one in made if one in known]),
        has_titles=bool(titles),
    )
    told = {"cache-control": "no-store"} if visitor.editor else None
    return HTMLResponse(views.render(view, chrome(request, "review")), headers=told)


def _titles(request: Request, hitherto: Hitherto) -> list[str]:
    """Return the titles that are followed, or else those that most is said of."""
    with hitherto.opened_state() as state:
        watched = [str(watch.subject) for watch in state.watches.all()]
    if watched:
        return watched
    works: list[Work] = request.app.state.library.titles()
    return [work.name for work in sorted(works, key=lambda work: (-work.claims, work.key))[:_TITLES]]
