"""What was seen in a clip turned into a trial: repetitions found, judged and given their quantities."""

from __future__ import annotations

import math
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import numpy as np

from calibration.checks import check_foot_length, check_shin_length
from calibration.plane import SagittalPlane
from foundation.quantity import Estimate, Notice, Step
from vision.errors import LegNotSeenError, NoLungeError, NotSideOnError, OutlineError
from vision.foot.track import FootTrack
from vision.leg.by_hand import AUTOMATIC, ByHand
from vision.leg.model_traits import FRONTAL_SHARE, OBLIQUE_SHARE
from vision.leg.trousers import LOOSE_FRONT
from vision.lunge.estimates import inclination_estimate, toe_to_wall_estimate, wall_distance_estimate
from vision.lunge.frame_table import frame_table, rep_numbers
from vision.lunge.judging import RepetitionSeries, judge
from vision.lunge.measurement import Measurement
from vision.lunge.repetitions import Excursion, find_excursions
from vision.lunge.time_series import (
    NOMINAL_FOOT_MM,
    LungeSeries,
    foot_length,
    lift_without_drift,
    series_of,
    without_strays,
)
from vision.lunge.watching import Observations
from vision.shin.rigid_fit import WINDOW, ShinFit, fit_rigid_shin
from vision.trial import Protocol, Repetition, Side, Trial

LEAST_BITS_PER_PIXEL = 0.0025
"""Films in H.264 with fewer were seen to move the shin's edge by a degree or two: the same rendered lunges had 0.004 to
0.007 as they were delivered, 0.0011 to 0.0022 at crf 36 and 40. Films from gyms and labs have 0.02 to 0.1."""
FULL_CONTRAST = 20.0
"""Colour difference across the outline, in weighted Lab units, from which on a row counts fully."""
STOOD_SHARE, STOOD_WITHIN = 0.6, 0.2
"""A foot stood when it was found in this share of the frames, 90 % of them within this many shin lengths."""
CLIP_END_S = 0.25
"""A peak this near to the film's beginning or end may not be the lunge's own."""
TOUCH_CM = 0.7
"""A knee that comes this near to the wall is taken to touch it."""


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
        knee = without_strays(knee, shin)
    series = series_of(seen, plane, inclination, foot, knee, shin)
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
    frames = frame_table(seen, shin, plane, inclination, excursions, series, foot, knee_front_px)
    return Measurement(trial, frames, plane, by_hand)


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
    rise = foot.heel_lift_mm / 10 if plane.unit == "cm" else foot.heel_lift_fraction * foot_length(foot)
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
    if seen.quality.drowned:
        raise OutlineError("The picture is so full of noise that leg and foot cannot be told from the room",
                           "Film again with much more light")
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
    if seen.bits_per_pixel < LEAST_BITS_PER_PIXEL:
        notices.append(Notice("picture-compressed", "The film was squeezed into so few bytes that the angle may be a "
                              "degree or two off. Use the film as the phone saved it, not one sent by a messenger."))
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


def _repetition(excursion: Excursion, inside: np.ndarray, series: LungeSeries, shin: ShinFit, plane: SagittalPlane,
                protocol: Protocol, still: bool) -> Repetition:
    """Judge one repetition and give its quantities their intervals."""
    frames = np.flatnonzero(inside)
    verdict = judge(RepetitionSeries(
        series.time_s[frames], series.inclination_deg[frames], lift_without_drift(frames, excursion, series),
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
        inclination = inclination_estimate(at, inside, series, shin, plane, verdict.heel_down is False)
        if scaled and protocol.knee == "bent":
            wall_distance = wall_distance_estimate(at, inside, series, plane, verdict.heel_down is False)
            if wall_distance is None and not still:
                notices.append(Notice("knee-not-seen", "The front of the knee or the toes were not seen at the deepest "
                                      "moment, so there is no wall distance. Keep them free of anything before them."))
        toe_to_wall = toe_to_wall_estimate(at, inside, series, plane) if plane.wall_known else None
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
