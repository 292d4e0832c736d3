"""Whose doing it is: what is said to be done, or to be somebody's job, and of whom that is said.

A sentence says several things of the same people ("Okafor, who wrote the pilot, will direct and serve as showrunner").
So a predicate is found by itself, and the people of whom it is said are looked for before it: right there, before an
aside or a "who", or, after an "and", where the predicate before it has them.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from hitherto.reading.drawing.sieve import Pattern
from hitherto.reading.drawing.skeleton import NAME, PLATFORM, TITLE, pattern
from hitherto.reading.people.idioms import MODAL

_FAR = 700  # characters before a predicate in which its people are looked for
_THEM = pattern(r"(?P<who>(?:both |all )?{MAKERS})(?:,? (?:both|all|each))?$")
_CLOSE = re.compile(r"(?:\s?[,—–-]|\s)*$")
_WHO = re.compile(r"[,—–(]?\s?(?:and )?\bwho(?:['’](?:ll|s|d))?$")
_ANDS = re.compile(r"(?:\b(?:and|but|or|as well as|then|while|in addition to|besides)|&|,)$")
_SEVERAL = re.compile(
    r"^\W*(?:who )?co-|^\W*(?:who )?(?:also )?(?:are|were|have|both|all|serve|act|write|direct|create"
    r"|(?:executive )?produce)\b|s$"
)
_NEW_CLAUSE = re.compile(r"[.;:!?]")
# What an aside may open with: no name, and nothing that joins one.
_ASIDE = re.compile(
    rf"[,—–] ?+(?!{NAME}(?! (?:of|at) )|{TITLE}|{PLATFORM}|(?:and|but|with|while|as|along|alongside|together|plus)\b"
    rf"|\w+ {NAME}(?: (?:and|&) {NAME})? (?:will|is|are)\b)"
)


class Told(NamedTuple):
    """A job that is said of people: who and which, as drawn, and at which characters of the drawing that stands."""

    who: str
    job: str
    start: int
    end: int
    job_end: int
    words: str
    aside: str = ""  # what is put in between the two
    kind: str = ""  # the group of the pattern that tells it

    @classmethod
    def of(cls, m: re.Match[str]) -> "Told":
        """Tell it from one match with the groups `who` and `job`."""
        return cls(m["who"], m["job"], m.start(), m.end(), m.end("job"), m.group())


def predicates(jobs: str, does: str, besides: str, follows: str) -> Pattern:
    """Return the pattern of what is said of people: a verb, or a job that they serve in."""
    does = rf"(?:{does})(?:(?:,? and (?:also )?|,? as well as |, |/| & )(?:{does}))*{follows}"
    serve = (
        r"(?:serv(?:es?|ed|ing)|act(?:s|ed|ing)?|work(?:s|ed|ing)?|continu(?:es?|ing)|stay(?:s|ing)?|remain(?:s|ing)?"
        r"|join(?:s|ed|ing)?|board(?:s|ed|ing)?|attached|named|tapped|hired|credited|installed|appointed|on board"
        r"|aboard|back|return(?:s|ed|ing)?|on)"
    )
    about = (
        r"(?: (?:on|in|to|for|the|this|its|project|series|show|film|movie|reboot|adaptation|team"
        r"|{TITLE}|{SEASON})){0,4}?"
    )
    article = r"(?:both |either )?(?:(?:an?|the|its|their|(?:one of|among) (?:the|its)) )?(?:[a-z]+['’]s? )?"
    one = r"(?:(?!executive|supervising|head|lead|chief|co-)[\w-]+ )?"
    return pattern(
        rf"(?<![\w’'-]){MODAL}{besides}(?:help(?:s|ed|ing)? (?:to )?)?"
        rf"(?:(?P<verb>{does})|(?:{serve}{about} as {article}{one}|(?:be|is|are|was|were) (?:also |now )?{article})"
        rf"(?P<noun>{jobs})"
        r"(?=[,.;)]| (?:on|of|for|and|along|alongside|with|together|as|in|at|through|via|under|who|but)\b|$))"
    )


def said(drawn: str, pattern_: Pattern) -> Iterator[Told]:
    """Give every predicate with the people of whom it is said."""
    before: Told | None = None
    for m in pattern_.finditer(drawn):
        kind = m.lastgroup or ""
        first = m.start(kind)
        who = _who(drawn, m.start(), m.group(), before)
        if who is not None:
            aside = drawn[who[1] + len(who[0]) : m.start()]
            words = drawn[m.start() : first] + m[kind]
            before = Told(who[0], m[kind], who[1], m.end(), m.end(kind), words, aside, kind)
            yield before


def _who(drawn: str, start: int, words: str, before: Told | None) -> tuple[str, int] | None:
    """Return those of whom a predicate is said, as drawn, and where that begins."""
    least = max(0, start - _FAR)
    ahead = drawn[least:start]
    near = _CLOSE.sub("", ahead)
    if relative := re.match(r"who\b", words):
        return _antecedent(near, least, words[relative.end() :])
    if m := _WHO.search(near):
        return _antecedent(near[: m.start()], least, words)
    closed = len(near) < len(ahead.rstrip()) or near[-1:] in '”"’' or re.search(rf"{TITLE}$", near) is not None
    if closed and (them := _before_aside(near, least)):
        return them
    if m := _THEM.search(near):
        return m["who"], least + m.start()
    if before is not None and (gone := _ANDS.search(ahead.rstrip())):
        between = ahead[max(0, before.end - least) : gone.start()]
        if before.end <= least + gone.start() and not _NEW_CLAUSE.search(between):
            return before.who, before.start
    return None


def _antecedent(near: str, least: int, words: str) -> tuple[str, int] | None:
    """Return those whom a "who" means: of a list the last, unless the words speak of several."""
    m = _THEM.search(_CLOSE.sub("", near))
    if m is None:
        return None
    if _SEVERAL.search(words):
        return m["who"], least + m.start()
    names = re.findall(NAME, re.sub(r"\([^()]*\)", "", m["who"]))
    if not names:  # a company, which the list was told to end with
        return m["who"], least + m.start()
    last = m["who"].rindex(names[-1])
    return m["who"][last:], least + m.start() + last


def _before_aside(near: str, least: int) -> tuple[str, int] | None:
    for comma in reversed([m.start() for m in _ASIDE.finditer(near, max(0, len(near) - 160))]):
        if m := _THEM.search(near[:comma].rstrip()):
            return m["who"], least + m.start()
    return None
