"""How somebody stands to a cast, as the clause, its heading or the sentence before says."""

from collections.abc import Callable

import pytest

from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.people.statuses import status_of
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
        ("Vera Quill has been linked with the part.", "in-talks"),
        ("The studio wants Vera Quill to play her.", "in-talks"),
        ("Vera Quill is the front-runner.", "in-talks"),
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
