"""What pages load: styles, scripts, images; all of it comes along with the package."""

from importlib.resources import files

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import Response

ROUTER = APIRouter()
_KINDS = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".woff2": "font/woff2",
}


@ROUTER.get("/static/{name}")
def static(name: str) -> Response:
    """Send a file."""
    file = files("hitherto.pages") / "static" / name
    kind = _KINDS.get(f".{name.rpartition('.')[2]}")
    if kind is None or not file.is_file():
        raise HTTPException(404)
    return Response(file.read_bytes(), headers={"cache-control": "public, max-age=3600"}, media_type=kind)
