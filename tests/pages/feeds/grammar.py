"""The rules of the three feed formats and of iCalendar, checked without a line of what writes them.

Each function returns what is wrong in a text, a sentence for each fault: RFC 4287 for Atom, the specification of
RSS 2.0 as its board keeps it, JSON Feed 1.1, and RFC 5545 for calendars.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from lxml import etree, html

_ATOM = "{http://www.w3.org/2005/Atom}"
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x20]+")
_HTML = frozenset({"p", "ul", "li", "a"})


def atom(text: str) -> list[str]:
    """RFC 4287, and that what is told as HTML runs nothing."""
    root = etree.fromstring(text.encode())
    found = [] if root.tag == f"{_ATOM}feed" else ["no feed"]
    entries = root.findall(f"{_ATOM}entry")
    for one in (root, *entries):
        found += [f"{name} is there {one_of} times" for name in ("id", "title", "updated")
                  if (one_of := len(one.findall(_ATOM + name))) != 1]  # fmt: skip
        found += [f"no IRI: {id_.text}" for id_ in one.findall(f"{_ATOM}id") if not _URI.fullmatch(id_.text or "")]
        found += ["an empty title" for title in one.findall(f"{_ATOM}title") if not (title.text or "").strip()]
        found += [f"no date: {when.text}" for when in one.findall(f"{_ATOM}updated") if not _is_rfc3339(when.text)]
        links = Counter((link.get("rel"), link.get("type")) for link in one.findall(f"{_ATOM}link"))
        found += ["two alternates" for (rel, _), times in links.items() if rel == "alternate" and times > 1]
        found += [f"no address: {link.get('href')}" for link in one.findall(f"{_ATOM}link")
                  if not _URI.fullmatch(link.get("href", ""))]  # fmt: skip
    found += ["no author"] if root.find(f"{_ATOM}author/{_ATOM}name") is None else []
    for entry in entries:
        content = entry.find(f"{_ATOM}content")
        found += ["no content"] if content is None or content.get("type") != "html" else _html(content.text)
    updated = [entry.findtext(f"{_ATOM}updated") for entry in entries]
    found += ["not the newest first"] if updated != sorted(updated, reverse=True) else []
    found += ["the feed is older than an entry"] if updated and root.findtext(f"{_ATOM}updated") != updated[0] else []
    return found + _twice(entry.findtext(f"{_ATOM}id") for entry in entries)


def rss(text: str) -> list[str]:
    """RSS 2.0: what a channel and an item need, dates by RFC 822, absolute addresses."""
    root = etree.fromstring(text.encode())
    channel = root.find("channel")
    if root.tag != "rss" or root.get("version") != "2.0" or channel is None:
        return ["no RSS 2.0"]
    found = [f"{name} is missing" for name in ("title", "link", "description") if not channel.findtext(name)]
    items = channel.findall("item")
    for item in items:
        found += (
            ["neither title nor description"] if not (item.findtext("title") or item.findtext("description")) else []
        )
        found += _html(item.findtext("description"))
        guid = item.find("guid")
        found += ["a guid that is no address"] if guid is None or guid.get("isPermaLink") != "false" else []
    found += [f"no address: {link.text}" for link in root.iter("link") if not _URI.fullmatch(link.text or "")]
    for when in (*root.iter("pubDate"), *root.iter("lastBuildDate")):
        parsedate_to_datetime(when.text or "")
    return found + _twice(item.findtext("guid") for item in items)


def jsonfeed(text: str) -> list[str]:
    """JSON Feed 1.1: what must be there, the type of each, and no key that it does not know."""
    feed: dict[str, Any] = json.loads(text)
    found = [] if feed.get("version") == "https://jsonfeed.org/version/1.1" else ["another version"]
    found += list(_typed(feed, _FEED, "the feed"))
    found += ["an author without a name" for one in feed.get("authors", []) if not one.get("name")]
    for item in feed.get("items", []):
        found += list(_typed(item, _ITEM, "an item"))
        found += ["an empty id"] if not item.get("id") else []
        found += ["neither text nor HTML"] if not (item.get("content_html") or item.get("content_text")) else []
        found += [f"no date: {item[key]}" for key in ("date_published", "date_modified")
                  if key in item and not _is_rfc3339(item[key])]  # fmt: skip
        found += [f"no address: {item[key]}" for key in ("url", "external_url")
                  if key in item and not _URI.fullmatch(item[key])]  # fmt: skip
        found += _html(item.get("content_html", ""))
    return found + _twice(item.get("id") for item in feed.get("items", []))


_FEED = {
    "version": str, "title": str, "home_page_url": str, "feed_url": str, "description": str, "user_comment": str,
    "next_url": str, "icon": str, "favicon": str, "authors": list, "language": str, "expired": bool, "hubs": list,
    "items": list,
}  # fmt: skip
_ITEM = {
    "id": str, "url": str, "external_url": str, "title": str, "content_html": str, "content_text": str, "summary": str,
    "image": str, "banner_image": str, "date_published": str, "date_modified": str, "authors": list, "tags": list,
    "language": str, "attachments": list,
}  # fmt: skip


def _typed(told: Mapping[str, Any], known: Mapping[str, type], where: str) -> Iterator[str]:
    for key in ({"version", "title", "items"} if known is _FEED else {"id"}) - told.keys():
        yield f"{where} has no {key}"
    for key, value in told.items():
        if key.startswith("_"):
            if not isinstance(value, dict) or "." in key:
                yield f"{where}: the extension {key} is no object"
        elif key not in known or not isinstance(value, known[key]):
            yield f"{where} has a strange {key}"


_NAME = r"[A-Za-z0-9-]+"
_PARAMETER = rf';{_NAME}=(?:"[^"\x00-\x1f]*"|[^";:,\x00-\x1f]*)'
_LINE = re.compile(rf"(?P<name>{_NAME})(?P<parameters>(?:{_PARAMETER})*):(?P<value>[^\x00-\x08\x0a-\x1f\x7f]*)")
_TEXT = re.compile(r"(?:[^\\;,\x00-\x08\x0a-\x1f\x7f]|\\[\\;,nN])*")
_TEXTS = {"SUMMARY", "DESCRIPTION", "UID", "NAME", "X-WR-CALNAME", "STATUS", "TRANSP", "METHOD", "PRODID", "VERSION"}
_ONCE = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "STATUS", "SEQUENCE", "TRANSP", "URL"}


def ics(text: str) -> list[str]:
    """RFC 5545: lines, names and values, what a calendar and an event need, and how often."""
    found = [] if text.endswith("\r\n") else ["the last line does not end"]
    found += ["a line of more than 75 octets" for line in text.split("\r\n") if len(line.encode()) > 75]
    found += ["a bare end of line"] if re.search(r"(?<!\r)\n|\r(?!\n)", text) else []
    inside: list[str] = []
    events: list[list[tuple[str, str, str]]] = []
    calendar = Counter[str]()
    for line in text.replace("\r\n ", "").split("\r\n")[:-1]:
        read = _LINE.fullmatch(line)
        if read is None:
            found.append(f"no content line: {line[:80]!r}")
            continue
        name, value = read["name"].upper(), read["value"]
        found += [f"no text: {line[:80]!r}"] if name in _TEXTS and not _TEXT.fullmatch(value) else []
        if name == "BEGIN":
            inside.append(value)
            calendar[f"a {value}"] += 1
            events += [[]] if value == "VEVENT" else []
        elif name == "END":
            found += [] if inside and inside.pop() == value else [f"{value} ends, and had not begun"]
        elif inside == ["VCALENDAR"]:
            calendar[name] += 1
        elif inside == ["VCALENDAR", "VEVENT"]:
            events[-1].append((name, read["parameters"], value))
    found += [f"{name} is there {calendar[name]} times" for name in ("PRODID", "VERSION") if calendar[name] != 1]
    found += [] if calendar["a VEVENT"] or calendar["a VTIMEZONE"] else ["an empty calendar"]
    found += [fault for event in events for fault in _event(event)]
    found += ["METHOD asks for an ORGANIZER in each event (RFC 5546)"] if calendar["METHOD"] and events else []
    return found + _twice(value for event in events for name, _, value in event if name == "UID")


def _event(lines: list[tuple[str, str, str]]) -> list[str]:
    times = Counter(name for name, _, _ in lines)
    said = {name: value for name, _, value in lines}
    found = [f"{name} is there {times[name]} times" for name in ("UID", "DTSTAMP", "DTSTART") if times[name] != 1]
    found += [f"{name} twice" for name in _ONCE if times[name] > 1]
    days = {name: value for name, parameters, value in lines if ";VALUE=DATE" in parameters}
    found += [] if {"DTSTART", "DTEND"} <= days.keys() else ["not of whole days"]
    found += [f"no day: {value}" for value in days.values() if not re.fullmatch(r"\d{8}", value)]
    found += ["it ends before it begins"] if said.get("DTEND", "9") <= said.get("DTSTART", "") else []
    found += [] if re.fullmatch(r"\d{8}T\d{6}Z", said.get("DTSTAMP", "")) else ["DTSTAMP is not in UTC"]
    found += [] if said.get("STATUS") in ("TENTATIVE", "CONFIRMED", "CANCELLED") else ["no such STATUS"]
    found += [] if said.get("SEQUENCE", "").isdecimal() else ["SEQUENCE is no number"]
    found += [] if said.get("TRANSP") == "TRANSPARENT" else ["it blocks time"]
    found += [] if said.get("SUMMARY") else ["no SUMMARY"]
    url = said.get("URL", "x:y")
    return found + ([] if _URI.fullmatch(url) and url.isascii() else [f"no URI: {url}"])


def _html(text: str | None) -> list[str]:
    """Say what a fragment of HTML has that a feed's has not: other elements, and addresses that are none."""
    fragment = html.fragment_fromstring(text or "", create_parent="div")
    elements = [element for element in fragment.iter() if element is not fragment]
    found = [f"<{element.tag}> in the words" for element in elements if element.tag not in _HTML]
    found += [f"{name} on <{one.tag}>" for one in elements for name in one.attrib if (one.tag, name) != ("a", "href")]
    links = [one.get("href") for one in elements if one.tag == "a"]
    return found + [f"leads to {url}" for url in links if urlsplit(url or "").scheme not in ("http", "https")]


def _twice(ids: Iterator[str | None]) -> list[str]:
    return [f"{id_} is there {times} times" for id_, times in Counter(ids).items() if times > 1]


def _is_rfc3339(text: str | None) -> bool:
    return bool(
        re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)", text or "")
        and isinstance(datetime.fromisoformat(str(text)), date)
    )
