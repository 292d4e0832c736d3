"""What strangers send to a real server: it answers what is wrong, or closes, and goes on serving others."""

import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from fastapi import FastAPI
from tests.serving.running import running

from hitherto.serving.running import Patient

HEAD = b"GET /login HTTP/1.1\r\nHost: localhost\r\n"


@pytest.fixture
def address(app: FastAPI, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, int]]:
    monkeypatch.setattr(Patient, "patience", 0.5)
    with running(app) as found:
        parts = urlsplit(found)
        yield parts.hostname or "", parts.port or 0


def sent(address: tuple[str, int], data: bytes) -> bytes:
    """Send bytes, and return all that comes back until the server closes."""
    with socket.create_connection(address, timeout=20) as link:
        link.sendall(data)
        found = b""
        while part := link.recv(65536):
            found += part
        return found


def test_half_a_request_is_not_waited_for(address: tuple[str, int]) -> None:
    for start in (b"", b"GET", HEAD, HEAD + b"X-Long: " + b"a" * 1000):
        assert sent(address, start) == b""


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (HEAD + b"Connection: close\r\n\r\n", 200),
        (b"GET /login HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", 400),
        (b"GET /login HTTP/1.0\r\n\r\n", 400),
        (b"GET /login HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n", 400),
        (b"GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 404),
        (b"GET /static/..%2f..%2f__init__.py HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 404),
        (b"GET /%00%ff%e2%80%ae HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 404),
        (b"GET http://evil.example/login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 404),
        (b"GET /" + b"a" * 60000 + b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 404),
        (b"BREW /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 403),
        (b"POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\n", 413),
        (b"POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", 400),
        (
            b"POST /login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n",
            400,
        ),
        (
            HEAD + b"Cookie: hitherto_login=" + b"a" * 43 + b"; hitherto_login=\xff; =;;\r\nConnection: close\r\n\r\n",
            200,
        ),
        (HEAD + b"Authorization: Bearer \xff\r\nIf-None-Match: \xff\r\nConnection: close\r\n\r\n", 200),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400),
    ],
)
def test_what_is_wrong_is_told(address: tuple[str, int], data: bytes, status: int) -> None:
    found = sent(address, data)
    assert found.startswith(f"HTTP/1.1 {status} ".encode()), found[:200]
    assert sent(address, HEAD + b"Connection: close\r\n\r\n").startswith(b"HTTP/1.1 200 "), "it serves others"
