"""What makes a date in a sentence the date of a release: the verb before it, the noun after it, the place beside it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hitherto.reading.scene import Sentence
from hitherto.reading.screens import THEATRES
from hitherto.reading.skeleton import Mark, pattern
from hitherto.reading.times import TimeExpression

_REACH = 130  # characters of the drawing before a date in which its verb may stand
_AUX = (
    (
r"(?:(?:will|would|can|could|may|might|should|is|are|was|were|has|have|had|been|be|being|also|now"
r"|finally|officially|then|first|originally|currently"
)
    (
r"|set|due|slated|scheduled|expected|going|planned|likely|to|only|recently|just|next|both|all|not"
r"|still|reportedly|successfully|eventually|later|even|subsequently"
)
    (
r"|previously|initially|tentatively|already|exclusively|ultimately|won['’]t|doesn['’]t|didn['’]t"
r"|isn['’]t|wasn['’]t|['’]s|['’]ll) )*"
)
)
_AWAY = r"(?:to|for|until|till|into|by)"

# Verbs and nouns that by themselves make a date one of release.
_STRONG = rf"""\b(?:premier(?:e[sd]?|ing)|debut(?:s|ed|ing)?|bow(?:s|ed|ing)|aired|airs|air|airing|stream(?:s|ed|ing)?|releas(?:e[sd]?|ing)
  |(?:com(?:e|es|ing)|came|is|are|was|be|been|now|due|drops?)\s(?:out|available)|unleash(?:ed|es)
  |(?:hit|hits|hitting|reach(?:es|ed|ing)?|open(?:s|ed|ing)?|land(?:s|ed|ing)?|arriv(?:e[sd]?|ing)|com(?:e|es|ing)|came|launch(?:e[sd]|ing)?|drop(?:s|ped|ping)?|return(?:s|ed|ing)?|head(?:s|ed|ing)?|expand(?:s|ed|ing)?|roll(?:s|ed|ing)?)\s
     (?:(?:back|out|exclusively|only|first|on|in|to|into|at)\s)*(?:(?:the|our|UK|US|U\.S\.|American|British|Japanese|North\sAmerican|domestic|select|movie|limited|home|television|TV|small|big)\s)*(?:{{PLATFORM}}|{THEATRES}|screens?|shelves|airwaves|televisions?|TVs?|stores|Blu-ray|DVD|digital|VOD)
  |(?:begin|start|kick)(?:s|ning|ing)?\s(?:off\s)?(?:airing|streaming|broadcast(?:ing)?)|begins?\sits\s(?:run|broadcast)
  |broadcast|transmitted|on\s(?:our\s)?(?:screens|air|sale)
  |(?:release|premiere|launch|air|start|street|publication)[-\s]?date|release\swindow
  |in\s(?:US\s|UK\s|select\s|movie\s)?{THEATRES})\b"""
# Words that do so where a title, or what stands for one, is their subject.
_WEAK = r"""\b(?:launch(?:e[sd]|ing)?|drop(?:s|ped|ping)?|land(?:s|ed|ing)?|arriv(?:e[sd]?|ing|al)|return(?:s|ed|ing)?|open(?:s|ed|ing)?
  |follow(?:s|ed|ing)?(?=\s(?:on|in|suit)\b)|kick(?:s|ed|ing)?\soff|beg(?:in|ins|inning|an)|start(?:s|ed|ing)?|com(?:e|es|ing)(?:\sback)?|came(?:\sback)?|(?:is|are|be)\sback
  |(?:slated|scheduled|set|dated|planned|confirmed|earmarked|pencil+ed\sin|booked|on\strack|bound|ready|targeted)\sfor|due|expected|eye(?:s|ing|d)|target(?:s|ing)|aim(?:s|ing|ed)?\sfor|arrival
  |sets|confirms|(?:received|receives|gets|got|was\sgiven)(?=\s(?:an?|its)\s(?:[\w-]+\s){0,2}(?:adaptation|series|sequel|film|movie|release)))\b"""
_FINALE = r"""\b(?:end(?:s|ed|ing)?|conclud(?:e[sd]?|ing)|wrap(?:s|ped|ping)?\sup(?:\sits\s(?:run|season))?|sign(?:s|ed|ing)?\soff|(?:comes?|came|coming)\sto\s(?:an|its)\s(?:end|close)
  |finish(?:e[sd]|ing)?|finales?|bow(?:s|ed|ing)?\sout|went\soff\s(?:the\s)?air|off\sthe\sair)\b"""
_MOVED = rf"""\b(?:push(?:e[sd]|ing)?|mov(?:e[sd]?|ing)|delay(?:s|ed|ing)?|postpon(?:e[sd]?|ing)|shift(?:s|ed|ing)?|bump(?:s|ed|ing)?|bring(?:s|ing)?|brought|reschedul(?:e[sd]?|ing)|slid(?:es?)?|held|pulled)\b
  (?:[^.;:!?]{{0,60}}?\s)?{_AWAY}\b"""
_RAN = r"\b(?:ran|(?:originally|initially|first)\saired|was\sbroadcast)\b"
VERB = pattern(
    re.sub(
        r"\s*\n\s*",
        "",
        rf"(?P<moved>{_MOVED})|(?P<ran>{_RAN})|(?P<finale>{_FINALE})|(?P<strong>{_STRONG})|(?P<weak>{_WEAK})",
    )
)
AFTER = pattern(
    r"(?:['’]s?)?,? (?P<mid>(?:(?:{PLATFORM}|{SEASON}|{TITLE}|[\w’'+-]+)(?:['’]s)? ){0,4}?)"
    (
r"(?P<noun>(?:season |series |mid-?season )?(?:premieres?|finale|opener|ender)|release(?: dates?"
r"| window| day| slot)?|debut|launch|bow|return|opening|start(?: date)?|rollout|arrival|air ?date"
r"|roll-out|berth|broadcast)\b"
)
    (
r"(?! (?:of|for) (?:the |its |a |an |new |first |full |official )*(?:trailer|teaser|album|single"
r"|song|book|soundtrack|production|filming|shoot|clip)|-)"
)
    r"(?: (?:of|for) (?:the |its |a |an )?(?:[\w’'+-]+ ){0,3}?(?P<work>{TITLE}))?"
)
BESIDE = pattern(
    (
r",? (?:only |exclusively |globally |worldwide )*(?:on|to|in|at) (?:US |UK |select |movie |the )?"
rf"(?:{{PLATFORM}}|{THEATRES})"
)
)

# What has days of its own, and so takes a verb of release away from the title.
_OTHER = (
    (
r"(?:trailers?|teasers?|clips?|footage|videos?|posters?|photos?|photographs?|pictures|images?"
r"|stills?|snaps|artwork|key art|key visual|concept art|visuals|first look|sneak peeks?|previews?"
)
    (
r"|filming|shooting|production|principal photography|shoot|cameras|development|casting|rehearsals"
r"|writers['’]? room|scripts?|table read|table-read"
)
    (
r"|news|announcements?|reports?|interviews?|statements?|articles?|reviews?|posts?|tweets?"
r"|podcasts?|panels?|tickets?|pre-?orders?|presales?"
)
    (
r"|novels?|books?|memoirs?|albums?|singles?|songs?|soundtracks?|scores?|music video|merchandise"
r"|toys?|iPhones?|phones?|devices?|updates?|patch(?:es)?|beta|services?|platforms?|subscriptions?"
r"|tours?|concerts?|plays?|conventions?|festival|awards?|ceremon(?:y|ies)|party|auction"
r"|exhibition)"
)
)
_OTHER_SUBJECT = re.compile(
    (
rf"\b{_OTHER}\b(?:(?!,? (?:who|and|as|when|where|but|while|before|ahead|after)\b|, (?:which|that)\b"
r"|(?<=[\ue200-\ue3ff]) (?:which|that)\b|(?:series|show|film|movie|season|sequel)\s(?:which"
rf"|that)\b|; | [—–-] |[”\"]).){{0,80}}\Z"
),
    re.IGNORECASE | re.DOTALL,
)
_OTHER_OBJECT = re.compile(rf"\b{_OTHER}\b", re.IGNORECASE)
_OTHER_EVENT = re.compile(
    (
r"\b(?:after|before|since|ahead of|following|prior to|during|while|who|whose|born|died|married"
r"|said|says|told|tells|announc\w*|reveal\w*|confirm\w*|pictured|photographed|introduc\w+|shared?"
r"|post(?:ed|s)|tweet\w*|wrote|shot|"
)
    (
r"film(?:ed|s|ing)|produc(?:ed|tion|ing)|cast|hired|joined|interview\w*|set in|takes? place"
r"|taking place|wrap\w*|reported|spoke|renewed|cancel\w+|ordered|greenlit|acquired|bought|sold"
r"|based on|featuring|starring|won|nominated|signed)\b"
)
    r"|\bto (?:write|direct|produce|film|shoot|star|play)\b",
    re.IGNORECASE,
)
_TITLE_LIKE = (
r"{TITLE}|{SEASON}|\b(?:series|show|film|movie|sequel|prequel|threequel|spin-?off|season|episodes?"
r"|drama|dramedy|comedy|thriller|horror|adaptation|reboot|revival|remake|finale|premiere|it|which"
r"|that|anime|game|instal+ment|part|volume|chapter|project|miniseries|sitcom|documentary"
r"|docuseries|special|feature|pic|picture|flick|epic|mystery|romance|rom-?com|musical|western"
r"|pilot|batch|half|cour|arc|run|outing|entry|issue|expansion|DLC|title)\b"
)
_STANDS_FOR_TITLE = pattern(_TITLE_LIKE)
_PERSON_SUBJECT = pattern(
    (
r"(?:\b(?:he|she|who|i|we|you|they|fans|viewers|audiences|filming|production|shooting)|"
rf"(?P<name>{{NAME}}))(?:['’](?:s|ll|d|ve|re))? {_AUX}\Z"
)
)
_NEAR_SUBJECT = pattern(
    rf"(?:(?:{_TITLE_LIKE})(?:['’]s)?[\"”’)]?(?:,[^,]{{0,60}},|[^,;]{{0,30}}?)?|\A(?:the|our) [\w-]+) {_AUX}\Z"
)
_OF_SOMEBODY = pattern((
r"\b(?:his|her|their|my|our|your|directorial|acting|feature|screen|{NAME}['’]s?)\s(?:[\w-]+\s"
r"|{TITLE}\s?(?:['’]s\s)?){0,4}\Z"
))
_FRESH_SUBJECT = re.compile(
    r"(?:\A|, |; |: |\band |\bwhile |\bbut |\bas |\bwhen |\bwith |[“\"(] ?)(?:the )?\Z", re.IGNORECASE
)
_OLD_PLAN = re.compile(
    (
r"\b(?:originally|initially|previously|first|once)\s(?:been\s)?(?:scheduled|set|slated|supposed"
r"|planned|due|meant|intended|expected|dated|announced|eyed|targeted)\b|\b(?:was|were|been) "
r"(?:supposed|meant) to\b"
),
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|midnight|noon", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|never)\b|n['’]t\b", re.IGNORECASE)


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


def datings(sentence: Sentence) -> Iterator[Dating]:
    """Find the dates of the sentence that are dates of release, in order."""
    drawn = sentence.skeleton.text
    previous: Dating | None = None
    before = 0  # where the last date ended
    for position, char in enumerate(drawn):
        mark = sentence.skeleton.marks.get(ord(char))
        if mark is None or mark.kind != "D" or not _is_point(mark):
            continue
        found = _by_noun(sentence, position, mark) or _by_verb(sentence, position, mark, before)
        found = found or _beside(sentence, position, mark, before)
        if found is None and previous is not None:
            found = _coordinate(drawn, position, mark, previous)
        if found is not None:
            yield found
        previous, before = found, position + 1


def _is_point(mark: Mark) -> bool:
    time = mark.what
    if not isinstance(time, TimeExpression) or time.kind not in ("date", "time") or time.when is None:
        return False
    return not _CLOCK.match(time.text) and not re.search(r"0s\Z|centur", str(time.text))


def _by_noun(sentence: Sentence, position: int, mark: Mark) -> Dating | None:
    drawn = sentence.skeleton.text
    after = AFTER.match(drawn, position + 1)
    if after is None or _OTHER_OBJECT.search(after["mid"]) or _OTHER_EVENT.search(after["mid"]):
        return None
    way = "finale" if re.search(r"finale|ender", after["noun"], re.IGNORECASE) else "noun"
    if after["noun"].lower() in ("start", "return", "opening", "launch", "start date") and not _has_subject(
        sentence, drawn
    ):
        return None
    work = sentence.skeleton.found(after["work"] or "", "T")
    return Dating(mark, max(0, position - 30), after.end(), position, way, work=work[0] if work else None)


def _by_verb(sentence: Sentence, position: int, mark: Mark, before: int) -> Dating | None:
    drawn = sentence.skeleton.text
    start = max(0, position - _REACH)
    left = _last_clause(drawn[start:position])
    start = position - len(left)
    verbs = [v for v in VERB.finditer(left) if start + v.start() >= before or v["moved"]]
    if not verbs:
        return None
    verb = verbs[-1]
    way = str(verb.lastgroup)
    subject, gap = left[: verb.start()], left[verb.end() :]
    if _OTHER_OBJECT.search(gap) or _OTHER_EVENT.search(gap) or _OTHER_SUBJECT.search(subject):
        return None
    if _OLD_PLAN.search(left[max(0, verb.start() - 50) :]) and way != "moved":
        return None
    work = None
    person = _PERSON_SUBJECT.search(subject + ("" if subject.endswith(" ") else " "))
    if person:
        if not person["name"] or way != "strong" or not _FRESH_SUBJECT.search(subject[: person.start()]):
            return None
        if not re.match(r"premier|open|hit|releas|air|stream", verb.group(), re.IGNORECASE):
            return None
        work = sentence.skeleton.found(person["name"], "N")[0]
    elif way != "strong" and not _is_subject(sentence, subject, gap):
        return None
    if re.match(r"debut|premiere|return|release", verb.group(), re.IGNORECASE) and (
        _OF_SOMEBODY.search(subject) or pattern(r"\s?(?:of|for) (?:[\w’'-]+ ){0,3}{NAME}").match(gap)
    ):
        return None
    inner = re.match(r"(?: (?:of|for|the|its|a|an|new|[\w’'-]+)){0,4} ?[\"“‘]?(?P<t>[\ue200-\ue2ff])", gap)
    if inner and work is None:
        work = sentence.skeleton.found(inner["t"], "T")[0]
    denied = bool(_NOT.search(subject[-30:]))
    return Dating(mark, start + verb.start(), position + 1, start + verb.start(), way, denied, work)


def _last_clause(left: str) -> str:
    cuts = list(re.finditer(r"[.;!?][\"”’')]*\s|\s[—–]\s|\)\s", left))
    return left[cuts[-1].end() :] if cuts else left


def _has_subject(sentence: Sentence, drawn: str) -> bool:
    return sentence.block.kind in ("headline", "heading") or _STANDS_FOR_TITLE.search(drawn) is not None


def _is_subject(sentence: Sentence, subject: str, gap: str) -> bool:
    """Tell whether a title, or what stands for one, is the subject (or the object) of a verb of many uses."""
    if sentence.block.kind in ("headline", "heading"):
        return not re.search(r"\b(?:everything|every|what['’]s|all the|list of)\b", subject, re.IGNORECASE)
    spaced = subject if subject.endswith(" ") or not subject else subject + " "
    if len(gap) > 60:
        return False
    return _NEAR_SUBJECT.search(spaced) is not None or pattern(r"(?: the| its| a| an)?(?: [\w-]+){0,3} ?[\"“]?{TITLE}").match(gap) is not None


def _beside(sentence: Sentence, position: int, mark: Mark, before: int) -> Dating | None:
    """Read "June 5 on Netflix" and "on Netflix June 5" where a title is at hand and nobody speaks."""
    drawn = sentence.skeleton.text
    after = BESIDE.match(drawn, position + 1)
    left = _last_clause(drawn[max(before, position - 70) : position])
    on = pattern(r"\bon {PLATFORM}(?: and {PLATFORM})?,? (?:on |in |from |starting )?\Z").search(left)
    run = pattern(r"\b(?:its|the|with|during) {SEASON},?(?: back)? in \Z").search(left)
    if not (after or on or run) or _OTHER_EVENT.search(left) or _OTHER_OBJECT.search(left) or _PERSON_SUBJECT.search(left):
        return None
    if not pattern("{TITLE}|{SEASON}").search(left) and len(drawn) > 60:
        return None
    last = after.end() if after else position + 1
    return Dating(mark, position - len(left), last, position, "beside")


def _coordinate(drawn: str, position: int, mark: Mark, previous: Dating) -> Dating | None:
    """Read the second date of "in the UK on November 12 and the US on November 20"."""
    at = max(i for i in range(position) if 0xE400 <= ord(drawn[i]) < 0xE500)
    between = drawn[at + 1 : position]
    if len(between) > 60 or not re.match(r",? (?:and|followed by|before|then|with|&) |, ", between):
        return None
    if _OTHER_OBJECT.search(between) or _OTHER_EVENT.search(between) or re.search(r"[.;!?]\s", between) or VERB.search(between):
        return None
    if not re.search(r"\b(?:in|on|the|to|worldwide|internationally|elsewhere)\b", between):
        return None
    return Dating(mark, at + 1, position + 1, previous.verb, previous.way, work=previous.work)
