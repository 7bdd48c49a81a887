"""How much likelier a colour is the foot's than the floor's, learned in one picture from places of both."""

from __future__ import annotations

import cv2
import numpy as np
from scipy.ndimage import gaussian_filter

from vision.foot.settings import FOOT

_STEP_GREY = 8
_CELLS = 256 // _STEP_GREY
"""Colours are told apart in steps of so many grey levels: finer ones are too few to be counted."""


class ColourOdds:
    """Colours of a foot, or of a part of it, against those of the floor; of both also as they become in shade.

    Args:
        picture: BGR, uint8, (h, w, 3).
        foot: (h, w) bool: where surely the foot is.
        floor: (h, w) bool: where surely the floor is.
    """

    def __init__(self, picture: np.ndarray, foot: np.ndarray, floor: np.ndarray) -> None:
        soft = cv2.GaussianBlur(picture, (0, 0), FOOT.soft_px)
        of_foot, of_floor = _share(soft[foot], FOOT.skin_shades_share), _share(soft[floor], FOOT.shadow_shades_share)
        odds = np.log((of_foot + FOOT.rare_share) / (of_floor + FOOT.rare_share))
        self._odds = np.asarray(np.clip(odds, -FOOT.most_odds_weight, FOOT.most_odds_weight), np.float32)

    def of(self, picture: np.ndarray) -> np.ndarray:
        """(h, w) float32: the logarithm of how much likelier each pixel of a BGR picture is the foot's."""
        cell = cv2.GaussianBlur(picture, (0, 0), FOOT.soft_px) // _STEP_GREY
        return np.asarray(self._odds[cell[..., 0], cell[..., 1], cell[..., 2]])


def _share(colours: np.ndarray, shades: tuple[float, ...]) -> np.ndarray:
    """(b, b, b) share in each cell of colours (k, 3): half of it as they are, half as they become in shades."""
    shaded = np.concatenate([colours * shade for shade in shades]).astype(np.uint8)
    counts = np.zeros(_CELLS**3)
    for these in (colours, shaded):
        cell = these.astype(np.int64) // _STEP_GREY @ np.array([_CELLS**2, _CELLS, 1])
        counts += np.bincount(cell, minlength=_CELLS**3) / max(len(these), 1)
    return np.asarray(gaussian_filter(counts.reshape(_CELLS, _CELLS, _CELLS) / 2, FOOT.colours_alike_grey / _STEP_GREY))
