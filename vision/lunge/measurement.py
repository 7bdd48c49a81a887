"""All that one clip yielded: the trial, and per frame what was measured and where it was seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from calibration.plane import SagittalPlane
from vision.leg.by_hand import AUTOMATIC, ByHand
from vision.trial import Trial


@dataclass(frozen=True)
class FrameTable:
    """Per-frame results of n decoded frames; NaN where not measured.

    Between two frames that were measured, a frame that was not carries what lies between theirs, for drawing.

    Attributes:
        time_s: (n,) seconds from the first frame.
        looked: (n,) bool, the frame itself was measured.
        tibial_inclination_deg: (n,) front outline against the sagittal plane's vertical.
        landmark_inclination_deg: (n,) knee to ankle landmark; another quantity, for comparison only.
        heel_lift_mm: (n,) rise of the heel's lowest point above its heel-down stance; NaN without a scale.
        heel_lift_fraction: (n,) the same as a share of the foot's length.
        toe_to_wall_cm: (n,) along x; NaN where the wall is unknown.
        knee_x_cm: (n,) foremost point of the knee's outline, along x; NaN without a scale.
        rep: (n,) int, 1-based number of the repetition, 0 outside any.
        trusted: (n,) bool, whether the shin's outline was good enough to count.
        outline_px: (n, m, 2) points of the shin's front outline, ankle end first.
        shin_line_px: (n, 2, 2) ends of the fitted line, ankle end first.
        knee_front_px: (n, 2) foremost point of the knee.
        heel_px: (n, 2) lowest point of the heel.
        heel_baseline_px: (n, 2) where that point stood, heel down (moves only with the camera).
        toe_px: (n, 2) tip of the longest toe.
        wall_px: (2, 2) wall line from floor up, or NaN where the wall is unknown.
    """

    time_s: np.ndarray
    looked: np.ndarray
    tibial_inclination_deg: np.ndarray
    landmark_inclination_deg: np.ndarray
    heel_lift_mm: np.ndarray
    heel_lift_fraction: np.ndarray
    toe_to_wall_cm: np.ndarray
    knee_x_cm: np.ndarray
    rep: np.ndarray
    trusted: np.ndarray
    outline_px: np.ndarray
    shin_line_px: np.ndarray
    knee_front_px: np.ndarray
    heel_px: np.ndarray
    heel_baseline_px: np.ndarray
    toe_px: np.ndarray
    wall_px: np.ndarray

    def __post_init__(self) -> None:
        n = len(self.time_s)
        for name, value in vars(self).items():
            if name != "wall_px" and len(value) != n:
                raise ValueError(f"expected {n} rows in {name}, got {len(value)}")


def measured_leg(measurements: Sequence[Measurement]) -> np.ndarray:
    """(n,) int: which of a film's measurements each of its n frames belongs to; between two legs, to the one before."""
    times = measurements[0].frames.time_s
    owner = np.full(len(times), -1)
    for number, measurement in enumerate(measurements):
        frames = measurement.frames
        owner[frames.looked | (frames.rep > 0)] = number
    known = np.flatnonzero(owner >= 0)
    if not len(known):
        return np.zeros(len(times), int)
    last = np.maximum(np.searchsorted(known, np.arange(len(times)), side="right") - 1, 0)
    return np.asarray(owner[known[last]])


@dataclass(frozen=True)
class Measurement:
    """The result of measuring one clip or photo. All px are of the picture turned as `by_hand` tells."""

    trial: Trial
    frames: FrameTable
    plane: SagittalPlane
    by_hand: ByHand = AUTOMATIC
