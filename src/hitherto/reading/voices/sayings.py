"""The wordings by which somebody is made to speak: reporting verbs, "according to", synopses, posts."""

import re

from hitherto.reading.drawing.sieve import Pattern
from hitherto.reading.drawing.skeleton import pattern

_SAY = (
    r"(?:said|says|told|tells|explain(?:s|ed)|add(?:s|ed)|not(?:es|ed)|reveal(?:s|ed)|announc(?:es|ed)|confirm(?:s|ed)"
    r"|report(?:s|ed)|admit(?:s|ted)|speculat(?:es|ed)|tease[sd]|stat(?:es|ed)|claim(?:s|ed)|recall(?:s|ed)"
    r"|promise[sd]"
    r"|insist(?:s|ed)|hint(?:s|ed)|suggest(?:s|ed)|declar(?:es|ed)|den(?:ies|ied)|warn(?:s|ed)|argue[sd]|thinks?"
    r"|believe[sd]?|quipped|gushed|enthuse[sd]|agree[sd]|point(?:s|ed) (?:out|to)"
    r"|(?:released|shared|wrote|writes|tweeted|post(?:s|ed)|describ(?:es|ed)|mention(?:s|ed)|continue[sd]|joke[sd])"
    r"(?=,? (?:that|how|in|on|via|alongside|the news|this|a statement)\b|[,:]? [\"“]|:))"
)
_ADVERB = (
    r"(?: (?:also|later|then|has|have|had|first|just|only|since|already|even|once|further|now|again|earlier|once again"
    r"|himself|herself|themselves|all|both|\w+ly))*"
)
_WHO = r"(?:{NAMES}|{OUTLET}|{PLATFORM})"
_OFFICE = r"(?:creators?|duo|showrunners?|actors?|actress|stars?|directors?|producers?|author|writers?)"
_SOMEBODY = (
    r"\bhe|\bshe|\bthey|\bthe (?:streamer|network|studio|platform|service|company|outlet|trade|report)"
    rf"|\bthe (?:[\w’'-]+ |{{TITLE}} ){{0,3}}?{_OFFICE}"
)
# "…, who plays Una,", "… on X"
_ROLE = r"(?:,[^,]{2,80},|(?: over)? on (?:X|Twitter|Instagram|Reddit|Bluesky|Threads|TikTok|Facebook|social media))?"
# "said NBC drama chief Ada Vale": the officer speaks, not the house.
_OFFICER = r"(?:(?:{PLATFORM}|{OUTLET}|{TITLE})(?:['’]s)? (?:(?!who|that|in|on|at)[\w&,-]+ ){0,5}?(?={NAME}))?"
_QUOTED = r"(?:[”\"]|(?<=[,.!?])['’])\s*"

ACCORDING = pattern(
    r"(?:\baccording to|\bper|\bvia|\bas (?:first )?(?:reported|revealed|noted|announced) by|\bcourtesy of"
    r"|\bas told to) (?P<who>[^,.;]{1,90})"
)
TOLD = pattern(
    rf"(?P<who>{_WHO}|\bhe|\bshe|\bthey){_ROLE}{_ADVERB} (?:told|tells|said (?:to|in an interview with)"
    rf"|explained to|revealed to|confirmed to|confirms to|admitted to|teased to|shared with|spoke to|spoke with"
    rf"|opened up to|informed|assured) (?:the )?(?P<to>{{OUTLET}}|{{NAME}})"
)
SPEAKING = pattern(
    rf"(?:speaking (?:to|with)|talking (?:to|with)|in (?:an?|a recent|a new|its|his|her|their"
    rf"|the)?(?: [\w-]+){{0,3}} (?:interview|chat|conversation|Q&A) (?:with|for)|(?:chatting"
    rf"|sitting down) with) (?:the )?(?P<to>{{OUTLET}}|{{NAME}})[^,]{{0,60}}, (?:[\w-]+ ){{0,4}}?(?P<who>{_WHO}|he"
    rf"|she)"
)
SAYS = pattern(rf"(?P<who>{_WHO}|{_SOMEBODY}){_ROLE}{_ADVERB} {_SAY}\b")
_MAKER = (
    r"(?:(?:the |series |lead |co-)?(?:stars?|actor|actress|creator|showrunner|director|writer|producer|filmmaker"
    r"|comedian) )?"
)
SAID_AFTER = pattern(
    rf"{_QUOTED}(?:{_SAY}) (?:{_OFFICER}|{_MAKER})(?P<who>{_WHO}|he|she)"
    rf"|{_QUOTED}{_MAKER}(?P<who2>{_WHO}|{_SOMEBODY}){_ROLE}{_ADVERB} {_SAY}"
)
AS_PUT = pattern(  # "…, as Okafor put it"
    rf"\b[Aa]s (?P<who>{_WHO}|he|she) (?:has |had |himself |herself |once |recently )*(?:put it|said|says|told"
    r"|explained|noted|revealed|described|pointed out|mentioned)\b"
)
FANS = re.compile(
    r"\b(?:[Ff]ans|[Vv]iewers) (?:\w+ly |are |were |have |had |been |also |already )*(?:believe|think|thought|suspect"
    r"|speculat\w+|theori[sz]\w+|predict\w*|wonder(?:ed|ing)?|convinced|guess\w*)\b"
    r"|\b(?:believed|thought|suspected) by (?:\w+ ){0,2}fans\b|\bfan theor(?:y|ies)\b"
)
BROKE = pattern(
    r"(?P<who>{OUTLET}|{NAME}) (?:has )?(?:first |exclusively )?(?:broke|reported|reports|confirmed|revealed"
    r"|has learned|can (?:exclusively )?(?:reveal|confirm))\b"
)
TRAILING = pattern(  # "It starts in May, Netflix announced on Monday."
    rf", (?:(?P<who>{_WHO})|(?P<who2>he|she|the (?:streamer|network|studio|platform|service|company|showrunner|actor"
    rf"|actress|star))){_ADVERB} (?:said|says|announced|confirm(?:s|ed)|revealed|report(?:s|ed)|told [^,.;]{{1,30}})"
    r"(?: (?:on|today|yesterday|this|in|at|via|last|earlier)\b[^.;,]{0,60})?[.…]?$"
)
OFFICIAL = Pattern(
    r"official (?:[\w-]+ ){0,2}?(?:description|synopsis|logline|blurb|summary|plot)"
    r"|\b(?:synopsis|logline|description)(?: (?:of|for) [^.;:,]{1,60})?,? (?:reads|says|states|is as follows)"
    r"|\breads (?:an?|the) (?:[\w-]+ )?(?:synopsis|logline|description)\b|\bsynopsis:",
    re.IGNORECASE,
)
SHOWS = re.compile(  # "the trailer confirms that it starts in May"
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts)(?: [\w-]+){0,3} (?:trailer|teaser|poster|press release)"
    r" (?:(?:also|has|had|officially|now) )*(?:confirm|reveal|announc|declar)(?:e?s|e?d)\b"
)
COMPANY = re.compile(r"the (streamer|network|studio|platform|service|company)", re.IGNORECASE)


ASIDE = re.compile(r", (?:who|whose|the|an?|one of)\b[^,]{2,80},")
SIGNED = re.compile(r"[—–-] ?(?P<who>[^(\n]{2,50}?) \(@\w+\)")

# Somebody speaks, or the words are a post: so they are no description of a story.
IN_PERSON = re.compile(r"\b(?:I|I['’]\w+|[Mm]y|[Ww]e|[Ww]e['’]\w+|[Oo]ur|[Yy]ou|[Yy]our)\b")
POSTED = re.compile(r"[@#]\w|https?://|pic\.twitter|—")
