"""The ways in which an article says that nothing is decided yet of a title, or that it goes on no more."""

import re

from hitherto.reading.wording import gap

GREEN = (
    r"(?:greenli(?:t|ghts?|ghted|ghting)|green-?lit|green ?light(?:s|ed)?|given (?:the|a) green ?light"
    r"|gives? (?:the|a) green ?light|given (?:the|a) (?:go-ahead|thumbs up))"
)

DOUBTS: tuple[tuple[str, str], ...] = (
    (
        "undecided",
        (
            r"{SEASON}(?: of {TITLE})? (?:is|has|was|remains)(?: still| as)? yet to (?:be )?(?:officially |formally )?"
            r"(?:(?:been )?(?:confirmed|announced|ordered|greenlit|commissioned|given the)|(?:get|receive"
            r"|be given|land) (?:the|a))"
            r"|\b(?:yet|still|waiting) to (?:get|receive|be given|secure|land) (?:the|a|an)"
            r" (?:go-ahead|green ?light|official word|green-light) (?:for|on|to)"
            r"|(?<!\w)(?:has|have|had|was|is|['’]s)(?:n['’]t| not|  yet to| yet to| still not)(?: yet)?(?: been"
            r"| be)?(?: officially| formally)?(?: yet)? (?:been |be )?(?:officially |formally )?(?:renewed"
            rf"|cancel+ed(?=[^.]{{0,12}} or renewed)|picked up|{GREEN}|ordered|confirmed(?= (?:yet|for|\.|,|at"
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
            r"(?<!\w)(?:has|have|had) yet to (?:officially |formally |actually )?(?:order|commission|greenlight"
            r"|green-light|pick up|give (?:a |the |an )?(?:[\w-]+ )?(?:go-ahead|green ?light|order) to)"
            r" (?:(?:the|a|an|its|any|new"
            r"|potential|proposed|[\w-]+) ){0,3}?(?:it\b|project|pilot|show|series|drama|comedy|sitcom|film|movie"
            r"|reboot|revival|sequel|prequel|spin-?off|adaptation|{TITLE})"
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
            r"(?:(?<!\w)|(?=n['’]t))(?:remains to be seen|unclear|unknown|uncertain|not (?:yet )?(?:known|clear"
            r"|decided)|(?:n['’]t"
            r"|not) (?:yet )?known?|too "
            rf"(?:early|soon) to (?:say|tell|know))(?!\w){gap(20)}(?:whether|if)(?! (?:{{NAME}}|(?:he|she"
            rf"|they)\b)){gap(50)}(?<!\w)(?:renew\w*"
            rf"|{{SEASON}}"
            r"|return(?: for| to)?|another season|more (?:seasons|episodes)|continue|come back|be back|picked up)"
        ),
    ),
    (
        "undecided",
        (
            r"(?<!\w)(?:await(?:s|ed|ing)|pending|wait(?:s|ed|ing)? (?:on|for|to hear)) (?:(?:a|an|the|its|any"
            r"|{SEASON}|official"
            r"|final|word"
            rf"|news|formal|series|on|of|about|possible) )*(?:{GREEN}|green[- ]?light|renewal|pick-?up|order|go-ahead"
            r"|decision)(?!\w)"
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
)

# "his overall deal with the group, which has been renewed": not the title is.
_CONTRACT = re.compile(
    r"\b(?:deal|contract|pact|agreement|lease|licence|license)\b[^.;]{0,50},? (?:which|that|and) (?:has|have|had"
    r"|was|is)"
    r" (?:\w+ ){0,2}\Z",
    re.IGNORECASE,
)
_AWAITED = re.compile(
    r"\b(?:matter|question) of time\b[^.;]{0,50}\Z|\bway\b[^.;]{0,60} would \Z",  # "no way a studio would announce"
    re.IGNORECASE,
)
_NO_MORE = re.compile(r"\b(?:no (?:more|further|other|new)|nothing)\b[^.;]{0,60}\Z", re.IGNORECASE)


def is_no_news(value: str, before: str) -> bool:
    """Tell whether the words before a decision make it one on a contract, one only awaited, or none at all."""
    if value == "in-development" and _NO_MORE.search(before):
        return True
    return (_CONTRACT if value == "renewed" else _AWAITED).search(before) is not None
