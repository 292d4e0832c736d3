"""How likely added weights make it: the logistic function, which all learned weights are read through."""

import math

_MOST = 30.0  # beyond which nothing changes any more, and the exponential would run over


def probability(total: float) -> float:
    """Return a weighted sum as a probability, from 0 to 1."""
    return 1 / (1 + math.exp(-max(-_MOST, min(_MOST, total))))
