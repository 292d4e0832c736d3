"""Names: the spellings of people and characters, sorted into identities."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from hitherto.claims import Identity, Merge, Ruling, Sort, is_item
from hitherto.judging.identity.features import CHARACTERS, PEOPLE
from hitherto.judging.identity.groups import Groups, ruled
from hitherto.judging.identity.merging import Merging
from hitherto.judging.identity.pairs import Credit
from hitherto.judging.identity.spelling import form_of, is_name

_TABLES = {"person": PEOPLE, "character": CHARACTERS}
NO_CREDITS: Mapping[str, Credit] = {}


class Names:
    """The identities behind a pile of spellings."""

    def __init__(
        self,
        spellings: Sequence[str],
        sort: Sort = "person",
        credited: Mapping[str, Credit] = NO_CREDITS,
        together: Iterable[tuple[str, str]] = (),
        rulings: Sequence[Ruling] = (),
    ) -> None:
        """Sort spellings, earliest first and as often as they were said, into identities.

        `credited` are what claims tell of them, by their forms. A single word joins the one full name that ends in it
        (a person's) or holds it (a character's); where several do, it stands alone. A description ("Tom's older
        brother") is nobody's fuller name; it joins a name only where `together` says that the two are one. What
        `rulings` say stands above all of this.
        """
        self._sort: Sort = sort
        self._of: Mapping[str, Identity] = _identities(spellings, sort, credited, together, rulings)

    def __getitem__(self, spelling: str) -> Identity:
        """Return who a spelling names; one that was never sorted in names itself."""
        form = form_of(spelling)
        return self._of.get(form) or Identity(form, spelling, sort=self._sort, spellings=(spelling,))

    def __contains__(self, spelling: str) -> bool:
        """Tell whether a spelling was sorted in."""
        return form_of(spelling) in self._of

    def identities(self) -> list[Identity]:
        """Return all identities, the one that was said first before the others."""
        return list({identity.key: identity for identity in self._of.values()}.values())


def _identities(
    spellings: Sequence[str], sort: Sort, credited: Mapping[str, Credit], together: Iterable[tuple[str, str]],
    rulings: Sequence[Ruling],
) -> dict[str, Identity]:  # fmt: skip
    counted = Counter(spellings)
    forms: dict[str, list[str]] = defaultdict(list)
    for spelling in counted:
        forms[form_of(spelling)].append(spelling)
    forms.pop("", None)
    shown = {form: best(spelled, counted) for form, spelled in forms.items()}
    groups = Groups(forms)
    touched = ruled(groups, rulings, form_of)
    merges = [*by_ruling(touched, shown, form_of), *_by_item(groups, credited, shown)]
    named = [form for form, spelled in forms.items() if any(map(is_name, spelled))]
    links = Merging(named, credited, _TABLES[sort]).join(groups)
    merges += [(link.one, Merge((shown[link.one], shown[link.other]), link.reasons, link.score)) for link in links]
    for name, description in together:
        one, other = form_of(name), form_of(description)
        if groups.union(one, other):
            merges.append((one, Merge((shown[one], shown[other]), ("the same actor plays both",))))
    made = {root: replace(identity, sort=sort) for root, identity in gather(groups, forms, counted, merges).items()}
    for root, identity in made.items():
        decided = {ruling.id: ruling for form, ruling in touched if groups.find(form) == root}
        made[root] = replace(identity, rulings=tuple(decided.values()))
    return {form: made[groups.find(form)] for form in forms}


def gather(
    groups: Groups, forms: Mapping[str, Sequence[str]], counted: Mapping[str, int], merges: Iterable[tuple[str, Merge]]
) -> dict[str, Identity]:
    """Return the identities, by the representatives of their groups; `merges` come each with a form that it joined."""
    spelled: dict[str, list[str]] = defaultdict(list)
    first: dict[str, str] = {}
    for form, spellings in forms.items():
        root = groups.find(form)
        first.setdefault(root, form)
        spelled[root] += spellings
    joined: dict[str, list[Merge]] = defaultdict(list)
    for form, merge in merges:
        joined[groups.find(form)].append(merge)
    return {
        root: Identity(
            key=first[root],
            name=best(spellings, counted),
            spellings=tuple(spellings),
            merges=tuple(joined[root]),
            wikidata=groups.item(root),
        )
        for root, spellings in spelled.items()
    }


def best(spellings: Sequence[str], counted: Mapping[str, int]) -> str:
    """Choose the spelling to show: a name before a description, a full one, the most frequent, the fullest."""
    return max(spellings, key=lambda s: (is_name(s), len(form_of(s).split()) > 1, counted[s], len(s), s))


def by_ruling(
    touched: Iterable[tuple[str, Ruling]], shown: Mapping[str, str], form: Callable[[str], str]
) -> list[tuple[str, Merge]]:
    """Return the merges of two names that editors decided, or of each of which they said that it is one item."""
    items: dict[str, str] = {}
    found = []
    for ruling in {ruling.id: ruling for _, ruling in touched if ruling.kind == "same"}.values():
        one, other = sorted(map(form, ruling.names or ("", "")), key=is_item)
        earlier = items.setdefault(other, one) if is_item(other) else other
        if one in shown and earlier in shown and one != earlier:
            reason = f"{ruling.author}, an editor, decided so"
            found.append((one, Merge((shown[earlier], shown[one]), (reason,))))
    return found


def _by_item(groups: Groups, credited: Mapping[str, Credit], shown: Mapping[str, str]) -> list[tuple[str, Merge]]:
    """Give names the Wikidata items that claims give them, and join those of one item."""
    found = []
    first: dict[str, str] = {}
    for form in shown:
        for item in credited[form].items if form in credited else ():
            if not is_item(item) or groups.item(form):
                continue
            groups.add(item.lower())
            if groups.union(item.lower(), form):
                earlier = first.setdefault(item, form)
                if earlier != form:
                    reason = f"claims give both the Wikidata item {item}"
                    found.append((form, Merge((shown[earlier], shown[form]), (reason,))))
    return found
