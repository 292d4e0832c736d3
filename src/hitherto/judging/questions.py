"""Questions: which statements are about one question, and which of them give one answer."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from hitherto.claims import Detail, Subject, fold
from hitherto.claims.digest import digest, title_mark
from hitherto.judging.statement import Statement
from hitherto.judging.values import JOINT, MANY_DAYS, Relation, key_of, relation
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

    def meets(self, other: "Answer") -> bool:
        """Tell whether two answers are about the same region and platform, as far as anybody says."""
        return _compatible(self.regions, other.regions) and _compatible(self.platforms, other.platforms)


@dataclass(frozen=True)
class Question:
    """What is asked: a property of a subject, with the details that tell it from another question.

    `delays` are the statements that the subject's production was delayed, which overtake older dates.
    """

    subject: Subject
    property: str
    details: tuple[tuple[str, str], ...]
    answers: tuple[Answer, ...]
    delays: tuple[Statement, ...] = field(default=())

    @cached_property
    def takes_one(self) -> bool:
        """Tell whether one answer at a time can be true of it."""
        known = properties().get(self.property)
        return known is not None and not known.many and dict(self.details).get("kind") not in MANY_DAYS

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
    delays: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
    asked: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for statement in statements:
        about = (statement.subject.season, fold(statement.subject.part or ""))
        key = (*about, statement.claim.property, key_question(statement))
        asked[key if statement.claim.property in JOINT else (*key, statement.key)].append(statement)
        if statement.claim.property == "production" and statement.key == "delayed" and not statement.negative:
            delays[about].append(statement)
    return [
        Question(
            subject=group[0].subject,
            property=group[0].claim.property,
            details=key_question(group[0]),
            answers=_answers(group),
            delays=tuple(delays[key[:2]]) if group[0].claim.property == "release" else (),
        )
        for key, group in asked.items()
    ]


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
    """Part one date's statements by region; those that name none go with the region that was said first."""
    regions = list(dict.fromkeys(_folded(statements, "region"))) if statements[0].claim.property == "release" else []
    if len(regions) < 2:
        return [Answer(key, tuple(statements))]
    groups: dict[str, list[Statement]] = {region: [] for region in regions}
    for statement in statements:
        groups[fold(_text(statement.claim.details.get("region", ""))) or regions[0]].append(statement)
    return [Answer(key, tuple(g), None if region == regions[0] else region) for region, g in groups.items()]


def _folded(statements: Iterable[Statement], detail: str) -> list[str]:
    return [fold(_text(s.claim.details[detail])) for s in statements if s.claim.details.get(detail)]


def _text(value: Detail) -> str:
    return " ".join(value) if isinstance(value, tuple) else str(value)


def _compatible(some: frozenset[str], others: frozenset[str]) -> bool:
    return not some or not others or bool(some & others)
