"""A few pictures of a file, where the whole film is not needed."""

from __future__ import annotations

import math
import os

import numpy as np

from vision.film.settings import FILM
from vision.film.video import is_still, open_frames, read_still


def glimpses(path: str | os.PathLike[str], most: int = FILM.glimpses_count) -> list[np.ndarray]:
    """Up to `most` BGR pictures (height, width, 3), spread over the first seconds of a film; a photo is one.

    Raises:
        ClipError: the file cannot be read.
    """
    if is_still(path):
        return [read_still(path)]
    images: list[np.ndarray] = []
    with open_frames(path) as source:
        length_s = min(source.duration_s, FILM.glimpsed_s) if math.isfinite(source.duration_s) else FILM.glimpsed_s / 2
        for frame in source.chosen(lambda time_s: time_s >= len(images) * length_s / most):
            images.append(frame.image)
            if len(images) == most:
                break
    return images
