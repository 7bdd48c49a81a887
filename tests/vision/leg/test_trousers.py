"""A loose trouser leg is told by its width low on the shin; a bare leg, and two legs side by side, are not one."""

from __future__ import annotations

import math

import numpy as np
import pytest

from vision.leg.landmarks import LegLandmarks
from vision.leg.pose import Pose
from vision.leg.trousers import looks_loose, lower_width

SHIN = 100.0


def leg_at(x: float) -> LegLandmarks:
    """An upright leg whose ankle stands at x; it faces right."""
    points = [(x, 50.0), (x, 150.0), (x, 150.0 + SHIN), (x - 15, 262.0), (x + 40, 265.0)]
    return LegLandmarks(*(np.array(p) for p in points), 1)


def pose(width_shins: float, other_x: float = 60.0) -> Pose:
    """Two legs, as wide as told, in the model's mask; the tested one stands at 200."""
    mask = np.zeros((300, 400), np.float32)
    half = width_shins * SHIN / 2
    for x in (200.0, other_x):
        mask[40:270, round(x - half) : round(x + half)] = 1.0
    return Pose(leg_at(other_x), leg_at(200.0), np.zeros((3, 2)), np.zeros((2, 2)), 0.9, mask, 1.0)


@pytest.mark.parametrize(("width_shins", "loose"), [(0.20, False), (0.24, False), (0.32, True), (0.45, True)])
def test_cloth_is_told_by_its_width(width_shins: float, loose: bool) -> None:
    seen = pose(width_shins)
    assert lower_width(seen, seen.right) == pytest.approx(width_shins, abs=0.02)
    assert looks_loose(seen, seen.right) is loose


def test_two_legs_side_by_side_tell_nothing() -> None:
    seen = pose(0.24, other_x=178.0)
    assert math.isnan(lower_width(seen, seen.right)) and not looks_loose(seen, seen.right)
