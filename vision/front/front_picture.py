"""A frame with what was measured drawn on it: outlines, knee, ankle and hip, and the foot's axis."""

from __future__ import annotations

import cv2
import numpy as np

from vision.front.front_lunges import FrontLunge

INNER, OUTER, BONE, FOOT, EDGE = (60, 60, 230), (230, 140, 40), (80, 220, 80), (220, 80, 220), (60, 210, 230)
_SHIFT = 3
_FINE = 2**_SHIFT


def drawn_front(image: np.ndarray, lunge: FrontLunge) -> np.ndarray:
    """A copy of the BGR picture (height, width, 3) of the lunge's deepest look with its leg drawn on it."""
    out = image.copy()
    size = max(1, round(max(image.shape) / 640))
    row, seen = lunge.deepest, lunge.seen
    for outline, colour in zip(row.middles.outline_px, (INNER, OUTER), strict=True):
        known = outline[np.isfinite(outline).all(axis=1)]
        if len(known) > 1:
            cv2.polylines(out, [_fine(known)], False, colour, size, cv2.LINE_AA, _SHIFT)
    if row.foot is not None:
        cv2.polylines(out, [_fine(row.foot.outline_px)], True, EDGE, size, cv2.LINE_AA, _SHIFT)
    hip, knee, ankle = seen.deep.points_px
    for first, last, colour in ((hip, knee, BONE), (knee, ankle, BONE), (ankle, seen.toe_px, FOOT)):
        cv2.polylines(out, [_fine(np.stack([first, last]))], False, colour, size, cv2.LINE_AA, _SHIFT)
    for point in (hip, knee, ankle, seen.toe_px):
        centre = [int(v) for v in _fine(point)]
        cv2.circle(out, centre, 4 * size * _FINE, (255, 255, 255), -1, cv2.LINE_AA, _SHIFT)
        cv2.circle(out, centre, 3 * size * _FINE, (30, 30, 30), -1, cv2.LINE_AA, _SHIFT)
    return out


def _fine(points: np.ndarray) -> np.ndarray:
    return np.round(points * _FINE).astype(np.int32)
