"""What of a text can be read at all: words, and no blobs of data or letters that run on without a space.

A pattern that tries every letter of a word as its beginning takes time that grows with the square of the
word's length. No word of prose is long enough for that to matter; embedded images, hashes and keys are.
"""

import re

_LONGEST = 60  # letters; addresses of pages are cut at their slashes, and need no reading
BLANK = "\ufffc"  # neither a letter nor a space nor a mark that any rule asks for
_BLOB = re.compile(rf"[\w'’.\-‑+=&!?]{{{_LONGEST + 1},}}")
_MARKS = re.compile(r"[\ue000-\ue6ff]")  # as which marks are drawn; no text may bring them along
# Spaces that do not break, or are narrow or wide, and the hyphens like them, each of them one character as before.
_PLAIN = str.maketrans(
    dict.fromkeys("\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f\u205f", " ") | dict.fromkeys("\u2010\u2011", "-")
)


def readable(text: str) -> str:
    """Blank the words of a text that are too long to be words, and write every space alike; offsets hold."""
    text = _MARKS.sub(BLANK, text.translate(_PLAIN))
    if max(map(len, text.split()), default=0) <= _LONGEST:
        return text
    return _BLOB.sub(lambda blob: BLANK * len(blob.group()), text)
