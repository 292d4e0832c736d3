"""The built-in reader: a cascade over lines, sentences and marks, with one file of rules per property."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from hitherto.claims import Article, Claim, Evidence, Subject
from hitherto.reading.draft import Draft
from hitherto.reading.likely import missed
from hitherto.reading.merging import merged
from hitherto.reading.rules import Rule, looking_at
from hitherto.reading.scene import Scene, Sentence
from hitherto.reading.settling import Settled, of_each_season, settle
from hitherto.reading.voices.denials import taken_back, takes_back, turned

VERSION = "0.2"
FEW = 3  # claims by rules, below which an article is hardly about a title, and nothing else is likely
LIKELY = Rule("likely", frozenset(), lambda _: iter(()))  # not asked of a sentence, but of the whole article


class Making(NamedTuple):
    """How a claim comes about: the rule, the draft that it found, what settled the rest, and the claim.

    Without a title that it could be about, a draft is not settled, and no claim is made of it.
    """

    rule: Rule
    draft: Draft
    settled: Settled | None
    claim: Claim | None


class BuiltinReader:
    """Reads English news about screen titles; deterministic, offline, without a model."""

    name = "built-in"
    version = VERSION

    def read(self, article: Article) -> list[Claim]:
        """Return the article's claims, in the order of their evidence."""
        scene = Scene(article)
        if not scene.is_about_titles:
            return []
        makings = (making for made in self.makings(scene).values() for making in made)
        return merged((making.claim for making in makings if making.claim is not None), scene.headline_end)

    def makings(self, scene: Scene) -> dict[int, list[Making]]:
        """Return what is made of each sentence, by its number, before it is merged with the article's other claims."""
        made = self.ruled(scene)
        drafts = [making.draft for makings in made.values() for making in makings if making.claim is not None]
        if len(drafts) < FEW:
            return made
        for sentence, draft in missed(scene, drafts):
            made[sentence.number].append(self._making(LIKELY, sentence, draft))
        return made

    def ruled(self, scene: Scene) -> dict[int, list[Making]]:
        """Return what the rules alone make of each sentence, by its number."""
        made: dict[int, list[Making]] = {}
        for sentence in scene.sentences:
            before = made[sentence.previous.number] if sentence.previous else []
            made[sentence.number] = [*self._ruled(sentence), *self._taken_back(sentence, before)]
        return made

    def _ruled(self, sentence: Sentence) -> Iterator[Making]:
        for rule in looking_at(sentence):
            found = (one for draft in rule.find(sentence) for one in of_each_season(sentence, draft))
            yield from (self._making(rule, sentence, draft) for draft in turned(sentence, found))

    def _taken_back(self, sentence: Sentence, before: Iterable[Making]) -> Iterator[Making]:
        for rule, draft, settled, _ in before if takes_back(sentence) else ():
            denied = taken_back(sentence, draft, settled.work.value, settled.season.value) if settled else None
            if denied:
                yield self._making(rule, sentence, denied)

    def _making(self, rule: Rule, sentence: Sentence, draft: Draft) -> Making:
        settled = settle(sentence, draft)
        claim = self._claim(sentence.scene.article, draft, settled) if settled is not None else None
        return Making(rule, draft, settled, claim)

    def _claim(self, article: Article, draft: Draft, settled: Settled) -> Claim:
        return Claim(
            subject=Subject(settled.work.value, settled.season.value or None, draft.part),
            property=draft.property,
            value=draft.value,
            evidence=tuple(Evidence.of(article.text, *place) for place in ((draft.start, draft.end), *draft.more)),
            article=article.id,
            details=draft.details,
            polarity=draft.polarity or "+",
            certainty=settled.certainty.value,
            speaker=settled.speaker.value,
            happens=draft.happens,
            reader=f"{self.name} {self.version}",
        )
