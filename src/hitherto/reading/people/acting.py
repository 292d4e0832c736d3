"""Who in a sentence can be an actor, rather than a character or a maker, and in which title."""

import re
from functools import cache, lru_cache

from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import DATE, NAME, PLATFORM, TITLE
from hitherto.reading.people.casting import STARRING_NEXT, STARS
from hitherto.reading.people.describing import nouns
from hitherto.reading.people.names import Name, full_name, full_names, is_company, is_person
from hitherto.reading.scene import Scene, Sentence
from hitherto.reading.subject.prominence import is_credit
from hitherto.reading.titles.titles import Mention

_MISTER = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr(?!\.? (?:Dre|Phil|Oz)\b))\.? \S+$")  # who is called so is a character
_ASIDE = re.compile(rf"({NAME})\s?\(([^()]*)\)")
# "Deep Water's Ada Vale", who is known from it; "Ada Vale's Una", whom she plays.
_OWNER = re.compile(rf"(?P<owner>{NAME})[’']s? (?P<what>{NAME})")
# Where else somebody is: "Ada Okafor, who is also in Deep Water, stars in …".
_ELSEWHERE = re.compile(
    r", (?:who (?:can |will )?(?:is |was )?(?:also|currently|next)|(?:last|best|next|most recently|recently"
    r"|currently|previously"
    r"|formerly|also|known|famous|fresh|hot|star)) [^,.;()]*,(?= )"
)
_IN_TITLE = re.compile(
    rf"(?:(?P<acts>\b(?:star\w*|appear\w*|seen|featured|guest-starred|roles?|turns?|work|part) )"
    rf"|[^.;:()“”\",]{{0,40}}? )in "
    rf"(?:(?:the|its|his|her|both|(?:\d{{4}}|{DATE})(?:['’]s)?|(?:{PLATFORM}|{NAME})['’]s?|(?:[a-z]+ )?(?:film"
    rf"|movie|series|show"
    rf"|drama|comedy|thriller"
    rf"|sitcom|sequel|hit|adaptation)) ){{0,4}}[“\"‘]?(?P<work>{NAME}|{TITLE})(?! (?:universe|franchise|world)|['’])"
)
_CAPS = r"(?:[A-ZÀ-ÞĀČĒĪŁŌŚŠŪŻŽ][\w.-]*(?:['’][A-Z]\w+)? ?){1,4}"
# "director Ada Okafor", "written by Ada Okafor and Tom Reyes", "Okafor's novel": makers and authors.
_MADE = re.compile(
    r"\b(?:(?:(?:direct|creat|produc|helm|penn|adapt|script|develop|compos)ed|written) by|[Dd]irectors?|[Cc]reators?"
    r"|[Ww]riters?|[Aa]uthors?"
    rf"|[Ff]ilmmakers?|[Ss]howrunners?|[Pp]roducers?|[Nn]ovelists?"
    rf"|[Bb]oss(?:es)?|EPs?) ({_CAPS})(?:(?:and|&) ({_CAPS}))?"
    r"|\b([A-Z][\w-]+)['’]s? (?:[\w-]+ ){0,3}(?:novels?|books?|films?|movies?|series|comics?|stor(?:y|ies)"
    r"|script|manga"
    r"|bestseller)\b"
)


def people_in(sentence: Sentence, drawn: str) -> list[str]:
    """Return who is listed, without those in whose brackets the actor stands ("Una (Ada Okafor)")."""
    outside = _ASIDE.sub(lambda m: m[1] if not _played(sentence, m[2]) else "", drawn)
    outside = _OWNER.sub(lambda m: m["owner"] if acts(sentence, m["owner"]) else m["what"], outside)
    return full_names(sentence.skeleton.found(outside, "N"))


def _played(sentence: Sentence, inner: str) -> bool:
    names = [full_name(mark) for mark in sentence.skeleton.found(inner, "N")] if len(inner) == 1 else []
    people = sentence.scene.people
    return bool(names) and (is_person(names[0]) or people.is_actor(names[0])) and not people.is_role(names[0])


def may_act(sentence: Sentence, draft: Draft) -> bool:
    """Refuse characters, titles and single names that nothing in the article shows to be an actor's."""
    people = sentence.scene.people
    if (
        people.is_role(draft.value)
        or _MISTER.match(draft.value)
        or is_company(draft.value)
        or draft.value in sentence.scene.titles.names
    ):
        return False
    if draft.work == "":
        return False
    return (
        " " in draft.value or people.is_actor(draft.value) or draft.rule in ("cast: list", "cast: ensemble", "cast: as")
    )


def only_acts(sentence: Sentence, draft: Draft) -> bool:
    """Refuse makers, of whom it is said in the same words that they join, return or leave."""
    told = draft.rule.removeprefix("cast: ") in ("list", "returning list", "replaced by", "leaving", "own")
    return not told or sentence.scene.people.is_actor(draft.value) or not makes(sentence, draft.value)


def makes(sentence: Sentence, name: str) -> bool:
    """Tell whether the article speaks of somebody as a maker or an author ("Ada Okafor's Una" is whom she wrote)."""
    return name.rsplit(maxsplit=1)[-1] in _makers(sentence.scene)


@lru_cache(maxsize=4)
def _makers(scene: Scene) -> frozenset[str]:
    """Return the last names of makers and authors."""
    named = (group for m in _MADE.finditer(scene.text) for group in m.groups() if group)
    return frozenset(name.split()[-1] for name in named)


def acts(sentence: Sentence, drawn: str) -> bool:
    """Tell whether a name is an actor's, or at least a person's by its full form here."""
    marks = sentence.skeleton.found(drawn, "N")
    name = full_name(marks[0])
    return sentence.scene.people.is_actor(name) or (isinstance(marks[0].what, Name) and is_person(marks[0].what.text))


def in_work(sentence: Sentence, m: re.Match[str]) -> str | None:
    """Return the title that stands right after a part ("plays Una in “Deep Water”"); "" where none is known by it."""
    drawn = sentence.skeleton.text
    named = sentence.skeleton.found(m.groupdict().get("title") or "", "T")
    if named and isinstance(named[0].what, Mention):
        return named[0].what.work
    aside = _ELSEWHERE.match(drawn, m.end("who"), m.end())
    found = _IN_TITLE.search(drawn, aside.end() if aside else m.end("who"), min(len(drawn), m.end() + 60))
    if found is None or found.start() > m.end():
        return None
    titles = sentence.scene.titles
    marks = sentence.skeleton.found(found["work"], "T")
    if not marks:
        return "" if found["acts"] else None
    if isinstance(marks[0].what, Mention) and is_credit(sentence.scene, marks[0].what):
        return ""
    work = marks[0].what.work if isinstance(marks[0].what, Mention) else ""
    return work if work == titles.main or titles.count(work) > 1 else ""


def actor_and_role(sentence: Sentence, m: re.Match[str], outer: str, inner: str) -> tuple[str, str] | None:
    """Tell which of the two plays the other; None where the brackets only say where somebody is known from."""
    people, listed = sentence.scene.people, _stars(sentence, m)
    known = people.is_role(inner) or people.is_actor(inner)
    after = sentence.skeleton.text[m.end() :]
    does = _DOES.match(after)
    told = _TAKEN_ON.search(after) or (does and not (does["plays"] and is_person(inner)))
    if is_company(outer) or (told and not known):
        return None  # "Ada Okafor (Driftwood) and Tom Reyes (Blood Moon) have been added to the cast"
    if _NUMBERED.search(outer) and " " in inner:
        return inner, outer  # "King Aldus II (Ada Okafor)"
    if is_person(outer) and not is_person(inner) and not (people.is_role(inner) or listed):
        return None
    if is_person(inner) and not listed and people.actors[outer] < 2 and not people.is_role(inner):
        return inner, outer  # "the famous actor Jay Holt (Ada Okafor)"
    if " " in outer and (people.is_actor(outer) or (not people.is_actor(inner) and listed)):
        return outer, inner
    return (inner, outer) if " " in inner else None


_TAKEN_ON = re.compile(
    r"^[^.;]{0,160}?\b(?:ha(?:s|ve)|is|are|was|were|will)(?: also| all| both)?(?: been| be)? "
    r"(?:joined|joining|added|cast|tapped|promoted|upped|bumped|boarded|signed on|recruited|set as)\b"
)
# "Ada Okafor (Blood Moon) voices Una", "Ada Okafor (Blood Moon) and Tom Reyes head the cast"
_DOES = re.compile(
    rf"^(?:(?:,|,? and|,? &) {NAME}(?:\s?\([^()]*\))?)*,? (?:(?:who|will|also|both|all|is set to|are set to|to) )*"
    r"(?:(?P<plays>(?:co-)?stars?|plays?|portrays?|voices?|as)|(?:head|lead|round out|complete)s?"
    r" (?:up )?(?:the|an?) (?:[\w-]+ )?(?:cast|ensemble))\b"
)
_NUMBERED = re.compile(r"\S (?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XI?V)$")
_LISTED = re.compile(rf"(?:{NAME} ?(?:,? and |, |; ))+$")  # the names before one of a list


def _stars(sentence: Sentence, m: re.Match[str]) -> bool:
    """Tell whether the words around speak of a cast, so that the name in brackets is the character's."""
    drawn = sentence.skeleton.text
    before = re.sub(r"\([^()]*\)", "", drawn[: m.start()])  # "stars A (who plays B), C (D), E (F)"
    before = _LISTED.sub("", before)
    return bool(STARS.search(before[-60:]) or STARRING_NEXT.search(drawn[m.end() :]))


@cache
def related() -> re.Pattern[str]:
    """Return the pattern of nouns after which a name is another person's or a work's, not a part's."""
    return re.compile(rf"\b(?:{'|'.join(sorted(nouns('relations') | nouns('real')))})\b")
