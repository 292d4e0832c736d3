"""A web address: http or https, and whatever is found there."""

import codecs
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from hitherto.claims import Problem
from hitherto.sources.decoding import marked, peek
from hitherto.sources.formats import by_extension, by_media_type, looked
from hitherto.sources.material import Material
from hitherto.sources.way import Format, Found, Hints, Place, Setting
from hitherto.sources.wayback import capture
from hitherto.sources.web.address import is_web, public, shown
from hitherto.sources.web.protocol import Ask, Reply

ACCEPT = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5"
_WRITTEN = frozenset({"text/html", "text/plain"})  # XML and JSON say their own encoding, or have but one


def read(where: str, setting: Setting) -> Iterator[Found]:
    """Ask the address, and yield what stands there, or why nothing does."""
    came = ask(where, setting)
    if isinstance(came, Problem):
        yield came
    else:
        yield from read_reply(came, setting, shown(where))


def ask(where: str, setting: Setting) -> Reply | Problem:
    """Ask the address; of what the Wayback Machine captured, for the page just as it came."""
    if setting.web is None:
        remedy = "Save the page as HTML and read that file, with --url."
        return Problem(shown(where), "is an address, and nothing here may ask the web", remedy)
    kept = capture(where)
    return setting.web.ask(Ask(kept.raw if kept else where.strip(), accept=ACCEPT))


def read_reply(reply: Reply, setting: Setting, where: str = "") -> Iterator[Found]:
    """Yield what a reply holds: its format is told by its first bytes, then by its media type, then by its name.

    Where nobody says otherwise, the address of what is found is the reply's own, without keys.
    """
    where = where or shown(reply.url)
    format_ = _format(reply)
    if format_ is None:
        kind = reply.media_type[:60] or "of no kind that its host names"
        remedy = "Give the address of an article's page, or of a feed."
        yield Problem(where, f"is no article ({kind})" if reply.body else "is empty", remedy)
        return
    body = _in_utf8(reply)
    named = replace(setting, hints=_named(setting.hints, reply.url), stdin=None)
    yield from format_.read(Material.of(where, BytesIO(body), len(body)), named)


def _named(hints: Hints, url: str) -> Hints:
    """Add where it was found; what an archive captured was found where it stood."""
    kept = capture(url)
    if kept is None:
        return replace(hints, url=hints.url or public(url))
    day, archive = kept.day or hints.captured, kept.address or hints.archive
    return replace(hints, url=hints.url or public(kept.url), captured=day, archive=archive)


def _format(reply: Reply) -> Format | None:
    by_name = by_extension(PurePosixPath(urlsplit(reply.url).path).suffix)
    return looked(peek(reply.body[:65_536])) or by_media_type(reply.media_type) or by_name


def _in_utf8(reply: Reply) -> bytes:
    """Return the body, in UTF-8 where only the host says what else it is in; what it says wrongly is not believed."""
    charset = _charset(reply.headers.get("content-type", ""))
    if charset is None or reply.media_type not in _WRITTEN or marked(reply.body) or _is_utf8(reply.body):
        return reply.body
    try:
        return reply.body.decode(charset).encode("utf-8", "replace")
    except UnicodeError:
        return reply.body


def _charset(content_type: str) -> str | None:
    said = next((part for part in content_type.lower().split(";")[1:] if part.strip().startswith("charset=")), "")
    try:
        name = codecs.lookup(said.partition("=")[2].strip(" \"'")).name
    except (LookupError, ValueError):
        return None
    return {"iso8859-1": "cp1252", "ascii": "cp1252", "utf-8": None}.get(name, name)


def _is_utf8(body: bytes) -> bool:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


PLACE = Place(is_web, read)
