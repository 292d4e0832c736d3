"""Material: bytes with a name, read once from front to back and never held beyond a limit."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

LIMIT = 20_000_000  # bytes that one article, or one line of JSON, may have; a long novel has a tenth of it
_HEAD = 65_536
_CHUNK = 1 << 18


class Stream(Protocol):
    """What bytes are read from; none come at its end."""

    def read(self, size: int, /) -> bytes:
        """Return some bytes, at most `size`."""
        ...


@dataclass(frozen=True, slots=True)
class Material:
    """What stands at a place: its name as the user knows it, its first bytes, and the stream of the rest.

    `size` is in bytes, None where only reading would tell (a pipe).
    """

    where: str
    head: bytes
    rest: Stream
    size: int | None = None

    @classmethod
    def of(cls, where: str, stream: Stream, size: int | None = None) -> "Material":
        """Look at the first bytes of a stream."""
        head = b""
        while len(head) < _HEAD and (more := stream.read(_HEAD - len(head))):  # a pipe gives what it has
            head += more
        return cls(where, head, stream, size)

    def chunks(self) -> Iterator[bytes]:
        """Yield all bytes in pieces of at most a quarter of a megabyte."""
        piece = self.head
        while piece:
            yield piece
            piece = self.rest.read(_CHUNK)

    def whole(self, limit: int = LIMIT) -> bytes | None:
        """Return all bytes, or None where there are more than `limit`; a file too large is not read at all."""
        if self.size is not None and self.size > limit:
            return None
        pieces, length = [], 0
        for piece in self.chunks():
            pieces.append(piece)
            length += len(piece)
            if length > limit:
                return None
        return b"".join(pieces)


def lines(chunks: Iterator[bytes], limit: int = LIMIT) -> Iterator[bytes]:
    """Yield the lines without their newline; of a line longer than `limit` come its first `limit` + 1 bytes."""
    line = bytearray()
    for chunk in chunks:
        *ended, begun = chunk.split(b"\n")
        for piece in ended:
            line += piece[: limit + 1 - len(line)]
            yield bytes(line)
            line.clear()
        line += begun[: limit + 1 - len(line)]
    if line:
        yield bytes(line)


def megabytes(size: int) -> str:
    """Write a size in bytes as people read it ("104.9 MB")."""
    return f"{size / 1_000_000:.1f}".removesuffix(".0") + " MB"
