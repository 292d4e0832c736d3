"""Proper names in a text: where they stand, and which short forms mean which full name."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from hitherto.reading.drawing.skeleton import Mark
from hitherto.vocabulary import given_names, read_table

_CAP = (
    r"(?:[dlDLO]['’](?=[A-ZÀ-Þ]))?[A-ZÀ-ÞĀĄĆČĎĐĒĘĞĪİŁŃŇŌŐŘŚŠŞȘŤŢȚŪŮŰŴŶŹŻŽ]"
    r"(?:\w|['’](?!s\b)(?=\w)|[-‑](?=\w)|(?<=[A-Z])\.(?=[A-Z])|\.(?=[a-z]{1,2}\b))*"
)
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_MODIFIER = re.compile(r"[^\W\d_]+-[a-z]+")
_COMPOUND = re.compile(
    r"\s?[^\W\d_]+-(?:based|set|exclusive|inspired|style|centric|produced|themed|born|led|winning|nominated|era|like)$"
)
# "the Ada Okafor-directed drama": who does it, and what is done.
_DONE_BY = re.compile(
    r"[-‑](?:(?:co-)?directed|(?:co-)?created|helmed|penned|(?:co-)?written|produced|led|starring|fronted"
    r"|headlined|run"
    r"|scripted|showrun|developed|published|starrer|voiced|hosted)$"
)
# "NBC President Ada Okafor": whose officer somebody is, and as what.
_OFFICER = re.compile(
    r"(?:[A-Z]{2,}\S* (?:[A-Z][\w&]+ ){0,3}?|(?:[A-Z]\S+ ){1,2}(?:Entertainment|Television|Studios?|TV|Pictures"
    r"|Networks?|Originals|Films) )(?:(?:Vice|Executive|Senior|Deputy) )*(?:President|Chairman|Chairwoman|Chair|CEO"
    r"|COO|CCO|Chief|Head|Boss|Officer|Executive|Exec|Commissioner|Spokes\w+) (?=[A-ZÀ-Þ]\S+ [A-ZÀ-Þ])"
)
_LINKS = frozenset("in on at to with vs vs.".split())  # "Vera in Vienna" is nobody's name
_SUFFIX = r"(?:,?\s(?:Jr|Sr)\b\.?|\s(?:I{2,3}|IV|VI{0,3})\b)"


class Name(NamedTuple):
    """A proper name at characters `[start, end)`; `full` is the fullest form that the article gives."""

    start: int
    end: int
    text: str
    full: str


@cache
def _words(key: str) -> frozenset[str]:
    return frozenset(read_table("words")[key].split())


def everyday() -> frozenset[str]:
    """Return everyday words in lower case, which alone make neither a name nor a title."""
    return _words("not_names")


@cache
def _chunk() -> re.Pattern[str]:
    table = read_table("words")
    particle = "|".join([*table["particles"], r"St\."])
    honorific = "|".join(table["honorifics"])
    initial = r"[A-Z]\.(?:[A-Z]\.)*"
    word = rf"(?!(?:Jr|Sr)\b)(?:{initial}|{_CAP}|\d(?=\b))"
    nick = r"[\"“'‘][A-Z][\w ]{1,14}[\"”'’]\s"
    return re.compile(
        rf"(?:Mr|Mrs|Ms|Miss|Agent|Number)\.?\s\d+\b|(?:\b(?:{honorific})\b\.?\s)*(?<![\w#@$])(?:{initial}\s?)*{_CAP}"
        rf"(?:(?:(?:(?<=Bros)"
        rf"|(?<=Prods))\.)?\s(?:(?:{particle})\s){{0,2}}(?:{nick})?(?:d['’](?=[A-Z]))?{word})*{_SUFFIX}?"
        r"(?:(?:(?<=Bros)|(?<=Prods))\.(?=['’]))?"
    )


class Run(NamedTuple):
    """Capitalised words at `[start, end)`, of which `[begin, stop)` is a name; nothing where both are one."""

    start: int
    end: int
    begin: int
    stop: int


def runs(text: str, start: int, end: int) -> Iterator[Run]:
    """Give every run of capitalised words with the name in it."""
    for found in _chunk().finditer(text, start, end):
        yield Run(*found.span(), *_without_opening(text, *found.span()))


def chunks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give every run of capitalised words, without the sentence's first word where that is no name."""
    return ((run.begin, run.stop) for run in runs(text, start, end) if run.begin < run.stop)


def _without_opening(text: str, begin: int, stop: int) -> tuple[int, int]:
    while begin < stop:
        word = _WORD.match(text, begin, stop)
        if word is not None and "-" in word.group() and _MODIFIER.fullmatch(word.group()) and word.end() < stop:
            begin = word.end() + 1  # "Emmy-nominated Jay Carson"
            continue
        if word is None or not _opens(text, begin, word.group()):
            break
        begin = word.end()
        while begin < stop and not text[begin].isalnum():
            begin += 1
    officer = _OFFICER.match(text, begin, stop)
    begin = officer.end() if officer else begin
    if text.find("-", begin, stop) < 0:
        return begin, stop
    done = _DONE_BY.search(text, begin, stop)
    if done and begin < done.start():
        stop = done.start()
    return (stop, stop) if _COMPOUND.search(text, begin, stop) else (begin, stop)  # "a Sin City-based thriller"


_NO_NAME = re.compile(r"\w+n['’]t\b|\w+(?= (?:your|it)\b)")  # "Don't expect it", "Mark your calendars"
_SHORTENED = re.compile(
    r"(?<=^he|^it|^we)['’](?:d|ll|s|re|ve)$|(?<=^she|^you|^who|^how)['’](?:d|ll|s|re|ve)$|(?<=^i)['’](?:d|ll|m|ve)$"
    r"|(?<=^they|^that|^what|^here)['’](?:d|ll|re|s|ve)$|(?<=^there|^where)['’](?:d|ll|re|s|ve)$"
)


def _opens(text: str, begin: int, word: str) -> bool:
    """Tell whether a capitalised word only opens a sentence (or is a job), and so is no part of the name after it."""
    before = text[max(0, begin - 2) : begin].strip(" ")
    first = before[-1:] in ("", ".", "!", "?", "\n", "“", '"', "‘")
    doing = first and ((word.endswith("ing") and not is_given(word)) or _NO_NAME.match(text, begin))
    if not doing and not set(_SHORTENED.sub("", word.lower()).split("-")) <= everyday():
        return False
    return not before or not (before[-1].isalnum() or before[-1] in ",&") or word.lower() in _words("jobs")


@cache
def _label() -> re.Pattern[str]:
    ends = "|".join(sorted(read_table("words")["label_ends"].split()))
    return re.compile(
        rf"(?:[^\W_][\w&’'/-]*\s){{0,4}}?(?:[\w-]+/)?(?:{ends})(?:\s(?:by"
        rf"|of photography))?\s?:\s+(?=\S)",
        re.IGNORECASE,
    )


def label(text: str, start: int = 0) -> str | None:
    """Return the label with which a line of a table of credits begins here, up to its colon: "Sound Director"."""
    found = _label().match(text, start)
    return found.group().rstrip(": ") if found else None


class Registry:
    """The names of one article: which surname, first name or nickname stands for which full name."""

    def __init__(self, full_names: Counter[str]) -> None:
        """Learn the short forms of these full names (name → how often)."""
        self.full_names = full_names
        self._by_part: dict[str, list[str]] = {}
        self._full: dict[str, str] = {}  # what was asked before
        for name in full_names:
            parts = _parts(name)
            if len(parts) < 2 or is_company(name):
                continue
            # The particle belongs to the surname: "de Montalembert" as well as "Montalembert".
            surname = name[name.rfind(parts[-1]) :]  # with its "Jr."
            for part in {parts[-1], surname, " ".join(parts[1:]), parts[0], *_quoted(name)}:
                self._by_part.setdefault(part, []).append(name)

    def full(self, name: str) -> str:
        """Return the one full name that this short form can stand for, else the name itself."""
        if name not in self._full:
            self._full[name] = self._meant(name)
        return self._full[name]

    def _meant(self, name: str) -> str:
        bare = re.sub(r"^(?:Mr|Mrs|Ms|Dr)\.?\s", "", name)
        meant = self._by_part.get(bare, []) if name not in self.full_names or len(_parts(name)) < 2 else []
        if len(meant) > 1:  # a surname beats a first name
            meant = [m for m in meant if _parts(m)[-1] == bare] or meant
        return meant[0] if len(meant) == 1 else name


def _parts(name: str) -> list[str]:
    plain = _GENERATION.sub("", name) if name[-1:] in ".rIV" else name
    return _NICKNAME.sub("", plain).split() if _QUOTE_MARK.search(plain) else plain.split()


_GENERATION = re.compile(r",?\s(?:Jr|Sr)\.?$|\s(?:I{2,3}|IV)$")
_NICKNAME, _QUOTE_MARK = re.compile(r"[\"“‘'].*?[\"”’']\s"), re.compile(r"[\"“‘']")


def _quoted(name: str) -> list[str]:
    return re.findall(r"[\"“‘]([^\"”’]+)[\"”’]", name)


@cache
def _listed(key: str) -> frozenset[str]:
    table = read_table("given_names")[key]
    return frozenset(table.split() if isinstance(table, str) else table)


def can_be(pronoun: str, name: str) -> bool:
    """Tell whether "he", "she" or "the actress" may mean who bears a name: no given name says otherwise."""
    others = {"he": "women", "actor": "women", "she": "men", "actress": "men"}.get(pronoun.lower())
    return others is None or name.split(maxsplit=1)[0].lower() not in given_names(others)


def is_company(name: str) -> bool:
    """Tell whether a name is a company's by its last word, or one of the few that are known by one name."""
    return name in _listed("owners") or name.rsplit(maxsplit=1)[-1].lower().strip(".") in _listed("companies")


def is_given(word: str) -> bool:
    """Tell whether a word is a common given name."""
    return word.lower() in given_names()


def is_person(name: str) -> bool:
    """Tell whether a run of two to four capitalised words begins like a person's name."""
    words = name.split()
    linked = not _LINKS.isdisjoint(words[1:-1])
    return 2 <= len(words) <= 4 and words[0].lower() in given_names() and not linked and not is_company(name)


def is_plain_word(text: str) -> bool:
    """Tell whether all words of a capitalised run are calendar words, places, peoples or the like."""
    return all(w.lower() in _words("not_persons") or not w[0].isalpha() for w in text.split())


def full_name(mark: Mark) -> str:
    """Return the fullest form of the name that a mark stands for."""
    return mark.what.full if isinstance(mark.what, Name) else ""


def full_names(marks: Sequence[Mark]) -> list[str]:
    """Return the names of a list in full; "Shawn and Marlon Wayans" are two members of one family."""
    found = [m.what for m in marks if isinstance(m.what, Name)]
    names = [name.full for name in found]
    for i in range(len(names) - 2, -1, -1):
        joined = found[i + 1].start - found[i].end in (len(" & "), len(" and "))
        alone = joined and " " not in names[i] and " " in found[i + 1].text
        if alone and names[i] not in names[i + 1] and is_given(names[i]):
            names[i] = f"{names[i]} {names[i + 1].split()[-1]}"
    return names
