"""The graph of one fact: from every article that tells of it to where it has that from, as plain data."""

from collections.abc import Iterable, Mapping, Sequence

from hitherto.claims import Fact, Origin, Side, Telling, Tie, Tracing
from hitherto.judging.identity.outlets import Outlets
from hitherto.judging.origins.copies import Copies
from hitherto.judging.origins.tracing import Origins
from hitherto.judging.statement import Statement


def tracing(fact: Fact, told: Iterable[Statement], copies: Copies, outlets: Outlets) -> Tracing:
    """Trace the statements behind a fact, those that say it is so, those that say it is not, each by themselves.

    Statements of one article that have it from the same place are one telling.
    """
    sides: dict[str, Side] = dict.fromkeys(fact.set_aside, "aside")
    sides |= dict.fromkeys(fact.claims_against, "against")
    sides |= dict.fromkeys(fact.claims_for, "for")
    by_answer: dict[tuple[str, bool], list[Statement]] = {}
    for statement in _behind(fact, told, sides):
        by_answer.setdefault((statement.key, statement.negative), []).append(statement)
    traced: list[tuple[Statement, Origins]] = []
    for statements in by_answer.values():
        trace = Origins(statements, copies, outlets)
        traced += [(statement, trace) for statement in statements]
    groups: dict[tuple[str, ...], list[tuple[Statement, Origins]]] = {}
    for statement, trace in traced:
        groups.setdefault(_place(statement, trace, sides), []).append((statement, trace))
    ids = {s.claim.id: group[0][0].claim.id for group in groups.values() for s, _ in group}
    tellings = [_telling(group, sides, ids) for group in groups.values()]
    origins = {trace.of(s): _origin(s, trace) for s, trace in reversed(traced)}
    once = dict.fromkeys(telling.origin for telling in tellings)
    return Tracing(tuple(origins[one] for one in once), tuple(tellings))


def _behind(fact: Fact, told: Iterable[Statement], sides: Mapping[str, Side]) -> Iterable[Statement]:
    """Choose the statements behind a fact; of a claim that says who comes and who goes, what is said of it."""
    chosen: dict[str, Statement] = {}
    for statement in told:
        known = chosen.get(statement.claim.id)
        if statement.claim.id in sides and (known is None or known.value != fact.value == statement.value):
            chosen[statement.claim.id] = statement
    return chosen.values()


def _place(statement: Statement, trace: Origins, sides: Mapping[str, Side]) -> tuple[str, ...]:
    step = trace.step(statement)
    source = step.source.claim.id if step.source else step.origin
    return statement.article.id, sides[statement.claim.id], str(statement.negative), statement.key, step.tie, source


def _telling(group: Sequence[tuple[Statement, Origins]], sides: Mapping[str, Side], ids: Mapping[str, str]) -> Telling:
    first, trace = group[0]
    step = trace.step(first)
    return Telling(
        id=first.claim.id,
        claims=tuple(dict.fromkeys(s.claim.id for s, _ in group)),
        outlet=first.article.outlet,
        day=first.day,
        dated=first.article.published is not None,
        tie=step.tie,
        came_from=ids[step.source.claim.id] if step.source else step.origin,
        origin=trace.of(first),
        side=sides[first.claim.id],
        negative=first.negative,
    )


def _origin(statement: Statement, trace: Origins) -> Origin:
    """Name the origin that a statement's way ends in, as the last article on it does."""
    last = trace.end(statement)
    key, label, outlet = trace.of(statement), last.voice.label, last.article.outlet
    if not key.startswith("outlet "):
        return Origin(key, "speaker", label.removesuffix(f", in {outlet}"))
    return Origin(key, "outlet", label if trace.step(last).tie == Tie.CITES else outlet)
