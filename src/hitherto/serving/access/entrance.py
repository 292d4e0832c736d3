"""The entrance: logging in and out, whose login a request brings, and secret addresses."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from hitherto.claims import HithertoError, InputError, fold
from hitherto.serving.access import passwords, secret
from hitherto.serving.access.limits import Limiter, Rate
from hitherto.state import Editor, Login, SecretAddress, State

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

LASTS = timedelta(hours=12)
TRIES = Rate(10, 300)  # logins from one address
TRIES_OF_NAME = Rate(60, 3600)  # logins under one name, from wherever


class RefusedError(HithertoError):
    """Somebody may not come in; `wait` is in how many seconds they may try again, 0 where that is no matter."""

    def __init__(self, message: str, wait: float = 0.0) -> None:
        """Say why."""
        super().__init__(message)
        self.wait = wait


@dataclass(frozen=True)
class Entrance:
    """What is asked of the state to let editors in; `opened` opens the state of the ledger that is served."""

    opened: "Callable[[], AbstractContextManager[State]]"
    clock: Callable[[], datetime]
    tries: Limiter = field(default_factory=lambda: Limiter(TRIES))
    tries_of_name: Limiter = field(default_factory=lambda: Limiter(TRIES_OF_NAME))

    def login(self, name: str, password: str, client: str) -> str:
        """Let an editor in, and return the secret that shows it from now on; raises `RefusedError`.

        The secret is always a new one, so that nobody can have chosen it beforehand.
        """
        now = self.clock()
        wait = max(self.tries.wait(client, now.timestamp()), self.tries_of_name.wait(fold(name), now.timestamp()))
        if wait:
            raise RefusedError("too many tries: wait a little, and try again.", wait)
        with self.opened() as state:
            editor = state.access.editor(fold(name))
        right = passwords.fits(password, editor.password if editor else _nobody())
        if editor is None or not right:
            raise RefusedError("no editor has this name and this password.")
        made = secret.new()
        with self.opened() as state:
            state.access.begin(Login(secret.mark(made), editor.key, now, now + LASTS))
        self.tries.forget(client)
        return made

    def read_with(self, token: str, wanted: str, client: str) -> None:
        """Let a reader in who knows the access token; raises `RefusedError`."""
        wait = self.tries.wait(client, self.clock().timestamp())
        if wait:
            raise RefusedError("too many tries: wait a little, and try again.", wait)
        if not wanted or not secret.same(token, wanted):
            raise RefusedError("that is not the access token.")
        self.tries.forget(client)

    def whose(self, held: str | None) -> Editor | None:
        """Return the editor whose login has this secret, if it lasts."""
        if not held or not secret.looks_like_one(held):
            return None
        with self.opened() as state:
            return state.access.whose(secret.mark(held), self.clock())

    def logout(self, held: str) -> None:
        """End a login, wherever else its secret may be kept."""
        with self.opened() as state:
            state.access.end(secret.mark(held))

    def make_address(self, path: str, editor: Editor) -> str:
        """Make a secret address for a path, and return its secret, which is shown this once."""
        made = secret.new()
        with self.opened() as state:
            id_ = secret.mark(made)[:12]
            state.access.add_address(SecretAddress(id_, secret.mark(made), path, editor.key, self.clock()))
        return made

    def opened_by(self, held: str) -> str | None:
        """Return the path that a secret address opens."""
        if not secret.looks_like_one(held):
            return None
        with self.opened() as state:
            return state.access.opened_by(secret.mark(held))


@cache
def _nobody() -> str:
    """Return what the password of an unknown name is compared with, so that it takes as long as a known one."""
    return passwords.hashed(secret.new())


def editor_named(name: str, password: str, now: datetime, cost: passwords.Cost = passwords.USUAL) -> Editor:
    """Make an editor; raises `InputError` where the name or the password is none."""
    shown = " ".join(name.split())
    if not fold(shown) or len(shown) > 100 or not shown.isprintable():
        raise InputError(f"{name!r} is no name that can stand on rulings: give one in letters, of at most 100.")
    return Editor(shown, passwords.hashed(password, cost), now)
