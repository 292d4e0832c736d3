"""The grammar of casting news: how it is said that somebody plays, joins, returns or leaves."""

import re
from functools import lru_cache

from hitherto.reading.scene import Sentence
from hitherto.reading.skeleton import pattern

TRIGGER_WORDS = frozenset(
    """play plays played playing portray portrays portrayed portraying voice voices voiced voicing star stars starred
    starring co-star co-stars costars cast casts casting cameo cameos reprise reprises reprised reprising role roles
    as actor actress actors joins join joined joining returning returns return back leave leaving exit exits exiting
    alongside includes including features featuring newcomers ensemble tapped opposite recast lead leads appear appears
    who's who newbies faces names departure loss is will has castmates regulars led ( takes took
    taking replaces replaced replacing""".split()
)

_MODAL = (
    r"(?:will |would |may |might |could |should |reportedly |is (?:likely|rumou?red|said|tipped) to "
    r"|is set to |are set to |is to |is slated to |are slated to |set to |to |also |is expected to "
    r"|are expected to |is reportedly |can |who |who['’]ll |['’]ll |has been cast to |were cast to "
    r"|(?:is|are) (?:[a-z]+ )?in (?:[a-z]+ )?(?:talks|negotiations) to "
    r"|(?:is|are|was|were) (?:back )?to "
    r"|going to |is confirmed to |ha(?:s|ve) signed on to |, |[—–] ?)*"
)
_PLAY = (
    r"(?:plays?|played|playing|portrays?|portrayed|portraying|voices?|voiced|voicing"
    r"|(?:guest |co-)?(?:stars?|starring|starred) as|appear(?:s|ing)? as|in the (?:title |titular "
    r"|lead(?:ing)? )?role of"
    r"|(?:takes?|taking|took) (?:on the (?:role|part) of|over(?: the (?:role|part))?(?: as| of))|join(?:s|ed|ing)? as"
    r"|steps? into the role of"
    r"|(?:reprises?|reprising|reprised) (?:his|her|their)(?: \w+){0,2} (?:roles?|characters?|parts?)(?: as| of|,)"
    r"|reprises?|reprising"
    r"|(?:(?:is|are|was|were|be|been|has been|have been) )?(?:back|return(?:s|ing)?|set|cast|tapped|confirmed"
    r"|recast) as"
    r"|join(?:s|ed|ing)? (?:(?:the |its |this )?(?:[\w-]+ ){0,2}(?:cast|ensemble|series|show|film|drama|movie)"
    r"(?: of {TITLE})?|{SUBJECT}) as"
    r"|embod(?:y|ies)|bring(?:s|ing) to life)(?! by\b)"
)
_NEXT = (
    r"(?!,? (?:and|while|as well as|with|alongside|&) {NAME}(?:\s?\([^()]*\))?,? (?:as|will|plays?|portrays?"
    r"|voices?|is|stars?|set|returns?|joins?|has|co-stars?|appears?)\b)"
)
_ROLE = rf"(?P<role>(?:{_NEXT}[^.;:!?]){{1,140}})"

PLAYS = pattern(rf"(?P<who>{{NAMES}})(?:, [^,.;()]{{2,80}},)? ?{_MODAL}{_PLAY} {_ROLE}")
PLAYED_BY = pattern(
    r"(?P<link>,? ?\(?(?:who(?:['’]s| is| was| will be) |which is |that(?:['’]s| is) |is |was |being |to be |will be "
    r"|originally |now |also )*)\b(?:played|portrayed|voiced|brought to life|depicted) by "
    r"(?:(?:[\w/’'-]+|[\ue000-\ue2ff])(?: and| star| actor| actress|,)? ){0,5}?(?P<who>{NAMES})"
    r"(?! (?:star|actor|actress)\b)(?! and (?:\S+ ){0,3}(?:star|actor|actress) )"
)
AS = pattern(
    r"(?P<who>{NAME})(?:\s?\([^()]*\))?,?(?: is| are|,? who is)?(?: will be)?"
    r"(?: (?:set|back|returning|returns|starring|stars|cast|confirmed|along for the ride))? as (?!well as)"
    rf"(?P<role>(?:his|her|their|{{NAME}}['’]s?) [\w -]{{2,40}}, {{NAME}}|(?:{_NEXT}[^,.;:!?()]){{1,80}})"
)
TURN = pattern(
    r"(?P<who>{NAME})['’]s? (?:[\w-]+ ){0,3}(?:outing|turn|role|debut|performance|portrayal|return|appearance|run) as "
    r"(?P<role>[^,.;:!?()]{1,60})"
)
AS_MANY = pattern(
    r"(?<! as )(?P<who>{NAME}(?:{JOIN}{NAME})+) as (?:[a-z-]+ ){0,3}(?P<role>{NAME}(?:{JOIN}{NAME})+)(?! as)(?!{POSS})"
)
PAREN = pattern(r"(?P<outer>{NAME})(?:{POSS})? \((?P<inner>[^()]{1,60})\)")
OWN = pattern(r"(?P<who>{NAME})['’‘]s? (?:character,? )?(?P<role>{NAME})")

# "Academy Award winner Octavia Spencer", "Elementary vet Jason Tracey"
_KNOWN_AS = (
    r"(?:(?:[\w’'-]+ ){0,4}?(?:winners?|nominees?|stars?|actors?|actress(?:es)?|veterans?|vets?|newcomers?|alums?"
    r"|comedians?|singers?|rappers?) )?"
)
LISTS = tuple(
    pattern(source)
    for source in (
        r"\b(?:stars?|starred|starring|co-stars?|co-starring|(?<=cast )led by|(?<=ensemble )led by|headlined by"
        r"|fronted by|featuring|features|featured|with voices by|voices by)"
        r"(?: the likes of| in [^.;,]{2,40}? alongside| alongside| opposite)?"
        rf" {_KNOWN_AS}(?P<who>{{PEOPLE}})(?! \w+ing\b)",
        r"\b(?:cast|ensemble|line-?up|company|players|stars|actors|newcomers|newbies|names|faces|additions|regulars)"
        r"(?: members)?(?: of {TITLE})?(?: (?:also|that|which|already|now|previously|for the \w+ season))*,? "
        r"(?:includ(?:es?|ed|ing)|features?|featuring|consists of|comprises|is led by|are|is rounded out by"
        rf"|rounds out with|will include)(?: returning (?:stars|cast members))?:? {_KNOWN_AS}(?P<who>{{PEOPLE}})",
        r"\b(?:stars|cast members?|castmates|co-?stars?|actors?|leads|star|actress|(?:series )?regulars?|newcomers?)"
        r"(?: (?:such as|like|including))? (?P<who>{PEOPLE})",
        r"(?P<who>{PEOPLE}),? (?:(?:will|would|are|is|have|has|both|all|also|can|set to|slated to|expected to"
        r"|confirmed to|be|been|officially|reportedly|then|currently|recently|just|once again"
        r"|in (?:final |early |advanced )?(?:talks|negotiations) to) )*"
        r"(?:star|stars|lends? (?:his |her |their )?voices? to|starred|starring|co-star|co-stars|headlines?"
        r"|leads? the cast|signed on|come on board"
        r"|join(?:s|ed|ing)? (?:the |its |this )?(?:\w+ )?(?:cast|ensemble)"
        r"|join(?:s|ed|ing)?\b[^.;]{0,40}? roles?|join(?:s|ed|ing)? {SUBJECT}|tapped in"
        r"|round(?:s|ing)? out the (?:main )?cast|guest[- ]stars?|set for a recurring role)\b",
        r"\b(?:joined by|reunit(?:ed|es) with|in addition to|stars? in [^.;,]{2,40}? alongside)"
        r"(?: (?:stars?|cast members?|fellow|newcomers?|returning stars?))? (?P<who>{PEOPLE})",
        r"\b(?:has|have|had) (?:cast|tapped|added|recruited|enlisted) (?:(?:[\w-]+|{TITLE}) ){0,5}?(?P<who>{PEOPLE})",
        r"\b(?:cast|series|ensemble|show|film) (?:also )?(?:adds|welcomes) (?P<who>{PEOPLE})",
    )
)
_NOT_CREW = (
    r"(?! (?:to (?:direct|write|produce|helm|showrun|score|pen)"
    r"|as (?:an? )?(?:executive|producer|director|writer|showrunner|composer)))"
)
RETURNING = tuple(
    pattern(source)
    for source in (
        r"(?P<who>{NAMES}),? (?:(?:is|are|will|would|be|been|has|have|both|all|also|set to|slated to|expected to"
        r"|confirmed to|likely|due to|each|reportedly|once again|not|never|won['’]t|wouldn['’]t|isn['’]t|aren['’]t) )*"
        rf"(?:return(?:s|ing)?|back\b(?! in)|repris(?:e|es|ing)|com(?:e|es|ing) back){_NOT_CREW}",
        r"\b(?:return(?:s|ing)?|reprising|back|bring(?:ing|s)? back|welcome back|the return of)(?: [\w’'-]+){0,6}? "
        r"(?:(?:are|is|include|includes|including|stars?|cast members?|cast|alongside|of|:) ){1,3}(?P<who>{NAMES})",
        r"\b(?:seeing more of|see more of)[^.;]{0,60}? (?P<who>{NAMES})",
        r"(?P<who>{NAMES})['’]s? (?:return|comeback)\b",
        r"\b(?:return(?:s|ing)?|back)\b[^.;]{0,60}?,? (?:along with|alongside|as well as|joined by) (?P<who>{NAMES})",
    )
)
_GOES = (
    r"leaves|(?<=has )left|(?<=have )left|leaving|exits?|exiting|departs?|(?<=has )departed|departing|quits"
    r"|(?<=has )quit|quitting|(?<=has )exited|written out|bow(?:s|ing) out"
)
_BACK = r"return\w*|repris\w+|com(?:e|ing) back|back|appear\w*|part of|involved|on board"
LEAVING = tuple(
    pattern(source)
    for source in (
        r"(?P<who>{NAMES}) (?:left|departed|exited)[^.;,]{0,40}? (?:in|after|during|at the end of) {SEASON}",
        r"(?P<who>{NAMES}),? (?:(?:is|are|will|would|has|have|also|officially|reportedly|set to|confirmed|already|be"
        rf"|been|did|does|do) )*(?:(?:not|no longer|never) (?:(?:expected|set|going|due|likely) to )?(?:be )?"
        rf"(?:{_BACK})\b|(?:{_GOES})\b(?= (?:the|{{TITLE}}"
        rf"|ahead"
        r"|after|before|following|as|from|in|for|at|at the|his|her|their)|[.,]))",
        rf"(?P<who>{{NAMES}}),? (?:is|are|will|would|wo|do|does|did)n?['’]t (?:be )?(?:{_BACK})\b",
        r"(?P<who>{NAMES}),? (?:ha(?:s|ve) not|hasn['’]t|haven['’]t|is not|isn['’]t|did not|didn['’]t|will not be"
        r"|denies|denied) "
        r"(?:left|leav(?:e|ing)|quit(?:ting)?|exit(?:ed|ing)?|depart(?:ed|ing)?)\b",
        r"\b(?:exit|departure|loss) of (?:[\w-]+ ){0,6}?(?P<who>{NAMES})",
        r"(?P<who>{NAME})['’]s? (?:exit|departure)\b",
        rf"\breplac(?:es?|ed|ing) (?P<who>{{NAMES}}){_NOT_CREW}",
        rf"\b(?:takes?|took|taking) over\b[^.;()]{{0,50}}? from (?P<who>{{NAMES}}){_NOT_CREW}",
    )
)

STARS = re.compile(
    r"\b(?:co-?stars?|stars?|starring|actors?|actress\w*|joined by|alongside|joining|cast)\b", re.IGNORECASE
)
STARRING_NEXT = re.compile(
    r"^[^.;]{0,80}?\b(?:will|are|is)(?: also| both| all)? (?:return|reprise|join|star|appear|co-star|set|returning"
    r"|back)"
)
# What may stand in brackets beside a name: one name, and perhaps what its bearer is known from.
BRACKETED = re.compile(r"(?:(?:played|portrayed|voiced) by )?[\ue000-\ue1ff](?:, [\ue000-\ue2ff\"“”‘’., ]{1,12})?")
HEARSAY = re.compile(r"\b(?:reportedly|rumou?r\w*|could|may|might|allegedly|apparently)\b", re.IGNORECASE)
MADE_BY = re.compile(r"\b(?:directed|written|created|produced|helmed|penned|composed) by [^()]*$", re.IGNORECASE)
MAKER_BEFORE = re.compile(
    r"\b(?:directors?|creators?|writers?|producers?|authors?|showrunners?|filmmakers?) $", re.IGNORECASE
)
NO_ROLE = re.compile(r"(?:off|along|together|an? (?:\w+ )?(?:part|role) in|it (?:safe|straight|cool))\b", re.IGNORECASE)
MAKER = re.compile(
    r"\b(?:creator|showrunner|director|writer|producer|composer|involved|on board|part of)\b", re.IGNORECASE
)
CAST_WORD = re.compile(
    r"\b(?:cast|stars?|starring|co-?stars?|ensemble|actors?|actress\w*|plays?|played|portray\w*|voic\w+|reprise\w*"
    r"|roles?|joins?|joined|featur\w+|additions?|castmates|welcome back|sees?|glimpses?|teasing|first look)\b",
    re.IGNORECASE,
)
NEGATED = re.compile(r"\b(?:not|never|no longer|denie[sd])\b|n['’]t\b")
STAYS = re.compile(r"\b(?:left|leav(?:e|ing)|quit(?:ting)?|exit(?:ed|ing)?|depart(?:ed|ing)?)$")

_TALKS = re.compile(
    r"\bin (?:early |final |advanced )?(?:talks|negotiations)\b|\beyed\b|\bcircling\b|\bin the running\b",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"\b(?:return(?:s|ing)?|repris\w+|welcome back|back as|(?:is|are|be|comes?|coming) back|seeing more of)\b",
    re.IGNORECASE,
)
_RECAST = re.compile(r"\b(?:recast\w*|replac(?:es?|ed|ing)|takes? over)\b", re.IGNORECASE)
_GUEST = re.compile(r"\bguest[- ]star|\bcameo|\brecurring\b", re.IGNORECASE)
_NEW = re.compile(
    r"\b(?:join(?:s|ing|ed)? (?:the\b|in\b|as\b|for\b|[“‘\"]|(?-i:[A-Z])\w*)|new(?:comers?|bies| faces| cast"
    r"| additions?| characters)|tapped|add(?:ed|s) |additions?|cast as|has cast|will play|(?:been|was|were) cast"
    r"|signed on)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)  # all the names of one list stand alike
def status_of(sentence: Sentence, m: re.Match[str]) -> str | None:
    """Return how somebody stands to the cast, where the clause, its heading or the sentence before says so."""
    start, end = sentence.skeleton.span(m)
    first = max((c.end() for c in _PART.finditer(sentence.scene.text, sentence.start, start)), default=sentence.start)
    cut = _PART.search(sentence.scene.text, end, sentence.end)
    words = sentence.scene.text[first : cut.start() if cut else sentence.end]
    before = sentence.previous.text if sentence.previous and _WHOLE.search(sentence.previous.text) else ""
    for said in (words, sentence.heading if sentence.block.kind == "item" else "", before):
        for status, cue in _STATUSES:
            if cue.search(said):
                return status
    return None


_PART = re.compile(r";|,? but |,? while |, with |, and (?=\w+ (?:will|is|are|has)\b)")
# What a whole cast is said to do holds for the names that the next sentence lists.
_WHOLE = re.compile(r"\b(?:cast|ensemble|stars|newbies|newcomers|faces)\b", re.IGNORECASE)
_STATUSES = (("in-talks", _TALKS), ("recast", _RECAST), ("guest", _GUEST), ("returning", _AGAIN), ("new", _NEW))
