"""The houses that make games and anime, which articles name without saying what they are."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from hitherto.reading.draft import Draft
from hitherto.reading.scene import Scene, Sentence
from hitherto.reading.subject.subjects import work_of
from hitherto.vocabulary import read_table

_GAME = re.compile(r"\b(?:(?:video )?gam(?:e|es|eplay|ing)|gamers?|DLC|PS5|Xbox|Steam|Nintendo Switch|comics?)\b")
_SHOWS = (
    r"(?: (?:has|have|had|also|officially|finally|today|just|recently))* (?:announc|unveil|reveal|delay|confirm"
    r"|releas|launch"
    r"|develop|publish|detail|shar|showcas|mak|made|work(?:s|ing|ed) on|said|says|prepar)\w*"
)


@cache
def houses(kind: str) -> frozenset[str]:
    """Return the names of the houses that make `games` or `anime`."""
    return frozenset(read_table("studios")[kind])


@cache
def _named(kind: str) -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(houses(kind), key=lambda name: (-len(name), name))))
    return re.compile(rf"(?<![\w-])(?:{names})(?![\w-]| [A-Z])")


def studios(sentence: Sentence) -> Iterator[Draft]:
    """Give the house that makes the anime or the game that the article is about, where the sentence speaks of it."""
    scene = sentence.scene
    if scene.is_list or scene.titles.main is None:
        return
    kind, job = ("anime", "animation studio") if is_anime(scene) else ("games", "developer")
    if kind == "games" and not is_game(scene):
        return
    for m in _named(kind).finditer(sentence.text):
        at = sentence.start + m.start()
        if (kind == "anime" or _acts(sentence, m)) and work_of(sentence, at).value == scene.titles.main:
            yield Draft(
                "crew", m.group(), at, at + len(m.group()), f"crew: {job}", at=at, details={"job": job},
                speaker=(), certainty="certain", season=0,
            )  # fmt: skip


def _acts(sentence: Sentence, m: re.Match[str]) -> bool:
    """Tell whether a house of games is said to own or to show the game here."""
    after = sentence.text[m.end() :]
    if _SHOWING.match(after):
        return True
    owned = _OWNED.match(after)
    named = any(0 <= mention.start - sentence.start - m.end() < 60 for mention in sentence.mentions)
    return owned is not None and (named or _KIND.search(after[:80]) is not None)


_SHOWING = re.compile(_SHOWS)
_OWNED = re.compile(r"['’]s?\s")
_KIND = re.compile(r"\b(?:game|title|shooter|RPG|chapter|sequel|adventure)\b")


@lru_cache(maxsize=4)
def is_anime(scene: Scene) -> bool:
    """Tell whether the article is about anime, where "produced by" names the studio that draws it."""
    return len(re.findall(r"\banime\b", scene.text)) > 1


@lru_cache(maxsize=4)
def is_game(scene: Scene) -> bool:
    """Tell whether the article is about a game or a comic, which have a developer or a publisher."""
    return len(_GAME.findall(scene.text)) > 1
