"""One statement told twice is one claim, also where one telling has fewer details."""

from hitherto.claims import Claim, Detail, Evidence, Subject
from hitherto.reading.merging import merged


def _release(start: int, season: int | None = 2, value: str = "2026-06-05", **details: Detail) -> Claim:
    return Claim(
        Subject("Harbour Lights", season), "release", value, (Evidence(start, start + 4, "June"),), "a:1", details
    )


def test_a_telling_with_fewer_details_joins_the_fuller_one() -> None:
    found = merged([_release(0, kind="premiere"), _release(9, kind="premiere", platform="Netflix")])
    assert [dict(c.details) for c in found] == [{"kind": "premiere", "platform": "Netflix"}]
    assert len(found[0].evidence) == 2


def test_a_telling_that_fits_two_fuller_ones_stays_by_itself() -> None:
    told = [_release(0), _release(5, region="UK"), _release(9, region="US")]
    assert len(merged(told)) == 3


def test_another_date_is_another_statement() -> None:
    assert len(merged([_release(0), _release(9, value="2026-07-01", platform="Netflix")])) == 2
