"""How articles say that one title is tied to another: the wordings, and the kind of tie that each names."""

import re

from hitherto.reading.drawing.sieve import Pattern
from hitherto.reading.drawing.skeleton import pattern

KINDS = (
    ("spin-off", re.compile(r"spin-?\s?offs?|spun off|offshoot", re.IGNORECASE)),
    (
        "prequel",
        re.compile(r"prequel|prelude|before|prior|ahead of|origin story|preced|leads? |leading", re.IGNORECASE),
    ),
    ("remake", re.compile(r"remak|reboot|reimagin|retelling|adapt", re.IGNORECASE)),
    ("crossover", re.compile(r"cross(?:es|ing)?[- ]?over|characters", re.IGNORECASE)),
)


def kind_of(words: str) -> str:
    """Return the kind of tie that a word names; whatever goes on with a title is a sequel."""
    return next((kind for kind, cue in KINDS if cue.search(words)), "sequel")


TIE = (
    r"(?:spin-?\s?offs?|offshoots?|sequels?|threequel|prequels?|preludes?|origin story|reboots?|remakes?|revivals?"
    r"|follow-?ups?|continuation|reimagining|retelling|crossover)"
)
_SHOW = (
    r"(?:TV |television |animated |live-action |feature |prequel |sequel |spin-?off |original |limited "
    r"|comic |revival |video )*(?:series|show|film|movie|game|drama|comedy|anime)"
)
_SORTS = (
    r"(?:(?:TV|television|animated|live-action|prequel|sequel|direct|upcoming|new|original|first|second|third|feature"
    r"|forthcoming|planned|series|movie|film|legacy|standalone|anime|long-awaited|comic|video game) )*"
)
_SOME = r"(?:(?:[\w’'-]+|{DATE}|{PLATFORM}),? )"
# "Ada Vale's 1980s anthology series"
OWNED = r"(?:the )?(?:(?:(?!first|original|second|third)[\w-]+|{NAME}(?:['’]s?)?|{DATE}(?:['’]?s)?) ){0,7}?"
# A title that the article may not be known to name elsewhere.
WORK = (
    r"(?:\b(?:The|A|An) )?(?:{TITLE}|{NAME}(?:(?:: (?:The )?| of (?:the |a )?| and (?:the )?| in (?:the"
    r" )?){NAME}){0,2}"
    r"(?: \d\b)?)"
)
_NOT_ON = r"(?![\w-]|['’]s\b)"
_NO_MAKER = "".join(f"(?<!{job} )" for job in ("developer", "studio", "creator", "director", "writer", "producer"))
_QUOTED = rf"{_NO_MAKER}[“\"‘]?(?P<other>{WORK}){_NOT_ON}"
_ALSO = rf"(?:[”\"’,]* {{SEASON}})?(?:[”\"’]?,? (?:and|as well as|&) (?:of )?[“\"‘]?(?P<also>{WORK}){_NOT_ON})?"

# "the Wolf Hour spin-off (series) Night Shift"
OF_OTHER = pattern(
    rf"(?P<the>\b(?:the|this|that) (?:[\w’'-]+ ){{0,2}})?(?P<other>{{TITLE}})(?:['’]s?)?"
    rf" {_SORTS}(?P<tie>{TIE})(?![’'\w])(?:[/ -]{TIE})?(?: {_SHOW})?"
    rf"(?:(?:,|:)? (?:the (?:[\w-]+ ){{0,3}})?[“\"‘]?(?P<own>{{TITLE}}))?"
)
BEFORE_OWN = pattern(rf"(?P<other>(?:the )?{{NAME}}) {_SORTS}(?P<tie>{TIE})(?: {_SHOW})?,? (?P<own>{{TITLE}})")
# "Night Shift is a spin-off of Wolf Hour", "in the follow-up to Wolf Hour and Wolf Hour: Leeds"
TO_OTHER = pattern(
    rf"\b(?P<tie>{TIE})(?: {_SHOW})? (?:of|to|from|for|with|between)"
    rf" (?:the original \w+,? and )?(?:(?-i:the) |its |their |his |her |both "
    rf"|{{PLATFORM}}['’]s "
    rf"|{{NAME}}['’]s |\w+['’]s |{{DATE}}['’]?s? )*{_SOME}{{0,4}}?{_QUOTED}{_ALSO}"
)
# "Night Shift, a prequel film", "Night Shift is the sequel", "Night Shift, another Wolf Hour spin-off"
APPOSED = pattern(
    rf"(?P<own>{WORK})[”\"’]?,?(?: \([^()]*\),?)?(?: which)?(?: is| was| will be| serves as| marks| as|,| —| –)*"
    rf" (?:also )?"
    rf"(?:an?|the|another|its|their|{{PLATFORM}}['’]s) (?:(?:[\w-]+|{{DATE}}|{{PLATFORM}}) ){{0,3}}?"
    rf"(?:[“\"‘]?(?P<other>{WORK})[”\"’]?(?:['’]s)? )?{_SORTS}(?P<tie>{TIE})(?: {_SHOW})?"
    rf"(?=[,.;:)—]|$| (?:which|that|is|was|will|set|currently|now|starring|acquired|released|from|by|on|at"
    rf"|coming|due|series"
    rf"|movie|film|show)\b)(?! from (?:the )?{{TITLE}})"
)
# "its sequel, Night Shift", "a new prequel series, Night Shift"
NAMED = pattern(
    rf"\b(?P<whose>its|the|an?|new|first|second|third|upcoming|their|of|another|{{TITLE}}['’]s) (?:{{DATE}}"
    rf" )?{_SORTS}"
    rf"(?P<tie>{TIE})(?: {_SHOW})?(?: (?:called|titled|named))?,? [“\"‘]?(?P<own>{WORK}){_NOT_ON}"
)
# "the spin-offs A, B and C", "two spin-off series, the drama A and the prequel B"
_LISTED_AS = (
    r"(?:(?:the|its|most|recently|film|movie|series|show|comedy|drama|prequel|sequel|upcoming|new|animated"
    r"|short-lived|{PLATFORM}(?:['’]s)?) ){0,4}[“\"‘]?{TITLE}[,”\"’]*(?: \([^()]*\))?"
)
LISTED = pattern(
    r"\b(?P<tie>(?:spin-?off|sequel|prequel)s?)(?P<many> (?:series|shows|films|movies))?"
    r"(?: called| titled| like|,? includ(?:e|ing)|,? such as| [—–])?[,:]?"
    rf" (?P<list>{_LISTED_AS}(?:(?:,? and |,? ){_LISTED_AS})*)"
)
# "the third instalment in the Wolf Hour franchise", "the next Wolf Hour film"
_NTH = (
    r"(?P<nth>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)|next|latest|newest"
    r"|final|upcoming|new|last)"
)
_PIECE = r"instal?lment|entry|chapter|film|movie|game|outing|feature|adventure|volume"
_IN = rf"(?:{_PIECE}|series|show|spin-?off|title|project|iteration)"
ENTRIES = (
    pattern(
        rf"\b{_NTH} (?:[\w-]+ )?(?P<tie>(?:{_IN} )?(?:in|of|for)) (?:the )?"
        rf"(?:(?!of\b)[\w-]+ ){{0,2}}?[“\"‘]?(?P<other>{{TITLE}}|{{NAME}})[”\"’]?(?:['’]s?)? (?:film |movie "
        rf"|video game |horror )?"
        rf"(?:franchise|series|saga|trilogy|films|movies|universe)\b"
    ),
    pattern(rf"\b(?!last\b){_NTH} (?:live-action )?[“\"‘]?(?P<other>{{TITLE}})[”\"’]? (?P<tie>{_PIECE}|sequel)\b"),
)
# "picks up after Wolf Hour", "set ten years before the events of Wolf Hour"
_GOES_ON = (
    r"follow(?:s|ing)? on from|carr(?:y|ies) on (?:directly )?from|picks? up (?:[\w-]+ ){0,3}?(?:after|from|where)"
    r"|continu(?:es?|ing) (?:the )?(?:story|stories|events|saga|adventures|journey)s? (?:of|from)"
    r"|follows (?:the )?(?:[\w-]+ )?(?:events|success|footsteps) of|bridg(?:es?|ing) the gap between"
)
_SET = r"(?:set|takes? place|taking place|unfolds?|happens?) (?:[\w-]+ ){0,4}?"
FOLLOWS_ON = (
    pattern(rf"\b(?P<tie>{_GOES_ON})(?: the)?[^.;,]{{0,50}}? [“\"‘]?(?P<other>{{TITLE}})[”\"’]?{_ALSO}"),
    pattern(
        rf"\b(?P<tie>{_SET}(?:after|following|before|prior to|ahead of)) (?:the )?(?:[\w’'-]+ (?:of|in) (?:the )?)?"
        rf"(?:{{DATE}}['’]s )?(?:(?:original|first|film|movie|show|series)"
        rf" )*[“\"‘]?(?P<other>{{TITLE}}|(?<=events of ){WORK})[”\"’]?(?!['’]s [a-z]+ (?!season))"
    ),
)
# "since the events of Wolf Hour", "stories preceding Wolf Hour", "leads directly into Wolf Hour"
EVENTS = pattern(
    rf"\b(?P<tie>(?:since|after|following|before|prior to|preceding|leading up to"
    rf"|{{DATE}}) (?:the )?(?:\w+ )?events (?:of|in)"
    r"|(?:stor(?:y|ies)|storylines?|adventures|years) preceding|leads? (?:\w+ly |right |straight )?into)"
    rf" (?:the )?(?:original |first |film |movie )?(?:\w+['’]s )?(?:{{DATE}}['’]s )?[“\"‘]?(?P<other>{WORK}){_NOT_ON}"
)
TOGETHER = pattern(
    r"(?P<own>{TITLE})[\"”’]? and [\"“‘]?(?P<other>{TITLE})[\"”’]?"
    r" (?:(?:both|all|also|will) )*(?:share|exist in|take place in|inhabit|are set in) (?:the same|one"
    r"|a(?: shared)?|a common)"
    r" (?:\w+ )?(?:universe|world|continuity)"
)
# "a spin-off based on Ada Vale's Wolf Hour"
SPUN = pattern(
    rf"\b(?P<tie>spin-?off)(?: {_SHOW})? (?:based on|inspired by|built around) {OWNED}[“\"‘]?"
    r"(?P<other>{TITLE})"
)
BETWEEN = pattern(
    rf"\b(?:set|takes? place) (?:[\w-]+ ){{0,3}}?between (?:the )?(?:[\w-]+ (?:of )?){{0,4}}?(?P<first>{WORK}"
    rf"|original[\w -]*"
    rf"(?:show|series|film|movie|run))[”\"’]?,? and (?:the )?(?:(?:[\w-]+|{{DATE}})"
    rf" ){{0,3}}?[“\"‘]?(?P<second>{WORK}){_NOT_ON}"
)
CROSSES = pattern(
    rf"\b(?P<tie>cross(?:es|ing)? over with|crossover (?:\w+ )?(?:with|between)|(?:\w+ )?characters from) (?:the )?"
    rf"(?:spin-?off )?[“\"‘]?(?P<other>{WORK}){_NOT_ON}"
)
TO_FIRST = pattern(
    rf"\b(?P<tie>{TIE}) (?:to|of) (?:the|its|his|her|that|their) (?:\w+['’]s )?"
    rf"(?:(?P<year>{{DATE}})(?:[-–]\d+)? )?(?:(?!and\b|of\b)[a-z-]+ ){{0,3}}?"
    r"(?:{SEASON}|first|original|previous|anime|series|show|film|movie|game|sensation|drama|comedy|sitcom|hit|classic)"
)
SHARED = pattern(
    r"\b(?:set (?:with)?in|part of|within|expand(?:s|ing)?|joins?|enters?|exists? in|corner of|takes? place in)"
    r" (?:the )?"
    r"(?:same |wider |larger |broader |sprawling |ever-expanding )?[“\"‘]?(?P<other>{TITLE})[”\"’]?(?:-?verse|"
    r" (?:[Cc]inematic "
    r"|shared |extended )?(?:universe|canon|franchise|world))\b"
)
# "set within the universe of Wolf Hour", "shares a universe with Wolf Hour"
WORLD = pattern(
    r"\b(?:set|takes? place|taking place|unfolds) (?:with)?in the (?:same )?(?:shared |cinematic |wider )?"
    rf"(?:universe|world|canon|continuity) (?:of|as) [“\"‘]?(?P<other>{WORK}){_NOT_ON}"
    rf"|\b(?:shar(?:es?|ing) (?:a|its|the same) (?:universe|world|continuity) with|(?:ties?|tying"
    rf"|feeds?) (?:back )?in(?:to)?"
    r"(?: with)?|connect(?:s|ed|ing)? (?:it )?(?:directly |back )?(?:to|with)"
    rf"|companion (?:(?:series|show|film|movie|piece|story) )?(?:to"
    rf"|for)) (?:the )?(?:\w+ )?[“\"‘]?(?P<with>{{TITLE}}){_NOT_ON}"
)
# "the MCU's latest film, Wolf Hour"
ITS = pattern(
    r"(?P<other>{NAME}|\b(?:MCU|DCU|DCEU|SSU|\w+verse))['’]s (?:[\w-]+,? ){0,5}?"
    r"(?:series|show|film|movie|drama|comedy|entry|game|project|blockbuster|spin-?off|reboot"
    r"|one),? [“\"‘]?(?P<own>{TITLE})"
)
UNIVERSES = re.compile(r"(?:MCU|DCU|DCEU|SSU|\w+[Vv]erse|.+ Universe)\Z")
# "the latest chapter of the long-running series": of what the title is named after.
IN_SERIES = pattern(
    r"\b(?P<tie>chapter|entry|instal?lment|title|game|film|movie|outing) (?:in|of|to) (?:the|its|this|that|[\w.]+['’]s)"
    r" (?:[\w-]+ ){0,3}?(?:series|franchise|saga)\b"
)
UNIVERSE = Pattern(
    r"\b(?:[Ss]et (?:with)?in|takes? place (?:with)?in|taking place (?:with)?in|part of|connect(?:s|ed|ing)? (?:it"
    r" )?(?:in)?to"
    r"|joins?|enters?|exists? in|expand(?:s|ing)?|ties? in(?:to)? with?|continu(?:es|ing)|middle of"
    r"|took place within|fits? (?:within|into|in)|Phase (?:\w+) of|(?:entr(?:y|ies)|(?:instal?lment|chapter|film|movie"
    r"|show|project)s?|series) (?:in|of|for)|tie[sd]? to"
    r"|links? to|conclusion (?:to|of)|offshoot of|corner of|debut (?:in|into)|world of)\s"
    r"(?:the )?(?:same |wider |larger |broader |sprawling |ever-expanding |current )?"
    r"(?:(?:[A-Z][\w.]+ )*[A-Z]\w+['’]s )?"
    r"(?P<other>(?:[A-Z][\w’'-]+ (?:of (?:the )?)?){1,4}(?:[Uu]niverse|[Cc]anon|[Cc]ontinuity)|MCU|DCU|DCEU"
    r"|SSU|Arrowverse|MonsterVerse|[A-Z]\w+verse)\b"
)
# In an article about a numbered or lengthened title, what tells that it goes on with the shorter one.
BARE = Pattern(
    r"\b(?:the|a|this|its?|upcoming|new|long-awaited|forthcoming|direct) (?:[\w-]+ ){0,2}?"
    r"(?P<tie>(?P<plain>sequel|threequel|follow-?up)|franchise|(?:second|third|fourth|fifth|sixth) (?:[\w-]+"
    r" )?(?:film|movie"
    r"|instal?lment|entry|game|chapter|outing)|predecessor|(?:first|original|previous) (?:\w+ )?(?:film|movie"
    r"|instal?lment|game"
    r"|entry)s?)\b",
    re.IGNORECASE,
)
# What tells the same of a title that has its elder's name before a colon.
AGAIN = Pattern(
    r"\b(?:[Tt]he|[Tt]his|[A-Z]\w+['’]s?) (?:[\w-]+ ){0,2}?(?P<plain>[Ss]equel|[Ss]pin-?off|[Rr]evival|[Rr]eboot"
    r"|continuation)"
    r"(?: [Ss]eries| show)?\b(?! (?:of|to|from|for)\b)"
)
NUMBERED = re.compile(
    r"(?P<base>.+?)(?::? (?:[2-9]|II|III|IV|(?P<doubtful>V|VI{1,3}|\d\d)|Two|Three|(?:Part|Chapter|Volume|Vol\.)"
    r" (?:[2-9]|II"
    r"|III|IV|Two|Three|Four))(?::.*)?)$"
)
SUBTITLED = re.compile(r".+: An? (?P<base>[A-Z].+?) (?:Story|Mystery|Tale|Movie|Film|Adventure|Legend|Saga|Reunion)$")
# A run of words that begin large, with the small ones that stand within titles.
CAPITALS = r"(?:[A-Z0-9][\w’'-]*(?:: | of the | of | and the | and | in the | the | )?){1,8}(?<! )"
