"""What is made of the series of a film."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

import vision.looks
from tests.conftest import SHARED
from vision.interpret import STRAY, _without_strays
from vision.knee_front import KneeTrack
from vision.measure import measure


def test_a_knee_far_ahead_of_its_own_shin_is_something_else():
    lean = np.radians(np.linspace(0, 40, 30))
    low = np.column_stack([14 * np.sin(lean), 14 * np.cos(lean)])
    line = np.stack([low, low * (0.75 / 0.35)], 1)
    knee_x = 40 * np.sin(lean) + 1.0
    knee_x[20:24] += 1.2 * STRAY * 40
    front = np.column_stack([knee_x, np.zeros(30)])
    shin = SimpleNamespace(line=line, length=40.0)
    track = _without_strays(KneeTrack(front, knee_x, np.ones(30)), shin)
    assert np.flatnonzero(np.isnan(track.knee_x)).tolist() == [20, 21, 22, 23]
    assert np.isnan(track.knee_front_px[20:24]).all() and (track.contrast[20:24] == 0).all()


@pytest.mark.shared
@pytest.mark.parametrize("busy_s", [0.1, 0.16, 0.2])
def test_a_heel_that_goes_out_of_sight_between_looks_is_followed_there(monkeypatch, busy_s):
    monkeypatch.setattr(vision.looks, "BUSY_S", busy_s)
    clip = SHARED / "ground_truth" / "left_far_leg_sheet_behind.mp4"
    if not clip.exists():
        pytest.skip("the rendered clips are not beside the project")
    lifted = measure(clip, "left").trial.reps[1]
    assert lifted.heel_down is False
    assert lifted.tibial_inclination_deg.value == pytest.approx(45.2, abs=1.5)
