"""Problem details (RFC 9457): how the API says what is wrong."""

import json
from collections.abc import Mapping
from typing import NamedTuple

from starlette.responses import Response

from hitherto.claims import HithertoError, InputError, LedgerError, NotKnownError
from hitherto.serving.whole import WAIT, BusyError

MEDIA_TYPE = "application/problem+json"
ABOUT = "/api/problems/"


class Sort(NamedTuple):
    """A sort of problem: its title, and what somebody can do about it."""

    title: str
    remedy: str


SORTS: Mapping[str, Sort] = {
    "not-known": Sort("Not known", "The ledger has no such title, fact, claim, ruling or outlet; list those it has."),
    "no-such-address": Sort("No such address", "Nothing is at this address; /api/openapi.json lists what there is."),
    "not-allowed": Sort("Not allowed here", "The address does not take this method."),
    "bad-input": Sort("Bad input", "Something that was sent is not what it should be; `errors` says which part."),
    "refused": Sort("Refused", "What was sent cannot be kept or answered; the detail says why."),
    "log-in": Sort("Log in", "Send a token as `Authorization: Bearer TOKEN`; POST /api/v1/logins gives an editor one."),
    "not-yours": Sort("Not yours", "This request may not be made so."),
    "too-often": Sort("Too often", "Wait for as long as Retry-After says, and ask again."),
    "too-large": Sort("Too large", "Send less at once."),
    "too-slow": Sort("Too slow", "Send the whole request in time."),
    "ledger": Sort("The ledger cannot be used", "Somebody has to see to the ledger; try again later."),
    "busy": Sort("Being worked out", "It takes a look at the whole ledger; come back in a moment."),
    "fault": Sort("A fault in Hitherto", "Please report it with the request that led to it."),
}
_BY_STATUS = {
    400: "refused", 401: "log-in", 403: "not-yours", 404: "no-such-address", 405: "not-allowed", 408: "too-slow",
    413: "too-large", 422: "bad-input", 429: "too-often", 500: "fault", 503: "ledger",
}  # fmt: skip
_STATUS_OF: tuple[tuple[type[HithertoError], int, str], ...] = (
    (NotKnownError, 404, "not-known"),
    (InputError, 422, "refused"),
    (LedgerError, 503, "ledger"),
    (BusyError, 503, "busy"),
)


def problem(
    status: int, detail: str, sort: str = "", errors: list[dict[str, str]] | None = None, **headers: str
) -> Response:
    """Answer with a problem; `errors` names each part that is wrong, with `where` and `what`."""
    sort = sort or _BY_STATUS.get(status, "refused")
    said = {"type": f"{ABOUT}{sort}", "title": SORTS[sort].title, "status": status, "detail": detail}
    body = {**said, "errors": errors} if errors else said
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(json.dumps(body, ensure_ascii=False), status, named, MEDIA_TYPE)


def of_error(error: HithertoError) -> Response:
    """Answer with what went wrong."""
    status, sort = next(((code, name) for kind, code, name in _STATUS_OF if isinstance(error, kind)), (400, "refused"))
    # What cannot be used, and where it lies, is told to whoever runs the server and not to everybody.
    detail = SORTS["ledger"].remedy if sort == "ledger" else str(error)
    return problem(status, detail, sort, **({"Retry_After": str(WAIT)} if sort == "busy" else {}))  # type: ignore[arg-type]
