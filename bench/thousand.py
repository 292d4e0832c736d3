"""A ledger of many titles about which much was said, for measuring how they are served; the same in every run.

Unlike `made_up`, articles here repeat one another as articles do: of a thousand claims about a title most say what was
said before, so that its page has a hundred lines and not a thousand.
"""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from made_up import SPEAKERS, SYLLABLES, Reading

from hitherto.claims import Article, Claim, Evidence, Subject, When

READER = "thousand 1"
CLAIMS = 10  # in an article
LAST = date(2026, 11, 1)
_ORDERS = ("renewed", "renewed", "renewed", "ending", "undecided")
_WORK = ("writing", "pre-production", "filming", "filming-started", "filming-wrapped", "post-production", "delayed")


def readings(titles: int, claims: int) -> Iterator[Reading]:
    """Yield articles that make so many claims about each of so many titles."""
    for number in range(titles):
        chance = random.Random(f"title {number}")
        name, pool = _name(chance), _Pool(chance)
        for at in range(claims // CLAIMS):
            yield _article(f"{number} {at}", name, pool, LAST - timedelta(days=chance.randrange(600)))


def one_more(name: str, titles: int) -> Reading:
    """Make up a further article about one of the titles."""
    chance = random.Random(f"title {random.Random(name).randrange(titles)}")
    return _article(name, _name(chance), _Pool(chance), LAST)


def names(titles: int) -> list[str]:
    """Return the names of the titles."""
    return [_name(random.Random(f"title {number}")) for number in range(titles)]


def _name(chance: random.Random) -> str:
    return " ".join(_word(chance) for _ in range(chance.choice((2, 3, 3))))


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(SYLLABLES, k=chance.choice((2, 3)))).capitalize()


class _Pool:
    """What can be said of a title."""

    def __init__(self, chance: random.Random) -> None:
        def person() -> str:
            return f"{_word(chance)} {_word(chance)}"

        self.cast = [(person(), person()) for _ in range(24)]
        self.crew = [(person(), job) for job in ("writer", "director", "showrunner", "executive producer") * 2]
        self.days = [date(2026, 12, 1) + timedelta(days=chance.randrange(500)) for _ in range(4)]
        self.platforms = [_word(chance), _word(chance)]
        self.plots = [" ".join(_word(chance).lower() for _ in range(14)) for _ in range(8)]
        self.places = [_word(chance) for _ in range(5)]
        self.season = chance.choice((None, 2, 3))


def _article(name: str, title: str, pool: _Pool, day: date) -> Reading:
    chance = random.Random(name)
    said = [_said(chance, pool) for _ in range(CLAIMS)]
    sentences = [
        f"{title} {what}: {value} ({' '.join(_word(chance).lower() for _ in range(12))})." for what, value, *_ in said
    ]
    headline = f"{title}, news {name}"
    outlet = chance.randrange(200)
    text = "\n\n".join([headline, " ".join(sentences)])
    url = f"https://outlet{outlet}.example/{name.replace(' ', '-')}"
    article = Article(text, headline, f"Outlet {outlet}", day, url)
    return (
        article,
        [
            _claim(chance, article, words, one, Subject(title, pool.season))
            for words, one in zip(sentences, said, strict=True)
        ],
        READER,
    )


def _said(chance: random.Random, pool: _Pool) -> tuple[str, str, dict[str, str], When | None]:
    what = chance.choice("cast cast cast crew release platform order production plot location episodes".split())
    match what:
        case "cast":
            value, character = chance.choice(pool.cast)
            return what, value, {"character": character}, None
        case "crew":
            value, job = chance.choice(pool.crew)
            return what, value, {"job": job}, None
        case "release":
            day = chance.choices(pool.days, (8, 4, 2, 1))[0].isoformat()
            return what, day, {}, When.parse(day)
        case _:
            values = {"platform": pool.platforms, "order": _ORDERS, "production": _WORK, "plot": pool.plots,
                      "location": pool.places, "episodes": ("8", "8", "10")}  # fmt: skip
            return what, chance.choice(values[what]), {}, None


def _claim(
    chance: random.Random,
    article: Article,
    words: str,
    said: tuple[str, str, dict[str, str], When | None],
    about: Subject,
) -> Claim:
    what, value, details, happens = said
    start = article.text.index(words)
    return Claim(
        about, what, value, (Evidence(start, start + len(words), words),), article.id, dict(details),
        certainty=chance.choice(("certain", "certain", "certain", "probable", "possible")),
        speaker=chance.choice(SPEAKERS), happens=happens, reader=READER,
    )  # fmt: skip


def build(where: Path, titles: int, claims: int) -> None:
    """Make the ledger, unless it is there."""
    from datetime import UTC, datetime

    from hitherto.ledger import open_ledger

    if where.exists():
        return
    half_made = where.with_suffix(".building")
    with open_ledger(half_made, clock=lambda: datetime.now(UTC)) as ledger:
        for _ in ledger.take_in_all(readings(titles, claims)):
            pass
    half_made.rename(where)
