"""Frames that follow a shadow's edge instead of the shin's, read once more from all edges, on a made-up shin."""

from __future__ import annotations

import numpy as np
import pytest

from vision.shin.edge_choice import fit_by_edges
from vision.shin.rigid_fit import fit_rigid_shin
from vision.shin.settings import SHIN

N, ROWS, LENGTH, FPS = 144, 72, 40.0, 12.0
TIME_S = np.arange(N) / FPS
LEAN_DEG = 25 - 17 * np.cos(2 * np.pi * TIME_S / 4)
SECOND = np.arange(N) // 48 == 1
"""The second of three lunges."""
SHARES = np.linspace(0.15, 0.95, ROWS)


def at(lean_deg: float, share: np.ndarray, offset: np.ndarray) -> np.ndarray:
    """Points of a shin that turns about its ankle at the origin, `offset` shin lengths in front of its axis."""
    lean = np.radians(lean_deg)
    along, ahead = np.array([np.sin(lean), np.cos(lean)]), np.array([np.cos(lean), -np.sin(lean)])
    return LENGTH * (share[:, None] * along + offset[:, None] * ahead)


def front(share: np.ndarray) -> np.ndarray:
    """A front that bulges by 1.5 % of the shin."""
    return 0.09 + 0.04 * share - 0.06 * (share - 0.55) ** 2


def film(wrong: np.ndarray, off: float, edges_seen: bool = True) -> tuple[np.ndarray, ...]:
    """Outlines whose `wrong` frames lie `off` shin lengths elsewhere, on an edge with a slope of its own."""
    rng = np.random.default_rng(4)
    outline, edges = np.zeros((N, ROWS, 2)), np.full((N, ROWS // 2, SHIN.edges_count, 2), np.nan)
    for k, lean in enumerate(LEAN_DEG):
        shadow = front(SHARES) + off + 0.02 * (SHARES - 0.5)
        outline[k] = at(lean, SHARES, shadow if wrong[k] else front(SHARES))
        if edges_seen:
            coarse = np.linspace(0.15, 0.95, ROWS // 2)
            edges[k, :, 0] = at(lean, coarse, front(coarse))
            edges[k, :, 1] = at(lean, coarse, front(coarse) + off + 0.02 * (coarse - 0.5))
            edges[k, :, 2] = at(lean, coarse, rng.uniform(0.0, 0.35, len(coarse)))
    outline += rng.normal(0, 0.03, outline.shape)
    edges += rng.normal(0, 0.05, edges.shape)
    ankle = np.zeros((N, 2))
    knee = np.stack([at(lean, np.array([1.0]), np.array([0.0]))[0] for lean in LEAN_DEG])
    strength = np.where(np.isfinite(edges[..., 0]), 3.0, 0.0)
    return outline, np.ones((N, ROWS)), ankle, knee, edges, strength


@pytest.mark.parametrize("off", [0.035, -0.045])
def test_the_shins_own_edge_is_found_where_the_best_curve_followed_another(off: float) -> None:
    wrong = (LEAN_DEG > 34) & SECOND
    outline, weight, ankle, knee, edges, strength = film(wrong, off)
    plain = fit_rigid_shin(TIME_S, outline, weight, ankle, knee)
    true = fit_rigid_shin(TIME_S, film(np.zeros(N, bool), off)[0], weight, ankle, knee).inclination_deg
    assert not plain.trusted()[wrong].any() and np.abs(plain.inclination_deg - true)[wrong].max() > 1
    fit = fit_by_edges(TIME_S, outline, weight, ankle, knee, edges, strength)
    assert fit.trusted()[wrong].mean() > 0.9
    assert np.abs(fit.inclination_deg - true)[fit.trusted()].max() < 0.5


def test_where_the_shins_own_edge_is_not_among_them_the_frame_stays_untrusted() -> None:
    wrong = (LEAN_DEG > 34) & SECOND
    outline, weight, ankle, knee, edges, strength = film(wrong, 0.04, edges_seen=False)
    fit = fit_by_edges(TIME_S, outline, weight, ankle, knee, edges, strength)
    assert not fit.trusted()[wrong].any() and fit.trusted()[~wrong].all()


def test_frames_that_agree_are_left_as_they_are() -> None:
    outline, weight, ankle, knee, edges, strength = film(np.zeros(N, bool), 0.04)
    plain = fit_rigid_shin(TIME_S, outline, weight, ankle, knee)
    fit = fit_by_edges(TIME_S, outline, weight, ankle, knee, edges, strength)
    np.testing.assert_array_equal(fit.inclination_deg, plain.inclination_deg)


@pytest.mark.parametrize(("step_lab", "rows_seen_share", "expected"), [
    (2 * SHIN.full_step_lab, 1.0, 1.0), (SHIN.full_step_lab / 4, 1.0, 0.5), (SHIN.full_step_lab, 0.5, 0.5),
    (SHIN.full_step_lab, 0.0, 0.0),
])
def test_support_is_the_share_of_rows_with_a_clear_edge_on_the_shape(
    step_lab: float, rows_seen_share: float, expected: float,
) -> None:
    outline, weight, ankle, knee, edges, strength = film(np.zeros(N, bool), 0.2)
    strength[..., 0] = step_lab
    window = (np.linspace(0.15, 0.95, ROWS // 2) >= 0.35) & (np.linspace(0.15, 0.95, ROWS // 2) <= 0.75)
    without = np.flatnonzero(window)[int(rows_seen_share * window.sum()):]
    # Edges elsewhere, that of the shadow among them, support nothing.
    edges[:, without, 0] = edges[:, without, 1]
    edges[..., 2, :] = np.nan
    fit = fit_by_edges(TIME_S, outline, weight, ankle, knee, edges, strength)
    assert np.median(fit.support) == pytest.approx(expected, abs=0.07)


def test_without_an_outline_there_is_no_support() -> None:
    outline, weight, ankle, knee, edges, strength = film(np.zeros(N, bool), 0.04)
    outline[5], weight[5], edges[5] = np.nan, 0.0, np.nan
    fit = fit_by_edges(TIME_S, outline, weight, ankle, knee, edges, strength)
    assert np.isnan(fit.support[5]) and np.isfinite(np.delete(fit.support, 5)).all()
