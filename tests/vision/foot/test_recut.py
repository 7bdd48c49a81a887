"""A cut put right by colours, on drawn feet: tiles taken along, toes left out, seams, and colours that tell nothing."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from vision.foot.recut import put_right

SIZE = (110, 230)
SKIN, DARK, LIGHT = (120, 150, 200), (90, 90, 92), (190, 200, 205)
HEEL, ANKLE, TOE = (50.0, 86.0), (72.0, 40.0), (168.0, 86.0)
FOOT_PX = np.array([(45, 90), (178, 90), (178, 82), (150, 70), (90, 50), (88, 0), (55, 0), (50, 60)])
TILE_AHEAD = np.array([(150, 88), (205, 88), (205, 94), (150, 94)])
TILE_BEHIND = np.array([(20, 70), (60, 70), (60, 92), (20, 92)])


def filled(*shapes: np.ndarray) -> np.ndarray:
    drawn = np.zeros(SIZE, np.uint8)
    for shape in shapes:
        cv2.fillPoly(drawn, [shape.astype(np.int32)], [1])
    return drawn > 0


FOOT = filled(FOOT_PX)


def picture(tiles: np.ndarray, foot: tuple[int, int, int] = SKIN, floor: tuple[int, int, int] = LIGHT) -> np.ndarray:
    """A foot on a light floor with dark tiles under it and elsewhere, a little noisy."""
    drawn = np.empty((*SIZE, 3))
    drawn[:] = floor
    drawn[tiles | filled(np.array([(10, 97), (60, 97), (60, 106), (10, 106)]))] = DARK
    drawn[FOOT] = foot
    noisy = drawn + np.random.default_rng(4).normal(0, 3, drawn.shape)
    return cv2.GaussianBlur(np.clip(noisy, 0, 255).astype(np.uint8), (0, 0), 0.7)


def right(drawn: np.ndarray, cut: np.ndarray, person: np.ndarray | None = None) -> np.ndarray:
    triangle = np.zeros(SIZE, np.uint8)
    cv2.fillPoly(triangle, [np.array([HEEL, ANKLE, TOE]).astype(np.int32)], [1])
    away = cv2.distanceTransform(1 - triangle, cv2.DIST_L2, 3)
    return put_right(drawn, cut, away, np.array([HEEL, ANKLE, TOE]), person)


def reach(cut: np.ndarray) -> tuple[int, int]:
    """Columns of the heel's back and the toes' tip."""
    columns = np.flatnonzero(cut[60:].any(axis=0))
    return int(columns[0]), int(columns[-1])


@pytest.mark.parametrize("tile", [TILE_AHEAD, TILE_BEHIND], ids=["ahead of the toes", "behind the heel"])
def test_a_tile_that_was_taken_for_foot_is_given_back(tile: np.ndarray) -> None:
    wrong = filled(FOOT_PX, tile)
    assert max(np.abs(np.subtract(reach(wrong), reach(FOOT)))) > 20
    assert reach(right(picture(filled(tile)), wrong)) == pytest.approx(reach(FOOT), abs=2)


def test_toes_that_were_left_out_are_found() -> None:
    short = FOOT.copy()
    short[:, 150:] = False
    assert reach(right(picture(filled(TILE_AHEAD)), short)) == pytest.approx(reach(FOOT), abs=2)


def test_a_thin_seam_of_the_foots_colour_is_not_added() -> None:
    drawn = picture(np.zeros(SIZE, bool))
    drawn[84:87, 178:] = SKIN
    assert reach(right(drawn, FOOT)) == pytest.approx(reach(FOOT), abs=3)


def test_colours_that_foot_and_floor_share_leave_the_cut_as_it_is() -> None:
    wrong = filled(FOOT_PX, TILE_AHEAD)
    assert np.array_equal(right(picture(np.zeros(SIZE, bool), foot=LIGHT), wrong)[60:], wrong[60:])


def test_above_the_ankle_nothing_changes() -> None:
    wrong = filled(FOOT_PX, np.array([(80, 0), (120, 0), (120, 30), (80, 30)]))
    assert np.array_equal(right(picture(filled(TILE_AHEAD)), wrong)[:40], wrong[:40])


def test_too_little_floor_to_learn_from_leaves_the_cut_as_it_is() -> None:
    wrong = filled(FOOT_PX, TILE_AHEAD)
    somebody_everywhere = np.ones(SIZE, np.float32)
    assert np.array_equal(right(picture(filled(TILE_AHEAD)), wrong, somebody_everywhere), wrong)
