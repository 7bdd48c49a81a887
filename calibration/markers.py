"""Square markers of the calibration sheet read from a picture, anywhere in it or near where they were last."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.camera import Array
from calibration.corners import refine_squares
from calibration.settings import SHEET
from calibration.sheet import DICTIONARY, sheet_of


def grey_of(image_bgr: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The picture (H, W, 3) in grey, (H, W)."""
    return np.asarray(cv2.cvtColor(image_bgr, cv2.COLOR_BGR2GRAY), dtype=np.uint8)


def _detector(dictionary: int) -> Any:
    parameters = cv2.aruco.DetectorParameters()
    parameters.adaptiveThreshWinSizeMax = 33
    return cv2.aruco.ArucoDetector(cv2.aruco.getPredefinedDictionary(dictionary), parameters)


def find_markers(grey: NDArray[np.uint8], dictionary: int = DICTIONARY) -> tuple[list[int], Array]:
    """Ids and rough corners (M, 4, 2), px, from the printed top left, clockwise, of all markers of a dictionary."""
    corners, ids, _ = _detector(dictionary).detectMarkers(grey)
    if ids is None:
        return [], np.empty((0, 4, 2))
    return [int(i) for i in ids.ravel()], np.array([c.reshape(4, 2) for c in corners], dtype=float)


def find_markers_near(image_bgr: NDArray[np.uint8], corners_px: Array) -> tuple[list[int], Array]:
    """The markers, ids ascending, with refined corners, around where some were last: far faster than everywhere.

    Args:
        image_bgr: the picture (H, W, 3).
        corners_px: (M, 4, 2) where they were, M at least 1.
    """
    size = image_bgr.shape[1], image_bgr.shape[0]
    points = corners_px.reshape(-1, 2)
    side = float(np.mean(np.linalg.norm(corners_px - np.roll(corners_px, 1, axis=1), axis=2)))
    x0, y0 = np.clip(points.min(axis=0) - SHEET.near_factor * side, 0, size).astype(int).tolist()
    x1, y1 = np.clip(points.max(axis=0) + SHEET.near_factor * side, 0, size).astype(int).tolist()
    if x1 - x0 < 2 or y1 - y0 < 2:
        return [], np.empty((0, 4, 2))
    grey = grey_of(image_bgr[y0:y1, x0:x1])
    ids, found = find_markers(grey)
    if not ids:
        return ids, found
    return sorted(ids), refine_squares(grey, found[np.argsort(ids)]) + np.array([x0, y0])


class SheetWitness:
    """The sheet of a reference picture found again in other frames: it stands as still as the room.

    Args:
        reference_bgr: the picture (H, W, 3).
    """

    def __init__(self, reference_bgr: NDArray[np.uint8]) -> None:
        grey = grey_of(reference_bgr)
        ids, corners = find_markers(grey)
        ours = [k for k, i in enumerate(ids) if sheet_of(i) is not None]
        self._there: dict[int, Array] = {}
        if ours and len({ids[k] for k in ours}) == len(ours):
            self._there = dict(zip([ids[k] for k in ours], refine_squares(grey, corners[ours]), strict=True))
        self._last = corners[ours]

    def pairs(self, image_bgr: NDArray[np.uint8]) -> tuple[Array, Array]:
        """Corners (N, 2) in the frame and the same ones (N, 2) in the reference; empty where they are not seen."""
        empty = np.empty((0, 2))
        if not self._there:
            return empty, empty
        ids, corners = find_markers_near(image_bgr, self._last)
        both = [k for k, i in enumerate(ids) if i in self._there]
        if not both or len(set(ids)) < len(ids):
            return empty, empty
        self._last = corners[both]
        return corners[both].reshape(-1, 2), np.concatenate([self._there[ids[k]] for k in both])
