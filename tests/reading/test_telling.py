"""In which time a claim is told, and in which sentence it stands."""

from datetime import date

import pytest

from hitherto.claims import Article, Claim, Evidence, Subject
from hitherto.reading import sentence_around, tenses


def told(words: str, value: str, property_name: str = "release") -> str | None:
    article = Article(f"The Corrow Line\n\n{words} More to come.", published=date(2026, 3, 1))
    start = article.text.index(words)
    place = Evidence.of(article.text, start, start + len(words))
    claim = Claim(Subject("The Corrow Line"), property_name, value, (place,), article.id)
    assert article.text[slice(*sentence_around(article, place))] == words
    return tenses(article, [claim])[claim.id, place]


@pytest.mark.parametrize(
    ("words", "tense"),
    [
        ("It will premiere in May 2026.", "future"),
        ("It is set to premiere in May 2026.", "future"),
        ("It premieres in May 2026.", "future"),
        ("It was set to premiere in May 2026.", "past"),
        ("It premiered in May 2026.", "past"),
        ("Originally due to premiere in May 2026, it came later.", "past"),
        ("Coming: May 2026.", "future"),
        ("Coming soon: May 2026.", "future"),
    ],
)
def test_the_words_around_the_date_tell_the_time(words: str, tense: str | None) -> None:
    assert told(words, "2026-05") == tense


def test_where_there_is_no_date_the_last_verb_tells_it() -> None:
    assert told("It was filmed there.", "filming", "production") == "past"
    assert told("It is filming there.", "filming", "production") is None
    assert told("Ada Okafor returns to the set.", "paused", "production") is None
