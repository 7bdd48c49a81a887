"""The room behind a leg: what was seen of it before the leg came before it, by a camera that stands or moves."""

from __future__ import annotations

import numpy as np
import pytest

from calibration.camera_motion import STANDING, CameraMotion
from vision.leg.backdrop import Backdrop
from vision.leg.landmarks import LegLandmarks

SIZE = (240, 320)
NOBODY = np.zeros((60, 80), np.float32)


def leg(scale: float = 1.0) -> LegLandmarks:
    at = np.array([[100, -80], [100, 40], [100, 140], [95, 160], [140, 160]]) * scale
    return LegLandmarks(*at.astype(float), forward=1)


def room(scale: int = 1) -> np.ndarray:
    rows, columns = np.indices((SIZE[0] * scale, SIZE[1] * scale)) / scale
    return np.dstack([40 + rows * 0.5, 200 - columns * 0.4, 80 + 0.2 * (rows + columns)]).astype(np.uint8)


OUTLINE = np.column_stack([np.full(20, 112.0), np.linspace(130, 45, 20)])
AHEAD = np.array([[135.0, 100.0], [150.5, 80.25]])


@pytest.mark.parametrize("scale", [1, 3])
def test_what_was_seen_ahead_of_the_leg_is_known_and_nothing_else(scale: int) -> None:
    known = Backdrop(leg(scale), STANDING)
    for _ in range(3):
        known.learn(room(scale), STANDING, leg(scale), OUTLINE * scale, NOBODY)
    told = known.behind(STANDING)(AHEAD * scale)
    columns, rows = AHEAD.T
    painted = np.stack([40 + rows * 0.5, 200 - columns * 0.4, 80 + 0.2 * (rows + columns)], 1)
    assert told == pytest.approx(painted, abs=1)
    inside_and_beyond = np.array([[105.0, 100.0], [113.0, 100.0], [310.0, 20.0]]) * scale
    assert np.isnan(known.behind(STANDING)(inside_and_beyond)).all()


def test_a_leg_that_comes_before_it_changes_nothing_of_what_is_known() -> None:
    known = Backdrop(leg(), STANDING)
    for _ in range(3):
        known.learn(room(), STANDING, leg(), OUTLINE, NOBODY)
    before = known.behind(STANDING)(AHEAD)
    covered = room()
    covered[:, :170] = 255
    known.learn(covered, STANDING, leg(), OUTLINE + np.array([58, 0]), NOBODY)
    assert known.behind(STANDING)(AHEAD) == pytest.approx(before)


def test_a_camera_that_moved_sees_the_room_where_it_is() -> None:
    known = Backdrop(leg(), STANDING)
    shift = np.array([6.0, -4.0])
    moved = CameraMotion(np.column_stack([np.eye(2), -shift]), shift_px=7.2)
    picture = np.roll(room(), (-4, 6), axis=(0, 1))
    at = LegLandmarks(*(np.array([[100, -80], [100, 40], [100, 140], [95, 160], [140, 160]]) + shift), forward=1)
    for _ in range(3):
        known.learn(picture, moved, at, OUTLINE + shift, NOBODY)
    assert known.behind(STANDING)(AHEAD) == pytest.approx(known.behind(moved)(AHEAD + shift))
    assert known.behind(STANDING)(AHEAD)[0] == pytest.approx([90, 146, 127], abs=1.5)


def test_a_shin_of_no_length_is_no_crash() -> None:
    at = np.full((5, 2), 100.0)
    known = Backdrop(LegLandmarks(*at, forward=1), STANDING)
    assert np.isnan(known.behind(STANDING)(AHEAD)).all()


def test_what_may_be_a_person_is_no_room() -> None:
    known = Backdrop(leg(), STANDING)
    for _ in range(3):
        known.learn(room(), STANDING, leg(), OUTLINE, np.ones((60, 80), np.float32))
    assert np.isnan(known.behind(STANDING)(AHEAD)).all()
