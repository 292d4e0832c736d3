"""Who vouches for what a sentence says: quotations, reporting verbs, "according to"."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hitherto.reading.answer import Answer
from hitherto.reading.names import Name
from hitherto.reading.skeleton import Mark, pattern

if TYPE_CHECKING:
    from hitherto.reading.layout import Block
    from hitherto.reading.scene import Sentence

_SAY = (
    r"(?:said|says|told|tells|explain(?:s|ed)|add(?:s|ed)|not(?:es|ed)|reveal(?:s|ed)|announc(?:es|ed)|confirm(?:s|ed)"
    r"|report(?:s|ed)|admit(?:s|ted)|speculat(?:es|ed)|tease[sd]|stat(?:es|ed)|claim(?:s|ed)|recall(?:s|ed)|promise[sd]"
    r"|insist(?:s|ed)|hint(?:s|ed)|suggest(?:s|ed)|declar(?:es|ed)|den(?:ies|ied)|warn(?:s|ed)|argue[sd]|thinks?"
    r"|believe[sd]?|quipped|gushed|enthuse[sd]|agree[sd]|point(?:s|ed) (?:out|to)"
    r"|(?:released|shared|wrote|writes|tweeted|post(?:s|ed)|describ(?:es|ed)|mention(?:s|ed)|continue[sd]|joke[sd])"
    r"(?=,? (?:that|how|in|on|via|alongside|the news|this|a statement)\b|[,:]? [\"“]|:))"
)
_ADVERB = (
    r"(?: (?:also|later|then|previously|recently|has|have|had|officially|first|finally|just|only|since|already|even"
    r"|unexpectedly|exclusively|reportedly|once))*"
)
_WHO = r"(?:{NAMES}|{OUTLET}|{PLATFORM})"
_ROLE = r"(?:,[^,]{2,80},)?"

_ACCORDING = pattern(
    r"(?:\baccording to|\bper|\bvia|\bas (?:first )?(?:reported|revealed|noted|announced) by|\bcourtesy of"
    r"|\bas told to) (?P<who>[^,.;]{1,90})"
)
_TOLD = pattern(
    rf"(?P<who>{_WHO}|\bhe|\bshe|\bthey){_ROLE}{_ADVERB} (?:told|tells|said (?:to|in an interview with)"
    rf"|explained to|revealed to|confirmed to|confirms to|admitted to|teased to|shared with|spoke to|spoke with"
    rf"|opened up to|informed|assured) (?:the )?(?P<to>{{OUTLET}}|{{NAME}})"
)
_SPEAKING = pattern(
    rf"(?:speaking (?:to|with)|talking (?:to|with)|in (?:an?|a recent|a new|its|his|her|their"
    rf"|the)?(?: [\w-]+){{0,3}} (?:interview|chat|conversation|Q&A) (?:with|for)|(?:chatting"
    rf"|sitting down) with) (?:the )?(?P<to>{{OUTLET}}|{{NAME}})[^,]{{0,60}}, (?:[\w-]+ ){{0,4}}?(?P<who>{_WHO}|he"
    rf"|she)"
)
_SAYS = pattern(
    rf"(?P<who>{_WHO}|\bhe|\bshe|\bthey|\bthe (?:streamer|network|studio|platform|service|company|creators?|duo"
    rf"|showrunner|actor|actress|star|director|producer|author|writer|outlet|trade"
    rf"|report)){_ROLE}{_ADVERB} {_SAY}\b"
)
_SAID_AFTER = pattern(
    rf"[”\"]\s*(?:{_SAY}) (?P<who>{_WHO}|he|she)|[”\"]\s*(?P<who2>{_WHO}|he|she|the (?:streamer|network|studio"
    rf"|showrunner|actor|actress|star)){_ROLE}{_ADVERB} {_SAY}"
)
_BROKE = pattern(
    r"(?P<who>{OUTLET}|{NAME}) (?:has )?(?:first |exclusively )?(?:broke|reported|reports|confirmed|revealed"
    r"|has learned|can (?:exclusively )?(?:reveal|confirm))\b"
)
_TRAILING = pattern(  # "It starts in May, Netflix announced on Monday."
    rf", (?:(?P<who>{_WHO})|(?P<who2>he|she|the (?:streamer|network|studio|platform|service|company|showrunner|actor"
    rf"|actress|star))){_ADVERB} (?:said|says|announced|confirm(?:s|ed)|revealed|report(?:s|ed)|told [^,.;]{{1,30}})"
    r"(?: (?:on|today|yesterday|this|in|at|via|last|earlier)\b[^.;,]{0,60})?[.…]?$"
)
_OFFICIAL = re.compile(
    r"official (?:[\w-]+ ){0,2}?(?:description|synopsis|logline|blurb|summary|plot)"
    r"|\b(?:synopsis|logline|description)(?: (?:of|for) [^.;:,]{1,60})?,? (?:reads|says|states|is as follows)"
    r"|\breads (?:an?|the) (?:[\w-]+ )?(?:synopsis|logline|description)\b|\bsynopsis:",
    re.IGNORECASE,
)
_COMPANY = re.compile(r"the (streamer|network|studio|platform|service|company)", re.IGNORECASE)


_ASIDE = re.compile(r", (?:who|whose|the|an?|one of)\b[^,]{2,80},")
_SIGNED = re.compile(r"[—–-] ?(?P<who>[^(\n]{2,50}?) \(@\w+\)")


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker, the characters `[start, end)` of the article in which it speaks, and the `words` that say so."""

    who: tuple[str, ...]
    start: int
    end: int
    words: str


def speaker_of(sentence: "Sentence", at: int) -> Answer[tuple[str, ...]]:
    """Return who vouches for what stands at this position, nearest first; empty for the article itself."""
    voices = [v for v in voices_of(sentence) if v.start <= at < v.end]
    if voices:
        best = max(voices, key=lambda v: (v.end - v.start <= sentence.end - sentence.start, len(v.who), -v.start))
        return Answer(best.who, "named in the sentence", best.words)
    quoted = inside_quotation(sentence, at)
    if quoted or sentence.block.kind == "quote":
        return _speaker_nearby(sentence)
    return Answer((), "the article speaks itself")


def voices_of(sentence: "Sentence") -> list[Voice]:
    """Find everyone who is made to speak in the sentence."""
    drawn, skeleton = sentence.skeleton.text, sentence.skeleton
    found: list[Voice] = []

    def add(m: re.Match[str], who: tuple[str, ...], start: int, end: int) -> None:
        if who:
            words = sentence.scene.text[slice(*skeleton.span(m))]
            found.append(Voice(who, start, end, words.strip(' ,.”"')))

    for m in _ACCORDING.finditer(drawn):
        add(m, _people(sentence, m["who"])[:1], *_outside(sentence, m))
    for m in _SPEAKING.finditer(drawn):
        add(m, _who(sentence, m["who"]) + _people(sentence, m["to"])[:1], sentence.start, sentence.end)
    for m in _TOLD.finditer(drawn):
        add(m, _who(sentence, m["who"]) + _people(sentence, m["to"])[:1], sentence.start, sentence.end)
    for m in _SAYS.finditer(drawn):
        add(m, _who(sentence, m["who"]), skeleton.real_end(m.end()), sentence.end)
    for m in (*_SAID_AFTER.finditer(drawn), *_TRAILING.finditer(drawn)):
        add(m, _who(sentence, m["who"] or m["who2"]), sentence.start, skeleton.span(m)[0])
    for m in _BROKE.finditer(drawn):
        add(m, _people(sentence, m["who"])[:1], sentence.start, sentence.end)
    if official := _OFFICIAL.search(drawn):
        add(official, ("official description",), sentence.start, sentence.end)
    return found


def _outside(sentence: "Sentence", m: re.Match[str]) -> tuple[int, int]:
    """Return the part of the sentence that an "according to X, who plays Y," vouches for: not what it says of X."""
    start, end = sentence.skeleton.span(m)
    if len(sentence.scene.text[sentence.start : start].split()) > 2:
        return sentence.start, start
    aside = _ASIDE.match(sentence.scene.text, end, sentence.end)
    return (aside.end() if aside else end), sentence.end


def _who(sentence: "Sentence", drawn: str) -> tuple[str, ...]:
    """Return the names in this piece; for a pronoun, whoever spoke last in the block."""
    people = _people(sentence, drawn)
    if people:
        return people
    if _COMPANY.search(drawn):
        companies = [
            str(m.what[0])
            for s in (sentence, sentence.previous)
            if s
            for m in s.marks("W")
            if isinstance(m.what, tuple)
        ]
        return tuple(companies[:1])
    previous = sentence.previous
    while previous is not None:
        spoken = [v.who for v in voices_of(previous)]
        if spoken:
            return spoken[-1][:1]
        named = previous.marks("N")
        if named:
            return _people(previous, "".join(chr(code) for code, m in previous.skeleton.marks.items() if m is named[0]))
        previous = previous.previous
    return ()


def _people(sentence: "Sentence", drawn: str) -> tuple[str, ...]:
    """Return the names, outlets and platforms that stand in a piece of the sentence's drawing."""
    marks = [m for c in drawn if (m := sentence.skeleton.marks.get(ord(c))) and m.kind in "NOW"]
    return tuple(_name(m) for m in marks)


def _name(mark: Mark) -> str:
    if isinstance(mark.what, Name):
        return mark.what.full
    return str(mark.what[0]) if isinstance(mark.what, tuple) else str(mark.what)


def inside_quotation(sentence: "Sentence", at: int) -> bool:
    """Tell whether this position stands inside a quotation that the block opened."""
    before = sentence.scene.text[sentence.block.start : at]
    curly = before.count("“") - before.count("”")
    return curly > 0 or (curly == 0 and "“" not in before and before.count('"') % 2 == 1)


def _speaker_nearby(sentence: "Sentence") -> Answer[tuple[str, ...]]:
    """Return who speaks a quotation that runs over sentences: named before it or after it, or whoever spoke before."""
    if sentence.block.kind == "quote":
        return _speaker_of_block(sentence)
    return (
        _speaker_beside(sentence, sentence.block)
        or _speaker_before(sentence)
        or Answer((), "nobody is named beside the quotation")
    )


def _speaker_of_block(sentence: "Sentence") -> Answer[tuple[str, ...]]:
    """Return who speaks a quotation set apart: who signed it, who is named above it; a synopsis is nobody's."""
    scene = sentence.scene
    signed = _SIGNED.search(scene.text, sentence.end, sentence.end + 300)
    if signed and "\n\n\n" not in scene.text[sentence.end : signed.start()]:
        return Answer((signed["who"],), "signed below the quotation", signed.group())
    opening = _above(sentence)
    if opening is not None:
        company = _COMPANY.search(opening.text) if opening.text.endswith(":") else None
        if company is not None:
            return Answer(_who(opening, company[0]), "named before the quotation", opening.text)
        if spoken := voices_of(opening):
            return _fullest(spoken, spoken[-1])
    block = scene.text[sentence.block.start : sentence.block.end]
    if not _IN_PERSON.search(block) and not _POSTED.search(block):
        return Answer(("official description",), "a description set apart", block[:40])
    return _speaker_beside(sentence, None) or Answer((), "nobody is named beside the quotation")


def _above(sentence: "Sentence") -> "Sentence | None":
    """Return the sentence above a quotation that is set apart."""
    scene, number = sentence.scene, sentence.number - 1
    while number >= 0 and scene.sentences[number].block.kind == "quote":
        number -= 1
    return scene.sentences[number] if number >= 0 else None


def _speaker_beside(sentence: "Sentence", block: "Block | None") -> Answer[tuple[str, ...]] | None:
    """Return who is made to speak in a sentence nearby (of this block, if any): first before, then after."""
    scene = sentence.scene
    for step in (-1, 1):
        number = sentence.number + step
        while 0 <= number < len(scene.sentences) and abs(number - sentence.number) < 6:
            other = scene.sentences[number]
            if block is not None and other.block != block:
                break
            if spoken := voices_of(other):
                return _fullest(spoken, spoken[-1 if step < 0 else 0])
            number += step
    return None


def _speaker_before(sentence: "Sentence") -> Answer[tuple[str, ...]] | None:
    """Return who speaks the paragraph above, which a quotation goes on from or which announces it."""
    scene, first = sentence.scene, sentence
    while first.previous is not None:
        first = first.previous
    above = scene.sentences[first.number - 1] if first.number else None
    if above is None or scene.text[first.start] not in '“"':
        return None
    goes_on = above.block.kind == "paragraph" and inside_quotation(above, above.end)
    if not goes_on and not above.text.endswith(":"):
        return None
    if spoken := voices_of(above):
        return _fullest(spoken, spoken[-1])
    return (_speaker_beside(above, above.block) or _speaker_before(above)) if goes_on else None


def _fullest(spoken: "list[Voice]", nearest: "Voice") -> Answer[tuple[str, ...]]:
    """Return the speaker of the nearest voice, with the outlet where any voice of the same speaker names it."""
    best = max((v for v in spoken if v.who[0] == nearest.who[0]), key=lambda v: len(v.who))
    return Answer(best.who, "named beside the quotation", best.words)


# Somebody speaks, or the words are a post: so they are no description of a story.
_IN_PERSON = re.compile(r"\b(?:I|I['’]\w+|[Mm]y|[Ww]e|[Ww]e['’]\w+|[Oo]ur|[Yy]ou|[Yy]our)\b")
_POSTED = re.compile(r"[@#]\w|https?://|pic\.twitter|—")
