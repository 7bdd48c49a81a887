"""Three coarse classes, and none where the interval spans a border."""

from __future__ import annotations

import pytest

from foundation.estimate import Estimate
from vision.front.knee_over_foot import (
    INWARDS_FROM_CM,
    OUTWARDS_FROM_CM,
    TURNED_OUT_FROM_DEG,
    foot_turned_out,
    knee_over_foot,
)


@pytest.mark.parametrize(("low", "value", "high", "told"), [
    (-1.0, 0.5, 2.0, "knee-over-foot"),
    (INWARDS_FROM_CM + 0.1, 6.0, 8.0, "knee-inwards"),
    (-8.0, -5.0, -OUTWARDS_FROM_CM - 0.1, "knee-outwards"),
    (INWARDS_FROM_CM - 0.1, 6.0, 9.0, "knee-class-untold"),
    (-OUTWARDS_FROM_CM - 0.1, 0.0, 2.0, "knee-class-untold"),
])
def test_the_class_of_an_interval(low, value, high, told):
    assert knee_over_foot(Estimate(value, low, high)) == told


def test_a_foot_is_turned_out_beyond_its_interval_only():
    assert foot_turned_out(Estimate(17.0, TURNED_OUT_FROM_DEG + 1, 23.0))
    assert not foot_turned_out(Estimate(17.0, TURNED_OUT_FROM_DEG - 1, 25.0))
