"""Who may rule, and what opens without a password; of every secret only a hash is kept."""

from dataclasses import dataclass
from datetime import datetime

from hitherto.claims import fold
from hitherto.state.link import Link, Row, time


@dataclass(frozen=True, slots=True)
class Editor:
    """Somebody who may log in and rule; `name` stands on their rulings, `password` is a hash of it."""

    name: str
    password: str
    added_at: datetime

    @property
    def key(self) -> str:
        """What it is called in the state."""
        return fold(self.name)


@dataclass(frozen=True, slots=True)
class Login:
    """A login: the hash of the secret that the browser holds, whose it is, and when it ends."""

    secret: str
    editor: str
    made_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class SecretAddress:
    """An address that opens one `path` to whoever has it: `secret` is the hash of what stands in it."""

    id: str
    secret: str
    path: str
    editor: str
    made_at: datetime


class Access:
    """Keeps editors, their logins and their secret addresses, over either database."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def editors(self) -> list[Editor]:
        """Return all editors, by their keys."""
        return [_editor(row) for row in self._link.rows("SELECT name, password, added_at FROM editor ORDER BY key")]

    def editor(self, key: str) -> Editor | None:
        """Return an editor by the folded name."""
        rows = self._link.rows("SELECT name, password, added_at FROM editor WHERE key = ?", [key])
        return _editor(rows[0]) if rows else None

    def put_editor(self, editor: Editor) -> bool:
        """Let somebody log in, or set their password anew, which ends their logins; tell whether they are new."""
        with self._link.writing():
            known = self.editor(editor.key) is not None
            self._link.rows("DELETE FROM login WHERE editor = ?", [editor.key])
            self._link.rows(
                "INSERT INTO editor (key, name, password, added_at) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (key) DO UPDATE SET password = excluded.password",
                [editor.key, editor.name, editor.password, editor.added_at],
            )
        return not known

    def remove_editor(self, key: str) -> bool:
        """Let somebody log in no longer, and close what they opened; tell whether they could."""
        with self._link.writing():
            self._link.rows("DELETE FROM login WHERE editor = ?", [key])
            self._link.rows("DELETE FROM secret_address WHERE editor = ?", [key])
            return bool(self._link.rows("DELETE FROM editor WHERE key = ? RETURNING key", [key]))

    def begin(self, login: Login) -> None:
        """Keep a login, and leave out those that have ended."""
        with self._link.writing():
            self._link.rows("DELETE FROM login WHERE ends_at <= ?", [login.made_at])
            self._link.rows(
                "INSERT INTO login (secret, editor, made_at, ends_at) VALUES (?, ?, ?, ?)",
                [login.secret, login.editor, login.made_at, login.ends_at],
            )

    def whose(self, secret: str, now: datetime) -> Editor | None:
        """Return whose login has this hash, if it lasts."""
        rows = self._link.rows(
            "SELECT editor.name, editor.password, editor.added_at FROM login JOIN editor ON editor.key = login.editor"
            " WHERE login.secret = ? AND login.ends_at > ?",
            [secret, now],
        )
        return _editor(rows[0]) if rows else None

    def end(self, secret: str) -> None:
        """End a login."""
        with self._link.writing():
            self._link.rows("DELETE FROM login WHERE secret = ?", [secret])

    def addresses(self, editor: str) -> list[SecretAddress]:
        """Return the secret addresses of an editor, the oldest first."""
        asked = "SELECT id, secret, path, editor, made_at FROM secret_address WHERE editor = ? ORDER BY made_at, id"
        return [_address(row) for row in self._link.rows(asked, [editor])]

    def add_address(self, address: SecretAddress) -> None:
        """Keep a secret address."""
        with self._link.writing():
            self._link.rows(
                "INSERT INTO secret_address (id, secret, path, editor, made_at) VALUES (?, ?, ?, ?, ?)",
                [address.id, address.secret, address.path, address.editor, address.made_at],
            )

    def opened_by(self, secret: str) -> str | None:
        """Return the path that a secret address with this hash opens."""
        rows = self._link.rows("SELECT path FROM secret_address WHERE secret = ?", [secret])
        return str(rows[0][0]) if rows else None

    def revoke(self, id_: str, editor: str) -> bool:
        """Close a secret address of an editor; tell whether there was one."""
        with self._link.writing():
            gone = "DELETE FROM secret_address WHERE id = ? AND editor = ? RETURNING id"
            return bool(self._link.rows(gone, [id_, editor]))


def _editor(row: Row) -> Editor:
    name, password, added_at = row
    return Editor(name, password, time(added_at))


def _address(row: Row) -> SecretAddress:
    id_, secret, path, editor, made_at = row
    return SecretAddress(id_, secret, path, editor, time(made_at))
