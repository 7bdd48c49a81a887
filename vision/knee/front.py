"""The foremost point of the knee: the part of the leg that would touch the wall first."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from scipy.ndimage import gaussian_filter

from foundation.sampling import colour_change, edge_place, sample
from vision.leg.landmarks import LegLandmarks
from vision.leg.model_traits import SURELY_ROOM

ANGLES_DEG = np.arange(-75.0, 66.0, 5.0)
"""Rays from the knee landmark, 0 towards the wall, positive upwards: from the top of the shin to the thigh's front."""
NEAREST, FARTHEST, RADII = 0.05, 0.42, 64
"""Ends of a ray in shin lengths, and samples along it."""
CORE = 0.09
"""What is surely knee: this far around the landmark, in shin lengths."""
SHADOW_DEPTHS = (0.8, 0.65, 0.5, 0.35)
"""A shadow keeps this share of the light."""
RIM_DEPTHS = (0.85, 0.7)
"""The rim of a round leg, which the light grazes, keeps this share of it."""
_BINS = (12, 16, 16)
_STEEPEST = 4
"""Largest change of the radius from ray to ray, in samples."""


def trace_knee(
    image: np.ndarray, leg: LegLandmarks, person: np.ndarray | None = None
) -> tuple[np.ndarray, float] | None:
    """The outline of the front of the knee, in one picture.

    Rays run from the knee landmark forward. Two colour histograms, learned in this very picture from the core of the
    leg and from what surely lies beyond it, score how leg-like each place is; the smooth curve is sought that keeps
    what is leg-like inside and runs along a change of colour. So the knee's own shadow on a wall close behind counts
    as wall, though its edge may be the sharper one.

    Returns:
        (k, 2) points in px, one per ray from below, and the contrast 0..1 between knee and surroundings;
        None where the knee is not wholly in the picture.
    """
    shin = leg.shin_length_px
    height, width = image.shape[:2]
    angle = np.radians(ANGLES_DEG)
    rays = np.column_stack([leg.forward * np.cos(angle), -np.sin(angle)])
    radius = np.linspace(NEAREST, FARTHEST, RADII) * shin
    if shin < 20 or not (0 <= leg.knee[0] < width and 0 <= leg.knee[1] < height):
        return None
    reach = math.ceil((FARTHEST + 0.05) * shin)
    x0, y0 = (int(max(v - reach, 0)) for v in leg.knee)
    crop = image[y0 : int(leg.knee[1]) + reach + 1, x0 : int(leg.knee[0]) + reach + 1]
    zoom = min(1.0, 160.0 / shin)
    small = cv2.resize(crop, None, fx=zoom, fy=zoom, interpolation=cv2.INTER_AREA) if zoom < 1 else crop
    lab = cv2.cvtColor(cv2.GaussianBlur(small, (0, 0), 0.8), cv2.COLOR_BGR2LAB)
    origin = np.array([x0, y0])

    def in_small(points: np.ndarray) -> np.ndarray:
        return np.asarray((points - origin + 0.5) * zoom - 0.5)

    at = leg.knee + radius[None, :, None] * rays[:, None]
    colour = sample(lab, in_small(at))
    belief = _belief(person, at, image.shape) if person is not None else None
    core = _core_colours(lab, in_small(np.stack([leg.knee, leg.ankle, leg.hip])), shin * zoom)
    leg_like, contrast = _leg_likeness(colour, core, belief)
    outside = (at[..., 0] < 0) | (at[..., 0] > width - 1) | (at[..., 1] < 0) | (at[..., 1] > height - 1)
    change = colour_change(colour.astype(np.float32))
    change /= np.percentile(change, 95) + 1.0
    score = np.cumsum(leg_like, axis=1) + 2.0 * change - 100.0 * outside
    chosen = _smooth_path(score)
    best = _refined(change, chosen) * (radius[1] - radius[0]) + radius[0]
    points = leg.knee + best[:, None] * rays
    middle = np.abs(ANGLES_DEG) < 45
    if outside[np.arange(len(chosen)), np.minimum(chosen + 2, RADII - 1)][middle].any():
        return None
    return points, contrast


def _belief(person: np.ndarray, at: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """The model's probability of a person along the rays."""
    k = person.shape[1] / shape[1]
    return sample(person.astype(np.float32), (at + 0.5) * k - 0.5)


def _bins(colour: np.ndarray) -> np.ndarray:
    size = np.array(_BINS)
    return np.asarray(np.ravel_multi_index(tuple(np.moveaxis(colour.astype(int) * size // 256, -1, 0)), _BINS))


def _histogram(colours: np.ndarray) -> np.ndarray:
    count = np.bincount(_bins(colours).ravel(), minlength=int(np.prod(_BINS))).astype(float).reshape(_BINS)
    # a and b of ordinary scenes fill a few bins only: a narrow blur joins what belongs together.
    spread = gaussian_filter(count, 0.7) + 1e-6
    return np.asarray(spread / spread.sum())


def _core_colours(lab: np.ndarray, joints: np.ndarray, shin: float) -> np.ndarray:
    """Colours (m, 3) of what is surely leg: around the knee and a little way down the shin and up the thigh."""
    core = np.zeros(lab.shape[:2], np.uint8)
    knee, ankle, hip = joints
    thick = max(3, int(CORE * shin))
    for other in (ankle, hip):
        reach = other - knee
        end = knee + reach * min(1.0, 0.3 * shin / max(float(np.hypot(*reach)), 1.0))
        cv2.line(core, np.round(knee).astype(int).tolist(), np.round(end).astype(int).tolist(), [1], thick)
    return np.asarray(lab[core > 0])


def _leg_likeness(colour: np.ndarray, core: np.ndarray, belief: np.ndarray | None) -> tuple[np.ndarray, float]:
    """Log likelihood ratio of leg against surroundings along the rays, bounded; and how far the two differ, 0..1."""
    if belief is None:
        beyond = np.zeros(colour.shape[:2], bool)
        beyond[np.abs(ANGLES_DEG) < 45, int(0.75 * RADII) :] = True
    else:
        beyond = belief < SURELY_ROOM
        if np.count_nonzero(beyond) < 40:
            beyond = belief <= np.percentile(belief, 10)
    rest = _histogram(_with_shadows(colour[beyond], SHADOW_DEPTHS, 4 if belief is None else 8))
    contrast = 1 - float(np.sum(np.sqrt(_histogram(core) * rest)))
    # The rim is darker than all that was learned from, often as dark as the wall: as leg it must be known too.
    leg = _histogram(_with_shadows(core, RIM_DEPTHS, 2))
    index = _bins(colour)
    ratio = np.clip(np.log(leg.ravel()[index] + 1e-4) - np.log(rest.ravel()[index] + 1e-4), -2.5, 2.5) * 0.4
    if belief is not None:
        ratio = ratio + 1.2 * (np.clip(belief, 0.05, 0.95) - 0.5)
    return ratio, contrast


def _with_shadows(colours: np.ndarray, depths: tuple[float, ...], plain: int) -> np.ndarray:
    """Lab colours (m, 3), `plain` times, and what they become in shadow, once for each depth.

    The knee's own shadow may fall where nothing was learned from. With the model's outline of the person what was
    learned from begins close to the leg, so that a shadow is mostly among it already.
    """
    bgr = cv2.cvtColor(colours[None], cv2.COLOR_LAB2BGR).astype(np.float32)
    copies = [cv2.cvtColor((bgr * depth).astype(np.uint8), cv2.COLOR_BGR2LAB)[0] for depth in depths]
    return np.concatenate([colours] * plain + copies)


def _smooth_path(score: np.ndarray) -> np.ndarray:
    """Best column of each row when neighbouring rows may differ by a few columns at a growing price (Viterbi)."""
    rows, columns = score.shape
    step = np.arange(-_STEEPEST, _STEEPEST + 1)
    price, column = 0.15 * step**2, np.arange(columns)
    padded = np.full(columns + 2 * _STEEPEST, -1e9)
    reachable = sliding_window_view(padded, len(step))
    came = np.zeros((rows, columns), int)
    total = score[0]
    for i in range(1, rows):
        padded[_STEEPEST:-_STEEPEST] = total
        options = reachable - price
        pick = np.argmax(options, axis=1)
        came[i] = column + step[pick]
        total = options[column, pick] + score[i]
    path = np.zeros(rows, int)
    path[-1] = int(np.argmax(total))
    for i in range(rows - 1, 0, -1):
        path[i - 1] = came[i, path[i]]
    return path


def _refined(change: np.ndarray, chosen: np.ndarray) -> np.ndarray:
    """Sub-sample place of the colour change near the chosen samples."""
    offset = np.arange(-2, 3)
    index = np.clip(chosen[:, None] + offset, 0, change.shape[1] - 1)
    return np.asarray(chosen + edge_place(np.take_along_axis(change, index, axis=1) ** 2, offset))
