"""Whether an article tells something of a title, or only drops its name."""

import re

from hitherto.reading.scene import Scene
from hitherto.reading.subject.prominence import is_credit
from hitherto.reading.titles.titles import Mention


def is_about(scene: Scene, mention: Mention) -> bool:
    """Tell whether the article is about this title: its main one, one of its family, or one it keeps coming back to."""
    main = scene.titles.main
    if is_credit(scene, mention):
        return False
    if main is None or scene.titles.is_entry(mention) or mention.work == main:
        return True
    if _telling(mention.work) & _telling(main):
        return True
    return scene.text.count(mention.work) > 1


def _telling(title: str) -> set[str]:
    """Return the words of a title that make it one of a family: longer ones, and initials such as "CSI"."""
    return {word.lower() for word in re.findall(r"\w{4,}|\b[A-Z\d]{2,}\b", title)}
