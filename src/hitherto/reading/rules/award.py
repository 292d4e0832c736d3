"""Awards: who or what is nominated, who won; a person's credit ("Emmy-nominated actor") is none."""

import re
from collections.abc import Iterator
from itertools import pairwise

from hitherto.claims import Detail
from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.numbers import NUMBER, number
from hitherto.reading.people.names import full_name
from hitherto.reading.people.pronouns import with_names
from hitherto.reading.scene import Sentence
from hitherto.reading.subject.prominence import is_credit
from hitherto.reading.tallies import award_names, given_to, shares, tallies
from hitherto.reading.titles.credits import is_told_behind
from hitherto.reading.titles.titles import Mention

TRIGGERS = frozenset(
    """
    award awarded awards bafta baftas bagged bear best brought claimed clinched cup deserved earned emmy emmys game
    garnered globe globes gongs grammy grammys honor honored honors honour honoured leopard lion longlisted nabbed
    nod nods nominated nomination nominations nominee nominees oscar oscars outstanding palme prize prizes scooped
    secured shortlisted snagged statuettes taking took trophies trophy win winning wins won
    """.split()
)

_NOMINATED = re.compile(
    r"\b(?:nominated|nominat(?:ions?|es)|nominees?|nods?|shortlisted|longlisted|up for|in the running for"
    r"|contender)\b",
    re.IGNORECASE,
)
_WON = re.compile(
    r"\b(?:won|wins?|winning|winner of|took home|takes home|scooped|bagged|awarded|picked up|landed|earned|received"
    r"|collected|honou?red with|swept|crowned|named (?=(?:the )?(?:game|best|show|film|series))|took (?=the"
    r"|home|an?\b|its)"
    r"|brought|deserved|clinch(?:ed|es)"
    r"|claim(?:ed|s)|nabbed|snagged|garnered|secured|captured|grabbed)\b",
    re.IGNORECASE,
)
_COUNT = re.compile(
    rf"\b(?:nominated (?:for|in)|won|wins|earned|received|scooped|picked up|landed|bagged|scored|took home"
    rf"|total of|up for|with|has)"
    rf" (?:a (?:total|record|whopping|staggering) (?:of )?|as many as |an? impressive |its"
    rf" )?(?P<n>{NUMBER})\b(?![ -](?:years?|seasons?|times|episodes?))",
    re.IGNORECASE,
)
_CATEGORY = re.compile(
    r"(?P<named>(?:[A-Z]\w+ ){1,2}of the Year)(?= (?:[Aa]wards?|trophy|prize|honou?rs?)\b)|\b(?:for|in the"
    r" category of|in the|as|in)\s(?:the\s)?[“\"‘']?(?P<what>(?:[Bb]est|[Oo]utstanding|[Mm]ost"
    r"|[Ff]avou?rite)\s[^.,;:”\"()]{3,70}?)"
    r"(?=[”\"’.,;:()]|\s(?:category|award|at the|for (?:his|her|their|its)|last|this|in (?:19|20)\d\d|for"
    r" (?:starring|playing|directing|writing|producing))\b|$)"
)
_TITLES = (
    r"(?:series|show|drama|film|movie|comedy|sitcom|thriller|miniseries|limited series|documentary|game|anime|hit)"
)
_CREDIT = re.compile(
    r"\b(?:Emmy|Oscar|Grammy|Tony|BAFTA|Golden Globe|Academy Award|Award|Olivier)(?:"
    rf" Award)?[®-]?[- ](?:nominated|winning|nominee|winner)s?\s(?!(?:[\w+-]+ ){{0,2}}{_TITLES}\b)"
    r"|\b(?:award|prize)-(?:winning|nominated)\b"
)
_WHO_IS = re.compile(
    r"\bwho (?:\w+ ){0,3}(?:won|wins|earned|received|was nominated|took home|picked up|landed)\b|\bfor which"
    r" (?:he|she)\b"
)
_SO_FAR = re.compile(r"^(?:He|She|They)(?: (?:has|have|had)|['’](?:s|ve|d)) (?:[a-z]+ ){0,2}(?:won|received|earned)\b")
_SHOW_SUBJECT = re.compile(
    r"\b(?:the|this|that|its|our) (?:(?:hit|new|[\w+-]+|first|second|original) ){0,3}"
    r"(?:show|series|film|movie|drama|comedy|season|episode|game|sitcom|thriller|anime|miniseries)\b|\b[Ii]t\b"
    r"|^(?:and |but )?(?:it|the (?!director|act|star|writer|producer|comed|creator|filmmaker|author|singer|duo"
    r"|pair)\w+) ",
    re.IGNORECASE,
)
# "earned Ada Okafor an Emmy nomination"
_EARNED = pattern(
    r"\b(?:earned|won|netted|scored|landed|brought|gave|garnered|nabbed) (?P<who>{NAMES}) (?:an?|the|his|her"
    r"|their|two|three) "
)
_PEOPLE = pattern(
    r"(?P<who>{NAMES})(?:, who [^,;.]{3,60},)?,? (?:(?:who|is|are|was|were|has|have|been|both|also|just|all"
    r"|recently|each|among|the"
    r"|then|even|up|picked) )*"
    r"(?:nominated|nominees|nominee|shortlisted|for (?:a|an|the|best)|won|wins|took home|scooped|bagged|earned"
    r"|received|landed|deserved|netted|collected)\b"
)
_ALONG = pattern(
    r"\b(?:nominees|nominated|nominations|nods|winners)\b[^.;]{0,60}?\b(?:along with|alongside|including"
    r"|include|for|went to|as well as|by)"
    r"(?: (?:their|his|her|its|fellow|stars?|co-?stars?|leads?|the))* (?P<who>{NAMES})"
)
_CAREER = re.compile(r"\bcareer\b|\bcompany\b|\b(?:his|her) (?:role|work|performance|turn)\b")
_OF_PERSON = re.compile(r"\b(?:he|she|his|her)\b", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"\bfor (?:(?:his|her|their) (?:\w+ ){0,4}(?:in|on|as|of)|(?:starring|appearing) in|(?:directing|writing"
    r"|producing))\b|^(?:His|Her|Their) (?:[\w-]+ ){0,4}(?:film|short|movie|series|show|documentary)\b"
    r"|\bin (?:19\d\d|200\d|201\d)\b"
)
_ASKED = re.compile(r"\W*(?:Could|Can|Will|Would|Should|Might)\b.*\?\W*\Z", re.DOTALL)  # "Could it win an Oscar?"


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give an award's claims: one a recipient, or one for the title where nobody is named."""
    sentence = with_names(sentence)
    words = sentence.text
    if (_WHO_IS.search(words) or _SO_FAR.search(words)) and not _for_this(sentence):
        return
    plain = _CREDIT.sub(lambda m: " " * len(m.group()), words)
    plain = re.sub(r"-(?=winning\b|nominated\b)", " ", plain)
    titled = re.search(rf"[- ](?P<how>nominated|winning) (?:[\w+-]+ ){{0,2}}{_TITLES}\b", plain)
    if _ASKED.match(words) and not titled:
        return
    if nominees := list(_nominees(sentence)):
        yield from nominees
        return
    if counted := list(_counted(sentence, plain)):
        yield from counted
        return
    result = "nominated" if _NOMINATED.search(plain) else "won" if _WON.search(plain) or titled else None
    if result is None:
        return
    name = _award(sentence, plain)
    carried = None if name else _carried(sentence)
    if name is None and carried is None:
        return
    recipients = _recipients(sentence) or [person for _, person, _ in shares(sentence) if person]
    if recipients and (name or result == "nominated"):
        brought = _EARNED.search(sentence.skeleton.text) is not None and _about_title(sentence)
        if brought or not _ELSEWHERE.search(words) or _for_this(sentence):
            names = _together(plain) or [name or carried or ""]
            yield from (_draft(sentence, one, result, person) for person in recipients for one in names)
            both = ((person, won) for won, person, _ in shares(sentence) if person)
            yield from (_draft(sentence, one, won, person) for person, won in both for one in names)
    elif name and (titled or _about_title(sentence)):
        yield from _each(sentence, plain, name, result)


def _each(sentence: Sentence, plain: str, name: str, result: str) -> Iterator[Draft]:
    """Give the title's award, or each of several: "a Bafta for best comedy, as well as an Emmy for Okafor"."""
    found = list(award_names().finditer(plain))
    joined = [one for one, other in pairwise(found) if _JOINED.fullmatch(plain[one.end() : other.start()])]
    for m in [*joined, found[-1]] if joined else found[-1:]:
        named = m.group().removesuffix(" award") if joined else name
        yield _draft(sentence, named, result, given_to(sentence, plain, m.end()))


_JOINED = re.compile(r"[^;]{0,60}?,? (?:and|as well as|plus|along with) (?:an?|the|one|two|three) ", re.IGNORECASE)


def _counted(sentence: Sentence, plain: str) -> Iterator[Draft]:
    """Give the nominations and wins of a title where they are counted, and what some of them were for."""
    counted = tallies(plain)
    name = _award(sentence, plain) or _carried(sentence)
    if not counted or name is None or not _about_title(sentence):
        return
    for tally in counted:
        own = award_names().search(plain, tally.start, tally.end)
        same = own is None or own.group().rstrip("s").removesuffix(" Award") in name  # "nine Emmys" of the fuller name
        details: dict[str, Detail] = {"result": tally.result, "count": tally.number}
        if tally.number == 1 and (person := given_to(sentence, plain, tally.end)):
            details["recipient"] = person
        value = name if own is None or same else own.group()
        yield Draft("award", value, sentence.start, sentence.end, "award: counted", details=details)
    for result, person, category in shares(sentence):
        details = {
            "result": result,
            **({"recipient": person} if person else {}),
            **({"category": category} if category else {}),
        }
        yield Draft("award", name, sentence.start, sentence.end, "award: share", details=details)


def _together(plain: str) -> list[str]:
    """Return the awards that stand side by side: "an Emmy and a Golden Globe award"."""
    found = list(award_names().finditer(plain))
    joined = any(_SIDE_BY_SIDE.fullmatch(plain[one.end() : other.start()]) for one, other in pairwise(found))
    return list(dict.fromkeys(m.group().removesuffix(" award") for m in found)) if joined else []


_SIDE_BY_SIDE = re.compile(
    r"(?: award| nomination)?,? (?:and|as well as|plus|&) (?:an?|the|two|three|one)? ?", re.IGNORECASE
)


def _for_this(sentence: Sentence) -> bool:
    """Tell whether the award is for the title that the article is about, or for a part in it."""
    main = sentence.main
    for m in _FOR.finditer(sentence.skeleton.text):
        marks = sentence.skeleton.found(m["what"], "T")
        if marks:
            return isinstance(marks[0].what, Mention) and marks[0].what.work == main
        roles = sentence.skeleton.found(m["what"], "N")
        if not roles or m["as"] or sentence.scene.people.is_role(full_name(roles[0])):
            return True
    return False


_FOR = pattern(
    r"\bfor (?:(?:his|her|their|its) (?:[\w-]+ ){0,4}?(?:in|on|of|(?P<as>as)) |playing |portraying )?"
    r"(?:the |its )?(?:[\w-]+ ){0,3}?[“\"‘]?(?P<what>{TITLE}|{NAME}|(?:series|show|film|movie|drama|game"
    r"|first season|{SEASON})\b)"
)


def _about_title(sentence: Sentence) -> bool:
    """Tell whether the title itself, not somebody's career, is what the award is for."""
    words = sentence.text
    said = min((m.start() for cue in (_NOMINATED, _WON) if (m := cue.search(words))), default=0)
    named = [m for m in sentence.mentions if m.start < sentence.start + said and not is_credit(sentence.scene, m)]
    if _CAREER.search(words) or (not named and _OF_PERSON.search(words)):
        return False
    return bool(named or sentence.seasons or _SHOW_SUBJECT.search(words[:said]))


def _recipients(sentence: Sentence) -> list[str]:
    found: list[str] = []
    for recipients in (_PEOPLE, _ALONG, _EARNED):
        for m in recipients.finditer(sentence.skeleton.text):
            found += [full_name(mark) for mark in sentence.skeleton.found(m["who"], "N")]
    awards = award_names()
    people = [p for p in dict.fromkeys(found) if not (awards.search(p) or p.startswith(("Best ", "Outstanding ")))]
    people = [p for p in people if not sentence.scene.people.is_role(p)]
    return [p for p in people if sentence.scene.people.is_actor(p) or " " in p] or _meant(sentence)


def _meant(sentence: Sentence) -> list[str]:
    """Return whom "She won" means: the one actor whom the sentence before names."""
    previous = sentence.previous
    if previous is None or not re.match(r"(?:And |But )?(?:[Hh]e|[Ss]he)\b", sentence.text):
        return []
    named = {full_name(m) for m in previous.marks("N")}
    actors = [name for name in named if sentence.scene.people.is_actor(name)]
    return actors if len(actors) == 1 else []


# "Ada Okafor (Una Reyes) and Bo Quill for Outstanding Supporting Actor in a Drama": an entry of a list of nominees.
_NOMINEES = pattern(r"(?P<who>{NAMES})[,:]? (?:(?:is|are|was|were|both|each|up|nominated) )*for (?=\w|{NAME})")
_ASIDE = re.compile(r" ?\([^()]*\)")
_LISTED = re.compile(r"(?:Outstanding|Best)(?: [A-Z][\w-]*| (?:in|of|or|and|an?|the)(?= (?:an? )?[A-Z]))+")
_LATELY = 6  # sentences, in which the award has been named


def _nominees(sentence: Sentence) -> Iterator[Draft]:
    """Give who is listed for a category, in an article that tells of an award's nominations."""
    skeleton, text = sentence.skeleton, sentence.scene.text
    listed = [
        (skeleton.found(_ASIDE.sub("", m["who"]), "N"), category.group())
        for m in _NOMINEES.finditer(skeleton.text)
        if (category := _LISTED.match(text, skeleton.real(m.end())))
    ]
    before = sentence.scene.sentences[max(0, sentence.number - _LATELY) : sentence.number + 1] if listed else []
    told = [s for s in (*sentence.scene.sentences[:1], *before) if _NOMINATED.search(s.text)]
    name = next((found for s in told if (found := _award(s, s.text))), None)
    for marks, named in listed if name else ():
        for mark in (mark for mark in marks if " " in full_name(mark)):
            details: dict[str, Detail] = {"result": "nominated", "recipient": full_name(mark), "category": named}
            yield Draft("award", name or "", sentence.start, sentence.end, "award: nominee", mark.start, details)


def _award(sentence: Sentence, plain: str) -> str | None:
    """Return the fullest name of the award that the sentence gives, or its short form's full one in the article."""
    found = [m.group().strip() for m in award_names().finditer(plain)]
    if not found:
        return None
    best = max(found, key=lambda n: (len(n.split()), len(n)))
    last = best.replace(" Awards", "").replace(" Award", "").rstrip("s").split()[-1]
    fuller = [m.group() for m in award_names().finditer(sentence.scene.text) if last in m.group()]
    if best.islower():
        return best
    return re.sub(
        r"(?<=s) Awards?$|(?<=Emmy) Award$| award$", "", max([best, *fuller], key=lambda n: (len(n.split()), n))
    )


def _carried(sentence: Sentence) -> str | None:
    """Return the award of which the sentence before speaks."""
    previous = sentence.previous
    return _award(previous, previous.text) if previous is not None else None


def _draft(sentence: Sentence, name: str, result: str, recipient: str | None) -> Draft:
    details: dict[str, Detail] = {"result": result}
    category, count = _CATEGORY.search(sentence.text), _COUNT.search(sentence.text)
    if recipient:
        details["recipient"] = recipient
    if category:
        details["category"] = (category["what"] or category["named"]).strip()
    if count and not recipient and (n := number(count["n"])):
        details["count"] = n
    return Draft("award", name, sentence.start, sentence.end, "award", _beside(sentence, name), details)


def _beside(sentence: Sentence, name: str) -> int:
    """Return where an award is told of a title right behind it, or else -1: "Salt Roads, which earned her an Emmy"."""
    text = sentence.scene.text
    at = text.find(name.partition(" ")[0], sentence.start, sentence.end)
    return at if any(is_told_behind(text, m.start, m.end, at) for m in sentence.mentions) else -1
