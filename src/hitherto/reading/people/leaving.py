"""Who leaves a title, with the season that they miss; who stays only to make it, and who is replaced."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from hitherto.reading.draft import Draft
from hitherto.reading.drawing.sieve import Pattern, Ways
from hitherto.reading.drawing.skeleton import NAME, pattern
from hitherto.reading.people.acting import makes, people_in
from hitherto.reading.people.casting import MAKER, NEGATED, STAYS
from hitherto.reading.people.castlists import NOT_CREW
from hitherto.reading.people.drafts import cast_draft
from hitherto.reading.scene import Sentence
from hitherto.reading.subject.seasons import SeasonMention

_GOES = (
    r"(?:exited|departed|quit)(?= (?:the (?:film|movie|series|show|cast|drama)\b|[“\"‘]?{TITLE}))|"
    r"leaves?|(?<=has )left|(?<=have )left|leaving|exits?|exiting|departs?|(?<=has )departed|departing|quits"
    r"|(?<=has )quit|quitting|(?<=has )exited|(?<=have )exited|written out|bow(?:s|ing|ed)? out|drop(?:s|ped"
    r"|ping)? out"
    r"|step(?:s|ped|ping)? (?:away|down|back)|(?:was|were|been) (?:fired|let go|dropped|written off)|pull(?:s|ed"
    r"|ing)? out"
    r"|fired|part(?:s|ed|ing)? ways|walk(?:s|ed|ing)? away"
)
_BACK = (
    r"(?:in|(?<=be )on)(?= (?:{PLATFORM}['’]s? )?[“\"‘]?{TITLE}| the (?:new |next )?(?:film|movie|series|show|season"
    r"|sequel))|return\w*|repris\w+"
    r"|com(?:e|ing) back|back|appear\w*|part of|involved|on board"
)
# "Ada Okafor — who played Una in the first season — was also exiting"
_WHO_IS = r"(?: [—–] who(?:se)?\b[^—–]{2,100} [—–]|, who(?:se)?\b[^,;.]{2,90},)?"
# "will stay on only as an executive producer": no more before the camera.
ONLY_MAKES = pattern(
    rf"(?P<who>{{NAMES}}){_WHO_IS},? (?:(?:is|are|will|would|has|have|now|instead) )*"
    r"(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|continu(?:e[sd]?|ing)|serv(?:e[sd]?|ing)|return(?:s|ed|ing)?|be|back) "
    r"(?:on |on board |involved )?(?:only|solely|just|purely|strictly|exclusively|merely) "
    r"(?:behind the (?:camera|scenes)|(?:as|in the role of) (?:an? |the )?(?:[\w-]+ )?(?:EP|producers?|directors?"
    r"|writers?|showrunners?|creators?|consultants?)\b)"
)
LEAVING = tuple(
    pattern(source)
    for source in (
        r"(?P<who>{NAMES}) (?:left|departed|exited|quit)[^.;,]{0,40}? (?:in|after|during|at the end of) {SEASON}",
        rf"(?P<who>{{NAMES}})(?: respectively)?{_WHO_IS},? "
        r"(?:(?:is|are|will|would|has|have|also|officially|reportedly|set to|confirmed|already|be|been|did|does|do|was"
        r"|were|now|who|to|due to|going to) )*"
        r"(?:(?:not|no longer|never) (?:(?:expected|set|going|due|likely) to )?(?:be )?"
        rf"(?:{_BACK})\b|(?:{_GOES})\b(?= (?:the|of|with|{{TITLE}}"
        rf"|ahead|his|this|series|show|to"
        rf"|after|before|following|as|from|in|for|at|at the|his|her|their)|[.,])){NOT_CREW}",
        rf"(?P<who>{{NAMES}}),? (?:is|are|will|would|wo|do|does|did)n?['’]t "
        rf"(?:(?:expected|set|likely|due|going|planning|slated) to )?(?:be )?(?:{_BACK})\b{NOT_CREW}",
        r"(?P<who>{NAMES}),? (?:ha(?:s|ve) not|hasn['’]t|haven['’]t|is not|isn['’]t|did not|didn['’]t|will not be"
        r"|denies|denied) "
        r"(?:left|leav(?:e|ing)|quit(?:ting)?|exit(?:ed|ing)?|depart(?:ed|ing)?)\b",
        r"\b(?:exit|departure|loss) of (?:[\w-]+ ){0,6}?(?P<who>{NAMES})",
        r"(?P<who>{NAMES})['’]s? (?:shock |sudden |surprise )?(?:exit|departure)\b",
        r"(?P<who>{NAMES}),? (?:(?:has|have|had|just|recently|also) )*(?:announce[sd]?|confirm(?:s|ed)"
        r"|reveal(?:s|ed)) "
        r"(?:his|her|their) (?:\w+ )?(?:exit|departure|retirement) from (?:the|{TITLE})",
        r"(?P<who>{NAMES}),? (?:(?:has|have|had|will|is|are|also) )*(?:sa(?:y|ys|id|ying)|bids?"
        r"|bidding) (?:goodbye|farewell"
        r"|adieu) to (?:the (?:show|series|role|drama|sitcom)|{TITLE})",
        r"(?P<who>{NAME})['’]s? (?:character|role|part|{NAME})[^.;]{0,40}? (?:(?:was|is|been|be|were) )?"
        r"(?:killed off|written (?:out|off))\b",
        r"(?P<who>{NAME}),? whose [^.;,]{1,40}? (?:(?:was|is|been|be|were|has|will|gets?|got) )+(?:killed off"
        r"|written (?:out|off))\b",
        r"(?P<who>{NAME})['’]s? (?:time|days|run|stint|tenure) (?:on|in|with) [^.;,]{2,40}? (?:is|are|was|has|have"
        r"|come|comes|came|be)"
        r" (?:up|over|numbered|to an end)\b",
        r"\b(?:everyone|everybody|all|whole|entire|rest)\b[^.;]{0,60}? (?:except|bar|but not|save|minus"
        r"|apart from) (?:for )?"
        r"(?P<who>{NAMES})",
        r"\b(?:missing|absent|not returning|not back|won['’]t be (?:back|returning)|sitting (?:it"
        r"|this one) out)\b[^.;,]{0,50}?"
        r" (?:is|are|will be):? (?P<who>{NAMES})",
        # who is not in it
        r"(?P<who>{NAMES}),? (?:(?:will|is|are|to|also) )*(?:sit(?:s|ting)? out|skip(?:s|ping)?) "
        r"(?:the |its )?(?:[\w-]+ )?{SEASON}",
        r"\b(?:don['’]t|do not|never) expect (?:to see )?(?P<who>{NAMES}) "
        rf"(?:back|in (?:the )?(?:cast|show|series|film|{{TITLE}}|{{SEASON}})|to (?:be )?(?:{_BACK}))",
        r"\bno (?:plans?|chance|way|room|place|role|part|hope) (?:for|of) (?P<who>{NAMES}) "
        rf"(?:to (?:be )?)?(?:{_BACK})\b",
        r"\bend of (?:the road|an era) for (?P<who>{NAMES})",
        r"\b(?:series|show|drama|soap|sitcom|comedy|cast|{TITLE}) (?:(?:is|will be|has|have|had|also"
        r"|just) )*(?:losing|loses|lost|lose)"
        r" (?P<who>{NAMES})",
        r"\b(?:killed off|wrote out|writes? out|writing out|fired|axed) (?P<who>{NAME})",
        rf"\breplac(?:es?|ed|ing) (?!by\b)(?P<who>{{NAMES}}){NOT_CREW}",
        r"\b(?:steps?|stepping|stepped|fill(?:s|ing)?) in for (?P<who>{NAMES})",
        r"(?P<who>{NAMES}),? (?:(?:has|have|had|was|were|is|will|been|be|being) )+replaced by\b"
        r"(?! [^.;,]{0,40} as (?:an? |the |its )*(?:executive|producer|director|writer|showrunner|creator"
        r"|composer)\b)",
        rf"\b(?:takes?|took|taking) over\b[^.;()]{{0,50}}? from (?P<who>{{NAMES}}){NOT_CREW}",
    )
)
# "will bow out after the fourth series": so from the fifth on.
GONE_AFTER = pattern(
    r"(?:after|following|with|at the (?:end|close|conclusion) of) (?:the |its |this )?"
    r"(?:[\w-]+ ){0,2}?(?P<last>{SEASON})"
)
GONE_BEFORE = pattern(r"(?:ahead of|before|prior to) (?:the |its )?(?:[\w-]+ ){0,2}?(?P<next>{SEASON})")
REPLACED_BY = pattern(rf"\breplaced by (?:[\w’'-]+ ){{0,3}}?(?P<who>{{NAME}}){NOT_CREW}")


def leaving(sentence: Sentence) -> Iterator[Draft]:
    """Give everyone who leaves, stays away or is replaced."""
    for m in REPLACED_BY.finditer(sentence.skeleton.text):
        yield from (cast_draft(sentence, m, p, None, "replaced by", "recast") for p in people_in(sentence, m["who"]))
    for _, m in _LEAVING.finditer(sentence.skeleton.text):
        if _STARRED.search(sentence.skeleton.text[: m.start("who")]):
            continue
        for person in people_in(sentence, _subject(sentence, m)):
            if _plays(sentence, person, makes_it=MAKER.search(_words(sentence, m)) is not None):
                last = _season_beside(sentence, m, GONE_AFTER, "last")
                yield _gone(_goes(sentence, m, person), m.group(), last)
    for m in ONLY_MAKES.finditer(sentence.skeleton.text):
        for person in people_in(sentence, m["who"]):
            if _plays(sentence, person):
                yield replace(_goes(sentence, m, person), polarity="-", details={})


def _subject(sentence: Sentence, m: re.Match[str]) -> str:
    """Return who goes, beyond what is put in: Ada of "Ada Okafor, who plays it with Tom Reyes, has exited"."""
    drawn = sentence.skeleton.text
    whom = _WHO.search(drawn[: m.start("who")]) if drawn[m.end("who") : m.end("who") + 1] == "," else None
    return whom["who"] if whom else m["who"]


def _words(sentence: Sentence, m: re.Match[str]) -> str:
    """Return the words that say so, with those of whom it is said: "tapped as showrunner, replacing Ada Okafor"."""
    from_ = m.start() if m.start() == m.start("who") else max(0, m.start() - 60)
    return sentence.skeleton.text[from_ : m.end()]


_WITHOUT = re.compile(
    r"\b(?:except|bar|save|minus|apart from|missing|absent|sit(?:s|ting)? out|skip\w*|no [a-z]+ (?:for|of))\b",
    re.IGNORECASE,
)
# "the drama, which starred Ada Okafor, will not return"; "Ada Okafor, whose Una was killed off"
_STARRED = re.compile(r"\b(?:(?:which|that) (?:also )?(?:stars|starred|features|featured)|whose) \Z")
_LEAVING = Ways((None, way) for way in LEAVING)
_WHO = re.compile(rf"(?P<who>{NAME}), who(?:se)?\b[^.;]*$")


def _plays(sentence: Sentence, person: str, *, makes_it: bool = False) -> bool:
    """Tell whether somebody is one of the cast: known as such, or named in full and not as one who makes it."""
    unknown = " " in person and not makes_it and not makes(sentence, person)
    return sentence.scene.people.is_actor(person) or unknown


def _goes(sentence: Sentence, m: re.Match[str], person: str) -> Draft:
    """Draft that somebody goes, from the season beside the verb."""
    draft = cast_draft(sentence, m, person, None, "leaving", "leaving")
    ahead = _season_beside(sentence, m, GONE_BEFORE, "next")
    if ahead:
        return replace(draft, season=ahead)
    return replace(draft, at=max(draft.at, sentence.skeleton.real_end(m.end()) - 1))


def as_played(leaving: Iterable[Draft], played: Iterable[Draft]) -> Iterator[Draft]:
    """Give who goes with the part that the sentence tells of: "Ada Okafor, who plays Una, is leaving"."""
    parts = {draft.value: draft.details for draft in played}
    for draft in leaving:
        part = {key: value for key, value in parts.get(draft.value, {}).items() if key == "character"}
        yield replace(draft, details={**part, **draft.details})


def _season_beside(sentence: Sentence, m: re.Match[str], way: Pattern, group: str) -> int | None:
    """Return the season by which it is told when somebody goes: "after the fourth series", "ahead of season 2"."""
    drawn = sentence.skeleton.text
    found = way.search(drawn, m.end("who"), min(len(drawn), m.end() + 60))
    near = found is not None and not re.search(r"[.;,:]", drawn[m.end() : found.start()])
    named = sentence.skeleton.found(found[group], "S")[0].what if found and near else None
    return max(named.numbers) if isinstance(named, SeasonMention) and named.numbers else None


def _gone(draft: Draft, words: str, last: int | None) -> Draft:
    """Tell "will not return" (not in it) from "exits" (leaving) and "has not left" (not leaving)."""
    negated = _WITHOUT.search(words) is not None or NEGATED.search(words) is not None
    if last and not negated:  # "will bow out after the fourth series": so from the fifth on
        return replace(draft, polarity="-", details={}, season=last + 1)
    if negated and not STAYS.search(words):
        return replace(draft, polarity="-", details={})
    if "denie" in words:
        return replace(draft, polarity="-", speaker=(draft.value,))
    return replace(draft, polarity="-" if negated else "+")
