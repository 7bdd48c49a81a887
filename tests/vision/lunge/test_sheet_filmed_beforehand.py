"""How a sheet that was filmed before the person stepped in stood: against the wall, or behind where the heel came."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from calibration.sheet_collector import SheetCollector
from tests.calibration.drawn_room import drawn_room
from tests.calibration.scene import make_scene
from vision.lunge.plane_choice import GivenCalibration, _filmed_beforehand


@pytest.mark.parametrize(("ankle_cm", "placement", "to_wall_cm"), [
    pytest.param(38.0, "behind-heel", 55.0 - 38.0, id="the sheet was behind the heel"),
    pytest.param(12.0, "against-wall-right", 29.7 - 12.0, id="the foot stands where the sheet was"),
])
def test_where_the_foot_stands_tells_how_a_sheet_filmed_beforehand_stood(ankle_cm, placement, to_wall_cm):
    scene = make_scene(distance_m=2.4, pitch=8, yaw=2, at=(0.4, 0.75))
    picture = drawn_room(scene, 55.0, ((190, 205, 210), (190, 205, 210)))
    sheet = SheetCollector()
    sheet.add(picture)
    ankle_px = scene.to_image(np.array([[ankle_cm, 8.0]]))
    seen = SimpleNamespace(forward=1, ankle_px=ankle_px, in_reference=lambda points: points)
    plane = _filmed_beforehand(GivenCalibration(sheet=sheet, picture=picture), seen, "against-wall-right")
    assert plane.details["placement"] == placement
    assert -plane.to_plane(ankle_px)[0, 0] == pytest.approx(to_wall_cm, abs=0.5)
