from itertools import product

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter1d

from vision.shin.rim import are_echoes, best_path, cheapest, step_sizes
from vision.shin.settings import SHIN

BLUR = 0.8


def profile(step: float, ramp: float = 0.0, rows: int = 40, noise: float = 0.0) -> np.ndarray:
    """Colours (rows, 81, 3): a ramp over the 5 px before the middle, a step there, sampled `SHIN.rim_step_px` apart."""
    x = SHIN.rim_step_px * np.arange(-40, 41)
    shade = ramp * np.clip((x + 5) / 5, 0, 1) * (x < 0)
    sharp = shade + (ramp + step) * (x >= 0)
    line = gaussian_filter1d(sharp, BLUR / SHIN.rim_step_px)
    rng = np.random.default_rng(0)
    return (line[None, :, None] * np.array([1.0, 0.2, -0.1]) + rng.normal(0, noise, (rows, 81, 3))).astype(np.float32)


def test_a_straight_ramp_is_no_step():
    ramp = np.tile(np.arange(81.0)[None, :, None], (3, 1, 3)).astype(np.float32)
    assert np.abs(step_sizes(ramp, BLUR)).max() < 1e-3


@pytest.mark.parametrize("step", [-20.0, 20.0, 60.0])
def test_a_step_is_as_large_as_it_is_and_lies_where_it_is(step):
    seen = step_sizes(profile(step), BLUR)
    at, size = best_path(seen[:, 20:61])
    assert np.abs(at - 20 + 0.5).max() < 0.3
    assert size == pytest.approx(abs(step) * np.sqrt(1.05), rel=0.2)


@pytest.mark.parametrize("step", [-6.0, 15.0])
def test_a_small_step_after_a_deep_shade_is_the_rim(step):
    """Half of all the change lies two pixels before it."""
    seen = step_sizes(profile(step, ramp=-40.0, noise=0.3), BLUR)
    at, _ = best_path(seen[:, 20:61])
    assert np.abs(np.median(at) - 19.5) * SHIN.rim_step_px < 0.8


def test_a_step_has_no_echoes():
    steps = step_sizes(profile(40.0), BLUR)[:, 20:61]
    size = np.linalg.norm(steps, axis=2)
    places = np.array([int(size[0].argmax()), int(size[0, :15].argmax()), 26 + int(size[0, 26:].argmax())])
    echo = are_echoes(steps[:, places], np.tile(SHIN.rim_step_px * places, (len(steps), 1)), BLUR)
    assert size[0, places[1:]].min() > 5
    assert not echo[:, 0].any()
    assert echo[:, 1:].all()


def test_the_path_that_gains_most_is_found_among_all_there_are():
    """The oracle tries every path of four rows and five columns."""
    gain = np.random.default_rng(1).normal(size=(4, 5))

    def worth(path: tuple[int, ...]) -> float:
        moves = np.abs(np.diff(path))
        dear = SHIN.stiff_weight * (SHIN.stiff_share[0] * moves + SHIN.stiff_share[1] * moves**2)
        return -np.inf if moves.max() > SHIN.most_turn_count else float(gain[range(4), list(path)].sum() - dear.sum())

    assert tuple(cheapest(gain)) == max(product(range(5), repeat=4), key=worth)
