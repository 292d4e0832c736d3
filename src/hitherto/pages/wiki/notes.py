"""What an editor must know before saving, as a comment above the text: whether filming began, what to look up."""

from collections.abc import Iterable, Iterator, Sequence

from hitherto.claims import HELD, Fact, Standing
from hitherto.pages.dates import day
from hitherto.pages.sentences.details import detail
from hitherto.pages.text import clean, joined
from hitherto.pages.wiki import prose
from hitherto.pages.wiki.admissibility import usual_name
from hitherto.pages.wiki.choosing import Choice, Chosen, LeftOut, LookUp, carried, start
from hitherto.pages.wiki.escaping import comment
from hitherto.pages.wiki.prose import Sense

_FILMED = frozenset({"filming", "filming-started", "filming-wrapped", "post-production", "completed"})
_BEGAN = (*HELD, Standing.SUPERSEDED)
_MOST = 40  # facts that are named one by one; the rest is counted


def notes(choice: Choice, facts: Sequence[Fact], sense: Sense) -> str:
    """Write the comment: nothing of it is seen by readers, and it goes before the text is saved."""
    lines = [
        f"From what Hitherto had read by {day(sense.telling.on)}. Look it over, and take this note out before you save."
    ]
    lines += ["", *filter(None, [filming(facts, sense), _sort(facts, sense)])]
    lines += _section("Look up: said to come from there, and not read", map(_looked_up, choice.look_up))
    lines += _section("Left out", _left_out(choice.left_out[:_MOST]))
    if len(choice.left_out) > _MOST:
        lines.append(f"… and {len(choice.left_out) - _MOST} more")
    return "<!--\n" + "\n".join(comment(line) for line in lines) + "\n-->"


def filming(facts: Sequence[Fact], sense: Sense) -> str:
    """Say whether an outlet that the wiki takes says that filming began, which its rule on future titles asks.

    That filming began stays true when a later stage has overtaken it.
    """
    stages = [f for f in facts if f.property == "production" and f.value in _FILMED and f.standing in _BEGAN]
    found = [carried(fact, sense.telling, sense.manner) for fact in stages if not prose.lay_ahead(fact, sense.telling)]
    begun = [one for one in found if isinstance(one, Chosen) and _has_happened(one, sense)]
    begun.sort(key=lambda one: one.fact.value == "filming")  # that it is under way says less than when it began
    if begun:
        said = [
            f"{usual_name(entry.article.outlet)} ({day(entry.said_at)})" for one in begun for entry in one.entries[:1]
        ]
        return f"Filming has begun, by {joined(list(dict.fromkeys(map(clean, said))))}."
    if sense.telling.out:
        return "Filming: no outlet that this wiki takes tells of it in what was read; it has been released."
    rule = (
        ""
        if sense.manner.wiki != "en"
        else " Wikipedia keeps no article of its own on a film before that (WP:NFF), and by custom none on a season."
    )
    return f"No outlet that this wiki takes says, in what was read, that filming has begun.{rule}"


def _sort(facts: Iterable[Fact], sense: Sense) -> str:
    """Say so where nothing tells that it is a film."""
    shown = (detail(fact, "kind") for fact in facts if fact.property in ("release", "platform"))
    if sense.telling.series or any(kind.startswith("theatrical") for kind in shown):
        return ""
    return "Nothing that was read tells whether it is a film or a series; it is written of as a film."


def _has_happened(one: Chosen, sense: Sense) -> bool:
    """Tell whether the article that is cited first is from a day on which it had begun."""
    begins = start(one.fact, sense.telling)
    return begins is None or begins <= one.entries[0].said_at


def _section(heading: str, lines: Iterable[str]) -> list[str]:
    said = list(dict.fromkeys(lines))
    return ["", f"{heading}:", *said] if said else []


def _looked_up(one: LookUp) -> str:
    link = f" {one.url}" if one.url else ""
    return f"* {one.outlet}, named by {one.named_by}: {named(one.fact)}{link}"


def _left_out(left_out: Iterable[LeftOut]) -> Iterator[str]:
    """Say what is not written and why, all that has one reason together."""
    by_reason: dict[str, list[str]] = {}
    for one in left_out:
        outlets = f" ({'; '.join(f'{outlet}: {word}' for outlet, word in one.outlets)})" if one.outlets else ""
        by_reason.setdefault(f"{one.why}{outlets}", []).append(named(one.fact))
    for reason, facts in by_reason.items():
        yield f"* {'; '.join(facts)}: {reason}"


def named(fact: Fact) -> str:
    """Name a fact in short: "cast, Ada Okafor (Captain Reyes)"."""
    beside = detail(fact, "character") or detail(fact, "job") or detail(fact, "kind")
    return f"{fact.property}, {clean(fact.value)}{f' ({beside})' if beside else ''}"
