"""The live heel on drawn feet, whose truth is the drawing."""

from __future__ import annotations

import numpy as np
import pytest

from calibration.ladder import none
from tests.vision.foot.drawn_foot import BAREFOOT, DARK_SHOE, WHITE_SOCK, DrawnFoot, Look
from vision.leg.leg_picture import LegPicture
from vision.live.heel import LiveHeel


@pytest.mark.parametrize("look", [BAREFOOT, DARK_SHOE, WHITE_SOCK], ids=["barefoot", "dark shoe", "white sock"])
@pytest.mark.parametrize("top_mm", [0.0, 12.0])
def test_a_lift_is_told_while_it_is_there(look: Look, top_mm: float) -> None:
    foot, heel = DrawnFoot(5.0, look, seed=2), LiveHeel()
    lifts = np.interp(np.arange(24), [8, 11, 16, 19], [0, top_mm, top_mm, 0])
    told = []
    for i, lift in enumerate(lifts):
        image = foot.image(float(lift))
        plane = none((image.shape[1], image.shape[0]))
        told.append(heel.see(LegPicture(i, i / 10, image, foot.leg()), plane)[0])
    # Of a foot of the usual length, as no scale is known: the drawn one is 25 cm long.
    assert np.nanmax(np.abs(np.array(told)[lifts == 0])) < 2.5
    assert np.nanmedian(np.array(told)[11:17]) == pytest.approx(top_mm, abs=4)


def test_a_heel_held_up_over_its_own_shadow_stays_up() -> None:
    foot, heel = DrawnFoot(6.0, seed=3), LiveHeel()
    rest = foot.image(0.0)
    lifts = np.interp(np.arange(40), [8, 12], [0, 18.0])
    told = []
    for i, lift in enumerate(lifts):
        image = foot.over_its_shadow(float(lift), rest)
        told.append(heel.see(LegPicture(i, i / 10, image, foot.leg()), none((image.shape[1], image.shape[0])))[0])
    soon, late = np.nanmedian(told[13:18]), np.nanmedian(told[-10:])
    assert soon > 4 and late > 0.7 * soon
