"""What a sentence is about: the title and the season that its words, its block or its heading name."""

from typing import TYPE_CHECKING

from hitherto.reading.credits import stands_as_credit
from hitherto.reading.seasons import SeasonMention, season_mentions
from hitherto.reading.titles import Mention

if TYPE_CHECKING:
    from hitherto.reading.scene import Scene, Sentence

_FORWARD = {"new", "next", "upcoming", "coming", "forthcoming", "final", "latest"}


def is_credit(scene: "Scene", mention: Mention) -> bool:
    """Tell whether a title stands only to say who somebody is, or what another title comes from."""
    return stands_as_credit(scene.text, mention.start, mention.end, main=mention.work == scene.titles.main)


def work_of(sentence: "Sentence", at: int) -> str | None:
    """Return the title that a statement at this position is about; None where the article has none."""
    scene = sentence.scene
    step: Sentence | None = sentence
    while step is not None:
        named = [m for m in step.mentions if not is_credit(scene, m)]
        if named and step is sentence:
            before = [m for m in named if m.start <= at]
            return (before[-1] if before else named[0]).work
        if named:
            return named[0].work if len({m.work for m in named}) == 1 else _best(scene, named)
        step = step.previous
    for mention in scene.titles.mentions(sentence.heading, 0, len(sentence.heading)):
        return mention.work
    return scene.titles.main


def _best(scene: "Scene", named: list[Mention]) -> str:
    works = [m.work for m in named]
    return scene.titles.main if scene.titles.main in works and scene.titles.main else works[0]


def season_of(sentence: "Sentence", at: int, *, default: bool) -> int | None:
    """Return the season meant at this position: the sentence's nearest, the heading's, by `default` the article's."""
    named = sentence.seasons
    if named:
        before = [s for s in named if s.start <= at]
        after = [s for s in named if s.start > at]
        nearest = (
            before[-1]
            if before and (not after or at - before[-1].end <= (after[0].start - at) * 2)
            else (after or before)[0]
        )
        return _number(sentence, nearest)
    for mention in season_mentions(sentence.heading, 0, len(sentence.heading)):
        return _number(sentence, mention)
    if default and sentence.scene.season is not None:
        return sentence.scene.season
    return None


def season_leads(sentence: "Sentence", at: int) -> bool:
    """Tell whether the sentence, or its heading, is about a season from its beginning on."""
    named = sentence.seasons
    if named:
        return (
            named[0].start < min(at, sentence.start + 60)
            and "debut" not in sentence.text[: named[0].start - sentence.start]
        )
    return any(season_mentions(sentence.heading, 0, len(sentence.heading)))


def _number(sentence: "Sentence", mention: SeasonMention) -> int | None:
    if mention.numbers:
        return mention.numbers[0] if len(mention.numbers) == 1 else mention.numbers[-1]
    coming = sentence.scene.coming
    if mention.relative in _FORWARD or coming is None:
        return coming
    return coming - 1 if coming > 1 else None
