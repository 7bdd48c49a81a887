"""The outline of a standing foot in one picture: a drawn foot, whole or cut off by the picture's edge."""

from __future__ import annotations

import numpy as np
import pytest

from tests.vision.foot.drawn_foot import DrawnFoot
from vision.foot.outline import FootOutline, find_foot_outline
from vision.leg.landmarks import LegLandmarks

PX_PER_CM = 8.0


def outline_in(columns: slice, mirrored: bool) -> FootOutline | None:
    drawn = DrawnFoot(PX_PER_CM)
    picture, leg = drawn.image(), drawn.leg()
    points = np.array([leg.hip, leg.knee, leg.ankle, leg.heel, leg.toe]) - [columns.start, 0]
    cut = picture[:, columns]
    if mirrored:
        cut, points[:, 0] = cut[:, ::-1], cut.shape[1] - 1 - points[:, 0]
    return find_foot_outline(np.ascontiguousarray(cut), LegLandmarks(*points, forward=-1 if mirrored else 1))


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("beyond_cm, seen", [(3.0, True), (-1.5, False)])
def test_toes_beyond_the_picture_make_no_foot(beyond_cm: float, seen: bool, mirrored: bool) -> None:
    end = int(DrawnFoot(PX_PER_CM).toe_px[0] + beyond_cm * PX_PER_CM)
    assert (outline_in(slice(0, end), mirrored) is not None) is seen


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_heel_beyond_the_picture_makes_no_foot(mirrored: bool) -> None:
    heel = int(DrawnFoot(PX_PER_CM).toe_px[0] - 24 * PX_PER_CM)
    assert outline_in(slice(heel + 8, None), mirrored) is None
