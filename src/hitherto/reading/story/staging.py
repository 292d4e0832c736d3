"""Who in a sentence can be a character and who is a real person: the sentence with both drawn as marks."""

import re
from collections.abc import Iterator
from functools import lru_cache

from hitherto.reading.drawing.sieve import Pattern, remember
from hitherto.reading.drawing.skeleton import Mark
from hitherto.reading.people.names import full_name, is_company, is_given
from hitherto.reading.scene import Scene, Sentence

# "Essentially", "Leading", "They'd", "Four": what only begins a sentence.
_NO_NAME = re.compile(
    r"^[A-Z][a-z]+(?:ly|ing|ed|body|thing|one|where|ever)$|['’](?:ll|d|ve|re|m)$"
    r"|^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$"
)
_PERSON_NAME = r"[A-Z](?:\.|[\w’'-]+)(?: (?:(?:de|van|von|la|di) )?[A-Z](?:\.|[\w’'-]+)){1,3}"
_SPEAKER = r"([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}),? (?:[a-z]+ ){0,2}?"
_SPOKE = (
    r"(?:said|told|explained|added|tweeted|posted|recalled|admitted|directs?|directed|produces|created|executive)\b"
)
_SAYS = Pattern(rf"{_SPEAKER}(?:says|tells|revealed|wrote|writes|noted|teased|joked|laughs)\b")
_BESIDE = Pattern(rf"({_PERSON_NAME}),? and (?=({_PERSON_NAME}))")
_REAL = Pattern(
    rf"{_SPEAKER.replace('(', '(?P<a>', 1)}{_SPOKE}"
    rf"|\b(?:director|showrunner|creator|author|writer|producer|actor|actress|star|stars|boss|president|CEO"
    rf"|editor|by|executive|co-star|composer) (?P<b>{_PERSON_NAME})"
)


@lru_cache(maxsize=4)
def _real(scene: Scene) -> frozenset[str]:
    """Return the names of those whom the article shows to be real: they speak, they make, they play."""
    found = {scene.names.full(m["a"] or m["b"]) for m in _within_sentences(scene, _REAL)}
    found |= {name for name in scene.people.actors if scene.people.is_actor(name)}
    spoken = {scene.names.full(m[1]) for m in _within_sentences(scene, _SAYS)}
    found |= {name for name in spoken if " " in name}  # a character can say something, but seldom with a surname
    for m in _within_sentences(scene, _BESIDE):  # "Ada Okafor and Joan Reyes"
        pair = {scene.names.full(m[1]), scene.names.full(m[2])}
        found |= pair if pair & found and not any(scene.people.is_role(name) for name in pair) else set()
    return frozenset(found)


def _within_sentences(scene: Scene, cue: Pattern) -> Iterator[re.Match[str]]:
    held = (sentence for sentence in scene.sentences if cue.may(sentence.text))
    return (found for s in held for found in cue.bare.finditer(scene.text, s.start, s.end))


@lru_cache(maxsize=4)
def _within(scene: Scene) -> frozenset[str]:
    """Return the capitalised words that stand within sentences, so that they are names and not only first words."""
    blocks = (b for b in scene.blocks if b.kind not in ("headline", "heading"))
    return frozenset(m[1] for b in blocks for m in _CAPITAL.finditer(scene.text, b.start, b.end))


_CAPITAL = re.compile(r"(?<=[a-z0-9,;)’] )([A-Z][\w-]+)")
_ACRONYM = re.compile(r"[A-Z]{2,5}")


@lru_cache(maxsize=8)
def fiction(sentence: Sentence) -> dict[int, bool]:
    """Return for each drawn name whether it can be a character's (True) or is a real person's (False)."""
    return {code: _may_be_character(sentence, m) for code, m in sentence.skeleton.marks.items() if m.kind == "N"}


def _may_be_character(sentence: Sentence, mark: Mark) -> bool:
    scene, name = sentence.scene, full_name(mark)
    if scene.people.is_role(name):
        return True
    if name in _real(scene) or name in scene.titles.names or is_company(name) or _ACRONYM.fullmatch(name):
        return False
    opens = not any(c.isalnum() for c in scene.text[sentence.start : mark.start])
    if not opens or " " in name or name in _within(scene):
        return True
    acts = _ACTS_ALONE.match(scene.text, mark.end)
    return is_given(name) or (acts is not None and not _NO_NAME.search(name))


_ACTS_ALONE = re.compile(r"['’]s? |,? (?:and [A-Z]|(?:is|has|will|was|had|does|[a-z]{2,}(?<!s)s|can|could|may|must)\b)")


@lru_cache(maxsize=8)
def staged(sentence: Sentence) -> str:
    """Return the sentence with every character drawn as § and every real person as ¤."""
    drawn = sentence.skeleton.text.translate({code: "§" if may else "¤" for code, may in fiction(sentence).items()})
    remember(drawn, sentence.skeleton.text, "§¤")
    return drawn


def characters_in(sentence: Sentence, start: int, end: int) -> list[str]:
    """Return the characters that are named between these characters of the text, each once."""
    drawn, text = fiction(sentence), sentence.scene.text
    named: list[str] = []
    for code, mark in sentence.skeleton.marks.items():
        name = full_name(mark)
        known = sentence.scene.people.is_role(name) or not _NO_NAME.search(name)
        actor = text[mark.start - 1 : mark.start] == "(" and " " in name  # "Una (Ada Okafor)"
        if drawn.get(code) and start <= mark.start < end and known and not actor:
            named.append(name)
    return list(dict.fromkeys(named))
