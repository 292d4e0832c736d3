"""Say a forecast in words and figures, for every form of the page alike."""

from dataclasses import dataclass

from hitherto.pages.dates import day
from hitherto.pages.page import Outlook

HEADING = "Forecast"
KEY = "forecast"
NOTE = "A guess of a model, and no fact: the day is not confirmed."
_WIDTH, _HEIGHT, _ROOM = 640, 150, 28  # of the chart, and the room for its words, in pixels
_LEAST = 0.3  # of a chance that fills the whole height; smaller highest ones stay lower


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
    """One bar of the chart: where it stands in pixels, and what is written at it."""

    x: float
    y: float
    width: float
    height: float
    name: str
    chance: str

    @property
    def middle(self) -> float:
        """Return where its words are centred."""
        return self.x + self.width / 2


def bars(outlook: Outlook) -> list[Bar]:
    """Return a bar for each coming quarter, in a chart of 640 by 150 pixels."""
    step = _WIDTH / max(len(outlook.quarters), 1)
    top = max(_LEAST, *(chance for _, chance in outlook.quarters))
    room = _HEIGHT - 2 * _ROOM
    found = []
    for at, (name, chance) in enumerate(outlook.quarters):
        height = round(room * chance / top, 1)
        y = round(_HEIGHT - _ROOM - height, 1)
        found.append(Bar(round(at * step + step * 0.1, 1), y, round(step * 0.8, 1), height, name, percent(chance)))
    return found
