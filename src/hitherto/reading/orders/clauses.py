"""Decisions put together from their parts: who decides, on what work or which run of it, and what is said of that."""

from hitherto.reading.numbers import NUMBER, ORDINAL
from hitherto.reading.orders.parts import IT, KIN, KIND, OFFSHOOT, ONE, RUN, SORTS, THE_SHOW
from hitherto.reading.wording import gap

# What is decided, where none of the shorter ways tells it.
CLAUSES: tuple[tuple[str, str], ...] = (
    (
        "renewed",
        rf"\b(?:giv(?:en?|es|ing)|gave|hand(?:s|ed)|award(?:s|ed)|grant(?:s|ed))\b{gap(40)}(?:go-ahead|green ?light|nod"
        rf"|thumbs[- ]up|all-clear) (?:for|to) (?P<later>{RUN})"
        rf"|\bpick(?:s|ed|ing) {IT} up for {RUN}"
        rf"|\b(?:there(?:['’]s| is| will be|['’]ll be)|there (?:is )?going to be) (?:definitely |now |also |indeed )*"
        rf"(?:an? )?(?P<again>{RUN})(?! (?:premiere|finale|trailer|episodes?|cast|reunion|opener|launch|special"
        rf"|event))",
    ),
    (
        "renewed",
        rf"\bextend(?:s|ed|ing)? {IT} (?:through|into|for|to) (?:(?:a|at least a) )?(?P<run>{{SEASON}}|{NUMBER}"
        rf" more|{RUN})"
        rf"|\b(?:bring(?:s|ing)?|brought) (?:{IT} back|back {IT})(?:(?:,| and| &)[^.;]{{2,40}}?)? for"
        rf" (?P<back>{RUN}|more|the \d{{4}}-\d\d season)"
        rf"|{THE_SHOW} (?:is|was|has been|will be) brought back for (?P<passive>{RUN})",
    ),
    (
        "renewed",
        rf"\b(?:order(?:s|ed)|commission(?:s|ed)) (?:a further|an additional|another) {NUMBER} (?:\w+ )?episodes"
        rf"|\b(?:return(?:ing|s)?|back|go(?:ing)? back)(?: (?:to|on|at|in) (?:the |our |your |TV |television )*"
        rf"(?:{{PLATFORM}}|[a-z]+)){{1,2}} for (?P<later>{RUN})",
    ),
    (
        "renewed",
        rf"{THE_SHOW} (?:has been confirmed to|is (?:\w+ )?(?:set )?to|will) (?:(?:now|also|officially|definitely"
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
        rf"{{SEASON}}{gap(30)}\b(?:(?:serves? as|be|is|marks?|spells?|signals?) (?:the |its |{THE_SHOW}['’]s )"
        r"(?:[\w’'-]+ )?(?:swan ?song|last hurrah|farewell|finale|conclusion|end)\b(?! of (?:season|episode)))"
        rf"|\b(?:decided|decision|opted|chose|agreed|going) to (?:end|conclude|wrap up) {IT}(?= (?:after|with|in|on)"
        rf"|[.,;]|\Z)",
    ),
    (
        "revived",
        r"{PLATFORM}['’]s? (?:[\w’'-]+ ){0,2}revival\b(?! (?:trailer|cast|series premiere))"
        r"|\b(?:new|upcoming|anticipated|awaited|forthcoming) (?:{TITLE} )?revival\b(?:,? [\"“‘]?{TITLE})?"
        rf"|\bthe revived (?:{{TITLE}}|{KIND})|{THE_SHOW} (?:is|are|will|to|has|was)(?: \w+)? (?:being |be |been )?"
        rf"(?:brought back(?! to life)|resurrected|revived)"
        rf"|{THE_SHOW} (?:is |will be |to be |could be )?(?:mak(?:es?|ing)|stag(?:es?|ing)) (?:an?|its) (?:\w+"
        rf" )?comeback\b",
    ),
    (
        "ordered",
        rf"(?:{OFFSHOOT}) (?:is|are) (?:(?:officially|finally|now|definitely|also) )*(?:happening|coming|on (?:the"
        rf"|its) way|a go"
        r"|official|confirmed|greenlit)(?=[.,;!]|\Z| (?:at|from) {PLATFORM}| after| with)"
        rf"|\b(?:giv(?:en?|es|ing)|gave) (?:an? |the )?(?:official )?(?:green ?light|go-ahead|thumbs[- ]up) (?:to|for)"
        rf" (?:{OFFSHOOT}|{ONE}|{THE_SHOW})",
    ),
    (
        "ordered",
        rf"\border(?:s|ed|ing) {IT} to series\b"
        rf"|\A[^.;:]{{0,90}}\b(?:series|show|film|movie|adaptation|{KIN})\b(?! (?:cast|release|trailer"
        rf"|premiere))[^.;:]{{0,60}}"
        r" (?:officially )?confirmed\Z"
        rf"|{{PLATFORM}} (?:has |have )?(?:officially |now )?confirm(?:ed|s) (?:the|a) (?:[\w-]+ ){{0,2}}?{KIND}"
        r"(?= (?:on (?!the)|last|this|in|back|earlier)|[.,]|\Z)",
    ),
    (
        "in-development",
        rf"\b(?:is|are|was|were|been|now|currently|also) (?:\w+ )?(?:eyeing|considering|exploring|weighing|mulling"
        rf"|plotting"
        rf"|pitching|toying with|looking (?:at|into)|hard at work on|adapting|writing and directing) {ONE}"
        rf"|\b(?:has|have) (?:also |already |reportedly )?(?:begun|started) (?:developing|work(?:ing)? on|development"
        rf" (?:on"
        rf"|of)) {ONE}|(?<!were )(?<!was )(?<!been )(?<!once )\bpitched (?:an?|another) {SORTS}(?:{KIND}"
        rf"|{{SEASON}})",
    ),
    (
        "in-development",
        rf"\b(?:an?|the|another|its) {SORTS}(?:{KIND}|version|feature film)[\"”’]?(?: of [^.;,]{{2,40}})? (?:is"
        rf"|are) (?:(?:also|now"
        r"|currently|reportedly|said to be|still|apparently|being|already) )*(?:planned|discussed|considered|plotted"
        r"|mulled|talked about|being (?:planned|discussed|considered|developed|written))\b(?! to)"
        rf"|\bplans for (?:an?|another) {SORTS}{KIND}(?: \w+)? (?:are|were|is)\b",
    ),
    (
        "in-development",
        rf"\b(?:set|tapped|hired|attached|signed(?: on| up)?|deal|due|teaming(?: up)?|partnering) to (?:develop|adapt)"
        rf" (?:{ONE}|{THE_SHOW})"
        rf"|\b(?:is|are|being) adapt(?:ing|ed)\b{gap(60)}(?:into|as|for) (?:an? (?:{SORTS}){KIND}|television|TV|the"
        rf" (?:big|small)"
        r" screen)\b"
        rf"|\bgoing to (?:be )?(?:mak(?:e|ing)|do(?:ing)?|shoot|produc(?:e|ing)) (?:an?|another) {SORTS}"
        rf"(?:{KIN}|{ORDINAL} (?:film|movie))\b",
    ),
    (
        "in-development",
        rf"{THE_SHOW}[\"”’]?,? (?:which |that )?(?:is|are|was|has been|had been) (?:now |already |currently"
        rf" )?set up (?:at|with)"
        rf" {{PLATFORM}}|(?:{{TITLE}}[\"”’]?,|{THE_SHOW}) (?:an? (?:[\w-]+ ){{1,4}})?set up (?:at|with) {{PLATFORM}}"
        rf"|\bput (?:{IT}|{ONE}) (?:in|into) development\b"
        rf"|\b(?:has|have|with) (?:{ONE}|(?:an? |the |its )?{{TITLE}}[^.;]{{0,60}}?|{OFFSHOOT}) (?:in"
        rf" (?:its|the|their) pipeline|on (?:its|the|their)"
        rf" (?:development )?(?:slate|docket)|in the hopper|brewing)\b",
    ),
    (
        "in-development",
        rf"\bad(?:ds|ded) (?:{{TITLE}}|{ONE}[^.;]{{0,110}}?) to (?:its|their) (?:[\w-]+ ){{0,3}}(?:slate|roster"
        rf"|line-?up)\b",
    ),
    (
        "in-development",
        rf"\b(?:is|are|was|been|now|currently|['’]s|['’]re|also) (?:\w+ )?(?:writing|penning|scripting|directing"
        rf"|producing|teaming(?: up)? on"
        rf"|collaborating on|in talks (?:to (?:develop|make)|for|about)|developing) {OFFSHOOT}"
        rf"|\b(?:tapped|hired|set|attached|brought (?:on|in)|enlisted|signed(?: on)?|recruited)"
        rf" (?:{{NAME}}[^.;,]{{0,30}}? )?to (?:write"
        rf"|pen|script|direct|helm|produce|develop)(?: and (?:direct|produce|write))? (?:the (?:script|screenplay)"
        rf" (?:for|of) )?{OFFSHOOT}"
        rf"|{OFFSHOOT} (?:is|could be|may be|might be) on the cards\b",
    ),
    (
        "cancelled",
        rf"\bplug (?:has|had|have|was|is) (?:now |officially |finally )?(?:been )?(?:being )?pulled on\b"
        rf"|\b(?:won['’]t|will not|wo n['’]t|is(?:n['’]t| not)) (?:be )?(?:get(?:ting)?|see(?:ing)?|hav(?:e|ing)"
        rf"|receiv(?:e|ing)"
        rf") {RUN}|{THE_SHOW} (?:is|are) (?:now |officially |also )?(?:done|finished|over) at {{PLATFORM}}"
        rf"|{THE_SHOW} (?:also )?(?:won['’]t|will not) be (?:coming )?(?:back|returning)(?=[.,;]|\Z)"
        rf"|\b[Ss]crapped by {{PLATFORM}}",
    ),
    (
        "ending",
        rf"{THE_SHOW} (?:will |is set to |is about to )?(?:bids?|bidding|says?|saying|waves?) (?:its |a final"
        rf" )?(?:farewell"
        rf"|adieu|goodbye)\b(?! to)|{THE_SHOW} (?:will |is set to |is to |to )?(?:wrap(?:s)?(?: up)?|bows? out"
        rf"|signs? off"
        rf"|end(?:s)?|finish(?:es)?|conclude(?:s)?) {gap(25)}\bafter {NUMBER} (?:seasons|series|years)\b",
    ),
    (
        "revived",
        rf"{{PLATFORM}} (?:has |have |had"
        rf" )?(?:step(?:s|ped)|sw(?:oops|ooped|ept)|rid(?:es|den)|rode|came|com(?:e|es)) (?:in )?"
        rf"(?:to (?:save|rescue|revive) {IT}|with {NUMBER} more\b)|{{PLATFORM}} (?:has |have |had"
        rf" )?(?:saved|rescued|revived|resurrected|swooped in (?:for|to save)) (?:{IT}"
        rf"|{{TITLE}})"
        rf"|\b(?:found|finds|find|gets?|got) (?:a )?new (?:life|home|lease of life) (?:on|at|with) {{PLATFORM}}",
    ),
    (
        "renewed",
        rf"\b(?:hand(?:s|ed|ing)|giv(?:es|en|ing)|gave|dol(?:es|ed)|issu(?:es|ed)|announc(?:es|ed)|got|gets|earn(?:s"
        rf"|ed)"
        rf"|scor(?:es|ed)|land(?:s|ed)|receiv(?:es|ed)) (?:out )?(?:{IT} )?(?:an? )(?:early |surprise |swift |formal"
        rf" |two-season )?"
        rf"(?:renewal|pick-?up)\b(?! (?:for (?:her|his|their)|of (?:her|his|their)))"
        rf"|{THE_SHOW} (?:is|will be) (?:officially |definitely )?(?:coming )?back for (?:more|good|another (?:run"
        rf"|go|round|outing"
        rf"|helping))\b|(?:\bthe (?:show|series|drama|sitcom|comedy)|{{TITLE}}) is (?:officially|definitely|indeed)"
        rf" (?:coming back"
        rf"|returning)\b|\bre-?upp?(?:s|ed) [\"“‘]?{{TITLE}}",
    ),
    (
        "in-development",
        rf"\b(?:clos(?:e|ing) to|nearing|near|in talks (?:on|over)) (?:an? )?deal (?:for|on) {OFFSHOOT}"
        rf"|{OFFSHOOT}{gap(25)} (?:is|are|was|were)(?: \w+)? on the (?:table|cards|drawing board)\b"
        rf"|\bpitched (?:an? |the )?(?:[\w-]+ ){{0,3}}?(?:show|series|film|movie|drama|comedy), [\"“‘]?{{TITLE}}",
    ),
)
