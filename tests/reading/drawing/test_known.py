"""What the patterns need is known beforehand, so that nobody waits for it."""

from eval.needs import sources

from hitherto.reading.drawing.known import known, needs
from hitherto.reading.drawing.pieces import required


def test_nearly_all_patterns_are_in_the_file_and_rightly() -> None:
    """After changes to many rules `python -m eval.needs` (or `make docs`) writes the file anew."""
    told = {source: known(source) for source in sources()}
    assert [source for source, found in told.items() if found not in (None, required(source))] == []
    assert list(told.values()).count(None) < len(told) / 10


def test_a_pattern_that_is_not_in_the_file_is_read_off() -> None:
    source = r"\bzithers? (?:and|or) lyres?\b"
    assert known(source) is None
    assert needs(source) == required(source) != ()
