"""Which sentences can tell a story at all, and which say what a story is to be about."""

import re

from hitherto.reading.drawing.sieve import Pattern
from hitherto.reading.drawing.skeleton import SEASON, TITLE
from hitherto.reading.scene import Sentence
from hitherto.reading.story.staging import characters_in, staged
from hitherto.reading.story.words import counted


def is_premise(sentence: Sentence) -> bool:
    """Tell whether the sentence says when the story is set, after what it picks up, or whom it brings back."""
    return bool(PREMISE.first(staged(sentence)))


KINDS = (
    r"(?:series|show|spin-?off|film|movie|drama|dramedy|comedy|thriller|sitcom|season|sequel|prequel|game|anime|special"
    r"|documentary|docuseries|reboot|adaptation|project|musical|biopic|mystery)"
)
PREMISE = Pattern(
    r"\bset (?:\w+ ){0,4}?(?:between|after|before|during|amid|against|in the (?:years|aftermath|wake|months"
    r"|days)) (?!its\b)"
    r"|\btak(?:es?|ing) place (?:\w+ ){0,3}?(?:between|after|before|during)\b"
    r"|\bpick(?:s|ing)? up (?:\w+ ){0,2}(?:after|where|from|with|in the aftermath)\b(?! speed)"
    r"|\b(?:brand[- ]new|entirely new|all-new|original),? (?:\w+ )?story\b"
    r"|\b(?:reunion|return|engagement|death|wedding|fight|battle|showdown|kiss|romance|marriage|rivalry) (?:of"
    r"|for|with|between|against)"
    r" (?:\w+[ -]){0,5}§|§(?: and §)?['’]s? (?:\w+ ){0,2}(?:engagement|wedding|death|fight|showdown|reunion|return)\b"
    r"|\b(?:bringing|brings) back (?:\w+ ){0,5}§"
    r"|\b(?:series|show|film|movie|drama|comedy|thriller|anime|manga|one-shot|sitcom|story|tale|mystery|game)\b"
    r"[^.;,]{0,40} (?:about|following|cent(?:er|r)ed on) (?:an?|the|two|three|four|one|young|\w+s)\b"
    r"[^.;]{0,60} (?:who|whose|\w+ing)\b"
    r"|\b(?:focus is on|explores what|continu(?:es|ing) the (?:story|journey|adventures) of|set in an?\b)"
    r"|\bwhat would have happened if\b|\bthe story (?:opens|begins|starts|follows|picks up|takes place)\b"
    r"|\b(?:series|show|film|movie|season|sequel|adventure)\b[^.;]{0,30} (?:pairs|pits|reunites|sees|finds|follows) "
    r"|\b(?:starring|with|introduc(?:es|ing)) (?:\w+ ){0,2}§ as (?:the|a) (?:lead|hero|protagonist|villain|main \w+)\b"
    r"|\b(?:teas|introduc|reveal)(?:es|ing|s) (?:a|an|two|three|some) (?:brand[- ])?new (?:\w+ )?"
    r"(?:characters?|villains?|threats?|enem(?:y|ies))\b"
    # "The dramedy takes a look at the lives of …", "it will touch on", "a drama about", "not an origin story".
    rf"|\b(?:{KINDS}|[Ii]t)(?: \w+){{0,3}}? (?:tak|offer|giv|provid)(?:es?|ing) (?:\w+ )?(?:look|peek)"
    r" (?:at|into|inside)\b"
    r"|\btaking a (?:\w+ )?look at the (?:li[fv]es?|world|story)\b"
    r"|\b(?:focus(?:es|ed|ing)?|cent(?:er|re)(?:s|ed)) (?:on|around) (?:the )?(?:li[fv]es?|story|rise|fall|world"
    r"|relationship|family|group|team|young|two|three|four)\b"
    rf"|\b{KINDS} (?:\w+ )?(?:will|is set to|is expected to|would|could) (?:also |then |now )?(?:follow|find|explore"
    r"|examine|chronicle|document|deal with|delve|touch on|expose|take place|carry on|continue|pick up)\b"
    r"|\b(?:the )?(?:lives|life)(?: and \w+)? of (?:an?|the|two|three|four|§|¤)"
    r"|\bcarr(?:y|ies) on (?:\w+ )?from\b|\bstakes (?:are|have|get|will)\b|\bups the stakes\b"
    r"|\b(?:not|n['’]t)(?: be)? (?:an?|another) (?:\w+ )?(?:origin|retread|remake|retelling|rehash)\b"
    r"|\b(?:contestants?|competitors?|couples|celebrities|strangers|amateurs|teams) (?:\w+ )?(?:will |must )?(?:compet"
    r"|battl|sing|pitch|vie|tr(?:y|ies)|face|rid|cook|bake|build|design|live)(?:e|es|s|ing)?\b"
)


def premises(sentence: Sentence) -> dict[str, float]:
    """Return which of the set phrases of loglines and synopses the sentence has."""
    drawn = staged(sentence)
    return {name: float(any(way.first(drawn) for way in ways)) for name, ways in _PHRASES.items()}


def tells(sentence: Sentence) -> bool:
    """Tell whether a sentence can tell a story at all: it has somebody who does something, or a word of premises."""
    found = counted(sentence.text)
    story = found["acts"] + found["conflict"] + found["shows"] + 2 * found["premise"]
    if found["making"] + found["dating"] + found["opinion"] > story + 3:
        return False
    text = sentence.text
    if (
        (_CASTING.first(text) and not _OF_PART.search(text))
        or _ANNOUNCES.first(text)
        or (text.count(" as ") > 1 and _MANY_PARTS.search(text))
    ):
        return False
    if any(cue.first(text) for cue in (*_NO_STORY, _ROLL)) or _LOOKS_BACK.first(staged(sentence)):
        return False
    hinted = any(found[kind] for kind in ("premise", "conflict", "acts", "future", "guess", "shows"))
    return hinted or bool(characters_in(sentence, sentence.start, sentence.end))


_CASTING = Pattern(
    r"\brepris\w+ (?:his|her|their)\b|\breturn(?:s|ing)? as [A-Z]|\b(?:will|to) (?:once again |also )?play [A-Z]"
    r"|\bjoin(?:s|ed|ing)? (?:the|her|him|them|in) (?:cast|as|in as)\b|\b(?:is|are|be) back as [A-Z]"
    r"|\b(?:meet|introduc(?:es?|ing)) [^.;:]{3,60}, (?:who['’]s |who is )?(?:being )?(?:played|portrayed|voiced) by\b"
    r"|\b(?:as|in) (?:as[- ]yet[- ])?un(?:disclosed|specified|named|known|revealed) roles?\b|\bworked with\b"
)
# "Reyes will play Corin, the keeper's son, who ends up in debt": the part does something in the story.
_OF_PART = re.compile(
    r", [^.;]{3,90}\b(?:who|whose|whom)\b "
    r"(?!(?:is |was |will )?(?:play|portray|voic|join|return|star|said|told|direct))"
)
_ANNOUNCES = Pattern(r"^[^.]{0,80}:\s*$|\b(?:nods to|primetime slot|time slot)\b|\b[Cc]heck out\b")
# Questions, looks at what is new, doubts about its future, and the trade's own talk.
_NO_STORY = (
    Pattern(
        r"^[“\"]?(?:(?:And|But|So|Or|Also|Now|Then),? )?(?:[^,?]{3,50}, )?"
        r"(?:[Ww]ho|[Ww]hat|[Ww]hen|[Ww]here|[Ww]hy|[Hh]ow|[Ww]ill|[Ww]ould|[Cc]ould|[Cc]an|[Dd]id|[Dd]oes|[Dd]o|[Ii]s"
        r"|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Mm]ight|[Ss]hould) [^?]+\?[”\"’']?$"
    ),
    Pattern(
        r"\b(?:first|exclusive|sneak|detailed|closer) (?:look|peek)s? at\b(?!.* as (?:he|she|they)\b)"
        r"|\bha(?:s|ve) (?:just )?(?:dropped|released|unveiled|shared) (?:a|an|the|its|their|new|more|some)\b"
    ),
    Pattern(
        r"\b(?:don['’]t|do not) (?:yet )?know (?:whether|if|yet)\b|\bkeep (?:this page|you (?:posted|updated))\b"
        r"|\bgood news\b|\blease (?:of|on) life\b|\b(?:broken|breaks|broke) (?:his|her|their) silence\b|\bno word\b"
        r"|\bwhat are the chances\b|\bcasting (?:is|call)\b|\bare joined by [A-Z]|^Joining \w+ (?:is|are) [A-Z]"
    ),
    Pattern(
        r"\b(?:will|would|won['’]t)(?: not)? (?:return|be back|come back) for (?:an?|its|the) (?:[\w-]+ )?"
        r"(?:season|series)\b|\bis in charge of\b"
        r"|, [A-Z][\w ]{2,20} (?:has|can) (?:confirm(?:ed)?|learned|reveal(?:ed)?|exclusively)\b"
        r"|\b(?:direct|animat|compos|design)(?:s|es|ing) the (?:anime|series|show|film|music|score|characters)\b"
    ),
    Pattern(
        r"\bwriters['’] room\b|\b[Ww]arning:|\bcontains? spoilers\b|\b(?:opening|ending) (?:song|theme)\b"
        r"|\bproduction team\b|\bfollow(?:s|ing) (?:the )?(?:success|word|news|announcement) (?:of|that)\b"
        r"|\b[Ii]n honou?r of\b|\b[Tt]he story so far\b|\bnew faces\b|\binsider told\b"
        r"|\bwill be (?:only )?the (?:first|second|third|fourth|fifth|only|latest) (?:[\w-]+ ){0,5}"
        r"(?:series|film|movie|show)\b"
    ),
)
# "New faces include Una (Ada Okafor) and Sol (Tom Reyes)", lists of names, and how near the day is.
_ROLL = Pattern(
    r"\b(?:[Ww]e(?:['’]ll| will) (?:also )?(?:see|meet)|[Nn]ew (?:faces|additions)|[Aa]lso (?:returning|joining|back)"
    r"|[Jj]oin(?:ing|ed by))\b[^.;]*\([A-Z]\w+ [A-Z][^)]*\)[^.]*\([A-Z]\w+ [A-Z]"
    r"|(?:[A-Z]\w+ [A-Z]\w+, ){4}"
    r"|\bis (?:edging|inching|drawing|getting) (?:ever )?(?:closer|nearer)\b|\bhas (?:admitted|confessed|opened up)\b"
    r"|\b(?:no|major|minor|without) (?:\w+ )?spoilers\b"
)
# "The original film follows …", "Season 1 chronicled …", "Brand was a missionary": what was told before.
_LOOKS_BACK = Pattern(
    r"^(?:[Tt]he|[Tt]hat|[Ii]ts) (?:first|original|previous|last|earlier) (?:\w+ )?"
    r"(?:film|movie|series|season|game|show|instal?lment|book|novel)s? "
    r"(?:follow|tell|cent(?:er|re)|end|see|saw|was|were|introduce|explore|chronicle)(?:s|e?d)?\b"
    rf"|^(?:The (?:plot|story|events) of )?{SEASON}(?: finale)? (?:was|were|chronicled|captured|ended|followed"
    r"|introduced|featured|explored|told|saw)\b"
    r"|^§(?: \([^()]*\))? (?:was|were|had|took|grew|went|became|got|gave|began|fell|met|ran|won|led|[a-z]{2,}(?<!e)ed) "
)
_MANY_PARTS = re.compile(r"[A-Z]\w+ as (?:[\w’'-]+ ){0,4}[A-Z][^;.]{0,120}?[A-Z]\w+ as (?:[\w’'-]+ ){0,4}[A-Z]")

_WORK = (
    r"(?:series|miniseries|show|spin-?off|film|movie|drama|dramedy|comedy|rom-?com|thriller|sitcom|season|sequel"
    r"|prequel|story|saga|tale|game|anime|manga|special|documentary|docuseries|reboot|revival|remake|adaptation"
    r"|project|mystery|horror|instal?lment|chapter|arc|plot|narrative|feature|pilot|version|franchise|title"
    r"|reimagining|adventure|episode)"
)
_ASIDE = r"(?:\s?\([^()]*\))?(?:,? [^,;.]{0,90},| —[^—]{0,90}—| –[^–]{0,90}–)?"
_LATER = (
    r"(?:(?:now|also|then|will|still|primarily|mainly|largely|loosely|once again|is said to|is set to|would|may|could"
    r"|reportedly|instead|promises to|continues to|is expected to) )*"
)
_TELLS = (
    r"(?:follow(?:s|ing|ed)?"
    r"(?! (?:the (?:success|release|news|announcement|premiere)|on from|up|suit|in the footsteps))"
    r"|cent(?:er|re)s? (?:on|around|upon)|revolves? around|chronicles?|(?:re)?tells? (?:the|an?|of|how)|recounts?"
    r"|explores?|examines?|depicts?|focus(?:es)? on|(?:is|are) about|tackles|charts?|traces?|documents"
    r"|(?:delve|dive)s? (?:in)?to|imagines?|deals? with|concerns|spotlights?"
    r"|details the (?:life|lives|story|rise|fall)|picks? (?:\w+ )?up"
    r"|takes? (?:place|viewers|audiences|the audience|us|players)|finds? |sees? (?!fit)|pits|pairs|reunites|introduces"
    r"|transports|(?:is|are|be) (?:\w+ )?set (?!to\b|photo|for (?:a )?(?:release|premiere|debut))|unfolds"
    r"|(?:opens|begins|starts|kicks off) (?:with|in|on|as|up|off|when)|jumps (?:ahead|forward)|flash(?:es)? back"
    r"|immerses|(?:puts|lets) players"
    r"|(?:is|as) (?:an?|the) (?:[\w’'-]+ ){0,6}(?:story|tale|look|account|portrait|retelling|reimagining|take)"
    r" (?:of|about|on|at))"
)
_MUST = (
    r"(?:must|(?:has|have) to|(?:is|are) (?:forced|drawn|thrust|thrown)|finds? |discovers?|decides?|sets out|teams? up"
    r"|begins?|becomes?|reali[sz]es?|struggles?|learns?|vows?|embarks?|"
)
_PHRASES = {
    # "The drama, which …, follows two sisters", "Salt Roads (2027) is set in Leeds", "It tells of a keeper".
    "work tells": (
        Pattern(rf"(?:{TITLE}|{SEASON})(?:['’]s? [\w-]+)?(?:,? {SEASON})?{_ASIDE} {_LATER}{_TELLS}"),
        Pattern(
            rf"\b(?:[Tt]he|[Tt]his|[Aa]n?|[Ii]ts|[Tt]hat|upcoming|new|(?:{TITLE}|¤)['’]s?) (?:[\w’'-]+ ){{0,5}}"
            rf"{_WORK}{_ASIDE} {_LATER}{_TELLS}"
        ),
        Pattern(rf"^[“\"‘']?(?:[\w’',-]+ ){{0,8}}?[Ii]t {_LATER}{_TELLS}"),
        Pattern(rf"(?:{TITLE}|{SEASON}|{_WORK}|\)|¤)[^.;]{{0,40}},? (?:which|that) {_LATER}{_TELLS}"),
    ),
    # "A drama by Ada Okafor about two sisters".
    "drama about": (
        Pattern(
            rf"\b{_WORK}(?: \w+| (?:from|by|with) ¤)?,? (?:\w+ )?"
            r"(?:about|following|cent(?:er|r)(?:ed|ing) (?:on|around)|focus(?:ed|ing) on"
            r"|chronicling|exploring|set (?:in|on|at|during|against|before|after|around)"
            r"|revolving around|depicting|detailing|(?:inspired by|based on) the (?:life|true)|in which|where|whose)\b"
        ),
    ),
    "set at": (
        Pattern(
            r"^[“\"]?(?:Set|Taking place|Following|Picking up|Cent(?:er|r)ed"
            r"|(?:Inspired by|Based on) the (?:life|true)) "
        ),
    ),
    # "When a keeper vanishes, her sister must …", "a keeper who finds …".
    "when must": (
        Pattern(
            r"\b(?:[Ww]hen|[Aa]fter|[Aa]s|[Ww]hile|[Ii]f|[Oo]nce|[Ww]ith) [^.;]{8,160}, (?:[\w§’'-]+ ){1,6}?"
            rf"{_MUST}will)\b"
        ),
    ),
    "who must": (
        Pattern(
            rf",? (?:who|whose [\w-]+) {_MUST}is|are|gets?|wakes?|moves?|returns?|tr(?:y|ies)|wants?|takes?|lives?"
            r"|works?|falls?|goes|has)\b"
        ),
    ),
    "in world": (
        Pattern(
            r"\b(?:where|in which|(?:in|into|of) a|against the) (?:[\w’'-]+ ){0,3}"
            r"(?:world|town|city|village|future|kingdom|land|island|school|university|realm|society|galaxy|planet|backdrop)\b"
        ),
    ),
}  # fmt: skip
