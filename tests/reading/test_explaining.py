"""An explanation is the reading itself with its reasons: nothing in it may differ from what is read."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hitherto.claims import Article
from hitherto.reading import Explanation, builtin, explain
from hitherto.reading.explaining import (
    NO_TITLE,
    NO_TRIGGER,
    NOT_ABOUT_TITLES,
    NOTHING_FOUND,
    Passage,
    Told,
)
from hitherto.sources import sample

Articles = Callable[..., Article]
HEADLINE = "‘Salt Roads’ season 2: all there is to know"
BEFORE = "The second season of the drama series “Salt Roads” is near."
SAID = [
    "Netflix has renewed “Salt Roads” for season 2. ",
    "Season 2 may premiere on May 5. ",
    "Season 2 premieres on Netflix on May 5. ",
    "“Salt Roads” stars Vera Quill as Ada. ",
    "Vera Quill, who plays a pilot, told Deadline that it starts in May. ",
    "It is raining. ",
    "\n\n",
    "\n\nCast\n\n",
    "\n\nBy Olga Brand\n\n",
]


def passage(explanation: Explanation, words: str) -> Passage:
    """Return the passage that begins with these words."""
    return next(one for one in explanation.passages if one.text.startswith(words))


def told(explanation: Explanation, words: str, name: str) -> Told:
    """Return the claim of this property that a passage tells."""
    [found] = [one for one in passage(explanation, words).told if one.said.property == name]
    return found


def agrees(article: Article) -> bool:
    """Tell whether an article's explanation has all of its claims, each from some passage, and no others."""
    explanation, claims = explain(article), builtin().read(article)
    sources = {one.claim.id for passage in explanation.passages for one in passage.told}
    return list(explanation.claims) == claims and sources == {claim.id for claim in claims}


@pytest.mark.parametrize("article", list(sample.articles()), ids=lambda a: a.name)
def test_the_sample_is_explained_as_it_is_read(article: Article) -> None:
    assert agrees(article)
    for one in explain(article).passages:
        assert article.text[one.start : one.end] == one.text
        assert bool(one.told) != bool(one.nothing)


@given(parts=st.lists(st.sampled_from(SAID), max_size=12))
@settings(deadline=None, max_examples=80)
def test_any_article_is_explained_as_it_is_read(parts: list[str]) -> None:
    assert agrees(Article(text=f"{HEADLINE}\n\n{BEFORE} {''.join(parts)}"))


@pytest.mark.parametrize(
    ("text", "why", "words"),
    [
        ("Salt Roads stars Vera Quill.", "named in the sentence", "Salt Roads"),
        ("Salt Roads is back. The cast includes Vera Quill.", "carried over from an earlier sentence", "Salt Roads"),
        ("It is late.\n\nThe cast includes Vera Quill.", "the article's main title", ""),
        (
            "It is late.\n\nEverybody in Salt Roads\n\nThe cast includes Vera Quill.",
            "named in the heading",
            "Everybody in Salt Roads",
        ),
    ],
)
def test_it_says_why_a_title_is_the_subject(article: Articles, text: str, why: str, words: str) -> None:
    explanation = explain(article(HEADLINE, f"{BEFORE}\n\n{text}"))
    [found] = [one for passage in explanation.passages for one in passage.told if one.said.value == "Vera Quill"]
    assert (found.settled.work.value, found.settled.work.why) == ("Salt Roads", why)
    assert found.settled.work.words == words


@pytest.mark.parametrize(
    ("text", "season", "why", "words"),
    [
        ("Season 3 premieres on May 5.", 3, "named in the sentence", "Season 3"),
        ("It premieres on May 5.", 2, "the season that the article is about", ""),
        ("All of season 3\n\nIt premieres on May 5.", 3, "named in the heading", "All of season 3"),
    ],
)
def test_it_says_where_the_season_comes_from(article: Articles, text: str, season: int, why: str, words: str) -> None:
    explanation = explain(article(HEADLINE, f"{BEFORE}\n\n{text}"))
    [found] = [one for passage in explanation.passages for one in passage.told if one.said.property == "release"]
    assert found.settled.season == (season, why, words)


def test_it_names_the_hedge_that_decided(article: Articles) -> None:
    explanation = explain(article(HEADLINE, f"{BEFORE} It might premiere on May 5. It premieres on June 5."))
    assert told(explanation, "It might", "release").settled.certainty == ("possible", "hedged in its clause", "might")
    assert told(explanation, "It premieres", "release").settled.certainty.why == "no hedge in its clause"


def test_it_names_who_speaks_with_the_words_that_say_so(article: Articles) -> None:
    text = f"{BEFORE} According to Deadline, it premieres on May 5.\n\n“Salt Roads” stars Vera Quill."
    explanation = explain(article(HEADLINE, text))
    speaker = told(explanation, "According", "release").settled.speaker
    assert speaker == (("Deadline",), "named in the sentence", "According to Deadline")
    assert told(explanation, "“Salt Roads” stars", "cast").settled.speaker.value == ()


def test_it_names_the_rule_and_its_cues(article: Articles) -> None:
    found = told(explain(article(HEADLINE, f"{BEFORE}\n\nEpisodes run for 40 minutes.")), "Episodes", "runtime")
    assert found.rule == "runtime: length"
    assert found.cues == ("minutes",)


def test_it_says_where_else_the_same_is_said(article: Articles) -> None:
    text = f"{BEFORE}\n\n“Salt Roads” stars Vera Quill.\n\nVera Quill plays Ada."
    explanation = explain(article(HEADLINE, text))
    first, second = told(explanation, "“Salt Roads” stars", "cast"), told(explanation, "Vera Quill", "cast")
    assert first.claim == second.claim
    assert (len(first.claim.evidence), len(first.said.evidence)) == (2, 1)


@pytest.mark.parametrize(
    ("line", "nothing"),
    [
        ("By Olga Brand", "furniture: byline"),
        ("Updated: March 2, 2026", "furniture: dateline"),
        ("Photo credit: Salt Pictures", "furniture: picture credit"),
        ("Salt Pictures/Bell Images", "furniture: picture credit"),
        ("Sign up for our newsletter", "furniture: box"),
        ("Related: The ten best ferries on screen", "furniture: link to another story"),
        ("https://bell.example/salt-roads", "furniture: address"),
        ("Olga Brand is a staff writer at The Bell, where she covers television.", "furniture: bio"),
        ("Nobody wept.", NO_TRIGGER),
        ("Fans starred and stripes in hall of houses.", NOTHING_FOUND),
    ],
)
def test_it_says_why_nothing_was_made(article: Articles, line: str, nothing: str) -> None:
    explanation = explain(article(HEADLINE, f"{BEFORE}\n\n{line}"))
    assert passage(explanation, line).nothing == nothing


def test_what_looked_and_found_nothing_is_named(article: Articles) -> None:
    looks = passage(explain(article(HEADLINE, f"{BEFORE}\n\nShe waited 40 minutes.")), "She waited").looks
    assert {look.rule: look.words for look in looks}["runtime"] == ("minutes",)


def test_something_found_without_a_title_is_told_as_such(article: Articles) -> None:
    text = "The film, a drama series on television with one episode, is here. The series stars Vera Quill."
    explanation = explain(article("News of a film and a series", text))
    assert explanation.work is None
    assert passage(explanation, "The series").nothing == NO_TITLE


def test_an_article_about_something_else_is_not_read(article: Articles) -> None:
    explanation = explain(article("It is raining in Leeds", "Vera Quill was there on May 5."))
    assert not explanation.about_titles
    assert {one.nothing for one in explanation.passages} == {NOT_ABOUT_TITLES}
    assert explanation.claims == ()
