"""What the model is told of a title on the day of its last premiere, and the features that it makes of that."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

SHORTEST, LONGEST = 60, 3650  # days between premieres that count: less is a split season, more is another show
YEAR = 364.0  # 52 weeks, after which a programme returns on its own weekday

GROUPS = (
    "US cable", "US broadcast", "UK", "other", "Japan TV", "Netflix", "unknown", "China", "other streamer",
    "Korea TV", "HBO/Max", "Prime Video", "Hulu", "Disney+", "Apple TV+",
)  # fmt: skip
STREAMERS = frozenset({"Netflix", "other streamer", "Prime Video", "Hulu", "Disney+", "Apple TV+"})
_GENRES = {
    "drama": ("Drama",),
    "comedy": ("Comedy",),
    "crime": ("Crime",),
    "fantastic": ("Sci-Fi", "Fantasy"),
    "children": ("Kids", "Family"),
    "action": ("Action",),
    "soap": ("Soap",),
}


@dataclass(frozen=True, slots=True)
class History:
    """A series on the day of its last premiere, `premieres[-1]`; what is not known is None.

    `premieres` are the first days of its seasons, in order; `season` is the number of the last. `run` is the number of
    days from the first to the last episode of the season before, and `episodes` how many that had; `runtime` is in
    minutes. Nothing is from after that day.
    """

    group: str
    premieres: tuple[date, ...]
    season: int
    genres: frozenset[str] | None = None
    animated: bool | None = None
    countries: frozenset[str] | None = None
    runtime: int | None = None
    miniseries: bool = False
    run: int | None = None
    episodes: int | None = None

    def gaps(self) -> list[int]:
        """Return the days between its premieres, the last gap first."""
        return [(later - earlier).days for earlier, later in pairwise(self.premieres)][::-1]

    def last_gap(self) -> int | None:
        """Return the days between its last two premieres, where they count."""
        last = self.gaps()[:1]
        return last[0] if last and SHORTEST <= last[0] <= LONGEST else None


def features(history: History) -> Mapping[str, float | None]:
    """Return the numbers that the model weighs; None where something is not known."""
    return {"1": 1.0, **_of_the_show(history), **_of_its_past(history), **_of_the_calendar(history)}


def _of_the_show(history: History) -> dict[str, float | None]:
    anime = _and(history.animated, history.group == "Japan TV" or _from(history, "JP"))
    told: dict[str, float | None] = {f"on {name}": float(history.group == name) for name in GROUPS[1:]}
    told["anime"] = anime
    told["animated"] = None if history.animated is None or anime is None else float(history.animated) - anime
    for genre, words in _GENRES.items():
        told[genre] = None if not history.genres else float(any(_has(history.genres, word) for word in words))
    minutes = history.runtime
    told["short"] = None if minutes is None else float(minutes < 35)
    told["long"] = None if minutes is None else float(minutes > 52)
    told["miniseries"] = float(history.miniseries)
    for country in ("GB", "US", "JP", "KR"):
        told[country] = _from(history, country)
    if history.group in STREAMERS:
        streamed = {"drama": told["drama"], "comedy": told["comedy"], "US": told["US"]}
    else:
        streamed = {"drama": 0.0, "comedy": 0.0, "US": 0.0}
    return told | {f"streamed {name}": value for name, value in streamed.items()}


def _of_its_past(history: History) -> dict[str, float | None]:
    count, streamer = len(history.premieres), history.group in STREAMERS
    told: dict[str, float | None] = {
        "second": float(count == 2), "third": float(count == 3), "fourth": float(4 <= count < 8),
        "eighth": float(count >= 8), "skipped": float(history.season > count),
        "streamed first": float(streamer and count == 1), "streamed second": float(streamer and count == 2),
    }  # fmt: skip
    days = history.gaps()[:3]
    counts = [SHORTEST <= gap <= LONGEST for gap in days]
    logs = [_log(gap) if ok else 0.0 for gap, ok in zip(days, counts, strict=True)] + [0.0] * 3
    has, both = bool(counts and counts[0]), len(counts) > 1 and counts[0] and counts[1]
    last = days[0] if has else 0
    told |= {
        "last": logs[0],
        "last, if longer": max(logs[0], 0.0),
        "yearly to a fortnight": float(has and abs(last - YEAR) <= 16),
        "yearly to a season": float(has and abs(last - YEAR) <= 45),
        "quick": float(has and last < 280),
        "slow": float(has and last > 600),
        "second last": logs[1],
        "third last": logs[2],
        "yearly twice": float(both and abs(last - YEAR) <= 16 and abs(days[1] - YEAR) <= 16),
        "yearly before": float(len(counts) > 1 and counts[1] and abs(days[1] - YEAR) <= 45),
        "uneven": min(abs(logs[0] - logs[1]), 1.5) if both else 0.0,
        "run": math.log1p(60 if history.run is None else history.run) - math.log1p(60),
        "at once": float(history.run is not None and history.run <= 2),
        "run unknown": float(has and history.run is None),
        "episodes": math.log(min(max(history.episodes or 10, 3), 60) / 10),
    }
    for group in ("US broadcast", "UK", "Netflix", "Japan TV", "other"):
        told[f"last on {group}"] = logs[0] if history.group == group else 0.0
    return told


def _of_the_calendar(history: History) -> dict[str, float | None]:
    day = history.premieres[-1]
    angle = 2 * math.pi * day.timetuple().tm_yday / 365.25
    waves = {"cos": math.cos(angle), "sin": math.sin(angle), "cos2": math.cos(2 * angle), "sin2": math.sin(2 * angle)}
    broadcast = history.group == "US broadcast"
    anime = _and(history.animated, history.group == "Japan TV" or _from(history, "JP"))
    told: dict[str, float | None] = dict(waves)
    told |= {f"broadcast {name}": value * broadcast for name, value in waves.items()}
    told |= {f"anime {name}": None if anime is None else anime * waves[name] for name in ("cos", "sin")}
    told["autumn"] = float(day.month in (9, 10))
    told["January"] = float(day.month == 1)
    told["broadcast autumn"] = float(broadcast and day.month in (9, 10))
    told["broadcast midseason"] = float(broadcast and day.month <= 4)
    decades = min(max((day - date(2015, 1, 1)).days / 3652.5, -3.0), 1.2)
    told["decades"] = decades
    for group in ("US broadcast", "US cable", "UK", "Netflix", "Japan TV"):
        told[f"decades on {group}"] = decades if history.group == group else 0.0
    return told


def _log(gap: int) -> float:
    """Return how much longer than a year a gap is, as a logarithm that single outliers cannot rule."""
    return min(max(math.log(gap / YEAR), -1.0), 1.6)


def _has(genres: frozenset[str], word: str) -> bool:
    return any(word in genre for genre in genres)


def _from(history: History, country: str) -> float | None:
    return None if not history.countries else float(country in history.countries)


def _and(first: bool | None, second: float | None) -> float | None:
    if first is False or second == 0:
        return 0.0
    return None if first is None or second is None else float(first and second)
