"""The ways in which an article says that a title is bought, agreed on or under way: by a company, or in passing."""

from hitherto.reading.numbers import NUMBER
from hitherto.reading.wording import gap, one_of

_BUYER = (
    r"(?:{PLATFORM}|\b(?:network|streamer|broadcaster|streaming (?:service|giant|platform)|tech(?:nology)? giant"
    r"|channel"
    r"|cabler|(?:the|that|this) company|iPhone maker|bosses))"
)
_HAS = (
    r"(?: (?:has|have|had|is|are|also|just|already|officially|now|currently|reportedly|finally|recently|apparently"
    r"|quietly|today|set|to|will|about))*"
)
_WORK = one_of(r"""
    series show film movie sequel prequel spin-?off season reboot revival remake adaptation drama dramedy comedy anime
    miniseries sitcom documentary docuseries docudrama special project thriller musical biopic anthology episodes shows
    """)
_ONE = rf"(?:an?|the|its|another|yet another|{NUMBER})"
_ITS = rf"(?:[\"“‘]?{{TITLE}}|{_ONE} (?:(?!into |in |to |for |at )[^.;:!?, ]+ ){{0,7}}?{_WORK}\b)"
# what buys a work, and is said of little else: "nabs", "snaps up", "wins a bidding war for"
_BUYS = (
    r"(?:nab(?:s|bed)?|snap(?:s|ped)? up|snag(?:s|ged)?|bankroll(?:s|ed|ing)?|pre-?buys?|scoop(?:s|ed)? up"
    r"|picks? up|greenlights?|commissions?|land(?:s|ed)(?! on)|w[io]ns?(?: out)?(?: [\w-]+){0,2} (?:bidding war|auction"
    r"|rights battle) (?:for|over)|beat[\w ]{0,30} to)"
)
_DEAL = r"(?:deals?|agreements?|pacts?|contracts?)\b"

DEALS: tuple[tuple[str, str], ...] = (
    ("ordered", rf"{_BUYER}{_HAS} {_BUYS} {_ITS}(?! (?:trailer|teaser|role|star|rights|nod|award|win))"),
    (
        "ordered",
        rf"{_BUYER}{_HAS} orders? (?:up )?{_ITS}|\b(?:giv(?:es?|en|ing)|gave|plac(?:es?|ed|ing)|hand(?:s|ed)"
        rf"|put(?:s|ting)?"
        rf" in|land(?:s|ed)|receiv(?:es|ed)|scor(?:es|ed)) (?:{{TITLE}}[\"”’]? )?an? (?:{NUMBER}-episode "
        rf"|[\w-]+ )?order\b"
        rf"(?= (?:for|to|at|from)\b|[.,]|\Z)|\bback[- ]nine order|\b(?:project|{_WORK}) (?:has "
        rf"|have )?(?:\w+ly )?landed at {{PLATFORM}}",
    ),
    (
        "ordered",
        rf"{_BUYER}{_HAS} (?:sign|ink|clos|str[iu]c?k|reach|cut|made|mak)(?:ed|s|es|ing"
        rf"|e)?\b(?! on)[^.;:!?]{{0,40}}? {_DEAL}"
        rf"[^.;:!?]{{0,110}}? (?:for|to|of|including|on) [^.;:!?]{{0,50}}?[\"“‘]?(?P<bought>{{TITLE}})",
    ),
    ("ordered", rf"{_BUYER}{_HAS} agree[sd]? to (?:make|remake|reboot|revive|develop|produce|back) {gap(50)}{{TITLE}}"),
    (
        "ordered",
        rf"(?:{{TITLE}}|\b{_WORK})[\"”’]?,[\"”’]? (?:which (?:was|has been) )?(?:first |originally "
        rf"|officially )?announced"
        r" (?:back )?(?:in|on|at|last|earlier|during)\b",
    ),
    (
        "renewed",
        rf"{_BUYER}?{_HAS} (?:extend(?:s|ed)|renew(?:s|ed)) (?:the|its|their|his|her)(?: [\w’'-]+){{0,4}}? {_DEAL}"
        rf"{gap(60)}\b(?:for|including|with|on|of) {gap(40)}(?:{{TITLE}}|the (?:show|series)\b)",
    ),
    (
        "ending",
        rf"\bbe coming to (?:an|its) end\b(?: (?:after|with) (?:just |only )?{NUMBER} (?:seasons|series))?",
    ),
    (
        "in-development",
        rf"{_BUYER}{_HAS} (?:developing|working(?:,[^,;.]{{3,40}},)? on|making|to (?:make|produce"
        rf"|develop)) {_ITS}(?<!shows)(?<!episodes)"
        rf"(?:(?: series| show| film)?,? (?:called|titled|entitled|named) [\"“‘]?{{TITLE}})?"
        rf"|(?:\bis|\bare)(?: \w+)? (?:developing|working(?:,[^,;.]{{3,40}},)? on) an? (?:[\w-]+ ){{0,5}}?{_WORK},?"
        rf" (?:called|titled|entitled|named) [\"“‘]?{{TITLE}}",
    ),
)
