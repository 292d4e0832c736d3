"""The grammar of introductions: how an article says who a character is."""

import re
from functools import cache

from hitherto.reading.drawing.sieve import Pattern
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.people.describing import noun_pattern
from hitherto.vocabulary import read_table

_DET = (
    r"(?:an?|the|his|her|their|its|our|one of|another|two|three|four|{NAME}['’]s?(?: \({NAME}\))?"
    r"|{NAME} and {NAME}['’]s?)"
)
_BODY = r"[^,;:()—–.!?]{1,160}"

APPOSED = pattern(
    rf"(?P<who>{{NAMES}})(?:\s?\([^()]*\))?(?:(?:,| [—–-]) | \()[“\"]?(?:(?:(?P<alias>aka|AKA|a\.k\.a\."
    rf"|(?:also|better) known as|nicknamed)|who(?:['’]s| is| was)|described as|who (?:would|will) be"
    rf"|whom? (?:the )?[^,.;()“\"]{{1,30}} (?:describe[sd]?|calls?|called)(?: as)?) )?"
    rf"(?:now |then |once )?[“\"]?(?P<desc>{_DET} {_BODY})"
)
NAMED = pattern(
    r"(?P<desc>\b(?:an?|another|the|one|two|three|four|both|this|his|her|their|{NAME}['’]s?) "
    r"(?:(?!\b(?:is|was|are|has|will|plays?"
    r"|played|an?|another)\b)[^,;:()—.]){2,80}?),? "
    r"(?:(?:who(?:['’]s| is)|is|was) )?(?:named|called|known as|by the name of|nicknamed|dubbed) (?:only"
    r" )?(?:the )?[“\"]?(?P<who>{NAMES})"
)
COPULA = pattern(
    rf"(?P<who>{{NAME}})(?:\s?\([^()]*\))?(?:, (?:for|of) [^,]{{2,30}},|,)? (?:is|was|(?:may|would|will) be|becomes"
    rf"|remains) (?:also |still |now |described as |introduced as [“\"]?"
    rf"|actually )?[“\"]?(?P<desc>{_DET} [^.;:!?—(”\"]{{4,160}})"
)
_EVIL = (
    r"(?:villainous|ruthless|evil|murderous|vengeful|wicked|sadistic|tyrannical|power-hungry|treacherous"
    r"|sinister|deadly"
    r"|nefarious|megalomaniacal|all-powerful|immortal|orphaned|disgraced|exiled|rebellious|widowed|troubled"
    r"|corrupt|reclusive)"
)
ADJECTIVE = pattern(rf"\bthe (?P<desc>(?:\w+ly )?{_EVIL}(?:,? (?:and )?[\w-]+)?) (?P<who>{{NAME}})")
AUNT = Pattern(
    r"\b(?P<desc>(?:his|her|their|[A-Z]\w+['’]s) (?:Aunt|Uncle|Cousin|Grandma|Grandpa|Granny|Auntie|Father"
    r"|Mother))(?<=\w)"
    r"(?= (?P<rest>[A-Z]))"
)
AS_THE = pattern(
    r"(?P<who>{NAME}) as (?P<desc>(?:the|an?) (?!(?:kid|child|boy|girl|teen\w*|baby|guest)\b)[^,;:()—.]{3,60})"
)
ACTOR_AFTER = pattern(
    r"(?P<who>{NAME})(?:{POSS})? \((?:(?:played|voiced) by (?:[\w’'-]+ ){0,3}|also )?(?P<actor>{NAME})"
    r"(?:[,)]| and {NAME}\))"
)
# What stands in no description before a name: what opens it, and the verbs and prepositions that lead to it.
_BEFORE = (
    r"(?!(?:as|and|or|but|with|of|by|to|in|on|at|for|from|into|against|between|around|before|after|when|while|where"
    r"|that|who|whose|which|yes|no|now|then|here|plus|like|also|than|about|is|was|are|were|be|been|being|has|have|had|will|an?|the|his|her"
    r"|their|its|our|plays?|played|playing|portray\w*|voic\w+|revi(?:v|s)\w+|repris\w+|returns?|returning|joins?"
    r"|joining|stars?|starring|sees?|shows?|finds?|follow(?:s|ing)?|meet(?:s|ing)?|features?|featuring|introduc\w+"
    r"|includ\w+|having|revolves|called|named|time)(?![\w-]))"
)
# Whoever is described right before the brackets with the actor's name: "his devoted manager Ron (Ada Okafor)".
BRACKETED = pattern(
    r"(?P<desc>(?:(?:\b(?:the|an?|his|her|their|its|one of the)|{NAME}['’]s?) )?"
    rf"(?<![\w’'-])(?:{_BEFORE}[a-z][\w’'-]*,? ){{1,6}})"
    r"(?P<who>{NAME})(?:{POSS})? \((?:played by |voiced by |also )?(?P<actor>{NAME})[,)]"
)
# A noun for somebody by its ending, for what no list has: "longtime manicurist", "galactic auctioneer".
_BY_ENDING = (
    rf"(?!(?:{'|'.join(read_table('roles')['not_by_ending'].split())})s?\b)"
    r"(?:[a-z]{2,}-)?[a-z]{3,}(?:er|or|ist|ician|arian|eer|man|woman|men|women)s?(?![\w-])"
)
BY_ENDING = re.compile(_BY_ENDING)


@cache
def before_name() -> Pattern:
    """Return the pattern of what stands right before a name: "crime boss N", "Elle's friend N", "protagonist N"."""
    nouns_ = (
        rf"(?:{noun_pattern('relations')}|{noun_pattern('parts')}"
        rf"|(?:main|title|titular|eponymous|central|lead|leading) characters?|(?P<ending>{_BY_ENDING}))"
    )
    return pattern(
        rf"(?P<own>(?:{{NAME}}(?: and {{NAME}})?(?: \({{NAME}}\))?['’]s?(?: \({{NAME}}\))?"
        rf"|\b(?:his|her|their|the \w+['’]s)) )?"
        rf"(?P<desc>(?<![\w’'-])(?:{_BEFORE}[a-z][\w’'/-]*,? ){{0,5}}{nouns_})[”\"]?,? (?P<who>{{NAMES}})"
    )
