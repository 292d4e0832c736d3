"""Who the characters are: what stands in apposition to a name, before it, or after "is"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

from hitherto.claims import Certainty, Detail
from hitherto.reading.draft import Draft
from hitherto.reading.drawing.sieve import ALWAYS, Ways
from hitherto.reading.drawing.skeleton import NAME, pattern
from hitherto.reading.people.acting import makes
from hitherto.reading.people.describing import (
    describes,
    is_certainly_character,
    is_character,
    is_plural,
    is_thing,
    nouns,
)
from hitherto.reading.people.introducing import (
    ADJECTIVE,
    APPOSED,
    AS_THE,
    AUNT,
    BY_ENDING,
    COPULA,
    NAMED,
    before_name,
)
from hitherto.reading.people.inventing import invented, is_theirs, shown, sure
from hitherto.reading.people.leading import ACTS, LEADS_TO, OF_COMPANY, OF_TRADE, in_story, is_acted, work_after
from hitherto.reading.people.names import full_name, is_company, is_person
from hitherto.reading.people.placing import PLACED, names_in, placed, words_of
from hitherto.reading.people.ranks import ranked
from hitherto.reading.scene import Sentence
from hitherto.reading.story.whose import story_work
from hitherto.reading.titles.headlines import is_title_case

_MUST_DO = re.compile(
    r"\bwho (?:must|is (?:forced|tasked|hired|haunted|sent)|finds|discovers|has to|sets out|falls|teams|joins"
    r"|wants|dreams|moves|gets|becomes|struggles|tries|lives|works|runs)\b"
)
_OPENS = pattern(r"(?:{NAME}['’]s? (?:character,? )?)?")
_NOT_A_PERSON = re.compile(
    r"\b(?:lead$|season|episode|trailer|film|movie|cast|role|lead role|title role|premiere|fan favou?rite)\b"
)
_AT_NAME = re.compile(NAME)
_ACTING = re.compile(r"\b(?:plays?|played|playing|portray\w*|voic\w+|role of)\b")


def _triggers() -> frozenset[str]:
    return (
        nouns("parts")
        | nouns("relations")
        | frozenset("( his her their is named called who a an the villainous ruthless evil".split())
    )


TRIGGERS = _triggers()


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give each character whom the sentence describes."""
    heads = sentence.block.kind in ("headline", "heading")
    if not sentence.marks("N") or (heads and (sentence.block.kind == "headline" or is_title_case(sentence.text))):
        return
    seen: set[str] = set()
    for finder in _finders().told(sentence.skeleton.text):
        for draft in finder(sentence):
            if draft.value not in seen:
                seen.add(draft.value)
                # It is who plays whom that is a guess.
                known: Certainty | None = None if draft.rule == "character: is" else "certain"
                work = work_after(sentence, draft.start, draft.end) or story_work(sentence, draft.start)
                yield replace(draft, work=work, certainty=known)


@cache
def _finders() -> Ways[Callable[[Sentence], Iterator[Draft]]]:
    return Ways(
        (finder, way)
        for finder, ways in (
            (_apposed, (APPOSED,)),
            (_named, (NAMED,)),
            (_said_before, (before_name(),)),
            (_ranked, (ALWAYS,)),
            (_aunts, (ALWAYS,)),  # whose pattern looks at the text, not at the drawing
            (_by_rank, (AS_THE, ADJECTIVE)),
            (_is, (COPULA,)),
            (_placed, PLACED),
        )
        for way in ways
    )


def _apposed(sentence: Sentence) -> Iterator[Draft]:
    for m in APPOSED.finditer(sentence.skeleton.text):
        names = names_in(sentence, m["who"])
        several = re.match(r"(?:two|three|four|both|all)\b", m["desc"])
        words = words_of(sentence, m["desc"])
        if re.search(r"\b(?:named|called) \S", words):
            continue
        one_known = several is not None and any(is_certainly_character(sentence, n) for n in names)
        for name in names if several else names[-1:]:
            acted = ACTS.search(sentence.skeleton.text[: m.start()]) is not None
            known = one_known or shown(sentence, name) or (acted and invented(sentence, name))
            drawn = sentence.skeleton.text
            told = acted or LEADS_TO.search(drawn[: m.start()]) is not None
            told = told or (m["alias"] is not None and m["desc"].startswith("the "))
            story = known or (told and invented(sentence, name))
            if story and (_WORKS.match(words) or m["alias"]):  # "follows Una Brand, a former actor"
                yield _draft(sentence, m, name, words, "apposition")
                continue
            if is_thing(words) or _NOT_A_PERSON.search(words[:40]) or not is_character(sentence, name):
                continue
            led = bool(LEADS_TO.search(drawn[: m.start()]) or _MUST.match(drawn, m.end())) and invented(sentence, name)
            if (describes(words) and (known or led or " " not in name or _ACTING.search(sentence.text))) or (
                known and _ONE.match(m["desc"])
            ):
                yield _draft(sentence, m, name, words, "apposition")


def _named(sentence: Sentence) -> Iterator[Draft]:
    for m in NAMED.finditer(sentence.skeleton.text):
        names, words = names_in(sentence, m["who"]), words_of(sentence, m["desc"])
        for name in names if _SEVERAL.search(words) else names[:1]:
            told = describes(words) or is_certainly_character(sentence, name) or _MET.search(sentence.text)
            if told and is_character(sentence, name) and not is_thing(words) and not _NOT_A_PERSON.search(words):
                yield _draft(sentence, m, name, words, "named")


@cache
def _last_words() -> frozenset[str]:
    told = nouns("relations") | nouns("parts") | {"character", "characters"}
    return frozenset(noun.rpartition("-")[2] for noun in told)


_MET = re.compile(r"\b(?:introduc\w+|meets?|encounters?|befriends?|joined by|plays?|voices?|nemesis)\b")


def _word_before(piece: str) -> str:
    """Return the last word of what stands before a name, in small letters."""
    last = piece.removesuffix(" ").removesuffix(",").rpartition(" ")[2]
    return last.rpartition("-")[2].strip("”\"“‘'([—").lower()


def _said_before(sentence: Sentence) -> Iterator[Draft]:
    drawn = sentence.skeleton.text
    # The pattern tries every word of a sentence, so it is asked only where such a noun stands before a name.
    if not any(map(_may_describe, map(_word_before, _AT_NAME.split(drawn)[:-1]))):
        return
    told = -1  # where the last description ended that is told of whom somebody plays
    for m in before_name().finditer(drawn):
        joined = told >= 0 and _JOINED.fullmatch(drawn, told, m.start()) is not None
        acted = joined or is_acted(drawn[: m.start()])
        found = list(_described_before(sentence, m, acted=acted))
        told = m.end() if found or acted else -1
        yield from found


def _described_before(sentence: Sentence, m: re.Match[str], *, acted: bool) -> Iterator[Draft]:
    """Give each character before whose name a description stands, in a part that is acted or by whom is related."""
    drawn, owner = sentence.skeleton.text, sentence.skeleton.found(m["own"] or "", "N")
    before = drawn[: m.start()]
    names = names_in(sentence, m["who"])
    verb = len(names) == 1 and (is_plural(_word_before(m["desc"])) or _NO_NOUN.search(before[-6:] + m["desc"]))
    works = any(is_company(full_name(one)) for one in owner)  # "Vale and Apple's boss Tim Brand"
    if verb or works or OF_COMPANY.search(before) or is_thing(m["desc"]) or OF_TRADE.search(m["desc"]):
        return
    played = bool(owner) and _plays_part(sentence, full_name(owner[0]), m["desc"])
    for name in names:
        led = acted or played or (LEADS_TO.search(before) is not None and invented(sentence, name))
        led = led or (not m["ending"] and in_story(sentence) and invented(sentence, name))
        told = (
            led
            or any((shown if m["ending"] else sure)(sentence, one) for one in names)
            or _STORY.search(m["desc"]) is not None
        )
        by_name = bool(owner) and not played and is_character(sentence, full_name(owner[0]))
        if (told or by_name or is_theirs(sentence, name, m["own"] or "", m["desc"])) and is_character(sentence, name):
            whose = "" if owner and not by_name else m["own"]  # not "Ada Okafor's patriarch Brand"
            yield _draft(sentence, m, name, words_of(sentence, (whose or "") + m["desc"]), "before")
        if not re.search(r"s$|men$|\b(?:couple|duo|trio)$", m["desc"]):
            break


def _may_describe(word: str) -> bool:
    return word in _last_words() or BY_ENDING.fullmatch(word) is not None


def _plays_part(sentence: Sentence, owner: str, words: str) -> bool:
    """Tell whether whoever stands before the description acts the part: "Ada Okafor's weary detective Una"."""
    plays = sentence.scene.people.is_actor(owner) or (is_person(owner) and not makes(sentence, owner))
    return plays and not sentence.scene.people.is_role(owner) and words.rsplit(maxsplit=1)[-1] in nouns("parts")


def _ranked(sentence: Sentence) -> Iterator[Draft]:
    """Read "according to CSI Una Vale (Ada Okafor)" and "returns as Captain Brand"."""
    for mark, rank, name in ranked(sentence):
        before = sentence.skeleton.text.partition(sentence.skeleton.drawn(mark))[0]
        if any(shown(sentence, one) for one in (name, full_name(mark))) or (
            is_acted(before) and is_character(sentence, name)
        ):
            told: dict[str, Detail] = {"description": rank}
            yield Draft("character", name, mark.start, mark.end, "character: rank", at=mark.start, details=told)


def _aunts(sentence: Sentence) -> Iterator[Draft]:
    """Read "his Aunt Petra"."""
    for m in AUNT.finditer(sentence.text):
        end = sentence.start + m.end()
        named = next((full_name(x) for x in sentence.marks("N") if x.start <= end <= x.end), None)
        if named and is_character(sentence, named):
            at = sentence.start + m.start()
            yield Draft("character", named, at, end, "character: aunt", at=at, details={"description": m["desc"]})


def _by_rank(sentence: Sentence) -> Iterator[Draft]:
    """Read "N as the new hero" and "the ruthless N"."""
    drawn = sentence.skeleton.text
    for m in AS_THE.finditer(drawn):
        name, words = names_in(sentence, m["who"])[0], words_of(sentence, m["desc"])
        known = is_certainly_character(sentence, name) or (_STORY_ROLE.search(words) and invented(sentence, name))
        if known and describes(words) and not _NOT_A_PERSON.search(words.partition(" of ")[0]):
            yield _draft(sentence, m, name, words, "as")
    for m in ADJECTIVE.finditer(drawn):
        name = names_in(sentence, m["who"])[0]
        if invented(sentence, name):
            yield _draft(sentence, m, name, words_of(sentence, m["desc"]), "adjective")


# "A pilot", "the current Captain Storm".
_ONE = re.compile(r"an? |the (?:current|new|former|first|last|original|late|next|titular) ")
# How several are told of at once, and what those do who are real people elsewhere.
_SEVERAL = re.compile(r"\b(?:two|three|four|both|pair|duo|trio|couple|\w+s$|women$|men$|children$)", re.IGNORECASE)
_WORKS = re.compile(
    r"(?:an?|the) (?:[\w’'-]+ ){0,4}?(?:actor|actress|writer|author|novelist|director|producer|comedian|editor|composer"
    r"|host|presenter|broadcaster|star|singer|columnist|critic|publicist|executive|ceo|founder|fan)\b"
    r"(?! of the (?:series|film))",
    re.IGNORECASE,
)
_NO_NOUN = re.compile(  # "comes to recruit Vane", "As a boy, Vane"
    r"\bto (?:recruit|guard|coach|captain|nurse|partner|lead|rival|model|guide|spy|pilot|head|marshal|judge|champion"
    r"|doctor|mother|father|mentor|ally|clone|scout|tutor|host|boss) ?$|^\W?As an? [a-z]+,? ?$"
)
_JOINED = re.compile(
    rf"(?:\s?\([^()]*\))?[,;]? ?(?:and |plus |as well as )?(?:{NAME} (?:as )?)?(?:(?:an?|the|his|her|their) )?"
)
_MUST = re.compile(
    r",? (?:(?:soon|quickly|suddenly) )?(?:must|finds?|discovers?|(?:is|are) forced|sets? out|embarks?|teams? up"
    r"|tries|struggles?"
    r"|learns?|falls?|has to|fights?|investigates?|attempts?|navigates?|uncovers?|races?|battles?|faces?"
    r"|encounters?|befriends?)\b"
)
_STORY_ROLE = re.compile(r"\b(?:hero|heroine|villain|protagonist|antagonist|leader|king|queen|ruler)\b")
_STORY = re.compile(
    r"\b(?:characters?$|protagonist|antagonist|heroine|(?:super|anti-?)?hero|(?:super)?villain|love interest"
    r"|nemesis|big bad)s?$"
)


def _placed(sentence: Sentence) -> Iterator[Draft]:
    """Read who leads what, whom a part of the story is, and who follows what is told of them."""
    for m, name, words, rule in placed(sentence):
        yield _draft(sentence, m, name, words, rule)


def _is(sentence: Sentence) -> Iterator[Draft]:
    for m in COPULA.finditer(sentence.skeleton.text):
        name, words = names_in(sentence, m["who"])[0], words_of(sentence, m["desc"])
        if (
            is_character(sentence, name)
            and ("(" in m.group() or sure(sentence, name) or _told_of(sentence, m, name))
            and describes(words)
            and not _NOT_A_PERSON.search(words[:40])
        ):
            yield _draft(sentence, m, name, words, "is")


def _told_of(sentence: Sentence, m: re.Match[str], name: str) -> bool:
    """Tell whether a first name opens the sentence as somebody whose part is told ("Petra is a judge who …")."""
    opens = _OPENS.fullmatch(sentence.skeleton.text[: m.start()]) is not None
    alone = " " not in name and " is " in m.group()[:12]
    return opens and (alone or _MUST_DO.search(m["desc"]) is not None) and invented(sentence, name)


def _draft(sentence: Sentence, m: re.Match[str], name: str, words: str, rule: str) -> Draft:
    start, end = sentence.skeleton.span(m)
    return Draft("character", name, start, end, f"character: {rule}", at=start, details={"description": words[:200]})
