"""Whose a work is: she who owns a film in these words ("Vera Quill's “Harbour Lights”") directed it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.people.crediting import makers
from hitherto.reading.people.names import is_person
from hitherto.reading.scene import Scene, Sentence
from hitherto.reading.titles.titles import Mention

OWNED = pattern(r"(?P<who>{NAME}){POSS} (?:(?:upcoming|new|latest|hit|next) )?[“\"‘]?(?P<title>{TITLE})(?!['’])")
_FROM = re.compile(
    r"\b(?:based on|adapt\w+|(?:adaptation|reboot|remake|version|retelling) of|inspired by|from) $", re.IGNORECASE
)
# What was written or drawn before it was filmed, beside its title: "the best-selling manga, Vera Quill's …".
_BOOK = re.compile(
    r"\b(?:novels?|books?|manga|comics?|memoir|story|report|essay|article|play|bestseller)\b", re.IGNORECASE
)
_FILMS, _EPISODES = re.compile(r"\b(?:films?|movies?)\b"), re.compile(r"\b(?:series|shows?|seasons?|episodes?)\b")


def owned(sentence: Sentence) -> Iterator[Draft]:
    """Read "Vera Quill's “Harbour Lights”": a film is its director's, a series its creator's."""
    scene = sentence.scene
    drawn = sentence.skeleton.text
    for m in OWNED.finditer(drawn):
        before, after = drawn[max(0, m.start() - 40) : m.start()], drawn[m.end() : m.end() + 40]
        if _FROM.search(before) or _BOOK.search(before) or _BOOK.search(after):
            continue
        person, work, job = makers(sentence, m["who"])[0], work_called(sentence, m["title"]), of_owner(scene)
        if work is None or not is_person(person) or scene.people.is_actor(person) or not job:
            continue
        start, end = sentence.skeleton.span(m)
        yield Draft("crew", person, start, end, f"crew: {job}", at=start, details={"job": job}, work=work, season=0)


@lru_cache(maxsize=4)
def of_owner(scene: Scene) -> str:
    """Return what the owner of the main title is: a film's director, a series' creator; "" where it is neither."""
    films, episodes = (len(kind.findall(scene.text)) for kind in (_FILMS, _EPISODES))
    return "director" if films > episodes else "creator" if episodes > films else ""


def work_called(sentence: Sentence, drawn: str | None) -> str | None:
    """Return the title that a job is put to, unless it only says where somebody is known from."""
    marks = sentence.skeleton.found(drawn or "", "T")
    if not marks or not isinstance(marks[0].what, Mention):
        return None
    work, titles = marks[0].what.work, sentence.scene.titles
    return work if work == titles.main or titles.count(work) > 1 else None
