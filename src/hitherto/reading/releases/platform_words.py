"""The words that tell what a service, a network or a distributor shows from all else that is said of it."""

import re

from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.wording import one_of

THING = one_of(r"""
    series show drama dramedy comedy film movie anime original sitcom thriller docuseries miniseries special pilot
    docu-?series docu-?drama biopic whodunit soap western procedural\sdrama phenomenon juggernaut sweetheart
    spin-?off revival reboot adaptation prequel sequel remake documentary hit sensation mystery rom-?com romance
    K-drama programme program docudrama procedural saga smash epic anthology limited\sseries telenovela cartoon
    feature animation staple weepie tearjerker actioner chiller slasher romcom sketch\sshow
    (?:quiz|game|talent|reality)\sshow
    """)
# "on Larkspur in the U.S. and Quillon Two in the U.K."
IN_REGION = (
    r" (?:(?:internationally|stateside|domestically|elsewhere|overseas|here|Down Under)\b|(?:in|across"
    r"|throughout) (?:the )?(?:{NAME}\.?|US|UK|Ireland|Britain|United States|United Kingdom|Canada"
    r"|Australia"
    r"|Japan|North America|Europe|America))"
)
SERVICE_NAME = re.compile(r"(?:\+|\b(?:TV|Network|Channel|Plus|Television|Player|Max|Prime|Play|Stream|Go|Now))\Z")
NOT_THIS = re.compile(
    r"(?:\b(?:another|other|many|few|several|every|any|most|fellow|more|previous|their|his|her|whose|against"
    r"|like|fewer|all|than|than the|than the original)\s|\b(?:known for|star of|starred in|seen in|appeared in|behind"
    r"|worked on|credits include|fans of)\s(?:the )?)\Z"
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
LEARNED = pattern(
    r"\b(?:stream(?:s|ed|ing)?|air(?:s|ed|ing)?|premier(?:e[sd]?|ing)|debut(?:s|ed|ing)?|available"
    r"|exclusively|landing|arrives?|launch(?:es|ed)?)"
    r"(?: (?:exclusively|only|worldwide|globally|to stream|to watch))* on (?P<new>{NAME}\+?)(?=[\s,.;!?)]|\Z)"
)
APPOSED = pattern(rf"{THING}, [\"“]?{{TITLE}}\Z")
