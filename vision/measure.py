"""Measure one clip or photo from end to end."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from calibration.plane import SagittalPlane
from vision.measurement import Measurement
from vision.trial import Protocol, Side

Progress = Callable[[str, float], None]
"""Called with what is being done, in words, and the share done, 0 to 1 (NaN when it cannot be known)."""


def measure(
    path: str | os.PathLike[str],
    side: Side,
    *,
    calibration: SagittalPlane | Path | None = None,
    foot_length_cm: float | None = None,
    protocol: Protocol | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Measurement:
    """Measure every repetition of one leg in a clip, or the single posture of a photo.

    Args:
        path: the film or photo.
        side: the tested leg, the one nearer the wall.
        calibration: a plane, or a still, clip or saved calibration that shows the sheet; None looks in the clip itself.
        foot_length_cm: heel to longest toe, when the person knows it: the scale of last resort.
        protocol: stance, knee and footwear; standing, bent and barefoot unless told.
        progress: told what is being done.
        cancelled: asked between frames; True ends with `CancelledError`.

    Raises:
        ClipError: the file could not be read.
        MeasurementError: the film does not show what has to be measured.
        CalibrationError: the calibration given cannot be used.
        CancelledError: `cancelled` said so.
    """
    raise NotImplementedError
