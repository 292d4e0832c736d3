"""The wordings by which a text names a title once: what `title_naming` looks for."""

import re
from functools import cache

from hitherto.reading.numbers import ORDINAL
from hitherto.reading.titles.forms import CAP, LAST, SMALL
from hitherto.reading.titles.kinds import KIND, KINDS, SORT, WORKERS
from hitherto.vocabulary import read_table

_JOINER = rf"(?:{SMALL}|into|over|x|×|no|wa|la|le|el|du|des|und)"
_NEXT = rf"(?:\s?[:–-]\s?|\s)(?:{_JOINER}\s){{0,2}}{CAP}"
RUN = rf"(?:{CAP}(?:{_NEXT}){{0,12}}{LAST}[!?]?(?:(?:…|\.\.\.)[!?]?)?)"
OPEN, SHUT = r"[\"“‘'_*]{0,2}", r"[\"”’'_*]{0,2}"
_END = rf"[,.!?]?{SHUT}"
_ASIDE = r"(?: \([^()]{1,60}\))?"
ADJECTIVES = rf"(?:(?!{WORKERS}s? )[a-z][\w’'-]* ){{0,3}}?"
_NO_WORKER = rf"(?! (?:{WORKERS})s?\b)"
_MEMBER = rf"{OPEN}{RUN}(?:['’]s {RUN}){{0,3}}{SHUT}{_ASIDE}"
LIST = (
    rf"({_MEMBER}(?:,{SHUT} {_MEMBER}){{0,9}}"
    rf"(?:,?{SHUT} (?:and|&|or)(?:,? [a-z][\w’'-]*){{0,4}},? {_MEMBER})?)"
)
LONG_LIST = rf"{_MEMBER}(?:,{SHUT} {_MEMBER}){{1,9}},?{SHUT} (?:and|or)(?:,? [a-z][\w’'-]*){{0,4}},? {_MEMBER}"
_WHOSE = r"(?:[A-Z][\w+.-]*(?: [A-Z][\w+.-]*){0,2}['’]s?)"
_APPOSED = rf"{_END}, (?:an?|the|another|one of|its|their|his|her|{_WHOSE}) (?:[\w’'+&.-]+ ){{0,6}}?{KIND}{_NO_WORKER}"


@cache
def services() -> str:
    """Return a pattern of the services, networks and distributors."""
    table = read_table("platforms")
    names = {s for kind in ("streaming", "broadcast", "theatrical") for group in table[kind]["names"] for s in group}
    first = "".join(sorted({re.escape(name[0]) for name in names}))  # most places are passed over at one letter
    return rf"(?=[{first}])(?:{'|'.join(sorted(map(re.escape, names), key=lambda n: (-len(n), n)))})(?![\w+])"


_AWAITED = (
    r"(?:(?:much|highly|long|most|hotly|eagerly|hugely)[- ])?(?:anticipated|awaited)|upcoming|forthcoming|planned"
    r"|proposed"
    r"|record-breaking|animated|live-action|\w+-part|hour-long|half-hour|short-lived"
    r"|(?:[A-Z][\w.’'-]* )?[A-Z][\w’'-]*-(?:led|starring|directed|fronted|helmed|penned|produced|created|starrer)"
)
COMES = (
    r"(?:(?:has |have |had )?(?:premiered|debuted|bowed|come to an end|came to an end|finished airing"
    r"|wrapped (?:up )?its|ended its|concluded its|made its (?:\w+ )?(?:debut|premiere)"
    r"|(?:ran|aired) (?:for|from|until|on|between|in)\b"
    r"|(?:began|started|wrapped|finished|resumed|entered|kicked off|will begin|will start|begins|starts) "
    r"(?:filming|production|shooting)\b(?! (?:on )?(?!Season|Series|Part)[\"“]?[A-Z])"
    r"|(?:has |have )?(?:shot|climbed|soared|rocketed|jumped|surged|raced) (?:straight )?(?:to|up)"
    r" (?:the |number |No\.)"
    r"|(?:topped|tops|leads|led|dominated|dominates) (?:the )?(?:\w+ )?(?:box office|charts?|ratings|viewing figures"
    r"|Netflix|streaming)"
    r"|(?:drew|averaged|pulled in|attracted|scored|netted|notched) (?:[a-z]+ ){0,3}[\d.]+(?:m| million| mil)\b"
    r"|grossed|hit (?:theaters|theatres|cinemas|screens|shelves|the big screen|Netflix)|opened (?:in|to|nationwide)"
    r"|came out|(?:was|were|been) (?:first |originally |initially |also )?(?:released|broadcast|televised)"
    r"|been (?:officially )?(?:renewed|cancell?ed|greenlit|axed|revived|pushed|delayed|picked up))"
    r"|(?:ends|concludes|wraps(?: up)?) its|comes out|comes to an end"
    r"|hits (?:theaters|theatres|cinemas|screens|Netflix)"
    r"|(?:returns|returned|comes|came|heads|is coming|is heading|moves|moved) (?:back )?to {SERVICE}"
    r"|(?:is|was) (?:\w+ )?(?:produced|directed|written|created|penned|helmed|narrated|showrun) by\b"
    r"|(?:received|garnered|earned|drew|opened to) (?:[\w-]+ )?(?:acclaim|reviews)\b(?! for)"
    r"|(?:is|are) (?:due|out|slated|scheduled|streaming|available|now streaming|filming"
    r"|in (?:production|development))\b|due (?:out|on|in|for)\b|(?:takes|took) place|tells the (?:story|tale)"
    r"|cent(?:er|re)s (?:on|around)|stars (?=[A-Z])"
    r"|(?:will get|is getting|gets|got|received|receives|will receive|scores|scored|lands|landed|just dropped|debuted)"
    r" (?:an?|its|another) (?:\w+ ){0,2}?"
    r"(?:anime|adaptation|season|sequel|spin-?off|reboot|remake|revival|trailer|teaser|renewal|premiere|release)\b)"
)
_SORTED = rf"(?:{SORT} )*"
_PARTS = r"(?:[Ss]equel|[Pp]requel|[Ff]ollow-?up|[Cc]ompanion(?: series)?|[Ss]uccessor|[Pp]redecessor)s?"
_BITS = (
    r"(?:[Tt]railer|[Tt]easer|[Ff]inale|[Ee]pisode|[Ss]eason|[Ss]pin-?off|[Rr]eboot|[Rr]emake|[Rr]evival|[Ss]cene"
    r"|[Pp]oster|[Aa]nime|[Ii]nstal?lment|[Pp]ilot|[Ff]ootage)s?"
)
_MAKES = r"(?:[Pp]roduction|[Ff]ilming|[Ss]hooting|[Ww]ork|[Dd]evelopment|[Cc]ameras) (?:\w+ )?(?:on|for|of)"
_ACTED = (
    r"(?:(?:guest|co)[- ])?star(?:s|red|ring)?|appear(?:s|ed|ing)?|appearances?|recur(?:s|red|ring)?|featured"
    r"|cameo(?:s|ed)?|roles?|parts?|stints?|turns?|(?:last|recently|currently|be|next) seen|worked|wrote|cast"
)
_BOARDS = (
    r"(?:sign(?:s|ed|ing)? (?:on|up) (?:for|to (?:direct|write|produce|lead))|board(?:s|ed|ing)"
    r"|(?:attached|tapped|set|hired) to (?:direct|write|helm|pen))"
)
_MEMBERS = rf"({_MEMBER}(?:,{SHUT} {_MEMBER}){{1,5}})"
_WHO = r"(?P<whose>[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){1,2})"
PLAYER = rf"{_WHO}(?: \([^()]{{1,40}}\))?"
_IS_CAST = r"(?:join|cast|book|land|sign|tapp|set\b|board|direct|writ|helm|penn|replac)"
MAKERS = r"(?:(?:[A-Z][\w.-]+ ){0,2}[A-Z][\w-]+['’]s )?"
_TELLING = (
    r"(?:that|which|from|directed|starring|about|based|created|written|set|following|premiering|coming|debuting"
    r"|currently|airing|due|on|in)"
)


# The weight of a wording; whether its group is one title, a list of several, or the rest of what `title_cues` finds
# (titles that begin with an everyday word), or one that the text names "rare"ly; and the pattern.
WAYS: tuple[tuple[int, str, str], ...] = (
    (6, "one", rf"({RUN}){_APPOSED} {_TELLING}\b"),
    (3, "one", rf"({RUN}){_APPOSED}\b"),
    (3, "one", rf"({RUN}){_END},? (?:(?:which|also) )?(?:starring|starred|stars|directed by|created by) (?=[A-Z])"),
    (3, "one", rf"({RUN}){SHUT}(?:{_ASIDE}| on {{SERVICE}}|, which)? {COMES}"),
    (3, "one", rf"({RUN}){_END}(?:,? on {{SERVICE}}(?:(?:,| and|, and) {{SERVICE}})*,"
     r"|,? \((?:on |via )?{SERVICE}(?! [A-Z])[^()]{0,30}\))"),
    (3, "one", rf"({RUN}){_END} \((?:[^()]{{0,30}}[ ,])?(?:19|20)\d\d(?:[-–,; ][^()]{{0,30}})?\)"),
    (6, "one", rf"({RUN}){SHUT} \((?:(?:also|co-)?\s?starring|featuring|led by|directed by|from director"
     r"|created by) (?=[A-Z])"),
    (3, "rest", rf"\b{KIND}(?:,? (?:called|titled|entitled|named|dubbed))? {OPEN}({RUN})"),
    (3, "list", r"\b(?:axed|cancell?ed|renewed|revived|greenlit|scrapped|picked up|dropped) "
     rf"({_MEMBER}(?:,{SHUT} {_MEMBER}){{0,9}},?{SHUT} (?:and|&) {_MEMBER})(?![^,.;]{{0,30}}[a-z]-)"),
    (3, "list", rf"\b(?:{KINDS}|series|credits|slate|lineup|line-up|projects|releases|entries|pilots|hits) (?:\w+ )?"
     r"(?:such as|like|as|includ(?:e|es|ed|ing)|are|were) "
     rf"(?:the )?(?:[a-z][\w-]* ){{0,3}}?{LIST}"),
    (3, "list", rf"\b(?:{KINDS}|projects|pilots|newcomers|offerings)(?::|(?= [^.;()]{{2,60}}(?:,| and ))) {LIST}"),
    (3, "list", rf"\b(?:{KINDS}|projects|pilots|newcomers|offerings) ?[—–] ?{LIST}(?= ?[—–])"),
    (3, "one", rf"\b{_PARTS} (?:series |film |movie )?(?:to|of) {ADJECTIVES}{OPEN}({RUN})"),
    (3, "one", rf"\b{_BITS} (?:of|for|from|to) {ADJECTIVES}{OPEN}({RUN})"),
    (3, "one", r"\b(?:adaptation|reimagining|rendition|retelling|continuation|revamp) of (?:the )?"
     rf"{OPEN}({RUN}){_END}(?=[,.;:)]|\Z| (?:that|which|starring|from|at|on|is|was|has|will|and|as|for|with)\b)"),
    (3, "one", rf"\b{_MAKES} {ADJECTIVES}{OPEN}({RUN})"),
    (3, "one", rf"\b(?:{_AWAITED}) (?:{KIND} )?{OPEN}({RUN})"),
    (3, "list", rf"\b{{SERVICE}}['’]s {ADJECTIVES}{LIST}"),
    (3, "list", rf"\b(?:{_ACTED})(?: [a-z]+)? (?:in|on) (?:the )?{ADJECTIVES}(?:{KIND} )?{MAKERS}{LIST}"),
    (3, "one", rf"\b{_BOARDS} (?:the )?{ADJECTIVES}(?:{KIND} )?{MAKERS}{OPEN}({RUN})"),
    (3, "list", rf"(?<=[a-z,] ){LIST} (?:director|scribe|helmer|writer|filmmaker|producer)s? "
     r"(?=[A-Z][\w’'-]+ [A-Z])"),
    (3, "list", r"\b(?:(?:known|famous|remembered) for|known from|credits (?:also )?include|fans of|fame (?:in|on|from)"
     r"|(?:makers?|creators?|directors?|writers?|producers?|stars?|team|studio|showrunners?) (?:of|behind)) "
     rf"(?:the )?{ADJECTIVES}(?:{KIND} )?{LIST}(?![^,.;]{{0,20}}['’]s? )"),
    (3, "list", rf"\bof {LIST} fame\b"),
    (3, "list", rf"\b{_WHO} \({_MEMBERS}\)"),
    (3, "one", rf"\b(?:by|{WORKERS}s?) (?:[a-z]+ )?{_WHO} \({OPEN}({RUN}){SHUT}\)"),
    (3, "one", rf"\b{_WHO} \({OPEN}({RUN}){SHUT}\) (?:has|have|will|is|are) (?:also )?(?:been )?{_IS_CAST}"),
    (3, "one", rf"\b{_WHO} \((The {RUN})\)"),
    (3, "one", rf"(?<![\w,;] )\bIn (?=[^,.]{{2,60}},{SHUT} {PLAYER} (?:also )?"
     r"(?:plays?|stars|portrays|is an?|is the|takes on|leads|reprises|voices|will (?:play|star))\b)"
     rf"{OPEN}({RUN}){SHUT},"),
    (3, "list", rf"{LIST}['’]?s? (?:alum(?:na|nus|ni)?|co-creator|creator|showrunner|star|actor|actress)s? "
     r"(?=[A-Z][\w’'-]+ [A-Z])"),
    (3, "list", rf"\bthe {LIST}(?:['’]s?)? (?:stars?|stunner|hunk|heartthrob|alum|creator|boss)\b"),
    (3, "one", rf"\b(?:title|titular|eponymous) (?:role|character|part) (?:of|in) (?:the )?(?:{KIND} )?{OPEN}({RUN})"),
    (6, "one", rf"\b(?:distribut|syndicat)(?:es?|ed|ing) {OPEN}({RUN}){_END}(?=[.,;]| in\b| to\b|\Z)"),
    (3, "one", rf"\b(?:{KIND}|role|outing|project|appearance) since (?:the )?{OPEN}({RUN})"),
    (3, "one", rf"\b{KIND} (?:[a-z]+ ){{0,4}}\((?:called|titled) {OPEN}({RUN})"),
    (3, "one", r"\b(?:directorial|feature|film|screen|acting|television|TV|Broadway) debut,? (?:with |in |on )?"
     rf"(?:the )?{ADJECTIVES}(?:{KIND} )?{OPEN}({RUN})"),
    (3, "list", r"\b(?:other|new|two|three|four|latest|first|upcoming|recent|previous|past|own|original) "
     rf"(?:\w+ )?(?:{KINDS}), {LIST}(?=,)"),
    (2, "one", rf"(?:\A|[.!?,;] |(?<![^\W_])[a-z]+ ){OPEN}"
     rf"({CAP}(?:[\s-](?:(?:of|the|a|in|to|no) ){{0,2}}{CAP}){{0,4}}: {RUN})(?![\w ]*\Z)"),
    (3, "one", rf"(?:\b[a-z][\w-]* of |(?<!of )\b)the {ADJECTIVES}({RUN})['’]?s? "
     r"(?:trailer|teaser|finale|season (?:premiere|finale)|reboot|remake)\b"),
    (3, "one", rf"\b(?:[Aa]n?|[Tt]he|[Nn]ew|[Pp]ossible|[Pp]otential|[Ii]ts|[Aa]nother|[A-Z][\w+]+['’]s) {ADJECTIVES}"
     rf"{OPEN}({RUN}){SHUT} (?:{_SORTED})?(?:sequel|prequel|spin-?off|revival|reboot|remake)\b"),
    (3, "one", rf"\b(?:{ORDINAL}|[Aa]nother) {OPEN}({RUN}){SHUT} (?:movie|film|instal+ment|game|chapter)\b"),
    (3, "one", r"\b(?:[Ww]atch(?:ing|ed)?|[Ss]tream(?:ing|ed)?|[Cc]atch) "
     rf"(?:the )?(?:all of )?{OPEN}({RUN}){_END} on {{SERVICE}}"),
    (3, "one", rf"\b(?:direct|helm|create|co-create|adapt)(?:s|ed|ing)? {OPEN}({RUN}){_END}"
     r"(?=[,.;)]| (?:for|which|and|as|starring)\b)"),
    (3, "one", r"\b(?:be|is|was|been|film|series|show|movie|sequel|spin-?off|project|game) "
     rf"(?:\w+ly |now |once )?(?:called|titled|entitled|dubbed) {OPEN}({RUN})"),
)  # fmt: skip
