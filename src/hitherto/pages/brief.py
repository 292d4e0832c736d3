"""Brief: what facts and changes say, in fewer than 25 words each, so that no page carries a piece of an article."""

from collections.abc import Mapping
from dataclasses import replace

from hitherto.claims import Change, Fact
from hitherto.claims.claim import Detail
from hitherto.pages.text import QUOTE_WORDS, quote


def brief_fact(fact: Fact) -> Fact:
    """Return a fact whose value and details are short enough to be published; the same one where they are."""
    value, details = _brief(fact.value), brief_details(fact.details)
    return fact if value is fact.value and details is fact.details else replace(fact, value=value, details=details)


def brief_change(change: Change) -> Change:
    """Return a change whose values and details are short enough to be published; the same one where they are."""
    value, details, instead = _brief(change.value), brief_details(change.details), change.replaced_by
    if instead:
        instead = replace(instead, value=_brief(instead.value))
    told = replace(change, value=value, details=details, replaced_by=instead)
    return change if told == change else told


def brief_details(details: Mapping[str, Detail]) -> Mapping[str, Detail]:
    """Return details that are short enough; the same ones where they are."""
    told = {key: _brief_detail(value) for key, value in details.items()}
    return details if told == details else told


def _brief_detail(value: Detail) -> Detail:
    if isinstance(value, tuple):
        return tuple(map(_brief, value))
    return _brief(value) if isinstance(value, str) else value


def _brief(said: str) -> str:
    return said if len(said.split()) <= QUOTE_WORDS else quote(said)
