"""Companies that make titles: by their last word, by what they are called, or by whose they are."""

import re
from functools import lru_cache

from hitherto.reading.drawing.skeleton import NAME
from hitherto.reading.people.names import Name, is_company, is_person
from hitherto.reading.scene import Scene, Sentence

_CAPS = r"((?:[A-ZÀ-Þ\d][\w&’'-]*(?:\.(?=[A-Z]))? ?){1,4})"
_CALLED = re.compile(
    rf"['’]s? {_CAPS}(?:productions? )?(?:company|banner|shingle|label|outfit|imprint|studio)\b"
    rf"|\b(?:company|banner|shingle|label|outfit|studio|indie|producers?),? {_CAPS}"
    r"(?=[,.;)]| (?:is|are|will|and|with|behind)\b)"
    rf"|{_CAPS},? (?:the |a |an )?(?:[\w-]+ ){{0,2}}(?:production|animation|film|media) "
    r"(?:company|banner|label|house|studio|outfit)\b"
)
_OWNED = re.compile(rf"(?P<owner>{NAME})(?:['’‘]s?) (?P<words>(?:[a-z-]+ ){{0,2}})(?P<what>{NAME})")
_OWN_KIN = re.compile(r"\b(?:wife|husband|partner|brother|sister|son|daughter|friend|collaborator)\b")


@lru_cache(maxsize=4)
def _called_so(scene: Scene) -> frozenset[str]:
    found = (group.strip() for m in _CALLED.finditer(scene.text) for group in m.groups() if group)
    return frozenset(name for name in found if not is_person(name))


def is_house(sentence: Sentence, name: str) -> bool:
    """Tell whether a name is that of a company, as its last word or the article says."""
    return is_company(name) or name in _called_so(sentence.scene)


def owned_houses(sentence: Sentence, drawn: str) -> set[str]:
    """Return what somebody in a list owns, and so is a company: "Vera Quill’s Bright Meadow"."""
    names = (_both(sentence, m) for m in _OWNED.finditer(drawn))
    return {what.full for owner, what in names if is_person(owner.full) and not is_person(what.full)}


_ITS_COMPANY = re.compile(r"['’‘]s? (?:[\w-]+ ){0,3}(?:company|banner|label|shingle|outfit|firm)\b")


def without_owner_of_company(drawn: str, after: str) -> str:
    """Leave out of a list the last, who only owns the company that does it: "Vera Quill’s media company"."""
    if not _ITS_COMPANY.match(after):
        return drawn
    return re.sub(rf"(?:(?:,? and|,? &|,) )?{NAME}$", "", drawn)


def without_owners(sentence: Sentence, drawn: str) -> str:
    """Leave out of a list whose company or whose part a name is: of "Larkspur’s Ada Okafor" only she makes it.

    Where an actor owns a person ("Ada Okafor’s Una Brand"), that is a part, and neither of them makes anything.
    """

    def kept(m: re.Match[str]) -> str:
        if _OWN_KIN.search(m["words"]):
            return m.group()
        owner, what = _both(sentence, m)
        part = is_person(owner.full) and is_person(what.full) and sentence.scene.people.is_actor(owner.full)
        return "" if part else m["what"]

    return _OWNED.sub(kept, drawn)


def _both(sentence: Sentence, m: re.Match[str]) -> tuple[Name, Name]:
    owner, what = (sentence.skeleton.found(m[group], "N")[0].what for group in ("owner", "what"))
    assert isinstance(owner, Name)
    assert isinstance(what, Name)
    return owner, what
