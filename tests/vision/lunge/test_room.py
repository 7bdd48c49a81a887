"""The room behind the person, against which the camera's own motion shows."""

from __future__ import annotations

import numpy as np
import pytest

from calibration.camera_motion import STANDING
from vision.lunge.room import Background


def room(shift_px: int = 0, size: tuple[int, int] = (360, 480)) -> np.ndarray:
    """A wall with a pattern that a camera can be told by, seen further to the left by a shift."""
    noise = np.random.default_rng(2).integers(0, 255, (size[0] // 6 + 1, size[1] // 6 + 20, 3)).astype(np.uint8)
    wall = np.kron(noise, np.ones((6, 6, 1), np.uint8))
    return np.ascontiguousarray(wall[: size[0], shift_px : shift_px + size[1]])


def test_the_motion_is_against_the_calibrations_picture_where_there_is_one() -> None:
    """The film's own first frame would say that a camera moved before it stands."""
    own, calibrated = Background(None), Background(room())
    assert own.motion(room(9), None) is STANDING
    moved = calibrated.motion(room(9), None)
    assert not moved.stands and moved.shift_px == pytest.approx(9, abs=0.5)
    assert np.array_equal(calibrated.reference, room())


def test_a_picture_of_another_size_is_never_taken_for_the_reference() -> None:
    background = Background(room())
    with pytest.raises(ValueError, match="expected a picture of"):
        background.motion(room(size=(180, 240)), None)
    assert np.array_equal(background.reference, room())
