"""Everything known so far about a title still to come, and how we know it.

The public names, each imported when it is first asked for::

    import hitherto

    with hitherto.open("ledger.db") as ledger:
        ledger.read("articles.jsonl")
        for fact in ledger.facts("heartstopper s2", as_of=date(2022, 11, 4)):
            print(fact.standing, fact.property, fact.value)
"""

TYPE_CHECKING = False  # as in `typing`, which would cost a third of the start-up that `--version` has
if TYPE_CHECKING:
    from hitherto.claims import (
        ABSENT,
        Article,
        Change,
        ChangeKind,
        Claim,
        Entry,
        Evidence,
        Fact,
        HithertoError,
        Identity,
        InputError,
        LedgerError,
        Merge,
        NotKnownError,
        Problem,
        Question,
        Ruling,
        Standing,
        Subject,
        When,
    )
    from hitherto.ledger import Ledger, Taken, Wanted, Work
    from hitherto.pages import Page
    from hitherto.pipeline import Explanation, Hitherto, open  # noqa: A004 - `hitherto.open` reads well
    from hitherto.pipeline.editing import Slip
    from hitherto.reading import Reader
    from hitherto.sources import Hints

    __version__: str

__all__ = [
    "ABSENT",
    "Article",
    "Change",
    "ChangeKind",
    "Claim",
    "Entry",
    "Evidence",
    "Explanation",
    "Fact",
    "Hints",
    "Hitherto",
    "HithertoError",
    "Identity",
    "InputError",
    "Ledger",
    "LedgerError",
    "Merge",
    "NotKnownError",
    "Page",
    "Problem",
    "Question",
    "Reader",
    "Ruling",
    "Slip",
    "Standing",
    "Subject",
    "Taken",
    "Wanted",
    "When",
    "Work",
    "__version__",
    "open",
]

_ROOMS = {
    "pipeline": ("Explanation", "Hitherto", "open"),
    "pipeline.editing": ("Slip",),
    "ledger": ("Ledger", "Taken", "Wanted", "Work"),
    "pages": ("Page",),
    "reading": ("Reader",),
    "sources": ("Hints",),
}


def __getattr__(name: str) -> object:
    """Import a public name from its room when it is first asked for."""
    if name == "__version__":
        return _find_version()
    if name not in __all__:
        raise AttributeError(f"module 'hitherto' has no attribute {name!r}")
    from importlib import import_module

    room = next((room for room, names in _ROOMS.items() if name in names), "claims")
    return getattr(import_module(f"hitherto.{room}"), name)


def __dir__() -> list[str]:
    """List the public names, imported or not."""
    return sorted(__all__)


def _find_version() -> str:
    try:
        from hitherto._version import version
    except ImportError:  # a checkout that was never built
        from importlib.metadata import version as installed

        return installed("hitherto")
    return str(version)
