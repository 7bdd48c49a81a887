"""What perspective does to a leg that is round and does not stand in the foot's plane, as standard errors.

A plane's calibration puts every point of the picture where its ray meets the sagittal plane of the foot. The front of
the shin, the knee and the toe tip lie up to some centimetres before or behind that plane, and what is foremost on a
round leg is another line of it for every eye. A camera opposite the leg sees all that head-on, and it does no harm; the
error grows with the slant at which the leg is looked at. Which way it goes depends on the person: on 1,152 random
cameras before 80 people its mean was a fifth of its spread, so that there is nothing to correct by and the spread is
told instead. One thing goes the same way in all of them: the front of the shin lies to the outer side of the foot's
plane, so that a camera above or below the shin sees it moved along the shin, against ankle and knee.
"""

from __future__ import annotations

import math

import numpy as np

from calibration.camera import camera_place
from calibration.plane import SagittalPlane
from vision.capture.slant import turn_deg
from vision.lunge.settings import ESTIMATE


def eye(plane: SagittalPlane) -> np.ndarray:
    """Place of the camera (3,): x and y of the plane, and its distance from the plane, in cm; the plane is in cm."""
    known = plane.camera
    away = camera_place(np.asarray(known), plane.image_size) - [known.origin_cm, 0.0, known.depth_cm]
    c, s = np.cos(known.tilt), np.sin(known.tilt)
    return np.array([plane.towards_wall * (c * away[0] + s * away[1]), -s * away[0] + c * away[1], away[2]])


def at_depth(plane: SagittalPlane, points: np.ndarray, towards_camera_cm: float) -> np.ndarray:
    """Where points (..., 2) of the plane would be seen if they stood so far before it, towards the camera.

    As they are where the plane does not tell where the camera stands.
    """
    if plane.unit != "cm":
        return points
    *foot, away = eye(plane)
    return np.asarray(foot + (points - foot) * (away / max(away - towards_camera_cm, 1.0)))


def slant(plane: SagittalPlane, point: np.ndarray, across: np.ndarray) -> float:
    """Tangent of the angle, in the direction `across`, between the line of sight to a point and the plane's normal.

    Args:
        plane: the sagittal plane.
        point: (2,) in the plane's unit.
        across: (2,) unit vector in the plane along which displacements count.

    Returns:
        At least 0; at least `ESTIMATE.usual_slant_factor` where the plane does not tell where the camera stands.
    """
    if plane.unit != "cm":
        return max(ESTIMATE.usual_slant_factor, math.tan(math.radians(min(turn_deg(plane), ESTIMATE.largest_turn_deg))))
    x, y, away = eye(plane)
    return float(abs((np.asarray(point) - [x, y]) @ across) / max(away, 1.0))


def lean_sigma_deg(plane: SagittalPlane, line: np.ndarray) -> float:
    """Standard error of the lean of the shin's front (2, 2), in the plane's unit, lower end first."""
    run = line[1] - line[0]
    ahead = np.array([run[1], -run[0]]) / max(float(np.hypot(*run)), 1e-9)
    return ESTIMATE.slant_sigma_deg * slant(plane, line.mean(axis=0), ahead)


def wall_sigma_cm(plane: SagittalPlane, knee: np.ndarray) -> float:
    """Standard error of how far the knee (2,), in cm, lies ahead of the toe tip."""
    return ESTIMATE.slant_sigma_cm * slant(plane, knee, np.array([1.0, 0.0]))
