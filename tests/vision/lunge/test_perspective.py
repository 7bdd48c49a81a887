"""The slant at which a leg is looked at, against an eye put there by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from calibration.camera import PINHOLE, At, project
from calibration.ladder import without_scale
from calibration.plane import SagittalPlane
from calibration.vertical import Vertical
from tests.calibration.scene import make_scene
from vision.lunge.perspective import eye, lean_sigma_deg, slant, wall_sigma_cm
from vision.lunge.settings import ESTIMATE


def plane(towards_wall: int = 1, **camera: float) -> SagittalPlane:
    scene = make_scene(**camera)
    parameters = scene.parameters.copy()
    parameters[At.origin_cm] = 30.0
    n = len(PINHOLE)
    return SagittalPlane("sheet", "cm", scene.image_size, tuple(map(float, parameters)), ((0.0,) * n,) * n,
                         1 if towards_wall > 0 else -1, True)


@pytest.mark.parametrize("towards_wall", [1, -1])
@pytest.mark.parametrize("camera", [{}, {"yaw": 12.0, "pitch": 5.0, "roll": -3.0}, {"yaw": -15.0, "distance_m": 1.8}])
def test_a_point_on_the_way_to_the_eye_is_seen_where_its_foot_is(towards_wall: int, camera: dict[str, float]):
    known = plane(towards_wall, **camera)
    x, y, away = eye(known)
    point = np.array([-10.0, 40.0])
    # A point 3 cm before the plane on the line from the eye through `point` must be seen where `point` is.
    share = 3.0 / away
    before = np.array([*(point + share * ([x, y] - point)), 3.0])
    world = np.array([30.0 + towards_wall * before[0], before[1], before[2]])
    seen = project(np.array(known.parameters), world[None], known.image_size)
    assert seen == pytest.approx(known.to_image(point[None]), abs=0.01)


def test_an_eye_opposite_the_knee_does_no_harm_and_one_beside_it_does():
    known = plane()
    x, y, away = eye(known)
    assert wall_sigma_cm(known, np.array([x, 45.0])) == pytest.approx(0.0, abs=1e-9)
    aside = np.array([x + math.tan(math.radians(20)) * away, y])
    assert slant(known, aside, np.array([1.0, 0.0])) == pytest.approx(math.tan(math.radians(20)))
    near, far = (lean_sigma_deg(known, np.array([[x + d, y - 15], [x + d + 10, y + 15]])) for d in (0.0, 80.0))
    assert near < 0.3 * far


def test_without_a_scale_the_usual_slant_counts_and_a_turn_that_is_seen():
    ahead, knee = np.array([1.0, 0.0]), np.array([100.0, 200.0])
    assert slant(without_scale((720, 1280), Vertical(0.0, 1.0)), knee, ahead) == ESTIMATE.usual_slant_factor
    sure = tuple(tuple(1e-4 if i == j else 0.0 for j in range(4)) for i in range(4))
    turned = Vertical(0.0, 0.5, ("upright edge",), (0.0, math.radians(30), 0.0), sure)
    assert slant(without_scale((720, 1280), turned), knee, ahead) > 1.5 * ESTIMATE.usual_slant_factor
