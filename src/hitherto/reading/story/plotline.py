"""How far a sentence tells what happens in a story: features of its words, names and place, with learned weights."""

import math
import re
from functools import cache, lru_cache
from operator import mul

from hitherto.reading.drawing.sieve import Pattern, Ways
from hitherto.reading.people.names import full_name
from hitherto.reading.probability import probability
from hitherto.reading.scene import Sentence
from hitherto.reading.story.premises import PREMISE, premises
from hitherto.reading.story.staging import fiction, staged
from hitherto.reading.story.surface import SURFACE, share, surface
from hitherto.vocabulary import read_table

_PRESENT = re.compile(
    r"\b(?:he|she|they|who|it|[A-Z][\w’'-]+(?:\s\([^)]*\))?) (?:(?:now|also|still|then|always|seemingly)"
    r" )?(?!was|his|this)[a-z]{2,}(?<!s)s\b"
)
_PAST = re.compile(r"\b(?:was|were|had|did|went|said|told|got|made|came|took|gave|saw|[a-z]{3,}ed)\b")


def features(sentence: Sentence) -> dict[str, float]:
    """Return what is counted in a sentence, each between 0 and 1."""
    text, lower = sentence.text, sentence.text.lower()
    found = surface(sentence) | _names(sentence) | _doings(sentence) | premises(sentence)
    found["present"] = share(len(_PRESENT.findall(text)), 2)
    found["past"] = share(len(_PAST.findall(lower)), 3)
    for kind, name in (("D", "dates"), ("W", "platforms"), ("O", "outlets")):
        found[name] = share(len(sentence.marks(kind)), 2)
    found["story of"] = found["any premise"] * float(bool(sentence.mentions or sentence.seasons))
    found["acting names"] = found["any acts"] * max(found["characters"], found["other names"])
    found["shown"] = found["any shows"] * max(found["characters"], found["other names"])
    found["unmade"] = float(found["making"] + found["dating"] + found["dates"] + found["platforms"] == 0)
    found |= _seasons(sentence)
    doer = max(found["doing"], found["pronoun of character"])
    found["trailer doing"] = found["headline trailer"] * doer
    found["synopsis doing"] = found["synopsis"] * float(found["making"] == 0)
    found["coming doing"] = found["coming season"] * doer
    found["earlier doing"] = max(found["earlier season"], float(found["past"] > 0.5)) * doer
    found["unmade doing"] = found["unmade"] * doer
    found["guess doing"] = found["any guess"] * max(doer, found["new season"])
    found["premise unmade"] = found["any premise"] * float(found["making"] < 0.5)
    found["unmade names"] = found["unmade"] * max(found["characters"], found["other names"])
    found["bias"] = 1.0
    return found


_IN_BRACKETS = re.compile(r"\([A-Z][\w.’'-]+ [A-Z][\w. ’'-]+\)")


def _names(sentence: Sentence) -> dict[str, float]:
    drawn = fiction(sentence)
    people = sentence.scene.people
    roles = sum(people.is_role(full_name(m)) for m in sentence.marks("N"))
    played = len(_IN_BRACKETS.findall(sentence.text)) if "(" in sentence.text else 0
    return {
        "characters": share(roles + played, 2),
        "real names": share(max(0, len(drawn) - sum(drawn.values()) - played), 2),
        "other names": share(sum(drawn.values()) - roles, 2),
        "many names": float(len(drawn) > 5),
        "pronoun": float(bool(_PRONOUN.match(sentence.text))),
    }


_ADV = (
    r"(?:(?:now|also|still|then|seemingly|finally|already|once again|again|ultimately|apparently|even|just|all|both) )*"
)
_ASIDE = r"(?:['’]s [\w-]+)?(?:\s?\([^()]*\))?(?:, [^,;.]{3,70},)?"
_DOINGS = tuple(
    (name, Pattern(source))
    for name, source in (
        ("does", rf"§{_ASIDE} {_ADV}(?!says\b|plays\b|stars\b|was\b|has\b|is\b|does\b|this\b)[a-z]{{2,}}(?<!s)s\b"),
        ("do", rf"§(?:,? (?:and|&) |, )§{_ASIDE} {_ADV}(?!are\b|were\b|in\b|on\b|for\b|as\b|from\b|at\b|who\b"
        rf"|all\b)[a-z]+\b"),
        ("is doing", rf"§{_ASIDE} (?:who )?(?:is|are|['’]s) {_ADV}(?!returning|expected|set|back|played|playing"
        rf"|confirmed|based|starring)(?:on |in |no |nowhere|the |a |\w+(?:ing|ed|en|wn|ck)\b)"),
        ("will do", rf"§{_ASIDE} {_ADV}(?:will|must|may|might|could|can|would|has to|have to|wants? to|needs?"
        rf" to|has the potential to) {_ADV}(?!play|be played|return|star|reprise|appear|direct|join)"),
        ("has done", rf"§{_ASIDE} (?:has|have|had) {_ADV}(?!said|been cast|joined|confirmed|revealed|told"
        rf"|appeared|starred)\w+"),
        ("seen doing", r"(?:\b(?:see|sees|show|shows|showing|of|with|features?|featuring|find|finds|watch"
        r"|follows?|like|from|to|including|and|at|by)\b)[^.;:§]{0,20}§(?:, §|,? and §)*(?:['’]s"
        r" \w+)?(?:\s?\([^()]*\))?,? (?:\w+ )?(?!being|during|playing|starring|reprising|returning|including)\w+ing\b"),
        ("who does", rf"§(?:\s?\([^()]*\))?, who {_ADV}(?!plays?\b|played\b|stars\b|is played\b|was\b|will"
        rf" play\b|says\b|directed\b|wrote\b)"),
        ("as he", r"\b(?:as|while|when|after|before|until|that|because|and|but|where|so|if) (?:he|she|they"
        r"|§)['’]?(?: \w+)? (?!was|were|had|said)\w+"),
        ("owned", r"(?:§['’]s?|\b(?:his|her|their)) (?:[\w-]+ ){0,2}(?:past|life|story|fate|death|family|father"
        r"|mother|son|daughter|brother|sister|wife|husband|relationship|journey|quest|plan|plans|world|power"
        r"|powers|identity|home|enemy|return|revenge|search|fight|battle|future|gang|army|rule|reign|resistance"
        r"|engagement|wedding|parents|friends?|name|suit|body|loyalties|origins?|secret|throne|arc|storyline)\b"),
        ("return of", r"\b(?:return of|bring(?:s|ing)? back|welcome back|introduc(?:es?|ing|tion of)|debut of"
        r"|appearance (?:of|by)|arrival of)\b[^.;]{0,40}§|§[^.;]{0,20}(?:returns|shows? up|appears|in season)\b"),
        ("they do", rf"^(?:[A-Z]\w+, |But |And |So |Then |Now )?(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t) {_ADV}(?:is |are"
        rf" |will |must |has to |['’]ll )?(?!was|were|had|said|says|told|added|has said|also said|explained"
        rf"|plays|stars|joins|join)[a-z]+"),
        ("trailer first", r"^(?:[\w’'-]+ ){0,5}(?:trailer|teaser|footage|clip|sneak peek|first look|visual"
        r"|preview)s?\b"),
        ("new season", r"\b(?:season|series|film|movie|show|sequel|story|instal?lment|chapter|adaptation)"
        r" (?:\w+ )?(?:will|would|is set to|could|may|might)? ?(?:also )?(?:see|follow|find|focus|explore"
        r"|feature|pick|introduce|show|center|centre|revolve|tell|take place|be set|deal|delve|continue)s?\b"),
        ("casting", r"¤[^.;§]{0,60}\b(?:as|plays?|played|portrays?|voices?|will play|playing|stars? as|back as"
        r"|cast as)\b[^.;¤]{0,60}(?:§|character)|\b(?:played|portrayed|voiced) by\b"),
        ("many parts", r"(?:¤ as [^,;.]{0,30}[,;.].*){2}"),
        ("new faces", r"\bnew (?:faces|characters|cast|additions|actors)\b"),
        ("plan of maker", r"¤[^.;]{0,30}\b(?:will (?:write|direct|produce|helm)|worked|works|presented|joined)\b"),
        ("of plot", r"\b(?:plot|story|storyline|season|series|show|film|movie|trailer|game) (?:\w+"
        r" ){0,2}(?:will|would|is|was|begins|starts|opens|ends|follows|sees|finds)\b"),
        ("said of real", r"¤[^.;]{0,40}\b(?:said|says|told|explained|added|revealed|confirmed|plays?|played"
        r"|starred?|directed|wrote|joined|joins)\b"),
    )
)  # fmt: skip
_DOING_WAYS, _DOING_NAMES = Ways(_DOINGS), tuple(name for name, _ in _DOINGS)
_PRONOUN = re.compile(r"(?:[A-Z]\w+, )?(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir)\b")


def _doings(sentence: Sentence) -> dict[str, float]:
    drawn = staged(sentence)
    happening = _happening(sentence)
    found = {name: float(name in happening) for name in _DOING_NAMES}
    found["doing"] = share(
        sum(found[k] > 0 for k in ("does", "do", "is doing", "will do", "seen doing", "has done", "who does")), 2
    )
    others = [m for m in sentence.mentions if m.work != sentence.main]
    found["other title"] = float(bool(others) and len(others) == len(sentence.mentions))
    before = sentence.previous
    found["pronoun of character"] = found["they do"] * float(before is not None and "§" in staged(before))
    found["past main"] = float(_is_past(drawn))
    found["lore"] = float(bool(_LORE.first(sentence.text)))
    found |= _before(before)
    return found


@lru_cache(maxsize=8)
def _happening(sentence: Sentence) -> frozenset[str]:
    """Return in which ways somebody does something in the sentence."""
    drawn = staged(sentence)
    return frozenset(name for name, cue in _DOING_WAYS.open(drawn) if cue.search(drawn))


def _before(before: Sentence | None) -> dict[str, float]:
    """Return what the sentence before tells: a story goes on, and so does what happened in seasons past."""
    drawn = staged(before) if before is not None else ""
    earlier = before is not None and _seasons(before)["earlier season"] > 0
    return {
        "told before": float(before is not None and not _TELLING.isdisjoint(_happening(before))),
        "premise before": float(bool(PREMISE.first(drawn))),
        "earlier before": float(earlier or _is_past(drawn)),
    }


@lru_cache(maxsize=8)
def _is_past(drawn: str) -> bool:
    """Tell whether the sentence's main verb stands in the past."""
    return _PAST_MAIN.search(drawn) is not None


_TELLING = frozenset(("does", "do", "is doing", "will do", "seen doing", "who does"))
_PAST_MAIN = re.compile(
    rf"^(?:[^,;§]{{0,60}}, )?(?:§(?:,? and §)*{_ASIDE}|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]he \w+(?: \w+)?)"
    r" (?:also |then |once |first )?(?:was|were|had|took|grew|went|came|became|got|saw|found|made|left|gave|began|fell"
    r"|fought|kept|lost|met|ran|told|won|led|died|[a-z]{2,}(?<!e)ed)\b"
)
_LORE = Pattern(
    r"\b(?:in|from|of|follows?|following) (?:the|this|that|those|both) (?:original |first |video |classic |source )*"
    r"(?:games?|novels?|comics?|books?|manga|source material)\b|\b[Pp]layers?\b|\b[Rr]eaders\b|\bcanon\b|\blore\b"
)


def _seasons(sentence: Sentence) -> dict[str, float]:
    """Tell whether seasons are named that went before the one that the article is about, or that one."""
    coming = sentence.scene.season
    numbers = [n for s in sentence.seasons for n in s.numbers]
    ahead = any(s.relative in ("new", "next", "upcoming", "coming", "final") for s in sentence.seasons)
    before = bool(numbers) and coming is not None and all(n < coming for n in numbers) and not ahead
    return {
        "earlier season": float(before or any(s.relative in ("previous", "last") for s in sentence.seasons)),
        "coming season": float(ahead or (coming is not None and coming in numbers)),
    }


@cache
def _weights() -> dict[str, float]:
    learned = read_table("story_weights")
    return {name: float(value) for table in ("sentence", "words") for name, value in learned[table].items()}


# One in a hundred of the sentences that are taken to tell a story show less than this at first glance.
_LEAST = -2.8


def may_be_likely(sentence: Sentence) -> bool:
    """Tell from what shows of a sentence before it is drawn whether it can be likely to tell a story at all."""
    return glance(sentence) >= _LEAST


def glance(sentence: Sentence) -> float:
    """Return the weighted sum of what shows of a sentence before it is drawn, its names taken for plain words."""
    words = set(sentence.text.lower().split())
    told: float = sum(map(mul, _weights_of_surface(), surface(sentence).values()))
    bias: float = _weights()["bias"]
    return bias + told + sum(map(_CHUNKS.__getitem__, words)) * _OF_WORDS / math.sqrt(len(words) or 1)


@cache
def _weights_of_surface() -> tuple[float, ...]:
    return tuple(_weights()[name] for name in SURFACE)


class _Chunks(dict[str, float]):
    """The weight of the plain words that stand between two spaces."""

    def __missing__(self, chunk: str) -> float:
        if len(self) >= 1 << 16:
            self.clear()
        self[chunk] = weight = sum(_weights().get(f"={word}", 0.0) for word in _PLAIN.findall(chunk))
        return weight


_CHUNKS = _Chunks()


def likelihood(sentence: Sentence) -> float:
    """Return how likely the sentence tells what happens in a story, from 0 to 1."""
    return logistic(features(sentence) | plain_words(sentence, _weighed()), _weights())


@cache
def _weighed() -> frozenset[str]:
    """Return the plain words that have a weight."""
    return frozenset(name[1:] for name in _weights() if name.startswith("="))


def plain_words(sentence: Sentence, known: frozenset[str] | None = None) -> dict[str, float]:
    """Return the distinct words that are no names, titles or dates, each with a value that falls with their number.

    Of all the words only the `known` ones are returned, where such are given.
    """
    words = set(_PLAIN.findall(staged(sentence).lower()))
    value = _OF_WORDS / math.sqrt(len(words) or 1)
    return {f"={word}": value for word in sorted(words if known is None else words & known)}


_PLAIN = re.compile(r"[a-z][a-z’'-]*")
_OF_WORDS = 1.2  # the smaller, the less is learned from single words, which any article has others of


def logistic(found: dict[str, float], weights: dict[str, float]) -> float:
    """Return the weighted sum of the features as a probability."""
    return probability(sum(map(mul, (weights.get(name, 0.0) for name in found), found.values())))
