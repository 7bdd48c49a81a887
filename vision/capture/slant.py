"""Whether the camera looks at the leg at a slant: one answer for a check beforehand and for a measurement."""

from __future__ import annotations

import math

from calibration.plane import SagittalPlane
from vision.capture.settings import CAPTURE
from vision.leg.settings import TRAITS


def at_a_slant(side_on_share: float, plane: SagittalPlane | None) -> bool:
    """Whether the body's own width, or the plane found in the picture, shows a camera that is turned too far.

    Args:
        side_on_share: how much of the shoulder and hip widths is hidden, 0 to 1; NaN where nothing tells.
        plane: the plane found in the picture; None where there is none. One that rests on nothing seen does not count.
    """
    return side_on_share < TRAITS.oblique_share or turn_deg(plane) > CAPTURE.largest_turn_deg


def turn_deg(plane: SagittalPlane | None) -> float:
    """How far (deg, at least 0) the camera is surely turned from the leg's side; 0 where nothing seen tells it."""
    if plane is None or plane.method == "none":
        return 0.0
    sure = 0.0 if plane.method in ("sheet", "clicked") else CAPTURE.sure_turn_sigmas * plane.yaw_sigma_deg
    yaw = abs(plane.yaw_deg)
    return max(yaw - sure, 0.0) if math.isfinite(yaw) else 0.0
