"""Connections: the name is looked up, what it stands for is checked, and just that is connected to.

Between the check and the connection nothing is looked up again, so that a name cannot stand for one computer while it
is checked and for another afterwards (DNS rebinding). TLS and the Host header still speak of the name.
"""

import socket
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpcore2

from hitherto.sources.web.address import advice
from hitherto.sources.web.networks import closed

Resolver = Callable[[str, int], Sequence[tuple[str, int]]]


def look_up(host: str, port: int) -> list[tuple[str, int]]:
    """Return the IP addresses of a name, each with the port to connect to; raises OSError where there is none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys((str(place[0]), port) for *_, place in found))


class ForbiddenError(Exception):
    """A host stands for a computer that may not be asked; the text says why."""

    def __init__(self, host: str, ip: str, owner: str) -> None:
        super().__init__(f"{host} is {owner}" if ip == host else f"{host} stands for {ip}, {owner}")
        self.remedy = advice(host, ip)


class NoSuchNameError(Exception):
    """The name stands for nothing."""


class TooMuchError(Exception):
    """More bytes came than any reply may have, its headers and its packing counted."""


@dataclass(slots=True)
class Budget:
    """What one exchange may still take: time until `deadline` (seconds of `ticks`) and bytes as they are sent."""

    deadline: float
    size: int
    ticks: Callable[[], float] = field(default=time.monotonic)

    def left(self, timeout: float | None) -> float:
        """Return for how long to wait, in seconds; raises ReadTimeout where no time is left."""
        left = self.deadline - self.ticks()
        if left <= 0:
            raise httpcore2.ReadTimeout("no time left")
        return left if timeout is None else min(left, timeout)

    def take(self, size: int) -> None:
        """Count what came; raises TooMuchError where it is more than there may be."""
        self.size -= size
        if self.size < 0:
            raise TooMuchError

    @property
    def is_over(self) -> bool:
        """Tell whether the time is over."""
        return self.ticks() >= self.deadline


class Connector(httpcore2.NetworkBackend):
    """Connects to one host, and only to computers that may be asked."""

    def __init__(self, resolve: Resolver, budget: Budget, *, intranet: bool) -> None:
        self._resolve = resolve
        self._budget = budget
        self._intranet = intranet
        self._plain = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect to the first of the host's computers that answers; raises ForbiddenError if one may not be asked."""
        failure: Exception | None = None
        for ip, its_port in self._checked(host, port):
            try:
                left = self._budget.left(timeout)
                stream = self._plain.connect_tcp(ip, its_port, left, local_address, socket_options)
                return _Stream(stream, self._budget)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = failure or error
        raise failure or NoSuchNameError(host)

    def _checked(self, host: str, port: int) -> Sequence[tuple[str, int]]:
        try:
            found = self._resolve(host, port)
        except (OSError, UnicodeError) as error:
            raise NoSuchNameError(host) from error
        for ip, _ in found:
            # One closed address among open ones is how a name is made to turn inwards, so it spoils them all.
            owner = closed(ip, intranet=self._intranet)
            if owner:
                raise ForbiddenError(host, ip, owner)
        return found


class _Stream(httpcore2.NetworkStream):
    """A connection that counts its time and its bytes; a drop every ten seconds does not keep it open."""

    def __init__(self, stream: httpcore2.NetworkStream, budget: Budget) -> None:
        self._stream = stream
        self._budget = budget

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data = self._stream.read(max_bytes, self._budget.left(timeout))
        self._budget.take(len(data))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._budget.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, self._budget.left(timeout)), self._budget)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
