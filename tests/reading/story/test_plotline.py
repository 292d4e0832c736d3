"""How far sentences are taken to tell a story; the weights come from `eval/fit_story.py`."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.reading.scene import Sentence
from hitherto.reading.story.plotline import features, likelihood, logistic, may_be_likely
from hitherto.vocabulary import read_table

Laid = Callable[..., Sentence]
HEADLINE = "Harbour Lights season 2: everything we know so far"


@pytest.mark.parametrize(
    ("told", "untold"),
    [
        ("Naomi discovers that her brother is a spy.", "Naomi Bell joined the cast in March."),
        ("The season follows two sisters who rob a bank.", "The season premieres on Netflix on May 4."),
        ("The trailer shows Sol fighting a masked man.", "The trailer was released on Tuesday."),
    ],
)
def test_story_is_likelier_than_news(sentence: Laid, told: str, untold: str) -> None:
    assert likelihood(sentence(HEADLINE, told)) > likelihood(sentence(HEADLINE, untold))


@given(st.dictionaries(st.sampled_from(["premise", "making", "bias"]), st.floats(-5, 5)))
def test_likelihood_is_a_probability_and_grows_with_the_weight(found: dict[str, float]) -> None:
    low, high = logistic(found, {"premise": 1.0}), logistic(found, {"premise": 2.0})
    assert 0 <= low <= 1
    assert (high >= low) == (found.get("premise", 0.0) >= 0) or high == low


def test_every_feature_has_a_weight_and_every_weight_a_feature(sentence: Laid) -> None:
    assert set(features(sentence(HEADLINE, "Una returns."))) == set(read_table("story_weights")["sentence"])


def test_all_features_lie_between_nothing_and_one(sentence: Laid) -> None:
    laid = sentence(
        HEADLINE, "In season 2, Una (Ada Okafor) could marry Sol, who is on the run from Brand and his gang."
    )
    assert all(0 <= value <= 1 for value in features(laid).values())


@pytest.mark.parametrize(
    ("words", "may"),
    [
        ("Naomi discovers that her brother is a spy who must escape the city.", True),
        ("The season follows two sisters who rob a bank and flee to an island.", True),
        ("The series premieres on Netflix on May 4, and the director has produced two episodes.", False),
        ("The release date was announced by the network at a panel in March.", False),
    ],
)
def test_a_glance_passes_over_news_and_not_over_stories(sentence: Laid, words: str, may: bool) -> None:
    assert may_be_likely(sentence(HEADLINE, words)) == may
