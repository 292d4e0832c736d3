"""What is said of somebody's part: that they go, stay, come to it, are sought for it or decline it."""

import re
from collections.abc import Iterator

from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.people.acting import makes, people_in
from hitherto.reading.people.casting import A_JOB, MAKER, NEGATED
from hitherto.reading.people.characters import character
from hitherto.reading.people.idioms import MODAL
from hitherto.reading.people.predicates import Told, said
from hitherto.reading.people.statuses import status_in
from hitherto.reading.people.talks import sureness
from hitherto.reading.scene import Sentence
from hitherto.reading.titles.titles import Mention

_THEIR = r"(?:his|her|their)"
_SHOW = (
    r"(?:(?:the|this|its) (?:(?:{PLATFORM}|{TITLE}|[\w’'-]+) ){0,3}?(?:show|series|soap|drama|sitcom|comedy|franchise"
    r"|film|movie|sequel|cast|programme|program|procedural|saga|thriller|competition|villa|reboot|revival)"
    r"|[“\"‘]?{TITLE})"
)
_PART = r"(?:roles?|parts?|leads?|spot|cameo)"
_A_PART = rf"(?:(?:an?|the|one of the|several|two) )?(?:(?!co-)[\w-]+[’']?s? ){{0,3}}?{_PART}(?! in getting)"

_GOES = (
    rf"(?:hang(?:s|ing)?|hung) up (?:{_THEIR}|the) (?!phone)[\w-]+|walk(?:s|ed|ing)? away (?:from {_SHOW}|after"
    rf"|for good)"
    rf"|call(?:s|ed|ing)? (?:it (?:a day|quits)|time on (?:{_SHOW}|{_THEIR}))"
    rf"|(?:(?<=was )|(?<=were )|(?<=been )|(?<=being )|(?<=ly ))let go|(?:axed|sacked|dropped|fired|dumped|booted"
    rf"|cut|ousted|removed) from {_SHOW}"
    rf"|(?:films?|filmed|filming|shoots?|shot|shooting|wraps?|wrapped) {_THEIR} (?:very )?(?:final|last) "
    r"(?:scenes?|episodes?|days?)"
    rf"|(?:say(?:s|ing)?|said|bid(?:s|ding)?|bade|wav(?:es?|ed|ing)) (?:goodbye|farewell|adieu|so long)[”\"’]? to"
    rf" (?:{_SHOW}|(?:{_THEIR}|the) (?:[\w-]+ )?(?:role|part|character))"
)
_ENDS = (
    r"play(?:ed|ing) [^.;,]{2,40} for the (?:last|final) time|no (?:plans? to (?:return|come back|reprise)"
    r"|intentions? of (?:returning|coming back))|declin(?:es?|ed|ing) to (?:return|come back|reprise)"
    r"|(?:turn(?:s|ed|ing)? down|pass(?:es|ed|ing)? on|reject(?:s|ed|ing)?|declin(?:es|ed|ing)|refus(?:es|ed|ing)) "
    rf"(?:{_A_PART}|{_SHOW}|the offer)"
)
# What is told of somebody only as what is not so: "has not been asked back"
_NOT_SO = (
    r"back(?= (?:full-time|on|in|this|next|when|for)\b|[.,;]|$)|(?:asked|invited|expected|welcomed) back|in talks\b"
    r"|been (?:cast|approached|offered|asked|signed)\b"
)
_STAYS = (
    r"(?:going (?:any|no)where|stay(?:s|ing)? put|(?:re-upped|re-signed|re-ups|re-signs)\b"
    rf"|(?:signed|inked|closed|agreed|penned|made|struck) (?:(?:a|an|{_THEIR}|on) )?(?:new |fresh |one-year "
    rf"|multi-\w+ )*"
    rf"(?:contracts?|deals?)(?: for| to (?:stay|return|remain|continue)|(?<=new deals)|(?<=new contracts)))"
)
_COMES = (
    r"(?:attached|aboard|on board|signed up|along for the ride|suit(?:s|ed|ing)? up|pop(?:s|ped|ping)? up"
    r"|chew(?:s|ed|ing)? (?:the|up) (?:the )?scener?y?|guest[- ]stars?|turn(?:s|ed|ing)? up"
    r"|(?:has|have|mak(?:es?|ing)) [“\"‘]?(?:an? )?(?:[\w“”\"’'-]+ ){0,3}(?:cameo|appearance|comeback)[”\"’]?) "
    r"(?:again |once more )?as(?= (?:(?:an?|the|his|her|their)\b|{NAME}))"
    r"|(?:cast|hired|unveiled|announced|revealed) as(?= (?:(?:the|an?)\b|{NAME}))"
    rf"|(?:promot|bump|upp|upgrad|elevat|bump)ed (?:up )?to (?:the )?(?:(?:a )?full-time\b|main cast"
    rf"|(?:a )?(?:series )?"
    r"regular|main|(?:a )?lead)"
    rf"|mak(?:es?|ing|e) {_THEIR} (?:[\w-]+ ){{0,2}}(?:acting|screen|film|movie|big-screen|tv|television) debut\b"
    rf"(?: playing| as)?|recreat(?:es?|ed|ing) {_THEIR} (?:[\w-]+ )?(?:performance|role|turn|part) (?:as|of)"
    r"|(?:gets?|got|lands?|landed|nabs?|nabbed|won) (?:cast in )?the (?:role|part) of|born to play"
    rf"|(?:do|does|doing|did) (?:a|some|the) voices?(?: work)?|(?:do|does|doing|take|takes|taking) on {_A_PART}"
)
_SOUGHT = (
    rf"(?:(?:in (?:early |final |advanced )?(?:talks|negotiations|discussions)|rumou?red|wanted|tipped|touted"
    rf"|linked|mooted"
    rf"|earmarked|lined up|eyed|considered|approached|floated|pegged|up|in the (?:mix|frame|running)|in contention"
    rf"|test(?:s|ed|ing)|screen-tested|audition(?:s|ed|ing)?|read(?:ing)?|met(?: with (?:[\w’'-]+ ){{1,4}}?)?)"
    rf" (?:for|about|with|to)"
    rf"|offered|close to (?:landing|signing for|nabbing)) {_A_PART}"
    rf"|in the (?:mix|frame)\b(?! for (?:an? )?(?:awards?|Oscar))|close to (?:a deal|signing)"
    r"|rumou?red to be (?:returning|joining|coming back|in)|(?:front(?:ing)?|headlin(?:e|ing))"
    r" (?:an?|the) (?:new |next |third |second )?(?:instal?lment|season|series|chapter|reboot|sequel|revival|film"
    r"|movie)"
    rf"|(?:met|meeting|sat down) with (?:the )?(?:producers|bosses|studio|makers|execs|director|showrunners?) about"
)
_WAYS = pattern(
    rf"(?<![\w’'-])[“\"‘]?{MODAL}(?:(?P<goes>{_GOES})|(?P<ends>{_ENDS})|(?P<stays>{_STAYS})|(?P<comes>{_COMES})"
    rf"|(?P<sought>{_SOUGHT})|(?P<denied>{_NOT_SO}))(?![\w-])"
)
PARTS = (_WAYS,)
_ROLE = re.compile(r"[”\"’]? (?:as |of )?(?P<role>[^.;:!?()]{2,90})")
_AS = re.compile(r"[”\"’]? as ")
# "Ada Okafor, president of Larkspur, isn't going anywhere"
_OFFICE = re.compile(r"\b(?:president|chief|head|boss|executive|CEO|showrunner|director|producer|writer|creator)\b")
_RANK = re.compile(r"(?:the |an? |its |one of the )?(?:[\w-]+ )?(?:co-)?(?:leads?|stars?|regulars?|headliners?)\b")
_ONCE = re.compile(r"\bonce\b")
_STATUS = {"goes": "leaving", "stays": "returning", "sought": "in-talks"}


def parts(sentence: Sentence) -> Iterator[Draft]:
    """Give those of whom it is said that they go, stay, come, are sought or decline."""
    for told in said(sentence.skeleton.text, _WAYS):
        negated = NEGATED.search(told.words) is not None
        if (told.kind == "denied" and not negated) or (told.kind == "stays" and "any" in told.job and not negated):
            continue
        if told.kind == "goes" and _ONCE.search(sentence.skeleton.text, max(0, told.start), told.end):
            continue  # "who was once fired from it, only to return"
        role = _role(sentence, told) if told.kind == "comes" else None
        if role == "" or MAKER.search(told.words) or _OFFICE.search(told.aside):
            continue
        for person in people_in(sentence, told.who):
            if _may_play(sentence, person):
                yield _draft(sentence, told, person, role, negated=negated)


def _may_play(sentence: Sentence, person: str) -> bool:
    unknown = " " in person and not makes(sentence, person) and not sentence.scene.people.is_role(person)
    return sentence.scene.people.is_actor(person) or unknown


def _role(sentence: Sentence, told: Told) -> str | None:
    """Return the part to which somebody comes; "" where it is a job, None where no part is told."""
    if not re.search(r"(?:as|of|play|playing)$", told.job):
        found = _AS.match(sentence.skeleton.text, told.end)
        return "" if found and A_JOB.match(sentence.skeleton.text, found.end()) else None
    found = _ROLE.match(sentence.skeleton.text, told.end)
    none = "" if told.job.endswith("as") else None  # "as well", "as a whole"
    if found is None:
        return none
    if _RANK.match(found["role"]):
        return None
    return "" if A_JOB.match(found["role"]) else character(sentence, found["role"]) or none


def _draft(sentence: Sentence, told: Told, person: str, role: str | None, *, negated: bool) -> Draft:
    not_so = told.kind in ("ends", "denied") or (negated and told.kind != "stays")
    status = status_in(told.words) if told.kind == "comes" else _STATUS.get(told.kind)
    details = {"character": role} if role else {}
    if status and (told.kind == "goes" or not not_so):
        details["status"] = status
    return Draft(
        property="cast",
        value=person,
        start=sentence.skeleton.real(told.start),
        end=sentence.skeleton.real_end(told.end),
        at=sentence.skeleton.real(told.end - 1),
        rule=f"cast: {'leaving' if told.kind == 'goes' else 'part'}",
        polarity="-" if not_so else None,
        certainty=sureness(sentence.text) if told.kind == "sought" and not negated else None,
        details=details,
        work=_work_after(sentence, told.end),
    )


_IN_WORK = pattern(
    r"[^.;:()“”\",]{0,25}? (?:in|of|for) (?:(?!(?:and|but|season|episode)\b)(?:{PLATFORM}['’]s?|{DATE}(?:['’]s)?"
    r"|[\w-]+(?:['’]s)?) ){0,4}"
    r"[“\"‘]?(?P<work>{TITLE})"
)


def _work_after(sentence: Sentence, end: int) -> str | None:
    """Return the title that the words after it name: "is circling the lead in Deep Water"."""
    found = _IN_WORK.match(sentence.skeleton.text, end)
    named = sentence.skeleton.found(found["work"], "T")[0].what if found else None
    return named.work if isinstance(named, Mention) else None
