"""What is made of the series of a film."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

import vision.leg.pace
from tests.conftest import SHARED
from tests.short_clips import cut, right_clip  # noqa: F401
from vision.foot.track import FootTrack
from vision.leg.settings import PACE
from vision.leg.stance_tracker import SIDES
from vision.lunge.plane_choice import GivenCalibration
from vision.lunge.stance_frames import StanceFrames
from vision.lunge.stance_watch import StanceWatch
from vision.lunge.trial_making import make_measurements
from vision.lunge.watching import WatchedFilm, watch_film
from vision.measure import measure


@pytest.mark.shared
def test_a_heel_that_goes_out_of_sight_between_looks_is_followed_there(monkeypatch):
    monkeypatch.setattr(vision.leg.pace, "PACE", replace(PACE, busy_s=0.16))
    clip = SHARED / "ground_truth" / "left_far_leg_sheet_behind.mp4"
    if not clip.exists():
        pytest.skip("the rendered clips are not beside the project")
    lifted = measure(clip, "left")[0].trial.reps[1]
    assert lifted.heel_down is False
    # The shin turns by a degree from one picture to the next when the heel comes up: 44.1 lasted for 0.2 s.
    assert lifted.tibial_inclination_deg.value == pytest.approx(44.1, abs=2.0)


@pytest.fixture(scope="module")
def film(right_clip: Path) -> WatchedFilm:  # noqa: F811
    """One stance that lunges."""
    return watch_film(right_clip, "right")


def with_longer_foot(frames: StanceFrames, **changes: Any) -> StanceFrames:
    """The same frames with a foot a fifth longer: another's, or a mat's edge taken for one."""
    def finish(*seen: Any) -> FootTrack:
        track = frames.watch.foot.finish(*seen)
        return replace(track, foot_length=1.2 * track.foot_length)

    watch = SimpleNamespace(shin=frames.watch.shin, knee=frames.watch.knee, foot=SimpleNamespace(finish=finish))
    return replace(frames, watch=cast(StanceWatch, watch), **changes)


def length_cm(film: WatchedFilm, *stances: StanceFrames) -> float:
    trial = make_measurements(replace(film, stances=stances), "right", GivenCalibration())[0].trial
    assert trial.foot_length_cm is not None
    return trial.foot_length_cm


def test_a_stance_that_did_not_lunge_says_nothing_of_the_foot(film: WatchedFilm) -> None:
    stood, = film.stances
    alone = length_cm(film, stood)
    upright = tuple(row for row in stood.rows if row.time_s < 1.2)
    assert length_cm(film, stood, with_longer_foot(stood, rows=upright)) == alone
    # The control: one that did lunge would have been heard.
    assert length_cm(film, stood, with_longer_foot(stood)) == pytest.approx(1.1 * alone, abs=0.011)


@pytest.mark.parametrize(("until_s", "side", "told"), [(99.0, "auto", True), (99.0, "right", True),
                                                       (99.0, "left", False), (1.5, "auto", False)])
def test_a_lunge_that_could_not_be_measured_beside_one_that_could_is_told(film: WatchedFilm, until_s: float, side: Any,
                                                                          told: bool) -> None:
    stood, = film.stances
    # Its leg is never wholly in the picture.
    rows = tuple(replace(row, in_frame=False) for row in stood.rows if row.time_s < until_s)
    both = replace(film, stances=(stood, replace(stood, rows=rows)))
    trial = make_measurements(both, side, GivenCalibration())[0].trial
    (said,) = [n for n in trial.warnings if n.code == "stance-not-measured"] or [None]
    assert (said is not None) == told
    assert said is None or f"{rows[-1].time_s:.0f} s of the film" in said.message


@pytest.mark.parametrize(("alone", "called", "doubt"), [(True, "left", True), (True, "right", False),
                                                        (False, "left", False)])
def test_legs_alone_that_the_model_calls_otherwise_are_doubted(film: WatchedFilm, alone: bool, called: str,
                                                               doubt: bool) -> None:
    stood, = film.stances
    rows = tuple(replace(row, side_on=math.nan if alone else row.side_on) for row in stood.rows)
    calls = {side: 9 if side == called else 0 for side in SIDES}
    seen = replace(stood, rows=rows, stance=replace(stood.stance, calls=calls, votes={"left": 0, "right": 9}))
    trial = make_measurements(replace(film, stances=(seen,)), "auto", GivenCalibration())[0].trial
    assert trial.side == "right" and ("side-unsure" in {notice.code for notice in trial.warnings}) == doubt
