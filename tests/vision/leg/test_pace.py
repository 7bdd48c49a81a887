"""Which frames are looked at, by frame rate and by what the leg does."""

from __future__ import annotations

import numpy as np
import pytest

from vision.leg.landmarks import LegLandmarks
from vision.leg.pace import Pace
from vision.leg.settings import PACE


def leg(lean_deg: float) -> LegLandmarks:
    """A leg of 100 px that faces right."""
    ankle = np.array([200.0, 400.0])
    lean = np.radians(lean_deg)
    knee = ankle + 100 * np.array([np.sin(lean), -np.cos(lean)])
    hip, heel, toe = knee + np.array((0, -100)), ankle + np.array((-15, 15)), ankle + np.array((35, 15))
    return LegLandmarks(hip, knee, ankle, heel, toe)


def walk(fps: float, leans: list[float], shaken: bool = False) -> tuple[list[float], list[float]]:
    """Times looked at, and times of the other frames wanted, of a film whose lean in each frame is given."""
    pace, looks, others = Pace(), [], []
    for k, lean in enumerate(leans):
        time_s = k / fps
        if not pace.wanted(time_s):
            continue
        if pace.due(time_s):
            looks.append(time_s)
            pace.looked(time_s, leg(lean), shaken, True)
        else:
            others.append(time_s)
    return looks, others


@pytest.mark.parametrize("fps", [24, 25, 30, 50, 60, 120, 240])
def test_a_moving_leg_is_looked_at_about_eight_times_a_second_at_any_frame_rate(fps):
    looks, others = walk(fps, list(np.linspace(0, 40, 4 * fps)))
    moving = np.diff(looks[3:])
    assert moving.min() >= PACE.busy_s - 1e-6 and moving.max() <= PACE.busy_s + PACE.frame_s + 1 / fps
    every = np.diff(sorted(looks + others))
    assert every.min() > 0.029


def test_a_film_of_few_frames_is_looked_at_whole():
    looks, others = walk(5, [0, 10, 20, 30, 40, 40, 30, 10, 0, 0])
    assert len(looks) >= 8 and not others


def test_a_leg_that_stands_upright_is_looked_at_less_and_nothing_between_is_kept():
    looks, others = walk(30, [3.0] * 120)
    assert np.diff(looks[5:]).min() >= PACE.quiet_s - 1e-6
    assert not [t for t in others if t > 1.0]


def test_a_lunge_that_is_held_counts_as_moving():
    looks, _ = walk(30, [0.0] * 30 + list(np.linspace(0, 40, 30)) + [40.0] * 60)
    held = np.diff([t for t in looks if t > 2.2])
    assert held.max() <= PACE.busy_s + 1 / 30 + 1e-6


def test_a_shaken_camera_is_looked_through_twice_as_often():
    looks, _ = walk(30, [3.0] * 60, shaken=True)
    assert np.diff(looks).max() < 0.08


def test_somebody_who_walks_is_looked_at_as_often_as_one_who_lunges():
    pace = Pace()
    for somebody, gap_s in ((True, PACE.busy_s), (False, PACE.quiet_s)):
        pace.looked(1.0, None, False, somebody)
        assert not pace.due(1.0 + gap_s - 0.01) and pace.due(1.0 + gap_s)
