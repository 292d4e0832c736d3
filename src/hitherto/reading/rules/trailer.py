"""Trailer: that there is a trailer, a teaser, a first look, a clip or a poster, or that there is none yet."""

import re
from collections.abc import Iterator

from hitherto.claims import Polarity
from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.places import evidence
from hitherto.reading.releases.happening import happens
from hitherto.reading.scene import Sentence
from hitherto.reading.titles.titles import Mention
from hitherto.reading.wording import gap

TRIGGERS = frozenset(
    """
    trailer trailers teaser teasers clip clips poster posters first-look look art artwork images image photos stills
    sneak peek footage visual visuals promo promotional pv preview previews covers image yes no not there •
    """.split()
)

_KINDS: tuple[tuple[str, str], ...] = (
    ("teaser", r"teasers?(?: trailers?| videos?| clips?| promos?| PVs?| visuals?)?|teaser-trailers?"),
    (
        "trailer",
        (
            r"(?:red[- ]band |full-length |final |official |debut )*trailers?|(?:promo|promotional)(?: (?:video"
            r"|clip))s?\b|PVs?\b"
            r"|promos?(?! (?:department|tour|shoot|team|\[|code"
            r"|for the book))"
        ),
    ),
    (
        "first-look",
        (
            r"first[- ]looks?(?: (?:images?|photos?|stills?|pictures?|snaps))?|(?:new|official|concept|first"
            r"|debut) (?:concept )?(?:art|artwork|images|photos|stills|pictures|photographs|snaps)"
            r"|sneak[- ]peeks?(?: images)?"
        ),
    ),
    ("poster", r"(?:teaser |character |official |new |theatrical )*posters?|key (?:art|visuals?)"),
    (
        "clip",
        (
            r"(?:new |official |exclusive |first )?clips?(?! (?:from|of) (?:an? )?(?:interview|podcast"
            r"|speech))|(?:first|new|exclusive|early) footage"
        ),
    ),
)
_THING = "|".join(f"(?P<{kind.replace('-', '_')}>{words})" for kind, words in _KINDS)
_THINGS = re.compile(r"\b(?:" + "|".join(words for _, words in _KINDS) + r")\b", re.IGNORECASE)
_GIVE = (
    r"(?:releas(?:es?|ed|ing)|drop(?:s|ped|ping)?|debut(?:s|ed|ing)?|unveil(?:s|ed|ing)?|shar(?:es?|ed"
    r"|ing)|reveal(?:s|ed|ing)?|unleash(?:es|ed)|post(?:s|ed)|launch(?:es|ed)|premier(?:es?|ed|ing)"
    r"|publish(?:es|ed)|show(?:s|ed|n|ing)?(?: off)?|giv(?:es?|en|ing)|gave|get(?:s|ting)?|got(?:ten)?"
    r"|put out|arriv(?:es?|ed)|land(?:s|ed)|hit|here|out|tease[sd]?|present(?:s|ed)|dished out|bring"
    r"|offer(?:s|ed)?|watch|see|seen|check out|below|above|come|comes|came|featur(?:es?|ed|ing)"
    r"|set(?:s)?|tees up|promises|confirms|sees|open(?:s|ed)|follow(?:s|ed)?|revolves|highlights?"
    r"|introduc(?:es?|ed)|glimpse|includ(?:es?|ed)|begin(?:s)?|delivers?|online|viewed|finds?|packed"
    r"|dropping|stream(?:s|ing)|(?<=['’]ve )had)"
)
_NEW = (
    r"(?:first|new|latest|official|full|final|debut|brand[- ]new|second|third|upcoming|early|recent"
    r"|very first|today['’]s|the)"
)
_WAYS = tuple(
    pattern(source)
    for source in (
        rf"\b{_GIVE}\b{gap(55)}\b(?:{_THING})\b",
        rf"\b(?:release|launch|arrival|debut|unveiling|premiere) of (?:the |a |its ){gap(45)}\b(?:{_THING})\b",
        rf"\b(?:{_THING})\b{gap(60)}\b{_GIVE}\b",
        (
            rf"(?:\b{_NEW}|{{DATE}}['’]s?|{{TITLE}}(?:['’]s?)?|{{SEASON}}(?:['’]s)?) (?:(?!teaser|sneak)[\w-]+ "
            rf"|{{SEASON}} )?(?:{_THING})\b"
        ),
        (
            rf"\b(?:{_THING}) (?:for|of|from) (?:[\w’'-]+ |{{PLATFORM}}['’]?s? )*(?:{{TITLE}}|{{SEASON}}|the "
            r"(?:new|upcoming|second|next|final))"
        ),
    )
)
_ALSO = pattern(
    rf"(?:,? and|,| as well as|,? plus) (?:an?|the|its) (?:(?:first|new|second|official|full) )*(?:{_THING})\b"
)
_NONE = (
    pattern(
        r"\b(?:no|without an?|[\w]+n['’]t (?:yet )?(?:been |have |had |got |released |dropped |seen "
        r"|shared |unveiled |given us )?(?:an?|any|the)|yet to (?:release|drop|share|unveil|debut|reveal"
        r"|get|see|receive)(?: us)? (?:an?|any|the)|not (?:yet )?(?:released|dropped|shared|unveiled|seen)"
        r"(?: an?| any)|await(?:ing)? (?:an?|the)|(?:still )?waiting (?:for|on) (?:an?|the|its|the \w+['’]s)) (?:(?:new"
        rf"|official|full|first|actual|real|proper|single|other|full-length|trailer or|teaser or) ){{0,3}}"
        rf"(?:{_THING})\b"
    ),
    pattern(
        rf"\b(?:{_THING})\b{gap(25)}\b(?:has|have|is|are|was)(?:n['’]t| not| yet to)(?: yet)?(?: been"
        r"| be)? (?:released|dropped|out|shared|unveiled|available|arrived|revealed)"
    ),
)
# "We'll update this page when a trailer lands": of one that is still to come.
_NOT_OUT = re.compile(
    r"\b(?:when|once|if|until|as soon as|whether|hoping for|hope for|expect(?:s|ed|ing)?(?: to (?:see|get))?|for) "
    r"(?:(?:there is|there['’]s|we get|we see) )?(?:an?|any|the|a new|the first|another|more) (?:(?:first|new|full"
    r"|official) )?\Z",
    re.IGNORECASE,
)
# The answer to a heading: "Is there a trailer?" and, below, "Yes!" or "Not yet".
_QUESTION = re.compile(
    rf"\b(?:is there|has there been|where['’]s|do we have|any|when (?:will|does|is)|can i watch"
    rf"|will there be)\b[^?]{{0,30}}?"
    rf"\b(?:{_THING})\b",
    re.IGNORECASE,
)
_YES = re.compile(
    r"\W*(?:yes|yep|there is|there sure is|it['’]s here|absolutely|indeed|sure is|we do)\b(?! not)", re.IGNORECASE
)
_NO = re.compile(
    r"\W*(?:no\b(?! doubt)|not (?:yet|just yet|at the moment|right now|so far|quite)|sadly,? (?:no|not)"
    r"|unfortunately,? (?:no|not)"
    r"|nope|there is(?:n['’]t| not)|there['’]s no)\b",
    re.IGNORECASE,
)
_TRAILER = re.compile(r"\b(?:trailer|teaser)", re.IGNORECASE)
_WHICH = pattern(r"(?P<work>{TITLE})[\"”’]?, (?:which|whose) [^.;]{0,40}\Z")
# "the recent Harbour Lights trailer"
_OF_ITS_OWN = pattern(
    r"(?P<work>{TITLE})[\"”’]?(?:['’]s?)?(?:,? {SEASON}(?:['’]s)?)? (?:(?:new|first|latest|final|full) )?\Z"
)
_OF_ANOTHER = pattern(r" (?:for|of|from) (?:[\w’'-]+ |{PLATFORM}['’]?s? ){0,4}?[\"“‘]?(?P<work>{TITLE})")
_NOT_IT = re.compile(
    r"\b(?:trailer park|movie trailers|other trailers|wanted poster|poster (?:child|boy|girl"
    r"|presentation)|travel trailers?|semi[- ]trailer|tractor[- ]trailer|(?:in|to|into|outside|inside|at) (?:his|her"
    r"|my|their|our"
    r"|[A-Z\ue000-\ue1ff]\w*['’]s) trailer(?! for)|make-?up trailer|double-wide trailer|first[- ]look deal"
    r"|hair clips?|clip (?:art|show)"
    r"|open images|satellite images?)\b",
    re.IGNORECASE,
)

# "From casting news to sneak peeks, here is everything we know": what such an article holds.
_ANNOUNCES = re.compile(
    r"\b(?:everything|all) (?:that )?(?:you need to know|we know|you should know|there is to know)\b"
    r"|\A(?:from|including) [^.]{0,120}\b(?:here['’]?s|here is|find out|we(?:['’]ve| have))\b",
    re.IGNORECASE,
)


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give the trailers, teasers, first looks, clips and posters that the sentence tells of."""
    drawn = sentence.skeleton.text
    yield from _listed(sentence)
    if not _THINGS.search(drawn):
        yield from _answered(sentence)
        return
    if _NOT_IT.search(drawn) or _ANNOUNCES.search(drawn) or sentence.text.rstrip("”\"' ").endswith("?"):
        return
    seen: set[str] = set()
    for none in _NONE:
        for m in none.finditer(drawn):
            kind = _kind(m)
            seen.add(kind)
            yield _draft(sentence, m, kind, "-")
    for way in _WAYS:
        for m in way.finditer(drawn):
            yield from _told(sentence, m, seen)


_OF_TRAILERS = re.compile(r"\b(?:(?P<trailer>trailers)|(?P<teaser>teasers))\b", re.IGNORECASE)


def _listed(sentence: Sentence) -> Iterator[Draft]:
    """Give every title of a round-up of trailers its trailer."""
    entry = sentence.scene.listing.get(sentence.number)
    headline = sentence.scene.sentences[0]
    kind = _OF_TRAILERS.search(headline.text) if entry else None
    if entry and kind and isinstance(entry.title.what, Mention):
        more = ((headline.start, headline.end),)
        yield Draft(
            "trailer", str(kind.lastgroup), sentence.start, sentence.end, "trailer: list", entry.title.end,
            polarity="+", certainty="certain", speaker=(), work=entry.title.what.work, more=more,
        )  # fmt: skip


def _told(sentence: Sentence, m: re.Match[str], seen: set[str]) -> Iterator[Draft]:
    """Give what a match tells of, unless the sentence has told of it before; `seen` is kept up to date."""
    drawn, kind = sentence.skeleton.text, _kind(m)
    thing = m.start(kind.replace("-", "_"))
    if kind in seen or _NOT_OUT.search(drawn[max(0, m.start() - 60) : thing]):
        return
    if kind in ("first-look", "clip") and (_TRAILER.search(drawn) or _is_the_same(sentence, drawn[:thing])):
        return
    if kind == "trailer" and "teaser" in seen and "first" in m.group().lower():
        return
    seen.add(kind)
    if not _is_news(sentence, kind):
        return
    yield _draft(sentence, m, kind, None)
    also = _ALSO.match(drawn, m.end(kind.replace("-", "_")))
    if also and _kind(also) not in seen:
        seen.add(_kind(also))
        yield _draft(sentence, also, _kind(also), None)


def _answered(sentence: Sentence) -> Iterator[Draft]:
    """Read the yes or no that answers a heading which asks for a trailer."""
    asked = _QUESTION.search(sentence.heading) if sentence.block.kind != "heading" else None
    answer = (_YES.match(sentence.text) or _NO.match(sentence.text)) if asked else None
    if asked and answer:
        told = answer.re is _YES
        yield Draft(
            "trailer",
            _kind(asked),
            *evidence(sentence, sentence.start, sentence.start + answer.end()),
            "trailer: answer",
            sentence.start,
            polarity=None if told else "-",
            certainty="certain",
        )


def _is_the_same(sentence: Sentence, before: str) -> bool:
    """Tell whether "the sneak peek" is the trailer that the headline tells of."""
    headline = sentence.scene.sentences[0]
    definite = re.search(r"\b(?:the|this)(?: (?:new|first|latest|official|brand[- ]new))* ?\Z", before, re.IGNORECASE)
    return sentence is not headline and definite is not None and _TRAILER.search(headline.text) is not None


def _kind(m: re.Match[str]) -> str:
    return next(kind for kind, _ in _KINDS if m[kind.replace("-", "_")])


def _is_news(sentence: Sentence, kind: str) -> bool:
    """Tell whether the sentence is among the first few of the article that speak of it; later ones only describe it."""
    word = {"first-look": "look", "clip": "clip"}.get(kind, kind)
    earlier = sum(word in s.text.lower() for s in sentence.scene.sentences[: sentence.number])
    return earlier < 3


def _draft(sentence: Sentence, m: re.Match[str], kind: str, polarity: Polarity | None) -> Draft:
    drawn, skeleton = sentence.skeleton.text, sentence.skeleton
    group = kind.replace("-", "_")
    start, end = skeleton.span(m)
    other = _OF_ANOTHER.match(drawn, m.end(group)) or _WHICH.search(drawn[: m.start(group)])
    other = other or _OF_ITS_OWN.search(drawn[: m.start(group)])
    title = skeleton.found(other["work"], "T")[0] if other else None
    work = title.what.work if title is not None and isinstance(title.what, Mention) else None
    return Draft(
        "trailer",
        kind,
        *evidence(sentence, start, end),
        "trailer: told" if polarity is None else "trailer: none yet",
        title.end if title else skeleton.real(m.start(group)),
        polarity=polarity,
        work=work,
        happens=None if polarity else happens(sentence, m.start(group), m.end(group), shown=True),
        certainty="certain" if polarity else None,
    )
