"""The day of the last episode, as a run of them tells it: "each Wednesday until June 10", "weekly through July"."""

from hitherto.reading.drawing.skeleton import Mark, pattern
from hitherto.reading.releases import words
from hitherto.reading.releases.dating import Dating, last_clause
from hitherto.reading.scene import Sentence

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_EACH = (
    rf"(?:\bweekly|\b{_DAY}s\b|\b(?:each|every) (?:week|{_DAY}|{{DATE}})"
    rf"|\bone (?:new )?(?:episode )?(?:a|per|each|every) week)"
)
_RUNS = pattern(
    rf"(?P<each>{_EACH})[^.;]{{0,60}}?\b(?:until|till|thr(?:ough|u)|up to)(?: (?:at least|it ends|it concludes))?"
    r"(?: (?:on|in|its|the|season|series|finale|final|last|episode))* \Z"
)
_EPISODES = pattern(
    r"\b(?:episodes?|chapters?|instal+ments?|season|series|show|finale|drops?|airs?|aired|airing|streams?|streaming|runs?"
    r"|running|ran|rolls?|released?|debuts?|follow(?:s|ed)?|{TITLE}|{SEASON})(?!\w)"
)


def last_of_run(sentence: Sentence, position: int, mark: Mark) -> Dating | None:
    """Read the day until which a new episode comes every week."""
    left = last_clause(sentence.skeleton.text[max(0, position - 160) : position])
    found = _RUNS.search(left)
    if not found or not _EPISODES.search(left) or words.OTHER_OBJECT.search(left[found.start() :]):
        return None
    start = position - len(left)
    return Dating(mark, start, position + 1, start + found.start("each"), "finale")
