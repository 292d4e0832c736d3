"""Reading again: everything kept, by the present reader, beside what earlier readers made of it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hitherto.claims import BY_HAND, Article, Claim, Problem, fold
from hitherto.pipeline.taking import Chunks
from hitherto.reading import fitting

if TYPE_CHECKING:
    from hitherto.ledger import Kept, Ledger
    from hitherto.reading import Reader


@dataclass(frozen=True, slots=True)
class Reread:
    """What a new reading changes: the claims that are new, and those that it no longer makes.

    `reader` made the reading before. `kept` tells whether the new one is in the ledger.
    """

    article: Article
    reader: str
    new: tuple[Claim, ...]
    gone: tuple[Claim, ...]
    same: int
    kept: bool


def reread(
    ledger: "Ledger", reader: "Reader", works: Collection[str] | None, *, keep: bool, anew: bool
) -> Iterator[Reread | Problem]:
    """Read what is kept again, in order of take-in; the old reading stays beside the new one.

    What this reader in this version has read already is passed over, so that a run goes on where another was
    interrupted, unless all is to be read `anew`. Claims that an editor made are no reader's, and stay. `works`
    (folded names) leave out articles that do not speak of them.
    """
    wanted = (one for one in ledger.kept() if _is_due(one, _name(reader, one.article), works, anew=anew))
    chunks = Chunks(_read(one, reader) for one in wanted)
    for chunk in chunks:
        found = [one for one in chunk if isinstance(one, tuple)]
        if keep:
            for _ in ledger.take_in_all((old.article, claims, _name(reader, old.article)) for old, claims in found):
                pass
        yield from (_difference(*one, kept=keep) if isinstance(one, tuple) else one for one in chunk)


def _name(reader: "Reader", article: Article) -> str:
    """Return the name and version of the reader for an article."""
    fit = fitting(reader, article)
    return f"{fit.name} {fit.version}"


def _is_due(one: "Kept", name: str, works: Collection[str] | None, *, anew: bool) -> bool:
    if one.reader.startswith(BY_HAND) or (one.reader == name and not anew):
        return False
    return works is None or any(fold(claim.subject.work) in works for claim in one.claims)


def _read(one: "Kept", reader: "Reader") -> "tuple[Kept, list[Claim]] | Problem":
    try:
        return one, list(fitting(reader, one.article).read(one.article))
    except Exception as fault:  # the reader's fault with one article is not the others' loss
        what = f"the reader failed ({type(fault).__name__}: {fault}), and the reading before stays"
        return Problem(f"article {one.article.id}", what, "Please report it with the text.")


def _difference(old: "Kept", claims: list[Claim], *, kept: bool) -> Reread:
    before = {claim.id for claim in old.claims}
    after = {claim.id: claim for claim in claims}
    return Reread(
        article=old.article,
        reader=old.reader,
        new=tuple(claim for claim in after.values() if claim.id not in before),
        gone=tuple(claim for claim in old.claims if claim.id not in after),
        same=len(before & after.keys()),
        kept=kept,
    )
