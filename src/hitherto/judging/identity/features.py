"""Features: what speaks for two names being one, and what against it, in the order in which reasons are given.

Each feature looks at a pair of names and says its reason in a line, or nothing. The reasons' weights add up to
the score of the pair; from `THRESHOLD` on the two are one.
"""

from collections.abc import Callable, Collection, Sequence

from hitherto.judging.identity.pairs import Credit, Pair
from hitherto.judging.identity.spelling import (
    Name,
    forms_of_one,
    near,
    of_a_family,
    one_first_name,
    sounds_alike,
)

THRESHOLD = 3.0
_ONE_LIST = 150  # letters between the beginnings of the words for two people of one list, at most
Feature = Callable[[Pair], str]


def same_letters(pair: Pair) -> str:
    """J. J. Abrams, JJ Abrams."""
    one, other = pair.one, pair.other
    alike = one.words != other.words and "".join(one.words) == "".join(other.words) and one.address == other.address
    return "the same letters, spaced otherwise" if alike else ""


def known_as_both(pair: Pair) -> str:
    """Ada Lind, née Okafor."""
    said = pair.other.form in pair.one_credit.also or pair.one.form in pair.other_credit.also
    return "an article gives both names to one person" if said else ""


def same_surname(pair: Pair) -> str:
    """Ada Okafor, Addie Okafor."""
    return "same surname" if pair.is_full and pair.one.words[-1] == pair.other.words[-1] else ""


def surname_sounds_alike(pair: Pair) -> str:
    """Tchaikovsky, Chaikovsky."""
    one, other = pair.one.words[-1], pair.other.words[-1]
    alike = pair.is_full and one != other and sounds_alike(one, other)
    return f"{one.title()} and {other.title()} are spellings of one surname" if alike else ""


def slip_in_surname(pair: Pair) -> str:
    """Newsome, Newsom."""
    one, other = pair.one.words[-1], pair.other.words[-1]
    slip = pair.is_full and one != other and not sounds_alike(one, other) and near(one, other, least=5)
    return f"{one.title()} and {other.title()} differ by a slip" if slip else ""


def same_first_name(pair: Pair) -> str:
    """Ada Okafor, Ada Okafor Lind."""
    return "same first name" if pair.is_full and pair.one.words[0] == pair.other.words[0] else ""


def form_of_first_name(pair: Pair) -> str:
    """Billy, William; Kirill, Cyril."""
    one, other = pair.one.words[0], pair.other.words[0]
    alike = pair.is_full and one != other and one_first_name(one, other)
    return forms_of_one(one, other) if alike else ""


def first_name_sounds_alike(pair: Pair) -> str:
    """Jürgen, Juergen."""
    one, other = pair.one.words[0], pair.other.words[0]
    alike = pair.is_full and one != other and not one_first_name(one, other) and sounds_alike(one, other)
    return f"{one.title()} and {other.title()} are spellings of one first name" if alike else ""


def slip_in_first_name(pair: Pair) -> str:
    """Kristen, Kristin."""
    one, other = pair.one.words[0], pair.other.words[0]
    alike = one == other or one_first_name(one, other) or sounds_alike(one, other)
    slip = pair.is_full and not alike and near(one, other, least=6)
    return f"{one.title()} and {other.title()} differ by a slip" if slip else ""


def surname_first(pair: Pair) -> str:
    """Miyazaki Hayao, Hayao Miyazaki."""
    return "the same words, with the surname first" if pair.is_turned else ""


def surname_alone(pair: Pair) -> str:
    """Okafor, Ada Okafor."""
    one, other = pair.one.words, pair.other.words
    alone = pair.is_part and len(one) == 1 < len(other) and other[-1] == one[0] and not of_a_family(pair.one.address)
    return f"only {_title(pair.other)} has the surname {one[0].title()}" if alone else ""


def word_alone(pair: Pair) -> str:
    """Naomi, Naomi Russell; Agent Russell."""
    one, other = pair.one.words, pair.other.words
    alone = pair.is_part and len(one) == 1 < len(other) and one[0] in other and not of_a_family(pair.one.address)
    return f"only {_title(pair.other)} has {one[0].title()} in the name" if alone else ""


def word_of_a_family(pair: Pair) -> str:
    """Mrs Russell, Naomi Russell; Princess Naomi: not enough by itself."""
    one, other = pair.one.words, pair.other.words
    alone = pair.is_part and len(one) == 1 < len(other) and one[0] in other and of_a_family(pair.one.address)
    return f"{_title(pair.other)} has {one[0].title()} in the name" if alone else ""


def bare_and_addressed(pair: Pair) -> str:
    """Reyes, Captain Reyes."""
    addresses = {pair.one.address, pair.other.address}
    alike = pair.one.words == pair.other.words and len(addresses) == 2 and "" in addresses
    return f"the same name without {max(addresses).title()}" if alike else ""


def initial(pair: Pair) -> str:
    """J. Locke, Joe Locke."""
    one, other = pair.one.words, pair.other.words
    fits = len(one) == 2 and len(one[0]) == 1 and pair.other.is_full and other[-1] == one[1] and other[0][0] == one[0]
    return f"{one[0].upper()}. {one[1].title()} is short for {_title(pair.other)}" if fits else ""


def longer_name(pair: Pair) -> str:
    """Courteney Cox, Courteney Cox Arquette; Inspector General Ann Other, Ann Other."""
    if not (pair.is_part and pair.is_full):
        return ""
    return f"{_title(pair.other)} is {_title(pair.one)} with a name more"


def one_meeting(pair: Pair) -> str:
    """Both are said to play one character, or to be played by one actor."""
    both = _met(pair.one_credit) & _met(pair.other_credit)
    return f"both go with {min(both)}" if both else ""


def other_surname(pair: Pair) -> str:
    """Ada Okafor, Ada Lind."""
    a, b = pair.one.words[-1], pair.other.words[-1]
    differ = pair.is_full and not (a == b or pair.is_part or pair.is_turned or sounds_alike(a, b) or near(a, b, 5))
    return f"{a.title()} is not {b.title()}" if differ else ""


def other_first_name(pair: Pair) -> str:
    """Ada Okafor, Ben Okafor."""
    differ = pair.is_full and not (pair.same_first or pair.is_part or pair.is_turned)
    return f"{pair.one.words[0].title()} is not {pair.other.words[0].title()}" if differ else ""


def other_middle_name(pair: Pair) -> str:
    """Mary Ann Reyes, Mary Kate Reyes; an initial agrees with its name."""
    if not pair.is_full or pair.is_turned or pair.is_part:
        return ""
    middles = zip(pair.one.words[1:-1], pair.other.words[1:-1], strict=False)
    differ = next(((a, b) for a, b in middles if not (a.startswith(b) or b.startswith(a))), None)
    return f"the middle name {differ[0].title()} is not {differ[1].title()}" if differ else ""


def other_generation(pair: Pair) -> str:
    """Rob Okafor Jr., Rob Okafor Sr."""
    return "" if _one_generation(pair) else "a parent and a child"


def one_list(pair: Pair) -> str:
    """One article credits both side by side, or for two parts, as no slip of the pen would have it."""
    mine, theirs = pair.one_credit, pair.other_credit
    for article in mine.places.keys() & theirs.places.keys():
        parts, others = set(mine.listed.get(article, ())), set(theirs.listed.get(article, ()))
        gap = min(abs(here - there) for here in mine.places[article] for there in theirs.places[article])
        if not parts & others and (gap <= _ONE_LIST or (parts and others)):
            return "one article credits both"
    return ""


def other_meeting(pair: Pair) -> str:
    """In one season they play two characters, or are played by two actors."""
    for season, mine in pair.one_credit.met.items():
        theirs = pair.other_credit.met.get(season, ())
        if mine and theirs and not _share_a_word(mine, theirs):
            return f"{min(mine)} is not {min(theirs)}, in one season"
    return ""


_OF_NAMES: tuple[tuple[float, Feature], ...] = (
    (9.0, same_letters),
    (7.0, known_as_both),
    (2.0, same_surname),
    (1.7, surname_sounds_alike),
    (1.2, slip_in_surname),
    (2.0, same_first_name),
    (1.5, form_of_first_name),
    (1.7, first_name_sounds_alike),
    (1.2, slip_in_first_name),
    (3.5, surname_first),
    (3.0, initial),
    (3.0, bare_and_addressed),
    (1.5, longer_name),
    (1.0, one_meeting),
    (-2.0, other_surname),
    (-2.0, other_first_name),
    (-3.0, other_middle_name),
    (-9.0, other_generation),
)
PEOPLE: tuple[tuple[float, Feature], ...] = (
    *_OF_NAMES,
    (3.0, surname_alone),
    (-3.0, one_list),
    (-1.0, other_meeting),
)
CHARACTERS: tuple[tuple[float, Feature], ...] = (
    *_OF_NAMES,
    (3.0, word_alone),
    (2.5, word_of_a_family),
    (-3.0, other_meeting),
)


def weigh(pair: Pair, features: Sequence[tuple[float, Feature]]) -> tuple[float, tuple[str, ...]]:
    """Return the score of a pair, and the reasons that make it up."""
    found = [(weight, reason) for weight, feature in features if (reason := feature(pair))]
    return round(sum(weight for weight, _ in found), 1), tuple(reason for _, reason in found)


def clash(score: float, pair: Pair, features: Sequence[tuple[float, Feature]]) -> bool:
    """Tell whether two names are certainly not one: something speaks against it, and too little for it."""
    return score < THRESHOLD and any(weight < 0 and feature(pair) for weight, feature in features)


def _one_generation(pair: Pair) -> bool:
    return not (pair.one.generation and pair.other.generation) or pair.one.generation == pair.other.generation


def _met(credit: Credit) -> set[str]:
    return {name for names in credit.met.values() for name in names}


def _share_a_word(some: Collection[str], others: Collection[str]) -> bool:
    mine = {word for name in some for word in name.lower().split()}
    return any(word in mine for name in others for word in name.lower().split())


def _title(name: Name) -> str:
    return name.form.title()
