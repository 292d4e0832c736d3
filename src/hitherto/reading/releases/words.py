"""The words by which a sentence says that something comes out on a day, and the words that say it of something else."""

import re

from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.releases.screens import THEATRES
from hitherto.reading.wording import one_of

AUX = (
    "(?:"
    + one_of("""
    will would can could may might should is are was were has have had been be being also now finally officially then
    first originally currently set due slated scheduled expected going planned likely to only recently just next both
    all not still reportedly successfully eventually later even subsequently previously initially tentatively already
    exclusively ultimately won['’]t doesn['’]t didn['’]t isn['’]t wasn['’]t ['’]s ['’]ll
""")
    + " )*"
)
_COMES_TO = one_of(r"""
    hits? hitting reach(?:es|ed|ing)? open(?:s|ed|ing)? land(?:s|ed|ing)? arriv(?:e[sd]?|ing) com(?:e|es|ing)
    came launch(?:e[sd]|ing)? drop(?:s|ped|ping)? return(?:s|ed|ing)? head(?:s|ed|ing)? expand(?:s|ed|ing)?
    roll(?:s|ed|ing)? mov(?:es|ing)
    """)
_WHOSE = one_of(r"""
    the our UK US U\.S\. American British Japanese North\sAmerican domestic select movie limited home television TV
    small big anime streaming US/UK UK/US US\sand\sUK {NAME}
""")
_SCREEN = one_of(rf"""
    {{PLATFORM}} {THEATRES.replace(" ", chr(92) + "s")} screens? shelves airwaves televisions? TVs? stores Blu-ray DVD
    digital VOD streamer platform service
""")

_THING = r"(?:(?:the|our|its|new|more|this)\s)*(?:{TITLE}|{SEASON}|(?:show|film|series|movie|episodes|sequel)\b|it\b)"
# Verbs and nouns that by themselves make a date one of release.
_STRONG = one_of(rf"""
    premier(?:e[sd]?|ing) debut(?:s|ed|ing)? bow(?:s|ed|ing)? air(?:s|ed|ing)? releas(?:e[sd]?|ing)
    stream(?:s|ed|ing(?!\s(?:world|giant|service|era|landscape|wars?|platform)))? simulcast(?:s|ed|ing)?
    (?:com(?:e|es|ing)|came|is|are|was|be|been|now|due|drops?)\s(?:now\s|finally\s)?(?:out|available) unleash(?:ed|es)
    (?:it|that|which)['’]s\s(?:now\s|finally\s|also\s)?(?:out|available|back|due) (?<=[,(—–]\s)out (?<=\()out
    (?:your\s(?:calendar|diary?|diarie)s?|save\sthe\sdate)(?:\sfor)?
    (?:can|could|will|should|might|may|able\sto|(?<!how\s)(?<!where\s)to)\s(?:finally\s)?(?:see|watch|catch|stream|expect(?:\sto\s(?:see|get))?)\s{_THING}
    (?:on\s(?:the\s|our\s|their\s)?(?:air|screens|schedule)|fixture|staple)\ssince
    broadcast transmitted
    {_COMES_TO}\s(?:(?:back|out|exclusively|only|first|on|in|to|into|at)\s)*(?:{_WHOSE}\s)*{_SCREEN}
    (?:begin|start|kick)(?:s|ning|ing)?\s(?:off\s)?(?:airing|streaming|broadcast(?:ing)?)
    bring(?:s|ing)?\s(?:back\s)?{_THING}(?:\sback)?(?=\s(?:on|in|for|this|to)\b) (?:hiatus|break)\suntil
    begins?\sits\s(?:run|broadcast) put(?:s|ting)?\sout
    (?:adapted|made|turned)\s(?:in)?to\san?\s(?:[\w-]+\s){{0,3}}(?:anime|series|film|movie|show|game|drama)
    (?:on|to)\s(?:our\s)?(?:screens|air|sale) (?:release|premiere|launch|air|start|street|publication)[-\s]?date
    release\swindow
    (?:in|into)\s(?:US\s|UK\s|select\s|movie\s|all\sgood\s)?{THEATRES.replace(" ", chr(92) + "s")}
""")
# Words that do so where a title, or what stands for one, is their subject.
_WEAK = one_of(r"""
    launch(?:e[sd]|ing)? drop(?:s|ped|ping)? land(?:s|ed|ing)? arriv(?:e[sd]?|ing|al) return(?:s|ed|ing)?
    open(?:s|ed|ing)? follow(?:s|ed|ing)?(?=\s(?:on|in|suit)\b) kick(?:s|ed|ing)?\soff beg(?:in|ins|inning|an)
    start(?:s|ed|ing)? screens(?=\s) resum(?:es?|ed|ing) continues(?=\s(?:on\s|next\s)?\Z) ships(?=\son\b)
    com(?:e|es|ing)(?:\sback)? came(?:\sback)? (?:is|are|be)\sback due expected
    eye(?:s|ing|d) target(?:s|ing)
    (?:slated|slotted|scheduled|set|dated|planned|confirmed|earmarked|pencil+ed\sin|booked|on\strack|bound|ready|targeted)\sfor
    dat(?:es|ed|ing)\s(?:(?:the|its)\s\w+\s|{TITLE}\s|{SEASON}\s)?for aim(?:s|ing|ed)?\sfor sets confirms
    (?:sets?|setting|slat(?:es|ed)|slot(?:s|ted)|schedul(?:es|ed)|pencil+(?:s|ed)|earmark(?:s|ed)|book(?:s|ed)|plac(?:es|ed)|plant(?:s|ed)|dat(?:es|ed))\s(?:(?:the|its)\s(?:[\w-]+\s){1,2}|[\"“‘]?{TITLE}[\"”’]?\s|{SEASON}\s|it\s)(?:in\s)?for
    (?:received|receives|gets?|got|was\sgiven)(?=\s(?:an?|its)\s(?:[\w-]+\s){0,2}(?:adaptation|series|sequel|film|release))
    """)
_FINALE = one_of(r"""
    end(?:s|ed|ing)?(?!-) conclud(?:e[sd]?|ing) wrap(?:s|ped|ping)?\sup(?:\sits\s(?:run|season))?
    (?:wrap(?:s|ped|ping)?|end(?:s|ed|ing)?)\s(?:its|their|the)\s(?:[\w-]+\s)?(?:run|season) sign(?:s|ed|ing)?\soff
    (?:comes?|came|coming)\sto\s(?:an|its)\s(?:end|close) finish(?:e[sd]|ing)? finales? bow(?:s|ed|ing)?\sout
    went\soff\s(?:the\s)?air off\sthe\sair aired\sits\s(?:series\s|season\s)?finale
""")
_MOVED = one_of(r"""
    push(?:e[sd]|ing)? mov(?:e[sd]?|ing) delay(?:s|ed|ing)? postpon(?:e[sd]?|ing) shift(?:s|ed|ing)? bump(?:s|ed|ing)?
    bring(?:s|ing)? brought reschedul(?:e[sd]?|ing) slid(?:es?)? slip(?:s|ped|ping)? held pulled
""")
_RAN = r"(?:ran|(?:originally|initially|first)\saired|was\sbroadcast|(?:tenure|run)(?:\son)?)"
_AWAY = r"\s(?:[^.;:!?]{0,60}?\s)?(?:to|for|until|till|into|from)(?: (?:a|an|the|early|mid|late|as))*\s?\Z"
MOVED_VERB = pattern(rf"\b(?:was|were|been|has|have) {_MOVED}\b")
MOVED = pattern(rf".*\b{_MOVED}(?P<gap>{_AWAY})")
VERB = pattern(rf"(?<!\w)(?:(?P<ran>{_RAN})|(?P<finale>{_FINALE})|(?P<strong>{_STRONG})|(?P<weak>{_WEAK}))(?!\w)")
AFTER = pattern(
    r"(?:['’]s?)?,? (?:for (?:the|its|a) )?(?P<mid>(?:(?!(?:will|would|is|was|are|has|have|had|to|and"
    r"|before|when|as|which"
    r"|but|after|for|now|it|with|by|while|then)\b)(?:{PLATFORM}|{SEASON}|{TITLE}|[\w’'+-]+)(?:['’]s)? ){0,4}?)"
    r"(?P<noun>(?:season |series |mid-?season )?(?:premieres?|finale|opener|ender)|release(?: dates?"
    r"| window| day| slot)?|debut|launch|bow|return|opening|start(?: date)?|rollout|arrival|air ?date"
    r"|roll-out|berth|slot|broadcast|episode)\b"
    r"(?! (?:of|for) (?:the |its |a |an |new |first |full |official )*(?:trailer|teaser|album|single"
    r"|song|book|soundtrack|production|filming|shoot|clip)|-)"
    r"(?: (?:of|for) (?:(?:the |its |a |an )?(?:[\w’'+-]+ ){0,3}?(?P<work>{TITLE})|(?P<other>{NAME})(?!['’])))?"
)
BESIDE = pattern(
    r",? (?:only |exclusively |globally |worldwide )*(?:on|to|in|at) (?:US |UK |select |movie |the )?"
    rf"(?:{{PLATFORM}}|{THEATRES})"
)

# What has days of its own, and so takes a verb of release away from the title.
_OTHER = (
    r"(?:trailers?|teasers?|clips?|footage|videos?|posters?|photos?|photographs?|pictures|images?"
    r"|stills?|snaps|artwork|key art|key visual|concept art|visuals|first look|sneak peeks?|previews?"
    r"|filming|shooting|(?:re-?|pre-?|post-?)?production|(?:principal |additional )?photography|reshoots|shoot"
    r"|cameras|development|casting|rehearsals"
    r"|writers['’]? room|scripts?|table read|table-read"
    r"|news|announcements?|reports?|interviews?|statements?|articles?|reviews?|posts?|tweets?"
    r"|podcasts?|panels?|tickets?|pre-?orders?|presales?"
    r"|novels?|books?|memoirs?|manga|manhwa|webtoons?|comics|comic (?:book|series)"
    r"|albums?|singles?|songs?|soundtracks?|scores?|music video|merchandise|marketing|campaign"
    r"|toys?|newsstands?|magazines?|iPhones?|phones?|devices?|updates?|patch(?:es)?|beta|subscriptions?|offers?|deals?|sales?"
    r"|statistics|data|filings?|filing season|tax season|hurricane season|earnings|sales|tours?"
    r"|concerts?|plays?|conventions?|festival|awards?|ceremon(?:y|ies)|party|auction"
    r"|exhibition)"
)
OTHER_SUBJECT = re.compile(
    rf"\b{_OTHER}\b(?:(?!,? (?:who|and|when|where|but|while|before|ahead|after|since|because|although|though"
    r"|with (?:an?|the|its|plans))\b"
    r"|['’]s (?:[\w-]+ ){0,3}?(?:anime|adaptation|series|film|movie|sequel)\b"
    r"|(?:(?:confirm|reveal|announce)(?:s|e?d)|says|said) (?:that )?(?:the |its )?(?:\w+ ){0,2}(?:[\ue200-\ue3ff]"
    r"|series\b|show\b|film\b|movie\b|season\b|game\b|sequel\b|anime\b|drama\b|it\b)| \((?=[^()]*\Z)"
    r"|(?<=[\ue400-\ue4ff]), "
    r"|,? as (?:it|the|its|[\ue200-\ue3ff])\b|, (?:which|that)\b"
    r"|(?<=[\ue200-\ue3ff]) (?:which|that)\b|(?:series|show|film|movie|season|sequel|drama|comedy|thriller)"
    rf"\s(?:which|that|due|slated)\b|; | [—–-] |[”\"]).){{0,80}}\Z"
    rf"|\b{_OTHER},? (?:which|that) [^\ue200-\ue3ff.;]{{0,40}}\Z",
    re.IGNORECASE | re.DOTALL,
)
MANY_SUBJECT = re.compile(
    r"\b(?:many|several|various|most|dozens of|lots of) (?:[\w’'-]+ ){0,3}"
    r"(?:anime|shows|series|films|movies|titles|originals|dramas|games) (?:[\w’'-]+ ){0,4}\Z",
    re.IGNORECASE,
)
OTHER_OBJECT = re.compile(rf"\b{_OTHER}\b", re.IGNORECASE)
OTHER_EVENT = re.compile(
    r"\b(?:after|before|since|ahead of|following|prior to|during|while|who|whose|born|died|married"
    r"|continu\w*|last(?:s|ed)?|said|says|told|tells|announc\w*|reveal\w*|confirm\w*|pictured|photographed"
    r"|introduc\w+|shared?"
    r"|post(?:ed|s)|tweet\w*|wrote|shot|"
    r"film(?:ed|s|ing)|produc(?:ed|tion|ing)|cast|hired|joined|interview\w*|set in|takes? place"
    r"|taking place|wrap\w*|reported|spoke|renewed|cancel\w+|ordered|greenlit|acquired|bought|sold"
    r"|based on|featuring|starring|won|nominated|signed)\b"
    r"|\bto (?:write|direct|produce|film|shoot|star|play)\b",
    re.IGNORECASE,
)
_TITLE_LIKE = (
    r"{TITLE}|{SEASON}|\b(?:series|show|film|movie|sequel|prequel|threequel|spin-?off|season|episodes?"
    r"|drama|dramedy|comedy|thriller|horror|adaptation|reboot|revival|remake|finale|premiere|it|which"
    r"|that|anime|game|instal+ment|part|volume|chapter|project|miniseries|sitcom|documentary"
    r"|docuseries|special|feature|pic|picture|flick|epic|mystery|romance|rom-?com|musical|western"
    r"|pilot|batch|half|cour|arc|run|outing|entry|issue|expansion|DLC|title|edition)\b"
)
_NO_TITLE = one_of("""
    results? tests? news verdict actors? actress stars? director cast crew duo pair family couple company studio network
""")
STANDS_FOR_TITLE = pattern(_TITLE_LIKE)
PERSON_SUBJECT = pattern(
    r"(?:\b(?:he|she|who|i|we|you|they|fans|viewers|audiences|filming|production|shooting)|"
    rf"(?P<name>{{NAME}}))(?:['’](?:s|ll|d|ve|re))? {AUX}\Z"
)
NEAR_SUBJECT = pattern(
    rf"(?:(?:{_TITLE_LIKE})(?:['’]s)?[\"”’)]?(?:,[^,]{{0,60}},|,|[^,;]{{0,30}}?)?"
    rf"|\A(?:the|our) (?!{_NO_TITLE}\b)[\w-]+) {AUX}\Z"
    rf"|{{TITLE}} [^,;]{{3,60}}, {AUX}\Z"
    rf"|(?:{_TITLE_LIKE}).*\band (?:will|is|are|was|were|has|have) {AUX}\Z"
)
OF_SOMEBODY = pattern(
    r"\b(?:his|her|their|my|our|your|directorial|acting|feature|screen|{NAME}['’]s?)\s(?:[\w-]+\s"
    r"|{TITLE}\s?(?:['’]s\s)?){0,4}\Z"
)
# What may stand between the verb and its date without being an event of its own.
ASIDE = re.compile(
    r"\b(?:at|during) (?:the )?(?:[\w’'.-]+ |[\ue000-\ue1ff\ue400-\ue4ff](?:['’]s)? ){0,5}?festival\b|"
    r"\bto (?:[\w-]+ ){0,3}reviews?\b|\b(?:after|following|with) (?:(?:just|only|its|a|the|their) )*"
    r"(?:[\ue300-\ue3ff](?! (?:premiere|finale))|[\w-]+ (?:(?:successful|hit|acclaimed) )?"
    r"(?:seasons?|series|episodes|years)\b)",
    re.IGNORECASE,
)
IN_CINEMAS = re.compile(rf"(?:in|into) (?:[\w/.]+ )?{THEATRES}", re.IGNORECASE)
GETS = re.compile(r"(?:receive|get|got|was given)", re.IGNORECASE)
# "began to circulate", "is expected to spend": no release.
DOES_ELSE = re.compile(r" to (?!be |the |our |your |its |[\ue500-\ue5ff])[a-z]+", re.IGNORECASE)
BEGINS_TO = re.compile(r"(?:beg|start|expected|due|kick|set|eye|target|aim)", re.IGNORECASE)
PERIOD = re.compile(
    r"\b(?:months?|years?|quarter|period|weeks?|term|contract|deal)(?: (?:has|had|that))? ?\Z", re.IGNORECASE
)
# "the second trailer, which drew millions of views when it premiered last May"
TRAILER_WHEN = re.compile(
    r"\b(?:trailers?|teasers?|clips?)\b.*\bwhen (?:it|they)(?: (?:was|were|had|first))* ?\Z", re.IGNORECASE | re.DOTALL
)
OF_A_PERSON = pattern(r"\s?of (?:[\w’'-]+ ){0,3}{NAME}")
OBJECT = pattern(
    r"(?: (?:of|for|the|its|a|an|new|[\w’'-]+)){0,4} ?[\"“‘]?(?P<title>{TITLE})"
    r"| (?:the|its) (?:[\w’'-]+ ){0,2}(?:{SEASON}|series|show|film|movie|drama|comedy|anime|game|season)\b(?!['’-])"
)
FRESH_SUBJECT = re.compile(
    r"(?:\A|, |; |: |\band |\bwhile |\bbut |\bas |\bwhen |\bwith |[“\"(] ?)(?:the )?\Z", re.IGNORECASE
)
OLD_PLAN = re.compile(
    r"\b(?:originally|initially|previously|first|once)\s(?:been\s)?(?:scheduled|set|slated|supposed"
    r"|planned|due|meant|intended|expected|dated|announced|eyed|targeted|timed|earmarked)\b"
    r"|\b(?:originally|initially) to (?:have|be)\b"
    r"|\b(?:original|initial|first) (?:idea|plan|intention|hope|aim|goal)s? (?:was|had been|called|were)\b"
    r"|\b(?:original|initial|previous|intended)\s(?:release|launch|premiere|air)[- ]?(?:date|window)"
    r"|\b(?:was|were|been) (?:supposed|meant) to\b|\bhad been (?:due|set|scheduled|expected|slated)\b",
    re.IGNORECASE,
)
# "to mark the 20th anniversary of its launch this fall": the day is the anniversary's.
ANNIVERSARY = re.compile(r"\banniversary of\b[^.;,]{0,60}\Z", re.IGNORECASE)
AVAILABLE = re.compile(r"\b(?:available|stream\w*|playable|live|out)\b[^.;]{0,60}\Z", re.IGNORECASE)
CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|midnight|noon", re.IGNORECASE)
NOT = re.compile(
    r"(?:\b(?:not|never)|n['’]t)(?: (?:be|been|now|yet|going|to|set|expected|likely|also|actually))* ?\Z", re.IGNORECASE
)
# "arrives at the premiere of Harbour Lights in Cork": the day of a party, not one on which it comes out.
ATTENDED = re.compile(
    r"\b(?:attend(?:s|ed|ing)?|(?:arriv|pos|appear|pictur|photograph|seen|speak|walk)\w*"
    r"(?: [\w’'-]+){0,3}? (?:at|for|during))"
    r" (?:the|a|an)\b[^.;:]{0,50}\Z",
    re.IGNORECASE,
)
FELL = re.compile(r"(?: [a-z]+){0,3} \d[\d.]*(?:%| per ?cent\b)", re.IGNORECASE)  # "dropped 58% in its second week"
# "the trailer for Harbour Lights, which was released on Wednesday": it is the trailer that was.
TRAILER_OF = pattern(
    r"\b(?:trailers?|teasers?|clips?|posters?|videos?|images?|footage|looks?"
    r"|promos?)\b[^.;,]{0,40}{TITLE}[\"”’]?(?:,? {SEASON})?"
    r",? (?:which|that) (?:was|were|has been) ?\Z"
)
