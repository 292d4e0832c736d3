"""Small helpers to write long rules in short lines."""


def one_of(rows: str) -> str:
    r"""Make a choice of the words in these rows; a space within one of them is written \\s."""
    return rf"(?:{'|'.join(rows.split())})"


def gap(longest: int) -> str:
    """Match at most so many characters, as few as possible, that hold no end of a clause."""
    return rf"(?:[^.;:!?]|(?-i:\.(?=\w|\s[a-z])|(?<=[ap]\.m)\.|(?<=\b(?:St|Mr|Dr|vs))\.)){{0,{longest}}}?"
