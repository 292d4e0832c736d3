"""Who in an article is an actor, and who a character: what the whole text says, before any rule is asked.

A sentence alone often leaves it open ("Charlie (Joe Locke)", "Joe Locke (Charlie)", "Gao returns"); the
article as a whole seldom does.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from hitherto.reading.drawing.sieve import Pattern, Ways
from hitherto.reading.people.names import Registry, everyday
from hitherto.vocabulary import read_table

_CAP = r"[A-ZÀ-ÞĀČĒĪŁŌŚŠŪŻŽ][\w’'-]*(?<!['’]s)"
_FULL = rf"(?:{_CAP} (?:(?:de|van|von|der|la|le|del|di|da|bin|al) )?(?:[A-Z]\. ?)*){{1,3}}{_CAP}(?: (?:II|III|Jr))?"
_ANY = rf"(?:{_CAP} ){{0,3}}{_CAP}"
_PLAY = r"(?:plays?|played|playing|portrays?|portrayed|voices?|voiced|reprises?|reprising)"

_BY = r"(?: here| again| this time| now)? by"
_KNOWN_FROM = r"(?:vets?|veterans?|alum\w*|stars?|actors?|actress\w*|winners?|nominees?|newcomers?)"

# "star and executive producer Ada Okafor"
STAR_TOO = (
    r"(?:[Ss]tar|[Aa]ct(?:or|ress))(?:/|-|,? and )(?:executive |exec |co-)?"
    r"(?:producer|director|creator|writer|showrunner|EP)"
)

# (who group 1 is, who group 2 is, pattern)
_CUES = Ways(
    ((first, second), Pattern(source))
    for first, second, source in (
        ("actor", "role",
         rf"({_FULL}),?(?: \([^()]*\))?,? (?:who )?(?:will |is set to |also |to |will also |previously "
         rf"|is )*{_PLAY} (?!(?:here |again |now )?by\b)(?:\w[\w-]* ){{0,4}}?({_ANY})"),
        ("actor", "",
         rf"({_FULL}),?(?: \([^()]*\))?,? (?:who )?(?:will |is set to |also |to |will also |previously "
         rf"|is )*{_PLAY}\b(?!{_BY}\b)"),
        ("role", "actor",
         rf"({_ANY})(?:, [^.;()]{{0,60}}|,)?,? (?:who )?(?:was |is |being |originally )*(?:played|portrayed"
         rf"|voiced){_BY} (?:[\w-]+ ){{0,6}}?({_FULL})"),
        ("", "actor", rf"()(?:played|portrayed|voiced){_BY} (?:(?!and\b)[\w-]+ ){{0,6}}?({_ANY})"
         rf"(?![\w’'-]| {_KNOWN_FROM}\b)"),
        ("actor", "actor", rf"(?:played|portrayed|voiced){_BY} (?:(?!and\b)[\w-]+ ){{0,6}}?({_FULL}),? and ({_FULL})"),
        ("role", "actor", rf"(?:^|(?:^|\s)[a-z][\w’'-]*,?\s|[—(,;]\s?|\bThe\s)({_CAP})(?:['’]s?)? \(({_FULL})\)"),
        ("actor", "role", rf"({_ANY})(?: \([^()]*\))? as [“\"]?({_ANY})"),
        ("actor", "actor", rf"\b[Ss]tars ({_FULL}),? and ({_FULL})"),
        ("actor", "",
         rf"\b(?:[Ss]tar|[Cc]o-star|[Aa]ctor|[Aa]ctress|[Nn]ewcomer|[Cc]omedian|[Cc]o-stars|[Ss]tars|[Ss]tarring"
         rf"|[Aa]ctors|{STAR_TOO}) ({_FULL})(?! \([A-Z][\w.’'-]+ [A-Z])"),
        ("role", "role", rf"\b(?:(?:roles?|parts?|characters?)(?: of| as)|characters?,) ({_ANY})(?:,? and ({_ANY}))?"),
        ("role", "",
         rf"\b(?:[Cc]haracters?|[Hh]ero|[Hh]eroine|[Pp]rotagonist|[Vv]illain|[Aa]ntagonist|named"
         rf"|fan-favou?rite),? ({_ANY})"),
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class People:
    """How often each full name is spoken of as an actor's, and each name as a character's."""

    actors: Counter[str]
    roles: Counter[str]

    def is_actor(self, name: str) -> bool:
        """Tell whether this name is an actor's rather than a character's."""
        return self.actors[name] > self.roles[name]

    def is_role(self, name: str) -> bool:
        """Tell whether this name is a character's rather than an actor's."""
        if name.partition(" ")[0] in _ranks() and self.actors[name] < 2:
            return True
        return self.roles[name] > self.actors[name] and not (" " in name and self.actors[name] > 1)


@cache
def _ranks() -> frozenset[str]:
    """Return what stands before a character's name more often than before an actor's ("Commander Shepard")."""
    return frozenset(read_table("words")["honorifics"]) - {
        "Sir",
        "Dame",
        "Mr",
        "Mrs",
        "Ms",
        "Dr",
        "Prince",
        "King",
        "Chief",
    }


def people(texts: Iterable[str], names: Registry) -> People:
    """Weigh the names in these pieces of text."""
    pieces = list(texts)
    counted: dict[str, Counter[str]] = {"actor": Counter(), "role": Counter()}
    for text in pieces:
        for kinds, found in _CUES.finditer(text):
            for kind, name in zip(kinds, found.groups(), strict=False):
                full = names.full(_bare(name)) if kind and name else ""
                if full and (kind == "role" or " " in full or "by" in found.group()):
                    counted[kind][full] += 1
    for actor, role in _paired("\n".join(pieces)):
        counted["actor"][actor] += 1
        counted["role"][role] += 1
    return People(counted["actor"], counted["role"])


def _paired(text: str) -> Iterator[tuple[str, str]]:
    """Give who plays whom in brackets, told by how the text goes on to call them.

    "Ada Okafor (Una Brand)" is an actor and her part where it speaks of Okafor and of Una. Where the names in
    brackets, or before them, is of one family with others, it is the character's.
    """
    pairs = [(_bare(pair[1]), pair[2]) for pair in _PAIR.finditer(text)]
    family, other = (len(side) - len({name.rpartition(" ")[2] for name in side}) for side in _sides(pairs))
    surnames = Counter(name.rpartition(" ")[2] for name in {name for both in pairs for name in both})
    for both in pairs:
        for actor, role in (both, both[::-1]):
            if _called(actor, text) == (False, True) and _called(role, text) == (True, False):
                yield actor, role
        first, second = (surnames[name.rpartition(" ")[2]] for name in both)
        if (first > 1) != (second > 1):
            yield both[::-1] if first > 1 else both
        elif family != other:
            yield both[::-1] if family > other else both


def _sides(pairs: Sequence[tuple[str, str]]) -> tuple[set[str], set[str]]:
    """Return the different names before brackets, and those in them."""
    return {first for first, _ in pairs}, {second for _, second in pairs}


_PAIR = re.compile(rf"({_FULL}) \(({_FULL})\)")


def _called(name: str, text: str) -> tuple[bool, bool]:
    """Tell whether somebody is called by the first name alone, and whether by the surname alone."""
    (first, *_), (*_, last) = map(re.escape, name.split()), map(re.escape, name.split())
    by_first = re.search(rf"\b{first}\b(?! \(?[A-Z])", text) is not None
    return by_first, re.search(rf"(?<!{first} )\b{last}\b(?! \()", text) is not None


def _bare(name: str) -> str:
    """Cut what only begins the sentence: "With Vera Quill"."""
    first, _, rest = name.partition(" ")
    return _bare(rest) if rest and first.lower() in everyday() else name
