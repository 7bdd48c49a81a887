
import numpy as np
import pytest

from tests.vision.shin.drawn_leg import draw_leg, front_angle_deg
from vision.shin.outline import ShinOutline, trace
from vision.shin.settings import SHIN

SKIN, DARK, WALL, FLOOR, BLACK = (120, 160, 210), (50, 70, 105), (190, 185, 180), (150, 170, 190), (35, 32, 30)


@pytest.mark.parametrize("lean_deg", [0.0, 12.0, 27.0, 44.0])
@pytest.mark.parametrize("forward", [1, -1])
@pytest.mark.parametrize(("leg", "back"), [(SKIN, WALL), (DARK, WALL), (SKIN, BLACK), (BLACK, WALL), (SKIN, FLOOR)])
def test_a_drawn_leg_is_recovered(lean_deg, forward, leg, back):
    drawn = draw_leg(lean_deg, leg_bgr=leg, back_bgr=back, forward=forward)
    seen = trace(drawn.image, drawn.ankle, drawn.knee, forward)
    assert abs(front_angle_deg(seen.points_px, forward) - drawn.front_deg) < 0.2


@pytest.mark.parametrize(("blur_px", "noise"), [(0.0, 0.0), (1.5, 4.0), (2.5, 6.0)])
def test_blur_and_noise_do_not_bend_it(blur_px, noise):
    errors = []
    for seed in range(8):
        drawn = draw_leg(23.0 + seed, blur_px=blur_px, noise=noise, seed=seed)
        seen = trace(drawn.image, drawn.ankle, drawn.knee, 1)
        errors.append(front_angle_deg(seen.points_px, 1) - drawn.front_deg)
    assert np.abs(np.mean(errors)) < 0.2
    assert np.max(np.abs(errors)) < 0.6


@pytest.mark.parametrize("lean_deg", [5.0, 20.0, 35.0])
def test_stronger_edges_behind_the_shin_do_not_pull_it_away(lean_deg):
    drawn = draw_leg(lean_deg, leg_bgr=(140, 165, 200), clutter=True)
    seen = trace(drawn.image, drawn.ankle, drawn.knee, 1)
    assert abs(front_angle_deg(seen.points_px, 1) - drawn.front_deg) < 0.4


@pytest.mark.parametrize("seed", range(5))
def test_seeds_may_be_off_by_several_percent(seed):
    drawn = draw_leg(30.0, seed=seed)
    shift = np.random.default_rng(seed).normal(0, 0.03 * 200, (2, 2))
    seen = trace(drawn.image, drawn.ankle + shift[0], drawn.knee + shift[1], 1)
    assert abs(front_angle_deg(seen.points_px, 1) - drawn.front_deg) < 0.3


def test_the_resolution_does_not_matter():
    for length in (90.0, 160.0, 420.0):
        drawn = draw_leg(33.0, length=length)
        seen = trace(drawn.image, drawn.ankle, drawn.knee, 1)
        assert abs(front_angle_deg(seen.points_px, 1) - drawn.front_deg) < 0.4


def test_a_picture_without_a_leg_shows_no_contrast():
    rng = np.random.default_rng(3)
    image = np.clip(rng.normal(150, 3, (320, 320, 3)), 0, 255).astype(np.uint8)
    seen = trace(image, np.array([140.0, 280.0]), np.array([160.0, 90.0]), 1)
    assert np.mean(seen.contrast > 6) < 0.2


def test_seeds_outside_the_picture_or_too_close_are_refused():
    drawn = draw_leg()
    assert trace(drawn.image, drawn.ankle, drawn.ankle + 10, 1) is None
    assert trace(drawn.image, drawn.ankle + np.array([0, 500]), drawn.knee, 1) is None
    assert trace(drawn.image, np.array([np.nan, 1.0]), drawn.knee, 1) is None


def test_shapes():
    drawn = draw_leg()
    seen = trace(drawn.image, drawn.ankle, drawn.knee, 1)
    assert seen.points_px.shape == (SHIN.rows_count, 2)
    assert seen.contrast.shape == (SHIN.rows_count,)
    assert seen.edges_px.shape == (SHIN.rows_count // 2, SHIN.edges_count, 2)


@pytest.mark.parametrize(("contrast", "step_lab", "least", "most"), [
    (20.0, 20.0, 0.85, 0.95), (20.0, 6.0, 0.3, 0.4), (20.0, 2.0, 0.0, 0.03), (60.0, 6.0, 0.0, 0.08),
    (0.0, 0.0, 0.0, 0.0),
    # A faint rim is one all the same.
    (3.0, 3.0, 0.3, 0.4),
])
def test_rows_count_by_how_much_of_their_contrast_is_a_step(contrast, step_lab, least, most):
    rows = np.ones(SHIN.rows_count)
    seen = ShinOutline(np.zeros((SHIN.rows_count, 2)), contrast * rows, step_lab * rows)
    assert ((least <= seen.trust) & (seen.trust <= most)).all()


def test_the_rows_of_a_sharp_leg_count_and_those_of_one_that_fades_into_the_wall_do_not():
    drawn = draw_leg(20.0)
    sharp = trace(drawn.image, drawn.ankle, drawn.knee, 1)
    fading = draw_leg(20.0, blur_px=9.0)
    soft = trace(fading.image, fading.ankle, fading.knee, 1)
    assert np.median(sharp.trust) > 0.8
    assert np.median(soft.trust) < 0.4 < 0.7 < np.median(soft.contrast) / 20
