"""Whether the camera looks at the leg at a slant: one answer for a check beforehand and for a measurement."""

from __future__ import annotations

import math

from calibration.plane import SagittalPlane
from vision.leg.model_traits import OBLIQUE_SHARE

MAX_TURN_DEG = 10.0
"""A camera turned further from the leg's side sees it at a slant. A sheet or the room's lines tell its turn, and a
plane corrects what lies in it, but the leg is round: the front of rendered shins is seen 0.3 to 0.8 deg off for each
10 deg of turn, and its rim is harder to read."""


def at_a_slant(side_on_share: float, plane: SagittalPlane | None) -> bool:
    """Whether the body's own width, or the plane found in the picture, shows a camera that is turned too far.

    Args:
        side_on_share: how much of the shoulder and hip widths is hidden, 0 to 1; NaN where nothing tells.
        plane: the plane found in the picture; None where there is none. One that rests on nothing seen does not count.
    """
    return side_on_share < OBLIQUE_SHARE or turn_deg(plane) > MAX_TURN_DEG


def turn_deg(plane: SagittalPlane | None) -> float:
    """How far (deg, at least 0) the camera is surely turned from the leg's side; 0 where nothing seen tells it."""
    if plane is None or plane.method == "none":
        return 0.0
    sure = 0.0 if plane.method in ("sheet", "clicked") else 2 * plane.yaw_sigma_deg
    yaw = abs(plane.yaw_deg)
    return max(yaw - sure, 0.0) if math.isfinite(yaw) else 0.0
