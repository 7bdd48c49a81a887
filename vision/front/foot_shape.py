"""A foot that points at the camera, cut out of the picture: where its toes and its borders are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from vision.front.settings import FRONT
from vision.leg.landmarks import LegLandmarks
from vision.leg.settings import TRAITS


@dataclass(frozen=True)
class FootShape:
    """A foot seen from the front, px of the frame.

    Attributes:
        outline_px: (m, 2) its closed outline.
        inner_px, outer_px: columns of the forefoot's border on the big toe's side and on the other.
        tip_px: (2,) middle of the lowest part of the outline, where the longest toes end.
    """

    outline_px: np.ndarray
    inner_px: float
    outer_px: float
    tip_px: np.ndarray

    @property
    def width_px(self) -> float:
        """Width of the forefoot."""
        return abs(self.outer_px - self.inner_px)

    def moved(self, to: Callable[[np.ndarray], np.ndarray]) -> FootShape:
        """The same foot in px of another picture, by a map of points (n, 2) that hardly turns."""
        borders = to(np.array([[self.inner_px, self.tip_px[1]], [self.outer_px, self.tip_px[1]]]))
        return FootShape(to(self.outline_px), float(borders[0, 0]), float(borders[1, 0]), to(self.tip_px))


def find_foot_shape(image: np.ndarray, leg: LegLandmarks, shin_px: float, inwards: int,
                    person: np.ndarray) -> FootShape | None:
    """Cut the foot out by colours and edges (GrabCut: Rother, Kolmogorov and Blake 2004), led by ankle and toe.

    Args:
        image: BGR, uint8, (height, width, 3).
        leg: landmarks in px.
        shin_px: length of the upright shin.
        inwards: +1 where the person's other leg is to the right of this one in the picture, -1 to the left.
        person: (h, w) probability 0..1 of a person, of any size with the picture's proportions.

    Returns:
        The foot, or None where what was cut out has not a foot's width.
    """
    height, width = image.shape[:2]
    left, right = sorted((leg.ankle[0], leg.toe[0]))
    beside = FRONT.cut_beside_shins * shin_px
    x0, x1 = int(max(left - beside, 0)), int(min(right + beside, width))
    y0 = int(max(leg.ankle[1] - FRONT.above_shins * shin_px, 0))
    y1 = int(min(leg.toe[1] + FRONT.below_shins * shin_px, height))
    if min(x1 - x0, y1 - y0) < FRONT.smallest_crop_px:
        return None
    zoom = FRONT.working_width_px / (2 * beside)
    part = cv2.resize(image[y0:y1, x0:x1], None, fx=zoom, fy=zoom,
                      interpolation=cv2.INTER_CUBIC if zoom > 1 else cv2.INTER_AREA)
    scale = person.shape[1] / width
    rows, columns = (slice(int(a * scale), max(int(b * scale), int(a * scale) + 1)) for a, b in ((y0, y1), (x0, x1)))
    likely = cv2.resize(person[rows, columns].astype(np.float32), (part.shape[1], part.shape[0]))
    corner = np.array([x0, y0])
    labels, core = _seeds(likely, (leg.ankle - corner) * zoom, (leg.toe - corner) * zoom, zoom * shin_px)
    if not np.any(labels == cv2.GC_BGD):
        return None
    cv2.setRNGSeed(0)
    cv2.grabCut(part, labels, (0, 0, 0, 0), np.zeros((1, 65)), np.zeros((1, 65)), FRONT.cut_rounds_count,
                cv2.GC_INIT_WITH_MASK)
    cut = _largest_with((labels == cv2.GC_FGD) | (labels == cv2.GC_PR_FGD), core)
    if cut is None:
        return None
    contours, _ = cv2.findContours(cut, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    outline = max(contours, key=cv2.contourArea)[:, 0] / zoom + corner
    return _shape(outline, shin_px, inwards)


def _seeds(likely: np.ndarray, ankle: np.ndarray, toe: np.ndarray, shin: float) -> tuple[np.ndarray, np.ndarray]:
    """GrabCut's first labels, and the strip that is surely foot."""
    def line(image: np.ndarray, end: np.ndarray, value: int, thickness: int) -> np.ndarray:
        first, last = ([int(v) for v in np.round(p)] for p in (ankle, end))
        return np.asarray(cv2.line(image, first, last, [value], thickness))

    away = cv2.distanceTransform(line(np.full(likely.shape, 255, np.uint8), toe, 0, 1), cv2.DIST_L2, 5) / shin
    labels = np.full(likely.shape, cv2.GC_PR_BGD, np.uint8)
    labels[likely > TRAITS.likely_body_share] = cv2.GC_PR_FGD
    room = (likely < TRAITS.no_body_share) & (away > FRONT.maybe_foot_shins)
    labels[room | (away > FRONT.sure_room_shins)] = cv2.GC_BGD
    core = line(np.zeros(likely.shape, np.uint8), ankle + FRONT.core_share * (toe - ankle), 1,
                max(1, round(FRONT.core_width_shins * shin))) > 0
    labels[core] = cv2.GC_FGD
    return labels, core


def _largest_with(cut: np.ndarray, core: np.ndarray) -> np.ndarray | None:
    """The connected part that holds most of the core, as uint8, thin whiskers taken off."""
    opened = cv2.morphologyEx(cut.astype(np.uint8), cv2.MORPH_OPEN,
                              np.ones((FRONT.cut_opened_px, FRONT.cut_opened_px), np.uint8))
    _, parts = cv2.connectedComponents(opened)
    inside = parts[core & (parts > 0)]
    return None if not len(inside) else (parts == np.bincount(inside).argmax()).astype(np.uint8)


def _shape(outline: np.ndarray, shin_px: float, inwards: int) -> FootShape | None:
    lowest = outline[:, 1].max()
    forefoot = outline[outline[:, 1] > lowest - FRONT.forefoot_shins * shin_px][:, 0]
    tip = outline[outline[:, 1] > lowest - FRONT.tip_shins * shin_px]
    inner, outer = (forefoot.max(), forefoot.min()) if inwards > 0 else (forefoot.min(), forefoot.max())
    shape = FootShape(outline, float(inner), float(outer), np.array([tip[:, 0].mean(), lowest]))
    low, high = FRONT.possible_width_shins
    return shape if low * shin_px < shape.width_px < high * shin_px else None
