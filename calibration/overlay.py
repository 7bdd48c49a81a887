"""A picture that shows what was found: a grid of 1 cm laid on the plane."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.camera import Array
from calibration.plane import SagittalPlane

_FINE, _BOLD, _FLOOR, _WALL, _POINT = (150, 150, 60), (60, 170, 20), (0, 140, 255), (200, 0, 200), (0, 0, 255)


def draw_grid(
    image_bgr: NDArray[np.uint8], plane: SagittalPlane, points_px: Array | None = None, height_cm: int = 60
) -> NDArray[np.uint8]:
    """A copy of the picture with a 1 cm grid on the plane, every tenth line bold, the floor thick and the wall dashed.

    Args:
        image_bgr: picture (H, W, 3) of the plane's own size.
        plane: a plane in cm, or in px, where a coarse grid shows the vertical.
        points_px: (N, 2) points that the plane was made from, marked by crosses.
        height_cm: how far up the grid reaches.
    """
    out = image_bgr.copy()
    u, v = plane.reference_px
    at = plane.to_plane([[u, v]])[0]
    unit = 1.0 if plane.unit == "cm" else max(plane.image_size) / 100
    low = np.floor((at[0] / unit - 45) / 10) * 10
    columns = np.arange(low, low + 91)
    if plane.wall_known:
        columns = np.arange(low, 1)
    base = 0.0 if plane.unit == "cm" else np.floor(at[1] / unit / 10) * 10 - 30
    rows = base + np.arange(0, height_cm + 1)
    faint = out.copy()
    for values, along in ((columns, rows), (rows, columns)):
        for value in values:
            line = (
                np.column_stack([np.full(len(along), value), along])
                if values is columns
                else np.column_stack([along, np.full(len(along), value)])
            )
            px = plane.to_image(line * unit)
            bold = value % 10 == 0
            _polyline(out if bold else faint, px, _BOLD if bold else _FINE, 1)
    out = np.asarray(cv2.addWeighted(out, 0.55, faint, 0.45, 0), dtype=np.uint8)
    if plane.unit == "cm":
        thick = max(2, round(max(plane.image_size) / 600))
        _polyline(out, plane.to_image(np.column_stack([columns, np.zeros(len(columns))])), _FLOOR, thick)
        for x in columns[columns % 10 == 0]:
            spot = plane.to_image([[x, -2.5]])[0]
            if np.all(np.isfinite(spot)):
                place = (int(spot[0]) - 8, int(spot[1]))
                cv2.putText(out, f"{x:.0f}", place, cv2.FONT_HERSHEY_SIMPLEX, 0.4, _FLOOR, 1, cv2.LINE_AA)
        if plane.wall_known:
            for y in range(0, height_cm, 4):
                _polyline(out, plane.to_image([[0, y], [0, y + 2]]), _WALL, thick)
    for p in np.empty((0, 2)) if points_px is None else points_px:
        cv2.drawMarker(out, (round(float(p[0])), round(float(p[1]))), _POINT, cv2.MARKER_CROSS, 7, 1, cv2.LINE_AA)
    return out


def _polyline(image: NDArray[np.uint8], px: Array, colour: tuple[int, int, int], thickness: int) -> None:
    px = px[np.all(np.isfinite(px), axis=1) & np.all(np.abs(px) < 20000, axis=1)]
    # Four bits after the point keep lines straight that are drawn between whole pixels.
    cv2.polylines(image, [np.round(px * 16).astype(np.int32)], False, colour, thickness, cv2.LINE_AA, 4)
