"""Agreement figures against published examples, against another library, and against a known truth."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import statsmodels.formula.api as smf
from statsmodels.stats.anova import anova_lm

from foundation.estimate import Estimate
from study.agreement import agreement, icc_2_1, icc_3_1, mean_squares
from study.errors import AgreementError

# Shrout & Fleiss 1979, table 2: six targets, four judges. Tables 3 and 4 give the mean squares and coefficients below;
# the intervals are those that the R package psych gives for this table.
JUDGED = np.array([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]], float)
# Bland & Altman 1986, Lancet 327:307: peak expiratory flow (l/min) of 17 people, first reading of each meter.
WRIGHT = np.array([494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427], float)
MINI = np.array([512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451], float)


def near(estimate: Estimate | None, value: float, low: float, high: float, digits: int) -> bool:
    assert estimate is not None
    return [round(x, digits) for x in (estimate.value, estimate.low, estimate.high)] == [value, low, high]


def test_shrout_and_fleiss() -> None:
    ms = mean_squares(JUDGED)
    assert [round(x, 2) for x in (ms.targets, ms.raters, ms.error)] == [11.24, 32.49, 1.02]
    assert near(icc_2_1(ms), 0.29, 0.02, 0.76, 2)
    assert near(icc_3_1(ms), 0.71, 0.34, 0.95, 2)


def test_bland_and_altman() -> None:
    found = agreement(WRIGHT, MINI)
    assert found.n == 17 and round(found.sd, 1) == 38.8
    assert near(found.bias, -2.1, -22.0, 17.8, 1)
    # The paper takes two standard deviations of the rounded figures, not 1.96.
    assert pytest.approx(-79.7) == -2.1 - 2 * 38.8 and pytest.approx(75.5) == -2.1 + 2 * 38.8
    assert found.bias.value - 2 * found.sd == pytest.approx(-79.7, abs=0.1)
    assert found.bias.value + 2 * found.sd == pytest.approx(75.5, abs=0.1)
    assert found.lower_limit.value == pytest.approx(-2.118 - 1.96 * 38.765, abs=0.01)
    assert found.upper_limit.value == pytest.approx(-2.118 + 1.96 * 38.765, abs=0.01)
    # Approximate intervals by the paper: -114.3 to -45.1 and 40.9 to 110.1. The exact ones reach further out.
    assert -130 < found.lower_limit.low < -114.3 and 110.1 < found.upper_limit.high < 126
    assert found.notices == ()


@pytest.mark.parametrize("shape", [(12, 2), (7, 5)])
def test_mean_squares_against_a_fitted_model(shape: tuple[int, int]) -> None:
    values = np.random.default_rng(3).normal(40, 5, shape) + np.arange(shape[1])
    frame = pd.DataFrame(values).stack().rename_axis(["target", "rater"]).rename("value").reset_index()
    oracle = anova_lm(smf.ols("value ~ C(target) + C(rater)", frame).fit())["mean_sq"]
    ms = mean_squares(values)
    assert [ms.targets, ms.raters, ms.error] == pytest.approx(list(oracle))


def test_intervals_hold_the_truth_as_often_as_they_say() -> None:
    """Eight people, two raters: spread 6 between people, 1.5 within, bias 2."""
    random = np.random.default_rng(5)
    people, within, bias, n = 6.0, 1.5, 2.0, 8
    sd = within * np.sqrt(2)
    truth = {"bias": bias, "lower_limit": bias - 1.96 * sd, "upper_limit": bias + 1.96 * sd, "sem": within,
             "mdc95": 1.96 * np.sqrt(2) * within, "icc_3_1": people**2 / (people**2 + within**2), "slope": 0.0}
    held = dict.fromkeys(truth, 0)
    rounds = 1500
    for _ in range(rounds):
        true = random.normal(40, people, n)
        found = agreement(true + bias + random.normal(0, within, n), true + random.normal(0, within, n))
        for name, value in truth.items():
            estimate: Estimate = getattr(found, name)
            held[name] += estimate.low <= value <= estimate.high
    for name, count in held.items():
        assert 0.93 < count / rounds < 0.97, name


def test_icc_2_1_counts_a_bias_and_icc_3_1_does_not() -> None:
    a = np.array([30.0, 34, 38, 41, 45, 50])
    found = agreement(a + 5, a + np.array([0.1, -0.1, 0.1, -0.1, 0.1, -0.1]))
    assert found.icc_2_1 is not None and found.icc_3_1 is not None
    assert found.icc_3_1.value > 0.999 > 0.9 > found.icc_2_1.value
    assert found.bias.value == pytest.approx(5.0)


def test_alike_to_the_last_digit() -> None:
    a = np.array([30.1, 34.2, 38.3])
    same = agreement(a, a.copy())
    assert same.sd == 0 and same.icc_2_1 == same.icc_3_1 == Estimate(1.0, 1.0, 1.0) and same.slope is None
    assert same.bias == same.lower_limit == Estimate(0.0, 0.0, 0.0) and same.mdc95.high == 0
    shifted = agreement(a + 0.3, a)
    assert shifted.bias.value == pytest.approx(0.3) and shifted.sd == 0
    assert shifted.icc_3_1 == Estimate(1.0, 1.0, 1.0) and shifted.icc_2_1 is not None and shifted.icc_2_1.value < 1


def test_values_that_do_not_differ_have_no_icc() -> None:
    for a, b in ((np.full(4, 40.0), np.full(4, 40.0)), (np.full(4, 41.0), np.full(4, 40.0))):
        found = agreement(a, b)
        assert found.icc_2_1 is None and found.icc_3_1 is None and found.slope is None
        assert [notice.code for notice in found.notices] == ["no-spread"]
        assert found.bias.value == a[0] - b[0]


@pytest.mark.parametrize("n", [0, 1, 2])
def test_too_few(n: int) -> None:
    with pytest.raises(AgreementError, match=f"only {n} pair"):
        agreement(np.arange(n, dtype=float), np.arange(n, dtype=float))


def test_what_the_limits_cannot_say_is_noticed() -> None:
    random = np.random.default_rng(2)
    true = random.uniform(20, 50, 60)
    noise = random.normal(0, 1, 60)
    steady = agreement(true + noise, true)
    assert steady.notices == ()
    steep = agreement(1.2 * true + noise, true)
    assert [n.code for n in steep.notices] == ["proportional-bias"]
    assert steep.slope is not None and steep.slope.low < 0.2 / 1.1 < steep.slope.high
    fanning = agreement(true + noise * (true - 18) / 10, true)
    assert "spread-changes" in [n.code for n in fanning.notices]
    far_off = noise.copy()
    far_off[7] = 25.0
    assert "not-normal" in [n.code for n in agreement(true + far_off, true).notices]
