"""Order: what those who pay for a title have decided: ordered, renewed, cancelled, ending, still undecided."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from hitherto.claims import Certainty, Detail, Polarity
from hitherto.reading.draft import Draft
from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.orders.extent import extent
from hitherto.reading.orders.hints import may_tell
from hitherto.reading.orders.meant import is_decision
from hitherto.reading.orders.words import DECIDING
from hitherto.reading.people.names import Name
from hitherto.reading.places import evidence
from hitherto.reading.releases.happening import happens
from hitherto.reading.releases.screens import services
from hitherto.reading.scene import Sentence
from hitherto.reading.titles.titles import Mention
from hitherto.reading.titles.together import title_within, titles_listed, titles_together
from hitherto.reading.titles.untitled import plain_name

TRIGGERS = frozenset(
    """
    renew renews renewed renewal renewing cancel cancels cancelled canceled cancellation canceling axe axes axed
    axing order orders ordered greenlit greenlights greenlight greenlighted green-lit green commission
    commissions commissioned recommissioned recommissions picked picks pickup pick final last ending end ends
    ended conclude concludes conclusion revive revives revived revival saved resurrected reboot works develop
    develops developing development developed optioned options rights scrapped scraps shelved shelves plug
    rebooting remaking campaign petition
    undecided unclear uncertain fate future plans decision confirmed confirms announced announces unveiled
    another second third fourth fifth more season series returning planning working deal moving word guaranteed
    either in-development unlikely reviving reboots sequel threequel prequel spinoff spin-off coming happening given
    nabs nabbed snags snagged snaps snapped bankrolls bankrolling lands landed signs signed inks inked closes closing
    closed strikes struck reaches reached agrees agreed extends extended making make produce bidding auction deal deals
    direct star adapt helm places placed gives gave wins won greenlights
    go-ahead dropped waiting awaiting pending in-the-works yet guarantee guarantees whether nothing could declined
    refused shopping shopped home no brought resurrected short eyeing considering pitching pitched adapting adapted
    longer roster slate quiet silent mum there there's there’s handed hands swan farewell scrap cancel axe drop
    pass passes passed writing penning scripting directing producing teaming collaborating tapped hired attached
    enlisted cards decision commented ax axe pull plug plans fallen abandoned discussed planned considered
    started begun ordering decide determine decisions bids bidding adieu goodbye wraps wrap bow bows sign signs rescued
    rescues saves re-upped re-ups over done finished bubble jury limbo call bring brings bringing stepped steps
    extend extends dead pipeline docket set
    put tbd forward ahead elected chosen chose opted
    """.split()
)

_NEGATED = re.compile(r"\b(?:not|never|no longer|no)\b(?: \w+){0,3} ?\Z|n['’]t(?: \w+){0,3} ?\Z", re.IGNORECASE)
_WILL_NOT = re.compile(r"\b(?:won['’]t|will not|will never|wo n['’]t)(?: \w+){0,2} ?\Z", re.IGNORECASE)
_MAKING = frozenset(("ordered", "renewed", "cancelled", "in-development", "revived"))  # decisions by who shows it
_FIRST_PICK = re.compile(r"pick\w*[ -]?up (?:[^.;]{0,20} )?for (?:\w+|\d+) (?:seasons|episodes)\b", re.IGNORECASE)
_GUESSED = re.compile(r"\b(?:sounds?|seems?|looks?|appears?|likely|reportedly|apparently|probably)\b", re.IGNORECASE)
_BY = pattern(r"(?:\b(?:by|at|over at|for)|(?<=[a-z0-9\ue200-\ue3ff]) from) (?:the )?{PLATFORM}")


def find(sentence: Sentence) -> Iterator[Draft]:
    """Give the decisions that the sentence tells, one a place in it."""
    drawn = sentence.skeleton.text
    if sentence.text.rstrip("”\"' ").endswith("?"):
        return
    taken: list[tuple[int, int]] = []
    open_ways = DECIDING.open(drawn)
    tellable = {value: may_tell(value, sentence.words, sentence.text) for value, _ in open_ways}
    for value, way in open_ways:
        for m in way.bare.finditer(drawn) if tellable[value] else ():
            if value != "ending" and any(m.start() < end and start < m.end() for start, end in taken):
                continue
            if not is_decision(sentence, m, value):
                continue
            taken.append(m.span())
            by = _by(sentence, m)
            for draft in _drafts(sentence, m, value, by):
                yield draft
                if by and by[1] in ("streaming", "broadcast") and draft.value in _MAKING and draft.polarity != "-":
                    yield _seen_there(draft, *by)


def _decided(sentence: Sentence, m: re.Match[str], value: str) -> tuple[str, Polarity | None, Certainty | None]:
    """Return what the words around make of a decision, whether it is denied, and how sure it is where they tell."""
    drawn = sentence.skeleton.text
    if value == "undecided":  # "unclear" is no hedge of its own
        return value, None, None if _GUESSED.search(drawn) else "certain"
    if value == "unlikely":
        return "renewed", "-", "probable" if "unlikely" in m.group() else None
    if value == "ordered" and m.group().lower().endswith("picked up") and _was_cancelled(sentence, m):
        value = "revived"  # "Fox cancelled it; shortly after, it was picked up by NBC"
    if value == "renewed" and _FIRST_PICK.match(m.group()):
        value = "ordered"  # "was picked up for two seasons": no more of them, but the first
    if not _NEGATED.search(drawn[max(0, m.start() - 25) : m.start()]):
        return value, None, None
    if value in ("renewed", "revived") and _WILL_NOT.search(drawn, max(0, m.start() - 25), m.start()):
        return "cancelled", None, None
    return ("undecided", None, None) if value in ("renewed", "ordered", "revived", "optioned") else (value, "-", None)


def _was_cancelled(sentence: Sentence, m: re.Match[str]) -> bool:
    """Tell whether the words before, or the sentence before, tell that the title had been given up."""
    before = sentence.skeleton.text[: m.start()]
    return any(_GIVEN_UP.search(text) for text in (before, sentence.previous.text if sentence.previous else ""))


_GIVEN_UP = re.compile(r"\b(?:cancel\w*|axed|dropped by)\b", re.IGNORECASE)


def _seen_there(decided: Draft, name: str, kind: str) -> Draft:
    """Return what follows from a decision on a title: that it is seen on the service or network that took it."""
    return replace(
        decided, property="platform", value=name, rule="platform: decided", details={"kind": kind}, polarity=None,
        certainty=None, speaker=(), happens=None, season=0,
    )  # fmt: skip


def _drafts(sentence: Sentence, m: re.Match[str], value: str, by: tuple[str, str] | None) -> Iterator[Draft]:
    start, end = sentence.skeleton.span(m)
    value, polarity, certainty = _decided(sentence, m, value)
    numbers, count = extent(sentence, m, value)
    details: dict[str, Detail] = {}
    if count and value in ("renewed", "ordered", "in-development", "ending"):
        details["count"] = count
    if by:
        details["by"] = by[0]
    title = (
        (value != "revived" and plain_name(sentence, m.start(), m.end()))
        or title_within(sentence, m)
        or _title_after(sentence, m)
    )
    together = titles_together(sentence, m.start(), m.end(), title[1] if title else None)
    together = together or (titles_listed(sentence, m.end()) if not sentence.seasons else [])
    works: Sequence[tuple[str, int] | None] = together or (title,)
    if value == "ordered" and max((n or 0 for n in numbers), default=0) > 1:
        value = "renewed"
    elif value == "renewed" and sentence.main in sentence.scene.titles.told and not sentence.seasons and not title:
        value = "ordered"  # "picked up for two seasons", and it has no title yet
    in_passing = () if m.groupdict().get("final") else None  # "the final season": whoever speaks of it
    for season, work in product(numbers, works):
        yield Draft(
            "order",
            value,
            *evidence(sentence, start, end),
            f"order: {value}",
            work[1] if work else start,
            details,
            polarity,
            certainty,
            in_passing,
            happens=happens(sentence, m.start(), m.end()),
            season=season,
            work=work[0] if work else None,
        )


def _by(sentence: Sentence, m: re.Match[str]) -> tuple[str, str] | None:
    """Return the service or network that decides, with its kind: "Netflix has renewed", "renewed at Netflix"."""
    drawn = sentence.skeleton.text
    before = pattern(r"{PLATFORM}(?: [\w’'-]+){0,3} ?\Z").search(drawn[max(0, m.start() - 40) : m.start()])
    after = _BY.search(drawn, m.start(), min(len(drawn), m.end() + 60))
    if after and after.group().startswith(" from") and "," in drawn[m.end() : after.start()]:
        after = None  # "axed it, poached another from Larkspur"
    first = pattern(r"(?:the )?{PLATFORM}").match(m.group())  # the words begin with who decides
    for found in (first, before, after):
        if found:
            return services(sentence, found.group())[0]
    return None


def _title_after(sentence: Sentence, m: re.Match[str]) -> tuple[str, int] | None:
    """Return the title that is the verb's object: "has cancelled Harbour Lights"."""
    drawn = sentence.skeleton.text
    of = pattern(r" of (?:the )?[\"“‘]?(?P<t>{TITLE})").match(drawn, m.end())
    found = of or pattern(r"(?:(?! and | but )[^.;:\ue200-\ue2ff]){0,45}?[\"“‘]?(?P<t>{TITLE})").match(drawn, m.end())
    passive = re.search(r"\b(?:is|was|are|were|been|be) \w*\Z", drawn[: m.start() + 1]) or pattern(r"{TITLE}").search(
        drawn[: m.start()]
    )
    if not found or (passive and not of):
        return None
    mark = sentence.skeleton.found(found["t"], "T")[0]
    if isinstance(mark.what, Mention):
        return mark.what.work, mark.end
    return (mark.what.full, mark.end) if isinstance(mark.what, Name) else None
