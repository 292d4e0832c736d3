"""The ways in which an article says how far the making of a title has come."""

from hitherto.reading.orders.hindrances import ADVERBS, HINDRANCES, WORK
from hitherto.reading.wording import gap

_START = (
    r"(?:begin|begins|began|begun|start|starts|started|starting|beginning|kick(?:s|ed|ing)? off"
    r"|commenc(?:e|es|ed|ing)|resum(?:e|es|ed|ing)|get(?:s|ting)? (?:back )?(?:under ?way|started)"
    r"|got under ?way)"
)
_DONE = (
    r"(?:wrap(?:s|ped|ping)?(?: up)?|finish(?:es|ed|ing)?|complet(?:es|ed|ing)|conclud(?:e|es|ed|ing)"
    r"|end(?:s|ed|ing)?)"
)

# The first that fits a place in the sentence wins.
WAYS: tuple[tuple[str, str], ...] = (
    *HINDRANCES,
    (
        "filming-wrapped",
        r"(?:{TITLE}|{SEASON}|\b(?:film|movie|series|show|season|production|drama|comedy|sequel|thriller|pilot|reboot"
        r"|feature|pic|adaptation|project))[\"”’]? (?:(?:has|have|had|just|recently"
        r"|officially|also|finally"
        r"|already|is|now) )*wrapped(?=[.,;!]|\Z| (?:in|last|on (?!the)|this|after|earlier|back|just|early|late"
        r"|before) ?| ?{DATE})"
        r"|\b(?:celebrat\w+|mark\w*) the (?:end|wrap) of (?:filming|production|the shoot)\b|\bwrap party\b",
    ),
    (
        "pre-production",
        r"\bprep(?:aration)?s?(?: work)? (?:for|on) [^.;,]{0,30}\b(?:begun|began|started|under ?way)\b"
        r"|\b(?:is|are|['’]s|['’]re) (?:now |currently |already )?prepping (?:the|{TITLE}|{SEASON}|for)\b"
        r"|(?:{TITLE}|{SEASON}|\b(?:show|series|film|movie|project|drama|comedy))[\"”’]? is (?:now |currently |already"
        r" )?casting(?: up)?(?=[.,;]| now|\Z)|{PLATFORM} is (?:now |currently )?casting [\"“‘]?{TITLE}"
        r"|\bsets? (?:is|are|were|was) (?:now |already |currently )?being (?:built|constructed)\b|\bto work on sets\b",
    ),
    (
        "filming-wrapped",
        r"\b(?:it|that)['’]s (?:officially )?a wrap\b|\b(?:last|final) day (?:of|on) (?:the )?(?:filming|set|shooting"
        r"|shoot)\b"
        rf"|\bwrap(?:s|ped) (?:up )?(?:on )?(?:her|his|their|my|our) (?:final |last |own )?(?:scenes|work|part)\b"
        rf"|\b(?:{WORK}|{{TITLE}}|{{SEASON}})[\"”’]? (?:is|are) (?:now |already )?in the can\b"
        rf"|(?:{{TITLE}}|{{SEASON}}|\b(?:series|show|film|movie|season))[\"”’]? (?:has|have|had) (?:now |already |all"
        rf" )*been"
        r" (?:fully |entirely |completely )?(?:filmed|shot)\b"
        rf"|\b{WORK}{gap(40)}\b(?:will |to )(?:last|run|continue) (?:until|through|till) ?{{DATE}}",
    ),
    (
        "post-production",
        (
            r"\b(?:post-?production|in the (?:edit(?:ing)?(?: room| suite| bay)?)|(?:being"
            r"|currently) edited)\b(?! (?:supervisor|team|house|company|coordinator))"
        ),
    ),
    (
        "post-production",
        (
            r"\b(?:currently|still|busy|now|finished|started|begun) editing\b|\bediting (?:process|stage|is|has"
            r"|began)\b"
            r"|\b(?:visual effects|VFX|scoring|sound mix) (?:work )?(?:is|are) (?:being|still|now|under ?way|ongoing)\b"
        ),
    ),
    ("pre-production", r"\b(?:pre-?production|prep (?:is|has|work)|in prep\b)(?! (?:supervisor|team))"),
    ("table-read", r"\b(?:table[- ]?read(?:s|ing)?|read-?through)\b"),
    (
        "filming",
        r"(?<!set )(?<!due )(?<!about )(?<!slated )(?<!expected )(?<!planned )(?<!scheduled )(?<!likely )(?<!ready )"
        r"\bto (?:finish|complete) (?:filming|shooting|production)\b",
    ),
    ("filming-wrapped", r"\bdone (?:with )?(?:filming|shooting)\b"),
    (
        "filming-wrapped",
        (
            rf"\b(?<!of ){WORK}{gap(70)}\b{ADVERBS}(?:{_DONE}|complete|(?:is|are|was) done)\b|\b{_DONE} (?:up )?"
            rf"(?:its |their |his |her |the |on )*(?:{WORK}|scenes)\b|\bwrap(?:s|ped) (?:up )?(?:production "
            rf"|filming )?on (?:the )?(?:{{TITLE}}|{{SEASON}}|show|series|film|movie|season|new)"
            r"|\b(?:shot|filmed) back[- ]to[- ]back\b"
        ),
    ),
    (
        "filming-started",
        (
            rf"\b{WORK}{gap(45)}\b{ADVERBS}{_START}\b(?! (?:wrap|to wind))|\b{ADVERBS}{_START} (?:its "
            rf"|their |principal |on |the |main |up )*(?:{WORK}|cameras rolling)\b|\b(?:entered|enters"
            r"|entering|enter|went into|goes into|going into|go into|gone into|heads? into|moved into|moves into"
            rf"|headed into|start of) {WORK}\b(?! (?:has|was|is|had)(?: been)? (?:pushed|delayed|postponed))"
            rf"|\b(?:go|goes|went|going) (?:in front of|before) "
            r"(?:the )?cameras?\b|\bcameras (?:have |are |will |were )?(?:now |finally |set to |due to |about to "
            r"|expected to |to |officially )*(?:started|began|begun|roll|rolled)\b"
        ),
    ),
    (
        "filming-started",
        (
            rf"\b{WORK}{gap(30)} (?:expected|set|due|likely|scheduled|slated|to|will) (?:to )?take place\b"
            rf"|\b{WORK}{gap(30)} (?:eyeing|eyes|targeting|aiming for|eyed for|slated for|planned for"
            rf"|set for|scheduled for"
            r"|due) (?:in |to start |to begin )?(?:an? |the )?{DATE}|\b(?:eyeing|targeting|planning|aiming for"
            r"|eyes) (?:an? )?(?:{DATE}|spring|summer|fall|autumn|winter)"
            r" (?:shoot|start of (?:filming|production)|production start)\b|\bfor (?:filming|shooting"
            r"|production) (?:(?:in|from|on) )?{DATE}"
            r"|\b(?:will|set to|due to|slated to|scheduled to|expected to|plans? to|plan is to|hop(?:es?|ing) to"
            r"|aim(?:s|ing)? to|planning to|going to) (?:film|shoot) (?:it )?(?:in|at|on location"
            r"|from|{DATE})"
        ),
    ),
    (
        "filming",
        (
            r"\b(?:shooting|filming) (?:more|additional|extra|some) (?:[\w’'-]+ |{TITLE} ){0,2}(?:scenes"
            r"|footage|material)\b"
            r"|\b(?:undergo\w*|doing|having|more|extensive|some|additional) (?:[\w-]+ )?re-?shoots\b"
            rf"|\b{WORK}{gap(60)}\b(?:has|had|have) (?:already |also )?been (?:well )?(?:under ?way|ongoing"
            rf"|in progress)\b"
            rf"|\b{WORK} (?:is )?back (?:under ?way|up and running|on)\b"
            rf"|\b{WORK}{gap(30)}\bhas (?:already )?taken place\b"
            rf"|\b{WORK} (?:then |also )?(?:ran|lasted|stretched) (?:from|for|between|through|over)\b"
            rf"|\btook [^.;,]{{1,20}}? (?:days|weeks|months|years) to (?:shoot|film)\b"
            r"|\bbe (?:back )?(?:filming|shooting)\b|\b(?:series|show|season|drama|comedy|film|movie|{TITLE}"
            r"|{SEASON}) (?:films|shoots)"
            r" (?:in|at|on location)\b"
        ),
    ),
    (
        "filming",
        (
            r"(?<!\bI )(?<!\bwe )(?<!when she )(?<!when he )(?<!when they )"
            r"\b(?:currently|is|are|was|were|now|still|back|been|busy|already|while|underway on) (?:\w+ )?"
            r"(?:filming|shooting)\b(?! (?:(?:an?|another|his|her|their) (?:[\w-]+ )?(?:different|other|new|separate)?"
            r" ?(?:show|series|film|movie)|at|guns?|people|bullets|spree|in the|star|guard|himself|herself|themselves"
            r"|up|down|for the "
            r"(?:stars|moon)))|\bcameras (?:are |were )?(?:now |already )*rolling\b"
            r"|(?<!delays )(?<!delay )(?<!halt )(?<!pause )\b(?:in|into) production\b"
            r"(?! (?:order|design|company|and distribution))"
            rf"|\b{WORK}(?: (?:on|of|for) [^.;,]{{0,30}})? (?:took|takes|will take|is taking) place\b"
            rf"|\b{WORK}{gap(30)}\b(?:is|are|was) (?:still |now |well |currently |already )*(?:under ?way"
            r"|ongoing|continuing|rolling|in progress)\b|\bback (?:on|to) set\b|\b(?:photos?|pictures|images"
            rf"|snaps|spotted|seen|shots?|footage|leaks?|leaked) (?:\w+ ){{0,3}}?(?:from|on) (?:the )?"
            r"(?:London |New York )?set\b|\bset (?:photos|pictures|images|leaks?|videos?)\b"
        ),
    ),
    (
        "writing",
        (
            r"\b(?:was|were|is being|are being|been) (?:all )?written (?=(?:before|during|after|in|ahead|long)\b)"
            r"|\b(?:is|are|been|finished|finishing) writing (?:on )?(?:the )?{SEASON}"
            r"|\b(?:has|have|had) (?:already |also )?(?:all )?written (?:the |an? |its |all of )*"
            r"(?:{SEASON}|sequel|script|(?:new|next|second|third|fourth) season)"
            r"|\b(?:begun|began|started|been) reading (?:the )?(?:\w+ )?scripts?\b"
            r"|\bwriting (?:on|for|of) (?:the )?(?:{SEASON}|sequel|new season|show|series) (?:has|is|began|will)\b"
        ),
    ),
    (
        "development",
        (
            r"(?<!to )(?<!past )(?<!skip )(?<!previous )(?<!earlier )(?<!their )(?<!his )(?<!her )\b(?:work|progress"
            r"|development) (?:is |was )?(?:(?:continuing|continues|ongoing"
            r"|under ?way) )?on (?:the )?"
            r"(?:[\w-]+ )?(?:{TITLE}|{SEASON}|(?:sequel|game|season|series|show|film|movie|project)\b)"
            r"(?:(?<=[\ue200-\ue3ff])|(?= (?:has|is|began|begun|continues|was)\b))"
        ),
    ),
    (
        "writing",
        (
            rf"(?<!in the )(?<!in our )(?<!from the )\bwriters?['’]?s? room\b{gap(110)}\b(?:open|opens|opened"
            rf"|going|underway|assembled|start\w*|began"
            rf"|work\w*|convened|is|are|has)\b|\bscripts?\b{gap(35)}\b(?:is|are|was|were|has been|have been"
            r"|being|been) (?:\w+ ){0,2}(?:written(?! by)|writing|completed?|finished|done|ready|turned in|delivered"
            r"|drafted|in)\b|\b(?:finished|completed|working on|written|writing|penning|turned in|delivered"
            r"|drafting|polishing) (?:the |all (?:of )?the |a |his |her |their |new |first |early |final "
            r"|draft |of |on )*scripts?\b|\b(?:requested|ordered|undergo\w*|asked for) (?:\w+ )?rewrites\b|\b"
            r"(?:currently|now|already|busy|started|begun|begins?|started|finished|still) "
            rf"(?:work on )?writing (?:on )?(?:the )?(?:{{SEASON}}|{{TITLE}}|new (?:season|series|episodes)"
            r"|next season|sequel|it)\b"
        ),
    ),
    (
        "filming",
        r"\b(?:in the (?:middle|midst|thick) of|mid-?way through|halfway through) (?:filming|shooting|production)\b"
        r"|\b(?:return(?:s|ed|ing)?|head(?:s|ed|ing)? back|comeback) to (?:the )?(?:(?:film|{TITLE}|London"
        r"|show)(?:['’]s)? )?set\b"
        r"|\b(?:return(?:s|ed)?|back) to (?:filming|shooting|work on (?:{TITLE}|the (?:film|show|series)))\b"
        r"|\b(?:been|is|are|was|were|currently|now) (?:(?:out|over|back|on location|now|currently) )*(?:in|at) (?:the"
        r" )?(?:{NAME}|(?-i:[A-Z])[\w.]+) (?:making|filming|shooting)\b"
        rf"|\b{WORK}(?: (?:on|of|for) [^.;,]{{0,30}})? continu(?:es|ed|ing)\b",
    ),
    (
        "writing",
        r"\b(?:is|are|was|been|['’]s|['’]re|['’]m) (?:(?:now|still|already|busy|currently|also|hard at work|in the"
        r" process of) )*"
        r"(?:writing|penning|scripting|rewriting) (?:the )?(?:{SEASON}|{TITLE}|sequel|screenplay|scripts?|new"
        r" (?:season|series))\b"
        r"|\b(?:is|are) (?:currently |now |still )?being (?:re)?written\b(?! and (?:directed|created|produced))"
        r"|\b(?:back|currently|now|already|are|is|['’]re|['’]s) in the writers['’]? ?room\b"
        r"|\bwriters are (?:(?:now|already|back|hard) )*(?:at work|working|busy|writing)\b"
        r"|\b(?:screenplay|scripts?) (?:is|are) (?:now |almost |nearly |all |already )?(?:done|finished|complete"
        r"|ready)\b",
    ),
    (
        "completed",
        r"(?<!after )(?<!until )(?<!once )(?<!when )(?:{TITLE}|{SEASON}|\bthe (?:[\w-]+ )?(?:film|series|show|movie"
        r"|game))[\"”’]? (?:is|was|has been|are) (?:now |already |finally "
        r"|nearly |officially )?(?:finished|completed?|locked)(?=[.,;]| and (?:will|is|ready)|\Z)",
    ),
    (
        "development",
        r"\b(?:stuck|languish\w+|spent [\w ]{3,20}|mired|trapped) in (?:development|[\w-]+ limbo)\b|\bdevelopment"
        r" hell\b",
    ),
    (
        "post-production",
        r"(?:\b(?:now|still|currently|is|are)|['’](?:re|s|m)) in post(?![\w-])|(?:{TITLE}|{SEASON}|\b(?:season|series"
        r"|film|show)) (?:is"
        r"|are) "
        r"(?:now |currently |still )?being edited\b",
    ),
    (
        "filming",
        r"\b(?:days?|weeks?|months?) into (?:its|the|an?|filming|shooting|production)"
        r"(?: [\w-]+| {NAME})?(?: (?:shoot|filming|production))?\b"
        r"|\b(?:is|are|was|were) (?:out )?in {NAME} (?:making|filming|shooting) (?:[\w-]+ ){0,3}[\"“‘]?{TITLE}"
        r"|\b(?:crews?|cameras?) (?:is |are )?(?:films?|filming|shoots?|shooting) [\"“‘]?{TITLE}",
    ),
    (
        "filming-started",
        r"\b(?:get|gets|got|getting|be|is|are|were|was) (?:back )?(?:in front of|before) (?:the )?cameras?\b"
        r"|\bcameras (?:(?:will|to|are|were|back|due|set|have|has) )*(?:go|goes|going|went|up)(?: back)?"
        r" (?:up(?: and running)?|and running)\b"
        r"|\b(?:begin|begins|began|start|starts|started|beginning|starting) (?:shooting|filming|work on|production on)"
        r" (?:[\w-]+ ){0,2}[\"“‘]?{TITLE}",
    ),
    (
        "filming-wrapped",
        r"\b(?:has|have|had|just|recently|already) (?:just |recently |already )?(?:wrapped|finished|completed)"
        r" (?:(?:shooting|filming|production on|work on|(?:his|her|their) (?:part|role|scenes) (?:in|on)) )?"
        r"(?:(?:{PLATFORM}|{NAME})['’]s? (?:[\w-]+ ){0,3})?[\"“‘]?{TITLE}"
        r"|\b(?:wraps?|finishes|finished|wrapped) (?:its |the |their |a )?(?:[\w-]+ )?shoot\b"
        r"|\b(?:they|it|crews|cast and crew|the (?:film|movie|series|show|crew|team)) (?:finally |eventually )?"
        r"(?:finished|wrapped) (?=in|last|this|on|by|earlier|back)",
    ),
    (
        "writing",
        r"\b(?:is|are|was|were|['’]s|['’]re) (?:(?:now|still|already|busy|currently|hard at work) )*(?:writing|penning)"
        r"(?: (?:it|them|more|the next one))? (?:as we speak|right now|at the moment|now)\b"
        r"|\b(?:writ(?:es?|ing)|penn(?:s|ed|ing)|wrote|written) [\"“‘]?(?:{TITLE}(?:['’]s)? )?{SEASON}"
        r"|{SEASON}(?: of {TITLE})? (?:has (?:already )?been |was |is )?(?:already )?(?:being )?written\b"
        r"|\b(?:have|has|had|['’]ve) (?:already )?(?:sent|got|seen|read|had) (?:(?:me|us|him|her|them) )?"
        r"(?:two|three|four|five|six|some|the first|a few|several|\d+)(?: new)? scripts\b"
        r"|\bscripts for (?:\w+ |the first \w+ )?(?:episodes? (?:of )?)?{SEASON}",
    ),
)
