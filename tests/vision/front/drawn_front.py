"""A drawn leg that points at the viewer: shin, thigh and foot of plain shapes on a textured floor."""

from __future__ import annotations

import cv2
import numpy as np

from vision.leg.landmarks import LegLandmarks

SKIN, ROOM = (120, 160, 205), (150, 120, 90)
KNEE, ANKLE, HIP, TOE = (np.array(p, float) for p in ((300, 250), (320, 450), (310, 90), (330, 505)))
SHIN_HALF, KNEE_HALF, THIGH_HALF = 22, 26, 40
FOOT_CENTRE, FOOT_HALF = np.array([330.0, 478.0]), np.array([26.0, 30.0])


def drawn_leg(noise: float = 2.0) -> np.ndarray:
    """BGR picture (600, 640, 3) of the leg."""
    big = np.full((2400, 2560, 3), ROOM, np.uint8)

    def limb(low: np.ndarray, high: np.ndarray, low_half: float, high_half: float) -> None:
        along = (high - low) / np.linalg.norm(high - low)
        across = np.array([-along[1], along[0]])
        corners = [low + low_half * across, low - low_half * across, high - high_half * across,
                   high + high_half * across]
        cv2.fillConvexPoly(big, np.round(4 * np.array(corners)).astype(np.int32), SKIN)

    limb(ANKLE, KNEE, SHIN_HALF, KNEE_HALF)
    limb(KNEE, HIP, KNEE_HALF, THIGH_HALF)
    cv2.ellipse(big, tuple(int(v) for v in 4 * FOOT_CENTRE), tuple(int(v) for v in 4 * FOOT_HALF), 0, 0, 360, SKIN, -1)
    small = cv2.resize(big, (640, 600), interpolation=cv2.INTER_AREA).astype(float)
    return np.clip(small + noise * np.random.default_rng(3).standard_normal(small.shape), 0, 255).astype(np.uint8)


def marks(shift: float = 0.0) -> LegLandmarks:
    """The leg's landmarks, moved to the right by some px as a model would."""
    return LegLandmarks(*(point + np.array([shift, 0.0]) for point in (HIP, KNEE, ANKLE, ANKLE, TOE)))


def person_mask() -> np.ndarray:
    """(600, 640) float32: 1 on the leg, 0 elsewhere, with a soft border."""
    plain = np.all(np.abs(drawn_leg(0.0).astype(int) - SKIN) < 12, axis=2)
    return cv2.GaussianBlur(plain.astype(np.float32), (0, 0), 4)
