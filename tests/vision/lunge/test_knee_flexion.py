"""The bend of a drawn knee, and what is said of it."""

from __future__ import annotations

import math
from types import SimpleNamespace

import numpy as np
import pytest

from foundation.estimate import Estimate
from vision.lunge.estimate_settings import ESTIMATE
from vision.lunge.knee_flexion import check_flexion, flexion_estimate, knee_flexion_deg
from vision.protocols import BENT_KNEE, FRONT_VIEW, STRAIGHT_KNEE


def frames(shin_deg: float, thigh_deg: float, hip_y: float | None = None):
    """Three frames of a leg that faces right, its shin and thigh leaning forward by so much; y grows downwards."""
    ankle = np.array([300.0, 900.0])
    knee = ankle + 200 * np.array([math.sin(math.radians(shin_deg)), -math.cos(math.radians(shin_deg))])
    hip = knee + 200 * np.array([math.sin(math.radians(thigh_deg)), -math.cos(math.radians(thigh_deg))])
    if hip_y is not None:
        hip[1] = hip_y
    row = SimpleNamespace(leg=SimpleNamespace(hip=hip))
    return SimpleNamespace(rows=(row,) * 3, image_size=(720, 1280), in_reference=lambda points: points,
                           ankle_px=np.tile(ankle, (3, 1)), knee_px=np.tile(knee, (3, 1)))


class Upright:
    """A plane that is the picture itself."""

    def inclination_deg(self, low: np.ndarray, high: np.ndarray) -> np.ndarray:
        run = high - low
        return np.degrees(np.arctan2(run[:, 0], -run[:, 1]))


@pytest.mark.parametrize(("shin", "thigh", "bend"), [(30, 30, 0), (40, -30, 70), (10, 14, -4)])
def test_the_bend_is_between_thigh_and_shin(shin, thigh, bend):
    assert knee_flexion_deg(frames(shin, thigh), Upright()) == pytest.approx([bend] * 3)


def test_a_hip_beyond_the_picture_tells_nothing():
    flexion = knee_flexion_deg(frames(40, -30, hip_y=-20.0), Upright())
    assert np.isnan(flexion).all() and flexion_estimate(np.arange(3.0), flexion, 1.0) is None


def test_a_bend_has_the_model_s_own_error():
    found = flexion_estimate(np.array([0.0, 0.1, 0.2, 2.0]), np.array([4.0, 5.0, 6.0, 60.0]), 0.1)
    assert found is not None and found.value == 5.0
    assert found.half_width == pytest.approx(1.96 * ESTIMATE.flexion_sigma_deg, rel=0.02)


@pytest.mark.parametrize(("test", "deg", "code"), [
    (STRAIGHT_KNEE, 4.0, None), (STRAIGHT_KNEE, 7.0, None), (STRAIGHT_KNEE, 12.0, "knee-not-straight"),
    (BENT_KNEE, 60.0, None), (BENT_KNEE, 10.0, "knee-not-bent"), (FRONT_VIEW, 0.0, None),
])
def test_a_knee_that_is_not_as_its_test_asks_is_said(test, deg, code):
    notices = check_flexion(Estimate(deg, deg - 6, deg + 6), test.flexion)
    assert [n.code for n in notices] == ([] if code is None else [code])
    assert all(n.message for n in notices) and check_flexion(None, test.flexion) == []
