"""Drawn legs of known angle: the oracle is the drawing."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

OVERSAMPLING = 8


@dataclass(frozen=True)
class DrawnLeg:
    """A straight leg between two colours; angles in degrees from the image's vertical, lengths in px."""

    image: np.ndarray
    ankle: np.ndarray
    knee: np.ndarray
    front_deg: float
    forward: int


def draw_leg(
    lean_deg: float = 30.0,
    taper_deg: float = 4.0,
    length: float = 200.0,
    leg_bgr: tuple[int, int, int] = (120, 160, 210),
    back_bgr: tuple[int, int, int] = (190, 185, 180),
    forward: int = 1,
    blur_px: float = 0.7,
    noise: float = 2.0,
    clutter: bool = False,
    seed: int = 0,
) -> DrawnLeg:
    """A leg whose front outline leans by `lean_deg + taper_deg`, its axis (ankle to knee) by `lean_deg`."""
    size = (int(1.6 * length), int(1.6 * length))
    width, height = size
    axis = np.array([np.sin(np.radians(lean_deg)), -np.cos(np.radians(lean_deg))])
    ahead = np.array([-axis[1], axis[0]])
    ankle = np.array([0.45 * width, 0.88 * height])
    knee = ankle + length * axis
    slope = np.tan(np.radians(taper_deg))
    ends = [-0.12, 1.12]
    front = [ankle + length * (e * axis + (0.07 + slope * e) * ahead) for e in ends]
    back = [ankle + length * (e * axis - (0.08 + 0.08 * e) * ahead) for e in ends]
    canvas = np.empty((height, width, 3), np.uint8)
    canvas[:] = back_bgr
    if clutter:
        floor = int(0.62 * height)
        canvas[floor:] = np.clip(np.array(back_bgr) - 70, 0, 255)
        canvas[floor - 14:floor] = 245
        cv2.line(canvas, (int(0.8 * width), 0), (int(0.74 * width), height), (30, 30, 30), 9)
    big = cv2.resize(canvas, None, fx=OVERSAMPLING, fy=OVERSAMPLING, interpolation=cv2.INTER_NEAREST)
    polygon = np.array([front[0], front[1], back[1], back[0]])
    # cv2 counts pixels by their centres; the shift keeps the drawing exact to 1/8 px.
    cv2.fillPoly(big, [np.round((polygon + 0.5) * OVERSAMPLING - 0.5).astype(np.int32)], leg_bgr)
    image = cv2.resize(big, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    if blur_px:
        image = cv2.GaussianBlur(image, (0, 0), blur_px)
    image += np.random.default_rng(seed).normal(0, noise, image.shape)
    image = np.clip(image, 0, 255).astype(np.uint8)
    if forward < 0:
        image = np.ascontiguousarray(image[:, ::-1])
        ankle, knee = (np.array([width - 1 - p[0], p[1]]) for p in (ankle, knee))
    return DrawnLeg(image, ankle, knee, lean_deg + taper_deg, forward)


def front_angle_deg(points_px: np.ndarray, forward: int, low: float = 0.3, high: float = 0.8) -> float:
    """Robust straight line through the middle rows of an outline, positive with the knee ahead."""
    n = len(points_px)
    points = points_px[int(low * n):int(high * n)]
    points = points[np.isfinite(points).all(1)].astype(np.float32)
    vx, vy, _, _ = cv2.fitLine(points, cv2.DIST_HUBER, 0, 0.01, 0.01).ravel()
    if vy > 0:
        vx, vy = -vx, -vy
    return float(np.degrees(np.arctan2(forward * vx, -vy)))
