"""What is sent along with a question: who asks, what is known already, and nothing that nobody needs."""

from functools import cache

from hitherto.sources.web.protocol import Ask
from hitherto.sources.web.robots import NAME


@cache
def agent() -> str:
    """Say who asks: name, version, and the project's own address where the package names one."""
    from importlib.metadata import PackageNotFoundError, metadata

    try:
        package = metadata("hitherto")
    except PackageNotFoundError:  # a copy that was never installed
        return NAME
    home = next((link.partition(",")[2].strip() for link in package.get_all("Project-URL") or []), "")
    return f"{NAME}/{package['Version']}" + (f" (+{home})" if home else "")


def headers_of(ask: Ask) -> dict[str, str]:
    """Return the headers of a question."""
    said = {"user-agent": agent(), "accept": ask.accept, "connection": "close"}
    if ask.etag:
        said["if-none-match"] = ask.etag
    if ask.last_modified:
        said["if-modified-since"] = ask.last_modified
    return {**said, **{name.lower(): value for name, value in ask.headers.items()}}
