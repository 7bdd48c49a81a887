"""A few pictures of a file, where the whole film is not needed."""

from __future__ import annotations

import math
import os

import numpy as np

from vision.film.video import is_still, open_frames, read_still

WITHIN_S = 10.0
"""Of a longer film only the beginning is looked at."""


def glimpses(path: str | os.PathLike[str], most: int = 5) -> list[np.ndarray]:
    """Up to `most` BGR pictures (height, width, 3), spread over the first seconds of a film; a photo is one.

    Raises:
        ClipError: the file cannot be read.
    """
    if is_still(path):
        return [read_still(path)]
    images: list[np.ndarray] = []
    with open_frames(path) as source:
        length_s = min(source.duration_s, WITHIN_S) if math.isfinite(source.duration_s) else WITHIN_S / 2
        for frame in source.chosen(lambda time_s: time_s >= len(images) * length_s / most):
            images.append(frame.image)
            if len(images) == most:
                break
    return images
