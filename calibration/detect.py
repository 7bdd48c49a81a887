"""Finding the calibration sheet: in one picture, or gathered over the frames of a clip."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.camera import Array
from calibration.camera_motion import STANDING, CameraMotion
from calibration.corners import refine_squares
from calibration.errors import (
    ForeignMarkersError,
    RulerError,
    SheetBentError,
    SheetHiddenError,
    SheetMirroredError,
    SheetNotFoundError,
    SheetTooObliqueError,
    SheetTooSmallError,
    SheetTurnedError,
    TwoSheetsError,
)
from calibration.fit import Tolerance, fit_camera
from calibration.markers import find_markers, find_markers_near, grey_of
from calibration.plane import SagittalPlane
from calibration.sheet import SHEETS, Paper, Sheet, sheet_of
from foundation.notice import Notice

Image = NDArray[np.uint8]
Placement = Literal["against-wall-left", "against-wall-right", "behind-heel"]

RULER_MM = (85.0, 115.0)
"""Lengths that the printed ruler of 100 mm can have."""
MIN_MARKER_PX = 14.0
"""Markers smaller than this (mean side, px) are not measured from."""
SMALL_MARKER_PX = 24.0
"""Markers smaller than this carry a warning."""
MAX_OBLIQUE_DEG = 40.0
OBLIQUE_DEG = 25.0
BENT_MM, BENT_PX, TOO_BENT_MM = 0.5, 0.25, 2.0
"""Residual (root mean square) from which a sheet is called bent, and from which it is refused."""
_EXPLAIN_EVERY = 3
STILL_PX = 1.5
"""Corners of a still camera stay within this of their median."""


@dataclass(frozen=True)
class SheetSighting:
    """The sheet in one picture.

    Attributes:
        paper: paper size, read from the ids.
        ids: the markers seen, ascending.
        corners_px: their corners (len(ids), 4, 2) from the printed top left, clockwise, refined below a pixel.
        image_size: (width, height) in px.
        notices: what is wrong but can be lived with.
    """

    paper: Paper
    ids: tuple[int, ...]
    corners_px: Array
    image_size: tuple[int, int]
    notices: tuple[Notice, ...] = ()

    def __post_init__(self) -> None:
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
    sighting = SheetSighting(papers.pop(), tuple(ids[k] for k in order), refined, (grey.shape[1], grey.shape[0]))
    _refuse_turned(sighting)
    if sighting.marker_px < MIN_MARKER_PX:
        raise SheetTooSmallError("sheet-too-small", {"marker_px": sighting.marker_px})
    if sighting.marker_px < SMALL_MARKER_PX:
        notices.append(
            Notice("sheet-small", {"marker_px": sighting.marker_px})
        )
    if len(seen) < 6:
        notices.append(
            Notice("sheet-partly-hidden", {"markers": len(seen)})
        )
    return SheetSighting(sighting.paper, sighting.ids, sighting.corners_px, sighting.image_size, tuple(notices))


def _refuse_turned(sighting: SheetSighting) -> None:
    up = np.mean(sighting.corners_px[:, [0, 1]] - sighting.corners_px[:, [3, 2]], axis=(0, 1))
    lean = abs(float(np.degrees(np.arctan2(up[0], -up[1]))))
    if lean > 135:
        raise SheetTurnedError("sheet-upside-down")
    if lean > 45:
        raise SheetTurnedError("sheet-on-its-side")


def _explain_absence(grey: Image, ids: list[int]) -> None:
    """Say what else the picture holds when fewer than two of the sheet's markers were read."""
    mirrored, _ = find_markers(np.ascontiguousarray(grey[:, ::-1]))
    if len({i for i in mirrored if sheet_of(i) is not None}) >= 2:
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


class SheetCollector:
    """Gathers sightings of the sheet over a clip and averages them while the camera is still.

    Holds a few numbers per frame, never the frames themselves.
    """

    def __init__(self) -> None:
        self._sightings: list[SheetSighting] = []
        self._notices: dict[str, Notice] = {}
        self._lone = False
        self._looks = 0
        self._last: SheetSighting | None = None

    def add(self, image_bgr: Image, motion: CameraMotion = STANDING) -> SheetSighting | None:
        """Look for the sheet in one more frame, first where it was seen last. Raises as `detect_sheet` does.

        Args:
            image_bgr: the frame.
            motion: of the camera between this frame and the picture that the plane is to hold in.
        """
        sighting = self._again(image_bgr) or detect_sheet(image_bgr, explain=self._looks % _EXPLAIN_EVERY == 0)
        self._looks += 1
        if sighting is not None:
            self._last = sighting
            self.add_sighting(replace(sighting, corners_px=motion.to_reference(sighting.corners_px)))
        elif self.count == 0:
            grey = grey_of(image_bgr)
            self._lone = self._lone or any(sheet_of(i) is not None for i in find_markers(grey)[0])
        return sighting

    def _again(self, image_bgr: Image) -> SheetSighting | None:
        """The sheet where it was seen last, if all that was seen of it is there; twenty times faster than everywhere.

        Every third look goes over the whole picture: there may be a second sheet by now.
        """
        last = self._last
        if last is None or self.count % 3 == 0 or last.image_size != (image_bgr.shape[1], image_bgr.shape[0]):
            return None
        # Nothing is refused here: what is wrong in a part may be right in the whole.
        ids, corners = find_markers_near(image_bgr, last.corners_px)
        if ids != list(last.ids):
            return None
        return replace(last, corners_px=corners)

    def add_sighting(self, sighting: SheetSighting) -> None:
        """Take one more sighting of the same sheet, found elsewhere."""
        if self._sightings and sighting.paper != self._sightings[0].paper:
            raise TwoSheetsError("sheets-of-two-sizes")
        if self._sightings and sighting.image_size != self._sightings[0].image_size:
            raise ValueError(f"expected frames of {self._sightings[0].image_size}, got {sighting.image_size}")
        self._sightings.append(sighting)

    @property
    def count(self) -> int:
        """Number of frames in which the sheet was seen."""
        return len(self._sightings)

    def averaged(self) -> SheetSighting:
        """The markers' mean corners over the frames in which the camera stood where it stood longest.

        Raises:
            SheetNotFoundError: no frame showed the sheet.
            SheetHiddenError: no frame showed more than one of its markers.
        """
        if not self._sightings and self._lone:
            raise SheetHiddenError("sheet-hidden")
        if not self._sightings:
            raise SheetNotFoundError("sheet-not-found")
        first = self._sightings[0]
        table = np.full((len(self._sightings), 6, 4, 2), np.nan)
        for row, s in zip(table, self._sightings, strict=True):
            row[[i - s.sheet.first_id for i in s.ids]] = s.corners_px
        with np.errstate(all="ignore"):
            middle = np.nanmedian(np.where(np.isnan(table), np.nan, table), axis=0) if len(table) > 1 else table[0]
            away = np.linalg.norm(table - middle, axis=3)
        # Per frame the median corner tells a moved camera from a marker that a foot half covers.
        shift = np.array([np.median(a[~np.isnan(a)]) for a in away])
        still = shift <= STILL_PX
        notices = {n.code: n for s in self._sightings for n in s.notices if n.code != "sheet-partly-hidden"}
        if not np.all(still):
            notices["camera-moved"] = Notice(
                "camera-moved",
                {
                    "how": "sheet",
                    "moved_frames": np.count_nonzero(~still),
                    "frames": len(still),
                    "most_px": np.max(shift),
                },
            )
        if not np.any(still):
            still = shift <= np.min(shift)
        kept = np.where((away[still] <= STILL_PX)[..., None], table[still], np.nan)
        enough = np.count_nonzero(~np.isnan(kept[..., 0]), axis=0).min(axis=1) >= max(1, 0.2 * np.count_nonzero(still))
        if np.count_nonzero(enough) < 2:
            kept, enough = table[[int(np.argmin(shift))]], ~np.isnan(table[int(np.argmin(shift)), :, 0, 0])
        corners = np.nanmean(kept[:, enough], axis=0)
        ids = tuple(first.sheet.first_id + int(k) for k in np.flatnonzero(enough))
        if len(ids) < 6:
            notices["sheet-partly-hidden"] = Notice("sheet-partly-hidden", {"markers": len(ids)})
        return SheetSighting(first.paper, ids, corners, first.image_size, tuple(notices.values()))

    def plane(
        self, placement: Placement = "behind-heel", tolerance: Tolerance | None = None, ruler_mm: float = 100.0
    ) -> SagittalPlane:
        """The plane of the sheet, from the corners averaged so far; see `plane_from_sighting`."""
        return plane_from_sighting(self.averaged(), placement, tolerance, ruler_mm)


def plane_from_sighting(
    sighting: SheetSighting,
    placement: Placement = "behind-heel",
    tolerance: Tolerance | None = None,
    ruler_mm: float = 100.0,
) -> SagittalPlane:
    """The sagittal plane in which the sheet stands.

    Args:
        sighting: the sheet's markers in the picture.
        placement: which paper edge touches the wall, or "behind-heel" for a wall not known.
        tolerance: how exactly the sheet stands.
        ruler_mm: length of the printed 100 mm line as measured with a ruler.

    Raises:
        RulerError: the ruler's length is impossible.
        SheetTooObliqueError: the camera looks at the sheet from more than `MAX_OBLIQUE_DEG`.
        SheetBentError: the markers do not lie on one flat sheet.
    """
    sheet, notices = sighting.sheet, list(sighting.notices)
    if not RULER_MM[0] <= ruler_mm <= RULER_MM[1]:
        raise RulerError("ruler-odd", {"ruler_mm": ruler_mm})
    if abs(ruler_mm - 100) >= 0.75:
        notices.append(
            Notice("print-scaled", {"print_percent": ruler_mm})
        )
    # A printer that shrinks the page shrinks it about the middle of the paper, whose edges stay where they are.
    middle = np.array([sheet.width_cm, sheet.height_cm]) / 2
    corners_cm = np.concatenate([sheet.marker_corners_cm(i) for i in sighting.ids])
    corners_cm = middle + (corners_cm - middle) * (ruler_mm / 100)
    corners_px = sighting.corners_px.reshape(-1, 2)
    # Bright paper bleeds over dark ink in a camera, and ink into paper in a printer: all squares shrink or grow alike.
    bleed_cm = np.tile(np.array([[1, -1], [-1, -1], [-1, 1], [1, 1.0]]), (len(sighting.ids), 1))
    fit = fit_camera(corners_cm, corners_px, sighting.image_size, corner_sigma(sighting), tolerance, bleed_cm)
    parameters = fit.parameters.copy()
    parameters[10] = 0.0 if placement == "against-wall-left" else sheet.width_cm
    plane = SagittalPlane(
        method="sheet",
        unit="cm",
        image_size=sighting.image_size,
        parameters=tuple(map(float, parameters)),
        covariance=tuple(tuple(map(float, row)) for row in fit.covariance),
        towards_wall=-1 if placement == "against-wall-left" else 1,
        wall_known=placement != "behind-heel",
        reference_px=(float(corners_px[:, 0].mean()), float(corners_px[:, 1].mean())),
        residual_px=fit.residual_px,
        details={
            "paper": sighting.paper,
            "placement": placement,
            "markers": list(sighting.ids),
            "ruler_mm": ruler_mm,
        },
    )
    if plane.residual_mm > TOO_BENT_MM:
        raise SheetBentError("sheet-too-bent", {"missed_mm": plane.residual_mm})
    oblique = max(abs(plane.yaw_deg), abs(plane.pitch_deg))
    if oblique > MAX_OBLIQUE_DEG:
        raise SheetTooObliqueError("sheet-too-oblique", {"oblique_deg": oblique})
    if oblique > OBLIQUE_DEG:
        notices.append(
            Notice("sheet-oblique", {"oblique_deg": oblique})
        )
    if plane.residual_mm > BENT_MM and plane.residual_px > BENT_PX:
        notices.append(
            Notice("sheet-bent", {"missed_mm": plane.residual_mm})
        )
    return plane.warned(*notices)


def corner_sigma(sighting: SheetSighting) -> float:
    """Standard deviation of a corner's coordinate in px; measured by benchmarks/random_cameras.py."""
    return 0.12
