"""The gauntlet itself on real clips: what is written is what was meant, and a few runs end as they should."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.gauntlet import intruders
from tests.gauntlet.cutting import STANDING_S, Cut, cut
from tests.gauntlet.disturbances import NONE, named
from tests.gauntlet.filming import disturbed_frames, film, side_told, take_still, timing_of
from tests.gauntlet.judging import RunVerdict
from tests.gauntlet.run import run
from vision.film.video import open_frames, read_still

pytestmark = pytest.mark.shared
CHEAPEST = "right_convex_shin_sheet_wall"


@pytest.fixture(scope="module")
def one(ground_truth: Path) -> Cut:
    """One repetition of the clip that is measured fastest."""
    return cut(ground_truth / f"{CHEAPEST}.mp4")


def test_a_cut_holds_one_whole_repetition_between_two_rests(ground_truth: Path) -> None:
    for clip in sorted(ground_truth.glob("*.mp4")):
        for rep in (0, 1):
            piece = cut(clip, rep)
            (true,) = piece.truth["reps"]
            frames = piece.truth["frames"]
            assert true["start"] == pytest.approx(STANDING_S, abs=0.02)
            assert piece.truth["frames"][-1]["t"] - true["end"] == pytest.approx(STANDING_S, abs=0.02)
            assert np.abs(np.diff(piece.frames)).max() == 1
            rest = [f for f in frames if not true["start"] - 1e-6 <= f["t"] <= true["end"] + 1e-6]
            # The next lunge begins so slowly that its first frames lean by half a degree.
            assert np.ptp([f["anterior_outline_deg"] for f in rest]) < 0.6
            assert max(f["heel_lift_mm"] for f in rest) < 0.5
            assert max(f["anterior_outline_deg"] for f in frames) == pytest.approx(true["peak_deg"], abs=0.01)


def test_a_cut_with_the_walk_in_begins_with_it_and_holds_one_repetition(shared: Path) -> None:
    piece = cut(shared / "home_films" / "o1.mp4", walk_in=True)
    (true,) = piece.truth["reps"]
    phases = [f["phase"] for f in piece.truth["frames"]]
    assert phases[0] == "walk-in" and "walk-out" not in phases
    assert piece.frames[0] == 0 and np.abs(np.diff(piece.frames)).max() == 1
    assert piece.truth["frames"][-1]["t"] - true["end"] == pytest.approx(STANDING_S, abs=0.04)
    assert all({"toe", "heel", "knee"} <= f["px"].keys() for f in piece.truth["frames"])


def test_the_repetition_in_which_the_heel_lifts_is_the_telling_one(ground_truth: Path) -> None:
    assert cut(ground_truth / "left_far_leg_sheet_behind.mp4").rep == 1
    assert cut(ground_truth / "right_barefoot_sheet_behind.mp4").rep == 0


def test_dropped_frames_are_missing_from_the_file_and_the_others_keep_their_times(one: Cut, tmp_path: Path) -> None:
    disturbance = named("dropped")
    filmed = film(one, disturbance, 0.3, tmp_path)
    with open_frames(filmed.clip) as frames:
        times = np.array([f.time_s for f in frames])
    kept = timing_of(one, disturbance, 0.3).kept
    assert times == pytest.approx(np.flatnonzero(kept) / one.fps, abs=2e-3)


@pytest.mark.parametrize("degrees", [0.0, 90.0, 180.0, 270.0])
def test_a_noted_turn_is_undone_by_every_reader(one: Cut, tmp_path: Path, degrees: float) -> None:
    filmed = film(replace(one, frames=one.frames[:10]), named("turned"), degrees, tmp_path)
    upright = next(disturbed_frames(one, NONE, 0.0))
    with open_frames(filmed.clip) as frames:
        image = next(iter(frames)).image
    assert filmed.still is not None and one.still is not None
    for seen, meant in ((image, upright), (read_still(filmed.still), cv2.imread(str(one.still)))):
        assert seen.shape == meant.shape
        assert np.abs(seen.astype(float) - meant).mean() < 3
    stored = cv2.imread(str(filmed.still), cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION)
    width, height = one.truth["size"]
    assert stored.shape[:2] == ((height, width) if degrees in (0, 180) else (width, height))


def test_the_still_is_taken_with_the_same_camera(one: Cut, tmp_path: Path) -> None:
    small = take_still(one, named("resolution"), 480, tmp_path / "small.png")
    assert small is not None
    assert read_still(small).shape == next(disturbed_frames(one, named("resolution"), 480)).shape == (854, 480, 3)
    # Noise of the film is not on a still taken before; a mirrored sheet is refused, so there is none.
    clean = take_still(one, named("noise"), 10, tmp_path / "clean.png")
    assert clean is not None
    assert np.array_equal(read_still(clean), cv2.imread(str(one.still)))
    assert take_still(one, named("mirrored"), 1, tmp_path / "mirrored.png") is None


def test_a_mirrored_right_leg_is_a_left_one_unless_its_owner_says_otherwise(one: Cut) -> None:
    assert [side_told(one, named("mirrored"), s) for s in (1, 2)] == ["left", "right"]
    assert side_told(one, NONE, 0) == "right"


@pytest.fixture(scope="module")
def bare(one: Cut) -> RunVerdict:
    """The verdict on the undisturbed clip."""
    return run(one, NONE.name, 0.0, None).verdict


def test_the_undisturbed_clip_is_right(bare: RunVerdict) -> None:
    assert bare.valid
    assert not bare.silent


@pytest.mark.parametrize(("name", "strength"), [("darker", -2.0), ("dropped", 0.3), ("crf", 30.0), ("turned", 90.0),
                                                ("foot-hidden", 1.6)])
def test_a_disturbed_clip_is_measured_or_excused(one: Cut, bare: RunVerdict, name: str, strength: float) -> None:
    row = run(one, name, strength, bare)
    assert row.verdict.outcome != "crashed", row.verdict.code
    assert not row.verdict.silent, row
    assert not row.verdict.unneeded_refusal, row


def test_somebody_cut_out_of_a_film_can_walk_by(ground_truth: Path) -> None:
    person = intruders.cut_out(ground_truth / "right_barefoot_sheet_behind.mp4")
    assert person.image.shape[0] > 400 and person.alpha.max() > 0.9
