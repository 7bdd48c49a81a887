"""Somebody who walks by behind, and things that hide a part of the leg."""

from __future__ import annotations

import json
import math
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np

from calibration.detect import detect_sheet
from calibration.errors import SheetError
from tests.gauntlet.moment import CutOut, Image, Moment
from vision.leg.blazepose import BlazePose

HIDDEN_S = 0.5
HIDDEN_FROM_S = 0.9
"""An occluder comes this long after the repetition's start: over the last of the way down and the first of the hold."""
_OCCLUDER_BGR = np.array([52.0, 70.0, 86.0])


def matte(image: Image, mask: np.ndarray) -> np.ndarray:
    """How much of each pixel is the person, (height, width) float32: the model's mask drawn to the picture's edges.

    Args:
        image: the frame.
        mask: the model's probability of a person, any size.
    """
    height, width = image.shape[:2]
    probable = cv2.resize(mask, (width, height)).astype(np.float32)
    radius = max(2, round(0.0047 * max(height, width)))
    near = cv2.dilate((probable > 0.05).astype(np.uint8), np.ones((2 * radius + 1, 2 * radius + 1), np.uint8))
    x, y, w, h = cv2.boundingRect(near)
    part = slice(y, y + h), slice(x, x + w)
    soft = cv2.ximgproc.guidedFilter(image[part].astype(np.float32) / 255, probable[part], radius, 1e-3)
    alpha = np.zeros((height, width), np.float32)
    alpha[part] = np.clip(4 * (soft - 0.5) + 0.5, 0, 1)
    return alpha


def sheet_area(image: Image) -> np.ndarray:
    """(height, width) float32, 1 where the calibration sheet is, which stands in front of whoever walks by."""
    area = np.zeros(image.shape[:2], np.float32)
    try:
        seen = detect_sheet(image)
    except SheetError:
        return area
    if seen is None:
        return area
    sheet = seen.sheet
    printed = [[(x, y + 80), (x + 80, y + 80), (x + 80, y), (x, y)] for x, y in map(sheet.marker_origin_mm, seen.ids)]
    to_px, _ = cv2.findHomography(np.array(printed, float).reshape(-1, 2), seen.corners_px.reshape(-1, 2))
    w, h = sheet.width_mm, sheet.height_mm
    corners = cv2.perspectiveTransform(np.array([[[0, 0], [w, 0], [w, h], [0, h]]], float), to_px)
    cv2.fillConvexPoly(area, np.round(corners[0]).astype(np.int32), (1.0,))
    return area


class Foreground:
    """Tells frame after frame what lies in front of a passer-by: the tested person and the sheet."""

    def __init__(self, first: Image) -> None:
        self._finder = BlazePose()
        self._sheet = sheet_area(first)

    def find(self, image: Image) -> np.ndarray:
        """(height, width) float32, 0..1."""
        pose = self._finder.find(image)
        if pose is None:
            return self._sheet
        return np.maximum(matte(image, pose.mask), self._sheet)

    def close(self) -> None:
        """Free the model."""
        self._finder.close()


@lru_cache(maxsize=2)
def cut_out(clip: Path) -> CutOut:
    """The person of a rendered clip's first frame."""
    capture = cv2.VideoCapture(str(clip))
    image = np.asarray(capture.read()[1])
    capture.release()
    pose = BlazePose(still=True).find(image)
    if pose is None:
        raise ValueError(f"no person in the first frame of {clip.name}")
    px = json.loads(clip.with_suffix(".json").read_text(encoding="utf-8"))["frames"][0]["px"]
    alpha = matte(image, pose.mask)
    rows, columns = np.flatnonzero(alpha.max(axis=1) > 0.5), np.flatnonzero(alpha.max(axis=0) > 0.5)
    top, left = rows[0], columns[0]
    part = slice(top, rows[-1] + 1), slice(left, columns[-1] + 1)
    feet = ((columns[0] + columns[-1]) / 2 - left, max(px["heel"][1], px["toe"][1]) - top)
    return CutOut(image[part], alpha[part], (float(feet[0]), float(feet[1])), math.dist(px["hip"], px["heel"]),
                  1 if px["toe"][0] > px["heel"][0] else -1)


def passed_by(image: Image, moment: Moment, size: float) -> Image:
    """Somebody comes in from the open side, walks up to behind the tested leg and goes out again.

    Args:
        image: the frame.
        moment: with `person` and `passer_by`.
        size: how tall they look beside the tested person; smaller is further behind.
    """
    who, front = moment.passer_by, moment.person
    if who is None or front is None or not moment.joints_px:
        raise ValueError("nobody to walk by, or nothing known of who stands in front")
    height, width = image.shape[:2]
    heel, toe, hip = (np.array(moment.joints_px[name]) for name in ("heel", "toe", "hip"))
    forward = 1 if toe[0] > heel[0] else -1
    scale = size * float(np.linalg.norm(hip - heel)) / who.leg_px
    middle_s = (moment.rep[0] + moment.rep[1]) / 2
    half_s = (moment.rep[1] - moment.rep[0]) / 2
    walked = 1 - abs(moment.time_s - middle_s) / half_s
    outside = -0.6 * scale * who.image.shape[1] if forward > 0 else width + 0.6 * scale * who.image.shape[1]
    x = outside + walked * (toe[0] - outside)
    y = height / 2 + size * (max(heel[1], toe[1]) - height / 2)
    # In towards the wall, out with the back to it.
    flip = who.forward * forward * (1 if moment.time_s < middle_s else -1) < 0
    left, top = round(x - scale * who.image.shape[1]), round(y - scale * who.image.shape[0])
    part = slice(max(top, 0), height), slice(max(left, 0), max(round(x + scale * who.image.shape[1]), 0))
    across = -scale if flip else scale
    matrix = np.array([[across, 0, x - across * who.feet_px[0] - part[1].start],
                       [0, scale, y - scale * who.feet_px[1] - part[0].start]])
    behind = image[part]
    size_px = behind.shape[1], behind.shape[0]
    if min(size_px) == 0:
        return image
    seen = cv2.warpAffine(who.image, matrix, size_px, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    alpha = cv2.warpAffine(who.alpha, matrix, size_px, flags=cv2.INTER_LINEAR) * (1 - front[part])
    out = image.copy()
    out[part] = (behind * (1 - alpha[..., None]) + seen * alpha[..., None] + 0.5).astype(np.uint8)
    return out


def _hidden(image: Image, moment: Moment, middle: np.ndarray, half: np.ndarray) -> Image:
    """A brown cushion before the picture, for half a second."""
    since_s = moment.time_s - moment.rep[0] - HIDDEN_FROM_S
    # A hair's breadth, for times that are sums of thirtieths.
    if not -1e-6 <= since_s < HIDDEN_S - 1e-6:
        return image
    y, x = np.mgrid[: image.shape[0], : image.shape[1]].astype(np.float32)
    # A rounded rectangle: the fourth power.
    reach = ((x - middle[0]) / half[0]) ** 4 + ((y - middle[1]) / half[1]) ** 4
    alpha = np.clip((1 - reach) * 20, 0, 1)[..., None]
    shade = 1 - 0.25 * ((y - middle[1]) / half[1])[..., None]
    return np.asarray(np.clip(image * (1 - alpha) + _OCCLUDER_BGR * shade * alpha + 0.5, 0, 255).astype(np.uint8))


def foot_hidden(image: Image, moment: Moment, size: float) -> Image:
    """Something before the foot for half a second; `size` 1 just covers it."""
    heel, toe, ankle = (np.array(moment.joints_px[name]) for name in ("heel", "toe", "ankle"))
    length = abs(toe[0] - heel[0])
    middle = np.array([(heel[0] + toe[0]) / 2, (ankle[1] + heel[1]) / 2])
    return _hidden(image, moment, middle, size * length * np.array([0.75, 0.4]))


def knee_hidden(image: Image, moment: Moment, size: float) -> Image:
    """Something before the knee for half a second; `size` 1 covers the knee and the uppermost fifth of the shin."""
    knee, ankle = np.array(moment.joints_px["knee"]), np.array(moment.joints_px["ankle"])
    half = size * 0.28 * float(np.linalg.norm(knee - ankle))
    return _hidden(image, moment, knee, np.array([half, half]))
