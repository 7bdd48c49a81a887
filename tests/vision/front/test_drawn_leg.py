"""Middles and foot of a drawn leg, whose places are known by construction."""

from __future__ import annotations

import numpy as np
import pytest

from tests.vision.front.drawn_front import (
    ANKLE,
    FOOT_CENTRE,
    FOOT_HALF,
    HIP,
    KNEE,
    drawn_leg,
    marks,
    person_mask,
)
from vision.front.foot_shape import find_foot_shape
from vision.front.joints import ANKLE_MIDDLE, KNEE_MARK, posture, second_toe
from vision.front.leg_middles import find_middles
from vision.front.settings import FRONT
from vision.front.watching import FrontRow

SHIN_PX = float(np.linalg.norm(KNEE - ANKLE))


def beside(point: np.ndarray, low: np.ndarray, high: np.ndarray) -> float:
    """Px from the straight line through two points."""
    along = (high - low) / np.linalg.norm(high - low)
    return float(abs((point - low) @ np.array([-along[1], along[0]])))


@pytest.mark.parametrize("shift", [-5.0, 0.0, 5.0])
@pytest.mark.parametrize("inwards", [-1, 1])
def test_middles_lie_on_the_axis_whatever_the_landmarks_say(shift, inwards):
    found = find_middles(drawn_leg(), marks(shift), inwards)
    assert beside(found.ankle_px, ANKLE, KNEE) < 1.5
    assert beside(found.knee_px, KNEE, HIP) < 2.0  # traced just above the knee, where the thigh's axis begins
    assert beside(found.thigh_px, KNEE, HIP) < 2.5


def test_nothing_is_made_up_where_the_leg_is_not():
    found = find_middles(np.full((600, 640, 3), 128, np.uint8), marks(), 1)
    assert not np.isfinite(found.ankle_px).any()
    assert not np.isfinite(found.knee_px).any()


@pytest.mark.parametrize("inwards", [-1, 1])
def test_borders_and_tip_of_the_foot(inwards):
    foot = find_foot_shape(drawn_leg(), marks(3.0), SHIN_PX, inwards, person_mask())
    assert foot is not None
    up = FRONT.forefoot_shins * SHIN_PX
    widest = 2 * FOOT_HALF[0] * np.sqrt(1 - ((FOOT_HALF[1] - up) / FOOT_HALF[1]) ** 2)
    assert foot.width_px == pytest.approx(widest, abs=3.0)
    assert foot.tip_px[1] == pytest.approx(FOOT_CENTRE[1] + FOOT_HALF[1], abs=2.0)
    assert (foot.inner_px - foot.outer_px) * inwards > 0


def test_a_blot_is_no_foot():
    assert find_foot_shape(drawn_leg(), marks(), 3 * SHIN_PX, 1, person_mask()) is None


def row(leg, middles, foot=None) -> FrontRow:
    return FrontRow(0, 0.0, leg, middles, foot, np.full((3, 2), np.nan), float("nan"))


def test_the_outline_moves_a_knee_that_the_landmark_misses():
    image = drawn_leg()
    rows = [row(marks(6.0), find_middles(image, marks(6.0), 1))]
    seen = posture(rows, 1, SHIN_PX, 1.0)
    by_mark = KNEE[0] + 6.0 - KNEE_MARK.offset(1.0, 1, SHIN_PX)[0]
    assert KNEE[0] - 4.0 < seen.points_px[1, 0] < by_mark
    assert seen.points_px[2, 0] == pytest.approx(ANKLE[0] - ANKLE_MIDDLE.offset(1.0, 1, SHIN_PX)[0], abs=2.0)


def test_without_an_outline_the_landmarks_alone_are_believed_less():
    image = drawn_leg()
    blank = find_middles(np.full_like(image, 128), marks(), 1)
    with_outline = posture([row(marks(), find_middles(image, marks(), 1))], 1, SHIN_PX, 0.0)
    without = posture([row(marks(), blank)], 1, SHIN_PX, 0.0)
    assert (without.sigma_px[:, 0] > with_outline.sigma_px[:, 0]).all()


def test_the_second_toe_lies_inside_the_forefoot():
    image, mask = drawn_leg(), person_mask()
    foot = find_foot_shape(image, marks(), SHIN_PX, 1, mask)
    assert foot is not None
    seen = second_toe([row(marks(), find_middles(image, marks(), 1), foot)], ANKLE, 1, SHIN_PX)
    assert foot.outer_px < seen.tip_px[0] < foot.inner_px
    guessed = second_toe([row(marks(), find_middles(image, marks(), 1))], ANKLE, 1, SHIN_PX)
    assert (guessed.sigma_px > seen.sigma_px).all()
