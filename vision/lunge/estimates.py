"""The quantities of one repetition with everything that makes them unsure, as 95 % intervals."""

from __future__ import annotations

import math

import numpy as np

from calibration.plane import SagittalPlane
from calibration.uncertainty import sigma_under_draws
from foundation.estimate import Z_95, Estimate
from vision.lunge.estimate_settings import ESTIMATE
from vision.lunge.heel_doubt import SURE, DoubtedHeel, doubted_heel, lasted_heel_down, threshold_sigma
from vision.lunge.level import held_level, local_level
from vision.lunge.perspective import lean_sigma_deg, wall_sigma_cm
from vision.lunge.time_series import LungeSeries
from vision.shin.rigid_fit import ShinFit
from vision.shin.settings import SHIN
from vision.trial import HEEL_DOWN_MM


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
                              np.isfinite(seen[inside]), level.value),
             leaps_sigma_deg(series.time_s - series.time_s[at], seen), wandering_sigma_deg(shin.scatter[level.frames])]
    if heel_lifted:
        parts.append(threshold_sigma(at, inside, series, series.level_deg))
        if doubt == SURE:
            # The shin was on its way there: what lasted, going and coming back, is less than the last frame's.
            lasted, unsure = lasted_heel_down(inside, counts, series, series.level_deg)
            less = min(lasted - series.level_deg[at], 0.0) if math.isfinite(lasted) else 0.0
            doubt = DoubtedHeel(less, less, less)
            # Beside when the limit was passed between looks: the two together held 41 of 41 random films, this one 39.
            parts.append(unsure)
    if lost or series.outlines_divided:
        parts.append(ESTIMATE.lost_sigma_deg)
    if series.blurred:
        parts.append(ESTIMATE.blurred_sigma_deg)
    sigma = ESTIMATE.together_share * math.sqrt(sum(p * p for p in parts))
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


def leaps_sigma_deg(apart_s: np.ndarray, lean_deg: np.ndarray) -> float:
    """Standard deviation of a lean that leaps back and forth between frames as if between two edges; 0 in few frames.

    More frames do not tell which of the two is the shin's. From how far each frame is off the line between its
    neighbours: what one errs by itself turns up in the next with the other sign, while the shin's own turning round has
    the same.

    Args:
        apart_s: (n,) time from the level's moment.
        lean_deg: (n,) lean of the frames that are trusted; NaN else.
    """
    near = np.flatnonzero(np.isfinite(lean_deg) & (np.abs(apart_s) <= ESTIMATE.strays_s))
    if len(near) < ESTIMATE.fewest_leaping_count:
        return 0.0
    time_s, lean = apart_s[near], lean_deg[near]
    share = (time_s[1:-1] - time_s[:-2]) / (time_s[2:] - time_s[:-2])
    off = lean[1:-1] - (lean[:-2] + share * (lean[2:] - lean[:-2]))
    return math.sqrt(max(0.0, -float(np.mean(off[1:] * off[:-1]))))


def wandering_sigma_deg(scatter_shins: np.ndarray) -> float:
    """Standard error of a lean whose outlines do not lie where those of one rigid shin do, in deg.

    The place of a rigid shin's outline changes with its lean smoothly, however wrong the lean itself is; where it does
    not, outlines followed now one edge and now another.

    Args:
        scatter_shins: (k,) `ShinFit.scatter` of the frames that the lean is of.
    """
    usual = float(np.median(scatter_shins)) if len(scatter_shins) else 0.0
    return ESTIMATE.lost_sigma_deg * float(np.interp(usual, ESTIMATE.wandering_shins, [0.0, 1.0]))


def outlines_divided(shin: ShinFit, trusted: np.ndarray, standing: np.ndarray) -> bool:
    """Whether many clear outlines of a foot that stands lie elsewhere than those that are trusted.

    A rigid shin cannot be both: either may be its own.

    Args:
        shin: of n frames.
        trusted: (n,) bool, the outline is taken for the shin's.
        standing: (n,) bool, the heel was down and the leg in the picture.
    """
    clear = np.isfinite(shin.inclination_deg) & (shin.agreement >= SHIN.trusted_share) & standing
    return bool((clear & ~trusted).sum() > ESTIMATE.divided_share * clear.sum())


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
        parts.append(threshold_sigma(at, inside, series, series.knee_x))
    sigma = ESTIMATE.together_share * math.sqrt(sum(p * p for p in parts))
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
    sigma *= ESTIMATE.together_share
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


def _between(value: float, sigma: float, doubt: DoubtedHeel) -> Estimate:
    """A value as it is told, and an interval that holds both that it may be, each as unsure as any."""
    half = Z_95 * sigma
    return Estimate(float(value + doubt.off), float(value + doubt.least - half), float(value + doubt.most + half))


def plane_sigma_deg(plane: SagittalPlane, line: np.ndarray) -> float:
    """Standard error (deg) of a line's inclination from the plane's own uncertainty; infinite where it tells nothing.

    Args:
        plane: the plane.
        line: (2, 2) ends of the line in the plane's unit, lower end first.
    """
    ends = plane.to_image(line)
    return sigma_under_draws(plane, lambda p: float(p.inclination_deg(ends[:1], ends[1:])[0]), ESTIMATE.draws_count,
                             seed=1)
