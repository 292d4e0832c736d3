"""How titles hang together: sequels, prequels, spin-offs, remakes, crossovers, shared universes."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import chain

from hitherto.claims import fold
from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.numbers import number
from hitherto.reading.people.names import is_company, is_person
from hitherto.reading.scene import Sentence
from hitherto.reading.subject.family import elder
from hitherto.reading.subject.subjects import work_of
from hitherto.reading.ties import ties
from hitherto.reading.ties.counting import counted_parts
from hitherto.reading.ties.franchises import in_franchise
from hitherto.reading.ties.kin import base, by_name, of_one_kind
from hitherto.reading.ties.ties import kind_of
from hitherto.reading.ties.untitled import without_title
from hitherto.reading.ties.verbs import by_verb
from hitherto.reading.titles.kindred import kindred
from hitherto.reading.titles.others import named_title, subject_besides
from hitherto.reading.titles.titles import Mention

TRIGGERS = frozenset(
    """spinoff spinoffs spin-off spin-offs spin offshoot sequel sequels prequel prequels reboot remake revival crossover
    universe mcu dcu dceu franchise instalment installment follow-up continuation threequel canon reboots continuity
    follows following rebooted series films arrowverse prelude carries carry picks pick continues continuing set takes
    place between events characters crosses phase entry chapter film movie game trilogy retelling reimagining first
    original predecessor entries works mcu's remake leads preceding version spinoff
    connects tied ties tying companion since debut dceu remak remaking agreed dcu's another dcu's reimagining
    rebooting rebooted remade relaunch revamp rendition spun spins spinning reboots revives reviving relaunches
    resurrects same adaptation adapted based spawned spawning followed led launched inspired cross crossing
    arrowverse's monsterverse series' world movies""".split()
)
_ASKED = re.compile(r"[”\"’]?\?")
_FRONT = 5  # characters of a sentence within which a clause is put before what it is about
_ITSELF = re.compile(r" is \Z")  # "the last film in the Quayverse is Night Shift"
_IS = re.compile(r"(?:\b(?:is|be|was|as|in)|['’]s|,) (?:an?|the) (?:[\w-]+ ){0,3}\Z")
_NEGATED = re.compile(r"\b(?:not(?! only)|never|no|rather than|without)\b|n['’]t\b(?! (?:take|need|wait|be long)\b)")
_TITLED = pattern(r" (?:(?:series|hit|classic|film|movie|sitcom|drama) )*[\"“‘]?(?:{TITLE}|{NAME})")
_LEAD = re.compile(r"^(?:the|a|an|its|other|another|live-action) ", re.IGNORECASE)


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give each tie of a title to another that the sentence names."""
    seen: set[tuple[str | None, str]] = set()
    found = (
        *_ties(sentence),
        *_universes(sentence),
        *_numbered(sentence),
        *by_name(sentence),
        *in_franchise(sentence),
    )
    for draft in map(partial(_in_full, sentence), found):
        key = (draft.work, _WORLD_OF.sub("", fold(draft.value)))
        own = fold(draft.value) in (fold(draft.work or ""), fold(sentence.scene.article.outlet))
        if key not in seen and draft.work and not own:
            seen.add(key)
            yield draft
    for draft in by_verb(sentence):
        if draft.work not in {work for work, _ in seen}:
            yield draft


_FULL = {"MCU": "Marvel Cinematic Universe", "DCU": "DC Universe", "DCEU": "DC Extended Universe"}
_WORLD_OF = re.compile(r" (?:universe|canon|continuity)$")


def _in_full(sentence: Sentence, draft: Draft) -> Draft:
    """Call a universe by its full name where the article does."""
    full = _FULL.get(draft.value)
    return replace(draft, value=full) if full and full in sentence.scene.text else draft


def _ties(sentence: Sentence) -> Iterator[Draft]:
    drawn = sentence.skeleton.text
    for m in (*ties.OF_OTHER.finditer(drawn), *ties.BEFORE_OWN.finditer(drawn)):
        other, own = _name(sentence, m["other"]), _name(sentence, m["own"]) if m["own"] else None
        if other and (own or (m.groupdict().get("the") and kind_of(m["tie"]) != "remake")):
            yield _draft(sentence, m, own or subject_besides(sentence, sentence.start, other), other)
    for tie in (ties.TO_OTHER, ties.SPUN, *ties.ENTRIES, *ties.FOLLOWS_ON, ties.EVENTS, ties.CROSSES):
        for m in tie.finditer(drawn):
            yield from _to_other(sentence, m, told=tie not in (*ties.FOLLOWS_ON, ties.EVENTS))
    yield from _apposed(sentence)
    yield from _named(sentence)
    for m in ties.TO_FIRST.finditer(drawn):
        work = work_of(sentence, sentence.skeleton.span(m)[0]).value
        shorter = base(sentence.scene, work) if work else None
        if shorter:
            yield _draft(sentence, m, work, shorter)
        elif (
            work
            and kind_of(m["tie"]) == "remake"
            and _IS.search(drawn[: m.start()])
            and not _TITLED.match(drawn, m.end())
        ):
            year = sentence.skeleton.plain(m["year"] or "", sentence.scene.text)
            yield _draft(sentence, m, work, f"{work} ({year or 'original'})")
        elif work and (main := sentence.scene.titles.main) and base(sentence.scene, main) == work:
            yield _draft(sentence, m, main, work)
    yield from counted_parts(sentence)
    yield from _listed(sentence)
    yield from _between(sentence)
    yield from without_title(sentence)


def _to_other(sentence: Sentence, m: re.Match[str], *, told: bool) -> Iterator[Draft]:
    """Read "a sequel to Wolf Hour", "set before Wolf Hour", "the next Wolf Hour film"."""
    at = sentence.skeleton.span(m)[0]
    if _ASKED.match(sentence.skeleton.text, m.end()) or any(k.start <= at < k.end for k in kindred(sentence)):
        return  # what has no title yet is tied by its plain name
    for group in ("other", "also"):
        other = _name(sentence, m[group]) if m.groupdict().get(group) else None
        if other and m.re is ties.ENTRIES[1].bare and ties.NUMBERED.match(other):
            continue  # "the upcoming Wolf Hour 2 film" is that work itself
        if other and m.re is ties.ENTRIES[1].bare and (nth := _of_its_own(sentence, m)):
            yield _draft(sentence, m, f"{other} {nth}", other)
            continue
        if other and (
            (kind_of(m["tie"]) != "remake" and m.re is not ties.SPUN.bare)
            or _IS.search(sentence.skeleton.text[: m.start()])
        ):
            yield _draft(sentence, m, _subject(sentence, at, other, after=told), other)


def _of_its_own(sentence: Sentence, m: re.Match[str]) -> int:
    """Return which one of its kind "a third Wolf Hour film" is, which has no other name; 0 where that is not told."""
    nth = number(m["nth"]) or 0
    return nth if nth > 1 and re.search(r"\ban? \Z", sentence.skeleton.text[: m.start()], re.IGNORECASE) else 0


def _subject(sentence: Sentence, at: int, other: str, *, after: bool) -> str | None:
    """Return the title that a tie told at this position is about: one named before, the main one, one named after."""
    main = sentence.scene.titles.main
    named = [m for m in sentence.mentions if fold(m.work) != fold(other)]
    if not named or any(m.start < at for m in named) or main is None or (fold(main) == fold(other) and after):
        return subject_besides(sentence, at, other)
    return main if not after or any(m.work == main for m in named) else subject_besides(sentence, at, other)


def _apposed(sentence: Sentence) -> Iterator[Draft]:
    """Read "Night Shift, a prequel film", "Night Shift is another Wolf Hour spin-off"."""
    for m in ties.APPOSED.finditer(sentence.skeleton.text):
        own, other = _name(sentence, m["own"]), _name(sentence, m["other"]) if m["other"] else None
        if own and (other := other or _parent(sentence, own)):
            yield _draft(sentence, m, own, other)


def _named(sentence: Sentence) -> Iterator[Draft]:
    """Read "its sequel, Night Shift", "a new prequel series, Night Shift"."""
    for m in ties.NAMED.finditer(sentence.skeleton.text):
        own = _name(sentence, m["own"])
        shorter = base(sentence.scene, own) if own else None
        other = subject_besides(sentence, sentence.skeleton.span(m)[0], own) if own else None
        if other and m["whose"].lower() == "its" and all(one.work != other for one in sentence.mentions):
            other = elder(sentence.scene) or other  # of what an article about a work without a title goes on from
        kind, whose = kind_of(m["tie"]), m["whose"].lower()
        its = whose == "its" or kind == "spin-off" or (kind == "prequel" and whose not in ("the", "of"))
        if own and (shorter or (other and its)):
            yield _draft(sentence, m, own, shorter or other or "")


def _listed(sentence: Sentence) -> Iterator[Draft]:
    """Read "the spin-offs Wolf Hour: Leeds, Wolf Hour: York and the prequel Night Shift": each is one."""
    for m in ties.LISTED.finditer(sentence.skeleton.text):
        if not (m["many"] or m["tie"].endswith("s")):
            continue
        at = sentence.skeleton.span(m)[0]
        marks = (mark.what for mark in sentence.skeleton.found(m["list"], "T"))
        works = [*chain.from_iterable(of_one_kind(mark.work) for mark in marks if isinstance(mark, Mention))]
        for own in works:
            other = base(sentence.scene, own) or _besides_all(sentence, at, own, works) if own else None
            if other:
                yield _draft(sentence, m, own, other)


def _besides_all(sentence: Sentence, at: int, own: str, works: list[str]) -> str | None:
    """Return what a title of a list comes from, which is none of that list."""
    other = subject_besides(sentence, at, own)
    return sentence.main if other in works and sentence.main not in works else other


def _between(sentence: Sentence) -> Iterator[Draft]:
    """Read "set between Wolf Hour and the film Night Shift": after the one, before the other."""
    for m in ties.BETWEEN.finditer(sentence.skeleton.text):
        at = sentence.skeleton.span(m)[0]
        second = _name(sentence, m["second"])
        first = _name(sentence, m["first"])
        for other, kind in ((first, "sequel"), (second, "prequel")):
            if other and second:
                own, main = subject_besides(sentence, at, other), sentence.scene.titles.main
                yield _draft(sentence, m, main if own and main and _lengthens(main, own) else own, other, kind)


def _parent(sentence: Sentence, own: str) -> str | None:
    """Return the title that a sequel or spin-off told without it belongs to: the shorter one, else the main one."""
    main = sentence.scene.titles.main
    return base(sentence.scene, own) or (
        main if main and fold(main) != fold(own) and not _lengthens(main, own) else None
    )


def _lengthens(longer: str, shorter: str) -> bool:
    return fold(longer).startswith(fold(shorter) + " ")


def _name(sentence: Sentence, drawn: str) -> str | None:
    """Return the title that a piece of the drawing stands for; people and companies are none."""
    marks = sentence.skeleton.found(drawn, "T")
    if marks and isinstance(marks[0].what, Mention):
        return marks[0].what.work
    if sentence.block.kind in ("headline", "heading"):
        return None
    words = sentence.skeleton.plain(drawn, sentence.scene.text)
    named = named_title(words[:1].upper() + words[1:] if words[:4].lower() == "the " else words)
    people = sentence.scene.people
    known = named is not None and any(named in name for name in sentence.scene.titles.names)
    if named is None or is_person(named) or people.is_actor(named) or people.is_role(named):
        return None
    if is_company(named) and not known:
        return None
    return named


def _universes(sentence: Sentence) -> Iterator[Draft]:
    """Read "set in the Quayverse", "part of the Wolf Hour universe"."""
    for m in ties.SHARED.finditer(sentence.skeleton.text):
        named = _name(sentence, m["other"])
        own = _subject(sentence, sentence.skeleton.span(m)[0], named, after=True) if named else None
        if named and own:
            yield _draft(sentence, m, own, named, "shared-universe")
    for m in ties.WORLD.finditer(sentence.skeleton.text):
        named = _name(sentence, m["other"] or m["with"])
        if named:
            own = _subject(sentence, sentence.skeleton.span(m)[0], named, after=True)
            yield _draft(sentence, m, own, named, "shared-universe")
    for m in ties.TOGETHER.finditer(sentence.skeleton.text):
        one, other = (_name(sentence, m[group]) or "" for group in ("own", "other"))
        own, other = (one, other) if one == sentence.scene.titles.main else (other, one)
        yield _draft(sentence, m, own, other, "shared-universe")
    for m in ties.ITS.finditer(sentence.skeleton.text):
        other = sentence.skeleton.plain(m["other"], sentence.scene.text)
        if ties.UNIVERSES.match(other):
            yield _draft(sentence, m, _name(sentence, m["own"]), other, "shared-universe")
    for m in ties.UNIVERSE.finditer(sentence.text):
        other = _LEAD.sub("", m["other"])
        at = sentence.start + m.start()
        bare = re.sub(r" (?:[Uu]niverse|[Cc]anon|[Cc]ontinuity)$", "", other)
        behind = m.start() < _FRONT or any(
            _ITSELF.search(sentence.text[: t.start - sentence.start]) for t in sentence.mentions
        )
        work = subject_besides(sentence, at, bare) if behind else _subject(sentence, at, bare, after=False)
        plain = re.match(r"[Ss]et|part|connect|Phase|concl|entr|inst|chap", m.group()) or other.isupper()
        if work is None or not (sentence.mentions or sentence.seasons or plain):
            continue
        yield Draft(
            "connection", other, sentence.start, sentence.end, "shared universe", at=at, work=work, season=0,
            details={"kind": "shared-universe"}, polarity="-" if _negated(sentence, m.start()) else "+",
        )  # fmt: skip


def _numbered(sentence: Sentence) -> Iterator[Draft]:
    """Read "the sequel" in an article about "Wolf Hour 2", or "the revival" in one about "Wolf Hour: Leeds"."""
    main = sentence.scene.titles.main
    if main is None or "Season" in main:
        return
    shorter, m = base(sentence.scene, main), ties.BARE.first(sentence.text)
    if shorter and m and not (m["plain"] or ties.NUMBERED.match(main)):
        shorter = None
    elif not shorter and ": " in main and all(named.work == main for named in sentence.mentions):
        shorter, m = main.partition(": ")[0], ties.AGAIN.first(sentence.text)
    if shorter and m:
        kind = "sequel" if m.re is ties.BARE.bare else kind_of(m["plain"])
        yield _draft_at(sentence, m, main, shorter, kind)


def _draft_at(sentence: Sentence, m: re.Match[str], work: str, other: str, kind: str) -> Draft:
    return Draft(
        "connection", other, sentence.start, sentence.end, "numbered", at=sentence.start + m.start(),
        work=work, season=0, details={"kind": kind},
    )  # fmt: skip


def _negated(sentence: Sentence, at: int) -> bool:
    return bool(_NEGATED.search(sentence.text[max(0, at - 30) : at]))


def _draft(sentence: Sentence, m: re.Match[str], work: str | None, other: str, kind: str = "") -> Draft:
    start, end = sentence.skeleton.span(m)
    kind = kind or kind_of(m["tie"])
    return Draft(
        "connection", other, start, end, f"connection: {kind}", at=start, work=work, season=0,
        details={"kind": kind}, polarity="-" if _negated(sentence, start - sentence.start) else "+",
    )  # fmt: skip
