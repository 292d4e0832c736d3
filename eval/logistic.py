"""Fit a logistic regression on sparse features, and check it on articles that it was not fitted on.

A row is (article, features, label, weight). Standard library only, so that anybody can fit the weights again.
"""

import math
from collections import deque
from collections.abc import Sequence

from hitherto.reading.probability import probability
from hitherto.reading.story.plotline import logistic

FOLDS, ROUNDS = 10, 80
Row = tuple[str, dict[str, float], float, float]


def fit(rows: Sequence[Row], penalty: float = 1.0, least: int = 4, common: str = "=") -> dict[str, float]:
    """Fit with a ridge penalty by L-BFGS; a feature that begins like `common` must stand in so many articles."""
    found_in: dict[str, set[str]] = {}
    for article, found, _, _ in rows:
        for name in found:
            found_in.setdefault(name, set()).add(article)
    names = sorted(name for name, where in found_in.items() if len(where) >= least or not name.startswith(common))
    index = {name: i for i, name in enumerate(names)}
    sparse = [
        (*zip(*((index[k], v) for k, v in found.items() if v and k in index), strict=True), label, weight)
        for _, found, label, weight in rows
    ]
    beta, loss, gradient = [0.0] * len(names), *slope([0.0] * len(names), sparse, penalty)
    memory: deque[tuple[list[float], list[float], float]] = deque(maxlen=8)
    for _ in range(ROUNDS):
        step, descent = direction(gradient, memory), 1.0
        while True:
            moved = [b - descent * s for b, s in zip(beta, step, strict=True)]
            lower, turned = slope(moved, sparse, penalty)
            if lower < loss or descent < 1e-4:
                break
            descent /= 4
        change = [m - b for m, b in zip(moved, beta, strict=True)]
        curve = [t - g for t, g in zip(turned, gradient, strict=True)]
        memory.append((change, curve, 1 / max(dot(change, curve), 1e-12)))
        done = loss - lower < 1e-6 * loss
        beta, loss, gradient = moved, lower, turned
        if done:
            break
    return dict(zip(names, beta, strict=True))


def dot(one: Sequence[float], other: Sequence[float]) -> float:
    """Return the product of two vectors."""
    return sum(a * b for a, b in zip(one, other, strict=True))


def slope(
    beta: Sequence[float],
    sparse: Sequence[tuple],  # type: ignore[type-arg]
    penalty: float,
) -> tuple[float, list[float]]:
    """Return the penalised loss of these weights, and its gradient."""
    loss, gradient = penalty / 2 * dot(beta, beta), [penalty * b for b in beta]
    for places, values, label, weight in sparse:
        total = sum(beta[i] * v for i, v in zip(places, values, strict=True))
        signed = total if label else -total
        loss += weight * (math.log1p(math.exp(-abs(signed))) + max(0.0, -signed))
        pull = weight * (probability(total) - label)
        for i, v in zip(places, values, strict=True):
            gradient[i] += pull * v
    return loss, gradient


def direction(gradient: list[float], memory: Sequence[tuple[list[float], list[float], float]]) -> list[float]:
    """Return the step of L-BFGS by the last changes of weights and gradients."""
    step, shares = list(gradient), []
    for change, curve, scale in reversed(memory):
        share = scale * dot(change, step)
        shares.append(share)
        step = [s - share * c for s, c in zip(step, curve, strict=True)]
    if memory:
        change, curve, _ = memory[-1]
        ratio = dot(change, curve) / max(dot(curve, curve), 1e-12)
        step = [s * ratio for s in step]
    else:
        step = [s / max(1.0, math.sqrt(dot(gradient, gradient))) for s in step]
    for (change, curve, scale), share in zip(memory, reversed(shares), strict=True):
        back = share - scale * dot(curve, step)
        step = [s + back * c for s, c in zip(step, change, strict=True)]
    return step


def cross(rows: Sequence[Row], penalty: float = 1.0, least: int = 4, common: str = "=") -> list[float]:
    """Return each sentence's likelihood under weights that were fitted without its article."""
    articles = sorted({row[0] for row in rows})
    fold = {article: i % FOLDS for i, article in enumerate(articles)}
    found = [0.0] * len(rows)
    for k in range(FOLDS):
        weights = fit([row for row in rows if fold[row[0]] != k], penalty, least, common)
        for i, row in enumerate(rows):
            if fold[row[0]] == k:
                found[i] = logistic(row[1], weights)
    return found


def best_f1(rows: Sequence[Row], likely: Sequence[float], count: int) -> tuple[float, float]:
    """Return the threshold with the highest F1 over the first `count` sentences, and that F1."""
    scored = []
    for step in range(10, 70, 2):
        threshold = step / 100
        both = sum(likely[i] >= threshold and rows[i][2] > 0 for i in range(count))
        either = sum(likely[i] >= threshold for i in range(count)) + sum(rows[i][2] > 0 for i in range(count))
        scored.append((2 * both / either, threshold))
    f1, threshold = max(scored)
    return threshold, f1
