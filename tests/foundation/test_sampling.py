"""A picture's values between its pixels, and the place of an edge."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from foundation.sampling import colour_change, edge_place, sample


def ramp() -> np.ndarray:
    """A float picture whose value is 2 x column + 5 x row: bilinear samples of it are exact."""
    column, row = np.meshgrid(np.arange(20.0), np.arange(12.0))
    return (2 * column + 5 * row).astype(np.float32)


@pytest.mark.parametrize("shape", [(2,), (3, 2), (4, 3, 2), (2, 4, 3, 2)])
def test_any_shape_of_places_is_sampled_between_the_pixels(shape: tuple[int, ...]) -> None:
    at = np.random.default_rng(1).uniform(0, 11, shape)
    # OpenCV rounds places to 1/32 px.
    assert sample(ramp(), at) == pytest.approx(2 * at[..., 0] + 5 * at[..., 1], abs=7 / 64)
    assert sample(ramp(), at).shape == shape[:-1]


def test_channels_are_kept_and_the_border_is_repeated_unless_told() -> None:
    picture = np.stack([ramp()] * 3, axis=2).astype(np.uint8)
    assert sample(picture, np.array([[4.0, 2.0]])).tolist() == [[18, 18, 18]]
    assert sample(ramp(), np.array([-5.0, 3.0])) == 15
    assert sample(ramp(), np.array([-5.0, 3.0]), beyond=cv2.BORDER_CONSTANT) == 0


def test_an_edge_lies_where_the_colours_change() -> None:
    offsets = np.arange(-6, 6.1, 0.5)
    places = np.array([-1.3, 0.0, 2.2])
    bright = 1 / (1 + np.exp(-3 * (offsets - places[:, None])))
    colours = np.stack([100 * bright] * 3, axis=2)
    assert edge_place(colour_change(colours), offsets) == pytest.approx(places, abs=0.02)
    assert edge_place(colour_change(np.ones((1, len(offsets), 3))), offsets) == pytest.approx(0)
