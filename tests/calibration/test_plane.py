"""The plane itself: mappings that undo each other, angles that can be worked out by hand, a JSON form without loss."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from calibration import ladder
from calibration.camera import PINHOLE, angles, distort, rotation, undistort
from calibration.plane import SagittalPlane
from calibration.plane_json import plane_json, read_plane
from calibration.uncertainty import estimate_under_draws
from calibration.vertical import Vertical
from tests.calibration.scene import make_scene

SIZE = (720, 1280)


def plane_of(scene, **changes):
    zero = tuple(tuple(0.0 for _ in PINHOLE) for _ in PINHOLE)
    fields = {
        "method": "sheet",
        "unit": "cm",
        "image_size": scene.image_size,
        "parameters": tuple(scene.parameters.tolist()),
        "covariance": zero,
    }
    return SagittalPlane(**{**fields, **changes})


@pytest.mark.parametrize("k1", [0.0, 0.06, -0.06])
def test_to_image_undoes_to_plane(k1):
    plane = plane_of(make_scene(yaw=12, pitch=-7, roll=4, k1=k1))
    points = np.array([[0.0, 0], [30, 0], [45, 55], [-10, 40]])
    assert np.allclose(plane.to_plane(plane.to_image(points)), points, atol=1e-6)


def test_a_square_on_camera_scales_by_focal_length_over_distance():
    scene = make_scene(distance_m=2.0, at=(0.5, 0.5))
    focal = 1280 / (2 * np.tan(np.radians(30)))
    assert plane_of(scene, reference_px=(359.5, 639.5)).px_per_cm == pytest.approx(focal / 200, rel=1e-3)
    assert plane_of(scene).distance_m == pytest.approx(2.0)


@pytest.mark.parametrize("roll", [-8.0, 0.0, 5.0])
@pytest.mark.parametrize("lean", [-20.0, 0.0, 37.5])
def test_inclination_is_measured_in_the_world_whatever_the_roll(roll, lean):
    plane = level = ladder.level_only(SIZE, Vertical(roll, 0.5))
    up = np.radians(lean + roll)  # a scene turned clockwise by the roll
    lower = np.array([[360.0, 640.0]])
    upper = lower + 100 * np.array([[np.sin(up), -np.cos(up)]])
    assert plane.inclination_deg(lower, upper)[0] == pytest.approx(lean, abs=1e-6)
    assert level.facing(-1).inclination_deg(lower, upper)[0] == pytest.approx(-lean, abs=1e-6)


def test_x_grows_towards_the_wall_and_y_up():
    for sign in (1, -1):
        plane = plane_of(make_scene()).facing(sign)
        (u0, v0), (u1, _), (_, v2) = plane.to_image([[0, 0], [10, 0], [0, 10]])
        assert (u1 - u0) * sign > 0
        assert v2 < v0


def test_nan_stays_nan_and_the_sky_has_no_place():
    plane = plane_of(make_scene(pitch=30))
    assert np.isnan(plane.to_plane([[np.nan, 5.0]])).all()
    assert np.isnan(plane.inclination_deg([[10, 10]], [[10, 10]]))[0]
    assert np.isnan(plane_of(make_scene(yaw=80)).to_plane([[20000.0, 0.0], [-20000.0, 0.0]])).any()
    with pytest.raises(ValueError, match="shape"):
        plane.to_plane([1.0, 2.0])


def test_angles_undo_rotation_and_the_lens_undoes_itself():
    assert angles(rotation(0.1, -0.2, 0.3)) == pytest.approx((0.1, -0.2, 0.3))
    points = np.array([[0.0, 0.0], [700, 1200], [360, 640]])
    assert np.allclose(undistort(distort(points, 0.07, 1100, SIZE), 0.07, 1100, SIZE), points, atol=1e-6)


def test_signs_of_the_camera_angles():
    high = plane_of(make_scene(pitch=10))
    assert high.pitch_deg == pytest.approx(10)
    # Looking down, upright lines lean outwards towards the top of the picture.
    (left, _), (top, _) = high.to_image([[-60, 0], [-60, 100]])
    assert top < left
    assert plane_of(make_scene(roll=5)).roll_deg == pytest.approx(5)
    # Looking to the right, the left side of the plane is the nearer one and looks larger.
    yawed = plane_of(make_scene(yaw=15))
    left_scale, right_scale = yawed.local_px_per_cm(yawed.to_image([[0, 10], [30, 10]]))
    assert left_scale > right_scale


def test_json_is_lossless():
    plane = plane_of(make_scene(yaw=3), residual_px=0.12, wall_known=True, details={"paper": "a4"})
    back = read_plane(json.loads(json.dumps(plane_json(plane))))
    assert back == plane
    bare = ladder.level_only(SIZE, Vertical(1.0, 0.5))
    again = read_plane(json.loads(json.dumps(plane_json(bare), allow_nan=False)))
    assert again.parameters == bare.parameters
    assert np.isnan(again.residual_px)


@pytest.mark.parametrize(
    "changes",
    [
        {"method": "guess"},
        {"unit": "inch"},
        {"towards_wall": 0},
        {"parameters": (1.0, 2.0)},
        {"covariance": ((1.0,),)},
        {"image_size": (0, 10)},
        {"unit": "px", "wall_known": True},
    ],
)
def test_impossible_fields_are_refused(changes):
    with pytest.raises(ValueError):
        plane_of(make_scene(), **changes)


def test_not_a_number_is_refused():
    plane = plane_of(make_scene())
    with pytest.raises(ValueError, match="finite"):
        replace(plane, parameters=(np.nan, *plane.parameters[1:]))


def test_draws_repeat_and_spread_as_the_covariance_says():
    matrix = np.zeros((len(PINHOLE), len(PINHOLE)))
    matrix[2, 2] = np.radians(0.5) ** 2
    plane = plane_of(make_scene(at=(0.5, 0.5)), covariance=tuple(map(tuple, matrix.tolist())))
    lower, upper = plane.to_image([[15, 5], [15, 45]])
    values = [p.inclination_deg([lower], [upper])[0] for p in plane.perturbed(400, seed=3)]
    assert np.std(values) == pytest.approx(0.5, rel=0.15)
    assert plane.perturbed(3, seed=3)[2] == replace(plane).perturbed(3, seed=3)[2] != plane.perturbed(3, seed=4)[2]
    assert len(plane.perturbed(4, seed=3)) == 4
    estimate = estimate_under_draws(plane, lambda p: float(p.inclination_deg([lower], [upper])[0]))
    assert estimate.value == pytest.approx(0, abs=1e-6)
    assert estimate.half_width == pytest.approx(1.96 * 0.5, rel=0.2)


def test_a_wall_becomes_the_origin_and_is_forgotten_when_the_person_faces_away():
    plane = plane_of(make_scene())
    walled = plane.with_wall(12.0, 0.4)
    px = plane.to_image([[12.0, 0.0], [0.0, 30.0]])
    assert np.allclose(walled.to_plane(px), [[0, 0], [-12, 30]], atol=1e-6)
    away = walled.facing(-1)
    assert not away.wall_known
    assert [w.code for w in away.warnings] == ["wall-on-other-side"]
