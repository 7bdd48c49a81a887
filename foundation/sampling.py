"""Values of a picture between its pixels, and the place of an edge along a row of such values."""

from __future__ import annotations

import cv2
import numpy as np


def sample(image: np.ndarray, at_px: np.ndarray, *, beyond: int = cv2.BORDER_REPLICATE) -> np.ndarray:
    """Bilinear samples of a picture.

    Args:
        image: (height, width) or (height, width, c), uint8 or float32.
        at_px: (..., 2) places as column and row; whole numbers are the pixels' centres. Not NaN.
        beyond: what lies beyond the picture's edge, as OpenCV names it: its last pixels again, unless told.

    Returns:
        (...) or (..., c), of the picture's own type.
    """
    at = np.atleast_2d(at_px).astype(np.float32)
    flat = at.reshape(-1, at.shape[-2], 2)
    values = cv2.remap(image, flat[..., 0], flat[..., 1], cv2.INTER_LINEAR, borderMode=beyond)
    return np.asarray(values).reshape((*np.shape(at_px)[:-1], *image.shape[2:]))


def colour_change(colours: np.ndarray) -> np.ndarray:
    """How fast colours (k, s, c) change from sample to sample along each of k rows, in their unit per sample (k, s)."""
    return np.asarray(np.linalg.norm(np.gradient(colours, axis=1), axis=2))


def edge_place(change: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Centroid (...) of changes (..., s) at offsets (s,) or (..., s); 0 where nothing changes."""
    return np.asarray((change * offsets).sum(-1) / np.maximum(change.sum(-1), 1e-12))
