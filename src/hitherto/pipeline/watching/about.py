"""Whether an article is about a title that is followed."""

import re
from collections.abc import Iterable, Mapping, Sequence

from hitherto.claims import Article, Claim, fold

_QUOTED = r"[\"“‘'«]"
_SPACE = re.compile(r"\s+")
_MARKS = str.maketrans("’‘", "''")


class Followed:
    """The names of what is followed, and which of them an article is about."""

    def __init__(self, names: Mapping[str, Iterable[str]]) -> None:
        """Take the names of each title by its key."""
        self._by_name: dict[str, set[str]] = {}
        patterns = []
        for key, spelled in names.items():
            for name in spelled:
                if fold(name):
                    self._by_name.setdefault(fold(name), set()).add(key)
                    patterns.append((key, _in_headline(name)))
        self._patterns = tuple(patterns)

    def __bool__(self) -> bool:
        """Tell whether anything is followed."""
        return bool(self._by_name)

    def named_by(self, article: Article, claims: Sequence[Claim]) -> set[str]:
        """Return the keys of the titles that a claim of it is about, or that its headline names."""
        works = {fold(claim.subject.work) for claim in claims}
        told = {key for work in works for key in self._by_name.get(work, ())}
        headline = _SPACE.sub(" ", article.title).translate(_MARKS)
        return told | {key for key, pattern in self._patterns if pattern.search(headline)}


def _in_headline(name: str) -> re.Pattern[str]:
    """Return what finds a name in a headline.

    A name of one word is also a word: it counts with its article ("The Boys"), or in quotation marks ("‘You’").
    """
    plain = _SPACE.sub(" ", name).strip().translate(_MARKS)
    words = re.escape(plain).replace(r"\ ", " ")
    if len(fold(name).split()) > 1:
        return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
    if " " in plain:
        return re.compile(rf"(?<!\w){words}(?!\w)")
    return re.compile(rf"{_QUOTED}{words}['’]?s?[,.]?[\"”’'»]")
