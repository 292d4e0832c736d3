"""Numbers as articles write them: figures, words and ordinals."""

_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
_MORE = {
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "twenty-two": 22,
    "twenty-four": 24,
    "thirty": 30,
}
_ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8}

WORDS = {**{word: n for n, word in enumerate(_UNITS)}, **_MORE}
ORDINALS = {**{word: n for n, word in enumerate(_ORDINALS)}, "debut": 1, "freshman": 1, "sophomore": 2, "junior": 3}

# For use inside regular expressions, longest first, so that "sixteen" is not read as "six".
NUMBER = r"(?:\d{1,3}|" + "|".join(sorted(WORDS, key=len, reverse=True)) + r")\b"
ORDINAL = r"(?:\d{1,2}(?:st|nd|rd|th)|" + "|".join(sorted(ORDINALS, key=len, reverse=True)) + r")\b"


def number(text: str) -> int | None:
    """Read a number: "8", "eight", "eighth", "8th", "VIII"; None where it is none."""
    word = text.strip().lower()
    if word.isdigit():
        return int(word)
    if word[:-2].isdigit() and word[-2:] in ("st", "nd", "rd", "th"):
        return int(word[:-2])
    return WORDS.get(word, ORDINALS.get(word, _ROMAN.get(text.strip())))


# How commissioners write so many episodes of so many minutes: "8x60".
FORMATS = frozenset(
    f"{n}x{minutes}" for n in range(2, 25) for minutes in (10, 15, 20, 22, 25, 30, 40, 44, 45, 50, 52, 55, 60, 90)
)
