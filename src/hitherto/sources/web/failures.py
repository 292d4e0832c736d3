"""What the libraries raise, told in words that name what to do about it."""

import socket
import ssl
from collections.abc import Iterator

import httpcore2
import httpx2

from hitherto.sources.web.answer import Failure
from hitherto.sources.web.connecting import Budget, ForbiddenError, NoSuchNameError, TooMuchError
from hitherto.sources.web.limits import Limits

_LATER = "Try again later."
_CHECK = "Check the address in a browser."


# The first kind that fits counts.
_TOLD = (
    (TooMuchError, Failure("sends more than any reply may have", _CHECK)),
    (httpcore2.ConnectError, Failure("cannot be reached", _LATER, is_passing=True)),
    (httpcore2.NetworkError, Failure("broke off", _LATER, is_passing=True)),
    (httpcore2.ProtocolError, Failure("does not answer in proper HTTP", _CHECK)),
    (httpx2.DecodingError, Failure("is packed in a way that cannot be unpacked", _CHECK)),
)
_BROKE_OFF = "without sending"  # as the library words it where the promised length, or everything, did not come


def failure(error: Exception, budget: Budget, limits: Limits) -> Failure:
    """Tell why an exchange ended."""
    match error:
        case ForbiddenError():
            return Failure(f"is not on the open internet: {error}", error.remedy, is_final=True)
        case NoSuchNameError():
            again = any(isinstance(one, socket.gaierror) and one.errno == socket.EAI_AGAIN for one in _behind(error))
            return Failure("has a host that cannot be found", _CHECK, is_passing=again)
        case httpcore2.TimeoutException():
            return _timeout(error, budget, limits)
        case httpcore2.ConnectError() if any(isinstance(one, ssl.SSLError) for one in _behind(error)):
            return Failure(f"has a certificate or encryption that is not valid ({_reason(error)})", _CHECK)
        case httpcore2.RemoteProtocolError() if _BROKE_OFF in str(error):
            return Failure("broke off", _LATER, is_passing=True)
    unknown = Failure(f"cannot be asked ({type(error).__name__})", _CHECK)
    return next((told for kind, told in _TOLD if isinstance(error, kind)), unknown)


def _timeout(error: Exception, budget: Budget, limits: Limits) -> Failure:
    if budget.is_over:
        return Failure(f"was not there whole within {limits.total:g} seconds", _LATER)
    if isinstance(error, httpcore2.ConnectTimeout):
        return Failure(f"cannot be reached within {limits.connect:g} seconds", _LATER, is_passing=True)
    return Failure(f"went silent for {limits.silence:g} seconds", _LATER, is_passing=True)


def _behind(error: BaseException | None) -> Iterator[BaseException]:
    while error:
        yield error
        error = error.__cause__ or error.__context__


def _reason(error: Exception) -> str:
    found = next((one for one in _behind(error) if isinstance(one, ssl.SSLError)), None)
    said = getattr(found, "verify_message", "") or getattr(found, "reason", "") or "no reason given"
    return str(said).lower().replace("_", " ")
