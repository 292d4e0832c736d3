"""The built-in reader: a cascade over lines, sentences and marks, with one file of rules per property."""

from hitherto.claims import Article, Claim, Evidence
from hitherto.reading.draft import Draft
from hitherto.reading.merging import merged
from hitherto.reading.rules import rules
from hitherto.reading.scene import Scene, Sentence
from hitherto.reading.settling import certainty_of, subject_of, vouchers

VERSION = "0.1"


class BuiltinReader:
    """Reads English news about screen titles; deterministic, offline, without a model."""

    name = "built-in"
    version = VERSION

    def read(self, article: Article) -> list[Claim]:
        """Return the article's claims, in the order of their evidence."""
        scene = Scene(article)
        if not scene.is_about_titles:
            return []
        made: list[Claim] = []
        for sentence in scene.sentences:
            for triggers, find in rules():
                if not triggers.isdisjoint(sentence.words):
                    made += [claim for draft in find(sentence) if (claim := self._claim(article, sentence, draft))]
        return merged(made)

    def _claim(self, article: Article, sentence: Sentence, draft: Draft) -> Claim | None:
        """Make the claim that a draft has found; None where nothing tells which title it is about."""
        at = draft.at if draft.at >= 0 else draft.start
        subject = subject_of(sentence, draft, at)
        if subject is None:
            return None
        return Claim(
            subject=subject,
            property=draft.property,
            value=draft.value,
            evidence=tuple(Evidence.of(article.text, *place) for place in ((draft.start, draft.end), *draft.more)),
            article=article.id,
            details=draft.details,
            polarity=draft.polarity or "+",
            certainty=draft.certainty or certainty_of(sentence, draft, at),
            speaker=vouchers(sentence, draft, at),
            happens=draft.happens,
            reader=f"{self.name} {self.version}",
        )
