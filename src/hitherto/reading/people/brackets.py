"""Who plays whom in brackets: "Charlie (Joe Locke)", "Joe Locke (Charlie)", "her new boss (Ada Okafor)"."""

import re
from collections.abc import Iterator, Sequence

from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import NAME
from hitherto.reading.people.acting import actor_and_role, people_in
from hitherto.reading.people.casting import A_JOB, BRACKETED, DESCRIBED, MADE_BY, PAREN
from hitherto.reading.people.characters import character
from hitherto.reading.people.describing import nouns
from hitherto.reading.people.drafts import cast_draft
from hitherto.reading.people.names import full_name, is_person
from hitherto.reading.scene import Sentence

_PLAYS_INSIDE = re.compile(r"(?:who |also )*(?:plays?|played|voices?|voiced|portrays|portrayed|as) (?P<role>.+)")

# "a Department of Defence auditor (Ada Okafor)": whoever is told of so is a part.
_A_MAN = re.compile(
    rf"\b(?:an?|{NAME}['’]s?) (?:(?!(?:and|who|that|by|film|series|show)\b)[\w{NAME[1:-1]}’'-]+ ){{0,5}}$"
)


def in_brackets(sentence: Sentence) -> Iterator[Draft]:
    """Read "Charlie (Joe Locke)" and "Joe Locke (Charlie)"; the whole article tells which of them plays."""
    pairs: list[tuple[re.Match[str], tuple[str, str], tuple[str, str]]] = []
    for m in PAREN.finditer(sentence.skeleton.text):
        bracketed = BRACKETED.fullmatch(m["inner"])
        inner = [full_name(x) for x in sentence.skeleton.found(bracketed["name"] if bracketed else "", "N")]
        outer = full_name(sentence.skeleton.found(m["outer"], "N")[0])
        if (plays := _PLAYS_INSIDE.match(m["inner"])) and not A_JOB.match(plays["role"]):
            yield cast_draft(sentence, m, outer, character(sentence, plays["role"]), "parenthesis")
        elif MADE_BY.search(sentence.skeleton.text[: m.start()]) or not inner:
            continue
        elif (pair := actor_and_role(sentence, m, outer, inner[0])) is not None:
            pairs.append((m, (outer, inner[0]), pair))
    turned = _turned(sentence, [(named, pair) for _, named, pair in pairs])
    for m, named, pair in pairs:
        yield cast_draft(sentence, m, *(pair if turned is None else named[::-1] if turned else named), "parenthesis")
    for m in DESCRIBED.finditer(sentence.skeleton.text):
        one = _A_MAN.search(sentence.skeleton.text[: m.start()]) and not A_JOB.match(m["noun"])
        if one or m["noun"] in nouns("relations") or m["noun"] in nouns("parts"):
            who = [p for p in people_in(sentence, m["who"]) if is_person(p) or sentence.scene.people.is_actor(p)]
            yield from (cast_draft(sentence, m, p, None, "parenthesis") for p in who)


def _turned(sentence: Sentence, pairs: Sequence[tuple[tuple[str, str], tuple[str, str]]]) -> bool | None:
    """Tell whether actors stand in the brackets, where pairs of one sentence seem to differ; None where they agree."""
    inside = {pair != named for named, pair in pairs}
    if len(inside) < 2:
        return None
    people = sentence.scene.people
    first = sum(people.actors[outer] + people.roles[inner] for (outer, inner), _ in pairs)
    second = sum(people.actors[inner] + people.roles[outer] for (outer, inner), _ in pairs)
    return second >= first
