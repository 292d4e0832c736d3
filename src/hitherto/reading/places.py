"""Where in the article a draft's evidence begins and ends."""

from hitherto.reading.certainty import clause
from hitherto.reading.scene import Sentence


def evidence(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """Return the clause of the sentence around the characters `[start, end)`, never cut inside a title or a name."""
    begin, stop = clause(sentence.scene.text, sentence.start, sentence.end, start, end)
    for mark in sentence.skeleton.marks.values():
        if mark.start < begin < mark.end:
            begin = sentence.start
        if mark.start < stop < mark.end:
            stop = sentence.end
    return begin, stop
