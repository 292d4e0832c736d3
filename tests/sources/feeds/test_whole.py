"""A feed may have an article as a whole, or only its beginning."""

import pytest

from hitherto.sources.feeds.whole import is_whole, text_of

LONG = "<p>" + "It is back again, says the outlet. " * 40


@pytest.mark.parametrize(
    "content",
    [
        LONG,
        f"{LONG}<p>The post Keepers appeared first on The Quay Post.",
        f"{LONG}<p>He said he could “read more.”</p><p>So it is.",
    ],
)
def test_long_content_is_the_article(content: str) -> None:
    assert is_whole(content, "It is back again.")


@pytest.mark.parametrize(
    "content",
    [
        "",
        "<p>It is back again.",
        f"{LONG} [&#8230;]",
        f"{LONG}…",
        f"{LONG}<a href='/1'>Read more</a>",
        f"{LONG}<a href='/1'>Continue reading Keepers return →</a>",
        f"{LONG} Read the full story at The Quay Post.",
        f"{LONG} [&#8230;]<p>The post <a href='/1'>Keepers</a> appeared first on The Quay Post.",
    ],
)
def test_what_is_short_or_cut_is_not(content: str) -> None:
    assert not is_whole(content)


def test_less_is_enough_beside_an_excerpt() -> None:
    some = "<p>" + "It is back again, says the outlet. " * 20
    assert is_whole(some, "It is back again.")
    assert not is_whole(some)
    assert not is_whole(some, some)


def test_its_text_has_no_footer_and_its_links() -> None:
    html = (
        LONG + 'See <a href="/2">what was said</a> before.</p><p>The post Keepers appeared first on The Quay Post.</p>'
    )
    text, links = text_of(html, "http://quay.test/1")
    assert text.endswith("See what was said before.")
    assert links == ("http://quay.test/2",)
    assert text_of("<p " + "a=1 " * 10_000, "") == ("", ())
