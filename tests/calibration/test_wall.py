"""The foot of the wall, on a floor of one colour and on tiles."""

from __future__ import annotations

import numpy as np
import pytest

from calibration.sheet_collector import SheetCollector
from calibration.sheet_placement import with_wall_from_picture
from tests.calibration.drawn_room import drawn_room
from tests.calibration.scene import make_scene


@pytest.mark.parametrize("tiles", [
    pytest.param(((190, 205, 210), (190, 205, 210)), id="one colour"),
    pytest.param(((205, 215, 220), (114, 118, 116)), id="every other tile nearly as dark as the wall"),
])
@pytest.mark.parametrize("wall_cm", [43.0, 50.0])
def test_the_wall_is_found_at_its_foot(tiles, wall_cm):
    scene = make_scene(distance_m=2.9, pitch=8, yaw=1, at=(0.4, 0.75))
    picture = drawn_room(scene, wall_cm, tiles)
    sheet = SheetCollector()
    sheet.add(picture)
    walled = with_wall_from_picture(sheet.plane(), picture, facing=1)
    assert walled.wall_known
    point = scene.to_image(np.array([[20.0, 0.0]]))
    assert -walled.to_plane(point)[0, 0] == pytest.approx(wall_cm - 20, abs=0.4)


def test_a_joint_beyond_which_the_floor_goes_on_is_no_wall():
    scene = make_scene(distance_m=2.9, pitch=8, yaw=1, at=(0.4, 0.75))
    picture = drawn_room(scene, 150.0, ((190, 205, 210), (190, 205, 210)), joint_cm=44.0)
    sheet = SheetCollector()
    sheet.add(picture)
    walled = with_wall_from_picture(sheet.plane(), picture, facing=1)
    assert not walled.wall_known and [w.code for w in walled.warnings] == ["wall-not-found"]
