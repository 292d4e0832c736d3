"""Identity: the spellings that name one person, one character or one outlet.

Names are first sorted into blocks that share a first or a last word, and compared only there. Each reason to
merge two names is a line of `_same`.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from hitherto.claims import Ruling, fold
from hitherto.vocabulary import read_table


@dataclass(frozen=True, slots=True)
class Identity:
    """One person, character or outlet: `key` compares (the spelling said first), `name` is shown.

    `rulings` are what editors decided about its names.
    """

    key: str
    name: str
    rulings: tuple[Ruling, ...] = ()


class Names:
    """The identities behind a pile of spellings."""

    def __init__(
        self,
        spellings: Sequence[str],
        lone: str = "last",
        together: Iterable[tuple[str, str]] = (),
        rulings: Sequence[Ruling] = (),
    ) -> None:
        """Sort spellings, earliest first and as often as they were said, into identities.

        A single word joins the one full name that ends in it (`lone="last"`: surnames) or holds it
        (`lone="any"`: characters); where several do, it stands alone. A description ("Tom's older brother")
        is nobody's fuller name; it joins a name only where `together` says that the two are one. What `rulings`
        say stands above all of this.
        """
        self._of: Mapping[str, Identity] = _identities(spellings, lone, together, rulings)

    def __getitem__(self, spelling: str) -> Identity:
        """Return who a spelling names; one that was never sorted in names itself."""
        return self._of.get(_form(spelling)) or Identity(_form(spelling), spelling)

    def __contains__(self, spelling: str) -> bool:
        """Tell whether a spelling was sorted in."""
        return _form(spelling) in self._of


class Groups:
    """A union–find over strings; the representative is the member that was added first."""

    def __init__(self, members: Iterable[str] = ()) -> None:
        """Start with every member alone."""
        self._order: dict[str, int] = {}
        self._parent: dict[str, str] = {}
        self._apart: list[tuple[str, str]] = []
        for member in members:
            self.add(member)

    def add(self, member: str) -> None:
        """Add a member, alone, unless it is there."""
        if member not in self._parent:
            self._parent[member] = member
            self._order[member] = len(self._order)

    def find(self, member: str) -> str:
        """Return the representative of a member's group."""
        while self._parent[member] != member:
            self._parent[member] = self._parent[self._parent[member]]
            member = self._parent[member]
        return member

    def keep_apart(self, one: str, other: str) -> None:
        """Let nothing ever put two members into one group."""
        self._apart.append((one, other))

    def union(self, one: str, other: str) -> None:
        """Make two groups one, unless a member of one is kept apart from a member of the other."""
        first, second = sorted((self.find(one), self.find(other)), key=self._order.__getitem__)
        if not any({self.find(a), self.find(b)} == {first, second} for a, b in self._apart):
            self._parent[second] = first

    def __contains__(self, member: object) -> bool:
        """Tell whether a member was added."""
        return member in self._parent

    def __iter__(self) -> Iterator[str]:
        """Go through the members in the order in which they were added."""
        return iter(self._parent)


def _form(spelling: str) -> str:
    """Return the form in which spellings are compared: folded, and a full name without its "Captain" or "Dr"."""
    folded = fold(spelling)
    words = folded.split()
    return " ".join(words[1:]) if len(words) > 2 and words[0] in _honorifics() else folded


@cache
def _honorifics() -> frozenset[str]:
    return frozenset(fold(word) for word in read_table("words")["honorifics"])


def is_name(spelling: str) -> bool:
    """Tell a name from a description: "Father Lowe" and "the Warden" from "a priest" and "Tom's older brother"."""
    words = spelling.split()
    return not _OWNED.search(spelling) and not any(word.islower() and word not in _PARTICLES for word in words)


_OWNED = re.compile(r"\w(?:['’]s|s['’])\s")
_PARTICLES = frozenset(
    "of the and in de del della di da do dos du la le el al bin ibn van von der den ter zu y".split()
)


def ruled(groups: Groups, rulings: Iterable[Ruling], form: Callable[[str], str]) -> list[tuple[str, Ruling]]:
    """Join and keep apart what rulings say, as far as both names are there; return the members with their rulings."""
    touched = []
    for ruling in sorted(rulings, key=lambda ruling: ruling.kind == "same"):  # what is kept apart comes first
        one, other = map(form, ruling.names or ("", ""))
        if one == other or one not in groups or other not in groups:
            continue
        if ruling.kind == "same":
            groups.union(one, other)
        else:
            groups.keep_apart(one, other)
        touched += [(one, ruling), (other, ruling)]
    return touched


def _identities(
    spellings: Sequence[str], lone: str, together: Iterable[tuple[str, str]], rulings: Sequence[Ruling]
) -> dict[str, Identity]:
    counted = Counter(spellings)
    forms: dict[str, list[str]] = defaultdict(list)
    for spelling in counted:
        forms[_form(spelling)].append(spelling)
    forms.pop("", None)
    groups = Groups(forms)
    touched = ruled(groups, rulings, _form)
    names = [form for form, spelled in forms.items() if any(map(is_name, spelled))]
    for one, other in _candidates(names):
        if groups.find(one) != groups.find(other) and _same(one.split(), other.split()):
            groups.union(one, other)
    _attach_short_forms(groups, names, lone)
    for name, description in together:
        groups.union(_form(name), _form(description))
    members: dict[str, list[str]] = defaultdict(list)
    for form in groups:
        members[groups.find(form)].append(form)
    found: dict[str, Identity] = {}
    for key, group in members.items():
        shown = _best([spelling for form in group for spelling in forms[form]], counted)
        decided = {ruling.id: ruling for form, ruling in touched if form in group}
        found |= dict.fromkeys(group, Identity(key, shown, tuple(decided.values())))
    return found


def _candidates(forms: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of full names that share a block."""
    blocks: dict[str, list[str]] = defaultdict(list)
    for form in forms:
        words = form.split()
        blocks[form.replace(" ", "")].append(form)
        if not _is_short(words):
            blocks[f"first {words[0]}"].append(form)
            blocks[f"last {words[-1]}"].append(form)
    for block in blocks.values():
        yield from combinations(block, 2)


def _is_short(words: Sequence[str]) -> bool:
    """Tell whether a name is a single word, or begins with a mere initial ("J. Locke")."""
    return len(words) == 1 or (len(words) == 2 and len(words[0]) == 1)


def _same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two full names are spellings of one."""
    if "".join(one) == "".join(other):  # "J. J. Abrams", "JJ Abrams"; hyphens, accents and case are folded
        return True
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) > 1 and list(longer[-len(shorter) :]) == list(shorter):  # "DS Ann Other", "Ann Other"
        return True
    if not _middles_agree(one[1:-1], other[1:-1]):
        return False
    if one[-1] == other[-1]:  # "Billy Petersen", "William Petersen"; "Kristen", "Kristin"
        return one[0] == other[0] or _one_first_name(one[0], other[0]) or near(one[0], other[0], least=6)
    return one[0] == other[0] and near(one[-1], other[-1], least=5)  # a slip in the surname


def _middles_agree(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether middle names agree, where both names have them; an initial agrees with its name."""
    return all(a.startswith(b) or b.startswith(a) for a, b in zip(one, other, strict=False))


def _one_first_name(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) >= 3 and longer.startswith(shorter):
        return True
    return bool(_nicknames().get(one, frozenset()) & _nicknames().get(other, frozenset()))


@cache
def _nicknames() -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for number, group in enumerate(read_table("nicknames")["groups"]):
        for name in group:
            found[name] = found.get(name, frozenset()) | {number}
    return found


def near(one: str, other: str, least: int) -> bool:
    """Tell whether two words of at least `least` letters differ by one slip (two, in long words)."""
    shorter, longer = sorted((len(one), len(other)))
    allowed = 2 if shorter >= 8 else 1
    return shorter >= least and longer - shorter <= allowed and _slips(one, other) <= allowed


def _slips(one: str, other: str) -> int:
    """Return the Levenshtein distance (short words only: rapidfuzz would cost more to import)."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1]


def _attach_short_forms(groups: Groups, names: Sequence[str], lone: str) -> None:
    """Join surnames, characters' single names and initialled names to the one full name that fits."""
    full = [form for form in names if not _is_short(form.split())]
    for form in [form for form in names if _is_short(form.split())]:
        words = form.split()
        if len(words) == 1:
            fits = {groups.find(f) for f in full if f.split()[-1] == form or (lone == "any" and form in f.split())}
        else:
            fits = {groups.find(f) for f in full if f.split()[-1] == words[1] and f.startswith(words[0])}
        if len(fits) == 1:
            groups.union(fits.pop(), form)


def _best(spellings: Sequence[str], counted: Mapping[str, int]) -> str:
    """Choose the spelling to show: a name before a description, a full one, the most frequent, the fullest."""
    return max(spellings, key=lambda s: (is_name(s), len(fold(s).split()) > 1, counted[s], len(s), s))
