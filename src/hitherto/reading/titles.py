"""The titles that an article is about, learned from how it speaks of them; no list of titles is kept."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from hitherto.claims import fold
from hitherto.reading.credits import stands_as_credit
from hitherto.reading.layout import Block
from hitherto.reading.names import everyday, is_person
from hitherto.reading.standing import Standing
from hitherto.reading.title_cues import weigh
from hitherto.reading.title_forms import can_be_title, trimmed
from hitherto.reading.title_lines import is_saga

_UNTITLED = (
    r"(?:\s(?:movie|film|TV|television|video game|game|anime|live-action|animated|prequel))*"
    r"\s(?:sequel|spin-?off|prequel|revival|animated series|reunion)"
)
_NO_NAME_FOLLOWS = (
    r"(?:\s(?:series|movie|film|show|game))?(?![\w-])"
    r"(?!,?\s[\"“‘']?(?:[A-Z][a-z]+\s?){1,6}(?:,|\s(?:is|was|will|has)\b|$))"
)


_UNTITLED_WORD = re.compile(r"sequel|spin-?off|prequel|revival|animated series|reunion", re.IGNORECASE)
_UNTITLED_TAIL = re.compile(_UNTITLED, re.IGNORECASE)
_BARE_NAME = re.compile(r"(?:[A-Z][\w.'-]+ ){1,2}[A-Z][\w'-]+")
_ASIDE = re.compile(
    r"\b(?:after|before|following|amid|like|unlike|than|beats|from an?|last|next)\s[\"“]?\Z", re.IGNORECASE
)
_PRIZE = re.compile(r"(?:'s?)?\s(?:[Aa]wards?|[Pp]rizes?|[Ff]estival|[Nn]ominat\w+|[Nn]ominees?)\b")
_GENERIC = frozenset("series show movie film game anime animation musical beginning final season final chapter".split())
_PLAYED = re.compile(
    r"\b(?:[A-Z][\w'-]+(?: \([^)]*\))?,? as|(?:cast|back|return\w*|role|known) as|plays?|played|playing|voices?"
    r"|voiced|named|character) (?:the )?$"
)
_CAPITAL = re.compile(r"(?<![.!?] )\b([A-Z][\w.'-]+) $")
_LEAD = re.compile(r"[\w,;)][\"”]? [\"“']?([A-Z]\w*) $")  # within a sentence, where no capital is due
_OWNS = re.compile(r"'s (?:[A-Z]\w+(?:\s|\b)){1,3}")
_OWNER = re.compile(r"(?:[A-Z][\w-]+ )?[A-Z][\w-]+'s $")


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
        plain = _plain(text)
        weights, certain = weigh(plain, parts)
        merged = _merge(weights, plain)
        headline = plain[parts[0].start : parts[0].end] if parts else ""
        certain_folds = {fold(n) for n in certain}
        folded_people = {fold(p) for p in people}
        kept = Counter(
            {n: w for n, w in merged.items() if _is_title(n, w, plain, folded_people, fold(n) in certain_folds)}
        )
        self.names = [n for n, w in kept.most_common() if w >= 3 or _times(n, headline)]
        self.main = _main(kept, plain, headline)
        self.aliases = _aliases(self.main, self.names, plain)
        self.aliases |= _subtitles(self.main, self.names, plain)
        self.names = [n for n in self.names if n not in self.aliases]
        self._untitled(plain, headline)
        self._text, self._pattern = text, self._compile()
        self._spelled = {n.replace("’", "'"): n for n in reversed(self.names)} | self.aliases
        self._named = Standing(self._find(text, 0, len(text)), partial(self._find, text))
        self._counts = Counter(m.work for m in self._named)
        self._prove_main(plain, headline, kept)

    def _prove_main(self, text: str, headline: str, weights: Counter[str]) -> None:
        """Keep the main title only where the headline has it, or the text speaks mostly of it and not in credits."""
        if self.main is None or self.main in self.aliases.values() or _heads(self.main, headline):
            return
        told = Counter(m.work for m in self._named if not stands_as_credit(text, m.start, m.end, main=False))
        work, times = max(told.items(), key=lambda pair: (pair[1], weights[pair[0]], pair[0]), default=(None, 0))
        self.main = work if (times > 1 and times * 2 >= told.total()) or len(told) == 1 else None

    def _untitled(self, text: str, headline: str) -> None:
        """Give works that have no title yet a plain name: "the Mummy sequel"."""
        if not self.names or not _UNTITLED_WORD.search(text):
            return
        spelled = tuple(name.lower().replace("’", "'") for name in {*self.names, *self.aliases})
        lower = re.sub(r"\s", " ", text.lower())
        ends = (m.start() + n for m in _UNTITLED_TAIL.finditer(lower) for n, c in enumerate(m.group()) if c == " ")
        if not any(lower.endswith(spelled, 0, end) for end in ends):
            return
        names = "|".join(sorted(map(_spelling, {*self.names, *self.aliases}), key=len, reverse=True))
        source = rf"(?<![\w-])(?P<whole>(?P<name>{names}){_UNTITLED}){_NO_NAME_FOLLOWS}"
        for found in re.finditer(source, text, re.IGNORECASE):
            name = self._work(found["name"])
            plain = name + re.sub(r"\s+", " ", found["whole"])[len(found["name"]) :].lower()
            self.aliases[re.sub(r"\s+", " ", found["whole"])] = plain
            kind = plain[len(name) :].split()
            if name == self.main and all(word in headline.lower() for word in kind):
                self.main = plain

    def _compile(self) -> re.Pattern[str] | None:
        spellings = sorted({*self.names, *self.aliases}, key=lambda n: (-len(n), n))
        if not spellings:
            return None
        return re.compile(
            r"(?<![^\W_])(?<!-)(?P<open>[\"“‘'_*])?(?P<name>"
            + "|".join(map(_spelling, spellings))
            + r")(?![^\W_]|-[A-Za-z])(?(open)[,.!?]?[\"”’'_*](?!s\b)|)|(?<![^\W_])(?<!-)(?P<bare>"
            + "|".join(map(_spelling, spellings))
            + r")(?![^\W_]|-[A-Za-z])"
        )

    def mentions(self, text: str, start: int, end: int) -> Iterable[Mention]:
        """Return the titles named between these characters, of the article itself or of another text."""
        return self._named.within(start, end) if text is self._text else self._find(text, start, end)

    def _find(self, text: str, start: int, end: int) -> Iterator[Mention]:
        if self._pattern is None:
            return
        for found in self._pattern.finditer(text, start, end):
            spelled = re.sub(r"\s+", " ", (found["name"] or found["bare"]).replace("’", "'"))
            yield Mention(found.start(), found.end(), self._spelled.get(spelled, spelled))

    def count(self, work: str) -> int:
        """Return how often a title is named."""
        return self._counts[work]

    def _work(self, spelled: str) -> str:
        if spelled in self.aliases:
            return self.aliases[spelled]
        return next((n for n in self.names if n.replace("’", "'") == spelled), spelled)


def _spelling(name: str) -> str:
    return re.escape(name).replace("'", "['’]").replace(r"\ ", r"\s")


def _places(name: str, text: str) -> list[int]:
    """Return where a name stands by itself; much quicker than a pattern compiled for each name."""
    found, at = [], text.find(name)
    while at >= 0:
        end = at + len(name)
        before, after = text[at - 1 : at], text[end : end + 1]
        if not (before.isalnum() or before == "-" or after.isalnum()):
            found.append(at)
        at = text.find(name, end)
    return found


def _times(name: str, text: str) -> int:
    return len(_places(name, text))


def _plain(text: str) -> str:
    """Write every apostrophe in one way; character for character, so that offsets hold."""
    return text.replace("’", "'").replace("‘", "'")


def _is_title(name: str, weight: int, text: str, people: set[str], certain: bool) -> bool:
    """Drop what is somebody's name: it speaks, it is played, it is the surname of a fuller name."""
    last = name.rpartition(" ")[2]
    if fold(name) in people or (last != name and fold(last) in people and _BARE_NAME.fullmatch(name)):
        return False
    if weight >= 8 and certain:
        return True
    if (is_person(name) and weight < 6 and not is_saga(name, text)) or not (certain or weight >= 3):
        return False
    places = _places(name, text)
    before = [text[max(0, at - 30) : at] for at in places]
    role = (" " not in name or _BARE_NAME.fullmatch(name)) and any(_PLAYED.search(words) for words in before)
    if role or any(_PRIZE.match(text, at + len(name)) for at in places):
        return False
    surname = " " not in name and weight < 10
    return not (surname and any(can_be_title(found[1]) for words in before if (found := _CAPITAL.search(words))))


def _merge(weights: Counter[str], text: str) -> Counter[str]:
    """Add up spellings of one title, and give a longer run's weight to the title that it wraps."""
    by_fold: dict[str, list[str]] = {}
    for name in weights:
        by_fold.setdefault(fold(name), []).append(name)
    merged: Counter[str] = Counter()
    for spellings in by_fold.values():
        best = max(spellings, key=lambda n: (text.count(n) * (3 if n.startswith("The ") else 1), -len(n), n))
        merged[_with_lead(_with_owner(best, text), text)] += sum(weights[s] for s in spellings)
    for name in sorted(merged, key=lambda n: (-len(n), n)):
        inner = [n for n in merged if n != name and _times(n, name)]
        heir = max(inner, key=lambda n: (merged[n], len(n), n), default="")
        weak = text.count(name) <= 1 and merged[name] < 8 and ":" not in name.replace(heir, "")
        weak = weak or (_holds(name, heir) and _times(heir, text) >= 2 * _times(name, text))
        weak = weak and not name.removeprefix(heir).strip().isdigit()  # "Harbour 3" is another one
        if heir and weak and merged[heir] >= merged[name]:
            merged[heir] += merged.pop(name)
    return merged


def _holds(name: str, title: str) -> bool:
    """Tell whether a run is a title with what is seen in it: "Ada Lark in Salt Roads"."""
    return bool(title) and re.search(r"\S (?:in|on|from|for|of) (?:the )?\Z", name.removesuffix(title)) is not None


def _with_owner(name: str, text: str) -> str:
    """Return the whole of a title that has a possessive in it ("The Handmaid's Tale"), of which a run is one half."""
    places = _places(name, text)
    whole: Counter[str] = Counter()
    for at in places:
        owns = _OWNS.match(text, at + len(name))
        owner = _OWNER.search(text[max(0, at - 40) : at])
        if owns:
            whole[trimmed(name + owns.group().rstrip())] += 1
        elif owner:
            whole[trimmed(owner.group() + name)] += 1
    if not whole:
        return name
    best, count = whole.most_common(1)[0]
    return best if count >= 2 and count >= 0.5 * len(places) else name


def _heads(name: str, headline: str) -> int:
    """Return how often the headline is about a title, rather than telling of its makers or of what it came after."""
    places = _places(name, headline)
    return sum(_ASIDE.search(headline[:at]) is None for at in places)


def _with_lead(name: str, text: str) -> str:
    """Return the whole of a title that begins with everyday words ("To Your Harbour"), which were cut from a run."""
    places = _places(name, text)
    leads = Counter(found[1] for at in places if (found := _LEAD.search(text[max(0, at - 24) : at])))
    word, count = leads.most_common(1)[0] if leads else ("", 0)
    if count < 2 or count < 0.6 * len(places) or word.lower() not in everyday():
        return name
    return _with_lead(f"{word} {name}", text)


def _main(weights: Counter[str], text: str, headline: str) -> str | None:
    """Choose the title that is weighed and named most, above all in the headline."""

    def score(name: str) -> tuple[float, int, str]:
        wrapped = [n for n in weights if n != name and _times(name, n) and _times(n, headline)]
        alone = _heads(name, headline) - sum(_heads(n, headline) for n in wrapped)
        times = max(_times(name, text), _times(name.partition(": ")[2] or name, text))
        leads = 4 if headline.lstrip("\"“‘'_").startswith(name) else 0
        return min(weights[name], 24) + 0.9 * min(times, 12) + (8 + leads if alone > 0 else 0), -text.find(name), name

    best = max(weights, key=score, default=None)
    # What is news is the new series that bears the old one's name before its colon; and half a title is the whole.
    whole = [
        n for n in weights if n.startswith(f"{best}: ") and (_times(n, text) > 1 or n.partition(": ")[2] in headline)
    ]
    whole += [n for n in weights if n.endswith(f": {best}")]
    return max(whole, key=score, default=best)


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
            if (
                len(short) > 3
                and fold(short) not in _GENERIC
                and (name == main or (" " in short and short not in names))
            ):
                found.setdefault(short, name)
    return found


def _subtitles(main: str | None, names: Sequence[str], text: str) -> dict[str, str]:
    """Return what a season of the main title is called in full ("…, officially titled Main and the Rest")."""
    longer = [n for n in names if main and n != main and n.startswith(f"{main} ")]
    return {n: main for n in longer if main and re.search(rf"\btitled [\"“']?{_spelling(n)}", text)}
