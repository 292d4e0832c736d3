"""Proofing: what a page says, statement by statement, beside what the articles make of the same questions.

The page is read into statements among those of the articles, so that it means the same people and seasons by its
names; then it is taken out of each question again, and the question is judged without it.
"""

from collections.abc import Sequence
from typing import NamedTuple

from hitherto.claims import Entry, Fact, Finding
from hitherto.judging.judgement import Judgement
from hitherto.judging.proofing.asked import Asked, Manner, Tense
from hitherto.judging.proofing.beside import Beside
from hitherto.judging.proofing.lacking import lacking

__all__ = ["Manner", "Seasons", "Tense", "proofread"]


class Seasons(NamedTuple):
    """Which season is compared (None: all of them), and which one the page should tell all about."""

    compared: int | None = None
    coming: int | None = None


ALL = Seasons()


def proofread(
    judgement: Judgement, page: Sequence[Entry], manner: Manner, seasons: Seasons = ALL
) -> tuple[list[Finding], list[Fact]]:
    """Return how each statement of a page fares beside a judgement of the articles, and what the page lacks.

    The entries of the page, at least one, are about the same work, and none is among those that were judged. Findings
    stand in the page's order. What belongs to no season is compared, and missed, whatever the season.
    """
    asked = Asked(judgement.with_entries(page), page[0].article.id, manner)
    found = []
    for judged in asked.said():
        question = judged.matter.question
        if seasons.compared is not None and question.subject.season not in (None, seasons.compared):
            continue
        beside = Beside(asked, question, asked.facts_beside(judged))
        for answer in question.answers:
            found += [beside.finding(answer, said) for said in answer.statements if asked.is_mine(said)]
    found.sort(key=lambda one: (one.at.start, one.at.end, one.claim.id))
    return found, lacking(asked, seasons.coming, found)
