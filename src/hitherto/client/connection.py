"""The connection: asks the server, remembers what it answered, and says what went wrong."""

import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import httpx2

from hitherto.claims import HithertoError, InputError, LedgerError, NotKnownError

_KEPT = 200  # answers
_ERRORS: Mapping[int, type[HithertoError]] = {404: NotKnownError, 422: InputError, 503: LedgerError}


class ServerError(HithertoError):
    """The server did not answer, or refused: `status` is that of HTTP (0 where there was no answer)."""

    def __init__(self, message: str, status: int = 0) -> None:
        """Say what happened."""
        super().__init__(message)
        self.status = status


class Connection:
    """Asks one server; an answer that it says is still the newest is not sent again."""

    def __init__(self, http: httpx2.Client, patience: float = 0, sleep: Callable[[float], None] = time.sleep) -> None:
        """Ask over HTTP; where the server says when to come back, come back for so many seconds in all."""
        self._http, self._patience, self._sleep = http, patience, sleep
        self._kept: OrderedDict[str, tuple[str, Any]] = OrderedDict()

    def get(self, path: str, **params: object) -> Any:
        """Return what is at a path; raises a `HithertoError` where it is not given."""
        said = {name: _said(value) for name, value in params.items() if value is not None}
        url = str(httpx2.URL(path, params=said)) if said else path
        tag, kept = self._kept.get(url, ("", None))
        answer = self._ask("GET", url, headers={"if-none-match": tag} if tag else {})
        if answer.status_code == httpx2.codes.NOT_MODIFIED:
            self._kept.move_to_end(url)
            return kept
        found = answer.json()
        if answer.headers.get("etag"):
            self._kept[url] = answer.headers["etag"], found
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return found

    def items(self, path: str, **params: object) -> Iterator[Any]:
        """Yield the items of a list, part by part."""
        cursor: str | None = None
        while True:
            part = self.get(path, **params, cursor=cursor)
            yield from part["items"]
            cursor = part["next"]
            if cursor is None:
                return

    def send(self, method: str, path: str, body: object = None, **params: object) -> Any:
        """Send JSON, and return what comes back."""
        said = {name: _said(value) for name, value in params.items() if value is not None}
        answer = self._ask(method, path, json=body, params=said)
        return answer.json() if answer.content else None

    def show(self, token: str) -> None:
        """Show a token from now on; an empty one shows none."""
        if token:
            self._http.headers["authorization"] = f"Bearer {token}"
        else:
            self._http.headers.pop("authorization", None)

    def close(self) -> None:
        """Close the connection."""
        self._http.close()

    def _ask(self, method: str, url: str, **more: Any) -> httpx2.Response:
        left = self._patience if method == "GET" else 0.0
        while True:
            try:
                answer = self._http.request(method, url, **more)
            except httpx2.HTTPError as error:
                raise ServerError(f"{self._http.base_url} does not answer ({error}): is it being served?") from error
            wait = _wait(answer)
            if not answer.is_error:
                return answer
            if wait is None or wait > left:
                raise _error(answer)
            self._sleep(wait)
            left -= wait


def _wait(answer: httpx2.Response) -> float | None:
    """Return after how many seconds the server says to come back, at least one; None where it does not say."""
    said = answer.headers.get("retry-after", "")
    return max(1.0, float(said)) if said.isascii() and said.isdecimal() else None


def _said(value: object) -> str | list[str]:
    """Write what is asked: yes or no as JSON has it, and several values each by itself."""
    if isinstance(value, (list, tuple)):
        return [str(one) for one in value]
    return str(value).lower() if isinstance(value, bool) else str(value)


def _error(answer: httpx2.Response) -> HithertoError:
    """Return what the server says is wrong."""
    try:
        told = answer.json()
        parts = [f"{one['where']}: {one['what']}" for one in told.get("errors") or ()]
        detail = "; ".join(parts) or str(told["detail"])
    except (ValueError, KeyError, TypeError, AttributeError):
        detail = f"{answer.url} answers with status {answer.status_code}, and does not say why."
    kind = _ERRORS.get(answer.status_code)
    return kind(detail) if kind else ServerError(detail, answer.status_code)
