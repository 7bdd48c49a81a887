"""Straight line segments of a picture of a room."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.camera import Array
from calibration.room_settings import ROOM


def find_segments(image_bgr: NDArray[np.uint8], mask: NDArray[np.bool_] | None = None) -> Array:
    """The longest line segments (M, 4) as u1, v1, u2, v2 in px of the full picture, longest first.

    Args:
        image_bgr: picture (H, W, 3).
        mask: (H, W), true where a person hides the room; segments that lie there by more than a third are left out.
    """
    grey = cv2.cvtColor(image_bgr, cv2.COLOR_BGR2GRAY)
    scale = min(1.0, ROOM.working_px / max(grey.shape))
    if scale < 1:
        grey = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    found = cv2.createLineSegmentDetector(cv2.LSD_REFINE_STD).detect(grey)[0]
    if found is None:
        return np.empty((0, 4))
    segments = _joined(found.reshape(-1, 4).astype(float))
    length = np.hypot(segments[:, 2] - segments[:, 0], segments[:, 3] - segments[:, 1])
    segments = segments[length >= ROOM.shortest_line_share * max(grey.shape)] / scale
    if mask is not None and len(segments):
        segments = segments[share_inside(segments, mask) < ROOM.hidden_line_share]
    length = np.hypot(segments[:, 2] - segments[:, 0], segments[:, 3] - segments[:, 1])
    return segments[np.argsort(-length)[:ROOM.lines_count]]


def same_line(segment: Array, others: Array) -> NDArray[np.bool_]:
    """Which of the segments (M, 4) lie along `segment` (4,) within `ROOM.same_line_px` and overlap it."""
    p, q = segment[:2], segment[2:]
    span = float(np.linalg.norm(q - p))
    along = (q - p) / span
    ends = others.reshape(-1, 2, 2) - p
    t, miss = ends @ along, np.abs(ends @ np.array([-along[1], along[0]]))
    overlap = np.minimum(t.max(axis=1), span) - np.maximum(t.min(axis=1), 0)
    lengths = np.linalg.norm(ends[:, 1] - ends[:, 0], axis=1)
    overlaps = overlap > ROOM.same_line_share * np.minimum(span, lengths)
    return np.asarray((miss.max(axis=1) < ROOM.same_line_px) & overlaps)


def share_inside(segments: Array, mask: NDArray[np.bool_]) -> Array:
    """How much of each segment (M, 4) lies where a mask (H, W) is true: (M,) shares."""
    t = np.linspace(0, 1, 21)
    u = segments[:, [0]] + t * (segments[:, [2]] - segments[:, [0]])
    v = segments[:, [1]] + t * (segments[:, [3]] - segments[:, [1]])
    h, w = mask.shape
    inside = mask[np.clip(v, 0, h - 1).astype(int), np.clip(u, 0, w - 1).astype(int)]
    return np.asarray(inside.mean(axis=1))


def _joined(segments: Array) -> Array:
    """Join pieces of one edge: a long edge is often broken by a shadow or a person."""
    length = np.hypot(segments[:, 2] - segments[:, 0], segments[:, 3] - segments[:, 1])
    order = np.argsort(-length)
    segments, length = segments[order][:ROOM.pieces_count], length[order][:ROOM.pieces_count]
    used = np.zeros(len(segments), dtype=bool)
    out = []
    for i in range(len(segments)):
        if used[i]:
            continue
        p, q = segments[i, :2], segments[i, 2:]
        if length[i] >= ROOM.join_from_px:
            for _ in range(4):
                along = (q - p) / np.linalg.norm(q - p)
                normal = np.array([-along[1], along[0]])
                ends = segments.reshape(-1, 2, 2)
                t, miss = (ends - p) @ along, np.abs((ends - p) @ normal)
                span = float(np.linalg.norm(q - p))
                near = np.minimum(t[:, 0], t[:, 1]) < span + ROOM.join_gap_px
                near &= np.maximum(t[:, 0], t[:, 1]) > -ROOM.join_gap_px
                take = ~used & near & (miss.max(axis=1) < ROOM.join_miss_px) & (length >= ROOM.join_piece_px)
                take[i] = False
                if not np.any(take):
                    break
                used |= take
                # A line through all ends, weighted by nothing but their spread, is straighter than any one piece.
                pool = np.concatenate([[p, q], ends[take].reshape(-1, 2)])
                centre = pool.mean(axis=0)
                axis = np.linalg.svd(pool - centre)[2][0]
                reach = (pool - centre) @ axis
                p, q = centre + reach.min() * axis, centre + reach.max() * axis
        used[i] = True
        out.append([*p, *q])
    return np.array(out)
