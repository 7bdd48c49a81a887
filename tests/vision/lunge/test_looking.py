"""The leg's part of the frames between two looks."""

from __future__ import annotations

import numpy as np

from tests.vision.leg.test_pace import leg
from vision.film.frame import Frame
from vision.lunge.looking import Cutout, leg_between


def test_the_leg_between_two_looks_lies_on_straight_lines():
    middle = leg_between(leg(0), leg(30), 0.25)
    np.testing.assert_allclose(middle.knee, 0.75 * leg(0).knee + 0.25 * leg(30).knee)
    np.testing.assert_allclose(middle.ankle, leg(0).ankle)


def test_a_cutout_is_put_back_where_it_was():
    around = np.zeros((50, 60, 3), np.uint8)
    picture = Cutout(Frame(1, 0.1, np.full_like(around, 9)), slice(10, 15), slice(20, 27)).pasted(around)
    assert picture[10:15, 20:27].min() == 9 and picture.sum() == 9 * 5 * 7 * 3 and around.max() == 0
