"""Bytes to characters: what is not text is refused, and no encoding is guessed where a wrong guess would pass."""

import codecs
import re

from hitherto.claims import Problem
from hitherto.sources.material import LIMIT, Material, megabytes

# The longer mark first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARIES = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a ZIP archive (or a document packed as one, as Word and EPUB are)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"SQLite format 3\0", "an SQLite database"),
)
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,400}?(?:charset|encoding)\s*=\s*["']?([\w:-]{2,40})""", re.IGNORECASE
)
# Codecs that a page may ask for. Python knows more, but "idna" or "unicode_escape" are no page's encoding.
_PAGE_CODEC = re.compile(
    r"cp125\d|cp874|cp932|cp949|iso8859-\d+|koi8-[ru]|shift_jis|euc_jp|euc_kr|gbk|gb2312|gb18030|big5|mac-roman"
)
_REMEDY = "Give it as plain text, HTML or JSONL, in UTF-8 (iconv -t UTF-8 converts)."


def marked(head: bytes) -> str | None:
    """Return the encoding that a byte order mark at the start names, or None."""
    return next((name for mark, name in _MARKS if head.startswith(mark)), None)


def binary(data: bytes, where: str) -> Problem | None:
    """Say what the material is where it is not text, by its first bytes or by a NUL among them."""
    if marked(data):
        return None
    kind = next((name for magic, name in _BINARIES if data.startswith(magic)), None)
    if kind:
        return Problem(where, f"is {kind}, not text", _REMEDY)
    if b"\0" in data:
        return Problem(where, "is a binary file, or UTF-16 without its mark", _REMEDY)
    return None


def peek(head: bytes) -> str:
    """Return the first characters, as well as they can be told, to recognise a format by."""
    return head.decode(marked(head) or "utf-8", "replace").lstrip("\ufeff \t\r\n")


def text_bytes(material: Material) -> bytes | Problem:
    """Return all bytes of one article's material, or say why there can be no article in it."""
    problem = binary(material.head, material.where)
    if problem:
        return problem
    data = material.whole()
    if data is None:
        size = f"{megabytes(material.size)} of text are" if material.size else "its text is"
        return Problem(
            material.where,
            f"{size} more than the {megabytes(LIMIT)} that one article may have",
            "Split it into articles: one file each, or JSONL with one on each line.",
        )
    if not data.strip():
        return Problem(material.where, "is empty", "Give a file with the article's text in it.")
    return binary(data, material.where) or data


def decode_text(data: bytes, where: str) -> str | Problem:
    """Decode UTF-8, or UTF-16 and UTF-32 with a mark; anything else is a problem that says where it breaks."""
    encoding = marked(data) or "utf-8"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        return Problem(
            where,
            f"is not valid {encoding.removesuffix('-sig').upper()} (byte {error.start + 1:,})",
            "Convert it first: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW-FILE, with the encoding it was saved in.",
        )


def decode_page(data: bytes) -> str:
    """Decode an HTML page: by its mark, as UTF-8, by the charset that it declares, else as Windows-1252.

    UTF-8 goes before a declared charset since text that happens to be valid UTF-8 is hardly ever anything
    else, and templates declare charsets that their text is not in. ISO-8859-1 and ASCII are read as
    Windows-1252, as browsers do (WHATWG Encoding).
    """
    declared = _DECLARED.search(data[:4096])
    for encoding in (
        marked(data) or "utf-8",
        _page_codec(declared[1].decode("ascii", "replace")) if declared else None,
    ):
        try:
            if encoding:
                return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("cp1252", "replace")


def _page_codec(declared: str) -> str | None:
    try:
        name = codecs.lookup(declared).name
    except (LookupError, ValueError):
        return None
    return name if _PAGE_CODEC.fullmatch(name) and name != "iso8859-1" else None
