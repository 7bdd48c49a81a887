"""Light, colour and sensor: every pixel stays where it is."""

from __future__ import annotations

import math

import cv2
import numpy as np

from tests.gauntlet.moment import Image, Moment

_LEVELS = np.arange(256, dtype=np.float64)
ROLLING_SHUTTER_S = 0.02
"""How long a phone's sensor takes to read a picture from its first row to its last."""
NTSC = 1000 / 1001
"""A phone's '30 pictures a second' are 29.97, so that light of 120 Hz drifts slowly through the picture."""


def _through(image: Image, levels: np.ndarray) -> Image:
    return np.asarray(cv2.LUT(image, np.clip(np.round(levels), 0, 255).astype(np.uint8)))


def exposed(image: Image, moment: Moment, stops: float) -> Image:
    """More or less light by `stops` (factors of two in linear light), clipped as a sensor does."""
    linear = (_LEVELS / 255) ** 2.2 * 2.0**stops
    return _through(image, 255 * np.minimum(linear, 1) ** (1 / 2.2))


def contrasted(image: Image, moment: Moment, factor: float) -> Image:
    """Levels drawn towards the middle grey (factor under 1) or away from it."""
    return _through(image, 128 + factor * (_LEVELS - 128))


def cast(image: Image, moment: Moment, warmth: float) -> Image:
    """A wrong white balance: red times 1 + warmth, blue divided by it; negative is cold."""
    gain = 1 + abs(warmth)
    red, blue = (gain, 1 / gain) if warmth > 0 else (1 / gain, gain)
    levels = np.stack([_LEVELS * blue, _LEVELS, _LEVELS * red], axis=1)
    return np.asarray(cv2.LUT(image, np.clip(np.round(levels), 0, 255).astype(np.uint8)[None]))


def bent(image: Image, moment: Moment, gamma: float) -> Image:
    """Another tone curve: level ** gamma, over 1 darkens the middle."""
    return _through(image, 255 * (_LEVELS / 255) ** gamma)


def burnt(image: Image, moment: Moment, white: float) -> Image:
    """Highlights clipped: every level from `white` on is 255, those below keep their slope up to it."""
    return _through(image, _LEVELS * 255 / white)


def noisy(image: Image, moment: Moment, sigma: float) -> Image:
    """Sensor noise of `sigma` levels at middle grey, growing with the root of the light."""
    noise = moment.rng().standard_normal(image.shape, dtype=np.float32)
    light = np.sqrt((image.astype(np.float32) + 8) / 136)
    return np.asarray(np.clip(image + sigma * light * noise + 0.5, 0, 255).astype(np.uint8))


def flickering(image: Image, moment: Moment, amplitude: float, hertz: float = 100.0) -> Image:
    """Lamps that flicker at `hertz` before a rolling shutter: bands of 1 +- amplitude wander through the picture."""
    rows = np.arange(len(image)) / len(image) * ROLLING_SHUTTER_S
    light = 1 + amplitude * np.sin(2 * math.pi * hertz * (moment.time_s / NTSC + rows))
    return np.asarray(np.clip(image * light[:, None, None] + 0.5, 0, 255).astype(np.uint8))
