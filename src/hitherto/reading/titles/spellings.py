"""How a title is spelled in a text: where it stands, its short forms, and where its words mean something else."""

import re
from collections.abc import Iterable, Iterator, Sequence

from hitherto.claims import fold
from hitherto.reading.people.names import everyday

_SPACE = re.compile(r"\s")
_GENERIC = frozenset("series show movie film game anime animation musical beginning final season final chapter".split())
_DATED = re.compile(
    r"(?:\b(?:in|since|of|by|from|until|before|after|to|and|around|late|early|the|than|over|about)|[-–,.$£€]) ?\Z"
)
_WITHIN = re.compile(r"[a-z,;)\d]['’”\"]? \Z")
_HAS = re.compile(
    r"['’]?s? (?:[Ss]eason|[Ss]eries|[Ss]tars?|[Cc]reator|[Ss]howrunner|[Tt]railer|[Cc]ast|[Pp]requel|[Ss]equel|[Ss]pin"
    r"|follows|premieres|returns|has been|will|is|was)\b"
)


def spelling(name: str) -> str:
    """Return a pattern of a title, whichever apostrophes and spaces it is set with."""
    return re.escape(name).replace("'", "['’]").replace(r"\ ", r"\s")


def places(name: str, text: str) -> list[int]:
    """Return where a name stands by itself; much quicker than a pattern compiled for each name."""
    found, at = [], text.find(name)
    while at >= 0:
        end = at + len(name)
        before, after = text[at - 1 : at], text[end : end + 1]
        if not (before.isalnum() or before == "-" or after.isalnum()):
            found.append(at)
        at = text.find(name, end)
    return found


Stand = tuple[int, int, int, str]  # where it begins, minus its length, where it ends, the name


def standing(name: str, plain: str, text: str, start: int, end: int) -> Iterator[Stand]:
    """Give where a spelling stands by itself in a stretch of a text, with the quotation marks around it."""
    at = plain.find(name, start, end)
    while at >= 0:
        stop = at + len(name)
        if not _GOES_ON.match(text, stop, end):
            shut = _SHUT.match(text, stop, end) if at > start and text[at - 1] in _OPEN else None
            begin, stop = (at - 1, shut.end()) if shut and not _joined(text[at - 2 : at - 1]) else (at, stop)
            if begin < at or not _joined(text[at - 1 : at]):
                yield begin, -len(name), stop, name
        at = plain.find(name, at + 1, end)


_OPEN, _SHUT = "\"“‘'_*", re.compile(r"[,.!?]{0,2}[\"”’'_*](?!s\b)")
_GOES_ON = re.compile(r"[^\W_]|-[A-Za-z]")


def _joined(before: str) -> bool:
    return before.isalnum() or before == "-"


def times(name: str, text: str) -> int:
    """Return how often a name stands by itself."""
    return len(places(name, text))


def one_spaced(text: str) -> str:
    """Write apostrophes in one way, and spaces too; character for character."""
    return _SPACE.sub(" ", plain_text(text))


def plain_text(text: str) -> str:
    """Write every apostrophe and every short dash in one way; character for character, so that offsets hold."""
    return _PART_DASH.sub(" - ", text.replace("’", "'").replace("‘", "'").replace(" – ", " - "))


_PART_DASH = re.compile(r" — (?=(?:Part|Chapter|Volume|Book|Act) (?:\d|One|Two|Three|Four|Five|I))")


def is_meant(text: str, start: int, end: int) -> bool:
    """Tell whether everyday words are a title at `[start, end)`: within a sentence, or with what titles have or do."""
    if text[start].isdigit():
        return not _DATED.search(text, max(0, start - 12), start) or _HAS.match(text, end) is not None
    return _WITHIN.search(text, max(0, start - 4), start) is not None or _HAS.match(text, end) is not None


_OF_WORK = re.compile(
    r"\b(?:films?|movies?|series|show|drama|comedy|thriller|sitcom|biopic|musical|adaptation of|version of|remake of"
    r"|(?:seen|starred|starring|appeared|appearing|roles?|part) in|(?:19|20)\d\d['’]?s?),? [\"“‘_]?\Z"
)


def is_work(text: str, start: int) -> bool:
    """Tell whether what somebody is called too is a title where it begins: "in the 2020 film Ada"."""
    return _OF_WORK.search(text, max(0, start - 24), start) is not None


def aliases(main: str | None, names: Sequence[str], text: str) -> dict[str, str]:
    """Return short forms: what stands before or after the colon, a title without its article."""
    found: dict[str, str] = {}
    for name in names:
        before, colon, after = name.partition(": ")
        shorts = [after] if colon else []
        if colon and name == main and times(before, text) < 3 * times(name, text) and not _is_older(before, text):
            shorts.append(before)
        if name.startswith("The "):
            shorts.append(name[4:])
        for short in shorts:
            if (
                len(short) > 3
                and fold(short) not in _GENERIC
                and (
                    name == main
                    or (" " in short and short not in names)
                    or (short == after and (_is_part(name, main, names) or _begins(name, main, text)))
                )
            ):
                found.setdefault(short, name)
    return found


def _is_older(name: str, text: str) -> bool:
    """Tell whether a text speaks of a name as of a work that another comes from: "a prequel to Harbour"."""
    return any(
        _COMES_FROM.search(text, max(0, at - 40), at) and not text.startswith(": ", at + len(name))
        for at in places(name, text)
    )


_COMES_FROM = re.compile(
    r"\b(?:the original|(?:sequel|prequel|spin-?off|follow-?up|successor|companion)(?: series| film| movie)? (?:to|of)"
    r"|(?:19|20)\d\d's) [\"“'_]?\Z"
)


def _is_part(name: str, main: str | None, names: Sequence[str]) -> bool:
    """Tell whether the main title's sister goes by what it has after the colon: "Quay" beside "Harbour: Quay"."""
    before, _, short = name.partition(": ")
    sisters = main is not None and (main == before or main.startswith(f"{before}: ")) and short != main
    return sisters and short in names and sum(other.endswith(f": {short}") for other in names) == 1


def _begins(name: str, main: str | None, text: str) -> bool:
    """Tell whether a sentence begins with what the main title's sister has after the colon: "Quay is the newest"."""
    before, _, short = name.partition(": ")
    sisters = main is not None and main.startswith(f"{before}: ") and short != main
    stands = (at for at in places(short, text) if sisters and _OPENS.search(text, max(0, at - 3), at))
    return any(_DOES.match(text, at + len(short)) for at in stands)


_OPENS = re.compile(r"(?:\A|[.!?”\"] |\n)[\"“'‘]?\Z")
_DOES = re.compile(r"[\"”’']? (?:is|was|has|had|will|ran|aired|premiered|debuted|ended|follow(?:s|ed)|star(?:s|red))\b")


def respelled(names: Sequence[str], text: str, headline: str) -> dict[str, str]:
    """Return titles in capitals, with another "and", and with a possessive that lost its apostrophe in the headline."""
    found = {n.upper(): n for n in names if len(n) > 4 and not n.isupper() and times(n.upper(), text)}
    opening = ((f"{first.upper()} {rest}", n) for n in names for first, _, rest in [n.partition(" ")] if rest)
    found |= {loud: n for loud, n in opening if loud not in names and times(loud, text)}  # as a tabloid's report begins
    pairs = ((n, n.replace(one, other)) for n in names for one, other in ((" & ", " and "), (" and ", " & ")))
    found |= {other: n for n, other in pairs if other != n and other not in names and times(other, text)}
    return found | {f"{n}s": n for n in names if times(f"{n}s", headline) and times(f"{n}s", text) == 1}


def headed(names: Iterable[str], headline: str) -> dict[str, str]:
    """Return titles as a headline in capitals spells them: "Lords Of Quay" for "Lords of Quay"."""
    lower, found = headline.lower(), {}
    for name in names:
        at = lower.find(name.lower()) if " " in name and name not in headline else -1
        if at >= 0:
            found[headline[at : at + len(name)]] = name
    return {spelled: name for spelled, name in found.items() if times(spelled, headline)}


def shortened(names: Sequence[str], headline: str) -> dict[str, str]:
    """Return titles whose words a headline has cut short: "Celeb Quiz" for "The Celebrity Quiz"."""
    return {
        short: name
        for short in names
        if short in headline
        for name in names
        if name != short and _is_cut(short.removeprefix("The ").split(), name.removeprefix("The ").split())
    }


def _is_cut(short: Sequence[str], words: Sequence[str]) -> bool:
    pairs = list(zip(short, words, strict=False))
    same = len(short) == len(words) and all(long.startswith(cut) and len(cut) > 3 for cut, long in pairs if cut != long)
    return same and any(cut != long for cut, long in pairs)


def longer_names(short: str, text: str) -> frozenset[str]:
    """Return the capitalised words with which a short form makes up another name: "Las" where "Vegas" is one."""
    found = (_NAME_WORD.search(text, max(0, at - 30), at) for at in places(short, text))
    return frozenset(m[1] for m in found if m and m[1].lower() not in everyday())


_NAME_WORD = re.compile(r"[a-z,] ([A-ZÀ-Þ](?:[\w.-]*[a-z])) \Z")


# "the first sequel, titled Harbour Returns": another work, and no season of the first.
_OF_ITS_OWN = re.compile(r"\b(?:sequel|prequel|film|movie|spin-?off|follow-up|instal+ment|revival|reboot|sister)\b")


def subtitles(main: str | None, names: Sequence[str], text: str) -> dict[str, str]:
    """Return what a season of the main title is called in full ("…, officially titled Main and the Rest")."""
    longer = [n for n in names if main and n != main and n.startswith(f"{main} ")]
    named = {n: re.search(rf"([^.;]{{0,40}})\btitled [\"“']?{spelling(n)}", text) for n in longer}
    found = {n: main for n, told in named.items() if main and told and not _OF_ITS_OWN.search(told[1])}
    numbered = r"[\"”']?,? (?:[—–-] |\()?(?:aka|a\.k\.a\.|also known as|or) [Ss]eason \d"
    whole = [n for n in names if main and n.startswith(f"{main}: ")]
    titled = (
        r"\b(?:season(?: \d+)?|series)(?:'s)? (?:full |official |complete )?(?:title(?:,| is|:)|titled|called) [\"“']?"
    )
    return found | {
        n: main for n in whole if main and re.search(f"{spelling(n)}{numbered}|{titled}{spelling(n)}", text)
    }


def by_number(names: Sequence[str], text: str) -> dict[str, str]:
    """Return the parts of a story by their number alone ("Harbour 2" of "Harbour: Part Two")."""
    found: dict[str, str] = {}
    for name in names:
        part = _PART.fullmatch(name)
        if part:
            count = _COUNT.get(part["nth"].lower(), part["nth"])
            shorts = (
                f"{part['story']} {count}",
                f"{part['story']}: Part {count}",
                f"{part['story']} Part {part['nth']}",
            )
            found |= {short: name for short in shorts if short != name and times(short, text)}
    for name in names:
        roman = _ROMAN.search(name)
        counted = f"{name[: roman.start()]}{_COUNT[roman[0].lower()]}{name[roman.end() :]}" if roman else ""
        if counted and (counted in names or times(counted, text)):
            found[name if counted in names else counted] = counted if counted in names else name
    return found


_ROMAN = re.compile(r"(?<=\w )(?:II|III|IV|V|VI|VII|VIII)(?=:|\Z)")
_PART = re.compile(r"(?P<story>.+): (?:Part|Chapter|Volume) (?P<nth>\d|One|Two|Three|Four|Five|I{1,3}|IV|V)")
_COUNT = dict(zip("one two three four five i ii iii iv v vi vii viii".split(), "1234512345678", strict=True))


def initials(names: Sequence[str], text: str) -> dict[str, str]:
    """Return titles by their initials ("HOTD", "HotD"), where the text has them as a word of their own."""
    found: dict[str, str] = {}
    for name in names:
        words = re.findall(r"[^\W_]+(?:['’]\w+)?", name)
        if len(words) < 3:
            continue
        letters = "".join(w if w.isdigit() else w[0] for w in words)
        whole = {letters, letters.upper(), letters.upper().removeprefix("T")}
        found |= {short: name for short in whole if len(short) > 2 and short not in names[:1] and times(short, text)}
    return found
