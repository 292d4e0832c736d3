"""When: dates of honest precision, in the part of EDTF (ISO 8601-2:2019) that announcements need.

`2023-08-03` · `2023-08` · `2023` · seasons `2023-21` … `2023-24` · quarters `2023-33` … `2023-36` ·
halves `2023-40`, `2023-41` · approximate `2023~` · intervals `2023-09-21/2023-09-30` · open `2023/..`.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

_POINT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?\Z")

# First and last month of each sub-year grouping, as months of the year that is written. Winter is written
# with the year it mostly lies in, and reaches from that January to March.
_GROUPS = {
    21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (1, 3),
    33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12),
    40: (1, 6), 41: (7, 12),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class When:
    """A date, a window or an open interval; `earliest` and `latest` are its first and last possible day.

    An open end is None. The source's own words are kept elsewhere (in the evidence); here is what they
    mean, never more exact than they are.
    """

    edtf: str
    earliest: date | None
    latest: date | None

    @classmethod
    def parse(cls, edtf: str) -> "When":
        """Read an EDTF string; raises ValueError with the string where it is not one."""
        start, slash, end = edtf.partition("/")
        if not slash:
            first, last = _span(start)
            return cls(edtf, first, last)
        earliest = None if start in ("..", "") else _span(start)[0]
        latest = None if end in ("..", "") else _span(end)[1]
        if earliest is None and latest is None:
            raise ValueError(f"not an EDTF date: {edtf!r}")
        if earliest and latest and earliest > latest:
            raise ValueError(f"an interval that ends before it begins: {edtf!r}")
        return cls(edtf, earliest, latest)

    @classmethod
    def read(cls, edtf: str) -> "When | None":
        """Read an EDTF string; None where it is not one."""
        try:
            return cls.parse(edtf)
        except ValueError:
            return None

    @classmethod
    def day(cls, day: date) -> "When":
        """Return the one day."""
        return cls(day.isoformat(), day, day)

    def __str__(self) -> str:
        """Write it in EDTF."""
        return self.edtf

    @property
    def is_day(self) -> bool:
        """Tell whether it names one day."""
        return self.earliest is not None and self.earliest == self.latest

    @property
    def is_open(self) -> bool:
        """Tell whether one end is open ("not before 2023")."""
        return self.earliest is None or self.latest is None

    def contains(self, other: "When") -> bool:
        """Tell whether the other lies wholly within this one, as an exact date lies within a vaguer one."""
        starts = self.earliest is None or (other.earliest is not None and self.earliest <= other.earliest)
        ends = self.latest is None or (other.latest is not None and other.latest <= self.latest)
        return starts and ends

    def overlaps(self, other: "When") -> bool:
        """Tell whether both can be true of one event."""
        starts = self.earliest is None or other.latest is None or self.earliest <= other.latest
        ends = self.latest is None or other.earliest is None or other.earliest <= self.latest
        return starts and ends


def _span(point: str) -> tuple[date, date]:
    found = _POINT.match(point)
    if not found:
        raise ValueError(f"not an EDTF date: {point!r}")
    year, month, day = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    try:
        if day:
            return date(year, month, day), date(year, month, day)
        first, last = _GROUPS.get(month, (month, month)) if found[2] else (1, 12)
        return date(year, first, 1), date(year, last, monthrange(year, last)[1])
    except (ValueError, IndexError) as error:
        raise ValueError(f"not an EDTF date: {point!r}") from error
