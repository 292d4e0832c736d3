"""The manner of a wiki: which one it is, how it writes days, and whether references quote."""

import re
from calendar import month_name
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Self

from hitherto.claims import When
from hitherto.pages.dates import day as day_month_year
from hitherto.pages.dates import timed

if TYPE_CHECKING:
    from hitherto.pages.exports import Wishes

DAYS = ("dmy", "mdy")
WIKIS = ("en", "fandom")

_DAY = re.compile(rf"\b(\d{{1,2}}) ({'|'.join(filter(None, month_name))}) (\d{{4}})\b")
_QUARTERS = {"Q1": "first", "Q2": "second", "Q3": "third", "Q4": "fourth"}


@dataclass(frozen=True, slots=True)
class Manner:
    """How a wiki is written for.

    `wiki` decides which outlets are taken, `days` the order within a date (dmy or mdy, and the English that goes with
    it), `quotes` whether references carry the words they rest on. `accepted` are outlets that the editor takes besides.
    """

    wiki: str = "en"
    days: str = "dmy"
    quotes: bool = False
    accepted: tuple[str, ...] = ()

    @classmethod
    def of(cls, wishes: "Wishes") -> Self:
        """Take what is chosen for an export."""
        return cls(wishes.wiki, wishes.days, wishes.quotes, wishes.accepted)

    def day(self, value: date) -> str:
        """Write a day: "6 October 2021", or "October 6, 2021"."""
        return self._ordered(day_month_year(value))

    def month(self, value: date) -> str:
        """Write the month of a day: "October 2021"."""
        return f"{month_name[value.month]} {value.year}"

    def moment(self, when: When) -> str:
        """Write a date with its preposition, never more exact than it is: "in early 2027"."""
        said = re.sub(r"\bQ[1-4]\b", lambda found: f"the {_QUARTERS[found[0]]} quarter of", timed(when))
        return self._ordered(said).replace("autumn", "autumn" if self.days == "dmy" else "fall")

    def named(self, when: When) -> str:
        """Write a date as a name, without a preposition: "6 October 2021", "early 2027"."""
        return self.moment(when).removeprefix("on ").removeprefix("in ")

    def spelled(self, british: str, american: str) -> str:
        """Choose the English that goes with the order of days."""
        return british if self.days == "dmy" else american

    def _ordered(self, said: str) -> str:
        return said if self.days == "dmy" else _DAY.sub(r"\2 \1, \3", said)
