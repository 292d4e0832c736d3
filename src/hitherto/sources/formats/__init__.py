"""What articles are written in: a file for each format, which names itself as `FORMAT`."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from hitherto.sources.decoding import peek
from hitherto.sources.material import Material
from hitherto.sources.way import Format


@cache
def formats() -> tuple[Format, ...]:
    """Return all formats."""
    return tuple(import_module(f"{__name__}.{module.name}").FORMAT for module in iter_modules(__path__))


def by_extension(extension: str) -> Format | None:
    """Return the format of files with this extension (".html", in any case), None where it is not known."""
    return next((known for known in formats() if extension.lower() in known.extensions), None)


def by_look(material: Material) -> Format:
    """Return the format that the first bytes look like; what looks like nothing else is text."""
    from hitherto.sources.formats import text

    return looked(peek(material.head)) or text.FORMAT


def looked(start: str) -> Format | None:
    """Return the format that begins like this, None where none does."""
    return next((known for known in formats() if known.looks_like(start)), None)


def by_media_type(media_type: str) -> Format | None:
    """Return the format that the web calls by this name ("text/html"), None where it is not known."""
    return next((known for known in formats() if media_type in known.media_types), None)
