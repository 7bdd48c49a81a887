"""The rungs below the sheet: what each carries, and what it refuses."""

from __future__ import annotations

import numpy as np
import pytest

from calibration import ladder
from calibration.checks import check_foot_length, check_shin_length, check_shin_size, scale_fits
from calibration.errors import CornersError, FootLengthError
from calibration.vertical import UNKNOWN, Vertical, VerticalCollector
from tests.calibration.scene import make_scene

SIZE = (720, 1280)


def corners_of(scene, name):
    w, h = ladder.OBJECT_CM[name]
    return scene.to_image(np.array([[0, h], [w, h], [w, 0], [0, 0.0]]))


A4_SQUARE_ON = corners_of(make_scene(), "a4")


@pytest.mark.parametrize("name", ["a4", "letter", "card"])
@pytest.mark.parametrize("start", [0, 1, 2, 3])
@pytest.mark.parametrize("step", [1, -1])
def test_corners_in_any_order_give_the_plane(name, start, step):
    scene = make_scene(yaw=5, pitch=-3, roll=3)
    corners = np.roll(corners_of(scene, name), start, axis=0)[::step]
    plane = ladder.plane_from_corners(corners, name, scene.image_size)
    lower, upper = scene.to_image(np.array([[40.0, 10]])), scene.to_image(np.array([[60.0, 40]]))
    truth = np.degrees(np.arctan2(20, 30))
    values = [p.inclination_deg(lower, upper)[0] for p in plane.perturbed(150)]
    assert plane.inclination_deg(lower, upper)[0] == pytest.approx(truth, abs=1.0)
    assert np.percentile(values, 1) <= truth <= np.percentile(values, 99)


@pytest.mark.parametrize(
    ("corners", "name", "said"),
    [
        (A4_SQUARE_ON[[0, 2, 1, 3]], "a4", "bow-tie"),
        ([A4_SQUARE_ON[0], A4_SQUARE_ON[:2].mean(axis=0), A4_SQUARE_ON[1], A4_SQUARE_ON[3]], "a4", "in a line"),
        (A4_SQUARE_ON[[0, 0, 1, 2]], "a4", "same spot"),
        (A4_SQUARE_ON[:3], "a4", "Four corners"),
        (A4_SQUARE_ON + 5000, "a4", "outside"),
        (A4_SQUARE_ON * np.nan, "a4", "Four corners"),
        (A4_SQUARE_ON, "card", "A4"),
        (corners_of(make_scene(), "card"), "a4", "bank card"),
        (A4_SQUARE_ON, "napkin", "no known object"),
    ],
)
def test_impossible_corners_are_named(corners, name, said):
    with pytest.raises(CornersError, match=said):
        ladder.plane_from_corners(corners, name, SIZE)


def test_the_foot_gives_the_scale():
    plane = ladder.plane_from_foot_length(25.0, [500, 900], [250, 900], Vertical(0.0, 0.5), SIZE)
    assert plane.towards_wall == -1
    assert np.ptp(plane.to_plane([[500, 900], [250, 900]])[:, 0]) == pytest.approx(25.0, abs=1e-6)
    assert plane.px_per_cm == pytest.approx(10.0, rel=1e-3)


@pytest.mark.parametrize("length", [0, 19.9, 32.1, float("nan"), -25])
def test_foot_lengths_that_no_adult_has_are_refused(length):
    with pytest.raises(FootLengthError):
        ladder.plane_from_foot_length(length, [100, 900], [350, 900], image_size=SIZE)


def test_without_a_sheet_there_are_no_centimetres():
    for plane in (ladder.level_only(SIZE, Vertical(1.0, 0.5, ("upright edge",))), ladder.none(SIZE)):
        assert plane.unit == "px"
        assert np.isnan(plane.px_per_cm)


def test_an_empty_picture_has_no_vertical():
    collector = VerticalCollector()
    collector.add(np.full((640, 360, 3), 128, np.uint8))
    vertical = collector.vertical()
    assert vertical == UNKNOWN
    assert not vertical.evidence


def test_self_checks_speak_only_when_something_is_wrong():
    assert check_foot_length(26.0) == ()
    assert check_foot_length(41.0)[0].code == "foot-length-odd"
    assert check_foot_length(18.8) == () and check_foot_length(14.3)[0].code == "foot-length-odd"


def test_a_foot_just_too_small_leaves_the_scale_alone():
    assert check_foot_length(17.8)[0].code == "foot-length-odd" and scale_fits(17.8)
    assert not scale_fits(14.3) and not scale_fits(41.0) and scale_fits(float("nan"))


def test_a_shin_that_no_adult_has_is_said():
    assert check_shin_size(38.0) == () and check_shin_size(float("nan")) == ()
    assert [check_shin_size(cm)[0].code for cm in (22.0, 61.0)] == ["shin-size-odd"] * 2
    steady = 40 + np.sin(np.arange(50)) * 0.5
    assert check_shin_length(steady) == ()
    assert check_shin_length(steady + np.linspace(0, 12, 50))[0].code == "shin-length-changes"


def test_a_vertical_that_nothing_shows_is_said_and_graded_lower():
    seen = Vertical(1.0, 0.5, ("upright edge",))
    assert ladder.without_scale(SIZE, seen).method == "level-only"
    blind = ladder.without_scale(SIZE)
    assert blind.method == "none" and {w.code for w in blind.warnings} == {"no-calibration", "no-scale"}
    foot = ladder.plane_from_foot_length(25.0, [500, 900], [250, 900], image_size=SIZE)
    assert "no-calibration" in {w.code for w in foot.warnings}
