"""What is made of the series of a film."""

from __future__ import annotations

from dataclasses import replace

import pytest

import vision.leg.pace
from tests.conftest import SHARED
from vision.leg.settings import PACE
from vision.measure import measure


@pytest.mark.shared
@pytest.mark.parametrize("busy_s", [0.1, 0.16, 0.2])
def test_a_heel_that_goes_out_of_sight_between_looks_is_followed_there(monkeypatch, busy_s):
    monkeypatch.setattr(vision.leg.pace, "PACE", replace(PACE, busy_s=busy_s))
    clip = SHARED / "ground_truth" / "left_far_leg_sheet_behind.mp4"
    if not clip.exists():
        pytest.skip("the rendered clips are not beside the project")
    lifted = measure(clip, "left")[0].trial.reps[1]
    assert lifted.heel_down is False
    assert lifted.tibial_inclination_deg.value == pytest.approx(45.2, abs=1.5)
