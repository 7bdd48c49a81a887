"""The rungs below the sheet: four corners of a plain object, a known foot length, the vertical alone, nothing."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any, Literal

import numpy as np
from numpy.typing import ArrayLike

from calibration.camera import PINHOLE, Array, At, focal_from_fov
from calibration.errors import CornersError, FootLengthError
from calibration.fit import Tolerance, fit_camera
from calibration.plane import Method, SagittalPlane, Unit
from calibration.settings import LADDER, SHEET
from calibration.vertical import UNKNOWN, Vertical
from foundation.notice import Notice

CornerObject = Literal["a4", "letter", "card"]

OBJECT_CM: dict[CornerObject, tuple[float, float]] = {
    "a4": (29.7, 21.0),
    "letter": (27.94, 21.59),
    "card": (8.56, 5.398),
}
"""Long and short side. Cards: ISO/IEC 7810 ID-1; A4: ISO 216."""



def plane_from_corners(
    points_px: ArrayLike,
    object: CornerObject,
    image_size: tuple[int, int],
    click_sigma_px: float = LADDER.click_sigma_px,
    tolerance: Tolerance | None = None,
) -> SagittalPlane:
    """The plane of a sheet of paper or bank card that stands upright on its edge on the floor, from its corners.

    Args:
        points_px: four corners (4, 2), going round in either direction from any of them.
        object: what it is; standing on the long edge or the short one is read from the picture.
        image_size: (width, height) in px.
        click_sigma_px: standard deviation of a clicked corner's coordinate.
        tolerance: how exactly the object stands.

    Raises:
        CornersError: not four corners of a convex shape, three in a line, outside the picture, or not this object's
            shape.
    """
    corners = _ordered(points_px, image_size)
    if object not in OBJECT_CM:
        raise CornersError("object-unknown", {"object": object})
    shapes = {name: _standing(name, corners) for name in OBJECT_CM}
    fits = {name: fit_camera(shape, corners, image_size, click_sigma_px, tolerance) for name, shape in shapes.items()}
    fit, likeliest = fits[object], min(fits, key=lambda name: fits[name].cost)
    if fit.cost - fits[likeliest].cost > LADDER.doubt_weight:
        raise CornersError("object-looks-other", {"likeliest": likeliest, "object": object})
    parameters = fit.parameters.copy()
    parameters[At.origin_cm] = shapes[object][:, 0].max()
    plane = SagittalPlane(
        method="clicked",
        unit="cm",
        image_size=image_size,
        parameters=tuple(map(float, parameters)),
        covariance=tuple(tuple(map(float, row)) for row in fit.covariance),
        reference_px=(float(corners[:, 0].mean()), float(corners[:, 1].mean())),
        residual_px=fit.residual_px,
        details={"object": object, "corners_px": corners.tolist()},
    )
    if not LADDER.possible_distance_m[0] <= plane.distance_m <= LADDER.possible_distance_m[1]:
        raise CornersError("object-too-far", {"object": object, "distance_m": plane.distance_m})
    oblique = max(abs(plane.yaw_deg), abs(plane.pitch_deg))
    if fit.misfit > LADDER.misfit_factor or oblique > SHEET.largest_oblique_deg:
        raise CornersError("object-does-not-fit", {"object": object})
    rivals = [name for name in OBJECT_CM if name != object and fits[name].cost - fit.cost < LADDER.doubt_weight]
    if rivals:
        plane = plane.warned(
            Notice("object-uncertain", {"rival": rivals[0], "object": object})
        )
    if object == "card":
        plane = plane.warned(Notice("small-reference"))
    return plane


def _standing(name: CornerObject, corners_px: Array) -> Array:
    """The object's corners (4, 2) in cm, from the top left clockwise, standing on the edge that the picture shows."""
    sides = np.linalg.norm(np.roll(corners_px, -1, axis=0) - corners_px, axis=1)
    long, short = OBJECT_CM[name]
    w, h = (long, short) if sides[0] + sides[2] >= sides[1] + sides[3] else (short, long)
    return np.array([[0, h], [w, h], [w, 0], [0, 0.0]])



def _ordered(points_px: ArrayLike, image_size: tuple[int, int]) -> Array:
    """Corners as top left, then clockwise."""
    points = np.asarray(points_px, dtype=float)
    if points.shape != (4, 2) or not np.all(np.isfinite(points)):
        raise CornersError("corners-not-four", {"shape": str(points.shape)})
    w, h = image_size
    if np.any(points < -1) or np.any(points > [w, h]):
        raise CornersError("corner-outside-picture", {"width_px": w, "height_px": h})
    edges = np.roll(points, -1, axis=0) - points
    lengths = np.linalg.norm(edges, axis=1)
    if np.min(lengths) < LADDER.smallest_side_px:
        raise CornersError("corners-on-one-spot")
    following = np.roll(edges, -1, axis=0)
    turn = (edges[:, 0] * following[:, 1] - edges[:, 1] * following[:, 0]) / (lengths * np.roll(lengths, -1))
    if np.min(np.abs(turn)) < math.sin(math.radians(LADDER.flattest_corner_deg)):
        raise CornersError("corners-in-a-line")
    if not (np.all(turn > 0) or np.all(turn < 0)):
        raise CornersError("corners-crossed")
    if np.all(turn < 0):
        points = points[::-1]
    centre = points.mean(axis=0)
    first = int(np.argmin((points - centre).sum(axis=1)))
    return np.roll(points, -first, axis=0)


def plane_from_foot_length(
    foot_length_cm: float,
    heel_px: ArrayLike,
    toe_px: ArrayLike,
    vertical: Vertical = UNKNOWN,
    image_size: tuple[int, int] = (720, 1280),
    foot_sigma_cm: float = LADDER.foot_length_sigma_cm,
    outline_sigma_px: float = LADDER.foot_end_sigma_px,
) -> SagittalPlane:
    """A scale from the foot itself: heel and tip of the longest toe, the foot flat on the floor.

    Args:
        foot_length_cm: length of the foot, or of the shoe if it is worn, heel to longest toe.
        heel_px: rearmost point of the foot's outline (2,) in px.
        toe_px: foremost point (2,) in px.
        vertical: the camera's roll.
        image_size: (width, height) in px.
        foot_sigma_cm: standard deviation of the length given.
        outline_sigma_px: standard deviation of either end of the outline.

    Raises:
        FootLengthError: a length outside 20-32 cm, or a foot too small in the picture.
    """
    check_foot_length(foot_length_cm)
    heel, toe = np.asarray(heel_px, dtype=float), np.asarray(toe_px, dtype=float)
    if not math.hypot(*(toe - heel)) >= LADDER.smallest_foot_px:
        raise FootLengthError("foot-too-small")
    details = {"foot_length_cm": foot_length_cm, "evidence": list(vertical.evidence)}
    floor_px = (float(toe[0]), float(max(heel[1], toe[1])))
    by_eye = _plane_from_room("foot-length", "cm", image_size, vertical, floor_px, (0.0, 0.0), details)
    # The foot lies on a level floor: its length is its extent along the horizontal.
    span = float(np.diff(by_eye.to_plane([heel, toe])[:, 0])[0])
    if not abs(span) > LADDER.smallest_span_px:
        raise FootLengthError("foot-not-from-the-side")
    if not vertical.evidence:
        by_eye = by_eye.warned(Notice("no-calibration"))
    theta, covariance = np.array(by_eye.parameters), np.array(by_eye.covariance)
    i = At.log_scale
    theta[i] = math.log(abs(span) / foot_length_cm)
    covariance[i, i] = (foot_sigma_cm / foot_length_cm) ** 2 + 2 * (outline_sigma_px / span) ** 2
    return replace(
        by_eye,
        parameters=tuple(map(float, theta)),
        covariance=tuple(map(tuple, covariance.tolist())),
        towards_wall=1 if span > 0 else -1,
    )


def check_foot_length(foot_length_cm: float) -> None:
    """Refuse a foot length that no adult has.

    Raises:
        FootLengthError: not between 20 and 32 cm.
    """
    low, high = LADDER.possible_foot_cm
    if not low <= foot_length_cm <= high:
        raise FootLengthError("foot-length-impossible",
                              {"foot_length_cm": foot_length_cm, "least_cm": low, "most_cm": high})


def level_only(image_size: tuple[int, int], vertical: Vertical = UNKNOWN) -> SagittalPlane:
    """Angles from the room's lines alone; lengths stay in px, the origin near the picture's lower left corner."""
    return _level("level-only", image_size, vertical).warned(Notice("no-scale"))


def without_scale(image_size: tuple[int, int], vertical: Vertical = UNKNOWN) -> SagittalPlane:
    """Angles alone: from the room's lines where it shows any, from a camera taken to stand upright where not."""
    return level_only(image_size, vertical) if vertical.evidence else none(image_size)


def none(image_size: tuple[int, int]) -> SagittalPlane:
    """Nothing known: the camera is taken to stand upright and square, with the wide interval that this deserves."""
    return _level("none", image_size, UNKNOWN).warned(Notice("no-calibration"), Notice("no-scale"))


def _level(method: Method, image_size: tuple[int, int], vertical: Vertical) -> SagittalPlane:
    w, h = image_size
    details = {"evidence": list(vertical.evidence)}
    return _plane_from_room(method, "px", image_size, vertical, (w / 2, h / 2), (w / 2, h / 2), details)


def _plane_from_room(
    method: Method,
    unit: Unit,
    image_size: tuple[int, int],
    vertical: Vertical,
    anchor_px: tuple[float, float],
    anchor: tuple[float, float],
    details: dict[str, Any],
) -> SagittalPlane:
    """The plane square to the wall, through a point of the picture, one px per unit there."""
    pitch, yaw, log_zoom = vertical.room
    log_focal = math.log(focal_from_fov(SHEET.usual_view_deg, image_size)) + log_zoom
    theta = {"log_focal": log_focal, "roll": math.radians(vertical.roll_deg), "pitch": pitch, "yaw": yaw}
    theta |= {"anchor_u": anchor_px[0], "anchor_v": anchor_px[1], "anchor_x_cm": anchor[0], "anchor_y_cm": anchor[1]}
    covariance = np.zeros((len(PINHOLE), len(PINHOLE)))
    order = [At.roll, At.pitch, At.yaw, At.log_focal]
    covariance[np.ix_(order, order)] = vertical.covariance
    # People stand square to the wall by eye only.
    covariance[At.yaw, At.yaw] += math.radians(LADDER.foot_turn_sigma_deg) ** 2
    covariance[At.k1, At.k1] = SHEET.distortion_sigma_factor**2
    return SagittalPlane(
        method=method,
        unit=unit,
        image_size=image_size,
        parameters=tuple(float(theta.get(name, 0.0)) for name in PINHOLE),
        covariance=tuple(map(tuple, covariance.tolist())),
        reference_px=(float(anchor_px[0]), float(anchor_px[1])),
        details=details,
    )
