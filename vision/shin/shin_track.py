"""The front of the shin through a stance."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from calibration.plane import SagittalPlane
from vision.leg.leg_picture import LegPicture
from vision.shin.outline import ROWS, ShinOutline, trace
from vision.shin.rigid_fit import ShinFit, fit_rigid_shin

FULL_CONTRAST = 20.0
"""Colour difference across the outline, in weighted Lab units, from which on a row counts fully."""


class ShinObserver:
    """Traces the front of the shin, frame by frame."""

    def see(self, picture: LegPicture) -> ShinOutline | None:
        """The outline in one frame; None where the shin is not in it."""
        leg = picture.leg
        return None if leg is None else trace(picture.image, leg.ankle, leg.knee, leg.forward)

    def finish(self, sightings: Sequence[ShinOutline | None], plane: SagittalPlane, *, time_s: np.ndarray,
               in_reference: np.ndarray, ankle: np.ndarray, knee: np.ndarray) -> ShinFit:
        """One rigid shin fitted to n frames.

        Args:
            sightings: one per frame.
            plane: the sagittal plane, of the reference picture's pixels.
            time_s: (n,) seconds.
            in_reference: (n, ROWS, 2) the outlines as the reference picture shows them, NaN where unseen.
            ankle: (n, 2) ankle joint's centre by the landmarks, in the plane.
            knee: (n, 2) knee joint's centre likewise.
        """
        contrast = np.stack([np.zeros(ROWS) if s is None else s.contrast for s in sightings])
        outline = plane.to_plane(in_reference.reshape(-1, 2)).reshape(in_reference.shape)
        return fit_rigid_shin(time_s, outline, np.clip(contrast / FULL_CONTRAST, 0, 1), ankle, knee)
