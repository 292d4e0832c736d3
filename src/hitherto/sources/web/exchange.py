"""One request and its answer, within the limits; redirects are not followed here.

This is the one file that opens a connection. It is imported when an address is asked, since httpx2 takes a while.
"""

import logging
import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import httpcore2
import httpx2

from hitherto.sources.web.address import Address
from hitherto.sources.web.answer import Answer, Failure
from hitherto.sources.web.connecting import Budget, Connector, Resolver, look_up
from hitherto.sources.web.failures import failure
from hitherto.sources.web.limits import FREE_SIZE, RATIO, Limits

_HAS_BODY = frozenset({200, 203})
_LEAVE = "Leave it out, or save what you need of it as a file."
_SAID_BACK = 65_536  # bytes that are read of what a host says to what it was sent
_OVERHEAD = 1_000_000  # bytes of headers and of the lengths between chunks

# Both log addresses and headers, in which keys stand. Whoever wants that anyway can set the level again.
for _name in ("httpx2", "httpcore2"):
    logging.getLogger(_name).setLevel(logging.WARNING)


@dataclass(frozen=True, slots=True)
class Network:
    """How names are looked up, what certificates are believed, and what tells how long something takes (in seconds)."""

    resolve: Resolver = look_up
    certificates: Callable[[], ssl.SSLContext] = httpcore2.default_ssl_context
    ticks: Callable[[], float] = time.monotonic


@dataclass(frozen=True, slots=True)
class Question:
    """What is sent to an address."""

    method: str
    headers: Mapping[str, str]
    body: bytes | None = None


class Exchange:
    """Asks single requests over a network, within limits."""

    def __init__(self, network: Network, limits: Limits) -> None:
        self._network = network
        self._limits = limits

    def get(
        self, address: Address, headers: Mapping[str, str], limit: int, *, intranet: bool = False, cut: bool = False
    ) -> Answer | Failure:
        """Ask once, over a connection of its own; never raises for what comes back.

        A body of more than `limit` bytes is a failure, or is `cut` there. With `intranet` the host may be on this
        computer or in a private network.
        """
        return self._go(address, Question("GET", headers), limit, intranet=intranet, cut=cut)

    def post(
        self, address: Address, headers: Mapping[str, str], body: bytes, *, intranet: bool = False
    ) -> Answer | Failure:
        """Post a body once, under the same rules; what comes back is cut short."""
        return self._go(address, Question("POST", headers, body), _SAID_BACK, intranet=intranet, cut=True)

    def _go(self, address: Address, question: Question, limit: int, *, intranet: bool, cut: bool) -> Answer | Failure:
        budget = Budget(self._network.ticks() + self._limits.total, 2 * limit + _OVERHEAD, self._network.ticks)
        connector = Connector(self._network.resolve, budget, intranet=intranet)
        try:
            certificates = self._network.certificates() if address.scheme == "https" else None
            with (
                httpcore2.ConnectionPool(ssl_context=certificates, network_backend=connector) as pool,
                self._client(pool) as client,
            ):
                headers = _encoded(question.headers)
                request = client.build_request(question.method, address.url, headers=headers, content=question.body)
                return _answer(client, request, limit, cut=cut)
        except Exception as error:  # whatever a hostile host leads the libraries to raise is an answer as well
            return failure(error, budget, self._limits)

    def _client(self, pool: httpcore2.ConnectionPool) -> httpx2.Client:
        limits = self._limits
        timeout = httpx2.Timeout(limits.silence, connect=limits.connect)
        # Without `trust_env`, neither a proxy nor a .netrc with passwords is taken from the surroundings.
        return httpx2.Client(transport=_Transport(pool), timeout=timeout, trust_env=False, follow_redirects=False)


class _Transport(httpx2.BaseTransport):
    """Hands requests to a pool with our own connector in it."""

    def __init__(self, pool: httpcore2.ConnectionPool) -> None:
        self._pool = pool

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        url = httpcore2.URL(
            scheme=request.url.raw_scheme,
            host=request.url.raw_host,
            port=request.url.port,
            target=request.url.raw_path,
        )
        came = self._pool.handle_request(
            httpcore2.Request(
                request.method,
                url,
                headers=request.headers.raw,
                content=request.read(),
                extensions=request.extensions,
            )
        )
        return httpx2.Response(came.status, headers=came.headers, stream=_Body(came), extensions=came.extensions)


class _Body(httpx2.SyncByteStream):
    def __init__(self, came: httpcore2.Response) -> None:
        self._came = came

    def __iter__(self) -> Iterator[bytes]:
        return self._came.iter_stream()

    def close(self) -> None:
        self._came.close()


def _encoded(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.encode("ascii"), value.encode("utf-8")) for name, value in headers.items()]


def _answer(client: httpx2.Client, request: httpx2.Request, limit: int, *, cut: bool) -> Answer | Failure:
    response = client.send(request, stream=True)
    headers = dict(response.headers)
    if response.status_code not in _HAS_BODY:
        return Answer(response.status_code, headers)  # what an error page says is for people
    packed = _packing(headers, client.headers["accept-encoding"])
    if packed:
        return packed
    promised = headers.get("content-length", "")
    if not cut and promised.isdecimal() and int(promised[:20]) > limit:
        return _too_large(limit)
    body = _body(response, limit, cut=cut)
    return body if isinstance(body, Failure) else Answer(response.status_code, headers, body)


def _packing(headers: Mapping[str, str], accepted: str) -> Failure | None:
    said = [one.strip().lower() for one in headers.get("content-encoding", "").split(",")]
    packings = [one for one in said if one not in ("", "identity")]
    if len(packings) > 1:
        return Failure(f"is packed {len(packings)} times over", _LEAVE, is_final=True)
    if packings and packings[0] not in [one.strip() for one in accepted.split(",")]:
        return Failure(f"is packed in a way that was not asked for ({packings[0][:20]})", _LEAVE, is_final=True)
    return None


def _body(response: httpx2.Response, limit: int, *, cut: bool) -> bytes | Failure:
    body = bytearray()
    for piece in response.iter_bytes():  # in pieces of a megabyte at most, also where it is packed
        body += piece
        if len(body) > limit:
            return bytes(body[:limit]) if cut else _too_large(limit)
        if len(body) > FREE_SIZE and len(body) > RATIO * response.num_bytes_downloaded:
            return Failure(f"unpacks to more than {RATIO} times its size, as only a trap does", _LEAVE, is_final=True)
    return bytes(body)


def _too_large(limit: int) -> Failure:
    return Failure(f"is larger than the {limit / 1_000_000:.3g} MB that it may be", _LEAVE, is_final=True)
