"""The camera's own motion against a room of which little shows."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from calibration.stability import CameraWatch
from tests.calibration.scene import sheet_texture


@pytest.fixture
def strip() -> np.ndarray:
    """A plain wall with a textured strip across it: a fifth of the picture's height."""
    rng = np.random.default_rng(3)
    image = np.full((960, 540, 3), 190, np.uint8)
    cells = cv2.resize(rng.integers(60, 240, (16, 44), np.uint8), (540, 190), interpolation=cv2.INTER_NEAREST)
    image[700:890] = cells[..., None]
    return image


def panned(image: np.ndarray, x: float, y: float) -> np.ndarray:
    matrix = np.array([[1, 0, x], [0, 1, y]], np.float32)
    return cv2.warpAffine(image, matrix, image.shape[1::-1], borderMode=cv2.BORDER_REPLICATE)


def test_a_motion_that_goes_on_is_followed_with_little_of_the_room(strip):
    watch = CameraWatch(strip)
    for step in range(1, 9):
        motion = watch.motion(panned(strip, 2.0 * step, 1.5 * step))
        assert motion.seen
        assert motion.matrix[:, 2] == pytest.approx([-2.0 * step, -1.5 * step], abs=0.6)


def test_a_jump_is_believed_when_the_whole_floor_makes_it(strip):
    motion = CameraWatch(strip).motion(panned(strip, 16.0, 12.0))
    assert motion.seen and motion.matrix[:, 2] == pytest.approx([-16.0, -12.0], abs=0.6)


def test_a_jump_is_not_believed_from_a_person_s_width(strip):
    narrow = strip.copy()
    narrow[:, :180] = narrow[:, 360:] = 190
    assert not CameraWatch(narrow).motion(panned(narrow, 16.0, 12.0)).seen


def sheet_in_a_bare_room(shift_px: float = 0.0, turn_deg: float = 0.0) -> np.ndarray:
    """The printed sheet, 240 px wide, before a bare wall; the camera turned about the picture's middle."""
    page = (255 * sheet_texture("a4")).astype(np.uint8)
    page = cv2.resize(page, (240, round(240 * page.shape[0] / page.shape[1])), interpolation=cv2.INTER_AREA)
    image = np.full((960, 540), 190, np.uint8)
    image[700 : 700 + len(page), 250:490] = page
    matrix = cv2.getRotationMatrix2D((269.5, 479.5), turn_deg, 1.0)
    matrix[:, 2] += shift_px
    moved = cv2.warpAffine(image, matrix, (540, 960), borderMode=cv2.BORDER_REPLICATE)
    return cv2.cvtColor(moved, cv2.COLOR_GRAY2BGR)


@pytest.mark.parametrize(("shift_px", "turn_deg"), [(0.0, 0.0), (9.0, 0.5), (-14.0, -1.2)])
def test_where_nothing_of_the_room_is_seen_the_sheet_tells(shift_px, turn_deg):
    watch = CameraWatch(sheet_in_a_bare_room())
    motion = watch.motion(sheet_in_a_bare_room(shift_px, turn_deg))
    assert motion.seen
    # The knee is up to 400 px away from the sheet.
    knee = np.array([[230.0, 420.0]])
    matrix = cv2.getRotationMatrix2D((269.5, 479.5), turn_deg, 1.0)
    seen_at = knee @ matrix[:, :2].T + matrix[:, 2] + shift_px
    assert motion.to_reference(seen_at) == pytest.approx(knee, abs=0.5)
    assert motion.roll_deg == pytest.approx(-turn_deg, abs=0.1)


def test_a_sheet_that_is_gone_tells_nothing():
    watch = CameraWatch(sheet_in_a_bare_room())
    assert not watch.motion(np.full((960, 540, 3), 190, np.uint8)).seen
