"""Real people, where the reference clips are beside the project: near the marks read by eye, or refused, or warned."""

from __future__ import annotations

import pytest

from vision.errors import MeasurementError, NoLungeError, NotSideOnError

pytestmark = pytest.mark.shared


@pytest.fixture
def beginning(real_clips, encode, tmp_path):
    """`beginning(name, seconds)`: so much of a film's beginning, as it is saved."""
    return lambda name, seconds: encode(tmp_path / name, "-t", str(seconds), "-i", real_clips / name, "-c", "copy")


@pytest.mark.parametrize(("name", "side", "by_eye_deg"), [
    ("Split_Squats_1.jpg", "left", 17.5),
    ("Split_Squats_0.jpg", "right", 9.4),
    ("Suspended_Split_Squat_1.jpg", "left", 50.0),
])
def test_a_photo_lies_near_its_mark(real_clips, measured, name, side, by_eye_deg):
    (rep,) = measured(real_clips / name, side).trial.reps
    assert rep.tibial_inclination_deg.value == pytest.approx(by_eye_deg, abs=3.0)
    assert rep.heel_down is None


@pytest.mark.parametrize("name", ["Suspended_Split_Squat_0.jpg", "Calf_Stretch_Hands_Against_Wall_0.jpg"])
def test_what_cannot_be_measured_is_refused(real_clips, measured, name):
    with pytest.raises(MeasurementError):
        measured(real_clips / name, "right")


def test_loose_trousers_are_named(real_clips, measured):
    found = measured(real_clips / "Elevated_Back_Lunge_1.jpg", "right").trial
    assert "trousers-loose" in [w.code for w in found.warnings]


def test_walking_is_no_lunge(real_clips, measured):
    with pytest.raises(NoLungeError):
        measured(real_clips / "mgl_input.mp4", "right")


def test_a_view_from_the_front_is_refused(beginning, measured):
    with pytest.raises(NotSideOnError):
        measured(beginning("nowva_squats.mp4", 3.5), "right")


def test_a_slanting_view_is_warned_of(beginning, measured):
    found = measured(beginning("tfjs_pose_squats.mp4", 5), "right").trial
    assert "camera-turned" in [w.code for w in found.warnings]
