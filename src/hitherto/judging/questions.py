"""Questions: which statements are about one question, and which of them give one answer."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from hitherto.claims import Detail, Subject, fold
from hitherto.claims.digest import digest, title_mark
from hitherto.judging.statement import Statement
from hitherto.judging.values import ENDS, GOES_ON, HANDED_ON, JOINT, Relation, key_of, relation
from hitherto.vocabulary import key_details, properties


@dataclass(frozen=True)
class Answer:
    """One value of a question, with the statements for it and against it, earliest first.

    `variant` tells answers of the same value apart (a date in another region), None for the first said.
    """

    key: str
    statements: tuple[Statement, ...]
    variant: str | None = None

    @cached_property
    def regions(self) -> frozenset[str]:
        """The regions that it is said of; none where nobody says."""
        return frozenset(_folded(self.statements, "region"))

    @cached_property
    def platforms(self) -> frozenset[str]:
        """The platforms that it is said of; none where nobody says."""
        return frozenset(key_of("platform", name) for name in _folded(self.statements, "platform"))

    @cached_property
    def may_be_set_aside(self) -> bool:
        """Tell whether any of it is withdrawn or ruled on, so that not all of it counts on all days."""
        return any(s.entry.withdrawn_at or s.ruling for s in self.statements)

    def meets(self, other: "Answer") -> bool:
        """Tell whether two answers are about the same region and platform, as far as anybody says."""
        return _compatible(self.regions, other.regions) and _compatible(self.platforms, other.platforms)


@dataclass(frozen=True)
class Question:
    """What is asked: a property of a subject, with the details that tell it from another question.

    `elsewhere` are the statements on other questions that can overtake an answer to this one: a delay overtakes a
    date, the end of a series the renewals beyond it, and a renewal what was said to be the end. `one_holder` tells
    that a newcomer takes the place of whoever held it, as a new director of a film does.
    """

    subject: Subject
    property: str
    details: tuple[tuple[str, str], ...]
    answers: tuple[Answer, ...]
    elsewhere: tuple[Statement, ...] = field(default=())
    one_holder: bool = False

    @cached_property
    def takes_one(self) -> bool:
        """Tell whether one answer at a time can be true of it."""
        known = properties().get(self.property)
        return known is not None and not known.many and dict(self.details).get("kind") not in known.days

    @cached_property
    def is_ruled(self) -> bool:
        """Tell whether an editor ruled on anything that is said of it."""
        return any(s.ruling for answer in self.answers for s in answer.statements)

    def fact_id(self, answer: Answer) -> str:
        """Return the id of the fact that one answer makes."""
        return fact_id(self.subject, self.property, self.details, answer.key, answer.variant)

    @cached_property
    def relations(self) -> Mapping[int, Sequence[tuple[int, Relation]]]:
        """How the other answers stand to each one, by their numbers; those that can simply hold are left out."""
        if len(self.answers) == 1:
            return {}
        kind = dict(self.details).get("kind", "")
        found: dict[int, list[tuple[int, Relation]]] = defaultdict(list)
        for i, mine in enumerate(self.answers):
            for j, other in enumerate(self.answers):
                if i != j and mine.key != other.key and mine.meets(other):
                    how = relation(self.property, kind, mine.key, other.key)
                    if how:
                        found[i].append((j, how))
        return found


def questions_of(statements: Sequence[Statement]) -> list[Question]:
    """Sort the statements about one work into questions, and each question's into answers."""
    asked: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for statement in statements:
        about = (statement.subject.season, fold(statement.subject.part or ""))
        asked[(*about, statement.claim.property, key_question(statement))].append(statement)
    serial = any(_is_of_series(statement) for statement in statements)
    delays = [s for s in statements if s.claim.property == "production" and s.key == "delayed" and not s.negative]
    orders = [s for s in statements if s.claim.property == "order" and not s.negative]
    return [
        Question(
            subject=group[0].subject,
            property=group[0].claim.property,
            details=key_question(group[0]),
            answers=_answers(group),
            elsewhere=_elsewhere(group[0], delays, orders),
            one_holder=_is_film_director(group[0]) and not serial,
        )
        for about in asked.values()
        for group in _touching(about, serial)
    ]


def _touching(statements: Sequence[Statement], serial: bool) -> Iterable[Sequence[Statement]]:
    """Part what is asked alike into values that do nothing to one another, and leave together those that may."""
    first = statements[0]
    joint = first.claim.property in JOINT or (_is_film_director(first) and not serial)
    if joint or (first.claim.property in HANDED_ON and any(s.negative for s in statements)):
        return [statements]
    by_value: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        by_value[statement.key].append(statement)
    return by_value.values()


def _elsewhere(one: Statement, delays: Iterable[Statement], orders: Iterable[Statement]) -> tuple[Statement, ...]:
    """Return the statements on other questions that can overtake answers to the question of this one."""
    season, part = one.subject.season, fold(one.subject.part or "")
    if one.claim.property == "release":
        return tuple(s for s in delays if (s.subject.season, fold(s.subject.part or "")) == (season, part))
    if one.claim.property == "order" and season is not None:
        others = [(s, s.subject.season) for s in orders if s.subject.season is not None]
        ends = [s for s, other in others if other < season and s.key in ENDS]
        return (*ends, *(s for s, other in others if other > season and s.key in GOES_ON))
    return ()


def _is_of_series(statement: Statement) -> bool:
    """Tell whether only a series has what a statement speaks of."""
    of_parts = statement.claim.details.get("kind") in ("episode", "part", "finale")
    return statement.subject.season is not None or statement.claim.property == "episodes" or of_parts


def _is_film_director(statement: Statement) -> bool:
    return statement.claim.property == "crew" and fold(str(statement.claim.details.get("job", ""))) == "director"


def key_question(statement: Statement) -> tuple[tuple[str, str], ...]:
    """Return the folded details that tell this question from others of its property.

    A release without a kind is a premiere. A region or a platform makes no question of its own, because
    whoever leaves it out may mean any; dates are compared only where these agree.
    """
    name, details = statement.claim.property, statement.claim.details
    if name == "platform":
        return ()
    if name == "release":
        return (("kind", fold(str(details.get("kind", ""))) or "premiere"),)
    return tuple(sorted((key, fold(_text(value))) for key, value in key_details(name, details).items()))


def fact_id(
    subject: Subject, property_name: str, details: Sequence[tuple[str, str]], key: str, variant: str | None = None
) -> str:
    """Return the id of a fact: the same on every day, whether or not the first season has its number yet.

    It begins with the mark of its title, by which the title can be found again.
    """
    season = 1 if subject.season is None else subject.season
    about = [season, fold(subject.part or ""), property_name, key, variant, [list(pair) for pair in details]]
    return f"f:{title_mark(fold(subject.work))}{digest('f', about)[2:12]}"


def _answers(statements: Sequence[Statement]) -> tuple[Answer, ...]:
    by_value: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        by_value[statement.key].append(statement)
    return tuple(answer for key, group in by_value.items() for answer in _by_region(key, group))


def _by_region(key: str, statements: Sequence[Statement]) -> Iterable[Answer]:
    """Part one date's or platform's statements by region; those that name none go with the region first said.

    What is denied of one region is not denied of another, nor of what was said of no region.
    """
    if statements[0].claim.property not in ("release", "platform"):
        return [Answer(key, tuple(statements))]
    said = list(dict.fromkeys(_folded([s for s in statements if not s.negative], "region")))
    home = said[0] if said else ""
    groups: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        groups[fold(_text(statement.claim.details.get("region", ""))) or home].append(statement)
    first = next(iter(groups))
    return [Answer(key, tuple(g), None if region == first else region) for region, g in groups.items()]


def _folded(statements: Iterable[Statement], detail: str) -> list[str]:
    return [fold(_text(s.claim.details[detail])) for s in statements if s.claim.details.get(detail)]


def _text(value: Detail) -> str:
    return " ".join(value) if isinstance(value, tuple) else str(value)


def _compatible(some: frozenset[str], others: frozenset[str]) -> bool:
    return not some or not others or bool(some & others)
