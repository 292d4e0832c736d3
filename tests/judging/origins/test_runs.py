"""Runs that are learned bit by bit are those that are learned at once."""

from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import Article
from hitherto.judging.origins.runs import Index

WORDS = st.lists(st.sampled_from("a letter is found in the old lighthouse again".split()), max_size=12)
ARTICLES = st.lists(WORDS.map(lambda words: Article(" ".join(words))), max_size=8)


def held(index: Index) -> object:
    return index.texts, index.runs, index.held


@given(ARTICLES, ARTICLES, ARTICLES)
def test_what_was_learned_before_changes_nothing(
    some: list[Article], more: list[Article], others: list[Article]
) -> None:
    scratch = held(Index([*some, *more]))
    before = Index(some)
    assert held(Index([*some, *more], before)) == scratch
    assert held(Index([*more, *some], Index([*some, *others]))) == scratch
    assert held(before) == held(Index(some))


def test_a_run_is_held_by_all_who_have_it_in_the_order_of_their_ids() -> None:
    some = [Article("a letter is found in the old lighthouse" + end) for end in ("", " again", " at night", " at last")]
    index = Index(some[2:], Index(some[2:]))
    index = Index(some, index)
    assert set(index.held.values()) == {tuple(sorted(article.id for article in some)), *index.held.values()}
    assert all(list(holders) == sorted(holders) for holders in index.held.values())
