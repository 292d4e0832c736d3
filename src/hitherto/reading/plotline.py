"""How far a sentence tells what happens in a story: features of its words, names and place, with learned weights."""

import math
import re
from functools import cache, lru_cache

from hitherto.reading.describing import nouns
from hitherto.reading.layout import Block
from hitherto.reading.names import full_name, is_company, is_given
from hitherto.reading.scene import Scene, Sentence
from hitherto.reading.sieve import Pattern, Ways
from hitherto.reading.skeleton import Mark
from hitherto.vocabulary import read_table

_PRESENT = re.compile(
    r"\b(?:he|she|they|who|it|[A-Z][\w’'-]+(?:\s\([^)]*\))?) (?:(?:now|also|still|then|always|seemingly)"
    r" )?(?!was|his|this)[a-z]{2,}(?<!s)s\b"
)
_PAST = re.compile(r"\b(?:was|were|had|did|went|said|told|got|made|came|took|gave|saw|[a-z]{3,}ed)\b")
_ABOUT = Pattern(
    r"\b(?:about|plot|story|storyline|happen\w*|synopsis|expect|premise|spoilers?|theor\w+|teas\w+|trailer)\b",
    re.IGNORECASE,
)
_NEWS = Pattern(
    r"\b(?:cast|release|date|when|where|watch|episodes|renewed|crew|who|reviews?|bundle|deal|schedule)\b", re.IGNORECASE
)


@cache
def _cues() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return for each feature the pattern of its single words."""
    found = []
    for name, cues in read_table("story").items():
        words = [cue for cue in cues if " " not in cue]
        found.append((name, re.compile("|".join(words) or "(?!)")))
    return tuple(found)


@cache
def _phrases() -> tuple[Ways[tuple[str, re.Pattern[str]]], tuple[str, ...]]:
    """Return every phrase with its feature and the pattern of all of that feature's phrases; and what is counted."""
    found = []
    table = read_table("story")
    for name, cues in table.items():
        phrases = [cue for cue in cues if " " in cue]
        several = re.compile(rf"(?<![\w-])(?:{'|'.join(phrases)})")
        found += [((name, several), Pattern(rf"(?<![\w-])(?:{phrase})")) for phrase in phrases]
    return Ways(found), (*table, _ROLE_NOUNS)


class _Hits(dict[str, tuple[str, ...]]):
    """The features that a single word counts for; remembered, since words come again and again."""

    def __missing__(self, word: str) -> tuple[str, ...]:
        if len(self) >= 1 << 16:
            self.clear()
        found = tuple(name for name, single in _cues() if single.match(word))
        self[word] = found = (*found, _ROLE_NOUNS) if word in _roles() else found
        return found


_HITS = _Hits()
_ROLE_NOUNS = "role nouns"


@lru_cache(maxsize=64)
def _counted(text: str) -> dict[str, int]:
    """Count the words and phrases of each feature, and the nouns for somebody in a story."""
    phrases, names = _phrases()
    counted, lower = dict.fromkeys(names, 0), text.lower()
    counted |= {name: len(several.findall(lower)) for name, several in {told for told, _ in phrases.open(text)}}
    for hits in map(_HITS.__getitem__, _TOKEN.findall(lower)):
        for name in hits:
            counted[name] += 1
    return counted


_TOKEN = re.compile(r"(?<![\w-])[^\W_][\w'’-]*")


@cache
def _roles() -> frozenset[str]:
    return nouns("parts") | nouns("relations")


def features(sentence: Sentence) -> dict[str, float]:
    """Return what is counted in a sentence, each between 0 and 1."""
    text, lower = sentence.text, sentence.text.lower()
    counted = _counted(text)
    found = {name: _share(count, 3) for name, count in counted.items() if name != _ROLE_NOUNS}
    found |= {f"any {name}": float(value > 0) for name, value in list(found.items())}
    found |= _names(sentence) | _place(sentence) | _doings(sentence)
    found["role nouns"] = _share(counted[_ROLE_NOUNS], 2)
    found["present"] = _share(len(_PRESENT.findall(text)), 2)
    found["past"] = _share(len(_PAST.findall(lower)), 3)
    for kind, name in (("D", "dates"), ("W", "platforms"), ("O", "outlets"), ("T", "titles")):
        found[name] = _share(len(sentence.marks(kind)), 2)
    found["question"] = float(text.rstrip("”\"’' ").endswith("?"))
    found["short"], found["long"] = float(len(text) < 50), float(len(text) > 180)
    found["story of"] = found["any premise"] * float(bool(sentence.mentions or sentence.seasons))
    found["acting names"] = found["any acts"] * max(found["characters"], found["other names"])
    found["shown"] = found["any shows"] * max(found["characters"], found["other names"])
    found["unmade"] = float(found["making"] + found["dating"] + found["dates"] + found["platforms"] == 0)
    found |= _seasons(sentence)
    doer = max(found["doing"], found["pronoun of character"])
    found["trailer doing"] = found["headline trailer"] * doer
    found["synopsis doing"] = found["synopsis"] * float(found["making"] == 0)
    found["coming doing"] = found["coming season"] * doer
    found["earlier doing"] = max(found["earlier season"], float(found["past"] > 0.5)) * doer
    found["unmade doing"] = found["unmade"] * doer
    found["guess doing"] = found["any guess"] * max(doer, found["new season"])
    found["premise unmade"] = found["any premise"] * float(found["making"] < 0.5)
    found["unmade names"] = found["unmade"] * max(found["characters"], found["other names"])
    found["bias"] = 1.0
    return found


def _share(count: int, most: int) -> float:
    return min(count, most) / most


@lru_cache(maxsize=4)
def _real(scene: Scene) -> frozenset[str]:
    """Return the names of those whom the article shows to be real: they speak, they make, they play."""
    found = {scene.names.full(m["a"] or m["b"]) for m in _REAL.finditer(scene.text)}
    found |= {name for name in scene.people.actors if scene.people.is_actor(name)}
    spoken = {scene.names.full(m[1]) for m in _SAYS.finditer(scene.text)}
    found |= {name for name in spoken if " " in name}  # a character can say something, but seldom with a surname
    for m in _BESIDE.finditer(scene.text):  # "Ada Okafor and Joan Reyes"
        pair = {scene.names.full(m[1]), scene.names.full(m[2])}
        found |= pair if pair & found and not any(scene.people.is_role(name) for name in pair) else set()
    return frozenset(found)


@lru_cache(maxsize=4)
def _within(scene: Scene) -> frozenset[str]:
    """Return the capitalised words that stand within sentences, so that they are names and not only first words."""
    blocks = (b for b in scene.blocks if b.kind not in ("headline", "heading"))
    return frozenset(m[1] for b in blocks for m in _CAPITAL.finditer(scene.text, b.start, b.end))


_CAPITAL = re.compile(r"(?<=[a-z0-9,;)’] )([A-Z][\w-]+)")
_ACRONYM = re.compile(r"[A-Z]{2,5}")


@lru_cache(maxsize=8)
def _fiction(sentence: Sentence) -> dict[int, bool]:
    """Return for each drawn name whether it can be a character's (True) or is a real person's (False)."""
    return {code: _may_be_character(sentence, m) for code, m in sentence.skeleton.marks.items() if m.kind == "N"}


def _may_be_character(sentence: Sentence, mark: Mark) -> bool:
    scene, name = sentence.scene, full_name(mark)
    if scene.people.is_role(name):
        return True
    if name in _real(scene) or name in scene.titles.names or is_company(name) or _ACRONYM.fullmatch(name):
        return False
    opens = not any(c.isalnum() for c in scene.text[sentence.start : mark.start])
    if not opens or " " in name or name in _within(scene):
        return True
    acts = _ACTS_ALONE.match(scene.text, mark.end)
    return is_given(name) or (acts is not None and not _NO_NAME.search(name))


_ACTS_ALONE = re.compile(r"['’]s? |,? (?:and [A-Z]|(?:is|has|will|was|had|does|[a-z]{2,}(?<!s)s|can|could|may|must)\b)")


@lru_cache(maxsize=8)
def _staged(sentence: Sentence) -> str:
    """Return the sentence with every character drawn as § and every real person as ¤."""
    fiction = _fiction(sentence)
    return "".join(("§" if fiction[ord(c)] else "¤") if ord(c) in fiction else c for c in sentence.skeleton.text)


_IN_BRACKETS = re.compile(r"\([A-Z][\w.’'-]+ [A-Z][\w. ’'-]+\)")


def _names(sentence: Sentence) -> dict[str, float]:
    fiction = _fiction(sentence)
    people = sentence.scene.people
    roles = sum(people.is_role(full_name(m)) for m in sentence.marks("N"))
    played = len(_IN_BRACKETS.findall(sentence.text)) if "(" in sentence.text else 0
    return {
        "characters": _share(roles + played, 2),
        "real names": _share(max(0, len(fiction) - sum(fiction.values()) - played), 2),
        "other names": _share(sum(fiction.values()) - roles, 2),
        "many names": float(len(fiction) > 5),
        "pronoun": float(bool(_PRONOUN.match(sentence.text))),
    }


_ADV = (
    r"(?:(?:now|also|still|then|seemingly|finally|already|once again|again|ultimately|apparently|even|just|all|both) )*"
)
_ASIDE = r"(?:['’]s [\w-]+)?(?:\s?\([^()]*\))?(?:, [^,;.]{3,70},)?"
_DOINGS = tuple(
    (name, Pattern(source))
    for name, source in (
        ("does", rf"§{_ASIDE} {_ADV}(?!says\b|plays\b|stars\b|was\b|has\b|is\b|does\b|this\b)[a-z]{{2,}}(?<!s)s\b"),
        ("do", rf"§(?:,? (?:and|&) |, )§{_ASIDE} {_ADV}(?!are\b|were\b|in\b|on\b|for\b|as\b|from\b|at\b|who\b"
        rf"|all\b)[a-z]+\b"),
        ("is doing", rf"§{_ASIDE} (?:who )?(?:is|are|['’]s) {_ADV}(?!returning|expected|set|back|played|playing"
        rf"|confirmed|based|starring)(?:on |in |no |nowhere|the |a |\w+(?:ing|ed|en|wn|ck)\b)"),
        ("will do", rf"§{_ASIDE} {_ADV}(?:will|must|may|might|could|can|would|has to|have to|wants? to|needs?"
        rf" to|has the potential to) {_ADV}(?!play|be played|return|star|reprise|appear|direct|join)"),
        ("has done", rf"§{_ASIDE} (?:has|have|had) {_ADV}(?!said|been cast|joined|confirmed|revealed|told"
        rf"|appeared|starred)\w+"),
        ("seen doing", r"(?:\b(?:see|sees|show|shows|showing|of|with|features?|featuring|find|finds|watch"
        r"|follows?|like|from|to|including|and|at|by)\b)[^.;:§]{0,20}§(?:, §|,? and §)*(?:['’]s"
        r" \w+)?(?:\s?\([^()]*\))?,? (?:\w+ )?(?!being|during|playing|starring|reprising|returning|including)\w+ing\b"),
        ("who does", rf"§(?:\s?\([^()]*\))?, who {_ADV}(?!plays?\b|played\b|stars\b|is played\b|was\b|will"
        rf" play\b|says\b|directed\b|wrote\b)"),
        ("as he", r"\b(?:as|while|when|after|before|until|that|because|and|but|where|so|if) (?:he|she|they"
        r"|§)['’]?(?: \w+)? (?!was|were|had|said)\w+"),
        ("owned", r"(?:§['’]s?|\b(?:his|her|their)) (?:[\w-]+ ){0,2}(?:past|life|story|fate|death|family|father"
        r"|mother|son|daughter|brother|sister|wife|husband|relationship|journey|quest|plan|plans|world|power"
        r"|powers|identity|home|enemy|return|revenge|search|fight|battle|future|gang|army|rule|reign|resistance"
        r"|engagement|wedding|parents|friends?|name|suit|body|loyalties|origins?|secret|throne|arc|storyline)\b"),
        ("return of", r"\b(?:return of|bring(?:s|ing)? back|welcome back|introduc(?:es?|ing|tion of)|debut of"
        r"|appearance (?:of|by)|arrival of)\b[^.;]{0,40}§|§[^.;]{0,20}(?:returns|shows? up|appears|in season)\b"),
        ("they do", rf"^(?:[A-Z]\w+, |But |And |So |Then |Now )?(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t) {_ADV}(?:is |are"
        rf" |will |must |has to |['’]ll )?(?!was|were|had|said|says|told|added|has said|also said|explained"
        rf"|plays|stars|joins|join)[a-z]+"),
        ("trailer first", r"^(?:[\w’'-]+ ){0,5}(?:trailer|teaser|footage|clip|sneak peek|first look|visual"
        r"|preview)s?\b"),
        ("new season", r"\b(?:season|series|film|movie|show|sequel|story|instal?lment|chapter|adaptation)"
        r" (?:\w+ )?(?:will|would|is set to|could|may|might)? ?(?:also )?(?:see|follow|find|focus|explore"
        r"|feature|pick|introduce|show|center|centre|revolve|tell|take place|be set|deal|delve|continue)s?\b"),
        ("casting", r"¤[^.;§]{0,60}\b(?:as|plays?|played|portrays?|voices?|will play|playing|stars? as|back as"
        r"|cast as)\b[^.;¤]{0,60}(?:§|character)|\b(?:played|portrayed|voiced) by\b"),
        ("many parts", r"(?:¤ as [^,;.]{0,30}[,;.].*){2}"),
        ("new faces", r"\bnew (?:faces|characters|cast|additions|actors)\b"),
        ("plan of maker", r"¤[^.;]{0,30}\b(?:will (?:write|direct|produce|helm)|worked|works|presented|joined)\b"),
        ("of plot", r"\b(?:plot|story|storyline|season|series|show|film|movie|trailer|game) (?:\w+"
        r" ){0,2}(?:will|would|is|was|begins|starts|opens|ends|follows|sees|finds)\b"),
        ("said of real", r"¤[^.;]{0,40}\b(?:said|says|told|explained|added|revealed|confirmed|plays?|played"
        r"|starred?|directed|wrote|joined|joins)\b"),
    )
)  # fmt: skip
_DOING_WAYS, _DOING_NAMES = Ways(_DOINGS), tuple(name for name, _ in _DOINGS)
_PRONOUN = re.compile(r"(?:[A-Z]\w+, )?(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir)\b")
_PERSON_NAME = r"[A-Z](?:\.|[\w’'-]+)(?: (?:(?:de|van|von|la|di) )?[A-Z](?:\.|[\w’'-]+)){1,3}"
_SPEAKER = r"([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}),? (?:[a-z]+ ){0,2}?"
_SPOKE = (
    r"(?:said|told|explained|added|tweeted|posted|recalled|admitted|directs?|directed|produces|created|executive)\b"
)
_SAYS = re.compile(rf"{_SPEAKER}(?:says|tells|revealed|wrote|writes|noted|teased|joked|laughs)\b")
_BESIDE = re.compile(rf"({_PERSON_NAME}),? and (?=({_PERSON_NAME}))")
_REAL = re.compile(
    rf"{_SPEAKER.replace('(', '(?P<a>', 1)}{_SPOKE}"
    rf"|\b(?:director|showrunner|creator|author|writer|producer|actor|actress|star|stars|boss|president|CEO"
    rf"|editor|by|executive|co-star|composer) (?P<b>{_PERSON_NAME})"
)


def _doings(sentence: Sentence) -> dict[str, float]:
    staged = _staged(sentence)
    found = dict.fromkeys(_DOING_NAMES, 0.0)
    found |= {name: float(bool(cue.search(staged))) for name, cue in _DOING_WAYS.open(staged)}
    found["doing"] = _share(
        sum(found[k] > 0 for k in ("does", "do", "is doing", "will do", "seen doing", "has done", "who does")), 2
    )
    scene = sentence.scene
    others = [m for m in sentence.mentions if m.work != scene.titles.main]
    found["other title"] = float(bool(others) and len(others) == len(sentence.mentions))
    before = sentence.previous
    found["pronoun of character"] = found["they do"] * float(before is not None and "§" in _staged(before))
    found["past main"] = float(bool(_PAST_MAIN.search(staged)))
    found["lore"] = float(bool(_LORE.search(sentence.text)))
    found |= _before(before)
    return found


def _before(before: Sentence | None) -> dict[str, float]:
    """Return what the sentence before tells: a story goes on, and so does what happened in seasons past."""
    staged = _staged(before) if before is not None else ""
    earlier = before is not None and _seasons(before)["earlier season"] > 0
    return {
        "told before": float(any(cue.search(staged) for name, cue in _DOINGS if name in _TELLING)),
        "premise before": float(bool(_PREMISE.search(staged))),
        "earlier before": float(earlier or bool(_PAST_MAIN.search(staged))),
    }


_TELLING = frozenset(("does", "do", "is doing", "will do", "seen doing", "who does"))
_PAST_MAIN = re.compile(
    rf"^(?:[^,;§]{{0,60}}, )?(?:§(?:,? and §)*{_ASIDE}|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]he \w+(?: \w+)?)"
    r" (?:also |then |once |first )?(?:was|were|had|took|grew|went|came|became|got|saw|found|made|left|gave|began|fell"
    r"|fought|kept|lost|met|ran|told|won|led|died|[a-z]{2,}(?<!e)ed)\b"
)
_LORE = re.compile(
    r"\b(?:in|from|of|follows?|following) (?:the|this|that|those|both) (?:original |first |video |classic |source )*"
    r"(?:games?|novels?|comics?|books?|manga|source material)\b|\b[Pp]layers?\b|\b[Rr]eaders\b|\bcanon\b|\blore\b"
)


def _place(sentence: Sentence) -> dict[str, float]:
    kind, heading = sentence.block.kind, sentence.heading
    headline = sentence.scene.sentences[0].text
    handle = _is_post(sentence.scene, sentence.block)
    before = sentence.scene.text[sentence.block.start : sentence.start]
    quoted = before.count("“") > before.count("”") or sentence.text.startswith(("“", '"'))
    return {
        "quote block": float(kind == "quote" and not handle),
        "post": float(handle),
        "synopsis": float(sentence.number in _official_zone(sentence.scene)),
        "headline trailer": float(bool(_SHOWN.first(headline))),
        "headline story": float(bool(_TOLD.first(headline))),
        "heading": float(kind in ("heading", "headline")),
        "item": float(kind == "item"),
        "quoted": float(quoted),
        "under story heading": float(bool(_ABOUT.first(heading))),
        "under news heading": float(bool(_NEWS.first(heading)) and not _ABOUT.first(heading)),
        "official": float(
            bool(_OFFICIAL.first(sentence.text) or (sentence.previous and _OFFICIAL.first(sentence.previous.text)))
        ),
    }


@lru_cache(maxsize=4)  # the sentences of one block ask one after the other
def _is_post(scene: Scene, block: Block) -> bool:
    return _has_handle(scene.text[block.start : block.end])


@lru_cache(maxsize=4)
def _official_zone(scene: Scene) -> frozenset[int]:
    """Return the numbers of the sentences of a synopsis: what follows its announcement, until news comes."""
    found: set[int] = set()
    left = 0
    for sentence in scene.sentences:
        if _OFFICIAL.first(sentence.text):
            left = 8
        elif left and (
            sentence.block.kind == "heading" or _NEWSY.search(sentence.text.lower()) or _has_handle(sentence.text)
        ):
            left = 0
        if left:
            found.add(sentence.number)
            left -= 1
    return frozenset(found)


def _seasons(sentence: Sentence) -> dict[str, float]:
    """Tell whether seasons are named that went before the one that the article is about, or that one."""
    coming = sentence.scene.season
    numbers = [n for s in sentence.seasons for n in s.numbers]
    ahead = any(s.relative in ("new", "next", "upcoming", "coming", "final") for s in sentence.seasons)
    before = bool(numbers) and coming is not None and all(n < coming for n in numbers) and not ahead
    return {
        "earlier season": float(before or any(s.relative in ("previous", "last") for s in sentence.seasons)),
        "coming season": float(ahead or (coming is not None and coming in numbers)),
    }


_NEWSY = re.compile(
    r"\b(?:cast|starring|stars|premieres?|release|debuts?|directed|produced|written by|episodes?|executive"
    r"|showrunner|renewed|streaming|season \d)\b"
)
_HANDLE = re.compile(r"pic\.twitter|[@#]\w{3,}|https?://|^— ")


def _has_handle(text: str) -> bool:
    """Tell whether these words are a post's; what every handle has is looked for before."""
    marked = "@" in text or "#" in text or "://" in text or "pic.t" in text or text[:2] == "— "
    return marked and _HANDLE.search(text) is not None


_SHOWN = Pattern(
    r"\b(?:trailer|teaser|footage|clip|first look|sneak peek|images?|photos|visual|poster)s?\b", re.IGNORECASE
)
_TOLD = Pattern(
    r"\b(?:plot|story|spoilers?|die|death|return|fate|villain|explained|theory|synopsis|secret|ending|teases?)\b",
    re.IGNORECASE,
)
_OFFICIAL = Pattern(
    r"\b(?:synopsis|logline|official (?:description|summary|blurb)|description (?:reads|for)|reads:)", re.IGNORECASE
)


@cache
def _weights() -> dict[str, float]:
    learned = read_table("story_weights")
    return {name: float(value) for table in ("sentence", "words") for name, value in learned[table].items()}


def likelihood(sentence: Sentence) -> float:
    """Return how likely the sentence tells what happens in a story, from 0 to 1."""
    return logistic(features(sentence) | plain_words(sentence), _weights())


def plain_words(sentence: Sentence) -> dict[str, float]:
    """Return the distinct words that are no names, titles or dates, each with a value that falls with their number."""
    words = set(_PLAIN.findall(_staged(sentence).lower()))
    value = 2 / math.sqrt(len(words) or 1)
    return {f"={word}": value for word in sorted(words)}


_PLAIN = re.compile(r"[a-z][a-z’'-]*")


def logistic(found: dict[str, float], weights: dict[str, float]) -> float:
    """Return the weighted sum of the features as a probability."""
    total = sum(weights.get(name, 0.0) * value for name, value in found.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def is_premise(sentence: Sentence) -> bool:
    """Tell whether the sentence says when the story is set, after what it picks up, or whom it brings back."""
    return bool(_PREMISE.first(_staged(sentence)))


_PREMISE = Pattern(
    r"\bset (?:\w+ ){0,4}?(?:between|after|before|during|amid|against|in the (?:years|aftermath|wake|months"
    r"|days)) (?!its\b)"
    r"|\btak(?:es?|ing) place (?:\w+ ){0,3}?(?:between|after|before|during)\b"
    r"|\bpick(?:s|ing)? up (?:\w+ ){0,2}(?:after|where|from|with|in the aftermath)\b(?! speed)"
    r"|\b(?:brand[- ]new|entirely new|all-new|original),? (?:\w+ )?story\b"
    r"|\b(?:reunion|return|engagement|death|wedding|fight|battle|showdown|kiss|romance|marriage|rivalry) (?:of"
    r"|for|with|between|against)"
    r" (?:\w+[ -]){0,5}§|§(?: and §)?['’]s? (?:\w+ ){0,2}(?:engagement|wedding|death|fight|showdown|reunion|return)\b"
    r"|\b(?:bringing|brings) back (?:\w+ ){0,5}§"
    r"|\b(?:series|show|film|movie|drama|comedy|thriller|anime|manga|one-shot|sitcom|story|tale|mystery|game)\b"
    r"[^.;,]{0,40} (?:about|following|cent(?:er|r)ed on) (?:an?|the|two|three|four|one|young|\w+s)\b"
    r"[^.;]{0,60} (?:who|whose|\w+ing)\b"
    r"|\b(?:focus is on|explores what|continu(?:es|ing) the (?:story|journey|adventures) of|set in an?\b)"
    r"|\bwhat would have happened if\b|\bthe story (?:opens|begins|starts|follows|picks up|takes place)\b"
    r"|\b(?:series|show|film|movie|season|sequel|adventure)\b[^.;]{0,30} (?:pairs|pits|reunites|sees|finds|follows) "
    r"|\b(?:starring|with|introduc(?:es|ing)) (?:\w+ ){0,2}§ as (?:the|a) (?:lead|hero|protagonist|villain|main \w+)\b"
    r"|\b(?:teas|introduc|reveal)(?:es|ing|s) (?:a|an|two|three|some) (?:brand[- ])?new (?:\w+ )?"
    r"(?:characters?|villains?|threats?|enem(?:y|ies))\b"
)


def tells(sentence: Sentence) -> bool:
    """Tell whether a sentence can tell a story at all: it has somebody who does something, or a word of premises."""
    counted = _counted(sentence.text)
    story = counted["acts"] + counted["conflict"] + counted["shows"] + 2 * counted["premise"]
    if counted["making"] + counted["dating"] + counted["opinion"] > story + 3:
        return False
    if any(veto.search(sentence.text) for veto in (_MANY_PARTS, _CASTING, _ANNOUNCES)):
        return False
    hinted = counted["premise"] or counted["conflict"] or counted["acts"] or counted["future"] or counted["guess"]
    return bool(hinted) or bool(characters_in(sentence, sentence.start, sentence.end))


# "Essentially", "Leading", "They'd", "Four": what only begins a sentence.
_NO_NAME = re.compile(
    r"^[A-Z][a-z]+(?:ly|ing|ed|body|thing|one|where|ever)$|['’](?:ll|d|ve|re|m)$"
    r"|^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$"
)
_CASTING = Pattern(
    r"\brepris\w+ (?:his|her|their)\b|\breturn(?:s|ing)? as [A-Z]|\b(?:will|to) (?:once again |also )?play [A-Z]"
    r"|\bjoin(?:s|ed|ing)? (?:the|her|him|them|in) (?:cast|as|in as)\b|\b(?:is|are|be) back as [A-Z]"
    r"|\b(?:as|in) (?:as[- ]yet[- ])?un(?:disclosed|specified|named|known|revealed) roles?\b|\bworked with\b"
)
_ANNOUNCES = re.compile(
    r"^[^.]{0,80}:\s*$|\b(?:nods to|opening theme|theme song|primetime slot|time slot|have to wait)\b|\b[Cc]heck out\b"
)
_MANY_PARTS = re.compile(r"(?:[A-Z]\w+ as (?:[\w’'-]+ ){0,4}[A-Z][^,;.]{0,60}[,;]? ?(?:and )?){2}")


def characters_in(sentence: Sentence, start: int, end: int) -> list[str]:
    """Return the characters that are named between these characters of the text, each once."""
    fiction, text = _fiction(sentence), sentence.scene.text
    named: list[str] = []
    for code, mark in sentence.skeleton.marks.items():
        name = full_name(mark)
        known = sentence.scene.people.is_role(name) or not _NO_NAME.search(name)
        actor = text[mark.start - 1 : mark.start] == "(" and " " in name  # "Una (Ada Okafor)"
        if fiction.get(code) and start <= mark.start < end and known and not actor:
            named.append(name)
    return list(dict.fromkeys(named))
