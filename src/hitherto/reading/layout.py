"""The layout of an article: its lines, and what each of them is for.

The headline and the headings lend the text below them their subject; lists and quotes carry claims;
furniture (datelines, image credits, sign-in boxes, bios, links to other stories) does not.
"""

import re
from dataclasses import dataclass
from typing import Literal

from hitherto.reading.people.names import label

Kind = Literal["headline", "heading", "paragraph", "item", "quote", "furniture"]

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"\s*(?:[-*•–·▪]|\d{1,2}[.)])\s+(?=\S)")
_FURNITURE = re.compile(
    r"""\s*(?:
    (?P<dateline>
     (?:Updated|Posted|Published|Written(?!\ by)|Last\ updated|First\ published)\b[\s:]*
     (?:$|[:\-]|by\b|on\b|\w{3,9}\.?\ \d|\d)
   | :\ ?\w{3,9}\ \d{1,2},\ \d{4})
  | (?P<byline>Written\ by\ [A-Z][\w.'’-]+(?:\ [A-Z][\w.'’-]+){0,3}\s*(?:$|\||•)
   | By\ [A-Z][\w.'’-]+(?:\ [A-Z][\w.'’-]+){0,3}\s*(?:$|\||,|-|•))
  | (?P<picture_credit>(?:Image|Photo|Picture|Credit|Source|Video|Media|Screenshot|Caption)s?
     (?:\ (?:credit|by|via|courtesy|source)[^:]*)?\s*:
  | (?:Image|Photo|Photograph|Picture|Photo\ credit)s?\ (?:by|courtesy|via|from)\b)
  | (?P<box>(?:Sign\ (?:in|up)|Log\ in|Subscribe|Register|Advertisement|Newsletter|Share\ this
     |Comments?$|Leave\ a\ comment)\b)
  | (?P<link_to_another_story>(?:Related|Read\ more|Read\ next|See\ also|More\ from|Recommended|Trending
     |Most\ read|You\ may\ also\ like
     |Also\ read|READ(?:\ (?:MORE|NEXT))?|SEE\ ALSO
     |MORE|RELATED|WATCH|NEXT|Don[’']t\ miss|Must\ read|Up\ next|Editor[’']s\ picks?)\b\s*(?::.*|$))
  | (?P<address>https?://\S+\s*$)
  )""",
    re.VERBOSE,
)
_BIO = re.compile(
    r"""\b(?:is|was)\ (?:an?|the|our)\ (?:[\w,&/’'-]+\ ){0,7}?
        (?:writer|reporter|editor|journalist|critic|contributor|coordinator|author|correspondent|columnist
          |producer\ at)\b
        .*\b(?:at|for|with|based|covering|of|living|whose\ work
          |who\ (?:cover|writ|has|lov|speciali|liv|work|enjoy)\w*)\b
      | \b(?:[Ff]ollow|[Ff]ind|[Rr]each|[Cc]ontact|[Ee]mail)\ (?:her|him|them|me|us|[A-Z]\w+)\ (?:on|at|via)\b
      | \bcan\ be\ (?:found|reached|followed|contacted)\b.*(?:\bon\b|\bat\b|@)
      | \bTwitter\ (?:at\ )?@|\bon\ (?:Twitter|Bluesky|X|Instagram)\b.*@\w+\.?\s*$
      | \bis\ Director,""",
    re.VERBOSE,
)
_RELATED_TAIL = re.compile(
    r"\s*(?:Related(?: (?:Articles|Stories|Posts|Content))?|More (?:Stories|News)|Read More|Comments)\s*:?\s*\Z"
)
_ENDS_SENTENCE = re.compile(r"[.!…;,][\"”’')\]_*]*\s*\Z")
_WHOLE = 400  # characters, from which a line that begins with a date has swallowed the article
_CREDIT = re.compile(r"[\w .&’'-]{2,40}/[\w .&’'/-]{2,40}(?<!\.)\Z")
_FULL_NAME = r"(?:[A-ZÀ-ÞĀČĒĪŁŌŚŠŪŻŽ][\w.’'-]+ ){1,3}[A-ZÀ-ÞĀČĒĪŁŌŚŠŪŻŽ][\w’'-]+"
_ACTED = rf"{_FULL_NAME}(?: \([^()]+\))?(?: as [^,;:]{{2,40}})?"
# "Ada Okafor as Una and Tom Reyes as Brand in Harbour Lights": what a picture shows.
_CAPTION = re.compile(
    rf"(?:\(?(?:L-R|L to R|(?:From )?[Ll]eft to right|From left)\)?:?,? )?(?:{_ACTED}(?:, and |, | and ))*"
    rf"{_FULL_NAME} as [^,;:]{{2,50}}$|(?:\(?(?:L-R|L to R|(?:From )?[Ll]eft to right|From left)\)?:?,? )?"
    rf"(?:{_ACTED}(?:, and |, | and ))*{_ACTED} (?:star(?:s|ring)? )?in (?:season \d+ of )?[“\"‘'A-Z]"
)


@dataclass(frozen=True, slots=True)
class Block:
    """One line of the article: characters `[start, end)` of its text, without the mark of a list or quote.

    `sort` says which furniture it is: "byline", "bio" …
    """

    start: int
    end: int
    kind: Kind
    sort: str = ""


def blocks(text: str) -> list[Block]:
    """Split an article into its lines and tell what each is; empty lines are left out."""
    found: list[Block] = []
    in_tail = False
    for line in _LINE.finditer(text):
        words = line.group().strip()
        if not words:
            continue
        start = line.start() + (len(line.group()) - len(line.group().lstrip()))
        end = start + len(words)
        if not found:
            found.append(Block(start, end, "headline"))
            continue
        in_tail = in_tail or (_RELATED_TAIL.match(words) is not None and start > len(text) * 0.6)
        found.append(_block(text, start, end, in_tail))
    return found


def _block(text: str, start: int, end: int, in_tail: bool) -> Block:
    words = text[start:end]
    sort = _furniture(words, late=start > len(text) * 0.5) if not in_tail else "list of other stories"
    if sort:
        return Block(start, end, "furniture", sort)
    if words[0] == ">":
        inner = len(words) - len(words.lstrip("> "))
        return Block(start + inner, end, "quote")
    bullet = _BULLET.match(words)
    if bullet and not (words[0].isdigit() and _is_heading(words)):
        return Block(start + bullet.end(), end, "item")
    return Block(start, end, "heading" if _is_heading(words) else "paragraph")


def _furniture(words: str, *, late: bool) -> str:
    """Return which furniture a line is; "" for what is read. Bios stand `late` in an article."""
    if found := _FURNITURE.match(words):
        sort = (found.lastgroup or "").replace("_", " ")
        return sort if len(words) < _WHOLE or sort != "dateline" else ""
    if _CREDIT.match(words):
        return "picture credit"
    return "bio" if late and len(words) < 700 and _BIO.search(words) else ""


def _is_heading(words: str) -> bool:
    """Tell whether a line heads what follows; "Director: Ada Okafor" and a picture's caption are no headings."""
    short = len(words) < 130 and words.count(" ") < 20 and not _ENDS_SENTENCE.search(words)
    return short and label(words) is None and not _CAPTION.match(words)
