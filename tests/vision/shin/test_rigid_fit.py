
import numpy as np
import pytest

from vision.lunge.estimate_settings import ESTIMATE
from vision.shin.rigid_fit import fit_rigid_shin
from vision.shin.settings import SHIN

SHARES = np.linspace(0.1, 0.98, 72)


def bulge(share):
    """A shin that is convex in front: its chord slope between 35 and 75 % is known by hand below."""
    return 0.10 + 0.05 * share - 0.12 * (share - 0.5) ** 2


def chord_slope_deg():
    # Least-squares slope of a parabola over an interval is its derivative at the middle of the interval.
    middle = sum(SHIN.window_shins) / 2
    return np.degrees(np.arctan(0.05 - 0.24 * (middle - 0.5)))


def moving_shin(lean_deg, length=40.0, ankle=(3.0, 8.0), noise=0.0, seed=0):
    """Outline points (n, 72, 2), ankle (n, 2) and knee (n, 2) of a rigid shin that turns about a standing ankle."""
    rng = np.random.default_rng(seed)
    lean = np.radians(np.asarray(lean_deg, dtype=float))[:, None]
    along = np.stack([np.sin(lean), np.cos(lean)], -1)
    ahead = np.stack([np.cos(lean), -np.sin(lean)], -1)
    outline = np.array(ankle) + length * (SHARES[None, :, None] * along + bulge(SHARES)[None, :, None] * ahead)
    knee = np.array(ankle) + length * along[:, 0]
    ankles = np.repeat(np.array([ankle]), len(lean), 0)
    return outline + rng.normal(0, noise, outline.shape), ankles, knee


def lunge(n=121, low=5.0, high=42.0):
    return low + (high - low) * np.sin(np.linspace(0, np.pi, n)) ** 2


def test_a_rigid_shin_is_recovered_exactly():
    lean = lunge()
    time_s = np.arange(len(lean)) / 30
    outline, ankle, knee = moving_shin(lean)
    fit = fit_rigid_shin(time_s, outline, np.ones(outline.shape[:2]), ankle, knee)
    np.testing.assert_allclose(fit.inclination_deg, lean + chord_slope_deg(), atol=0.05)
    assert fit.trusted().all()
    assert fit.length == pytest.approx(40.0, rel=1e-3)


def test_landmarks_that_wander_with_depth_do_not_move_the_window():
    lean = lunge()
    time_s = np.arange(len(lean)) / 30
    outline, ankle, knee = moving_shin(lean, noise=0.02)
    depth = ((lean - lean.min()) / np.ptp(lean))[:, None]
    # What the model does: at depth the knee lags by 5 % of the shin and the ankle climbs by 5 %.
    ankle_seen = ankle + depth * (0.05 * (knee - ankle))
    knee_seen = knee - depth * np.array([2.0, 0.0])
    fit = fit_rigid_shin(time_s, outline, np.ones(outline.shape[:2]), ankle_seen, knee_seen)
    error = fit.inclination_deg - lean - chord_slope_deg()
    assert np.abs(error).max() < 0.3


@pytest.mark.parametrize(("share", "bias_deg"), [(0.1, 0.05), (0.25, 0.2)])
def test_rows_on_another_edge_are_outvoted(share, bias_deg):
    lean = lunge()
    time_s = np.arange(len(lean)) / 30
    errors = []
    for seed in range(4):
        outline, ankle, knee = moving_shin(lean, noise=0.03)
        rng = np.random.default_rng(seed)
        wrong = rng.random(outline.shape[:2]) < share
        outline[wrong] += rng.uniform(1.5, 4.0, wrong.sum())[:, None] * np.array([1.0, 0.0])
        fit = fit_rigid_shin(time_s, outline, np.ones(outline.shape[:2]), ankle, knee)
        errors.append((fit.inclination_deg - lean - chord_slope_deg())[fit.trusted()])
        assert fit.trusted().mean() > 0.6
    assert abs(np.mean(np.concatenate(errors))) < bias_deg
    assert np.abs(np.concatenate(errors)).mean() < 0.3


def test_many_frames_on_a_background_edge_at_one_lean_do_not_outvote_the_shin():
    # A long hold, in which the lower half follows a wall's corner, against few frames on the way.
    lean = np.concatenate([np.linspace(8, 38, 16), np.full(30, 38.0), np.linspace(38, 8, 16)])
    outline, ankle, knee = moving_shin(lean, noise=0.01)
    held = slice(16, 46)
    low = outline.shape[1] // 2
    outline[held, :low, 0] += np.linspace(5.0, 0.5, low)
    fit = fit_rigid_shin(np.arange(len(lean)) / 10, outline, np.ones(outline.shape[:2]), ankle, knee)
    moving = np.r_[0:14, 48 : len(lean)]
    assert np.abs((fit.inclination_deg - lean - chord_slope_deg())[moving]).max() < 0.3
    assert fit.trusted()[moving].all()
    assert not fit.trusted()[held].any()


def test_an_edge_nearby_that_leans_otherwise_is_not_trusted_and_a_shin_that_glides_smoothly_is():
    lean = lunge()
    time_s = np.arange(len(lean)) / 30
    outline, ankle, knee = moving_shin(lean, noise=0.02)
    # The joint's centre lies elsewhere than the landmark: the whole shin glides forward by 3 % of its length at depth.
    depth = (lean - lean.min()) / np.ptp(lean)
    outline += depth[:, None, None] * np.array([1.2, 0.0])
    # For a third of the time at depth somebody's leg behind is taken for the shin: 2 degrees more lean, 0.2 cm back.
    high = np.flatnonzero(lean > 38)
    other = high[len(high) // 2 :: 3]
    outline[other] += -0.2 * np.array([1.0, 0.0]) + np.tan(np.radians(2.0)) * (
        outline[other, :, 1:] - 8.0 - 22.0) * np.array([1.0, 0.0])
    fit = fit_rigid_shin(time_s, outline, np.ones(outline.shape[:2]), ankle, knee)
    rest = np.setdiff1d(np.arange(len(lean)), other)
    assert not fit.trusted()[other].any()
    assert fit.trusted()[rest].all()


@pytest.mark.parametrize(("apart_shins", "wanders"), [(0.0, False), (0.002, False), (0.012, True)])
def test_outlines_that_follow_edges_side_by_side_scatter_however_parallel_these_are(apart_shins, wanders):
    lean = lunge()
    outline, ankle, knee = moving_shin(lean, noise=0.02)
    lean_rad = np.radians(lean)[:, None]
    ahead = np.stack([np.cos(lean_rad), -np.sin(lean_rad)], -1)
    aside = np.random.default_rng(5).normal(0, 40.0 * apart_shins, (len(lean), 1, 1))
    fit = fit_rigid_shin(np.arange(len(lean)) / 30, outline + aside * ahead, np.ones(outline.shape[:2]), ankle, knee)
    assert (np.median(fit.scatter[lean > 38]) > ESTIMATE.wandering_shins[1]) == wanders


def test_a_shin_that_a_rising_heel_shifted_is_trusted_and_so_is_the_way_there():
    lean = np.interp(np.arange(120), [0, 20, 30, 90, 100, 119], [5, 30, 46, 46, 30, 5])
    time_s = np.arange(len(lean)) / 30
    up = (np.arange(120) > 28) & (np.arange(120) < 92)
    outline, ankle, knee = moving_shin(lean, noise=0.02)
    outline -= np.where(up, 1.3, 0.0)[:, None, None] * np.array([1.0, 0.0])
    fit = fit_rigid_shin(time_s, outline, np.ones(outline.shape[:2]), ankle, knee)
    assert not fit.trusted().all()
    assert fit.trusted(np.where(up, 1.3 / 40, 0.0)).all()


def test_frames_on_another_edge_are_not_trusted():
    lean = lunge()
    time_s = np.arange(len(lean)) / 30
    outline, ankle, knee = moving_shin(lean)
    outline[50:60] += np.array([4.0, 0.0])
    fit = fit_rigid_shin(time_s, outline, np.ones(outline.shape[:2]), ankle, knee)
    assert not fit.trusted()[50:60].any()
    assert fit.trusted()[:45].all()


def test_nothing_seen_is_all_nan():
    nothing = np.full((20, 72, 2), np.nan)
    points = np.full((20, 2), np.nan)
    fit = fit_rigid_shin(np.arange(20) / 30, nothing, np.zeros((20, 72)), points, points)
    assert np.isnan(fit.inclination_deg).all()
    assert not fit.trusted().any()


def test_sigma_follows_the_noise():
    lean = lunge(241)
    time_s = np.arange(len(lean)) / 30
    ratios = []
    for noise in (0.1, 0.3):
        outline, ankle, knee = moving_shin(lean, noise=noise, seed=2)
        fit = fit_rigid_shin(time_s, outline, np.ones(outline.shape[:2]), ankle, knee)
        ratios.append(np.std(fit.inclination_deg - lean) / np.median(fit.sigma_deg))
    # Rows are independent here; the fit assumes that real ones are not, so it must not claim less than it misses.
    assert all(0.2 < r < 1.0 for r in ratios)


@pytest.mark.parametrize("rows", [(0.38, 0.55), (0.25, 0.36), (0.35, 0.45)])
@pytest.mark.parametrize("step", [-0.03, -0.012])
def test_rows_that_follow_the_shade_on_the_rim_in_deep_frames_do_not_turn_them(rows, step):
    """In a deep lunge a stretch of the outline lies inside the leg, where its rim is as dark as what lies behind it."""
    lean = lunge()
    outline, ankle, knee = moving_shin(lean, noise=0.05)
    inside = np.abs(SHARES - sum(rows) / 2) < (rows[1] - rows[0]) / 2
    deep = np.clip((lean - 30) / 6, 0, 1)
    turn = np.radians(lean)
    ahead = np.stack([np.cos(turn), -np.sin(turn)], -1)
    outline[:, inside] += (40.0 * step * deep[:, None] * ahead)[:, None]
    fit = fit_rigid_shin(np.arange(len(lean)) / 30, outline, np.ones(outline.shape[:2]), ankle, knee)
    error = fit.inclination_deg - lean - chord_slope_deg()
    assert np.abs(error).max() < 0.6


@pytest.mark.parametrize("off_deg", [-8.0, 7.0, 0.0])
def test_an_outline_that_leaves_its_landmarks_is_not_the_shin(off_deg):
    """The landmarks lag by a share of the lean; in the deepest frames of one lunge another edge is followed."""
    lean = np.concatenate([lunge(), lunge()])
    outline, ankle, _ = moving_shin(lean, noise=0.05)
    wrong = (lean > 36) & (np.arange(len(lean)) > len(lean) / 2)
    # Turned about the middle of the window, so that it lies where the shin does.
    other, _, _ = moving_shin(lean + off_deg * wrong, noise=0.05)
    middle = np.abs(SHARES - sum(SHIN.window_shins) / 2).argmin()
    other += (outline - other)[:, middle : middle + 1]
    lag = np.radians(0.8 * lean - 1)
    landmark_knee = ankle + 40.0 * np.stack([np.sin(lag), np.cos(lag)], -1)
    fit = fit_rigid_shin(np.arange(len(lean)) / 30, other, np.ones(other.shape[:2]), ankle, landmark_knee)
    assert fit.trusted()[~wrong].mean() > 0.98
    assert fit.trusted()[wrong].mean() == (0.0 if off_deg else 1.0)
    np.testing.assert_allclose(fit.promised_deg, lean + chord_slope_deg(), atol=2.0)


@pytest.mark.parametrize("low_trust", [0.05, 0.1, 1.0])
def test_a_shin_that_most_frames_see_inside_its_rim_is_told_by_the_few_that_see_the_rim(low_trust):
    """Its upper half lies inside the leg from a third of the lean on, but those rows are known to be no sharp step."""
    lean = lunge(low=12, high=45)
    outline, ankle, knee = moving_shin(lean, noise=0.05)
    inside, deep = SHARES > 0.53, lean > 22
    turn = np.radians(lean)
    outline[np.ix_(deep, inside)] -= 40 * 0.025 * np.stack([np.cos(turn), -np.sin(turn)], -1)[deep][:, None]
    trust = np.ones(outline.shape[:2])
    trust[np.ix_(deep, inside)] = low_trust
    fit = fit_rigid_shin(np.arange(len(lean)) / 30, outline, trust, ankle, knee)
    error = np.abs(fit.inclination_deg - lean - chord_slope_deg())[deep]
    # Where nothing tells them apart, most frames are believed.
    assert (np.median(error) < 0.6) if low_trust < 1 else (np.median(error) > 3.0)


def test_a_faint_shin_is_told_by_rows_that_agree():
    lean = lunge()
    outline, ankle, knee = moving_shin(lean, noise=0.05)
    fit = fit_rigid_shin(np.arange(len(lean)) / 30, outline, np.full(outline.shape[:2], 0.05), ankle, knee)
    assert fit.trusted().all()
    assert np.abs(fit.inclination_deg - lean - chord_slope_deg()).max() < 0.3


def test_landmarks_that_wander_from_frame_to_frame_doubt_no_outline():
    """Those of legs alone do, by two to four degrees: what they promise is as wide as that."""
    lean = np.concatenate([lunge(), lunge()])
    outline, ankle, _ = moving_shin(lean, noise=0.05)
    wandering = np.radians(lean + np.random.default_rng(1).normal(0, 3.0, len(lean)))
    landmark_knee = ankle + 40.0 * np.stack([np.sin(wandering), np.cos(wandering)], -1)
    fit = fit_rigid_shin(np.arange(len(lean)) / 30, outline, np.ones(outline.shape[:2]), ankle, landmark_knee)
    assert (np.abs(fit.inclination_deg - fit.promised_deg) > SHIN.off_landmarks_deg).mean() > 0.1
    assert fit.trusted().mean() > 0.98
