"""Which of the candidates are titles, how they add up, and which of them the article is mainly about."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from hitherto.claims import fold
from hitherto.reading.people.names import everyday, is_given, is_person
from hitherto.reading.titles.forms import can_be_title, can_begin, trimmed
from hitherto.reading.titles.headlines import is_title_case
from hitherto.reading.titles.kinds import WORKERS
from hitherto.reading.titles.known import is_known
from hitherto.reading.titles.lines import is_saga
from hitherto.reading.titles.setoff import is_odd
from hitherto.reading.titles.somebody import is_place, is_somebodys
from hitherto.reading.titles.spellings import places as places_of
from hitherto.reading.titles.spellings import times as times_of

_BARE_NAME = re.compile(r"(?:[A-Z][\w.'-]+ ){1,2}[A-Z][\w'-]+")
_ASIDE = re.compile(
    r"\b(?:after|before|following|amid|like|unlike|than|beats|from an?|last|next"
    r"|(?:sequel|prequel|follow-up|successor) (?:to|of)(?: the| spin-?off)?)\s[\"“]?\Z",
    re.IGNORECASE,
)
# Behind a title in a headline: whose it is, or that the news is of what comes from it ("Harbour prequel 'The Quay'").
_BESIDE = re.compile(
    rf"[\"”']?(?:'s?)?,? (?:(?i:(?:co-)?{WORKERS}),? [A-ZÀ-Þ][\w.'-]+ [A-ZÀ-Þ]"
    r"|(?i:prequel|sequel|spin-?off|follow-up)(?i: series| film| movie| show)?,? [\"“'][A-Z0-9])"
)
# Behind the rest of somebody's name: the news is what they say of it ("'Harbour' director Ada Vale on casting Bo").
_TALKS = re.compile(
    r"[\w.'-]*(?: [A-ZÀ-Þ][\w.'-]+)? (?i:on(?! board)|explains?|breaks? down|opens? up|discuss(?:es)?|previews?|teases?"
    r"|reflects?|looks? back|dish(?:es)?|addresses|defends?)\b"
)
_WORKER = re.compile(rf"[\"”’']?(?:'s?)? {WORKERS}s?\b", re.IGNORECASE)
_MADE_BY = re.compile(r"\b(?:from|with|by)(?: the)? [\"“‘']?\Z", re.IGNORECASE)
_FROM_ANOTHER = re.compile(r"(?i:prequel|sequel|spin-?off|follow-up)(?i: series| film| movie| show)?,? [\"“']\Z")
_PRIZE = re.compile(r"(?:'s?)?\s(?:[Aa]wards?|[Pp]rizes?|[Ff]estival|[Nn]ominat\w+|[Nn]ominees?)\b")
_CALLED = re.compile(r"\b(?:titled|entitled|called|dubbed) [\"“'_]?\Z")
_CUT_OFF = re.compile(r" (?:of|about|from|with|by|and|or|the|an?)\Z")  # "What We Know About", and the rest is missing
_PLAYED = re.compile(
    r"\b(?:[A-Z][\w'-]+(?: \([^)]*\))?,? as|(?:cast|back|return\w*|role|known) as|plays?|played|playing|voices?"
    r"|voiced|named|character) (?:the )?$"
)
_PLAYED_BY = re.compile(  # behind a character: "Una (Ada Okafor)", "Una, played by"
    r"'?s? \((?P<who>(?:[A-Z][\w.'-]+ ){1,2}[A-Z][\w'-]+)\)|,? (?:who is |is )?(?:played|portrayed|voiced) by\b"
)
_MAKES = re.compile(  # what somebody's name stands before as its maker's: "a season of the Ada Okafor adaptation"
    r" (?:adaptation|novel|thriller|drama|comedy|mystery|vehicle|bestseller|biopic)s?\b"
)
_NO_SURNAME = 10  # the weight from which on a name is nobody's surname
_SURNAME = re.compile(r" [A-Z][a-z’'-]+\b(?! (?:[Ss]eason|[Ss]eries))")
_ORDERS = re.compile(  # what companies do, and no work: "WBX has ordered ten episodes"
    r" (?:(?:has|have|had) )?(?:also |just |officially |already |recently )?(?:ordered|renewed|greenlit|commissioned"
    r"|acquired|bought|declined|optioned|will (?:air|broadcast|distribute))\b(?! (?:by|for|from)\b)"
)
_CAPITAL = re.compile(r"(?<![.!?] )\b([A-Z][\w.'-]+)(?<!'s)(?<!s') $")
_INITIAL = re.compile(r"[A-Z]\.")  # "Ada E. Vale"
_LEAD = re.compile(r"[\w,;)][\"”']? [\"“']?([A-Z]\w*) $")  # within a sentence, where no capital is due
_OWNS = re.compile(r"(?:'s|(?<=s)') (?:[A-Z]\w+(?:\s|\b)){1,3}")
_OWNER = re.compile(r"(?:[A-Z][\w-]+ )?[A-Z][\w-]+(?:'s|(?<=s)') $")


def is_title(name: str, weight: int, text: str, people: set[str], certain: bool) -> bool:
    """Drop what is somebody's name: it speaks, it is played, it is the surname of a fuller name.

    A title that bears its hero's name is told by the quotation marks that no name would have.
    """
    last = name.rpartition(" ")[2]
    if certain and is_set_off(name, text):
        return True
    if is_place(name, text):
        return False
    both = " and " in name and fold(name.partition(" and ")[0]) in people  # "Ada Vale and Bo Lund"
    borne = fold(name) in people or both or (last != name and fold(last) in people and _BARE_NAME.fullmatch(name))
    hero = borne and certain and is_saga(name, text)  # who is told of in the title of that name
    if weight < _NO_SURNAME and is_somebodys(name, text) and not is_saga(name, text):
        return False
    if (borne and not hero) or _CUT_OFF.search(name.lower()):
        return False
    return (weight >= 8 and certain) or _is_nobodys(name, weight, text, certain)


def _is_nobodys(name: str, weight: int, text: str, certain: bool) -> bool:
    """Tell whether nothing in the text speaks of a name as somebody's: it is no part, no prize, no surname."""
    if (is_person(name) and weight < 6 and not is_saga(name, text)) or not certain:
        return False
    places = places_of(name, text)
    before = [text[max(0, at - 30) : at] for at in places]
    behind = [at + len(name) for at in places]
    role = any(_PLAYED.search(words) for words in before) or any(_is_played(text, at) for at in behind)
    if role and (" " not in name or _BARE_NAME.fullmatch(name)) and not is_saga(name, text):
        return False
    if any(_PRIZE.match(text, at) for at in behind) or (
        is_person(name) and all(_MAKES.match(text, at) for at in behind)
    ):
        return False
    if " " not in name and is_given(name) and any(_SURNAME.match(text, at) for at in behind):
        return False
    if any(_ORDERS.match(text, at) for at in behind):
        return False
    found = [found[1] for words in before if (found := _CAPITAL.search(words))]
    borne = sum(
        can_be_title(word) or bool(_INITIAL.fullmatch(word)) if " " not in name else is_given(word) for word in found
    )
    return not (weight < _NO_SURNAME and borne * 3 >= len(places))


def _is_played(text: str, end: int) -> bool:
    """Tell whether what ends here is a character, since its actor is named behind it."""
    found = _PLAYED_BY.match(text, end)
    return found is not None and (found["who"] is None or is_person(found["who"]))


def is_set_off(name: str, text: str) -> bool:
    """Tell whether quotation marks set a name off as a title: twice, or once before what only titles have."""
    stands = ((at, at + len(name)) for at in places_of(name, text) if at)
    marked = [end + 1 for at, end in stands if text[at - 1] in "“\"‘'_" and text[end : end + 1] in _SHUT]
    return len(marked) > 1 or any(_HAD.match(text, after) for after in marked)


_NUMBERED = re.compile(r"\d|I{2,3}|IV|V")
_SHUT = frozenset("”\"’'_")
_HAD = re.compile(
    r"\s(?:season|series|tv|television|show|movie|film|trailer|teaser|cast|finale|premiere|sequel|reboot|revival"
    r"|spin|prequel|episode|adaptation|remake)s?(?!\w)",
    re.IGNORECASE,
)


def merge(weights: Counter[str], text: str) -> Counter[str]:
    """Add up spellings of one title, and give a longer run's weight to the title that it wraps."""
    by_fold: dict[str, list[str]] = {}
    for name in weights:
        by_fold.setdefault(fold(name.replace(" & ", " and ")), []).append(name)
    merged: Counter[str] = Counter()
    for spellings in by_fold.values():
        best = max(spellings, key=lambda n: (_told(n, text), -len(n), n))
        merged[_with_lead(_with_owner(best, text), text)] += sum(weights[s] for s in spellings)
    for name in sorted(merged, key=lambda n: (-len(n), n)):
        if name not in merged:
            continue  # a part of a longer one
        for held in _held_within(name, merged, text) if is_odd(name) or "'s " in name else ():
            half = name.startswith(f"{held}'s ") or (name.startswith("The ") and name.endswith(f"'s {held}"))
            if is_odd(name) or half:  # "The Ferryman" of "The Ferryman's Wage"
                merged[name] += merged.pop(held)
        part = next((n for n in merged if name.endswith(f" {n}") and not can_begin(name.partition(" ")[0])), None)
        if part and times_of(part, text) == times_of(name, text):
            merged[name] += merged.pop(part)  # which never stands without the everyday words before it
        inner = [n for n in merged if n != name and times_of(n, name)]
        heir = max(inner, key=lambda n: (merged[n], len(n), n), default="")
        weak = text.count(name) <= 1 and merged[name] < 8 and not {":", "!"} & set(name.replace(heir, "")[:-1])
        seen = _holds(name, heir) and times_of(heir, text) >= 2 * times_of(name, text)
        weak = (weak or seen) and not (is_known(name) or _is_called(name, text))
        weak = weak and not name.removeprefix(heir).strip().isdigit()  # "Harbour 3" is another one
        if heir and weak and ((seen and heir.startswith("The ")) or merged[heir] >= merged[name]):
            merged[heir] += merged.pop(name)
    return merged


def _held_within(name: str, names: Iterable[str], text: str) -> list[str]:
    """Return the names that stand nowhere but within another one."""
    inner = ((n, times_of(n, name)) for n in names if n != name)
    return [n for n, within in inner if within and times_of(n, text) <= within * times_of(name, text)]


def fragments(names: Collection[str], text: str) -> set[str]:
    """Return the names that stand only at the end of a longer one: "Harbour Pants" of "Tale of the Harbour Pants"."""
    ends = ((name, whole) for name in names for whole in names if whole.endswith((f" of {name}", f" the {name}")))
    return {name for name, whole in ends if times_of(name, text) == times_of(whole.removeprefix("The "), text)}


def _is_called(name: str, text: str) -> bool:
    """Tell whether the text says that this is what a work is called: "the first sequel, titled Harbour Returns"."""
    return any(_CALLED.search(text, max(0, at - 16), at) for at in places_of(name, text))


def sisters(weights: Counter[str], titles: Sequence[str]) -> list[str]:
    """Return what goes on from the same story as a title: "Harbour: Part Two" beside "Harbour: Part One".

    Beside "Harbour" itself it needs more than one word after the colon, since anybody may be named there.
    """
    stories = {name.partition(": ")[0]: ": " in name for name in sorted(titles, key=lambda n: ": " in n)}
    others = (name for name in weights if ": " in name and name not in titles)
    return [name for name in others if _goes_on(name, stories)]


def _goes_on(name: str, stories: Mapping[str, bool]) -> bool:
    story, _, rest = name.partition(": ")
    return story in stories and (stories[story] or (" " in rest and not is_person(rest)))


def _told(spelled: str, text: str) -> int:
    """Weigh a spelling: how often it stands, and that headlines leave out a "The" which nobody's star has given it."""
    if not spelled.startswith("The "):
        return text.count(spelled)
    return 3 * sum(_WORKER.match(text, at + len(spelled)) is None for at in places_of(spelled, text))


def _holds(name: str, title: str) -> bool:
    """Tell whether a run is a title with what is seen in it: "Ada Lark in Salt Roads"."""
    return bool(title) and re.search(r"\S (?:in|on|from|for|of) (?:the )?\Z", name.removesuffix(title)) is not None


def _with_owner(name: str, text: str) -> str:
    """Return the whole of a title that has a possessive in it ("The Handmaid's Tale"), of which a run is one half."""
    places = places_of(name, text)
    whole: Counter[str] = Counter()
    for at in places:
        owns = _OWNS.match(text, at + len(name))
        owner = _OWNER.search(text[max(0, at - 40) : at])
        if owner and owner.group() == "Marvel's ":
            whole[owner.group() + name] += 1
        elif owns and text[at - 1 : at] != "'" and not is_person(owns.group().partition(" ")[2].strip()):
            whole[trimmed(name + owns.group().rstrip())] += 1
        elif owner:
            whole[trimmed(owner.group() + name)] += 1
    if not whole:
        return name
    best, count = whole.most_common(1)[0]
    return best if count >= 2 and count >= 0.5 * len(places) else name


def heads(name: str, headline: str) -> int:
    """Return how often the headline is about a title, rather than telling of its makers or of what it came after."""
    spelled = _in_headline(name, headline)
    return sum(not _is_beside(headline, at, at + len(spelled)) for at in places_of(spelled, headline))


def _in_headline(name: str, headline: str) -> str:
    """Return a title as the headline has it, which leaves out the "The" of a longer one."""
    short = name.removeprefix("The ")
    return name if " " not in short or name in headline else short


def _is_beside(headline: str, start: int, end: int) -> bool:
    """Tell whether a headline only says here whose work somebody is known from, or what comes before the news."""
    beside = _BESIDE.match(headline, end)
    if _ASIDE.search(headline[:start]) or (beside and not _TALKS.match(headline, beside.end())):
        return True
    return _WORKER.match(headline, end) is not None and _MADE_BY.search(headline[:start]) is not None


def heads_alone(name: str, names: Iterable[str], headline: str) -> int:
    """Return how often the headline is about a title that is not a part of another's name there."""
    wrapped = (n for n in names if n != name and times_of(name, n))
    return heads(name, headline) - sum(times_of(n, headline) for n in wrapped)


def _comes_from_another(name: str, headline: str) -> bool:
    """Tell whether a headline gives a title right after what it comes from: "Harbour prequel series 'The Quay'"."""
    return any(_FROM_ANOTHER.search(headline[:at]) for at in places_of(name, headline))


def _with_lead(name: str, text: str) -> str:
    """Return the whole of a title that begins with everyday words ("To Your Harbour"), which were cut from a run."""
    places = places_of(name, text)
    head = max(0, text.find("\n"))
    head = head if is_title_case(text[:head]) else 0  # where capitals say nothing
    before = [text[max(0, at - 24) : at] for at in places if at >= head]
    leads = Counter(found[1] for words in before if (found := _LEAD.search(words)))
    if not leads and len(places) > 2:  # at the beginning of sentences only, and of all of them
        leads = Counter(words.split()[-1].strip("\"“'_") for words in before if words.endswith(" ") and words.split())
        leads = leads if max(leads.values(), default=0) == len(places) else Counter()
    word, count = leads.most_common(1)[0] if leads else ("", 0)
    if word == "The" and f"the {name}" not in text:
        return f"The {name}"  # which headlines leave out
    if word.lower() not in everyday() or not word[0].isupper():
        return name
    led = sum(text.endswith(f"{word} ", 0, at) for at in places)  # wherever it stands in its sentence
    if led < 2 or (led < 0.8 * len(places) and (count < 2 or count < 0.6 * len(places))):
        return name
    return _with_lead(f"{word} {name}", text)


def main_title(weights: Counter[str], text: str, headline: str) -> str | None:
    """Choose the title that is weighed and named most, above all in the headline."""

    def score(name: str) -> tuple[float, int, str]:
        alone = heads_alone(name, weights, headline)
        times = max(times_of(name, text), times_of(name.partition(": ")[2] or name, text))
        leads = 4 if headline.lstrip("\"“‘'_").startswith(name) or _comes_from_another(name, headline) else 0
        return min(weights[name], 24) + 0.9 * min(times, 12) + (8 + leads if alone > 0 else 0), -text.find(name), name

    best = max(weights, key=score, default=None)
    # What is news is the new series that bears the old one's name before its colon; and half a title is the whole.
    whole = [
        n
        for n in weights
        if n.startswith((f"{best}: ", f"{best} - ", f"{best}! "))
        and (times_of(n, text) > 1 or n.removeprefix(f"{best}")[2:].lstrip() in headline)
        and not n.startswith((f"{best}: Season ", f"{best}: Series "))  # a comic's issues
    ]
    whole += [n for n in weights if n.endswith((f": {best}", f" - {best}"))]
    numbered = (n for n in weights if n.startswith(f"{best} ") and _NUMBERED.fullmatch(n, len(f"{best} ")))
    whole += [n for n in numbered if heads(n, headline)]
    return max(whole, key=score, default=best)
