"""Where the links of the site lead."""

import pytest

from hitherto.claims import Subject
from hitherto.pages.site.chrome import Links

TITLE = Subject("The Lighthouse Keepers", 2)


@pytest.mark.parametrize(
    ("links", "subject", "leads"),
    [
        (Links(), TITLE, "/titles/lighthouse-keepers/2.ics"),
        (Links("../../", "/index.html"), None, "../../changes.ics"),
        (Links("/", site="https://keepers.example"), None, "webcal://keepers.example/changes.ics"),
        (Links("../", site="http://a.example/site"), TITLE, "webcal://a.example/site/titles/lighthouse-keepers/2.ics"),
    ],
)
def test_a_calendar_is_followed_where_it_has_an_address(links: Links, subject: Subject | None, leads: str) -> None:
    assert links.dates(subject) == leads


def test_a_fact_and_its_last_change_are_had_as_wikitext() -> None:
    assert Links().fact("f:1") == "/facts/f:1.wikitext"
    assert Links().fact("f:1", change=True) == "/facts/f:1.wikitext?change=true"
