"""The camera's own motion against a room of which little shows."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from calibration.stability import CameraWatch


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


def test_a_jump_is_not_believed_from_so_little(strip):
    assert not CameraWatch(strip).motion(panned(strip, 16.0, 12.0)).seen
