"""The parts of which decisions are put together: the work, the run of it, and what is not known of that."""

from hitherto.reading.numbers import NUMBER, ORDINAL
from hitherto.reading.wording import one_of

KIND = one_of(r"""
    series show film movie sequel prequel spin-?off reboot revival remake adaptation drama dramedy comedy anime game
    miniseries sitcom documentary docuseries project pilot thriller musical biopic follow-up threequel
    """)
KIN = r"(?:sequel|prequel|threequel|spin-?off|follow-?up|reboot|remake|revival|continuation)"
SORTS = r"(?:(?:[\w’'-]+|{NAME}(?:['’]s)?|{PLATFORM}(?:['’]s)?|[\"“‘]?{TITLE}[\"”’]?(?:['’]s)?) ){0,4}?"
# the work that is decided on: "Harbour Lights", "the hit drama", "it"
IT = rf"(?:[\"“‘]?{{TITLE}}[\"”’]?|\b(?:it|the (?:[\w’'-]+ ){{0,3}}?{KIND})\b)"
THE_SHOW = rf"(?:[\"“‘]?{{TITLE}}[\"”’]?|\b(?:the|this|that) (?:[\w’'-]+ ){{0,3}}?{KIND}\b)"
# one that is still to be made: "a Harbour Lights film", "another sequel"
ONE = rf"(?:an?|another|its own|their|a new) {SORTS}{KIND}\b(?!['’-])"
# one that comes of it: "a sequel", "a Harbour Lights movie"
OFFSHOOT = (
    rf"(?:(?:an?|another|its) {SORTS}{KIN}|(?:an?|another) (?:[\w-]+ ){{0,2}}?[\"“‘]?{{TITLE}}[\"”’]?(?:['’]s)?"
    rf" (?:[\w-]+ )?{KIND})\b(?!['’-])"
)
# one more run of it: "a third season", "another outing"
RUN = (
    rf"(?:(?:an?|the|its|any|possible|potential|another) ){{0,2}}(?:{{SEASON}}|(?:{ORDINAL}|another|further|new|more"
    rf"|additional|{NUMBER} more) (?:season|series|run|outing|chapter)s?\b(?! (?:premiere|finale|trailer|of)))"
)
NOT = r"(?:n['’]t|\bnot|\bcannot|\bdeclin(?:ed|es) to|\brefus(?:ed|es) to|\bunable to|\byet to|\bwould(?:n['’]t| not))"
NOT_KNOWN = (
    r"(?:remains?|is|are|was|still) (?:(?:still|yet|currently|also|very much|to be|as yet) )*(?:to be seen|seen"
    r"|unclear|unknown"
    r"|uncertain|undecided|anyone['’]s guess|up in the air|(?:not|n['’]t) (?:yet )?(?:known|clear|confirmed|certain))"
)
GOES_ON = (
    rf"(?:renew\w*|\b(?:pick(?:ing)? up|greenlight|be made|get made)\b|\b(?:there (?:will|would|is going to|['’]ll)"
    rf" be|get(?:s|ting)?|have|make|making|do|doing) {RUN}"
    rf"|{RUN} (?:will|would|is going to) (?:happen|be made|come|go ahead|get|follow)"
    rf"|\b(?:return(?:s|ing)?(?! date)|bring(?:ing)? {IT} back|come back|be back|continue|picked up|go ahead|mov(?:e"
    rf"|ing) (?:forward|ahead)"
    r"|proceed|materiali[sz]e|happen|more (?:seasons|episodes))\b)"
)

NOBODY = (
    r"(?! (?:{NAME}|(?:he|she|they|you|the (?:star|stars|actor|actress|character"
    r"|cast))\b))"  # "whether Una will return"
)
