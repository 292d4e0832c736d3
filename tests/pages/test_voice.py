"""What is said not to be so, and what no longer holds: every form of sentence, at every certainty."""

import pytest

from hitherto.claims import Certainty, Standing
from hitherto.pages.voice import Clause, Phrase, Tone, say

AHEAD = Clause("season 2", "will premiere in 2026", "premiere in 2026")
STATE = Clause("it", "has been ordered", "be ordered")
OWNED = Clause("it", "has six episodes", "have six episodes")
MANY = Clause("episodes", "run 50 minutes", "run 50 minutes", plural=True)
GONE = Clause("it", "premiered in 2024", denies="did not premiere in 2024")
PART = Clause("Ada Okafor", "plays Reyes", "play Reyes")
ALWAYS = Clause("it", "is based on Salt")
STORY = Phrase("the light goes out")


def tone(standing: Standing, surest: Certainty = "certain", negative: bool = False) -> Tone:
    return Tone(standing, ("Gull",), surest, negative)


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        (AHEAD, "Season 2 will not premiere in 2026."),
        (STATE, "It has not been ordered."),
        (OWNED, "It does not have six episodes."),
        (MANY, "Episodes do not run 50 minutes."),
        (GONE, "It did not premiere in 2024."),
        (PART, "Ada Okafor does not play Reyes."),
        (ALWAYS, "It is not based on Salt."),
        (STORY, "Said not to be so: the light goes out."),
    ],
)
def test_what_is_only_denied_is_told_with_its_not(clause: Clause | Phrase, words: str) -> None:
    assert say(clause, tone(Standing.DENIED, negative=True)) == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        (AHEAD, "Season 2 is not expected to premiere in 2026."),
        (MANY, "Episodes are not expected to run 50 minutes."),
        (PART, "Ada Okafor is not expected to play Reyes."),
        (ALWAYS, "It is unlikely that it is based on Salt."),
        (STORY, "Not expected: the light goes out."),
    ],
)
def test_what_is_likely_not_so_is_not_expected(clause: Clause | Phrase, words: str) -> None:
    assert say(clause, tone(Standing.DENIED, "probable", negative=True)) == words


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        (AHEAD, "Gull guesses that season 2 might not premiere in 2026."),
        (ALWAYS, "Gull guesses that it is not based on Salt."),
        (STORY, "Gull doubts: the light goes out."),
        (Clause("Gull", "returns", "return"), "Gull might not return, by their own guess."),
    ],
)
def test_a_doubt_is_told_as_a_doubt(clause: Clause | Phrase, words: str) -> None:
    assert say(clause, tone(Standing.SPECULATION, "possible", negative=True)) == words


@pytest.mark.parametrize(
    ("clause", "surest", "words"),
    [
        (AHEAD, "certain", "It was said that season 2 would premiere in 2026."),
        (AHEAD, "probable", "Season 2 was expected to premiere in 2026."),
        (AHEAD, "possible", "Gull guessed that season 2 could premiere in 2026."),
        (STATE, "certain", "It was said that it had been ordered."),
        (STATE, "probable", "It was expected to be ordered."),
        (OWNED, "certain", "It was said that it would have six episodes."),
        (MANY, "certain", "It was said that episodes would run 50 minutes."),
        (GONE, "certain", "It was said that it premiered in 2024."),
        (ALWAYS, "certain", "It was said that it was based on Salt."),
        (ALWAYS, "probable", "It was thought likely that it was based on Salt."),
        (ALWAYS, "possible", "Gull guessed that it was based on Salt."),
        (STORY, "certain", "Said before: the light goes out."),
    ],
)
def test_history_is_told_in_the_past_as_surely_as_it_was_said(
    clause: Clause | Phrase, surest: Certainty, words: str
) -> None:
    assert say(clause, tone(Standing.SUPERSEDED, surest)) == words


def test_a_denied_statement_is_told_and_denied() -> None:
    assert say(PART, tone(Standing.DENIED)) == "It was said that Ada Okafor would play Reyes; that is denied."


def test_a_guess_about_oneself_names_one_once() -> None:
    own = Tone(Standing.SPECULATION, ("Ada Okafor",), "possible")
    assert say(PART, own) == "Ada Okafor could play Reyes, by their own guess."
