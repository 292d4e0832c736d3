"""Who plays: lists of stars, "X as Y", "Y (X)", "played by X", who returns, who joins, who leaves."""

import re
from collections.abc import Iterator
from dataclasses import replace

from hitherto.claims import Detail
from hitherto.reading.casting import (
    AS,
    AS_MANY,
    BRACKETED,
    CAST_WORD,
    HEARSAY,
    LEAVING,
    LISTS,
    MADE_BY,
    MAKER,
    MAKER_BEFORE,
    NEGATED,
    NO_ROLE,
    OWN,
    PAREN,
    PLAYED_BY,
    PLAYS,
    RETURNING,
    STARRING_NEXT,
    STARS,
    STAYS,
    TRIGGER_WORDS,
    TURN,
    status_of,
)
from hitherto.reading.characters import character, characters, played_character
from hitherto.reading.draft import Draft
from hitherto.reading.names import full_name, full_names, is_company, is_person
from hitherto.reading.scene import Sentence
from hitherto.reading.sieve import Ways
from hitherto.reading.speakers import inside_quotation
from hitherto.reading.subjects import season_leads

TRIGGERS = TRIGGER_WORDS
_PLAYS_INSIDE = re.compile(r"(?:who |also )*(?:plays?|played|voices?|voiced|portrays|portrayed) (?P<role>.+)")
_MISTER = re.compile(r"(?:Mr|Mrs|Ms|Miss)\.? \S+$")  # who is called so is a character
_ASIDES = ("parenthesis", "own")  # what the article puts in by itself, whoever is speaking
_ASKS = Ways((None, way) for way in (PLAYS, PLAYED_BY, AS, TURN, AS_MANY, PAREN, OWN, *LISTS, *RETURNING, *LEAVING))


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give everyone whom the sentence says to play, return, join or leave."""
    if not (sentence.marks("N") and _ASKS.may(sentence.skeleton.text)):
        return
    seen: set[str] = set()
    for draft in (
        *_roles(sentence),
        *_pairs(sentence),
        *_parens(sentence),
        *_own(sentence),
        *_leaving(sentence),
        *_lists(sentence),
    ):
        if draft.value not in seen and _may_act(sentence, draft):
            seen.add(draft.value)
            yield draft


def _may_act(sentence: Sentence, draft: Draft) -> bool:
    """Refuse characters, titles and single names that nothing in the article shows to be an actor's."""
    people = sentence.scene.people
    if (
        people.is_role(draft.value)
        or _MISTER.match(draft.value)
        or is_company(draft.value)
        or draft.value in sentence.scene.titles.names
    ):
        return False
    return " " in draft.value or people.is_actor(draft.value) or draft.rule in ("cast: list", "cast: as")


def _roles(sentence: Sentence) -> Iterator[Draft]:
    drawn = sentence.skeleton.text
    for m in PLAYS.finditer(drawn):
        if NO_ROLE.match(m["role"]):
            continue
        who = _people(sentence, m["who"])
        roles = characters(sentence, m["role"])
        for i, person in enumerate(who):
            yield _draft(sentence, m, person, roles[i] if len(roles) == len(who) else next(iter(roles), None), "plays")
    for m in PLAYED_BY.finditer(drawn):
        before = re.split(r"[.;()]", drawn[max(0, m.start() - 110) : m.start()])[-1].lstrip(" ,")
        start = sentence.skeleton.real(m.start() - len(before))
        for person in _people(sentence, m["who"]):
            draft = _draft(sentence, m, person, played_character(sentence, before), "played by")
            yield replace(draft, start=start)


def _pairs(sentence: Sentence) -> Iterator[Draft]:
    """Read "A as X, B as Y", "A and B as X and Y", "A's final outing as X"."""
    drawn = sentence.skeleton.text
    for m in AS_MANY.finditer(drawn):
        who, roles = _people(sentence, m["who"]), _people(sentence, m["role"])
        if len(who) == len(roles):
            yield from (_draft(sentence, m, p, r, "as") for p, r in zip(who, roles, strict=True))
    named = list(AS.finditer(drawn))
    ways = [*((m, "turn") for m in TURN.finditer(drawn))]
    listed = sentence.heading if sentence.block.kind == "item" else ""
    if CAST_WORD.search(drawn) or CAST_WORD.search(listed) or len(named) > 1:
        ways += [(m, "as") for m in named]
    for m, rule in ways:
        if role := character(sentence, m["role"]):
            yield _draft(sentence, m, _people(sentence, m["who"])[0], role, rule)


def _parens(sentence: Sentence) -> Iterator[Draft]:
    """Read "Charlie (Joe Locke)" and "Joe Locke (Charlie)"; the whole article tells which of them plays."""
    for m in PAREN.finditer(sentence.skeleton.text):
        inner = [full_name(x) for x in sentence.skeleton.found(m["inner"], "N")]
        outer = full_name(sentence.skeleton.found(m["outer"], "N")[0])
        if plays := _PLAYS_INSIDE.match(m["inner"]):
            yield _draft(sentence, m, outer, character(sentence, plays["role"]), "parenthesis")
        elif MADE_BY.search(sentence.skeleton.text[: m.start()]) or not inner or not BRACKETED.fullmatch(m["inner"]):
            continue
        elif (pair := _actor_and_role(sentence, m, outer, inner[0])) is not None:
            yield _draft(sentence, m, *pair, "parenthesis")


def _actor_and_role(sentence: Sentence, m: re.Match[str], outer: str, inner: str) -> tuple[str, str] | None:
    """Tell which of the two plays the other; None where the brackets only say where somebody is known from."""
    people, listed = sentence.scene.people, _stars(sentence, m)
    if is_person(outer) and not is_person(inner) and not (people.is_role(inner) or listed):
        return None
    if " " in outer and (people.is_actor(outer) or (not people.is_actor(inner) and listed)):
        return outer, inner
    return (inner, outer) if " " in inner else None


def _stars(sentence: Sentence, m: re.Match[str]) -> bool:
    """Tell whether the words around speak of a cast, so that the name in brackets is the character's."""
    drawn = sentence.skeleton.text
    before = re.sub(r"\([^()]*\)", "", drawn[: m.start()])  # "stars A (who plays B), C (D), E (F)"
    return bool(STARS.search(before[-60:]) or STARRING_NEXT.search(drawn[m.end() :]))


def _own(sentence: Sentence) -> Iterator[Draft]:
    """Read "Locke's Charlie", where the article elsewhere shows Locke to be an actor."""
    people = sentence.scene.people
    for m in OWN.finditer(sentence.skeleton.text):
        who, role = _people(sentence, m["who"])[0], full_name(sentence.skeleton.found(m["role"], "N")[0])
        if MAKER_BEFORE.search(sentence.skeleton.text[: m.start()]):
            continue
        known = "character" in m.group() or people.is_actor(who) or sentence.scene.text.count(role) > 1
        if " " in who and known and not is_company(role) and not people.is_actor(role) and not people.is_role(who):
            yield _draft(sentence, m, who, role, "own")


def _leaving(sentence: Sentence) -> Iterator[Draft]:
    for leaving in LEAVING:
        for m in leaving.finditer(sentence.skeleton.text):
            for person in _people(sentence, m["who"]):
                if sentence.scene.people.is_actor(person) or (" " in person and not MAKER.search(m.group())):
                    yield _gone(_draft(sentence, m, person, None, "leaving", "leaving"), m.group())


def _gone(draft: Draft, words: str) -> Draft:
    """Tell "will not return" (not in it) from "exits" (leaving) and "has not left" (not leaving)."""
    negated = NEGATED.search(words) is not None
    if negated and not STAYS.search(words):
        return replace(draft, polarity="-", details={})
    if "denie" in words:
        return replace(draft, polarity="-", speaker=(draft.value,))
    return replace(draft, polarity="-" if negated else "+")


def _lists(sentence: Sentence) -> Iterator[Draft]:
    drawn, people = sentence.skeleton.text, sentence.scene.people
    for returning in RETURNING:
        for m in returning.finditer(drawn):
            who = [] if NEGATED.search(m.group()) else _people(sentence, m["who"])
            if any(people.is_actor(p) for p in who) or (who and CAST_WORD.search(drawn)):
                yield from (_draft(sentence, m, p, None, "returning list", "returning") for p in who)
    for listed in LISTS:
        for m in listed.finditer(drawn):
            who = [] if NEGATED.search(m.group()) else _people(sentence, m["who"])
            if any(" " in p for p in who):
                yield from (_draft(sentence, m, p, None, "list") for p in who)


def _people(sentence: Sentence, drawn: str) -> list[str]:
    outside = re.sub(r"\([^()]*\)", "", drawn)
    return full_names(sentence.skeleton.found(outside, "N"))


def _draft(
    sentence: Sentence, m: re.Match[str], person: str, role: str | None, rule: str, status: str | None = None
) -> Draft:
    status = status or status_of(sentence, m)
    details: dict[str, Detail] = {}
    if role and role != person:
        details["character"] = role
    if status:
        details["status"] = status
    start, end = sentence.skeleton.span(m)
    return Draft(
        property="cast",
        value=person,
        start=start,
        end=end,
        at=sentence.skeleton.span(m, "who")[0] if "who" in m.re.groupindex else start,
        rule=f"cast: {rule}",
        # That talks are held is stated as a fact; what may come of them is told by the status.
        certainty="certain" if status == "in-talks" and not HEARSAY.search(sentence.text) else None,
        details=details,
        speaker=() if rule in _ASIDES and not inside_quotation(sentence, start) else None,
        season=None if status or season_leads(sentence, start) else 0,
    )
