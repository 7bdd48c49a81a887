"""Numbers worked out under draws of a plane."""

from __future__ import annotations

import math

import numpy as np
import pytest

from calibration import ladder
from calibration.uncertainty import sigma_under_draws
from calibration.vertical import Vertical

PLANE = ladder.level_only((720, 1280), Vertical(0.0, 0.5, ("upright edge",)))


def test_the_spread_of_the_roll_is_its_own_sigma():
    assert sigma_under_draws(PLANE, lambda p: p.roll_deg, 2000) == pytest.approx(0.5, rel=0.1)


@pytest.mark.parametrize(("every", "known"), [(40, True), (10, False)])
def test_draws_without_a_value_are_left_out_until_they_are_too_many(every, known):
    drawn = iter(range(400))
    sigma = sigma_under_draws(PLANE, lambda p: math.nan if next(drawn) % every == 0 else p.roll_deg, 400)
    assert np.isfinite(sigma) is np.bool_(known)
