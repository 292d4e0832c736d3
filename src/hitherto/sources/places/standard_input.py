"""Standard input, which is written "-"."""

from collections.abc import Iterator

from hitherto.claims import Problem
from hitherto.sources.formats import by_look
from hitherto.sources.material import Material
from hitherto.sources.way import Found, Place, Setting

_NAME = "standard input"


def read(_where: str, setting: Setting) -> Iterator[Found]:
    """Yield what comes in, of whatever format it looks like; the stream stays open."""
    if setting.stdin is None:
        yield Problem(_NAME, "nothing can come in here", "Give a file instead of -.")
        return
    try:
        material = Material.of(_NAME, setting.stdin)
        yield from by_look(material).read(material, setting)
    except (OSError, ValueError) as error:  # ValueError: it is closed
        yield Problem(_NAME, f"cannot be read ({error})", "Send the article in by a pipe, or give a file.")


PLACE = Place(takes=lambda where: where == "-", read=read)
