"""The foremost point of the knee through a stance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from calibration.camera_motion import CameraMotion
from calibration.plane import SagittalPlane
from vision.knee.front import trace_knee
from vision.leg.leg_picture import LegPicture


@dataclass(frozen=True)
class KneeSighting:
    """The front of the knee in one frame.

    Attributes:
        points_px: (k, 2) px of the frame, one point per ray, from below.
        contrast: 0..1 how clearly the knee's colours differ from what lies beyond.
        motion: of the camera in that frame.
    """

    points_px: np.ndarray
    contrast: float
    motion: CameraMotion


@dataclass(frozen=True)
class KneeTrack:
    """The knee's foremost point in n frames; NaN where it was not seen.

    Attributes:
        knee_front_px: (n, 2) in px of each frame.
        knee_x: (n,) along x (towards the wall) in the plane's unit.
        contrast: (n,) 0..1 how clearly the knee's colours differ from what lies beyond; 0 where it was not seen.
    """

    knee_front_px: np.ndarray
    knee_x: np.ndarray
    contrast: np.ndarray


class KneeFrontObserver:
    """Traces the front of the knee, frame by frame."""

    def see(self, picture: LegPicture) -> KneeSighting | None:
        """The knee's outline in one frame, None where the knee is not wholly in it."""
        found = None if picture.leg is None else trace_knee(picture.image, picture.leg, picture.person)
        return None if found is None else KneeSighting(found[0].astype(np.float32), found[1], picture.motion)

    def finish(self, sightings: Sequence[KneeSighting | None], plane: SagittalPlane) -> KneeTrack:
        """The foremost point of each of n frames, in the plane of the reference picture's pixels."""
        n = len(sightings)
        front, x, contrast = np.full((n, 2), np.nan), np.full(n, np.nan), np.zeros(n)
        for row, sighting in enumerate(sightings):
            if sighting is None:
                continue
            along = plane.to_plane(sighting.motion.to_reference(sighting.points_px))[:, 0]
            k = int(np.argmax(along))
            # A foremost point at either end of the arc is not the knee's: the arc stops short of it.
            if k not in (0, len(along) - 1):
                front[row], x[row], contrast[row] = sighting.points_px[k], along[k], sighting.contrast
        return KneeTrack(front, x, contrast)
