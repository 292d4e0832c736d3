"""The grammar of casting: whose coming, going and returning it finds, and what is none of it."""

import pytest

from hitherto.reading.people.casting import TRIGGER_WORDS
from hitherto.reading.people.castlists import LISTS, RETURNING
from hitherto.reading.people.leaving import LEAVING


def matches(rules: tuple[object, ...], drawn: str) -> bool:
    return any(rule.search(drawn) for rule in rules)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "drawn",
    [
        "\ue000 has left the series",
        "\ue000 will not be back",
        "\ue000 won't return",
        "the exit of \ue000",
        "\ue000's departure",
    ],
)
def test_leaving(drawn: str) -> None:
    assert matches(LEAVING, drawn)
    assert not matches(RETURNING[1:], drawn)


@pytest.mark.parametrize(
    "drawn", ["\ue000 and \ue001 will return", "returning cast members include \ue000", "\ue000's comeback"]
)
def test_returning(drawn: str) -> None:
    assert matches(RETURNING, drawn)
    assert not matches(LEAVING, drawn)


@pytest.mark.parametrize("drawn", ["\ue000 left-handed", "\ue000 leaves no doubt", "it stars in May with ease"])
def test_neither(drawn: str) -> None:
    assert not matches((*LEAVING, *RETURNING, *LISTS), drawn)


def test_triggers_are_in_lower_case() -> None:
    assert all(word == word.lower() for word in TRIGGER_WORDS)
