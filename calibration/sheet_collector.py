"""The sheet gathered over the frames of a clip, and averaged while the camera is still."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from calibration.camera_motion import STANDING, CameraMotion
from calibration.corners import unhidden_corners
from calibration.detect import Image, SheetSighting, detect_sheet
from calibration.errors import SheetHiddenError, SheetNotFoundError, TwoSheetsError
from calibration.fit import Tolerance
from calibration.markers import find_markers, find_markers_near, grey_of
from calibration.plane import SagittalPlane
from calibration.settings import SHEET
from calibration.sheet import sheet_of
from calibration.sheet_plane import NOMINAL_RULER_MM, Placement, plane_from_sighting
from foundation.notice import Notice


class SheetCollector:
    """Gathers sightings of the sheet over a clip and averages them while the camera is still.

    Holds a few numbers per frame, never the frames themselves.
    """

    def __init__(self) -> None:
        self._sightings: list[SheetSighting] = []
        self._lone = False
        self._looks = 0
        self._last: SheetSighting | None = None

    def add(self, image_bgr: Image, motion: CameraMotion = STANDING) -> SheetSighting | None:
        """Look for the sheet in one more frame, first where it was seen last. Raises as `detect_sheet` does.

        Args:
            image_bgr: the frame.
            motion: of the camera between this frame and the picture that the plane is to hold in.
        """
        explain = self._looks % SHEET.explain_every_count == 0
        sighting = self._again(image_bgr) or detect_sheet(image_bgr, explain=explain)
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
        return replace(last, corners_px=corners, hidden=~unhidden_corners(grey_of(image_bgr), corners))

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
        hidden = np.full(table.shape[:3], np.nan)
        for row, flags, s in zip(table, hidden, self._sightings, strict=True):
            places = [i - s.sheet.first_id for i in s.ids]
            row[places], flags[places] = s.corners_px, s.hidden
        middle = np.full(table.shape[1:], np.nan)
        once = np.isfinite(table).all(axis=(2, 3)).any(axis=0)
        middle[once] = np.nanmedian(table[:, once], axis=0)
        away = np.linalg.norm(table - middle, axis=3)
        # Per frame the median corner tells a moved camera from a marker that a foot half covers.
        shift = np.array([np.median(a[~np.isnan(a)]) for a in away])
        still = shift <= SHEET.still_px
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
        kept = np.where((away[still] <= SHEET.still_px)[..., None], table[still], np.nan)
        enough = np.count_nonzero(~np.isnan(kept[..., 0]), axis=0).min(axis=1) >= max(
            1, SHEET.seen_share * np.count_nonzero(still))
        if np.count_nonzero(enough) < 2:
            best = int(np.argmin(shift))
            kept, hidden, enough = table[[best]], hidden[[best]], ~np.isnan(table[best, :, 0, 0])
        corners, mostly = np.nanmean(kept[:, enough], axis=0), np.nanmean(hidden[:, enough], axis=0) > 0.5
        ids = tuple(first.sheet.first_id + int(k) for k in np.flatnonzero(enough))
        if len(ids) < 6:
            notices["sheet-partly-hidden"] = Notice("sheet-partly-hidden", {"markers": len(ids)})
        return SheetSighting(first.paper, ids, corners, first.image_size, tuple(notices.values()), mostly)

    def plane(
        self,
        placement: Placement = "behind-heel",
        tolerance: Tolerance | None = None,
        ruler_mm: float = NOMINAL_RULER_MM,
    ) -> SagittalPlane:
        """The plane of the sheet, from the corners averaged so far; see `plane_from_sighting`."""
        return plane_from_sighting(self.averaged(), placement, tolerance, ruler_mm)
