"""Gzip, unpacked as it comes.

There is never more in memory than a piece, nothing grows without measure, and a broken member does not take the others
with it.
"""

import zlib
from collections.abc import Iterator

from hitherto.sources.web.limits import FREE_SIZE, RATIO

MAGIC = b"\x1f\x8b\x08"
_PIECE = 1 << 14  # packed bytes that are unpacked at once
_MOST = 1 << 16  # unpacked bytes that are given at once


class Pieces:
    """Bytes that come in pieces, of which the last that were taken may be given back."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._held = b""
        self._at = 0

    def take(self, size: int) -> bytes:
        """Take at most so many bytes, none at the end."""
        if self._at >= len(self._held):
            self._more()
        taken = self._held[self._at : self._at + size]
        self._at += len(taken)
        return taken

    def give_back(self, size: int) -> None:
        """Let so many of the bytes that were just taken come again."""
        self._at -= size

    def take_before(self, mark: bytes, size: int) -> bytes:
        """Take at most so many bytes, but none of the next mark and what follows; none at the mark or the end."""
        while len(self._held) - self._at < len(mark) and self._more():
            pass
        found = self._held.find(mark, self._at, self._at + size + len(mark))
        end = found if found >= 0 else len(self._held) - (0 if self._is_at_end else len(mark) - 1)
        return self.take(min(size, end - self._at)) if end > self._at else b""

    def skip_to(self, mark: bytes) -> bool:
        """Drop everything before a mark; tell whether there is one."""
        while (found := self._held.find(mark, self._at)) < 0:
            self._at = max(self._at, len(self._held) - len(mark) + 1)
            if not self._more():
                self._at = len(self._held)
                return False
        self._at = found
        return True

    _is_at_end = False

    def _more(self) -> bool:
        chunk = b"" if self._is_at_end else next(self._chunks, b"")
        self._is_at_end = not chunk
        self._held, self._at = self._held[self._at :] + chunk, 0
        return bool(chunk)


class Member:
    """One member of a gzip file, as a stream; `fault` says how it is broken, once that is known."""

    def __init__(self, packed: Pieces) -> None:
        self._packed = packed
        self._unpacker = zlib.decompressobj(31)
        self._taken = self._given = 0
        self._is_done = False
        self.fault = ""

    def read(self, size: int | None = -1) -> bytes:
        """Return some bytes, at most `size`; none at the end, or where it breaks off."""
        most = min(size, _MOST) if size and size > 0 else _MOST
        while not self._is_done:
            piece = self._packed.take(_PIECE)
            given = self._unpacked(piece, most)
            if given:
                return given
            if not piece and not self._is_done:
                self._end("breaks off")
        return b""

    def _unpacked(self, piece: bytes, most: int) -> bytes:
        try:
            given = self._unpacker.decompress(piece, most)
        except zlib.error:
            self._packed.give_back(max(len(piece) - 1, 0))  # where the next member may begin
            self._end("is damaged")
            return b""
        rest = self._unpacker.unused_data if self._unpacker.eof else self._unpacker.unconsumed_tail
        self._packed.give_back(len(rest))
        self._taken += len(piece) - len(rest)
        self._given += len(given)
        self._is_done = self._unpacker.eof
        if self._given > max(FREE_SIZE, RATIO * self._taken):
            self._end(f"unpacks to more than {RATIO} times its size")
            return b""
        return given

    def _end(self, fault: str) -> None:
        self.fault = fault
        self._is_done = True


def members(chunks: Iterator[bytes]) -> Iterator[Member]:
    """Yield each member; what the caller left of one is passed over, and so is what stands between them."""
    packed = Pieces(chunks)
    while packed.skip_to(MAGIC):
        member = Member(packed)
        yield member
        while member.read():
            pass


class Unpacked:
    """All members one after the other, as one stream; it ends with the first that is broken."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._members = members(chunks)
        self._member = next(self._members, None)
        self.fault = "" if self._member else "is damaged"

    def read(self, size: int | None = -1) -> bytes:
        """Return some bytes, at most `size`; none at the end."""
        while self._member and not self.fault:
            given = self._member.read(size)
            if given:
                return given
            self.fault = self._member.fault
            self._member = None if self.fault else next(self._members, None)
        return b""


def unpack(data: bytes, limit: int) -> bytes | None:
    """Unpack as much as is whole; None where it is more than `limit`."""
    stream, pieces, length = Unpacked(iter([data])), [], 0
    while piece := stream.read():
        pieces.append(piece)
        length += len(piece)
        if length > limit:
            return None
    return b"".join(pieces)
