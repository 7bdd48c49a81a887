"""What a disturbance may know of the frame that it changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

Image = np.ndarray
"""BGR, uint8, (height, width, 3)."""

STILL_BEFORE_S = 5.0
"""The still with the sheet was taken this long before the film, with the same camera in the same hand."""


@dataclass(frozen=True)
class CutOut:
    """A person cut out of a picture.

    Attributes:
        image: BGR, uint8, (height, width, 3).
        alpha: (height, width) float32, 0..1, how much of each pixel is the person.
        feet_px: (2,) the middle between the feet, on the floor.
        leg_px: length of a leg, hip to heel.
        forward: +1 when the person faces right, -1 left.
    """

    image: Image
    alpha: np.ndarray
    feet_px: tuple[float, float]
    leg_px: float
    forward: int


@dataclass(frozen=True)
class Moment:
    """One moment of a clip.

    Attributes:
        index: number of the frame in the disturbed clip.
        time_s: its time in the disturbed clip; negative for a still taken before.
        seed: the same for every frame of a clip.
        rep: start and end of the repetition in s.
        joints_px: true joints in the undisturbed frame, (x, y) each: hip, knee, ankle, ball, heel, toe.
        following: the next frame of the undisturbed clip, None where there is none.
        person: (height, width) float32, 0..1, how much of each pixel is the tested person or the sheet.
        passer_by: who walks by.
    """

    index: int
    time_s: float
    seed: int = 0
    rep: tuple[float, float] = (0.0, 0.0)
    joints_px: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    following: Image | None = None
    person: np.ndarray | None = None
    passer_by: CutOut | None = None

    def rng(self) -> np.random.Generator:
        """A generator of this frame's own."""
        return np.random.default_rng((self.seed, max(self.index, 0)))

    def clip_rng(self) -> np.random.Generator:
        """A generator that starts alike in every frame of the clip."""
        return np.random.default_rng(self.seed)


def still_moment(seed: int) -> Moment:
    """The moment at which the still with the sheet was taken."""
    return Moment(-1, -STILL_BEFORE_S, seed)
