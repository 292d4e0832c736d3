"""How somebody stands to a cast, as the clause, its heading or the sentence before says."""

from collections.abc import Callable

import pytest

from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.people.casting import TRIGGER_WORDS, status_of
from hitherto.reading.people.castlists import LEAVING, LISTS, RETURNING
from hitherto.reading.scene import Sentence

Sentences = Callable[..., Sentence]
HEADLINE = "‘Salt Roads’ season 2: all there is to know"


def status(sentence: Sentences, text: str) -> str | None:
    """Return how Vera Quill stands to the cast by the last sentence."""
    last = sentence(HEADLINE, f"Fans wait for “Salt Roads”.\n\n{text}")
    found = pattern("{NAME}").search(last.skeleton.text)
    assert found
    return status_of(last, found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vera Quill is in talks to join.", "in-talks"),
        ("Vera Quill is circling the part.", "in-talks"),
        ("Vera Quill replaces Ines Vale.", "recast"),
        ("Vera Quill guest-stars.", "guest"),
        ("Vera Quill has a recurring part.", "guest"),
        ("Vera Quill reprises the part.", "returning"),
        ("Vera Quill is back.", "returning"),
        ("Vera Quill is one of the newcomers.", "new"),
        ("Vera Quill has signed on.", "new"),
        ("Vera Quill stars.", None),
        ("Vera Quill stars, but Ines Vale is back.", None),  # the other clause is not about her
        ("There are new faces. Among them is Vera Quill.", "new"),
        ("It has new music. Among them is Vera Quill.", None),  # no cast was spoken of
        ("Returning stars are welcome back\n\n- Vera Quill", "returning"),
        ("New additions\n\n- Vera Quill", "new"),
    ],
)
def test_statuses(sentence: Sentences, text: str, expected: str | None) -> None:
    assert status(sentence, text) == expected


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
