"""What a person sets by hand: how the film is turned before anything is looked for, and which leg is followed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from sample_videos import RIGHT
from tests.short_clips import cut, right_clip  # noqa: F401
from vision.errors import ClickedLegError
from vision.leg.blazepose import Landmark, named
from vision.leg.by_hand import ByHand, ClickedLeg, ClickedLegChooser, TurnDeg
from vision.leg.pose import Pose
from vision.lunge.measurement import Measurement
from vision.measure import measure

LEG = ClickedLeg(1.0, (60.0, 100.0), (40.0, 200.0), (20.0, 220.0), (80.0, 220.0))


@pytest.mark.parametrize(("turn", "where"), [(0, (0, 0)), (90, (0, 2)), (180, (1, 2)), (270, (1, 0))])
def test_turns_are_clockwise(turn: TurnDeg, where: tuple[int, int]) -> None:
    image = np.zeros((2, 3) if turn in (0, 180) else (3, 2), np.uint8)
    image[0, 0] = 1
    turned = ByHand(turn).turned(image)
    assert turned.shape == (2, 3)
    assert turned[where] == 1


def test_mirroring_follows_the_turn() -> None:
    image = np.array([[1, 0, 0], [0, 0, 0]], np.uint8)
    assert ByHand(90, mirrored=True).turned(image)[0, 0] == 1


def test_only_what_was_done_is_recorded() -> None:
    assert ByHand().steps() == ()
    names = [s.name for s in ByHand(90, True, LEG).steps()]
    assert names == ["turned-by-hand", "leg-clicked-by-hand"]


@pytest.mark.parametrize("bad", [(np.nan, 0.0), (np.inf, 0.0), (1e308, 1e308), (40.0, 200.0)])
def test_impossible_clicks_are_refused(bad: tuple[float, float]) -> None:
    with pytest.raises(ClickedLegError, match="Click knee, ankle, heel and toe again"):
        ClickedLeg(0.0, bad, (40.0, 200.0), (20.0, 220.0), (80.0, 220.0))


def pose(left_knee: tuple[float, float], right_knee: tuple[float, float]) -> Pose:
    points = np.full((33, 2), 500.0)
    points[Landmark.LEFT_KNEE], points[Landmark.RIGHT_KNEE] = left_knee, right_knee
    return named(points, np.ones(33), np.zeros((1, 1), np.float32), 1.0)


@pytest.mark.parametrize("swapped", [False, True])
def test_the_clicked_leg_is_followed_whatever_the_model_calls_it(swapped: bool) -> None:
    chooser = ClickedLegChooser(LEG)
    assert chooser.stances[0].forward == 1
    for step in range(8):
        mine, other = (60.0 + 3 * step, 100.0 + step), (160.0, 130.0)
        chosen = chooser.choose(pose(other, mine) if swapped and step % 2 else pose(mine, other), step / 8)
        assert chosen is not None and chosen.stance == 0
        assert tuple(chosen.leg.knee) == mine
        assert tuple(chosen.leg.heel) == LEG.heel_px


def test_no_leg_where_neither_knee_can_be_its() -> None:
    assert ClickedLegChooser(LEG).choose(pose((400.0, 100.0), (300.0, 400.0)), 0.0) is None


def test_a_film_that_lies_on_its_side_is_measured_once_turned(
    cut: Callable[..., Path],  # noqa: F811
    right_clip: Path,  # noqa: F811
    measured: Callable[..., Measurement],
) -> None:
    lying = cut(RIGHT.clip, "lying.mp4", "scale=480:854,fps=10,transpose=2")
    upright = measured(right_clip, "right").trial.tibial_inclination_deg
    turned = measure(lying, "right", by_hand=ByHand(90))[0].trial
    assert upright is not None and turned.tibial_inclination_deg is not None
    assert turned.tibial_inclination_deg.value == pytest.approx(upright.value, abs=0.5)
    assert turned.steps[0].name == "turned-by-hand"
