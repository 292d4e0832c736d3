"""Decisions that are not made yet, or that nothing comes of, put together from their parts."""

from hitherto.reading.orders.parts import GOES_ON, IT, KIN, NOBODY, NOT, NOT_KNOWN, OFFSHOOT, RUN, SORTS, THE_SHOW
from hitherto.reading.wording import gap

# Looked for before what is decided.
OPEN: tuple[tuple[str, str], ...] = (
    ("undecided", rf"\bwhether\b{NOBODY}[^.;:]{{0,70}}?{GOES_ON}[^.;:,]{{0,60}}? {NOT_KNOWN}"),
    (
        "undecided",
        rf"(?:{NOT}|n['’]t yet) (?:be able to |yet |publicly |officially )?(?:confirm|say|comment on|announce|reveal"
        rf"|decided?|confirmed|said|announced|revealed|know|clear|known)\b(?: on)? (?:whether"
        rf"|if)\b{NOBODY}{gap(60)}{GOES_ON}"
        rf"|\b(?:unclear|unknown|uncertain|no (?:official )?(?:word|news))(?: yet)?(?: on| about| as to)? (?:whether"
        rf"|if)\b{NOBODY}{gap(60)}{GOES_ON}",
    ),
    (
        "undecided",
        rf"\bno (?:current |immediate |further |firm )?plans (?:yet )?(?:for {IT}{gap(15)} to"
        rf" (?:return|continue|come back)"
        rf"|to (?:continue|renew|bring back|return to|make more of) (?:with )?{IT}|to (?:continue|make (?:any )?more)"
        rf"(?=[.,;]|\Z))"
        rf"|\b(?:has|have|had|is|are)(?: yet to| still to|n['’]t yet|n['’]t| not)(?: made| make|  taken)?(?: a|"
        rf" its| their| any)?"
        rf"(?: final| formal)? (?:call|decision|ruling)s? (?:yet )?(?:on|about|regarding) (?:[\w-]+ ){{0,3}}{IT}"
        rf"|\bjury(?:['’]s| is| remains)(?: very much| still)* out on (?:{RUN}|the (?:future|fate)|{IT})"
        rf"|\bon the (?:renewal )?bubble\b|{THE_SHOW} (?:is|remains) in limbo\b|{THE_SHOW}[\"”’]? ?(?:—|–|:)"
        rf" (?:TBD|[Nn]o"
        rf" word(?: yet)?|[Aa]waiting (?:word|a decision)|[Uu]ndecided|[Oo]n the bubble)(?=[.,;]|\Z)",
    ),
    (
        "undecided",
        rf"\b(?:nothing|no (?:official |formal |firm |immediate )?(?:announcements?|plans?|decisions?|confirmation"
        rf"|news))"
        rf" (?:(?:more|else|official|has|have|had|is|since|yet|as yet) )*been (?:\w+ly )?(?:confirmed|announced|made"
        rf"|decided"
        rf"|revealed|set|shared) (?:about|for|on|regarding|as to)"
        rf" (?:{RUN}|(?:an?|any|the) {SORTS}{KIN}|the (?:future|fate)|renewal)",
    ),
    (
        "undecided",
        rf"\b(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|ke(?:ep|eps|pt|eping)) (?:\w+ )?(?:quiet|silent|mum"
        rf"|tight-lipped|coy)"
        rf" (?:about|on|over|regarding|as to|when it comes to) (?:the )?(?:possibility of |future of |fate of )?"
        rf"(?:{RUN}|{IT}['’]?s? (?:future|fate)|{THE_SHOW})",
    ),
    (
        "undecided",
        rf"\bshop(?:s|ped|ping) (?:{IT}|around)(?: around)?(?: to (?:other|new|rival|different) (?!stations)|"
        rf" elsewhere)"
        r"|\b(?:looking for|seeking|searching for|find(?:ing)?|hunt(?:ing)? for) a new (?:home|network|broadcaster) for"
        rf" {IT}",
    ),
    (
        "cancelled",
        rf"\b(?:declined|refused|opted not|decided not|elected not|chosen not|chose not) to"
        rf" (?:order|renew|commission|pick up"
        rf"|bring back|continue|greenlight) (?:with )?(?:{RUN}|{IT}|more)"
        rf"|(?:{THE_SHOW}|\b(?:movie|film|pilot|project))[\"”’]? (?:is|was|are)(?: now| officially| effectively)?"
        rf" (?:dead|dead in the water|not going forward|not moving forward|off the table)(?=[.,;]|\Z)"
        rf"|{THE_SHOW}[\"”’]? (?:will not|won['’]t|did not|didn['’]t|would not) (?:go|move|be going|be moving)"
        rf" (?:forward|ahead)\b",
    ),
    (
        "cancelled",
        rf"\bno longer (?:mov(?:e|ing) (?:forward|ahead)|go(?:ing)? (?:forward|ahead)|in (?:active )?development|in"
        rf" the works"
        rf"|happening|proceeding|(?:being )?(?:developed|planned)|developing|making)\b(?! feelings)"
        rf"|{THE_SHOW} (?:is (?:sadly |officially )?no more|(?:was|is|has been|being) (?:cut short|taken off (?:the"
        rf" )?air))\b"
        rf"|{THE_SHOW} (?:will not|won['’]t|would not) (?:be (?:back|returning)|return)(?=[.,;]|\Z| to (?:{{PLATFORM}}"
        r"|the air|our screens|TV))",
    ),
    (
        "undecided",
        rf"(?:{NOT}|yet to) comment(?:ed)? on {RUN}|\bdecisions? (?:on|about|regarding) (?:{RUN}|(?:a |the )?renewal"
        r"|(?:the|its) (?:[\w’'-]+ )?future\b)"
        rf"|(?:{OFFSHOOT}|\b[Ss]equel|\b[Ss]pin-?off) (?:has|have|is)(?:n['’]t| not)(?: yet)? (?:been )?(?:\w+ly"
        rf" )?(?:announced|confirmed"
        rf"|greenlit|ordered|official)\b",
    ),
    (
        "cancelled",
        rf"\bplans? (?:for|to make) (?:{OFFSHOOT}|{RUN}|{IT})[^.;,]{{0,30}}? (?:were|was|have been|has been|being)"
        rf" (?:\w+ )?"
        r"(?:scrapped|shelved|dropped|abandoned|axed|ditched|put on ice)\b"
        r"|\b(?:will not|won['’]t|would not|wouldn['’]t) be (?:renewed|picked up)\b"
        r"|\baxe? (?:has |had )?(?:fallen|fell|falls) on\b|\bpull(?:s|ed|ing)? the plug\b",
    ),
    (
        "cancelled",
        rf"\b(?:decision|decided|opted|chose|moved|reason|going|set|about|forced) to (?:cancel|axe|scrap|drop|bin"
        rf"|ditch|can)"
        rf" {IT}|\b(?:(?:has|have|had) dropped|dropp(?:ed|ing)|abandon(?:ed|ing|s)|binned|ditched) (?:the|its|their)"
        rf" (?:[\w-]+ ){{0,2}}?(?:project|pilot|plans? for|reboot|revival|spin-?off|sequel|prequel)\b"
        rf"|(?:{THE_SHOW}['’]s|\bits) (?:[a-z-]+ ){{0,2}}?cancell?ation\b",
    ),
    (
        "undecided",
        rf"\b(?:has|have|had|is|are) (?:yet|still) to (?:decide|determine|make (?:a|its|their) (?:final )?(?:call"
        rf"|decision|mind up)|say|announce|confirm)\b(?: on)? (?:whether|if)\b{NOBODY}{gap(60)}{GOES_ON}"
        rf"|\bdecisions? (?:on|about|regarding|over) (?:the )?(?:{IT}|{THE_SHOW})['’]s? (?:future|fate)\b"
        rf"|\b(?:has|have|had|['’]s) (?:still |yet )?(?:not |n['’]t )?(?:heard|had) (?:any )?(?:word|news|anything)?"
        rf" ?(?:about|on|of) {RUN}",
    ),
)
