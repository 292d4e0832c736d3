"""Why the built-in reader read what it read: sentence by sentence, what was made and what decided it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hitherto.claims import Article, Claim
from hitherto.reading.builtin import BuiltinReader, Making
from hitherto.reading.layout import Block, Kind
from hitherto.reading.merging import merged, taken_into
from hitherto.reading.rules import Rule, rules
from hitherto.reading.scene import Scene, Sentence
from hitherto.reading.settling import Settled

NOT_ABOUT_TITLES = "the article is not about screen titles or games"
NO_TRIGGER = "it holds no trigger word of any rule"
NOTHING_FOUND = "rules looked at it and found nothing"
NO_TITLE = "something was found, and nothing tells which title it is about"


@dataclass(frozen=True, slots=True)
class Look:
    """The file of rules that looked at a sentence (`rule`), and the trigger words there that made it look."""

    rule: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A claim as one sentence tells it: by which rule, and what decided its subject, certainty and speaker.

    `claim` is the article's claim that it went into, with all its evidence; `said` is what this sentence gave.
    `cues` are the sentence's words that made the rule look.
    """

    claim: Claim
    said: Claim
    rule: str
    cues: tuple[str, ...]
    settled: Settled


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, or a line that is not read: characters `[start, end)` of the article, and what came of it.

    Where nothing was `told`, `nothing` says why; `looks` are the rules that looked.
    """

    start: int
    end: int
    text: str
    kind: Kind
    told: tuple[Told, ...] = ()
    nothing: str = ""
    looks: tuple[Look, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """An article's claims and how they came about.

    `work` and `season` are what the article is mainly about; `about_titles` whether it was read at all, which
    the `words` decide: those by which articles about titles are known.
    """

    article: Article
    claims: tuple[Claim, ...]
    passages: tuple[Passage, ...]
    work: str | None
    season: int | None
    about_titles: bool
    words: tuple[str, ...]


def explain(article: Article) -> Explanation:
    """Read an article as the built-in reader does, and keep account of what decided each claim."""
    reader, scene = BuiltinReader(), Scene(article)
    made: dict[int, list[Making]] = {}
    if scene.is_about_titles:
        made = reader.makings(scene)
    said = (m.claim for makings in made.values() for m in makings if m.claim is not None)
    claims = merged(said, scene.headline_end)
    return Explanation(
        article=article,
        claims=tuple(claims),
        passages=tuple(_passages(scene, made, claims)),
        work=scene.titles.main,
        season=scene.season,
        about_titles=scene.is_about_titles,
        words=tuple(sorted(scene.words_of_titles)),
    )


def _passages(scene: Scene, made: dict[int, list[Making]], claims: Sequence[Claim]) -> Iterator[Passage]:
    by_block: dict[Block, list[Sentence]] = {}
    for sentence in scene.sentences:
        by_block.setdefault(sentence.block, []).append(sentence)
    for block in scene.blocks:
        if block.kind == "furniture":
            words = scene.article.text[block.start : block.end]
            yield Passage(block.start, block.end, words, block.kind, nothing=f"furniture: {block.sort}")
        for sentence in by_block.get(block, ()):
            yield _passage(sentence, made.get(sentence.number), claims)


def _passage(sentence: Sentence, makings: Sequence[Making] | None, claims: Sequence[Claim]) -> Passage:
    """Tell what came of a sentence; `makings` are None in an article that was not read."""
    told = tuple(one for making in makings or () if (one := _told(making, sentence, claims)) is not None)
    looks = tuple(
        Look(_name(rule), _cues(rule, sentence)) for rule in rules() if makings is not None and rule.looks_at(sentence)
    )
    nothing = ""
    if makings is None:
        nothing = NOT_ABOUT_TITLES
    elif not told:
        nothing = NO_TITLE if makings else NOTHING_FOUND if looks else NO_TRIGGER
    words = sentence.scene.article.text[sentence.start : sentence.end]
    return Passage(sentence.start, sentence.end, words, sentence.block.kind, told, nothing, looks)


def _told(making: Making, sentence: Sentence, claims: Sequence[Claim]) -> Told | None:
    if making.claim is None or making.settled is None:
        return None
    whole, cues = taken_into(making.claim, claims), _cues(making.rule, sentence)
    return Told(whole, making.claim, making.draft.rule, cues, making.settled)


def _name(rule: Rule) -> str:
    return rule.name.replace("_", "-")


def _cues(rule: Rule, sentence: Sentence) -> tuple[str, ...]:
    """Return the rule's trigger words, in the order of the sentence."""
    words = sentence.text.lower()
    places = {word: re.search(rf"(?<!\w){re.escape(word)}", words) for word in rule.triggers & sentence.words}
    return tuple(sorted(places, key=lambda word: (found.start() if (found := places[word]) else 0, word)))
