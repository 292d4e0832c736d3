"""What it is based on: "based on the novel … by …", "an adaptation of X's Y", "X's original manga"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from hitherto.claims import Detail, fold
from hitherto.reading.draft import Draft
from hitherto.reading.drawing.sieve import Pattern
from hitherto.reading.numbers import ORDINAL
from hitherto.reading.people.names import full_name, is_person
from hitherto.reading.scene import Sentence
from hitherto.reading.sources import made_into, nameless, passing, received, true_stories
from hitherto.reading.titles.others import PERSON, TITLE_RUN, named_title, subject_besides

TRIGGERS = frozenset(
    """based adaptation adaptations adapt adapts adapted adapting re-adapting re-adapt inspired source novel novels
    novel's book books manga manhwa webtoon webcomic comic comics memoir games game play musical podcast stories
    story novella volumes manhua webtoons light movie film live-action tv anime events
    life real true turn turned""".split()
)

_FORMS = {
    "graphic novel": r"graphic novels?", "web novel": r"web ?novels?", "light novel": r"light novels?",
    "webcomic": r"web ?comics?|webtoons?", "manga": r"manga", "manhwa": r"manhwa", "manhua": r"manhua",
    "comic": r"comic[- ]book(?: series)?s?|comic strip|comics?",
    "video game": r"video ?games?|role-playing games?|RPGs?",
    "board game": r"board games?|tabletop games?", "novella": r"novellas?", "memoir": r"memoirs?|autobiography",
    "short story": r"short stor(?:y|ies)", "stories": r"stories", "stage play": r"stage plays?|plays?",
    "musical": r"(?:stage |Broadway )?musicals?", "podcast": r"podcasts?", "poem": r"poems?",
    "fairy tale": r"fairy ?tales?",
    "article": r"(?:magazine |novelistic )?articles?", "toy": r"toy ?lines?|toys",
    "novel": r"novels?|bestsellers?|tear-?jerkers?|page-?turners?|trilogy(?= by\b)",
    "book": r"books?", "game": r"games?", "film": r"films?|movies?",
}  # fmt: skip
_FORM = "|".join(f"(?P<f{i}>{source})" for i, source in enumerate(_FORMS.values()))
_FORM_FIND = re.compile(rf"(?<![\w-])(?:{_FORM})\b(?![-’'])")
_ANY_FORM = r"(?:" + "|".join(_FORMS.values()) + r")"
_WITHIN = (
    r"(?:(?:the |\w+ )?(?:events|story|stories|world|pages|characters|works?|writings|life|legend|premise)"
    r" (?:of|in|from) )?"
)
_PART = (
    r"(?:(?:the )?(?:first|second|third|fourth|last|final|next|opening|rest|entirety)(?: \w+)? (?:half|part"
    r"|parts|third|volumes?|books?) of )?"
)
_DET = _WITHIN + _PART + r"(?:(?:the|a|an|its|his|her|their|both|author|writer|novelist|creator|mangaka)\s)*"

_CUE = Pattern(
    r"\b(?P<strong>[Bb]ased (?:up)?on|[Ii]nspired by|[Aa]dapted (?:for (?:the )?\w+ )?(?:by [A-Z][\w.’' -]{3,40}"
    r" )?from"
    r"|(?:re-?)?[Aa]daptation (?:of|based on)|taken from|draws? on|drawn from|tak(?:es|ing) (?:its|their) (?:\w+"
    r" )?(?:story|cues?|plot) from"
    r"|(?:^|(?<=[.!?] ))From(?= the (?:[\w-]+ ){0,2}(?:novels?|books|comics|bestsellers?|memoir) (?:of|by) [A-Z])"
    r"|[Ss]ource (?:material|text|novel|book)(?: for [^.;,]{2,40}?)? (?:is|was))\s"
    r"|\b(?P<weak>(?:re-?)?adapt(?:s|ing)?|to adapt|small-screen version of|(?:screen|TV|live-action|film)"
    r" (?:version|take) (?:of|on)|(?:screen|TV|live-action|film|anime) (?:(?:re)?imagining|retelling) of"
    r"|(?:anime|animated|live-action|feature) (?:film|movie|series|drama) of(?= [A-Z][\w.]+ [A-Z]\w+['’]s ))\s"
)
_STOP = re.compile(
    r"[;:!?—()]|(?<![A-Z])\.(?=\s|$)|,? (?:which|with|but|starring|will|is|are|was|has|about|while|when|where"
    r"|after|before|that|who|culminating)\b"
)
_SOME_OF = re.compile(r"\b(?:half|third|rest) of ")  # how much of the source is covered
_OWNED = re.compile(rf"{_DET}(?P<author>{PERSON}(?: and {PERSON})?)\s?['’]s?\s")
_BY = re.compile(
    rf"\b(?:by|from (?=author|writer|creator))\s(?:(?:[A-Z][\w’'-]* ){{1,4}}(?=creator|author|writer))?"
    rf"(?:(?:(?!of\b)[a-z-]+ ){{0,3}}?)(?P<author>{PERSON}(?:(?:(?:,? and|,| &) {PERSON})*,? (?:and|&)"
    rf" {PERSON})?)(?!['’]s)"
)
# "the novels of Ada Vale"
_OF_AUTHOR = re.compile(rf"(?:novels|books|comics|manga|plays|stories|works?)\sof\s(?P<author>{PERSON})(?!['’]s)")
_APPOSED = re.compile(rf",\s(?:the |an? )?(?:(?P<author>{PERSON})['’]s?\s)?(?:[\w-]+\s){{0,4}}?(?P<form>{_ANY_FORM})\b")
_SAME = re.compile(
    r"\b(?:(?:of|by|with) the same (?:name|title)|same-named|eponymous|same-titled|identically titled)\b"
)
_PUBLISHER = re.compile(
    r"\bpublished by (?:publisher )?(?P<who>[A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*){0,3})|\bfrom publisher"
    r" (?P<who2>[A-Z]\w+(?: [A-Z]\w+)*)"
)
_AUTHORS = Pattern(
    rf"(?<![\w.])(?:(?P<author>{PERSON})"
    rf"|(?P<maker>[A-Z][\w-]+))['’]s?\s(?P<mid>(?:(?!\w+['’]s)[\w’'&-]+\s){{0,6}}?)(?P<form>{_ANY_FORM})\b"
)
_UPON = Pattern(
    rf"(?:\b(?:the|{PERSON}['’]s)\s)(?P<title>{TITLE_RUN})\s(?P<form>{_ANY_FORM})(?: series)? (?:up)?on which\b"
)
_UPON_FORM = Pattern(rf"\b(?P<form>{_ANY_FORM}),? [“\"‘']?(?P<title>{TITLE_RUN})[”\"’']? (?:up)?on which\b")
_IT_IS = Pattern(
    rf"\b(?P<form>{_ANY_FORM}) (?:that |which )?(?:it|they|the (?:show|series|film|movie|season))(?:['’]s| is|"
    rf" are|['’]re) based on"
)
_RECEIVED = Pattern(
    rf"\b(?P<form>{_ANY_FORM})(?: series)?,? [“\"‘']?(?P<title>{TITLE_RUN})[”\"’']?,? (?:\w+"
    rf" ){{0,3}}?(?:receiv\w+|gets?|getting|got|landed) (?:an? |its )?(?:[\w-]+ ){{0,3}}adaptation"
)
_NTH_BOOK = re.compile(rf"(?:the |its )?{ORDINAL} (?:book|novel|volume) (?:in|of) the\b")  # what a season covers
_WHOSE = Pattern(
    rf"(?P<author>{PERSON}), (?:whose|author of the|who wrote the) (?P<form>{_ANY_FORM}),?"
    rf" [“\"‘']?(?P<title>{TITLE_RUN})"
)
_INITIALS = re.compile(r"(?:[A-Z]\.\s?){1,3}[A-Z][\w-]+")
# What an author's is that needs no other name: "Ada Vale's beloved series".
_SAGA = re.compile(
    rf"{_DET}(?P<author>{PERSON})\s?['’]s?\s(?:[a-z-]+ ){{0,4}}(?:series|saga|trilogy|cycle|works)\b"
    r"(?! of\b| [“\"‘A-Z])"
)
_WRITER = re.compile(rf"{PERSON}(?= \Z)")  # "the Ada Okafor novel"
_FOLLOWS = re.compile(rf"(?: series| trilogy| saga)?(?: [a-z ]{{2,30}}(?=,))?,? (?:{PERSON}['’]s )?[“\"‘']?(?=[A-Z\d])")
_BESIDE_TITLE = re.compile(rf"(?<=\w), (?P<author>{PERSON})['’]s (?:[a-z-]+ )*\Z")
_OWNER = re.compile(rf", (?P<author>{PERSON})['’]s ")
_NOT_SOURCES = re.compile(
    r"\b(?:audio|colou?ring|trailer|rumou?rs?|data|reports?|reactions?|what"
    r"|(?:hours?|minutes|days|week) (?:or so )?of)\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"\b(?:not|never|rather than|instead of)\b|n['’]t\b")
_IS = re.compile(r"(?:\b(?:is|was|are|be|being|as)|['’]s|,) (?:\w+ )?(?:an?|the)(?: [\w-]+){0,3} \Z", re.IGNORECASE)
_ADAPTS = re.compile(
    r"\b(?:based on|adapt\w*|source material|volumes?|chapters?|re-adapt\w*|original|upon which)\b|\blive-action\b",
    re.IGNORECASE,
)
_BESIDE = 25  # characters after a title within which "based on" tells of it


@dataclass(frozen=True, slots=True)
class _Source:
    title: str | None
    form: str | None
    author: str | None
    end: int  # offset into the words that were read


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give each source that the sentence names."""
    for span, what in true_stories(sentence):
        yield Draft("based-on", what, sentence.start + span[0], sentence.start + span[1], "based on", season=0)
        return
    without_title = list(nameless(sentence))
    for span, called, by in without_title:
        if draft := _draft(sentence, span, _Source(called, None, by, span[1])):
            yield draft
    for draft in _found(sentence, [span for span, _, _ in without_title]):
        if draft is not None:
            yield draft
            return


def _found(sentence: Sentence, told: Sequence[tuple[int, int]]) -> Iterator[Draft | None]:
    words = sentence.text
    for m in (found for way in (_UPON, _UPON_FORM, _RECEIVED, _WHOSE) for found in way.finditer(words)):
        author = m["author"] if "author" in m.re.groupindex else None
        yield _draft(sentence, m.span(), _Source(named_title(m["title"]), _form(m["form"]), author, m.end()))
    for span, title, form, author in made_into(sentence):
        yield _draft(sentence, span, _Source(named_title(title) or title, form and _form(form), author, span[1]))
    for span, work in received(sentence):
        yield Draft("based-on", work, *span, "based on: gets", work=work, season=0)
    for m in () if _NEGATED.search(words) else _CUE.finditer(words):
        if any(start <= m.start() < end for start, end in told) or _NTH_BOOK.match(words, m.end()):
            continue
        source = _saga(words, m.end()) or _read(
            words, m.end(), sentence, strong=bool(m["strong"]) and not m["strong"].startswith("inspired")
        )
        if source is not None:
            yield _draft(sentence, (m.start(), source.end), source)
    for m in _IT_IS.finditer(words):
        yield _draft(sentence, m.span(), _Source(None, _form(m["form"]), None, m.end()))
    yield from _by_author(sentence)
    main = sentence.main
    for span, author, form in passing(sentence) if main else ():
        draft = _draft(sentence, span, _Source(None, _form(form), author, span[1]))
        yield replace(draft, value=main, work=main, speaker=(), certainty="certain") if draft and main else None


def _read(words: str, at: int, sentence: Sentence, *, strong: bool) -> _Source | None:
    """Read the noun phrase after "based on": its author, its form, its title."""
    stop = _STOP.search(words, at)
    phrase = words[at : min(stop.start() if stop else len(words), at + 150)]
    owned = _OWNED.match(phrase)
    author = owned["author"] if owned else None
    rest = phrase[owned.end() :] if owned else phrase
    form = _FORM_FIND.search(rest)
    if form and rest[: form.start()].count(" ") > 9:
        form = None
    if _NOT_SOURCES.search(rest[: form.end()] if form else rest[:25]):
        return None
    by = _BY.search(rest)
    author = author or (by["author"] if by else None)
    if form:
        before, after = rest[: form.start()], rest[form.end() : by.start() if by else None]
        if beside := _BESIDE_TITLE.search(before):  # "Deep Water, Ada Vale's novel"
            author, before = author or beside["author"], before[: beside.start()]
        written = _INITIALS.search(before) or _writer(before)
        last = _OWNER.search(after)
        of = _OF_AUTHOR.match(rest, form.start())
        author = author or (last and last["author"]) or (of["author"] if of and is_person(of["author"]) else None)
        if written and not author:
            author, before = written.group(), before.replace(written.group(), "")
        title = _title(before, after, rest)
        if not (title or author or strong or re.match(r"(?:the|a|an|its)\b", rest)):
            return None
        return _Source(None if title == author else title, _form(form.group()), author, at + len(phrase))
    title_run = re.match(rf"(?:the )?[“\"‘'_]?(?P<title>{TITLE_RUN})", rest)
    title = named_title(title_run["title"]) if title_run else None
    if (
        title is None
        or not (strong or owned or _known(title, sentence))
        or not (owned or by or _known(title, sentence) or rest[:1] in "“\"‘'")
    ):
        return None
    apposed = _APPOSED.search(words, at, at + 160)
    if apposed:
        return _Source(
            title, _form(apposed["form"]), author or apposed["author"] or (by and by["author"]), apposed.end()
        )
    return _Source(title, None, author, at + len(phrase))


def _saga(words: str, at: int) -> _Source | None:
    found = _SAGA.match(words, at)
    return _Source(None, "book series", found["author"], found.end()) if found and is_person(found["author"]) else None


def _writer(before: str) -> re.Match[str] | None:
    found = _WRITER.search(before)
    return found if found and is_person(found.group()) else None


def _title(before: str, after: str, phrase: str) -> str | None:
    """Return the source's title: after the form's comma, before the form, or right after it."""
    if _SAME.search(phrase):
        return None
    follows = _FOLLOWS.match(after)
    behind = named_title(re.split(r"[”\"]|, ", after[follows.end() :][:70])[0]) if follows else None
    first = behind if follows and ("," in follows.group() or follows.group()[-1] in '“"‘') else None
    found = first or named_title(before) or behind
    return None if found and is_person(found) else found


def _by_author(sentence: Sentence) -> Iterator[Draft | None]:
    """Read "Alice Writer's graphic novels", where the sentence or the title shows them to be the source."""
    for m in _AUTHORS.finditer(sentence.text):
        title = named_title(m["mid"])
        ours = title is not None and _known(title, sentence)
        if not (ours or (_ADAPTS.search(sentence.text) and (m["author"] or "game" in m["form"]))):
            continue
        if re.search(r"\b(?:other|debut|latest|next|new)\b", m["mid"]) or _form(m["form"]) == "film":
            continue
        yield _draft(sentence, m.span(), _Source(title, _form(m["form"]), m["author"] or m["maker"], m.end()))


def _draft(sentence: Sentence, span: tuple[int, int], source: _Source) -> Draft | None:
    start, end = sentence.start + span[0], sentence.start + span[1]
    main = sentence.main
    beside = (m.work for m in reversed(sentence.mentions) if 0 <= start - m.end < _BESIDE)
    work = _work(sentence, start, source.title) if source.title else next(beside, None)
    value = source.title or work_named(sentence, start) or main
    some = source.title is None and _SOME_OF.search(sentence.text, max(0, span[0] - 12), span[1])
    if value is None or main is None or source.form == "film" or some:
        return None
    details: dict[str, Detail] = {}
    if source.author and fold(source.author) != fold(value):
        details["author"] = _full(sentence, source.author)
    if publisher := _PUBLISHER.search(sentence.text):
        details["publisher"] = publisher["who"] or publisher["who2"]
    if source.form:
        details["form"] = source.form
    return Draft("based-on", value, start, end, "based on", at=start, details=details, work=work, season=0)


def _work(sentence: Sentence, at: int, title: str) -> str | None:
    """Return what is based on this title; "HBO's adaptation of T" bears the name of T."""
    if _known(title, sentence) and not any(m.start < at for m in sentence.mentions):
        before = sentence.text[: at - sentence.start]
        if "adaptation" in sentence.text[len(before) : len(before) + 16] and not _IS.search(before):
            return next((m.work for m in sentence.mentions if fold(m.work) == fold(title)), None)
    return subject_besides(sentence, at, title)


def work_named(sentence: Sentence, at: int) -> str | None:
    """Return the title that the words before this position name, the source of the same name being meant."""
    named = [m.work for m in sentence.mentions if m.start < at]
    return named[-1] if named else None


def _full(sentence: Sentence, author: str) -> str:
    return next((full_name(m) for m in sentence.marks("N") if full_name(m).endswith(author)), author)


def _known(title: str, sentence: Sentence) -> bool:
    titles = sentence.scene.titles
    return fold(title) in {fold(n) for n in titles.names} or title in titles.aliases


def _form(words: str) -> str | None:
    found = _FORM_FIND.search(words)
    if found is None:
        return None
    return list(_FORMS)[next(i for i in range(len(_FORMS)) if found[f"f{i}"])]
