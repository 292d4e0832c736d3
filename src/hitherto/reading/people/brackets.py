"""Who plays whom in brackets: "Charlie (Joe Locke)", "Joe Locke (Charlie)", "her new boss (Ada Okafor)"."""

import re
from collections.abc import Iterator, Sequence

from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import NAME
from hitherto.reading.people.acting import actor_and_role, people_in
from hitherto.reading.people.casting import A_JOB, BRACKETED, DESCRIBED, MADE_BY, PAREN
from hitherto.reading.people.characters import SOMEBODY, character, described
from hitherto.reading.people.describing import nouns
from hitherto.reading.people.drafts import cast_draft
from hitherto.reading.people.names import full_name, is_person
from hitherto.reading.scene import Sentence

_PLAYS_INSIDE = re.compile(r"(?:who |also )*(?:plays?|played|voices?|voiced|portrays|portrayed|as) (?P<role>.+)")

# "a Department of Defence auditor (Ada Okafor)": whoever is told of so is a part.
_A_MAN = re.compile(
    rf"\b(?:an?|{NAME}['’]s?) (?:(?!(?:and|who|that|by|film|series|show)\b)[\w{NAME[1:-1]}’'-]+ ){{0,5}}$"
)


_WHOLE = re.compile(
    r"\b(?:an?|the|his|her|their|its|[\w\ue000-\ue1ff]+['’]s) (?:(?!of\b|for\b|by\b)[\w’'-]+ ){0,4}[\w-]+$"
)
_THE = re.compile(r"\b(?:the|his|her|their|its|\w+['’]s) (?:[\w’'-]+ ){0,2}$")


def in_brackets(sentence: Sentence) -> Iterator[Draft]:
    """Read "Charlie (Joe Locke)" and "Joe Locke (Charlie)"; the whole article tells which of them plays."""
    pairs: list[tuple[re.Match[str], tuple[str, str], tuple[str, str]]] = []
    for m in PAREN.finditer(sentence.skeleton.text):
        bracketed = BRACKETED.fullmatch(m["inner"])
        named = bracketed["name"] if bracketed else ""
        inner = [full_name(x) for x in sentence.skeleton.found(named, "N")] if len(named) == 1 else []
        outer = full_name(sentence.skeleton.found(m["outer"], "N")[0])
        if (plays := _PLAYS_INSIDE.match(m["inner"])) and not A_JOB.match(plays["role"]):
            yield cast_draft(sentence, m, outer, character(sentence, plays["role"]), "parenthesis")
        elif MADE_BY.search(sentence.skeleton.text[: m.start()]) or not inner:
            continue
        elif bracketed and bracketed["told"] and not sentence.scene.people.is_actor(outer):
            yield cast_draft(sentence, m, inner[0], outer, "parenthesis")
        elif (pair := actor_and_role(sentence, m, outer, inner[0])) is not None:
            pairs.append((m, (outer, inner[0]), pair))
    turned = _turned(sentence, [(named, pair) for _, named, pair in pairs])
    for m, named, pair in pairs:
        yield cast_draft(sentence, m, *(pair if turned is None else named[::-1] if turned else named), "parenthesis")
    for m in DESCRIBED.finditer(sentence.skeleton.text):
        bracketed = BRACKETED.fullmatch(m["inner"])
        if bracketed and _is_a_part(sentence.skeleton.text[: m.start()], m["noun"]):
            who = people_in(sentence, bracketed["name"])
            known = (p for p in who if is_person(p) or sentence.scene.people.is_actor(p) or bracketed["told"])
            before = _WHOLE.search(sentence.skeleton.text[: m.end("noun")])
            role = described(sentence, before.group()) if before and m["noun"] != "lead" else None
            yield from (cast_draft(sentence, m, p, role, "parenthesis") for p in known)


def _is_a_part(before: str, noun: str) -> bool:
    """Tell whether this noun, after these words, is told of somebody in a story, rather than of a maker or a thing."""
    if A_JOB.match(noun) or noun in nouns("real"):
        return False
    told = noun in nouns("relations") or noun in nouns("parts")
    return bool(told or _A_MAN.search(before) or (_THE.search(before) and SOMEBODY.fullmatch(noun)))


def _turned(sentence: Sentence, pairs: Sequence[tuple[tuple[str, str], tuple[str, str]]]) -> bool | None:
    """Tell whether actors stand in the brackets, where pairs of one sentence seem to differ; None where they agree."""
    inside = {pair != named for named, pair in pairs}
    if len(inside) < 2:
        return None
    people = sentence.scene.people
    first = sum(people.actors[outer] + people.roles[inner] for (outer, inner), _ in pairs)
    second = sum(people.actors[inner] + people.roles[outer] for (outer, inner), _ in pairs)
    return second >= first
