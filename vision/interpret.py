"""What was seen in a clip turned into a trial: angles and lengths in the sagittal plane, repetitions, intervals."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import numpy as np

from calibration.checks import check_foot_length, check_shin_length
from calibration.plane import SagittalPlane
from calibration.quantity import Estimate, Notice, Step
from calibration.stability import SHAKE_SHARE
from vision.by_hand import AUTOMATIC, ByHand
from vision.errors import LegNotSeenError, NoLungeError, NotSideOnError, OutlineError
from vision.foot import FootTrack
from vision.knee_front import KneeTrack
from vision.leg import OBLIQUE_SHARE
from vision.measurement import FrameTable, Measurement
from vision.observe import Observations
from vision.repetitions import Excursion, find_excursions, local_level
from vision.shin_fit import WINDOW, ShinFit, fit_rigid_shin
from vision.trial import HEEL_DOWN_MM, Protocol, Repetition, Side, Trial
from vision.trousers import LOOSE_FRONT
from vision.verdict import RepetitionSeries, judge

FRONTAL_SHARE = 0.12
"""`vision.leg.side_on_share` under this is a view from the front or back."""
MODEL_SIGMA_DEG = 0.35
"""Standard error that no better picture takes away: the seen outline against the true profile of a leg that is round
and whose skin moves. Root mean square of what is left on rendered clips with an exact plane and window."""
FULL_CONTRAST = 20.0
"""Colour difference across the outline, in weighted Lab units, from which on a row counts fully."""
NOMINAL_FOOT_MM = 260.0
"""Where there is no scale, a heel is judged as if the foot were this long: the middle of 20 to 32 cm."""
KNEE_SIGMA_CM, TOE_SIGMA_CM = 0.2, 0.2
"""Standard errors of the foremost point of the knee and of the toe tip as traced in the picture."""
KNEE_HEIGHT_CM = 45.0
"""Where the plane's uncertainty at the knee is worked out: knees of adults stand 40 to 55 cm high."""
STOOD_SHARE, STOOD_WITHIN = 0.6, 0.2
"""A foot stood when it was found in this share of the frames, 90 % of them within this many shin lengths."""
MOST_DRIFT_MM = 12.0
"""A heel that stood this far from its stance before and after a repetition has not crept: it was put elsewhere."""
CLIP_END_S = 0.25
"""A peak this near to the film's beginning or end may not be the lunge's own."""
TOUCH_CM = 0.7
"""A knee that comes this near to the wall is taken to touch it."""
BRIDGE_S = 0.3
"""Between two looks no further apart than this, what is drawn is evened out from one to the other."""
HELD_DEG, HOLD_S = 0.4, 1.5
"""A shin within this of its deepest lean, this long before and after, is held there."""
NEAR_S = 0.15
"""Lengths and spreads at a moment are taken from the looks this near to it."""
STRAY = 0.08
"""A front of the knee this much further ahead of the shin's line than usual, in shin lengths (3 cm), is another
thing's."""
WANDER_SHARE = 0.6
"""Standard error of the knee's front, as a share of how far it wandered against the shin within a hold: the largest
error seen was 1.2 of it, on rendered clips of low contrast."""
_DRAWS = 48


@dataclass(frozen=True)
class _Series:
    """The clip's time series in the sagittal plane, each (n,); NaN where not seen. x in the plane's unit.

    `lift_mm`, `slid_mm` and `span_mm` are those of a foot of `NOMINAL_FOOT_MM` where there is no scale. `knee_ahead` is
    how far the front of the knee lies ahead of the shin's own line.
    """

    time_s: np.ndarray
    inclination_deg: np.ndarray
    level_deg: np.ndarray
    lift_mm: np.ndarray
    lift_sigma_mm: np.ndarray
    slid_mm: np.ndarray
    span_mm: np.ndarray
    knee_x: np.ndarray
    knee_ahead: np.ndarray
    toe_x: np.ndarray
    knee_in_frame: np.ndarray
    camera_moved: np.ndarray


def interpret(seen: Observations, side: Side, plane: SagittalPlane, protocol: Protocol,
              by_hand: ByHand = AUTOMATIC) -> Measurement:
    """Turn what was seen into a trial.

    Raises:
        MeasurementError: the film does not show what has to be measured.
    """
    warnings = list(plane.warnings) + _refuse_or_warn(seen, side)
    shin = fit_shin(seen, plane)
    if float(np.mean(shin.shape[:13, 1])) > LOOSE_FRONT:
        warnings.append(Notice("trousers-loose", "The trouser leg is loose, so its front was measured, not the shin's. "
                               "Bare the shin or wear tight trousers."))
    foot = None if seen.still else seen.foot.result(plane)
    trusted = shin.trusted(_risen(foot, shin, plane)) & seen.leg_in_frame
    if trusted.sum() < max(1, 0.25 * seen.leg_in_frame.sum()):
        raise OutlineError(
            "The front of the shin could not be told from what lies behind it",
            "Film against a plain background with bare shins or tight trousers, and more light",
        )
    inclination = np.where(trusted, shin.inclination_deg, np.nan)
    excursions = _excursions(seen, inclination)
    rep_of_frame = rep_numbers(seen.time_s, excursions)
    foot = None if seen.still else seen.foot.result(plane, rep_of_frame)
    knee = None if seen.still else seen.knee.result(plane)
    if knee is not None:
        knee = _without_strays(knee, shin)
    series = _series(seen, plane, inclination, foot, knee, shin)
    if foot is not None:
        warnings += check_foot_length(foot.foot_length_cm)
    lengths = np.linalg.norm(plane.to_plane(seen.in_reference(seen.knee_px))
                             - plane.to_plane(seen.in_reference(seen.ankle_px)), axis=1)
    warnings += check_shin_length(np.where(trusted, lengths, np.nan))
    reps = tuple(_repetition(excursion, rep_of_frame == number, series, shin, plane, protocol, seen.still)
                 for number, excursion in enumerate(excursions, start=1))
    trial = Trial(
        side=side, reps=reps, clip=seen.clip, calibration=plane.to_dict(), protocol=protocol, warnings=tuple(warnings),
        steps=by_hand.steps() + _steps(seen, shin, plane, trusted), version=_distribution("kneewall"), still=seen.still,
        foot_length_cm=foot.foot_length_cm if foot is not None and math.isfinite(foot.foot_length_cm) else None,
    )
    knee_front_px = np.full((len(seen.time_s), 2), np.nan) if knee is None else knee.knee_front_px
    return Measurement(trial, _frames(seen, shin, plane, inclination, excursions, series, foot, knee_front_px), plane,
                       by_hand)


def fit_shin(seen: Observations, plane: SagittalPlane) -> ShinFit:
    """The rigid shin of the clip in the sagittal plane."""
    n, rows = seen.outline_px.shape[:2]
    outline = plane.to_plane(seen.in_reference(seen.outline_px).reshape(-1, 2)).reshape(n, rows, 2)
    weight = np.clip(seen.contrast / FULL_CONTRAST, 0, 1)
    ankle, knee = (plane.to_plane(seen.in_reference(points)) for points in (seen.ankle_px, seen.knee_px))
    return fit_rigid_shin(seen.time_s, outline, weight, ankle, knee)


def _risen(foot: FootTrack | None, shin: ShinFit, plane: SagittalPlane) -> np.ndarray | float:
    """How far the heel has risen, in shin lengths (n,), 0 where it was not seen."""
    if foot is None:
        return 0.0
    rise = foot.heel_lift_mm / 10 if plane.unit == "cm" else foot.heel_lift_fraction * _foot_length(foot)
    return np.nan_to_num(np.maximum(rise, 0.0)) / shin.length


def _refuse_or_warn(seen: Observations, side: Side) -> list[Notice]:
    """What the pose alone says against this film."""
    if seen.leg_in_frame[seen.person].mean() < 0.3:
        raise LegNotSeenError("The tested leg is not in the picture from knee to toes",
                              "Film again with the whole body and both feet in view")
    side_on = float(np.nanmedian(seen.side_on))
    if side_on < FRONTAL_SHARE:
        raise NotSideOnError("The person is seen from the front or back",
                             "Film again with the camera looking at the side of the tested leg")
    notices = []
    if side_on < OBLIQUE_SHARE:
        notices.append(Notice("camera-turned", "The camera looks at you at a slant, so the angle reads wrong. "
                              "Film again exactly from the side."))
    if seen.quality.blurred:
        notices.append(Notice("picture-blurred", "The picture is blurred, so the angle may be several degrees off. "
                              "Wipe the lens, prop the phone up, and film again when it is sharp."))
    if seen.quality.noisy:
        notices.append(Notice("picture-noisy", "The picture is full of noise, so the angle may be a few degrees off. "
                              "Film again with more light."))
    if seen.label_share < 0.3:
        notices.append(Notice("side-doubtful", f"The leg nearer the wall looks like the other one, not the {side}. "
                              "Check which leg you tested."))
    return notices


def _excursions(seen: Observations, inclination: np.ndarray) -> tuple[Excursion, ...]:
    if seen.still:
        return (Excursion(0.0, 0.0, 0.0, 0.0),)
    excursions = find_excursions(seen.time_s, inclination)
    if not excursions:
        raise NoLungeError(
            "No lunge was found: the shin never moved towards the wall and back",
            "Start the film, lunge until the knee nears the wall, come back, and stop the film",
        )
    standing = tuple(e for e in excursions if _foot_stood(e, seen))
    if not standing:
        raise NoLungeError(
            "No lunge was found: the foot did not stand still while the shin moved, as in walking",
            "Put the foot down, keep it there, lunge and come back, with the phone propped up",
        )
    return standing


def _foot_stood(excursion: Excursion, seen: Observations) -> bool:
    """Whether the ankle was seen in one place, within a heel's lift, for most of an excursion."""
    inside = (seen.time_s >= excursion.start_s) & (seen.time_s <= excursion.end_s)
    ankle, knee = seen.in_reference(seen.ankle_px)[inside], seen.in_reference(seen.knee_px)[inside]
    found = np.isfinite(ankle).all(1)
    if found.mean() < STOOD_SHARE:
        return False
    ankle, knee = ankle[found], knee[found]
    length = float(np.median(np.linalg.norm(knee - ankle, axis=1)))
    away = np.linalg.norm(ankle - np.median(ankle, axis=0), axis=1) / length
    return bool(np.percentile(away, 90) < STOOD_WITHIN)


def _series(seen: Observations, plane: SagittalPlane, inclination: np.ndarray, foot: FootTrack | None,
            knee: KneeTrack | None, shin: ShinFit) -> _Series:
    nan = np.full(len(seen.time_s), np.nan)
    level = inclination if seen.still else local_level(seen.time_s, inclination)
    if foot is None or knee is None:
        return _Series(seen.time_s, inclination, level, nan, nan, nan, nan, nan, nan, nan, _knee_in_frame(seen),
                       _camera_moved(seen))
    unit_mm = 10.0 if plane.unit == "cm" else NOMINAL_FOOT_MM / _foot_length(foot)
    if plane.unit == "cm":
        lift, sigma, slid = foot.heel_lift_mm, foot.heel_lift_sigma_mm, foot.foot_slid_mm
    else:
        lift, sigma, slid = (NOMINAL_FOOT_MM * share for share in (
            foot.heel_lift_fraction, foot.heel_lift_sigma_fraction, foot.foot_slid_fraction))
    # Where nobody knows whether foot or camera moved (slid is NaN), the foot's length says nothing of its turn either.
    span = np.where(np.isfinite(slid), (foot.toe_x - foot.heel_x) * unit_mm, np.nan)
    return _Series(seen.time_s, inclination, level, lift, sigma, slid, span, knee.knee_x, _ahead(knee, shin),
                   foot.toe_x, _knee_in_frame(seen), _camera_moved(seen))


def _ahead(knee: KneeTrack, shin: ShinFit) -> np.ndarray:
    """How far (n,) the front of the knee lies ahead of the shin's line, drawn out to the knee; in the plane's unit."""
    low, high = shin.line[:, 0, 0], shin.line[:, 1, 0]
    return np.asarray(knee.knee_x - (high + (high - low) * (1 - WINDOW[1]) / (WINDOW[1] - WINDOW[0])))


def _without_strays(knee: KneeTrack, shin: ShinFit) -> KneeTrack:
    """The knee's track without the frames in which something else was taken for its front."""
    ahead = _ahead(knee, shin)
    if not np.isfinite(ahead).any():
        return knee
    stray = np.abs(ahead - np.nanmedian(ahead)) > STRAY * shin.length
    return replace(knee, knee_front_px=np.where(stray[:, None], np.nan, knee.knee_front_px),
                   knee_x=np.where(stray, np.nan, knee.knee_x), contrast=np.where(stray, 0.0, knee.contrast))


def _knee_in_frame(seen: Observations) -> np.ndarray:
    """(n,) bool: False only where the knee was seen to be outside the picture."""
    width, height = seen.image_size
    with np.errstate(invalid="ignore"):
        outside = (seen.knee_px < 0).any(1) | (seen.knee_px[:, 0] >= width) | (seen.knee_px[:, 1] >= height)
    return ~outside


def _camera_moved(seen: Observations) -> np.ndarray:
    """(n,) bool: frames whose middle lies further from its place in the reference picture than hand shake reaches."""
    middle = np.tile(np.array(seen.image_size) / 2, (len(seen.time_s), 1))
    away = np.linalg.norm(seen.in_reference(middle) - middle, axis=1)
    return away > SHAKE_SHARE * max(seen.image_size)


def _foot_length(foot: FootTrack) -> float:
    """Heel to toe in the plane's unit."""
    span = np.abs(foot.toe_x - foot.heel_x)
    return float(np.nanmedian(span)) if np.isfinite(span).any() else math.nan


def _without_drift(frames: np.ndarray, excursion: Excursion, series: _Series) -> np.ndarray:
    """Heel lift (k,) of a repetition's frames against the heel's own stance right before and right after it.

    Over a long film the track of a heel creeps. A stance more than `MOST_DRIFT_MM` off is no creep: it is left alone.
    """
    reach_s = max(0.4, 0.12 * (excursion.end_s - excursion.start_s))
    ends = []
    for at in (excursion.start_s, excursion.end_s):
        near = (np.abs(series.time_s - at) <= reach_s) & np.isfinite(series.lift_mm)
        ends.append(float(np.median(series.lift_mm[near])) if near.sum() >= 3 else math.nan)
    known = [e for e in ends if math.isfinite(e)]
    if not known or max(abs(e) for e in known) > MOST_DRIFT_MM:
        return series.lift_mm[frames]
    first, last = (e if math.isfinite(e) else known[0] for e in ends)
    rest = np.interp(series.time_s[frames], [excursion.start_s, excursion.end_s], [first, last])
    return series.lift_mm[frames] - rest


def _repetition(excursion: Excursion, inside: np.ndarray, series: _Series, shin: ShinFit, plane: SagittalPlane,
                protocol: Protocol, still: bool) -> Repetition:
    """Judge one repetition and give its quantities their intervals."""
    frames = np.flatnonzero(inside)
    verdict = judge(RepetitionSeries(
        series.time_s[frames], series.inclination_deg[frames], _without_drift(frames, excursion, series),
        np.isfinite(series.inclination_deg[frames]), series.slid_mm[frames], series.span_mm[frames],
        series.knee_in_frame[frames], series.camera_moved[frames], heel_sigma_mm=series.lift_sigma_mm[frames]))
    # A photo has no time in which a heel could rise: nothing to warn about.
    notices = [n for n in verdict.notices if not (still and n.code == "heel-not-seen")]
    cut_off = not (excursion.begins_in_clip and excursion.ends_in_clip)
    if cut_off:
        notices.append(Notice("repetition-cut-off", "The film starts or stops in the middle of this lunge. "
                              "Start filming before it and stop after it."))
    scaled = plane.unit == "cm"
    lift = verdict.max_heel_lift_mm
    lift_at = verdict.max_heel_lift_at
    lift_sigma = 0.0 if lift_at is None else float(series.lift_sigma_mm[frames[lift_at]])
    inclination = wall_distance = toe_to_wall = touched = None
    peak_s = excursion.peak_s
    if verdict.best is not None:
        at = int(frames[verdict.best])
        peak_s = float(np.clip(series.time_s[at], excursion.start_s, excursion.end_s))
        inclination = _inclination(at, inside, series, shin, plane, verdict.heel_down is False)
        if scaled and protocol.knee == "bent":
            wall_distance = _wall_distance(at, inside, series, plane, verdict.heel_down is False)
            if wall_distance is None and not still:
                notices.append(Notice("knee-not-seen", "The front of the knee or the toes were not seen at the deepest "
                                      "moment, so there is no wall distance. Keep them free of anything before them."))
        toe_to_wall = _toe_to_wall(at, inside, series, plane) if plane.wall_known else None
        if wall_distance is not None and toe_to_wall is not None:
            touched = bool(toe_to_wall.value - wall_distance.value < TOUCH_CM)
    return Repetition(
        excursion.start_s, excursion.end_s, peak_s, inclination,
        heel_lift_mm=Estimate.from_sigma(lift, lift_sigma, floor=0.0) if scaled and math.isfinite(lift) else None,
        wall_distance_cm=wall_distance, toe_to_wall_cm=toe_to_wall,
        heel_lift_fraction=lift / NOMINAL_FOOT_MM if math.isfinite(lift) and not scaled else None,
        heel_down=verdict.heel_down, heel_lift_onset_s=verdict.heel_lift_onset_s,
        heel_lift_onset_deg=verdict.heel_lift_onset_deg, knee_touched_wall=touched,
        valid=verdict.valid and inclination is not None and not (cut_off and _at_clip_end(peak_s, series.time_s)),
        warnings=tuple(notices))


def _at_clip_end(peak_s: float, time_s: np.ndarray) -> bool:
    """Whether the deepest moment seen is where the film begins or ends, so that nobody saw the true one."""
    return bool(min(peak_s - time_s[0], time_s[-1] - peak_s) < CLIP_END_S)


def _inclination(at: int, inside: np.ndarray, series: _Series, shin: ShinFit, plane: SagittalPlane,
                 heel_lifted: bool) -> Estimate:
    """The inclination at one frame, with everything that makes it unsure."""
    near = inside & np.isfinite(series.level_deg) & (np.abs(series.time_s - series.time_s[at]) <= NEAR_S)
    parts = [float(np.median(shin.sigma_deg[near])) / math.sqrt(min(3, int(near.sum()))), shin.window_sigma_deg,
             MODEL_SIGMA_DEG, plane_sigma_deg(plane, shin.line[at])]
    if heel_lifted:
        parts.append(_threshold_sigma(at, inside, series, series.level_deg))
    return Estimate.from_sigma(float(series.level_deg[at]), math.sqrt(sum(p * p for p in parts)))


def _held(at: int, inside: np.ndarray, series: _Series, values: np.ndarray) -> np.ndarray:
    """(n,) bool: the frames around `at` in which the shin was held there and a value is known; none if it was not."""
    held = inside & np.isfinite(values) & (np.abs(series.level_deg - series.level_deg[at]) < HELD_DEG)
    held &= ~(series.lift_mm >= HEEL_DOWN_MM) & (np.abs(series.time_s - series.time_s[at]) <= HOLD_S)
    return held if held.any() and np.ptp(series.time_s[held]) > 2 * NEAR_S else np.zeros_like(held)


def _level_at(at: int, inside: np.ndarray, series: _Series, values: np.ndarray) -> float:
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


def _wall_distance(at: int, inside: np.ndarray, series: _Series, plane: SagittalPlane,
                   heel_lifted: bool) -> Estimate | None:
    """Foremost point of the knee minus toe tip, along x; None where either was not seen."""
    knee, toe = _level_at(at, inside, series, series.knee_x), _level_at(at, inside, series, series.toe_x)
    if not (math.isfinite(knee) and math.isfinite(toe)):
        return None
    parts = [KNEE_SIGMA_CM, TOE_SIGMA_CM, plane_sigma_x(plane, knee, toe)]
    # A knee hardly told from what lies behind it wanders against its own shin.
    around = _held(at, inside, series, series.knee_ahead)
    around |= inside & np.isfinite(series.knee_ahead) & (np.abs(series.time_s - series.time_s[at]) <= NEAR_S)
    if around.any():
        parts.append(WANDER_SHARE * float(np.ptp(series.knee_ahead[around])))
    if heel_lifted:
        parts.append(_threshold_sigma(at, inside, series, series.knee_x))
    return Estimate.from_sigma(knee - toe, math.sqrt(sum(p * p for p in parts)))


def _toe_to_wall(at: int, inside: np.ndarray, series: _Series, plane: SagittalPlane) -> Estimate | None:
    """Toe tip to wall, along x; None where the toe was not seen."""
    toe = _level_at(at, inside, series, series.toe_x)
    if not math.isfinite(toe):
        return None
    return Estimate.from_sigma(-toe, math.hypot(TOE_SIGMA_CM, plane_sigma_x(plane, 0.0, toe, from_wall=True)))


def plane_sigma_x(plane: SagittalPlane, ahead: float, toe: float, from_wall: bool = False) -> float:
    """Standard error in cm of a distance along x from the plane's own uncertainty.

    Args:
        plane: in cm.
        ahead: x of the foremost point (knee), at knee height; ignored where `from_wall`.
        toe: x of the toe tip, on the floor.
        from_wall: measure from the wall at x = 0 instead of from `ahead`.
    """
    points = plane.to_image(np.array([[ahead, KNEE_HEIGHT_CM], [toe, 1.0]]))
    drawn = []
    for p in plane.perturbed(_DRAWS, seed=2):
        (front, _), (tip, _) = p.to_plane(points)
        drawn.append((0.0 if from_wall else front) - tip)
    return float(np.std(drawn))


def _threshold_sigma(at: int, inside: np.ndarray, series: _Series, values: np.ndarray) -> float:
    """Standard error of a value (n,) at the deepest heel-down moment from not knowing exactly when the heel came up.

    The heel passed its limit between the last frame in which it was seen to be down and the next one in which it was
    seen to be up; the shin went on leaning in between.
    """
    up = np.flatnonzero(inside & (series.lift_mm >= HEEL_DOWN_MM))
    up = up[up > at]
    if not len(up):
        return 0.0
    down = np.flatnonzero(inside & (series.lift_mm < HEEL_DOWN_MM))
    down = down[down <= at]
    first, last = int(down[-1]) if len(down) else at, int(up[0])
    known = np.flatnonzero(inside & np.isfinite(values))
    if not ((known >= first) & (known <= last)).any():
        return 0.0
    here = np.interp(series.time_s[at], series.time_s[known], values[known])
    return float(np.nanmax(np.abs(values[first : last + 1] - here))) / 2


def plane_sigma_deg(plane: SagittalPlane, line: np.ndarray) -> float:
    """Standard error of a line's inclination from the plane's own uncertainty, by drawing planes from its covariance.

    Args:
        plane: the plane.
        line: (2, 2) ends of the line in the plane's unit, lower end first.
    """
    ends = plane.to_image(line)
    drawn = [float(p.inclination_deg(ends[:1], ends[1:])[0]) for p in plane.perturbed(_DRAWS, seed=1)]
    return float(np.std(drawn))


def _frames(seen: Observations, shin: ShinFit, plane: SagittalPlane, inclination: np.ndarray,
            excursions: tuple[Excursion, ...], series: _Series, foot: FootTrack | None,
            knee_front_px: np.ndarray) -> FrameTable:
    """What was measured, for every frame of the film; between two frames looked at, what lies between theirs."""
    n = len(seen.time_s)
    nan, nan_xy = np.full(n, np.nan), np.full((n, 2), np.nan)
    ankle, knee = seen.in_reference(seen.ankle_px), seen.in_reference(seen.knee_px)
    ends = seen.in_frame(plane.to_image(shin.line.reshape(-1, 2)).reshape(n, 2, 2))
    wall = plane.to_image(np.array([[0.0, 0.0], [0.0, 60.0]])) if plane.wall_known else np.full((2, 2), np.nan)
    scaled = plane.unit == "cm"
    every = _Between(seen)
    return FrameTable(
        time_s=seen.film_time_s, looked=every.looked, tibial_inclination_deg=every(inclination),
        landmark_inclination_deg=every(plane.inclination_deg(ankle, knee)),
        heel_lift_mm=every(nan if foot is None else foot.heel_lift_mm),
        heel_lift_fraction=every(nan if foot is None else foot.heel_lift_fraction),
        toe_to_wall_cm=every(-series.toe_x if plane.wall_known else nan),
        knee_x_cm=every(series.knee_x if scaled else nan),
        rep=rep_numbers(seen.film_time_s, excursions), trusted=np.isfinite(every(inclination)),
        outline_px=every(seen.outline_px), shin_line_px=every(ends), knee_front_px=every(knee_front_px),
        heel_px=every(nan_xy if foot is None else foot.heel_px),
        heel_baseline_px=every(nan_xy if foot is None else foot.heel_baseline_px),
        toe_px=every(nan_xy if foot is None else foot.toe_px), wall_px=wall)


class _Between:
    """Stretches columns of the frames looked at, (n, ...), over all frames of the film by straight lines in time.

    NaN where either neighbour is, and where nothing was looked at for longer than `BRIDGE_S`.
    """

    def __init__(self, seen: Observations) -> None:
        every = seen.film_time_s
        self._after = np.clip(np.searchsorted(seen.time_s, every, side="left"), 0, len(seen.time_s) - 1)
        exact = seen.time_s[self._after] <= every
        self._before = np.where(exact, self._after, np.maximum(self._after - 1, 0))
        gap_s = seen.time_s[self._after] - seen.time_s[self._before]
        self._share = np.where(gap_s > 0, (every - seen.time_s[self._before]) / np.where(gap_s > 0, gap_s, 1.0), 0.0)
        self._far = (gap_s > BRIDGE_S) | (every > seen.time_s[-1] + BRIDGE_S)
        self.looked = np.zeros(len(every), bool)
        self.looked[seen.index] = True

    def __call__(self, column: np.ndarray) -> np.ndarray:
        wide = (slice(None),) + (None,) * (column.ndim - 1)
        share = self._share[wide]
        before, after = column[self._before], column[self._after]
        mixed = np.where(share == 0, before, (1 - share) * before + share * after)
        return np.where(self._far[wide], np.nan, mixed)


def rep_numbers(time_s: np.ndarray, excursions: tuple[Excursion, ...]) -> np.ndarray:
    """(n,) int: the repetition, from 1, that each time lies in; 0 outside any."""
    numbers = np.zeros(len(time_s), int)
    for number, excursion in enumerate(excursions, start=1):
        numbers[(time_s >= excursion.start_s) & (time_s <= excursion.end_s)] = number
    return numbers


def _steps(seen: Observations, shin: ShinFit, plane: SagittalPlane, trusted: np.ndarray) -> tuple[Step, ...]:
    """Provenance: what was done, with which parameters and versions."""
    parameters: dict[str, Any] = {"method": plane.method, "roll_deg": round(plane.roll_deg, 3)}
    window_sigma = round(shin.window_sigma_deg, 4) if math.isfinite(shin.window_sigma_deg) else None
    return (
        Step("decode", {"opencv": _distribution("opencv-python"), "frames": len(seen.film_time_s),
                        "looked_at": len(seen.time_s)}),
        Step("landmarks", {"mediapipe": _distribution("mediapipe"),
                           "found_share": round(float(seen.person.mean()), 4)}),
        Step("calibrate", parameters),
        Step("trace-shin", {"rows": int(seen.outline_px.shape[1])}),
        Step("fit-rigid-shin", {"window": list(WINDOW), "window_sigma_deg": window_sigma,
                                "trusted_share": round(float(trusted.mean()), 4)}),
    )


def _distribution(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "unknown"
