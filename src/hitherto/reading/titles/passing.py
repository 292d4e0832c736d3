"""The wordings by which a text names a title in passing, without quotation marks: "has begun shooting Salt Roads"."""

from hitherto.reading.titles.kinds import KIND, WORKERS
from hitherto.reading.titles.ways import LIST, MAKERS, OPEN, RUN, SHUT

_OWN = rf"{RUN}(?:['’]s {RUN})?"  # a title may own something: "The Ferryman's Wage"
_TWICE = rf"{_OWN}(?:, {RUN})?"  # or have a comma in it, where what stands around it is plain: "Salt, Actually"
_NO_ADJECTIVE = r"(?:in|at|on|with|for|from|to|by|of|as|and|or|but|when|while|where|after|before|until)"
_ADJECTIVES = rf"(?:(?!(?:{_NO_ADJECTIVE}|{WORKERS}s?) )[a-z][\w’'-]* ){{0,3}}?"
_ONE = rf"(?:the )?{_ADJECTIVES}(?:{KIND} )?{MAKERS}{OPEN}({_OWN}){SHUT}"
_MANY = rf"(?:the )?{_ADJECTIVES}(?:{KIND} )?{MAKERS}{LIST}"
# Works by words that are no kinds of them elsewhere.
_LOOSE = (
    r"(?:special|short|doc|docu|indie|pic|project|pilot|vehicle|actioner|thing|debut|opener|follow-up"
    r"|(?:debut|first|second|third|next|latest) (?:feature|project|outing))"
)
_ENDS = r"(?=[,.;:)]|\Z| [–—-] )"
_GOES_ON = (
    r"(?=[,.;:)]|\Z| [–—-] | (?:opposite|with|for|alongside|this|next|last|on|and|later|from|at|as|which|that|in|also"
    r"|is|was|will|has|to)\b)"
)
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?"
    r"|Dec(?:ember)?)\b"
)
_DAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|tonight|tomorrow)\b"
_WHEN = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:early |late |mid-)?(?:{_MONTH}|{_DAY}|now\b|(?:this|next) [a-z]|20\d\d"
    r"|(?:spring|summer|autumn|fall|winter)\b|theat|cinemas)"
)
# Before "The" with a capital that nothing else asks for: "rescued The Gilded Hour", "Vale's The Midnight Club".
_BEFORE_THE = (
    r"(?:\b(?:left|leaving|exit(?:s|ed|ing)|end(?:s|ed|ing)|rescued|reviv(?:ed|es|ing)|axed|cancell?ed|renewed|saved"
    rf"|feature|hit|{KIND}|behind|in|(?<!based )on|for|join(?:s|ed)?|made|making|shot|shooting|film(?:ed|ing)"
    r"|released?|releasing|beat|watch(?:ed|ing)?|stream(?:ed|s|ing)?|after|since|before)|['’]s)"
)
_REPORTS = (
    r"(?!\w| [A-Z]| (?:,? ?which |has |have )?(?:claim|report|said|told|ask|not(?:ed|es)|writes|wrote|quot|learn))"
)
_PLAYS = r"(?:plays?|stars?|portrays?|voices?|appears?|leads?|played|starred|portrayed|voiced|takes on)\b"
_FULL = r"[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){1,2}"
_SOMEBODY = rf"(?:s?he|they|{_FULL}(?: \([^()]{{1,40}}\))?|[A-Z][\w’'-]+)"

# As `ways` has them: the weight, what the group is, and the pattern.
PASSING: tuple[tuple[int, str, str], ...] = (
    (3, "rare", rf"{_BEFORE_THE} (?=The [\w’'-]+ (?:[a-z]+ ){{0,2}}[A-Z])({_OWN}){SHUT}{_REPORTS}"),
    (6, "one", rf"(?<=[a-z’'“\"] )({_TWICE}){SHUT},? (?:(?:now |due )?out [^,]{{3,30}}, )?in which {_SOMEBODY} "
     rf"(?:also |will )?{_PLAYS}"),
    (3, "one", rf"(?<![\w,;] )\bIn (?=[^,.]+ [^,.]){OPEN}({_TWICE}){SHUT},(?: out [^,.]{{3,40}},)? "
     rf"{_SOMEBODY}(?:['’]s| is| {_PLAYS}| will play)"),
    (3, "one", rf"(?<![\w,;] )\bIn {OPEN}({RUN}){SHUT}, {_SOMEBODY} (?:also )?(?:{_PLAYS} (?!at\b|in\b|for\b|with\b)"
     r"|is (?:[\w-]+ ){0,3}(?-i:[A-Z])[\w’'-]+ (?-i:[A-Z])[a-z])"),
    (3, "one", rf"({_OWN}){SHUT}, (?:now |due |which is )?(?:out|due|opening|premiering|debuting|arriving|landing) "
     rf"(?:on |in |from |this |next )*{_WHEN}"),
    (3, "one", rf"\b(?:{KIND}|{_LOOSE}) (?:with|from|by|opposite|alongside|for|at) [^.;:,()]{{2,60}} "
     rf"(?:called|titled|entitled|dubbed) {OPEN}({_OWN})"),
    (3, "list", rf"\b(?:gave|brought|g(?:i|a)ves?|giving|bring(?:s|ing)?) us {_MANY}"),
    (3, "one", r"\b(?:(?:start|begin|finish|wrapp?|resum|complet)(?:s|ed|ing|e|es)?|begun|began|beginning|kick(?:s|ed)?"
     r" off|is|was|be|been|are|were|currently|now|while|after|before|finished) (?:film|shoot)ing (?:on )?"
     rf"{_ONE}{_GOES_ON}"),
    (3, "list", rf"\b(?:reunit|re-?team|collaborat)(?:e|es|ed|ing|s)?(?: up)?(?: again)? (?:on|for) {_MANY}"),
    (3, "one", rf"\b(?:{KIND}|{_LOOSE}) (?:about|on|following) [^.,;:()]{{3,60}}, {OPEN}({_OWN}){SHUT}{_ENDS}"
     r"(?!, (?:an?|the|who|whose|and|his|her|their|as)\b)"),
    (3, "one", rf"\b{_LOOSE}, {OPEN}({_OWN}){SHUT}{_ENDS}"),
    (3, "one", rf"\b{_LOOSE} {OPEN}({_OWN}){SHUT}{_GOES_ON}"),
    (3, "one", rf"\b{KIND} {OPEN}({RUN}['’]s {RUN}){SHUT}{_GOES_ON}"),
    (3, "one", rf"\bunder the (?:\w+ )?(?:name|title|moniker) (?:of )?{OPEN}({_OWN})"),
    (3, "one", rf"\b(?:last|first|second|third|latest|newest|final) of which,? {OPEN}({_OWN}){SHUT}[, ]"),
    (3, "one", rf"\bsince {OPEN}({_OWN}){SHUT} (?:wrapped|ended|finished|came along|came out|began|premiered|aired"
     r"|debuted|launched|bowed|left|went off|was (?:axed|cancel))"),
    (3, "one", rf"({_OWN}){SHUT} (?:got|gets|has|had|received|earned|secured|landed|scored|nabbed|bagged) "
     r"(?:its|an?|another|the) (?:\w+ )?(?:season \d+|[\w-]+[- ]season|series \d+|back nine) "
     r"(?:order|pick-?up|renewal|reprieve)\b"),
    (3, "one", rf"\b(?:bring(?:s|ing)?|brought|re-?up(?:s|ped|ping)?) (?:back )?{_ONE},? (?:for|through|with) "
     r"(?:an?|its|another|the|season)\b(?: [\w-]+){0,3} ?(?:seasons?|series|run|\d|one|two|three|four|five|six)\b"),
    (3, "one", r"\b(?:film|movie|screen|TV|stage) of "
     rf"{OPEN}({_OWN}){SHUT}, (?:the|an?|his|her|their) (?:[\w’'-]+ ){{0,4}}"
     r"(?:novel|book|play|memoir|musical|winner|bestseller|comic|game)\b"),
    (3, "one", rf"\b(?:take|spin) on {_ONE}{_GOES_ON}"),
    (3, "one", r"\b(?:competition|festival|audience award|jury prize|[Gg]rand [Pp]rix|premiere|sidebar) "
     rf"(?:entry|title|opener|selection|winner) {OPEN}({_OWN}){SHUT}{_GOES_ON}"),
    (3, "one", rf"({_OWN}){SHUT} [–—-] (?:an?|the|another|its|their|his|her|[A-Z][\w-]*(?: [A-Z][\w-]*)?['’]s?) "
     rf"(?:[\w’'+&.-]+ ){{0,4}}?(?:{KIND}|short)\b(?! (?:star|actor|director|creator|writer)s?\b)"),
    (3, "one", rf"\b(?:won|winning|took|premiered|debuted|competed|was|broke out|returns|returned) [^.,;]{{2,60}} with "
     rf"{OPEN}({_OWN}){SHUT}(?=[,.;]| (?:and|in)\b)"),
    (3, "one", r"\b(?:[Cc]asting|[Aa]uditions?|in the frame|contestants?|tipped|shortlisted|sign(?:ed|s)? up)"
     rf" (?:for|of|on) {_ONE}(?=[’'\"”,.;)]|\Z| (?:is|was|in|this|next|after|and)\b)"),
    (3, "one", rf"({_OWN}){SHUT} from {_FULL} (?:opens|closes|premieres|bows|screens|stars|has|will)\b"),
    (3, "one", rf"({_OWN}){SHUT} (?:continues|airs|is on|returns|starts|begins|kicks off|concludes|ends) (?:on |at )?"
     rf"(?:{_DAY}|\d{{1,2}}(?:[.:]\d\d)? ?[ap]\.?m)"),
)  # fmt: skip
