"""The titles that an article is about, learned from how it speaks of them; no list of titles is kept."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hitherto.claims import fold
from hitherto.reading.layout import Block
from hitherto.reading.title_cues import can_be_title, trimmed, weigh

_UNTITLED = (
    r"(?:\s(?:movie|film|TV|television|video game|game|anime|live-action|animated|prequel))*"
    r"\s(?:sequel|spin-?off|prequel|revival|animated series|reunion)"
)
_NO_NAME_FOLLOWS = r"(?:\s(?:series|movie|film|show|game))?(?![\w-])(?!,?\s[\"“‘']?(?:[A-Z][a-z]+\s?){1,6}(?:,|\s(?:is|was|will|has)\b|$))"


@dataclass(frozen=True, slots=True)
class Mention:
    """A title named at characters `[start, end)`, quotation marks around it included."""

    start: int
    end: int
    work: str


class Titles:
    """The titles of one article, the one it is mainly about, and where each is named."""

    def __init__(self, text: str, parts: Sequence[Block], people: set[str]) -> None:
        """Learn them from the text; `people` are names that are certainly somebody's."""
        weights, certain = weigh(text, parts)
        merged = _merge(weights, text)
        headline = text[parts[0].start : parts[0].end].replace("’", "'") if parts else ""
        certain_folds = {fold(n) for n in certain}
        folded_people = {fold(p) for p in people}
        kept = Counter(
            {n: w for n, w in merged.items() if _is_title(n, w, text, folded_people, fold(n) in certain_folds)}
        )
        self.names = [n for n, w in kept.most_common() if w >= 3 or _times(n, headline)]
        self.main = _main(kept, text, headline)
        self.aliases = _aliases(self.main, self.names, text)
        self.names = [n for n in self.names if n not in self.aliases]
        self._pattern = self._compile()
        self._untitled(text, headline)
        self._counts = Counter(m.work for m in self.mentions(text, 0, len(text)))

    def _untitled(self, text: str, headline: str) -> None:
        """Give works that have no title yet a plain name: "the Mummy sequel"."""
        for name in list(self.names):
            source = rf"(?<![\w-])({_spelling(name)}{_UNTITLED}){_NO_NAME_FOLLOWS}"
            for found in re.finditer(source, text, re.IGNORECASE):
                plain = name + re.sub(r"\s+", " ", found[1])[len(name) :].lower()
                self.aliases[re.sub(r"\s+", " ", found[1].replace("’", "'"))] = plain
                if name == self.main and re.search(re.escape(plain), headline, re.IGNORECASE):
                    self.main = plain
        self._pattern = self._compile()

    def _compile(self) -> re.Pattern[str] | None:
        spellings = sorted({*self.names, *self.aliases}, key=lambda n: (-len(n), n))
        if not spellings:
            return None
        return re.compile(
            r"(?<![\w-])(?P<open>[\"“‘'])?(?P<name>"
            + "|".join(map(_spelling, spellings))
            + r")(?!\w|-[A-Za-z])(?(open)[,.!?]?[\"”’'](?!s\b)|)|(?<![\w-])(?P<bare>"
            + "|".join(map(_spelling, spellings))
            + r")(?!\w|-[A-Za-z])"
        )

    def mentions(self, text: str, start: int, end: int) -> Iterator[Mention]:
        """Find the titles named between these characters."""
        if self._pattern is None:
            return
        for found in self._pattern.finditer(text, start, end):
            spelled = re.sub(r"\s+", " ", (found["name"] or found["bare"]).replace("’", "'"))
            yield Mention(found.start(), found.end(), self._work(spelled))

    def count(self, work: str) -> int:
        """Return how often a title is named."""
        return self._counts[work]

    def _work(self, spelled: str) -> str:
        if spelled in self.aliases:
            return self.aliases[spelled]
        return next((n for n in self.names if n.replace("’", "'") == spelled), spelled)


def _spelling(name: str) -> str:
    return re.sub(r"['’]", "['’]", re.escape(name).replace(r"\ ", r"\s"))


def _times(name: str, text: str) -> int:
    return len(re.findall(rf"(?<![\w-]){_spelling(name)}(?![\w])", text))


def _is_title(name: str, weight: int, text: str, people: set[str], certain: bool) -> bool:
    """Drop what is somebody's name: it speaks, it is played, it is the surname of a fuller name."""
    if fold(name) in people:
        return False
    if weight >= 8 and certain:
        return True
    if re.search(rf"\b(?:as|plays?|played|playing|voices?|voiced|named|character) (?:the )?{re.escape(name)}\b", text):
        return False
    if " " not in name and weight < 10:
        before = re.findall(rf"(?<![.!?] )\b([A-Z][\w.’'-]+) {re.escape(name)}\b(?!:)", text)
        if any(can_be_title(word) for word in before):
            return False
    return certain or weight >= 3


def _merge(weights: Counter[str], text: str) -> Counter[str]:
    """Add up spellings of one title, and give a longer run's weight to the title that it wraps."""
    by_fold: dict[str, list[str]] = {}
    for name in weights:
        by_fold.setdefault(fold(name), []).append(name)
    merged: Counter[str] = Counter()
    for spellings in by_fold.values():
        best = max(spellings, key=lambda n: (text.count(n), n.startswith("The "), -len(n), n))
        merged[_with_owner(best, text)] += sum(weights[s] for s in spellings)
    for name in sorted(merged, key=lambda n: (-len(n), n)):
        inner = [n for n in merged if n != name and re.search(rf"(?<!\w){re.escape(n)}(?!\w)", name)]
        if inner and text.count(name) <= 1 and merged[name] < 8 and ":" not in name:
            heir = max(inner, key=lambda n: (merged[n], len(n), n))
            if merged[heir] >= merged[name]:
                merged[heir] += merged.pop(name)
    return merged


def _with_owner(name: str, text: str) -> str:
    """Return the whole of a title that has a possessive in it ("The Handmaid's Tale"), of which a run is one half."""
    whole: Counter[str] = Counter()
    spelled = _spelling(name)
    for found in re.finditer(
        rf"{spelled}['’]s (?:[A-Z]\w+(?:\s|\b)){{1,3}}|(?:[A-Z][\w-]+ ){{1,2}}['’]s {spelled}", text
    ):
        whole[trimmed(found.group().strip().replace("’", "'"))] += 1
    if not whole:
        return name
    best, count = whole.most_common(1)[0]
    return best if count >= 2 and count >= 0.5 * _times(name, text) else name


def _main(weights: Counter[str], text: str, headline: str) -> str | None:
    def score(name: str) -> tuple[float, int, str]:
        wrapped = [n for n in weights if n != name and _times(name, n) and _times(n, headline)]
        alone = _times(name, headline) - sum(_times(n, headline) for n in wrapped)
        return (
            min(weights[name], 24) + 0.7 * min(_times(name, text), 12) + (8 if alone > 0 else 0),
            -text.find(name),
            name,
        )

    return max(weights, key=score) if weights else None


def _aliases(main: str | None, names: Sequence[str], text: str) -> dict[str, str]:
    """Return short forms: what stands before or after the colon, a title without its article."""
    found: dict[str, str] = {}
    for name in names:
        before, colon, after = name.partition(": ")
        shorts = [after] if colon else []
        if colon and name == main and _times(before, text) < 3 * _times(name, text):
            shorts.append(before)
        if name.startswith("The "):
            shorts.append(name[4:])
        for short in shorts:
            if len(short) > 3 and (name == main or (" " in short and short not in names)):
                found.setdefault(short, name)
    return found
