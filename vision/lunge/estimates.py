"""The quantities of one repetition with everything that makes them unsure, as 95 % intervals."""

from __future__ import annotations

import math

import numpy as np

from calibration.plane import SagittalPlane
from calibration.uncertainty import sigma_under_draws
from foundation.estimate import Z_95, Estimate
from vision.lunge.level import held_level, local_level
from vision.lunge.perspective import lean_sigma_deg, wall_sigma_cm
from vision.lunge.time_series import LungeSeries
from vision.shin.rigid_fit import WINDOW, ShinFit
from vision.trial import HEEL_DOWN_MM

MODEL_SIGMA_DEG, ENOUGH_SHIN_PX = 0.35, 190.0
"""Standard error of an outline traced in the picture against the one that is there, with an exact plane and window, of
a shin of so many pixels and more; it grows with the third power of what is missing. On 36 films of random people and
rooms the root mean square was 0.7 deg from 170 px on, 1.2 at 160, 1.8 at 140 and 2.0 at 110: in few pixels the shaded
rim of a shin before a wall as dark is lost, and 2 to 4 deg of lean with it."""
KNEE_SIGMA_CM, TOE_SIGMA_CM = 0.3, 0.25
"""Standard errors of the foremost point of the knee and of the toe tip as traced in the picture, on the same films: the
knee's outermost few millimetres are in its own shade, the tip's shadow on the floor is as dark as its rim."""
MOST_SIGMA_DEG = 4.0
"""An angle less sure than this (8 deg at 95 %) tells nothing: an ankle bends by about 40."""
MOST_SIGMA_CM = 3.0
"""A distance less sure than this (6 cm at 95 %) tells nothing."""
KNEE_HEIGHT_CM = 45.0
"""Where the plane's uncertainty at the knee is worked out: knees of adults stand 40 to 55 cm high."""
HELD_DEG, HOLD_S = 0.4, 1.5
"""A shin within this of its deepest lean, this long before and after, is held there."""
NEAR_S = 0.15
"""Lengths and spreads at a moment are taken from the looks this near to it."""
DIM_SIGMA_CM, CLEAR_CONTRAST, DIM_CONTRAST = 0.35, 0.3, 0.25
"""Standard error of a knee whose colours differ no more than `DIM_CONTRAST` from what lies beyond, none from
`CLEAR_CONTRAST` on: on rendered clips of low contrast the gap between knee and wall, 1 cm, was taken for the knee."""
WANDER_SHARE = 0.6
"""Standard error of the knee's front, as a share of how far it wandered against the shin within a hold: the largest
error seen was 1.2 of it, on rendered clips of low contrast."""
_DRAWS = 48


def inclination_estimate(at: int, inside: np.ndarray, counts: np.ndarray, series: LungeSeries, shin: ShinFit,
                         plane: SagittalPlane, heel_lifted: bool) -> Estimate | None:
    """The tibial inclination in degrees: the level of the hold around a frame, or at it where nothing was held.

    None where it is less sure than `MOST_SIGMA_DEG`: the plane is too little known for an angle.

    Args:
        at: index of the frame.
        inside: (n,) bool, the frames of its repetition.
        counts: (n,) bool, those of them in which the heel was down.
        series: of the clip.
        shin: of the clip.
        plane: the sagittal plane.
        heel_lifted: the heel came up in this repetition, so that the frame is the last one with the heel down.
    """
    seen = np.where(inside, series.inclination_deg, np.nan)
    level = held_level(series.time_s, seen, at, counts, shin.sigma_deg)
    line = shin.line[at]
    parts = [level.sigma, shin.window_sigma_deg, trace_sigma_deg(plane, line), lean_sigma_deg(plane, line),
             plane_sigma_deg(plane, line), _doubt_sigma(at, inside, series, series.level_deg)]
    if heel_lifted:
        parts.append(_threshold_sigma(at, inside, series, series.level_deg))
    sigma = math.sqrt(sum(p * p for p in parts))
    return Estimate.from_sigma(level.value, sigma) if sigma < MOST_SIGMA_DEG else None


def trace_sigma_deg(plane: SagittalPlane, line: np.ndarray) -> float:
    """Standard error of the traced outline's lean, in deg.

    Args:
        plane: the plane.
        line: (2, 2) ends of the window on the shin, in the plane's unit.
    """
    low, high = plane.to_image(line)
    shin_px = float(np.hypot(*(high - low))) / (WINDOW[1] - WINDOW[0])
    return MODEL_SIGMA_DEG * max(1.0, ENOUGH_SHIN_PX / max(shin_px, 1.0)) ** 3


def _held(at: int, inside: np.ndarray, series: LungeSeries, values: np.ndarray) -> np.ndarray:
    """(n,) bool: the frames around `at` in which the shin was held there and a value is known; none if it was not."""
    held = inside & np.isfinite(values) & (np.abs(series.level_deg - series.level_deg[at]) < HELD_DEG)
    held &= ~(series.lift_mm >= HEEL_DOWN_MM) & (np.abs(series.time_s - series.time_s[at]) <= HOLD_S)
    return held if held.any() and np.ptp(series.time_s[held]) > 2 * NEAR_S else np.zeros_like(held)


def _level_at(at: int, inside: np.ndarray, series: LungeSeries, values: np.ndarray) -> float:
    """Value at a frame: where the shin was held, the median of the hold; else by a robust line through frames nearby.

    NaN where it was not seen. So a thing that hides part of a hold does not speak for the whole of it.
    """
    held = _held(at, inside, series, values)
    if held.any():
        return float(np.median(values[held]))
    near = inside & np.isfinite(values) & (np.abs(series.time_s - series.time_s[at]) <= NEAR_S)
    known_s = series.time_s[near]
    if not near.any() or not known_s[0] <= series.time_s[at] <= known_s[-1]:
        # What was seen on one side only says nothing of how the movement went on.
        return math.nan
    few = near.sum() < 4
    level = values[near] if few else local_level(series.time_s[near], values[near], NEAR_S)
    return float(np.interp(series.time_s[at], series.time_s[near], level))


def wall_distance_estimate(at: int, inside: np.ndarray, series: LungeSeries, plane: SagittalPlane,
                           heel_lifted: bool) -> Estimate | None:
    """Foremost point of the knee minus toe tip, along x, in cm: how far from the wall the toes could have stood.

    Arguments as of `inclination_estimate`. None where knee or toes were not seen well enough.
    """
    knee, toe = _level_at(at, inside, series, series.knee_x), _level_at(at, inside, series, series.toe_x)
    if not (math.isfinite(knee) and math.isfinite(toe)):
        return None
    parts = [KNEE_SIGMA_CM, TOE_SIGMA_CM, float(np.nanmax(series.toe_sigma[inside], initial=0.0)),
             _doubt_sigma(at, inside, series, series.knee_x),
             wall_sigma_cm(plane, np.array([knee, KNEE_HEIGHT_CM])), plane_sigma_x(plane, knee, toe)]
    # A knee hardly told from what lies behind it wanders against its own shin.
    around = _held(at, inside, series, series.knee_ahead)
    around |= inside & np.isfinite(series.knee_ahead) & (np.abs(series.time_s - series.time_s[at]) <= NEAR_S)
    if around.any():
        parts.append(WANDER_SHARE * float(np.ptp(series.knee_ahead[around])))
        contrast = float(np.median(series.knee_contrast[around]))
        parts.append(DIM_SIGMA_CM * float(np.clip((CLEAR_CONTRAST - contrast) / (CLEAR_CONTRAST - DIM_CONTRAST), 0, 1)))
    if heel_lifted:
        parts.append(_threshold_sigma(at, inside, series, series.knee_x))
    sigma = math.sqrt(sum(p * p for p in parts))
    return Estimate.from_sigma(knee - toe, sigma) if sigma < MOST_SIGMA_CM else None


def toe_to_wall_estimate(at: int, inside: np.ndarray, series: LungeSeries, plane: SagittalPlane) -> Estimate | None:
    """Toe tip to wall, along x, in cm; None where toe or plane were not seen well enough.

    Arguments as of `inclination_estimate`.
    """
    toe = _level_at(at, inside, series, series.toe_x)
    if not math.isfinite(toe):
        return None
    cut = float(np.nanmax(series.toe_sigma[inside], initial=0.0))
    sigma = math.hypot(TOE_SIGMA_CM, cut, plane_sigma_x(plane, 0.0, toe, from_wall=True))
    return Estimate.from_sigma(-toe, sigma) if sigma < MOST_SIGMA_CM else None


def plane_sigma_x(plane: SagittalPlane, ahead: float, toe: float, from_wall: bool = False) -> float:
    """Standard error in cm of a distance along x from the plane's own uncertainty; infinite where it tells nothing.

    Args:
        plane: in cm.
        ahead: x of the foremost point (knee), at knee height; ignored where `from_wall`.
        toe: x of the toe tip, on the floor.
        from_wall: measure from the wall at x = 0 instead of from `ahead`.
    """
    points = plane.to_image(np.array([[ahead, KNEE_HEIGHT_CM], [toe, 1.0]]))

    def distance(drawn: SagittalPlane) -> float:
        (front, _), (tip, _) = drawn.to_plane(points)
        return float((0.0 if from_wall else front) - tip)

    return sigma_under_draws(plane, distance, _DRAWS, seed=2)


def _doubt_sigma(at: int, inside: np.ndarray, series: LungeSeries, values: np.ndarray) -> float:
    """Standard error of a value (n,) at a moment whose heel reads as up and is only taken to be down for its doubt.

    The interval then reaches back to the last frame in which the heel read as down.
    """
    if not series.lift_mm[at] >= HEEL_DOWN_MM:
        return 0.0
    down = np.flatnonzero(inside & (series.lift_mm < HEEL_DOWN_MM) & np.isfinite(values))
    down = down[down < at]
    return float(abs(values[at] - values[down[-1]])) / Z_95 if len(down) and math.isfinite(values[at]) else 0.0


def _threshold_sigma(at: int, inside: np.ndarray, series: LungeSeries, values: np.ndarray) -> float:
    """Standard error of a value (n,) at the deepest heel-down moment from not knowing exactly when the heel came up.

    The heel passed its limit between the last frame in which it was surely down and the next one in which it was
    surely up (95 %); the shin went on leaning in between.
    """
    margin = Z_95 * np.nan_to_num(series.lift_sigma_mm)
    up = np.flatnonzero(inside & (series.lift_mm >= HEEL_DOWN_MM + margin))
    up = up[up > at]
    if not len(up):
        return 0.0
    down = np.flatnonzero(inside & (series.lift_mm < HEEL_DOWN_MM - margin))
    down = down[down <= at]
    first, last = int(down[-1]) if len(down) else at, int(up[0])
    known = np.flatnonzero(inside & np.isfinite(values))
    if not len(known):
        return 0.0
    # A value that was not seen at an end lies between its neighbours there.
    before, after = known[known <= first], known[known >= last]
    start, end = before[-1] if len(before) else first, after[0] if len(after) else last
    passed = values[known[(known >= start) & (known <= end)]]
    here = np.interp(series.time_s[at], series.time_s[known], values[known])
    return float(np.max(np.abs(passed - here), initial=0.0)) / 2


def plane_sigma_deg(plane: SagittalPlane, line: np.ndarray) -> float:
    """Standard error (deg) of a line's inclination from the plane's own uncertainty; infinite where it tells nothing.

    Args:
        plane: the plane.
        line: (2, 2) ends of the line in the plane's unit, lower end first.
    """
    ends = plane.to_image(line)
    return sigma_under_draws(plane, lambda p: float(p.inclination_deg(ends[:1], ends[1:])[0]), _DRAWS, seed=1)
