"""The star whom an article portrays: named in its headline, and spoken of all through it."""

import re
from functools import lru_cache

from hitherto.reading.people.names import is_company
from hitherto.reading.scene import Scene

_ACTS = re.compile(r"\b(?:actor|actress|star|stars|comedian|comic|singer|host|presenter)\b")
_OFTEN = 4  # times that the surname has to be named


@lru_cache(maxsize=4)
def profiled(scene: Scene) -> str | None:
    """Return the only person in the headline, where most of the article is about them and they act."""
    head = scene.text[: scene.headline_end]
    works = scene.titles.names
    named = [
        name
        for name in scene.names.full_names
        if " " in name
        and name in head
        and name not in works
        and not is_company(name)
        and not scene.people.is_role(name)
    ]
    if len(named) != 1 or not _ACTS.search(scene.text):
        return None
    surname = named[0].rpartition(" ")[2]
    return named[0] if scene.text.count(surname) >= _OFTEN else None
