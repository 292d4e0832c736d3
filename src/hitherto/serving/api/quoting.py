"""Quoting: what is published of an article's words stays under 25 of them, in the API as on the page."""

from typing import Any

from hitherto.pages.text import quote

_SIDES = ("for", "against", "set_aside", "claims")


def shortened(told: dict[str, Any]) -> dict[str, Any]:
    """Shorten the evidence of all claims in an object; where it stands in the article stays as it is."""
    sides = {side: [_claim(one) for one in told[side]] for side in _SIDES if side in told}
    return {**told, **sides}


def _claim(claim: dict[str, Any]) -> dict[str, Any]:
    evidence = [{**one, "text": quote(one["text"], claim["value"])} for one in claim["evidence"]]
    return {**claim, "evidence": evidence}
