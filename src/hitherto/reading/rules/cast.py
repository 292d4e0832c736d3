"""Who plays: lists of stars, "X as Y", "Y (X)", "played by X", who returns, who joins, who leaves."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from hitherto.reading.draft import Draft
from hitherto.reading.drawing.sieve import Ways
from hitherto.reading.drawing.skeleton import NAME, TITLE
from hitherto.reading.people.acting import may_act, only_acts, people_in
from hitherto.reading.people.alumni import ALUMNI, alumni
from hitherto.reading.people.being import BEING, being
from hitherto.reading.people.brackets import in_brackets
from hitherto.reading.people.casting import (
    A_CREDIT,
    A_JOB,
    ALL_BACK,
    AS,
    AS_MANY,
    CAPTION,
    CAST_WORD,
    COMES,
    DESCRIBED,
    JOINED,
    NEGATED,
    NO_ROLE,
    OWN,
    PAREN,
    PLAYED_BY,
    PLAYS,
    SHOWN,
    TRIGGER_WORDS,
    TURN,
    WENT_TO,
)
from hitherto.reading.people.castlists import (
    BACK_KNOWN,
    ENSEMBLE,
    LISTS,
    RETURNING,
    STAR_OF,
    WANTED,
    WEAK_LISTS,
)
from hitherto.reading.people.characters import character, characters, played_character
from hitherto.reading.people.denials import denied
from hitherto.reading.people.describing import describes
from hitherto.reading.people.drafts import cast_draft
from hitherto.reading.people.earlier import earlier_work, then
from hitherto.reading.people.hosting import HOSTING, hosting
from hitherto.reading.people.leaving import LEAVING, ONLY_MAKES, REPLACED_BY, as_played, leaving
from hitherto.reading.people.names import is_person
from hitherto.reading.people.next_up import NEXT_UP, next_up
from hitherto.reading.people.own_parts import owned
from hitherto.reading.people.parts import PARTS, parts
from hitherto.reading.people.pronouns import with_names
from hitherto.reading.people.spoken import SPOKEN, spoken
from hitherto.reading.scene import Sentence
from hitherto.reading.subject.prominence import is_credit
from hitherto.reading.titles.titles import Mention

TRIGGERS = TRIGGER_WORDS
# "Una, once played by Ada Okafor, will be played by": who played it before is not the part.
_EARLIER = re.compile(rf",? (?:\w+ ){{0,3}}(?:played|portrayed|voiced) by (?:[\w’'-]+ )*{NAME},?")
_A_NAME = re.compile(NAME)


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give everyone whom the sentence says to play, return, join or leave."""
    sentence = with_names(sentence)
    asked = _FINDERS.told(sentence.skeleton.text) if sentence.marks("N") else {}
    seen: set[tuple[str, str | None]] = set()
    played = list(_roles(sentence)) if _roles in asked else []
    for draft in (
        *(as_played(leaving(sentence), played) if leaving in asked else ()),
        *played,
        *(draft for finder in asked if finder not in (leaving, _roles, alumni) for draft in finder(sentence)),
        *(alumni(sentence) if alumni in asked else ()),
    ):
        other = draft.work if draft.work != sentence.scene.titles.main else None
        if (draft.value, other) in seen or (draft.rule in _AS_STARS and any(draft.value == who for who, _ in seen)):
            continue
        if may_act(sentence, draft) and only_acts(sentence, draft):
            seen.add((draft.value, other))
            yield from _for_seasons(sentence, denied(sentence, draft))


_AS_STARS = ("cast: list", "cast: ensemble")
_FOR_SEASONS = re.compile(r",? (?:for|in|of|from) (?:the |its )?")


_IN_EARLIER = re.compile(
    r"[^.;,:]{0,30} (?:in|of|from|during) (?:the )?(?:earlier|previous|past|prior) (?:seasons|series)\b"
)


def _for_seasons(sentence: Sentence, draft: Draft) -> Iterator[Draft]:
    """Give a draft once for each of several seasons named right after it: "to Ada Okafor, for series five and six".

    What was in earlier series is not told, lest it be taken for news of the one that is coming.
    """
    text = sentence.scene.text
    if _IN_EARLIER.match(text, draft.end, sentence.end) or _IN_EARLIER.search(text, draft.start, draft.end):
        return
    beside = [s for s in sentence.seasons if draft.end <= s.start and _FOR_SEASONS.fullmatch(text, draft.end, s.start)]
    numbers = beside[0].numbers if beside else ()
    yield from (replace(draft, season=n) for n in numbers) if len(numbers) > 1 else (draft,)


def _roles(sentence: Sentence) -> Iterator[Draft]:
    drawn = sentence.skeleton.text
    played = [(m, earlier_work(sentence, m)) for m in PLAYED_BY.finditer(drawn)]
    earlier = any(work is not None for _, work in played)
    for m in PLAYS.finditer(drawn):
        if NO_ROLE.match(m["role"]) or A_JOB.match(m["role"]):
            continue
        work = earlier_work(sentence, m)
        for draft in _cast_as(sentence, m, people_in(sentence, m["who"]), "plays"):
            if work is not None:
                yield then(draft, work)
                yield from (draft,) if _WHO_BEFORE.search(m.group()) else ()
            elif earlier and not draft.work:  # another title in the sentence is that of the earlier one
                yield replace(draft, work=sentence.scene.titles.main)
            else:
                yield draft
    for m, work in played:
        before = _EARLIER.sub("", re.split(r"[.;()]", drawn[max(0, m.start() - 110) : m.start()])[-1].lstrip(" ,"))
        start = sentence.skeleton.real(m.start() - len(before))
        for person in people_in(sentence, m["who"]):
            draft = cast_draft(sentence, m, person, played_character(sentence, before), "played by")
            yield replace(draft if work is None else then(draft, draft.work or work), start=start)


# "Ada Okafor, who starred in the first film, returns as Una": she plays in both.
_WHO_BEFORE = re.compile(rf"{NAME},? (?:both of )?who(?:m)? [^,]{{3,80}}, (?:also )?(?:is|are|will|returns?|plays?)\b")


def _given(sentence: Sentence) -> Iterator[Draft]:
    """Read "the role of Una went to X", "Una has been recast with X", "is eyeing X to play Una"."""
    for way in WENT_TO:
        for m in way.finditer(sentence.skeleton.text):
            who = [] if A_JOB.match(m["role"]) else people_in(sentence, m["who"])
            named = (_A_NAME.search(m["role"]) or _describes(sentence, m)) and any(map(is_person, who))
            if named or any(sentence.scene.people.is_actor(p) for p in who):
                yield from _cast_as(sentence, m, who, "given")


def _describes(sentence: Sentence, m: re.Match[str]) -> bool:
    """Tell whether somebody who is named in full is told with the words of a part: "Ada Okafor as a divorced king"."""
    text, plain = sentence.scene.text, sentence.skeleton.plain
    return " " in plain(m["who"], text) and describes(plain(m["role"], text))


def _cast_as(sentence: Sentence, m: re.Match[str], who: list[str], rule: str) -> Iterator[Draft]:
    """Give each of several people the character that stands in the same place of the list of roles."""
    roles = characters(sentence, m["role"])
    for i, person in enumerate(who):
        role = roles[i] if len(roles) == len(who) else next(iter(roles), None)
        if role or rule != "given":
            yield cast_draft(sentence, m, person, role, rule)


def _pairs(sentence: Sentence) -> Iterator[Draft]:
    """Read "A as X, B as Y", "A and B as X and Y", "A's final outing as X"."""
    drawn = sentence.skeleton.text
    for m in AS_MANY.finditer(drawn):
        who, roles = people_in(sentence, m["who"]), people_in(sentence, m["role"])
        if len(who) == len(roles):
            yield from (cast_draft(sentence, m, p, r, "as") for p, r in zip(who, roles, strict=True))
    named = list(AS.finditer(drawn))
    ways = [*((m, "turn") for m in TURN.finditer(drawn))]
    listed = sentence.heading if sentence.block.kind == "item" else ""
    shown = CAPTION.search(drawn) and named and is_person(people_in(sentence, named[0]["who"])[0])
    if CAST_WORD.search(drawn) or CAST_WORD.search(listed) or len(named) > 1 or shown or _is_row(sentence):
        ways += [(m, "as") for m in named]
    for m, rule in ways:
        role = "" if A_CREDIT.match(m["role"]) else character(sentence, m["role"])
        person = people_in(sentence, m["who"])[0]
        if rule == "turn" and m.group()[1] not in "'’":  # "Ada Okafor … her role as Una"
            somebody = is_person(person) or sentence.scene.people.is_actor(person)
            role = role if somebody and not A_JOB.match(m["role"]) else ""
        if role:
            yield cast_draft(sentence, m, person, role, rule)


def _is_row(sentence: Sentence) -> bool:
    """Tell whether a line is "A as X" and nothing more, and a line beside it is so too: a list of the cast."""
    all_, at = sentence.scene.sentences, sentence.number
    beside = (one for one in (at - 1, at + 1) if 0 <= one < len(all_))
    return bool(_ROW.fullmatch(sentence.text)) and any(_ROW.fullmatch(all_[one].text) for one in beside)


# "the son of Ada Okafor and Tom Reyes will join the cast"
_KIN = re.compile(
    r"\b(?:sons?|daughters?|brother|sister|wife|husband|child|children|mother|father|widow|fans?|friends?) of $"
)
# "will play the beloved star Tom Reyes": a real person is the part.
_PART_OF = re.compile(
    r"\b(?:play|portray|voic)(?:s|es|ed|ing|e)? (?!by\b|of\b|as\b|are\b|(?:voice )?cast\b)(?:[\w’'-]+ ){1,6}$"
)
# "In addition to Ada Okafor, executive producers include …"
_THEIR_JOB = re.compile(
    r",? (?:the )?(?:other )?(?:(?:co-)?executive )?(?:producers?|directors?|writers?|EPs|showrunners?)\b"
)
_AS_A_PART = re.compile(r"\b(?:as|role of|part of) (?:[\w’'-]+ ){0,2}$")  # the name after it is a part
_ALL_ALONG = re.compile(r" ?(?:which|that) starred")  # and so not in the season to come alone
_ROW = re.compile(r"\W*[^\W\d_a-z][^.;:!?,]{2,40} as [^\W\d_a-z][^.;:!?,]{1,40}\s*")


def _lists(sentence: Sentence) -> Iterator[Draft]:
    yield from _returning(sentence)
    drawn, people = sentence.skeleton.text, sentence.scene.people
    for m in SHOWN.finditer(drawn):
        who = people_in(sentence, m["who"])
        if any(map(is_person, who)) or any(map(people.is_actor, who)):
            yield from (cast_draft(sentence, m, p, None, "picture") for p in who)
    for listed, m in _LISTED.finditer(drawn):
        before = drawn[: m.start("who")]
        if any(cue.search(before) for cue in (_KIN, _PART_OF)) or NEGATED.search(m.group()):
            continue
        if _THEIR_JOB.match(drawn, m.end()) or (
            m.start("who") > m.start() and _is_known_from(sentence, drawn[: m.start()])
        ):
            continue
        owner = _OWNS_FIRST.search(before)
        who = people_in(sentence, (owner.group() if owner else "") + m["who"])
        known = any(people.is_actor(p) or (listed not in STAR_OF and is_person(p)) for p in who)
        if known or (listed in LISTS and any(" " in p for p in who)):
            status = (
                "in-talks" if listed in WANTED else "" if JOINED.search(drawn[m.start() : m.start("who")]) else None
            )
            rule = "ensemble" if listed in ENSEMBLE and len(who) > 2 else "list"
            drafts = (cast_draft(sentence, m, p, None, rule, status) for p in who)
            yield from (replace(d, season=0) for d in drafts) if _ALL_ALONG.match(drawn, m.start() - 6) else drafts


def _returning(sentence: Sentence) -> Iterator[Draft]:
    drawn, people = sentence.skeleton.text, sentence.scene.people
    for returning, m in _RETURNING.finditer(drawn):
        who = [] if NEGATED.search(m.group()) else people_in(sentence, m["who"])
        who = who[1:] if _AS_A_PART.search(drawn[: m.start("who")]) else who
        if returning in BACK_KNOWN and not all(map(people.is_actor, who)):
            continue
        sure = CAST_WORD.search(drawn) or (COMES.search(drawn) and any(map(is_person, who)))
        sure = sure or (sum(map(is_person, who)) > 1 and ALL_BACK.search(drawn))
        if any(people.is_actor(p) for p in who) or (who and sure):
            yield from (cast_draft(sentence, m, p, None, "returning list", "returning") for p in who)


_CREDIT = re.compile(rf"(?P<work>{TITLE})[”\"’]?(?:['’]s?)? $")


def _is_known_from(sentence: Sentence, before: str) -> bool:
    """Tell whether the words before a list say that it is another title that they star in: "“Deep Water” star …"."""
    credit = _CREDIT.search(before)
    work = sentence.skeleton.found(credit["work"], "T")[0].what if credit else None
    return isinstance(work, Mention) and is_credit(sentence.scene, work)


_OWNS_FIRST = re.compile(rf"{NAME}['’]s? $")
_LISTED = Ways((way, way) for way in (*LISTS, *WEAK_LISTS, *WANTED, *STAR_OF))
_RETURNING = Ways((way, way) for way in RETURNING)
_FINDERS: Ways[Callable[[Sentence], Iterator[Draft]]] = Ways(
    (finder, way)
    for finder, ways in (
        (leaving, (REPLACED_BY, *LEAVING, ONLY_MAKES)),
        (_roles, (PLAYS, PLAYED_BY)),
        (_pairs, (AS_MANY, AS, TURN)),
        (_given, WENT_TO),
        (in_brackets, (PAREN, DESCRIBED)),
        (owned, (OWN,)),
        (alumni, ALUMNI),
        (spoken, SPOKEN),
        (parts, PARTS),
        (being, (BEING,)),
        (next_up, NEXT_UP),
        (hosting, HOSTING),
        (_lists, (*RETURNING, SHOWN, *LISTS, *WEAK_LISTS, *WANTED, *STAR_OF)),
    )
    for way in ways
)
