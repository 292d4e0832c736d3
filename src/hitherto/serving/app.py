"""The application: the pages and the API, behind the gate and the cache."""

from functools import partial

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import HTMLResponse, Response

from hitherto.claims import HithertoError, InputError, LedgerError, NotKnownError
from hitherto.pages.site import message
from hitherto.serving import routes
from hitherto.serving.access.body import Scope
from hitherto.serving.access.coming_back import LoginNeededError, to_login
from hitherto.serving.access.entrance import Entrance
from hitherto.serving.access.gate import Gate, Refusal
from hitherto.serving.api.app import make_api
from hitherto.serving.caching import Cache
from hitherto.serving.headers import SECURITY, SHARED
from hitherto.serving.library import Library
from hitherto.serving.preferences import apart
from hitherto.serving.problems import problem
from hitherto.serving.running import few_threads
from hitherto.serving.settings import Settings
from hitherto.serving.showing import chrome_of
from hitherto.serving.whole import WAIT, BusyError


def make_app(library: Library, settings: Settings) -> FastAPI:
    """Make the application that serves a library; raises `InputError` where the settings would open too much."""
    entrance = Entrance(library.state, library.clock)
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, lifespan=few_threads)
    app.state.library, app.state.entrance, app.state.settings = library, entrance, settings
    app.mount("/api", make_api(library, entrance, settings))
    for router in routes.routers():
        app.include_router(router, include_in_schema=False)
    for kind in (HithertoError, HTTPException, RequestValidationError, Exception):
        app.add_exception_handler(kind, _failed)
    refuse = partial(_answer, library)
    app.add_middleware(Cache, stamp=library.version, refuse=refuse, apart=apart)
    if settings.public:  # what everybody may read, pages elsewhere may read too; nobody's cookies are sent along
        app.add_middleware(CORSMiddleware, **SHARED)
    app.add_middleware(Gate, rules=settings.checked().rules(), entrance=entrance, refuse=refuse)
    return app


async def _failed(request: Request, error: Exception) -> Response:
    """Answer what went wrong with a page that says so, or with the way to log in."""
    match error:
        case LoginNeededError():
            return to_login(request.scope)
        case HTTPException():
            refusal = Refusal(error.status_code, _SAID.get(error.status_code, "the request cannot be answered."))
        case RequestValidationError():
            names = ", ".join(str(one["loc"][-1]) for one in error.errors())
            refusal = Refusal(422, f"{names}: this is not what it should be.")
        case NotKnownError():
            refusal = Refusal(404, str(error))
        case InputError():
            refusal = Refusal(422, str(error))
        case BusyError():
            refusal = Refusal(503, str(error), WAIT)
        case LedgerError():
            refusal = Refusal(503, "the ledger cannot be used just now: try again later.")
        case _:
            refusal = Refusal(500, "this is a fault in Hitherto: report it with the address and what you did.")
    return _answer(request.app.state.library, request.scope, refusal)


_SAID = {404: "there is nothing at this address.", 405: "this address does not take what was sent."}


def _answer(library: Library, scope: Scope, refusal: Refusal) -> Response:
    """Answer with a problem, a page, or the way to log in."""
    path = scope["path"]
    wait = {"Retry-After": str(refusal.wait)} if refusal.wait else {}
    if path.startswith("/api/"):
        found = problem(refusal.status, refusal.detail)
        found.headers.update(wait | ({"WWW-Authenticate": "Bearer"} if refusal.status == 401 else {}))
        return found
    if refusal.status == 401 and scope["method"] == "GET":
        return to_login(scope)
    page = message.render(message.Message(refusal.status, refusal.detail), chrome_of(scope, library))
    headers = {**wait, **({name.decode(): value.decode() for name, value in SECURITY} if refusal.status == 500 else {})}
    return HTMLResponse(page, refusal.status, {**headers, "cache-control": "no-store"})
