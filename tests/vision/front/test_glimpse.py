"""Which way a person faces and which leg is in front, from poses made by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from vision.errors import LegNotSeenError, NobodyError, NotFrontOnError
from vision.front.glimpse import facing_legs
from vision.leg.landmarks import LegLandmarks
from vision.leg.pose import Pose


def pose(left_x: float, right_x: float, left_ankle_y: float, right_ankle_y: float) -> Pose:
    def leg(x: float, ankle_y: float) -> LegLandmarks:
        return LegLandmarks(*(np.array([x, y]) for y in (400.0, 500.0, ankle_y, ankle_y, ankle_y + 20)))

    shoulders = np.array([[left_x, 200.0], [right_x, 200.0]])
    return Pose(leg(left_x, left_ankle_y), leg(right_x, right_ankle_y), np.zeros((3, 2)), shoulders, 1.0,
                np.zeros((4, 4), np.float32), 1.0)


def test_the_lower_foot_is_in_front():
    assert facing_legs([pose(420, 280, 640, 600)], "auto") == ("left",)
    assert facing_legs([pose(420, 280, 600, 640)], "auto") == ("right",)


def test_feet_side_by_side_are_both_measured():
    assert facing_legs([pose(420, 280, 620, 622)], "auto") == ("left", "right")


def test_the_side_that_was_told_is_kept():
    assert facing_legs([pose(420, 280, 640, 600)], "right") == ("right",)


def test_a_back_is_refused():
    with pytest.raises(NotFrontOnError, match="behind"):
        facing_legs([pose(280, 420, 640, 600)], "left")


def test_a_view_from_the_side_is_refused():
    with pytest.raises(NotFrontOnError, match="side"):
        facing_legs([pose(352, 348, 640, 600)], "left")


def test_nobody_is_refused():
    with pytest.raises(NobodyError):
        facing_legs([], "auto")


def test_legs_alone_are_refused():
    with pytest.raises(LegNotSeenError, match="hips"):
        facing_legs([replace(pose(420, 280, 640, 600), legs_only=True)], "left")
