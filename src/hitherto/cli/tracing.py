"""How it is drawn where a fact comes from: a tree for each origin, whose branches are the articles that pass it on."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from hitherto.claims import BY_HAND, Entry, Origin, Telling, Tie, Tracing
from hitherto.cli import drawing

_LEAST = 24  # columns that are left for words, however deep a branch is
_SAME_WORDS = (Tie.COPIES, Tie.EXCERPT, Tie.PASSAGE, Tie.WAVE)  # what is not quoted again
_SAID = {
    Tie.OWN: "{outlet}, {day}",
    Tie.CREDITS: "in {outlet}, {day}",
    Tie.CITES: "cited by {outlet}, {day}",
    Tie.LINKS: "linked to by {outlet}, {day}",
    Tie.COPIES: "copied by {outlet}, {day}",
    Tie.EXCERPT: "copied in part by {outlet}, {day}",
    Tie.PASSAGE: "repeated word for word by {outlet}, {day}",
    Tie.QUOTES: "quoted without a name by {outlet}, {day}",
    Tie.WAVE: "the same quoted by {outlet}, {day}",
    Tie.AGAIN: "said again by {outlet}, {day}",
    Tie.CIRCLE: "{outlet}, {day}, which is cited for it and cites others for it",
}


class Look(NamedTuple):
    """What the drawing looks up and how it looks: entries by claim, columns, colour."""

    entries: Mapping[str, Entry]
    width: int
    colour: bool


def draw(tracing: Tracing, tellings: Sequence[Telling], heading: str, look: Look) -> Iterator[str]:
    """Yield a heading that counts origins, and below it a tree for each; nothing where nobody tells it."""
    if not tellings:
        return
    yield ""
    weighing = [telling for telling in tellings if telling.side != "aside"]
    counted = len({telling.origin for telling in weighing})
    of = f", from {drawing.plural(counted, 'origin')}" if weighing else ", all of it set aside"
    yield drawing.bold(heading, look.colour) + of
    for origin in tracing.origins:
        branches = tracing.after(origin.id, tellings)
        if branches:
            yield from _origin(origin, branches, look)
            yield from _branches(branches, tellings, "  ", look, origin.name)


def _origin(origin: Origin, branches: Sequence[Telling], look: Look) -> Iterator[str]:
    name = drawing.clean(origin.name) or _nobody()
    for line in drawing.fill(name, look.width - 2):
        yield f"  {drawing.bold(line, look.colour)}"


def _branches(
    branches: Sequence[Telling], tellings: Sequence[Telling], margin: str, look: Look, above: str = ""
) -> Iterator[str]:
    """Yield articles that came from one place, named `above`, each with what came from it in turn."""
    for telling in branches:
        is_last = telling is branches[-1]
        after = [one for one in tellings if one.came_from == telling.id]
        below = margin + ("   " if is_last else "│  ")
        first, *rest = _lines(telling, look, look.width - len(below) - (3 if after else 0), above)
        yield drawing.dim(margin + ("└─ " if is_last else "├─ "), look.colour) + first
        for line in rest:
            yield drawing.dim(below + ("│  " if after else ""), look.colour) + line
        if after:
            too_deep = len(below) + 3 > look.width - _LEAST
            yield from _branches(after, tellings, margin if too_deep else below, look)


def _lines(telling: Telling, look: Look, width: int, above: str) -> list[str]:
    """Return who tells it and how they have it, the words where they are new, and the address."""
    entries = [look.entries[claim] for claim in telling.claims if claim in look.entries]
    lines = drawing.fill(_said(telling, entries, above), width)
    if telling.tie not in _SAME_WORDS:
        for words in dict.fromkeys(map(drawing.quote, entries)):
            lines += drawing.fill(words, width)
    if entries and entries[0].article.url:
        lines.append(drawing.dim(drawing.clean(entries[0].article.url), look.colour))
    return lines


def _said(telling: Telling, entries: Sequence[Entry], above: str) -> str:
    day = telling.day.isoformat() if telling.dated else f"undated, taken in {telling.day.isoformat()}"
    is_said_above = telling.tie == Tie.OWN and telling.outlet == above
    said = (
        f"on {day}"
        if is_said_above and telling.dated
        else _SAID[telling.tie].format(outlet=drawing.clean(telling.outlet) or _nobody(), day=day)
    )
    notes = dict.fromkeys(note for entry in entries for note in _notes(entry, telling))
    return "; ".join([said, *notes])


def _notes(entry: Entry, telling: Telling) -> Iterator[str]:
    """Say through whom it came, and what became of it: set aside, kept by hand, withdrawn, a copy."""
    speakers = [drawing.clean(name) for name in entry.claim.speaker if name != entry.article.outlet]
    if telling.tie in (Tie.CREDITS, Tie.CITES):
        speakers = speakers[1:]
    if speakers:
        yield f"by way of {', '.join(speakers)}" if telling.tie == Tie.CREDITS else f"from {', '.join(speakers)}"
    if entry.claim.reader.startswith(BY_HAND):
        yield f"kept by hand by {drawing.clean(entry.claim.reader.removeprefix(BY_HAND))}"
    if telling.side == "aside":
        yield "set aside"
    if entry.withdrawn_at:
        yield f"withdrawn by the outlet on {entry.withdrawn_at}"
    if entry.copy_of and telling.tie != Tie.COPIES:
        yield "a copy of another article"


def _nobody() -> str:
    return "an outlet that is not named"
