"""What a title does in its clause: it is the subject of a verb, or the object of one of making or bringing out."""

import re

_BEGINS = (
    r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did)(?:n['’]t)?|won['’]t|can['’]t"
)
_NOW = (
    r"returns|arrives|opens|ends|begins|starts|gets|wins|wraps|goes|comes|lands|drops|airs|launches|earns|scores|tops"
    r"|shoots|moves|heads|bows|remains|brings|takes|picks|sees|marks|holds|kicks|enters|finishes|concludes|resumes"
)
_THEN = (
    r"returned|arrived|opened|ended|began|started|got|won|wrapped|went|came|landed|dropped|aired|ran|drew|earned"
    r"|scored|topped|moved|bowed|grossed|collected|nabbed|swept|launched|fell|kept|lost|survived|averaged|pulled"
    r"|became|spent|premiered|debuted|finished|concluded|resumed|entered|bombed|flopped|took|made|sank|slid|dipped|climbed|rose|held|added|crossed|passed|followed|introduced|starred"
)
_ASIDE = (  # "Salt Roads, with Ada Vale, arrives in May"
    r"(?:(?:,[\"”’]?|(?<=,[\"”’])) (?:with|from|about|starring|featuring|led|directed|created|written|based|set|his|her"
    r"|their|its)\b[^,;:]{3,60},)?"
)
_DOES = re.compile(
    rf"[\"”’'_*]*(?: \([^()]*\))?[\"”’']?{_ASIDE} (?:(?:also|finally|since|just|still|never|even|now|then|\w+ly) )?"
    rf"(?:{_BEGINS}|{_NOW}|{_THEN})(?![\w’'-])"
)
_OWNER = r"(?:[A-Z][\w+.-]*(?: [A-Z][\w+.-]*){0,2}['’]s? )?"
# "is in Prague making the drama Salt Roads", "has dated Salt Roads for May", "begins production on Salt Roads"
_MAKES = (
    r"\b(?:making|filming|shooting|lensing|re-?shooting|(?:has|have|just|recently|officially) (?:dated|wrapped)|dates"
    r"|wrapping|finishing|releasing|will (?:release|air|shoot|make)|(?:went|go(?:es)?) on to anchor"
    r"|(?:currently|now|also) (?:developing|directing|writing|producing|penning|prepping|editing|promoting)"
    r"|(?:production|photography|filming|work) on) "
    rf"(?:(?:the|his|her|their|its) )?{_OWNER}(?:[a-z][\w-]* ){{0,4}}[\"“‘'_*]?"
)
_MADE = re.compile(rf"{_MAKES}\Z")
_MAKING = re.compile(rf"(?:[a-z]+ ){{0,4}}?{_MAKES}")


def does(text: str, end: int) -> bool:
    """Tell whether a verb follows the title that ends here, which is its subject."""
    return _DOES.match(text, end) is not None


# "has landed an arc opposite Vera Quill on Salt Roads", "is set for a stint on the hit Salt Roads"
_JOINED = re.compile(
    r"\b(?:(?:has|have|is|are|will|to|been) (?:also |just |been )?(?:cast|tapped|set|booked|landed|nabbed|signed|joined"
    r"|joining|upped|promoted|attached|recur|guest[- ]star)|(?:books|lands|nabs|joins|boards))\b"
    rf"(?:(?!\b(?:who|which|after|following|and)\b)[^.;,]){{0,80}}?\b(?:in|on|for|to) (?:the )?{_OWNER}"
    r"(?:[a-z][\w-]* ){0,4}[\"“‘'_*]?\Z"
)


def is_made(text: str, start: int) -> bool:
    """Tell whether the title that begins here is what is made or brought out, or what somebody joins."""
    return (
        _MADE.search(text, max(0, start - 90), start) or _JOINED.search(text, max(0, start - 170), start)
    ) is not None


def is_being_made(text: str, at: int, start: int) -> bool:
    """Tell whether words of making begin at a position whose object is the title that begins at `start`."""
    return _MAKING.fullmatch(text, at, start) is not None
