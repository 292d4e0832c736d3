"""The words by which a sentence shows at a glance that it may tell of a decision."""

# Words of which each decision has at least one; a look at them spares most sentences most of the patterns.
_HINTS: dict[str, frozenset[str]] = {
    "undecided": frozenset(
        """
        not no yet fate future unclear unknown uncertain remains bubble either nobody too await awaits
        awaiting awaited wait waits waiting waited pending guarantee guarantees whether nothing could declined
        declines refused refuses unable stay stays stayed remain keep keeps kept keeping quiet silent mum coy
        decision decisions commented tight-lipped shopping shopped shops home longer jury limbo call tbd
        """.split()
    ),
    "renewed": frozenset(
        """
        renew renews renewed renewing renewal renewals recommission recommissions recommissioned pick picks
        picked pickup pick-up re-up re-ups re-upped greenlit greenlight greenlights greenlighted green
        green-lit order orders ordered commission commissions commissioned confirm confirms confirmed announce
        announces announced given give gives gave handed hands land lands landed score scores scored get gets
        getting got earn earns earned nab nabs nabbed secures secured received bags bagged snags snagged back
        return returns returning grants granted awarded happening coming way go official approved locked
        extend extends extended grant award there
        there's there’s picking giving could may might open keen
        hope hopes hoping love possibility chance potential talks bring brings bringing brought
        """.split()
    ),
    "revived": frozenset(
        """
        revival resurrection comeback revived resurrected brought rescued revives reviving resurrects bring
        brings saves bringing saved found finds gets swooped revive make makes making stage stages staging
        stepped steps swoops rides rode came comes
        """.split()
    ),
    "ordered": frozenset(
        """
        order orders ordered ordering commitment pickup pick-up pick-ups greenlit greenlight greenlights
        greenlighted green green-lit commissioned picked given confirmed announce announces announced unveils
        coming way happening official moving go return returning returns back reunite reuniting reunited
        unveiled gets getting get receives receive receiving landed lands scores inspires greenlighting
        nab nabs nabbed snap snaps snapped snag snags snagged bankroll bankrolls bankrolled bankrolling scoop scoops
        scooped picks commissions win wins won sign signs signed signing ink inks inked inking closes close closing
        closed strike strikes struck reach reaches reached cut cuts agree agrees agreed gives gave handed placed places
        """.split()
    ),
    "optioned": frozenset("optioned rights".split()),
}


def may_tell(value: str, words: frozenset[str], text: str) -> bool:
    """Tell whether a sentence with these words can tell this decision at all; where it cannot, no way need be tried."""
    hints = _HINTS.get(value)
    return hints is None or not hints.isdisjoint(words) or (value == "undecided" and ("n't" in text or "n’t" in text))
