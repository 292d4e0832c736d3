"""The titles that whole lines give away: headlines that repeat in the text, headings of a list, lists of spin-offs."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from hitherto.reading.layout import Block
from hitherto.reading.people.names import everyday, is_company, is_given, is_person
from hitherto.reading.titles.forms import CAP, RUN, SMALL, TAIL, can_be_title, can_begin, is_service, trimmed
from hitherto.reading.titles.headlines import is_title_case
from hitherto.reading.titles.spellings import places, times

_LINKS = frozenset("of the and a an in to for on with at from vs".split())
_OPENING = re.compile(
    rf"({RUN})(?:['’]s)? (?:eyes|adds|casts|sets|gets|lands|taps|finds|is|has|to|will|shares|drops|reveals|debuts"
    rf"|teases"
    r"|renewed|cancell?ed|axed|ending|returning|returns|confirmed|delayed|ordered|season|series|star|trailer|cast"
    r"|teaser)\b"
)
# What no company and nobody is or has: even one word before it is a title, where the text repeats it.
_TITLE_HAS = re.compile(
    rf"[\"“‘']?({CAP}(?:(?:\s?[:–-]\s?|\s)(?:{SMALL}\s){{0,2}}?{CAP}){{0,9}}?[!?]?)[\"”’']?(?:['’]s)? "
    r"(?:(?:[Ll]ive-action|TV|HBO|Netflix|[Vv]ideo [Gg]ame|[Ff]inal|[Nn]ew) "
    r"|(?:[Ii]s|[Aa]re|[Hh]as|[Hh]ave|[Ww]as|[Ww]ere|[Gg]ets|[Oo]fficially) "
    r"(?:(?:[Bb]een|[Oo]fficially|[Nn]ow|[Ff]inally|[Bb]eing) ){0,2})?"
    r"(?:(?P<sure>[Ss]eason|[Tt]railer|[Tt]easer|[Rr]enewed|[Cc]ancell?ed|[Aa]xed|[Dd]elayed|[Pp]ostponed"
    r"|[Rr]elease [Dd]ate|[Ss]poilers|[Ff]inale|[Ff]inally [Gg]ets|[Aa]nime|[Bb]oss)"
    r"|[Ss]easons|[Ss]eries|[Tt]railers|[Cc]ast|[Ss]equel|[Ss]pin-?off|[Rr]eboot|[Rr]emake|[Pp]requel"
    r"|[Ss]howrunner|[Mm]anga"
    r"|[Gg]ets (?:a|an|its|[Nn]ew|[Oo]fficial|[Ff]irst|\d"
    r"|[Rr]enewed|[Rr]elease|[Ss]eason|[Tt]railer|[Ss]econd|[Tt]hird))\b"
)
_BRANDED = re.compile(r"[A-Z][\w-]+['’]s [A-Z][\w-]+(?: (?:[A-Z0-9][\w-]*))*")  # the owner's name is a part of it
_WITHIN = re.compile(r"(?:(?<![\w'-])[a-z][\w'-]*|[,)\d]) [\"“'_]?\Z")  # no sentence begins here
_OPENERS = frozenset(  # words with which titles begin, and hardly the headlines that name one
    "we they he she it everyone everybody everything nobody nothing somebody take bring let give come don't keep leave"
    " tell send save hold because between then see".split()
)
_CAPITAL_NEXT = re.compile(" [A-Z]")
_NUMBER = re.compile(r"^\d{1,2}[.)]\s+")  # of a list whose headings count
_MEMBER = rf"{CAP}(?:(?::\s|\s(?:(?:of|the|in|is|to|a)\s){{0,2}}){CAP}){{0,5}}(?: \([^()]*\))?"
_IN_PART = re.compile(
    r"(?:\S+ Arc|(?:First|Second|Third|Fourth|Fifth|Sixth|Final|New|Next|\d+(?:st|nd|rd|th))"
    r" (?:Season|Series|Part|Cour))\b"
)
_MEMBERS = re.compile(
    r"\b(?:spin-?offs,?(?: series)?|(?:series|shows|films|movies|dramas|comedies|thrillers|sitcoms|sequels|originals"
    rf"|games|reboots|anime)(?: (?:including|like|such as)|:)?) ((?:{_MEMBER}, )*{_MEMBER}(?:,? and {_MEMBER})?)"
)
_PROGRAMMED = re.compile(
    rf"[\"“‘']?((?:The |A |An )?{RUN})[\"”’']? \([A-Z][\w.]+(?:[-/, ]+[A-Z][\w.]+)*\)(?:,| [–—-]) "
    r"(?:[Dd]ir(?:ector)?[.:] )?[A-Z][\w’'-]+ [A-Z][\w’' -]+(?:(?: &|,| and) [A-Z][\w’' -]+)*"
)
_AND_MORE = re.compile(
    rf"(?:\b(?:[Oo]n|[Ff]or|[Ff]rom|[Ff]eaturing)|:) ({_MEMBER}(?:, {_MEMBER})+),? (?:and|&|\+|[Pp]lus) [Mm]ore\b"
)
_RUN_ALONE = re.compile(rf"(?:The |A |An )?{RUN}")
_NTH_SEASON = re.compile(
    r"(?:,|:|\s[-–—])?\s\(?(?:(?:Season|Series|Part|Cour|Volume)\s\d{1,2}"
    r"|(?:\d{1,2}(?:st|nd|rd|th)|Second|Third|Fourth|Fifth|Final) Season)\b(?:[,:]? .{0,40})?\)?$",
    re.IGNORECASE,
)
_ENTRY = re.compile(
    r"(?:Premiere(?:s|d)?|Releas(?:e|es|ed|ing)|Air(?:s|ing)|Debuts?|Start(?:s|ing)|Begins|Arrives|Opens|Network"
    r"|Platform"
    r"|Coming|(?:New|All|First) Episodes?|Available|Now (?:Streaming|Playing)"
    r"|Streaming|Studio|Starring|Director|Directed by|Where to (?:watch|stream)|In (?:theaters|theatres|cinemas))\b",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[\"”’'_]*\s?(?::|\s[—–-]|-)\s")  # what stands between a title and the news of it
# What is said of a work that is called like a person, and of no person: "the Ada Lark films", "Ada Lark stars Vera …".
_SAGA_AFTER = re.compile(
    r"(?:['’]s)?\s(?:[\w+-]+\s){0,2}?(?:series|show|franchise|reboot|saga|films?|movies?|books?|novels|games?"
    r"|trailer|teaser|season)\b|\sstars\s(?-i:[A-Z])|,\s(?:the|an?)\s(?:[\w-]+\s){0,3}"
    r"(?:series|show|film|movie|drama|comedy|game)\b",
    re.IGNORECASE,
)
_SAGA_BEFORE = re.compile(
    r"\b(?:(?:series|film|movie|drama|comedy|biopic|game),?\s(?:called\s|titled\s)?[\"“‘']?"
    r"|(?:cast|seasons?|episodes?|finale|premiere|trailer|teaser|sequel|prequel|follow-up|spin-?off)\s(?:of|for|to)\s"
    r"|(?:star(?:s|red|ring)?\s(?:in|on)|(?:distribut|syndicat)(?:es?|ed|ing)|stations\s(?:\w+\s){0,3}carry)\s)\Z",
    re.IGNORECASE,
)


def named_by_lines(text: str, parts: Sequence[Block]) -> Iterator[str]:
    """Give the runs of words that are titles for certain because of the lines in which they stand."""
    yield from _repeated(text, parts)
    yield from _headings(text, parts)
    yield from _opening(text, parts)
    yield from _announced(text, parts)
    yield from _members(text)
    yield from _programme(text, parts)
    yield from _promised(text, parts)


def is_saga(name: str, text: str) -> bool:
    """Tell whether what looks like a person's name is a title too: it has series and films, again and again."""
    opening = _TITLE_HAS.match(text)
    if opening and opening["sure"] and opening[1] == name:
        return True
    told = (
        _SAGA_AFTER.match(text, at + len(name)) or _SAGA_BEFORE.search(text, max(0, at - 24), at)
        for at in places(name, text)
    )
    return sum(found is not None for found in told) > 1


def _repeated(text: str, parts: Sequence[Block]) -> Iterator[str]:
    """Give the longest runs of the headline's words that the text below has as a name too."""
    if not parts:
        return
    body = parts[0].end
    words = list(re.finditer(r"[^\s\"“”‘]+", text[:body]))
    taken = 0
    for i in range(len(words)):
        if words[i].group().lstrip("_")[:1].islower():
            continue
        if i and is_given(words[i - 1].group()):
            continue  # the surname of somebody, or of a hero after whom the title is named
        for j in range(min(len(words), i + 10), max(i + 1, taken), -1):
            brand = _BRANDED.match(text, words[i].start(), words[j - 1].end())
            if brand and _is_brand(brand.group()) and text.count(brand.group(), body) > 2:
                yield brand.group()
            run = TAIL.sub("", text[words[i].start() : words[j - 1].end()].rstrip(",:;.!?'’_"))
            name = _as_below(run.lstrip("_"), text, body)
            in_part = _IN_PART.match(text, words[j - 1].start())  # which is no title, and neither is half of it
            if name and not in_part and _can_repeat(name, text):
                taken = j
                if not _goes_by_surname(name, text) or is_saga(name, text):
                    yield name
                break


def _is_brand(name: str) -> bool:
    """Tell whether the owner's name can be a part of a title, which that of a service is not."""
    return not is_service(name.partition("'")[0]) and can_be_title(name, surely=True)


def _as_below(run: str, text: str, body: int) -> str:
    """Return a run of the headline as the text below spells it; some headlines have lost their apostrophes."""
    if text.find(run, body) >= 0:
        return run
    lost = run.endswith("s") and not run.endswith("ss") and "'" not in text[:body]
    return run[:-1] if lost and places(run[:-1], text[body:]) else ""


def _opening(text: str, parts: Sequence[Block]) -> Iterator[str]:
    """Give the title that a headline begins with: "Star Trek 4 eyes …"; one word is too little to tell."""
    found = _OPENING.match(text, parts[0].start, parts[0].end) if parts else None
    if found and (" " in found[1] or any(c.isdigit() for c in found[1])) and not is_person(found[1]):
        name = trimmed(found[1])
        if name == found[1] and can_be_title(name) and not is_company(name):
            yield name
    yield from _told_by_what_it_has(text, parts)


def _told_by_what_it_has(text: str, parts: Sequence[Block]) -> Iterator[str]:
    """Give the one word or more with which a headline begins, where it has what only titles have."""
    found = _TITLE_HAS.match(text, parts[0].start, parts[0].end) if parts else None
    name = trimmed(found[1]) if found else ""
    if found and " " in name and places(found[1], text[parts[0].end :]):
        name = found[1]  # everyday words that would be cut elsewhere
    if found and name and found[1].endswith(name) and can_be_title(name) and not is_company(name):
        yield from (name,) if places(name, text[parts[0].end :]) else ()


def _announced(text: str, parts: Sequence[Block]) -> Iterator[str]:
    """Give the title that a headline names before its news ("Harbour: Meet the five newcomers")."""
    if not parts:
        return
    end = parts[0].end
    for found in _BREAK.finditer(text, parts[0].start, min(end, parts[0].start + 60)):
        name = text[parts[0].start : found.start()].strip("\"“”‘’'_ ")
        following = re.match(r"\w+", text[found.end() :])
        if not (_RUN_ALONE.fullmatch(name) and trimmed(name) == name and can_be_title(name)):
            continue
        whole = f"{name}: {following.group()}" if following else name
        if times(name, text[end:]) > 1 and whole not in text[end:] and not is_person(name) and not is_company(name):
            yield name


def _members(text: str) -> Iterator[str]:
    """Give the members of "spinoffs CSI: Miami (starring …), CSI: NY and CSI: Cyber"."""
    for found in _MEMBERS.finditer(text):
        members = re.split(r"(?: \([^()]*\))?(?:,? and |, )", found[1])
        if len(members) > 1:
            names = (trimmed(re.sub(r" \([^()]*\)$", "", m)) for m in members)
            yield from (name for name in names if can_be_title(name) and not is_person(name) and not is_company(name))


def _programme(text: str, parts: Sequence[Block]) -> Iterator[str]:
    """Give the films of a festival's programme: three lines or more such as "Salt Roads (Fr-Sp) – Vera Quill"."""
    found = [
        m[1] for b in parts if (m := _PROGRAMMED.fullmatch(text, b.start, b.end)) and can_be_title(m[1], surely=True)
    ]
    yield from found if len(found) > 2 else ()


def _promised(text: str, parts: Sequence[Block]) -> Iterator[str]:
    """Give the titles of which a headline promises news: "Scoop on Salt Roads, The Quay, Ferrymen and more"."""
    found = _AND_MORE.search(text, parts[0].start, parts[0].end) if parts else None
    names = found[1].split(", ") if found else []
    if len(names) > 1 and not any(is_person(name) for name in names):
        yield from (name for name in names if can_be_title(name, surely=True) and not is_company(name))


def _headings(text: str, parts: Sequence[Block]) -> Iterator[str]:
    """Give the headings of a list that names one title after another: two or more short lines that are names."""
    names = []
    headings = [text[b.start : b.end].partition(": ") for b in parts if b.kind == "heading"]
    labels = Counter(label for label, colon, _ in headings if colon)
    for i, block in enumerate(parts):
        if block.kind != "heading" or labels[text[block.start : block.end].partition(": ")[0]] > 1:
            continue
        line = _NUMBER.sub("", text[block.start : block.end]).strip("\"“”‘’'*_ ")
        following = text[parts[i + 1].start : parts[i + 1].end] if i + 1 < len(parts) else ""
        name = _NTH_SEASON.sub("", line).strip("\"“”‘’'*_ ")
        own_words = not can_begin(name.partition(" ")[0])
        entry = len(name) < 90 and name[:1].isupper() and not _ENTRY.match(name) and _ENTRY.match(following)
        listed = entry and _NUMBER.match(text[block.start : block.end]) and can_be_title(name, surely=True)
        if heads_a_title(name) or listed or ((entry or name != line) and not own_words and can_be_title(name)):
            names.append(name)
    if len(names) > 2:
        yield from names


def heads_a_title(line: str) -> bool:
    """Tell whether a short line is nothing but a title, rather than a heading of one's own words."""
    first = line.partition(" ")[0].lower()
    own_words = first in everyday() and first not in ("the", "a", "an")
    return bool(_RUN_ALONE.fullmatch(line)) and not own_words and trimmed(line) == line and can_be_title(line)


def _goes_by_surname(name: str, text: str) -> bool:
    """Tell whether the last word of two stands alone elsewhere, as a person's does and a title's does not."""
    first, _, last = name.rpartition(" ")
    if not (first.isalpha() and last.isalpha()) or first in ("The", "A", "An"):
        return False
    return any(
        not text.endswith(f"{first} ", 0, at) and not _CAPITAL_NEXT.match(text, at + len(last))
        for at in places(last, text)
    )


def _is_couple(words: list[str]) -> bool:
    """Tell whether words name two people: "Vera and Bo", "Vera Quill and Bo Lund"."""
    return "and" in words[:-1] and is_given(words[0]) and is_given(words[words.index("and") + 1])


def _is_whole_within(name: str, text: str) -> bool:
    """Tell whether the first word of a run has its capital where none is due: "the stars of Take My Harbour"."""
    first, _, rest = name.partition(" ")
    if can_begin(first) or is_company(name) or not can_be_title(rest, surely=True):
        return False
    if first.lower() in _OPENERS and " " in rest and not is_title_case(text[: text.find("\n")]):
        return True
    return any(_stands_within(text, at) for at in places(name, text))


def _stands_within(text: str, at: int) -> bool:
    """Tell whether neither a sentence nor a line in capitals begins here."""
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    return start > 0 and _WITHIN.search(text, max(0, at - 16), at) is not None and not is_title_case(text[start:end])


def _can_repeat(name: str, text: str) -> bool:
    words = name.split()
    return (
        len(words) > 1
        and (words[0][0].isupper() or words[0].isdigit())
        and (words[-1][0].isupper() or words[-1][0].isdigit())
        and (trimmed(name) == name or _is_whole_within(name, text))
        and can_be_title(name, surely=_is_whole_within(name, text))
        and (not is_person(name) or is_saga(name, text))
        and not (_is_couple(words) and not is_saga(name, text))
        and all(w[0].isupper() or w in _LINKS or not w[0].isalpha() for w in words)
    )
