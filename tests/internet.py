"""A small internet on this computer: named hosts with scripted replies, for tests of whatever asks the web.

    with Internet() as net:
        outlet = net.host("outlet.test")
        outlet["/feed.xml"] = ok("<rss>…</rss>", "application/rss+xml", etag='"1"')
        outlet["/old"] = redirect("/new")
        outlet["/flaky"] = [failing(503), ok("There it is.")]  # one after the other; the last one stays
        web = net.web()  # the real client, with a clock that only sleeping moves
        reply = web.ask(Ask("http://outlet.test/feed.xml"))
        assert net.paths("outlet.test") == ["/robots.txt", "/feed.xml"]

Addresses carry no port: the names are looked up in the internet itself, which tells the client where to connect to.
A host answers 404 for what it has no reply to, its robots.txt as well. `net.names["evil.test"] = ["10.0.0.1"]` makes a
name stand for any IP address; a list of lists gives one answer after the other (the last one stays). `Internet(tls=…)`
serves the named hosts by https too, with a certificate of its own (needs openssl). The fixture `internet` in
tests/conftest.py makes one for a test.
"""

import gzip
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Self

from hitherto.sources.web.client import PoliteWeb
from hitherto.sources.web.limits import Limits
from hitherto.sources.web.posting import Posting

LIMITS = Limits(connect=5, silence=2, total=5)  # short, since nothing here is far away


@dataclass(frozen=True)
class Asked:
    """One request as it came; header names are in small letters."""

    host: str
    path: str
    headers: Mapping[str, str]
    at: datetime
    body: bytes = b""


Say = Callable[[socket.socket, Asked], None]
"""Writes a reply to the connection, which is closed afterwards."""


def ok(
    body: str | bytes, kind: str = "text/html; charset=utf-8", *, etag: str = "", modified: str = "", **headers: str
) -> Say:
    """Reply 200, or 304 to whoever has it already; further headers as `cache_control="max-age=60"`."""
    data = body.encode() if isinstance(body, str) else body
    own = {"etag": etag, "last-modified": modified, **{name.replace("_", "-"): said for name, said in headers.items()}}
    said = {name: value for name, value in own.items() if value}

    def say(to: socket.socket, asked: Asked) -> None:
        known = (etag and asked.headers.get("if-none-match") == etag) or (
            modified and asked.headers.get("if-modified-since") == modified
        )
        to.sendall(_head(304, said) if known else _head(200, {"content-type": kind, **said}, len(data)) + data)

    return say


def redirect(location: str, status: int = 302) -> Say:
    """Lead on to another address."""
    return lambda to, _: to.sendall(_head(status, {"location": location}, 0))


def failing(status: int, body: str = "no", **headers: str) -> Say:
    """Reply with a status that is no success; `retry_after="5"` gives the header."""
    said = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda to, _: to.sendall(_head(status, said, len(body)) + body.encode())


def raw(data: bytes) -> Say:
    """Write just these bytes, and close."""
    return lambda to, _: to.sendall(data)


def silent(seconds: float = 60) -> Say:
    """Take the request, and say nothing."""
    return lambda to, _: _wait(to, seconds)


def dripping(piece: bytes = b"a", pause: float = 0.02, head: bytes = b"HTTP/1.1 200 OK\r\n\r\n") -> Say:
    """Send a piece again and again with pauses, for as long as anybody listens."""

    def say(to: socket.socket, _: Asked) -> None:
        to.sendall(head)
        while True:
            to.sendall(piece)
            time.sleep(pause)

    return say


def endless(piece: bytes = b"a" * 65536, head: bytes = b"HTTP/1.1 200 OK\r\n\r\n") -> Say:
    """Send without pause and without end."""
    return dripping(piece, 0, head)


def cut_off(body: bytes = b"<p>It is", promised: int = 1000) -> Say:
    """Promise more than comes, and close."""
    return lambda to, _: to.sendall(_head(200, {"content-type": "text/html"}, promised) + body)


def bomb(megabytes: int = 100) -> Say:
    """Reply with zeros that gzip makes a thousandth of."""
    packed = gzip.compress(bytes(megabytes * 1_000_000))
    return lambda to, _: to.sendall(_head(200, {"content-encoding": "gzip"}, len(packed)) + packed)


def _head(status: int, headers: Mapping[str, str], length: int | None = None) -> bytes:
    lines = [f"HTTP/1.1 {status} Said", *(f"{name}: {value}" for name, value in headers.items())]
    lines += [] if length is None else [f"content-length: {length}"]
    return ("\r\n".join([*lines, "connection: close"]) + "\r\n\r\n").encode("latin-1")


def _wait(to: socket.socket, seconds: float) -> None:
    to.settimeout(seconds)
    to.recv(1)  # until the other side has had enough


@dataclass
class Clock:
    """A clock that stands still, but for `sleep`, which moves it on at once."""

    now: datetime = datetime(2026, 3, 1, 12, tzinfo=UTC)
    slept: list[float] = field(default_factory=list)

    def __call__(self) -> datetime:
        return self.now

    def sleep(self, seconds: float) -> None:
        """Move on, and remember for how long."""
        self.slept.append(seconds)
        self.now += timedelta(seconds=seconds)


class Internet:
    """Hosts by their names; a context manager that serves them, on ports of 127.0.0.1 that the system chooses."""

    def __init__(self, tls: Sequence[str] = ()) -> None:
        self.clock = Clock()
        self.asked: list[Asked] = []
        self.names: dict[str, list[str] | list[list[str]]] = {}
        self._hosts: dict[str, dict[str, Say | list[Say]]] = {}
        self._closing = threading.Event()
        self._folder = TemporaryDirectory()
        self._authority = _certificate(Path(self._folder.name), tls) if tls else None
        self._plain = self._listen(None)
        self._secure = self._listen(_serving(self._authority)) if self._authority else None

    def host(self, name: str) -> dict[str, Say | list[Say]]:
        """Return the replies of a host by their paths (with the query), made where it is new."""
        return self._hosts.setdefault(name, {})

    def web(self, limits: Limits = LIMITS, allowed: Collection[str] | None = None, **more: Any) -> PoliteWeb:
        """Make the real client, which looks names up here and may ask all hosts that are here (or only `allowed`)."""
        may = [*self._hosts, *self.names] if allowed is None else allowed
        told: dict[str, Any] = {"clock": self.clock, "sleep": self.clock.sleep, "network": self._network, **more}
        return PoliteWeb(limits=limits, allowed=may, jitter=lambda: 0.5, **told)

    @property
    def port(self) -> int:
        """The port on which everything is served; http://127.0.0.1:PORT/ is the host "127.0.0.1"."""
        return self._plain

    def posting(self, limits: Limits = LIMITS) -> Posting:
        """Make what posts to the hosts that are here."""
        return Posting([*self._hosts, *self.names], limits, self._network)

    def paths(self, host: str) -> list[str]:
        """Return what was asked of a host, in order."""
        return [one.path for one in self.asked if one.host == host]

    def look_up(self, name: str, port: int) -> list[tuple[str, int]]:
        """Return what a name stands for, as a resolver does."""
        if name in self.names:
            answers: list[Any] = self.names[name]
            if answers and isinstance(answers[0], list):
                answers = answers.pop(0) if len(answers) > 1 else answers[0]
            return [(ip, self._port(port) if ip == "127.0.0.1" else port) for ip in answers]
        if name not in self._hosts and name != "127.0.0.1":
            raise socket.gaierror(socket.EAI_NONAME, "no such name")
        return [("127.0.0.1", self._port(port))]

    def _port(self, port: int) -> int:
        return {80: self._plain, 443: self._secure}.get(port) or port

    def _network(self) -> Any:
        from hitherto.sources.web.exchange import Network

        if self._authority is None:
            return Network(resolve=self.look_up)
        authority = str(self._authority)
        return Network(resolve=self.look_up, certificates=lambda: ssl.create_default_context(cafile=authority))

    def _listen(self, secure: ssl.SSLContext | None) -> int:
        listener = socket.create_server(("127.0.0.1", 0))
        listener.settimeout(0.1)
        threading.Thread(target=self._serve, args=(listener, secure), daemon=True).start()
        port: int = listener.getsockname()[1]
        return port

    def _serve(self, listener: socket.socket, secure: ssl.SSLContext | None) -> None:
        with listener:
            while not self._closing.is_set():
                try:
                    connection = listener.accept()[0]
                except TimeoutError:
                    continue
                threading.Thread(target=self._answer, args=(connection, secure), daemon=True).start()

    def _answer(self, connection: socket.socket, secure: ssl.SSLContext | None) -> None:
        try:
            connection.settimeout(10)
            with secure.wrap_socket(connection, server_side=True) if secure else connection as to:
                asked = self._read(to)
                if asked:
                    self.asked.append(asked)
                    self._reply_to(asked)(to, asked)
        except OSError:  # the other side has had enough
            return

    def _read(self, to: socket.socket) -> Asked | None:
        said = b""
        while b"\r\n\r\n" not in said:
            more = to.recv(65536)
            if not more:
                return None
            said += more
        said, _, body = said.partition(b"\r\n\r\n")
        first, *lines = said.decode("utf-8", "replace").strip().split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        while len(body) < int(headers.get("content-length", "0")) and (more := to.recv(65536)):
            body += more
        host = headers.get("host", "").rpartition(":")[0] or headers.get("host", "")
        return Asked(host, first.split(" ")[1], headers, self.clock(), body)

    def _reply_to(self, asked: Asked) -> Say:
        said = self._hosts.get(asked.host, {}).get(asked.path, failing(404))
        if isinstance(said, list):
            return said.pop(0) if len(said) > 1 else said[0]
        return said

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        self._folder.cleanup()


def _certificate(folder: Path, names: Sequence[str]) -> Path:
    """Make a certificate for the names, signed by itself, with its key; return its path."""
    kept = folder / "certificate.pem"
    for_names = "subjectAltName=" + ",".join(f"DNS:{name}" for name in names)
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=internet"
    subprocess.run(
        [*command.split(), "-addext", for_names, "-keyout", folder / "key.pem", "-out", kept],
        check=True,
        capture_output=True,
    )
    return kept


def _serving(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, certificate.with_name("key.pem"))
    return context
