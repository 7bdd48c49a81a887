"""The pinhole camera that looks at the sagittal plane, as plain functions on arrays.

World frame: `X` grows to the right as the camera sees the plane, `Y` up, `Z` towards the camera, in cm; the sheet
(or whatever else was measured) lies in `Z = 0`. Camera frame: x right, y down, z forward. Pixels: u right, v down.
The picture's centre is taken for the principal point.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


class Pinhole(NamedTuple):
    """Parameters of a full camera and of the plane before it.

    The pose hangs on an anchor, a point of the object at (`anchor_x_cm`, `anchor_y_cm`): its image in px and the
    logarithm of the scale there are what the picture fixes well, so that the rest is nearly free of them and a draw
    from the covariance stays on the object.

    Attributes:
        log_focal: logarithm of the focal length in px.
        k1: radial distortion, see `distort`.
        roll, pitch, yaw: of the camera, rad, see `rotation`.
        anchor_u, anchor_v: image of the anchor in px.
        log_scale: logarithm of the px per cm across the line of sight, at the anchor.
        depth_cm: how far the foot's plane lies in front of the object.
        tilt: how far the true vertical leans from the object's, rad.
        origin_cm: the `X` of x = 0.
        anchor_x_cm, anchor_y_cm: the anchor on the object.
    """

    log_focal: float
    k1: float
    roll: float
    pitch: float
    yaw: float
    anchor_u: float
    anchor_v: float
    log_scale: float
    depth_cm: float
    tilt: float
    origin_cm: float
    anchor_x_cm: float
    anchor_y_cm: float

    @property
    def turned(self) -> tuple[float, float, float]:
        """Roll, pitch and yaw."""
        return self.roll, self.pitch, self.yaw


PINHOLE = Pinhole._fields
"""The parameters' names, in the order in which arrays hold them."""


class At(IntEnum):
    """Where each parameter stands in such an array: `covariance[At.log_scale, At.log_scale]`."""

    (log_focal, k1, roll, pitch, yaw, anchor_u, anchor_v, log_scale, depth_cm, tilt, origin_cm, anchor_x_cm,
     anchor_y_cm) = range(13)


def focal_from_fov(fov_deg: float, image_size: tuple[int, int]) -> float:
    """Focal length in px of a camera that sees `fov_deg` over the long side of a picture of (width, height) px."""
    return max(image_size) / (2 * np.tan(np.radians(fov_deg) / 2))


def rotation(roll: float, pitch: float, yaw: float) -> Array:
    """World to camera, 3x3.

    All zero looks along -Z with the picture upright. `roll` > 0 turns the scene clockwise in the picture, `pitch` > 0
    looks down, `yaw` > 0 looks to the right; rad.
    """
    cr, sr, cp, sp, cy, sy = np.cos(roll), np.sin(roll), np.cos(pitch), np.sin(pitch), np.cos(yaw), np.sin(yaw)
    turn = np.array([[cy, 0, -sy], [0, 1, 0], [sy, 0, cy]])
    nod = np.array([[1, 0, 0], [0, cp, -sp], [0, sp, cp]])
    lean = np.array([[cr, -sr, 0], [sr, cr, 0], [0, 0, 1]])
    return lean @ nod @ turn @ np.diag([1.0, -1.0, -1.0])


def angles(matrix: Array) -> tuple[float, float, float]:
    """Roll, pitch and yaw (rad) of a world-to-camera rotation; the inverse of `rotation`."""
    m = matrix @ np.diag([1.0, -1.0, -1.0])
    pitch = float(np.arcsin(np.clip(m[2, 1], -1, 1)))
    return float(np.arctan2(-m[0, 1], m[1, 1])), pitch, float(np.arctan2(m[2, 0], m[2, 2]))


def intrinsics(focal_px: float, image_size: tuple[int, int]) -> Array:
    """The 3x3 camera matrix with the principal point in the middle of the picture."""
    w, h = image_size
    return np.array([[focal_px, 0, (w - 1) / 2], [0, focal_px, (h - 1) / 2], [0, 0, 1.0]])


def distort(points: Array, k1: float, focal_px: float, image_size: tuple[int, int]) -> Array:
    """Ideal px to real px, (N, 2): radius r becomes r (1 + k1 r^2), r in units of the focal length."""
    centre = (np.array(image_size) - 1) / 2
    ray = (points - centre) / focal_px
    return centre + focal_px * ray * (1 + k1 * np.einsum("...c,...c->...", ray, ray)[..., None])


def undistort(points: Array, k1: float, focal_px: float, image_size: tuple[int, int]) -> Array:
    """Real px to ideal px, (N, 2), by Newton's method on the radius; NaN where the lens model has no answer."""
    if k1 == 0:
        return np.asarray(points, dtype=float)
    centre = (np.array(image_size) - 1) / 2
    ray = (points - centre) / focal_px
    seen = np.hypot(ray[..., :1], ray[..., 1:])
    r = seen * (1 - k1 * seen**2)
    with np.errstate(invalid="ignore", divide="ignore"):
        for _ in range(5):
            r = r - (r * (1 + k1 * r**2) - seen) / (1 + 3 * k1 * r**2)
        bad = (1 + 3 * k1 * r**2 <= 0.1) | (np.abs(r * (1 + k1 * r**2) - seen) > 1e-6)
        scale = np.where(seen > 1e-12, r / seen, 1.0)
    return centre + focal_px * ray * np.where(bad, np.nan, scale)


def anchor_in_camera(parameters: Sequence[float] | Array, image_size: tuple[int, int]) -> Array:
    """Place of the anchor in the camera frame, (3,) in cm, of `Pinhole` parameters."""
    camera = Pinhole(*map(float, parameters))
    focal = math.exp(camera.log_focal)
    u = (camera.anchor_u - (image_size[0] - 1) / 2) / focal
    v = (camera.anchor_v - (image_size[1] - 1) / 2) / focal
    # Plain numbers: every draw of a plane comes through here, and arrays of one point are slow.
    k1, seen = camera.k1, math.hypot(u, v)
    r = seen * (1 - k1 * seen**2)
    for _ in range(5):
        r -= (r * (1 + k1 * r**2) - seen) / (1 + 3 * k1 * r**2)
    share = r / seen if seen > 1e-12 else 1.0
    depth = focal / math.exp(camera.log_scale)
    return np.array([u * share * depth, v * share * depth, depth])


def camera_place(parameters: Sequence[float] | Array, image_size: tuple[int, int]) -> Array:
    """Place of the camera in the world frame, (3,) in cm, of `Pinhole` parameters."""
    camera = Pinhole(*parameters)
    anchor = np.array([camera.anchor_x_cm, camera.anchor_y_cm, 0.0])
    return np.asarray(anchor - rotation(*camera.turned).T @ anchor_in_camera(parameters, image_size))


def pinhole_homography(
    parameters: Sequence[float] | Array, towards_wall: int, image_size: tuple[int, int]
) -> Array:
    """Plane (x, y, 1) to ideal px, 3x3, of `Pinhole` parameters; the third row gives the depth before the camera."""
    camera = Pinhole(*parameters)
    c, s = np.cos(camera.tilt), np.sin(camera.tilt)
    along = np.array([towards_wall * c, towards_wall * s, 0.0])
    up = np.array([-s, c, 0.0])
    start = np.array([camera.origin_cm - camera.anchor_x_cm, -camera.anchor_y_cm, camera.depth_cm])
    pose = rotation(*camera.turned) @ np.column_stack([along, up, start])
    pose[:, 2] += anchor_in_camera(parameters, image_size)
    return np.asarray(intrinsics(float(np.exp(camera.log_focal)), image_size) @ pose)


def apply_homography(matrix: Array, points: Array) -> Array:
    """(N, 2) points through a 3x3 homography; NaN for a point that lies behind it."""
    mapped = points @ matrix[:, :2].T + matrix[:, 2]
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(mapped[:, 2:] > 0, mapped[:, :2] / mapped[:, 2:], np.nan)


def project(parameters: Sequence[float] | Array, points_cm: Array, image_size: tuple[int, int]) -> Array:
    """World points (..., 3) in cm to real px (..., 2) under `Pinhole` parameters; NaN behind the camera."""
    camera = Pinhole(*parameters)
    focal = float(np.exp(camera.log_focal))
    anchor = np.array([camera.anchor_x_cm, camera.anchor_y_cm, 0.0])
    # One product of two matrices: many small ones take several times as long.
    seen = ((points_cm.reshape(-1, 3) - anchor) @ rotation(*camera.turned).T).reshape(points_cm.shape)
    seen += anchor_in_camera(parameters, image_size)
    with np.errstate(invalid="ignore", divide="ignore"):
        ray = np.where(seen[..., 2:] > 1.0, seen[..., :2] / seen[..., 2:], np.nan)
    ideal = ray * focal + (np.array(image_size) - 1) / 2
    return distort(ideal, float(camera.k1), focal, image_size)
