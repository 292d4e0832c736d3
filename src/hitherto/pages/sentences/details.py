"""Read a fact's details as words that can be set."""

import re

from hitherto.claims import Fact
from hitherto.pages.text import clean, joined

# The countries that English names with an article or by letters; another code is set as it stands.
_REGIONS = {
    "US": "the US", "GB": "the UK", "UK": "the UK", "CA": "Canada", "AU": "Australia", "IE": "Ireland",
    "DE": "Germany", "FR": "France", "ES": "Spain", "IT": "Italy", "JP": "Japan", "KR": "South Korea", "IN": "India",
    "Netherlands": "the Netherlands", "Philippines": "the Philippines", "Middle East": "the Middle East",
    "BR": "Brazil", "MX": "Mexico", "NZ": "New Zealand", "CN": "China", "001": "the whole world",
}  # fmt: skip


def detail(fact: Fact, key: str) -> str:
    """Return one detail as cleaned words, joined where it is a list; empty where it is not said."""
    value = fact.details.get(key, "")
    return joined([clean(item) for item in value]) if isinstance(value, tuple) else clean(str(value))


def after(word: str, detail_words: str) -> str:
    """Put a word before a detail: " by Netflix"; nothing where the detail is not said."""
    return f" {word} {detail_words}" if detail_words else ""


def value(fact: Fact) -> str:
    """Return the fact's value as cleaned words."""
    return clean(str(fact.value))


def spans(words: str) -> str:
    """Write spans of numbers with the dash that belongs there: "28–43"."""
    return re.sub(r"(?<=\d)-(?=\d)", "–", words)


def count(fact: Fact) -> int | None:
    """Return the detail `count` as a number, None where it is none."""
    said = str(fact.details.get("count", ""))
    return int(said) if said.isdecimal() and len(said) < 6 else None


# Places that English gives an article.
_WITH_THE = frozenset(
    "Highlands Lowlands Midlands Hebrides Netherlands Philippines Islands Isles Alps Pyrenees Dolomites Cotswolds "
    "Dales Moors Mountains States Emirates Kingdom Republic Bahamas Maldives".split()
)


def place(words: str) -> str:
    """Put the article before a place that has one: "the Scottish Highlands"."""
    first = words.partition(",")[0].split()
    return f"the {words}" if first and first[-1] in _WITH_THE and first[0].lower() != "the" else words


def region(fact: Fact) -> str:
    """Name the region: "the US"."""
    code = detail(fact, "region")
    return _REGIONS.get(code, code)
