"""The API as an application of its own, which is mounted at /api: its errors are problems, and its answers JSON."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from fastapi import Depends, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from hitherto.claims import HithertoError
from hitherto.serving.api import copying, followed, logins, models, outlets, proofs, rulings, searching, titles
from hitherto.serving.api.asking import answer
from hitherto.serving.api.known import only_known
from hitherto.serving.problems import ABOUT, MEDIA_TYPE, SORTS, of_error, problem

if TYPE_CHECKING:
    from hitherto.serving.access.entrance import Entrance
    from hitherto.serving.settings import Settings

ROUTERS = (titles, copying, followed, outlets, searching, proofs, rulings, logins)
ABOUT_IT = """Everything known so far about titles still to come, and how we know it.

All lists come in parts: `limit` items, and in `next` the `cursor` of what follows. `as_of` asks what was known at the
end of a day, `recorded_at` what this ledger said at a time. Answers have an `ETag` that changes only where the ledger
has learned something or a day has passed; send it as `If-None-Match` to be told (304) that nothing is new. What is
wrong is told as a problem (RFC 9457). Reading is open or needs the server's access token; ruling needs an editor's
login. Both are sent as `Authorization: Bearer`.
"""


_TOKEN = {
    "type": "http", "scheme": "bearer",
    "description": "The server's access token, or that of an editor's login, which `POST /v1/logins` gives.",
}  # fmt: skip
_EDITORS = (("/v1/rulings", "post"), ("/v1/logins/current", "delete"))


class Api(FastAPI):
    """An application whose description says that what is wrong comes as a problem."""

    def openapi(self) -> dict[str, Any]:
        """Describe the API, once."""
        if self.openapi_schema is None:
            told = super().openapi()
            told["components"]["securitySchemes"] = {"token": _TOKEN}
            told["security"] = [{}, {"token": []}]  # reading may be open
            for path, method in _EDITORS:
                told["paths"][path][method]["security"] = [{"token": []}]
            for operation in (one for path in told["paths"].values() for one in path.values()):
                for code, response in operation["responses"].items():
                    if code == "default" or code >= "400":
                        response["content"] = {MEDIA_TYPE: response["content"]["application/json"]}
        return self.openapi_schema or {}


def make_api(library: Any, entrance: "Entrance", settings: "Settings") -> FastAPI:
    """Make the API over a library and an entrance."""
    from hitherto import __version__

    api = Api(
        title="Hitherto", version=__version__, description=ABOUT_IT, docs_url=None, redoc_url=None,
        generate_unique_id_function=lambda route: route.name, separate_input_output_schemas=False,
        redirect_slashes=False, root_path_in_servers=False,
        servers=[{"url": "/api", "description": "This server"}],
    )  # fmt: skip
    api.state.library, api.state.entrance, api.state.settings = library, entrance, settings
    told = {code: _told(words) for code, words in _PROBLEMS.items()}
    for module in ROUTERS:
        api.include_router(module.ROUTER, prefix="/v1", responses=told, dependencies=[Depends(only_known)])
    api.get("/", include_in_schema=False)(_documented)
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
    errors = [{"where": ".".join(map(str, one["loc"])), "what": _what(one)} for one in found]
    return problem(422, "; ".join(f"{one['where']}: {one['what']}" for one in errors), errors=errors)


def _what(error: Mapping[str, Any]) -> str:
    """Say what is wrong with one part, and how a day or a time is written."""
    name = str(error["loc"][-1])
    return _WRITTEN[name] if error.get("type") == "string_pattern_mismatch" and name in _WRITTEN else str(error["msg"])


_A_DAY = "is not a day; write it as 2026-02-01."
_WRITTEN = {
    "as_of": _A_DAY,
    "since": _A_DAY,
    "recorded_at": "is not a time with its zone; write it as 2026-02-01T12:00:00Z.",
}


def _documented(request: Request) -> Response:
    """Show people what there is to ask, made from the description."""
    from hitherto.pages.site.api import operations
    from hitherto.serving.showing import show

    return show(request, "api", operations(request.app.openapi()))


def _refused(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    details = {
        404: f"there is nothing at {request.url.path}.",
        405: f"{request.url.path} does not take {request.method}.",
    }
    headers = dict(getattr(error, "headers", None) or {})
    if status == 405 and "GET" in headers.get("Allow", ""):
        headers["Allow"] = "GET, HEAD, OPTIONS"  # HEAD is answered as GET is
        if request.method == "OPTIONS":
            return Response(status_code=204, headers=headers)
    return problem(status, details.get(status, "the request cannot be answered."), **headers)


def _fault(_request: Request, _error: Exception) -> Response:
    return problem(500, "this is a fault in Hitherto: report it with the request that led to it.")
