"""What a sentence is about: the title and the season that its words, its block or its heading name."""

import re
from functools import partial
from typing import TYPE_CHECKING

from hitherto.claims import fold
from hitherto.reading.answer import Answer
from hitherto.reading.subject.bearing import FURTHER_EPISODES
from hitherto.reading.subject.channels import channelled
from hitherto.reading.subject.clauses import is_shut
from hitherto.reading.subject.counted import counted
from hitherto.reading.subject.family import is_line
from hitherto.reading.subject.harking import harked_back, long_ago
from hitherto.reading.subject.placing import by_name, placed
from hitherto.reading.subject.prominence import is_credit, newest, prominent
from hitherto.reading.subject.referring import referred
from hitherto.reading.subject.sorts import agrees, other_of_sort, sort_told
from hitherto.reading.ties.ties import NUMBERED
from hitherto.reading.titles.kindred import kindred
from hitherto.reading.titles.kinds import KIND, WORKERS
from hitherto.reading.titles.titles import Mention

if TYPE_CHECKING:
    from hitherto.reading.scene import Sentence

_ORIGINALLY = re.compile(
    r"\b(?:originally|previously|formerly|first|famously) (?:been )?"
    r"(?:played|portrayed|voiced|embodied|brought to life) by\b"
    r"|\b(?:played|portrayed|voiced) by [^.;,()]{3,60} in (?:both |all )?the"
    r" (?:original|first|earlier|previous|(?:19|20)\d\d) (?:[\w-]+ ){0,2}?"
    r"(?:films?|movies?|series|shows?|trilogy|games?|adaptations?|run)\b"
)
MAKER_NAMED = re.compile(rf"[\"”’]?(?:['’]s?)? {WORKERS},? [A-ZÀ-Þ][\w.’-]+ [A-ZÀ-Þ]")
_NO_TITLE_YET = re.compile(
    r"The (?:[\w-]+ ){0,2}?(?:untitled|unnamed) (?:[\w-]+ )?"
    r"(?:series|show|film|movie|project|game|spin-?off|sequel|prequel)\b"
)
_IN_CREDIT = re.compile(
    r"\A(?:He|She|They)(?:['’]d| had)? (?:also |recently )?(?:played|portrayed|voiced|starred|appeared|plays)\b"
    r"(?!.*\b(?:in|on) [A-Z\"“‘])|\A(?:He|She|They) .*\bin the (?:show|series|film|movie|drama|comedy)\b"
)
# Behind these another clause begins, or somebody is told to have been seen elsewhere.
_STARTS_ANEW = re.compile(
    r"\b(?:follows|replaces|joins|succeeds|precedes|comes after)\b"
    r"|, [^;]*\bin (?:the )?(?:\w+['’]s )?[\"“‘'_]?\Z|; | — (?:\w+ )?(?:since|because|while|as)\b"
    r"|, (?:but|while|whereas|though|although|since|because) "
)
_LOOK_BACK = re.compile(
    r"[\"“‘]?(?:(?:Last|First|Once|Previously|Recently|Best) (?:seen|known|heard|remembered)|Following|After|Since|Like"
    r"|Unlike|Besides|Despite|Having|Fresh|Hot|Much like|As (?:with|in)|Alongside|Coming off|Off the back of|Famous"
    r"|Known)\b[^,;:]*"
)
_ITS_END = re.compile(r"[^,;]{0,60}, ")
_GOES_ON_WITH = re.compile(
    r"(?:it|its|they|the (?:series|show|film|movie|drama|comedy|sitcom|game)|[a-z]+ing)\b", re.IGNORECASE
)
_THIS_ONE = re.compile(r"\b(?:in|if|of|on|for) this (?:series|show|season|film|movie)\b", re.IGNORECASE)
_NEW_ONE = re.compile(rf"(?:The|This|Her|His|Their) (?:new|upcoming|latest|forthcoming) {KIND}\b")
_OTHER_TAKE = re.compile(r"['’]s (?:[\w-]+ )?(?:take|version|reimagining|remake|reboot|original)\b|\bthe original\b")


def work_of(sentence: "Sentence", at: int, besides: str = "", stop: int = 0) -> Answer[str | None]:
    """Return the title that a statement at this position is about, and what tells so; None where nothing does.

    A title that the sentence is plainly about comes first, nearest before the position; then the title of the
    section's heading, what the sentence before was about, and the article's main title. What is told of it may
    itself be a title; the statement is about one `besides` that. Its words end at `stop`, where that is known.
    """
    found = _work_of(sentence, at, besides, stop)
    if found.value is None or found.value != sentence.scene.titles.main:
        return found
    if old := long_ago(sentence, at):
        return Answer(old[0], "what the main title goes on from", old[1])
    return channelled(sentence, at) or found


def _work_of(sentence: "Sentence", at: int, besides: str, stop: int) -> Answer[str | None]:
    told = (found for way in (partial(_at_hand, stop=stop), *_WAYS) if (found := way(sentence, at)))
    if first := next((found for found in told if not besides or fold(found.value or "") != fold(besides)), None):
        return first
    main = sentence.scene.titles.main
    return Answer(main, "the article's main title") if main else _last_named(sentence)


def _at_hand(sentence: "Sentence", at: int, stop: int) -> Answer[str | None] | None:
    if nth := counted(sentence, at):
        return Answer(nth[0], "told by its number", nth[1])
    if old := harked_back(sentence, at):
        return Answer(old[0], "what the main title goes on from", old[1])
    beside = _original(sentence, at) or _kindred(sentence, at) or _beside(sentence, at, stop)
    return _untitled(sentence, beside, carried=False) if beside else None


def _referred(sentence: "Sentence", at: int) -> Answer[str | None] | None:
    mention = referred(sentence, at) or other_of_sort(sentence)
    return by_name(sentence.scene, mention, "what was named last before it") if mention else None


def _headed(sentence: "Sentence", _: int) -> Answer[str | None] | None:
    scene = sentence.scene
    if scene.titles.main and not scene.is_list and _THIS_ONE.search(sentence.text):
        return None
    main = scene.titles.main
    named = (m.work for m in scene.titles.mentions(sentence.heading, 0, len(sentence.heading)))
    heads = [work for work in named if main in (None, work) or scene.is_list or scene.titles.count(work) > 1]
    headed = main if main in heads and not scene.is_list else next(iter(heads), None)
    headed = main if headed and is_line(scene, headed) else headed
    previous = sentence.previous
    before = prominent(previous) if headed and previous and _IN_ONE_BREATH.match(sentence.text) else []
    if before and all(m.work != headed for m in before):
        return by_name(scene, before[-1], "carried over from the sentence before")
    return Answer(headed, "named in the heading", sentence.heading) if headed else None


# "The first two are out in May. New episodes follow weekly."
_IN_ONE_BREATH = re.compile(
    rf"(?:It|They|Both|{FURTHER_EPISODES}"
    r"|The (?:series|show|film|movie|game|season|premiere|finale|trailer|cast|sequel))\b"
)


def _by_itself(sentence: "Sentence", at: int) -> Answer[str | None] | None:
    """Return what the sentence names in an article about nothing in particular."""
    scene = sentence.scene
    own = [m for m in sentence.mentions if scene.titles.main is None and not is_credit(scene, m)]
    nearest = min(own, key=lambda m: abs(m.start - at), default=None)
    return by_name(scene, nearest, "named in the sentence") if nearest else None


def _carried(sentence: "Sentence", _: int) -> Answer[str | None] | None:
    main, previous = sentence.scene.titles.main, sentence.previous
    if main and _NEW_ONE.match(sentence.text):
        return Answer(main, "the new one, of which the article is")
    if previous and _SAME_ONE.match(sentence.text) and (old := harked_back(previous, previous.end)):
        return Answer(old[0], "what the main title goes on from, told before", old[1])
    sort = None if sentence.mentions else sort_told(sentence)
    while previous is not None:
        if main and _NEW_ONE.match(previous.text):
            return Answer(main, "carried over from an earlier sentence", main)
        told = (m for m in prominent(previous) if not is_shut(previous, m, previous.end - 1, previous.end))
        if carried := [m for m in told if agrees(sentence.scene, m.work, sort)]:
            mains = [m for m in carried if m.work == main and not _introduces(previous, m)]
            named = by_name(sentence.scene, (mains or carried)[0], "carried over from an earlier sentence")
            return _untitled(sentence, named, carried=True)
        previous = previous.previous
    return None


def _kindred(sentence: "Sentence", at: int) -> Answer[str | None] | None:
    """Return the plain name of what comes from a title and has none itself: "is planning a spin-off, written by"."""
    told = [kin for kin in kindred(sentence) if kin.start <= at]
    if not told or any(told[-1].end <= m.start <= at for m in prominent(sentence)):
        return None
    return Answer(told[-1].work, "a work without a title", sentence.scene.text[told[-1].start : told[-1].end])


_SAME_ONE = re.compile(r"It\b")


def _untitled(sentence: "Sentence", named: Answer[str | None], *, carried: bool) -> Answer[str | None]:
    """Return the article's work without a title where what it comes from was named: "Harbour is getting a sequel"."""
    titles = sentence.scene.titles
    main = titles.main
    if main is None or main not in titles.untitled or not named.value or not main.startswith(f"{named.value} "):
        return named
    if (carried and not _OTHER_TAKE.search(sentence.text) and not _SAME_ONE.match(sentence.text)) or re.search(
        rf"\b(?:an?|the|its|this|another) (?:new )?{main.rpartition(' ')[2]}\b", sentence.text
    ):
        return Answer(main, "the work without a title that the article is about", named.words)
    return named


def _original(sentence: "Sentence", at: int) -> Answer[str | None] | None:
    """Return what the article's title comes from, where it is told who played there: "originally played by"."""
    text, main = sentence.scene.text, sentence.scene.titles.main
    played = _ORIGINALLY.search(text, max(sentence.start, at - 50), min(sentence.end, at + 140))
    if main is None or played is None or played.start() > at:
        return None
    base = longer.group("base") if (longer := NUMBERED.match(main)) else main.partition(": ")[0]
    return Answer(base if base != main else f"{main} (original)", "what it comes from", played.group())


def _beside(sentence: "Sentence", at: int, stop: int) -> Answer[str | None] | None:
    """Return the title of the sentence that a statement at this position is about; None where it names none."""
    scene = sentence.scene
    right_here = (found for m in sentence.mentions if (found := placed(sentence, newest(scene, m), at)))
    if first := next(right_here, None):
        return first
    named = [m for m in prominent(sentence) if not _introduces(sentence, m) and not is_shut(sentence, m, at, stop)]
    before = [m for m in named if m.start <= at and not _is_left_behind(sentence, m, at)]
    later = [m for m in named if m.start > at]
    after = [m for m in later if m.work == scene.titles.main or not _STARTS_ANEW.search(scene.text[at : m.start])]
    if before and after and _BREAKS.search(scene.text, before[-1].end, at):
        before = [] if not _BREAKS.search(scene.text, at, after[0].start) else before
    nearest = before[-1] if before else next(iter(after), None)
    return by_name(scene, nearest, "named in the sentence") if nearest else None


_BREAKS = re.compile(r"; |, (?:but|while|whereas|though|although) ")


def _is_left_behind(sentence: "Sentence", mention: Mention, at: int) -> bool:
    """Tell whether another title than the main one only opened the sentence, with a look back: "Seen in Harbour, "."""
    scene = sentence.scene
    if mention.work == scene.titles.main or scene.titles.main is None:
        return False
    back = _LOOK_BACK.fullmatch(scene.text, sentence.start, mention.start)
    ends = _ITS_END.match(scene.text, mention.end, at) if back else None
    return ends is not None and not _GOES_ON_WITH.match(scene.text, ends.end())


def _introduces(sentence: "Sentence", mention: Mention) -> bool:
    """Tell whether the main title only says who somebody is in what is told of another: "Harbour creator Ada Vale"."""
    scene = sentence.scene
    if mention.work != scene.titles.main or not MAKER_NAMED.match(scene.text, mention.end):
        return False
    if any(m.work != mention.work and m.start < mention.start for m in prominent(sentence)):
        return True
    previous = sentence.previous
    while previous is not None:
        if told := prominent(previous):
            return all(m.work != mention.work for m in told)
        previous = previous.previous
    return False


def _goes_on(sentence: "Sentence", _: int) -> Answer[str | None] | None:
    """Return what a sentence that names no title goes on about: somebody's credit, or the work without a title."""
    scene, previous = sentence.scene, sentence.previous
    told = list(previous.mentions) if previous and not sentence.mentions else []
    if not told:
        return None
    if previous and _NO_TITLE_YET.match(sentence.text):
        for kin in kindred(previous):
            return Answer(kin.work, "what comes from it, named before")
    played = _IN_CREDIT.search(sentence.text) and all(m.work != scene.titles.main for m in told)
    return (
        by_name(scene, told[-1], "somebody's credit, named before") if played and is_credit(scene, told[-1]) else None
    )


def _last_named(sentence: "Sentence") -> Answer[str | None]:
    """Return the title that was named last before this sentence, in an article that is about none in particular."""
    for number in range(sentence.number - 1, -1, -1):
        if named := prominent(sentence.scene.sentences[number]):
            return by_name(sentence.scene, named[0], "the title named last before it")
    return Answer(None, "no title is known")


# Where what is at hand does not tell, the first of these that does decides.
_WAYS = (_goes_on, _referred, _headed, _by_itself, _carried)
