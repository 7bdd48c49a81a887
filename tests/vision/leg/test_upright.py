"""Films that lie on their side or stand on their head are turned by the person in them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import get_args

import numpy as np
import pytest

from sample_videos import RIGHT
from tests.short_clips import cut, right_clip  # noqa: F401
from vision.capture.framing_check import check_file
from vision.film.glimpses import glimpses
from vision.leg.blazepose import BlazePose
from vision.leg.by_hand import ByHand, TurnDeg
from vision.leg.upright import LyingFilmError, UprightWatch, searched_turn, turn_to_stand
from vision.lunge.measurement import Measurement
from vision.measure import measure

BACK: dict[TurnDeg, TurnDeg] = {0: 0, 90: 270, 180: 180, 270: 90}


@pytest.fixture(scope="module")
def picture() -> np.ndarray:
    return glimpses(RIGHT.clip, 1)[0]


@pytest.mark.parametrize("lies", get_args(TurnDeg))
def test_a_person_says_which_way_up_they_are(picture: np.ndarray, lies: TurnDeg) -> None:
    pose = BlazePose(still=True).find(ByHand(lies).turned(picture))
    assert pose is not None and turn_to_stand(pose) == BACK[lies]


@pytest.mark.parametrize("lies", get_args(TurnDeg))
def test_legs_alone_are_searched_in_all_four_turns(picture: np.ndarray, lies: TurnDeg) -> None:
    truth = RIGHT.read_truth()["frames"][0]["px"]
    legs = picture[int(truth["hip"][1]) : int(truth["toe"][1]) + 100]
    assert searched_turn([ByHand(lies).turned(legs)]) == BACK[lies]


def test_nobody_says_nothing() -> None:
    assert searched_turn([np.full((300, 400, 3), 128, np.uint8)]) == 0


def test_most_of_the_first_looks_must_say_the_same(picture: np.ndarray) -> None:
    model = BlazePose(still=True)
    upright, lying = model.find(picture), model.find(ByHand(90).turned(picture))
    watch = UprightWatch()
    for pose in (lying, None, lying, upright):
        watch.see(pose)
    with pytest.raises(LyingFilmError) as caught:
        watch.see(lying)
    assert caught.value.turn_deg == 270
    watch = UprightWatch()
    for pose in (upright, upright, lying, lying, lying, lying, lying):
        watch.see(pose)


# Smaller and slower: the turn is told by the first looks, and the angle is the same.
@pytest.mark.parametrize(("filters", "turn"), [("transpose=1", 270), ("hflip,vflip", 180)])
def test_a_film_that_lies_is_measured_upright_and_says_so(
    cut: Callable[..., Path],  # noqa: F811
    right_clip: Path,  # noqa: F811
    measured: Callable[..., Measurement],
    filters: str,
    turn: TurnDeg,
) -> None:
    lying = cut(RIGHT.clip, f"lies_{turn}.mp4", f"scale=480:854,fps=10,{filters}")
    upright = measured(right_clip, "right").trial.tibial_inclination_deg
    (found,) = measure(lying, "right")
    assert upright is not None and found.trial.tibial_inclination_deg is not None
    assert found.trial.tibial_inclination_deg.value == pytest.approx(upright.value, abs=0.5)
    assert found.trial.steps[0].name == "turned-upright"
    assert next(n for n in found.trial.warnings if n.code == "film-turned-upright").values["turn_deg"] == turn
    assert found.by_hand == ByHand(turn, turn_found=True)
    if turn == 270:
        # The film is small and slow, and that is said as well.
        codes = [n.code for n in check_file(lying, "right").problems]
        assert codes == ["sheet-small", "frame-rate-low", "film-turned-upright"]
