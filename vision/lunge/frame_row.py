"""What one frame that was looked at shows of the tested leg: one row, made once."""

from __future__ import annotations

import math
from dataclasses import dataclass

from calibration.camera_motion import CameraMotion
from vision.foot.observer import FootSighting
from vision.knee.front_track import KneeSighting
from vision.leg.landmarks import LegLandmarks
from vision.shin.outline import ShinOutline


@dataclass(frozen=True)
class FrameRow:
    """One frame within a stance. What was not seen is None.

    Attributes:
        index: the frame's number in the film.
        time_s: seconds from the film's first frame.
        motion: of the camera.
        side_on: how much of the shoulder and hip widths is hidden, 0 to 1; NaN where nobody was found.
        leg: the tested leg's landmarks.
        in_frame: knee, ankle, heel and toe lie in the picture.
        in_mask: share of the shin's core that the model takes for a person.
        width: of the leg in the model's mask low on the shin (`vision/leg/trousers.py`); NaN where it does not tell.
        shin: the front outline of the shin.
        foot: where heel and forefoot are.
        knee: the front of the knee.
    """

    index: int
    time_s: float
    motion: CameraMotion
    side_on: float
    leg: LegLandmarks | None = None
    in_frame: bool = False
    in_mask: float = 0.0
    width: float = math.nan
    shin: ShinOutline | None = None
    foot: FootSighting | None = None
    knee: KneeSighting | None = None
