"""Camera motion, and which frame is shown when."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from tests.gauntlet.moment import Image, Moment

SHAKE_HZ = np.array([0.3, 0.7, 1.3, 2.1, 3.4])
"""A hand drifts slowly and trembles a little: amplitudes fall with the frequency."""
ROLL_DEG_PER_SHARE = 30.0
"""A hand that shifts the picture by 1 % of its long side also turns it by 0.3 degrees."""
CROP_PERIOD_S = 6.0


@dataclass(frozen=True)
class Timing:
    """Which moment of the undisturbed clip each frame shows.

    Attributes:
        source: (m,) float, not decreasing; frame of the undisturbed clip, fractions lie between two.
        fps: frame k is shown at k / fps s.
        kept: (m,) bool; the others are missing from the file.
    """

    source: np.ndarray
    fps: float
    kept: np.ndarray

    def __post_init__(self) -> None:
        if self.source.shape != self.kept.shape or not self.kept[0] or np.any(np.diff(self.source) < 0):
            raise ValueError("expected equally many sources and flags, in order, the first kept")


def steady(n: int, fps: float, value: float, rng: np.random.Generator) -> Timing:
    """Every frame at its time."""
    return Timing(np.arange(n, dtype=float), fps, np.ones(n, bool))


def dropped(n: int, fps: float, share: float, rng: np.random.Generator) -> Timing:
    """A share of the frames is missing; the others keep their times."""
    kept = rng.random(n) >= share
    kept[0] = True
    return Timing(np.arange(n, dtype=float), fps, kept)


def repeated(n: int, fps: float, share: float, rng: np.random.Generator) -> Timing:
    """A share of the frames shows the one before once more."""
    again = rng.random(n) < share
    again[0] = False
    source = np.where(again, 0, np.arange(n))
    return Timing(np.maximum.accumulate(source).astype(float), fps, np.ones(n, bool))


def at_rate(n: int, fps: float, wanted_fps: float, rng: np.random.Generator) -> Timing:
    """Filmed at another number of frames a second."""
    source = np.arange(0, n - 1 + 1e-6, fps / wanted_fps)
    return Timing(np.minimum(source, n - 1), wanted_fps, np.ones(len(source), bool))


def _wander(moment: Moment) -> np.ndarray:
    """A smooth random path (3,) in time, each between -1 and 1: across, down, turn."""
    rng = moment.clip_rng()
    size = rng.uniform(0.5, 1.0, (3, len(SHAKE_HZ))) / SHAKE_HZ
    phase = rng.uniform(0, 2 * math.pi, (3, len(SHAKE_HZ)))
    path = (size * np.sin(2 * math.pi * SHAKE_HZ * moment.time_s + phase)).sum(axis=1)
    return np.asarray(path / size.sum(axis=1))


def _viewed(image: Image, shift_px: np.ndarray, turn_deg: float, zoom: float) -> Image:
    """The picture turned about its middle, enlarged, and shifted."""
    height, width = image.shape[:2]
    matrix = np.array(cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), turn_deg, zoom), dtype=float)
    matrix[:, 2] += shift_px
    return np.asarray(cv2.warpAffine(image, matrix, (width, height), flags=cv2.INTER_CUBIC,
                                     borderMode=cv2.BORDER_REPLICATE))


def shaken(image: Image, moment: Moment, share: float) -> Image:
    """Held in the hand: shifts of up to `share` of the long side each way, and a little turn."""
    reach = share * max(image.shape)
    across, down, turn = _wander(moment)
    zoom = 1 + 2 * reach / min(image.shape[:2])
    return _viewed(image, reach * np.array([across, down]), ROLL_DEG_PER_SHARE * share * turn, zoom)


def cropped(image: Image, moment: Moment, share: float) -> Image:
    """Stabilisation that shows `share` less than the sensor sees, and slowly moves and breathes within it."""
    height, width = image.shape[:2]
    phase = 2 * math.pi * moment.time_s / CROP_PERIOD_S
    zoom = 1 / (1 - share * (0.75 + 0.25 * math.cos(phase)))
    room = (zoom - 1) / 2 * np.array([width, height])
    return _viewed(image, room * [math.sin(phase), math.sin(0.6 * phase + 1)], 0.0, zoom)


def turned(image: Image, moment: Moment, degrees: float) -> Image:
    """Stored lying or upside down, by quarter turns clockwise; the file notes how to turn it back."""
    return np.ascontiguousarray(np.rot90(image, -round(degrees / 90)))


def mirrored(image: Image, moment: Moment, value: float) -> Image:
    """As a front camera shows it."""
    return np.asarray(cv2.flip(image, 1))
