"""Which season an article is about, and which is on meanwhile."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from hitherto.reading.subject.bearing import owner

if TYPE_CHECKING:
    from hitherto.reading.scene import Scene, Sentence

_LEAD = 4  # sentences, the headline among them, that tell what the news is
_MANY = 3  # seasons, of which an article that names each again and again is about none
_STILL_AHEAD = re.compile(r"\b(?:ahead of|before|prior to)(?: [\w’'-]+){0,4} ?[\"“‘']?\Z", re.IGNORECASE)


def in_the_news(scene: "Scene") -> int | None:
    """Return the season that an article is about: the headline's, the last of its lead, or the last that it repeats."""
    for opening in (scene.sentences[:1], scene.sentences[1:_LEAD]):
        least = 1 if opening[:1] == scene.sentences[:1] else 2  # in the lead, the first is most often looked back on
        if named := [number for sentence in opening for number in _of_main(sentence) if number >= least]:
            return max(named)
    early = {number for s in scene.sentences if s.start < len(scene.text) / 2 for number in _of_main(s)}
    repeated = [number for number, times in scene.season_counts.items() if times > 1 and number > 1]
    return max(repeated) if 0 < len(repeated) < _MANY and not early.isdisjoint(repeated) else None


def _of_main(sentence: "Sentence") -> Iterator[int]:
    titles = sentence.scene.titles
    mentions = (mention for mention in sentence.seasons if owner(sentence, mention) in (None, titles.main))
    return (number for mention in mentions for number in mention.numbers)


def still_ahead(scene: "Scene") -> int | None:
    """Return the season before the one in the news, where the lead tells it to be still to come."""
    for sentence in scene.sentences[:3]:
        for mention in sentence.seasons:
            earlier = scene.season and mention.numbers and mention.numbers[-1] < scene.season
            if earlier and _STILL_AHEAD.search(scene.text, sentence.start, mention.start):
                return mention.numbers[-1]
    return None
