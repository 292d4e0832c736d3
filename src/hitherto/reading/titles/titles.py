"""The titles that an article is about, learned from how it speaks of them; few are known beforehand."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from hitherto.claims import fold
from hitherto.reading.drawing.standing import Standing
from hitherto.reading.layout import Block
from hitherto.reading.people.names import is_given
from hitherto.reading.titles.choice import fragments, heads, heads_alone, is_title, main_title, merge, sisters
from hitherto.reading.titles.credits import stands_as_credit
from hitherto.reading.titles.cues import weigh
from hitherto.reading.titles.described import Phrase, described
from hitherto.reading.titles.entries import entries
from hitherto.reading.titles.forms import is_common
from hitherto.reading.titles.headed import headed_alone
from hitherto.reading.titles.known import is_known
from hitherto.reading.titles.spellings import (
    aliases,
    by_number,
    headed,
    initials,
    is_meant,
    is_work,
    longer_names,
    one_spaced,
    plain_text,
    respelled,
    shortened,
    spelling,
    standing,
    subtitles,
    times,
)
from hitherto.reading.titles.unnamed import heading, is_part, unnamed

_UNTITLED = (
    r"(?:\s(?:movie|film|TV|television|video game|game|anime|live-action|animated|prequel))*"
    r"\s(?:sequel|spin-?off|prequel|revival|animated series|reunion)"
)
_NO_NAME_FOLLOWS = (
    r"(?:\s(?:series|movie|film|show|game))?(?![\w-])"
    r"(?!,?\s[\"“‘']?(?:(?-i:[A-Z])[a-z]+\s?){1,6}(?:[,?;)]|\s(?:is|was|will|has)\b|$))"
)

_NO_QUOTE = r"(?!(?:\s(?:series|movie|film|show|game))?,?\s[\"“'_])"  # "“Harbour” prequel series “The Quay”"


_UNTITLED_WORDS = ("sequel", "spinoff", "spin-off", "prequel", "revival", "animated series", "reunion")
_UNTITLED_TAIL = re.compile(_UNTITLED, re.IGNORECASE)
_ANOTHER = re.compile(r"\b(?:an)?other [\"“‘'_]?\Z", re.IGNORECASE)
_EARLY = 300  # characters after the headline
# Before what somebody does besides: "left to work on the new Harbour spin-off".
_ELSEWHERE = re.compile(
    r"(?:\b(?:work(?:s|ed|ing)? on|left for|moved to|join(?:s|ed|ing)?)"
    r"|\b(?:also|next) [\w ]{0,30}\b(?:in|on|for)) [\w ]{0,20}[\"“‘'_]?\Z"
)
_ITS = re.compile(r"\bits (?:upcoming |new )?[\"“‘'_]?\Z")  # "its Harbour spin-off": of a service, Harbour itself
_HEADED = 8  # the weight of what the headline names and nothing else tells
_SHORT = 800  # characters of an article that has no late half
_COMMON_WEIGHT = 7  # of everyday words that the headline does not have


@dataclass(frozen=True, slots=True)
class Mention:
    """A title named at characters `[start, end)`, quotation marks around it included."""

    start: int
    end: int
    work: str


class Titles:
    """The titles of one article, the one it is mainly about, and where each is named."""

    def __init__(self, text: str, parts: Sequence[Block], people: set[str]) -> None:
        """Learn them from the text; `people` are names that are certainly somebody's."""
        plain = plain_text(text)
        self.entries = entries(plain, parts)
        self._entered = frozenset(entry.start for entry in self.entries)
        weights, certain = weigh(plain, parts, self.entries)
        merged = merge(weights, plain)
        for fragment in fragments(merged, plain):
            del merged[fragment]
        headline = plain[parts[0].start : parts[0].end] if parts else ""
        capitals = headed(merged, headline)
        for spelled, name in capitals.items():
            headline = headline.replace(spelled, name)
        certain_folds = {fold(n) for n in certain}
        phrases = list(described(plain, parts, people.__contains__))
        folded_people = {fold(p) for p in (*people, *(o for p in phrases if p.telling for o in p.owners))}

        def titles(least: int) -> Counter[str]:
            return Counter(
                {
                    n: w
                    for n, w in merged.items()
                    if is_title(n, w, plain, folded_people, fold(n) in certain_folds or w >= least)
                    and (w >= _COMMON_WEIGHT or times(n, headline) or not is_common(n))
                }
            )

        kept = titles(3)
        if not any(heads(n, headline) for n in kept):
            loose = titles(2)  # what the headline names need not be told so often
            kept = Counter({n: w for n, w in loose.items() if n in kept or " " in n or times(n, plain) > 1})
            self._add_headed(kept, plain, headline, folded_people)
        named = [n for n, w in kept.most_common() if w >= 3 or times(n, headline)]
        self.names = [*named, *sisters(merged, named)]
        self.main = main_title(kept, plain, headline)
        self.aliases = aliases(self.main, self.names, plain)
        self.aliases |= subtitles(self.main, self.names, plain)
        self.aliases |= capitals | shortened(self.names, headline)
        self.main = self.aliases.get(self.main, self.main) if self.main else None
        self.aliases |= respelled(self.names, plain, headline)
        self.aliases |= by_number(self.names, plain)
        self.aliases = initials(self.names, plain) | self.aliases
        self.names = [n for n in self.names if n not in self.aliases]
        self._untitled(plain, headline)
        self._epithets = {s for s, work in self.aliases.items() if work == self.main and _UNTITLED_TAIL.search(s)}
        self._text, self._plain = text, one_spaced(text)
        meant = {n.replace("’", "'"): n for n in reversed(self.names)} | self.aliases
        self._spelled = {spelled: meant.get(spelled, spelled) for spelled in map(one_spaced, meant)}
        shorts = (spelled for spelled, work in self.aliases.items() if work.endswith(f": {spelled}"))
        # What is also what the article calls somebody: "Ada" in an article about Ada Vale that names her film.
        firsts = (n for n in self._spelled if " " not in n and is_given(n) and self._spelled[n] != self.main)
        self._borne = {n for n in firsts if re.search(rf"\b{re.escape(n)} (?!(?:Season|Series)\b)[A-Z][a-z]+", text)}
        self._longer = {spelled: words for spelled in shorts if (words := longer_names(spelled, self._plain))}
        self._named = Standing(self._find(text, 0, len(text)), partial(self._find, text))
        self._counts = Counter(m.work for m in self._named)
        self._prove_main(plain, headline, kept)
        self._tell(phrases, plain, headline)

    def _add_headed(self, kept: Counter[str], text: str, headline: str, people: set[str]) -> None:
        """Take in the title that only the headline and the words around it below tell."""
        if self.entries or any(heads(n, headline) for n in kept):
            return
        if name := headed_alone(text, headline, people):
            kept[name] += _HEADED

    def _prove_main(self, text: str, headline: str, weights: Counter[str]) -> None:
        """Keep the main title only where the headline has it, or the text speaks mostly of it and not in credits."""
        if self.main is None or heads(self.main, headline):
            return
        if self.entries:  # a list is about none of its titles more than about the others
            self.main = next((name for name in self.names if heads(name, headline)), None)
            return
        if self.main in self.aliases.values():
            return
        told = Counter(m.work for m in self._named if not stands_as_credit(text, m.start, m.end, main=False))
        work, times = max(told.items(), key=lambda pair: (pair[1], weights[pair[0]], pair[0]), default=(None, 0))
        headed = next((name for name in self.names if heads_alone(name, self.names, headline) > 0), None)
        first = next((m.start for m in self._named if m.work == work), 0)
        early = first < len(text) / 2 or len(text) < _SHORT  # what a long article is about it names early
        most = times * 2 >= told.total() if times > 1 else len(told) == 1 and not is_known(work or "")
        self.main = work if early and most else headed

    def _tell(self, phrases: Sequence[Phrase], text: str, headline: str) -> None:
        """Take in the works that are told by whose they are alone, one of which the article may be about."""
        head = heading(phrases, text, self.main, real=self._begins(text, headline))
        told = [Mention(*found) for found in unnamed(phrases, text, head)]
        works = dict.fromkeys(mention.work for mention in told)
        self.told = frozenset(works)
        if not told:
            return
        owners = [owner for phrase in phrases if phrase.work in works for owner in phrase.owners]
        self.main = head.work if head else self.main
        no_titles = {name for name in self.names if any(is_part(name, owner) for owner in owners)}
        self.names = [*works, *(name for name in self.names if name not in no_titles)]
        self._spelled = {s: work for s, work in self._spelled.items() if work not in no_titles}
        free = (m for m in self._find(text, 0, len(text)) if not any(m.start < t.end and t.start < m.end for t in told))
        self._named = Standing(sorted((*free, *told), key=lambda m: m.start), partial(self._find, text))
        self._counts = Counter(m.work for m in self._named)

    def _begins(self, text: str, headline: str) -> bool:
        """Tell whether the article begins with its main title, or comes back to it, and not only in credits."""
        if self.main is None or times(self.main, headline):
            return self.main is not None and heads(self.main, headline) > 0
        told = [
            m.start
            for m in self._named
            if m.work == self.main and not stands_as_credit(text, m.start, m.end, main=False)
        ]
        return len(told) > 2 or any(at < len(headline) + _EARLY for at in told)

    def _untitled(self, text: str, headline: str) -> None:
        """Give works that have no title yet a plain name: "the Mummy sequel"."""
        self.untitled: set[str] = set()
        lower = text.lower()
        if not self.names or not any(word in lower for word in _UNTITLED_WORDS):
            return
        bare = [name.lower().replace("’", "'") for name in {*self.names, *self.aliases}]
        spelled = tuple(f"{name}{shut}" for name in bare for shut in ("", '"', "”", "'", "_"))
        lower = re.sub(r"\s", " ", lower)
        ends = (m.start() + n for m in _UNTITLED_TAIL.finditer(lower) for n, c in enumerate(m.group()) if c == " ")
        if not any(lower.endswith(spelled, 0, end) for end in ends):
            return
        names = "|".join(sorted(map(spelling, {*self.names, *self.aliases}), key=len, reverse=True))
        name_ = rf"(?P<open>[\"“'_])?(?P<name>{names})(?(open)[\"”'_])"
        source = rf"(?<![\w-])(?P<whole>{name_}(?P<tail>{_UNTITLED})){_NO_NAME_FOLLOWS}(?(open){_NO_QUOTE})"
        for found in re.finditer(source, text, re.IGNORECASE):
            name, whole = self._work(found["name"]), re.sub(r"\s+", " ", found["whole"])
            plain = name + re.sub(r"\s+", " ", found["tail"]).lower()
            if self.main and self.aliases.get(whole) == self.main:
                continue  # "another Harbour spin-off", beside the main one
            fuller = self._fuller(found, text)
            own = fuller or (name != self.main and self._is_epithet(text, headline, found))
            if found["open"] and (own or plain.endswith(("reunion", "revival"))):
                continue  # the title itself is named, and told to come from another
            if fuller:
                self.aliases[whole] = fuller
                self.main = fuller if found.end() <= len(headline) else self.main
                continue
            its = name == self.main and _ITS.search(text, max(0, found.start() - 20), found.start())
            if (its and "spin" in plain) or own:
                plain = self.main or plain
            self.aliases[whole] = plain
            self.untitled.add(plain)
            kind = plain[len(name) :].split()
            if name == self.main and all(word in headline.lower() for word in kind):
                self.main = plain

    def _fuller(self, found: re.Match[str], text: str) -> str | None:
        """Return the one title that begins with the name of what it comes from: "the Harbour spin-off"."""
        if re.search(rf"\b(?:another|any|an?)\s[\"“'‘_]?{spelling(found['whole'])}", text, re.IGNORECASE):
            return None
        begins = tuple(f"{found['name'].lower()}{sign}" for sign in (":", " –", " -"))
        longer = [name for name in self.names if name.lower().replace("’", "'").startswith(begins)]
        return self.main if self.main in longer else longer[0] if len(longer) == 1 else None

    def _is_epithet(self, text: str, headline: str, found: re.Match[str]) -> bool:
        """Tell whether "the Harbour spin-off" is what the main title, which has its own, came from, and none but it."""
        if not self.main or self.main in self.untitled or not heads(self.main, headline):
            return False
        the = re.search(r"\b[Tt]he (?:(?:new|upcoming|hit|popular|latest) )?[\"“'‘_]?\Z", text[: found.start()])
        if _ELSEWHERE.search(text, max(0, found.start() - 50), found.start()):
            return False
        others = rf"\b(?:an?|first|previous|any|of)\s[\"“'‘_]?{spelling(found['whole'])}"
        headed = found.start() < len(headline)  # where the title's own article stands for another
        return (bool(the) or headed) and not re.search(others, text, re.IGNORECASE)

    def mentions(self, text: str, start: int, end: int) -> Iterable[Mention]:
        """Return the titles named between these characters, of the article itself or of another text."""
        return self._named.within(start, end) if text is self._text else self._find(text, start, end)

    def _find(self, text: str, start: int, end: int) -> Iterator[Mention]:
        plain = self._plain if text is self._text else one_spaced(text)
        stands = (stand for name in self._spelled for stand in standing(name, plain, text, start, end))
        at = start
        for begin, _, stop, name in sorted(stands):
            if begin < at or self._is_part_of_name(name, plain, begin):
                continue
            at = stop
            if name in self._epithets and _ANOTHER.search(text, max(0, begin - 12), begin):
                at = begin
                continue
            quoted = stop - begin > len(name)
            entered = text is self._text and begin in self._entered
            if not quoted and name in self._borne and not is_work(text, begin):
                at = begin
                continue
            if quoted or entered or not is_common(name) or is_meant(text, begin, stop):
                yield Mention(begin, stop, self._spelled[name])

    def _is_part_of_name(self, name: str, plain: str, begin: int) -> bool:
        """Tell whether a short form is the end of another name here: "Vegas" in "Las Vegas"."""
        words = self._longer.get(name)
        return words is not None and plain[max(0, begin - 30) : begin].rpartition(" ")[0].rpartition(" ")[2] in words

    def is_entry(self, mention: Mention) -> bool:
        """Tell whether an entry of a list begins with this naming of its title."""
        return bool(self._entered) and any(at in self._entered for at in (mention.start, mention.start + 1))

    def count(self, work: str) -> int:
        """Return how often a title is named."""
        return self._counts[work]

    def _work(self, spelled: str) -> str:
        if spelled in self.aliases:
            return self.aliases[spelled]
        return next((n for n in self.names if n.replace("’", "'") == spelled), spelled)
