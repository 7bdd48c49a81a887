"""What makes a lean unsure beyond its own noise, on drawn moments whose answer is known by hand."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest

from calibration.plane import SagittalPlane
from vision.lunge.estimate_settings import ESTIMATE
from vision.lunge.estimates import (
    leaps_sigma_deg,
    outlines_divided,
    strays_sigma_deg,
    trace_sigma_deg,
    wandering_sigma_deg,
)
from vision.shin.rigid_fit import ShinFit

APART_S = np.linspace(-0.4, 0.4, 9)


def test_a_level_whose_frames_are_all_trusted_has_no_strays() -> None:
    assert strays_sigma_deg(APART_S, np.full(9, 40.0), np.ones(9, bool), 40.0) == 0.0


def test_outlines_that_went_astray_beside_the_deepest_moment_widen_it() -> None:
    lean = np.full(9, 44.0)
    trusted = np.ones(9, bool)
    lean[[2, 6]], trusted[[2, 6]] = 41.0, False
    assert strays_sigma_deg(APART_S, lean, trusted, 44.0) == pytest.approx(np.sqrt(2 * 9 / 9))


@pytest.mark.parametrize(("apart_s", "lean_deg"), [(2.0, 41.0), (0.1, 20.0), (0.1, np.nan)])
def test_outlines_of_another_moment_say_nothing_of_it(apart_s: float, lean_deg: float) -> None:
    where, lean = np.append(APART_S, apart_s), np.append(np.full(9, 44.0), lean_deg)
    assert strays_sigma_deg(where, lean, np.arange(10) < 9, 44.0) == 0.0


def test_a_lean_that_leaps_between_two_edges_is_as_unsure_as_they_are_apart() -> None:
    # Alternately 36 and 42: 3 to each side of the middle. Off the line between its neighbours each is 6, and the next
    # as much the other way.
    assert leaps_sigma_deg(APART_S, 39.0 + 3.0 * (-1.0) ** np.arange(9)) == pytest.approx(6.0)


def test_frames_that_err_by_chance_leap_by_what_they_err() -> None:
    rng = np.random.default_rng(3)
    where = np.linspace(-0.5, 0.5, 4001)
    assert leaps_sigma_deg(where, 40.0 + rng.normal(0.0, 1.5, 4001)) == pytest.approx(1.5, rel=0.05)


@pytest.mark.parametrize("lean_deg", [40.0 - 150.0 * APART_S**2, 40.0 - 60.0 * np.abs(APART_S), 20.0 + 40.0 * APART_S,
                                      np.array([np.nan] * 5 + [40.0, 30.0, 40.0, 30.0])])
def test_a_shin_that_turns_round_does_not_leap_nor_do_a_few_frames(lean_deg: np.ndarray) -> None:
    assert leaps_sigma_deg(APART_S, lean_deg) == 0.0


@pytest.mark.parametrize(("scatter_shins", "sigma_deg"), [
    ([], 0.0), ([0.0, 0.0], 0.0), ([0.004, 0.02, 0.001], 0.0), ([0.005], 1.5), ([0.006, 0.001, 0.03], 3.0)])
def test_outlines_that_lie_here_and_there_leave_the_lean_unsure(scatter_shins: list[float], sigma_deg: float) -> None:
    assert wandering_sigma_deg(np.array(scatter_shins)) == pytest.approx(sigma_deg)


@pytest.mark.parametrize(("elsewhere", "dim", "risen", "divided"), [
    (0, 0, 0, False), (2, 0, 0, False), (3, 0, 0, True), (3, 3, 0, False), (3, 0, 3, False)])
def test_clear_outlines_elsewhere_leave_open_which_are_the_shins(elsewhere, dim, risen, divided) -> None:
    # Of ten frames the first so many are not trusted, the first so many of those dim or with the heel up.
    at = np.arange(10)
    shin = cast(ShinFit, SimpleNamespace(inclination_deg=np.full(10, 30.0), agreement=np.where(at < dim, 0.3, 0.9)))
    assert outlines_divided(shin, at >= elsewhere, at >= risen) is divided


def traced(shin_px: float, *support: float) -> float:
    """Of a shin of so many px, in a plane whose unit is a pixel."""
    plane = cast(SagittalPlane, SimpleNamespace(to_image=lambda points: points))
    return trace_sigma_deg(plane, np.array([[0.0, 0.0], [0.0, 0.4 * shin_px]]), np.array(support))


def test_an_outline_that_edges_bear_out_is_as_sure_as_its_pixels_allow() -> None:
    assert traced(400, 1.0, 0.9, 0.95) == pytest.approx(0.25)
    assert traced(95, 1.0, 0.9, 0.95) == pytest.approx(0.5)


def test_an_outline_that_few_edges_bear_out_tells_no_angle() -> None:
    sigma = [traced(200, share) for share in (0.8, 0.7, 0.6, 0.4, 0.2)]
    assert sigma == sorted(sigma) and sigma[-1] > ESTIMATE.largest_sigma_deg > 2 > sigma[2]
    # One row in ten more or less: e to the power of 0.52.
    assert traced(200, 0.5) / traced(200, 0.6) == pytest.approx(np.exp(0.52))


def test_a_lone_picture_does_not_bear_itself_out() -> None:
    assert traced(200, np.nan) == traced(200, ESTIMATE.photo_support_share)
