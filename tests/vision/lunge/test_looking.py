"""The leg's part of the frames between two looks."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from sample_videos import LEFT
from tests.vision.leg.test_pace import leg
from vision.film.frame import Frame
from vision.lunge.looking import Cutout, leg_between
from vision.lunge.measurement import Measurement
from vision.lunge.settings import LOOKING


def test_the_leg_between_two_looks_lies_on_straight_lines():
    middle = leg_between(leg(0), leg(30), 0.25)
    np.testing.assert_allclose(middle.knee, 0.75 * leg(0).knee + 0.25 * leg(30).knee)
    np.testing.assert_allclose(middle.ankle, leg(0).ankle)


def test_a_cutout_is_put_back_where_it_was():
    around = np.zeros((50, 60, 3), np.uint8)
    picture = Cutout(Frame(1, 0.1, np.full_like(around, 9)), slice(10, 15), slice(20, 27)).pasted(around)
    assert picture[10:15, 20:27].min() == 9 and picture.sum() == 9 * 5 * 7 * 3 and around.max() == 0


def test_a_hold_is_seen_often_enough_and_a_heel_that_rises_in_every_frame(measured: Callable[..., Measurement]) -> None:
    found = measured(LEFT.clip, "left", calibration=LEFT.calibration)
    frames, (*_, lifted) = found.frames, found.trial.reps
    seen_s = frames.time_s[frames.looked]
    frame_s = float(np.median(np.diff(frames.time_s)))
    assert frame_s < LOOKING.held_pause_s, "this film has no frames to pass over"

    held = [rep for rep in found.trial.reps if rep.heel_down]
    for rep in held:
        apart_s = np.diff(seen_s[np.abs(seen_s - rep.peak_s) < 0.25])
        assert len(apart_s) >= 5 and apart_s.min() >= LOOKING.held_pause_s and apart_s.max() < 0.1
    rising = (frames.heel_lift_mm > 2) & (frames.heel_lift_mm < 8) & (frames.time_s < lifted.peak_s + 1)
    from_s, to_s = frames.time_s[rising][[0, -1]]
    assert np.diff(seen_s[(seen_s >= from_s - 0.05) & (seen_s <= to_s + 0.05)]).min() < 1.2 * frame_s
