"""WARC: what a crawler or a browser kept of the web (ISO 28500), packed record by record or not at all."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, BinaryIO, cast

from hitherto.claims import Problem
from hitherto.sources.draft import address
from hitherto.sources.material import LIMIT, Material, megabytes
from hitherto.sources.packing import MAGIC, Pieces, members
from hitherto.sources.way import Format, Found, Setting
from hitherto.sources.web.address import shown
from hitherto.sources.web.protocol import Reply

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

_BEGINNING = re.compile(r"WARC/\d\.\d")
_NEXT = b"\nWARC/"
_PIECE = 1 << 16
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_NO_DAY = datetime(1970, 1, 1, tzinfo=UTC)
_REMEDY = "Fetch the archive again; the other records are read all the same."


class _Record:
    """The bytes of one record, as a stream: up to where the next begins, whatever it says of its own length."""

    def __init__(self, pieces: Pieces) -> None:
        self._pieces = pieces
        self._given = 0

    def read(self, size: int | None = -1) -> bytes:
        most = min(size, _PIECE) if size and size > 0 else _PIECE
        given = self._pieces.take_before(_NEXT, most) if self._given else self._pieces.take(1)
        self._given += len(given)
        return given

    def tell(self) -> int:
        return self._given


class _Passed(Exception):  # noqa: N818 - no error: it says why a record is passed over
    """A record that holds no web page."""


def looks_like(start: str) -> bool:
    """Tell whether a record begins it."""
    return bool(_BEGINNING.match(start))


def read(material: Material, setting: Setting) -> Iterator[Found]:
    """Yield the article of each reply that is a web page, under its own address and with the day of its capture.

    Other records, and pages that are no articles, are passed over and counted for `setting.note`. A record that is
    broken is a problem, and the others go on.
    """
    passed, yielded = Counter[str](), 0
    for found in _found(material, setting, passed):
        yielded += 1
        yield found
    said = ", ".join(f"{what} ({count:,})" for what, count in passed.most_common())
    if not yielded:
        what = f"has no article in it; passed over: {said}" if said else "has no record in it"
        yield Problem(material.where, what, "Give an archive with the pages of articles.")
    elif said:
        setting.note(f"{material.where}: {yielded:,} read; passed over: {said}.")


def _found(material: Material, setting: Setting, passed: Counter[str]) -> Iterator[Found]:
    if not material.head.startswith(MAGIC):
        for record in _records(material.chunks()):
            yield from _read_record(record, material.where, setting, passed)
        return
    damaged = Counter[str]()
    for member in members(material.chunks()):
        is_told = False
        for record in _records(iter(member.read, b"")):
            for found in _read_record(record, material.where, setting, passed):
                is_told = is_told or isinstance(found, Problem)
                yield found
        if member.fault and not is_told:
            damaged[member.fault] += 1
    for fault, count in damaged.items():
        yield Problem(material.where, f"{fault} in {count:,} of its packed parts", _REMEDY)


def _records(chunks: Iterator[bytes]) -> Iterator[_Record]:
    pieces = Pieces(chunks)
    while pieces.skip_to(b"WARC/"):
        record = _Record(pieces)
        yield record
        while record.read():
            pass


def _read_record(stream: _Record, where: str, setting: Setting, passed: Counter[str]) -> Iterator[Found]:
    from hitherto.sources.places.web import read_reply
    from hitherto.sources.webpage.kind import REMEDIES

    try:
        reply = _reply(cast(BinaryIO, stream), where)
    except _Passed as reason:
        passed[str(reason)] += 1
        return
    if isinstance(reply, Problem):
        yield reply
        return
    day = None if reply.fetched_at == _NO_DAY else reply.fetched_at.astimezone(UTC).date()
    hints = replace(setting.hints, url=None, captured=day)
    for found in read_reply(reply, replace(setting, hints=hints, web=None), f"{where}, {shown(reply.url)}"):
        if isinstance(found, Problem) and found.what in REMEDIES:
            passed["pages that are no articles"] += 1
        else:
            yield found


def _reply(stream: BinaryIO, where: str) -> Reply | Problem:
    """Return the page that a record holds; raises `_Passed` where it holds none."""
    from fastwarc.warc import ArchiveIterator

    url = ""
    try:
        record = next(iter(ArchiveIterator(stream, parse_http=False)), None)
        if record is None:
            return Problem(where, "has an empty record", _REMEDY)
        url = address(str(record.headers.get("WARC-Target-URI") or "").strip(" <>")) or ""
        media_type = _media_type(record)
        expected = record.content_length
        body = record.reader.read(LIMIT + 1) if record.reader else b""
    except _Passed:
        raise
    except BaseException as error:
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":  # the library's own worst
            raise
        return Problem(_named(where, url), f"has a record that cannot be read ({error})", _REMEDY)
    if not url:
        return Problem(where, "has a page without an address", _REMEDY)
    if len(body) > LIMIT:
        return Problem(_named(where, url), f"has more than the {megabytes(LIMIT)} that one article may have", _REMEDY)
    if len(body) < expected and not _is_packed(record) and b"</html" not in body[-1000:].lower():
        return Problem(_named(where, url), "breaks off within the page", _REMEDY)
    return Reply(url, 200, body, {"content-type": media_type}, record.record_date or _NO_DAY)


def _media_type(record: "WarcRecord") -> str:
    """Return the media type of a page, with its charset, and stand at its first byte."""
    from fastwarc.warc import WarcRecordType

    if record.record_type == WarcRecordType.resource:
        media_type = str(record.headers.get("Content-Type") or "")
    elif record.record_type == WarcRecordType.response:
        record.parse_http(auto_decode="all")
        headers = record.http_headers
        if headers is None:
            raise ValueError("its reply has no head")
        if headers.status_code != 200:
            raise _Passed("replies with a status other than 200")
        media_type = str(headers.get("Content-Type") or "")
    else:
        raise _Passed("records that are no replies")
    if media_type.partition(";")[0].strip().lower() not in _PAGES:
        raise _Passed("files that are no web pages")
    return media_type


def _is_packed(record: "WarcRecord") -> bool:
    headers = record.http_headers
    return headers is not None and bool(headers.get("Content-Encoding") or headers.get("Transfer-Encoding"))


def _named(where: str, url: str) -> str:
    return f"{where}, {shown(url)}" if url else where


FORMAT = Format(frozenset({".warc"}), looks_like, read, lambda _material: None, frozenset({"application/warc"}))
