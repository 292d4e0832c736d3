"""What makes a date the date of a release: the verb before it, the noun after it, the place beside it."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from hitherto.reading.drawing.skeleton import Mark, pattern
from hitherto.reading.releases import words
from hitherto.reading.scene import Sentence
from hitherto.reading.times import TimeExpression

_TITLE_WITHIN = pattern(
    r"{TITLE}|{SEASON}|\b(?:film|series|show|movie|sequel|season)\b|\bit\Z"
)  # "has dated the film for"
_ITS = re.compile(r"\b(?:its|(?:film|movie|show|series|game|season|sequel)['’]s) (?:[\w-]+ ){0,2}\Z", re.IGNORECASE)
_WHERE_TO = re.compile(r"\b(?:where|how) to\b[^.;:]{0,12}\Z", re.IGNORECASE)
_OPENS = re.compile(
    r"(?:(?:First|Originally|Having|Initially|After|Since|Now|Due|Set|Slated|Scheduled|Expected|Planned"
    r"|Finally)(?: to)? )*",
    re.IGNORECASE,
)
_FOLLOWS = pattern(
    r"(?: \([^()]*\))?, (?:[\"“‘]?{TITLE}|(?:the|this|it)\b(?: [\w-]+){0,4}? (?:series|show|film|movie|season|game"
    r"|drama|comedy"
    r"|sequel|anime|thriller|adventure|sitcom|title|project)\b|it (?:is|was|has|will)\b)"
)
_SUBJECT_TITLE = pattern(
    rf"(?P<title>{{TITLE}})[\"”’]?(?:,? (?:—|–)? ?(?:which|that))? {words.AUX}\Z"
    r"|(?P<title2>{TITLE})[\"”’]?,? [^.;\ue200-\ue2ff]{0,30}\bits (?:own )?\Z"
)
_OF_KIN = re.compile(
    r"\b(?:sequel|prequel|follow-?up|spin-?off|remake|reboot|successor|companion|revival)s? (?:to|of|from)\b"
    r"[^,;]{0,40}\Z",
    re.IGNORECASE,
)
_RAN_BEFORE = re.compile(r"\b(?:ran|aired|premiered|debuted|runs|launched)\b[^.;]*, (?:before )?\Z")
# "A December launch is being eyed", "Release is set for the fall": nothing else needs to be named.
_IN_VIEW = re.compile(
    r" (?:is|was|has been|remains|looks|seems) (?:\w+ ){0,2}?(?:eyed|planned|set|likely|expected|on the cards"
    r"|in the works|targeted|scheduled|slated|pencil+ed in|rumou?red|mooted|confirmed|possible)\b",
    re.IGNORECASE,
)
_COMING_OUT = re.compile(r"\A(?:(?:an?|the|its) (?:\w+ )?)?(?:release|launch|debut|roll-?out)\b", re.IGNORECASE)
_OWNED = re.compile(r"\b(?:their|his|her|my|our|an?) \Z", re.IGNORECASE)
_OF_ANOTHER = re.compile(r"\b(?:OG|mothership|parent|flagship|predecessor)\b[^.,;]{0,25}\Z|\boriginal \w+['’]s? \Z")
# "pulled from its June 5 release date", "its original June 5 slot"
_GIVEN_UP = re.compile(
    r"\b(?:pull|mov|shift|push|delay|bump|postpon|slid|slip)\w* (?:back )?(?:off|from) (?:of )?(?:its|the|a)"
    r"(?: [\w-]+){0,2} \Z"
    r"|\b(?:original|initial|previous|intended|first planned|previously announced|originally (?:planned|scheduled"
    r"|announced)) \Z",
    re.IGNORECASE,
)
# "The series, which is adapted from a comic book, debuted in …": what is set in tells nothing of the verb's subject.
_INSET = re.compile(
    r"(?<=[a-z\ue200-\ue3ff\"”’]), (?:which|whose|based on|adapted|inspired by|starring|created by|directed by"
    r"|written by"
    r"|produced by|featuring|set in|led by|from)\b[^;\ue400-\ue4ff]{5,110}, \Z"
    r"|(?<=[\w\ue200-\ue3ff\"”’])—[^—;\ue400-\ue4ff]{5,110}—"
)
_PLANS = re.compile(
    r"(?:expected|due|(?:slated|scheduled|set|planned|confirmed|earmarked|booked|eyed|ready) for)\Z", re.IGNORECASE
)
_DATE_IS = re.compile(
    r"(?:date|window)(?: (?:is|was|are|has|been|currently|now|being|already|tentatively))* \Z", re.IGNORECASE
)
_REACH = 130  # characters of the drawing before a date in which its verb may stand


@dataclass(frozen=True, slots=True)
class Dating:
    """A date of release: the date's mark, the drawn stretch `[first, last)` that says so, and how it says it.

    `verb` is where the deciding word stands in the drawing; `way` is which kind of word it is; `name` is the
    subject where that is a name which is not known as a title.
    """

    mark: Mark
    first: int
    last: int
    verb: int
    way: str
    denied: bool = False
    work: Mark | None = None

    @property
    def time(self) -> TimeExpression:
        """Return the time expression."""
        assert isinstance(self.mark.what, TimeExpression)
        return self.mark.what


def by_noun(sentence: Sentence, position: int, mark: Mark) -> Dating | None:
    """Read the noun after the date: "a July 10 release"."""
    drawn = sentence.skeleton.text
    after = words.AFTER.match(drawn, position + 1)
    if re.match(r"the year\b", str(getattr(mark.what, "text", "")), re.IGNORECASE):
        return None  # "the year's biggest launch"
    if after is None or words.OTHER_OBJECT.search(after["mid"]) or words.OTHER_EVENT.search(after["mid"]):
        return None
    if after["other"] or words.MOVED_VERB.match(drawn, after.end() + 1):
        return None  # "this week's release of" what is no title here; "Last week the release date was pushed back"
    way = "finale" if re.search(r"finale|ender", after["noun"], re.IGNORECASE) else "noun"
    if after["noun"].lower() in ("start", "return", "opening", "launch", "start date") and not (
        _has_subject(sentence, drawn) or _IN_VIEW.match(drawn, after.end())
    ):
        return None
    if _OF_ANOTHER.search(drawn[:position]) or (after["noun"].lower() in ("slot", "episode") and _weekly(mark)):
        return None
    work = sentence.skeleton.found(after["work"] or "", "T")
    given_up = _GIVEN_UP.search(drawn[:position]) is not None
    return Dating(mark, max(0, position - 30), after.end(), position, way, given_up, work[0] if work else None)


def _weekly(mark: Mark) -> bool:
    """Tell whether a date is only a day of the week: "its Thursday slot"."""
    return not re.search(r"\d", getattr(mark.what, "text", ""))


def by_verb(sentence: Sentence, position: int, mark: Mark, before: int) -> Dating | None:
    """Read the verb or noun before the date, after the position `before`: "arrives on July 10"."""
    drawn = sentence.skeleton.text
    left = last_clause(drawn[max(0, position - _REACH) : position])
    if _OWNED.search(left) and re.match(r" (?!in |on |at |for |with )[a-z]", drawn[position + 1 :]):
        return None  # "a sequel to their 2015 crime drama"
    start = position - len(left)
    verbs = [v for v in words.VERB.finditer(left) if start + v.start() >= before]
    moved = words.MOVED.match(left)
    if (
        moved
        and moved["gap"].rstrip().endswith(" from")
        and not (isinstance(mark.what, TimeExpression) and mark.what.parts)
    ):
        return None  # "moved from June": where to is not in this date
    if moved and (not verbs or verbs[-1].start() < moved.start("gap") + 9):
        at = start + moved.start("gap")
        other = words.OTHER_SUBJECT.search(left[: moved.start("gap")])
        return None if other else Dating(mark, at, position + 1, at, "moved")
    if len(verbs) > 1 and re.fullmatch(
        r"(?:beginning|starting) (?:on |in )?", left[verbs[-1].start() :], re.IGNORECASE
    ):
        verbs.pop()  # "to air on Bluewater+ beginning April 3"
    if len(verbs) > 1 and _PLANS.match(verbs[-1].group()) and _DATE_IS.search(left[: verbs[-1].start()]):
        verbs.pop()  # "a release date expected for 2025"
    return _with_verb(sentence, position, mark, left, verbs[-1]) if verbs else None


def _with_verb(sentence: Sentence, position: int, mark: Mark, left: str, verb: re.Match[str]) -> Dating | None:
    start = position - len(left)
    subject, gap = _INSET.sub(" ", left[: verb.start()]).replace(" (", " "), words.ASIDE.sub("", left[verb.end() :])
    way = str(verb.lastgroup)
    just_now = timedelta() <= sentence.scene.said_at - _last_day(mark) <= timedelta(days=14)
    if is_of_something_else(_INSET.sub(" ", left[: verb.start()]), verb.group(), gap) or _is_no_release(
        subject, verb, gap
    ):
        return None
    if _is_anniversary(subject, mark) or (just_now and words.TRAILER_OF.search(_spaced(subject))):
        return None
    work = _title_in(sentence, gap) or _title_before(sentence, subject)
    if _WHERE_TO.search(subject):
        return None
    within = _TITLE_WITHIN.search(verb.group())
    person = words.PERSON_SUBJECT.search(_spaced(subject))
    if person and not within:
        if not _is_untold_title(person, subject, verb.group()):
            return None
        work = sentence.skeleton.found(person["name"], "N")[0]
    elif way != "strong" and not (
        within
        or _leads(sentence, subject, position)
        or _is_subject(sentence, subject, gap)
        or (verb.group().endswith("ing") and _RAN_BEFORE.search(subject))
    ):
        return None
    return Dating(
        mark, start + verb.start(), position + 1, start + verb.start(), way, is_denied(subject, verb.group()), work
    )


def is_of_something_else(subject: str, verb: str, gap: str) -> bool:
    """Tell whether the verb speaks of a trailer, a person's debut, a plan given up, or leads to another event."""
    if words.OTHER_OBJECT.search(gap) or words.OTHER_EVENT.search(gap) or words.MANY_SUBJECT.search(subject):
        return True
    fresh = words.IN_CINEMAS.match(verb) and re.search(r"(?:\A|[,.:;!?—–-] ?[\"'”’]? ?|\bonly )\Z", subject)
    if not (fresh or words.GETS.match(verb)) and words.OTHER_SUBJECT.search(subject):
        return True
    if not re.match(r"debut|premiere|return|release", verb, re.IGNORECASE):
        return False
    return bool(words.OF_SOMEBODY.search(subject) or words.OF_A_PERSON.match(gap))


def _is_no_release(subject: str, verb: re.Match[str], gap: str) -> bool:
    """Tell whether the verb leads to another one, ends a period, or tells of a trailer's own day."""
    if verb.lastgroup == "weak" and words.BEGINS_TO.match(verb.group()) and words.DOES_ELSE.match(gap):
        return True
    if verb.lastgroup == "finale" and words.PERIOD.search(subject):
        return True
    if words.FELL.match(gap) or (verb.group().lower().startswith("premiere") and words.ATTENDED.search(subject)):
        return True
    return re.search(r"(?:ed|came out)\Z", verb.group()) is not None and words.TRAILER_WHEN.search(subject) is not None


def _is_anniversary(subject: str, mark: Mark) -> bool:
    """Tell whether a day without a year is that of an anniversary: "the tenth anniversary of its launch this fall"."""
    return words.ANNIVERSARY.search(subject) is not None and not re.search(r"\d{4}", getattr(mark.what, "text", ""))


def _title_before(sentence: Sentence, subject: str) -> Mark | None:
    """Return the title that is the verb's subject by where it stands: "the sequel, Harbour, which opened in …"."""
    found = _SUBJECT_TITLE.search(_spaced(subject))
    if found and _OF_KIN.search(subject[: found.start()]):
        return None  # "the sequel to Harbour is due in": it is the sequel that is
    return sentence.skeleton.found(found["title"] or found["title2"], "T")[0] if found else None


def _last_day(mark: Mark) -> date:
    latest = mark.what.when.latest if isinstance(mark.what, TimeExpression) and mark.what.when else None
    return latest or date.max


def _leads(sentence: Sentence, subject: str, position: int) -> bool:
    """Tell whether the verb opens the sentence and a title follows: "Due to launch on May 29, the game …"."""
    return bool(_OPENS.fullmatch(subject) and _FOLLOWS.match(sentence.skeleton.text, position + 1))


def is_denied(subject: str, verb: str) -> bool:
    """Tell whether what comes out does not, or was only once meant to; what stands before another date is of that."""
    near = re.split("[\ue400-\ue4ff]", subject)[-1]
    return bool(words.NOT.search(subject) or words.OLD_PLAN.search(f"{near[-50:]}{verb}"))


def _is_untold_title(person: re.Match[str], subject: str, verb: str) -> bool:
    """Tell whether a name is the subject of a verb that persons cannot have: "Harbour opens in cinemas on …"."""
    fresh = person["name"] and words.FRESH_SUBJECT.search(subject[: person.start()])
    return bool(fresh and re.match(r"premier|open|hits?\b|releas|air|stream", verb, re.IGNORECASE))


def _title_in(sentence: Sentence, gap: str) -> Mark | None:
    """Return the title that follows the verb at once: "the premiere of Harbour on May 3"."""
    inner = words.OBJECT.match(gap)
    return sentence.skeleton.found(inner["title"], "T")[0] if inner and inner["title"] else None


def _spaced(words_before: str) -> str:
    return words_before if words_before.endswith(" ") else f"{words_before} "


_ENDS = re.compile(r"(?:(?<![ .][A-Z])\.(?!\s[a-z\ue400-\ue4ff])|[;!?])[\"”’')]*\s|\s[—–]\s|(?<!\([\ue000-\ue6ff])\)\s")


def last_clause(left: str) -> str:
    """Return what stands after the last end of a clause."""
    cuts = list(_ENDS.finditer(left))
    return left[cuts[-1].end() :] if cuts else left


def _has_subject(sentence: Sentence, drawn: str) -> bool:
    return sentence.block.kind in ("headline", "heading") or words.STANDS_FOR_TITLE.search(drawn) is not None


def _is_subject(sentence: Sentence, subject: str, gap: str) -> bool:
    """Tell whether a title, or what stands for one, is the subject (or the object) of a verb of many uses."""
    if sentence.block.kind in ("headline", "heading"):
        return not re.search(r"\b(?:everything|every|what['’]s|all the|list of|offer)\b", subject, re.IGNORECASE)
    if len(gap) > 60:
        return False
    if _ITS.search(subject) or _COMING_OUT.match(subject):
        return True
    return bool(words.NEAR_SUBJECT.search(_spaced(subject)) or words.OBJECT.match(gap))


def beside(sentence: Sentence, position: int, mark: Mark, before: int) -> Dating | None:
    """Read "June 5 on Netflix" and "on Netflix June 5" where a title is at hand and nobody speaks."""
    drawn = sentence.skeleton.text
    after = words.BESIDE.match(drawn, position + 1)
    left = last_clause(drawn[max(before, position - 70) : position])
    on = pattern(r"\bon {PLATFORM}(?: and {PLATFORM})?,? (?:on |in |from |starting )?\Z").search(left)
    run = pattern(r"\b(?:its|the|with|during) {SEASON},?(?: back)? in \Z").search(left)
    if (
        not (after or on or run)
        or words.OTHER_EVENT.search(left[: run.start()] if run else left)
        or words.OTHER_OBJECT.search(left)
        or words.PERSON_SUBJECT.search(left)
    ):
        return None
    if not pattern("{TITLE}|{SEASON}").search(left) and len(drawn) > 60:
        return None
    last = after.end() if after else position + 1
    return Dating(mark, position - len(left), last, position, "beside")
