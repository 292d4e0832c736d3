"""The days of holidays, by the rules that `times.toml` gives for them."""

import re
from datetime import date, timedelta

from hitherto.reading.times import spans
from hitherto.reading.times.spans import Span


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l_ = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l_) // 451
    month_, day_ = divmod(h + l_ - 7 * m + 114, 31)
    return date(year, month_, day_ + 1)


def holiday_in(year: int, rule: str) -> Span:
    """Return the span of a holiday in a year by its rule in `times.toml`."""
    if rule.startswith("easter"):
        return spans.day(easter(year) + timedelta(int(rule[6:])))
    months = re.fullmatch(r"(\d\d)(?:/(\d\d))?", rule)
    if months:
        first = spans.month(year, int(months[1]))
        return spans.joined(first, spans.month(year, int(months[2]))) if months[2] else first
    nth = re.fullmatch(r"(\d\d)-(-?\d)th-(\d)(?:\+(\d))?", rule)
    if not nth:
        return spans.day(date(year, int(rule[:2]), int(rule[3:])))
    whole = spans.month(year, int(nth[1]))
    days = [whole.first + timedelta(i) for i in range((whole.last - whole.first).days + 1)]
    fitting = [d for d in days if d.weekday() == int(nth[3])]
    return spans.day(fitting[int(nth[2]) - (int(nth[2]) > 0)] + timedelta(int(nth[4] or 0)))
