"""Statements that tie one title to another: which of the titles in a sentence the statement is about."""

import re

from hitherto.claims import fold
from hitherto.reading.scene import Sentence
from hitherto.reading.subject.prominence import is_credit
from hitherto.reading.titles.forms import RUN, can_be_title, trimmed

_PERSON_WORD = r"[A-ZÀ-Þ][\w-]*(?:\.[A-Z](?=\.))*"
_NICKNAME = r"(?:[\"“‘'][A-Z\d][\w ]{1,14}[\"”'’] )?"
PERSON = rf"(?:{_PERSON_WORD}\.? ?(?<=[ .]){_NICKNAME}){{1,3}}(?:(?:de|van|von|le|la|di|del|da) )?{_PERSON_WORD}"
TITLE_RUN = RUN
_SHOW_NOUN = re.compile(r"\s(?:TV|Netflix|HBO|film|movie|comic|live-action)\Z")


def subject_besides(sentence: Sentence, at: int, value: str) -> str | None:
    """Return the title that a statement at this position ties to `value`: the nearest other one, else the main one."""
    scene, other = sentence.scene, fold(value)
    step: Sentence | None = sentence
    while step is not None:
        named = [m for m in step.mentions if fold(m.work) != other and not is_credit(scene, m)]
        before = [m for m in named if m.start <= at]
        if before or named:
            return (before[-1] if before else named[0]).work
        if any(fold(m.work) == other for m in step.mentions) and scene.titles.main and fold(scene.titles.main) == other:
            break
        step = step.previous
    headed = (
        m.work for m in scene.titles.mentions(sentence.heading, 0, len(sentence.heading)) if fold(m.work) != other
    )
    return next(headed, scene.titles.main) if scene.is_list else scene.titles.main


def named_title(words: str) -> str | None:
    """Return the longest run of these words that can be a title; None where there is none."""
    runs = [trimmed(m.group()) for m in re.finditer(RUN, words)]
    fit = [_SHOW_NOUN.sub("", r) for r in runs if can_be_title(r)]
    return max(fit, key=len) if fit else None
