"""The leg in space, from joints that a pinhole camera shows: its quantities are those it was posed with."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from calibration.vertical import UNKNOWN, Vertical
from tests.vision.front.posed_leg import SIZE, PosedLeg
from vision.front.body_fit import BodyFit, SeenFront, SeenPosture
from vision.front.frontal_quantities import estimates
from vision.front.settings import FRONT

SIGMA_PX = np.array([[2.0, 8.0], [2.0, 8.0], [2.0, 6.0]])
LEVEL = Vertical(0.0, 0.5, ("upright edge",))


def seen(leg: PosedLeg, **changes: object) -> SeenFront:
    upright, deep = leg.pixels(False), leg.pixels(True)
    return replace(SeenFront(leg.side, SIZE, SeenPosture(upright[:3], SIGMA_PX), SeenPosture(deep[:3], SIGMA_PX),
                             deep[3], np.array([1.5, 3.0]), replace(LEVEL, roll_deg=leg.angles_deg[0]),
                             facing_deg=math.degrees(math.atan2(
                                 leg.camera[0] * (-1 if leg.side == "left" else 1), leg.camera[2])),
                             facing_sigma_deg=1.0), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("leg", [
    PosedLeg(), PosedLeg("right"), PosedLeg(knee_in_cm=-4.0, hip_in_cm=-1.0), PosedLeg("right", toe_out_deg=20.0),
    PosedLeg(camera=(30.0, 60.0, 220.0), angles_deg=(1.5, 0.0, 0.0)),
    PosedLeg("right", camera=(30.0, 110.0, 260.0), angles_deg=(-2.0, 8.0, 7.0)),
])
def test_a_posed_leg_is_found_again(leg):
    measured = estimates(BodyFit(seen(leg)))
    assert measured["knee_over_second_toe_cm"].value == pytest.approx(leg.knee_over_toe_cm, abs=0.9)
    assert measured["frontal_projection_angle_deg"].value == pytest.approx(leg.fppa_deg, abs=2.0)
    assert measured["toe_out_deg"].value == pytest.approx(leg.toe_out_deg - FRONT.axis_turn_deg[0], abs=2.5)


def test_left_and_right_are_mirror_images():
    left, right = (estimates(BodyFit(seen(PosedLeg(side)))) for side in ("left", "right"))
    for name, value in left.items():
        assert right[name].value == pytest.approx(value.value, abs=0.02)


def test_a_knee_further_in_reads_further_in():
    values = [estimates(BodyFit(seen(PosedLeg(knee_in_cm=x))))["knee_over_second_toe_cm"].value for x in (-5, 0, 5, 10)]
    assert np.all(np.diff(values) > 3.5)


def test_what_is_known_less_well_is_given_less_narrowly():
    leg = PosedLeg()
    whole = estimates(BodyFit(seen(leg)))["knee_over_second_toe_cm"]
    assert estimates(BodyFit(seen(leg, room=UNKNOWN)))["knee_over_second_toe_cm"].half_width > 1.5 * whole.half_width
    assert estimates(BodyFit(seen(leg, upright=None)))["knee_over_second_toe_cm"].half_width > whole.half_width
    turned = estimates(BodyFit(seen(leg, facing_deg=math.nan)))["toe_out_deg"]
    assert turned.half_width > 1.2 * estimates(BodyFit(seen(leg)))["toe_out_deg"].half_width


def test_a_known_foot_tells_the_scale():
    tall = PosedLeg(shin_cm=48.0, knee_in_cm=8.0, lean_cm=25.0)
    guessed, known = (estimates(BodyFit(seen(tall, reach_cm=reach)))["knee_over_second_toe_cm"]
                      for reach in (None, (0.455 * 48.0, 0.3)))
    assert abs(known.value - tall.knee_over_toe_cm) < abs(guessed.value - tall.knee_over_toe_cm)


def test_intervals_hold_the_truth_as_often_as_they_say():
    """Joints seen with the very errors that the fit is told of, people as the priors have them."""
    draw = np.random.default_rng(17)
    held = []
    for _ in range(60):
        leg = PosedLeg(knee_in_cm=draw.uniform(-4, 9), toe_out_deg=draw.uniform(0, 20),
                       shin_cm=draw.normal(42.5, 2.5), camera=(draw.normal(0, 12), 80.0, 240.0))
        told = seen(leg)
        upright = SeenPosture(told.upright.points_px + SIGMA_PX * draw.standard_normal((3, 2)), SIGMA_PX)
        deep = SeenPosture(told.deep.points_px + SIGMA_PX * draw.standard_normal((3, 2)), SIGMA_PX)
        measured = estimates(BodyFit(replace(told, upright=upright, deep=deep)))
        truth = {"knee_over_second_toe_cm": leg.knee_over_toe_cm, "frontal_projection_angle_deg": leg.fppa_deg}
        held += [measured[name].low <= value <= measured[name].high for name, value in truth.items()]
    assert np.mean(held) >= 0.93
