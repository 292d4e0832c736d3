"""How it was received, in figures: critics' percentages, box office, viewers, charts, sales."""

import re
from collections.abc import Iterator

from hitherto.reading.draft import Draft
from hitherto.reading.drawing.sieve import Pattern, Ways
from hitherto.reading.scene import Sentence

TRIGGERS = frozenset(
    """rotten metacritic box gross grossed grossing earned made million billion viewers views viewed watched hours
    most-watched most-streamed most-viewed best-selling fastest-selling biggest weeks million” billion”
    highest-grossing highest top chart charts topped number ratings nielsen letterboxd cinemascore fresh
    tuned tuning share audience frame overnight overnights opener averaging averaged peaking peaked demo list
    dropped fell slipped slid plunged
    households streams copies sold raked viewership rated imdb hit in-demand percent circulation score
    ranked weekend no demo times yen won rupees crore""".split()
)

_AMOUNT = (
    r"(?:just )?(?:(?:more than|over|nearly|almost|about|around|an estimated|some|just"
    r"|under|approximately|roughly|a (?:collective|combined|total of"
    r"|cumulative)) )?"
    r"(?:a (?:whopping|massive|staggering|modest|mere|record-breaking|record|stunning|huge) )?"
)
_WORDS = (
    r"(?:a|one|two|three|four|five|six|seven|eight|nine|ten|half a|a quarter of a|several|a few) (?:million|billion)"
)
_CURRENCY = r"(?:US dollars|dollars|euros|yen|won|rupees|yuan|pesos|roubles|crore)"
_MONEY = (
    rf"(?:{_AMOUNT}{_WORDS} {_CURRENCY}\b|{_AMOUNT}(?:\d{{1,3}}(?:,\d{{3}})+|[\d.]+ (?:million|billion)) {_CURRENCY}\b"
    r"(?: \((?:about |approximately |roughly )?US\$[\d.,]+(?: (?:million|billion))?\))?"
    rf"|{_AMOUNT}(?:US)?[$£€¥]\s?"
    rf"(?:[\d.]+\s?(?:million|billion|crore|m|bn|M|B)\b|\d{{1,3}}(?:,\d{{3}}){{2,}}))"
)
_COUNTED = (
    rf"{_AMOUNT}(?:[\d][\d.,]*\s?(?:million|billion|m|M)\b|\d{{1,3}}(?:,\d{{3}})+|{_WORDS}"
    r"|(?:(?:tens|hundreds) of )?[“\"]?millions[”\"]?(?: of)?)"
)
_SCOPE = (
    r" (?:of all time|ever|of (?:19|20)\d\d|of the (?:year|decade|\w+ century)|(?:in|on) (?:the )?\w+(?:"
    r" history)?(?: of all time)?)"
)
_WAYS: Ways[str] = Ways(
    (rule, Pattern(source))
    for rule, source in (
        ("critics", r"(?P<n>\d{1,3}\s?(?:%|percent|per cent))[^.;]{0,80}?\b(?P<who>Rotten Tomatoes|Tomatometer"
        r"|Popcornmeter)"),
        ("critics", r"\b(?P<who>Rotten Tomatoes|Tomatometer|Popcornmeter)\b[^.;]{0,90}?(?P<n>\d{1,3}\s?(?:%"
        r"|percent|per cent))"),
        ("critics", r"\b(?P<who>Metacritic|Metascore|IMDb|Letterboxd|OpenCritic)\b[^.;]{0,60}?(?P<n>\d(?:\.\d"
        r"|\d)?(?:\s?/\s?10{1,2}|\s?%| out of (?:10|five|5|100))?)(?![\d,]| (?:million|years|seasons|episodes"
        r"|on|from|at)\b)"),
        ("critics", r"(?P<n>\b\d(?:\.\d|\d)?(?:\s?/\s?10{1,2}|\s?%| out of (?:10|five|5|100))?)(?: \w+){0,3}"
        r" (?:on|from|at) (?P<who>Metacritic|IMDb|Letterboxd|OpenCritic)\b"),
        ("critics", r"(?P<who>CinemaScore)[^.;]{0,40}?(?P<n>[“\"‘]?[A-D][+-]?[”\"’]?)(?!\w)"),
        ("critics", r"\b(?:an?|with) (?P<n>[“\"‘]?[A-D][+-]?[”\"’]?(?!\w))(?: \w+){0,3} "
        r"(?:from |on |at )?(?P<who>CinemaScore)"),
        ("box office", rf"\b(?:gross(?:ed|es|ing)|earn(?:ed|ing|s)|made|making|took in|raked in|hauled in"
        rf"|pulled in|brought in|bring(?:s|ing) in|box office (?:haul|total|take|gross|run|debut|tally)(?:"
        rf" \w+){{0,2}}? of|opened (?:to|with)|haul of|total of|crossed|passed"
        rf"|surpassed)\s(?P<n>{_MONEY})(?P<rest>(?: (?:worldwide|globally|domestically|at the|global|domestic"
        rf"|international|U\.?S\.?|in the|box office|opening|its|weekend|North America)){{0,5}})"),
        ("box office", rf"(?P<n>{_MONEY})(?P<rest> (?:(?:at the |in )?(?:worldwide |global |domestic "
        rf"|international |North American )*box office|worldwide|globally|domestically|gross))"),
        ("box office", r"(?P<n>(?:#|No\.? ?|[Nn]umber )(?:1|one)\b(?: \w+){0,3} (?:at|of|in) the (?:\w+"
        r" ){0,2}box office(?: for [\w ]{3,30}?(?=[,.;]|$))?)"),
        ("box office", r"(?P<n>(?:topped|dominated|topping|led) the (?:\w+ ){0,3}box office(?: for"
        r" [\w ]{3,30}?(?=[,.;]|$))?)"),
        ("box office", r"(?P<n>(?:ranked|placed|debuted|opened|finished)(?: at)? (?:#|No\.? ?|[Nn]umber )(?:\d{1,2}|one"
        r"|two|three) (?:in|on|during|for) (?:its|the|their) (?:\w+ )?(?:opening|first|debut|second|third)? ?(?:weekend"
        r"|week|box office)(?: in [A-Z]\w+)?)"),
        ("viewing", rf"\b(?:ratings|audiences?|viewing figures|average|averag(?:ed|ing)) (?:of )?"
        rf"(?P<n>{_COUNTED}(?: viewers)?(?: (?:per|an|each) episode))"),
        ("record", r"(?P<n>(?:\w+['’]s )?(?:biggest|largest|strongest) (?:[\w-]+ ){0,2}?(?:launch|premiere|debut"
        rf"|opening|opener|audience)(?:{_SCOPE})?)(?=[,.;:!)(—]|$| (?:and|with|but|from|that|which|on|in)\b)"),
        ("record", rf"(?P<n>(?:\w+['’]s )?(?:\d\w+[- ]|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth"
        rf"|tenth)[- ])?(?:highest|best|top|lowest|fastest"
        rf"|most)[- ](?:in-demand|grossing|rated|reviewed|selling|user-rated|watched|streamed|viewed)"
        rf"(?! (?:\w+ )?(?:manga|novels?|books?|authors?|comics?|albums?))(?:"
        rf" (?!of\b)[\w’'-]+){{1,3}}?(?:{_SCOPE})?(?: globally| worldwide)?)(?=[,.;:!)(—]|$| (?:and|with|but"
        rf"|from|that|which|on|in)\b)"),
        ("viewing", rf"(?P<n>{_COUNTED} (?:total |global |live |unique |linear |worldwide |U\.?S\.? |streaming "
        rf"|average |[a-z]+-[a-z]+ |households|accounts)*(?:hours(?: (?:viewed|watched|of viewing))?|views"
        rf"|viewers|minutes(?:"
        rf" (?:viewed|watched|of viewing))?|households|streams|accounts|people)(?: per episode| an episode)?)"),
        ("viewing", r"(?P<n>(?:improved|increased|grew|grown|jumped|climbed|surged|rose|dropped|fell|declined)"
        r" (?:by )?\d[\d.]*\s?(?:%|percent|per cent)(?: (?:since|from|over|compared (?:to|with)) [Ss]eason \w+)?)"
        r"(?=(?:[^.;]|\.\d)*\b(?:viewers|viewership|audience|ratings)\b)"),
        ("viewing", r"\b(?:[Vv]iewership|viewing|[Rr]atings|audiences?|viewers)\b[^.;]{0,50}?(?P<n>(?:up|rose|risen"
        r"|improved|increased|grew|grown|jumped|climbed|surged|down|dropped|fell|declined|slipped) (?:by )?(?:\w+ )?"
        r"\d[\d.]*\s?(?:%|percent|per cent))"),
        ("critics", r"(?P<who>critics?|audience|approval|Fresh|critical) (?:score|rating|approval"
        r" rating)s?[^.;]{0,30}? (?P<n>\d{1,3}\s?(?:%|percent|per cent))"),
        ("critics", r"(?P<n>\d{1,3}\s?(?:%|percent|per cent)) (?P<who>critics?|audience|approval|Fresh"
        r"|critical)(?:['’])? (?:score|rating|approval)"),
        ("sales", rf"(?P<n>{_COUNTED} (?:copies|units|volumes) (?:sold|in circulation|in print|shipped))"),
        ("viewing", rf"(?:watched|viewed|streamed|seen) (?:by|for) (?P<n>{_COUNTED}(?: \w+)?)"),
        ("weeks", r"(?P<n>\b(?:\w+|\d+) (?:consecutive |straight )?weeks (?:in|on|at|atop) (?:the )?"
        r"(?:[\w’'.]+ ){0,4}?(?:[Tt]op (?:10|[Tt]en)|charts?|rankings|No\. ?1|number one))"),
        ("chart", r"(?P<n>(?:topp(?:ed|ing)|tops|climbed|hit|reached|cracked|entered|led) (?:the )?"
        r"(?:[A-Z][\w+’']* |weekly |global |streaming |daily ){1,3}(?:charts?|[Tt]op (?:10|[Tt]en)"
        r"|rankings)(?: in (?:\d+|\w+) (?:countries|territories"
        r"|markets))?)"),
        ("viewing", r"(?P<n>\b\d?\.\d+(?: rating)? (?:in|among) (?:the )?(?:key )?(?:18-49|adults)"
        r"[\w -]{0,15})"),
        ("viewing", r"(?P<n>\b0?\.\d+ (?:demo )?rating (?:in|among|with) (?:the )?[\w -]{0,20}?"
        r"(?:demo|18-49|adults)\b)"),
        ("viewing", rf"(?:viewed|watched|streamed) (?P<n>{_COUNTED} times)"),
        # "7.2 million tuned in", "an audience of 7.2 million", "did 14 million in its opening frame"
        ("viewing", rf"(?P<n>{_COUNTED}(?: (?!who\b)\w+)?)"
        r" (?:who |had |have )?(?:tun(?:ed|ing) in|switch(?:ed|ing) on)\b"),
        ("viewing", rf"\b(?:audiences?|viewership|ratings|overnights?|averag(?:e|ed|es|ing)|peak(?:ed|ing|s)?)"
        rf"(?: (?!in\b)[\w-]+){{0,3}}?,? (?:(?:of|at|to|with|by) )?(?P<n>{_COUNTED}(?: viewers)?)"
        r"(?! (?:[\w-]+ )?(?:fans|people|copies|dollars|followers|subscribers))"),
        ("viewing", rf"\b(?:did|drew|pulled in|attracted|netted|posted|delivered|scored|amassed|logged|notched)"
        rf" (?P<n>{_COUNTED})"
        r"(?= (?:in|over|during|across|for) (?:its|the|their) (?:first|opening|debut|premiere|second"
        r"|launch|[a-z]+ week))"),
        # "ended with ratings of 4.1 percent", "fell slightly to 5.3 percent", "premiered to 2.6 percent"
        ("viewing", r"\b(?:[Rr]atings?|[Vv]iewership)(?: [\w-]+){0,3} (?:of|at|to) (?:an? )?"
        r"(?P<n>\d[\d.]*\s?(?:%|percent|per cent))"),
        ("viewing", r"\b(?:fell|rose|dipped|climbed|slipped|jumped|dropped|soared|premiered|debuted|opened|concluded"
        r"|ended)(?: \w+ly)?(?: on [A-Z]\w+ \d+)? (?:to|with|at) (?P<n>\d{1,2}\.\d\s?(?:%|percent|per cent))"),
        ("viewing", r"(?P<n>\b\d[\d.]*\s?(?:%|percent|per cent) (?:audience )?share)\b"),
        ("viewing", r"(?P<n>\b\d?\.\d+(?: rating)?) (?:in|among|with) (?:the )?(?:key |coveted )?demo\b"),
        ("viewing", r"(?P<n>\b(?:dropped|fell|slipped|slid|plunged|rose|jumped|climbed|held)"
        r" (?:by |just |only )?\d[\d.]*\s?"
        r"(?:%|percent|per cent)) (?:in|from) (?:its |the )?(?:second|third|week|first|previous|last)\b"),
        ("box office", rf"\b(?:took|takes|taking|collect(?:ed|ing)|bank(?:ed|ing)|rack(?:ed|ing) up|scored"
        rf"|nett(?:ed|ing)|bow(?:ed|ing)? (?:of|to|with|at)"
        rf"|(?:start|launch|debut|opening|weekend|gross|frame)(?: weekend)? (?:of|at|with|to)"
        rf"|opened at) (?P<n>{_MONEY})"
        r"(?P<rest>(?: (?:worldwide|globally|domestically|overseas|internationally|in North America)){0,2})"
        r"(?! (?:budget|deal))"),
        ("box office", rf"(?P<n>{_MONEY})(?P<rest> (?:(?:from|in) (?:overseas|international|domestic)(?: markets)?))"),
        ("box office", rf"[”\"’] \((?P<n>{_MONEY})(?= in |[),;])"),
        ("chart", r"(?P<n>(?:went|shot|rose|soared|jumped|debuted|landed|premiered|opened|peaked|sits?|climbed)"
        r"(?: straight)? (?:to|at|in) (?:#|No\.? ?|[Nn]umber )(?:\d{1,2}|one|two|three)"
        r" (?:in (?:the )?(?:[A-Z]\.?)+\w*|on (?:the )?[\w+’'-]+(?: \w+)?))"),
        ("weeks", r"(?P<n>\b(?:\w+|\d+) (?:consecutive |straight )?weeks (?:at the top|atop|on top) of (?:the )?"
        r"(?:[\w’'.-]+ ){1,3}(?:list|chart|ranking|rankings))"),
        ("chart", r"(?P<n>(?:#|No\.? ?|[Nn]umber )(?:1|one|two|three|\d) in (?:more than |over )?(?:\d+|\w+)"
        r" (?:countries|territories|markets))"),
        ("critics", r"(?P<n>(?:[Cc]ertified [Ff]resh))(?! (?:score|rating))(?P<who>)"),
        ("chart", r"(?P<n>(?:Nielsen|Netflix|Billboard)['’]?s? (?:[\w-]+ ){0,2}[Tt]op (?:10|[Tt]en)"
        r"(?: (?:weekly|streaming|charts?|list|rankings?|TV)){0,4})"),
        ("sales", rf"\b(?:sold|selling|sales of|shipped|reached|surpassed)\s(?P<n>{_COUNTED} (?:copies|units"
        rf"|downloads|players|volumes|books|tickets))"),
        ("chart", r"(?P<n>(?:#|No\.? ?|[Nn]umber |top )(?:1|one|10|ten|5|five)\b(?: spot| position)?(?:"
        r" \w+){0,2} on (?:the )?(?:Netflix|Prime Video|Disney\+|Hulu|HBO Max|Max|Apple TV\+?|Peacock"
        r"|Paramount\+|streaming|Nielsen|Billboard)(?:['’]s)?(?: [\w’'-]+){0,3}?(?=[,.;]|$| (?:and|with|but|in"
        r"|for|after)\b))"),
    )
)  # fmt: skip
_NOT_RECEPTION = re.compile(
    r"\b(?:trailer|teaser|clip|video|cost|salary|deal|worth|paid|fee|invest\w*|debt|fund\w*"
    r"|subscribers"
    r"|followers|users|donat\w*|raised|lawsuit|spen[dt]\w*(?! (?:[\w-]+ ){1,4}weeks)|loss|lost|chapter|song|album"
    r"|single|net (?:sales|income))\b",
    re.IGNORECASE,
)


_EARNS = re.compile(r"(?:gross|earn|made|making|took|rak|haul|collect|bank|rack)\w*")
_SPENT = re.compile(r" (?:\w+ ){0,2}budget")


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give every figure that tells how a title was received."""
    words = sentence.text
    if not (sentence.mentions or sentence.seasons or _OF_IT.search(words)):
        return
    taken: list[tuple[int, int]] = []
    for rule, m in _WAYS.finditer(words):
        span = m.span("n")
        if any(span[0] < end and start < span[1] for start, end in taken):
            continue
        # "It cost $20m and made $45m": behind a verb of earning, what stands before tells of something else.
        before = m.start() if _EARNS.match(m.group()) else max(0, m.start() - 90)
        near = words[before : span[0]] + words[span[1] : span[1] + 40]
        if rule not in ("critics", "record", "weeks") and (
            _NOT_RECEPTION.search(near) or _SPENT.match(words[span[1] :])
        ):
            continue
        if words[m.start()] in '”"’' and not any(t.end == sentence.start + m.start() for t in sentence.mentions):
            continue  # "“Harbour Lights” ($8.8 million)" stands behind a title that is known
        taken.append(span)
        at = sentence.start + m.start()
        denied = _FAILED.search(words, max(0, span[0] - 40), span[0])
        since = _SINCE.search(m["n"])
        yield Draft(
            "reception", _value(rule, m), sentence.start, sentence.end, f"reception: {rule}", at=at,
            polarity="-" if denied else "+", season=int(since["n"]) + 1 if since else None,
        )  # fmt: skip


_SINCE = re.compile(r"(?:since|from|over|than|with) [Ss]eason (?P<n>\d+)\Z")  # to which the one after it is compared
_FAILED = re.compile(r"(?:\bfail(?:s|ed)? to|\b(?:not|never)|n['’]t) (?:\w+ ){0,4}\Z")
_OF_IT = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Ii]ts|his|her) (?:[\w-]+ ){0,3}(?:show|series|run|films?|movies?|drama|comedy|season|game"
    r"|sequel|anime|premiere|finale|debut)\b|\b[Ii]t\b|\b[Ss]eason\b"
    r"|['’]s (?:\w+ )?(?:premiere|finale|debut|episode|opener)\b"
)


def _value(rule: str, m: re.Match[str]) -> str:
    found = re.sub(r"\s+", " ", m["n"]).strip(' ,“”"‘’')
    if rule == "critics":
        if not m["who"]:
            return "Rotten Tomatoes Certified Fresh"
        who = "Rotten Tomatoes" if m["who"] in ("Tomatometer", "Popcornmeter") else m["who"]
        return f"{who} {re.sub(r' ?per ?cent', '%', found).replace(' %', '%')}"
    if rule == "box office" and "box office" not in found:
        rest = re.sub(r"\b(?:at|the|in|its)\b", "", m["rest"] or "") if "rest" in m.re.groupindex else ""
        scope = re.sub(r"\s+", " ", rest.replace("box office", "")).strip()
        return " ".join(part for part in (found, scope, "box office") if part)
    return found
