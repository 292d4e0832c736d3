"""Spelling: the parts of a name as it is written, and in what two words may differ and yet be one."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from hitherto.claims import fold
from hitherto.vocabulary import given_names, read_table

_LEAST = 4  # letters of a word that is compared by its sound
_OWNED = re.compile(r"\w(?:['’]s|s['’])\s")
_PARTICLES = frozenset(
    "of the and in de del della di da do dos du la le el al bin ibn van von der den ter zu y née né born".split()
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name in its parts: `words` without form of address (`address`) and without "Jr." (`generation`)."""

    form: str
    words: tuple[str, ...]
    address: str = ""
    generation: str = ""

    @classmethod
    def of(cls, form: str) -> "Name":
        """Take a name apart that is in the form in which names are compared."""
        words = form.split()
        generation = words.pop() if len(words) > 1 and words[-1] in _words("generations") else ""
        address = words.pop(0) if len(words) > 1 and words[0] in _honorifics() else ""
        return cls(form, tuple(words), address, generation)

    @property
    def is_full(self) -> bool:
        """Tell whether it has a first name and a surname, and not a mere initial for one of them."""
        return len(self.words) > 2 or (len(self.words) == 2 and len(self.words[0]) > 1)


@lru_cache(maxsize=16384)
def form_of(spelling: str) -> str:
    """Return the form in which spellings are compared: folded, without an earlier name, or "Dr" before a full name."""
    folded = fold(_other_name().sub("", spelling) or spelling)
    words = folded.split()
    return " ".join(words[1:]) if len(words) > 2 and words[0] in _honorifics() else folded


def other_names(text: str, spelled: str | None = None) -> Iterator[tuple[str, str]]:
    """Yield the forms of two names that one person has, as a text says ("Ada Lind, née Okafor").

    `spelled` is given where the whole text is the spelling of a name.
    """
    if not any(cue in text for cue in _cues()):  # as in nearly every text
        return
    for match in _other_name().finditer(text):
        before = spelled or _last_name(text[max(0, match.start() - 60) : match.start()])
        one, other = form_of(before), fold(match["name"])
        if match["born"] and len(other.split()) == 1:
            other = f"{one.split()[0]} {other}" if one else ""
        if len(one.split()) and len(other.split()) > 1 and one != other:
            yield one, other


def is_name(spelling: str) -> bool:
    """Tell a name from a description: "Father Lowe" and "the Warden" from "a priest" and "Tom's older brother"."""
    words = _other_name().sub("", spelling).split()
    return not _OWNED.search(spelling) and not any(word.islower() and word not in _PARTICLES for word in words)


def sounds_alike(one: str, other: str) -> bool:
    """Tell whether two words may be one word brought over from another script or language."""
    return min(len(one), len(other)) >= _LEAST and sound(one) == sound(other)


@lru_cache(maxsize=16384)
def sound(word: str) -> str:
    """Return what is left of a folded word where the ways to write one sound are one."""
    for pattern, letters in _sounds():
        word = pattern.sub(letters, word)
    return word


def one_first_name(one: str, other: str) -> bool:
    """Tell whether two first names are forms of one ("Billy", "William"; "Kirill", "Cyril")."""
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) >= 3 and longer.startswith(shorter):
        return True
    return bool(_first_names().get(one, frozenset()) & _first_names().get(other, frozenset()))


def forms_of_one(one: str, other: str) -> str:
    """Say how two forms of one first name stand to each other."""
    shorter, longer = sorted((one, other), key=lambda name: (name in _full_first_names(), len(name), name))
    if longer.startswith(shorter) or len(longer) - len(shorter) > 1:
        return f"{shorter.title()} is short for {longer.title()}"
    return f"{shorter.title()} and {longer.title()} are forms of one first name"


def is_first_name(word: str) -> bool:
    """Tell whether a word is a common given name."""
    return word in given_names() or word in _first_names()


def near(one: str, other: str, least: int) -> bool:
    """Tell whether two words of `least` letters or more differ by one slip (two, in long words), or by a swap."""
    shorter, longer = sorted((len(one), len(other)))
    allowed = 2 if shorter >= 8 else 1
    if shorter < least or longer - shorter > allowed:
        return False
    return _slips(one, other) <= allowed or _is_swap(one, other)


def of_a_family(address: str) -> bool:
    """Tell whether a form of address may be of anybody in a family."""
    return address in _words("of_a_family")


def _slips(one: str, other: str) -> int:
    """Return the Levenshtein distance (short words only: rapidfuzz would cost more to import)."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1]


def _is_swap(one: str, other: str) -> bool:
    """Tell whether two neighbouring letters changed places, and nothing else."""
    differ = [at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    if len(one) != len(other) or len(differ) != 2 or differ[1] != differ[0] + 1:
        return False
    return one[differ[0]] == other[differ[1]] and one[differ[1]] == other[differ[0]]


def _last_name(text: str) -> str:
    """Return the capitalised words that a text ends in."""
    found = re.search(rf"(?:{_WORD} ){{0,3}}{_WORD}\Z", text)
    return found[0] if found else ""


_WORD = r"[A-ZÀ-ÖØ-Þ][\w.’'-]*"


@cache
def _other_name() -> re.Pattern[str]:
    born, also = (_alternatives(read_table("spellings")[key]) for key in ("born", "also"))
    name = rf"(?P<name>{_WORD}(?: {_WORD}){{0,3}})"
    return re.compile(rf"(?:,? \(|, | )(?:(?P<born>{born})|{also}):? {name}\)?")


@cache
def _cues() -> frozenset[str]:
    """Return the ends of what is between two names: few, because all texts are searched for them."""
    table = read_table("spellings")
    return frozenset(" ".join(words.split()[-2:]) + " " for words in (*table["born"], *table["also"]))


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


@cache
def _words(table: str) -> frozenset[str]:
    return frozenset(read_table("spellings")[table])


@cache
def _honorifics() -> frozenset[str]:
    return frozenset(fold(word) for word in read_table("words")["honorifics"])


@cache
def _sounds() -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(pattern), letters) for pattern, letters in read_table("spellings")["sounds"]]


@cache
def _first_name_groups() -> list[list[str]]:
    return [*read_table("nicknames")["groups"], *read_table("spellings")["first_names"]]


@cache
def _full_first_names() -> frozenset[str]:
    return frozenset(group[0] for group in _first_name_groups())


@cache
def _first_names() -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for number, group in enumerate(_first_name_groups()):
        for name in group:
            found[name] = found.get(name, frozenset()) | {number}
    return found
