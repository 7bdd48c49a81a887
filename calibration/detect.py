"""Finding the calibration sheet in one picture."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.camera import Array
from calibration.corners import refine_squares, unhidden_corners
from calibration.errors import (
    ForeignMarkersError,
    SheetMirroredError,
    SheetTooSmallError,
    SheetTurnedError,
    TwoSheetsError,
)
from calibration.markers import find_markers, grey_of
from calibration.settings import SHEET
from calibration.sheet import SHEETS, Paper, Sheet, sheet_of
from foundation.notice import Notice

Image = NDArray[np.uint8]



@dataclass(frozen=True)
class SheetSighting:
    """The sheet in one picture.

    Attributes:
        paper: paper size, read from the ids.
        ids: the markers seen, ascending.
        corners_px: their corners (len(ids), 4, 2) from the printed top left, clockwise, refined below a pixel.
        image_size: (width, height) in px.
        notices: what is wrong but can be lived with.
        hidden: (len(ids), 4) bool, corners beside which something else than white paper is seen.
    """

    paper: Paper
    ids: tuple[int, ...]
    corners_px: Array
    image_size: tuple[int, int]
    notices: tuple[Notice, ...] = ()
    hidden: NDArray[np.bool_] = field(default_factory=lambda: np.zeros((0, 4), bool))

    def __post_init__(self) -> None:
        if self.hidden.shape != (len(self.ids), 4):
            raise ValueError(f"expected flags of shape ({len(self.ids)}, 4), got {self.hidden.shape}")
        if self.corners_px.shape != (len(self.ids), 4, 2):
            raise ValueError(f"expected corners of shape ({len(self.ids)}, 4, 2), got {self.corners_px.shape}")

    @property
    def sheet(self) -> Sheet:
        """The geometry of the sheet seen."""
        return SHEETS[self.paper]

    @property
    def marker_px(self) -> float:
        """Mean side of the markers in px."""
        sides = self.corners_px - np.roll(self.corners_px, 1, axis=1)
        return float(np.mean(np.linalg.norm(sides, axis=2)))


def detect_sheet(image_bgr: Image, explain: bool = True) -> SheetSighting | None:
    """The sheet in a picture of shape (H, W, 3), or None where there is none.

    Args:
        image_bgr: the picture.
        explain: where there is none, look for what else may be taken for it, which takes five times as long.

    Raises:
        SheetError: something is there, but cannot be used: mirrored, turned, two sheets, other markers, too small.
    """
    grey = grey_of(image_bgr)
    ids, corners = find_markers(grey)
    ours = [k for k, i in enumerate(ids) if sheet_of(i) is not None]
    if len(ours) < 2:
        if explain:
            _explain_absence(grey, ids)
        return None
    seen = [ids[k] for k in ours]
    papers = {s.paper for s in map(sheet_of, seen) if s is not None}
    if len(set(seen)) < len(seen) or len(papers) > 1:
        raise TwoSheetsError("sheets-two")
    order = sorted(ours, key=lambda k: ids[k])
    notices = []
    if len(ids) > len(ours):
        notices.append(
            Notice("foreign-marker")
        )
    refined = refine_squares(grey, corners[order])
    hidden = ~unhidden_corners(grey, refined)
    size = grey.shape[1], grey.shape[0]
    sighting = SheetSighting(papers.pop(), tuple(ids[k] for k in order), refined, size, hidden=hidden)
    _refuse_turned(sighting)
    if sighting.marker_px < SHEET.smallest_marker_px:
        raise SheetTooSmallError("sheet-too-small", {"marker_px": sighting.marker_px})
    if sighting.marker_px < SHEET.small_marker_px:
        notices.append(
            Notice("sheet-small", {"marker_px": sighting.marker_px})
        )
    if len(seen) < 6:
        notices.append(
            Notice("sheet-partly-hidden", {"markers": len(seen)})
        )
    return replace(sighting, notices=tuple(notices))


def _refuse_turned(sighting: SheetSighting) -> None:
    up = np.mean(sighting.corners_px[:, [0, 1]] - sighting.corners_px[:, [3, 2]], axis=(0, 1))
    lean = abs(float(np.degrees(np.arctan2(up[0], -up[1]))))
    if lean > 135:
        raise SheetTurnedError("sheet-upside-down")
    if lean > 45:
        raise SheetTurnedError("sheet-on-its-side")


def _lie_as_printed(ids: list[int], corners_px: Array) -> bool:
    """Whether two and more markers (len(ids), 4, 2) of one sheet lie to each other as they are printed.

    In a room without a sheet tiles and shadows are read as a marker now and then, here one and there another.
    """
    ours = {i: k for k, i in enumerate(ids) if sheet_of(i) is not None}
    sheets = {sheet_of(i) for i in ours}
    if len(ours) < 2 or len(sheets) > 1:
        return False
    sheet = sheets.pop()
    assert sheet is not None
    printed = np.concatenate([sheet.marker_corners_cm(i) for i in ours])
    seen = corners_px[list(ours.values())]
    to_px, _ = cv2.findHomography(printed, seen.reshape(-1, 2))
    if to_px is None:
        return False
    missed = cv2.perspectiveTransform(printed[None], to_px)[0] - seen.reshape(-1, 2)
    side = np.linalg.norm(seen - np.roll(seen, 1, axis=1), axis=2).mean()
    return bool(np.sqrt(np.mean(np.sum(missed**2, axis=1))) < SHEET.as_printed_share * side)


def _explain_absence(grey: Image, ids: list[int]) -> None:
    """Say what else the picture holds when fewer than two of the sheet's markers were read."""
    if _lie_as_printed(*find_markers(np.ascontiguousarray(grey[:, ::-1]))):
        raise SheetMirroredError("sheet-mirrored")
    if len(ids) >= 2:
        raise ForeignMarkersError("markers-foreign")
    for other in (
        cv2.aruco.DICT_5X5_1000,
        cv2.aruco.DICT_6X6_1000,
        cv2.aruco.DICT_ARUCO_ORIGINAL,
        cv2.aruco.DICT_APRILTAG_36H11,
    ):
        if len(find_markers(grey, other)[0]) >= 2:
            raise ForeignMarkersError("markers-of-another-kind")
