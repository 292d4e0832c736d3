"""What of a text can be read at all: words, and no blobs of data or letters that run on without a space.

A pattern that tries every letter of a word as its beginning takes time that grows with the square of the
word's length. No word of prose is long enough for that to matter; embedded images, hashes and keys are.
"""

import re

_LONGEST = 60  # letters; addresses of pages are cut at their slashes, and need no reading
BLANK = "\ufffc"  # neither a letter nor a space nor a mark that any rule asks for
_MARKS = re.compile("[\ue000-\ue6ff]")  # characters of private use, which the reader draws its own marks with
_BLOB = re.compile(rf"[\w'’.\-‑+=&!?]{{{_LONGEST + 1},}}")
_MARKS = re.compile(r"[\ue000-\ue6ff]")  # as which marks are drawn; no text may bring them along


def readable(text: str) -> str:
    """Blank the words of a text that are too long to be words; every other character keeps its offset."""
    text = _MARKS.sub(BLANK, text)
    if max(map(len, text.split()), default=0) <= _LONGEST:
        return text
    return _BLOB.sub(lambda blob: BLANK * len(blob.group()), text)
