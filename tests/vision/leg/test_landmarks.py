"""Where the joints' centres are, by the model's points."""

from __future__ import annotations

import numpy as np
import pytest

from vision.leg.landmarks import LegLandmarks
from vision.leg.settings import TRAITS


def leg(knee_flexion_deg: float, turned_deg: float = 0.0) -> LegLandmarks:
    """A shin of 100 px that stands upright, or is turned with all the rest, under a thigh of 110 px."""
    bend, turn = np.radians(knee_flexion_deg), np.radians(turned_deg)
    upright = {"hip": 110 * np.array([-np.sin(bend), -np.cos(bend)]), "knee": np.zeros(2),
               "ankle": np.array([0.0, 100.0]), "heel": np.array([-20.0, 112.0]), "toe": np.array([50.0, 112.0])}
    rotation = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    return LegLandmarks(**{name: rotation @ point + [300.0, 300.0] for name, point in upright.items()})


@pytest.mark.parametrize("turned_deg", [0.0, 30.0, -25.0])
@pytest.mark.parametrize(("knee_flexion_deg", "below_px"), [
    (0, 3.5), (15, 3.5), (30, 0.9), (60, 0.9), (85, 0.9), (100, -1.6), (115, -4.1), (150, -4.1)])
def test_the_knee_joint_lies_the_further_above_its_landmark_the_more_the_knee_is_folded(
    knee_flexion_deg: float, below_px: float, turned_deg: float,
) -> None:
    points = leg(knee_flexion_deg, turned_deg)
    down = (points.ankle - points.knee) / 100
    np.testing.assert_allclose(points.knee_joint(), points.knee + below_px * down, atol=1e-6)


def test_the_ankle_joint_lies_below_its_landmark() -> None:
    points = leg(40.0)
    np.testing.assert_allclose(points.ankle_joint() - points.ankle, [0, 100 * TRAITS.ankle_above_joint_shins])
