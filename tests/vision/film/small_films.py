"""What test films are encoded with, and what is seen in one of four colours."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

Encode = Callable[..., Path]
PATTERN = ("-f", "lavfi", "-i", "testsrc2=s=160x120:r=30:d=2")
TONE = ("-f", "lavfi", "-i", "sine=d=2")
H264 = ("-c:v", "libx264", "-pix_fmt", "yuv420p")
H265 = ("-c:v", "libx265", "-tag:v", "hvc1", "-x265-params", "log-level=none")


def quarters(image: np.ndarray) -> str:
    """The colours of the quarters, in reading order."""
    h, w = image.shape[:2]
    names = ""
    for y, x in ((h // 4, w // 4), (h // 4, 3 * w // 4), (3 * h // 4, w // 4), (3 * h // 4, 3 * w // 4)):
        b, g, r = (int(v) > 128 for v in image[y, x])
        names += {(0, 0, 1): "r", (0, 1, 0): "g", (1, 0, 0): "b", (1, 1, 1): "w"}.get((b, g, r), "?")
    return names
