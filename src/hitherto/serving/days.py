"""Days that are asked for in an address: read, and kept within the calendar."""

from datetime import date

from hitherto.claims import InputError

_EARLIEST, _LATEST = date(1900, 1, 1), date(9000, 1, 1)


def read_day(text: str, name: str = "") -> date:
    """Read a day; raises `InputError`, which begins with the `name` of what was asked, where it has one."""
    try:
        read = date.fromisoformat(text)
    except ValueError:
        raise InputError(f"{_of(name)}{text!r} is not a day of the calendar; write it as 2026-02-01.") from None
    return within(read, name)


def within(read: date, name: str = "") -> date:
    """Return a day; raises `InputError` where it is so far off that nobody means it."""
    if not _EARLIEST <= read <= _LATEST:
        raise InputError(f"{_of(name)}{read} is too far off; ask for a day from {_EARLIEST} to {_LATEST}.")
    return read


def _of(name: str) -> str:
    return f"{name}: " if name else ""
