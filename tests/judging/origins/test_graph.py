"""The graph of a fact: every article leads, by one step or several, to one origin."""

from collections.abc import Callable
from datetime import date

import pytest
from eval.copies import KINDS, TAKEN_IN, case
from hypothesis import given, settings
from hypothesis import strategies as st

from hitherto.claims import Entry, Tie, Tracing
from hitherto.judging import Judgement

Told = Callable[..., Entry]
Prose = Callable[[int], str]
END = date(2030, 1, 1)


def traced(*entries: Entry) -> Tracing:
    judgement = Judgement(entries, END)
    (fact,) = judgement.facts
    return judgement.trace(fact)


def steps(tracing: Tracing) -> dict[str, tuple[Tie, str]]:
    """Return, by outlet, how it has the statement, and the outlet or origin that it has it from."""
    outlets = {one.id: one.outlet for one in tracing.tellings}
    return {one.outlet: (one.tie, outlets.get(one.came_from, one.came_from)) for one in tracing.tellings}


@given(st.sampled_from(KINDS), st.integers(0, 10_000))
@settings(max_examples=60, deadline=None)
def test_every_telling_leads_to_an_origin_and_those_are_what_is_counted(kind: str, seed: int) -> None:
    judgement = Judgement(case(kind, seed).entries, TAKEN_IN)
    for fact in judgement.facts:
        tracing = judgement.trace(fact)
        nodes = {one.id: one for one in tracing.tellings}
        assert {claim for one in tracing.tellings for claim in one.claims} == {
            *fact.claims_for, *fact.claims_against, *fact.set_aside
        }  # fmt: skip
        for telling in tracing.tellings:
            at, passed = telling, 0
            while at.came_from in nodes:
                at, passed = nodes[at.came_from], passed + 1
                assert passed <= len(nodes)
            assert at.came_from == telling.origin == at.origin
        assert {one.origin for one in tracing.tellings} == {one.id for one in tracing.origins}
        assert len({one.origin for one in tracing.tellings if one.side == "for"}) == fact.origins


def test_how_each_article_has_it(told: Told, prose: Prose) -> None:
    body, said = prose(120), f"“{prose(20)}”"
    address = "https://gazette.example/keepers"
    source = told(
        "2025-01-01", "cast", "Ada Okafor", outlet="Gazette", url=address, text=f"{prose(30)} {body} {said} {prose(60)}"
    )
    found = steps(
        traced(
            source,
            told("2025-01-02", "cast", "Ada Okafor", outlet="Lantern", text=f"{prose(40)} {body} {said} {prose(20)}"),
            told("2025-01-02", "cast", "Ada Okafor", outlet="Echo", text=body[:400]),
            told("2025-01-02", "cast", "Ada Okafor", outlet="Gull", speaker=("Gazette",), text=prose(90)),
            told("2025-01-02", "cast", "Ada Okafor", outlet="Tern", text=f"{prose(9)} ({address}?utm_source=x)."),
            told("2025-01-02", "cast", "Ada Okafor", outlet="Skua", text=f"{prose(80)} {said} {prose(80)}"),
            told("2025-01-09", "cast", "Ada Okafor", outlet="Gull", text=prose(90)),
            told("2025-01-03", "cast", "Ada Okafor", outlet="Knot", speaker=("Rosa Lind",), text=prose(90)),
            told("2025-01-03", "cast", "Ada Okafor", outlet="Rook", speaker=("Rook Two",), text=prose(90)),
        )
    )
    assert found == {
        "Gazette": (Tie.OWN, "outlet gazette"),
        "Lantern": (Tie.COPIES, "Gazette"),
        "Echo": (Tie.EXCERPT, "Gazette"),
        "Gull": (Tie.AGAIN, "Gull"),
        "Tern": (Tie.LINKS, "Gazette"),
        "Skua": (Tie.WAVE, "Gazette"),
        "Knot": (Tie.CREDITS, "who rosa lind"),
        "Rook": (Tie.CREDITS, "who rook two"),
    }


def test_a_round_up_of_two_articles_does_not_make_them_one(told: Told, prose: Prose) -> None:
    one, other = prose(150), prose(150)
    tracing = traced(
        told("2025-01-01", "cast", "Ada Okafor", outlet="Gazette", text=one),
        told("2025-01-01", "cast", "Ada Okafor", outlet="Lantern", text=other),
        told("2025-01-02", "cast", "Ada Okafor", outlet="Echo", text=f"{one}\n\n{other}"),
    )
    assert {one.id for one in tracing.origins} == {"outlet gazette", "outlet lantern"}


def test_of_outlets_that_cite_one_another_the_first_is_the_origin(told: Told, prose: Prose) -> None:
    found = steps(
        traced(
            told("2025-01-01", "cast", "Ada Okafor", outlet="Gazette", speaker=("Lantern",), text=prose(50)),
            told("2025-01-02", "cast", "Ada Okafor", outlet="Lantern", speaker=("Gazette",), text=prose(50)),
        )
    )
    assert found == {"Gazette": (Tie.CIRCLE, "outlet gazette"), "Lantern": (Tie.CITES, "Gazette")}


def test_of_two_on_one_day_the_one_that_names_the_other_has_it_from_there(told: Told, prose: Prose) -> None:
    said = f"“{prose(20)}”"
    texts = {"Gazette": f"{prose(50)} {said} she told the Lantern. {prose(50)}", "Lantern": f"{prose(50)} {said}"}
    found = steps(
        traced(*(told("2025-01-01", "cast", "Ada Okafor", outlet=name, text=text) for name, text in texts.items()))
    )
    assert found == {"Gazette": (Tie.WAVE, "Lantern"), "Lantern": (Tie.OWN, "outlet lantern")}


@pytest.mark.parametrize("many", [5, 60])
def test_a_release_that_everybody_prints_is_one_origin(told: Told, prose: Prose, many: int) -> None:
    body = prose(150)
    entries = [
        told("2025-01-01", "cast", "Ada Okafor", outlet=f"Echo {n}", text=f"{prose(20)} {body}") for n in range(many)
    ]
    assert len(traced(*entries).origins) == 1


def test_what_everybody_prints_below_is_no_copy(told: Told, prose: Prose) -> None:
    footer = prose(60)
    entries = [
        told("2025-01-01", "cast", "Ada Okafor", outlet=f"Echo {n}", text=f"{prose(200)} {footer}") for n in range(60)
    ]
    assert len(traced(*entries).origins) == len(entries)


def test_as_json_it_is_nodes_and_edges(told: Told) -> None:
    tracing = traced(
        told("2025-01-01", "cast", "Ada Okafor", outlet="Gazette"),
        told("2025-01-02", "cast", "Ada Okafor", outlet="Lantern", speaker=("Gazette",)),
    )
    graph = tracing.as_json()
    kinds = {node["id"]: node["kind"] for node in graph["nodes"]}
    first, second = (one.id for one in tracing.tellings)
    assert kinds == {"outlet gazette": "outlet", first: "article", second: "article"}
    assert graph["edges"] == [
        {"from": first, "to": "outlet gazette", "kind": "own"},
        {"from": second, "to": first, "kind": "cites"},
    ]
