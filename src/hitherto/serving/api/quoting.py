"""Quoting: what is published of an article's words stays under 25 of them, in the API as on the page."""

from typing import Any

from hitherto.pages.text import quote

_SIDES = ("for", "against", "set_aside", "claims")


def shortened(told: dict[str, Any]) -> dict[str, Any]:
    """Shorten what an object and its claims say; where that stands in the article stays as it is."""
    sides = {side: [_claim(one) for one in told[side]] for side in _SIDES if side in told}
    return {**brief(told), **sides}


def _claim(claim: Any) -> Any:
    if isinstance(claim, str):
        return claim  # the id of one
    evidence = [{**one, "text": quote(one["text"], claim["value"])} for one in claim["evidence"]]
    return {**brief(claim), "evidence": evidence}


def brief(told: dict[str, Any]) -> dict[str, Any]:
    """Shorten the value of a fact, a change or a claim, the details beside it, and the value of what replaced it."""
    short: dict[str, Any] = {"value": quote(told["value"])} if isinstance(told.get("value"), str) else {}
    if details := told.get("details"):
        short["details"] = {key: _detail(value) for key, value in details.items()}
    if isinstance(instead := told.get("replaced_by"), dict):
        short["replaced_by"] = brief(instead)
    return {**told, **short}


def _detail(value: Any) -> Any:
    if isinstance(value, list):
        return [quote(one) for one in value]
    return quote(value) if isinstance(value, str) else value
