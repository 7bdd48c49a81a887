"""What was seen in a clip turned into a trial: angles and lengths in the sagittal plane, repetitions, intervals."""

from __future__ import annotations

import math
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import numpy as np

from calibration.checks import check_foot_length, check_shin_length
from calibration.plane import SagittalPlane
from calibration.quantity import Estimate, Notice, Step
from vision.by_hand import AUTOMATIC, ByHand
from vision.errors import LegNotSeenError, NoLungeError, NotSideOnError, OutlineError
from vision.foot import FootTrack
from vision.measurement import FrameTable, Measurement
from vision.observe import Observations
from vision.repetitions import Excursion, find_excursions, local_level
from vision.shin_fit import WINDOW, ShinFit, fit_rigid_shin
from vision.trial import HEEL_DOWN_MM, Protocol, Repetition, Side, Trial

FRONTAL_SHARE = 0.12
"""`vision.leg.side_on_share` under this is a view from the front or back."""
OBLIQUE_SHARE = 0.27
"""Under this the camera is turned well off side-on; good side views were seen from 0.28 up, 45 degrees at 0.20."""
MODEL_SIGMA_DEG = 0.35
"""Standard error that no better picture takes away: the seen outline against the true profile of a leg that is round
and whose skin moves. Root mean square of what is left on rendered clips with an exact plane and window."""
FULL_CONTRAST = 20.0
"""Colour difference across the outline, in weighted Lab units, from which on a row counts fully."""
NOMINAL_FOOT_MM = 260.0
"""Where there is no scale, a heel is judged as if the foot were this long: the middle of 20 to 32 cm."""
_DRAWS = 48


@dataclass(frozen=True)
class _Series:
    """The clip's time series in the sagittal plane, each (n,); NaN where not seen. Lengths in the plane's unit."""

    time_s: np.ndarray
    level_deg: np.ndarray
    lift_mm: np.ndarray
    lift_sigma_mm: np.ndarray
    knee_x: np.ndarray
    toe_x: np.ndarray


def interpret(seen: Observations, side: Side, plane: SagittalPlane, protocol: Protocol,
              by_hand: ByHand = AUTOMATIC) -> Measurement:
    """Turn what was seen into a trial.

    Raises:
        MeasurementError: the film does not show what has to be measured.
    """
    warnings = list(plane.warnings) + _refuse_or_warn(seen, side)
    shin = fit_shin(seen, plane)
    trusted = shin.trusted & seen.leg_in_frame
    if trusted.sum() < max(1, 0.25 * seen.leg_in_frame.sum()):
        raise OutlineError(
            "The front of the shin could not be told from what lies behind it",
            "Film against a plain background with bare shins or tight trousers, and more light",
        )
    inclination = np.where(trusted, shin.inclination_deg, np.nan)
    excursions = _excursions(seen, inclination)
    rep_of_frame = np.zeros(len(seen.time_s), int)
    for number, excursion in enumerate(excursions, start=1):
        rep_of_frame[(seen.time_s >= excursion.start_s) & (seen.time_s <= excursion.end_s)] = number
    foot = None if seen.still else seen.foot.result(plane, rep_of_frame)
    series = _series(seen, plane, inclination, foot)
    if foot is not None:
        warnings += check_foot_length(foot.foot_length_cm)
    lengths = np.linalg.norm(plane.to_plane(seen.in_reference(seen.knee_px))
                             - plane.to_plane(seen.in_reference(seen.ankle_px)), axis=1)
    warnings += check_shin_length(np.where(trusted, lengths, np.nan))
    reps = tuple(_repetition(e, rep_of_frame == k, series, shin, plane) for k, e in enumerate(excursions, start=1))
    trial = Trial(
        side=side, reps=reps, clip=seen.clip, calibration=plane.to_dict(), protocol=protocol, warnings=tuple(warnings),
        steps=by_hand.steps() + _steps(seen, shin, plane), version=_distribution("kneewall"), still=seen.still,
        foot_length_cm=foot.foot_length_cm if foot is not None and math.isfinite(foot.foot_length_cm) else None,
    )
    return Measurement(trial, _frames(seen, shin, plane, inclination, rep_of_frame, series, foot), plane, by_hand)


def fit_shin(seen: Observations, plane: SagittalPlane) -> ShinFit:
    """The rigid shin of the clip in the sagittal plane."""
    n, rows = seen.outline_px.shape[:2]
    outline = plane.to_plane(seen.in_reference(seen.outline_px).reshape(-1, 2)).reshape(n, rows, 2)
    weight = np.clip(seen.contrast / FULL_CONTRAST, 0, 1)
    ankle, knee = (plane.to_plane(seen.in_reference(points)) for points in (seen.ankle_px, seen.knee_px))
    return fit_rigid_shin(seen.time_s, outline, weight, ankle, knee)


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
    return excursions


def _series(seen: Observations, plane: SagittalPlane, inclination: np.ndarray, foot: FootTrack | None) -> _Series:
    nan = np.full(len(seen.time_s), np.nan)
    level = inclination if seen.still else local_level(seen.time_s, inclination)
    if foot is None:
        return _Series(seen.time_s, level, nan, nan, nan, nan)
    scaled = plane.unit == "cm"
    lift = foot.heel_lift_mm if scaled else foot.heel_lift_fraction * NOMINAL_FOOT_MM
    sigma = foot.heel_lift_sigma_mm if scaled else foot.heel_lift_sigma_fraction * NOMINAL_FOOT_MM
    return _Series(seen.time_s, level, local_level(seen.time_s, lift), sigma, nan, foot.toe_x)


def _repetition(excursion: Excursion, inside: np.ndarray, series: _Series, shin: ShinFit,
                plane: SagittalPlane) -> Repetition:
    notices: list[Notice] = []
    usable = inside & np.isfinite(series.level_deg)
    lift, lift_known = series.lift_mm, inside & np.isfinite(series.lift_mm)
    highest = float(lift[lift_known].max()) if lift_known.any() else math.nan
    if lift_known.any():
        usable &= lift < HEEL_DOWN_MM
    if not usable.any():
        return Repetition(excursion.start_s, excursion.end_s, excursion.peak_s, None, valid=False, warnings=(Notice(
            "outline-lost", "The front of the shin was not seen clearly in this repetition."),))
    at = int(np.flatnonzero(usable)[np.argmax(series.level_deg[usable])])
    near = usable & (np.abs(series.time_s - series.time_s[at]) <= 0.15)
    parts = [float(np.median(shin.sigma_deg[near])) / math.sqrt(min(3, int(near.sum()))), shin.window_sigma_deg,
             MODEL_SIGMA_DEG, plane_sigma_deg(plane, shin.line[at])]
    if highest >= HEEL_DOWN_MM:
        parts.append(_threshold_sigma_deg(inside, series))
    if not (excursion.begins_in_clip and excursion.ends_in_clip):
        notices.append(Notice("repetition-cut-off", "The film starts or stops in the middle of this lunge. "
                              "Start filming before it and stop after it."))
    scaled = plane.unit == "cm"
    lift_at = int(np.flatnonzero(lift_known)[np.argmax(lift[lift_known])]) if lift_known.any() else at
    return Repetition(
        excursion.start_s, excursion.end_s, float(np.clip(series.time_s[at], excursion.start_s, excursion.end_s)),
        Estimate.from_sigma(float(series.level_deg[at]), math.sqrt(sum(p * p for p in parts))),
        heel_lift_mm=Estimate.from_sigma(max(highest, 0.0), float(series.lift_sigma_mm[lift_at]), floor=0.0)
        if scaled and lift_known.any() else None,
        heel_lift_fraction=max(highest, 0.0) / NOMINAL_FOOT_MM if lift_known.any() and not scaled else None,
        heel_down=bool(highest < HEEL_DOWN_MM) if lift_known.any() else None,
        warnings=tuple(notices))


def _threshold_sigma_deg(inside: np.ndarray, series: _Series) -> float:
    """Standard error of the largest heel-down inclination from not knowing exactly when the lift passed the limit."""
    level = []
    for limit in (HEEL_DOWN_MM - 1, HEEL_DOWN_MM + 1):
        down = inside & (series.lift_mm < limit) & np.isfinite(series.level_deg)
        if down.any():
            level.append(float(series.level_deg[down].max()))
    return (max(level) - min(level)) / 2 if len(level) == 2 else 0.0


def plane_sigma_deg(plane: SagittalPlane, line: np.ndarray) -> float:
    """Standard error of a line's inclination from the plane's own uncertainty, by drawing planes from its covariance.

    Args:
        plane: the plane.
        line: (2, 2) ends of the line in the plane's unit, lower end first.
    """
    ends = plane.to_image(line)
    drawn = [float(p.inclination_deg(ends[:1], ends[1:])[0]) for p in plane.perturbed(_DRAWS, seed=1)]
    return float(np.std(drawn))


def _frames(seen: Observations, shin: ShinFit, plane: SagittalPlane, inclination: np.ndarray, rep: np.ndarray,
            series: _Series, foot: FootTrack | None) -> FrameTable:
    n = len(seen.time_s)
    nan, nan_xy = np.full(n, np.nan), np.full((n, 2), np.nan)
    ankle, knee = seen.in_reference(seen.ankle_px), seen.in_reference(seen.knee_px)
    ends = seen.in_frame(plane.to_image(shin.line.reshape(-1, 2)).reshape(n, 2, 2))
    wall = plane.to_image(np.array([[0.0, 0.0], [0.0, 60.0]])) if plane.wall_known else np.full((2, 2), np.nan)
    scaled = plane.unit == "cm"
    return FrameTable(
        time_s=seen.time_s, tibial_inclination_deg=inclination,
        landmark_inclination_deg=plane.inclination_deg(ankle, knee),
        heel_lift_mm=nan if foot is None else foot.heel_lift_mm,
        heel_lift_fraction=nan if foot is None else foot.heel_lift_fraction,
        toe_to_wall_cm=-series.toe_x if plane.wall_known else nan, knee_x_cm=series.knee_x if scaled else nan, rep=rep,
        trusted=np.isfinite(inclination), outline_px=seen.outline_px, shin_line_px=ends, knee_front_px=nan_xy,
        heel_px=nan_xy if foot is None else foot.heel_px,
        heel_baseline_px=nan_xy if foot is None else foot.heel_baseline_px,
        toe_px=nan_xy if foot is None else foot.toe_px, wall_px=wall)


def _steps(seen: Observations, shin: ShinFit, plane: SagittalPlane) -> tuple[Step, ...]:
    """Provenance: what was done, with which parameters and versions."""
    parameters: dict[str, Any] = {"method": plane.method, "roll_deg": round(plane.roll_deg, 3)}
    window_sigma = round(shin.window_sigma_deg, 4) if math.isfinite(shin.window_sigma_deg) else None
    return (
        Step("decode", {"opencv": _distribution("opencv-python"), "frames": len(seen.time_s)}),
        Step("landmarks", {"mediapipe": _distribution("mediapipe"),
                           "found_share": round(float(seen.person.mean()), 4)}),
        Step("calibrate", parameters),
        Step("trace-shin", {"rows": int(seen.outline_px.shape[1])}),
        Step("fit-rigid-shin", {"window": list(WINDOW), "window_sigma_deg": window_sigma,
                                "trusted_share": round(float(shin.trusted.mean()), 4)}),
    )


def _distribution(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "unknown"
