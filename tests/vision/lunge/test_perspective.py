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
from vision.lunge.estimate_settings import ESTIMATE
from vision.lunge.perspective import (
    RoundLeg,
    eye,
    lean_excess_deg,
    lean_sigma_deg,
    slant,
    thick_share,
    wall_sigma_cm,
)


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
    near, far = (lean_sigma_deg(known, np.array([[x + d, y - 15], [x + d + 10, y + 15]]), RoundLeg()) for d in (0, 80))
    assert near < 0.5 * far


def test_without_a_scale_the_usual_slant_counts_and_a_turn_that_is_seen():
    ahead, knee = np.array([1.0, 0.0]), np.array([100.0, 200.0])
    assert slant(without_scale((720, 1280), Vertical(0.0, 1.0)), knee, ahead) == ESTIMATE.usual_slant_factor
    sure = tuple(tuple(1e-4 if i == j else 0.0 for j in range(4)) for i in range(4))
    turned = Vertical(0.0, 0.5, ("upright edge",), (0.0, math.radians(30), 0.0), sure)
    assert slant(without_scale((720, 1280), turned), knee, ahead) > 1.5 * ESTIMATE.usual_slant_factor


def upright_at(x: float, y: float) -> np.ndarray:
    """One upright shin (1, 2, 2), its middle at x and y."""
    return np.array([[[x, y - 10.0], [x, y + 10.0]]])


@pytest.mark.parametrize("towards_wall", [1, -1])
@pytest.mark.parametrize("share", [0.0, 1.0])
def test_eyes_on_either_side_that_look_along_one_line_see_the_same_rim(towards_wall: int, share: float) -> None:
    """The inner side from behind and the outer side from ahead; the nearer leg shows its outer side."""
    known = plane(towards_wall)
    x, y, away = eye(known)
    # A shin further towards the wall than the eye is seen from behind.
    from_behind, from_ahead = upright_at(x + 0.5 * away, y), upright_at(x - 0.5 * away, y)
    inner, outer = RoundLeg(-1.0, share), RoundLeg(1.0, share)
    assert lean_excess_deg(known, from_behind, inner) == pytest.approx(lean_excess_deg(known, from_ahead, outer))
    assert lean_excess_deg(known, from_behind, outer) == pytest.approx(lean_excess_deg(known, from_ahead, inner))
    assert lean_excess_deg(known, from_behind, inner) != pytest.approx(lean_excess_deg(known, from_ahead, inner))


def test_most_legs_are_seen_to_lean_less_along_an_inward_slant_and_thick_ones_far_more() -> None:
    known = plane()
    x, y, away = eye(known)
    slanted = upright_at(x + 0.5 * away, y)
    curved, straight = ESTIMATE.slant_excess_deg
    assert lean_excess_deg(known, slanted, RoundLeg(-1.0)) == pytest.approx(0.25 * curved + 0.5 * straight)
    assert lean_excess_deg(known, slanted, RoundLeg(1.0)) == pytest.approx(0.25 * curved - 0.5 * straight)
    assert lean_excess_deg(known, slanted, RoundLeg(-1.0, 1.0)) == pytest.approx(0.5 * ESTIMATE.thick_excess_deg)
    assert lean_excess_deg(known, slanted, RoundLeg(1.0, 1.0)) == 0
    assert lean_excess_deg(known, upright_at(x, y), RoundLeg(-1.0, 1.0)) == pytest.approx(0.0, abs=1e-9)
    # What a small slant does is less than what differs from leg to leg.
    assert lean_excess_deg(known, upright_at(x + 0.2 * away, y), RoundLeg(-1.0)) == 0
    # What a thick leg may be seen to lean too far, and that it does not, both lie in the interval.
    half_deg = 1.96 * ESTIMATE.together_share * lean_sigma_deg(known, slanted[0], RoundLeg(-1.0, 1.0))
    assert half_deg > 0.5 * ESTIMATE.thick_excess_deg
    assert lean_sigma_deg(known, slanted[0], RoundLeg(1.0, 1.0)) == lean_sigma_deg(known, slanted[0], RoundLeg(1.0))


@pytest.mark.parametrize("leg", [RoundLeg(-1.0), RoundLeg(-1.0, 1.0), RoundLeg(1.0)])
def test_no_more_is_taken_out_than_was_projected(leg: RoundLeg) -> None:
    known = plane()
    x, y, away = eye(known)
    most, beyond = (lean_excess_deg(known, upright_at(x + share * away, y), leg) for share in (0.5, 2.0))
    assert beyond == pytest.approx(most)


def test_a_leg_of_which_nobody_knows_the_side_is_not_set_back_but_less_sure() -> None:
    known = plane()
    x, y, away = eye(known)
    slanted = upright_at(x + 0.3 * away, y)
    assert lean_excess_deg(known, slanted, RoundLeg(0.0, 1.0)) == 0
    told, untold = (lean_sigma_deg(known, slanted[0], RoundLeg(n)) for n in (1.0, 0.0))
    assert untold > 1.2 * told
    scaleless = without_scale((720, 1280), Vertical(0.0, 1.0))
    assert lean_excess_deg(scaleless, slanted, RoundLeg(-1.0, 1.0)) == 0
    thick, slim = (lean_sigma_deg(scaleless, slanted[0], RoundLeg(-1.0, share)) for share in (1.0, 0.0))
    assert thick > 1.5 * slim


def test_a_leg_is_thick_by_how_wide_it_is_seen() -> None:
    assert thick_share(math.nan) == thick_share(0.2) == 0
    assert thick_share(0.3) == 1
    assert 0 < thick_share(sum(ESTIMATE.thick_width_shins) / 2) < 1
    with pytest.raises(ValueError, match="shares"):
        RoundLeg(2.0)
