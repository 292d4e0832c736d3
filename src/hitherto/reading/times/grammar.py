"""The grammar: which rows of time words make one expression.

A pattern is a regular expression over the letters that `tokens.scan` gives: words and the gaps between them
take turns.

Words: M month, W weekday, Y year, S season, H holiday, G decade, Q quarter, I whole date, y today …, C clock,
P part of the day, u unit, U units, N small number, n other number, q decimal, w number in words, f vague
number, o and d ordinals, a "a", D "the", T this/last/next …, E early/mid/late, e beginning/end,
R ago/after …, l earlier/later, J now/recently …, B habit, j filler.
Gaps: _ space, - hyphen, / slash, "," comma, ' possessive, o "of", i "in/on/at", f "from", t "to", & "and".

Rules are tried in this order at each place, so the longer reading of the same words stands first.
"""

import re

_EDGE = r"(?:(?:D_)?[El][_-]|(?:D_)?(?:eo|[El][oi])(?:D_)?)?"  # "early ", "mid-", "the end of the "
_DAY = r"[Nd]"
_WEEK_OF = r"(?:(?:D_)?uo(?:D_)?)?"  # "the week of "
_RANGE = rf"(?:[-t]{_DAY}(?![_-][uU]))?"
_OF_YEAR = r"(?:D_)?(?:j_)*(?:Y(?!-[YN])|T_(?:j_)*u|w[_-]w(?![_-][uU]))"
_COUNT = r"(?:[NnqwfY](?:[t&-](?:a_)?[Nwq])?|[Nw]&(?:a_)?u|a_f|f_[Nwn])"

RULES: tuple[tuple[str, str], ...] = (
    ("whole_date", r"I"),
    ("month_day", rf"{_WEEK_OF}(?:(?:T_)*W[_,]|T_)?M_(?:{_DAY}|o(?=[#,]|$)){_RANGE}(?:[,_io-]Y|[_,o]T_u)?"),
    ("month_day", rf"(?:W[_,])?(?:D_)?(?:{_DAY}|o(?=o)){_RANGE}[_o-]M(?:[_,io-]Y|[_,o]T_u)?(?!_[Nd])"),
    ("month", rf"{_EDGE}M[_,o-](?:{_OF_YEAR})"),
    ("month", rf"{_EDGE}(?:D_T_|T_)?M"),
    ("weekday", r"T_u[_i]W(?:[_',][PU])?"),
    ("weekday", r"(?:[El][_-])?(?:D_)?(?:T_)*W(?:[_o](?:D_)?T_u)?(?:[_',][PU])?"),
    ("season", rf"{_EDGE}(?:D_)?(?:T_)?S(?:[_,o](?:{_OF_YEAR}))?"),
    ("season", r"Y_S"),
    ("holiday", rf"{_EDGE}(?:D_)?(?:T_)?H(?:[_,o](?:{_OF_YEAR}))?"),
    ("ordinal", rf"{_EDGE}(?:D_)?(?:u-[Rl]_)?(?:[Tj]_)*[od][_-](?:j_)*u(?:(?:[_o,](?:{_OF_YEAR}))|oD_u)?"),
    ("ordinal", rf"{_EDGE}(?:D_)?(?:T_u'|Y[_'])(?:j_)*[od][_-]u"),
    ("ordinal", rf"{_EDGE}(?:D_)?T_u[_o](?:D_)?Y"),
    ("ordinal", r"(?:D_)?Y_u"),
    ("ordinal", rf"{_EDGE}Q(?:[_,o](?:{_OF_YEAR}))?"),
    ("ordinal", rf"{_EDGE}Y[_-]Q"),
    ("stretch", rf"(?:D_)?(?:[Tj]_)*[oJE]_(?:{_COUNT}[_-])?U(?:o(?:{_OF_YEAR}|D_u))?"),
    ("ago", rf"(?:(?:D_)?{_COUNT}[_-](?:j_)?[uU]|a_(?:j_)?u)[_-][Rl](?:_u)?"),
    ("ago", r"U_R"),
    ("ago", r"(?:D_)?(?:j_)*u[_-][Rl](?:[_-](?:[oNw][_-])?[uU])?"),
    ("habit", r"B"),
    ("picked", rf"{_EDGE}(?:D_)?(?:[Tj]_)*T_(?:j_)*{_COUNT}[_-](?:j_)?[uU]"),
    ("picked", rf"{_COUNT}_T_[uU]"),
    ("picked", rf"{_EDGE}(?:D_)?(?:j_)*T_(?:[Tj]_)*[uUP]"),
    ("picked", r"[El][_i-](?:D_)?(?:[Tj]_)*u"),
    ("decade", rf"{_EDGE}(?:D_)?(?:T_)?G"),
    ("years", r"Y[/-](?:[Nn](?![_-][uU]))"),
    ("year", rf"{_EDGE}(?:(?:D_)?u_)?(?:j_)*Y(?![_-][uU])"),
    ("dayword", r"(?:[El]_)?y(?:[_',]P)?"),
    ("amount", rf"(?:D_)?{_COUNT}[_-](?:j_)?(?:[uU](?![_-][Rl])|P(?!_))"),
    ("amount", r"a_(?:[jT]_)*u(?:&(?:a_)?u)?"),
    ("year", r"w[_-]w"),
    ("unit", r"D_(?:j_)*u"),
    ("bare_units", r"U"),
    ("unit", r"u[_'-]e|(?:D_)?eo(?:D_)?u"),
    ("clock", r"C"),
    ("reference", r"J|D_T(?=[#,]|$)"),
)


def compiled() -> tuple[re.Pattern[str], tuple[str, ...]]:
    """Return the whole grammar as one expression, and the rule that each of its groups stands for."""
    whole = "|".join(f"(?P<r{i}>{pattern})" for i, (_, pattern) in enumerate(RULES))
    return re.compile(whole), tuple(name for name, _ in RULES)


GRAMMAR, NAMES = compiled()

# Where an expression can begin: at a word that may stand alone, or at one that is joined to the next.
START = re.compile(r"[IMWYSHGQyCJBU]|[^#][^#]")
