"""The ways in which a service, a network or a distributor is tied to a title."""

from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.releases.platform_deals import DEALS
from hitherto.reading.releases.platform_words import IN_REGION, THING
from hitherto.reading.wording import gap, one_of

_SHOWN = one_of(r"""
    premier(?:e[sd]?|ing) debut(?:s|ed|ing)? stream(?:s|ed|er|ing(?!\s(?:services?|platforms?|giants?|networks?)))?
    air(?:s|ed|ing)? releas(?:e[sd]?|ing)
    launch(?:e[sd]|ing)? land(?:s|ed|ing)? arriv(?:e[sd]?|ing|al) return(?:s|ed|ing)? drop(?:s|ped|ping)?
    com(?:e|es|ing) came head(?:s|ed|ing)? broadcast(?:s|ing)? available watch(?:ed)? ran runs? running
    exclusively back bow(?:s|ed|ing)? hitting (?:is|are|was|were|be)(?:\sstill|\sboth|\sall)?(?=\son\b)
    screens? screened exclusive(?=\sto\b) begins? began
    start(?:s|ed)?
    (?:first|originally|initially)\sappeared lives? housed carried shown seen bound
    mov(?:es?|ed|ing) jump(?:s|ed|ing)? hop(?:s|ped|ping) switch(?:es|ed|ing) migrat(?:es|ed|ing) found aired out
    watchable home open(?:s|ed|ing)? simulcast landing set\sup binge
    continu(?:es?|ed|ing) conclud(?:es?|ed|ing) kick(?:s|ed|ing)?\soff (?:catch|caught)\sup rewatch(?:ed)?
    rent(?:ed)? playing stays?
    """)
# "is in its third season on Larkspur", "after two seasons on Larkspur"
_DURING = r"(?:in|of|for|after|during) (?:[\w-]+ ){0,2}?(?:{SEASON}|(?:seasons|years|run|tenure)\b)(?= on )"
_ADJECTIVES = (
    r"(?:(?!and |or |has |is |was |will |to |for |on |in |from |said |with |by )[\w’'-]+ "
    r"|{TITLE}['’]?s? |{NAME}['’]?s? |{NAME}-(?:starring|led|created|directed|produced|fronted|penned|headlined),? "
    r"|{SEASON} (?:of )?){0,5}?"
)
# "on Larkspur on Wednesdays and later on Quillon+", "on Larkspur, streaming the next day on Quillon+"
AND_LATER = (
    r"(?:,? (?:on |at |every )?(?:{DATE}|{NAME}|[a-z]+days|weekly|live|nationwide)"
    r"(?: nights?| evenings?| at {DATE})?)?(?:,| and|, and|, or| or)"
    r"(?: (?:then|also|later|afterwards?|subsequently|next[- ]day|(?:the )?(?:next|following|same) day|{DATE}"
    r"|stream(?:s|ing)?|available|on[- ]demand|to stream|live|exclusively|internationally|globally|overseas))+"
    r" (?:on|via|to|through|at) (?:the )?{PLATFORM}"
)
_SOON = (
    r"(?: (?:has|have|had|is|are|was|will|would|to|be|which|that|also|already|officially|now|currently|recently|plans"
    r"|planning|set|since|just|reportedly|later|then|be|went on)){0,4}"
)
# What a distributor does with a film.
_BRINGS_OUT = one_of(r"""
    releas\w+ distribut\w+ open(?:s|ed|ing)? bring(?:s|ing)? rolls?\sout rolling\sout put(?:s|ting)?\sout
    dat(?:e|es|ed|ing)
    pencil+\w* earmark\w* slat\w+ plac(?:es?|ed|ing) slott?(?:s|ed|ing)? schedul\w+ stak(?:es?|ed|ing) handl\w+
    back(?:s|ed|ing) set(?:s|ting)? giv(?:es|en|ing) gave
    mov(?:e|es|ed|ing) push\w* delay\w* pull(?:s|ed|ing)? acquir\w+ bought buys land(?:s|ed) nab(?:s|bed)
    """)
_FILM = (
    r"(?:(?:the|its|this|a) (?:[\w-]+ ){0,2}?(?:film|movie|sequel|prequel|picture|pic|feature|thriller|comedy|drama"
    r"|horror|biopic|project|animation|musical|western)(?!s)|it(?! (?:is|was|will|has|would)\b)"
    r"|(?:domestic|international|theatrical|worldwide|global|U\.S\.|North American|{NAME}) (?:distribution|rights))"
)
_NATIONAL = r"(?:(?:{NAME}|[\w.]+)['’]s )?"  # "Australia's Larkspur Network"
_NOT_ITS_TRAILER = (
    r"(?![\"”’]?(?:['’]s)? (?:{SEASON} )?(?:[\w-]+ )?(?:trailers?|teasers?|posters?|clips?|footage|soundtrack|panel"
    r"|cast)\b)"
)
WAYS = (  # one line a way of saying it
    *DEALS,
    (
        "shown on",
        pattern(
            rf"\b(?:{_SHOWN}\b(?! (?:over )?from {{PLATFORM}} to)|{_DURING})"
            rf"{gap(70)}\b(?:on|to|at|via|for|through|from|into|like|such as)(?: the)? "
            rf"{{PLATFORM}}"
            rf"(?:{AND_LATER}|(?:,| and|, and| or)(?: on| to| via)? {{PLATFORM}}"
            rf"|,? (?:via|through|including) {{PLATFORM}}"
            rf"|{IN_REGION},? and (?:(?:on|to) )?{{PLATFORM}}(?:(?:,| and"
            rf"|/) ?{{PLATFORM}})*(?={IN_REGION}))*(?!['’]s? [a-z]+ (?:account|channel"
            rf"|page|event"
            rf"|panel)| to {{PLATFORM}}|['’]s? (?:[a-z-]+ )?[\"“‘]?(?:{{NAME}}|{{TITLE}}|(?-i:[A-Z])))"
        ),
    ),
    (  # "Larkspur subscribers will have to wait"
        "subscribers",
        pattern(
            r"{PLATFORM} (?:subscribers|viewers|customers|members|audiences) (?:(?:in|across) (?:the )?[\w.]+ )?"
            r"(?:will|can|get|have|may|could)\b(?=[^.;]{0,60}\b(?:watch|stream|see|wait|hang on|catch|binge)\b)"
        ),
    ),
    ("hits", pattern(r"\b(?:hits?|hitting|joins?|joined|reach(?:es|ed)?|take over) {PLATFORM}")),
    (
        "owner",
        pattern(
            rf"{{PLATFORM}}['’]s? (?:and [\w .]+['’]s? )?(?P<gap>{_ADJECTIVES})(?:[\"“‘]?(?P<work>{{TITLE}})"
            rf"|{THING}\b(?!s)(?: [\"“‘]?(?P<work2>{{TITLE}}))?)"
        ),
    ),
    (
        "kind",
        pattern(
            rf"(?P<before>[\w’'-]+ )?{{PLATFORM}}(?: and {{PLATFORM}})?(?:-| )(?P<gap>(?:original|exclusive|TV"
            r"|television|streaming|limited|animated|live-action|crime|fantasy|hit|teen|sci-fi|horror|reality"
            rf"|{{NAME}}|{{TITLE}}|period|historical|medical|legal|spy|superhero|family|romantic|dark|dating"
            rf"|anthology|game|prequel|sequel|detective|supernatural|comic book"
            rf"|[a-z-]+(?:al|ic|ary|ish|ive|ian|some|ed|y)"
            rf"|heist|true-crime|culinary|music|sports|courtroom|buddy|sketch|stop-motion|young-adult|YA|eco|conspiracy"
            rf"|serial-killer|murder|monster|vampire|alien|disaster|epic|\w+-part|\w+-episode|Western|Christmas|holiday"
            rf"|feature|cooking|singing|dance|ensemble|queer|coming-of-age"
            rf"|short-lived|half-hour|hour-long|workplace|gangster|mob|cop|police|survival|space|war|zombie){{0,3}}(?: "
            rf"|\b)){{0,4}}{THING}\b(?!s\b)(?:,? [\"“‘]?(?P<work>{{TITLE}}))?"
        ),
    ),
    (
        "owner",
        pattern(
            r"{PLATFORM}['’]s? (?P<gap>(?:[\w-]+ ){0,3})[\"“]?{TITLE}[\"”]? (?:[\w-]+ )?(?:spin-?off|prequel"
            r"|sequel|revival"
            r"|reboot)(?: series)?,? [\"“]?(?P<work>{TITLE})"
        ),
    ),
    (
        "title on",
        pattern(r"(?P<work>{TITLE})[\"”’]?(?:,? {SEASON})?,? (?:(?:exclusively|only|now|live) )?(?:on|\() ?{PLATFORM}"),
    ),
    (  # "the prison drama Salt Roads for Larkspur One"
        "title on",
        pattern(rf"\b{THING},? (?:called |titled )?[\"“‘]?(?P<work>{{TITLE}})[\"”’]? (?:for|at) (?:the )?{{PLATFORM}}"),
    ),
    (
        "listed",
        pattern(r"(?P<work>{TITLE})[\"”’]?(?:,? {SEASON})?(?:,| \() ?(?:[^().;]{0,25}, )?{PLATFORM}(?=[).;]|, |\Z)"),
    ),
    (
        "label",
        pattern(
            r"(?:\A|[|;•] ?)(?:(?:where|how) to (?:watch|stream|see it)|(?:streaming|available|watch|airs?|streams?) on"
            r"|(?:streaming )?(?:network|platform|service|channel)s?|streamer|broadcaster|distributor|distribution"
            r"|studio"
            r"|outlet)(?: \([^)]*\))?: ?{PLATFORM}(?:(?:,|/| and|, and| &) ?{PLATFORM})*"
        ),
    ),
    (  # "Premiere date: June 5 on Larkspur"
        "label",
        pattern(
            r"(?:\A|[|;•] ?)(?:premieres?|releases?|airs?|starts?|debuts?|returns?|launch(?:es)?)(?: ?dates?)?: "
            r"{DATE}[^.;:]{0,25}?(?: on|,| at| \() ?{PLATFORM}"
        ),
    ),
    (  # the line below a title: "Larkspur One, Sunday 8 March, 9pm"
        "label",
        pattern(r"\A{PLATFORM}(?:(?:/| and |, | & ){PLATFORM})*(?=(?:, | [—–-] |: |\s?\| ?| \(){DATE})"),
    ),
    (  # "hails from Quay Television for Larkspur", "the film comes from Larkspur"
        "released by",
        pattern(
            rf"(?:\b(?:it|project|{THING})|{{TITLE}}[\"”’]?) (?:(?:is|now|also|which) )*(?:(?:hails|comes) from"
            r"(?: (?:[\w.-]+ |{NAME},? ){1,6}?for)?|backed by) (?:the )?{PLATFORM}(?!['’])"
        ),
    ),
    (
        "released by",
        pattern(
            r"\b(?:(?:distributed|released|handled|acquired|bought|picked up|licensed|carried|snapped up|backed|renewed"
            r"|cancel+ed|axed|ordered|commissioned|greenlit|revived|developed|saved|scrapped|shelved|dropped|given) "
            r"(?:[\w-]+ |{SEASON} ){0,5}?(?:by|at)|(?:in development|in the works|(?:is|are|was|been) set(?: up)?"
            r"|a home|series order) (?:at|for|from)|(?:produced|made|filmed|developed|commissioned) (?:[\w-]+ "
            r"|{NAME} ){0,4}?for|co-production (?:of|between|by|from|with)|hails from"
            r"|(?:has|have|had|was|were|been|being|already|also) (?:pre-?)?(?:sold|licensed)"
            r" (?:[\w-]+ |{SEASON} |{NAME} ){0,4}?to|(?:pre-?sales?|sales|deals?) (?:\w+ )?with)"
            rf" (?:the )?{_NATIONAL}{{PLATFORM}}(?:(?:{IN_REGION})?(?:,| and|, and) (?:the )?{_NATIONAL}{{PLATFORM}})*"
        ),
    ),
    (
        "rights",
        pattern(
            rf"{{PLATFORM}} (?:(?:has|have|had|also|already|recently|reportedly|just|now|again"
            rf"|once) )*(?:acquired|acquires"
            rf"|bought|buys"
            r"|landed|lands|licensed|licenses|secured|secures|snapped up|nabbed|picked up"
            r"|grabbed|grabs|scooped up|snagged|nabs|picks up|(?:holds|won|has|owns|took|taken"
            r"|takes)(?=[^.;]{0,40} rights))"
            r" (?P<gap>(?:[\w’'.-]+ ){0,5}?)(?:(?:rights|licence|license)"
            rf" (?:to|for|on) (?:stream |air |distribute |the |its )*)?[\"“‘]?(?:(?P<work>{{TITLE}})"
            rf"|(?<=the ){THING}\b(?!s)|(?:rights|licence|license)(?=[.,;]|\Z|,? (?:and|in|for (?:the )?{{NAME}}"
            rf"|here)\b))"
        ),
    ),
    (  # "out April 7 from Larkspur"
        "released by",
        pattern(
            r"\b(?:out|due|opens?|opening|coming|arriv(?:es|ing)|lands|landing|hits|releas(?:ed|es)|bows?|drops?)\b"
            r"[^.;:]{0,40}?{DATE},? (?:in (?:theat(?:er|re)s|cinemas) )?(?:from|via|through|courtesy of) {PLATFORM}"
        ),
    ),
    (
        "shows the",
        pattern(
            rf"{{PLATFORM}} (?:(?:has|have|is|are|was|also|will|to|which|already|officially|now|currently|set|be|and"
            rf"|both"
            r"|globally) )*(?:stream(?:s|ed|ing)?|simulcast(?:s|ing)?|air(?:s|ed|ing)?|broadcast(?:s|ing)?"
            r"|show(?:s|ed|ing)?|carr(?:y"
            r"|ies)"
            r"|premier(?:e|es|ed|ing)|debut(?:s|ed|ing)?|releas(?:e|es|ed|ing)|launch(?:es|ed|ing)?|renew(?:s|ed)"
            r"|cancel(?:s|l?ed)|axe[sd]|order(?:s|ed)|greenli(?:t|ghts|ghted)|commission(?:s|ed)|reviv(?:es|ed))"
            rf" (?:(?:the|this|its new) (?P<gap>(?:[\w-]+ |{{SEASON}} (?:of the )?)??){THING}\b(?!s| (?:about|version"
            rf"|of))|it\b(?! (?:is|was|will|has|would)\b))"
        ),
    ),
    (
        "acts on",
        pattern(
            rf"{{PLATFORM}}(?: (?:has|have|had|is|are|was|also|just|already|officially|now|currently|recently"
            rf"|finally|summarily|quietly|reportedly|then|went on to|will|to)){{0,4}} (?:(?:drop|releas|unveil|shar"
            rf"|debut)(?:ped"
            rf"|ed|s|es)? (?:the|a) [\w -]{{0,30}}?(?:trailer|teaser|look|clip)[\w ]{{0,12}} for its|(?:reveal"
            rf"|announc|confirm|shar)(?:s|es|ed)?(?: [\w ]{{0,20}})? that|renew(?:s|ed)|cancel(?:s|l?ed)"
            r"|axe[sd]|order(?:s|ed)|pick(?:s|ed) up|greenli(?:t|ghts|ghted)|develop(?:s|ed|ing)"
            r"|moving forward with|commission(?:s|ed)|reviv(?:es|ed|ing)|land(?:s|ed)|debut(?:s|ed)|premier"
            r"(?:es|ed)|air(?:s|ed)|(?:began|started) (?:airing|streaming)|stream(?:s|ed|ing)?|simulcast(?:s|ing)?"
            r"|launch(?:es|ed)?|set to (?:release|air"
            r"|stream|premiere)"
            rf"|will (?:release|air|stream|premiere|debut|launch)|release[sd]?) (?P<gap>{gap(70)})[\"“]?"
            rf"(?P<work>{{TITLE}}){_NOT_ITS_TRAILER}"
        ),
    ),
    (
        "distributes",
        pattern(
            rf"{{PLATFORM}}{_SOON} {_BRINGS_OUT}\b(?P<gap>{gap(45)})(?:[\"“‘]?(?P<work>{{TITLE}})|\b{_FILM}\b)"
            rf"{_NOT_ITS_TRAILER}"
            rf"|\b(?:which|that|whom),? {{PLATFORM}}{_SOON} (?:releas|distribut|open|put|bring|roll|hand)\w*"
            rf"|{{PLATFORM}}(?: (?:is|are|will|to|also|be|currently))+ (?:distribut|releas|handl)\w*"
            r"(?=[.,;]|\Z| (?:in|worldwide|domestically|theatrically|internationally|overseas)\b)"
        ),
    ),
    (
        "speaks of it",
        pattern(
            rf"{{PLATFORM}}(?: (?:has|have|just|also|already|officially|now|finally|recently|today|is|are|will"
            rf"|exclusively|quietly|still|currently|formally)){{0,4}} "
            rf"(?:releas|unveil|shar|drop|debut|reveal"
            rf"|post|launch|announc|confirm"
            rf"|set|sett|dat|mov|push|delay|postpon|giv|gav|greenl|order|commission|scrap|axe?|plan|tout|teas"
            rf"|present|tap"
            rf"|tell|cast|hand|bring|adapt|mak|promot|nab|snag|bankroll|fund|plac|pick|purchas|sav|add|work)(?:ed|es|s"
            rf"|ing|ped|ping|bed|e|en|it"
            rf"|ight\w*)?\b(?P<gap>{gap(90)})"
            rf"(?:[\"“]?(?P<work>{{TITLE}})|\b(?:the|its) (?:[\w-]+ ){{0,2}}(?:series|show|drama|comedy|film"
            rf"|movie|anime|sitcom|thriller)\b(?!s)"
            rf"|{{SEASON}}|{{DATE}} (?:for|as) (?:the|its))"
        ),
    ),
    (
        "other shows",
        pattern(
            r"{PLATFORM}(?:['’]s?)?(?P<gap>(?: [a-z-]+){0,2}) (?:shows|series|originals|titles|dramas|comedies|films"
            r"|movies|hits|animes?)(?:,)? (?:including|such as|like) [\"“‘]?(?P<work>{TITLE})"
        ),
    ),
    (
        "version",
        pattern(
            r"(?:{PLATFORM}(?: and |, | or |/))*{PLATFORM} (?:versions?|editions?|ports?|release)\b"
            r"(?: of [\"“‘]?(?P<work>{TITLE}))?"
        ),
    ),
    (  # "we’re developing Harbour Lights for Larkspur", "showed the first season"
        "made for",
        pattern(
            r"\b(?:developing|making|filming|writing|shooting|adapting|producing|created|made|developed|filmed"
            r"|wrote|adapted"
            r"|produced|shot|doing) [\"“‘]?(?P<work>{TITLE})[\"”’]?(?P<gap>) (?:for|at|with) {PLATFORM}"
            r"|(?P<work2>{TITLE})[\"”’]?,? (?:which|that) [^.,;:]{0,50}\b(?:developing|making|filming|writing"
            r"|shooting|adapting"
            r"|producing|directing|putting together|prepping|penning) (?:for|at|with) {PLATFORM}"
        ),
    ),
    (
        "season there",
        pattern(
            r"{PLATFORM},? (?:(?:first|originally|initially|also|had|has|is|then|previously|which|currently) )*"
            r"(?:stream(?:s|ed|ing)|simulcast|showed"
            r"|shown|dropped|screened"
            r"|picked up|put out"
            r"|launched|debuted|aired|released|premiered) (?P<gap>)(?:the|its|all of|both) {SEASON}"
        ),
    ),
    (
        "confirmed by",
        pattern(
            r"{SEASON}[\"”’]?(?: of {TITLE})?(?P<gap>[^.;,]{0,40}) (?:confirmed|announced|ordered|greenlit"
            r"|commissioned|renewed"
            r"|released|cancel+ed) by {PLATFORM}"
        ),
    ),
    ("premiere there", pattern(r"{PLATFORM} (?:premiere|debut|release|launch|original|slot)\b")),
)
