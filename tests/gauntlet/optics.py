"""Lens, shutter and number of pixels."""

from __future__ import annotations

import math
from functools import lru_cache

import cv2
import numpy as np

from tests.gauntlet.moment import Image, Moment

FOV_DEG = 60.0
"""Angle over the long side that the lens distortion refers to."""
_SHUTTER_STEPS = 6
_MOVED_LEVELS = 10


def resized(image: Image, moment: Moment, short_side: float) -> Image:
    """The picture with its short side `short_side` px long, the long one to match, both even."""
    height, width = image.shape[:2]
    scale = short_side / min(height, width)
    size = tuple(2 * round(scale * side / 2) for side in (width, height))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LANCZOS4
    return np.asarray(cv2.resize(image, size, interpolation=how))


def defocused(image: Image, moment: Moment, share: float) -> Image:
    """Out of focus: each point becomes a disc of radius `share` of the long side."""
    radius = share * max(image.shape)
    reach = math.ceil(radius)
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    disc = np.clip(radius + 0.5 - np.hypot(x, y), 0, 1)
    return np.asarray(cv2.filter2D(image, -1, disc / disc.sum(), borderType=cv2.BORDER_REPLICATE))


def between(image: Image, following: Image, shares: np.ndarray) -> np.ndarray:
    """Pictures (k, height, width, 3) at `shares` (k,) of the way from one frame to the next, by optical flow."""
    out = np.repeat(image[None], len(shares), axis=0)
    differs = cv2.absdiff(image, following).max(axis=2) > _MOVED_LEVELS
    differs = cv2.erode(differs.astype(np.uint8), np.ones((2, 2)))
    if not differs.any():
        return out
    x, y, w, h = cv2.boundingRect(differs)
    left, top, right, bottom = max(x - 40, 0), max(y - 40, 0), x + w + 40, y + h + 40
    here, there = image[top:bottom, left:right], following[top:bottom, left:right]
    grey, grey_there = (cv2.cvtColor(part, cv2.COLOR_BGR2GRAY) for part in (here, there))
    finder = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    blank = np.zeros((*grey.shape, 2), np.float32)
    ahead, back = finder.calc(grey, grey_there, blank), finder.calc(grey_there, grey, blank.copy())
    at = np.stack(np.meshgrid(np.arange(here.shape[1]), np.arange(here.shape[0])), axis=-1).astype(np.float32)
    for k, share in enumerate(shares.astype(np.float32)):
        was = _fetched(here, at - share * ahead, cv2.INTER_LINEAR)
        will = _fetched(there, at - (1 - share) * back, cv2.INTER_LINEAR)
        out[k, top:bottom, left:right] = cv2.addWeighted(was, 1 - share, will, share, 0)
    return out


def _fetched(image: Image, where: np.ndarray, how: int) -> Image:
    """Each pixel from its place (height, width, 2) float32 in the picture."""
    x, y = np.ascontiguousarray(where[..., 0]), np.ascontiguousarray(where[..., 1])
    return np.asarray(cv2.remap(image, x, y, how, borderMode=cv2.BORDER_REPLICATE))


def smeared(image: Image, moment: Moment, shutter: float) -> Image:
    """The shutter stays open for `shutter` of the time to the next frame: what moves is smeared."""
    if moment.following is None:
        return image
    seen = between(image, moment.following, (np.arange(_SHUTTER_STEPS) + 0.5) / _SHUTTER_STEPS * shutter)
    return np.asarray((seen.mean(axis=0, dtype=np.float32) + 0.5).astype(np.uint8))


def streaked(image: Image, moment: Moment, share: float) -> Image:
    """The camera itself trembles while the shutter is open: a streak of up to `share` of the long side, never alike."""
    rng = moment.rng()
    length, angle = share * max(image.shape) * rng.uniform(0.3, 1.0), rng.uniform(0, math.pi)
    reach = math.ceil(length / 2)
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    along, across = x * math.cos(angle) + y * math.sin(angle), y * math.cos(angle) - x * math.sin(angle)
    streak = np.clip(length / 2 + 0.5 - np.abs(along), 0, 1) * np.clip(1 - np.abs(across), 0, 1)
    return np.asarray(cv2.filter2D(image, -1, streak / streak.sum(), borderType=cv2.BORDER_REPLICATE))


@lru_cache(maxsize=4)
def _barrel(width: int, height: int, k1: float) -> np.ndarray:
    """Where each pixel of the distorted picture comes from, (height, width, 2); the corners stay where they are."""
    focal = max(width, height) / (2 * math.tan(math.radians(FOV_DEG) / 2))
    centre = np.array([(width - 1) / 2, (height - 1) / 2])
    camera = np.array([[focal, 0, centre[0]], [0, focal, centre[1]], [0, 0, 1.0]])
    grid = np.stack(np.meshgrid(np.arange(width), np.arange(height)), axis=-1).reshape(-1, 1, 2).astype(np.float64)
    criteria = (cv2.TERM_CRITERIA_COUNT | cv2.TERM_CRITERIA_EPS, 30, 1e-9)
    straight = cv2.undistortPointsIter(grid, camera, np.array([k1, 0, 0, 0.0]), np.eye(3), np.eye(3), criteria)
    straight = straight.reshape(height, width, 2) * focal
    zoom = 1.0 if k1 > 0 else float(np.linalg.norm(centre) / np.linalg.norm(straight[0, 0]))
    return np.asarray((centre + zoom * straight).astype(np.float32))


def barrelled(image: Image, moment: Moment, k1: float) -> Image:
    """A lens that moves what lies at radius r (in focal lengths) to r (1 + k1 r^2): under 0 a barrel."""
    where = _barrel(image.shape[1], image.shape[0], k1)
    return _fetched(image, where, cv2.INTER_LANCZOS4)
