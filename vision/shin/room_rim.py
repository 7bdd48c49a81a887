"""The rim of a shin against the room that was seen before the shin came before it.

Towards its rim a leg grows dark, and often as dark as the wall behind: then no edge shows where it ends. But the room
behind is known from the frames in which the leg leaned less. What differs from it is leg: beyond the rim nothing does,
and from the rim inwards the difference grows. So each row's difference is taken for nothing, or an even change of the
light, up to the rim, and for a step and a straight ramp from there; the place that explains it best is the rim.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np
from scipy.ndimage import gaussian_filter1d
from scipy.special import erf

from vision.shin.settings import SHIN


class RoomRim(NamedTuple):
    """Where each of n rows has its rim by what it differs from the room, NaN where that does not tell.

    Attributes:
        place_shins: (n,) offset from where it was looked for, in shin lengths.
        trust: (n,) what it counts, 0 to 1.
    """

    place_shins: np.ndarray
    trust: np.ndarray


ACROSS_SHINS = np.arange(-SHIN.room_reach_shins, SHIN.room_reach_shins + 1e-9, SHIN.room_step_shins)
"""(k,) places across the rim, in shin lengths from where it is looked for, at which colours are to be known."""
_PLACES_SHINS = np.arange(*SHIN.room_places_shins, SHIN.room_step_shins / 2)


@lru_cache(maxsize=32)
def _models(blur_shins: float) -> np.ndarray:
    """(p, 3, k) orthonormal rows for each place of the rim: an even light, a blurred step, and a ramp from there in."""
    inward = (_PLACES_SHINS[:, None] - ACROSS_SHINS) / blur_shins
    step = 0.5 * (1 + erf(inward / np.sqrt(2)))
    ramp = inward * step + np.exp(-0.5 * inward**2) / np.sqrt(2 * np.pi)
    both = np.stack([np.ones_like(step), step, ramp], axis=2)
    return np.ascontiguousarray(np.linalg.qr(both)[0].transpose(0, 2, 1), np.float32)


def rim_against_room(difference: np.ndarray, length_px: float) -> RoomRim:
    """Find the rim in each of n rows.

    Args:
        difference: (n, k, 3) of the picture from the room at `ACROSS_SHINS`, in weighted Lab units; NaN where unknown.
        length_px: of the shin.
    """
    rows = len(difference)
    known = np.isfinite(difference).all((1, 2))
    nothing = RoomRim(np.full(rows, np.nan), np.zeros(rows))
    if known.sum() < SHIN.fewest_rows_count:
        return nothing
    even = _even(np.where(known[:, None, None], difference, 0.0), known, SHIN.room_blur_rows)
    models = _models(round(max(SHIN.room_blur_px / length_px, SHIN.sharp_edge_shins), 4))
    places, parts, columns = models.shape
    fitted = models.reshape(-1, columns) @ even.transpose(1, 0, 2).reshape(columns, -1).astype(np.float32)
    explained = np.square(fitted).reshape(places, parts, rows, 3).sum((1, 3)).T
    left = np.maximum(np.square(even).sum((1, 2))[:, None] - explained, 0.0)
    left = _even(left, known, SHIN.room_pooled_rows)
    best = left.argmin(1)
    inner = np.clip(best, 1, places - 2)
    at = np.arange(rows)
    before, here, after = left[at, inner - 1], left[at, inner], left[at, inner + 1]
    bend = np.maximum(before - 2 * here + after, 1e-6)
    step = SHIN.room_step_shins / 2
    place = _PLACES_SHINS[inner] + step * np.clip(0.5 * (before - after) / bend, -1, 1)
    variance = np.maximum(left[at, best] / (3 * columns), SHIN.room_least_noise_lab**2)
    sigma_shins = np.sqrt(2 * variance * step**2 / bend)
    strength = np.sqrt(np.square(even).sum((1, 2)) / (3 * columns))
    told = known & (best == inner) & (strength > SHIN.room_least_lab) & (
        np.sqrt(variance) < SHIN.room_most_left_share * strength)
    trust = 1 / (1 + (sigma_shins / SHIN.room_sigma_shins) ** 2)
    return RoomRim(np.where(told, place, np.nan), np.where(told, trust, 0.0))


def _even(values: np.ndarray, known: np.ndarray, rows: float) -> np.ndarray:
    """Values (n, ...) evened out along the known rows."""
    weight = gaussian_filter1d(known.astype(float), rows, mode="nearest")
    masked = np.where(known.reshape(-1, *[1] * (values.ndim - 1)), values, 0.0)
    total = gaussian_filter1d(masked, rows, axis=0, mode="nearest")
    return np.asarray(total / np.maximum(weight, 1e-6).reshape(-1, *[1] * (values.ndim - 1)))
