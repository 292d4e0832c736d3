"""The words that tie a service, a network or a distributor to a title, and those that tie it to something else."""

import re

from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.wording import gap, one_of

_SHOWN = one_of(r"""
    premier(?:e[sd]?|ing) debut(?:s|ed|ing)? stream(?:s|ed|er|ing(?!\s(?:services?|platforms?|giants?|networks?)))?
    air(?:s|ed|ing)? releas(?:e[sd]?|ing)
    launch(?:e[sd]|ing)? land(?:s|ed|ing)? arriv(?:e[sd]?|ing|al) return(?:s|ed|ing)? drop(?:s|ped|ping)?
    com(?:e|es|ing) came head(?:s|ed|ing)? broadcast(?:s|ing)? available watch(?:ed)? ran runs? running
    exclusively back bow(?:s|ed|ing)? hitting (?:is|are|was|were)(?:\sstill|\sboth|\sall)?(?=\son\b) begins? began
    start(?:s|ed)?
    (?:first|originally|initially)\sappeared lives? housed carried shown seen bound
    mov(?:es?|ed|ing) found aired out watchable home open(?:s|ed|ing)? simulcast landing set\sup binge
    """)
THING = one_of(r"""
    series show drama dramedy comedy film movie anime original sitcom thriller docuseries miniseries special pilot
    docu-?series docu-?drama biopic whodunit soap western procedural\sdrama phenomenon juggernaut sweetheart
    spin-?off revival reboot adaptation prequel sequel remake documentary hit sensation mystery rom-?com romance
    K-drama programme program docudrama procedural saga smash epic anthology limited\sseries telenovela cartoon
    feature animation staple
    """)
_ADJECTIVES = (
    r"(?:(?!and |or |has |is |was |will |to |for |on |in |from |said |with |by )[\w’'-]+ "
    r"|{TITLE}['’]?s? |{NAME}['’]?s? |{NAME}-(?:starring|led|created|directed|produced|fronted|penned|headlined),? "
    r"|{SEASON} (?:of )?){0,5}?"
)
# "on Larkspur in the U.S. and Quillon Two in the U.K."
IN_REGION = (
    r" (?:in|across|throughout) (?:the )?(?:{NAME}\.?|US|UK|Ireland|Britain|United States|United Kingdom|Canada"
    r"|Australia"
    r"|Japan|North America|Europe|America)"
)
# "on Larkspur on Wednesdays and later on Quillon+", "on Larkspur, streaming the next day on Quillon+"
AND_LATER = (
    r"(?:,? (?:on |at |every )?(?:{DATE}|{NAME}|weekly|live|nationwide)"
    r"(?: nights?| evenings?| at {DATE})?)?(?:,| and|, and|, or| or)"
    r"(?: (?:then|also|later|afterwards?|subsequently|next[- ]day|(?:the )?(?:next|following|same) day|{DATE}"
    r"|stream(?:s|ing)?|available|on[- ]demand|to stream|live|exclusively|internationally|globally|overseas))+"
    r" (?:on|via|to|through|at) (?:the )?{PLATFORM}"
)
WAYS = (  # one line a way of saying it
    (
        "shown on",
        pattern(
            rf"\b{_SHOWN}\b{gap(70)}\b(?:on|to|at|via|for|through|from|into|like|such as)(?: the)? {{PLATFORM}}"
            rf"(?:{AND_LATER}|(?:,| and|, and| or)(?: on| to)? {{PLATFORM}}"
            rf"|{IN_REGION},? and (?:(?:on|to) )?{{PLATFORM}}(?={IN_REGION}))*(?!['’]s? [a-z]+ (?:account|channel"
            rf"|page|event"
            r"|panel))"
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
    (
        "released by",
        pattern(
            r"\b(?:(?:distributed|released|handled|acquired|bought|picked up|licensed|carried|snapped up|backed|renewed"
            r"|cancel+ed|axed|ordered|commissioned|greenlit|revived|developed|saved|scrapped|shelved|dropped|given) "
            r"(?:[\w-]+ |{SEASON} ){0,5}?(?:by|at)|(?:in development|in the works|(?:is|are|was|been) set(?: up)?"
            r"|a home|series order) (?:at|for|from)|(?:produced|made|filmed|developed|commissioned) (?:[\w-]+ "
            r"|{NAME} ){0,4}?for|co-production (?:of|between|by|from)|hails from)"
            r" (?:the )?{PLATFORM}(?:(?:,| and|, and) (?:the )?{PLATFORM})*"
        ),
    ),
    (
        "rights",
        pattern(
            rf"{{PLATFORM}} (?:(?:has|have|had|also|already|recently|reportedly|just|now) )*(?:acquired|acquires"
            rf"|bought|buys"
            r"|landed|lands|licensed|licenses|secured|secures|snapped up|nabbed|picked up"
            r"|(?:holds|won|has|owns|took)(?=[^.;]{0,40} rights))"
            r" (?P<gap>(?:[\w’'.-]+ ){0,5}?)(?:(?:rights|licence|license)"
            rf" (?:to|for|on) (?:stream |air |distribute |the |its )*)?[\"“‘]?(?:(?P<work>{{TITLE}})"
            rf"|(?<=the ){THING}\b(?!s))"
        ),
    ),
    (
        "shows the",
        pattern(
            rf"{{PLATFORM}} (?:(?:has|have|is|are|was|also|will|to|which|already|officially|now|currently|set|be|and"
            rf"|both"
            r"|globally) )*(?:stream(?:s|ed|ing)?|simulcast(?:s|ing)?|air(?:s|ed|ing)?|broadcast(?:s|ing)?|carr(?:y"
            r"|ies)"
            r"|premier(?:e|es|ed|ing)|debut(?:s|ed|ing)?|releas(?:e|es|ed|ing)|launch(?:es|ed|ing)?|renew(?:s|ed)"
            r"|cancel(?:s|l?ed)|axe[sd]|order(?:s|ed)|greenli(?:t|ghts|ghted)|commission(?:s|ed)|reviv(?:es|ed))"
            rf" (?:the|this|its new) (?P<gap>(?:[\w-]+ |{{SEASON}} (?:of the )?)??){THING}\b(?!s| (?:about|version"
            rf"|of))"
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
            rf"(?P<work>{{TITLE}})"
        ),
    ),
    (
        "distributes",
        pattern(
            r"{PLATFORM} (?:[\w]+ ){0,4}?(?:releas(?:e|es|ed|ing)|distribut(?:e|es|ed|ing)) (?:the |its )?"
            r"(?:film|movie|sequel|picture|pic|feature|it)\b"
        ),
    ),
    (
        "speaks of it",
        pattern(
            rf"{{PLATFORM}}(?: (?:has|have|just|also|already|officially|now|finally|recently|today|is|are|will"
            rf"|exclusively|quietly|still|currently|formally)){{0,3}} (?:releas|unveil|shar|drop|debut|reveal"
            rf"|post|launch|announc|confirm"
            rf"|set|sett|dat|mov|push|delay|postpon|giv|gav|greenl|order|commission|scrap|axe?|plan|tout|teas"
            rf"|present|tap"
            rf"|cast|hand|bring|adapt|mak|promot|nab|snag|bankroll|fund|plac|pick|purchas|sav|add|work)(?:ed|es|s"
            rf"|ing|ped|ping|bed|e|en|it"
            rf"|ight\w*)?\b(?P<gap>{gap(90)})"
            rf"(?:[\"“]?(?P<work>{{TITLE}})|\b(?:the|its) (?:[\w-]+ ){{0,2}}(?:series|show|drama|comedy|film"
            rf"|movie|anime|sitcom|thriller)\b(?!s)"
            rf"|{{SEASON}})"
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
        ),
    ),
    (
        "season there",
        pattern(
            r"{PLATFORM} (?:(?:first|originally|initially|also|had|then) )*(?:showed|shown|dropped|screened"
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
    (  # "Larkspur has inked a deal with Quay Films for “Harbour Lights”"
        "deal",
        pattern(
            r"{PLATFORM}(?: (?:has|have|is|was|also|reportedly|recently|already|today)){0,3} (?:sign|ink|clos"
            r"|str[iu]c?k|reach"
            r"|land|cut|mak|made|w[io]n)(?:ed|s|es|ing|e)?\b(?P<gap>[^.;:!?]{0,40}? (?:deals?|agreements?"
            r"|destination|rights)\b"
            r"[^.;:!?]{0,100}? (?:for|to|of|including|on) [^.;:!?]{0,45}?)[\"“‘]?(?P<work>{TITLE})"
        ),
    ),
    (  # "the novel Harbour Lights for Larkspur Pictures"
        "for a distributor",
        pattern(
            rf"(?:{THING} |adaptation of [^.;:]{{0,50}}?|(?:in|and) )[\"“‘]?(?P<work>{{TITLE}})[\"”’]? (?:for"
            rf"|at) {{PLATFORM}}"
            rf"|(?P<gap>){{PLATFORM}} (?:adaptation|film|feature|movie|drama|thriller|sequel|biopic"
            rf"|reboot),? [\"“‘]?(?P<work2>{{TITLE}})"
        ),
    ),
    ("premiere there", pattern(r"{PLATFORM} (?:premiere|debut|release|launch|original|slot)\b")),
)
LEARNED = pattern(
    r"\b(?:stream(?:s|ed|ing)?|air(?:s|ed|ing)?|premier(?:e[sd]?|ing)|debut(?:s|ed|ing)?|available"
    r"|exclusively|landing|arrives?|launch(?:es|ed)?)"
    r"(?: (?:exclusively|only|worldwide|globally|to stream|to watch))* on (?P<new>{NAME}\+?)(?=[\s,.;!?)]|\Z)"
)
APPOSED = pattern(rf"{THING}, [\"“]?{{TITLE}}\Z")
SERVICE_NAME = re.compile(r"(?:\+|\b(?:TV|Network|Channel|Plus|Television|Player|Max|Prime|Play|Stream|Go|Now))\Z")
NOT_THIS = re.compile(
    r"(?:\b(?:another|other|many|few|several|every|any|most|fellow|more|previous|their|his|her|whose|against"
    r"|like|fewer|all)\s|\b(?:known for|star of|starred in|seen in|appeared in|behind|worked on"
    r"|credits include|fans of)\s(?:the )?)\Z"
    r"|\b(?:(?:recently|previously|last|next|currently|best|earlier|later|also) (?:starred|stars|star|seen"
    r"|appeared|appears)"
    r"|be seen(?: next)?|(?:starred|seen|appeared) (?:most recently|previously"
    r"|recently)) (?:opposite [\w ]+ )?(?:in|on)"
    r" (?:the |an? )?(?:[\w-]+ ){0,2}\Z"
    r"|\b(?:other|previous|recent|past|additional|screen|TV|film)? ?credits (?:also )?include\b[^.;]*\Z",
    re.IGNORECASE,
)
# "many popular anime will air on Larkspur": not this title alone.
MANY = re.compile(
    r"\b(?:many|several|various|most|dozens of|lots of|plenty of|a number of) (?:[\w’'-]+ ){0,3}"
    r"(?:anime|shows|series|films|movies|titles|originals|dramas|games)\b[^.;]{0,60}\Z",
    re.IGNORECASE,
)
OTHER = re.compile(
    r"\b(?:trailers?|teasers?|clips?|posters?|interviews?|panel|podcast|account|tickets?|merchandise"
    r"|novels?|books?|album|soundtrack|news|deal|app|subscription|talk show|told|tweet\w*|said"
    r"|executives?|hired|joined from)\b",
    re.IGNORECASE,
)
WATCHED = re.compile(r"(?:watch|stream|binge|catch)\w*\b", re.IGNORECASE)
OF_PEOPLE = re.compile(
    r"[^.;]{0,60}\b(?:deal|subscribers?|price|prices|ads?|app|account|earnings|results|podcast)\b", re.IGNORECASE
)
CASTS = re.compile(
    r"\b(?:join\w*|star(?:s|red|ring)?|cast|attached|tapped|returns?|board(?:s|ed)|season|series|lead|role"
    r"|renewed|cancel+ed)\b",
    re.IGNORECASE,
)
DECIDED = re.compile(r"\b(?:renew|cancel|axe[sd]|order|develop|forward|pick|greenl|commission|reviv)", re.IGNORECASE)
NEGATED = re.compile(r"\b(?:not|never|no longer|won['’]t|isn['’]t)\b[^.;,]{0,14}\Z")
# "The streamer also recently axed Salt Roads, Dock, and Quay": the one that was named before it.
ANAPHOR = pattern(
    r"\b(?:the|that|this) (?:same )?(?:streamer|network|streaming (?:service|giant|platform)|platform|broadcaster"
    r"|cabler|cable network|channel)(?: (?:has|have|also|recently|just|already|previously|earlier|has since|will|is))*"
    r" (?:renew|cancel|axe|order|pick|greenl|scrap|reviv|commission|debut|premier|launch|releas|stream|air)\w*"
    r"(?: up)? (?:(?:the|its|another|fellow|such|like|including|series|shows|comedy|drama|[\w-]+ed) ){0,4}"
    r"[\"“‘]?(?P<work>{TITLE})"
)
# What somebody has been in, or is known for, beside what the article tells of.
CREDITED = pattern(
    r"(?:\b(?:he|she|they|who|and|whose)|{NAME}(?:['’]s)?),? (?:(?:has|have|had|also|most|recently|currently|previously"
    r"|is|was|best|earlier|first|last) ){0,4}(?:starred|stars|appears|appeared|seen|known|famous|played|plays|acted"
    r"|created|co-?created|wrote|directed|produced|worked|earned|won|broke|rose|found|led|leads|headlined)\b"
    r"[^.;]{0,70}\Z|\bcredits (?:also )?include\b[^.;]*\Z|\b(?:known|famous|remembered) for\b[^.;]{0,60}\Z"
)
# A title that is not known as one follows: "the Larkspur drama “The Quay.”"
UNKNOWN = re.compile(r",? (?:called |titled )?[“\"‘'][A-Z]")
