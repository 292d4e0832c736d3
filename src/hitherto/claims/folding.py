"""Names as they are compared: without case, accents, punctuation, articles or possessives."""

import re
import unicodedata
from functools import lru_cache

_POSSESSIVE = re.compile(r"['’]s\b|['’‘]")
_WORDS = re.compile(r"\w+")
_SMALL = frozenset({"the", "a", "an"})


@lru_cache(maxsize=16384)  # the same few hundred names are compared over and over
def fold(name: str) -> str:
    """Return the form in which two spellings of one name are equal ("The Boys’" and "boys")."""
    spread = unicodedata.normalize("NFKD", name)
    plain = "".join(c for c in spread if not unicodedata.combining(c)).lower()
    plain = _POSSESSIVE.sub("", plain).replace("&", " and ").replace("+", " plus ")
    words = _WORDS.findall(plain)
    return " ".join([w for w in words if w not in _SMALL] or words)
