"""What a title is based on, where that is only spoken of in passing: "like the books", "its live-action adaptation"."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from hitherto.reading.drawing.sieve import Pattern
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.people.names import is_person
from hitherto.reading.scene import Scene, Sentence
from hitherto.reading.titles.others import PERSON, TITLE_RUN
from hitherto.reading.titles.titles import Mention

_WRITTEN = (
    r"(?:manga|manhwa|manhua|web ?novels?|light novels?|graphic novels?|webtoons?|web ?comics?|books|novels?"
    r"|novellas?|trilogy"
    r" of books|book series|memoirs?)"
)
_DRAWN = r"(?:comics?|comic books?|(?:video )?games?|short stor(?:y|ies)|stories|book|board game|podcast|play|musical)"
_PRAISED = (
    r"(?:(?:original|source|hit|beloved|popular|best-?selling|acclaimed|iconic|classic|existing|long-running"
    r"|famous|first"
    r"|last|\w+ing) )*"
)
# "as in the books", "than the manga"
_BARE = Pattern(
    rf"\b(?:in|from|than|of|to|with|like|by|on|into|following|unlike|since|as|and|read|of) (?:both )?the {_PRAISED}"
    rf"(?P<form>{_WRITTEN})\b(?!['’]s? (?:author|release)| (?:club|deal|tour|by|that|which|is|called|titled|he"
    rf"|she|upon|on)\b)"
)
_ORIGINAL = Pattern(
    rf"\b(?:the|its) (?:original|source) (?P<form>{_WRITTEN}|{_DRAWN})\b(?! (?:series|show|film|movie|cast))"
)
# "the Wolf Hour books", "Wolf Hour's manga"
_TITLED = pattern(
    rf"{{TITLE}}(?:{{POSS}})? {_PRAISED}(?P<form>{_WRITTEN}|{_DRAWN})\b(?! (?:series|adaptation|show|movie|film))"
)
_SCREEN = (
    r"(?:live-action|TV|television|tv|film|movie|feature|feature-film|anime|animated|screen|big-screen"
    r"|small-screen|series|stage"
    r"|video game|game|manga|book|comic|novel)"
)
# "the Wolf Hour adaptation", "its live-action TV adaptation", "gets an anime adaptation"
_ADAPTATION = pattern(
    rf"(?<!\w)(?<!\ba )(?:{{TITLE}}[”\"’]?(?:{{POSS}})? (?:(?:[\w-]+|{{PLATFORM}}) ){{0,3}}?|(?:its|the|this|that"
    rf"|{{PLATFORM}}['’]s|{{NAME}}['’]s"
    rf"|an?|upcoming|new) (?:(?:[\w-]+|{{PLATFORM}}) ){{0,2}}?{_SCREEN} (?:series |film |movie |TV"
    rf" )?)adaptation\b(?! of)"
)
_BY_PERSON = Pattern(rf"(?P<author>{PERSON}) adaptation\b(?! of)")
_OF_PERSON = Pattern(rf"\bthe (?:\w+ )?(?P<author>{PERSON}) (?P<form>{_WRITTEN})\b")
_FORMED = re.compile(
    rf"(?:\b(?:the|its|this)|['’]s) {_PRAISED}(?P<form>manga|manhwa|web ?novels?|light novels?|graphic novels?"
    rf"|webtoons?|books?"
    r"|novels?|comics?|comic books?|video games?|games?)\b"
)
_ADAPTED = re.compile(r"\badapt(?:s|ed|ing|ation|ations)?\b|\blive-action\b|\bbased on\b|\bsource material\b")


def passing(sentence: Sentence) -> Iterator[tuple[tuple[int, int], str | None, str]]:
    """Give where a sentence speaks of its title's source in passing, the author if told, and the words of the form."""
    scene = sentence.scene
    if scene.is_list or scene.titles.main is None or not (_is_adapted(scene) or _filmed(sentence)):
        return
    words, skeleton = sentence.text, sentence.skeleton
    for m in (*_BY_PERSON.finditer(words), *_OF_PERSON.finditer(words)):
        form = m["form"] if "form" in m.re.groupindex else _form_of(scene)
        if is_person(m["author"]) or "." in m["author"]:
            yield m.span(), m["author"], form
    for m in (*_TITLED.finditer(skeleton.text), *_ADAPTATION.finditer(skeleton.text)):
        named = skeleton.found(m.group(), "T")
        if not named or (isinstance(named[0].what, Mention) and named[0].what.work == scene.titles.main):
            start, end = skeleton.span(m)
            form = m["form"] if "form" in m.re.groupindex else _form_of(scene)
            yield (start - sentence.start, end - sentence.start), None, form
    for m in (*_BARE.finditer(words), *_ORIGINAL.finditer(words)):
        yield m.span(), None, m["form"]


@lru_cache(maxsize=4)
def _is_adapted(scene: Scene) -> bool:
    return _ADAPTED.search(scene.text) is not None


def _filmed(sentence: Sentence) -> bool:
    """Tell whether books are spoken of in an article about a series or a film."""
    return "books" in sentence.words and len({"series", "show", "film", "movie", "season"} & _words(sentence.scene)) > 1


def _words(scene: Scene) -> set[str]:
    return {word for word, times in scene.words_of_titles.items() if times > 1}


@lru_cache(maxsize=4)
def _form_of(scene: Scene) -> str:
    """Return the form that the article most calls the source by."""
    counted = Counter(m["form"].lower() for m in _FORMED.finditer(scene.text))
    return max(counted, key=lambda form: (counted[form], form), default="")


# "based on a new story by Ada Vale", "on Ada Vale's 1998 profile of a pilot": what has no title, but an author.
_WHO = rf"(?:{PERSON}|[A-Z][\w&’'-]+(?: [A-Z][\w&’'-]+){{0,3}})"
_NAMELESS = Pattern(
    r"\b(?:based|inspired|adapted)(?:,? (?:in part|loosely|partly|largely),?)? (?:up)?(?:on|by|from) "
    r"(?:(?:an?|the|several|some|various|two|three|journalist|writer|author|reporter|new|upcoming|forthcoming) )*"
    rf"(?P<what>(?:(?P<owner>{PERSON})['’]s )?(?:(?!story|stories|novels?\b|books?\b|from\b|by\b"
    rf"|of\b)[\w’'-]+ ){{0,5}}?"
    r"(?P<noun>stor(?:y|ies)|profiles?|essays?|reporting|columns?|stage play|(?:story |\w+-story )?collection"
    r"|segment|sketch))\b"
    rf"(?P<by> (?:published by|by|of|from) (?P<author>{_WHO})| by the author)?"
    rf"(?:,? (?:titled|called|entitled) [“\"‘']?(?P<titled>{TITLE_RUN})| (?:from|on|of) [“\"‘](?P<show>{TITLE_RUN}))?"
)


# "based on a true story", "inspired by real events", "based on the life of the poet Ada Vale"
_LIFE = Pattern(
    r"\b(?:based|inspired|adapted)(?:,? (?:in part|loosely|partly|largely))? (?:up)?(?:on|by|from) (?P<what>"
    r"(?:(?:an?|the|several|some|many|various|incredible|remarkable|extraordinary|amazing|shocking|infamous|harrowing"
    r"|wild) )*"
    r"(?:(?:true|real|real-life|actual|historical)(?:[- ]life)? (?:[a-z-]+ )?(?:stor(?:y|ies)|events?|cases?|crimes?"
    r"|accounts?)"
    r"|(?:(?:early|real|extraordinary|remarkable) )?(?:life|lives|life story|exploits|adventures|crimes|rise) of "
    rf"(?:the )?(?:[\w-]+ ){{0,3}}?{PERSON})"
    rf"(?: of (?:the )?(?:[a-z-]+ ){{0,3}}?{PERSON})?)"
)


_NEGATED = re.compile(r"\b(?:not|never|rather than|instead of)\b|n['’]t\b")
_A_WORK = re.compile(
    r"\b(?:series|show|drama|comedy|film|movie|thriller|miniseries|it|which|adaptation|project|biopic|sequel)\b",
    re.IGNORECASE,
)


def _of_work(sentence: Sentence, end: int) -> bool:
    """Tell whether a work, not a character or a choice, is what is based on something here."""
    before = sentence.text[:end]
    if _NEGATED.search(before):
        return False
    return not before.strip() or bool(sentence.mentions) or _A_WORK.search(before) is not None


def true_stories(sentence: Sentence) -> Iterator[tuple[tuple[int, int], str]]:
    """Give where a title is said to be based on what happened, or on somebody's life, and the words for that."""
    for m in _LIFE.finditer(sentence.text):
        if not _of_work(sentence, m.start()):
            continue
        yield m.span(), re.sub(r"^(?:the |several |some |many |various )(?=true|real|actual|historical)", "", m["what"])


def nameless(sentence: Sentence) -> Iterator[tuple[tuple[int, int], str, str | None]]:
    """Give where a source without a title is told of, what it is called, and by whom it is."""
    for m in _NAMELESS.finditer(sentence.text):
        title = m["titled"] or m["show"]
        if title or m["owner"] or m["by"]:
            yield m.span(), (title or f"{m['what']}{m['by'] or ''}").strip(" ,.'’”\""), m["owner"] or m["author"]


# "Tom Hale's Deep Water is being adapted for television", "rights to turn the segment into a series"
_MADE_INTO = Pattern(
    rf"(?P<author>{PERSON})['’]s? (?:[a-z-]+ ){{0,4}}?(?P<form>{_WRITTEN}|{_DRAWN})?"
    rf" ?[“\"‘']?(?P<title>{TITLE_RUN})[”\"’']?,?"
    r" (?:is|was|has been|will be) (?:(?:now|also|being|currently|set to be) )*(?:adapted|turned|made) (?:for|into"
    r"|as)\b"
)
_TURNED = Pattern(
    r"\brights to (?:turn|adapt|make) (?P<what>(?:(?!into\b)[^.;,—])[^.;—]{4,80}?)(?:—[^—]+—)? (?:into|as|for) (?:an?"
    r" |its own |the )?"
    r"(?:[\w-]+ ){0,3}?(?:series|show|film|movie|drama|television|TV|screen)\b"
)


def made_into(sentence: Sentence) -> Iterator[tuple[tuple[int, int], str, str | None, str | None]]:
    """Give where something is said to be made into a title, its name, the words of its form, the author."""
    for m in _MADE_INTO.finditer(sentence.text):
        yield m.span(), m["title"], m["form"], m["author"]
    for m in _TURNED.finditer(sentence.text):
        yield m.span(), re.sub(r"^the ", "", m["what"]).strip("“”\"‘’'"), None, None


_GETS = pattern(
    r"(?P<title>{TITLE})[”\"’]? (?:(?:is|will|has|to|also|finally|now) )*(?:get(?:s|ting)?|receiv\w+|got|land(?:s"
    r"|ed)) (?:an? |its )"
    r"(?:[\w-]+ ){0,3}?(?:anime|live-action|TV|television|film|movie|screen|animated|stage) (?:series )?adaptation\b"
)


def received(sentence: Sentence) -> Iterator[tuple[tuple[int, int], str]]:
    """Give where in the article a title is said to get an adaptation, which bears its name."""
    for m in _GETS.finditer(sentence.skeleton.text):
        named = sentence.skeleton.found(m["title"], "T")[0].what
        if isinstance(named, Mention):
            yield sentence.skeleton.span(m), named.work
