"""Which sagittal plane a measurement uses: the best rung of the calibration ladder that this film can carry."""

from __future__ import annotations

import os
from pathlib import Path

from calibration import ladder
from calibration.detect import SheetCollector
from calibration.plane import SagittalPlane
from calibration.quantity import Notice
from vision.observe import Observations
from vision.video import is_still, open_frames, read_still

LONG_GONE_SHARE = 0.6
"""A sheet that was in the film's beginning and is gone for the rest of it stood against the wall."""


def sheet_in_file(path: str | os.PathLike[str]) -> SheetCollector:
    """Every sighting of the sheet in a photo or in the first ten seconds of a clip.

    Raises:
        ClipError: the file cannot be read.
        CalibrationError: the sheet in it cannot be used.
    """
    sheet = SheetCollector()
    if is_still(path):
        sheet.add(read_still(path))
        return sheet
    with open_frames(path) as frames:
        for frame in frames:
            if frame.index % 6 == 0:
                sheet.add(frame.image)
            if frame.time_s > 10:
                break
    return sheet


def choose_plane(seen: Observations, calibration: SagittalPlane | SheetCollector | None) -> SagittalPlane:
    """The plane for this film, facing the way the person faces.

    Args:
        seen: the film.
        calibration: a plane known beforehand, or a sheet filmed beforehand against the wall; None uses the film alone.

    Raises:
        CalibrationError: the calibration given does not fit this film.
    """
    towards = "right" if seen.forward > 0 else "left"
    if isinstance(calibration, SagittalPlane):
        return calibration if calibration.wall_known else calibration.facing(seen.forward)
    if calibration is not None:
        return calibration.plane(f"against-wall-{towards}")  # type: ignore[arg-type]
    if seen.sheet.count:
        gone = seen.sheet_seen_s[-1] < LONG_GONE_SHARE * seen.sheet_looked_s[-1] and len(seen.sheet_looked_s) > 4
        if gone:
            return seen.sheet.plane(f"against-wall-{towards}")  # type: ignore[arg-type]
        return seen.sheet.plane("behind-heel").facing(seen.forward)
    plane = ladder.level_only(seen.image_size, seen.vertical).facing(seen.forward)
    if seen.sheet_trouble is not None:
        plane = plane.warned(Notice("sheet-not-usable", str(seen.sheet_trouble)))
    return plane


def load_calibration(path: Path) -> SagittalPlane | SheetCollector:
    """A calibration given by the user: a saved calibration JSON, or a still or clip that shows the sheet.

    Raises:
        ClipError, CalibrationError: it cannot be read or used.
    """
    if path.suffix.lower() == ".json":
        from calibration.store import load_plane

        return load_plane(path)
    sheet = sheet_in_file(path)
    sheet.averaged()
    return sheet
