"""Coming back: who has to log in first is sent to the login, and from there to where they were."""

from urllib.parse import quote, urlencode, urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse

from hitherto.claims import HithertoError
from hitherto.serving.access.body import Scope
from hitherto.serving.access.hosts import onward
from hitherto.serving.access.visitor import Visitor
from hitherto.state import Editor

LOGIN_PAGE = "/login"


class LoginNeededError(HithertoError):
    """Somebody asks for what only an editor may do."""


def editor_of(request: Request) -> Editor:
    """Return the editor who asks; raises `LoginNeededError` where nobody has logged in."""
    visitor: Visitor = request.scope["visitor"]
    if visitor.editor is None:
        raise LoginNeededError("only an editor may do this: log in first.")
    return visitor.editor


def to_login(scope: Scope) -> RedirectResponse:
    """Send somebody to the login, and afterwards back."""
    return RedirectResponse(f"{LOGIN_PAGE}?{urlencode({'next': place(scope)})}", 303)


def place(scope: Scope) -> str:
    """Return the page that somebody has before them: the one they ask for, or the one whose form they send."""
    path = scope["path"]
    if path.startswith(LOGIN_PAGE):
        return "/"
    if scope["method"] in ("GET", "HEAD"):
        query = scope["query_string"].decode("latin-1")
        return onward(quote(path) + (f"?{query}" if query else ""))
    headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
    sent_from = urlsplit(headers.get(b"referer", ""))
    if sent_from.netloc and sent_from.netloc == headers.get(b"host"):
        return onward(f"{sent_from.path}{f'?{sent_from.query}' if sent_from.query else ''}")
    return onward("/".join(path.split("/")[:2]))  # the page of a group of addresses
