"""Which titles an article is about: by its claims, or by its headline."""

import pytest

from hitherto.claims import Article, Claim, Evidence, Subject
from hitherto.pipeline.watching.about import Followed

FOLLOWED = Followed({"keepers": ["The Lighthouse Keepers", "Night Watch"], "you": ["You"], "boys": ["The Lads"]})


def named(headline: str, *works: str) -> set[str]:
    article = Article(f"{headline}\n\nText.", headline)
    claims = [
        Claim(Subject(work), "order", "renewed", (Evidence.of(article.text, 0, 1),), article.id) for work in works
    ]
    return FOLLOWED.named_by(article, claims)


@pytest.mark.parametrize(
    ("headline", "titles"),
    [
        ("The Lighthouse Keepers season 2: all we know", {"keepers"}),
        ("THE LIGHTHOUSE KEEPERS IS BACK", {"keepers"}),
        ("Why Night Watch is called so", {"keepers"}),
        ("What you need to know", set()),
        ("You will love this", set()),
        ("‘You’ is back", {"you"}),
        ("“You” season 5 trailer", {"you"}),
        ("The Lads return", {"boys"}),
        ("The lads in the pub", set()),
        ("Lighthouses and keepers", set()),
    ],
)
def test_headlines(headline: str, titles: set[str]) -> None:
    assert named(headline) == titles


def test_claims() -> None:
    assert named("What to see", "Lighthouse Keepers", "The Ferry", "You") == {"keepers", "you"}
    assert not Followed({})
