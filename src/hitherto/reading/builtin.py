"""The built-in reader: a cascade over lines, sentences and marks, with one file of rules per property."""

from collections.abc import Iterator
from typing import NamedTuple

from hitherto.claims import Article, Claim, Evidence, Subject
from hitherto.reading.draft import Draft
from hitherto.reading.merging import merged
from hitherto.reading.rules import Rule, rules
from hitherto.reading.scene import Scene, Sentence
from hitherto.reading.settling import Settled, settle

VERSION = "0.1"


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
        makings = (making for sentence in scene.sentences for making in self.makings(sentence))
        return merged((making.claim for making in makings if making.claim is not None), scene.headline_end)

    def makings(self, sentence: Sentence) -> Iterator[Making]:
        """Give what the rules find in a sentence, before it is merged with the article's other claims."""
        for rule in rules():
            if rule.looks_at(sentence):
                for draft in rule.find(sentence):
                    settled = settle(sentence, draft)
                    claim = self._claim(sentence.scene.article, draft, settled) if settled is not None else None
                    yield Making(rule, draft, settled, claim)

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
