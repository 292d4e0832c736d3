"""Ties told by a number: "the third instalment, Night Shift" goes on from what the article's title goes on from."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from hitherto.reading.draft import Draft
from hitherto.reading.subject.counted import number_of
from hitherto.reading.subject.family import elder

if TYPE_CHECKING:
    from hitherto.reading.scene import Sentence


def counted_parts(sentence: "Sentence") -> Iterator[Draft]:
    """Give the tie of each title that the sentence calls the second or a later one to the first one."""
    first = elder(sentence.scene)
    for mention in sentence.mentions if first else ():
        if number_of(sentence.scene, mention) > 1 and mention.work not in (first, sentence.scene.titles.main):
            yield Draft(
                "connection", str(first), sentence.start, sentence.end, "connection: counted", at=mention.start,
                details={"kind": "sequel"}, work=mention.work, season=0,
            )  # fmt: skip
