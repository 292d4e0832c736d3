"""The gate: every request passes it before anything is looked at, and every response gets its headers.

It is plain ASGI, because it is passed also where a page only comes out of the cache.
"""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from anyio import to_thread

from hitherto.serving.access import forgery, hosts, secret
from hitherto.serving.access.body import App, Message, Receive, Scope, Send, TooLargeError, TooSlowError, again, read
from hitherto.serving.access.entrance import Entrance
from hitherto.serving.access.limits import Limiter, Rate
from hitherto.serving.access.visitor import FORM, LOGIN, OURS, READER, Visitor, cookie, cookies_of, kept_as
from hitherto.serving.headers import with_security
from hitherto.state import Editor

_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_OPEN = ("/login", "/static/")  # what is needed to come in
_PRIVATE = "/private/"
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_ASKING = Rate(600, 60)
_FORMS = 30 * 24 * 3600  # seconds that the secret behind a form's token lasts


@dataclass(frozen=True, slots=True)
class Rules:
    """What the gate goes by.

    `names` are the hosts under which the server is reached besides this computer's own; `token` opens reading, which
    is open to all where it is "" or `public`; `secure` says that readers come by https. `largest` is in bytes,
    `patience` in seconds.
    """

    names: frozenset[str] = frozenset()
    token: str = ""
    public: bool = False
    secure: bool = False
    largest: int = 4_000_000
    patience: float = 20.0
    rate: Rate = _ASKING  # of one client that is not on this computer


class Refusal(NamedTuple):
    """Why a request goes no further: an HTTP status, and a sentence with the remedy; `wait` is in seconds."""

    status: int
    detail: str
    wait: int = 0


Refuse = Callable[[Scope, Refusal], App]


@dataclass(frozen=True)
class Gate:
    """Lets requests through to `app` by the rules; `refuse` answers those that may not pass."""

    app: App
    rules: Rules
    entrance: Entrance
    refuse: Refuse
    clients: Limiter = field(init=False)

    def __post_init__(self) -> None:
        """Count from the beginning."""
        object.__setattr__(self, "clients", Limiter(self.rules.rate))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or refuse it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        scope["visitor"] = Visitor(_client(scope), "")
        outward = self._outward(scope, send)
        refusal = self._stranger(scope, headers)
        if refusal is None:
            refusal, receive = await self._checked(scope, receive, headers)
        await (self.refuse(scope, refusal) if refusal else self.app)(scope, receive, outward)

    def _stranger(self, scope: Scope, headers: dict[str, str]) -> Refusal | None:
        """Refuse by what needs no looking up."""
        if not hosts.is_known(headers.get("host", ""), self.rules.names):
            return Refusal(400, "this server does not go by that name; name it with `--address` where it should.")
        if _CONTROL.search(scope["path"]):
            return Refusal(404, "there is nothing at an address with such characters.")
        client = scope["visitor"].client
        if not hosts.is_loopback(client):
            wait = self.clients.wait(client, time.monotonic())
            if wait:
                return Refusal(429, "too many requests: wait a little, and try again.", int(wait) + 1)
        return None

    async def _checked(self, scope: Scope, receive: Receive, headers: dict[str, str]) -> tuple[Refusal | None, Receive]:
        """Find out who asks, whether they may, and that what they send is meant."""
        held = self._held(scope, headers)
        bearer = _bearer(headers)
        login = bearer or held.get(LOGIN, "")
        editor = await to_thread.run_sync(self.entrance.whose, login) if login else None
        own = login if editor and not bearer else held.get(FORM, "")
        is_new = not secret.looks_like_one(own)
        scope["visitor"] = Visitor(
            _client(scope), secret.new() if is_new else own, editor, login if editor else "", is_new
        )
        refusal = await self._reader(scope, held, bearer, editor)
        if refusal or scope["method"] in _SAFE:
            return refusal, receive
        try:
            _refuse_announced(headers, self.rules.largest)
            body = await read(receive, self.rules.largest, self.rules.patience)
        except TooLargeError:
            return Refusal(413, f"that is more than {self.rules.largest:,} bytes: send less."), receive
        except TooSlowError:
            return Refusal(408, "the request did not come whole in time: send it again."), receive
        return self._forged(scope, headers, body, bearer), again(body, receive)

    def _held(self, scope: Scope, headers: dict[str, str]) -> dict[str, str]:
        """Return the cookies of ours that the browser brings, by their own names."""
        called = {kept_as(name, secure=self._is_secure(scope)): name for name in OURS}
        return {called[name]: value for name, value in cookies_of(headers.get("cookie", ""), called).items()}

    def _is_secure(self, scope: Scope) -> bool:
        return self.rules.secure or scope.get("scheme") == "https"

    async def _reader(
        self, scope: Scope, held: dict[str, str], bearer: str | None, editor: Editor | None
    ) -> Refusal | None:
        """Refuse whoever may not read; a secret address opens what it is of, and shows nobody what it is."""
        rules, path = self.rules, scope["path"]
        if path.startswith(_PRIVATE):
            opened, _, rest = path.removeprefix(_PRIVATE).partition("/")
            if await to_thread.run_sync(self.entrance.opened_by, opened) != f"/{rest}":
                return Refusal(404, "there is nothing at this address; it may have been closed.")
            scope["path"], scope["raw_path"] = f"/{rest}", f"/{rest}".encode()
            return None
        if rules.public or not rules.token or editor or path.startswith(_OPEN):
            return None
        shown = secret.same(bearer or "", rules.token)
        if shown or secret.same(held.get(READER, ""), secret.derived(rules.token, "reader")):
            return None
        return Refusal(401, "this server is read with an access token: log in, or send it as `Authorization: Bearer`.")

    def _forged(self, scope: Scope, headers: dict[str, str], body: bytes, bearer: str | None) -> Refusal | None:
        """Refuse what a page elsewhere may have made a browser send; a program that shows a token is no browser."""
        if bearer:
            return None
        if forgery.is_foreign(headers):
            return Refusal(403, "this came from a page of another server: open the page here, and send it again.")
        visitor: Visitor = scope["visitor"]
        if scope["path"].startswith("/api/") and visitor.editor is None:
            return None  # it does nothing in anybody's name
        held = None if visitor.is_new else visitor.secret
        if not forgery.fits(headers, body, held):
            return Refusal(403, "the form is too old, or cookies are refused: go back, reload the page and try again.")
        return None

    def _outward(self, scope: Scope, send: Send) -> Send:
        """Add headers to the response, and the secret behind its forms where it has any."""
        secure = self._is_secure(scope)

        async def give(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = with_security(message.get("headers", []), secure=secure)
                visitor: Visitor = scope["visitor"]
                if scope.get("shows_form") and not any(name == b"cache-control" for name, _ in headers):
                    headers.append((b"cache-control", b"no-store"))  # it is this visitor's, and nobody else's
                if scope.get("shows_form") and visitor.is_new:
                    set_ = cookie(kept_as(FORM, secure=secure), visitor.secret, secure=secure, seconds=_FORMS)
                    headers.append((b"set-cookie", set_.encode("latin-1")))
                message = {**message, "headers": headers}
            await send(message)

        return give


def _refuse_announced(headers: dict[str, str], most: int) -> None:
    announced = headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > most:
        raise TooLargeError


def form_token(scope: Scope) -> str:
    """Return the token for the forms of a page, which no other visitor may be given."""
    scope["shows_form"] = True
    return forgery.token_for(scope["visitor"].secret)


def _client(scope: Scope) -> str:
    return hosts.counted_as(str((scope.get("client") or ("unknown", 0))[0]))


def _bearer(headers: dict[str, str]) -> str | None:
    kind, _, given = headers.get("authorization", "").partition(" ")
    return given.strip() if kind.lower() == "bearer" and given.strip() else None
