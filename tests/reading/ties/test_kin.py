"""Ties that a title's own name tells."""

from collections.abc import Callable

import pytest

from hitherto.reading.scene import Scene
from hitherto.reading.ties.kin import base, by_name

Scenes = Callable[..., Scene]


def ties(laid: Scene) -> list[tuple[str | None, str, object]]:
    return [
        (draft.work, draft.value, draft.details["kind"]) for sentence in laid.sentences for draft in by_name(sentence)
    ]


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        (
            "‘Night Ferry: Leeds’ sets its cast",
            "The film “Night Ferry: Leeds” is near. The drama “Night Ferry” ended. It is a follow-up to “Night Ferry”.",
            ("Night Ferry: Leeds", "Night Ferry", "sequel"),
        ),
        (
            "‘Night Ferry: Leeds’ sets its cast",
            "The film “Night Ferry: Leeds” is near. It is a prequel to “Night Ferry”. “Night Ferry” was long.",
            ("Night Ferry: Leeds", "Night Ferry", "prequel"),
        ),
        (
            "‘Night Ferry: Leeds’ sets its cast",
            "The game “Night Ferry: Leeds” is near. It is the latest entry in the long-running series.",
            ("Night Ferry: Leeds", "Night Ferry", "sequel"),
        ),
        (
            "‘Night Ferry’ reboot sets its cast",
            "The drama “Night Ferry” is near. The long-awaited “Night Ferry” reboot stars Vera Quill.",
            ("Night Ferry", "Night Ferry (original)", "remake"),
        ),
    ],
)
def test_a_name_tells_what_a_title_comes_from(
    scene: Scenes, headline: str, text: str, expected: tuple[str, str, str]
) -> None:
    assert expected in ties(scene(headline, text))


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("‘Night Ferry: Leeds’ sets its cast", "The film “Night Ferry: Leeds” is near. It stars Vera Quill."),
        ("‘Night Ferry’ sets its cast", "The drama “Night Ferry” is near. It is the best episode in the series."),
        ("‘Night Ferry’ sets its cast", "The drama “Night Ferry” is near. The “Deep Water” reboot is long."),
    ],
)
def test_a_name_may_tell_nothing(scene: Scenes, headline: str, text: str) -> None:
    assert ties(scene(headline, text)) == []


@pytest.mark.parametrize(
    ("work", "shorter"),
    [("Night Ferry 2", "Night Ferry"), ("Ada: A Night Ferry Story", "Night Ferry"), ("Night Ferry V", None)],
)
def test_the_base_of_a_title(scene: Scenes, work: str, shorter: str | None) -> None:
    assert base(scene("News", "Nothing is here."), work) == shorter
