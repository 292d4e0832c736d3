from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import Article
from hitherto.ledger.particulars import otherwise, particulars, with_particulars

LINKS = st.sets(st.integers(0, 50), max_size=9).map(
    lambda numbers: tuple(sorted(f"https://isle.example/{n}" for n in numbers))
)
ARTICLES = st.builds(
    Article,
    st.just("Ada joins"),
    byline=st.text(max_size=9),
    modified=st.none() | st.dates(),
    language=st.sampled_from(["", "en", "en-GB"]),
    links=LINKS,
    captured=st.none() | st.dates(),
    archive=st.sampled_from(["", "https://web.archive.org/web/20200102030405/http://isle.example/1"]),
)


@given(ARTICLES)
def test_what_is_written_is_read_again(article: Article) -> None:
    assert with_particulars(Article("Ada joins"), particulars(article)) == article


@given(st.lists(ARTICLES, max_size=4), st.randoms())
def test_the_order_does_not_matter(articles: list[Article], shuffler: st.DataObject) -> None:
    rows = [row for article in articles for row in particulars(article)]
    joined = with_particulars(Article("Ada joins"), rows)
    shuffler.shuffle(rows)  # type: ignore[attr-defined]
    assert with_particulars(Article("Ada joins"), rows) == joined
    assert set(joined.links) == {link for article in articles for link in article.links}


@pytest.mark.parametrize("row", [("modified", "noon"), ("weight", "3 kg")])
def test_what_nobody_wrote_is_refused(row: tuple[str, str]) -> None:
    with pytest.raises(ValueError, match=r"noon|weight"):
        with_particulars(Article("Ada joins"), [row])


def test_an_article_keeps_its_id() -> None:
    article = Article("Ada joins", published=date(2026, 5, 1))
    assert otherwise(article, title="Ada!").id == article.id
    assert otherwise(article, title="Ada!").title == "Ada!"
