"""The grammar of introductions: how an article says who a character is."""

import re
from functools import cache

from hitherto.reading.drawing.sieve import Pattern
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.people.describing import noun_pattern

_DET = r"(?:an?|the|his|her|their|its|our|one of|another|two|three|four|{NAME}['’]s?|{NAME} and {NAME}['’]s?)"
_BODY = r"[^,;:()—–.!?]{3,160}"

APPOSED = pattern(
    rf"(?P<who>{{NAMES}})(?:\s?\([^()]*\))?(?:(?:,| [—–-]) | \()[“\"]?(?:who(?:['’]s| is| was) |(?:aka|a\.k\.a\."
    rf"|also known as"
    rf"|better known as|described as|whom? [^,.;()“\"]{{2,30}} (?:describe[sd]?|calls?|called) as) )?"
    rf"(?:now |then |once )?"
    rf"[“\"]?(?P<desc>{_DET} {_BODY})"
)
NAMED = pattern(
    r"(?P<desc>\b(?:an?|another|the|one|two|three|four|both|this|his|her|their|{NAME}['’]s?) "
    r"(?:(?!\b(?:is|was|are|has|will|plays?"
    r"|played|an?|another)\b)[^,;:()—.]){2,80}?),? "
    r"(?:(?:who(?:['’]s| is)|is|was) )?(?:named|called|known as|by the name of|nicknamed|dubbed) (?:only"
    r" )?(?:the )?[“\"]?(?P<who>{NAMES})"
)
COPULA = pattern(
    rf"(?P<who>{{NAME}})(?:\s?\([^()]*\))?(?:, (?:for|of) [^,]{{2,30}},|,)? (?:is|was|may be|becomes|remains)"
    rf" (?:also |still |now |described as |introduced as [“\"]?"
    rf"|actually )?[“\"]?(?P<desc>{_DET} [^.;:!?—(”\"]{{4,160}})"
)
_EVIL = (
    r"(?:villainous|ruthless|evil|murderous|vengeful|wicked|sadistic|tyrannical|power-hungry|treacherous"
    r"|sinister|deadly"
    r"|nefarious|megalomaniacal|all-powerful|immortal|orphaned|disgraced|exiled|rebellious|widowed|troubled"
    r"|corrupt|reclusive)"
)
ADJECTIVE = pattern(rf"\bthe (?P<desc>(?:\w+ly )?{_EVIL}(?:,? (?:and )?[\w-]+)?) (?P<who>{{NAME}})")
AUNT = re.compile(
    r"\b(?P<desc>(?:his|her|their|[A-Z]\w+['’]s) (?:Aunt|Uncle|Cousin|Grandma|Grandpa|Granny|Auntie|Father"
    r"|Mother))(?<=\w)"
    r"(?= (?P<rest>[A-Z]))"
)
AS_THE = pattern(
    r"(?P<who>{NAME}) as (?P<desc>(?:the|an?) (?!(?:kid|child|boy|girl|teen\w*|baby|guest)\b)[^,;:()—.]{3,60})"
)
ACTOR_AFTER = pattern(r"(?P<who>{NAME})(?:{POSS})? \((?:played by |voiced by |also )?(?P<actor>{NAME})[,)]")
# Whoever is described right before the brackets with the actor's name: "his devoted manager Ron (Ada Okafor)".
BRACKETED = pattern(
    r"(?P<desc>(?:(?:\b(?:the|an?|his|her|their|its|one of the)|{NAME}['’]s?) )?(?:(?!(?:as|and|or|with|of|by|to"
    r"|in|for|is|was"
    r"|on|at|from|play\w*|the|an?|his|her|their|its|sees?|named|called|portray\w*|voic\w+|when|while|after"
    r"|before|around"
    r"|follow\w*|meet\w*|time|joins?|like|that|who|but|including|include\w*|stars?|starring|between|between)\b)"
    r"[a-z][\w’'-]* ){1,6})(?P<who>{NAME})(?:{POSS})? \((?:played by |voiced by |also )?(?P<actor>{NAME})[,)]"
)


@cache
def before_name() -> Pattern:
    """Return the pattern of what stands right before a name: "crime boss N", "Elle's friend N", "protagonist N"."""
    nouns_ = (
        rf"(?:{noun_pattern('relations')}|{noun_pattern('parts')}"
        r"|(?:main|title|titular|eponymous|central|lead|leading) characters?)"
    )
    return pattern(
        rf"(?P<own>(?:{{NAME}}(?: and {{NAME}})?['’]s?|\b(?:his|her|their|the \w+['’]s)) )?"
        rf"(?P<desc>(?<![\w’'-])(?:(?!(?:as|and|or|with|of|by|to|in|for|is|was|plays?|played|playing|the|an?"
        rf"|his|her|their|sees|called|named|portray\w*|voic\w+|when|while|after|before|around|having|revolves"
        rf"|follows|meets"
        rf"|time)\b)"
        rf"[a-z][\w’'/-]*,? ){{0,5}}{nouns_})[”\"]?,? (?P<who>{{NAMES}})"
    )
