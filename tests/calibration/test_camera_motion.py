"""The camera's motion, read in both directions."""

from __future__ import annotations

import numpy as np
import pytest

from calibration.camera_motion import STANDING, CameraMotion

TURN = np.radians(3.0)
MOVED = CameraMotion(np.array([[np.cos(TURN), -np.sin(TURN), 12.0], [np.sin(TURN), np.cos(TURN), -5.0]]))
POINTS = np.array([[[10.0, 20.0], [300.0, 40.0]], [[5.0, 700.0], [np.nan, np.nan]]])


def test_there_and_back_is_where_it_was() -> None:
    np.testing.assert_allclose(MOVED.from_reference(MOVED.to_reference(POINTS)), POINTS, atol=1e-9)
    np.testing.assert_allclose(MOVED.to_reference([0.0, 0.0]), [12.0, -5.0])


def test_a_camera_that_stands_changes_nothing() -> None:
    assert STANDING.stands and not MOVED.stands
    np.testing.assert_array_equal(STANDING.to_reference(POINTS), POINTS)
    assert STANDING.onto(STANDING) is None


def test_from_one_frame_to_another_goes_by_the_reference() -> None:
    other = CameraMotion(np.array([[1.0, 0, -7.0], [0, 1, 4.0]]))
    onto = MOVED.onto(other)
    there = POINTS[0] @ onto[:, :2].T + onto[:, 2]
    np.testing.assert_allclose(other.to_reference(there), MOVED.to_reference(POINTS[0]), atol=1e-9)


@pytest.mark.parametrize("matrix", [np.eye(3), np.full((2, 3), np.nan)])
def test_no_motion_is_made_of_what_is_none(matrix: np.ndarray) -> None:
    with pytest.raises(ValueError, match="finite matrix"):
        CameraMotion(matrix)
