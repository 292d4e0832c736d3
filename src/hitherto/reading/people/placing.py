"""Descriptions that lead to a name: "the villain of it is N", "the lab is run by N", "the head of the guild, N"."""

import re
from collections.abc import Iterator

from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.people.characters import SOMEBODY
from hitherto.reading.people.describing import describes, is_character, is_thing, noun_pattern
from hitherto.reading.people.introducing import ACTOR_AFTER, BRACKETED
from hitherto.reading.people.inventing import by_first_names, invented, shown
from hitherto.reading.people.leading import is_acted
from hitherto.reading.people.names import full_name
from hitherto.reading.scene import Sentence
from hitherto.vocabulary import read_table

Found = tuple[re.Match[str], str, str, str]  # match, name, words, rule

_WHOSE = r"\b(?:[Tt]he|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|{NAME}['’]s?|{TITLE}['’]s?)"
_IS = pattern(
    rf"(?P<desc>{_WHOSE} (?:[\w’'-]+ ){{0,4}}?(?:{noun_pattern('relations')}|{noun_pattern('parts')}|big bad))"
    r"(?:,? (?:in|of|on|for|this) [^,.;:()]{2,40}?)?,? (?:is|will be|was|remains|becomes|turns out to be"
    r"|appears to be|comes in the form of) (?P<who>{NAMES})"
)
_LED = pattern(
    r"(?:(?P<what>\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir) (?:[\w’'-]+ ){1,4}?)"
    r"(?:(?:is|which is|that is) )?(?:now )?|\b)"
    r"(?P<verb>[Ll]ed|[Hh]eaded|[Rr]un|[Cc]ommanded|[Rr]uled|[Cc]aptained) by (?P<who>{NAME})"
    r"|\b[Aa]t the (?:helm|head) of (?P<helm>[^,.;()]{3,60}?),? is (?:{NAME} as |{NAME}['’]s )?(?P<helmed>{NAME})"
)
_FOLLOWS = pattern(r"(?P<desc>\b(?:an?|the|his|her|their) [^,;:()—.“\"]{3,80}), (?P<who>{NAME})(?=[.,;)]| \(|$)")
_BRACKETS = pattern(
    rf"(?P<desc>\b(?:his|her|their|{{NAME}}['’]s?) (?:[\w’'-]+ ){{0,3}}?{noun_pattern('relations')})"
    r" \((?P<who>{NAME})(?:, | is\b| \()"
)
_APART = pattern(
    rf"\b(?:from|and|by|with|of|to|his|her|their) (?P<desc>(?:(?:former|best|ex-) ?)?{noun_pattern('relations')}"
    rf"(?: and (?:former |best )?{noun_pattern('relations')})?),? (?P<who>{{NAMES}})(?![\w’'])"
)
# "A biopic about the poet N": a real person, who is a character there.
_SUBJECT = pattern(
    r"(?:(?:\b(?:biopic|film|movie|series|miniseries|drama|musical|documentary|play|show|biography)|{TITLE}[”\"’']?)"
    r" (?:about|following|chronicling|starring {NAME} as)|\bbiopic (?:of|on)"
    r"|\b(?:life|story|rise|fall|death)(?: and (?:times|death|career|fall|crimes))? of"
    r"|(?P<actor>{NAME}) (?:will play|plays|as|to play|is playing)) "
    r"(?P<desc>(?:the |an? )?(?:late )?(?:[\w’'-]+ ){0,4}?"
    rf"(?:{'|'.join(read_table('roles')['famous'].split())})) (?P<who>{{NAME}})"
)
_OFTEN = 2  # times that somebody is called an actor; once, the description itself does
PLACED = (_SUBJECT, _IS, _LED, _FOLLOWS, _BRACKETS, _APART, BRACKETED)


def placed(sentence: Sentence) -> Iterator[Found]:
    """Give the match, the name, the words and the kind of each description that leads to a character's name."""
    drawn = sentence.skeleton.text
    for m in _IS.finditer(drawn):
        words = words_of(sentence, m["desc"])
        for name in names_in(sentence, m["who"]):
            story = shown(sentence, name) or (_STORY.search(words) is not None and invented(sentence, name))
            if story and describes(words) and not is_thing(words):
                yield m, name, words, "is who"
    for m in _SUBJECT.finditer(drawn):
        name = names_in(sentence, m["who"])[0]
        if is_character(sentence, name) or (m["actor"] and sentence.scene.people.actors[name] < _OFTEN):
            yield m, name, words_of(sentence, m["desc"]), "subject"
    yield from _led(sentence)
    yield from _before_brackets(sentence)
    for way, rule in ((_FOLLOWS, "follows"), (_BRACKETS, "in brackets"), (_APART, "apart")):
        for m in way.finditer(drawn):
            names, words = names_in(sentence, m["who"]), words_of(sentence, m["desc"])
            for name in names if rule == "apart" and " and " in words else names[:1]:
                if _leads(sentence, m, name, rule) and describes(words) and not is_thing(words):
                    yield m, name, words, rule


def _leads(sentence: Sentence, m: re.Match[str], name: str, rule: str) -> bool:
    if rule == "follows":
        acted = is_acted(sentence.skeleton.text[: m.start()])
        return acted and is_character(sentence, name)
    alone = " " not in name or shown(sentence, name)
    return alone and invented(sentence, name) and (rule == "in brackets" or by_first_names(sentence))


def _before_brackets(sentence: Sentence) -> Iterator[Found]:
    """Read "his devoted manager Ron (Ada Okafor)"."""
    for m in BRACKETED.finditer(sentence.skeleton.text) if ACTOR_AFTER.first(sentence.skeleton.text) else ():
        name, words = names_in(sentence, m["who"])[0], words_of(sentence, m["desc"])
        last = words.rsplit(maxsplit=1)[-1]
        ends = SOMEBODY.fullmatch(last) and last not in read_table("roles")["not_by_ending"].split()
        somebody = ends or describes(words)
        if somebody and " " in words + m["desc"] and not last.startswith("character") and shown(sentence, name):
            yield m, name, words, "brackets"


def _led(sentence: Sentence) -> Iterator[Found]:
    for m in _LED.finditer(sentence.skeleton.text):
        name = names_in(sentence, m["who"] or m["helmed"])[0]
        if shown(sentence, name) or (m["helmed"] and is_character(sentence, name)):
            what = words_of(sentence, m["what"] or m["helm"] or "")
            verb = "at the helm of" if m["helm"] else _VERBS[m["verb"].lower()]
            yield m, name, f"{verb} {what}".strip(), "leads"


_VERBS = {
    "led": "leads",
    "headed": "heads",
    "run": "runs",
    "commanded": "commands",
    "ruled": "rules",
    "captained": "captains",
}
_STORY = re.compile(r"\b(?:protagonist|antagonist|heroine|hero|villain|supervillain|nemesis|big bad|love interest)s?$")


def names_in(sentence: Sentence, drawn: str) -> list[str]:
    """Return the full names in a piece of a sentence's drawing, but for those in brackets."""
    return [full_name(m) for m in sentence.skeleton.found(re.sub(r"\([^()]*\)", "", drawn), "N")]


def words_of(sentence: Sentence, drawn: str) -> str:
    """Return the words that a piece of a sentence's drawing stands for."""
    return sentence.skeleton.plain(drawn, sentence.scene.text).strip(" ,")
