"""The time series of a clip in the sagittal plane, in the units in which they are judged."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

import numpy as np

from calibration.plane import SagittalPlane
from calibration.room_settings import MOTION
from vision.foot.track import FootTrack
from vision.knee.front_track import KneeTrack
from vision.lunge.estimate_settings import ESTIMATE
from vision.lunge.level import local_level
from vision.lunge.perspective import RoundLeg
from vision.lunge.repetitions import Excursion
from vision.lunge.settings import REPETITION
from vision.lunge.stance_frames import StanceFrames
from vision.shin.rigid_fit import ShinFit
from vision.shin.settings import SHIN


@dataclass(frozen=True)
class LungeSeries:
    """The clip's time series in the sagittal plane, each (n,); NaN where not seen. x in the plane's unit.

    `lift_mm`, `slid_mm` and `span_mm` are those of a foot of `REPETITION.nominal_foot_mm` where there is no scale.
    `knee_x` is the front of the knee, `knee_ahead` how far it was seen to lie ahead of the shin's own line,
    `knee_contrast` (0..1) how clearly it was seen; `toe_sigma` the standard error of `toe_x` from how the foot was cut;
    `heel_unlike` (bool) where the heel may have come up unseen (`FootTrack`). `knee_sigma_cm` is one standard error of
    `knee_x` in a plane with a scale, `leg` what is known of the leg's roundness, `blurred` whether the leg's edges are,
    and `outlines_divided` whether many clear outlines lie elsewhere than the others, so that either may be the shin's:
    the same in all frames.
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
    knee_contrast: np.ndarray
    toe_x: np.ndarray
    toe_sigma: np.ndarray
    knee_in_frame: np.ndarray
    camera_moved: np.ndarray
    heel_unlike: np.ndarray
    knee_sigma_cm: float = ESTIMATE.knee_sigma_cm
    leg: RoundLeg = field(default_factory=RoundLeg)
    blurred: bool = False
    outlines_divided: bool = False


def series_of(seen: StanceFrames, plane: SagittalPlane, inclination: np.ndarray, foot: FootTrack | None,
              knee: KneeTrack | None, shin: ShinFit, still: bool) -> LungeSeries:
    """The series of n frames looked at.

    Args:
        seen: the frames.
        plane: the sagittal plane, of the reference picture's pixels.
        inclination: (n,) deg, NaN where the shin was not seen well enough.
        foot: its track; None for a photo, in which nothing tells a stance from a lift.
        knee: its track; None for a photo.
        shin: the rigid shin of the stance.
        still: it is a photo.
    """
    nan = np.full(len(seen.time_s), np.nan)
    level = inclination if still else local_level(seen.time_s, inclination)
    if foot is None or knee is None:
        return LungeSeries(seen.time_s, inclination, level, nan, nan, nan, nan, nan, nan, nan, nan, nan,
                           _knee_in_frame(seen), _camera_moved(seen), np.zeros(len(nan), bool))
    unit_mm = 10.0 if plane.unit == "cm" else REPETITION.nominal_foot_mm / foot_length(foot)
    if plane.unit == "cm":
        lift, sigma, slid = foot.heel_lift_mm, foot.heel_lift_sigma_mm, foot.foot_slid_mm
    else:
        lift, sigma, slid = (REPETITION.nominal_foot_mm * share for share in (
            foot.heel_lift_fraction, foot.heel_lift_sigma_fraction, foot.foot_slid_fraction))
    # Where nobody knows whether foot or camera moved (slid is NaN), the foot's length says nothing of its turn either.
    span = np.where(np.isfinite(slid), (foot.toe_x - foot.heel_x) * unit_mm, np.nan)
    knee_x = _knee_between(seen, inclination, knee, shin)
    # What is seen of a knee in loose trousers is the cloth.
    knee_sigma = math.hypot(ESTIMATE.knee_sigma_cm, ESTIMATE.legs_only_knee_sigma_cm if seen.legs_only else 0.0,
                            seen.cloth_shins * shin.length)
    return LungeSeries(seen.time_s, inclination, level, lift, sigma, slid, span, knee_x, knee_ahead_of_shin(knee, shin),
                  knee.contrast, foot.toe_x, foot.toe_sigma, _knee_in_frame(seen), _camera_moved(seen),
                  foot.heel_unlike, knee_sigma)


def _shin_at_knee(shin: ShinFit) -> np.ndarray:
    """Where (n,) the shin's line, drawn out to the knee, lies along x."""
    low, high = shin.line[:, 0, 0], shin.line[:, 1, 0]
    return np.asarray(high + (high - low) * (1 - SHIN.window_shins[1]) / (SHIN.window_shins[1] - SHIN.window_shins[0]))


def _knee_between(seen: StanceFrames, inclination: np.ndarray, knee: KneeTrack, shin: ShinFit) -> np.ndarray:
    """The knee's front (n,) along x, also in the frames between two looks: as far ahead of its shin as in those."""
    known = np.flatnonzero(np.isfinite(knee.knee_x) & np.isfinite(inclination))
    if not len(known):
        return knee.knee_x
    ahead = np.interp(seen.time_s, seen.time_s[known], knee_ahead_of_shin(knee, shin)[known])
    after = np.clip(np.searchsorted(seen.time_s[known], seen.time_s), 1, max(len(known) - 1, 1))
    near = seen.time_s[known[np.minimum(after, len(known) - 1)]] - seen.time_s[known[after - 1]] <= REPETITION.bridge_s
    inside = (seen.time_s >= seen.time_s[known[0]]) & (seen.time_s <= seen.time_s[known[-1]])
    bridged = np.isnan(knee.knee_x) & np.isfinite(inclination) & near & inside
    return np.where(bridged, _shin_at_knee(shin) + ahead, knee.knee_x)


def knee_ahead_of_shin(knee: KneeTrack, shin: ShinFit) -> np.ndarray:
    """How far (n,) the front of the knee lies ahead of the shin's line, drawn out to the knee; in the plane's unit."""
    return np.asarray(knee.knee_x - _shin_at_knee(shin))


def without_strays(knee: KneeTrack, shin: ShinFit) -> KneeTrack:
    """The knee's track without the frames in which something else was taken for its front."""
    ahead = knee_ahead_of_shin(knee, shin)
    if not np.isfinite(ahead).any():
        return knee
    stray = np.abs(ahead - np.nanmedian(ahead)) > REPETITION.knee_stray_shins * shin.length
    return replace(knee, knee_front_px=np.where(stray[:, None], np.nan, knee.knee_front_px),
                   knee_x=np.where(stray, np.nan, knee.knee_x), contrast=np.where(stray, 0.0, knee.contrast))


def _knee_in_frame(seen: StanceFrames) -> np.ndarray:
    """(n,) bool: False only where the knee was seen to be outside the picture."""
    width, height = seen.image_size
    with np.errstate(invalid="ignore"):
        outside = (seen.knee_px < 0).any(1) | (seen.knee_px[:, 0] >= width) | (seen.knee_px[:, 1] >= height)
    return ~outside


def _camera_moved(seen: StanceFrames) -> np.ndarray:
    """(n,) bool: frames whose middle lies further from its place in the reference picture than hand shake reaches."""
    middle = np.tile(np.array(seen.image_size) / 2, (len(seen.time_s), 1))
    away = np.linalg.norm(seen.in_reference(middle) - middle, axis=1)
    return away > MOTION.shake_share * max(seen.image_size)


def foot_length(foot: FootTrack) -> float:
    """Heel to toe in the plane's unit."""
    span = np.abs(foot.toe_x - foot.heel_x)
    return float(np.nanmedian(span)) if np.isfinite(span).any() else math.nan


def lift_without_drift(frames: np.ndarray, excursion: Excursion, series: LungeSeries) -> np.ndarray:
    """Heel lift (k,) of a repetition's frames against the heel's own stance right before and right after it.

    Over a long film the track of a heel creeps. A stance more than `REPETITION.largest_drift_mm` off is no creep: it is
    left alone.
    """
    reach_s = max(REPETITION.drift_reach_s, REPETITION.drift_reach_share * (excursion.end_s - excursion.start_s))
    lean = series.level_deg
    known_s, known_deg = series.time_s[np.isfinite(lean)], lean[np.isfinite(lean)]
    outside = (series.time_s <= excursion.start_s) | (series.time_s >= excursion.end_s)
    ends = []
    for at in (excursion.start_s, excursion.end_s):
        # A shin seen late starts its excursion half-way down: the heel may be up that soon after.
        still = outside | (lean < np.interp(at, known_s, known_deg) + REPETITION.still_deg)
        near = still & (np.abs(series.time_s - at) <= reach_s) & np.isfinite(series.lift_mm)
        ends.append(float(np.median(series.lift_mm[near])) if near.sum() >= 3 else math.nan)
    known = [e for e in ends if math.isfinite(e)]
    if not known or max(abs(e) for e in known) > REPETITION.largest_drift_mm:
        return series.lift_mm[frames]
    first, last = (e if math.isfinite(e) else known[0] for e in ends)
    rest = np.interp(series.time_s[frames], [excursion.start_s, excursion.end_s], [first, last])
    return np.asarray(series.lift_mm[frames] - rest)
