import pytest

from hitherto.sources.webpage.kind import REMEDIES, cards, not_an_article
from hitherto.sources.webpage.main_text import main_text
from hitherto.sources.webpage.metadata import metadata
from hitherto.sources.webpage.tree import parse, words

PROSE = [
    f"<p>{words} The drama about a family on a remote island will be back, and there is a good deal that viewers want "
    f"to know before the lamps are lit again on the cliffs above the harbour {words.lower()}</p>"
    for words in ("Once more.", "In August.", "With Ada Okafor.", "On Harbour+.", "For eight episodes.")
]
LONG = "".join(f"<p>{n}. {p[3:]}" for n, p in enumerate(PROSE * 2))
CARDS = "".join(f'<article><h2><a href="/{n}">Show {n} is back</a></h2>{PROSE[n % 5]}</article>' for n in range(8))
CONSENT = """<h1>We value your privacy</h1><p>We and our 842 partners store and access information on a device, such as
cookies, and process personal data for personalised ads and content. With your consent we and our partners may use
precise geolocation data.</p><p>You can change your cookie settings in our privacy policy at any time.</p>"""


LOCKED = '<meta property="og:type" content="article"><meta property="article:content_tier" content="locked">'


def kind(body: str, head: str = "") -> str | None:
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    tree = parse(page)
    assert tree is not None
    said = metadata(tree, None, None)
    listed = cards(tree, said.types)
    return not_an_article(said, main_text(page, tree), words(tree), listed)


@pytest.mark.parametrize(
    ("body", "head", "what"),
    [
        (f"<main><h1>TV news</h1>{CARDS}</main>", "", "is a list of articles, not an article"),
        (CONSENT, "<title>Before you continue</title>", "is a consent wall, not the article behind it"),
        ("<h1>Page not found</h1>" + PROSE[0], "<title>404</title>", "is an error page, not an article"),
        (PROSE[0] + "<p>Subscribe to continue reading.</p>", "", "is the beginning of an article behind a paywall"),
        ("<article>" + PROSE[0] + "</article>", LOCKED, "is the beginning of an article behind a paywall"),
        (PROSE[0], '<meta property="og:type" content="product">', "is a product in a shop, not an article"),
        (PROSE[0], '<meta property="og:type" content="profile">', "is a profile of somebody, not an article"),
        (PROSE[0], '<meta property="og:type" content="video.other">', "is a video with a line of text, not an article"),
        ("<p>Too little.</p>", "", "has no article in it"),
        ("<div id=root></div>", "<title>Loading</title>", "has no article in it"),
    ],
)
def test_what_is_no_article_is_told_apart(body: str, head: str, what: str) -> None:
    assert kind(body, head) == what
    assert REMEDIES[what]


RELATED = "".join(f'<section><h3><a href="/{n}">Other story {n}</a></h3></section>' for n in range(5))
FLASH = "<article><h1>Keepers renewed</h1><p>Harbour+ has renewed The Lighthouse Keepers for a year.</p></article>"


@pytest.mark.parametrize(
    ("body", "head"),
    [
        ("".join(PROSE), ""),
        (LONG, LOCKED),  # all of it is there
        (LONG + "<p>Subscribe to continue reading.</p>", ""),
        (LONG + RELATED, ""),  # the headings are no part of the text
        (
            f"<div><p>We value your privacy. Accept all cookies.</p></div><article>{''.join(PROSE)}</article>",
            "",
        ),
        (f"<article><h1><a href='/k'>Keepers</a></h1>{''.join(PROSE)}</article>{RELATED}", ""),
        (f"<article>{''.join(PROSE[:2])}</article>{RELATED}", '<meta property="og:type" content="article">'),
        (
            "<article>" + "".join(f"<h2><a href='/{n}'>{n}. Show</a></h2>{PROSE[n]}" for n in range(5)) + "</article>",
            "",
        ),
        (FLASH, '<meta property="og:type" content="article">'),
    ],
)
def test_an_article_with_much_around_it_is_one(body: str, head: str) -> None:
    assert kind(body, head) is None
