"""What perspective does to a leg that is round and does not stand in the foot's plane, as standard errors.

A plane's calibration puts every point of the picture where its ray meets the sagittal plane of the foot. The front of
the shin, the knee and the toe tip lie up to some centimetres before or behind that plane, and what is foremost on a
round leg is another line of it for every eye. A camera opposite the leg sees all that head-on, and it does no harm; the
error grows with the slant at which the leg is looked at. How much depends on the person, and is told as a spread; but
some of it goes the same way in all of them. Eyes on either side of a leg that look along the same line see the same
rim: what counts is whether the line of sight runs from the inner side behind to the outer side ahead (an inward slant,
positive) or from the outer side behind. Along the former the flat inner face of the shin makes the rim, and the lean is
seen too small; on a very thick leg the calf bulges before that face, and the lean is seen far too large. And the front
of the shin lies to the outer side of the foot's plane, so that a camera above or below the shin sees it moved along the
shin, against ankle and knee.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from calibration.camera import camera_place
from calibration.plane import SagittalPlane
from vision.capture.slant import turn_deg
from vision.lunge.estimate_settings import ESTIMATE


@dataclass(frozen=True)
class RoundLeg:
    """What of a leg's roundness matters to an eye at a slant.

    Attributes:
        nearness: 1 for the leg that is surely nearer to the camera, which shows its outer side; -1 for the farther one.
        thick_share: 0 for a leg as most are, 1 for a very thick one, or one in wide trousers.
    """

    nearness: float = 0.0
    thick_share: float = 0.0

    def __post_init__(self) -> None:
        if not (-1 <= self.nearness <= 1 and 0 <= self.thick_share <= 1):
            raise ValueError(f"expected shares, got {self}")


def thick_share(width_shins: float) -> float:
    """`RoundLeg.thick_share` of a leg so wide (`vision.leg.trousers.lower_width`); 0 where that is NaN."""
    slim, thick = ESTIMATE.thick_width_shins
    return float(np.clip((width_shins - slim) / (thick - slim), 0.0, 1.0)) if math.isfinite(width_shins) else 0.0


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


def _inward(plane: SagittalPlane, line: np.ndarray, nearness: float) -> np.ndarray:
    """How far lines of sight run from the inner side behind to the outer side ahead, as tangents (n, 2): along x and y.

    Args:
        plane: the sagittal plane.
        line: (n, 2, 2) fronts of the shin in the plane's unit, lower end first.
        nearness: as of `RoundLeg`; 0, where nobody knows which side is seen, makes them 0.

    Returns:
        The tangents; 0 where the plane does not tell where the camera stands.
    """
    if plane.unit != "cm":
        return np.zeros((len(line), 2))
    *foot, away = eye(plane)
    return np.asarray(-nearness * (line.mean(1) - foot) / max(away, 1.0))


def lean_excess_deg(plane: SagittalPlane, line: np.ndarray, leg: RoundLeg) -> np.ndarray:
    """By how many degrees (n,) the fronts (n, 2, 2) of a shin are likely to be seen to lean further than they do.

    Nothing at a small slant, where it is less than what differs from person to person. Of a thick leg half of what it
    may be: wide trousers look as thick, and lean no further.
    """
    inward, most = _inward(plane, line, leg.nearness), ESTIMATE.largest_inward_factor
    level = np.clip(inward[:, 0], -most, most)
    small, large = ESTIMATE.told_slant_factor
    told = np.clip((np.abs(level) - small) / (large - small), 0.0, 1.0)
    usual = told * np.polyval([*ESTIMATE.slant_excess_deg, 0.0], level)
    thick = ESTIMATE.thick_excess_deg * np.clip((inward * _ahead(line)).sum(1), 0.0, most)
    return np.asarray((1 - leg.thick_share) * usual + leg.thick_share * thick)


def lean_sigma_deg(plane: SagittalPlane, line: np.ndarray, leg: RoundLeg) -> float:
    """Standard error of the lean of the shin's front (2, 2), in the plane's unit, lower end first.

    Of the lean without its likely excess; where the plane does not tell where the camera stands, of the lean as seen.
    """
    across = slant(plane, line.mean(axis=0), _ahead(line[None])[0])
    untold = 1 - abs(leg.nearness) if plane.unit == "cm" else 1.0
    usual = math.hypot(ESTIMATE.slant_sigma_deg, untold * ESTIMATE.slant_excess_deg[-1]) * across
    inward = untold * across + max(float(_inward(plane, line[None], leg.nearness)[0] @ _ahead(line[None])[0]), 0.0)
    return math.hypot(ESTIMATE.round_sigma_deg, usual, leg.thick_share * ESTIMATE.thick_sigma_deg * inward)


def _ahead(line: np.ndarray) -> np.ndarray:
    """Unit vectors (n, 2) across lines (n, 2, 2), towards the wall."""
    run = line[:, 1] - line[:, 0]
    return np.asarray(np.stack([run[:, 1], -run[:, 0]], 1) / np.maximum(np.linalg.norm(run, axis=1), 1e-9)[:, None])


def wall_sigma_cm(plane: SagittalPlane, knee: np.ndarray) -> float:
    """Standard error of how far the knee (2,), in cm, lies ahead of the toe tip."""
    return ESTIMATE.slant_sigma_cm * slant(plane, knee, np.array([1.0, 0.0]))
