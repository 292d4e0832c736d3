"""One fact, or one change, to copy as wikitext: a sentence that stands alone, and its reference."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from hitherto.claims import Change, Fact, Standing
from hitherto.pages.telling import Telling
from hitherto.pages.whole import Whole
from hitherto.pages.wiki import prose
from hitherto.pages.wiki.choosing import LeftOut, admitted, carried
from hitherto.pages.wiki.citing import References
from hitherto.pages.wiki.escaping import comment, italic
from hitherto.pages.wiki.manner import Manner
from hitherto.pages.wiki.prose import Sense
from hitherto.pages.wiki.wikitext import standpoint

_NO_SENTENCE = "an encyclopaedia has no plain sentence for it"


class Copied(NamedTuple):
    """Wikitext to paste; where there is none, `why` says the reason."""

    wikitext: str
    why: str = ""

    @property
    def comment(self) -> str:
        """The reason as a comment of wikitext, which shows nothing where it is pasted."""
        return f"<!-- {comment(self.why)} -->" if self.why else ""


@dataclass(frozen=True, slots=True)
class Copier:
    """Writes single facts and changes of one page; made once for a page, since a page has many."""

    telling: Telling
    manner: Manner

    @classmethod
    def of(cls, whole: Whole, manner: Manner) -> "Copier":
        """Take the point of view of a page."""
        return cls(standpoint(whole)[0], manner)

    def fact(self, fact: Fact) -> Copied:
        """Write the sentence of a fact and its reference."""
        sense = self._sense(fact)
        statement = prose.statement(fact, sense)
        if statement is None:
            return Copied("", _NO_SENTENCE)
        one = admitted(fact, self.telling, self.manner)
        if isinstance(one, LeftOut):
            return Copied("", _reason(one))
        return Copied(prose.tell(statement, one, sense) + References(self.manner).cite(one.entries))

    def change(self, change: Change, facts: dict[str, Fact]) -> Copied:
        """Write what a change says: the new fact, or that a day was moved; `facts` are the page's, by id."""
        gone, instead = facts.get(change.fact), change.replaced_by and facts.get(change.replaced_by.fact)
        if instead and gone and change.property == "release" and change.after == Standing.SUPERSEDED:
            return self._moved(gone, instead)
        told = instead or gone
        if told is None:
            return Copied("", "the page has no such fact")
        return self.fact(told)

    def _moved(self, old: Fact, new: Fact) -> Copied:
        """Tell that a release was put on another day, by whoever tells the new one."""
        one, before, after = admitted(new, self.telling, self.manner), self.telling.when(old), self.telling.when(new)
        if isinstance(one, LeftOut):
            return Copied("", _reason(one))
        was = carried(old, self.telling, self.manner)
        moved = before is not None and not (after and before.contains(after))
        if isinstance(was, LeftOut) or not (moved and before and after and prose.is_first_showing(new)):
            return self.fact(new)
        whole = self._sense(new).whole
        said = f"the release of {whole} had been moved from {self.manner.named(before)} to {self.manner.named(after)}"
        month = self.manner.month(one.entries[0].said_at)
        if one.is_reported:
            sentence = f"In {month}, {prose.outlet(one)} reported that {said}."
        else:
            sentence = f"By {month}, {said}."
        return Copied(sentence + References(self.manner).cite([*was.entries[:1], *one.entries[:1]]))

    def _sense(self, fact: Fact) -> Sense:
        """Name the fact's title in full; a season other than the page's is spoken of from its own page."""
        title, number = italic(fact.subject.work), fact.subject.season
        if number is None and self.telling.season and self.telling.series and fact.property not in ("order", "crew"):
            number = self.telling.season
        ordinal = prose.an_ordinal(number).split(" ", 1)[1] if number else ""
        whole = f"the {ordinal} season of {title}" if number else title
        return Sense(replace(self.telling, season=number), self.manner, whole, title, alone=True)


def _reason(one: LeftOut) -> str:
    outlets = "; ".join(f"{outlet}: {word}" for outlet, word in one.outlets)
    return f"{one.why} ({outlets})" if outlets else one.why
