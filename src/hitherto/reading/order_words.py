"""The ways in which an article says that a title is ordered, renewed, cancelled, ending, or not decided on."""

from hitherto.reading.numbers import NUMBER
from hitherto.reading.skeleton import pattern
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
_GREEN = (
    r"(?:greenli(?:t|ghts?|ghted|ghting)|green-?lit|green ?light(?:s|ed)?|given (?:the|a) green ?light"
    r"|gives? (?:the|a) green ?light|given (?:the|a) (?:go-ahead|thumbs up))"
)

# The first that fits a place in the sentence wins: what is not decided before what is.
_WAYS: tuple[tuple[str, str], ...] = (
    (
        "undecided",
        (
            r"(?<!\w)(?:has|have|had|was|is|['’]s)(?:n['’]t| not|  yet to| yet to| still not)(?: yet)?(?: been"
            r"| be)?(?: officially| formally)?(?: yet)? (?:been |be )?(?:officially |formally )?(?:renewed"
            rf"|cancel+ed(?=[^.]{{0,12}} or renewed)|picked up|{_GREEN}|ordered|confirmed(?= (?:yet|for|\.|,|at"
            r"|whether|if))|commissioned|recommissioned)"
        ),
    ),
    (
        "undecided",
        (
            r"\bno (?:current |concrete |immediate |firm |official )?(?:plans?|word|news|decision|announcement"
            r"|confirmation)(?: yet)? (?:for|to make|on|about|of|regarding) (?:whether |if |there |will )*"
            r"(?:an? |the |any )?(?:{SEASON}|renewal|(?:second|third|fourth|fifth|sixth|further|more|another"
            r"|future) (?:one|seasons?|series)|[^.;]{0,25}(?<!\w)(?:renew|more seasons|another season|sequel))"
        ),
    ),
    (
        "undecided",
        (
            r"(?:\bno plans\b|“no plans[,.]?”|\"no plans[,.]?\") (?:for|to do|to make) (?:an? )?(?:{SEASON}|"
            r"(?:second|third|fourth|fifth|sixth|sequel)(?: one)?)"
        ),
    ),
    (
        "undecided",
        (
            r"(?<!\w)(?:has|have|had)(?:n['’]t| not| yet to| still not)(?: yet)? (?:officially |formally )?"
            r"(?:announce|confirm|decide|reveal|say|said|make|made|order|renew|announced|decided|confirmed"
            rf"|revealed|ordered|renewed){gap(40)}(?<!\w)(?:renew\w*|{{SEASON}}|another season|more seasons"
            r"|a decision|future of|fate of|cancel\w*)"
        ),
    ),
    (
        "undecided",
        (
            rf"(?<!\w)(?:fate|future)(?!\w)(?: of| for)?{gap(45)}(?<!\w)(?:is|remains?|are|hangs?|still"
            r"|looks?)(?: still"
            r"| currently| very much)?(?: in limbo| unclear| unknown| uncertain| up in the air| undecided"
            r"| in the balance| in doubt| in question| to be (?:decided|seen|determined))"
        ),
    ),
    (
        "undecided",
        (
            r"(?<!\w)(?:remains to be seen|unclear|unknown|uncertain|not (?:yet )?(?:known|clear|decided)|(?:n['’]t"
            r"|not) (?:yet )?known|too "
            rf"(?:early|soon) to (?:say|tell|know))(?!\w){gap(20)}(?:whether|if){gap(50)}(?<!\w)(?:renew\w*"
            rf"|{{SEASON}}"
            r"|return(?: for| to)?|another season|more (?:seasons|episodes)|continue|come back|be back|picked up)"
        ),
    ),
    (
        "undecided",
        (
            r"(?<!\w)(?:await(?:s|ed|ing)|wait(?:s|ed|ing)? (?:on|for|to hear)) (?:(?:a|an|the|its|any|official|final"
            r"|word"
            rf"|news|formal|on|of|about|possible) )*(?:{_GREEN}|green-?light|renewal|pick-?up|go-ahead|decision)"
            r"|\b(?:no|not) (?:final )?decision (?:has )?(?:yet )?(?:been )?(?:made|taken)\b[^.;]{0,30}(?:season|series"
            r"|renew\w*|future|{SEASON})|{SEASON} (?:has|is|was)(?:n['’]t| not)(?: yet)?(?: been)? (?:confirmed"
            r"|announced"
            r"|official|guaranteed|ordered|greenlit)|\bnobody has (?:yet )?(?:ordered|commissioned|renewed)\b"
        ),
    ),
    ("undecided", rf"\bno guarantees?\b{gap(40)}(?<!\w)(?:renew\w*|picked up|{{SEASON}}|another season|more episodes)"),
    (
        "undecided",
        (
            r"(?<!\w)(?:isn['’]t|is not|not) (?:yet )?a done deal|\bcould (?:still )?go either way\b|\bawait(?:s"
            r"|ing) (?:word|a decision|news) (?:on|about)[^.;]{0,30}(?:renew\w*|season|future)"
            r"|\bon the bubble\b"
        ),
    ),
    (
        "unlikely",
        (
            r"{SEASON}(?: [\w-]+){0,4} (?:unlikely|not happening|off the table|not going to happen"
            r"|won['’]t happen)(?!\w)"
        ),
    ),
    (
        "cancelled",
        (
            r"\b(?:not|never|n['’]t) be (?:renewing|commissioning|recommissioning|ordering|returning for"
            r"|back for) (?:it for |"
            r"the (?:show|series|drama) for )?(?:a |an )?(?:{SEASON}|(?:second|third|fourth|another|further) "
            r"(?:season|series))"
            r"|\b(?:won['’]t|will not) be an?(?:other)? (?:{SEASON}|(?:second|third|fourth|fifth|further) "
            r"(?:season|series))|\b(?:there )?(?:will be|is going to be) no (?:more )?(?:{SEASON}|(?:second|third"
            r"|fourth"
            r"|fifth|more) (?:season|series)s?)|\b(?:won['’]t|will not|is(?:n['’]t| not)) (?:be )?(?:return(?:ing)?"
            r"|back"
            r"|com(?:e|ing) back|go(?:ing)? ahead with|mov(?:e|ing) forward with|proceed(?:ing)? with) (?:for "
            r"|with )?(?:a |an"
            r" |another )?(?:{SEASON}|(?:second|third|fourth|fifth|another|further) (?:season|series))"
            r"|\b(?:opted|decided) against (?:renewing|making|ordering|a |another |{SEASON})|\b(?:given|got|gets"
            r"|getting|handed)"
            r" the (?:axe|ax|chop|boot)\b|{TITLE} (?:is|was) (?:officially )?(?:over(?! (?:\d|a|the|an)\b)|no more"
            r"|dead)\b"
            r"|\b(?:has|have|had|was|been) dropped (?:by (?:the )?(?:{PLATFORM}|network|streamer)|{TITLE}|the (?:show"
            r"|series))"
            r"|\bcalled (?:it quits|time) on (?:{TITLE}|the (?:show|series))"
        ),
    ),
    (
        "cancelled",
        (
            r"(?<!\w)(?:cancel(?:s|l?ed|l?ing|lation of)|axe[sd]|axing|scrap(?:s|ped)|shelve[sd]|pull(?:s"
            r"|ed) the plug on|(?:decided|opted) not to (?:renew|move forward|proceed|continue)|(?:is|are|was"
            r"|were|will|wo)(?: not|n['’]t) (?:be )?(?:moving forward|going forward|return(?:ing)? for (?:a"
            r"|another) {SEASON}|renewed)|pass(?:es|ed) on)(?!\w)"
        ),
    ),
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
            rf"(?<!\w)(?:{_GREEN}|order(?:s|ed)|commission(?:s|ed)|confirm(?:s|ed)|announce[sd]?|given|handed|land"
            r"(?:s|ed)|scor(?:es|ed)|get(?:s|ting)?|got|earn(?:s|ed)|nab(?:s|bed)|secur(?:es|ed)"
            rf"|received|bag(?:s|ged)|snag(?:s|ged)) (?:a |an |the |its |for )*(?P<later>{{SEASON}})(?! "
            r"(?:of the|trailer|teaser|premiere|finale|release|cast|episode|return|poster|villain|role|date"
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
            r"(?<!\w)(?:renewed|recommissioned|renewal|re-?ups)(?!\w)(?! (?:(?:his|her|their|its|my|our) "
            r"|interest|focus|energy|sense|vigor|vigour"
            r"|efforts|hope|attention|life|popularity|your|licen|contract|lease|push))|(?<!\w)(?:{PLATFORM}|{NAME}"
            r"|network|streamer)['’]?s? renews\b"
        ),
    ),
    (
        "renewed",
        (
            r"(?<!\w)(?:come|comes|coming|be|is|are)? ?(?:back|return(?:s|ing)?) for (?:a |an |its |another )"
            r"(?P<again>{SEASON}|(?:second|third|fourth|fifth|sixth|another) (?:season|series|run|outing))"
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
            r"|a go|official)(?!\w)|(?P<later2>{SEASON}) (?:order|pick-?up|renewal)(?!\w)"
        ),
    ),
    (
        "revived",
        (
            r"(?<!\w)(?:(?:possible|potential|rumou?red|hoped-for|full|fresh|proposed|planned) (?:\w+ ){0,2}"
            r"(?:revival|resurrection|comeback)|(?:been|was|is being|being|be) (?:revived|resurrected"
            r"|brought back|rescued)|(?:{PLATFORM}|network|streamer) (?:is |has |will )?(?:reviv(?:es|ed"
            r"|ing)|resurrect\w+|bring(?:s|ing)? back|sav(?:ed|es))|saved (?:by|from cancellation))(?!\w)"
        ),
    ),
    ("ending", r"(?P<final>{SEASON})"),
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
            rf"\b{_ADVERBS}(?:ordered|{_GREEN}|commissioned|picked up(?! (?:by the|where|steam|speed|from where"
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
            r"\bfirst announced\b|(?<!\w)(?:announced?|announces|unveil(?:s|ed)) (?:(?:a|an|its) )(?:new "
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
        "optioned",
        (
            r"(?<!\w)(?:optioned|(?:acquired|acquires|bought|won|wins|secured|snapped up|landed|lands|picked up)"
            r"(?: the)?(?: film| screen| TV| television| adaptation| movie| exclusive)* rights)(?!\w)(?! "
            r"(?:to broadcast|to air|to stream))"
        ),
    ),
    (
        "in-development",
        (
            r"\bin (?:(?:active|early|the early stages of|very early|further|current) )*(?:development"
            r"|the works)(?!\w)|\bin-development\b|\bis (?:currently |now |also |reportedly "
            r"|actively )?being developed|(?<!\w)(?:is|are|was|were|been|currently|now|has been|have been) (?:also "
            r"|reportedly |currently |now |actively |said to be )?(?:developing|working on|moving forward with"
            r"|moving ahead with|planning|cooking up|putting together|preparing|plotting|prepping|mulling"
            r"|in talks for) (?:a |an |the |its |their "
            rf"|another |some )?(?:[\w’'-]+ |{{NAME}}(?:['’]s)? |{{TITLE}}(?:['’]s)? ){{0,5}}?{PROJECT}\b"
            r"|(?<!\w)(?:is|are|currently|now|been) (?:also |reportedly |currently |now )?(?:developing"
            r"|moving forward with"
            r"|moving ahead with) [\"“‘]?{TITLE}"
            r"|\bplans? (?:for|to make|to develop) (?:a|an|another) (?:[\w’'-]+ "
            rf"|{{TITLE}} ){{0,4}}?{PROJECT}\b|\bgetting (?:a|an|its own) (?!anime|live)(?:[\w’'-]+ "
            rf"|{{TITLE}} ){{0,3}}?"
            rf"(?:{PROJECT})(?!\w)"
        ),
    ),
)
COMPILED = tuple((value, pattern(source)) for value, source in _WAYS)
DECISIONS = tuple(dict.fromkeys(value for value, _ in _WAYS))
