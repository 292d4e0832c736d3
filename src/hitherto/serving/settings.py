"""Settings of a server: where it listens, who may read, and whether it may start at all."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from hitherto.claims import InputError
from hitherto.serving.access.gate import Rules
from hitherto.serving.access.hosts import is_loopback, name_of


@dataclass(frozen=True, slots=True)
class Settings:
    """How a server is run.

    `host` and `port` are where it listens; `address` is the one by which readers reach it (https://keepers.example),
    where that is another. `token` opens reading; where it is "", or reading is `public`, everybody reads. Ruling needs
    an editor's login in any case. `region` (ISO 3166-1) is whose dates are shown to readers who have chosen none.
    """

    host: str = "127.0.0.1"
    port: int = 8000
    address: str = ""
    public: bool = False
    token: str = field(default="", repr=False)
    region: str = ""

    def checked(self) -> "Settings":
        """Return the settings; raises `InputError` where a server must not be run so."""
        if not is_loopback(self.host) and not (self.token or self.public):
            raise InputError(
                f"{self.host} can be reached from other computers, and everybody would read this ledger: set a token "
                "in HITHERTO_TOKEN (or name its file in HITHERTO_TOKEN_FILE), or say --public."
            )
        if self.token and len(self.token) < 16:
            raise InputError("the access token has fewer than 16 letters: make a longer one, which nobody guesses.")
        if self.address and not (urlsplit(self.address).scheme in ("http", "https") and self._name()):
            raise InputError(f"{self.address!r} is no address of a server; write it as https://keepers.example.")
        return self

    def rules(self) -> Rules:
        """Return what the gate goes by."""
        named = {name for name in (self._name(), name_of(self.host)) if name}
        secure = urlsplit(self.address).scheme == "https"
        return Rules(names=frozenset(named), token=self.token, public=self.public, secure=secure)

    def _name(self) -> str | None:
        return name_of(urlsplit(self.address).netloc)
