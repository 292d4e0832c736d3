"""Caching: what was once set for an address is sent again until the ledger learns something, or the day ends.

It is plain ASGI and stands before the application, so that a page that is there costs hardly more than its bytes. Who
comes with the tag of what they have is told that nothing is new, without anything being set at all.
"""

import asyncio
import gzip
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from hashlib import blake2b

from hitherto.serving.access.body import App, Message, Receive, Scope, Send
from hitherto.serving.access.gate import Refusal, Refuse
from hitherto.serving.access.hosts import is_loopback
from hitherto.serving.access.limits import Limiter, Rate

_LARGEST, _ROOM = 2_000_000, 64_000_000  # bytes of one answer, and of all
_WORTH_PACKING = 1_000  # bytes
_WORK = Rate(120, 60)  # answers that are not kept, for one client that is not on this computer
_TEXT = (b"text/", b"application/json", b"application/ld+json", b"application/atom+xml", b"image/svg+xml")
Pair = tuple[bytes, bytes]


@dataclass(slots=True)
class Kept:
    """An answer, whole and packed."""

    headers: list[Pair]
    body: bytes
    packed: bytes | None = None

    def size(self) -> int:
        """Return how much room it takes, its headers and its packed form roughly counted."""
        return len(self.body) * 5 // 4 + 1000


@dataclass
class Cache:
    """Sends again what `app` answered, as long as `stamp` says the same; `apart` tells readers apart (by region).

    Only what everybody is shown alike is kept: nothing with a form or a cookie, and nothing that an editor asks for.
    Whoever asks too often for what is not kept is refused, because that takes work.
    """

    app: App
    stamp: Callable[[], str]
    apart: Callable[[Scope], str] = lambda _: ""
    room: int = _ROOM
    refuse: Refuse | None = None
    rate: Rate = _WORK
    _kept: OrderedDict[bytes, Kept] = field(default_factory=OrderedDict)
    _size: int = 0
    _stamp: str = ""
    _since: datetime = datetime(1970, 1, 1, tzinfo=UTC)  # nothing that is kept is older
    _coming: dict[bytes, asyncio.Event] = field(default_factory=dict)
    _work: Limiter = field(init=False)

    def __post_init__(self) -> None:
        """Count from the beginning."""
        self._work = Limiter(self.rate)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send what is kept, or what the application answers; HEAD is answered as GET is, without the body."""
        if scope["type"] == "http" and scope["method"] == "HEAD":
            scope, send = {**scope, "method": "GET"}, _without_body(send)
        visitor = scope.get("visitor")
        if scope["type"] != "http" or scope["method"] != "GET" or visitor is None or visitor.editor:
            await self.app(scope, receive, send)
            return
        key = self._key(scope)
        headers = dict(scope["headers"])
        tag = b'"' + key.hex().encode() + b'"'
        kept = self._kept.get(key)
        if tag in headers.get(b"if-none-match", b"") or (kept and self._is_had(headers)):
            await _answer(send, 304, [(b"etag", tag), (b"cache-control", b"no-cache")], b"")
            return
        if kept is None:
            kept = await self._wait(key)
        if kept is None:
            wait = 0.0 if is_loopback(visitor.client) else self._work.wait(visitor.client, time.monotonic())
            if wait and self.refuse:
                refusal = Refusal(429, "that is a lot of work in a short time: wait a little.", int(wait) + 1)
                await self.refuse(scope, refusal)(scope, receive, send)
                return
            await self._ask(key, tag, scope, receive, send)
            return
        self._kept.move_to_end(key)
        await _give(kept, b"gzip" in headers.get(b"accept-encoding", b""), send)

    def _key(self, scope: Scope) -> bytes:
        stamp = self.stamp()
        if stamp != self._stamp:  # what was kept is never asked for again
            self._kept.clear()
            self._stamp, self._size = stamp, 0
            now = datetime.now(UTC).replace(microsecond=0)
            self._since = max(now, self._since + timedelta(seconds=1))  # no two of them are alike
        host = dict(scope["headers"]).get(b"host", b"").decode("latin-1")  # stands in feeds, as part of addresses
        asked = scope["query_string"].decode("latin-1")
        text = "\0".join((stamp, scope["scheme"], host, scope["path"], asked, self.apart(scope)))
        return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()

    def _is_had(self, headers: Mapping[bytes, bytes]) -> bool:
        """Tell whether somebody who tells time, and no tag, has what is kept: nothing was learned since."""
        told = headers.get(b"if-modified-since")
        if told is None or b"if-none-match" in headers:
            return False
        try:
            return parsedate_to_datetime(told.decode("latin-1")) >= self._since
        except (ValueError, TypeError, OverflowError):
            return False

    async def _wait(self, key: bytes) -> Kept | None:
        """Wait for somebody who has asked for the same just now."""
        coming = self._coming.get(key)
        if coming is None:
            return None
        await coming.wait()
        return self._kept.get(key)

    async def _ask(self, key: bytes, tag: bytes, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the application answer, and keep the answer where it may be sent to others too."""
        copy = _Copy(tag, self._since, scope, send)
        mine = asyncio.Event()
        self._coming.setdefault(key, mine)
        try:
            await self.app(scope, receive, copy.send)
            if copy.whole is not None:
                self._keep(key, copy.whole)
        finally:
            if self._coming.get(key) is mine:
                del self._coming[key]
            mine.set()

    def _keep(self, key: bytes, kept: Kept) -> None:
        old = self._kept.pop(key, None)
        self._size += kept.size() - (old.size() if old else 0)
        self._kept[key] = kept
        while self._size > self.room and self._kept:
            _, gone = self._kept.popitem(last=False)
            self._size -= gone.size()


class _Copy:
    """Passes an answer on, and copies it; `whole` is the copy, if the answer may be kept."""

    def __init__(self, tag: bytes, since: datetime, scope: Scope, send: Send) -> None:
        self._tag, self._since, self._scope, self._send = tag, since, scope, send
        self._headers: list[Pair] | None = None
        self._parts: list[bytes] = []
        self.whole: Kept | None = None

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start" and message["status"] == 200 and self._is_for_all(message):
            changed = format_datetime(self._since, usegmt=True).encode()
            headers = [*message.get("headers", []), (b"etag", self._tag), (b"last-modified", changed)]
            headers.append((b"vary", b"Accept-Encoding, Cookie"))
            if not any(name == b"cache-control" for name, _ in headers):
                headers.append((b"cache-control", b"no-cache"))
            message = {**message, "headers": headers}
            self._headers = headers
        elif message["type"] == "http.response.body" and self._headers is not None:
            self._take(self._headers, message)
        await self._send(message)

    def _is_for_all(self, message: Message) -> bool:
        said = dict(message.get("headers", []))
        control = said.get(b"cache-control", b"")
        return not (self._scope.get("shows_form") or b"set-cookie" in said or b"etag" in said
                    or b"private" in control or b"no-store" in control)  # fmt: skip

    def _take(self, headers: list[Pair], message: Message) -> None:
        self._parts.append(message.get("body", b""))
        if sum(map(len, self._parts)) > _LARGEST:
            self._headers = None
        elif not message.get("more_body", False):
            self.whole = Kept(headers, b"".join(self._parts))


async def _give(kept: Kept, may_pack: bool, send: Send) -> None:
    headers, body = kept.headers, kept.body
    if may_pack and len(body) > _WORTH_PACKING:
        kind = next((value for name, value in headers if name == b"content-type"), b"")
        if kind.startswith(_TEXT):
            if kept.packed is None:
                kept.packed = gzip.compress(body, 6, mtime=0)
            body = kept.packed
            headers = [pair for pair in headers if pair[0] != b"content-length"]
            headers += [(b"content-encoding", b"gzip"), (b"content-length", str(len(body)).encode())]
    await _answer(send, 200, headers, body)


async def _answer(send: Send, status: int, headers: list[Pair], body: bytes) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _without_body(send: Send) -> Send:
    """Send what is said before the body, and nothing of it."""

    async def head(message: Message) -> None:
        await send({**message, "body": b""} if message["type"] == "http.response.body" else message)

    return head
