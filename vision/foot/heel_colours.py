"""How far a heel has risen, told by where its colours end and those of the floor begin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from foundation.robust import robust_spread
from foundation.sampling import sample
from vision.foot.colour_odds import ColourOdds
from vision.foot.outline import FootOutline
from vision.foot.settings import FOOT


@dataclass(frozen=True)
class ColourRise:
    """What the colours tell.

    Attributes:
        rise_px: how far the heel's contact lies above where it stood, upright to the sole.
        sigma_px: one standard deviation of it: large where heel and floor have colours in common.
    """

    rise_px: float
    sigma_px: float


class HeelColours:
    """Colours of a heel that stands and of the floor around it, and where the one passes into the other later on.

    Profiles across an edge (`EdgeTracker`) hold on to what is there: under a heel that rose lies its own shadow, whose
    edges stand in for the heel's. Skin stays skin in the shade and floor stays floor: both are learned with their
    shades, and the height that parts them best is found (a region's likelihood, as Zhu and Yuille 1996 part regions).
    It is coarser, and no shadow holds it down.

    Args:
        image: BGR, uint8, the picture in which the outline was cut out.
        outline: the foot in it, its heel down.
        contact_px: (k, 2) the piece of the sole that stands on the floor under the heel.
        pivot_px: (2,) what the foot turns about when its heel rises.
    """

    def __init__(self, image: np.ndarray, outline: FootOutline, contact_px: np.ndarray, pivot_px: np.ndarray) -> None:
        size = outline.length_px
        self._odds = _learned(image, outline)
        along = outline.along
        up = np.array([along[1], -along[0]]) * outline.towards_wall
        (lowest, highest), above = FOOT.risen_feet, FOOT.colours_above_feet
        self._rises = np.arange(lowest, highest, FOOT.risen_step_feet) * size
        heights = np.arange(lowest - above, highest + 2 * above, FOOT.risen_step_feet) * size
        arm = np.abs((contact_px - pivot_px) @ along)
        # (m, k): which sample of each profile is the lowest of a heel that has risen by each of m.
        self._border = np.searchsorted(heights, self._rises[:, None] * (arm / arm.mean()))
        self._top = np.minimum(self._border + round(above / FOOT.risen_step_feet), len(heights))
        self._at = contact_px[:, None] + heights[None, :, None] * up
        pixels_each = FOOT.risen_step_feet * size * float(np.ptp(contact_px @ along)) / len(contact_px)
        self._weight = pixels_each / max(FOOT.independent_pixels_count, (FOOT.patch_feet * size) ** 2)

    def risen(self, image: np.ndarray, ground_px: np.ndarray, shake: np.ndarray | None) -> ColourRise:
        """How far the heel has risen in a picture.

        Args:
            image: BGR, uint8.
            ground_px: (2,) how far the standing forefoot has moved since the outline was cut out.
            shake: (2, 3) affine map from the outline's picture to this one that undoes the camera's own motion.
        """
        at = self._at + ground_px
        if shake is not None:
            at = at @ shake[:, :2].T + shake[:, 2]
        flat = at.reshape(-1, 2)
        x0, y0 = (max(int(v) - 2, 0) for v in flat.min(axis=0))
        x1, y1 = (max(int(v) + 3, 0) for v in flat.max(axis=0))
        crop = image[y0:y1, x0:x1]
        if min(crop.shape[:2]) < 2:
            return ColourRise(0.0, float("inf"))
        values = sample(self._odds.of(crop), at - [x0, y0])
        total = np.pad(np.cumsum(values, axis=1), [(0, 0), (1, 0)])
        row = np.arange(len(total))
        # What lies above the border should be the heel's; what lies below, down to where all began, the floor's.
        fit = (total[row, self._top] - 2 * total[row, self._border]).sum(axis=1) * self._weight
        likely = np.exp(fit - fit.max())
        likely /= likely.sum()
        rise = float(likely @ self._rises)
        return ColourRise(rise, float(np.sqrt(likely @ (self._rises - rise) ** 2)))


def _learned(image: np.ndarray, outline: FootOutline) -> ColourOdds:
    """Colours of the heel against those of the floor around it."""
    size, points = outline.length_px, outline.points_px
    room = FOOT.floor_around_feet * size
    x0, y0 = (max(int(v - room), 0) for v in points.min(axis=0))
    x1, y1 = (int(v + room) + 1 for v in points.max(axis=0))
    crop = image[y0:y1, x0:x1]
    inside = np.zeros(crop.shape[:2], np.uint8)
    cv2.fillPoly(inside, [np.round(points - [x0, y0]).astype(np.int32)], [1])
    edge = np.ones((2 * max(round(FOOT.edge_between_feet * size), 1) + 1,) * 2, np.uint8)
    rows, columns = np.indices(crop.shape[:2])
    along, height = np.moveaxis(outline.position(np.stack([columns + x0, rows + y0], axis=-1).reshape(-1, 2)), -1, 0)
    along, height = along.reshape(inside.shape), height.reshape(inside.shape)
    hind = along < FOOT.pivot_feet
    heel = (cv2.erode(inside, edge) > 0) & hind & (height < FOOT.heel_skin_feet)
    floor = (cv2.dilate(inside, edge) == 0) & hind & (height < FOOT.floor_height_feet)
    floor &= along > -FOOT.floor_around_feet
    return ColourOdds(crop, heel, floor)


def with_colours(rise_px: np.ndarray, sigma_px: np.ndarray, colours: Sequence[ColourRise], rest: np.ndarray,
                 foot_px: float) -> tuple[np.ndarray, np.ndarray]:
    """Rises of a heel by its profiles and by its colours, each counting for what it is worth.

    Args:
        rise_px: (n,) by the profiles, from where the heel stood.
        sigma_px: (n,) one standard deviation of it.
        colours: n of them.
        rest: (n,) bool: the heel stands.
        foot_px: the foot's length.

    Returns:
        (n,) rises and (n,) standard deviations, wider where the two disagree by more than they may.
    """
    told = np.array([c.rise_px for c in colours])
    own = np.array([c.sigma_px for c in colours])
    if not rest.any():
        return rise_px, sigma_px
    # A heel that stands tells how far colours stray from the floor, and from picture to picture.
    stray = float(np.median(told[rest]))
    told = told - stray
    own = np.hypot(own, np.hypot(robust_spread(told[rest]), FOOT.stray_share * stray))
    # A heel cannot sink: so far at least are profiles off that say it did.
    sigma = np.hypot(np.hypot(sigma_px, FOOT.risen_share * rise_px), np.minimum(rise_px, 0.0))
    sunk = told < -FOOT.sunk_sigmas * own
    with np.errstate(over="ignore", invalid="ignore"):
        theirs = np.hypot(own * (1 + np.square(own / (FOOT.sure_colours_feet * foot_px))), FOOT.risen_share * told)
    share = np.where(sunk | ~np.isfinite(theirs), 0.0, sigma**2 / (sigma**2 + theirs**2))
    apart = np.abs(told - rise_px) / np.hypot(sigma, theirs)
    both = sigma * np.sqrt(1 - share) * np.where(share > 0, np.maximum(1.0, apart), 1.0)
    return rise_px + share * (told - rise_px), both
