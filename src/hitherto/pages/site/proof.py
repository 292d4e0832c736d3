"""The view where a page of one's own is proofread: the form, what came of it, and the pages that were saved."""

from dataclasses import dataclass
from datetime import date

from hitherto.claims import Mark
from hitherto.pages.page import Citation, Line
from hitherto.pages.proof import ProofPage

_MOST = 12  # missing facts that are shown


@dataclass(frozen=True, slots=True)
class Sent:
    """What somebody sent, to be shown again: the text or the address, and the title that it is about."""

    text: str = ""
    address: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class SavedRow:
    """A page that was saved: its place, the title that it is about, and how many sentences were to be mended when."""

    place: str
    title: str
    to_mend: int
    read_on: date | None


@dataclass(frozen=True, slots=True)
class ProofView:
    """What is shown: what was sent, what came of it, what was wrong with it, and the saved pages (of editors)."""

    sent: Sent
    page: ProofPage | None = None
    wrong: str = ""
    saved: tuple[SavedRow, ...] = ()

    @property
    def lacking(self) -> tuple[Line, ...]:
        """Return what the page lacks, as far as it is shown."""
        return self.page.lacking[:_MOST] if self.page else ()

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Return what the shown lines rest on."""
        if not self.page:
            return ()
        lines = [*(line for remark in self.page.remarks for line in remark.holds), *self.lacking]
        shown = {number for line in lines for number in line.citations}
        return tuple(one for one in self.page.citations if one.number in shown)

    @staticmethod
    def kind(mark: Mark) -> str:
        """Return the standing whose colour and shape a mark has."""
        return _KINDS[mark]


_KINDS = {
    Mark.CONTRADICTED: "denied",
    Mark.SUPERSEDED: "superseded",
    Mark.PAST: "superseded",
    Mark.DISPUTED: "disputed",
    Mark.WEAKER: "speculation",
    Mark.FIRMER: "expected",
    Mark.UNSUPPORTED: "unknown",
    Mark.FINE: "confirmed",
}
