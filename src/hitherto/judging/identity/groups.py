"""Groups: names that are one, kept apart where something forbids it, and what editors ruled of them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from hitherto.claims import Ruling, is_item


class Groups:
    """A union–find over strings; the representative is the member that was added first.

    A member whose name is that of a Wikidata item keeps its group apart from that of every other item.
    """

    def __init__(self, members: Iterable[str] = ()) -> None:
        """Start with every member alone."""
        self._order: dict[str, int] = {}
        self._parent: dict[str, str] = {}
        self._apart: dict[str, set[str]] = defaultdict(set)
        self._items: dict[str, str] = {}
        for member in members:
            self.add(member)

    def add(self, member: str) -> None:
        """Add a member, alone, unless it is there."""
        if member not in self._parent:
            self._parent[member] = member
            self._order[member] = len(self._order)
            if is_item(member):
                self._items[member] = member.upper()

    def find(self, member: str) -> str:
        """Return the representative of a member's group."""
        while self._parent[member] != member:
            self._parent[member] = self._parent[self._parent[member]]
            member = self._parent[member]
        return member

    def item(self, member: str) -> str | None:
        """Return the Wikidata item that a member's group is, if it is known."""
        return self._items.get(self.find(member))

    def keep_apart(self, one: str, other: str) -> None:
        """Let nothing ever put two members into one group."""
        self._apart[self.find(one)].add(other)
        self._apart[self.find(other)].add(one)

    def may_join(self, one: str, other: str) -> bool:
        """Tell whether nothing keeps two members apart: neither a decision nor two Wikidata items."""
        first, second = sorted((self.find(one), self.find(other)), key=lambda root: len(self._apart.get(root, ())))
        items = {self._items[root] for root in {first, second} if root in self._items}
        return len(items) < 2 and not any(self.find(foe) == second for foe in self._apart.get(first, ()))

    def union(self, one: str, other: str) -> bool:
        """Make two groups one, unless something keeps them apart; tell whether they were two and are one now."""
        first, second = sorted((self.find(one), self.find(other)), key=self._order.__getitem__)
        if first == second or not self.may_join(first, second):
            return False
        self._parent[second] = first
        if second in self._apart:
            self._apart[first] |= self._apart.pop(second)
        if second in self._items:
            self._items[first] = self._items[second]
        return True

    def __contains__(self, member: object) -> bool:
        """Tell whether a member was added."""
        return member in self._parent

    def __iter__(self) -> Iterator[str]:
        """Go through the members in the order in which they were added."""
        return iter(self._parent)


def ruled(groups: Groups, rulings: Iterable[Ruling], form: Callable[[str], str]) -> list[tuple[str, Ruling]]:
    """Join and keep apart what rulings say, as far as both names are there; return the members with their rulings.

    A Wikidata item is there as soon as a ruling names it.
    """
    touched = []
    for ruling in sorted(rulings, key=lambda ruling: ruling.kind == "same"):  # what is kept apart comes first
        one, other = map(form, ruling.names or ("", ""))
        items = [name for name in (one, other) if is_item(name)]
        if one == other or not all(name in groups or name in items for name in (one, other)):
            continue
        for name in items:
            groups.add(name)
        if ruling.kind == "same":
            groups.union(one, other)
        else:
            groups.keep_apart(one, other)
        touched += [(one, ruling), (other, ruling)]
    return touched
