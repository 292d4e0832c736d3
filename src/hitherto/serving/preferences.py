"""What a reader has chosen in the settings, which their browser keeps: the region, and whether the story is open."""

from dataclasses import dataclass
from urllib.parse import quote, unquote

from hitherto.serving.access.body import Scope
from hitherto.serving.access.visitor import cookie, cookies_of
from hitherto.vocabulary import region_called

_REGION, _STORY = "hitherto_region", "hitherto_story"
_YEAR = 365 * 24 * 3600  # seconds that they are kept


@dataclass(frozen=True, slots=True)
class Preferences:
    """Whose release dates come first ("" for nobody's), and whether what is told of the story is unfolded."""

    region: str = ""
    unfolds: bool = False

    @classmethod
    def of(cls, scope: Scope) -> "Preferences":
        """Read what was chosen; what nobody can choose is nothing."""
        held = cookies_of(dict(scope["headers"]).get(b"cookie", b"").decode("latin-1"), (_REGION, _STORY))
        return cls(region_called(unquote(held.get(_REGION, ""))) or "", held.get(_STORY) == "1")

    def cookies(self, *, secure: bool) -> list[str]:
        """Return the Set-Cookie headers that keep them, or take back what is not chosen."""
        kept = {_REGION: quote(self.region), _STORY: "1" if self.unfolds else ""}
        return [cookie(name, value, secure=secure, seconds=_YEAR if value else 0) for name, value in kept.items()]


def apart(scope: Scope) -> str:
    """Return what tells those apart to whom a page is shown differently."""
    chosen = Preferences.of(scope)
    return f"{chosen.region} {chosen.unfolds:d}"
