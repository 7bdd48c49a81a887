"""What was cut out for a foot, put right by the foot's colours and by the floor's around it."""

from __future__ import annotations

import cv2
import numpy as np

from vision.foot.colour_odds import ColourOdds
from vision.foot.settings import FOOT
from vision.leg.settings import TRAITS


def put_right(crop: np.ndarray, cut: np.ndarray, away: np.ndarray, ends_px: np.ndarray,
              person: np.ndarray | None) -> np.ndarray:
    """A cut whose pixels below the ankle are given to foot or floor where their colours tell plainly.

    GrabCut draws its border where it is short and along strong edges: of a dark tile half under the toes it takes the
    whole, to the tile's far corner. But that tile's colours are found around the foot as well, and not inside it.

    Args:
        crop: BGR, uint8, (h, w, 3), the foot at its working size.
        cut: (h, w) bool, what was cut out.
        away: (h, w) how far each pixel lies from the landmarks' triangle.
        ends_px: (3, 2) landmarks of heel, ankle and toe.
        person: optional (h, w) probability 0..1 of a person.

    Returns:
        (h, w) bool; the same cut where there is too little of foot or floor to learn colours from.
    """
    heel, ankle, toe = ends_px
    rows, columns = np.indices(cut.shape)
    low = rows > ankle[1]
    run = (columns - heel[0]) * np.sign(toe[0] - heel[0])
    within = (run > 0) & (run < FOOT.recut_to_share * abs(toe[0] - heel[0]))
    foot = (cv2.erode(cut.astype(np.uint8), _square(FOOT.inner_px)) > 0) & within & low
    floor = (cv2.dilate(cut.astype(np.uint8), _square(FOOT.around_px)) == 0) & low
    if person is not None:
        floor &= person < TRAITS.likely_body_share
    if min(np.count_nonzero(foot), np.count_nonzero(floor)) < FOOT.least_floor_count:
        return cut
    odds = cv2.GaussianBlur(ColourOdds(crop, foot, floor).of(crop), (0, 0), FOOT.odds_soft_px)
    # Between the ends only floor is taken away: the shade under the arch has the colours of shaded skin.
    is_foot, is_floor = low & ~within & (odds > FOOT.told_weight), low & (odds < -FOOT.told_weight)
    told = np.where(is_foot, away < FOOT.foot_away_px, cut & ~is_floor)
    told &= cut | _thick(told, FOOT.thinnest_px, FOOT.regrown_px)
    return np.where(_thick(told != cut, FOOT.slight_px, FOOT.slight_px), told, cut)


def _thick(which: np.ndarray, thinnest_px: int, regrown_px: int) -> np.ndarray:
    """What a disc of the first radius fits into, and the second around that."""
    thick = cv2.morphologyEx(which.astype(np.uint8), cv2.MORPH_OPEN, _disc(thinnest_px))
    return np.asarray(cv2.dilate(thick, _disc(regrown_px)) > 0)


def _disc(radius_px: int) -> np.ndarray:
    return cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius_px + 1,) * 2)


def _square(reach_px: int) -> np.ndarray:
    return np.ones((2 * reach_px + 1,) * 2, np.uint8)
