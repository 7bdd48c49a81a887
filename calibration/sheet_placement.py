"""How the sheet stood, against the wall or behind the heel, decided from the picture."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from calibration.plane import SagittalPlane
from calibration.settings import SHEET
from calibration.sheet import SHEETS
from calibration.wall import WallSighting, find_wall
from foundation.notice import Notice


def with_wall_from_picture(
    plane: SagittalPlane,
    image_bgr: NDArray[np.uint8],
    mask: NDArray[np.bool_] | None = None,
    facing: int | None = None,
) -> SagittalPlane:
    """The same plane with the wall in it, where the picture (H, W, 3) shows one.

    Where a sheet's edge touches the wall found, x = 0 is that edge. Where the wall is not really seen the plane comes
    back as it was, with the warning `wall-not-found`. `facing` (+1 right, -1 left) says where the wall is; without it
    both sides are looked at, and a wall is taken only from one.
    """
    if plane.wall_known or plane.unit != "cm":
        return plane
    found: list[tuple[SagittalPlane, WallSighting]] = []
    for sign in (facing,) if facing is not None else (1, -1):
        turned = plane.facing(sign)
        wall = find_wall(image_bgr, turned, mask)
        if wall is not None and (facing is not None or wall.x_cm > edge_x_cm(turned) - SHEET.touching_cm):
            found.append((turned, wall))
    if len(found) != 1:
        notice = Notice("wall-not-found")
        return (plane if facing is None else plane.facing(facing)).warned(notice)
    turned, wall = found[0]
    edge = edge_x_cm(turned)
    touching = plane.method == "sheet" and abs(wall.x_cm - edge) < max(SHEET.touching_cm, 2 * wall.sigma_cm)
    walled = turned.with_wall(edge, SHEET.touch_sigma_cm) if touching else turned.with_wall(wall.x_cm, wall.sigma_cm)
    if plane.method != "sheet":
        return walled
    side = "right" if turned.towards_wall == 1 else "left"
    placement = f"against-wall-{side}" if touching else "behind-heel"
    return replace(walled, details={**walled.details, "placement": placement})


def edge_x_cm(plane: SagittalPlane) -> float:
    """Where (x in cm) the sheet's edge towards the wall lies; 0 for planes of no sheet."""
    paper = plane.details.get("paper")
    if paper is None or plane.towards_wall == 1:
        return 0.0
    return SHEETS[paper].width_cm
