"""What of a story shows in a sentence before its names are drawn: its words, its form, and where it stands."""

import re
from functools import lru_cache

from hitherto.reading.drawing.sieve import Pattern
from hitherto.reading.layout import Block
from hitherto.reading.scene import Scene, Sentence
from hitherto.reading.story.words import FEATURES, ROLE_NOUNS, counted

_OF_PLACE = (
    "quote block", "post", "synopsis", "headline trailer", "headline story", "heading", "item", "quoted",
    "under story heading", "under news heading", "official",
)  # fmt: skip
_OF_FORM = ("titles", "question", "short", "long")
SURFACE = (*FEATURES, *(f"any {name}" for name in FEATURES), ROLE_NOUNS, *_OF_PLACE, *_OF_FORM)
_NOTHING = dict.fromkeys(SURFACE, 0.0)


@lru_cache(maxsize=4)
def surface(sentence: Sentence) -> dict[str, float]:
    """Return what is counted in a sentence as it stands, each between 0 and 1."""
    found, text = _NOTHING.copy(), sentence.text
    for name, count in counted(text).items():
        if count and name != ROLE_NOUNS:
            found[name], found[f"any {name}"] = share(count, 3), 1.0
        elif count:
            found[name] = share(count, 2)
    found["titles"] = share(len(sentence.mentions), 2)
    found["question"] = float(text.rstrip("”\"’' ").endswith("?"))
    found["short"], found["long"] = float(len(text) < 50), float(len(text) > 180)
    return found | _place(sentence)


def share(count: int, most: int) -> float:
    """Return how much of the most that counts is there."""
    return min(count, most) / most


def _place(sentence: Sentence) -> dict[str, float]:
    scene, kind = sentence.scene, sentence.block.kind
    handle = _is_post(scene, sentence.block)
    before = scene.text[sentence.block.start : sentence.start]
    quoted = before.count("“") > before.count("”") or sentence.text.startswith(("“", '"'))
    found = {
        "quote block": float(kind == "quote" and not handle),
        "post": float(handle),
        "synopsis": float(in_synopsis(sentence)),
        "heading": float(kind in ("heading", "headline")),
        "item": float(kind == "item"),
        "quoted": float(quoted),
        "official": float(
            bool(_OFFICIAL.first(sentence.text) or (sentence.previous and _OFFICIAL.first(sentence.previous.text)))
        ),
    }
    return found | _by_headline(scene.sentences[0].text) | _by_heading(sentence.heading)


@lru_cache(maxsize=4)  # the sentences of one article, and of one section, ask one after the other
def _by_headline(headline: str) -> dict[str, float]:
    return {
        "headline trailer": float(bool(_SHOWN.first(headline))),
        "headline story": float(bool(_TOLD.first(headline))),
    }


@lru_cache(maxsize=4)
def _by_heading(heading: str) -> dict[str, float]:
    of_story = bool(_ABOUT.first(heading))
    return {
        "under story heading": float(of_story),
        "under news heading": float(not of_story and bool(_NEWS.first(heading))),
    }


@lru_cache(maxsize=4)
def _is_post(scene: Scene, block: Block) -> bool:
    return _has_handle(scene.text[block.start : block.end])


def in_synopsis(sentence: Sentence) -> bool:
    """Tell whether the sentence belongs to an official description, or announces one."""
    return sentence.number in _official_zone(sentence.scene)


@lru_cache(maxsize=4)
def _official_zone(scene: Scene) -> frozenset[int]:
    """Return the numbers of the sentences of a synopsis: what follows its announcement, until news comes."""
    found: set[int] = set()
    left = 0
    for sentence in scene.sentences:
        if _OFFICIAL.first(sentence.text):
            left = 8
        elif left and (
            sentence.block.kind == "heading" or _NEWSY.search(sentence.text.lower()) or _has_handle(sentence.text)
        ):
            left = 0
        if left:
            found.add(sentence.number)
            left -= 1
    return frozenset(found)


_ABOUT = Pattern(
    r"\b(?:about|plot|story|storyline|happen\w*|synopsis|expect|premise|spoilers?|theor\w+|teas\w+|trailer)\b",
    re.IGNORECASE,
)
_NEWS = Pattern(
    r"\b(?:cast|release|date|when|where|watch|episodes|renewed|crew|who|reviews?|bundle|deal|schedule)\b", re.IGNORECASE
)


_NEWSY = re.compile(
    r"\b(?:cast|starring|stars|premieres?|release|debuts?|directed|produced|written by|episodes?|executive"
    r"|showrunner|renewed|streaming|season \d)\b"
)
_HANDLE = re.compile(r"pic\.twitter|[@#]\w{3,}|https?://|^— ")


def _has_handle(text: str) -> bool:
    """Tell whether these words are a post's; what every handle has is looked for before."""
    marked = "@" in text or "#" in text or "://" in text or "pic.t" in text or text[:2] == "— "
    return marked and _HANDLE.search(text) is not None


_SHOWN = Pattern(
    r"\b(?:trailer|teaser|footage|clip|first look|sneak peek|images?|photos|visual|poster)s?\b", re.IGNORECASE
)
_TOLD = Pattern(
    r"\b(?:plot|story|spoilers?|die|death|return|fate|villain|explained|theory|synopsis|secret|ending|teases?)\b",
    re.IGNORECASE,
)
_OFFICIAL = Pattern(
    r"\b(?:synopsis|logline|official (?:description|summary|blurb)|description (?:reads|for)|reads:)", re.IGNORECASE
)
