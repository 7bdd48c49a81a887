"""Real people from the front, where the reference clips are beside the project: both legs alike, or refused."""

from __future__ import annotations

import pytest

from vision.errors import NotFrontOnError
from vision.film.settings import FILM
from vision.front.measure import measure_front
from vision.front.watching import inwards_of
from vision.lunge.settings import LOOKING
from vision.trial import Protocol

pytestmark = pytest.mark.shared
FRONT = Protocol(view="front", footwear="shoes")


def test_a_squat_from_the_front_is_measured_for_both_legs(real_clips, encode, tmp_path):
    squats = encode(tmp_path / "squats.mp4", "-t", "3.5", "-i", real_clips / "nowva_squats.mp4", "-c", "copy")
    left, right = measure_front(squats, "auto", protocol=FRONT)
    assert (left.trial.side, right.trial.side) == ("left", "right")
    assert len(left.trial.reps) == len(right.trial.reps) == 2
    for one in (left, right):
        # Both feet are seen turned out and both knees past the big toe; a deep squat's thigh has no angle from there.
        assert 10 < one.trial.result["toe_out_deg"].value < 30
        assert 0 < one.trial.result["knee_over_second_toe_cm"].value < 8
        assert "frontal_projection_angle_deg" not in one.trial.result
    # The person stands square to the camera, so that both feet point outwards by the same.
    assert left.trial.result["toe_out_deg"].value == pytest.approx(right.trial.result["toe_out_deg"].value, abs=5)


def test_knee_and_ankle_lie_between_the_outlines_of_a_photo(real_clips):
    one, = measure_front(real_clips / "Bodyweight_Walking_Lunge_1.jpg", "auto", protocol=FRONT)
    assert one.trial.side == "left"
    decoding = one.trial.steps[0].parameters
    assert decoding["pillow"] and decoding["settings"].items() >= (FILM.parameters() | LOOKING.parameters()).items()
    lunge, = one.lunges.lunges
    inner, outer = (outline[-3:].mean(axis=0)[0] for outline in lunge.deepest.middles.outline_px)
    knee = lunge.seen.deep.points_px[1, 0]
    assert min(inner, outer) < knee < max(inner, outer)
    assert inwards_of("left") * (inner - outer) > 0


def test_a_view_from_the_side_is_refused(real_clips):
    with pytest.raises(NotFrontOnError):
        measure_front(real_clips / "Split_Squats_1.jpg", "left", protocol=FRONT)
