"""What a rule drafts of a tie between two titles."""

from hitherto.reading.draft import Draft


def tied(work: str, other: str, start: int, end: int, kind: str) -> Draft:
    """Return the tie of a work to another one, told at characters `[start, end)`, whatever its season."""
    return Draft(
        "connection", other, start, end, f"connection: {kind}", at=start, work=work, season=0, details={"kind": kind}
    )
