"""Track records: how what outlets and speakers said came out, found title by title."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hitherto.claims import NotKnownError, Subject, fold
from hitherto.pipeline.known import Known, Past, known_of

if TYPE_CHECKING:
    from hitherto.judging.identity.outlets import Outlets
    from hitherto.judging.records import Alike, Record, Score
    from hitherto.ledger import Ledger

KeyOf = Callable[[str, str], str]  # what is the same for all spellings of an outlet's or a speaker's name


def records(ledger: "Ledger", past: Past, name: str | None = None, *, persons: bool = False) -> "list[Record]":
    """Return the track records, the surest first; with a `name`, that one only, and the scores behind it.

    Speakers are left out unless `persons` asks for them. Memory grows with the outlets, not with the claims. Raises
    NotKnownError, naming the nearest, where nobody is called so.
    """
    from hitherto.judging import Decisions
    from hitherto.judging.identity.outlets import Outlets

    rulings = Decisions.of(ledger.rulings(past.recorded_at)).of_names("outlet")

    def may_be_meant(kind: str, said: str) -> bool:
        if name is None:
            return False
        if kind == "speaker":
            return fold(said) == fold(name)
        two = Outlets([name, said], rulings)
        return two.key(name) == two.key(said)

    heard = _Heard(persons, may_be_meant)
    for known in _titles(ledger, past):
        heard.hear(known)
    outlets = Outlets([*heard.outlets], rulings)
    found = _merged(heard, lambda kind, said: outlets.key(said) if kind == "outlet" else fold(said))
    if name is None:
        return sorted((one for one in found.values() if one.counts), key=_surest)
    return [_named(name, outlets, found)]


def _titles(ledger: "Ledger", past: Past) -> Iterator[Known]:
    """Yield what is known of each title in turn, under all of its names."""
    seen: set[str] = set()
    for name in ledger.names():
        if fold(name) not in seen:
            known = known_of(ledger, Subject(name), past)
            seen |= known.names.keys()
            yield known


@dataclass
class _Heard:
    """What was heard so far: the outlets, the counts of each spelling, and the scores that are asked for."""

    persons: bool
    may_be_meant: Callable[[str, str], bool]
    outlets: Counter[str] = field(default_factory=Counter)
    counts: "dict[tuple[str, str], Counter[Alike]]" = field(default_factory=lambda: defaultdict(Counter))
    scores: "list[Score]" = field(default_factory=list)
    _meant: dict[tuple[str, str], bool] = field(default_factory=dict)

    def hear(self, known: Known) -> None:
        """Score what was said of a title."""
        from hitherto.judging.records import alike, scores

        self.outlets.update({entry.article.id: entry.article.outlet for entry in known.entries}.values())
        for score in scores(known.entries, known.day, known.names, known.rulings):
            if score.kind == "speaker" and not self.persons:
                continue
            who = score.kind, score.name
            self.counts[who][alike(score)] += 1
            if who not in self._meant:
                self._meant[who] = self.may_be_meant(*who)
            if self._meant[who]:
                self.scores.append(score)


def _merged(heard: _Heard, key_of: KeyOf) -> "dict[tuple[str, str], Record]":
    """Join the spellings of one name; it is called as it is spelt most."""
    from hitherto.judging.records import Record

    spellings: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    counts: dict[tuple[str, str], Counter[Alike]] = defaultdict(Counter)
    scores: dict[tuple[str, str], list[Score]] = defaultdict(list)
    for outlet, articles in heard.outlets.items():
        if outlet:
            spellings["outlet", key_of("outlet", outlet)][outlet] += articles
    for (kind, name), counted in heard.counts.items():
        counts[kind, key_of(kind, name)].update(counted)
        if kind == "speaker":
            spellings[kind, key_of(kind, name)][name] += counted.total()
    for score in heard.scores:
        scores[score.kind, key_of(score.kind, score.name)].append(score)
    return {
        who: Record(who[0], min(names, key=lambda one: (-names[one], one)), counts[who], tuple(scores[who]))
        for who, names in spellings.items()
    }


def _surest(record: "Record") -> tuple[object, ...]:
    """Sort by what is sure of its own claims, then of all; few claims never lead, however right."""
    return (
        record.is_small(),
        -record.at_least(own=True),
        -record.at_least(),
        -record.settled(),
        fold(record.name),
        record.kind,
    )


def _named(name: str, outlets: "Outlets", found: "dict[tuple[str, str], Record]") -> "Record":
    record = found.get(("outlet", outlets.key(name))) or found.get(("speaker", fold(name)))
    if record is None:
        from hitherto.judging.identity.nearest import not_known

        raise NotKnownError(not_known("outlet", name, fold(name), sorted({one.name for one in found.values()})))
    return record
