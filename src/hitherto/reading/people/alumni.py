"""Who played in the older work that the article's title goes on from: "Wolf Hour alums", "the original stars"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.people.acting import people_in
from hitherto.reading.people.drafts import cast_draft
from hitherto.reading.people.names import is_person
from hitherto.reading.scene import Sentence
from hitherto.reading.subject.family import elder, is_elder, is_kin
from hitherto.reading.subject.harking import OLD
from hitherto.reading.titles.titles import Mention

_OF = r"(?:[”\"’]?(?:['’]s?)?[”\"’]? (?:(?:series|film|franchise|show) )?)"
_STARS = (
    r"(?:(?:original|former|longtime|fellow|show|series|cast) )*(?:co-?)?(?:stars?|alums?|alumn(?:us|a|i|ae)|veterans?"
    r"|vets?|actors?|actress(?:es)?|regulars?|leads?|castmates?|members?|favou?rites?)"
)
_THERE = rf"(?:the {OLD}|[“\"‘]?(?P<of>{{TITLE}}))"
_APART = r"(?: as (?:the )?{NAME})?(?:(?!{NAME})[^.;:])"  # with nobody else named between
ALUMNI = tuple(
    pattern(source)
    for source in (
        rf"(?P<of>{{TITLE}}){_OF}{_STARS},? (?P<who>{{PEOPLE}})",
        rf"\b(?:[Oo]riginal|OG|[Oo]ld-school)(?: (?:series|show|film|movie|cast|trilogy))*(?: {_STARS})? ?(?:co-?)?"
        r"(?:stars?|members?|alums?|alumni|leads?|actors?|cast),? (?P<who>{PEOPLE})",
        r"(?P<who>{PEOPLE}),? (?:who|both of whom|all of whom) (?:also |previously |first |originally |both |all )*"
        rf"(?:(?:co-)?starred|appeared|featured|were|was|played [^,;.]{{1,40}}?) (?:in|on) {_THERE}",
        rf"(?P<who>{{PEOPLE}}){_APART}{{0,40}}?\brepris(?:es?|ing|ed) (?:his|her|their) (?:[\w-]+ )?"
        rf"(?:roles?|parts?|characters?)[^.;,]{{0,40}}? (?:from|in|on) {_THERE}",
        rf"(?P<who>{{PEOPLE}}){_APART}{{0,40}}?\brepris(?:es?|ing|ed) (?:his|her|their) (?:iconic |original )*"
        r"[“\"‘]?(?P<of>{TITLE})[”\"’]? (?:roles?|parts?|characters?)\b",
        rf"(?P<who>{{PEOPLE}}){_APART}{{0,60}}?\b(?:previously|last|first|originally)"
        r" (?:(?:been )?seen|heard|introduced|(?:play|appear|voic|portray|starr?)(?:ed|ing))[^.;()]{0,40}? (?:in|for"
        r"|on) (?:the )?(?:(?:animated|{DATE}(?:['’]s)?) )*[“\"‘]?(?P<kin>{TITLE})",
    )
)


def alumni(sentence: Sentence) -> Iterator[Draft]:
    """Give who is said to be known from the older work, beside what is told of them in the new one."""
    for way in ALUMNI:
        for m in way.finditer(sentence.skeleton.text):
            work = _work(sentence, m)
            who = people_in(sentence, m["who"]) if work else []
            if any(is_person(p) or sentence.scene.people.is_actor(p) for p in who):
                yield from (replace(cast_draft(sentence, m, p, None, "alumni", ""), work=work, season=0) for p in who)


def _work(sentence: Sentence, m: re.Match[str]) -> str | None:
    """Return the older work, where it is what the words name, and has a name that the article uses."""
    scene, groups = sentence.scene, m.groupdict()
    words = groups.get("of") or groups.get("kin")
    named = sentence.skeleton.found(words, "T")[0].what if words else None
    if isinstance(named, Mention) and not is_elder(scene, named.work):
        return named.work if groups.get("kin") and is_kin(scene, named.work) else None
    work = elder(scene)
    return work if work in scene.titles.names else None
