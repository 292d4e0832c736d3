"""A WARC's pages are articles under their own addresses; what is broken does not end it."""

import gzip
from collections.abc import Callable
from datetime import date
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hitherto.claims import Article, Problem
from hitherto.sources import Found, Hints, articles

PAGE = (
    "<!doctype html><html><head><title>Keepers return</title></head><body><article><h1>Keepers return</h1><p>"
    + "It is back again. " * 60
    + "</p></article></body></html>"
).encode()
HTML = b"Content-Type: text/html"


def record(
    url: str, body: bytes = PAGE, head: bytes = HTML, kind: str = "response", status: int = 200, longer: int = 0
) -> bytes:
    """Write a record; `longer` is how much more its length says than there is."""
    http = b"HTTP/1.1 %d OK\r\n%b\r\n\r\n%b" % (status, head, body)
    lines = [
        "WARC/1.0",
        f"WARC-Type: {kind}",
        "WARC-Date: 2026-01-02T23:30:00Z",
        f"WARC-Target-URI: {url}",
        "Content-Type: application/http; msgtype=response",
        f"Content-Length: {len(http) + longer}",
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + http + b"\r\n\r\n"


A, B, C = (record(f"http://{name}.test/1") for name in "abc")


def read(data: bytes, hints: Hints | None = None) -> tuple[list[Found], list[str]]:
    notes: list[str] = []
    return list(articles("-", hints, stdin=BytesIO(data), note=notes.append)), notes


def urls(found: list[Found]) -> list[str | None]:
    return [one.url for one in found if isinstance(one, Article)]


def packed(*records: bytes) -> bytes:
    return b"".join(map(gzip.compress, records))


def flipped(data: bytes) -> bytes:
    return (
        data[: len(data) // 2] + bytes(byte ^ 255 for byte in data[len(data) // 2 :][:5]) + data[len(data) // 2 + 5 :]
    )


def test_a_page_is_an_article_with_the_day_of_its_capture(one: Callable[..., Article]) -> None:
    for name, data in [("a.warc", A), ("a.warc.gz", packed(A)), ("a.gz", packed(A)), ("a", A)]:
        found = one(name, data)
        assert (found.title, found.url, found.outlet) == ("Keepers return", "http://a.test/1", "a.test")
        assert (found.published, found.captured) == (None, date(2026, 1, 2))


@pytest.mark.parametrize("data", [A + B + C, packed(A, B, C), gzip.compress(A + B + C), A + b"\r\n" + B + C + b"\r\n"])
def test_all_records_are_read_packed_each_or_together_or_not_at_all(data: bytes) -> None:
    assert read(data) == (read(A)[0] + read(B)[0] + read(C)[0], [])


def test_the_user_cannot_give_all_pages_one_address() -> None:
    found, _ = read(A + B, Hints(url="http://x.test/", outlet="Quay", published=date(2026, 1, 1)))
    assert urls(found) == ["http://a.test/1", "http://b.test/1"]
    assert all(isinstance(one, Article) and (one.outlet, one.published) == ("Quay", date(2026, 1, 1)) for one in found)


def test_what_holds_no_page_is_passed_over_and_counted() -> None:
    others = [
        record("http://a.test/", kind="request"),
        record("http://a.test/", kind="metadata"),
        record("http://a.test/", status=404),
        record("http://a.test/p", b"\x89PNG", b"Content-Type: image/png"),
        record("http://a.test/l", b"<html><p>Short."),
    ]
    found, notes = read(A + b"".join(others))
    assert urls(found) == ["http://a.test/1"]
    assert len(found) == 1
    assert notes == [
        "standard input: 1 read; passed over: records that are no replies (2), replies with a status other than 200"
        " (1), files that are no web pages (1), pages that are no articles (1)."
    ]
    assert "has no article in it; passed over: records that are no replies (1)." in str(read(others[0])[0][0])


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (HTML + b"\r\nContent-Encoding: gzip", gzip.compress(PAGE)),
        (HTML + b"\r\nTransfer-Encoding: chunked", b"%x\r\n%b\r\n0\r\n\r\n" % (len(PAGE), PAGE)),
        (b"content-type: TEXT/HTML; charset=koi8-r", PAGE.replace(b"It is", "Это".encode("koi8-r"))),
    ],
)
def test_bodies_are_decoded_as_their_heads_say(head: bytes, body: bytes) -> None:
    (found,), _ = read(record("http://a.test/", body, head))
    assert isinstance(found, Article)
    assert ("Это" if b"koi8" in head else "It is back again.") in found.text


@pytest.mark.parametrize(
    ("data", "good", "words"),
    [
        (A + record("http://b.test/1", longer=40) + C, "abc", ""),
        (A + record("http://b.test/1", longer=10**12) + C, "abc", ""),
        (A + B[:400] + b"\r\n\r\n" + C, "ac", "http://b.test/1: breaks off within the page."),
        (A + B[:-600], "a", "http://b.test/1: breaks off within the page."),
        (A + B[:60], "a", "has a record that cannot be read (its reply has no head)"),
        (
            A + record("http://b.test/1", b"zz\r\nabc", HTML + b"\r\nTransfer-Encoding: chunked") + C,
            "ac",
            "cannot be read (",
        ),
        (A + record("", PAGE) + C, "ac", "has a page without an address."),
        (A + record("http://b.test/1", bytes(20_000_001)) + C, "ac", "more than the 20 MB"),
        (A + bytes(range(256)) * 20 + b"\r\n\r\n" + B, "ab", ""),
        (packed(A) + flipped(packed(B)) + packed(C), "ac", " in 1 of its packed parts."),
        (packed(A) + packed(B)[:-60] + packed(C), "ac", " in 1 of its packed parts."),
        (packed(A, B)[:-40], "a", "b.test/1: breaks off"),
        (packed(A) + b"rubbish" * 100 + packed(C), "ac", ""),
        (packed(A, record("http://b.test/1", bytes(60_000_000)), C), "ac", "b.test/1: "),
    ],
)
def test_a_broken_record_does_not_take_the_others_with_it(data: bytes, good: str, words: str) -> None:
    found, _ = read(data)
    assert urls(found) == [f"http://{name}.test/1" for name in good]
    problems = [str(one) for one in found if isinstance(one, Problem)]
    assert len(problems) == bool(words)
    assert words in "".join(problems)


def test_a_capture_of_the_wayback_machine_is_under_its_own_address() -> None:
    (found,), _ = read(record("https://web.archive.org/web/20200102030405/http://quay.test/a"))
    assert isinstance(found, Article)
    assert (found.url, found.outlet, found.captured) == ("http://quay.test/a", "quay.test", date(2020, 1, 2))


@settings(deadline=None)
@given(st.integers(0, len(A)), st.binary(max_size=30), st.booleans())
def test_no_record_raises(at: int, noise: bytes, is_packed: bool) -> None:
    broken = A[:at] + noise + A[at:] + b"\r\n"
    found, _ = read(packed(A, broken, C) if is_packed else A + broken + C)
    assert urls(found)[-1:] == ["http://c.test/1"]
