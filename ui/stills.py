"""Pictures of both legs brought to one scale."""

from __future__ import annotations

import cv2
import numpy as np

from vision.report.still_outline import leg_alone


def at_one_scale(pictures: list[bytes], px_per_cm: list[float]) -> list[np.ndarray]:
    """Pictures (PNG or JPEG bytes) as RGB arrays of one size and one scale, cut to the leg, floors level at the bottom.

    The one with the fewest px per cm sets the scale; shorter or narrower ones get a grey margin.
    """
    scale = min(px_per_cm)
    images = []
    for data, own in zip(pictures, px_per_cm, strict=True):
        image = np.asarray(leg_alone(data).convert("RGB"))
        images.append(cv2.resize(image, None, fx=scale / own, fy=scale / own, interpolation=cv2.INTER_AREA))
    height, width = (max(i.shape[k] for i in images) for k in (0, 1))
    out = []
    for image in images:
        above, beside = height - image.shape[0], width - image.shape[1]
        out.append(
            cv2.copyMakeBorder(
                image, above, 0, beside // 2, beside - beside // 2, cv2.BORDER_CONSTANT, value=(128, 128, 128)
            )
        )
    return out
