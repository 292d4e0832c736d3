"""Which character a stretch of words names or describes: "another student named Sahar", "Nick's older brother"."""

import re

from hitherto.reading.drawing.skeleton import NAME
from hitherto.reading.people.describing import describes
from hitherto.reading.people.names import full_name
from hitherto.reading.scene import Sentence

_NOT_A_ROLE = re.compile(
    r"(?:an?|the|one|its|his|her|their|two|three|some|series|new)?\s*(?:[\w-]+ )?(?:executive producers?|producers?"
    r"|showrunners?|co-showrunners?|writers?|directors?|creators?|composers?|hosts?|guests?|judges?|president|ceo|head"
    r"|chief|studio|series|film|show|part|well|a result|such|if|though|it|they|you|we|much|long|soon|good"
    r"|many|far|roles?|expected|(?!(?:vi|drag |rat )?king\b|\w+ling\b)\w+ing|planned|usual|of|to|in|off|on|with"
    r"|against|up|it|she continues|he continues)\b",
    re.IGNORECASE,
)
_END = re.compile(
    r",? (?:who|whose|which|while|with|in (?:the|this|its|a|an|season)|for (?:the|a|an|season)|on (?:the|this|its)"
    r"|when"
    r"|where|after|before|alongside|opposite|and (?=[\w ]{0,20}(?:will|is|are|was|has|plays?|as)\b)|as (?:the|a|an)\b"
    r"|during|from|at|since|throughout|but|though|because|once|again|sees?|takes?|is|are|was|were|has|had|will|makes?"
    r"|made|gets?|said|says|told|(?:last|this|next|that|for) (?:year|month|week|time|season|years))\b.*"
    r"|[,;:—–(].*|\s[-–—]\s.*",
    re.DOTALL,
)
_NAMED = re.compile(r"\b(?:named|called|known as|dubbed|by the name of) (?P<name>.+)$")
_OWNED = re.compile(rf"{NAME}['’]s?\s(?P<rest>.+)|(?:his|her|their|the|an?|our)\s(?P<other>.+)")
_APPOSED = re.compile(rf"(?P<name>{NAME}), (?:an?|the|his|her|their|one of) [^,]*$")
_LEAD = re.compile(r"^.*\b(?:meet|introduc\w+|see|including|and|but|that|with|then)\s(?=\S)")


# A description without a name must at least be of somebody.
SOMEBODY = re.compile(
    r"\b(?:man|woman|boy|girl|mother|father|mum|mom|dad|sister|brother|son|daughter|wife|husband|\w*friend|boss"
    r"|king|queen"
    r"|prince|princess|villain|hero|heroine|lead|role|character|version|cop|chef|judge|thief|witch|vampire|ghost"
    r"|student|kid|child|teen|twin|uncle|aunt|cousin|lover|ex|rival|parent|nurse|priest|nun|monster|alien|robot"
    r"|creature"
    r"|pilot|captain|knight|pirate|guard|spy|agent|scout|rebel|outlaw|cook|maid|clerk|monk|bride|groom|widow|widower"
    r"|orphan|heir|surgeon|mechanic|coach|critic|assistant|accountant|lieutenant|sergeant|colonel|duke|lord|lady|mate"
    r"|colleague|\w+mate|sidekick|nemesis|enemy|ally|patient|recruit|athlete|diplomat|scholar|assassin|android|clone"
    r"|\w+(?<!trail)(?<!numb)(?<!summ)(?<!wint)(?:er|or|ist|ian|man|woman|ess|eer)s?)\b",
    re.IGNORECASE,
)


def characters(sentence: Sentence, drawn: str) -> list[str]:
    """Return the characters that a list of roles names, in order; one description where there is no name."""
    ended = _END.sub("", drawn, count=1)
    names = [full_name(m) for m in sentence.skeleton.found(ended, "N")]
    if len(names) > 1 and re.search(r"(?:, | and )", ended) and not _OWNED.match(ended):
        return names
    whole = character(sentence, drawn)
    return [whole] if whole else []


def character(sentence: Sentence, drawn: str) -> str | None:
    """Return the character's name in these words, or the description where there is none."""
    if _NOT_A_ROLE.match(drawn):
        return None
    named = _NAMED.search(drawn.partition(",")[0])
    if named and (marks := sentence.skeleton.found(named["name"], "N")):
        return full_name(marks[0])
    first, comma, rest = drawn.partition(", ")
    ended = _END.sub("", first, count=1).strip()
    owned = _OWNED.match(ended)
    if owned and comma and (marks := sentence.skeleton.found(rest[:1], "N")):  # "Elle's friend, Naomi"
        return full_name(marks[0])
    if titled := sentence.skeleton.found(ended if len(ended) == 1 else "", "T"):  # a hero after whom the title is named
        return sentence.scene.text[titled[0].start : titled[0].end]
    tail = (owned["rest"] or owned["other"]) if owned else ended
    marks = sentence.skeleton.found(tail, "N")
    return full_name(marks[-1]) if marks else described(sentence, ended)


def played_character(sentence: Sentence, drawn: str) -> str | None:
    """Return the character in the words before "played by": the name just before, or the one put in apposition."""
    apposed = _APPOSED.search(drawn)
    if apposed:
        return full_name(sentence.skeleton.found(apposed["name"], "N")[0])
    piece = re.split(r"[,;:—–]\s", drawn.rstrip(" ,"))[-1]
    owned = re.search(rf"{NAME}['’]s? [\w’' -]+$", piece)
    if owned:
        return described(sentence, owned.group())
    marks = sentence.skeleton.found(piece, "N")
    tail = re.split(NAME, piece)[-1]
    if marks and not re.search(r"[a-z]", tail):
        return full_name(marks[-1])
    role = re.search(r"\b(?:the|an?|his|her|their|its)\s[^,]+$", tail)  # "says X of the detective played by Y"
    return described(sentence, role.group() if role else "" if marks else piece)


_SEVERAL = re.compile(r"\b(?:squad|crew|ensemble|gang|bunch|trio|duo|team)[ -]*\Z")  # whom no one person plays


def described(sentence: Sentence, drawn: str) -> str | None:
    """Return a description in the article's own words; None where it is too short or long to be one."""
    words = _LEAD.sub("", sentence.skeleton.plain(drawn, sentence.scene.text).strip(" ,"))
    somebody = (SOMEBODY.search(words) or describes(words)) and not re.search(r"\brole\b|\bitself\b", words)
    return words if 3 < len(words) < 80 and somebody and not _SEVERAL.search(words) else None
