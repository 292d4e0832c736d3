"""Decisions put together from their parts: who decides, on what work or which run of it, and what is said of that."""

from hitherto.reading.numbers import NUMBER, ORDINAL
from hitherto.reading.wording import gap, one_of

_KIND = one_of(r"""
    series show film movie sequel prequel spin-?off reboot revival remake adaptation drama dramedy comedy anime game
    miniseries sitcom documentary docuseries project pilot thriller musical biopic follow-up threequel
    """)
_KIN = r"(?:sequel|prequel|threequel|spin-?off|follow-?up|reboot|remake|revival|continuation)"
_SORTS = r"(?:(?:[\w’'-]+|{NAME}(?:['’]s)?|{PLATFORM}(?:['’]s)?|[\"“‘]?{TITLE}[\"”’]?(?:['’]s)?) ){0,4}?"
# the work that is decided on: "Harbour Lights", "the hit drama", "it"
_IT = rf"(?:[\"“‘]?{{TITLE}}[\"”’]?|\b(?:it|the (?:[\w’'-]+ ){{0,3}}?{_KIND})\b)"
_THE_SHOW = rf"(?:[\"“‘]?{{TITLE}}[\"”’]?|\b(?:the|this|that) (?:[\w’'-]+ ){{0,3}}?{_KIND}\b)"
# one that is still to be made: "a Harbour Lights film", "another sequel"
_ONE = rf"(?:an?|another|its own|their|a new) {_SORTS}{_KIND}\b(?!['’-])"
# one that comes of it: "a sequel", "a Harbour Lights movie"
_OFFSHOOT = (
    rf"(?:(?:an?|another|its) {_SORTS}{_KIN}|(?:an?|another) (?:[\w-]+ ){{0,2}}?[\"“‘]?{{TITLE}}[\"”’]?(?:['’]s)?"
    rf" (?:[\w-]+ )?{_KIND})\b(?!['’-])"
)
# one more run of it: "a third season", "another outing"
_RUN = (
    rf"(?:(?:an?|the|its|any|possible|potential|another) ){{0,2}}(?:{{SEASON}}|(?:{ORDINAL}|another|further|new|more"
    rf"|additional|{NUMBER} more) (?:season|series|run|outing|chapter)s?\b(?! (?:premiere|finale|trailer|of)))"
)
_NOT = r"(?:n['’]t|\bnot|\bcannot|\bdeclin(?:ed|es) to|\brefus(?:ed|es) to|\bunable to|\byet to|\bwould(?:n['’]t| not))"
_OPEN = (
    r"(?:remains?|is|are|was|still) (?:(?:still|yet|currently|also|very much|to be|as yet) )*(?:to be seen|seen"
    r"|unclear|unknown"
    r"|uncertain|undecided|anyone['’]s guess|up in the air|(?:not|n['’]t) (?:yet )?(?:known|clear|confirmed|certain))"
)
_GOES_ON = (
    rf"(?:renew\w*|\b(?:pick(?:ing)? up|greenlight|be made|get made)\b|\b(?:there (?:will|would|is going to|['’]ll)"
    rf" be|get(?:s|ting)?|have|make|making|do|doing) {_RUN}"
    rf"|{_RUN} (?:will|would|is going to) (?:happen|be made|come|go ahead|get|follow)"
    rf"|\b(?:return(?:s|ing)?(?! date)|bring(?:ing)? {_IT} back|come back|be back|continue|picked up|go ahead|mov(?:e"
    rf"|ing) (?:forward|ahead)"
    r"|proceed|materiali[sz]e|happen|more (?:seasons|episodes))\b)"
)

_NOBODY = (
    r"(?! (?:{NAME}|(?:he|she|they|you|the (?:star|stars|actor|actress|character"
    r"|cast))\b))"  # "whether Una will return"
)

# What is not decided yet, which is looked for before what is.
OPEN: tuple[tuple[str, str], ...] = (
    ("undecided", rf"\bwhether\b{_NOBODY}[^.;:]{{0,70}}?{_GOES_ON}[^.;:,]{{0,60}}? {_OPEN}"),
    (
        "undecided",
        rf"(?:{_NOT}|n['’]t yet) (?:be able to |yet |publicly |officially )?(?:confirm|say|comment on|announce|reveal"
        rf"|decided?|confirmed|said|announced|revealed|know|clear|known)\b(?: on)? (?:whether"
        rf"|if)\b{_NOBODY}{gap(60)}{_GOES_ON}"
        rf"|\b(?:unclear|unknown|uncertain|no (?:official )?(?:word|news))(?: yet)?(?: on| about| as to)? (?:whether"
        rf"|if)\b{_NOBODY}{gap(60)}{_GOES_ON}",
    ),
    (
        "undecided",
        rf"\b(?:nothing|no (?:official |formal |firm |immediate )?(?:announcements?|plans?|decisions?|confirmation"
        rf"|news))"
        rf" (?:(?:more|else|official|has|have|had|is|since|yet|as yet) )*been (?:\w+ly )?(?:confirmed|announced|made"
        rf"|decided"
        rf"|revealed|set|shared) (?:about|for|on|regarding|as to)"
        rf" (?:{_RUN}|(?:an?|any|the) {_SORTS}{_KIN}|the (?:future|fate)|renewal)",
    ),
    (
        "undecided",
        rf"\b(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|ke(?:ep|eps|pt|eping)) (?:\w+ )?(?:quiet|silent|mum"
        rf"|tight-lipped|coy)"
        rf" (?:about|on|over|regarding|as to|when it comes to) (?:the )?(?:possibility of |future of |fate of )?"
        rf"(?:{_RUN}|{_IT}['’]?s? (?:future|fate)|{_THE_SHOW})",
    ),
    (
        "undecided",
        rf"\bshop(?:s|ped|ping) (?:{_IT}|around)(?: around)?(?: to (?:other|new|rival|different) (?!stations)|"
        rf" elsewhere)"
        r"|\b(?:looking for|seeking|searching for|find(?:ing)?|hunt(?:ing)? for) a new (?:home|network|broadcaster) for"
        rf" {_IT}",
    ),
    (
        "cancelled",
        rf"\bno longer (?:mov(?:e|ing) (?:forward|ahead)|go(?:ing)? (?:forward|ahead)|in (?:active )?development|in"
        rf" the works"
        rf"|happening|proceeding|(?:being )?(?:developed|planned)|developing|making)\b(?! feelings)"
        rf"|{_THE_SHOW} (?:is (?:sadly |officially )?no more|(?:was|is|has been|being) (?:cut short|taken off (?:the"
        rf" )?air))\b"
        rf"|{_THE_SHOW} (?:will not|won['’]t|would not) (?:be (?:back|returning)|return)(?=[.,;]|\Z| to (?:{{PLATFORM}}"
        r"|the air|our screens|TV))",
    ),
    (
        "undecided",
        rf"(?:{_NOT}|yet to) comment(?:ed)? on {_RUN}|\bdecisions? (?:on|about|regarding) (?:{_RUN}|(?:a |the )?renewal"
        r"|(?:the|its) (?:[\w’'-]+ )?future\b)"
        rf"|(?:{_OFFSHOOT}|\b[Ss]equel|\b[Ss]pin-?off) (?:has|have|is)(?:n['’]t| not)(?: yet)? (?:been )?(?:\w+ly"
        rf" )?(?:announced|confirmed"
        rf"|greenlit|ordered|official)\b",
    ),
    (
        "cancelled",
        rf"\bplans? (?:for|to make) (?:{_OFFSHOOT}|{_RUN}|{_IT})[^.;,]{{0,30}}? (?:were|was|have been|has been|being)"
        rf" (?:\w+ )?"
        r"(?:scrapped|shelved|dropped|abandoned|axed|ditched|put on ice)\b"
        r"|\b(?:will not|won['’]t|would not|wouldn['’]t) be (?:renewed|picked up)\b"
        r"|\baxe? (?:has |had )?(?:fallen|fell|falls) on\b|\bpull(?:s|ed|ing)? the plug\b",
    ),
    (
        "cancelled",
        rf"\b(?:decision|decided|opted|chose|moved|reason|going|set|about|forced) to (?:cancel|axe|scrap|drop|bin"
        rf"|ditch|can)"
        rf" {_IT}|\b(?:(?:has|have|had) dropped|dropp(?:ed|ing)|abandon(?:ed|ing|s)|binned|ditched) (?:the|its|their)"
        rf" (?:[\w-]+ ){{0,2}}?(?:project|pilot|plans? for|reboot|revival|spin-?off|sequel|prequel)\b"
        rf"|(?:{_THE_SHOW}['’]s|\bits) (?:[a-z-]+ ){{0,2}}?cancell?ation\b",
    ),
    (
        "undecided",
        rf"\b(?:has|have|had|is|are) (?:yet|still) to (?:decide|determine|make (?:a|its|their) (?:final )?(?:call"
        rf"|decision|mind up)|say|announce|confirm)\b(?: on)? (?:whether|if)\b{_NOBODY}{gap(60)}{_GOES_ON}"
        rf"|\bdecisions? (?:on|about|regarding|over) (?:the )?(?:{_IT}|{_THE_SHOW})['’]s? (?:future|fate)\b"
        rf"|\b(?:has|have|had|['’]s) (?:still |yet )?(?:not |n['’]t )?(?:heard|had) (?:any )?(?:word|news|anything)?"
        rf" ?(?:about|on|of) {_RUN}",
    ),
)

# What is decided, where none of the shorter ways tells it.
CLAUSES: tuple[tuple[str, str], ...] = (
    (
        "renewed",
        rf"\b(?:giv(?:en?|es|ing)|gave|hand(?:s|ed)|award(?:s|ed)|grant(?:s|ed))\b{gap(40)}(?:go-ahead|green ?light|nod"
        rf"|thumbs[- ]up|all-clear) (?:for|to) (?P<later>{_RUN})"
        rf"|\bpick(?:s|ed|ing) {_IT} up for {_RUN}"
        rf"|\b(?:there(?:['’]s| is| will be|['’]ll be)|there (?:is )?going to be) (?:definitely |now |also |indeed )*"
        rf"(?:an? )?(?P<again>{_RUN})(?! (?:premiere|finale|trailer|episodes?|cast|reunion|opener|launch|special"
        rf"|event))",
    ),
    (
        "renewed",
        rf"\b(?:order(?:s|ed)|commission(?:s|ed)) (?:a further|an additional|another) {NUMBER} (?:\w+ )?episodes"
        rf"|\b(?:return(?:ing|s)?|back|go(?:ing)? back)(?: (?:to|on|at|in) (?:the |our |your |TV |television )*"
        rf"(?:{{PLATFORM}}|[a-z]+)){{1,2}} for (?P<later>{_RUN})",
    ),
    (
        "renewed",
        rf"{_THE_SHOW} (?:has been confirmed to|is (?:\w+ )?(?:set )?to|will) (?:(?:now|also|officially|definitely"
        rf"|be) )*"
        rf"(?:back|return|come back) for (?P<later>{{SEASON}})(?! (?:premiere|finale|of))",
    ),
    (
        "ending",
        r"\bcom(?:e|es|ing) to a (?:close|conclusion|end) (?:with|after|in) (?:its |the |a )?{SEASON}"
        rf"|{{SEASON}}{gap(20)}\b(?:brings?|will bring|to bring|bringing)\b{gap(50)}to a (?:close|conclusion|end)\b"
        rf"|\b(?:end(?:s|ing|ed)?|conclud(?:es?|ing|ed)|finish(?:es|ing|ed)?|wrap(?:s|ping|ped)? up) (?:its|their|the)"
        rf" (?:[\w-]+ )?(?:run|story|journey|tale)\b{gap(25)}(?:with|after) (?:its |the |a )?{{SEASON}}",
    ),
    (
        "ending",
        rf"{{SEASON}}{gap(30)}\b(?:(?:serves? as|be|is|marks?|spells?|signals?) (?:the |its |{_THE_SHOW}['’]s )"
        r"(?:[\w’'-]+ )?(?:swan ?song|last hurrah|farewell|finale|conclusion|end)\b(?! of (?:season|episode)))"
        rf"|\b(?:decided|decision|opted|chose|agreed|going) to (?:end|conclude|wrap up) {_IT}(?= (?:after|with|in|on)"
        rf"|[.,;]|\Z)",
    ),
    (
        "revived",
        r"{PLATFORM}['’]s? (?:[\w’'-]+ ){0,2}revival\b(?! (?:trailer|cast|series premiere))"
        r"|\b(?:new|upcoming|anticipated|awaited|forthcoming) (?:{TITLE} )?revival\b(?:,? [\"“‘]?{TITLE})?"
        rf"|\bthe revived (?:{{TITLE}}|{_KIND})|{_THE_SHOW} (?:is|are|will|to|has|was)(?: \w+)? (?:being |be |been )?"
        rf"(?:brought back(?! to life)|resurrected|revived)"
        rf"|{_THE_SHOW} (?:is |will be |to be |could be )?(?:mak(?:es?|ing)|stag(?:es?|ing)) (?:an?|its) (?:\w+"
        rf" )?comeback\b",
    ),
    (
        "ordered",
        rf"(?:{_OFFSHOOT}) (?:is|are) (?:(?:officially|finally|now|definitely|also) )*(?:happening|coming|on (?:the"
        rf"|its) way|a go"
        r"|official|confirmed|greenlit)(?=[.,;!]|\Z| (?:at|from) {PLATFORM}| after| with)"
        rf"|\b(?:giv(?:en?|es|ing)|gave) (?:an? |the )?(?:official )?(?:green ?light|go-ahead|thumbs[- ]up) (?:to|for)"
        rf" (?:{_OFFSHOOT}|{_ONE}|{_THE_SHOW})",
    ),
    (
        "ordered",
        rf"\border(?:s|ed|ing) {_IT} to series\b"
        rf"|\A[^.;:]{{0,90}}\b(?:series|show|film|movie|adaptation|{_KIN})\b(?! (?:cast|release|trailer"
        rf"|premiere))[^.;:]{{0,60}}"
        r" (?:officially )?confirmed\Z"
        rf"|{{PLATFORM}} (?:has |have )?(?:officially |now )?confirm(?:ed|s) (?:the|a) (?:[\w-]+ ){{0,2}}?{_KIND}"
        r"(?= (?:on (?!the)|last|this|in|back|earlier)|[.,]|\Z)",
    ),
    (
        "in-development",
        rf"\b(?:is|are|was|were|been|now|currently|also) (?:\w+ )?(?:eyeing|considering|exploring|weighing|mulling"
        rf"|plotting"
        rf"|pitching|toying with|looking (?:at|into)|hard at work on|adapting|writing and directing) {_ONE}"
        rf"|\b(?:has|have) (?:also |already |reportedly )?(?:begun|started) (?:developing|work(?:ing)? on|development"
        rf" (?:on"
        rf"|of)) {_ONE}|(?<!were )(?<!was )(?<!been )(?<!once )\bpitched (?:an?|another) {_SORTS}(?:{_KIND}"
        rf"|{{SEASON}})",
    ),
    (
        "in-development",
        rf"\b(?:an?|the|another|its) {_SORTS}(?:{_KIND}|version|feature film)[\"”’]?(?: of [^.;,]{{2,40}})? (?:is"
        rf"|are) (?:(?:also|now"
        r"|currently|reportedly|said to be|still|apparently|being|already) )*(?:planned|discussed|considered|plotted"
        r"|mulled|talked about|being (?:planned|discussed|considered|developed|written))\b(?! to)"
        rf"|\bplans for (?:an?|another) {_SORTS}{_KIND}(?: \w+)? (?:are|were|is)\b",
    ),
    (
        "in-development",
        rf"\b(?:set|tapped|hired|attached|signed(?: on| up)?|deal|due|teaming(?: up)?|partnering) to (?:develop|adapt)"
        rf" (?:{_ONE}|{_THE_SHOW})"
        rf"|\b(?:is|are|being) adapt(?:ing|ed)\b{gap(60)}(?:into|as|for) (?:an? (?:{_SORTS}){_KIND}|television|TV|the"
        rf" (?:big|small)"
        r" screen)\b"
        rf"|\bgoing to (?:be )?(?:mak(?:e|ing)|do(?:ing)?|shoot|produc(?:e|ing)) (?:an?|another) {_SORTS}"
        rf"(?:{_KIN}|{ORDINAL} (?:film|movie))\b",
    ),
    (
        "in-development",
        rf"\bad(?:ds|ded) (?:{{TITLE}}|{_ONE}[^.;]{{0,110}}?) to (?:its|their) (?:[\w-]+ ){{0,3}}(?:slate|roster"
        rf"|line-?up)\b",
    ),
    (
        "in-development",
        rf"\b(?:is|are|was|been|now|currently|['’]s|['’]re|also) (?:\w+ )?(?:writing|penning|scripting|directing"
        rf"|producing|teaming(?: up)? on"
        rf"|collaborating on|in talks (?:to (?:develop|make)|for|about)|developing) {_OFFSHOOT}"
        rf"|\b(?:tapped|hired|set|attached|brought (?:on|in)|enlisted|signed(?: on)?|recruited)"
        rf" (?:{{NAME}}[^.;,]{{0,30}}? )?to (?:write"
        rf"|pen|script|direct|helm|produce|develop)(?: and (?:direct|produce|write))? (?:the (?:script|screenplay)"
        rf" (?:for|of) )?{_OFFSHOOT}"
        rf"|{_OFFSHOOT} (?:is|could be|may be|might be) on the cards\b",
    ),
    (
        "cancelled",
        rf"\bplug (?:has|had|have|was|is) (?:now |officially |finally )?(?:been )?(?:being )?pulled on\b"
        rf"|\b(?:won['’]t|will not|wo n['’]t|is(?:n['’]t| not)) (?:be )?(?:get(?:ting)?|see(?:ing)?|hav(?:e|ing)"
        rf"|receiv(?:e|ing)"
        rf") {_RUN}|{_THE_SHOW} (?:is|are) (?:now |officially |also )?(?:done|finished|over) at {{PLATFORM}}"
        rf"|{_THE_SHOW} (?:also )?(?:won['’]t|will not) be (?:coming )?(?:back|returning)(?=[.,;]|\Z)"
        rf"|\b[Ss]crapped by {{PLATFORM}}",
    ),
    (
        "ending",
        rf"{_THE_SHOW} (?:will |is set to |is about to )?(?:bids?|bidding|says?|saying|waves?) (?:its |a final"
        rf" )?(?:farewell"
        rf"|adieu|goodbye)\b(?! to)|{_THE_SHOW} (?:will |is set to |is to |to )?(?:wrap(?:s)?(?: up)?|bows? out"
        rf"|signs? off"
        rf"|end(?:s)?|finish(?:es)?|conclude(?:s)?) {gap(25)}\bafter {NUMBER} (?:seasons|series|years)\b",
    ),
    (
        "revived",
        rf"{{PLATFORM}} (?:has |have |had )?(?:saved|rescued|revived|resurrected|swooped in (?:for|to save)) (?:{_IT}"
        rf"|{{TITLE}})"
        rf"|\b(?:found|finds|find|gets?|got) (?:a )?new (?:life|home|lease of life) (?:on|at|with) {{PLATFORM}}",
    ),
    (
        "renewed",
        rf"\b(?:hand(?:s|ed|ing)|giv(?:es|en|ing)|gave|dol(?:es|ed)|issu(?:es|ed)|announc(?:es|ed)|got|gets|earn(?:s"
        rf"|ed)"
        rf"|scor(?:es|ed)|land(?:s|ed)|receiv(?:es|ed)) (?:out )?(?:{_IT} )?(?:an? )(?:early |surprise |swift |formal"
        rf" |two-season )?"
        rf"(?:renewal|pick-?up)\b(?! (?:for (?:her|his|their)|of (?:her|his|their)))"
        rf"|{_THE_SHOW} (?:is|will be) (?:officially |definitely )?(?:coming )?back for (?:more|good|another (?:run"
        rf"|go|round|outing"
        rf"|helping))\b|(?:\bthe (?:show|series|drama|sitcom|comedy)|{{TITLE}}) is (?:officially|definitely|indeed)"
        rf" (?:coming back"
        rf"|returning)\b|\bre-?upp?(?:s|ed) [\"“‘]?{{TITLE}}",
    ),
    (
        "in-development",
        rf"\b(?:clos(?:e|ing) to|nearing|near|in talks (?:on|over)) (?:an? )?deal (?:for|on) {_OFFSHOOT}"
        rf"|{_OFFSHOOT}{gap(25)} (?:is|are|was|were)(?: \w+)? on the (?:table|cards|drawing board)\b"
        rf"|\bpitched (?:an? |the )?(?:[\w-]+ ){{0,3}}?(?:show|series|film|movie|drama|comedy), [\"“‘]?{{TITLE}}",
    ),
)
