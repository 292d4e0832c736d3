"""The grammar of who fills which roles: "supporting roles go to", "extra voices come from", "in the lead is"."""

from hitherto.reading.drawing.skeleton import pattern

_SORT = (
    r"(?:supporting|smaller|minor|key|lead(?:ing)?|main|title|titular|starring|co-starring|recurring|guest|central"
    r"|pivotal|major|featured)"
)
_ADVERBS = r"(?:(?:will|have|has|was|were|is|are|been|be|also|both|all|[a-z]+ly) )*"

FILLED = tuple(
    pattern(source)
    for source in (
        rf"\b(?:(?:roles?|parts?) {_ADVERBS}(?:go(?:es)?|went|gone|(?:filled|taken(?: on)?|inherited) by)"
        rf"|voices {_ADVERBS}(?:comes?|came|(?:supplied|provided))(?: courtesy)?) ?(?:to|from|by|of)? "
        r"(?P<who>{PEOPLE})",
        rf"(?P<who>{{PEOPLE}}) {_ADVERBS}(?:have|has|take|takes|took|taken|fill|fills) (?:on )?(?:an? |the )?"
        rf"(?:[a-z]+ )?{_SORT} (?:roles?|parts?)\b(?! (?:of|as)\b)",
        rf"\bin (?:the |its )?{_SORT} (?:roles?|parts?) (?:is|are|will be) (?P<who>{{PEOPLE}})",
    )
)
