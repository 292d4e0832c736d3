"""Who makes it: "showrunner X", "X, the creator of", "directed by X", "X will write", "X as executive producer"."""

import re
from collections.abc import Iterator
from functools import cache

from hitherto.reading.crediting import Grammar, grammar, jobs_in, labelled, makers
from hitherto.reading.draft import Draft
from hitherto.reading.names import everyday, is_company, is_plain_word, label
from hitherto.reading.pronouns import with_names
from hitherto.reading.scene import Scene, Sentence
from hitherto.reading.skeleton import NAME, TITLE
from hitherto.reading.subjects import season_leads
from hitherto.reading.titles import Mention
from hitherto.vocabulary import read_table

TRIGGERS = frozenset(
    """showrun showruns showrunning co-directed co-directs co-direct co-helmed co-wrote co-write co-writing co-creating
    exec-produced animated animating animates animate animation music screenplay story published publish publishes
    publishing developing develops develop penning scripting scripts composing composes compose scores scoring
    filmmaker screenplays teleplay adapts adapting adapt designs designing company companies lensed shot edited helms
    run house handles handling oversees supervising designers designs directing cinematography stars starring
    created creator creators co-creator co-creators showrunner showrunners co-showrunner co-showrunners director
    directors directed directing direct directs helmed helmer helming write writes writing written wrote writer writers
    writer-creator screenwriter scribe penned pens scripted script producer producers produced producing produce
    produces executive composer composed score scored studio developer developed publisher artist designer by
    composition editor helm cinematographer creator/showrunner writer/director producer/showrunner
    producer/director adapted ep eps
    writer-director creator-showrunner choreographer coordinator photography editing theme song design effects layout supervisor narrator filmmaker filmmakers mangaka""".split()
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
_GAME = re.compile(r"\b(?:(?:video )?gam(?:e|es|eplay|ing)|gamers?|DLC|PS5|Xbox|Steam|Nintendo Switch|comics?)\b")
_BOOK = re.compile(r"\b(?:novels?|books?|manga|memoir|story|report|essay|article)\b", re.IGNORECASE)
_GONE = re.compile(
    r"\b(?:not|no longer|without|never|step(?:s|ped|ping)? (?:down|away|aside)|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?"
    r"|(?<!over )(?:has |have )left|leav(?:es|ing)|quits?|fired|removed|ousted|dropped out|replaced|resign(?:s|ed|ing)?)\b"
    r"|n['’]t\b"
)
_NO_JOB = re.compile(r"\b(?:cast|stars?|starring|featuring|members|actors|voices|songs?)$", re.IGNORECASE)
_REPLACED = re.compile(r"\b(?:replac\w+|succe\w+|over (?:for|from)|in for) $")
_KNOWN_AS = re.compile(r"\b(?:known|career|credits|previously|formerly|former|began|started|famous|worked)\b")
_CAPITAL = re.compile(r"(?<![\w-])([A-Z][\w’']*)['’]?s? \Z")
# What is done to a work that is named as another one.
_DONE_TO = re.compile(
    rf" (?:on |for )?(?:(?:the|an?|his|her|their|such) (?:[\w’'-]+ ){{0,6}}?(?:films?|movies?|series|shows?|drama|comedy"
    rf"|thriller|hits?|miniseries|documentary|adaptation|sitcom|horror|blockbuster|like|as|episodes? of)"
    rf"(?: like| such as| as)? )?[“\"‘]?(?P<work>{NAME}|{TITLE})(?!['’])"
)
_COMING = re.compile(r"\b(?:will|return(?:s|ing)?|back|set to|join(?:s|ing)?)\b")
_KNOWN_FROM = re.compile(
    rf"(?:[{TITLE[1:-1]}{NAME[1:-1]}](?:['’]s)?|\b(?:former|ex-?|&|and [A-Z\d]\w*))\s?(?:\d+ )?$", re.IGNORECASE
)


@cache
def _grammar() -> Grammar:
    return grammar(read_table("jobs"))


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give everyone whom the sentence names with a job in making the title."""
    sentence = with_names(sentence)
    if not sentence.marks("N"):
        return
    seen: set[tuple[str, str]] = set()
    for draft in (*_before(sentence), *_after(sentence), *_by(sentence), *_doing(sentence), *_label(sentence)):
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
        if not m["title"] and (_CREDIT_OF.match(drawn, m.end()) or _known_from(drawn[: m.start()])):
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
            if (not title and _OTHER_WORK.match(sentence.skeleton.text, m.end())) or _KNOWN_AS.search(m.group()):
                continue
            if _REPLACED.search(sentence.skeleton.text[: m.start()]):
                continue  # "replaces Vera Quill as showrunner"
            if title and work is None:
                continue
            yield from _drafts(sentence, m, work)


def _by(sentence: Sentence) -> Iterator[Draft]:
    """Read "created and showrun by X", "based on a script from X", "executive produces with X"."""
    for way in (*_grammar().by, _grammar().beside):
        for m in way.finditer(sentence.skeleton.text):
            yield from _drafts(sentence, m, None)


def _doing(sentence: Sentence) -> Iterator[Draft]:
    """Read "X will direct", "X returns to write the script"."""
    drawn = sentence.skeleton.text
    for m in _grammar().doing.finditer(drawn):
        done = _WRITES.search(m.group())
        if (not done or _WRITTEN.match(drawn, m.end())) and not _elsewhere(sentence, drawn[m.end() :]):
            yield from _drafts(sentence, m, None)


def _label(sentence: Sentence) -> Iterator[Draft]:
    """Read "Director: X", "Sound Director: X", a line of a table of credits."""
    m = _grammar().label.search(sentence.skeleton.text) if label(sentence.text) else None
    if m and not _NO_JOB.search(m["job"]):
        yield from _drafts(sentence, m, None)


def _elsewhere(sentence: Sentence, after: str) -> bool:
    """Tell whether what is done is another work: "directed the 2019 film Deep Water"."""
    found = _DONE_TO.match(after)
    if found is None:
        return False
    marks = sentence.skeleton.found(found["work"], "T")
    return not marks or _work(sentence, found["work"]) is None


def _known_from(before: str) -> bool:
    """Tell whether the words before a job say that somebody has it elsewhere: "“Deep Water” director …"."""
    if _KNOWN_FROM.search(before):
        return True
    word = _CAPITAL.search(before)
    return word is not None and not (word[1].lower() in everyday() or is_plain_word(word[1]))


def _drafts(
    sentence: Sentence, m: re.Match[str], work: str | None, voice: tuple[str, ...] | None = None
) -> Iterator[Draft]:
    start, end = sentence.skeleton.span(m)
    general = not (season_leads(sentence, start) or _COMING.search(sentence.text))
    heads = m.start() == 0 and sentence.skeleton.text[m.end("job") :].lstrip().startswith(":")
    for job in labelled(m["job"], _grammar()) if heads else _jobs(sentence, m["job"]):
        for person in makers(sentence, m["who"]):
            if not _may_have(sentence, person, job):
                continue
            yield Draft(
                property="crew",
                value=person,
                start=start,
                end=end,
                at=start,
                rule=f"crew: {job}",
                details={"job": job},
                polarity="-" if _GONE.search(m.group()) else "+",
                speaker=voice,
                work=work,
                season=0 if general or (voice == () and work) else None,
            )


def _jobs(sentence: Sentence, words: str) -> list[str]:
    """Return the jobs that a phrase names, by what it says in an article of this kind."""
    told = words.lower()
    if told == "studio" and not _is_anime(sentence.scene):
        return ["developer"] if _is_game(sentence.scene) else ["production company"]
    if told in ("at", "for") or (told == "produced" and _is_anime(sentence.scene)):
        return ["animation studio"] if _is_anime(sentence.scene) else []
    if told == "helm":
        return ["director"]
    return ["showrunner"] if told == "run" else jobs_in(words, _grammar())


def _may_have(sentence: Sentence, name: str, job: str) -> bool:
    """Tell whether somebody, or a company, can have this job."""
    if job == "animation studio":
        return True
    if job in ("developer", "publisher"):
        return _is_game(sentence.scene) or (is_company(name) and not _BOOK.search(sentence.text))
    return job == "production company" or not is_company(name)


def _is_anime(scene: Scene) -> bool:
    """Tell whether the article is about anime, where "produced by" names the studio that draws it."""
    return len(re.findall(r"\banime\b", scene.text)) > 1


def _is_game(scene: Scene) -> bool:
    """Tell whether the article is about a game or a comic, which have a developer or a publisher."""
    return len(_GAME.findall(scene.text)) > 1


def _work(sentence: Sentence, drawn: str | None) -> str | None:
    """Return the title that a job is put to, unless it only says where somebody is known from."""
    marks = sentence.skeleton.found(drawn or "", "T")
    if not marks or not isinstance(marks[0].what, Mention):
        return None
    work, titles = marks[0].what.work, sentence.scene.titles
    return work if work == titles.main or titles.count(work) > 1 else None
