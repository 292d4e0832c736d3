"""How many awards a title has won and was up for, and for whom: "16 Emmy nominations and eight wins, including …"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from hitherto.reading.drawing.sieve import Pattern
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.numbers import NUMBER, number
from hitherto.reading.people.names import full_name
from hitherto.reading.scene import Sentence
from hitherto.vocabulary import read_table

_NOMINATED = re.compile(r"\b(?:nominat\w+|nods?|up for|contend\w*|shortlist\w*|in the running)\b", re.IGNORECASE)
_TALLY = Pattern(
    rf"\b(?P<n>{NUMBER})(?: (?:(?!and\b|or\b)[\w’'-]+)){{0,4}}? (?P<noun>nominations?|nods|wins|trophies"
    rf"|statuettes|gongs"
    r"|prizes|awards|Awards|Emmys|Oscars|Globes|BAFTAs|Baftas|Grammys|Tonys)\b(?! (?:Show|show|season|ceremony))"
    rf"|\b(?P<won>won|winning|converted) (?P<these>{NUMBER})(?: of (?:them|those))?(?=[.,;]|\Z)",
    re.IGNORECASE,
)
_AGE = re.compile(r"[ -](?:years?|times|seasons?)\b", re.IGNORECASE)
# "including a supporting actress award for Ada Okafor", "and acting wins for Okafor, Vale and Bo Quill"
_AMONG = pattern(
    r"\b(?:including|among them|one of them|as well as|and|with)(?: (?:an?|the|one|two|three))?"
    r"(?: (?P<kind>(?:(?!for\b)[\w’'-]+ ){0,5}?))(?P<noun>awards?|wins?|honou?rs?|trophy|trophies|prizes?"
    r"|nominations?|nods?)"
    r" (?:for|to|by) (?:(?:stars?|co-stars|leads?|the|its) )*(?P<who>{NAMES})"
)
# "including best picture and best actress for Okafor"
_INCLUDING = pattern(r"\bincluding (?:for )?(?P<list>(?:the )?(?:best|outstanding)\b[^.;:”\"()]+)")
_CATEGORY = pattern(
    r"\b(?P<what>(?:best|outstanding)\s[^.,;:”\"()]{3,60}?)"
    r"(?:(?= and (?:best|outstanding)\b|,|$| for (?!{NAME}))| for (?P<who>{NAMES}))"
)
# "with Okafor winning both awards", "which Okafor won"
_BOTH = pattern(
    r"\bwith (?P<who>{NAME}) (?:winning|taking home|scooping|going on to win) (?:both|the latter|it|them)\b"
)
# "and earned him a Best Actor Emmy": whoever was named last before
_EARNED = pattern(
    r"\b(?:earn|w[oi]n|net|bag|land|score|gave|got|brought)(?:ed|ted|s|ned|ning)? (?:him|her|them) (?:an?|the|two)\b"
)


class Tally(NamedTuple):
    """So many nominations or wins at `[start, end)` of the sentence's words."""

    result: str
    number: int
    start: int
    end: int


def tallies(words: str) -> list[Tally]:
    """Return how many nominations and wins these words count, each by itself; nothing where fewer than two stand."""
    found = []
    for m in _TALLY.finditer(words):
        count = number(m["n"] or m["these"])
        if count is None or count > 200 or _AGE.search(m.group()):
            continue
        noun, before = (m["noun"] or "wins").lower(), words[max(0, m.start() - 40) : m.start()]
        told = before.rpartition(",")[2]
        lost = noun.startswith(("nomin", "nod")) or (
            not noun.startswith(("win", "troph", "statu")) and _NOMINATED.search(told) is not None
        )
        found.append(Tally("nominated" if lost else "won", count, m.start(), m.end()))
    return found


def shares(sentence: Sentence) -> Iterator[tuple[str, str, str]]:
    """Give who had which part in it, as result, recipient and category; either of the latter may be left out."""
    skeleton = sentence.skeleton
    for m in _AMONG.finditer(skeleton.text):
        result = "nominated" if _NOMINATED.match(m["noun"]) else "won"
        kind = re.sub(r"^(?:an?|the|one|two) ", "", m["kind"].strip())
        for mark in skeleton.found(m["who"], "N"):
            yield result, full_name(mark), "" if re.search(r"[\ue000-\ue6ff]", kind) else kind
    for m in _INCLUDING.finditer(skeleton.text):
        result = "nominated" if _NOMINATED.search(skeleton.text[: m.start()].rpartition(",")[2]) else "won"
        for one in _CATEGORY.finditer(m["list"]):
            who = [full_name(mark) for mark in skeleton.found(one["who"] or "", "N")]
            yield from ((result, person, skeleton.plain(one["what"], sentence.scene.text)) for person in who or [""])
    for m in _BOTH.finditer(skeleton.text):
        yield "won", full_name(skeleton.found(m["who"], "N")[0]), ""
    for m in _EARNED.finditer(skeleton.text):
        named = skeleton.found(skeleton.text[: m.start()], "N")
        if named:
            lost = _NOMINATED.search(skeleton.text[m.end() : m.end() + 50])
            yield "nominated" if lost else "won", full_name(named[-1]), ""


def given_to(sentence: Sentence, plain: str, end: int) -> str | None:
    """Return whom an award is for that ends there: "one nomination, for Okafor"."""
    goes = _GOES_TO.match(plain, end)
    marks = sentence.marks("N") if goes else ()
    return next((full_name(mark) for mark in marks if goes and mark.start == sentence.start + goes.end()), None)


_GOES_TO = re.compile(
    r"(?: (?:award|nomination|nod|prize|win)s?)?,? (?:for|to) (?:(?:star|co-star|lead|its|the) )*"
    r"(?!Best|Outstanding|Most)"
)


@cache
def award_names() -> re.Pattern[str]:
    """Return the pattern of what awards are called."""
    generic = r"(?:[A-Z][\w’'-]+ (?:of the |for |and )?){1,5}(?:[Aa]wards?|[Pp]rize|Trophy|Medal)"
    unnamed = r"(?:(?:grand|special|top) )*(?:audience|jury|critics['’]|top) (?:award|prize)"
    return re.compile(
        r"(?:(?<![\w-])|(?<=multi-))(?:" + "|".join([*read_table("awards")["names"], generic, unnamed]) + r")(?![\w-])"
    )
