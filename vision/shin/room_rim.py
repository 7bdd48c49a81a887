"""The rim of a shin against the room that was seen before the shin came before it.

Towards its rim a leg grows dark, and often as dark as the wall behind: then no edge shows where it ends. But the room
behind is known from the frames in which the leg leaned less. Up to the rim the picture shows that room, in an even
change of light; from there inwards it shows the leg, whose colours change in a straight ramp, and nothing of what lies
behind. Each place is asked how much of the picture such a leg before that room leaves unexplained; the path along the
shin that leaves least is the rim.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np
from scipy.ndimage import gaussian_filter1d
from scipy.special import erf

from vision.shin.rim import cheapest
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
_CHANNELS = ((slice(0, 1), SHIN.room_blur_px), (slice(1, 3), SHIN.room_colour_blur_px))
"""Lightness, and the two of colour: films keep those of four pixels as one."""


@lru_cache(maxsize=64)
def _models(blur_shins: float) -> tuple[np.ndarray, np.ndarray]:
    """What a rim at each of p places covers (p, k), 0 to 1, and what may be there besides.

    That is (p, 3, k) orthonormal rows: an even light on the room, and a colour and a ramp of it on the leg.
    """
    inward = (_PLACES_SHINS[:, None] - ACROSS_SHINS) / blur_shins
    cover = 0.5 * (1 + erf(inward / np.sqrt(2)))
    ramp = inward * cover + np.exp(-0.5 * inward**2) / np.sqrt(2 * np.pi)
    parts = np.linalg.qr(np.stack([1 - cover, cover, ramp], axis=2))[0].transpose(0, 2, 1)
    return cover, np.ascontiguousarray(parts)


def rim_against_room(picture: np.ndarray, room: np.ndarray, length_px: float) -> RoomRim:
    """Find the rim in each of n rows.

    Args:
        picture: (n, k, 3) at `ACROSS_SHINS`, in weighted Lab units.
        room: (n, k, 3) what was there before the leg; NaN where unknown.
        length_px: of the shin.
    """
    rows = len(picture)
    known = np.isfinite(room).all((1, 2))
    if known.sum() < SHIN.fewest_rows_count:
        return RoomRim(np.full(rows, np.nan), np.zeros(rows))
    before, now = (_even(np.where(known[:, None, None], colours, 0.0), known, SHIN.room_blur_rows)
                   for colours in (room, picture))
    left = _even(_unexplained(now, before, length_px), known, SHIN.room_pooled_rows)
    samples = 3 * len(ACROSS_SHINS)
    least = left.min(1, keepdims=True)
    doubt = (left - least) / np.maximum(least / samples, SHIN.room_noise_lab**2) / SHIN.room_alike_samples_count
    path = cheapest(-np.where(known[:, None], np.minimum(doubt, SHIN.room_most_doubt_weight), 0.0))
    places = left.shape[1]
    inner = np.clip(path, 1, places - 2)
    at = np.arange(rows)
    inward, here, outward = left[at, inner - 1], left[at, inner], left[at, inner + 1]
    bend = np.maximum(inward - 2 * here + outward, 1e-6)
    step = SHIN.room_step_shins / 2
    place = _PLACES_SHINS[inner] + step * np.clip(0.5 * (inward - outward) / bend, -1, 1)
    variance = np.maximum(here / samples, SHIN.room_least_noise_lab**2)
    sigma_shins = np.sqrt(2 * variance * step**2 / bend)
    strength = np.sqrt(np.square(now - before).sum((1, 2)) / samples)
    told = known & (path == inner) & (strength > SHIN.room_least_lab) & (
        np.sqrt(variance) < SHIN.room_most_left_share * strength)
    trust = 1 / (1 + (sigma_shins / SHIN.room_sigma_shins) ** 2)
    return RoomRim(np.where(told, place, np.nan), np.where(told, trust, 0.0))


def _unexplained(now: np.ndarray, before: np.ndarray, length_px: float) -> np.ndarray:
    """Sum of squares (n, p) that a leg whose rim is at each of p places, before that room, leaves of what is seen.

    Both pictures are (n, k, 3).
    """
    rows, samples = now.shape[:2]
    left = np.zeros((len(_PLACES_SHINS), rows))
    for channels, blur_px in _CHANNELS:
        cover, parts = _models(round(max(blur_px / length_px, SHIN.sharp_edge_shins), 4))
        room, change = before[..., channels], now[..., channels] - before[..., channels]
        # Without the room where it is not covered, what is seen is the change and the room where it is.
        left += np.square(change).sum((1, 2))
        left += 2 * cover @ (change * room).sum(2).T + np.square(cover) @ np.square(room).sum(2).T
        columns = [each.transpose(1, 0, 2).reshape(samples, -1) for each in (change, room)]
        flat = parts.reshape(-1, samples), (parts * cover[:, None]).reshape(-1, samples)
        fitted = flat[0] @ columns[0] + flat[1] @ columns[1]
        left -= np.square(fitted).reshape(len(cover), -1, rows, room.shape[2]).sum((1, 3))
    return np.maximum(left.T, 0.0)


def _even(values: np.ndarray, known: np.ndarray, rows: float) -> np.ndarray:
    """Values (n, ...) evened out along the known rows."""
    weight = gaussian_filter1d(known.astype(float), rows, mode="nearest")
    masked = np.where(known.reshape(-1, *[1] * (values.ndim - 1)), values, 0.0)
    total = gaussian_filter1d(masked, rows, axis=0, mode="nearest")
    return np.asarray(total / np.maximum(weight, 1e-6).reshape(-1, *[1] * (values.ndim - 1)))
