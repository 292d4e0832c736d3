"""The words around a credit: whose it is, whether it is of another work, and whether it still holds."""

import re

from hitherto.reading.drawing.skeleton import DATE, NAME, OUTLET, PLATFORM, SEASON, TITLE, pattern

CREDIT_OF = re.compile(
    rf"(?:,? (?:of|behind|on|for)|['’]s?) (?:the )?(?:\w+ ){{0,2}}[\"“]?{TITLE}|,? best known\b"
    rf"|,? (?:of|at|for|from) (?:the )?{OUTLET}"
    r"|['’]s? (?:late |own )?(?:mother|father|wife|husband|sons?|daughters?|brother|sister|family|home|house|children"
    r"|parents|death|office)\b"
)
OTHER_WORK = re.compile(rf",? (?:of|behind|on) (?:the )?(?:\w+ ){{0,2}}[\"“]?{NAME}")
# "the director of tax policy", "an editor at large": what is no work.
OFFICE = re.compile(
    r" (?:of|at|for) (?!(?:the|this|that|these|all|both|each|every|its|his|her|their|an?|one|two|three|four|five|six"
    r"|several|many|most|such|photography|episodes?|series|shows?|films?|movies?|season)\b)[a-z]"
    rf"| (?:of|at) {PLATFORM}(?!['’])| (?:of|at|for|from) (?:the )?{OUTLET}"
)
# "X wrote" alone is how a post or a letter is reported.
WRITES = re.compile(r"(?<!co-)(?<!will )(?<!to )(?:writes?|wrote|written)$", re.IGNORECASE)
OF_TITLE, OF_SEASON = re.compile(TITLE), re.compile(SEASON)
BASED = re.compile(r"\b(?:based|inspired|adapt\w*|drawn|tak(?:en|es|ing)|spun)\b[^.;]{0,40}$|\bshort $")
APPOSED = re.compile(rf"(?P<title>{TITLE})[”\"’,]* (?:an?|the|which (?:was|is)) [^.;:,]{{0,70}}$")
FOUNDED = re.compile(
    r"\b(?:founded|owned|set up|launched) by (?:[\w-]+ ){0,2}$"
    r"|\b(?:his|her|their)(?: late)? (?:father|mother|wife|husband|son|daughter|brother|sister|boyfriend"
    r"|girlfriend),? $"
    rf"|(?:{NAME}|\b(?:company|banner|studio|label|shingle|firm|outfit)),? (?:(?:which is|run|led"
    rf"|headed) )+by (?:[\w-]+ ){{0,2}}$"
)
MANY_WORKS = re.compile(
    r" (?:(?:several|many|numerous|countless|various|\d+|two|three|four|five|six|a number of|his own|her own) )?"
    r"(?:[a-z’'-]+ )?(?:shorts|short films|films|movies|features|plays|music videos|documentaries|commercials|ads|books"
    r"|novels|albums|songs|records|children|kids)\b"
)
ANOTHER = re.compile(rf"^\W*{NAME} (?:was|is|were)(?: also| both)? $")  # "Deep Water was directed by": a work by itself
ONLY_AS = re.compile(r" (?:the|this|its) (?:[\w-]+ )?as (?:an? |the )?(?:co-)?(?:showrunner|executive|creator)")
WRITTEN = re.compile(
    r" (?:the (?:script|screenplay|film|series|show|episode|pilot|movie|teleplay|first|scripts)|all|every|each"
    r"|both|it with|episodes?|(?:(?:the|all of|most of) )?[\ue300-\ue3ff]|(?:with|alongside) [\ue000-\ue1ff])(?![\w-])"
)
PLAYS_ONE = re.compile(rf"{NAME}[^,.;]{{0,20}} (?:as|plays|played by|voices) [^,.;]{{0,40}}$")
IN_TALKS = re.compile(
    r"\b(?:in (?:(?:early|advanced|final) )?(?:negotiations|talks)|being (?:eyed|considered)|in the running)\b"
)
GONE = re.compile(
    r"\b(?:not|no longer|without|never|step(?:s|ped|ping)? (?:down|away|aside)|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?"
    r"|(?<!over )(?:has |have )left|leav(?:es|ing)|quits?|fired|removed|ousted|dropped out|resign(?:s|ed|ing)?"
    r"|(?:was|been|is|were|being) replaced)\b"
    r"|n['’]t\b|out as\b"
    # What was planned once: "was initially set to direct".
    r"|(?:initially|originally|at first|at one point) (?:\w+ )?(?:set|attached|earmarked|tapped|hired|slated|due|going"
    r"|lined|planned|supposed|announced|expected|scheduled|meant|on board|brought|named|to)\b"
)
NO_JOB = re.compile(r"\b(?:cast|stars?|starring|featuring|members|actors|voices|songs?)$", re.IGNORECASE)
PUBLISHER = pattern(r"\b(?P<job>developers?|publishers?) (?P<who>{PLATFORM})(?! [A-Z])")
REPLACED = re.compile(r"\b(?:replac\w+|succe\w+|over (?:for|from)|in for) $")
PUT_IN = re.compile(r", (?:who|whose|known)\b.*?,(?= )")
KNOWN_AS = re.compile(r"\b(?:known|name for|career|credits|previously|formerly|former|began|started|famous|worked)\b")
CAPITAL = re.compile(r"(?<![\w-])([A-Z][\w’']*)['’]?s? \Z")
# What is done to a work that is named as another one.
DONE_TO = re.compile(
    rf" (?:on )?(?:(?:the|an?|his|her|their|such) (?:(?:[\w’'-]+|{DATE}|{PLATFORM})(?:['’]s)? ){{0,6}}?(?:films?"
    rf"|movies?|series|shows?|drama|comedy"
    rf"|thriller|hits?|miniseries|documentary|adaptation|sitcom|horror|blockbuster|like|as|episodes? of)"
    rf"(?: like| such as| as)? )?[“\"‘]?(?P<work>{NAME}|{TITLE})(?!['’])"
)
LOST = re.compile(
    r"\b(?:departure|exit|loss|absence|firing|without|replac\w+(?! by)|(?:no|any)"
    r" (?:\w+ )?(?:involvement|input|participation) (?:from|by)) (?:of )?[^.;,”\"]{0,40}$"
)
NOT_ANY_MORE = re.compile(
    r",? (?:has |have |had )?(?:left|exits?|exited|departs?|departed|quits?|stepped (?:down|away)|(?:is|was) (?:leaving"
    r"|exiting|stepping down|out|fired|ousted|removed|replaced))\b|"
    r",? at one (?:point|stage|time)\b|(?: the (?:first|original|\w+) [^.;,:]{0,30})?,? (?:who )?(?:is |was |being )?"
    r"(?:not|no longer) (?:involved|returning"
    r"|attached|part of)\b"
    r"|,? (?:who )?(?:was|were|had been|ha[sd]) (?:initially|originally|at first|at one point) (?:\w+ ){1,2}(?:to|as"
    r"|on) (?:an? |the |its )?(?:direct|writ|pen|helm|produc|showrun|creat|run|star|serve|adapt|show|lead|exec)"
)
CALLED_OTHERWISE = re.compile(
    rf"{NAME} (?:and|&) (?:[a-z-]+ ){{1,2}}{NAME}"
)  # "director Vera Quill and rapper Otto Lind"
AMONG = re.compile(r"\b(?:includ(?:es?|ing)|producers are) $")
WORKED_WITH = re.compile(r"\b(?:has|have|had|previously|also) worked (?:with|under|for) (?:[\w-]+ ){0,2}$")
FORMER = re.compile(r"\b(?:former|ex-?) ?$", re.IGNORECASE)
JOINS = re.compile(r"[”\"’]? (?:is|will|has been|to|joins?|signs?|returns?|boards?|comes? (?:on )?aboard|sets?)\b")
OF_BOOK = re.compile(r"\b(?:comics?|novels?|books?|manga|memoir|play|article|stories|story|RPG|game)[”\"’]? $")
COMING = re.compile(r"\b(?:will|return(?:s|ing)?|back|set to|join(?:s|ing)?)\b")
OF_ALL = frozenset(("creator", "co-creator", "developer"))  # whoever makes the first season
BACK = re.compile(r"\b(?:return(?:s|ing)?|back)\b")
KNOWN_FROM = re.compile(
    rf"(?:[{TITLE[1:-1]}{NAME[1:-1]}](?:['’]s)?|\b(?:former|ex-?|&|and [A-Z\d]\w*))\s?(?:\d+ )?$", re.IGNORECASE
)
