"""The grammar of lists of actors: who stars, who joins, who is back, who leaves."""

from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.people.casting import FINE
from hitherto.reading.people.filling import FILLED
from hitherto.reading.people.people import STAR_TOO

# "Academy Award winner Octavia Spencer", "Elementary vet Jason Tracey"
_KNOWN_AS = (
    r"(?:(?:[“\"‘]?{TITLE}[”\"’]?|{NAME}|(?-i:[A-Z])\w+)['’]s |(?:(?:[\w’'-]+|[“\"‘]?{TITLE}[”\"’]?) ){0,4}?"
    r"(?:winners?|nominees?|stars?|actors?"
    r"|actress(?:es)?|veterans?|vets?|newcomers?|alums?|comedians?|singers?|rappers?) )?"
)
_DEAL = r"(?:signed(?: on| up)?|closed (?:a |his |her |their )?deals?|inked (?:a )?deals?|boarded)"
_AUX = (
    r"(?:(?:will|would|may|might|could|are|is|was|were|has|have|had|both|all|also|can|be|been|being|who|set to"
    r"|slated to"
    r"|expected to|confirmed to|officially|reportedly|then|currently|recently|just|once again|now|attached to"
    r"|tapped to"
    r"|[a-z]+ly|cast to|hired to|announced to|lined up to|rumou?red to|said to|due to|scheduled to|going to"
    r"|likely to|(?:on board|aboard) to|to"
    r"|among (?:those|the (?:names|actors|actresses|stars|contenders|others))"
    rf"|{_DEAL} to|(?:in|enter(?:s|ed|ing)|begun|started) (?:final |early |advanced |active )?"
    r"(?:talks|negotiations|discussions) to) )*"
)
_WORK = (
    r"(?:(?:the )?{SUBJECT}|(?:the |this |its |[“\"‘])?(?:(?:[\w-]+|{SEASON}) ){0,3}(?:cast|ensemble|film|movie"
    r"|series|show"
    r"|drama|comedy|thriller"
    r"|project|sequel|prequel|reboot|revival|spin-?off|pilot|season|adaptation|franchise|universe|production))"
)
_TAKES = r"(?:landed|lands?|nabbed|nabs|scored|scores|booked|secured|snagged|won)"
NOT_CREW = (
    r"(?! (?:to (?:direct|write|produce|helm|showrun|score|pen)"
    r"|(?:(?:from )?(?:his|her|their|the) (?:role|post|job|position|duties) )?as (?:an? |the |its |co-|series |new )*"
    r"(?:executive|producer|director|writer|showrunner|composer|creator|host|judge|EP\b)))"
)
_STARS = (
    r"(?:star|stars|(?:also|both|all) appear(?:s|ing)?(?=[.,;]|$| alongside)|head(?:s|ing"
    rf"|ed)? (?:up )?(?:the|an?|its) (?:[\w-]+ )?(?:cast"
    r"|ensemble)|(?:front|headlin|anchor|top-?lin)(?:e|s|es|ed|ing) {_WORK}"
    rf"|lead(?:s|ing)? {_WORK}|attached to {_WORK}|mak(?:es?|ing) (?:[\w-]+ ){{0,2}}(?:cameos|(?:guest )?appearances)\b"
    r"|mak(?:es?|ing) (?:his|her|their) (?!direct|feature direct|writing)(?:[\w-]+ ){0,3}debut (?:in|on) "
    rf"{_WORK}"
    r"|being considered(?=[,.;]|$)|(?:being )?considered for (?:the|an?) (?:[\w-]+ )?(?:role|part|lead)"
    r"|(?:took|taken|tak(?:es?"
    r"|ing)) over (?:the (?:(?:title|lead|titular) )?(?:role|part|mantle)(?: of [^.;,]{1,30}?)? )?from {NAME}"
    r"|lends? (?:his |her |their )?voices? to|starred|starring|co-?stars?(?! {NAME})|co-?starring|headlines?"
    r"|top-?lines?"
    r"|toplining|lead(?:s|ing)? (?:the|a|an|its) (?:[\w-]+ ){0,2}(?:cast|ensemble)|signed on"
    rf"|signed up (?:for|to) {_WORK}|com(?:e|es|ing) (?:on board|aboard)"
    r"|(?:board(?:s|ed|ing)?|join(?:s|ed|ing)?|appear(?:s|ed|ing)? in|feature(?:s|d)? in|confirmed (?:for|to be in)) "
    rf"{_WORK}|join(?:s|ed|ing)?\b[^.;]{{0,40}}? roles?"
    r"|appear(?:s|ing)? (?:in|as|for) (?:an? )?(?:[\w-]+ ){0,2}(?:roles?|guests?|cameos?)"
    r"|join(?:s|ed|ing)? (?:the )?(?:previously|already|fellow|returning|existing|series|cast members|stars)\b"
    r"|tapped (?:in|for|as)"
    r"|cast (?:in|for|opposite|alongside|as (?:an? |the )?(?:[\w-]+ ){0,2}(?:leads?|regulars?))"
    r"|(?:round(?:s|ing)?|fill(?:s|ing)?) out the (?:[\w-]+ )?(?:cast|ensemble)|complet(?:es?"
    r"|ing) the (?:[\w-]+ )?(?:cast|ensemble)"
    r"|guest[- ]stars?|guest[- ]starring|recur(?:s|ring)?(?= (?:as|in|on)\b)|set (?:for|as) (?:an? "
    r"|the )?[\w -]{0,25}(?:role|lead|regular|part)s?"
    rf"|{_TAKES}(?: (?:an?|the|one of the))? (?:(?!\w*nominat)[\w-]+ ){{0,3}}(?:role|lead|part)s?"
    r"|(?:mak(?:es?|ing)|made|gets?|got|has|have|scor(?:es|ed)) an? (?:[\w-]+ ){0,2}(?:cameo|appearance)|cameos (?:as"
    r"|in|on)|tak(?:es?|ing) on the (?:title"
    r"|titular|lead(?:ing)?|main) role"
    r"|(?:circling|eyed for|up for|in the running for|in contention for|(?:in|enter(?:s|ed|ing)"
    r"|begun) (?:\w+ )?(?:talks"
    r"|negotiations) for) (?:an? "
    r"|the )?(?:[\w-]+ )?(?:role|lead|part)"
    r"|joined by(?! an? )|the (?:latest|newest) (?:actors? |names? |stars? )?(?:additions? to|to join|members? of)"
    rf"|the newest cast members?|new to {_WORK}|in the (?:main |supporting |voice )?(?:cast|ensemble)"
    rf"|reunit(?:e|es|ed|ing) (?:for|in|on) {_WORK}"
    r"|(?:promoted|upped|bumped(?: up)?|elevated) to (?:an? )?(?:series )?regulars?"
    r"|(?:receiv|gett?)\w* an? (?:promotion|bump) to (?:series )?regulars?"
    rf"|added to {_WORK}|added as (?:an? )?(?:new )?(?:series )?regulars?"
    r"|join(?:s|ed|ing)? (?:as (?:an? |the )?(?:new )?(?:series )?regulars?"
    r"|(?:{NAMES}|him|her|them) (?:in|for|on(?= (?:the (?:series|show|cast|project|season)|{TITLE}|board|screen)))\b)"
    r"|(?:announced|unveiled|revealed|confirmed|named|set|cast|tapped) as (?:an? |the |one of the )?(?:(?:new|series"
    r"|female|male|show['’]s|title|titular)? )?(?:co-)?(?:leads?|stars?|headliners?|regulars?)"
    r"|mak(?:es?|ing) up the (?:rest|remainder) of the (?:cast|ensemble)"
    r"|(?:the|among the) (?:(?:only|main|lead|remaining|other|principal) )*(?:actors|cast members|stars|leads"
    r"|performers)"
    r"|in the (?:film|movie|show|series)|among the (?:[a-z-]+ )?(?:cast|stars|ensemble|actors|names))(?!\w)"
)
_SHOWS = (
    r"(?:drama|comedy|dramedy|thriller|sitcom|series|movie|film|starrer|vehicle|rom-?com|biopic|western|horror"
    r"|mystery)"
)

# Those whom somebody joins or plays with: "the previously announced Ada Okafor"
_FELLOWS = (
    r" (?:(?:the )?(?:previously|already|recently)[- ](?:announced|cast|confirmed) |(?:fellow |existing |returning )?"
    r"(?:cast members?|stars?|co-stars?|series regulars?|regulars|castmates|newcomers?|actors?),? "
    rf"|fellow )*(?P<who>{{PEOPLE}})(?= ?(?:in|as|on|for|$|[.,;()—–]|and)){NOT_CREW}"
)

LISTS = tuple(
    pattern(source)
    for source in (
        r"\b(?:stars?|starred|starring|co-stars?|co-starring|(?<=cast )led by|(?<=ensemble )led by|headlined by"
        r"|fronted by|toplined by|featuring|features|featured|(?<=will )feature|(?<=also )feature"
        r"|voices (?:are |is |will be )?(?:provided |supplied )?by|the voices of)"
        r"(?: in (?:the|this) (?:[\w-]+ )?(?:film|movie|series|show|drama|sequel|{SEASON}))?(?: the likes of"
        r"| in [^.;,]{2,40}? alongside| alongside| opposite| are| is| will be| include| as well)?:?"
        rf" {_KNOWN_AS}(?P<who>{{PEOPLE}})(?! \w+ing\b)",
        r"\b(?:cast|ensemble|line-?up|company|players|stars|actors|leads|newcomers|newbies|names|faces|additions|regulars"
        r"|celebrities|celebs|guests"
        r"|roster|members|performers)(?: members)?(?: (?:of|for|to) (?:{TITLE}|the [\w-]+))?"
        r"(?: (?:returning|coming back|set|confirmed|announced)"
        r"(?: (?:for|in|to) (?:{SUBJECT}|the [\w-]+(?: [\w-]+)?))?)?,?"
        r"(?: (?:also|that|which|already|now|previously|for the \w+ season|on the [\w-]+|this season|so far"
        r"|currently))*,? "
        r"(?:includ(?:es?|ed|ing)|features?|featuring|consists of|comprises|comprising|are"
        r"|(?:(?:is|was|are|will be|has been) )*(?:led|headed(?: up)?|fronted|topped|headlined|anchored|rounded out"
        r"|filled out) by"
        r"|rounds out with|will include|is made up of|made up of|is composed of|boasts|has|stars|is completed by"
        rf"|takes in|runs to|counts"
        rf"|will also include|will feature)(?: (?:also|returning (?:stars"
        rf"|cast members)))?:? {_KNOWN_AS}(?P<who>{{PEOPLE}})",
        r"\b(?:stars|cast members?|castmates|co-?stars?|actors?|leads|(?:series|show|female|male) lead"
        r"|leading (?:lady|man|actor|actress)|star|actress|(?:series )?regulars?|newcomers?"
        r"|headliners?|actresses)(?: (?:such as|like|including))? (?P<who>{PEOPLE})",
        rf"(?<!\bin )(?<!\bon )(?<!from )(?P<who>{{PEOPLE}})(?:,? and (?:many |several )?(?:more|others))?,? "
        rf"(?:\([^()]*\),? )?{_AUX}{_STARS}{NOT_CREW}",
        rf"(?P<who>{{NAMES}}), [^,.;:()]{{3,90}}, {_AUX}{_STARS}{NOT_CREW}",
        r"\b(?:joining|rounding out|completing|filling out|leading|heading|heading up"
        r"|topping) (?![^.;:,]{0,60}\b(?:producers?|directors?|writers?|EPs?"
        r"|showrunners?)\b)(?:[^.;:,]{2,60}?) (?:is|are|will be):? "
        rf"(?:also )?{_KNOWN_AS}(?P<who>{{PEOPLE}})",
        r"\b(?:new|newly added|also new|fresh) (?:to|in|on) (?:the )?(?:cast|series|show|season|ensemble|{TITLE}"
        r"|{SEASON})"
        rf"[^.;:,]{{0,30}}? (?:is|are|will be):? {_KNOWN_AS}(?P<who>{{PEOPLE}})",
        r"^\W*(?:(?:main|voice|lead|guest|supporting|new|full|key|the|returning"
        r"|principal) )*(?:cast(?: members)?|stars|starring"
        r"|featuring|guest stars|voices|actors) ?: (?P<who>{PEOPLE})",
        r"(?<!\bin )(?P<who>{NAME}),? (?:who is |also )?(?:the |one of (?:the|its) |an? )?(?:co-|lead |series "
        r"|main )*stars? (?:of|in|on) "
        r"(?:[“\"‘]?{TITLE}|the (?:show|series|film|movie|drama|comedy|sitcom|franchise))",
        r"\b(?:joined (?:(?:in|on|for) (?:(?:[\w’'-]+|{SEASON}|{TITLE}) ){0,4}?)?by(?: (?:[\w-]+ ){0,4}(?:including"
        r"|such as|like|the likes of))?"
        r"|reunit(?:ed|es|ing)(?: \S+)? with|in addition to|stars? in [^.;,]{2,40}? alongside)"
        rf"{_FELLOWS}",
        r"(?:\b(?:with|and|plus|saw|sees|put(?:s|ting)?)|,) (?P<who>{PEOPLE}) (?:all |both |also )?(?:starring "
        r"|returning "
        r"|back |appearing |co-starring )?in (?:the |its |an? |as[- ]yet[- ])?(?:(?:two|three|as[- ]yet) )?"
        r"(?:(?:lead(?:ing)?|main|starring|title|titular|key|central|principal|supporting|pivotal|prominent|recurring"
        r"|un(?:disclosed|specified|known|named|confirmed|revealed)|guest|smaller?|major|secret|mystery)"
        r"(?: and supporting)?) (?:roles?|parts?|capacit\w+)\b",
        # "recurring are Ada Okafor and Tom Reyes"
        r"\b(?:(?:also|now|already) (?:on board|aboard|attached|cast|confirmed|signed on)|recurring"
        r"|guest[- ]starring|co-starring|also starring|also appearing|starring in the \w+ roles?"
        rf"|returning(?: (?:for|in|to) {{SUBJECT}})?) (?:are|is|will be):? (?:also )?{_KNOWN_AS}(?P<who>{{PEOPLE}})",
        r"\b(?:starring|appearing|co-starring) (?:opposite|alongside|with) {PEOPLE} (?:is|are) (?P<who>{PEOPLE})",
        # "the actor who plays Una, Ada Okafor"
        r"\b(?:actor|actress|star|comedian|newcomer|man|woman|performer) who (?:plays?|played|portrays?|voices?"
        r"|will play) "
        r"[^,.;()]{1,40}, (?P<who>{NAME})",
        r"\b(?:stars?|celebrit(?:y|ies)|guests?|pairings?|names|faces|cast|guest stars|contestants|actors"
        r"|performers)\b"
        r"[^.;:]{0,30}?,? (?:ranging )?from (?P<who>{PEOPLE} to {PEOPLE})",
        # "most of the cast will return, including Ada Okafor", "led by Ada Okafor, the cast"
        r"\b(?:cast|stars|actors|regulars|favou?rites|members|faces|names|newcomers|additions|roster|line-?up)\b"
        r"[^.;:()]{1,60}?,? (?:including|such as|among them|notably|namely),? (?P<who>{PEOPLE})",
        r"\b(?:led|headed|fronted|headlined|anchored|toplined) by (?P<who>{PEOPLE}), (?:the|its|an?) (?:[\w-]+ ){0,2}"
        r"(?:cast|ensemble|drama|comedy|thriller|sitcom|film|movie)\b",
        r"\bhand(?:s|ed|ing)? (?:over )?(?:the|his|her|their) (?:role|part|character|crown|mantle|baton|reins)"
        r"(?: over| on)? to (?P<who>{PEOPLE})",
        r"\bpromoted (?P<who>{NAMES})(?: \([^()]*\))? to (?:a )?series regular",
    )
)
LISTS += FILLED
ENSEMBLE = LISTS[:2]  # "the cast includes A, B and C": who makes it may be one of them
# What is said of others than actors as well, and so needs the name of a person.
WEAK_LISTS = tuple(
    pattern(source)
    for source in (
        # "Ada Okafor's performance in the series", "Ada Okafor's character"
        r"(?P<who>{NAME}){POSS} (?:[\w-]+ ){0,2}(?:performance|portrayal|turn|role|part|character|casting|scenes"
        r"|debut) "
        r"(?:in|on) (?:[“\"‘]?{SUBJECT}|(?:the|this) (?:film|movie|series|show|season|sequel|drama))",
        r"(?P<who>{NAME}){POSS} (?:[a-z-]+ ){0,2}(?:character|casting|on-screen \w+)\b(?! {NAME})",
        r"(?P<who>{PEOPLE}),? (?:(?:was|were|been|has|have|also|recently) )+(?:spotted|seen|pictured"
        r"|photographed|snapped"
        r"|papped) (?:[\w-]+ ){0,4}?(?:filming|shooting|on (?:the )?(?:set|location))\b",
        r"\b(?:(?:re)?unit(?:es|ed|ing)|pair(?:s|ed|ing)"
        r"|brings? (?:back )?together) (?P<who>{PEOPLE}(?: with {PEOPLE})?)"
        r"(?! (?:with|and) \w*(?:director|writer|producer|creator))",
        r"\b(?:it|film|movie|series|show|drama|comedy|season|{TITLE}[”\"’]?|{SEASON}) (?:also )?(?:casts|sees|finds) "
        r"(?P<who>{NAME}) (?:playing|play|(?!as (?:an? |the |his |her )?(?:executive|producer|director"
        r"|writer|host|judge))as)"
        r" (?:an?|the|his|her|their) ",
        r"\b(?:turns?|appearances?|cameos?|performances?|guest spots?) (?:from|by) (?P<who>{PEOPLE})",
        r"(?P<who>{NAME})(?:{POSS}|,? and|,? &|,) (?:(?:his|her|fellow|longtime|on-?screen) )?(?:co-?star"
        r"|castmate)s? {NAME}",
        r"{TITLE}[”\"’]?{POSS} (?P<who>{NAME})(?=,? (?:told|said|says|teased|reveals|revealed|opens? up"
        r"|opened up|spoke)\b)",
        rf"\b{STAR_TOO} (?P<who>{{NAME}})",
        r"\b(?:talks|negotiations|discussions)\b[^.;:]{0,40}? (?:for|with) (?P<who>{NAMES}) to (?:join|star|play|lead"
        r"|appear"
        r"|return|headline)\b",
        r"\bfound (?:its|their|his|her|the) (?:[\w’'-]+ ){1,5}?(?:in|with) (?:[\w’'-]+ ){0,3}?(?P<who>{NAMES})",
        r"\b(?:opposite|join(?:s|ed|ing)?(?: (?:the|a cast of))?)"
        rf"{_FELLOWS}",
        r"\b(?:has|have|had) (?:also )?(?:cast|tapped|added|recruited|enlisted|signed|hired) (?:(?:[\w-]+"
        r"|{TITLE}) ){0,5}?"
        rf"(?P<who>{{PEOPLE}}){NOT_CREW}",
        rf"(?:\b(?:cast|series|ensemble|show|film|reboot|sequel|drama|thriller|comedy)|{{TITLE}}"
        rf"|{{SEASON}}) (?:also )?(?:adds|has added"
        rf"|welcomes|casts|taps|recruits|enlists|brings in) {_KNOWN_AS}(?P<who>{{PEOPLE}}){NOT_CREW}",
        r"\b(?:eyeing|in (?:early |final |advanced )?(?:talks|negotiations) with|circling|courting) (?P<who>{PEOPLE})",
        r"(?P<who>{NAME}(?: (?:and|&) {NAME})?)(?:-(?:starring|led|fronted|headlined|starrer))(?: [\w-]+){0,4}",
        rf"(?P<who>{{NAME}}(?: (?:and|&|/) {{NAME}})?) (?:[a-z-]+ ){{0,2}}{_SHOWS} [“\"‘]?(?P<title>{{TITLE}})",
        r"\b(?:cast|ensemble)(?: members)? ?[–—:] ?(?P<who>{PEOPLE})",
        r"\b(?:features?|featuring|boasts?|stars?|starring|includ(?:es?|ing)) "
        r"(?:(?!\b(?:who|which|that|as)\b)[\w’'-]+ ){1,6}?"
        rf"(?:including|such as|like) {_KNOWN_AS}(?P<who>{{PEOPLE}})",
        r"\b(?:in addition to|besides|as well as) starring[^.;]{0,40}?, (?P<who>{NAMES}) ",
        # what one watches, with whom in it
        r"\b(?:with|and|plus) (?P<who>{PEOPLE}) in (?:the|its) (?:lead\b|(?:title )?(?:role|part)\b(?! of"
        r" (?:producer|director|host)))",
        r"{TITLE}[,”\"’]{1,2} with (?P<who>{PEOPLE}),",
        # how well somebody does it
        rf"(?P<who>{{PEOPLE}}) (?:is|are|was|were)(?: both| all)? (?:(?:[a-z]+ly|always|so|just"
        rf"|as \w+ as ever) )?{FINE}"
        r"(?=[,.;!]|$| (?:here|in (?:it|this|{TITLE})|together|throughout|and|but)\b)",
        r"(?P<who>{PEOPLE}) (?:gives?|delivers?|turns? in|is giving) an? (?:[\w-]+,? ){0,4}(?:performance|turn)\b",
        r"(?P<who>{PEOPLE}) (?:steals? (?:the show|scenes|every scene|the film|the movie)|has never been (?:better"
        r"|funnier)"
        r"|(?:has|have|share|shares) (?:[\w-]+ ){0,3}chemistry)\b",
        r"\b[Hh]aving (?P<who>{NAME},? and {NAME}) (?=[a-z]+ )",
        r"\b(?:two-hander|star vehicle|showcase|tour de force)s? (?:for|from|between|starring) (?P<who>{PEOPLE})",
        r"\b(?:the|this|an?) (?P<who>{NAME}) (?:star )?vehicle\b",
    )
)
# Who is wanted, as those who want them or talk of it say.
WANTED = tuple(
    pattern(source)
    for source in (
        r"\blin(?:e[sd]?|ing) up (?:(?:[\w-]+|{NAME}['’]s?) ){0,4}?(?P<who>{PEOPLE})(?= (?:for|to|as)\b)",
        r"\b(?:keen|desperate|hoping|eager|determined|trying|wants?|wanted|vying|bid|battle) to (?:get|land"
        r"|sign(?: up)?|secure|bring"
        r"|recruit|book|lure|tempt|poach|snare)(?: back)? (?P<who>{PEOPLE})(?= (?:for|to|as|onto|on|into)\b)",
        r"\b(?:talks|chats?|meetings?|conversations|negotiations) with (?P<who>{PEOPLE}) (?:about|over|to|for)\b",
        r"\b(?:studio|producers|bosses|makers|execs?|executives|team|director|{PLATFORM}) (?:(?:has|have|had|also"
        r"|even|reportedly) )*"
        r"(?:met|spoken|talked|spoke) (?:with|to) (?P<who>{PEOPLE})(?! about (?:an? |the )?(?:script|direct|writ))",
        r"\b(?:talk|rumou?rs?|whispers|chatter|speculation|word|suggestions?|claims) (?:of|about|that)"
        r" (?P<who>{PEOPLE})"
        r" (?:(?:is|are|was|were|might|may|could|will|be) )*(?:putting in|making|having|return|join|appear|show|pop"
        r"|cameo|play|take|sign)",
        r"(?P<who>{NAME})['’]s? name (?:(?:is|was|were|has|had|been|being|also) )*"
        r"(?:in the (?:mix|frame|hat)|mentioned|floated|linked|bandied|thrown)\b",
    )
)
# Whose film it is called by: "the Ada Okafor sequel"; some are called by their director, author or hero, so that only
# an actor's name will do.
STAR_OF = (
    pattern(
        rf"\b(?:the|this) (?P<who>{{NAME}}(?: (?:and|&) {{NAME}})?) (?:[a-z-]+ ){{0,2}}(?:{_SHOWS[3:-1]}|sequel"
        rf"|prequel"
        r"|actioner|spin-?off|reboot|flick)\b"
    ),
)
# Whose return needs an actor's name, since characters return as well.
BACK_KNOWN = (
    pattern(r"\b(?:bring(?:s|ing)? back|welcom(?:es?|ing) back|the return of) (?:[\w’'-]+ ){0,3}?(?P<who>{PEOPLE})"),
)
RETURNING = tuple(
    pattern(source)
    for source in (
        r"(?P<who>{PEOPLE}),? (?:(?:is|are|will|would|be|been|has|have|both|all|also|set to|slated to|expected to"
        r"|confirmed to|likely|due to|each|reportedly|once again|not|never|won['’]t|wouldn['’]t|isn['’]t"
        r"|aren['’]t|who|to|[a-z]+ly|may|might|could|can|ostensibly|possibly|well|still"
        r"|officially|definitely|poised to|signed on to|scheduled to|able to|going to) )*(?:\([^()]{1,20}\) )?"
        r"(?:return(?:s|ing)?|back\b(?! in)|repris(?:e|es|ing)|com(?:e|es|ing) back"
        r"|(?:stay(?:s|ing)?|remain(?:s|ing)?|continu(?:e|es|ing)|stick(?:s|ing)?)(?: (?:on|around|in|with|as)\b)+"
        r"(?= (?:{NAME}|{TITLE}|(?:some|a limited|the role|the (?:show|series|cast)|for|his|her|their)\b)))"
        rf"(?![\w])(?! to {{PLATFORM}}){NOT_CREW}",
        r"(?P<who>{PEOPLE}),? (?:(?:is|are|be|being|been|will|all|both) )+brought back\b",
        r"\b(?:return(?:s|ing)?|reprising|back|bring(?:ing|s)? back|welcome back|the return of)(?: [\w’'-]+){0,6}? "
        r"(?:(?:are|is|include|includes|including|stars?|cast members?|cast|alongside|of|:) ){1,3}(?P<who>{PEOPLE})",
        r"\b(?:return(?:s|ing)?|back)(?: (?:for|in|to) (?:the )?(?:{SEASON}|{TITLE}|[\w-]+ [\w-]+))? (?:are|is"
        r"|will be):? "
        r"(?P<who>{PEOPLE})",
        r"\b(?:seeing more of|see more of)[^.;]{0,60}? (?P<who>{NAMES})",
        r"(?P<who>{NAMES})['’]s? (?:return|comeback)\b",
        r"(?:\b(?:season|series|show|film|movie|sequel|revival|reboot)|{SEASON}|{TITLE}) (?:(?:also|will) )*"
        r"(?:bring|welcome)s? back (?P<who>{PEOPLE})",
        r"\b(?:return(?:s|ing)?|back)\b[^.;]{0,60}?,? (?:along with|alongside|as well as|joined by) (?P<who>{PEOPLE})",
    )
)
RETURNING += (
    pattern(
        r"\b(?:return(?:s|ing)?|back|repris\w+|stars?|starring|appears?|appearing)\b[^.;]{0,60}?,? as (?:are|is|do"
        r"|does"
        r"|will) (?P<who>{PEOPLE})(?=[.,;]|$)"
    ),
)
RETURNING += BACK_KNOWN
