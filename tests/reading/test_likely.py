"""What an article makes likely although no rule's wording says it."""

from collections.abc import Callable

import pytest

from hitherto.claims import Claim
from hitherto.reading.draft import Draft
from hitherto.reading.likely import likelihood, missed, weigh
from hitherto.reading.scene import Scene

Scenes = Callable[..., Scene]
Reads = Callable[..., list[Claim]]
HEADLINE = "‘Salt Roads’ season 2: all there is to know"
TEXT = "The second season of “Salt Roads” is on its way. Actors Vera Quill, Ines Vale and Joan Marr as Ada are back."


def found(scene: Scene, drafts: list[Draft]) -> set[tuple[str, str]]:
    return {(draft.property, draft.value) for _, draft in missed(scene, drafts)}


def test_names_in_the_company_of_stars_are_likely_to_play(scene: Scenes) -> None:
    assert {("cast", "Vera Quill"), ("cast", "Joan Marr")} <= found(scene(HEADLINE, TEXT), [])


def test_what_a_rule_found_is_not_given_again(scene: Scenes) -> None:
    ruled = Draft("cast", "Vera Quill", 0, 5, "cast: list")
    assert ("cast", "Vera Quill") not in found(scene(HEADLINE, TEXT), [ruled])


@pytest.mark.parametrize("name", ["Larch Entertainment", "Quill"])
def test_companies_and_single_names_never_play(scene: Scenes, name: str) -> None:
    assert ("cast", name) not in found(
        scene(HEADLINE, f"Actors Vera Quill and {name} as Ada are back in “Salt Roads” season 2."), []
    )


def test_evidence_is_the_clause_around_the_value(read: Reads) -> None:
    for claim in read(HEADLINE, TEXT):
        assert all(0 < e.end - e.start <= len(TEXT) for e in claim.evidence)


def test_weights_add_up_and_unknown_features_weigh_nothing() -> None:
    assert weigh("cast", ["actor", "no such feature"]) == weigh("cast", ["actor"])
    assert weigh("cast", ["actor"]) > weigh("cast", [])
    assert 0 < likelihood("cast", []) < likelihood("cast", ["actor"]) < 1
