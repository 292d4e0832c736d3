"""What hostile hosts say, by the names under which hostile.toml lists it."""

import gzip
import random
import socket
import time
import zlib
from pathlib import Path
from typing import Any

import brotli
from tests.internet import Asked, Internet, Say, bomb, dripping, endless, failing, ok, raw, redirect, silent

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
PAGE = "<html><title>Keepers return</title><article><h1>Keepers return</h1><p>" + "It is back again. " * 60


def said(head: bytes, body: bytes = b"") -> Say:
    """Reply 200 with further lines in the head."""
    return raw(OK + head + b"\r\n\r\n" + body)


def packed(packing: str, body: bytes) -> Say:
    return ok(body, content_encoding=packing)


def deflated(megabytes: int) -> bytes:
    return zlib.compress(bytes(megabytes * 1_000_000))


def onward(to: socket.socket, asked: Asked) -> None:
    """Lead on to an address that is longer by a letter."""
    redirect(f"{asked.path}a")(to, asked)


def escaping(to: socket.socket, asked: Asked) -> None:
    ok(PAGE, etag="\x1b[31m")(to, asked)


def tiny_chunks(to: socket.socket, _: Asked) -> None:
    to.sendall(CHUNKED)
    while True:
        to.sendall(b"1\r\na\r\n" * 500)
        time.sleep(0.01)


SCRIPTS: dict[str, Say] = {
    "headers_dripping": dripping(b"X: y\r\n", head=OK),
    "body_dripping": dripping(),
    "silent": silent(),
    "closed": raw(b""),
    "endless": endless(),
    "endless_headers": endless(b"X: y\r\n" * 1000, OK),
    "endless_informational": endless(b"HTTP/1.1 100 Continue\r\n\r\n" * 100, b""),
    "endless_trailers": endless(b"X: y\r\n" * 1000, CHUNKED + b"0\r\n"),
    "tiny_chunks": tiny_chunks,
    "huge_header": said(b"X: " + b"a" * 200_000),
    "many_headers": said(b"\r\n".join([b"X: y"] * 20_000)),
    "ssh": raw(b"SSH-2.0-OpenSSH_9.6\r\n"),
    "http09": raw(b"<html><p>It is back again."),
    "http2": raw(b"\0\0\x12\x04\0\0\0\0\0" + bytes(18)),
    "nul_header": said(b"X: a\0b", PAGE.encode()),
    "length_more": said(b"Content-Length: 100000", PAGE.encode()),
    "length_less": said(b"Content-Type: text/html\r\nContent-Length: 700", PAGE.encode()),
    "length_huge": said(b"Content-Length: 1000000000000000000", PAGE.encode()),
    "length_negative": said(b"Content-Length: -1", PAGE.encode()),
    "length_words": said(b"Content-Length: ten", PAGE.encode()),
    "length_twice": said(b"Content-Length: 3\r\nContent-Length: 5", PAGE.encode()),
    "length_and_chunks": raw(CHUNKED[:-2] + b"Content-Length: 3\r\n\r\n0\r\n\r\n"),
    "chunk_words": raw(CHUNKED + b"ten\r\n" + PAGE.encode()),
    "chunk_huge": raw(CHUNKED + b"DE0B6B3A7640000\r\n" + PAGE.encode()),
    "status_999": failing(999),
    "status_0": raw(b"HTTP/1.1 000 No\r\n\r\n"),
    "status_101": raw(b"HTTP/1.1 101 Other\r\nUpgrade: other\r\nConnection: upgrade\r\n\r\n"),
    "status_304": raw(b"HTTP/1.1 304 Same\r\n\r\n"),
    "status_206": raw(b"HTTP/1.1 206 Part\r\nContent-Range: bytes 0-9/99\r\n\r\n0123456789"),
    "gzip_bomb": bomb(),
    "deflate_bomb": packed("deflate", deflated(100)),
    "brotli_bomb": packed("br", brotli.compress(bytes(100_000_000), quality=1)),
    "gzip_twice": packed("gzip, gzip", gzip.compress(gzip.compress(bytes(1_000_000)))),
    "gzip_often": packed(", ".join(["gzip"] * 100), gzip.compress(b"a")),
    "gzip_broken": packed("gzip", b"This was never packed."),
    "gzip_cut": packed("gzip", gzip.compress(PAGE.encode())[:60]),
    "unknown_packing": packed("klingon", PAGE.encode()),
    "retry_never": failing(503, retry_after="9" * 30),
    "retry_words": failing(503, retry_after="soon"),
    "retry_past": failing(503, retry_after="Thu, 01 Jan 1970 00:00:00 GMT"),
    "cookies": said(b"Content-Type: text/html" + b"\r\nSet-Cookie: a=b" * 2000, PAGE.encode()),
    "refresh": ok(PAGE, refresh="0; url=http://127.0.0.1/"),
    "image": ok(b"\x89PNG\r\n\x1a\n" + bytes(1000)),
    "odd_charset": ok(PAGE, "text/html; charset=unicode_escape"),
    "escape_header": escaping,
    "robots_delay": ok("User-agent: *\nCrawl-delay: 1000000000", "text/plain"),
    "robots_endless": endless(b"Allow: /\n" * 5000),
    "robots_bomb": bomb(),
    "robots_rules": ok("User-agent: *\n" + "".join(f"Disallow: /{at}\n" for at in range(20_000)), "text/plain"),
    "robots_stars": ok(f"User-agent: *\nDisallow: /{'*a' * 1000}b\n" * 100, "text/plain"),
    "robots_loop": redirect("/robots.txt"),
    "robots_private": redirect("http://127.0.0.1:1/robots.txt"),
    "robots_binary": ok(random.Random(1).randbytes(50_000), "text/plain"),
}


def fill(net: Internet, case: dict[str, Any], secret: Path) -> str:
    """Set the hosts up for a case (no page may read the file `secret`); return the address that is to be asked."""
    host = net.host("outlet.test")
    match case["kind"]:
        case "address":
            return whole(case, secret, "input")
        case "lookup":
            net.names["turned.test"] = [list(answer) for answer in case["answers"]]
            return "http://turned.test/"
        case "redirect":
            for path in ["/a" + "a" * more for more in range(20)]:
                host[path] = onward if case.get("onward") else redirect(whole(case, secret, "to"))
            return f"{case.get('scheme', 'http')}://outlet.test/a"
        case "reply":
            host["/a"] = SCRIPTS[case["script"]]
        case "robots":
            host["/robots.txt"], host["/a"] = SCRIPTS[case["script"]], ok(PAGE)
        case _:
            host["/item"] = ok(PAGE)  # to which feeds lead
            host["/a"] = ok(whole(case, secret, "head"), case["media"])
    return "http://outlet.test/a"


def whole(case: dict[str, Any], secret: Path, first: str) -> str:
    """Put the input together: its beginning, what is repeated, its end, and where the secrets lie."""
    text: str = case[first] + case.get("repeat", "") * case.get("times", 1) + case.get("tail", "")
    places = {"{host}": "http://inner.test/", "{file}": str(secret), "{self}": "http://outlet.test/a"}
    for name, place in places.items():
        text = text.replace(name, place)
    return text
