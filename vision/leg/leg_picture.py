"""One frame as those who trace a leg in it get it, and what such a tracer has to offer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import numpy as np

from calibration.camera_motion import STANDING, CameraMotion
from calibration.plane import SagittalPlane
from vision.leg.backdrop import Behind
from vision.leg.landmarks import LegLandmarks

Sighting = TypeVar("Sighting")
Track = TypeVar("Track", covariant=True)


@dataclass(frozen=True)
class LegPicture:
    """A frame and where the tested leg is in it.

    Attributes:
        index: the frame's number in the film; frames may be left out, and come a little out of order.
        time_s: seconds from the film's first frame.
        image: BGR, uint8, (height, width, 3).
        leg: the tested leg's landmarks, None where it was not found.
        person: (h, w) probability 0..1 of a person, of any size with the picture's proportions; None where unknown.
        motion: of the camera, against the reference picture.
        behind: tells the room behind the leg in this frame; None where nobody learns it.
    """

    index: int
    time_s: float
    image: np.ndarray
    leg: LegLandmarks | None
    person: np.ndarray | None = None
    motion: CameraMotion = STANDING
    behind: Behind | None = None


class Observer(Protocol[Sighting, Track]):
    """Watches one part of one leg while its foot stands in one place: sees frame after frame, then sums up."""

    def see(self, picture: LegPicture) -> Sighting | None:
        """What this frame shows; None where it shows nothing of the part."""

    def finish(self, sightings: Sequence[Sighting | None], plane: SagittalPlane) -> Track:
        """What n frames showed, in order of time, in the plane of the reference picture's pixels: arrays of n rows."""
