"""How the account of a reading is drawn: sentence by sentence, with what decided each claim."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from hitherto.cli import drawing

if TYPE_CHECKING:
    from hitherto.reading import Explanation
    from hitherto.reading.answer import Answer
    from hitherto.reading.explaining import Look, Passage, Told

_COLUMN = 11  # of what follows the name of a row


def as_json(explanation: "Explanation") -> Iterator[dict[str, Any]]:
    """Yield a JSON object for each passage of the article."""
    document = explanation.article.document
    for passage in explanation.passages:
        yield {
            "document": document,
            "start": passage.start,
            "end": passage.end,
            "text": passage.text,
            "kind": passage.kind,
            "claims": [_claim(told, document) for told in passage.told],
            "nothing": passage.nothing or None,
            "looks": [{"rule": look.rule, "words": list(look.words)} for look in passage.looks],
        }


def _claim(told: "Told", document: str) -> dict[str, Any]:
    """Return what the sentence says as a claim's JSON object, with the id of the claim that it went into."""
    because = {name: {"why": answer.why, "words": answer.words} for name, answer in told.settled._asdict().items()}
    more = {"id": told.claim.id, "rule": told.rule, "cues": list(told.cues), "because": because}
    return told.said.as_json(document) | more


def draw(explanation: "Explanation", width: int, colour: bool) -> Iterator[str]:
    """Yield the lines: the article, and each of its passages with what came of it."""
    article = explanation.article
    name = article.title or article.text.partition("\n")[0]
    yield from (
        drawing.bold(line, colour) for line in drawing.fill(drawing.clean(f"{name} ({article.document})"), width)
    )
    if not explanation.about_titles:
        yield from drawing.fill(_not_read(explanation), width)
        return
    season = f" season {explanation.season}" if explanation.season is not None else ""
    about = f"{drawing.clean(explanation.work)}{season}" if explanation.work else "no title in particular"
    yield from drawing.fill(f"Mainly about {about}; {drawing.plural(len(explanation.claims), 'claim')}.", width)
    for passage in explanation.passages:
        yield ""
        yield from _passage(passage, width, colour)


def _not_read(explanation: "Explanation") -> str:
    words = ", ".join(explanation.words)
    told = f"; of the words that tell, it uses only: {words}" if words else "; it uses none of the words that tell"
    return f"Not read: it is not about screen titles or games{told}."


def _passage(passage: "Passage", width: int, colour: bool) -> Iterator[str]:
    yield from drawing.fill(drawing.clean(passage.text), width)
    if passage.nothing:
        looks = f": {'; '.join(map(_look, passage.looks))}" if passage.looks else ""
        for line in drawing.fill(f"nothing: {passage.nothing}{looks}", width - 2):
            yield f"  {drawing.dim(line, colour)}"
    for told in passage.told:
        yield from _told(told, width, colour)


def _look(look: "Look") -> str:
    return f"{look.rule} ({', '.join(look.words)})"


def _told(told: "Told", width: int, colour: bool) -> Iterator[str]:
    said, settled = told.said, told.settled
    denied = "not " if said.polarity == "-" else ""
    happens = f", happens {said.happens}" if said.happens else ""
    what = f"{said.property}: {denied}{drawing.phrase(said.value, said.details)}{happens} · {told.claim.id}"
    yield from (f"  {drawing.bold(line, colour)}" for line in drawing.fill(what, width - 2))
    rows = [
        ("rule", f"{told.rule} · looks at {', '.join(told.cues)}"),
        ("title", _answer(said.subject.work, settled.work)),
        ("season", _answer(str(said.subject.season or "none"), settled.season)),
        ("certainty", _answer(said.certainty, settled.certainty)),
        ("speaker", _answer(", ".join(said.speaker) or "the article", settled.speaker)),
    ]
    others = [one for one in told.claim.evidence if one not in said.evidence]
    if others:
        rows.append(("also", f"told at characters {', '.join(f'{one.start}-{one.end}' for one in others)}"))
    for name, words in rows:
        first, *rest = drawing.fill(drawing.clean(words), width - 4 - _COLUMN)
        yield f"    {drawing.dim(name.ljust(_COLUMN), colour)}{first}"
        yield from (f"    {' ' * _COLUMN}{line}" for line in rest)


def _answer(value: str, answer: "Answer[Any]") -> str:
    words = f": “{answer.words}”" if answer.words else ""
    return f"{value} · {answer.why}{words}"
