"""One outline of two cuts, on drawn boxes: a foot whose heel one of them runs on behind, or into the shadow below."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from vision.foot.outline import FootOutline, outline_of
from vision.foot.settings import FOOT
from vision.foot.two_cuts import likelier
from vision.leg.landmarks import LegLandmarks

FOOT_PX, BACK_X, FLOOR_Y = 120, 60, 150
LEG = LegLandmarks(hip=np.array([100.0, -100]), knee=np.array([100.0, 0]), ankle=np.array([80.0, 110]),
                   heel=np.array([BACK_X, FLOOR_Y - 4.0]),
                   toe=np.array([BACK_X + FOOT_PX / FOOT.foot_per_span_factor, FLOOR_Y - 4.0]), forward=1)


def cut(corners: list[tuple[float, float]]) -> FootOutline:
    """The outline through corners, a point every px."""
    closed = np.array([*corners, corners[0]], float)
    sides = [np.linspace(a, b, max(int(np.hypot(*(b - a))), 2), endpoint=False)
             for a, b in pairwise(closed)]
    made = outline_of(np.concatenate(sides), 1, FOOT_PX / FOOT.foot_per_span_factor)
    assert made is not None
    return made


def box(back: float = BACK_X, front: float = BACK_X + FOOT_PX, floor: float = FLOOR_Y) -> list[tuple[float, float]]:
    return [(back, floor), (front, floor), (front, FLOOR_Y - 25), (BACK_X + 50, FLOOR_Y - 45), (back, FLOOR_Y - 45)]


WHOLE, SHORT = box(), [(BACK_X, FLOOR_Y), (BACK_X + 76, FLOOR_Y), (BACK_X + 50, FLOOR_Y - 45), (BACK_X, FLOOR_Y - 45)]
SHADOW = [(BACK_X, FLOOR_Y + 22), (BACK_X + 80, FLOOR_Y + 22), (BACK_X + 80, FLOOR_Y), (BACK_X + FOOT_PX, FLOOR_Y),
          (BACK_X + FOOT_PX, FLOOR_Y - 25), (BACK_X + 50, FLOOR_Y - 45), (BACK_X, FLOOR_Y - 45)]


def test_the_first_cut_is_taken_where_its_length_is_likely() -> None:
    first, other = cut(WHOLE), cut(box(back=BACK_X - 20))
    assert likelier([first, other], LEG) is first


@pytest.mark.parametrize("other", [box(back=BACK_X - 20), SHADOW], ids=["behind", "below"])
def test_a_short_cut_still_tells_the_heel_of_one_that_ran_on(other: list[tuple[float, float]]) -> None:
    made = likelier([cut(SHORT), cut(other)], LEG)
    assert made.heel_back_px[0] == pytest.approx(BACK_X, abs=2)
    assert made.toe_px[0] == pytest.approx(BACK_X + FOOT_PX, abs=2)
    place = made.position(made.points_px)
    sole = made.points_px[(place[:, 0] > FOOT.contact_feet[0]) & (place[:, 0] < FOOT.contact_feet[1]), 1].max()
    assert sole == pytest.approx(FLOOR_Y, abs=FOOT.below_sole_feet * FOOT_PX + 1.5)


def test_two_cuts_with_one_heel_stay_as_they_are() -> None:
    whole = cut(WHOLE)
    assert likelier([cut(SHORT), whole], LEG) is whole
