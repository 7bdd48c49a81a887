import numpy as np
import pytest

from tests.vision.shin.test_rigid_fit import SHARES, chord_slope_deg, moving_shin
from vision.shin.lone_outline import without_steps
from vision.shin.rigid_fit import fit_rigid_shin

PLACES = np.linspace(0.25, 0.85, 49)


def bow(bulge):
    return 0.09 + 0.06 * (PLACES - 0.55) - bulge * (PLACES - 0.55) ** 2


@pytest.mark.parametrize("rows", [SHARES < 0.42, (SHARES > 0.3) & (SHARES < 0.42), SHARES > 0.68])
@pytest.mark.parametrize("step", [-0.02, 0.03])
def test_in_a_photo_rows_beyond_a_step_do_not_turn_the_shin(rows, step):
    outline, ankle, knee = moving_shin([35.0], noise=0.02)
    along = (knee - ankle)[0] / 40.0
    outline[0, rows] += 40.0 * step * np.array([along[1], -along[0]])
    fit = fit_rigid_shin(np.zeros(1), outline, np.ones(outline.shape[:2]), ankle, knee)
    assert fit.inclination_deg[0] == pytest.approx(35 + chord_slope_deg(), abs=0.7)


@pytest.mark.parametrize("bulge", [0.0, 0.3, 0.6])
def test_a_bow_without_a_step_stays_as_it_is(bulge):
    offset = bow(bulge) + np.random.default_rng(1).normal(0, 0.001, len(PLACES))
    assert np.array_equal(without_steps(PLACES, offset, np.ones(len(PLACES))), offset)


def test_a_stretch_beyond_a_gap_that_goes_on_with_the_bow_stays():
    offset = bow(0.3)
    offset[10:12] += 0.03
    evened = without_steps(PLACES, offset, np.ones(len(PLACES)))
    assert np.array_equal(evened[:10], offset[:10])
    assert np.allclose(evened, bow(0.3), atol=1e-3)


def test_where_every_few_rows_step_nothing_is_made_up():
    offset = bow(0.3) + 0.02 * (np.arange(len(PLACES)) // 4 % 2)
    assert np.array_equal(without_steps(PLACES, offset, np.ones(len(PLACES))), offset)
