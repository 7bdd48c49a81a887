"""The live tracer on the two samples, as small pictures ten times a second, against their truth."""

from __future__ import annotations

from functools import cache
from itertools import takewhile

import cv2
import numpy as np
import pytest

from sample_videos import LEFT, RIGHT, Sample
from vision.film.video import read_still
from vision.live.pictures import played
from vision.live.session import LiveAnswer, LiveSession
from vision.live.shin import UsualLean
from vision.live.state import LiveState
from vision.live.tracer import LiveTracer, shrunk


def as_sent(image: np.ndarray) -> np.ndarray:
    """The picture as the page sends it: small, and squeezed as JPEG."""
    small, _ = shrunk(image)
    return cv2.imdecode(cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, 80])[1], cv2.IMREAD_COLOR)


@cache
def seen(sample: Sample) -> tuple[list[LiveAnswer], dict[str, np.ndarray]]:
    """Every answer to a sample's pictures, and the truth at their times.

    Of the right sample the first lunge only: its second one is another such.
    """
    until_s = 4.3 if sample is RIGHT else np.inf
    truth = sample.read_truth()["frames"]
    at = np.array([f["t"] for f in truth])
    answers = []
    with LiveSession() as session:
        if sample.calibration is not None:
            sheet = read_still(sample.calibration)
            for k in range(4):
                session.see(as_sent(sheet), 0.6 * k, sheet)
        for picture in takewhile(lambda p: p.time_s < until_s, played(sample.clip, hurry=True)):
            answers.append(session.see(as_sent(picture.image), 3 + picture.time_s, picture.image))
    rows = [int(np.argmin(np.abs(at - (a.state.time_s - 3)))) for a in answers]
    names = ("anterior_outline_deg", "heel_lift_mm", "knee_to_wall_cm")
    return answers, {name: np.array([truth[r][name] for r in rows], float) for name in names}


@pytest.mark.parametrize("sample", [RIGHT, LEFT], ids=lambda s: s.name)
def test_the_lean_is_near_the_truth(sample: Sample) -> None:
    answers, truth = seen(sample)
    lean = np.array([a.state.lean_deg for a in answers])
    assert np.isfinite(lean).mean() > 0.9
    assert np.nanmean(np.abs(lean - truth["anterior_outline_deg"])) < 1.5


@pytest.mark.parametrize("sample", [RIGHT, LEFT], ids=lambda s: s.name)
def test_a_heel_that_is_down_reads_as_down_and_one_that_is_up_as_up(sample: Sample) -> None:
    answers, truth = seen(sample)
    lift = np.array([a.state.heel_lift_mm for a in answers])
    down, up = truth["heel_lift_mm"] < 1, truth["heel_lift_mm"] > 10
    assert np.isfinite(lift).mean() > 0.9
    assert np.nanmax(lift[down]) < 3
    assert not up.any() or np.nanmin(lift[up]) > 8


@pytest.mark.parametrize("sample", [RIGHT, LEFT], ids=lambda s: s.name)
def test_the_knees_way_to_the_wall(sample: Sample) -> None:
    answers, truth = seen(sample)
    way = np.array([a.state.knee_to_wall_cm for a in answers])
    assert np.isfinite(way).mean() > 0.8
    assert np.nanmedian(np.abs(way - truth["knee_to_wall_cm"])) < 1.0


def test_repetitions_are_counted_and_the_lifted_one_is_not() -> None:
    for sample, lifted in ((RIGHT, [False]), (LEFT, [False, True])):
        answers, truth = seen(sample)
        cues = [c for a in answers for c in a.cues]
        said = [c.time_s - 3 for c in cues if c.code == "heel-up"]
        assert len(answers[-1].progress.worth) == len(lifted)
        assert len(said) == sum(lifted)
        true_s = [a.state.time_s - 3 for a, mm in zip(answers, truth["heel_lift_mm"], strict=True) if mm >= 5][:1]
        assert said == pytest.approx(true_s, abs=0.5)


def test_the_side_and_the_way_they_face_are_told() -> None:
    for sample, forward in ((RIGHT, 1), (LEFT, -1)):
        answers, _ = seen(sample)
        states = [a.state for a in answers if a.state.leg_found]
        assert {s.forward for s in states} == {forward}
        assert states[-1].side == sample.side


def _one(image: np.ndarray) -> LiveState:
    with LiveTracer() as tracer:
        for k in range(4):
            state = tracer.see(image, 0.2 * k)
    return state


@pytest.fixture(scope="module")
def standing() -> np.ndarray:
    """A picture of somebody who stands at the wall."""
    return shrunk(next(played(RIGHT.clip, hurry=True)).image)[0]


def test_an_empty_room_shows_nobody_and_a_black_one_is_dark() -> None:
    assert LEFT.calibration is not None
    room = shrunk(read_still(LEFT.calibration))[0]
    assert _one(room).framing == ("nobody",)
    assert _one(room // 8).framing[0] == "too-dark"


def test_feet_that_are_cut_off_and_somebody_else_are_told(standing: np.ndarray) -> None:
    assert not {"feet-not-in-picture", "second-person"} & set(_one(standing).framing)
    rows = int(0.74 * len(standing))
    assert "feet-not-in-picture" in _one(np.ascontiguousarray(standing[:rows])).framing

    assert "second-person" in _one(np.hstack([standing, standing])).framing


def test_one_outline_drawn_off_by_the_wall_is_set_aside_for_what_its_neighbours_taught() -> None:
    usual = UsualLean()
    for lean in np.linspace(5, 40, 30):
        assert usual.checked(float(lean) - 4, float(lean)) == lean
    assert usual.checked(35.0, 31.0) == pytest.approx(39.0, abs=0.2)
    assert usual.checked(35.0, 40.0) == 40.0


def test_few_outlines_teach_nothing() -> None:
    usual = UsualLean()
    for lean in np.linspace(5, 40, 8):
        usual.checked(float(lean) - 4, float(lean))
    assert usual.checked(30.0, 33.0) == 33.0


def test_an_outline_that_leans_as_no_shin_does_is_set_aside_before_anything_was_taught() -> None:
    usual = UsualLean()
    # The calf's edge; then the shin's front, as this leg shows it.
    assert usual.checked(10.0, -3.0) == pytest.approx(17.0)
    assert usual.checked(10.0, 15.0) == 15.0
    assert usual.checked(20.0, 7.0) == pytest.approx(26.0)


def test_joints_that_are_always_seen_wrongly_are_not_believed_for_ever() -> None:
    usual = UsualLean()
    told = [usual.checked(30.0, 20.0) for _ in range(25)]
    assert told[0] == pytest.approx(39.0)
    assert told[-1] == 20.0


def test_outlines_that_were_wrong_at_first_are_not_right_for_ever() -> None:
    usual = UsualLean()
    for k in range(14):
        usual.checked(6.0 + k % 2, 10.0 + 8.0 * (k % 3))
    told = [usual.checked(float(lean) - 5, float(lean)) for lean in np.tile(np.linspace(11, 45, 20), 2)]
    assert told[20:] == pytest.approx(np.linspace(11, 45, 20).tolist(), abs=0.01)


def test_a_hold_whose_outlines_run_along_the_wall_teaches_nothing() -> None:
    usual = UsualLean()
    for lean in (*np.full(10, 10.0), *np.linspace(10, 40, 15)):
        usual.checked(float(lean) - 5, float(lean))
    assert [usual.checked(35.0, 25.0) for _ in range(20)] == pytest.approx([40.0] * 20, abs=0.5)
