"""Gzip: one file of any other format, packed."""

import zlib
from collections.abc import Iterator
from pathlib import PurePath
from urllib.parse import urlsplit

from hitherto.claims import Problem
from hitherto.sources.decoding import peek
from hitherto.sources.formats import by_extension, by_look, warc
from hitherto.sources.material import Material
from hitherto.sources.packing import MAGIC, Unpacked
from hitherto.sources.way import Format, Found, Setting
from hitherto.sources.web.limits import RATIO

_SHOWN = MAGIC.decode("utf-8", "replace")
_TYPES = frozenset({"application/gzip", "application/x-gzip"})


def looks_like(start: str) -> bool:
    """Tell whether it begins as gzip does."""
    return start.startswith(_SHOWN)


def read(material: Material, setting: Setting) -> Iterator[Found]:
    """Yield what is packed: its kind is told by the extension before ".gz", else by its first bytes.

    Where it breaks off or is damaged, that is a problem after what could be read. An archive of the web is unpacked
    record by record, so that a broken one does not end it.
    """
    if warc.looks_like(peek(_beginning(material.head))):
        yield from warc.read(material, setting)
        return
    stream = Unpacked(material.chunks())
    inner = Material.of(material.where, stream)
    if inner.head:
        yield from _inside(inner, setting)
    if stream.fault or not inner.head:
        remedy = f"Fetch it again, or unpack it yourself if you trust it ({RATIO} times is the most)."
        yield Problem(material.where, stream.fault or "is empty", remedy)


def _inside(inner: Material, setting: Setting) -> Iterator[Found]:
    if inner.head.startswith(MAGIC):
        yield Problem(inner.where, "is packed twice", "Unpack it once: gunzip FILE.")
        return
    name = PurePath(urlsplit(inner.where).path if "://" in inner.where else inner.where)
    known = by_extension(PurePath(name.stem).suffix) if name.suffix.lower() == ".gz" else None
    yield from (known or by_look(inner)).read(inner, setting)


def _beginning(head: bytes) -> bytes:
    try:
        return zlib.decompressobj(31).decompress(head, 1000)
    except zlib.error:
        return b""


FORMAT = Format(frozenset({".gz"}), looks_like, read, lambda _material: None, _TYPES)
