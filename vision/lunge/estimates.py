"""The quantities of one repetition with everything that makes them unsure, as 95 % intervals."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from calibration.plane import SagittalPlane
from calibration.uncertainty import sigma_under_draws
from foundation.estimate import Z_95, Estimate
from vision.lunge.level import for_a_while, held_level, highest_mean, local_level
from vision.lunge.perspective import lean_sigma_deg, wall_sigma_cm
from vision.lunge.settings import ESTIMATE, REPETITION
from vision.lunge.time_series import LungeSeries
from vision.shin.rigid_fit import ShinFit
from vision.shin.settings import SHIN
from vision.trial import HEEL_DOWN_MM, HEEL_WARN_MM


def inclination_estimate(at: int, inside: np.ndarray, counts: np.ndarray, series: LungeSeries, shin: ShinFit,
                         plane: SagittalPlane, heel_lifted: bool, lost: bool = False) -> Estimate | None:
    """The tibial inclination in degrees: the level of the hold around a frame, or at it where nothing was held.

    None where it is less sure than `ESTIMATE.largest_sigma_deg`: the plane is too little known for an angle.

    Args:
        at: index of the frame.
        inside: (n,) bool, the frames of its repetition.
        counts: (n,) bool, those of them in which the heel was down.
        series: of the clip.
        shin: of the clip.
        plane: the sagittal plane.
        heel_lifted: the heel came up in this repetition, so that the frame is the last one with the heel down.
        lost: the shin was hardly seen at its deepest, so that the frame may be another moment's.
    """
    seen = np.where(inside, series.inclination_deg, np.nan)
    level = held_level(series.time_s, seen, at, counts, shin.sigma_deg)
    doubt = doubted_heel(at, inside, series, series.level_deg, heel_lifted, lasting=True)
    line = shin.line[at]
    parts = [level.sigma, shin.window_sigma_deg, trace_sigma_deg(plane, line, shin.support[level.frames]),
             lean_sigma_deg(plane, line, series.leg), plane_sigma_deg(plane, line),
             strays_sigma_deg(series.time_s[inside] - series.time_s[at], shin.inclination_deg[inside],
                              np.isfinite(seen[inside]), level.value)]
    if heel_lifted:
        parts.append(_threshold_sigma(at, inside, series, series.level_deg))
        if doubt == SURE:
            # The shin was on its way there: what lasted, going and coming back, is less than the last frame's.
            down = counts | (inside & (series.lift_mm < HEEL_DOWN_MM))
            lasted = highest_mean(series.time_s, np.where(inside, series.level_deg, np.nan), down)
            less = min(lasted - series.level_deg[at], 0.0) if math.isfinite(lasted) else 0.0
            doubt = DoubtedHeel(less, less, less)
    if lost:
        parts.append(ESTIMATE.lost_sigma_deg)
    sigma = math.sqrt(sum(p * p for p in parts))
    if plane.unit == "cm":
        sigma *= ESTIMATE.together_share
    sure_enough = sigma + doubt.sigma < ESTIMATE.largest_sigma_deg
    return _between(level.value, sigma, doubt) if sure_enough else None


def trace_sigma_deg(plane: SagittalPlane, line: np.ndarray, support: np.ndarray) -> float:
    """Standard error of the traced outline's lean, in deg.

    Args:
        plane: the plane.
        line: (2, 2) ends of the window on the shin, in the plane's unit.
        support: (k,) share of the rows, 0 to 1, that edges bear out in the frames it is of; NaN where unknown.
    """
    known = support[np.isfinite(support)]
    share = float(np.median(known)) if len(known) else ESTIMATE.photo_support_share
    sigma = max(ESTIMATE.trace_sigma_deg,
                ESTIMATE.supported_sigma_deg * math.exp(ESTIMATE.unsupported_factor * (1 - share)))
    low, high = plane.to_image(line)
    shin_px = float(np.hypot(*(high - low))) / (SHIN.window_shins[1] - SHIN.window_shins[0])
    return sigma * max(1.0, ESTIMATE.enough_shin_px / max(shin_px, 1.0))


def strays_sigma_deg(apart_s: np.ndarray, lean_deg: np.ndarray, trusted: np.ndarray, level_deg: float) -> float:
    """Standard error of a level beside which other frames of the same moment followed what may be another edge.

    Where an outline now and then goes astray, those that are trusted may lie on the wrong edge too: 0 where all are
    trusted, and else as far as all frames are off the level, the strays alone counted.

    Args:
        apart_s: (n,) time from the level's moment.
        lean_deg: (n,) lean of each frame's outline, trusted or not; NaN where there was none.
        trusted: (n,) bool, the outline is the shin's.
        level_deg: the level.
    """
    near = (np.abs(apart_s) <= ESTIMATE.strays_s) & (lean_deg >= level_deg - ESTIMATE.strays_deg)
    strays = near & ~trusted
    return float(np.sqrt(((lean_deg[strays] - level_deg) ** 2).sum() / near.sum())) if strays.any() else 0.0


def _held(at: int, inside: np.ndarray, series: LungeSeries, values: np.ndarray) -> np.ndarray:
    """(n,) bool: the frames around `at` in which the shin was held there and a value is known; none if it was not."""
    held = inside & np.isfinite(values) & (np.abs(series.level_deg - series.level_deg[at]) < ESTIMATE.held_deg)
    held &= ~(series.lift_mm >= HEEL_DOWN_MM) & (np.abs(series.time_s - series.time_s[at]) <= ESTIMATE.hold_s)
    return held if held.any() and np.ptp(series.time_s[held]) > 2 * ESTIMATE.near_s else np.zeros_like(held)


def _level_at(at: int, inside: np.ndarray, series: LungeSeries, values: np.ndarray) -> float:
    """Value at a frame: where the shin was held, the median of the hold; else by a robust line through frames nearby.

    NaN where it was not seen. So a thing that hides part of a hold does not speak for the whole of it.
    """
    held = _held(at, inside, series, values)
    if held.any():
        return float(np.median(values[held]))
    near = inside & np.isfinite(values) & (np.abs(series.time_s - series.time_s[at]) <= ESTIMATE.near_s)
    known_s = series.time_s[near]
    if not near.any() or not known_s[0] <= series.time_s[at] <= known_s[-1]:
        # What was seen on one side only says nothing of how the movement went on.
        return math.nan
    few = near.sum() < 4
    level = values[near] if few else local_level(series.time_s[near], values[near], ESTIMATE.near_s)
    return float(np.interp(series.time_s[at], series.time_s[near], level))


def wall_distance_estimate(at: int, inside: np.ndarray, series: LungeSeries, plane: SagittalPlane,
                           heel_lifted: bool, lost: bool = False) -> Estimate | None:
    """Foremost point of the knee minus toe tip, along x, in cm: how far from the wall the toes could have stood.

    Arguments as of `inclination_estimate`. None where knee or toes were not seen well enough.
    """
    knee, toe = _level_at(at, inside, series, series.knee_x), _level_at(at, inside, series, series.toe_x)
    if not (math.isfinite(knee) and math.isfinite(toe)):
        return None
    doubt = doubted_heel(at, inside, series, series.knee_x, heel_lifted)
    parts = [series.knee_sigma_cm, _toe_sigma_cm(plane), float(np.nanmax(series.toe_sigma[inside], initial=0.0)),
             wall_sigma_cm(plane, np.array([knee, ESTIMATE.knee_height_cm])), plane_sigma_x(plane, knee, toe)]
    # A knee hardly told from what lies behind it wanders against its own shin.
    around = _held(at, inside, series, series.knee_ahead)
    around |= inside & np.isfinite(series.knee_ahead) & (np.abs(series.time_s - series.time_s[at]) <= ESTIMATE.near_s)
    if around.any():
        parts.append(ESTIMATE.wander_factor * float(np.ptp(series.knee_ahead[around])))
        contrast = float(np.median(series.knee_contrast[around]))
        between = [ESTIMATE.dim_contrast_share, ESTIMATE.clear_contrast_share]
        parts.append(ESTIMATE.dim_sigma_cm * float(np.interp(contrast, between, [1.0, 0.0])))
    if lost:
        parts.append(math.radians(ESTIMATE.lost_sigma_deg) * ESTIMATE.knee_height_cm)
    if heel_lifted:
        parts.append(_threshold_sigma(at, inside, series, series.knee_x))
    sigma = math.sqrt(sum(p * p for p in parts))
    sure_enough = sigma + doubt.sigma < ESTIMATE.largest_sigma_cm
    return _between(knee - toe, sigma, doubt) if sure_enough else None


def toe_to_wall_estimate(at: int, inside: np.ndarray, series: LungeSeries, plane: SagittalPlane) -> Estimate | None:
    """Toe tip to wall, along x, in cm; None where toe or plane were not seen well enough.

    Arguments as of `inclination_estimate`.
    """
    toe = _level_at(at, inside, series, series.toe_x)
    if not math.isfinite(toe):
        return None
    cut = float(np.nanmax(series.toe_sigma[inside], initial=0.0))
    sigma = math.hypot(_toe_sigma_cm(plane), cut, plane_sigma_x(plane, 0.0, toe, from_wall=True))
    return Estimate.from_sigma(-toe, sigma) if sigma < ESTIMATE.largest_sigma_cm else None


def _toe_sigma_cm(plane: SagittalPlane) -> float:
    """Standard error of the toe tip as traced in a plane in cm."""
    return math.hypot(ESTIMATE.toe_sigma_cm, ESTIMATE.toe_sigma_px / plane.px_per_cm)


def plane_sigma_x(plane: SagittalPlane, ahead: float, toe: float, from_wall: bool = False) -> float:
    """Standard error in cm of a distance along x from the plane's own uncertainty; infinite where it tells nothing.

    Args:
        plane: in cm.
        ahead: x of the foremost point (knee), at knee height; ignored where `from_wall`.
        toe: x of the toe tip, on the floor.
        from_wall: measure from the wall at x = 0 instead of from `ahead`.
    """
    points = plane.to_image(np.array([[ahead, ESTIMATE.knee_height_cm], [toe, 1.0]]))

    def distance(drawn: SagittalPlane) -> float:
        (front, _), (tip, _) = drawn.to_plane(points)
        return float((0.0 if from_wall else front) - tip)

    return sigma_under_draws(plane, distance, ESTIMATE.draws_count, seed=2)


class DoubtedHeel(NamedTuple):
    """How far a value is off what it is at a moment whose heel may be up or down.

    Attributes:
        off: as it is told.
        least, most: the two that it may be.
    """

    off: float
    least: float
    most: float

    @property
    def sigma(self) -> float:
        """Standard error of the middle of the two."""
        return (self.most - self.least) / 2 / Z_95


SURE = DoubtedHeel(0.0, 0.0, 0.0)
"""The heel surely is down."""
UNKNOWN = DoubtedHeel(0.0, -math.inf, 0.0)
"""Nobody knows what the value was while the heel was down: none is told."""


def _between(value: float, sigma: float, doubt: DoubtedHeel) -> Estimate:
    """A value as it is told, and an interval that holds both that it may be, each as unsure as any."""
    half = Z_95 * sigma
    return Estimate(float(value + doubt.off), float(value + doubt.least - half), float(value + doubt.most + half))


def doubted_heel(at: int, inside: np.ndarray, series: LungeSeries, values: np.ndarray,
                 heel_lifted: bool, *, lasting: bool = False) -> DoubtedHeel:
    """How far a value (n,) is off at a moment whose heel may be up or down.

    If the heel is down, the value is what it is at this moment; if it is up, what it was when the heel came up, which
    is not before a lift well under the limit was read. The likelier is told, which errs least on average: up where the
    lift reads beyond the limit (the eleven such heels of 134 random films all were as they read). In a lunge whose heel
    plainly came up, at its last moment before, both are as likely, and the middle is told. A heel that looked otherwise
    and may have come up over its own shadow is likelier down: so were all five of those on 134 random films. Where it
    never looked as it stood nothing is told.

    Args:
        at: index of the moment.
        inside: (n,) bool, the frames of its repetition.
        series: of the clip.
        values: (n,) NaN where unknown.
        heel_lifted: the heel came up in this repetition.
        lasting: before the heel came up the value is what lasted for `LEVEL.lasting_s`, not what one frame had.
    """
    lift, sigma = series.lift_mm[at], series.lift_sigma_mm[at]
    values = np.where(inside, values, np.nan)
    unlike = inside & for_a_while(series.time_s, inside & series.heel_unlike)
    if not heel_lifted and unlike[: at + 1].any() and math.isfinite(values[at]):
        before = np.isfinite(values) & (np.arange(len(values)) < np.argmax(unlike))
        return _either(values, at, before, series.time_s, 0.0, lasting) if before.any() else UNKNOWN
    # The same rise that leaves a verdict in doubt.
    doubted_mm = max(REPETITION.seen_rise_mm, HEEL_DOWN_MM - Z_95 * sigma)
    if heel_lifted:
        # When a heel that plainly lifted came up is another sigma's part, unless it is poorly seen.
        doubted_mm = max(doubted_mm, HEEL_WARN_MM if sigma > REPETITION.poor_sigma_mm else HEEL_DOWN_MM)
    if not (lift >= doubted_mm and math.isfinite(values[at])):
        return SURE
    known_down_mm = max(ESTIMATE.surely_down_share * HEEL_DOWN_MM, HEEL_DOWN_MM - Z_95 * sigma)
    is_down = (series.lift_mm < known_down_mm) & np.isfinite(values)
    if not is_down[:at].any():
        return SURE
    return _either(values, at, is_down, series.time_s, 0.5 if heel_lifted else float(lift >= HEEL_DOWN_MM), lasting)


def _either(values: np.ndarray, at: int, is_down: np.ndarray, time_s: np.ndarray, up_share: float,
            lasting: bool) -> DoubtedHeel:
    """A value (n,) at a frame, or when the heel was last surely down, told so far on the way to that."""
    last = values[np.flatnonzero(is_down[:at])[-1]]
    way = float((highest_mean(time_s, values, is_down) if lasting else last) - values[at])
    return DoubtedHeel(up_share * way, min(way, 0.0), max(way, 0.0))


def _threshold_sigma(at: int, inside: np.ndarray, series: LungeSeries, values: np.ndarray) -> float:
    """Standard error of a value (n,) at the deepest heel-down moment from not knowing exactly when the heel came up.

    The heel passed its limit between the last frame in which it was surely down and the next one in which it was
    surely up, or looked as if it might be (95 %); the shin went on leaning in between.
    """
    margin = Z_95 * np.nan_to_num(series.lift_sigma_mm)
    up = np.flatnonzero(inside & (series.heel_unlike | (series.lift_mm >= HEEL_DOWN_MM + margin)))
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
    return sigma_under_draws(plane, lambda p: float(p.inclination_deg(ends[:1], ends[1:])[0]), ESTIMATE.draws_count,
                             seed=1)
