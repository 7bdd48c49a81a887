"""A camera fitted to the known corners of a flat, upright object: regularised least squares with its covariance."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import scipy

from calibration.camera import (
    PINHOLE,
    Array,
    At,
    angles,
    apply_homography,
    distort,
    focal_from_fov,
    intrinsics,
    pinhole_homography,
)
from calibration.settings import SHEET

_FREE = 8
"""Number of `camera.Pinhole` parameters that the corners are fitted with."""


@dataclass(frozen=True)
class Tolerance:
    """How exactly the object stands, as half-widths of 95 % intervals.

    Attributes:
        depth_cm: distance of the object's plane from the foot's plane, towards or away from the camera.
        tilt_deg: lean of the object's upright edges within its plane.
        ruler_share: error of the print's scale, as a share of the length: 100 mm read by eye to 0.3 mm. How far a
            print that nobody measured is off, no interval can say: the sheet and the pages ask for it.
    """

    depth_cm: float = SHEET.depth_cm
    tilt_deg: float = SHEET.tilt_deg
    ruler_share: float = SHEET.ruler_share

    def __post_init__(self) -> None:
        if not all(math.isfinite(v) and v >= 0 for v in (self.depth_cm, self.tilt_deg, self.ruler_share)):
            raise ValueError(f"tolerances must be finite and not negative, got {self}")


@dataclass(frozen=True)
class CameraFit:
    """The most probable camera: `camera.Pinhole` parameters, their covariance, and how well the corners fit.

    Attributes:
        residual_px: root mean square distance of the corners from where the fit has them.
        misfit: squared residuals over their variance, per degree of freedom; 1 for corners as good as claimed.
        cost: minus the logarithm of the posterior, up to a constant; smaller is likelier.
    """

    parameters: Array
    covariance: Array
    residual_px: float
    misfit: float
    cost: float


def fit_camera(
    corners_cm: Array,
    corners_px: Array,
    image_size: tuple[int, int],
    corner_sigma_px: float,
    tolerance: Tolerance | None = None,
    inwards: Array | None = None,
) -> CameraFit:
    """Fit focal length, radial distortion and pose to corners (N, 2) of an object standing in the plane Z = 0.

    A sheet spans a small part of the picture, so its corners alone leave focal length and lens nearly free and knee
    height would be extrapolated wildly. Priors hold them: the focal length to the angle of view of phones, k1 near 0,
    the distance to 1-6 m, the camera roughly upright and roughly facing the plane.

    Args:
        corners_cm: corners in the object's frame, x right, y up, floor at y = 0.
        corners_px: the same corners in the picture.
        image_size: (width, height) in px.
        corner_sigma_px: standard deviation of a corner's coordinate.
        tolerance: how exactly the object stands; by default +-3 cm in depth and 0.4 deg of tilt.
        inwards: direction (N, 2) in which each corner moves when the squares look smaller than they are; None where the
            corners are not those of squares. How far they move is fitted.
    """
    tolerance = tolerance or Tolerance()
    anchor = corners_cm.mean(axis=0)
    low, high = (math.log(focal_from_fov(fov, image_size)) for fov in reversed(SHEET.possible_view_deg))
    # A uniform prior's standard deviation is its width over the square root of 12.
    prior = np.array([(low + high) / 2, 0, 0, 0, 0])
    prior_sigma = np.array([(high - low) / math.sqrt(12), SHEET.distortion_sigma_factor,
                            *SHEET.camera_sigma_rad])

    bleed = np.zeros_like(corners_cm) if inwards is None else inwards

    def full(theta: Array) -> Array:
        return np.concatenate([theta[:_FREE], np.zeros(3), anchor])

    def model(theta: Array) -> Array:
        points = corners_cm + bleed * theta[_FREE]
        ideal = apply_homography(pinhole_homography(full(theta), 1, image_size), points)
        return distort(ideal, float(theta[At.k1]), math.exp(theta[At.log_focal]), image_size)

    def residuals(theta: Array) -> Array:
        with np.errstate(over="ignore", invalid="ignore"):
            seen = (model(theta) - corners_px).ravel() / corner_sigma_px
        regular = (theta[: len(prior)] - prior) / prior_sigma
        distance = theta[At.log_focal] - theta[At.log_scale] - math.log(SHEET.usual_distance_cm)
        distance /= SHEET.log_distance_sigma_factor
        return np.concatenate([np.nan_to_num(seen, nan=1e6), regular, [distance, theta[_FREE] / SHEET.bleed_sigma_cm]])

    scale = np.array([0.1, 0.05, 0.05, 0.05, 0.05, 1, 1, 0.01, 0.01])
    starts = _starts(corners_cm, corners_px, anchor, image_size, float(prior[0]))
    fits = [scipy.optimize.least_squares(residuals, start, x_scale=scale, max_nfev=60) for start in starts]
    fits.sort(key=lambda f: f.cost)
    best = fits[0]
    misfit = float(np.sum(best.fun[: corners_px.size] ** 2) / max(corners_px.size - 6, 1))
    # Corners that miss their places are worth less; what is known of phones beforehand is not.
    seen, known = best.jac[: corners_px.size], best.jac[corners_px.size :]
    covariance = np.linalg.inv(seen.T @ seen / max(1.0, misfit) + known.T @ known)
    # A plane seen from afar has two poses that fit nearly alike; where the second is still possible its distance
    # counts.
    for other in fits[1:]:
        weight = 1 / (1 + math.exp(min((other.cost - best.cost) / max(1.0, misfit), 50)))
        step = other.x - best.x
        covariance = covariance + weight * (1 - weight) * np.outer(step, step)
    # The scale of the print is known no better than the ruler that checked it.
    covariance[At.log_scale, At.log_scale] += (tolerance.ruler_share / 1.96) ** 2
    spread = np.zeros((len(PINHOLE), len(PINHOLE)))
    spread[:_FREE, :_FREE] = ((covariance + covariance.T) / 2)[:_FREE, :_FREE]
    spread[At.depth_cm, At.depth_cm] = (tolerance.depth_cm / 1.96) ** 2
    spread[At.tilt, At.tilt] = (math.radians(tolerance.tilt_deg) / 1.96) ** 2
    residual = float(np.sqrt(np.mean(np.sum((model(best.x) - corners_px) ** 2, axis=1))))
    return CameraFit(full(best.x), spread, residual, misfit, float(best.cost))


def _starts(
    corners_cm: Array, corners_px: Array, anchor: Array, image_size: tuple[int, int], log_focal: float
) -> Sequence[Array]:
    """Both poses that a plane's perspective allows, as starting points."""
    centred = np.column_stack([corners_cm - anchor, np.zeros(len(corners_cm))])
    matrix = intrinsics(math.exp(log_focal), image_size)
    _, turns, shifts, _ = cv2.solvePnPGeneric(centred, corners_px, matrix, np.zeros(4), flags=cv2.SOLVEPNP_IPPE)
    starts = []
    for turn, shift in zip(turns, shifts, strict=True):
        place = shift.ravel()
        image = (matrix @ place)[:2] / place[2]
        starts.append(
            np.array(
                [
                    log_focal,
                    0.0,
                    *angles(np.asarray(cv2.Rodrigues(turn)[0], dtype=float)),
                    *image,
                    log_focal - math.log(place[2]),
                    0.0,
                ]
            )
        )
    return starts
