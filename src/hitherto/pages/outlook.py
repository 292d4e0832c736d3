"""Say a forecast in words and figures, for every form of the page alike."""

from dataclasses import dataclass

from hitherto.pages.dates import day
from hitherto.pages.page import Outlook

HEADING = "Forecast"
KEY = "forecast"
NOTE = "A guess of a model, and no fact: the day is not confirmed."
STEP = 22  # from one bar of the chart to the next, in pixels
_ROOM = 190  # pixels of the longest bar
_LEAST = 0.3  # of a chance that fills the whole length; smaller highest ones stay shorter


def sentences(outlook: Outlook) -> list[str]:
    """Return what the forecast says, and why."""
    said = [
        f"Most likely around {day(outlook.median)}.",
        f"Even odds: {day(outlook.half[0])} to {day(outlook.half[1])}. "
        f"Eight times in ten: {day(outlook.most[0])} to {day(outlook.most[1])}.",
    ]
    if outlook.never is not None:
        said.append(f"The chance that it never comes is {percent(outlook.never)}; the days hold if it does.")
    return [*said, *outlook.why]


def percent(chance: float) -> str:
    """Write a chance: "8%", "under 1%"."""
    return "under 1%" if 0 < chance < 0.01 else f"{chance:.0%}"


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of the chart: how far down it stands and how long it is in pixels, and what is written at it."""

    y: int
    width: float
    name: str
    chance: str


def bars(outlook: Outlook) -> list[Bar]:
    """Return a bar for each coming quarter, one below the other."""
    top = max(_LEAST, *(chance for _, chance in outlook.quarters))
    return [
        Bar(at * STEP, round(_ROOM * chance / top, 1), name, percent(chance))
        for at, (name, chance) in enumerate(outlook.quarters)
    ]
