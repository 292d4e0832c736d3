"""Mail: newsletters in an mbox (RFC 4155), or a single message (.eml, RFC 5322)."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from email.message import EmailMessage
from email.utils import parseaddr

from hitherto.claims import Problem
from hitherto.sources.days import day_or_none
from hitherto.sources.decoding import decode_page
from hitherto.sources.draft import Draft, address, clean, finish, one_line
from hitherto.sources.formats import html
from hitherto.sources.material import LIMIT, Material, lines, megabytes
from hitherto.sources.way import Format, Found, Setting

_FROM = re.compile(rb"From [^\n]{0,300}\d{4}\s*\Z|From \S+\s*\Z")
_BEGINNING = re.compile(r"From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} +\d")
_LIST = re.compile(r"\s*(.*?)\s*<([^<>]*)>\s*", re.DOTALL)
_PART = re.compile(rb"^content-[a-z-]{2,30}[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*", re.IGNORECASE | re.MULTILINE)
# What a message may have, so that a hostile one cannot keep the library busy: some of its time grows with the square.
_HEAD = 64_000  # bytes of all its headers
_HEADER = 8_000  # of one of its parts'
_PARTS = 1_000  # such headers
_TYPES = frozenset({"application/mbox", "message/rfc822"})


def looks_like(start: str) -> bool:
    """Tell whether it begins with the line that parts the messages of an mbox."""
    return bool(_BEGINNING.match(start))


def read(material: Material, setting: Setting) -> Iterator[Found]:
    """Yield each message as an article: its part in HTML, else in plain text, with the subject as headline.

    The outlet is the mailing list, else the sender.
    """
    nothing = True
    for number, raw in enumerate(_messages(material), start=1):
        nothing = False
        yield _article(raw, f"{material.where}, message {number:,}", setting)
    if nothing:
        yield Problem(
            material.where, "has no message in it", "Give an mbox, as mail programs export it, or an .eml file."
        )


def count(material: Material) -> int:
    """Count the messages."""
    return max(sum(1 for _ in _messages(material, keep=1000)), 1)


def _messages(material: Material, keep: int = LIMIT) -> Iterator[bytes]:
    """Yield the messages, of those that are longer than `keep` the first bytes and one more."""
    message, before, has_begun = bytearray(), b"", False
    for line in lines(material.chunks(), limit=keep):
        if not before.strip() and line.startswith(b"From ") and _FROM.match(line[:400]):
            if has_begun:
                yield bytes(message)
            message.clear()
            has_begun = True
        elif has_begun or line.strip():
            has_begun = True
            message += (line.removeprefix(b">") if line.startswith(b">From ") else line)[: keep + 1 - len(message)]
            message += b"\n" if len(message) <= keep else b""
        before = line
    if has_begun:
        yield bytes(message)


def _article(raw: bytes, where: str, setting: Setting) -> Found:
    if len(raw) > LIMIT:
        return Problem(where, f"is longer than {megabytes(LIMIT)}", "Leave its attachments out.")
    if overload := _overload(raw):
        return Problem(where, overload, "Save what it says in a text file.")
    try:
        draft = _draft(raw, where, setting)
    except Exception as error:  # the library raises whatever a broken message leads it to; it is told, not hidden
        return Problem(where, f"cannot be read as a message ({type(error).__name__})", "Save it again, or its text.")
    return draft if isinstance(draft, Problem) else finish(draft, where, setting)


def _overload(raw: bytes) -> str | None:
    """Say what a message has too much of to be parsed."""
    head = min((at for end in (b"\n\n", b"\r\n\r\n") if (at := raw.find(end)) >= 0), default=len(raw))
    if head > _HEAD:
        return f"has headers of more than {_HEAD:,} bytes, as no letter has"
    for number, part in enumerate(_PART.finditer(raw)):
        if number >= _PARTS or part.end() - part.start() > _HEADER:
            return "has more and longer headers of its parts than any letter has"
    return None


def _draft(raw: bytes, where: str, setting: Setting) -> Draft | Problem:
    from email import message_from_bytes
    from email.policy import default

    message = message_from_bytes(raw, policy=default)
    if not isinstance(message, EmailMessage) or not (message["From"] or message["Subject"] or message["Date"]):
        return Problem(
            where, "is no message: it has neither a sender, a subject nor a date", "Give an mbox or .eml file."
        )
    said = _head(message, setting)
    page, plain = _part(message, "html"), _part(message, "plain")
    draft = html.draft_of(page, where, setting) if page.strip() else None
    if isinstance(draft, Draft):
        return replace(
            draft,
            title=said.title or draft.title,
            outlet=said.outlet or draft.outlet,
            published=said.published or draft.published,
            url=said.url or draft.url,
            name=said.name,
        )
    if plain.strip():
        return replace(said, text=plain.strip())
    return draft or Problem(where, "has no text in it", "Save what it says in a text file.")


def _head(message: EmailMessage, setting: Setting) -> Draft:
    sender, at = parseaddr(str(message["From"] or ""))
    found = _LIST.fullmatch(str(message["List-Id"] or ""))
    outlet = (found[1].strip(' "') if found else "") or sender or (found[2] if found else "") or at.rpartition("@")[2]
    return Draft(
        "",
        one_line(str(message["Subject"] or "")),
        one_line(outlet),
        _day(str(message["Date"] or ""), setting.today),
        address(str(message["Archived-At"] or "").strip(" <>")) or "",
        one_line(str(message["Message-ID"] or "")).strip(" <>"),
    )


def _day(said: str, today: date | None) -> str | None:
    """Return the day of sending; a clock that goes wrong says none."""
    day = day_or_none(said)
    return day.isoformat() if day and (today is None or day <= today) else None


def _part(message: EmailMessage, kind: str) -> str:
    """Return the body of this kind, decoded as it says where that can be, else as pages are."""
    part = message.get_body((kind,))
    data = part.get_payload(decode=True) if part is not None else None
    if part is None or not isinstance(data, bytes):
        return ""
    try:
        return clean(data.decode(part.get_content_charset() or "utf-8"))
    except (LookupError, UnicodeError, ValueError):
        return clean(decode_page(data))


FORMAT = Format(frozenset({".mbox", ".mbx", ".eml"}), looks_like, read, count, _TYPES)
