"""What a stance's frames say together: a heel's rise that lasts, and a knee that came to the wall."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest

from calibration.ladder import level_only
from foundation.estimate import Estimate
from sample_videos import LEFT
from vision.foot.track import FootTrack
from vision.lunge.stance_frames import StanceFrames
from vision.lunge.stance_lunges import _heel_rise, _unseen_from
from vision.lunge.wall_gap import before_the_wall
from vision.lunge.wall_gap import touched as touches


def risen(lift_share: np.ndarray) -> np.ndarray:
    """The rise in shin lengths of a foot of 26 and a shin of 40, by its lift in foot lengths, 30 looks a second."""
    n = len(lift_share)
    frames = cast(StanceFrames, SimpleNamespace(time_s=np.arange(n) / 30))
    foot = cast(FootTrack, SimpleNamespace(heel_lift_fraction=lift_share, toe_x=np.full(n, 26.0), heel_x=np.zeros(n)))
    return _heel_rise(frames, foot, level_only((720, 1280))) / 40.0


def test_one_spike_of_the_heel_opens_no_gate_of_the_shin() -> None:
    lift = np.zeros(60)
    lift[20] = 0.35
    assert risen(lift).max() == 0
    lift[40:50] = 0.2
    assert risen(lift).max() == pytest.approx(0.2 * 26 / 40)


@pytest.mark.parametrize(("gap_cm", "half_cm", "touched"), [
    (0.3, 0.5, True), (3.0, 1.0, False), (0.3, 2.0, None), (1.2, 0.9, None), (0.9, 0.1, False), (-0.2, 1.0, True),
])
def test_whether_the_knee_touched_is_left_open_where_the_gap_is_too_unsure(gap_cm, half_cm, touched) -> None:
    reached = Estimate(10.0, 10.0 - half_cm, 10.0 + half_cm)
    stood = Estimate(10.0 + gap_cm, 10.0 + gap_cm, 10.0 + gap_cm)
    assert touches(reached, stood) is touched


def test_a_knee_inside_the_wall_leaves_no_distance_to_it() -> None:
    none, touched, (notice,) = before_the_wall(Estimate(11.5, 10.5, 12.5), Estimate(10.0, 9.0, 11.0))
    assert none is None and touched is None
    assert notice.code == "knee-through-wall" and "1.5 cm" in notice.message


@pytest.mark.parametrize("reached", [Estimate(10.5, 9.5, 11.5), Estimate(12.5, 9.5, 15.5)])
def test_a_gap_that_can_be_changes_nothing(reached: Estimate) -> None:
    stood = Estimate(10.0, 9.8, 10.2)
    assert before_the_wall(reached, stood) == (stood, touches(reached, stood), ())


@pytest.mark.parametrize(("seen_s", "at_s", "gone"), [
    ([1.0, 1.1, 1.2, 1.3, 1.4], 1.2, False), ([1.0, 1.1, 2.0, 2.1], 1.1, True), ([1.0, 1.9, 2.0], 1.9, True),
    ([1.0, 1.9, 2.0, 2.1], 2.0, False), ([1.2], 1.2, False),
])
def test_a_shin_that_went_out_of_sight_at_its_deepest_is_gone(seen_s, at_s, gone) -> None:
    time_s = np.round(np.arange(0.0, 3.0, 0.1), 1)
    seen = np.isin(time_s, seen_s)
    assert _unseen_from(int(np.flatnonzero(time_s == at_s)[0]), seen, time_s) is gone


def test_the_interval_of_a_lunge_whose_heel_plainly_lifted_lies_evenly_about_its_lean(measured) -> None:
    """What lasted before the heel came up is one value and not one of two that it may be."""
    (*_, lifted) = measured(LEFT.clip, "left", calibration=LEFT.calibration).trial.reps
    lean = lifted.tibial_inclination_deg
    assert lifted.heel_down is False and lean is not None
    assert lean.high - lean.value == pytest.approx(lean.value - lean.low, abs=0.01)
    assert lean.low <= LEFT.read_truth()["reps"][1]["peak_heel_down_200ms_deg"] <= lean.high
