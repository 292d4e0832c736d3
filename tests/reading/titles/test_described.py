"""Works that have no title yet, told by whose they are: which of them an article is about, and how they are named."""

from collections.abc import Callable

import pytest

from hitherto.reading.scene import Scene

Scenes = Callable[..., Scene]


@pytest.mark.parametrize(
    ("headline", "text", "main"),
    [
        ("Bluewater orders Vera Quill comedy", "The series was created by Tom Hale.", "Vera Quill comedy"),
        (
            "Bluewater nabs Vera Quill & Tom Hale drama for two seasons",
            "Bluewater won Vera Quill and Tom Hale's new drama. The show has no title.",
            "Vera Quill and Tom Hale drama",
        ),
        ("Vera Quill to star in spy thriller for Bluewater", "The series has no title.", "Vera Quill spy thriller"),
        ("HBO Orders Comedy Starring Quayside Alum Vera Quill", "It has ordered the show.", "Vera Quill comedy"),
        ("Untitled Vera Quill Talk Show Lands at NBC", "The talk show starts in May.", "Vera Quill talk show"),
        ("Vera Quill to play Nina Okafor in biopic", "Quill will play the late singer.", "Nina Okafor biopic"),
        (
            "M. Night Hale supernatural thriller finds a home",
            "He is known for “Deep Water”.",
            "M. Night Hale supernatural thriller",
        ),
        (
            "Bluewater to produce an unnamed space drama from a Quayside veteran",
            "The project will be led by Tom Hale, who ran “Outbound”.",
            "Tom Hale space drama",
        ),
        ("Vera Quill to star in NBC's legal drama", "It is a drama from Tom Hale.", "Tom Hale legal drama"),
        ("Tom Hale Developing Legal Drama At Showtime", "It is an hourlong drama.", "Tom Hale legal drama"),
        ("FX Orders Vera Quill-Led Legal Drama", "FX has ordered the drama.", "Vera Quill legal drama"),
        ("Vera Quill to host new ITV game show", "ITV has ordered it.", "Vera Quill game show"),
        (
            "‘Low Tide’ creator Tom Hale sets period drama at Starz",
            "Tom Hale, who created Low Tide, is developing a period drama at Starz.",
            "Tom Hale period drama",
        ),
        # what has a title
        ("Bluewater orders Vera Quill comedy “Low Tide”", "The comedy “Low Tide” is set here.", "Low Tide"),
        (
            "Bluewater orders Vera Quill comedy",
            "“Low Tide,” a comedy starring Vera Quill, is new. “Low Tide” has a cast.",
            "Low Tide",
        ),
        ("Low Tide: Vera Quill drama renewed", "The series Low Tide has been renewed. Low Tide is new.", "Low Tide"),
        ("The cast of Vera Quill's Low Tide spy thriller", "The cast of the series Low Tide is set.", "Low Tide"),
        ("Vera Quill comedy club tour extended", "She has a new show.", None),
        ("Vera Quill says drama series saved her", "She spoke of the series Low Tide. Low Tide is back.", "Low Tide"),
        # a title that bears a name
        ("Jack Rowan series renewed", "The series Jack Rowan is back. Jack Rowan season 2 is due.", "Jack Rowan"),
    ],
)
def test_headline_told_by_its_owner(scene: Scenes, headline: str, text: str, main: str | None) -> None:
    """Name what an article is about by whose it is, where nothing gives it a title."""
    assert scene(f"{headline}\n\n{text}").titles.main == main


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Bluewater is working on a chess drama series with Vera Quill, a drama from Deep Water creator Tom Hale,"
            " and a home docuseries.",
            {"Vera Quill drama series", "Tom Hale drama", "home docuseries"},
        ),
        ("Bluewater has nixed a Nina Okafor biopic. The show was costly.", {"Nina Okafor biopic"}),
        ("She will next play Nina Okafor, the late singer, in a biopic.", {"Nina Okafor biopic"}),
        ("The slate has Tom Hale's untitled space race drama.", {"Tom Hale space race drama"}),
        ("She is developing an untitled spy drama written by Tom Hale.", {"Tom Hale spy drama"}),
        ("An untitled Deep Water movie is due in May.", {"untitled Deep Water movie"}),
        ("They also signed Vera Quill for a new drama.", {"Vera Quill drama"}),
        # what is another word for a title, or long over
        ("The series is a drama starring Vera Quill.", set()),
        ("Low Tide, a comedy from Tom Hale, was axed.", set()),
        ("She was in a Tom Hale comedy once.", set()),
        ("She is developing the Tom Hale comedy Deep Water.", set()),
        ("They ordered a comedy from Tom Hale called Deep Water.", set()),
    ],
)
def test_other_works_told_by_their_owner(scene: Scenes, text: str, told: set[str]) -> None:
    """Know works in hand that an article tells beside its main title, and nothing that has a title."""
    titles = scene(f"Low Tide renewed for season 2\n\nLow Tide has been renewed.\n\n{text}").titles
    assert titles.told == told
    assert titles.main == "Low Tide"
