"""The review: what is in doubt, so that an editor looks at the words and rules, by button or key."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from hitherto.pages.site.chrome import Chrome
from hitherto.pages.site.chrome import render as set_page


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of an article: what they say, whose they are ("The Quay Post, 14 March 2025"), and their address."""

    words: str
    by: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: what is decided, what stands on it, and the key that presses it."""

    decision: str
    label: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """One answer to what is in doubt: what it says, how it stands, the words behind it, and what can be decided.

    `claims` are the ids of the claims that a decision is about, `fact` where it is explained.
    """

    text: str
    standing: str = ""
    label: str = ""
    quotes: Sequence[Quote] = ()
    choices: Sequence[Choice] = ()
    claims: Sequence[str] = ()
    fact: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """One doubt: its anchor, of what sort it is, what is asked, and its sides.

    `names` and `sort` are given where it is about two names.
    """

    anchor: str
    kind: str
    heading: str
    title: str
    sides: Sequence[Side]
    names: Sequence[str] = ()
    sort: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """What was just decided, in words, and the rulings that undo it would withdraw."""

    text: str
    rulings: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """The page: the cards, who rules (nobody where somebody only looks), and where more is.

    `more` is the address of what follows; `has_titles` tells an empty ledger from one without doubts.
    """

    cards: Sequence[Card]
    editor: str = ""
    form_token: str = ""
    here: str = "/review"
    more: str = ""
    done: Done | None = None
    wrong: str = ""
    has_titles: bool = True
    reason: str = field(default="looked at the words in the review")


def render(view: Review, chrome: Chrome) -> str:
    """Return the page."""
    return set_page("review", chrome, view=view)
