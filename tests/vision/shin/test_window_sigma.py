"""How sure the window's place on the shin is goes into the lean's interval by how much the shin bulges."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from vision.shin.rigid_fit import ShinFit, fit_rigid_shin


def fit(bulge: float) -> ShinFit:
    """A shin of length 1 that stands still, its front a parabola."""
    share = np.linspace(0.2, 0.9, 57)
    front = 0.1 + bulge * (1 - ((share - 0.5) / 0.5) ** 2)
    outline = np.tile(np.column_stack([front, share]), (12, 1, 1))
    ankle, knee = np.zeros((12, 2)), np.tile([0.0, 1.0], (12, 1))
    return fit_rigid_shin(np.arange(12) / 8, outline, np.ones((12, 57)), ankle, knee)


def test_a_straight_shin_does_not_care_where_the_window_sits() -> None:
    assert fit(0.0).window_sigma_deg == pytest.approx(0, abs=0.01)


def test_a_window_put_by_less_is_as_unsure_as_shins_usually_bow() -> None:
    # Where the window really belongs nothing was seen: 0.05 shin lengths are 1.25 degrees on a usual shin.
    assert fit(0.0).with_window_sigma(0.05).window_sigma_deg == pytest.approx(1.25, rel=0.1)


@pytest.mark.parametrize("sigma", [0.02, 0.05])
def test_a_bulging_shin_is_as_unsure_as_its_slope_changes_along_it(sigma: float) -> None:
    # The slope of the parabola's line over a window changes by twice its curvature per shin length moved.
    expected = np.degrees(2 * 0.08 / 0.5**2 * sigma)
    assert fit(0.08).with_window_sigma(sigma).window_sigma_deg == pytest.approx(expected, rel=0.15)


def test_nothing_becomes_surer() -> None:
    unsure = replace(fit(0.03), window_sigma_deg=5.0)
    assert unsure.with_window_sigma(0.02).window_sigma_deg == 5.0
