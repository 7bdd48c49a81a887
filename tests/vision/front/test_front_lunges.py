"""Repetitions of a filmed leg, and what is told of each."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.vision.front.filmed_leg import LUNGE_S, film
from tests.vision.front.posed_leg import PosedLeg
from vision.errors import LegNotSeenError, NoLungeError
from vision.front.front_lunges import find_front_lunges
from vision.front.front_measurement import front_curve
from vision.front.frontal_quantities import estimates, thigh_stands
from vision.front.settings import FRONT


@pytest.mark.parametrize("leg", [PosedLeg(), PosedLeg("right", knee_in_cm=-3.0), PosedLeg(toe_out_deg=20.0)])
def test_each_lunge_is_found_and_measured(leg):
    found = find_front_lunges(film(leg), leg.side)
    assert [round(lunge.excursion.peak_s / LUNGE_S, 1) for lunge in found.lunges] == [0.5, 1.5]
    for lunge in found.lunges:
        measured = estimates(lunge.fit)
        assert measured["knee_over_second_toe_cm"].value == pytest.approx(leg.knee_over_toe_cm, abs=1.0)
        assert measured["frontal_projection_angle_deg"].value == pytest.approx(leg.fppa_deg, abs=2.5)
        assert measured["toe_out_deg"].value == pytest.approx(leg.toe_out_deg - FRONT.axis_turn_deg[0], abs=2.5)


def test_the_curve_goes_in_and_comes_back():
    leg = PosedLeg(knee_in_cm=6.0)
    curve = front_curve(find_front_lunges(film(leg), leg.side))
    assert curve.knee_over_second_toe_cm[curve.rep == 0].max() < curve.knee_over_second_toe_cm[curve.rep == 1].max() - 3
    assert set(curve.rep) == {0, 1, 2}
    deepest = np.argmin(np.abs(curve.time_s - LUNGE_S / 2))
    assert curve.knee_over_second_toe_cm[deepest] == pytest.approx(leg.knee_over_toe_cm, abs=1.0)


def test_a_leg_that_stands_does_not_lunge():
    leg = PosedLeg()
    standing = film(leg, 2.0)
    first = standing.rows[leg.side][0]
    still = tuple(replace(first, time_s=float(t)) for t in standing.time_s)
    with pytest.raises(NoLungeError):
        find_front_lunges(replace(standing, rows={leg.side: still}), leg.side)


def test_a_leg_that_was_hardly_seen_is_refused():
    leg = PosedLeg()
    with pytest.raises(LegNotSeenError):
        find_front_lunges(replace(film(leg), rows={leg.side: ()}), leg.side)


def test_a_thigh_that_points_at_the_camera_has_no_angle():
    leg = PosedLeg()
    fit = find_front_lunges(film(leg), leg.side).lunges[0].fit
    body = fit.skeleton(fit.unknowns)
    assert thigh_stands(body)
    knee = body.deep[1]
    level = np.stack([knee + np.array([0.0, 5.0, -40.0]), knee])
    assert not thigh_stands(replace(body, deep=level))
