"""Who makes it: "showrunner X", "X, the creator of", "directed by X", "X will write", "X as executive producer"."""

import re
from collections.abc import Iterator
from functools import cache

from hitherto.reading.crediting import Grammar, grammar, jobs_in
from hitherto.reading.draft import Draft
from hitherto.reading.names import full_names, is_company
from hitherto.reading.scene import Sentence
from hitherto.reading.skeleton import NAME, TITLE
from hitherto.reading.subjects import season_leads
from hitherto.reading.titles import Mention
from hitherto.vocabulary import read_table

TRIGGERS = frozenset(
    """created creator creators co-creator co-creators showrunner showrunners co-showrunner co-showrunners director
    directors directed directing direct directs helmed helmer helming write writes writing written wrote writer writers
    writer-creator screenwriter scribe penned pens scripted script producer producers produced producing produce
    produces executive composer composed score scored studio developer developed publisher artist designer by
    composition editor helm cinematographer creator/showrunner writer/director producer/showrunner
    producer/director adapted ep eps
    writer-director creator-showrunner choreographer coordinator filmmaker filmmakers mangaka""".split()
)
_CREDIT_OF = re.compile(rf"(?:,? (?:of|behind|on|for)|['’]s?) (?:the )?(?:\w+ ){{0,2}}[\"“]?{TITLE}|,? best known\b")
_OTHER_WORK = re.compile(rf",? (?:of|behind|on) (?:the )?(?:\w+ ){{0,2}}[\"“]?{NAME}")
# "X wrote" alone is how a post or a letter is reported.
_WRITES = re.compile(r"(?<!will )(?<!to )(?:writes?|wrote|writing)$", re.IGNORECASE)
_WRITTEN = re.compile(
    r" (?:the (?:script|screenplay|film|series|show|episode|pilot|movie|teleplay|first|scripts)|all|every|each"
    r"|both|it with|episodes?)\b"
)
_PLAYS_ONE = re.compile(rf"{NAME}[^,.;]{{0,20}} (?:as|plays|played by|voices) [^,.;]{{0,40}}$")
_STUDIO_JOBS = ("animation studio", "developer", "publisher")
_COMING = re.compile(r"\b(?:will|return(?:s|ing)?|back|set to|join(?:s|ing)?)\b")
_KNOWN_FROM = re.compile(
    rf"(?:[{TITLE[1:-1]}{NAME[1:-1]}](?:['’]s)?|\b(?:former|ex-?|&|and [A-Z\d]\w*))\s?(?:\d+ )?$", re.IGNORECASE
)


@cache
def _grammar() -> Grammar:
    return grammar(read_table("jobs"))


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give everyone whom the sentence names with a job in making the title."""
    if not sentence.marks("N"):
        return
    seen: set[tuple[str, str]] = set()
    for draft in (*_before(sentence), *_after(sentence), *_by(sentence), *_doing(sentence)):
        key = draft.value, str(draft.details["job"])
        if key not in seen and not sentence.scene.people.is_role(draft.value):
            seen.add(key)
            yield draft


def _before(sentence: Sentence) -> Iterator[Draft]:
    """Read "showrunner X", "Writer-creator X and executive producer Y"."""
    drawn = sentence.skeleton.text
    for m in _grammar().before.finditer(drawn):
        if _PLAYS_ONE.search(drawn[: m.start()]):
            continue  # "Vera Quill as the mayor's campaign director Ada"
        if not m["title"] and (_CREDIT_OF.match(drawn, m.end()) or _KNOWN_FROM.search(drawn[: m.start()])):
            continue
        work = _work(sentence, m["title"])
        if m["title"] and work is None:
            continue
        yield from _drafts(sentence, m, work, voice=())


def _after(sentence: Sentence) -> Iterator[Draft]:
    """Read "X, the show's creator", "X will serve as director", "X as executive producer"."""
    for way in _grammar().after:
        for m in way.finditer(sentence.skeleton.text):
            title = m.groupdict().get("title")
            work = _work(sentence, title)
            if not title and _OTHER_WORK.match(sentence.skeleton.text, m.end()):
                continue
            if title and work is None:
                continue
            yield from _drafts(sentence, m, work)


def _by(sentence: Sentence) -> Iterator[Draft]:
    """Read "created and showrun by X", "based on a script from X", "executive produces with X"."""
    for way in (_grammar().by, _grammar().beside):
        for m in way.finditer(sentence.skeleton.text):
            yield from _drafts(sentence, m, None)


def _doing(sentence: Sentence) -> Iterator[Draft]:
    """Read "X will direct", "X returns to write the script"."""
    for m in _grammar().doing.finditer(sentence.skeleton.text):
        if not _WRITES.search(m.group()) or _WRITTEN.match(sentence.skeleton.text, m.end()):
            yield from _drafts(sentence, m, None)


def _drafts(
    sentence: Sentence, m: re.Match[str], work: str | None, voice: tuple[str, ...] | None = None
) -> Iterator[Draft]:
    start, end = sentence.skeleton.span(m)
    people = full_names(sentence.skeleton.found(re.sub(r"\([^()]*\)", "", m["who"]), "N"))
    general = not (season_leads(sentence, start) or _COMING.search(sentence.text))
    drawn_by = m["job"].lower() == "produced" and _is_anime(sentence)
    for job in ["animation studio"] if drawn_by else jobs_in(m["job"], _grammar()):
        for person in people:
            if is_company(person) and job not in _STUDIO_JOBS:
                continue
            yield Draft(
                property="crew",
                value=person,
                start=start,
                end=end,
                at=start,
                rule=f"crew: {job}",
                details={"job": job},
                polarity="-" if re.search(r"\b(?:not|no longer|without|never)\b|n['’]t\b", m.group()) else "+",
                speaker=voice,
                work=work,
                season=0 if general or (voice == () and work) else None,
            )


def _is_anime(sentence: Sentence) -> bool:
    """Tell whether the article is about anime, where "produced by" names the studio that draws it."""
    return len(re.findall(r"\banime\b", sentence.scene.text)) > 1


def _work(sentence: Sentence, drawn: str | None) -> str | None:
    """Return the title that a job is put to, unless it only says where somebody is known from."""
    marks = sentence.skeleton.found(drawn or "", "T")
    if not marks or not isinstance(marks[0].what, Mention):
        return None
    work, titles = marks[0].what.work, sentence.scene.titles
    return work if work == titles.main or titles.count(work) > 1 else None
