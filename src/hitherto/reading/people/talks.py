"""Who may come to play somebody: talks, offers, wishes and rumours, and how far they commit the one who tells them."""

import re

from hitherto.claims import Certainty

# Words after "is", "are" or "has been" that say so: "has been linked with", "are among those in the running for".
SOUGHT = (
    r"(?:considered|eyed|wanted|courted|approached|tipped|linked|offered|lined up|touted|mooted|sought|tapped"
    r"|rumou?red|up|in (?:the (?:running|frame|mix|conversation)|contention|line))"
)
# "is the front-runner", "has emerged as the favourite"
AHEAD = (
    r"(?:(?:is|are|was|be|been|now|has|have|also|become|becomes?|emerges?|emerged|seen|tipped|said to be|as) )*"
    r"(?:the |a |an |one of the )?(?:early |reported |rumou?red |hot |bookies['’] )?"
    r"(?:front-?runners?|favou?rites?|contenders?|first choice|top (?:choice|pick)|in pole position)"
)
TALKS = re.compile(
    r"\b(?:in|enter(?:s|ed|ing)) (?:early |final |advanced |active )?[“\"'‘]?(?:early |final )?"
    r"(?:talks|negotiations|discussions)\b"
    r"|\b(?:talks|negotiations) (?:are|were|is|with)\b|\boffered (?:the|an?)\b|\beye(?:d|ing)\b|\bcircling\b"
    r"|\bin (?:the (?:running|frame|mix)|contention|line (?:for|to)|pole position)\b"
    r"|\bfront-?runners?\b|\bcontenders?\b|\bfirst choice\b|\bthe (?:[\w’']+ )?favou?rites? (?:to|for)\b"
    r"|\b(?:being|been|those|also) (?:considered|courted|approached|sought)\b|\bconsidered (?:for|to|as)\b"
    r"|\b(?:considering|courting)\b|\blin(?:ed|ing) up to\b|\bname (?:\w+ )+(?:in the|floated|linked|bandied)\b"
    r"|\blinked (?:with|to)\b|\btipped (?:for|as|to)\b"
    r"|\bapproached (?:about|for|to)\b|\bwanted (?:for|to|as)\b|\bup for the (?:[\w-]+ )?(?:role|part|lead)\b"
    r"|\bwants?\b[^.;,]{0,40} to (?:play|portray|voice|star|lead|join)\b",
    re.IGNORECASE,
)
# What is only weighed or wished for, or may be.
_WEIGHED = re.compile(
    r"\b(?:could|may|might|consider(?:ed|ing)|contention|in the (?:running|frame|mix)|wants?|wanted|linked|touted"
    r"|wish\w*|hop(?:es?|ing)|speculat\w+)\b",
    re.IGNORECASE,
)


def sureness(words: str) -> Certainty:
    """Tell how far it is from talks, as these words tell of them, to a part: that they are held promises nothing."""
    return "possible" if _WEIGHED.search(words) else "probable"
