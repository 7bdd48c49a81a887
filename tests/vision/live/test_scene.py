"""What is taken for the wall while somebody stands before the camera."""

from __future__ import annotations

import pytest

from sample_videos import LEFT
from vision.film.video import read_still
from vision.live.pictures import played
from vision.live.scene import SceneWatch
from vision.live.tracer import shrunk


@pytest.fixture
def walled() -> SceneWatch:
    """A scene in which the sheet stood against the wall and was taken away."""
    scene = SceneWatch()
    assert LEFT.calibration is not None
    sheet = shrunk(read_still(LEFT.calibration))[0]
    gone = shrunk(next(played(LEFT.clip, hurry=True)).image)[0]
    for k in range(4):
        scene.look(sheet, None, 0.6 * k, 0)
    for k in range(4, 8):
        scene.look(gone, None, 0.6 * k, -1)
    assert scene.plane(-1).wall_known
    return scene


def test_a_wall_that_somebody_stands_before_is_one(walled: SceneWatch) -> None:
    assert all(walled.is_wall(8.0, knee) for knee in (12.0, 0.5, -1.0, float("nan")) * 3)
    assert walled.plane(-1).wall_known


@pytest.mark.parametrize(("toe_cm", "knee_cm"), [(-30.0, -10.0), (5.0, -8.0)])
def test_a_wall_that_somebody_keeps_standing_in_is_none(walled: SceneWatch, toe_cm: float, knee_cm: float) -> None:
    assert not walled.is_wall(toe_cm, knee_cm)
    assert walled.plane(-1).wall_known
    for _ in range(3):
        assert not walled.is_wall(toe_cm, knee_cm)
    assert not walled.plane(-1).wall_known
    assert walled.plane(-1).unit == "cm"


def test_a_wall_far_away_is_not_shown_yet_and_kept(walled: SceneWatch) -> None:
    assert not any(walled.is_wall(90.0, 80.0) for _ in range(10))
    assert walled.plane(-1).wall_known
