"""How far the tested knee is bent, by the model's points of hip, knee and ankle."""

from __future__ import annotations

import math

import numpy as np

from calibration.plane import SagittalPlane
from foundation.estimate import Estimate
from foundation.notice import Notice
from vision.lunge.estimate_settings import ESTIMATE
from vision.lunge.stance_frames import StanceFrames
from vision.protocols import FlexionLimit


def knee_flexion_deg(frames: StanceFrames, plane: SagittalPlane) -> np.ndarray:
    """Flexion (n,) of the knee in deg: 0 with hip, knee and ankle in a line, positive when bent; NaN where unseen.

    A hip beyond the picture is a guess of the model and is not used.
    """
    width, height = frames.image_size
    nothing = np.full(2, np.nan)
    hip_px = np.stack([nothing if row.leg is None else row.leg.hip for row in frames.rows])
    with np.errstate(invalid="ignore"):
        outside = (hip_px < 0).any(1) | (hip_px[:, 0] >= width) | (hip_px[:, 1] >= height)
    hip, knee, ankle = (frames.in_reference(p) for p in (
        np.where(outside[:, None], np.nan, hip_px), frames.knee_px, frames.ankle_px))
    return np.asarray(plane.inclination_deg(ankle, knee) - plane.inclination_deg(knee, hip))


def flexion_estimate(time_s: np.ndarray, flexion_deg: np.ndarray, at_s: float) -> Estimate | None:
    """The knee's flexion at a moment, in deg, from the looks (n,) around it; None where none saw the hip."""
    near = np.isfinite(flexion_deg) & (np.abs(time_s - at_s) <= ESTIMATE.flexion_near_s)
    if not near.any():
        return None
    bend = float(np.median(flexion_deg[near]))
    return Estimate.from_sigma(bend, math.hypot(ESTIMATE.flexion_sigma_deg, ESTIMATE.flexion_sigma_share * bend))


def check_flexion(flexion: Estimate | None, limit: FlexionLimit | None) -> list[Notice]:
    """What is said of a knee that is not bent as its test asks, by more than the angle's own standard error."""
    if flexion is None or limit is None:
        return []
    if limit.least_deg - ESTIMATE.flexion_sigma_deg <= flexion.value <= limit.most_deg + ESTIMATE.flexion_sigma_deg:
        return []
    return [Notice(limit.code, {"flexion_deg": flexion.value})]
