"""The ways in which an article says that a title is ordered, renewed, revived, ending or in development."""

from hitherto.reading.drawing.sieve import Ways
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.numbers import NUMBER
from hitherto.reading.orders.clauses import CLAUSES
from hitherto.reading.orders.deals import DEALS
from hitherto.reading.orders.doubts import DOUBTS, GREEN
from hitherto.reading.orders.unsettled import OPEN
from hitherto.reading.wording import gap, one_of

_ADVERBS = (
    r"(?:(?:has|have|had|was|is|are|were|been|be|being|also|just|already|officially|formally|now"
    r"|currently|recently|finally|not|yet"
    r"|quickly|quietly|reportedly|then|get|gets|got|getting|given|will|to|set|unexpectedly"
    r"|surprisingly|all but|now been|since been) )*"
)
PROJECT = one_of(r"""
    series show film movie sequel prequel threequel spin-?off(?:/\w+)? season reboot revival remake adaptation
    drama comedy anime game miniseries sitcom documentary docuseries feature special project trilogy instal+ment
    live-action musical thriller series/film sequel\sseries
    """)
_BIG = (
    rf"(?:(?:a|an|the|its|their|one|another|{NUMBER})\s)?(?:{{SEASON}}|(?:another|more|additional"
    rf"|{NUMBER}(?: more| additional| further| new)?|multiple) (?:seasons?|series|episodes"
    r"|installments)|more)"
)

_WAYS: tuple[tuple[str, str], ...] = (
    (
        "renewed",
        (
            r"(?<!\w)(?:renew(?:s|ed|ing|al)|recommission(?:s|ed)|pick(?:s|ed)[ -]?up|re-?upp?(?:s|ed))"
            rf"(?!\w){gap(40)}"
            rf"(?: for| through) {_BIG}"
        ),
    ),
    (
        "renewed",
        (
            rf"(?<!\w)(?:{GREEN}|order(?:s|ed)|commission(?:s|ed)|confirm(?:s|ed)|announce[sd]?|given|handed|land"
            r"(?:s|ed)|scor(?:es|ed)|get(?:s|ting)?|got|earn(?:s|ed)|nab(?:s|bed)|secur(?:es|ed)"
            rf"|received|bag(?:s|ged)|snag(?:s|ged)) (?:a |an |the |its |for )*(?P<later>{{SEASON}})(?! "
            r"(?:of the (?!(?:[\w-]+ )?(?:show|series|drama|comedy|hit|anime|thriller|sitcom)\b)|trailer|teaser"
            r"|premiere|finale|release|cast|episode|return|poster|villain|role|date"
            r"|debut|story))"
        ),
    ),
    (
        "renewed",
        (
            r"(?<!\w)(?:handed|hands|giv(?:en|es)|gave|granted|grants|awarded) (?:{TITLE}|it|(?:the"
            r"|its) (?:[\w-]+ ){0,2}"
            r"(?:show|series|drama|comedy|sitcom|anime|thriller)) (?:a |an |another )(?:{SEASON}|(?:second|third"
            r"|fourth|fifth"
            r"|sixth|new) (?:season|series|run))"
        ),
    ),
    (
        "renewed",
        (
            r"(?<!\w)(?:renewed|recommissioned|(?<!to the )(?<!of the )(?<!after the )renewal"
            r"|re-?ups)(?!\w)(?! (?:(?:his|her|their|its|my|our) "
            r"|interest|focus|energy|sense|vigor|vigour"
            r"|efforts|hope|attention|life|popularity|your|licen|contract|lease|push))|(?<!\w)(?:{PLATFORM}|{NAME}"
            r"|network|streamer)['’]?s? renews\b"
        ),
    ),
    (
        "renewed",
        (
            r"(?<!\w)(?:come|comes|coming|be|is|are)? ?(?:back|return(?:s|ing)?)(?: (?:in "
            r"|on )?{DATE})?(?: for (?:a |an |its |another )|(?<=coming back) for |(?<=returning) for )"
            r"(?P<again>{SEASON}|(?:second|third|fourth|fifth|sixth|another) (?:season|series|run|outing)"
            r"|more(?=[.,;!]|\Z))"
        ),
    ),
    (
        "renewed",
        (
            r"{SEASON}(?: of {TITLE})?(?:['’]s)? (?:has (?:now |officially |finally )?been |is |was |are "
            r"|have been )(?:also |already "
            r"|now )?(?:officially "
            r"|formally |just )?(?:ordered|confirmed|announced|approved|locked in|greenlit|green-?lit|commissioned"
            r"|happening|coming|on the way"
            r"|a go|official)(?!\w)|\A[^.;:,]{0,40}(?P<later3>{SEASON}) (?:officially |now )?(?:confirmed|commissioned"
            r"|greenlit|ordered|announced)(?= (?:ahead|at|by|for {PLATFORM}|after|following|with|amid|despite)\b|\Z)"
            r"|(?P<later2>{SEASON}) (?:order|pick-?up|renewal)(?!\w)"
        ),
    ),
    (
        "revived",
        (
            r"(?<!\w)(?:(?:possible|potential|rumou?red|hoped-for|full|fresh|proposed|planned) (?:\w+ ){0,2}"
            r"(?:revival|resurrection|comeback)|(?:been|was|is being|being|be) (?:revived|resurrected"
            r"|brought back|rescued)|(?:{PLATFORM}|network|streamer) (?:is |has |will )?(?:reviv(?:es|ed"
            r"|ing)|resurrect\w+|bring(?:s|ing)? back(?![^.;]{0,60}? for (?:an? |another |its"
            r" |the )?(?:{SEASON}|(?:second|third|fourth|fifth|sixth|another|new) (?:season|series)|more|\d{4}))"
            r"|sav(?:ed|es))|saved (?:by|from cancellation)"
            r"|(?:hop(?:e|es|ing)|campaign\w*|petition\w*|rally\w*|fight\w*)[^.;]{0,60}? (?:sav(?:ed?|ing)"
            r"|picked up (?:by another|elsewhere)|rescued?))(?!\w)"
        ),
    ),
    (
        "renewed",
        (
            rf"(?<!\w)(?:{GREEN}|order(?:s|ed)|commission(?:s|ed)|picked up|confirm(?:s|ed)"
            rf"|given) (?:for )?(?:another|one more"
            rf"|additional|more|{NUMBER}(?: more| additional| further)) (?:season|series|run|episodes)s?\b"
        ),
    ),
    (  # what is only hoped for; the hedge makes it no more than possible
        "renewed",
        (
            r"\b(?:(?:could|may|might) (?:well |still )?(?:be|get|see|have|receive|come back for|return for)"
            r"|(?:open|keen) to"
            r"|hop(?:es?|ing) (?:for|to (?:make|do|get|return for|see))|(?:would"
            r"|(?<!I)['’]d) (?:all )?love (?:to (?:make|do|return for"
            r"|see|have|get))?|(?:possibility|chance|potential|hope|hopes) (?:of|for)|in talks (?:for"
            r"|about)) (?:doing |making )?"
            r"(?:a |an |another |the )?(?:possible |potential )?(?:(?P<hoped>{SEASON})|(?:more|future|further"
            r"|additional|another"
            r"|second|third|fourth|fifth) (?:season|series(?= ?[.,;]))s?)(?! (?:trailer|teaser|premiere|finale"
            r"|release|cast"
            r"|episodes?|date))"
        ),
    ),
    ("ending", r"(?P<final>{SEASON})(?! (?:for|as) {NAME})"),  # but "Ada Okafor's last outing as Reyes" ends a part
    (
        "ending",
        (
            rf"(?<!\w)(?:is|are|will be|set to|due to|will|to) (?:be )?(?:end(?:ing)?|conclud(?:e|ing)"
            rf"|wrap(?:ping)? up|finish(?:ing)?)"
            rf" (?:its run )?(?:after|with) (?:(?:just|only|its) )?{NUMBER} (?:seasons|series)\b"
            rf"|{{SEASON}}{gap(30)}\b(?:marks?|marking|spells?|will be|is) the (?:end|conclusion) (?:of"
            rf"|for) (?:{{TITLE}}|the|its)"
        ),
    ),
    (
        "ending",
        (
            r"(?<!\w)(?:end(?:s|ing)?|conclud(?:e[sd]?|ing)|wrap(?:s|ping)?(?: up)?|com(?:e|es|ing) to (?:an|its) "
            rf"(?:end|close|conclusion)|bring(?:s|ing)?{gap(60)}to (?:an|its) (?:end|close|conclusion)|finish"
            r"(?:es|ing)?|bow(?:s|ing)? out|sign(?:s|ing)? off) (?:with|after|following) (?:the |its |this "
            rf"|a )?(?:upcoming |forthcoming |eight-episode |ten-episode |next )?{{SEASON}}|(?<!\w)(?:bring|brings"
            rf"|bringing|draw|draws|drawing) {gap(60)}to (?:an|its) (?:end|close|conclusion)"
        ),
    ),
    (
        "ending",
        r"(?<!\w)(?:is|are|was) (?:officially |finally |also )?(?:coming|drawing) to (?:an|its) (?:end"
        r"|close|conclusion)\b"
        r"|(?<!\w)(?:ending|ends) {TITLE}[\"”’]? (?:with|after) (?:the |its )?{SEASON}",
    ),
    (
        "ending",
        (
            rf"{{SEASON}}{gap(30)}(?<!\w)(?:is|be|as|was|will be|would be|said to be|being) (?:the |its |their |his "
            r"|a )?(?:show['’]s |series['’] )?(?:very )?(?:last|final)(?!\w)|(?<!\w)(?:four|three|two|five|six|seven"
            r"|eight)-season (?:series|run|plan|arc|show)(?!\w)"
        ),
    ),
    (
        "ordered",
        (
            rf"(?<!\w)(?:straight-to-series|series|pilot|season|full-season|formal|official|{NUMBER}-episode|episode"
            r"|back nine) (?:order|commitment|pick-?up)(?!\w)|\border(?:s|ed)?\s(?:[^.;]{0,50}\s)?to series\b"
        ),
    ),
    (
        "ordered",
        (
            rf"\b{_ADVERBS}(?:ordered|{GREEN}|commissioned|picked up(?! (?:by the|where|steam|speed|from where"
            r"|right|on|a (?:copy|few)))|given (?:a )?(?:full|formal) (?:series )?order)(?!\w)"
        ),
    ),
    (
        "ordered",
        (
            rf"(?:(?<!\w)(?:{PROJECT})|{{TITLE}})[\"”’]? (?:is|are|was|has been|have been|were) (?:already |now "
            r"|also |just |first |officially |formally )*(?:confirmed|announced)(?! (?:to|for|as|that|on "
            r"(?:the|a)|by (?:a |the )?(?:actor|star))(?!\w))"
        ),
    ),
    (
        "ordered",
        (
            r"\bfirst announced\b|\b(?:announced|first revealed|unveiled) [\"“‘]?{TITLE}[\"”’]?(?=[.,;]|\Z| ?{DATE}"
            r"| (?:back )?(?:at|during|in|last|earlier|on) )"
            r"|(?<!\w)(?:announced?|announces|unveil(?:s|ed)) (?:(?:a|an|its) )(?:new "
            rf"|brand[- ]new |upcoming |animated |live-action |television |TV |prequel |limited |{{NAME}} "
            rf"|{{TITLE}} |[\w-]+ ){{0,4}}?{PROJECT}\b(?! (?:trailer|teaser|premiere|release|date|reunion"
            r"|finale|cast|star))"
        ),
    ),
    (
        "ordered",
        (
            r"(?<!\w)(?:gets|getting|get|receives?|receiving|landed|lands|scores|inspires) (?:a |an |its own |a new )?"
            r"(?:(?:TV|television|live-action|anime|animated|Netflix|screen|film|{PLATFORM}) ){1,3}"
            r"(?:adaptation|series|show|movie|film|remake|spin-?off|reboot)\b(?! (?:cast|trailer|teaser|release"
            r"|premiere|date))"
        ),
    ),
    (
        "ordered",
        (
            r"(?<!\w)(?:sequel|prequel|threequel|spin-?off|reboot|revival|remake|{TITLE})(?: (?:to|of"
            r"|for) {TITLE})? (?:is|are) "
            r"(?:(?:officially|finally|now|definitely) )*(?:coming|on (?:the|its) way|happening|a go|official\b"
            r"|moving forward)"
            r"(?! (?:to|into|together|under|up|in|on|out|back|from|soon|of|this|next|with|for|at (?!{PLATFORM}))\b"
            r"| ?{DATE})"
            r"|(?<!\w)(?:return(?:s|ing)?|back|reunit\w+) for (?:a|another) (?:[\w-]+ )?(?:sequel|prequel"
            r"|threequel|reboot"
            r"|revival)\b"
        ),
    ),
    (
        "optioned",
        (
            r"\brights to [^.;]{0,60}? (?:were|was|have been) (?:acquired|optioned|bought|won|secured|snapped up)\b|"
            r"(?<!\w)(?:optioned|(?:acquired|acquires|bought|won|wins|secured|snapped up|landed|lands|picked up)"
            r"(?: the)?(?: film| screen| TV| television| adaptation| movie| exclusive)* rights)(?!\w)(?! "
            r"(?:to broadcast|to air|to stream))"
        ),
    ),
    (
        "in-development",
        (
            r"\bin (?:the |an? )?(?:early )?(?:development|planning) (?:stage|phase)s?\b|\bin (?:(?:active"
            r"|early|the early stages of|very early|further|current) )*(?<!stuck in )(?:development(?! hell| limbo)"
            r"|the works)(?!\w)|\bin (?:the )?(?:very )?(?:early|earliest|preliminary|first|initial|advanced) (?:stage"
            r"|phase)s? of (?:[\w-]+,? (?:and )?){0,3}?(?:development|planning)\b"
            r"|\bin-(?:development|the-works)\b|\bis (?:currently |now |also |reportedly "
            r"|actively )?being developed|(?<!\w)(?:is|are|was|were|been|currently|now|has been|have been) (?:(?:also"
            r"|reportedly|currently|now|actively|said to be) ){0,2}"
            r"(?:developing|working(?:,[^,;.]{3,40},)? on|moving forward with"
            r"|moving ahead with|planning|cooking up|putting together|preparing|plotting|prepping|mulling"
            r"|in talks for) (?:a |an |the |its |their "
            rf"|another |some )?(?:(?!(?:for|in|on|with|about)\s)[\w’'-]+ |{{NAME}}(?:['’]s)? |{{TITLE}}(?:['’]s)? )"
            rf"{{0,5}}?{PROJECT}\b"
            r"|(?:(?<!\w)(?:is|are|was|were|currently|now|been)|['’](?:re|s|m|ve been)) (?:also |reportedly |currently "
            r"|now )?(?:developing|rebooting|remaking|moving forward with"
            r"|moving ahead with) (?:a |an |the |its )?(?:[\w-]+ ){0,3}?[\"“‘]?{TITLE}"
            r"|\b(?:is|are|also|currently|now|reportedly) (?:developing|working on|planning|prepping|preparing"
            r"|putting together|cooking up) (?:a|an|another) (?:[\w-]+ ){0,3}?{TITLE}"
            r"|\b(?:potential|possible|proposed|planned) (?:{TITLE} )?(?:sequel|prequel|spin-?off|follow-up)"
            r"(?: (?:series|film|movie|show))?\b(?! (?:trailer|cast|[\"“‘]|{TITLE}))"
            r"|\A{PLATFORM} (?:is )?(?:reportedly |also |now )?(?:developing|develops|planning|plots|prepping"
            r"|preps) {TITLE}"
            r"|(?<!\w)(?:is|are|been|currently|already|now) (?:\w+ )?(?:developing|working on|planning) (?:a "
            r"|the |its )?{SEASON}"
            r"|\b(?:there are|has|have|with|announced|revealed|confirmed) (?:\w+ )?plans (?:for|to make) (?:a "
            r"|an )?{SEASON}"
            r"|\bplans (?:for|to make|to develop|to reboot|to do) [\"“‘]?{TITLE}"
            r"(?! (?:{SEASON}|seasons?|trailers?|finale|posters?|toys?|merchandise|events?)|['’])"
            r"|\bplans? (?:for|to make|to develop) (?:a|an|another) (?:[\w’'-]+ "
            rf"|{{TITLE}} ){{0,4}}?{PROJECT}\b|\bgetting (?:a|an|its own) (?!anime|live)(?:[\w’'-]+ "
            rf"|{{TITLE}} ){{0,3}}?"
            rf"(?:{PROJECT})(?!\w)"
        ),
    ),
)

# The first that fits a place in the sentence wins: what is not decided before what is.
COMPILED = tuple((value, pattern(source)) for value, source in (*DOUBTS, *OPEN, *_WAYS, *DEALS, *CLAUSES))
DECIDING = Ways(COMPILED)
UNTITLED_DEALS = frozenset(pattern(source).pattern for _, source in DEALS)  # what may be told of a work without a title
