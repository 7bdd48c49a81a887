"""The heel's rise by its colours, on drawn boxes whose rise is put in."""

from __future__ import annotations

import numpy as np
import pytest

from vision.foot.heel_colours import ColourRise, HeelColours, with_colours
from vision.foot.outline import FootOutline

FOOT_PX, FLOOR_Y, BACK_X = 120, 150, 60
SKIN, FLOOR = (120, 150, 200), (110, 120, 125)
STILL = np.zeros(2)


def outline() -> FootOutline:
    """A foot as a box 40 px high, its toes to the right."""
    right, top = BACK_X + FOOT_PX, FLOOR_Y - 40
    sole = [(x, FLOOR_Y) for x in range(BACK_X, right)]
    front = [(right, y) for y in range(FLOOR_Y, top, -1)]
    upper = [(x, top) for x in range(right, BACK_X, -1)]
    back = [(BACK_X, y) for y in range(top, FLOOR_Y)]
    normals = [(0, 1)] * len(sole) + [(1, 0)] * len(front) + [(0, -1)] * len(upper) + [(-1, 0)] * len(back)
    points = np.array(sole + front + upper + back, float)
    toe, heel = np.array([right, FLOOR_Y]), np.array([BACK_X, FLOOR_Y])
    return FootOutline(points, np.array(normals, float), toe, heel, 1, FOOT_PX)


def picture(rise_px: float = 0.0, shadow: float = 1.0, light: float = 1.0, skin: tuple = SKIN, floor: tuple = FLOOR,
            seed: int = 0) -> np.ndarray:
    """The box turned up about its pivot so that its contact rises; the floor is dark where it stood before."""
    image = np.full((240, 260, 3), floor, float)
    contact_x, pivot_x = BACK_X + 0.14 * FOOT_PX, BACK_X + 0.7 * FOOT_PX
    columns = np.arange(BACK_X, BACK_X + FOOT_PX)
    lower = FLOOR_Y - rise_px * np.clip((pivot_x - columns) / (pivot_x - contact_x), 0, None)
    for x, y in zip(columns, lower, strict=True):
        image[int(y) : FLOOR_Y, x] *= shadow
        image[FLOOR_Y - 70 : round(y), x] = skin
    image = light * image + np.random.default_rng(seed).normal(0, 2, image.shape)
    return np.clip(image, 0, 255).astype(np.uint8)


def colours_of(image: np.ndarray) -> HeelColours:
    contact = np.array([(x, FLOOR_Y) for x in range(BACK_X + 10, BACK_X + 25)], float)
    return HeelColours(image, outline(), contact, np.array([BACK_X + 0.7 * FOOT_PX, FLOOR_Y]))


@pytest.mark.parametrize("light", [1.0, 0.75])
@pytest.mark.parametrize("shadow", [1.0, 0.6, 0.4])
@pytest.mark.parametrize("rise_px", [0, 2, 6, 14])
def test_the_rise_put_in_is_found_over_any_shadow_in_any_light(rise_px: float, shadow: float, light: float) -> None:
    colours = colours_of(picture())
    rest = colours.risen(picture(seed=1), STILL, None).rise_px
    found = colours.risen(picture(rise_px, shadow, light, seed=2), STILL, None)
    assert found.rise_px - rest == pytest.approx(rise_px, abs=1.0)
    assert found.sigma_px < 1.0


def test_a_foot_in_the_colours_of_the_floor_is_unsure_by_its_own_word() -> None:
    colours = colours_of(picture(skin=FLOOR))
    assert colours.risen(picture(6, skin=FLOOR, seed=2), STILL, None).sigma_px > 5.0


def test_a_camera_that_moved_is_taken_out() -> None:
    colours = colours_of(picture())
    moved = np.roll(picture(6, seed=2), (3, -4), axis=(0, 1))
    shake = np.array([[1.0, 0.0, -4.0], [0.0, 1.0, 3.0]])
    still = colours.risen(picture(6, seed=2), STILL, None).rise_px
    assert colours.risen(moved, STILL, shake).rise_px == pytest.approx(still, abs=0.3)
    assert colours.risen(moved, np.array([-4.0, 3.0]), None).rise_px == pytest.approx(still, abs=0.3)


def test_a_heel_beyond_the_picture_tells_nothing() -> None:
    colours = colours_of(picture())
    assert not np.isfinite(colours.risen(picture(), np.array([0.0, 900.0]), None).sigma_px)


def fused(rise: float, sigma: float, told: float, told_sigma: float) -> tuple[float, float]:
    """Of a second picture, after one in which the heel stood; 125 px are a foot of 25 cm."""
    still, now = ColourRise(0.0, 0.3), ColourRise(told, told_sigma)
    rest = np.array([True, False])
    rises, sigmas = with_colours(np.array([0.0, rise]), np.array([0.1, sigma]), [still, now], rest, 125)
    return float(rises[1]), float(sigmas[1])


def test_sure_colours_lift_a_heel_whose_profiles_are_unsure() -> None:
    rise, sigma = fused(4.0, 6.0, 12.0, 0.5)
    assert rise == pytest.approx(12.0, abs=0.6) and sigma < 3


@pytest.mark.parametrize(("told", "told_sigma"), [(12.0, 4.0), (-12.0, 0.5), (12.0, np.inf)])
def test_unsure_or_impossible_colours_change_little(told: float, told_sigma: float) -> None:
    assert fused(4.0, 0.5, told, told_sigma)[0] == pytest.approx(4.0, abs=0.3)


def test_two_that_contradict_each_other_are_less_sure_together() -> None:
    alike, apart = fused(4.0, 1.0, 4.0, 0.5)[1], fused(4.0, 1.0, 12.0, 0.5)[1]
    assert alike < 1.1 < 2 * alike < apart
