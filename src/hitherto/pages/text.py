"""Make words from articles fit to be set: cleaned of what is not to be seen, shortened, joined."""

import re
from collections.abc import Sequence
from urllib.parse import quote as quote_plain
from urllib.parse import urlsplit

QUOTE_WORDS = 24  # published quotes stay under 25 words
_TILE = QUOTE_WORDS // 2

# What may stand in an address as it is (RFC 3987); everything else is written in hundredths.
_OUTSIDE = re.compile(
    "[^!#$%&'()*+,./:;=?@A-Za-z0-9_~\\-"
    "\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef"
    + "".join(f"{chr(0x10000 * plane)}-{chr(0x10000 * plane + 0xFFFD)}" for plane in range(1, 15))
    + "]|%(?![0-9A-Fa-f]{2})"
)

# Characters that turn the direction of what follows them; an article must not turn the page's own words.
_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
_STRAY = re.compile(f"[{_TURNING}]")
_UNSEEN = re.compile(f"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff{_TURNING}]")  # beside what parts words
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")  # with which a spreadsheet lets a formula begin
_NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def clean(words: str) -> str:
    """Return the words on one line, without control characters and marks that turn the direction of text."""
    return " ".join(_UNSEEN.sub("", words).split())


def straight(words: str) -> str:
    """Return the words without marks that turn the direction of text."""
    return _STRAY.sub("", words)


def quote(words: str, about: str = "") -> str:
    """Cut at most 24 words out of a passage, around the words that it is `about` where they come late."""
    tokens = clean(words).split()
    if len(tokens) <= QUOTE_WORDS:
        return " ".join(tokens)
    starts = range(0, len(tokens), _TILE)
    wanted = clean(about).casefold()
    start = next((s for s in starts if wanted in _window(tokens, s).casefold()), 0)
    start = max(0, min(start, len(tokens) - QUOTE_WORDS))
    cut = _window(tokens, start)
    return f"{'…' if start else ''}{cut}{'…' if start + QUOTE_WORDS < len(tokens) else ''}"


def _window(tokens: Sequence[str], start: int) -> str:
    return " ".join(tokens[start : start + QUOTE_WORDS])


def no_formula(words: str) -> str:
    """Put an apostrophe before words that a spreadsheet would take for a formula."""
    return f"'{words}" if words.startswith(_FORMULA) else words


def web_address(address: object) -> str | None:
    """Return the address if it is one that a link may lead to (http or https, with a host), else None.

    What may not stand in an IRI is percent-encoded; an address of spaces, quotes or control characters is none.
    """
    if not isinstance(address, str) or re.search(r"[\s\x00-\x1f\x7f<>\"\\`]", address) or clean(address) != address:
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname or _OUTSIDE.search(parts.hostname):
        return None
    start = address.index(parts.netloc) + len(parts.netloc)  # the host keeps its brackets, which IPv6 asks for
    rest, _, fragment = address[start:].partition("#")
    fragment = fragment.replace("#", "%23")
    return address[:start] + _encoded(f"{rest}#{fragment}" if fragment else rest)


def _encoded(part: str) -> str:
    return _OUTSIDE.sub(lambda found: quote_plain(found[0], safe=""), part)


def capital(words: str) -> str:
    """Return the words with their first letter as a capital."""
    return words[:1].upper() + words[1:]


def sentence(words: str) -> str:
    """Return the words as a sentence: a capital, and a full stop where none stands."""
    said = capital(words.strip())
    return said if said.endswith((".", "!", "?", "…", ".”", "!”", "?”")) else f"{said}."


def joined(names: Sequence[str]) -> str:
    """Join names as English does: "A", "A and B", "A, B and C"."""
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]])) if names else ""


def joined_some(names: Sequence[str], most: int) -> str:
    """Join at most so many names, and count the rest: "A, B and 3 others"."""
    if len(names) <= most + 1:
        return joined(names)
    return f"{', '.join(names[:most])} and {number(len(names) - most)} others"


def number(count: int) -> str:
    """Write a number as prose does: words to twelve, digits above."""
    return _NUMBERS[count] if 0 <= count < len(_NUMBERS) else str(count)


def counted(count: int, noun: str) -> str:
    """Write a number and its noun: "one episode", "eight episodes"."""
    return f"{number(count)} {noun}{'' if count == 1 else 's'}"


def an(noun: str) -> str:
    """Put the indefinite article before a noun, by its first letter."""
    return f"{'an' if noun[:1].lower() in 'aeiou' else 'a'} {noun}"
