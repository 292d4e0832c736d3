"""Who makes it: "showrunner X", "X, the creator of", "directed by X", "X will write", "X as executive producer"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache, lru_cache

from hitherto.reading.draft import Draft
from hitherto.reading.drawing.sieve import ALWAYS, Ways
from hitherto.reading.people.credit_words import (
    AMONG,
    ANOTHER,
    APPOSED,
    BACK,
    BASED,
    CALLED_OTHERWISE,
    CAPITAL,
    COMING,
    CREDIT_OF,
    DONE_TO,
    FORMER,
    FOUNDED,
    GONE,
    IN_TALKS,
    JOINS,
    KNOWN_AS,
    KNOWN_FROM,
    LOST,
    MANY_WORKS,
    NO_JOB,
    NOT_ANY_MORE,
    OF_ALL,
    OF_BOOK,
    OF_SEASON,
    OF_TITLE,
    OFFICE,
    ONLY_AS,
    OTHER_WORK,
    PLAYS_ONE,
    PUBLISHER,
    PUT_IN,
    REPLACED,
    WORKED_WITH,
    WRITES,
    WRITTEN,
)
from hitherto.reading.people.crediting import Grammar, grammar, jobs_in, makers
from hitherto.reading.people.names import everyday, is_plain_word, label
from hitherto.reading.people.owning import OWNED, owned, work_called
from hitherto.reading.people.posts import posts
from hitherto.reading.people.predicates import Told, said
from hitherto.reading.people.pronouns import with_names
from hitherto.reading.people.quitting import QUITTING, gone
from hitherto.reading.people.studios import is_game, studios
from hitherto.reading.scene import Scene, Sentence
from hitherto.reading.subject.bearing import season_leads
from hitherto.reading.titles.titles import Mention
from hitherto.vocabulary import read_table

TRIGGERS = frozenset(
    """
    's adapt adapted adapting adapts animate animated animates animating animation anime announced announces artist
    association behind biopic blockbuster brain brainchild brains by called calling calls camera casting chair
    charge choreographer cinematographer cinematography co-creating co-creator co-creators co-direct co-directed
    co-directs co-helmed co-production co-showrun co-showrunner co-showrunners co-write co-writing co-wrote comedy
    comes companies company compose composed composer composes composing composition consultant consultants
    consulting coordinator created creator creator-showrunner creator/showrunner creators delayed delays design
    designer designers designing designs develop developed developer developing develops direct directed directing
    director directorial directors directs dp drama dramedy dreamed dreamt duties edited editing editor effects ep
    epic eps ep'd ep’d exec-produced executive feature film filmmaker filmmakers first game gameplay games hails handles
    handling helm helmed helmer helming helms horror house involvement layout lens lensed mangaka mind minds
    miniseries movie music narrator oversees penned penning pens photography pilot produce produced producer
    producer/director producer/showrunner producers produces producing production publish published publisher
    publishes publishing reins revealed reveals rom-com run running runs score scored scores scoring screenplay
    screenplays screenwriter scribe script scripted scripting scripts series shot shots show showrun showrunner
    showrunners showrunning showruns sitcom slasher song songs starring stars story studio studios supervising
    supervisor team teleplay theme thriller unveiled unveils western write writer writer-creator writer-director
    writer/director writers writes writing written wrote
    """.split()
)


@cache
def _grammar() -> Grammar:
    return grammar(read_table("jobs"))


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give everyone whom the sentence names with a job in making the title, and who has left it."""
    seen: set[tuple[str, str, str | None]] = set()
    for draft in (*_gone(sentence), *_made(sentence)):
        key = draft.value, str(draft.details["job"]), draft.work
        if key not in seen and not sentence.scene.people.is_role(draft.value):
            seen.add(key)
            yield replace(draft, polarity="-") if _was_before(sentence, draft) else draft


def _was_before(sentence: Sentence, draft: Draft) -> bool:
    """Tell whether somebody had a job before leaving: "was serving as showrunner"."""
    return draft.value in _left(sentence.scene) and bool(_THEN.search(sentence.scene.text, draft.start, draft.end))


@lru_cache(maxsize=64)  # asked again where somebody has left
def _made(sentence: Sentence) -> tuple[Draft, ...]:
    named = with_names(sentence)
    return tuple(draft for finder in _finders().told(named.skeleton.text) for draft in finder(named))


@cache
def _finders() -> Ways[Callable[[Sentence], Iterator[Draft]]]:
    told = _grammar()
    return Ways(
        (finder, way)
        for finder, ways in (
            (_before, (told.before,)),
            (_after, told.after),
            (_by, (*told.by, told.beside, PUBLISHER)),
            (_said, (told.predicate,)),
            (_label, (told.label,)),
            (studios, (ALWAYS,)),
            (owned, (OWNED,)),
        )
        for way in ways
    )


def _gone(sentence: Sentence) -> Iterator[Draft]:
    """Give those who leave, or whom others replace, with the jobs that they are named with here or elsewhere."""
    named = with_names(sentence)
    for told in gone(named.skeleton.text):
        of_others = {str(draft.details["job"]) for draft in _made(sentence)} if told.replaced else set()
        start, end = named.skeleton.real(told.start), named.skeleton.real_end(told.end)
        for person in makers(named, told.who):
            if sentence.scene.people.is_actor(person):
                continue
            jobs = _jobs_of(sentence.scene).get(person, of_others)
            for job in sorted(jobs & _STANDING or jobs):
                yield Draft("crew", person, start, end, f"crew: {job}", at=start, details={"job": job}, polarity="-")


_THEN = re.compile(r"\b(?:was|were|had|helmed|served|worked|would)\b")
_FOR_EVER = ("creator", "co-creator")  # of a title that is named: whoever goes on with it
_STANDING = {"showrunner", "co-showrunner", "executive producer", "director"}  # from which one steps down


@lru_cache(maxsize=4)
def _left(scene: Scene) -> frozenset[str]:
    """Return those who have left, by any sentence of the article."""
    told = ((s, one) for s in scene.sentences if not QUITTING.isdisjoint(s.words) for one in gone(s.skeleton.text))
    names = (name for s, one in told if not one.replaced for name in makers(s, one.who))
    return frozenset(name for name in names if not scene.people.is_actor(name))


@lru_cache(maxsize=4)
def _jobs_of(scene: Scene) -> dict[str, set[str]]:
    """Return the jobs with which the article names each person anywhere."""
    jobs: dict[str, set[str]] = {}
    for sentence in scene.sentences:
        for draft in () if TRIGGERS.isdisjoint(sentence.words) else _made(sentence):
            jobs.setdefault(draft.value, set()).add(str(draft.details["job"]))
    return jobs


def _before(sentence: Sentence) -> Iterator[Draft]:
    """Read "showrunner X", "Writer-creator X and executive producer Y"."""
    drawn, at = sentence.skeleton.text, 0
    while m := _grammar().before.search(drawn, at):
        many = len(sentence.skeleton.found(m["who"], "N")) > 2 or AMONG.search(drawn[: m.start()])
        one = not re.search(r"s\b", m["job"]) and (bool(many) or CALLED_OTHERWISE.search(m["who"]) is not None)
        at = m.start("who") + 1 if one else m.end()  # whoever comes after may have a job as well
        if PLAYS_ONE.search(drawn[: m.start()]) or any(
            way.search(drawn[: m.start()]) for way in (FOUNDED, WORKED_WITH)
        ):
            continue  # "Vera Quill as the mayor's campaign director Ada"
        if not m["title"] and (
            CREDIT_OF.match(drawn, m.end()) or (_known_from(drawn[: m.start()]) and not m.group().startswith("fellow"))
        ):
            continue
        work = work_called(sentence, m["title"])
        if m["title"] and (work is None or FORMER.search(drawn[: m.start()])):
            continue
        if m["title"] and work != sentence.scene.titles.main and JOINS.match(drawn, m.end()):
            work = None  # "“Deep Water” director Vera Quill is set to direct" another one
        yield from _drafts(sentence, Told.of(m), work, voice=(), first=one)


def _after(sentence: Sentence) -> Iterator[Draft]:
    """Read "X, the show's creator", "X will serve as director", "X as executive producer"."""
    for way in _grammar().after:
        for m in way.finditer(sentence.skeleton.text):
            title = m.groupdict().get("title")
            work = work_called(sentence, title)
            if (not title and OTHER_WORK.match(sentence.skeleton.text, m.end())) or KNOWN_AS.search(
                PUT_IN.sub("", m.group())
            ):
                continue
            if not title and OFFICE.match(sentence.skeleton.text, m.end()):
                continue
            if REPLACED.search(sentence.skeleton.text[: m.start()]):
                continue  # "replaces Vera Quill as showrunner"
            if title and work is None:
                continue
            yield from _drafts(sentence, Told.of(m), work)


def _by(sentence: Sentence) -> Iterator[Draft]:
    """Read "created and showrun by X", "based on a script from X", "executive produces with X"."""
    for way in (*_grammar().by, _grammar().beside):
        for m in way.finditer(sentence.skeleton.text):
            named = sentence.skeleton.found(m.groupdict().get("title") or "", "T")
            work = named[0].what.work if named and isinstance(named[0].what, Mention) else None
            if way is _grammar().by[0] and ANOTHER.match(sentence.skeleton.text[: m.start()]):
                continue
            before = sentence.skeleton.text[: m.start()]
            if BASED.search(before) and m["job"].startswith("story"):
                continue  # "is based on a story by Vera Quill"
            if not named and (other := APPOSED.search(before)):
                work = work_called(sentence, other["title"])
                if work is None:
                    continue  # "starred in “Deep Water,” the film directed by Vera Quill"
            if not (
                OF_BOOK.search(sentence.skeleton.text[: m.start()]) and jobs_in(m["job"], _grammar()) == ["writer"]
            ):
                yield from _drafts(sentence, Told.of(m), work)
    for m in PUBLISHER.finditer(sentence.skeleton.text) if is_game(sentence.scene) else ():
        start, end = sentence.skeleton.span(m)
        company, job = str(sentence.skeleton.found(m["who"], "W")[0].what[0]), m["job"].lower().rstrip("s")  # type: ignore[index]
        yield Draft("crew", company, start, end, f"crew: {job}", at=start, details={"job": job}, season=0)


def _said(sentence: Sentence) -> Iterator[Draft]:
    """Read "X, who wrote the pilot, will direct and serve as showrunner"."""
    drawn, scene = sentence.skeleton.text, sentence.scene
    for told in said(drawn, _grammar().predicate):
        done = WRITES.search(told.words)
        if (done and not WRITTEN.match(drawn, told.end)) or _elsewhere(sentence, drawn[told.end :]):
            continue
        if ONLY_AS.match(drawn, told.end) or MANY_WORKS.match(drawn, told.end):
            continue  # "helmed the project as showrunner"
        # A title or a season that is named beside it is not what it is said of.
        work = scene.titles.main if OF_TITLE.search(told.aside) else None
        for draft in _drafts(sentence, told, work):
            aside = draft.season is None and OF_SEASON.search(told.aside)
            yield replace(draft, season=scene.season or 0) if aside else draft


def _label(sentence: Sentence) -> Iterator[Draft]:
    """Read "Director: X", "Sound Director: X", a line of a table of credits."""
    m = _grammar().label.search(sentence.skeleton.text) if label(sentence.text) else None
    if m and not NO_JOB.search(m["job"]):
        yield from _drafts(sentence, Told.of(m), None)


def _elsewhere(sentence: Sentence, after: str) -> bool:
    """Tell whether what is done is another work: "directed the 2019 film Deep Water"."""
    found = DONE_TO.match(after)
    if found is None:
        return False
    marks = sentence.skeleton.found(found["work"], "T")
    return not marks or work_called(sentence, found["work"]) is None


def _known_from(before: str) -> bool:
    """Tell whether the words before a job say that somebody has it elsewhere: "“Deep Water” director …"."""
    if KNOWN_FROM.search(before):
        return True
    word = CAPITAL.search(before)
    return word is not None and not (word[1].lower() in everyday() or is_plain_word(word[1]))


def _drafts(
    sentence: Sentence, told: Told, work: str | None, voice: tuple[str, ...] | None = None, *, first: bool = False
) -> Iterator[Draft]:
    start, end = sentence.skeleton.real(told.start), sentence.skeleton.real_end(told.end)
    general = not (season_leads(sentence, start) or COMING.search(sentence.text))
    drawn = sentence.skeleton.text
    gone = GONE.search(told.words) or LOST.search(drawn[: told.start]) or NOT_ANY_MORE.match(drawn, told.end)
    for person, job in posts(sentence, told, _grammar(), first=first):
        yield Draft(
            property="crew",
            value=person,
            start=start,
            end=end,
            at=start,
            rule=f"crew: {job}",
            details={"job": job},
            polarity="-" if gone and not (work and job in _FOR_EVER) else "+",
            certainty="probable" if IN_TALKS.search(told.words) else None,
            speaker=voice,
            work=work,
            season=0
            if general or (voice == () and work) or (job in OF_ALL and not BACK.search(sentence.text))
            else None,
        )
