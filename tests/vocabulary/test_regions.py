"""Regions by their names and codes."""

import pytest

from hitherto.vocabulary import region_called, regions


@pytest.mark.parametrize(
    ("written", "kept"),
    [("GB", "UK"), ("gb", "UK"), ("Great Britain", "UK"), ("US", "US"), ("the Netherlands", "Netherlands"),
     ("Japan", "Japan"), ("Atlantis", None), ("", None)],
)  # fmt: skip
def test_a_region_has_one_name(written: str, kept: str | None) -> None:
    assert region_called(written) == kept


def test_every_region_is_called_by_its_own_name() -> None:
    assert [region_called(name) for name in regions()] == regions()
