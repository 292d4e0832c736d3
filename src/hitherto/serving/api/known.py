"""What an operation may be asked for: parameters that it does not know are no typing slips that pass in silence."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from fastapi import Request
from fastapi.exceptions import RequestValidationError

from hitherto.claims import InputError
from hitherto.vocabulary import properties, region_called


def only_known(request: Request) -> None:
    """Raise `RequestValidationError` for parameters that an operation does not know."""
    known = sorted(set(_known(request.scope["route"].dependant)))
    wrong = [name for name in dict.fromkeys(request.query_params) if name not in known]
    if wrong:
        raise RequestValidationError([{"loc": ("query", name), "msg": _unknown(name, known)} for name in wrong])


def _known(dependant: Any) -> Iterator[str]:
    yield from (one.alias for one in dependant.query_params)
    for inner in dependant.dependencies:
        yield from _known(inner)


def _unknown(name: str, known: list[str]) -> str:
    near = get_close_matches(name, known, 1)
    if near:
        return f"no such parameter; did you mean {near[0]}?"
    return f"no such parameter; there are {', '.join(known)}." if known else "no parameter is taken here."


def property_called(name: str | None) -> str | None:
    """Return a property that is asked for; raises `InputError` where there is none of that name."""
    if name is None or name in properties():
        return name
    raise InputError(f"property: {name!r} is none; there are {', '.join(sorted(properties()))}.")


def region_of(name: str) -> str:
    """Return the region that is asked for, "" for none; raises `InputError` where nothing is called so."""
    found = region_called(name) if name else ""
    if found is None:
        raise InputError(f"region: no region is called {name!r}; write it as GB, US or Japan.")
    return found
