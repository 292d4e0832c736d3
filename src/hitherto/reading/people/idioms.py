"""Credits that name no job: "steps behind the camera", "took over writing duties", "the brainchild of"."""

from hitherto.reading.drawing.skeleton import pattern

INITIALLY = r"(?:initially|originally|previously|first|at first|at one (?:point|time|stage)|once)"
# What may stand between a name and what its bearer does: "will also", "was initially set to", "didn't return to".
MODAL = (
    r"(?:(?:in (?:final |early |advanced )?(?:talks|negotiations) to|will|would|may|might|could|reportedly|is|are|was"
    r"|were|has|have|had|also|both|all|again|been|be|now|currently|then|instead|serve[sd]?|serving|continues?"
    r"|not|[a-z]+ly"
    r"|since|then|soon|no longer|likely|probably|jointly|officially|still|later|return|who|who['’]ll|to|(?:did|does"
    r"|do|will|would|was"
    r"|is|were|are)n['’]t|wo n['’]t|won['’]t|did|"
    + INITIALLY
    + r"|(?:set|said|believed|thought|reported|rumou?red|expected|attached|going|tapped|on board|returns|returned"
    r"|returning|back|hired|slated|confirmed"
    r"|signed on|brought (?:on board|on|in)|(?:drafted|roped|called) in|boarded|earmarked|due|lined up|scheduled"
    r"|announced|enlisted|recruited|chosen|picked|down"
    r"|asked|commissioned|planned|supposed|meant|joined|joins|joining|step(?:s|ped|ping)? in"
    r"|(?:came|comes|coming) (?:on board|aboard)) to) )*"
)
_ASIDE = r"(?:, [^,.;()]{2,120},| \([^()]*\))?"
_PART = r"(?:original )?(?:story|screenplay|script|score|music|character designs?)"
_DUTY = r"(?:writing|script(?:ing|writing)?|scribe|directing|director(?:ial)?|showrunn(?:er|ing)|producing|scoring)"

IDIOMS = tuple(
    pattern(rf"(?P<who>{{MAKERS}}){_ASIDE} {MODAL}{told}")
    for told in (
        r"(?:(?:step(?:s|ped|ping)?|go(?:es|ing)?|get(?:s|ting)?|returns?|returned|returning|works?|working|stays?) )?"
        r"(?:back )?(?P<job>behind the (?:camera|lens))\b",
        r"(?:(?:sit(?:s|ting)?|sat|step(?:s|ped|ping)?|returns?|returned|returning|tak(?:es?|ing)|took|climb(?:s|ed"
        r"|ing)?"
        r"|slid(?:es?|ing)|mov(?:es?|ed|ing)|jump(?:s|ed|ing)?) )?(?:back )?(?:(?:in|into|to|up) )?"
        r"the (?P<job>director)['’]s (?:chair|seat)\b",
        r"(?:handl(?:es?|ed|ing)|tak(?:es?|ing)(?: over| on| up)?|took(?: over| on| up)?|on|shar(?:es?|ed|ing)|splits?"
        rf"|assum(?:es?|ed|ing)|inherit(?:s|ed|ing)?) (?:the )?(?P<job>{_DUTY}(?: and {_DUTY})*) (?:duty|duties"
        rf"|reins)\b",
        r"(?:(?:back )?at|takes?|taking|took) the (?P<job>helm)\b",
        r"(?P<job>call(?:s|ed|ing)?) the shots(?= (?:on|for) |[,.;]|$)",
        r"(?:tak(?:es?|ing)|took) (?P<job>charge) of (?:the (?:film|movie|feature)|all(?: \w+)? episodes|all"
        r" \w+(?=[.,;]|$))",
        r"(?:(?<=will )|(?<= to )|(?<=is )|(?<=are ))(?P<job>run(?:ning)?) the (?:show|series|writers['’] room)\b",
        r"(?:the |one of the )?(?P<job>brains?|minds?|creative force) behind (?:the (?:\w+ )?(?:series|show|film|movie"
        r"|project|drama|sitcom|comedy|franchise)|{TITLE})",
        r"(?:mak(?:es?|ing)|made) (?:his|her|their) (?:feature |first )*(?P<job>directorial|directing|feature) debut"
        r"(?! as\b)"
        r"(?= (?:with|on|in) (?:[“\"‘]?{TITLE}|(?:the|this) (?:film|movie|series|show|pilot|episode|project))|[,.]|$)",
    )
) + tuple(
    pattern(source)
    for source in (
        rf"\b(?P<job>{_DUTY}(?: and {_DUTY})*) (?:duties|reins) (?:(?:is|are|were|was|will be|being)(?: being)?"
        rf" (?:handled"
        r"|shared|taken (?:on|over|up)|split|overseen) (?:by|between)|(?:fall|fell|go|went|passe[sd]) to)"
        r" (?P<who>{MAKERS})",
        r"\b(?P<job>scores?|scripts?|screenplay|music|songs)(?:, [^.;:,]{2,60},)? (?:is|are|was|were) (?:all )?the"
        r" work of"
        r" (?:[\w-]+ ){0,2}?(?P<who>{MAKERS})",
        r"\bdirect(?:s|ed|ing)?(?: {TITLE}| it| the (?:film|movie|series))?(?: from| off)? (?P<who>{NAMES}){POSS}"
        r" (?:own )?(?P<job>script|screenplay|teleplay)\b",
        r"(?P<who>{NAME}){POSS} (?:very )?(?:first|second|third) (?:time|stint|outing) (?:back )?(?P<job>behind the"
        r" (?:camera"
        r"|lens))\b",
        # "will direct the first four episodes and Vera Quill the last four"
        r"\b(?P<job>direct(?:s|ing)?) (?:the )?[^.;,]{0,30}(?:episodes?|block|half|pilot|\w+),? (?:and|while|with)"
        r" (?P<who>{NAME}) (?:(?:is |will )?(?:tak(?:es?|ing)|handl(?:es?|ing)|do(?:es|ing)?|on) (?:on |over |care of"
        r" )?)?"
        r"the (?:\w+ ){0,2}(?:\d|two|three|four|five|six|rest|others?|remaining|second|last|final|back|remainder)\b",
        r"\b(?:in|under) (?:active |early |full )?(?P<job>development) (?:at|by) (?P<who>{NAME})",
        r"\b(?P<job>creation) of (?:the )?(?:(?:writer|director|producer|creator|showrunner|author|filmmaker"
        r"|screenwriter|comedian|actor|and|duo|team)s? ?[,/-]?){1,5} (?P<who>{MAKERS})",
        r"(?P<who>{NAME}){POSS} (?:[\w-]+ ){0,3}(?P<job>(?:take|spin) on|(?:reimagining|version|adaptation|retelling"
        r"|vision|reboot|remake|revival) of) (?:the )?[“\"‘]?{TITLE}(?!['’]s? (?:\w+ ){0,2}(?:novel|book|manga))",
        r"\b(?P<job>writ(?:ing|ers?))['’]? (?:team|room|staff|duo|partners|trio)(?:,| of| (?:also )?(?:includes?|is"
        r"|are"
        r"|consists of|comprises))? (?:[a-z]+ ){0,2}?(?P<who>{MAKERS})",
        r"\b(?:marks?|marking|is|be) (?P<who>{NAME}){POSS} (?:[\w-]+ )?(?P<job>directorial|directing|feature) debut\b",
        r"(?P<who>{NAME}){POSS} (?:long-awaited |eagerly awaited )?(?:debut|first|second|third|fourth|fifth|sixth"
        r"|sophomore"
        r"|latest|next|new) (?P<job>feature)\b",
        r"\b(?:debut|first|second|third|fourth|fifth|sixth|latest) (?P<job>feature)(?: film)? (?:from|by|of)"
        r" (?P<who>{NAME})",
        r"(?:^|[.;:] )From (?:the )?(?P<job>(?:creator|director|writer|showrunner)s?) (?:of|behind) [^.;:]{2,50},"
        r" (?P<who>{NAMES})"
        r"(?=[,.]|$)",
        r"(?:^|[.;:] )From (?P<who>{NAME}), (?:the )?(?:co-)?(?P<job>creator|director|writer|showrunner) (?:of"
        r"|behind)\b",
        r"\b(?:comes|hails|is) from (?P<who>{NAME}), (?:the )?(?:co-)?(?P<job>creator|director|writer) (?:of|behind)\b",
        r"(?P<who>{MAKERS}) (?:is|are) (?:also )?(?P<job>behind) (?:the (?:new |upcoming )?(?:series|show|film|project"
        r"|drama)\b|{TITLE})",
        r"(?:^|, )(?P<job>from) (?P<who>(?>{MAKERS}))(?=,| and [a-z])",
        r"(?<!work )\b(?P<job>behind the (?:camera|lens))(?: again| this time)? (?:is|are|will be) (?P<who>{MAKERS})",
        r"\b(?:an?|another|the|new) (?P<who>{NAME}) (?P<job>production)\b(?! [a-z]+er\b)",
        r"\b(?P<job>brainchild) of (?:[\w/’'-]+ ){0,4}?(?P<who>{MAKERS})",
        r"\bfrom the (?:\w+ )?(?P<job>minds?|imaginations?|pens?) of (?:[\w/’'-]+ ){0,3}?(?P<who>{MAKERS})",
        r"\b(?P<job>(?:co-)?productions? (?:between|by|from|of)|in (?:association|partnership|collaboration"
        r"|co-?operation) with) (?:the )?(?P<who>{MAKERS})",
        r"\b(?P<job>(?:is|are|hails?|comes?|came) from) (?P<who>{MAKERS})",
        r"\b(?P<job>made) (?:for {PLATFORM} )?by (?P<who>{MAKERS})",
        r"\b(?:the|its|their|whose) (?P<job>studios?)(?: behind (?:it|the (?:series|show|film|project)|{TITLE}))?"
        r" (?:is|are) (?P<who>{MAKERS})",
        rf"(?P<who>{{MAKERS}}){_ASIDE} (?:is|are) (?:not )?(?:the|an?) (?P<job>studios?)\b",
        rf"(?P<who>{{MAKERS}}) {MODAL}work(?:s|ed"
        rf"|ing) on the (?:[\w-]+['’]s )?(?P<job>{_PART}(?:,? (?:and )?{_PART})*)",
        r"\b(?P<job>(?:deal|partnership) with) (?:[a-z-]+ ){0,2}(?P<who>{MAKERS}) to (?:make|create|produce"
        r"|develop)\b",
    )
)
