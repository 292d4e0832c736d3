"""Time expressions: what a text says of when, how long and how often, resolved against its day."""

from hitherto.reading.times.expression import TimeExpression
from hitherto.reading.times.find import find_times

__all__ = ["TimeExpression", "find_times"]
