"""Titles that stand only to say who somebody is, or what another title comes from."""

import re
from functools import lru_cache

from hitherto.reading.people.names import is_given
from hitherto.reading.titles.forms import RUN
from hitherto.reading.titles.kinds import KIND, WORKERS

# A title that only says where somebody or something is known from.
_CREDIT_AFTER = re.compile(
    r"[\"”’_]?(?:['’]s)?\s(?:executive\s)?(?:co-?)?(?:star|castmate|actor|actress|alum|alumn\w+|veteran|creator"
    r"|writer|director|scribe"
    r"|producer|showrunner|author|boss|helmer|filmmaker|screenwriter|composer|duo|trio|breakout|collaborator|fame|novelist|veteran|vet|tech"
    r"|technician|agent|detective|investigator)s?\b"
    r"|['’]?s?\s(?:universe|franchise|canon|fandom|author|novels?|books?|comics?|saga|lore|legend)\b"
    r"|[\"”’]?(?:['’]?s)?\s(?:(?i:prequel|sequel)\s)?(?i:spin-?off|sequel|prequel)s?,?\s"
)
# The others of "Salt Roads and The Quay star …".
_OTHERS = re.compile(rf"(?:[\"”’_]?(?:,? and|,) [\"“‘_]?{RUN}){{1,3}}?(?=[\"”’_]? )")
_ADDED = re.compile(  # "an expansion for Salt Roads"
    r"\b(?:expansion|DLC|add-on|companion|follow-?up|prequel|sequel|spin-?off)(?: \w+)? (?:to|for|of|from) (?:the )?"
    rf"(?:(?:[\w+’'-]+ ){{0,3}}{KIND},? )?[\"“‘'_]?\Z"
)
_OWNS = re.compile(  # "Deep Water's Ada Vale"
    r"[\"”’]?['’]s[\"”’]?\s(?P<given>[A-Z][a-zé]+)\s(?:[A-Z][\w.]*\s)?[A-Z][\w’-]+"
)
_CREDIT_BEFORE = re.compile(
    r"(?:\b(?:known for|behind|famous for|fame from|credits include|work on|seen in|appeared in|starred in"
    r"|starring in|roles? in|from the (?:director|creator|writer|makers?|studio|team)s? of|like|unlike|such as"
    r"|similar to|after|since|leaving|exiting|alongside|including|and"
    r"|(?<!eason )(?<!easons )(?<!eries )(?<! run )(?<!finale )(?<!pisode )"
    r"(?<!pisodes )(?<!railer )(?<!emiere )(?<!half )(?<!cast )(?<!volume )(?<!return )"
    r"(?<!voices )(?<!minutes )(?<!capture )of|fans of)\s(?:the\s)?"
    r"(?:films?\s|shows?\s|series\s|movies?\s)?[\"“]?)\Z",
    re.IGNORECASE,
)
_HARD_CREDIT = re.compile(
    r"(?:\b(?:(?:known|famous|remembered|famed) for (?:(?:his|her|their|its|the)\s)?(?:[\w-]+\s){0,3}?"
    r"(?:roles?|work|parts?|turns?|performances?|stints?|time|playing\s[\w .]{2,30})\s(?:in|on|as)|known for|behind"
    r"|famous for|credits include|seen in|appeared in|starred in|from the (?:director"
    r"|creator|writer|makers?|studio|team)s? of|like|unlike|such as)\s(?:the\s)?(?:[\w+-]+ ){0,4}?[\"“‘'_*]?)\Z",
    re.IGNORECASE,
)
# "who previously appeared in the second season of …"
_FORMERLY = re.compile(
    r"\b(?:previously|formerly|recently|earlier|also|once|last) (?:appeared|starred|worked|seen|played|recurred|voiced"
    r"|featured|directed|wrote|created|produced|helmed) (?!as\b)[^.;,]{0,70}(?<!\d['’]s )\Z"
    r"|\bwho (?:can |will )?(?:also|currently|next) (?:be seen|appears?|stars?|recurs?|directs?) [^.;,]{0,40}\Z"
)
# "Ada Vale, who created Salt Roads, will": what she did before the clause that tells of her.
_WHO_MADE = re.compile(
    r"\bwho (?:also |previously |recently |formerly |once |has |had |co-){0,2}(?:produced|created|wrote|written"
    r"|directed|starred in|appeared in|developed|penned|helmed|ran|led|played [^.;,]{1,40} in"
    r"|(?:won|earned) [^.;,]{1,40} for)\b"
    r"[^.;,]{0,60}\Z"
)
# The members of a list before the last one: "known for Salt Roads, Deep Water and …".
_MEMBER = rf"[\"“‘'_*]?{RUN}[\"”’'_*]?(?:\s\([^()]*\))?"
_LISTED = re.compile(
    rf"(?<![^\s\"“‘'_*(]){_MEMBER}(?:,[\"”’'_*]?\s{_MEMBER})*(?:,[\"”’'_*]?\s(?:and\s)?|\s(?:and|&)\s)\Z"
)
_LAST = re.compile(r"\s(?:and|&)\s\Z")
_GOES_ON = re.compile(r"[\"”’'_*]*(?:\s\([^()]*\))?(?:[,.]|\s(?:and|&)\s)")

# What is told of a title right behind it, credit or not: "… known from Salt Roads, which returns to Netflix in May".
_NOT_ENDED = r"(?:[^.,;()]|\.(?=\d)|[.,](?=[\"”’]))"
_MADE = (
    r"(?:directed|written|created|produced|penned|based|inspired|adapted)(?: and (?:directed|produced))?"
    r" (?:by|on|from)\b"
)
_COMES_OUT = r"(?:due(?: out)?|set|slated|scheduled|out|opening|premiering|debuting|arriving|coming|in theaters)"
_COMES_OUT += r" (?:to|for|on|in|this|next|at)\b"
# "Salt Roads, the Bluewater romance", "Deep Water, Bluewater's long adaptation"
WHAT = (
    r"(?:an?|the|its|their|[A-Z][\w.+-]*(?: [A-Z][\w.+-]*)?['’]s?)"
    r" (?:(?!(?:and|or|in|on|who|that|which)\b)[\w+’'-]+ ){0,5}?"
    rf"(?:{KIND}|romance|half-hour|hour|noir)\b(?! (?:{WORKERS})s?\b)"
)
_CLAUSE = re.compile(
    rf"[\"”’_*]?(?:,?[\"”’]?|[\"”’]? [—–] ?(?=which\b))"
    rf"(?:,? (?:{_MADE}|(?:opposite|alongside|with|from|co-starring|starring|featuring)\b){_NOT_ENDED}*,?)?"
    rf"(?:,? (?:(?:in|on|for) )?which\b|(?<=[—–] )which\b|(?<=[—–])which\b"
    rf"|(?:, (?:another|an?|the|one of)(?: [\w+’'-]+){{1,6}})?,? (?:currently|now) (?:airing|streaming|filming)\b"
    rf"|[\"”’]? ?[—–] ?(?:focus\w* on|cent(?:er|re)\w* on|about|starring|set|{_MADE})\b{_NOT_ENDED}*?(?:which|that)\b"
    rf"|(?:,|(?<=,[\"”’])) {WHAT}{_NOT_ENDED}*"
    rf"|(?:,|(?<=,[\"”’])) (?:{_MADE}|starring\b|{_COMES_OUT})){_NOT_ENDED}*"
)
# What happened to it as a whole, and not to one of its episodes: "several episodes of Salt Roads, which ended in May".
_OF_ITSELF = re.compile(r"\bwhich (?:has |had )?(?:just |recently )?(?:ended|wrapped|concluded|ran|aired|won)\b")
_FROM = r"spin-?off|sequel|prequel|follow-?up|remake|reboot|revival|adaptation|version|retelling|companion"
_SOURCE_OF = re.compile(
    rf"\b(?:{_FROM}|season|episodes?|cast|trailer|finale)\s(?:to|of|for"
    rf"|from)\s(?:the\s)?(?:[\w-]+\s){{0,3}}[\"“‘'_*]?\Z"
)
# "Bluewater's adaptation of Ada Vale's Deep Water, which is …": what is told is the new one's.
_ADAPTED = re.compile(
    r"\b(?:adaptation|version|remake|reimagining|retelling|reboot|rendition) of (?:the )?"
    r"(?:[\w’'.-]+ ){0,4}[\"“‘'_*]?\Z"
)


def is_told_behind(text: str, start: int, end: int, at: int) -> bool:
    """Tell whether what stands at a position is told in the clause right behind the title at `[start, end)`."""
    clause = _CLAUSE.match(text, end) if end <= at else None
    if clause is None or at >= clause.end():
        return False
    return bool(_OF_ITSELF.search(clause.group())) or not _SOURCE_OF.search(text, max(0, start - 60), start)


def is_known_from(text: str, start: int) -> bool:
    """Tell whether the title that begins here is only what somebody was in, or made, before."""
    return bool(
        _HARD_CREDIT.search(text, max(0, start - 90), start) or _FORMERLY.search(text, max(0, start - 120), start)
    )


@lru_cache(maxsize=256)  # each of the few titles that a sentence names is asked for by many claims
def stands_as_credit(text: str, start: int, end: int, *, main: bool) -> bool:
    """Tell whether the title at `[start, end)` is a credit; the article's `main` title seldom is."""
    before, after = text[max(0, start - 60) : start], text[end : end + 30]
    listed = _LISTED.search(text, max(0, start - 160), start)
    if listed and (_LAST.search(listed.group()) or _GOES_ON.match(text, end)):  # the others are what the first is
        before = text[max(0, listed.start() - 60) : listed.start()]
    if _BEGINS_CLAUSE.search(before) and _DOES.match(after):
        return False
    if _STARS.match(text, end):
        return False
    if _in_brackets(text, start) or _HARD_CREDIT.search(before):
        return True
    owns = _OWNS.match(text, end)
    others = _OTHERS.match(text, end)
    return not main and bool(
        _CREDIT_AFTER.match(after)
        or (others and _CREDIT_AFTER.match(text, others.end()))
        or (owns and is_given(owns["given"]))
        or _CREDIT_BEFORE.search(before)
        or _FORMERLY.search(text, max(0, start - 120), start)
        or _ADDED.search(before)
        or _WHO_MADE.search(text, max(0, start - 120), start)
    )


# "Salt Roads is renewed for a third season and Deep Water will end"
_BEGINS_CLAUSE = re.compile(r"[\w)] (?:and|while) [\"“‘'_]?\Z")
_DOES = re.compile(r"[\"”’'_]? (?:will|has|had|is|was|would|premieres|returns|ends|debuts|follows|arrives|drops)\b")


# "Salt Roads stars Ada Vale as a nurse", but "the Salt Roads stars Ada Vale and Bo Lund are engaged"
_STARS = re.compile(
    r"[\"”’'_]* (?:also |co-)?stars (?:[A-ZÀ-Þ][\w.’'-]+(?:,| and|, and)? ?){2,14}(?:\([^()]*\) ?)?"
    r"(?:as\b|alongside\b|opposite\b|playing\b|in (?:the|an?) \w+ role|with\b|who\b|\Z|(?<=[a-z])[.;](?:\s|\Z))"
)


def is_adapted(text: str, start: int) -> bool:
    """Tell whether the title that begins here is what another one is made from: "an adaptation of Deep Water"."""
    return _ADAPTED.search(text, max(0, start - 70), start) is not None


def _in_brackets(text: str, start: int) -> bool:
    """Tell whether brackets within a sentence are open here; a sentence may stand in brackets as a whole."""
    opened = text.rfind("(", max(0, start - 80), start)
    within = text[max(0, opened - 3) : opened].rstrip()[-1:] not in ("", ".", "!", "?") if opened >= 0 else False
    return within and opened > text.rfind(")", max(0, start - 80), start)
