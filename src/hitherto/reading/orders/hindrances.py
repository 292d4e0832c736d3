"""The ways in which an article says that the making of a title is held up, or its coming put off."""

from hitherto.reading.wording import gap

WORK = r"(?<!-)(?:principal photography|filming|production|shooting|the shoot|cameras|lensing|re-?shoots|photography)"
ADVERBS = (
    r"(?:(?:has|have|had|is|are|was|were|be|been|will|would|set to|due to|slated to|scheduled to"
    r"|expected to|about to|officially|now|already|also"
    r"|just|only|recently|finally|currently|reportedly|still|then|supposed to|to|yet|planned to"
    r"|eyed to|back|not|likely to|hopes? to|well|actively) )*"
)
STOP = (
    r"(?:paus(?:e[sd]?|ing)|halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|shut(?:s|ting)? down|shutter(?:s|ed"
    r"|ing)?|stop(?:s|ped)|ceas(?:es|ed)|put on (?:hold|hiatus|pause)|on (?:hold|hiatus|pause))"
)
LATE = r"(?:delay(?:s|ed|ing)?|postpon(?:e[sd]?|ing)|push(?:es|ed)? back|held up|set back)"


HINDRANCES: tuple[tuple[str, str], ...] = (
    (
        "paused",
        r"\bwork on (?:the )?(?:[\w-]+ )?(?:{TITLE}|{SEASON}|series|show|season|film|movie|drama|game)[^.;,]{0,20}?"
        r" (?:has |had |have )?(?:been |was |were |is )?(?:halted|paused|suspended|stopped)\b",
    ),
    (
        "delayed",
        rf"\bpush(?:ed|es|ing) (?:the |its )?(?:{WORK}|(?:start of )?\w+|{{TITLE}}|{{SEASON}})[^.;,]{{0,20}}? back\b"
        r"|\b(?:hit|beset|plagued|dogged|marred) by (?:[\w-]+ ){0,2}delays\b"
        r"|\b(?:release|premiere|launch|{SEASON}|film|series|{TITLE})[\"”’]? (?:date )?(?:has |have )?slipped (?:back"
        r" )?(?:to|into|from)\b",
    ),
    (
        "paused",
        rf"\b{WORK}{gap(60)}\b(?:ground|came|comes|coming|brought|grinds|grinding) to (?:a|an abrupt|a sudden)"
        rf" (?:halt|standstill|stop)\b"
        rf"|\b(?:brought|brings|bringing) (?:the )?{WORK}{gap(30)}to a (?:halt|standstill|stop)"
        r"|\b(?:shut(?:s|ting)? down|shuttered|halted|paused|suspended) (?:(?:work|production|filming) on )?"
        r"(?:(?:[\w-]+|{NAME})['’]s? (?:[\w-]+ ){0,2}(?:of )?)?(?:the set|{TITLE}|the (?:film|movie|series|show"
        r"|drama))\b",
    ),
    (
        "delayed",
        rf"\b(?:after|following|because of|despite|due to|amid|of|behind|the|an?|its|another|in)(?: [\w’'-]+){{0,3}}?"
        rf" delays?\b"
        r"(?<!any delays)(?<!any delay)(?! (?:of game|tactics|the|his|her|their|its) )"
        rf"|\b(?:but|and|before|then|after|originally)(?: \w+)? (?:was|were|been|being|has been) (?:\w+ )?{LATE}\b"
        rf"|(?:{WORK}|{{SEASON}}|{{TITLE}}|\b(?:release|premiere|launch|film|movie|series|show))[\"”’]? (?:date"
        rf" )?(?:has been|have been"
        r"|was|were|is being|is) (?:\w+ )?(?:pushed|bumped)(?: (?:further|again|from {DATE}))* (?:to|until|into|out"
        r" of)\b"
        rf"|\b{WORK}{gap(30)}\b(?:rescheduled|re-?arranged)\b"
        rf"|\b{WORK} (?:was|were|had been)(?: (?:originally|due|set|meant|supposed|scheduled))* to (?:have )?"
        rf"(?:beg[iu]n|start(?:ed)?)\b[^.;]{{0,70}}? but\b[^.;]{{0,30}}?\b(?:pushed|moved|put back|delayed|slipped)",
    ),
    (
        "paused",
        (
            rf"\b{WORK}{gap(40)}\b{ADVERBS}{STOP}\b|\b{STOP} (?:the )?(?:{{TITLE}}['’]?s? )?{WORK}\b"
            rf"|\bshut-?\s?down (?:of|on|to|in) (?:the )?{WORK}"
            rf"|\b(?:interrupt(?:s|ed|ing)?|disrupt(?:s|ed)|derail(?:s|ed)) (?:the )?"
            rf"(?:{{TITLE}}['’]?s? )?{WORK}"
            r"|\b(?:went|going|goes|gone|currently|been) on (?:an? |its )?(?:[\w-]+ ){0,2}hiatus\b"
        ),
    ),
    (
        "delayed",
        (
            rf"(?<!\w)(?:{WORK}|script|series|drama|comedy|sequel|show|season|film|movie|project|release|launch"
            rf"|premiere|plans?|game|anime|version"
            rf"|{{TITLE}}|{{SEASON}}|it|which)(?!\w){gap(30)}\b"
            r"(?:has been|have been|was|were|been|being|be|is|had been|got|faces?|facing|hit with) (?:(?!an? )\w+ )?"
            rf"(?:{LATE}|delays?)\b|\b{LATE} (?:the |its |those |these |all )?(?:start of )?(?:{WORK}|plans"
            rf"|project|series|show|film|movie)\b"
        ),
    ),
    (
        "delayed",
        (
            rf"{{TITLE}}[\"”’]? {LATE}(?= (?:on|to|until|again|indefinitely|by|for|due|because|after)\b)"
            r"|\b(?:series|string|number|years?) of delays\b|\b(?:several|multiple|many|numerous|repeated) delays\b"
            rf"|\bdelays? (?:of|to|for) (?:the )?(?:{{TITLE}}|{{SEASON}}|{{PLATFORM}} version|(?:show|series"
            rf"|film|movie|game"
            rf"|release)\b)|\b{LATE} (?:the |its )*(?:release|launch|premiere|game|{{TITLE}}|{{SEASON}})"
        ),
    ),
    (
        "paused",
        r"\b(?:following|after|amid|during|despite|by) (?:an? |the )?(?:[\w-]+ ){0,2}"
        r"(?:shut-?down|stoppage|work stoppage)\b"
        r"|\bweeks? into (?:its|the|an?) (?:[\w-]+ |{NAME} )?(?:shoot|filming|production)\b[^.;]{0,40}\bshut down\b",
    ),
    (
        "delayed",
        r"(?:\A|[,;—(] ?)(?:[Dd]elayed|[Pp]ostponed|[Pp]ushed(?: back)?|[Hh]eld (?:back|over)) (?:from|by|because|for"
        r"|until"
        r"|several|twice)\b|\b(?:was|were|been|being) (?:held (?:back|over)|moved back|put back|kicked (?:back|down))\b"
        r"|\b(?:this one|it|which|{TITLE}|{SEASON}) (?:has|have|had) (?:since |now )?(?:slipped|been (?:bumped"
        r"|shunted))\b",
    ),
)
