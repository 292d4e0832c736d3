"""Who plays by what is said aloud: those who welcome a cast, who act with somebody, who speak of their own return."""

import re
from collections.abc import Iterator
from dataclasses import replace

from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.people.acting import makes, people_in
from hitherto.reading.people.drafts import cast_draft
from hitherto.reading.people.names import is_person
from hitherto.reading.scene import Sentence
from hitherto.reading.voices.speakers import inside_quotation, speaker_of

_GREAT = r"(?:(?:the|our|such|[a-z]+(?:al|ary|ed|ing|ful|ous|ible|able|ant|ent|ic)|great|amazing|dear|beloved) )*"
# "We are thrilled to unite them with characters whom we love, including the extraordinary Ada Okafor."
_WELCOMED = pattern(
    r"\b(?:welcom(?:e|es|ing)|(?:re)?unit(?:e|es|ed|ing)|thrilled|excited|delighted|proud|lucky|honou?red|privileged"
    r"|grateful|blessed|glad|overjoyed)\b[^.;?!]{0,220}?\b(?:including|like|such as|with|by|have|welcome)"
    rf" {_GREAT}(?P<who>{{PEOPLE}})"
)
# "It was Ada Okafor, and Tom Reyes, and me", "my first scene was with Ada Okafor"
_WITH_ME = pattern(r"(?P<who>{NAMES}),? and (?:it was )?(?:{NAME},? and )*(?:me|myself|I)\b")
_SCENES_WITH = pattern(
    r"\b(?:scenes?|day|acting|act|episodes?)(?: [\w’':-]+| {TITLE}){0,6}? (?:with|opposite|alongside)"
    rf" {_GREAT}(?P<who>{{PEOPLE}})"
)
_SET = re.compile(r"\b(?:scenes?|set|shoot\w*|shot|film\w*|act(?:ing|ed)?|takes?|camera|cast|play\w*)\b", re.IGNORECASE)
_LONG_AGO = re.compile(
    r"\byears ago\b|\bback (?:in|then|when)\b|\boriginal\b|\bused to\b|\b(?:in|since) (?:19|20)\d\d\b", re.IGNORECASE
)
# "“I missed her,” the actress said of her return"
_OF_OWN = pattern(
    r"(?P<who>{NAME})(?: \([^()]*\))?,? (?:(?:has|have|also|recently|previously|exclusively) )*"
    r"(?:said|says|tells?|told|explain(?:s|ed)|jok(?:es|ed)|recall(?:s|ed)|not(?:es|ed)|add(?:s|ed)|reveal(?:s|ed)"
    r"|teas(?:es|ed)|(?:opens?|opened) up|talk(?:s|ed)|spoke|speaks|reflect(?:s|ed)|discuss(?:es|ed)|dish(?:es|ed)"
    r"|describ(?:es|ed)|prais(?:es|ed)|address(?:es|ed)|breaks? down|broke down)(?: {OUTLET})?"
    r"(?: \w+)?(?: (?:of|about|on))? (?:his|her|their) (?:own )?(?:[\w-]+ )?"
    r"(?P<what>return|comeback|casting|role|part|character|exit|departure|portrayal)\b(?!['’])"
    r"(?! (?:as|behind|on set|design|arc of) (?:an? |the )?(?:[a-z]+ )?(?:producer|director|writer|showrunner|creator"
    r"|host|judge|camera))"
)
_STATUS = {"return": "returning", "comeback": "returning", "exit": "leaving", "departure": "leaving"}
SPOKEN = (_WELCOMED, _WITH_ME, _SCENES_WITH, _OF_OWN)


def spoken(sentence: Sentence) -> Iterator[Draft]:
    """Give who plays by what somebody says of a cast, of those they act with, or of their own part."""
    drawn, people = sentence.skeleton.text, sentence.scene.people
    block = sentence.block.start, sentence.block.end
    for m in _OF_OWN.finditer(drawn):
        for person in people_in(sentence, m["who"]):
            if people.is_actor(person) or is_person(person):
                status = _STATUS.get(m["what"], "")
                own = cast_draft(sentence, m, person, None, "own words", status)
                yield replace(own, certainty="certain", speaker=(person,))
    for m in _WELCOMED.finditer(drawn):
        if _speaker(sentence, m):
            yield from _those_known(sentence, m)
    for way in (_WITH_ME, _SCENES_WITH):
        for m in way.finditer(drawn):
            speaker = _speaker(sentence, m)
            acts = speaker and (people.is_actor(speaker) or not makes(sentence, speaker))
            if acts and not _LONG_AGO.search(sentence.text) and _SET.search(sentence.scene.text, *block):
                yield from _those_known(sentence, m)


def _speaker(sentence: Sentence, m: re.Match[str]) -> str:
    """Return who says these words aloud; "" where the article does."""
    at = sentence.skeleton.real(m.start())
    who = speaker_of(sentence, at)
    aloud = who.value and (inside_quotation(sentence, at) or who.why == "answers a question")
    return who.value[0] if aloud else ""


def _those_known(sentence: Sentence, m: re.Match[str]) -> Iterator[Draft]:
    people = sentence.scene.people
    who = people_in(sentence, m["who"])
    if any(is_person(p) or people.is_actor(p) for p in who):
        yield from (cast_draft(sentence, m, p, None, "spoken", "") for p in who)
