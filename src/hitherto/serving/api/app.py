"""The API as an application of its own, which is mounted at /api: its errors are problems, and its answers JSON."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from hitherto.claims import HithertoError
from hitherto.serving.api import copying, followed, logins, models, outlets, rulings, searching, titles
from hitherto.serving.api.asking import answer
from hitherto.serving.problems import ABOUT, MEDIA_TYPE, SORTS, of_error, problem

if TYPE_CHECKING:
    from hitherto.serving.access.entrance import Entrance

ROUTERS = (titles, copying, followed, outlets, searching, rulings, logins)
ABOUT_IT = """Everything known so far about titles still to come, and how we know it.

All lists come in parts: `limit` items, and in `next` the `cursor` of what follows. `as_of` asks what was known at the
end of a day, `recorded_at` what this ledger said at a time. Answers have an `ETag` that changes only where the ledger
has learned something or a day has passed; send it as `If-None-Match` to be told (304) that nothing is new. What is
wrong is told as a problem (RFC 9457). Reading is open or needs the server's access token; ruling needs an editor's
login. Both are sent as `Authorization: Bearer`.
"""


class Api(FastAPI):
    """An application whose description says that what is wrong comes as a problem."""

    def openapi(self) -> dict[str, Any]:
        """Describe the API, once."""
        if self.openapi_schema is None:
            told = super().openapi()
            for operation in (one for path in told["paths"].values() for one in path.values()):
                for code, response in operation["responses"].items():
                    if code == "default" or code >= "400":
                        response["content"] = {MEDIA_TYPE: response["content"]["application/json"]}
        return self.openapi_schema or {}


def make_api(library: Any, entrance: "Entrance") -> FastAPI:
    """Make the API over a library and an entrance."""
    from hitherto import __version__

    api = Api(
        title="Hitherto", version=__version__, description=ABOUT_IT, docs_url=None, redoc_url=None,
        separate_input_output_schemas=False, redirect_slashes=False, root_path_in_servers=False,
        servers=[{"url": "/api", "description": "This server"}],
    )  # fmt: skip
    api.state.library, api.state.entrance = library, entrance
    told = {code: _told(words) for code, words in _PROBLEMS.items()}
    for module in ROUTERS:
        api.include_router(module.ROUTER, prefix="/v1", responses=told)
    api.get("/problems/{sort}", include_in_schema=False)(_about)
    api.add_exception_handler(HithertoError, _failed)
    api.add_exception_handler(RequestValidationError, _invalid)
    api.add_exception_handler(HTTPException, _refused)
    api.add_exception_handler(Exception, _fault)
    return api


_PROBLEMS: dict[int | str, str] = {
    404: "There is no such thing.",
    422: "Something that was sent is not what it should be.",
    "default": "Another problem.",
}


def _told(words: str) -> dict[str, Any]:
    return {"description": words, "model": models.Problem}


def _about(sort: str) -> Response:
    if sort not in SORTS:
        return problem(404, "there is no such sort of problem.")
    return answer({"type": f"{ABOUT}{sort}", **SORTS[sort]._asdict()})


def _failed(_request: Request, error: Exception) -> Response:
    return of_error(error) if isinstance(error, HithertoError) else problem(500, "something went wrong.")


def _invalid(_request: Request, error: Exception) -> Response:
    found: Sequence[Any] = error.errors() if isinstance(error, RequestValidationError) else []
    errors = [{"where": ".".join(map(str, one["loc"])), "what": str(one["msg"])} for one in found]
    where = ", ".join(one["where"] for one in errors)
    return problem(422, f"{where}: look at `errors`.", errors=errors)


def _refused(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    details = {
        404: f"there is nothing at {request.url.path}.",
        405: f"{request.url.path} does not take {request.method}.",
    }
    headers = dict(getattr(error, "headers", None) or {})
    return problem(status, details.get(status, "the request cannot be answered."), **headers)


def _fault(_request: Request, _error: Exception) -> Response:
    return problem(500, "this is a fault in Hitherto: report it with the request that led to it.")
