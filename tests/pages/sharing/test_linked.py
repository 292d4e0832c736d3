"""Linked data and provenance have the shapes that we say they have; `test_exports_hostile` tries them as well."""

from datetime import date

import pytest
from tests.pages.conftest import Thread
from tests.pages.sharing.linked import faults, graph
from tests.pages.test_exports import whole_of

from hitherto.pages.exports import EXPORTS, Wishes

WISHES = Wishes(date(2025, 5, 2), "https://keepers.example/site")
SHAPES = {"jsonld": "schema_org", "prov": "prov"}


@pytest.mark.parametrize("name", SHAPES)
def test_a_thread_has_the_shape(name: str, lighthouse: Thread) -> None:
    found = graph(str(EXPORTS[name].write(whole_of(lighthouse), WISHES)))
    assert len(found) > 100
    assert faults(SHAPES[name], found) == ""


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("jsonld", '"startDate": "2026"', '"startDate": "early 2026"'),
        ("jsonld", '"seasonNumber": 2,', ""),
        ("jsonld", '"@type": "PerformanceRole"', '"@type": "Role"'),
        ("prov", '"@type": "prov:Agent"', '"@type": "prov:Entity"'),
        ("prov", '"generatedAtTime": "2025-05-02T09:00:00+00:00"', '"generatedAtTime": "2025-05-02"'),
    ],
)
def test_the_shapes_find_what_is_wrong(name: str, right: str, wrong: str, lighthouse: Thread) -> None:
    written = str(EXPORTS[name].write(whole_of(lighthouse), WISHES))
    assert right in written
    assert faults(SHAPES[name], graph(written.replace(right, wrong)))
