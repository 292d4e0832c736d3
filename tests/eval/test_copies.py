"""The generator of cases of copying, and how many of its cases are judged right."""

from eval.copies import COPIES, KINDS, RIGHT, WRONG, case, cases, is_right

MANY = 130  # ten of each kind; all thousand take half a minute


def test_a_seed_makes_the_same_case() -> None:
    assert case("mixed", 3) == case("mixed", 3) != case("mixed", 4)


def test_each_kind_has_one_wrong_origin_and_five_copies() -> None:
    for kind in KINDS:
        one = case(kind, 1)
        wrong = [entry for entry in one.entries if entry.claim.value == WRONG]
        assert len(wrong) == COPIES + 1
        assert len(one.entries) - len(wrong) == one.origins[RIGHT]


def test_copies_do_not_outvote_what_is_right() -> None:
    right = [is_right(one) for one in cases(MANY)]
    assert sum(right) >= 0.95 * MANY
