"""Titles in headlines set in capitals, where every word has one: what is a title there, and what is news or speech."""

import re

from hitherto.reading.layout import Block
from hitherto.reading.titles.forms import can_be_title, trimmed

_HEADLINE_VERB = re.compile(
    r"(?:^|\s)(?:Renewed|Cancell?ed|Gets|Getting|Returns|Returning|Reveals|Sets|Adds|Casts|Lands|Drops|Announces"
    r"|Confirmed"
    r"|Debuts|Premieres|Ending|Ends|Teases|Delayed|Ordered|Releases|Joins|Stars?|Starring)\b"
)
# What stands in a headline before a title in quotation marks, rather than before somebody's words.
_TAKES_TITLE = re.compile(
    r"(?:^|\b(?:to|for|of|on|in|from|joins?|joining|leav(?:es|ing)|exits?|renews?|cancels?|boards?"
    r"|orders?))\s?\Z",
    re.IGNORECASE,
)
_SONG = re.compile(
    r"\b(?:songs?|tracks?|singles?|theme(?: song)?|anthem|album|EP|hymn|motto|slogan|tagline|caption|headline|hashtag"
    r"|episodes?|chapters?|issue|sketch|segment),? (?:(?:titled|called|entitled|dubbed) )?\Z"
    r"|\b(?:finale|closer|opener),? (?:titled|called|entitled|dubbed) \Z"
)
_SUNG = re.compile(r",? (?:(?:performed|sung|recorded|composed|covered) by|(?:singer|hitmaker|rapper|songwriter)s?)\b")
_GOES_ON = re.compile(r": | \d{1,2}$| Part ")
_LINK = re.compile(r"(?<= )(?:Of|The|And|A|An|In|To|On|For|With|At|From)(?= )")  # in capitals in headlines only
_SPOKEN = re.compile(r"\s?[—–:-]\s|,? (?:[Ss]ays|[Ss]aid)\b")  # "'What a Day' — Vera Quill on the end"


def without_verbs(run: str) -> str:
    """Cut a run of a headline in capitals at its verbs: "Vera Quill Joins Salt Roads", "Lioness Renewed For"."""
    parts = [trimmed(part) for part in _HEADLINE_VERB.split(run)]
    return next((part for part in reversed(parts) if can_be_title(part)), run if len(parts) == 1 else "")


def is_quoted_title(text: str, found: re.Match[str], name: str, title_case: bool) -> bool:
    """Refuse words in quotation marks that are somebody's words, or a nickname before a name."""
    if not found[found.lastindex or 0].startswith(name[:1]) or _is_no_work(text, found):
        return False
    if title_case:
        if text.count(name) > 1:
            return True
        before = text[: found.start()]
        spoken = before.strip() == "" and _SPOKEN.match(text, found.end()) and not _is_part(name, text)
        return bool(_TAKES_TITLE.search(before)) and not spoken
    return not re.match(r"\s[A-Z]", text[found.end() : found.end() + 2])


def _is_no_work(text: str, found: re.Match[str]) -> bool:
    """Tell whether what is quoted is a song, an episode, a motto: "the opening theme, “Low Tide,” performed by"."""
    return bool(_SONG.search(text, max(0, found.start() - 40), found.start()) or _SUNG.match(text, found.end()))


def _is_part(name: str, text: str) -> bool:
    """Tell whether a name goes on after a colon or a number from one that the text has again and again."""
    first = _GOES_ON.search(name)
    return first is not None and text.count(name[: first.start()]) > 2


def known_elsewhere(name: str, text: str, line: Block) -> str:
    """Return the longest end of a run that the rest of the text has as well, else the whole run."""
    words = name.split(" ")
    for i in range(len(words)):
        end = " ".join(words[i:])
        if end.isdigit() or len(end) < 3:
            break
        for spelled in dict.fromkeys((end, _LINK.sub(lambda m: m.group().lower(), end))):
            if text.find(spelled, 0, line.start) >= 0 or text.find(spelled, line.end) >= 0:
                return spelled
    return name


_SMALL = frozenset("with from into onto over upon about after than that when amid near like this your their".split())


def is_title_case(line: str) -> bool:
    """Tell whether a line is set in capitals throughout, so that capitals say nothing about names."""
    every = re.findall(r"[^\W\d_]\w+", line)
    long = [w for w in every if len(w) > 3]
    if sum(w[0].islower() and w not in _SMALL for w in long) > 2:
        return False  # a sentence that lists names: "The show also stars …"
    words = long if len(long) > 2 else [w for w in every if len(w) > 2]
    return len(words) > 2 and sum(w[0].isupper() for w in words) > 0.7 * len(words)
