"""Made-up articles with claims, the same in every run, for the measurements of the ledger."""

import itertools
import random
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from hitherto.claims import Article, Claim, Evidence, Subject

SYLLABLES = "ka lo mi ren tas vor el an dri fe gus ho ith jor kel lum nar os pel qui ras sen tor ul ver wyn zel".split()
PROPERTIES = "cast crew release plot order platform episodes production".split()
SPEAKERS = ((), (), (), ("The Harbour Post",), ("Lanternfilm",), ("Quill & Co", "The Evening Ledger"))
READER = "made-up 1"
TITLE = "Title 0"  # 50 articles speak of it, in a ledger of any size, and say the same
KEY = "title 0"
CLAIMS = 10  # in an article

Reading = tuple[Article, list[Claim], str]


def readings(count: int, sentences: int = 34) -> Iterator[Reading]:
    """Yield that many articles with ten claims each; 34 sentences are about 3,500 characters.

    Each title has about 250 claims. `TITLE` stands in 50 articles, spread evenly.
    """
    apart, titles = max(1, count // 50), max(1, count * CLAIMS // 250)
    for number in range(count):
        place, rest = divmod(number, apart)
        if rest == 0 and place < 50:
            yield reading(f"special {place}", titles, sentences, TITLE)
        else:
            yield reading(str(number), titles, sentences)


def reading(name: str, titles: int, sentences: int = 34, title: str | None = None) -> Reading:
    """Make up the article of this name."""
    chance = random.Random(name)
    about = title or f"Title {chance.randint(1, titles)}"
    body = [chance.choice(_sentences()) for _ in range(max(sentences, CLAIMS))]
    headline = f"Headline {name} {chance.choice(_words())}"
    outlet = chance.randrange(200)
    article = Article(
        "\n\n".join([headline, " ".join(body)]),
        title=headline,
        outlet=f"Outlet {outlet}",
        published=date(2025, 1, 1) + timedelta(days=chance.randrange(500)),
        url=f"https://outlet{outlet}.example/{name.replace(' ', '-')}",
    )
    claims = [_claim(chance, article, words, about) for words in body[:: len(body) // CLAIMS][: CLAIMS - 1]]
    claims.append(_claim(chance, article, body[-1], f"Title {chance.randint(1, titles)}"))
    return article, claims, READER


def _claim(chance: random.Random, article: Article, words: str, work: str) -> Claim:
    start = article.text.index(words)
    about = chance.choice(PROPERTIES)
    return Claim(
        Subject(work, chance.choice((None, 1, 2, 3))),
        about,
        f"{chance.choice(_words())} {chance.choice(_words())}",
        (Evidence(start, start + len(words), words),),
        article.id,
        details={"character": chance.choice(_words())} if about == "cast" else {},
        certainty=chance.choice(("certain", "certain", "certain", "probable", "possible")),
        speaker=chance.choice(SPEAKERS),
        reader=READER,
    )


@cache
def _words() -> list[str]:
    chance = random.Random(7)
    return ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(30_000)]


@cache
def _sentences() -> list[str]:
    """Write sentences in which, as in a language, few words are common and most are rare."""
    chance = random.Random(8)
    weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(_words()))))
    lengths = [chance.randint(9, 22) for _ in range(20_000)]
    return [" ".join(chance.choices(_words(), cum_weights=weights, k=k)).capitalize() + "." for k in lengths]
