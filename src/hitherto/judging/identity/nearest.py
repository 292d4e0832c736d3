"""The nearest names to one that is not known, as an error tells them."""

from collections.abc import Sequence

from hitherto.claims import fold

_LEAST = 60  # of 100, for a name to be near; where none is, the nearest is told all the same


def not_known(kind: str, said: str, asked: str, known: Sequence[str]) -> str:
    """Say that the ledger knows no title, or no outlet, that is called so, and which come nearest to it.

    `said` is what somebody typed, `asked` what of it was looked for, folded.
    """
    if not known:
        return f'The ledger knows no {kind}s yet, so not "{said}" either; take articles in with "hitherto read" first.'
    from rapidfuzz import fuzz, process  # only a mistyped name needs it

    nearest = process.extract(asked, {name: fold(name) for name in known}, scorer=fuzz.WRatio, limit=3)
    names = [f'"{name}"' for _, score, name in nearest if score >= _LEAST] or [f'"{nearest[0][2]}"']
    listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
    return f'The ledger knows no {kind} "{said}"; the nearest it knows: {listed}.'
