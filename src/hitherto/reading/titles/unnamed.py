"""Which of the works that an article tells by whose they are have no title at all, and so go by that as their name."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hitherto.claims import fold
from hitherto.reading.titles.described import Phrase

_NO_TITLE = re.compile(
    r"\b(?:untitled|unnamed|yet-to-be-(?:titled|named)|no (?:official )?title\b|(?:has|have) (?:not"
    r"|yet to) (?:been |be )?"
    r"(?:titled|named))",
    re.IGNORECASE,
)
# What is in hand, before the phrase: "is working on a", "has nixed an", "an order for a", "will next star in a".
IN_HAND = re.compile(
    r"\b(?:work(?:s|ing) on|develop(?:s|ing|ed)?|order(?:s|ed)?|greenl\w+|green-lit|commission(?:s|ed)|nixed"
    r"|scrapp(?:ed|ing)"
    r"|axed|cancel\w+|shelved|nabb?(?:s|ed)|land(?:s|ed)|pick(?:s|ed) up|pickup|attached to|next|upcoming|forthcoming"
    r"|plan(?:s|ned|ning)?|plots?|plotting|in talks|deal|set to|sign(?:s|ed)|will (?:also )?(?:star|direct"
    r"|play|appear"
    r"|write|produce|lead)|to (?:star|direct|produce|lead) in|additional|includ(?:es|ing)|slate|projects?"
    r"|untitled|acquired|rights"
    r"|bought|sold|pitch\w*|writing|directing|producing|prepping|filming|shooting|currently)\b",
    re.IGNORECASE,
)
SAYS_WHAT = re.compile(  # of a title or of "the show": "Salt Roads is a …", "the series, a …"
    r"(?:\b(?:is|was|be|as|being|(?:something|kind|sort) of|called|named)|['’](?:s|re)|(?<!\d),[\"”’]?|[—–:(])"
    r"\s(?:(?:also|still|not|only|really)\s)?(?:(?:an?|another|the|one)(?:\s[a-z][\w-]+){0,2})?\s?\Z"
)
CLAUSE = re.compile(r"[.!?;]['\"”’]?\s|\n")


class Unnamed(NamedTuple):
    """The plain name of a work at characters `[start, end)`."""

    start: int
    end: int
    work: str


def heading(phrases: Sequence[Phrase], text: str, main: str | None, *, real: bool) -> Phrase | None:
    """Return the phrase by which the headline tells what the article is about, where that has no title.

    `real` says that the article begins with `main`, the title that seems to be its main one. Where the headline does
    not tell whose it is, the words right below it may: "a spy drama", "the drama from Tom Hale".
    """
    named = [p for p in phrases if p.headline and not p.titled]
    untitled = _NO_TITLE.search(text) is not None
    told = next((p for p in named if p.owners and (p.telling or p.opens or (p.owns and untitled))), None)
    if told and (main is None or any(is_part(main, owner) for owner in told.owners)):
        return told
    if real and not untitled:
        return None
    return told or next(filter(None, (_told_below(p, phrases) for p in named if p.telling)), None)


def _told_below(bare: Phrase, phrases: Sequence[Phrase]) -> Phrase | None:
    """Return what a headline names without an owner, with the owner that the text soon tells."""
    kind = bare.thing.split()[-1]
    soon = (p for p in phrases if p.owners and not (p.headline or p.titled) and p.start < bare.end + _SOON)
    below = next((p for p in soon if kind in p.thing.split() or p.thing in ("series", "project")), None)
    if below is None:
        return None
    thing = max((below.thing, bare.thing) if below.telling else (bare.thing,), key=lambda words: len(words.split()))
    return bare._replace(owners=below.owners, thing=thing)


_SOON = 900  # characters after the headline's phrase


def is_part(name: str, owner: str) -> bool:
    """Tell whether a name is but a part of somebody's: "M. Night" of "M. Night Vale"."""
    return f" {fold(name)} " in f" {fold(owner)} "


def unnamed(phrases: Sequence[Phrase], text: str, head: Phrase | None) -> Iterator[Unnamed]:
    """Give where works without a title are told, each by its plain name; `head` is the article's main one."""
    last: Phrase | None = None
    if head and head not in phrases:
        yield Unnamed(head.start, head.end, head.work)
    for phrase in phrases:
        if head and _is_same(phrase, head, text):
            if set(phrase.owners) & set(head.owners):
                yield Unnamed(phrase.start, phrase.end, head.work)
            last = phrase
        elif _is_own(phrase, text, last):
            yield Unnamed(phrase.start, phrase.end, phrase.work)
            last = phrase


def _is_same(phrase: Phrase, head: Phrase, text: str) -> bool:
    """Tell whether a phrase is about the article's main work: it has the same owner, or is as good as "the comedy"."""
    if phrase.titled:
        return False
    alike = (
        phrase.form == "with" and phrase.thing.split()[-1] in head.thing and not _ANOTHER.search(text, 0, phrase.begin)
    )
    return bool(alike or set(phrase.owners) & set(head.owners))


def _is_own(phrase: Phrase, text: str, last: Phrase | None) -> bool:
    """Tell whether a phrase stands for a work of its own: one in hand, that nothing calls by a title."""
    owned = phrase.owns and phrase.telling and not _NEXT_TITLE.match(text, phrase.end)
    opens = phrase.opens and (phrase.telling or phrase.form == "owned")
    if phrase.titled or phrase.headline or not (opens or phrase.form == "plays" or owned):
        return False
    clause = CLAUSE.split(text[max(0, phrase.begin - 160) : phrase.begin])[-1]
    if last and last.end > phrase.begin - len(clause) and not _NO_LIST.search(text[last.end : phrase.begin]):
        return True  # "is working on a comedy with Ada Vale, a drama starring Bo Lund and a home docuseries"
    if phrase.form == "bare":
        return False
    clause += text[phrase.begin : phrase.end]
    clause += CLAUSE.split(text[phrase.end : phrase.end + 80])[0] if owned else ""
    return IN_HAND.search(clause) is not None and not SAYS_WHAT.search(text, max(0, phrase.begin - 40), phrase.begin)


_ANOTHER = re.compile(r"\b(?:another|other|also|additional|as well as|along with)\b[^.;]{0,80}\Z")
_NEXT_TITLE = re.compile(r",?\s[\"“'_]?[A-Z]")
_NO_LIST = re.compile(r"[.;]\s|\b(?:which|who|that|is|was|has)\b")
