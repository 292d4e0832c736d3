"""Brief: what facts and changes say, cleaned and in fewer than 25 words each: no page has a piece of an article."""

from collections.abc import Mapping
from dataclasses import replace

from hitherto.claims import Change, Fact
from hitherto.claims.claim import Detail
from hitherto.pages.text import quote


def brief_fact(fact: Fact) -> Fact:
    """Return a fact whose value and details are short enough to be published; the same one where they are."""
    value, details = quote(fact.value), brief_details(fact.details)
    return fact if value == fact.value and details is fact.details else replace(fact, value=value, details=details)


def brief_change(change: Change) -> Change:
    """Return a change whose values and details are short enough to be published; the same one where they are."""
    value, details, instead = quote(change.value), brief_details(change.details), change.replaced_by
    if instead:
        instead = replace(instead, value=quote(instead.value))
    told = replace(change, value=value, details=details, replaced_by=instead)
    return change if told == change else told


def brief_details(details: Mapping[str, Detail]) -> Mapping[str, Detail]:
    """Return details that are short enough; the same ones where they are."""
    told = {key: _brief_detail(value) for key, value in details.items()}
    return details if told == details else told


def _brief_detail(value: Detail) -> Detail:
    if isinstance(value, tuple):
        return tuple(map(quote, value))
    return quote(value) if isinstance(value, str) else value
