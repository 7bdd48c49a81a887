"""Lines and curves through values some of which are wrong."""

from __future__ import annotations

import numpy as np
import pytest

from foundation.robust import robust_fit, robust_lines, robust_spread, weighted_lines


def test_the_line_of_most_values_is_found_past_a_fifth_of_wrong_ones() -> None:
    rng = np.random.default_rng(3)
    x = np.linspace(-1, 1, 60)
    y = 4 + 3 * x + rng.normal(0, 0.05, 60)
    wrong = rng.choice(60, 12, replace=False)
    y[wrong] += 5
    columns = np.stack([np.ones(60), x], 1)
    plain = np.linalg.lstsq(columns, y, rcond=None)[0]
    fit = robust_fit(columns, y, least_scale=0.01, passes=12)
    assert abs(plain[0] - 4) > 0.8
    assert fit.coefficients == pytest.approx([4, 3], abs=0.06)
    assert fit.scale == pytest.approx(0.05, rel=0.7)
    place, slope, scale = robust_lines(x, y[None], np.ones((1, 60)), least_scale=0.01)
    assert (place[0], slope[0]) == pytest.approx((4, 3), abs=0.06) and scale[0] == pytest.approx(0.05, rel=0.7)


def test_what_counts_nothing_is_not_asked() -> None:
    x = np.arange(12.0)
    values = np.stack([2 * x, 2 * x])
    values[:, 5] = np.nan
    counts = np.ones((2, 12))
    counts[:, 5] = 0
    counts[1, :4] = 0
    place, slope, _ = robust_lines(x, values, counts, least_scale=1e-3)
    assert (place[0], slope[0]) == pytest.approx((0, 2)) and np.isnan([place[1], slope[1]]).all()
    heavy = robust_fit(np.ones((3, 1)), np.array([0.0, 1.0, 1.0]), least_scale=0.1, counts=np.array([9.0, 1, 1]))
    assert heavy.coefficients[0] < 0.1


def test_values_in_one_place_have_no_line() -> None:
    place, slope = weighted_lines(np.array([1.0, 2.0]), np.array([3.0, 4.0]), np.array([1.0, 0.0]))
    assert np.isnan(place) and np.isnan(slope)


def test_the_spread_is_a_normal_errors_whatever_a_few_do() -> None:
    residual = np.random.default_rng(4).normal(0, 2.0, 4001)
    residual[:200] = 100
    assert robust_spread(residual) == pytest.approx(2.0, rel=0.1)
    assert robust_spread(residual, np.ones(4001)) == pytest.approx(robust_spread(residual), rel=0.01)
