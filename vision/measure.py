"""Measure one clip or photo from end to end."""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import numpy as np

from calibration.detect import SheetCollector
from calibration.plane import SagittalPlane
from calibration.quantity import Estimate, Notice, Step
from vision.by_hand import AUTOMATIC, ByHand
from vision.errors import LegNotSeenError, NoLungeError, NotSideOnError, OutlineError
from vision.measurement import FrameTable, Measurement
from vision.observe import Observations, Progress, observe_clip, observe_still
from vision.reference_plane import choose_plane, load_calibration
from vision.repetitions import Excursion, find_excursions, local_level
from vision.shin_fit import ShinFit, fit_rigid_shin
from vision.trial import Protocol, Repetition, Side, Trial
from vision.video import check_readable, is_still

FRONTAL_SHARE = 0.12
"""`vision.leg.side_on_share` under this is a view from the front or back."""
OBLIQUE_SHARE = 0.27
"""Under this the camera is turned well off side-on; good side views were seen from 0.28 up, 45 degrees at 0.20."""
MODEL_SIGMA_DEG = 0.35
"""Standard error that no better picture takes away: the seen outline against the true profile of a leg that is round
and whose skin moves. Root mean square of what is left on rendered clips with an exact plane and window."""
FULL_CONTRAST = 20.0
"""Colour difference across the outline, in weighted Lab units, from which on a row counts fully."""
_DRAWS = 48


def measure(
    path: str | os.PathLike[str],
    side: Side,
    *,
    calibration: SagittalPlane | Path | None = None,
    foot_length_cm: float | None = None,
    protocol: Protocol | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    by_hand: ByHand = AUTOMATIC,
) -> Measurement:
    """Measure every repetition of one leg in a clip, or the single posture of a photo.

    Args:
        path: the film or photo.
        side: the tested leg, the one nearer the wall.
        calibration: a plane, or a still, clip or saved calibration that shows the sheet; None looks in the clip itself.
        foot_length_cm: heel to longest toe, when the person knows it: the scale of last resort.
        protocol: stance, knee and footwear; standing, bent and barefoot unless told.
        progress: told what is being done.
        cancelled: asked between frames; True ends with `CancelledError`.
        by_hand: how the film is to be turned, and the leg a person clicked on.

    Raises:
        ClipError: the file could not be read.
        MeasurementError: the film does not show what has to be measured.
        CalibrationError: the calibration given cannot be used.
        CancelledError: `cancelled` said so.
    """
    path = check_readable(path)
    known: SagittalPlane | SheetCollector | None
    known = load_calibration(check_readable(calibration)) if isinstance(calibration, Path) else calibration
    if is_still(path):
        seen = observe_still(path, side, by_hand)
    else:
        seen = observe_clip(path, side, progress, cancelled, by_hand)
    return interpret(seen, side, choose_plane(seen, known), protocol or Protocol(), by_hand)


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
    if seen.still:
        excursions: tuple[Excursion, ...] = (Excursion(0.0, 0.0, 0.0, 0.0),)
    else:
        excursions = find_excursions(seen.time_s, inclination)
        if not excursions:
            raise NoLungeError(
                "No lunge was found: the shin never moved towards the wall and back",
                "Start the film, lunge until the knee nears the wall, come back, and stop the film",
            )
    level = inclination if seen.still else local_level(seen.time_s, inclination)
    reps, rep_of_frame = [], np.zeros(len(seen.time_s), int)
    for number, excursion in enumerate(excursions, start=1):
        inside = (seen.time_s >= excursion.start_s) & (seen.time_s <= excursion.end_s)
        rep_of_frame[inside] = number
        reps.append(_repetition(excursion, inside, level, shin, plane, seen))
    trial = Trial(
        side=side, reps=tuple(reps), clip=seen.clip, calibration=plane.to_dict(), protocol=protocol,
        warnings=tuple(warnings), steps=by_hand.steps() + _steps(seen, shin, plane), version=_version(),
        still=seen.still,
    )
    return Measurement(trial, _frames(seen, shin, plane, inclination, rep_of_frame), plane, by_hand)


def fit_shin(seen: Observations, plane: SagittalPlane) -> ShinFit:
    """The rigid shin of the clip in the sagittal plane."""
    n, rows = seen.outline_px.shape[:2]
    outline = plane.to_plane(seen.outline_px.reshape(-1, 2)).reshape(n, rows, 2)
    weight = np.clip(seen.contrast / FULL_CONTRAST, 0, 1)
    return fit_rigid_shin(seen.time_s, outline, weight, plane.to_plane(seen.ankle_px), plane.to_plane(seen.knee_px))


def _refuse_or_warn(seen: Observations, side: Side) -> list[Notice]:
    """What the pose alone says against this film."""
    found = seen.person
    if seen.leg_in_frame[found].mean() < 0.3:
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


def _repetition(excursion: Excursion, inside: np.ndarray, level: np.ndarray, shin: ShinFit, plane: SagittalPlane,
                seen: Observations) -> Repetition:
    usable = inside & np.isfinite(level)
    notices: list[Notice] = []
    if not usable.any():
        return Repetition(excursion.start_s, excursion.end_s, excursion.peak_s, None, valid=False, warnings=(Notice(
            "outline-lost", "The front of the shin was not seen clearly in this repetition."),))
    at = int(np.flatnonzero(usable)[np.argmax(level[usable])])
    near = usable & (np.abs(seen.time_s - seen.time_s[at]) <= 0.15)
    own = float(np.median(shin.sigma_deg[near])) / math.sqrt(min(3, int(near.sum())))
    sigma = math.sqrt(own**2 + shin.window_sigma_deg**2 + MODEL_SIGMA_DEG**2 + plane_sigma_deg(plane, shin.line[at])**2)
    if not (excursion.begins_in_clip and excursion.ends_in_clip):
        notices.append(Notice("repetition-cut-off", "The film starts or stops in the middle of this lunge. "
                              "Start filming before it and stop after it."))
    peak_s = float(np.clip(seen.time_s[at], excursion.start_s, excursion.end_s))
    return Repetition(excursion.start_s, excursion.end_s, peak_s,
                      Estimate.from_sigma(float(level[at]), sigma), warnings=tuple(notices))


def plane_sigma_deg(plane: SagittalPlane, line: np.ndarray) -> float:
    """Standard error of a line's inclination from the plane's own uncertainty, by drawing planes from its covariance.

    Args:
        plane: the plane.
        line: (2, 2) ends of the line in the plane's unit, lower end first.
    """
    ends = plane.to_image(line)
    drawn = [float(p.inclination_deg(ends[:1], ends[1:])[0]) for p in plane.perturbed(_DRAWS, seed=1)]
    return float(np.std(drawn))


def _frames(
    seen: Observations, shin: ShinFit, plane: SagittalPlane, inclination: np.ndarray, rep: np.ndarray
) -> FrameTable:
    n = len(seen.time_s)
    nan, nan_xy = np.full(n, np.nan), np.full((n, 2), np.nan)
    return FrameTable(
        time_s=seen.time_s, tibial_inclination_deg=inclination,
        landmark_inclination_deg=plane.inclination_deg(seen.ankle_px, seen.knee_px), heel_lift_mm=nan,
        heel_lift_fraction=nan, toe_to_wall_cm=nan, knee_x_cm=nan, rep=rep, trusted=np.isfinite(inclination),
        outline_px=seen.outline_px, shin_line_px=plane.to_image(shin.line.reshape(-1, 2)).reshape(n, 2, 2),
        knee_front_px=nan_xy, heel_px=nan_xy, heel_baseline_px=nan_xy, toe_px=nan_xy, wall_px=np.full((2, 2), np.nan))


def _steps(seen: Observations, shin: ShinFit, plane: SagittalPlane) -> tuple[Step, ...]:
    """Provenance: what was done, with which parameters and versions."""
    def dist(name: str) -> str:
        try:
            return version(name)
        except PackageNotFoundError:
            return "unknown"

    parameters: dict[str, Any] = {"method": plane.method, "roll_deg": round(plane.roll_deg, 3)}
    return (
        Step("decode", {"opencv": dist("opencv-python"), "frames": len(seen.time_s)}),
        Step("landmarks", {"mediapipe": dist("mediapipe"), "found_share": round(float(seen.person.mean()), 4)}),
        Step("calibrate", parameters),
        Step("trace-shin", {"rows": int(seen.outline_px.shape[1])}),
        Step("fit-rigid-shin", {"window": [0.35, 0.75], "window_sigma_deg": round(shin.window_sigma_deg, 4)
                                if math.isfinite(shin.window_sigma_deg) else None,
                                "trusted_share": round(float(shin.trusted.mean()), 4)}),
    )


def _version() -> str:
    try:
        return version("kneewall")
    except PackageNotFoundError:
        return "unknown"
