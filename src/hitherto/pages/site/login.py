"""The pages around logging in: the form, and an editor's own secret addresses."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from hitherto.pages.site.chrome import Chrome
from hitherto.pages.site.chrome import render as set_page


@dataclass(frozen=True, slots=True)
class LoginForm:
    """The form: its token, where to go afterwards, what was wrong, and whether a reader's token can be given too."""

    form_token: str
    onward: str = "/"
    wrong: str = ""
    takes_token: bool = False
    editor: str = ""


@dataclass(frozen=True, slots=True)
class AddressOf:
    """A secret address: its id, what it opens, and since when."""

    id: str
    path: str
    made_at: date


@dataclass(frozen=True, slots=True)
class Addresses:
    """An editor's secret addresses; `made` is one that was just made, whole, which is shown this once."""

    editor: str
    form_token: str
    addresses: Sequence[AddressOf]
    made: str = ""
    wrong: str = ""


def render(view: LoginForm, chrome: Chrome) -> str:
    """Return the form."""
    return set_page("login", chrome, view=view)


def addresses(view: Addresses, chrome: Chrome) -> str:
    """Return the list of secret addresses."""
    return set_page("addresses", chrome, view=view)
