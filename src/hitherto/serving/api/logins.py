"""The API of logins, for programs that rule in an editor's name."""

from typing import Annotated

from fastapi import APIRouter, Body, Request
from starlette.responses import Response

from hitherto.serving.access.entrance import LASTS, Entrance, RefusedError
from hitherto.serving.api import models
from hitherto.serving.api.asking import answer
from hitherto.serving.problems import problem

ROUTER = APIRouter(tags=["logins"])
_REFUSED = {"model": models.Problem}


@ROUTER.post("/logins", status_code=201, summary="Log in",
             responses={201: {"model": models.Login}, 401: _REFUSED, 429: _REFUSED})  # fmt: skip
def login(request: Request, new: Annotated[models.NewLogin, Body()]) -> Response:
    """Give a token to an editor."""
    entrance: Entrance = request.app.state.entrance
    try:
        token = entrance.login(new.name, new.password, request.scope["visitor"].client)
    except RefusedError as error:
        if error.wait:
            return problem(429, str(error), Retry_After=str(int(error.wait) + 1))
        return problem(401, str(error), WWW_Authenticate="Bearer")
    editor = entrance.whose(token)
    name = editor.name if editor else new.name
    return answer({"token": token, "name": name, "seconds": int(LASTS.total_seconds())}, 201)


@ROUTER.delete("/logins/current", status_code=204, summary="Log out", responses={401: _REFUSED})
def logout(request: Request) -> Response:
    """End the login whose token is sent, wherever else it may be kept."""
    visitor = request.scope["visitor"]
    if visitor.editor is None:
        return problem(401, "no login lasts that could be ended.", WWW_Authenticate="Bearer")
    request.app.state.entrance.logout(visitor.login)
    return Response(status_code=204)
