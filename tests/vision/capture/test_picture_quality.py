"""A blurred or noisy picture is told from a clear one, whatever it shows."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tests.vision.shin.drawn_leg import draw_leg
from vision.capture.picture_quality import PictureQuality, noise_level, sharpness
from vision.capture.settings import CAPTURE
from vision.film.video import Frame
from vision.leg.landmarks import LegLandmarks


def seen(blur_px: float = 0.0, noise: float = 0.0) -> tuple[np.ndarray, LegLandmarks]:
    drawn = draw_leg(20.0, blur_px=blur_px, noise=noise)
    hip, heel, toe = (at + np.array(by) for at, by in (
        (drawn.knee, (0, -150)), (drawn.ankle, (-20, 20)), (drawn.ankle, (50, 20))))
    return drawn.image, LegLandmarks(hip, drawn.knee, drawn.ankle, heel, toe)


@pytest.mark.parametrize("sigma", [0.0, 4.0, 12.0])
def test_noise_is_measured_as_it_was_put_in(sigma):
    image, leg = seen()
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).clip(60, 190)
    noisy = (grey + np.random.default_rng(1).normal(0, sigma, grey.shape)).round().clip(0, 255).astype(np.uint8)
    assert noise_level(noisy, leg) == pytest.approx(sigma, rel=0.15, abs=0.5)


def test_the_more_blur_the_less_sharp():
    values = []
    for blur_px in (0.0, 2.0, 5.0, 9.0):
        image, leg = seen(blur_px)
        values.append(sharpness(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), leg))
    assert values == sorted(values, reverse=True) and values[0] > CAPTURE.blurred_weight > values[-1]


@pytest.mark.parametrize(("blur_px", "noise", "blurred", "noisy", "drowned"), [
    (0.0, 0.0, False, False, False), (9.0, 0.0, True, False, False), (0.0, 2 * CAPTURE.noisy_grey, False, True, False),
    (0.0, 2 * CAPTURE.drowned_grey, False, True, True)])
def test_a_film_is_judged_by_most_of_its_frames(blur_px, noise, blurred, noisy, drowned):
    quality = PictureQuality()
    image, leg = seen(blur_px, noise)
    for k in range(6):
        quality.look(Frame(k, 0.6 * k, image), leg)
    quality.look(Frame(9, 9.0, image), None)
    assert (quality.blurred, quality.noisy, quality.drowned) == (blurred, noisy, drowned)
