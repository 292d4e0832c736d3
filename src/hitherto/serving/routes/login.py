"""Logging in and out, and an editor's secret addresses."""

import re
from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from hitherto.pages.site import login as views
from hitherto.serving.access import secret
from hitherto.serving.access.coming_back import editor_of
from hitherto.serving.access.entrance import LASTS, Entrance, RefusedError
from hitherto.serving.access.gate import form_token
from hitherto.serving.access.hosts import onward
from hitherto.serving.access.visitor import LOGIN, READER, Visitor, cookie, kept_as
from hitherto.serving.settings import Settings
from hitherto.serving.showing import address, chrome, is_secure

ROUTER = APIRouter()
Text = Annotated[str, Form(max_length=2000)]
_READS = 90 * 24 * 3600  # seconds for which a browser keeps that its reader has shown the access token
_OPENED = re.compile(r"/(changes|titles/[^?#/\s]{1,300}(/\d{1,3})?)\.(ics|atom|rss|feed\.json)\Z")


@ROUTER.get("/login")
def form(request: Request, next: str = "/") -> Response:  # noqa: A002 - it is called so in addresses
    """Show the form, or who is logged in."""
    return _form(request, next)


@ROUTER.post("/login")
def login(
    request: Request, name: Text = "", password: Text = "", token: Text = "", next: Text = "/"  # noqa: A002
) -> Response:  # fmt: skip
    """Let an editor in, or a reader who has the access token."""
    entrance: Entrance = request.app.state.entrance
    visitor: Visitor = request.scope["visitor"]
    try:
        if token:
            entrance.read_with(token, _settings(request).token, visitor.client)
            held, value, seconds = READER, secret.derived(token, "reader"), _READS
        else:
            held, value, seconds = LOGIN, entrance.login(name, password, visitor.client), int(LASTS.total_seconds())
    except RefusedError as error:
        return _form(request, next, str(error), 429 if error.wait else 403)
    if visitor.login and held == LOGIN:
        entrance.logout(visitor.login)
    found = RedirectResponse(onward(next), 303)
    found.headers.append("set-cookie", _cookie(request, held, value, seconds))
    return found


@ROUTER.post("/logout")
def logout(request: Request) -> Response:
    """End the login."""
    visitor: Visitor = request.scope["visitor"]
    if visitor.login:
        request.app.state.entrance.logout(visitor.login)
    found = RedirectResponse("/login", 303)
    found.headers.append("set-cookie", _cookie(request, LOGIN, "", 0))
    return found


@ROUTER.get("/addresses")
def addresses(request: Request) -> Response:
    """List an editor's secret addresses."""
    return _addresses(request)


@ROUTER.post("/addresses")
def make_address(request: Request, path: Text = "") -> Response:
    """Make a secret address, and show it this once."""
    editor = editor_of(request)
    if not _OPENED.match(path.strip()):
        return _addresses(request, wrong=f"{path!r} is no feed or calendar here: give an address such as /changes.ics.")
    made = request.app.state.entrance.make_address(path.strip(), editor)
    return _addresses(request, made=f"{address(request)}/private/{made}{path.strip()}")


@ROUTER.post("/addresses/{id_}/revoke")
def revoke(request: Request, id_: str) -> Response:
    """Close a secret address."""
    editor = editor_of(request)
    with request.app.state.library.state() as state:
        state.access.revoke(id_, editor.key)
    return RedirectResponse("/addresses", 303)


def _addresses(request: Request, made: str = "", wrong: str = "") -> Response:
    editor = editor_of(request)
    with request.app.state.library.state() as state:
        known = state.access.addresses(editor.key)
    shown = [views.AddressOf(one.id, one.path, one.made_at.date()) for one in known]
    view = views.Addresses(editor.name, form_token(request.scope), shown, made, wrong)
    return HTMLResponse(views.addresses(view, chrome(request)), 422 if wrong else 200, {"cache-control": "no-store"})


def _form(request: Request, wanted: str, wrong: str = "", status: int = 200) -> Response:
    visitor: Visitor = request.scope["visitor"]
    settings = _settings(request)
    view = views.LoginForm(
        form_token(request.scope), onward(wanted), wrong, bool(settings.token) and not settings.public,
        visitor.editor.name if visitor.editor else "",
    )  # fmt: skip
    return HTMLResponse(views.render(view, chrome(request)), status, {"cache-control": "no-store"})


def _cookie(request: Request, name: str, value: str, seconds: int) -> str:
    secure = is_secure(request)
    return cookie(kept_as(name, secure=secure), value, secure=secure, seconds=seconds)


def _settings(request: Request) -> Settings:
    found: Settings = request.app.state.settings
    return found
