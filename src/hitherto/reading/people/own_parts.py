"""Who plays whom by the possessive: "Locke's Charlie", "Ada Okafor, whose Nurse Bee was written out"."""

import re
from collections.abc import Iterator

from hitherto.reading.draft import Draft
from hitherto.reading.people.acting import acts, makes, people_in, related
from hitherto.reading.people.casting import MAKER_BEFORE, NOT_OWN, OWN
from hitherto.reading.people.describing import nouns
from hitherto.reading.people.drafts import cast_draft
from hitherto.reading.people.names import everyday, full_name, is_company, is_given, is_person
from hitherto.reading.scene import Sentence

_MISTER = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Lord|Lady|Sir|Captain|Professor)\b")


def owned(sentence: Sentence) -> Iterator[Draft]:
    """Read "Locke's Charlie", where the article elsewhere shows Locke to be an actor."""
    people = sentence.scene.people
    for m in OWN.finditer(sentence.skeleton.text):
        who, role = people_in(sentence, m["who"])[0], full_name(sentence.skeleton.found(m["role"], "N")[0])
        somebody = (
            is_person(who) or _has_surname(sentence, who) or (not is_person(role) and _has_first_name(sentence, role))
        )
        if not everyday().isdisjoint(role.lower().split()[1:]):
            continue  # "Ada Okafor's Women in Talent"
        if is_person(role) and not (somebody or people.is_actor(who) or people.is_role(role)):
            continue  # "Driftwood's Ada Okafor" is known from it
        if MAKER_BEFORE.search(sentence.skeleton.text[: m.start()]) or (m["words"] and not acts(sentence, m["who"])):
            continue
        if related().search(m["words"]) or NOT_OWN.search(m["words"]) or role.split()[-1].lower() in nouns("real"):
            continue  # "Ada Okafor's brother Tom", "Ada Okafor's Late Show"
        known = "character" in m.group() or people.is_actor(who) or sentence.scene.text.count(role) > 1
        parts = not nouns("parts").isdisjoint(m["words"].split())  # "Ada Okafor's weary detective Una"
        named = is_given(role.split()[0]) or people.is_role(role) or parts or _MISTER.match(role)
        known = bool(known or (named and somebody and not makes(sentence, who)))
        if " " in who and known and not is_company(role) and not people.is_actor(role) and not people.is_role(who):
            yield cast_draft(sentence, m, who, role, "own")


def _has_surname(sentence: Sentence, name: str) -> bool:
    """Tell whether the article calls somebody by the surname alone as well, as it does no title and no place."""
    text, last = sentence.scene.text, name.rpartition(" ")[2]
    return " " in name and text.count(last) > text.count(name)


def _has_first_name(sentence: Sentence, name: str) -> bool:
    """Tell whether the article calls somebody by the first name alone as well, as it does characters."""
    text, first = sentence.scene.text, name.partition(" ")[0]
    return " " in name and text.count(f"{first} ") > text.count(name)
