"""What those who act do next or did last: "the actor is in Prague making Deep Water", "will next be seen in Tide"."""

import re
from collections.abc import Iterator

from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import TITLE, pattern
from hitherto.reading.people.acting import makes, people_in
from hitherto.reading.people.casting import NEGATED
from hitherto.reading.people.idioms import MODAL
from hitherto.reading.people.names import is_person
from hitherto.reading.people.predicates import Told, said
from hitherto.reading.people.profile import profiled
from hitherto.reading.scene import Sentence
from hitherto.reading.subject.prominence import is_credit
from hitherto.reading.titles.titles import Mention

_NO_WORK = r"(?! (?:the|an?|his|her|their) (?:[\w-]+ )?(?:jump|leap|move|debut|return|appearance|case|list|way)\b)"
_MAKES = (
    rf"(?:shoot(?:s|ing)?|shot|film(?:s|ed|ing)?|mak(?:es|ing){_NO_WORK}|do(?:es|ing)?"
    r"|wrap(?:s|ped|ping)?(?: up)?(?: (?:filming|shooting|production|work))?(?: on)?"
    r"|(?:finish|complet)(?:es|ed|ing)?(?: (?:filming|shooting|work|production))?(?: on)?"
    r"(?: (?:his|her|their) (?:part|role|scenes) (?:in|on))?|(?:work|start|begin)(?:s|ing)? (?:work )?on)"
)
_GETS_TO = (
    r"(?:(?:(?:is|was|be|been) )?(?:now |currently |already |busy |off |in (?:[A-Z][\w-]+|{NAME}) |back (?:in \w+ )?)*"
    r"(?:(?:head(?:s|ed|ing)?|fl(?:y|ies|ew)|leav(?:es|ing)|mov(?:es|ing)) (?:off )?(?:to|for) (?:{NAME}|\w+)"
    r" (?:in {DATE} )?)?"
    r"(?:to )?(?:(?:start|begin|keep)(?:s|ing)?|began|started)? ?)"
)
_SEEN = (
    r"(?:(?:next|currently|also|soon|now) )*(?:be )?(?:seen|heard|spotted|appear(?:s|ing|ed)?|star(?:s|red|ring)?"
    r"|featur(?:es|ing|ed))(?: next| currently| now| soon)?(?: as (?:an? |the )?[\w-]+(?: [\w-]+){0,3}?)?(?:"
    r" (?:opposite|alongside) {PEOPLE})? (?:in|on)"
    r"|(?:went|goes?|gone) on to (?:star in|anchor|lead|headline|appear in)"
)
_KIND_OF = (
    r"(?: (?:(?:the|an?|his|her|its|their|of|{PLATFORM}(?:['’]s?)?|{NAME}['’]s|{DATE}(?:['’]s)?)"
    r"|(?!(?:and|but|with|before|after)\b)[\w’'-]+)){0,6}"
)
NEXT = pattern(
    rf"(?<![\w’'-]){MODAL}(?:(?:can|could) (?:also )?)?(?P<next>(?:{_GETS_TO}{_MAKES}"
    rf"|{_SEEN}){_KIND_OF} ?[“\"‘]?{TITLE})"
)
_WITH = pattern(r"[”\"’]?,? (?:alongside|opposite|with|together with) (?P<who>{PEOPLE})")
_WITHIN = pattern(r" (?:opposite|alongside) (?P<who>{PEOPLE})")
NEXT_UP = (NEXT,)
_SEEN_ACTING = re.compile(r"\bnext be (?:seen|heard)\b|\b(?:opposite|alongside)\b")
_AHEAD = re.compile(r"\b(?:will|next|currently|soon|now|is|are)\b|ing\b")


def next_up(sentence: Sentence) -> Iterator[Draft]:
    """Give those who act in what they are said to make or to be seen in, and those beside them."""
    drawn = sentence.skeleton.text
    for told in said(drawn, NEXT):
        named = sentence.skeleton.found(told.job, "T")[-1].what
        who = [p for p in people_in(sentence, told.who) if _acts(sentence, p, told.words)]
        if not who or NEGATED.search(told.words) or not isinstance(named, Mention):
            continue
        if is_credit(sentence.scene, named) and not _AHEAD.search(told.words):
            continue
        beside = _WITH.match(drawn, told.end) or _WITHIN.search(told.job)
        end = beside.end() if beside and beside.string == drawn else told.end
        for person in (*who, *(people_in(sentence, beside["who"]) if beside else ())):
            yield _draft(sentence, told, end, person, named.work)


def _acts(sentence: Sentence, person: str, words: str) -> bool:
    known = sentence.scene.people.is_actor(person) or person == profiled(sentence.scene)
    known = known or (" " in person and is_person(person) and _SEEN_ACTING.search(words) is not None)
    return known and not makes(sentence, person)


def _draft(sentence: Sentence, told: Told, end: int, person: str, work: str) -> Draft:
    real = sentence.skeleton
    start = real.real(told.start)
    return Draft("cast", person, start, real.real_end(end), "cast: next", at=start, work=work, details={})
