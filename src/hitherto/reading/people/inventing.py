"""Whether a name in a sentence is a character's: shown to be, in company with one, or nobody's that is real."""

import re

from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.people.describing import is_certainly_character, is_character
from hitherto.reading.people.introducing import ACTOR_AFTER
from hitherto.reading.people.names import full_name
from hitherto.reading.scene import Sentence
from hitherto.reading.story.staging import fiction


def sure(sentence: Sentence, name: str) -> bool:
    """Tell whether the article, or the company that the name keeps in the sentence, shows it to be a character's."""
    if shown(sentence, name):
        return True
    others = (full_name(m) for m in sentence.marks("N"))
    return any(sentence.scene.people.is_role(other) for other in others if other != name)


def shown(sentence: Sentence, name: str) -> bool:
    """Tell whether the article shows a name to be a character's, or the sentence names the actor in brackets."""
    named = is_certainly_character(sentence, name)
    return named or ((_bracketed(sentence, name) or _owned(sentence, name)) and is_character(sentence, name))


def _bracketed(sentence: Sentence, name: str) -> bool:
    """Tell whether an actor's name stands in brackets after a name, in full or as a surname that the article knows."""
    for m in ACTOR_AFTER.finditer(sentence.skeleton.text):
        outer, inner = (full_name(sentence.skeleton.found(m[group], "N")[0]) for group in ("who", "actor"))
        if outer == name and " " in inner and not sentence.scene.people.is_role(inner):
            return True
    return False


def _owned(sentence: Sentence, name: str) -> bool:
    """Tell whether the name stands after an actor's: "Ada Okafor's returning Una"."""
    for m in _OWNED.finditer(sentence.skeleton.text):
        owner, owned = (full_name(sentence.skeleton.found(m[group], "N")[0]) for group in ("actor", "who"))
        if owned == name and sentence.scene.people.is_actor(owner):
            return True
    return False


_OWNED = pattern(r"(?P<actor>{NAME})['’]s? (?:(?:returning|new|own) )?(?P<who>{NAME})")


def invented(sentence: Sentence, name: str) -> bool:
    """Tell whether nothing shows a name to be a real person's, whether or not an actor is named for it."""
    return is_character(sentence, name) and any(
        full_name(mark) == name and drawn
        for mark, drawn in zip(sentence.marks("N"), fiction(sentence).values(), strict=True)
    )


def by_first_names(sentence: Sentence) -> bool:
    """Tell whether a sentence names nobody in full but characters, as those of a story do."""
    names = {full_name(mark) for mark in sentence.marks("N")}
    return all(" " not in name or is_certainly_character(sentence, name) for name in names)


def is_theirs(sentence: Sentence, name: str, own: str, words: str) -> bool:
    """Tell whether a name is that of "his brother": of somebody's in a story, not of a real person's."""
    related = _RELATED.search(words) is not None or by_first_names(sentence)
    return _THEIRS.match(own) is not None and related and invented(sentence, name)


_THEIRS = re.compile(r"(?:his|her|their) ")
_RELATED = re.compile(
    r"\b(?:sons?|daughters?|brothers?|sisters?|mother|father|mum|mom|dad|nephew|niece|cousin|uncle|aunt|ex-\w+"
    r"|stepson|stepdaughter|grand\w+|rival|nemesis|archenemy|protégée?|sidekick|accomplice)$"
)
