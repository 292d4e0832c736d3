"""The scene of one article: everything that a rule may ask about a sentence and what surrounds it."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property, lru_cache, partial
from itertools import chain

from hitherto.claims import Article
from hitherto.reading.drawing.marks import marks_of
from hitherto.reading.drawing.sieve import remember
from hitherto.reading.drawing.skeleton import Mark, Skeleton
from hitherto.reading.drawing.standing import Standing
from hitherto.reading.layout import Block, blocks
from hitherto.reading.listing import Listed, listing
from hitherto.reading.people.certain import certain_people
from hitherto.reading.people.names import Registry, Run, runs
from hitherto.reading.people.people import People, people
from hitherto.reading.readable import BLANK, readable
from hitherto.reading.releases.services import learned_services
from hitherto.reading.sentences import sentences
from hitherto.reading.subject.current import in_the_news, still_ahead
from hitherto.reading.subject.seasons import SeasonMention, season_mentions
from hitherto.reading.titles.titles import Mention, Titles
from hitherto.vocabulary import read_table

_WORD = re.compile(r"[a-z][\w'’+-]*|\(")
_OWNING = ("'s", "’s", "s'", "s’")


class _Words(dict[str, tuple[str, ...]]):
    """The words between two spaces, such as "(", "okafor-directed" and "directed" of "(okafor-directed)".

    Whatever owns something, such as "okafor's", is the word "'s" as well.
    """

    def __missing__(self, chunk: str) -> tuple[str, ...]:
        if len(self) >= 1 << 16:
            self.clear()
        found = _WORD.findall(chunk)
        words = [*found, *(word.rpartition("-")[2] for word in found if "-" in word)]
        if found and found[-1].endswith(_OWNING):
            words.append("'s")
        self[chunk] = told = tuple(words)
        return told


_WORDS = _Words()


@dataclass(slots=True, eq=False)
class Sentence:
    """One sentence of the article, `[start, end)`, with its block and its place among the sentences."""

    scene: "Scene"
    start: int
    end: int
    block: Block
    number: int
    heading: str = ""
    _text: str | None = None
    _skeleton: Skeleton | None = None
    _words: frozenset[str] | None = None
    _mentions: tuple[Mention, ...] | None = None
    _seasons: tuple[SeasonMention, ...] | None = None

    @property
    def text(self) -> str:
        """Return its words."""
        if self._text is None:
            self._text = self.scene.text[self.start : self.end]
        return self._text

    @property
    def words(self) -> frozenset[str]:
        """Return its distinct words in lower case (and "(", where it has one), by which rules are chosen.

        What opens an entry of a list has the word "•" as well.
        """
        if self._words is None:
            words = map(_WORDS.__getitem__, self.text.lower().split())
            opens = any(self.start <= entry.start < self.end for entry in self.scene.titles.entries)
            self._words = frozenset(chain.from_iterable((*words, ("•",)) if opens else words))
        return self._words

    @property
    def skeleton(self) -> Skeleton:
        """Return the sentence with its names, titles, seasons, dates and platforms drawn as marks."""
        if self._skeleton is None:
            self._skeleton = drawn = Skeleton(self.scene.text, self.start, self.end, marks_of(self))
            remember(drawn.text, self.text, map(chr, drawn.marks))
        return self._skeleton

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Return the titles that it names."""
        if self._mentions is None:
            self._mentions = tuple(self.scene.titles.mentions(self.scene.text, self.start, self.end))
        return self._mentions

    @property
    def seasons(self) -> tuple[SeasonMention, ...]:
        """Return the seasons that it names, none of which is a part of a title: "Harbour: Season Two #1"."""
        if self._seasons is None:
            named = season_mentions(self.scene.text, self.start, self.end)
            self._seasons = tuple(s for s in named if not any(m.start < s.start < m.end for m in self.mentions))
        return self._seasons

    @property
    def main(self) -> str | None:
        """Return the title that the article is mainly about here: of a list, the one whose entry this is."""
        titles = self.scene.titles
        if titles.entries:
            begin = self.scene.text, self.block.start, min(self.end, self.block.start + 90)
            for named in (titles.mentions(*begin), titles.mentions(self.heading, 0, len(self.heading))):
                if first := next(iter(named), None):
                    return first.work
        return titles.main

    @property
    def previous(self) -> "Sentence | None":
        """Return the sentence before it in the same block."""
        before = self.scene.sentences[self.number - 1] if self.number else None
        return before if before is not None and before.block is self.block else None

    def marks(self, kind: str) -> list[Mark]:
        """Return its marks of one kind, in order."""
        return self.skeleton.by_kind[kind]


@lru_cache(maxsize=1 << 14)
def _of_title(word: str) -> str:
    """Return the word of titles that this is, in the plural or not; "" where it is none."""
    return next((form for form in (word, word.rstrip("s")) if form in _of_titles()), "")


@cache
def _of_titles() -> frozenset[str]:
    return frozenset(read_table("words")["of_titles"].split())


class Scene:
    """An article laid out: blocks, sentences, titles, names."""

    def __init__(self, article: Article) -> None:
        """Lay out the article; sentences are drawn only when a rule asks."""
        self.article = article
        self.text = readable(article.text)
        self.said_at = article.published or date(1970, 1, 1)
        self.blocks = blocks(self.text)
        self.sentences = self._sentences()
        self.titles = Titles(self.text, self.blocks, certain_people(self.text, self.sentences))
        self._head()

    def _sentences(self) -> list[Sentence]:
        read = (block for block in self.blocks if block.kind != "furniture")
        places = ((block, *place) for block in read for place in self._places(block))
        return [Sentence(self, start, end, block, number) for number, (block, start, end) in enumerate(places)]

    def _places(self, block: Block) -> Iterator[tuple[int, int]]:
        """Give the sentences of a block; a heading that is numbered is one, without its number."""
        number = _NUMBER.match(self.text, block.start, block.end) if block.kind == "heading" else None
        if number:
            return iter([(number.end(), block.end)])
        return sentences(self.text, block.start, block.end)

    def _head(self) -> None:
        """Tell the sentences under which heading they stand; the lines before the first paragraph head nothing."""
        heading, in_body, block = "", False, None
        entries = {entry.line for entry in self.titles.entries if entry.alone}
        for sentence in self.sentences:
            if sentence.block is not block:
                block = sentence.block
                in_body = in_body or block.kind in ("paragraph", "quote")
                heads = (block.kind == "heading" and not self._is_caption(block)) or block.start in entries
                if heads and in_body and not _HEADS_NOTHING.match(self.text, block.start):
                    titled = any(self.titles.mentions(self.text, block.start, block.end))
                    heading = self.text[block.start : block.end] if titled or not self.is_list else heading
            sentence.heading = heading

    def _is_caption(self, block: Block) -> bool:
        """Tell whether a line that stands by itself is what tells of a picture: "Back again: The star is seen in …"."""
        found = _CAPTION.match(self.text, block.start, block.end)
        mentions = self.titles.mentions(self.text, block.start, block.end) if found else ()
        return found is not None and not any(m.start < found.end() - 1 <= m.end for m in mentions)

    @property
    def headline_end(self) -> int:
        """Return where the headline ends."""
        return self.blocks[0].end if self.blocks else 0

    @cached_property
    def listing(self) -> dict[int, Listed]:
        """Return the entries of the list of titles that the article is, if it is one, by their sentences' numbers."""
        return listing(self)

    @cached_property
    def is_list(self) -> bool:
        """Tell whether the article lists one title after another under headings that name them."""
        headings = (b for b in self.blocks if b.kind == "heading" and not self._is_caption(b))
        if self.titles.entries:
            return True
        return len({m.work for b in headings for m in self.titles.mentions(self.text, b.start, b.end)}) > 2

    @cached_property
    def runs(self) -> Standing[Run]:
        """Return where the text has capitalised words."""
        read = (block for block in self.blocks if block.kind != "furniture")
        found = (run for block in read for run in runs(self.text, block.start, block.end))
        return Standing(found, partial(runs, self.text))

    @cached_property
    def names(self) -> Registry:
        """Return the article's full names."""
        works = set(self.titles.names)
        in_text = (block for block in self.blocks if block.kind not in ("furniture", "headline", "heading"))
        found = (run for block in in_text for run in self.runs.within(block.start, block.end))
        counted = Counter(self.text[run.begin : run.stop] for run in found if run.begin < run.stop)
        return Registry(Counter({name: times for name, times in counted.items() if name not in works}))

    @cached_property
    def words_of_titles(self) -> Counter[str]:
        """Count how often the article uses each of the words that articles about titles are known by."""
        words = chain.from_iterable(sentence.words for sentence in self.sentences)
        return Counter(filter(None, map(_of_title, words)))

    @cached_property
    def is_about_titles(self) -> bool:
        """Tell whether the article is about screen titles or games at all, by how many of their words it uses."""
        used = self.words_of_titles
        headline = bool(self.sentences) and any(map(_of_title, self.sentences[0].words))
        kinds, per_1000 = len(used), 1000 * used.total() / max(1, len(self.text) - self.text.count(BLANK))
        if self.titles.entries and (kinds > 1 or any(entry.service for entry in self.listing.values())):
            return True
        return kinds >= 4 or (kinds == 3 and per_1000 > 1) or (kinds >= 1 and headline and per_1000 > 2)

    @cached_property
    def services(self) -> dict[str, tuple[str, str]]:
        """Return the services that the article itself speaks of as such, beyond those that the vocabulary lists."""
        return learned_services(self.text)

    @cached_property
    def people(self) -> People:
        """Return who is spoken of as an actor, and who as a character."""
        return people((self.text[b.start : b.end] for b in self.blocks if b.kind != "furniture"), self.names)

    @cached_property
    def season(self) -> int | None:
        """Return the season that the article is about."""
        return in_the_news(self)

    @cached_property
    def airing(self) -> int | None:
        """Return the season still to be seen where the news is of a later one: "renewed ahead of season 2 debut"."""
        return still_ahead(self)

    @cached_property
    def coming(self) -> int | None:
        """Return the season that "the new season" means: the article's, else the last one it names."""
        return self.season or max(self.season_counts, default=None)

    @cached_property
    def season_counts(self) -> Counter[int]:
        """Count the seasons named in sentences that name no title but the main one."""
        counted: Counter[int] = Counter()
        for sentence in self.sentences:
            if sentence.seasons and all(m.work == self.titles.main for m in sentence.mentions):
                counted.update(n for mention in sentence.seasons for n in mention.numbers)
        return counted

    def sentence_at(self, position: int) -> Sentence:
        """Return the sentence that holds this character."""
        starts: Sequence[int] = [s.start for s in self.sentences]
        return self.sentences[max(0, bisect_right(starts, position) - 1)]


_CAPTION = re.compile(r"[^\W\d_][^:.]{3,40}:(?= [^\W_a-z]|\s['‘\"“][^\W_a-z])(?=[^:]{45})")
_NUMBER = re.compile(r"\d{1,2}[.)]\s+(?=\S)")
# What heads nothing: a line of a fact sheet, "Release date: May 3", and a link, "Related: All the films".
_HEADS_NOTHING = re.compile(
    r"\[?(?i:related|read (?:more|next|also)|see also|watch|more from|up next|don['’]t miss)\b(?:\]| ?[:|–—-])"
    r"|(?:Genre|(?:Release |Premiere |Air |Start )?[Dd]ate|Premiere[ds]?|Release[ds]?|Showrunner|Creator|Created by"
    r"|Cast|Star|Starring|Director|Directed by|Writer|Written by|Network|Platform|Studio|Runtime|Length|Episodes"
    r"|Where to (?:watch|stream)|How to watch|When|Where|Watch on|Streaming on|Rating|Developer|Publisher|Distributor)"
    r"s?(?:/\w+)?\*{0,2}:\s?\S"
)
