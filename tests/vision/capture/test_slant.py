"""A camera that looks at the leg at a slant."""

from __future__ import annotations

import math

import pytest

from calibration import ladder
from calibration.detect import detect_sheet
from calibration.sheet_plane import plane_from_sighting
from calibration.vertical import Vertical
from tests.calibration.scene import make_scene
from vision.capture.slant import at_a_slant

SIZE = (720, 1280)


@pytest.mark.parametrize(("yaw_deg", "told"), [(0, False), (6, False), (20, True), (-20, True)])
def test_the_sheet_tells_a_turned_camera(yaw_deg: float, told: bool) -> None:
    sheet = detect_sheet(make_scene(yaw=yaw_deg).render())
    assert sheet is not None
    plane = plane_from_sighting(sheet)
    assert at_a_slant(0.9, plane) is told


@pytest.mark.parametrize(("yaw_deg", "sigma_deg", "told"), [(28, 3, True), (28, 20, False), (4, 1, False)])
def test_the_room_s_lines_tell_it_where_they_are_sure(yaw_deg: float, sigma_deg: float, told: bool) -> None:
    wide = math.radians(sigma_deg) ** 2
    covariance = tuple(tuple(wide if i == j else 0.0 for j in range(4)) for i in range(4))
    room = Vertical(0.0, 0.5, ("upright edge",), (0.0, math.radians(yaw_deg), 0.0), covariance)
    assert at_a_slant(math.nan, ladder.without_scale(SIZE, room)) is told


def test_nothing_seen_tells_nothing_and_the_body_tells_by_itself() -> None:
    assert not at_a_slant(math.nan, None)
    assert not at_a_slant(0.9, ladder.without_scale(SIZE))
    assert at_a_slant(0.1, None)
