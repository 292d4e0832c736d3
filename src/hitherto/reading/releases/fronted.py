"""Dates of release that open a clause, stand in a listing, or are the earliest that can be hoped for."""

import re

from hitherto.reading.drawing.skeleton import Mark, pattern
from hitherto.reading.releases import words
from hitherto.reading.releases.dating import Dating, is_denied, is_of_something_else, last_clause
from hitherto.reading.scene import Sentence
from hitherto.reading.times import TimeExpression

_OPENING = re.compile(
    r"(?:\A|[.;:] |\b(?:that|and|but) )[\"“‘]?(?:(?:And|But|Then|Now|So|Finally|Meanwhile),? )?"
    r"(?:(?:On|In|From|Starting|Beginning|Come|Later|Late|Early|Back in|As of|This coming|First|Until) ){0,2}\Z",
    re.IGNORECASE,
)
_AFTER_IT = re.compile(r"(?: (?:at|from) [^,.]{1,20}| in [A-Z]\w+)?,? ")
_CLAUSE_ENDS = re.compile(
    r"[.;!?](?:\s|\Z)|, (?:and|but|while|when|where|who) | (?:after|before|while) |[\ue400-\ue4ff]"
)
_SCREEN_THING = pattern(
    r"(?:(?:the|its|a|all|his|her|their) )?(?:[\w’'-]+ ){0,3}?(?:{SEASON}|[\"“‘]?{TITLE}|(?:series|show|film|movie"
    r"|season|sequel|drama|comedy|anime|episodes|adaptation|spin-?off|prequel|special|finale|revival|reboot)\b)"
)
_LONGEST = 500  # characters of a clause that is looked at
_QUESTION = re.compile(
    r"\bwhen\b.{0,80}?\b(?:release\w*|out|premier\w*|airs?|aired|airing|starts?|begins?|returns?|arriv\w+|com(?:e|es|ing)"
    r"|hits?|back|launch\w*|debut\w*|drops?|available|on (?:tv|television|screens?))\b"
    r"|\b(?:release|premiere|air|launch|start|return) (?:date|window)|\bwhen to watch\b",
    re.IGNORECASE,
)
_ANSWERS = re.compile(
    r"(?:(?:It['’]s|On|In|Sometime(?: in)?|From|Yes|That would be|The answer is"
    r"|Currently|Officially|Right now|We now know)"
    r"[,:]? ){0,2}\Z",
    re.IGNORECASE,
)
_AS_DATE = pattern(
    r",? (?:as|for) (?:the|its|a|our) (?:[\w-]+ |{SEASON}['’]?s? |{TITLE}['’]?s? ){0,3}?(?:premiere|release|launch"
    r"|return|air|debut)(?: date)?\b|,? for (?:the |its )?(?:[\w-]+ ){0,2}"
    r"(?:{SEASON}|(?P<work>{TITLE})|(?:film|movie|pic|sequel|feature|return)\b)"
)
_SETS = re.compile(
    r"\b(?:set|sets|setting|chosen|picked|named|announced|confirmed|revealed|locked in|slotted|slots"
    r"|reserved|booked|staked out|claimed|carved out|circled"
    r"|penciled in|earmarked|scheduled) (?:for )?\Z"
)
# What stands before the date of a listing: "Harbour Lights season 2 (Netflix, …", "Season 2: …".
_LISTED = pattern(
    r"(?:\A|: |, )[\"“‘]?(?:{TITLE}[\"”’]?(?:,? ?:? ?{SEASON})?|{SEASON})[\"”’]?(?:, | \(|: | [—–-] |\s?\| ?)"
    r"(?:{PLATFORM}(?:, | [—–-] |: |\s?\| ?))?(?:in (?:theat(?:er|re)s|cinemas),? )?\Z"
)
# A line under a title, "BBC One, Sunday 8 March, 9pm", and a bracket behind one: "“Harbour,” from Bo Lund (April 24)"
_FIELD = pattern(r"{PLATFORM}(?:(?:/| and |, | & ){PLATFORM})*(?:, | [—–-] |: |\s?\| ?| \()\Z")
_BEHIND = pattern(
    r"[\"“‘]?(?P<work>{TITLE})[\"”’]?,?(?: {SEASON},?)?(?: (?:starring|from|with|by|directed by|created by|about"
    r"|for its)[^.;()]{1,60})? \((?:{PLATFORM}, )?\Z"
)
_LISTS = pattern(
    r"(?: ?[:—–-] ?| \|? ?)[\"“‘]?(?P<work>{TITLE})[\"”’]?(?:,? {SEASON})?(?: ?\(| ?\Z|,? ?(?:on )?{PLATFORM}|: )"
)
_NOT_BEFORE = re.compile(
    r"(?P<wait>\b(?:wait(?:ing)?|hold on|hang on|be patient)\b[^.;]{0,45}?\buntil"
    r"|(?:\b(?:not|never|unlikely|cannot|hardly)\b|n['’]t\b)[^.;]{0,70}?\b(?:until|till|before|earlier than))"
    r"(?P<least> at least| at the (?:very )?earliest)?(?: sometime(?: in)?| the| around)? \Z",
    re.IGNORECASE,
)
_SEEN = re.compile(
    r"\b(?:see|watch|expect\w*|find out|get|episodes?|season|series|show|film|movie|return\w*|premier\w*|air\w*"
    r"|debut\w*|releas\w*|arriv\w*|com(?:e|es|ing)|back|out|hit|launch|sequel|screens|subscribers|viewers)\b|[\ue200-\ue3ff]",
    re.IGNORECASE,
)


def fronted(sentence: Sentence, position: int, mark: Mark) -> Dating | None:
    """Read a date that opens its clause: "On March 12, Netflix will release the second season"."""
    drawn = sentence.skeleton.text
    opening = _OPENING.search(drawn[max(0, position - 45) : position])
    after = _AFTER_IT.match(drawn, position + 1)
    if not opening or not after:
        return None
    rest = drawn[after.end() : after.end() + 130]
    ends = _CLAUSE_ENDS.search(rest)
    if ends and "\ue400" <= ends.group() <= "\ue4ff":
        return None  # another date is nearer
    clause = rest[: ends.start()] if ends else rest
    verb = words.VERB.search(clause)
    if verb is None or words.MOVED_VERB.search(clause) or not _comes_out(clause, verb):
        return None
    at = after.end() + verb.start()
    denied = is_denied(clause[: verb.start()], verb.group())
    return Dating(mark, max(0, position - 20), after.end() + verb.end(), at, str(verb.lastgroup), denied)


def _comes_out(clause: str, verb: re.Match[str]) -> bool:
    """Tell whether a title is what comes out in the clause: as the verb's subject, or as what a service releases."""
    subject, left = clause[: verb.start()], clause[verb.end() :].lstrip()
    if verb.lastgroup == "ran" or is_of_something_else(subject, verb.group(), ""):
        return False
    if verb.lastgroup == "weak" and words.BEGINS_TO.match(verb.group()) and words.DOES_ELSE.match(clause, verb.end()):
        return False
    if words.PERSON_SUBJECT.search(subject) or words.OTHER_EVENT.search(subject) or words.OTHER_OBJECT.match(left):
        return False
    return bool(words.NEAR_SUBJECT.search(subject) or _SCREEN_THING.match(left))


def labelled(sentence: Sentence, position: int, mark: Mark) -> Dating | None:
    """Read a date in a listing, or the answer to a heading: "When is it out?" and, below, "June 5"."""
    drawn = sentence.skeleton.text
    left = last_clause(drawn[max(0, position - _LONGEST) : position])
    years = isinstance(mark.what, TimeExpression) and re.fullmatch(r"\d{4}(?:/\d{4})?", str(mark.what.when))
    if not years and _LISTED.search(left) and re.match(r"[),;.]|\Z| [—–|-] |,? (?:on|at|in) ", drawn[position + 1 :]):
        return Dating(mark, position - len(left), position + 1, position, "label")
    if not years and _FIELD.fullmatch(left):
        return Dating(mark, 0, position + 1, position, "label")
    behind = _BEHIND.search(left) if not years and drawn[position + 1 : position + 2] in ")," else None
    if behind:
        work = sentence.skeleton.found(behind["work"], "T")[0]
        return Dating(mark, position - len(left), position + 1, position, "label", work=work)
    lists = _LISTS.match(drawn, position + 1) if not left else None
    if lists and len(drawn) < 80:
        return Dating(
            mark, position, lists.end(), position, "label", work=sentence.skeleton.found(lists["work"], "T")[0]
        )
    if len(drawn) > 70 or not _ANSWERS.fullmatch(left) or not _QUESTION.search(sentence.heading):
        return None
    return Dating(mark, max(0, position - len(left)), position + 1, position, "label")


def set_as(sentence: Sentence, position: int, mark: Mark) -> Dating | None:
    """Read "has set June 5 as the premiere date", "has slotted June 5 for the second season"."""
    drawn = sentence.skeleton.text
    after = _AS_DATE.match(drawn, position + 1)
    if not after or not _SETS.search(drawn[:position]):
        return None
    work = sentence.skeleton.found(after["work"] or "", "T")
    return Dating(mark, max(0, position - 30), after.end(), position, "noun", work=work[0] if work else None)


def not_before(sentence: Sentence, position: int, mark: Mark) -> Dating | None:
    """Read the earliest that can be hoped for: "don't expect it before 2027", "until at least 2027"."""
    drawn = sentence.skeleton.text
    left = last_clause(drawn[max(0, position - 120) : position])
    found = _NOT_BEFORE.search(left)
    if not found or not isinstance(mark.what, TimeExpression):
        return None
    subject = left[: found.start()]
    around = f"{subject[-40:]}{found.group()}{drawn[position + 1 : position + 50]}"
    if words.OTHER_OBJECT.search(around) or not _SEEN.search(around):
        return None
    least = found["least"] or re.match(r",? at the (?:very )?earliest", drawn[position + 1 :])
    if not least and not re.search(r"\b(?:before|earlier than) ", found.group()[-20:], re.IGNORECASE):
        waits = found["wait"].lower().startswith(("wait", "hold", "hang", "be p"))
        if not waits and words.VERB.search(found.group()):
            return None  # "won't return until 2027": the verb's own rule reads it
        return Dating(mark, position - len(left), position + 1, position, "wait")
    return Dating(mark, position - len(left), position + 1, position, "not before")
