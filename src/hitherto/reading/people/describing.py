"""Whether a name is a character's, and whether words describe a character rather than a person or a thing."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from hitherto.reading.scene import Sentence
from hitherto.reading.times.words import tree
from hitherto.vocabulary import read_table

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SPEAKS = r"(?:says?|said|told|tells|explained|added|revealed|tweeted|posted|wrote|recalled|admitted|confirmed)\b"
_THEN_SPEAKS = re.compile(rf",? (?:\w+ )?{_SPEAKS}")
_ONE_OF = re.compile(r"^[“\"]?(?:one of (?:the |his |her |their )?|the (?:kind|sort|type) of )", re.IGNORECASE)
_DESC_END = re.compile(
    r"\s(?:who|whose|whom|which|that|where|when|about|against|as|than|over|with|from|in|at|on|of|for|to|by"
    r"|after|before|living|working|and)\b"
)


@cache
def nouns(kind: str) -> frozenset[str]:
    """Return the `relations`, `parts` or `real` nouns of the vocabulary, with their plurals."""
    singular = read_table("roles")[kind].split()
    return frozenset(singular) | {_plural(word) for word in singular}


def is_plural(word: str) -> bool:
    """Tell whether a word is the plural of a noun for somebody ("witness" is none)."""
    return any(word in nouns(kind) and word not in read_table("roles")[kind].split() for kind in ("parts", "relations"))


@cache
def noun_pattern(kind: str) -> str:
    """Return a regular expression for one noun of a kind; hyphens stand for spaces as well."""
    return tree(nouns(kind)).replace(r"\-", "[ -]") + r"(?![\w-])"


def _plural(word: str) -> str:
    if word.endswith(("man", "men")):
        return word[:-2] + "en"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    if word in ("thief", "wife", "ex-wife", "housewife", "wolf", "werewolf", "elf", "midwife"):
        return re.sub("fe?$", "ves", word)
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


def is_character(sentence: Sentence, name: str) -> bool:
    """Tell whether nothing in the article shows this name to be a real person's, a title or an actor's."""
    scene = sentence.scene
    if scene.people.is_actor(name) or name in scene.titles.names:
        return False
    if scene.people.is_role(name):
        return True
    return not _is_speaker(name.rsplit(maxsplit=1)[-1], scene.text)


def _is_speaker(surname: str, text: str) -> bool:
    """Tell whether somebody of this surname says something; quicker than a pattern compiled for each name."""
    at = text.find(surname)
    while at >= 0:
        if _THEN_SPEAKS.match(text, at + len(surname)):
            return True
        at = text.find(surname, at + 1)
    return False


def is_certainly_character(sentence: Sentence, name: str) -> bool:
    """Tell whether the article shows this name to be a character's: it is played, or begins with a rank."""
    return sentence.scene.people.is_role(name) and is_character(sentence, name)


def _last(found: Iterable[re.Match[str]]) -> re.Match[str] | None:
    last = None
    for last in found:  # noqa: B007
        pass
    return last


def describes(words: str) -> bool:
    """Tell whether these words describe somebody in a story: their head is what a character can be."""
    head = _DESC_END.split(_ONE_OF.sub("", words), maxsplit=1)[0]
    found = [w.lower().rstrip("’'") for w in _WORD.findall(head)] or [""]
    joined = {f"{a}-{b}" for a, b in pairwise(found)} | {word.rpartition("-")[2] for word in found}
    if _DOES.search(words):
        return False
    tail = _last(_tail_pattern().finditer(head))
    if tail and tail[1].lower() not in _MAY_FOLLOW and not tail[1].endswith(("ing", "ed")):
        return False
    story = nouns("parts") | nouns("relations")
    last = re.sub(r"['’]s?$", "", found[-1])
    if last in nouns("real"):
        return False
    return bool((set(found) | joined) & story)


# "Her boss punished her": somebody does something, and is not described.
_DOES = re.compile(r"^(?:his|her|their|the) (?:[\w’'-]+ )?[\w’'-]+ \w+ed (?:him|her|them|it)\b")


@cache
def _tail_pattern() -> re.Pattern[str]:
    """Return the pattern of the word right after the noun that tells who somebody is."""
    story = f"(?:{noun_pattern('parts')}|{noun_pattern('relations')})"
    return re.compile(rf"(?<![\w’'-]){story} ([\w’'-]+)")


def is_thing(words: str) -> bool:
    """Tell whether the head of these words is a work, a company, a place or a maker."""
    head = _DESC_END.split(_ONE_OF.sub("", words), maxsplit=1)[0]
    found = [w.lower() for w in _WORD.findall(head)]
    return bool(found) and (found[-1] in nouns("real") or not set(found).isdisjoint(_MAKERS))


_MAKERS = frozenset("actor actress star director creator author writer producer showrunner executive ceo".split())

# What may stand between the noun and the end of a description's head: "a teacher called", "a spy turned chef".
_MAY_FOLLOW = (
    frozenset(
        """named called known played determined obsessed trapped caught sent tasked hired turned haunted forced born
    raised cursed sworn bent hell-bent left torn stuck lost found bound set new herself himself""".split()
    )
    | nouns("parts")
    | nouns("relations")
)
