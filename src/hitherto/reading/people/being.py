"""Who plays by being it: "Ada Okafor is Una, a nun who …", "In Harbour Lights, Ada Okafor is the detective"."""

import re
from collections.abc import Iterator

from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import NAME, TITLE, pattern
from hitherto.reading.people.acting import makes, people_in
from hitherto.reading.people.characters import SOMEBODY, character
from hitherto.reading.people.describing import describes, is_thing
from hitherto.reading.people.drafts import cast_draft
from hitherto.reading.people.names import full_name, is_company, is_given, is_person
from hitherto.reading.scene import Sentence

_ADVERBS = r"(?:(?:now|also|once|again|here|still|back|all|both) )*"
_BE = rf"{_ADVERBS}(?:is|are|was|were|(?:has|have|had) been|will be)(?! (?:not|never)\b) {_ADVERBS}"
BEING = pattern(rf"(?P<who>{{NAMES}})(?:, (?P<who_is>who))? {_BE}(?P<role>[^.;:!?()“”]{{2,120}})")
# "Una", "Olympic swimmer Una Brand", "Una's father", and what may follow: "Una, a nun", "Una since day one"
_NAMED = re.compile(
    rf"(?P<words>(?:the |an? |(?:his|her|their) )?(?:[\w’'-]+ ){{0,3}}?)(?P<name>{NAME})"
    rf"(?P<kin>['’]s? [\w-]+(?: [\w-]+)?)?"
    rf"(?:(?P<told>, (?:an?|the|his|her|their|one of)\b [^,]*|,? who(?:se)?\b)|,? (?:in|on|since|from|for|and|while"
    rf"|opposite)\b|,|$)"
)
_IN_IT = re.compile(
    rf"(?:^|[ “(—])[Ii]n (?:[“\"‘]?{TITLE}[”\"’]?|it|this one|(?:the|this|that)"
    rf" (?:(?!\w+ing\b)[\w-]+ ){{0,2}}?(?:film|movie|series|show|drama"
    rf"|comedy|thriller|sequel|pic|picture|adaptation|pilot|story|spinoff|spin-off|reboot|season"
    rf"|biopic))[^.;:()]{{0,40}}$"
)
_CLAUSE = re.compile(r",? (?:who|whose|that|which|sent|forced|trying|tasked|hired)\b")


def being(sentence: Sentence) -> Iterator[Draft]:
    """Give who is said to be somebody in a story."""
    drawn, people = sentence.skeleton.text, sentence.scene.people
    for m in BEING.finditer(drawn):
        who = [p for p in people_in(sentence, m["who"]) if is_person(p) or people.is_actor(p)]
        if not who or any(people.is_role(p) or is_company(p) or makes(sentence, p) for p in who):
            continue
        role = _role(sentence, m, placed=bool(_IN_IT.search(drawn[: m.start()])), who=who)
        if role:
            yield from (cast_draft(sentence, m, p, role, "is") for p in who)


def _of_somebody(words: str) -> bool:
    """Tell whether words describe somebody, by a noun that is known or by its ending, and no maker."""
    return describes(words) or (SOMEBODY.search(words.partition(" who")[0]) is not None and not is_thing(words))


def _role(sentence: Sentence, m: re.Match[str], *, placed: bool, who: list[str]) -> str | None:
    """Return the character that the words after "is" name or describe, where they can mean no real person."""
    people = sentence.scene.people
    named = _NAMED.match(m["role"])
    if named:
        name = full_name(sentence.skeleton.found(named["name"], "N")[0])
        before = sentence.skeleton.plain(named["words"], sentence.scene.text).strip()
        told = sentence.skeleton.plain((named["told"] or "").lstrip(", "), sentence.scene.text)
        story = placed or people.is_role(name) or _of_somebody(told) or (before and describes(before))
        alone = (not before or describes(before)) and is_given(name.split()[0]) and any(map(people.is_actor, who))
        real = people.is_actor(name) or is_company(name) or (before and not describes(before))
        if real or (is_person(name) and not story):
            return None
        return character(sentence, m["role"]) if story or (alone and not named["kin"]) else None
    words = sentence.skeleton.plain(re.split(r",|" + _CLAUSE.pattern, m["role"])[0], sentence.scene.text)
    clause = _CLAUSE.search(m["role"])
    listed = sentence.scene.is_list and sentence.skeleton.text.startswith(m["who"]) and clause
    if (placed or listed) and re.match(r"(?:an?|the|two|three|his|her) ", words) and _of_somebody(words):
        return character(sentence, m["role"])
    return None
