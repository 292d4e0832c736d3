"""The fit of the learned weights."""

from eval.logistic import Row, cross, fit

ROWS: list[Row] = [
    (f"article {i}", {"bias": 1.0, "good" if i % 2 else "bad": 1.0}, float(i % 2), 1.0) for i in range(20)
]


def test_what_goes_with_the_label_gets_weight_and_its_contrary_the_opposite() -> None:
    weights = fit(ROWS)
    assert weights["good"] > 0.5
    assert weights["bad"] < -0.5


def test_a_stronger_penalty_makes_smaller_weights() -> None:
    assert fit(ROWS, penalty=10.0)["good"] < fit(ROWS, penalty=0.1)["good"]


def test_features_of_few_articles_are_left_out() -> None:
    assert "once" not in fit([*ROWS, ("article 99", {"once": 1.0, "bias": 1.0}, 1.0, 1.0)], least=2, common="")


def test_every_article_is_judged_by_weights_that_never_saw_it() -> None:
    likely = cross(ROWS)
    assert all((p > 0.5) == (row[2] > 0) for p, row in zip(likely, ROWS, strict=True))
