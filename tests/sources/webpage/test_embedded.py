import json

import pytest

from hitherto.sources.webpage.embedded import Embedded, embedded
from hitherto.sources.webpage.metadata import Metadata, metadata
from hitherto.sources.webpage.tree import parse


def page(head: str, body: str = "") -> str:
    return f"<html lang='en-gb'><head>{head}</head><body><h1>Keepers</h1>{body}</body></html>"


def read(head: str, body: str = "") -> Metadata:
    tree = parse(page(head, body))
    assert tree is not None
    return metadata(tree, None, None)


def ld(**more: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **more})}</script>'


@pytest.mark.parametrize(
    ("head", "body", "byline"),
    [
        (ld(author={"@type": "Person", "name": "Bea Holm"}), "", "Bea Holm"),
        (ld(author=[{"name": "Bea Holm"}, {"name": ["Kim Vance"]}]), "", "Bea Holm, Kim Vance"),
        (ld(author=["Bea Holm", "Bea Holm", 5, None, {}]), "", "Bea Holm"),
        ('<meta name="author" content="By Bea Holm">', "", "Bea Holm"),
        ('<meta property="article:author" content="https://social.example/bea">', "", ""),
        ("", '<a rel="author" href="/bea">Bea Holm</a>', "Bea Holm"),
        ("", '<p class="byline">Words by: Bea Holm</p>', "Bea Holm"),
        ("", f'<p class="byline">{"Bea Holm writes of the sea. " * 9}</p>', ""),
        ("", "<p>Bea Holm</p>", ""),
    ],
)
def test_who_wrote_it(head: str, body: str, byline: str) -> None:
    assert read(head, body).byline == byline


def test_the_language_is_that_of_the_article() -> None:
    assert read("").language == "en-GB"
    assert read(ld(inLanguage="cy")).language == "cy"
    assert read(ld(inLanguage={"name": "Welsh"})).language == "en-GB"


@pytest.mark.parametrize(
    ("head", "free"),
    [
        (ld(isAccessibleForFree=False), False),
        (ld(isAccessibleForFree="False"), False),
        (ld(isAccessibleForFree="http://schema.org/False"), False),
        (ld(isAccessibleForFree=True), True),
        ('<meta property="article:content_tier" content="locked">', False),
        ('<meta property="article:content_tier" content="free">', True),
        ("", None),
    ],
)
def test_whether_everybody_may_read_it(head: str, free: bool | None) -> None:
    assert read(head).free is free


def test_names_of_nothing() -> None:
    nobody = Embedded({}, (), {})
    assert nobody.named_by(None) == nobody.named_by([[]]) == nobody.named_by({"@id": "#x"}) == []
    tree = parse(page(ld(name="x")))
    assert tree is not None
    assert embedded(tree).types == {"newsarticle"}
