"""Naming: what the identities of the people and characters in a fact bring to it."""

from collections.abc import Iterable, Mapping, Sequence

from hitherto.claims import VALUE_ITEM, Claim, Identity, Merge, Ruling
from hitherto.judging.identity.credits import PEOPLE
from hitherto.judging.identity.spelling import form_of
from hitherto.judging.statement import Statement
from hitherto.judging.stating import Known

_TOLD = 2  # how many spellings a fact explains


def rulings_on_names(said: Iterable[Statement], known: Known) -> list[Ruling]:
    """Return the rulings on the names of the people and characters that statements are about."""
    if not known.decisions.rulings:
        return []
    found = (identity for s in said for identity, _ in _named(s.claim, known))
    return list({ruling.id: ruling for identity in found for ruling in identity.rulings}.values())


def items_of(told: Sequence[Statement], known: Known) -> Mapping[str, str]:
    """Return the Wikidata items of a fact's value and character, weakest statement first; the last has its way."""
    found: dict[str, str | None] = {}
    for claim in (s.claim for s in told):
        if claim.details.get(VALUE_ITEM):
            found["value"] = str(claim.details[VALUE_ITEM]).upper()
        for identity, role in _named(claim, known):
            found[role] = identity.wikidata
    return {role: item for role, item in sorted(found.items()) if item}


def spelled_otherwise(said: Iterable[Statement], known: Known) -> str:
    """Tell in sentences which spellings were taken for the names that a fact shows, and why; empty for nearly all."""
    found: dict[str, str] = {}
    for claim in (s.claim for s in said):
        for identity, role in _named(claim, known) if claim.property in (*PEOPLE, "character") else ():
            spelled = claim.value if role == "value" else str(claim.details["character"])
            merge = _merge(identity, form_of(spelled))
            if merge:
                found.setdefault(form_of(spelled), f"“{spelled}” is taken for {identity.name}: {_why(merge)}.")
    return " ".join(list(found.values())[:_TOLD])


def _named(claim: Claim, known: Known) -> list[tuple[Identity, str]]:
    """Return the people and characters whom a claim names, each with the role that they have in it."""
    if claim.property == "character":
        return [(known.characters[claim.value], "value")]
    named = [(known.people[claim.value], "value")] if claim.property in PEOPLE else []
    character = claim.details.get("character")
    return [*named, (known.characters[str(character)], "character")] if character else named


def _merge(identity: Identity, form: str) -> Merge | None:
    """Return the merge that brought a form to the name that is shown, where names had to be weighed for it."""
    if form == form_of(identity.name):
        return None
    return next((m for m in identity.merges if m.score is not None and form in map(form_of, m.names)), None)


def _why(merge: Merge) -> str:
    return ", ".join(merge.reasons)
