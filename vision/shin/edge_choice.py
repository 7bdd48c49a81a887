"""Frames whose best curve followed another edge, read once more: a rigid shin tells which of the edges is its own.

A frame alone cannot always tell the shin from a shadow that borders on it, or from the shade on its own rim. But the
shape of the shin is known from the other frames, and so is where it lies at each lean. One number is left, the lean: it
is sought at which the frame's edges lie on that shape.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from vision.shin.rigid_fit import ShinFit, fit_rigid_shin
from vision.shin.settings import SHIN


class _Leg(NamedTuple):
    """What `fit_rigid_shin` takes of the frames beside their outlines."""

    time_s: np.ndarray
    ankle: np.ndarray
    knee: np.ndarray
    standing: np.ndarray | None

    def fit(self, outline: np.ndarray, weight: np.ndarray) -> ShinFit:
        """The rigid shin of these outlines."""
        return fit_rigid_shin(self.time_s, outline, weight, self.ankle, self.knee, self.standing)


def fit_by_edges(time_s: np.ndarray, outline: np.ndarray, weight: np.ndarray, ankle: np.ndarray, knee: np.ndarray,
                 edges: np.ndarray, strength: np.ndarray, standing: np.ndarray | None = None) -> ShinFit:
    """The rigid shin of n frames, those that follow another edge read once more from all edges.

    Args:
        time_s: (n,) seconds.
        outline: (n, m, 2) outline points in the sagittal plane, NaN where unseen.
        weight: (n, m) confidence of each point, 0 to 1.
        ankle: (n, 2) ankle joint's centre by the landmarks.
        knee: (n, 2) knee joint's centre by the landmarks.
        edges: (n, rows, k, 2) every clear edge in front of the shin's core, in the plane, NaN where there are fewer.
        strength: (n, rows, k) their slope.
        standing: (n,) bool, the heel was down; None where nobody knows.

    Returns:
        The fit, with its support; where it was read from edges and still does not lie where a shin does, as it was
        before.
    """
    leg = _Leg(time_s, ankle, knee, standing)
    fit = leg.fit(outline, weight)
    landmark_deg = np.degrees(np.arctan2(*(knee - ankle).T))
    points, trust, by_edges = outline.copy(), weight.copy(), np.zeros(len(outline), bool)
    for _ in range(SHIN.read_rounds_count):
        again, read = _with_read(leg, fit, points, trust, ~by_edges, landmark_deg, edges, strength)
        if not read:
            break
        fit = again
        by_edges[read] = True
    return replace(fit, sigma_deg=np.where(by_edges, np.hypot(fit.sigma_deg, SHIN.read_sigma_deg), fit.sigma_deg),
                   support=_support(fit, edges, strength))


def _support(fit: ShinFit, edges: np.ndarray, strength: np.ndarray) -> np.ndarray:
    """Share (n,) of the window's rows of which an edge lies on the shape, where it was put; NaN without an outline.

    A lone picture's shape is its own, which tells nothing: NaN.
    """
    support = np.full(len(edges), np.nan)
    if len(edges) == 1:
        return support
    for k in np.flatnonzero(np.isfinite(fit.inclination_deg) & np.isfinite(fit.place)):
        score, _ = _on_shape(fit, k, fit.inclination_deg[[k]], fit.place[[k]], edges[k], strength[k])
        support[k] = score[0]
    return support


def _with_read(leg: _Leg, fit: ShinFit, points: np.ndarray, trust: np.ndarray, asked: np.ndarray,
               landmark_deg: np.ndarray, edges: np.ndarray, strength: np.ndarray) -> tuple[ShinFit, list[int]]:
    """The fit with what could be read from edges in frames that are asked (n,), and which those are.

    Writes outline (n, m, 2) and weights (n, m) of these frames.
    """
    about = _search_about(fit, landmark_deg)
    strange = ~fit.trusted()
    old_points, old_trust = points.copy(), trust.copy()
    read = [k for k in np.flatnonzero(asked & np.isfinite(about) & np.isfinite(fit.usual).all(1))
            if (strange[k] or _better_elsewhere(fit, k, about[k], edges[k], strength[k]))
            and _read(points[k], trust[k], fit, k, about[k], edges[k], strength[k])]
    while read:
        again = leg.fit(points, trust)
        wrong = [k for k in read if not again.trusted()[k]]
        if not wrong:
            return again, read
        points[wrong], trust[wrong] = old_points[wrong], old_trust[wrong]
        read = [k for k in read if k not in wrong]
    return fit, read


def _search_about(fit: ShinFit, landmark_deg: np.ndarray) -> np.ndarray:
    """The lean (n,) about which each frame's is sought: its outline's, or where that is wild what the landmarks say.

    Args:
        fit: the fit.
        landmark_deg: (n,) lean of the line between ankle and knee.
    """
    trusted = fit.trusted()
    if not trusted.any():
        return fit.inclination_deg
    usual = landmark_deg + np.median((fit.inclination_deg - landmark_deg)[trusted])
    likely = np.where(np.isfinite(fit.promised_deg), fit.promised_deg, usual)
    wild = ~(np.abs(fit.inclination_deg - likely) < SHIN.search_deg / 2) & ~trusted
    return np.where(wild, likely, fit.inclination_deg)


def _better_elsewhere(fit: ShinFit, k: int, about_deg: float, edges: np.ndarray, strength: np.ndarray) -> bool:
    """Whether a frame's edges (rows, k, 2) lie much better on the shape at another lean than at the outline's."""
    score, _ = _scores(fit, k, about_deg, edges, strength)
    best, own = int(np.argmax(score)), len(score) // 2
    apart_deg = abs(best - own) * SHIN.search_step_deg
    return bool(apart_deg > SHIN.apart_deg and score[best] > score[own] + SHIN.clearly_share)


def _scores(fit: ShinFit, k: int, about_deg: float, edges: np.ndarray,
            strength: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """How well a frame's edges lie on the shape at each lean tried (t,), `about_deg` in the middle; as `_on_shape`."""
    leans = about_deg + np.arange(-SHIN.search_deg, SHIN.search_deg + SHIN.search_step_deg / 2, SHIN.search_step_deg)
    *factors, middle = fit.usual[k]
    return _on_shape(fit, k, leans, np.polyval(factors, leans - middle), edges, strength)


def _on_shape(fit: ShinFit, k: int, leans: np.ndarray, place: np.ndarray, edges: np.ndarray,
              strength: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """How well a frame's edges (rows, k, 2) lie on the shape at leans (t,) in deg and places (t,) in shin lengths.

    With it how far (rows, k, t) each edge is then off the shape, in shin lengths; NaN outside the window.
    """
    slope_deg = np.degrees(np.arctan(fit.slope))
    axis = np.radians(leans - slope_deg)
    along = np.stack([np.sin(axis), np.cos(axis)], 1)
    ahead = np.stack([along[:, 1], -along[:, 0]], 1)
    relative = (edges - fit.ankle[k]) / fit.length
    share, offset = relative @ along.T, relative @ ahead.T
    away = np.abs(offset - np.interp(share, fit.shape[:, 0], fit.shape[:, 1]) - place)
    away = np.where((share >= SHIN.window_shins[0]) & (share <= SHIN.window_shins[1]), away, np.nan)
    inside = np.isfinite(away).any(1)
    counts = np.where(np.isfinite(away), np.exp(-0.5 * (away / SHIN.on_shape_shins) ** 2), 0.0)
    counts *= np.clip(strength / SHIN.full_step_lab, 0, 1)[..., None] ** 0.5
    return counts.max(1).sum(0) / np.maximum(inside.sum(0), SHIN.fewest_edge_rows_count), away


def _read(points: np.ndarray, trust: np.ndarray, fit: ShinFit, k: int, about_deg: float, edges: np.ndarray,
          strength: np.ndarray) -> bool:
    """Write a frame's outline (m, 2) and weights (m,) from its edges (rows, k, 2), if a lean is found for them."""
    score, away = _scores(fit, k, about_deg, edges, strength)
    best = int(np.argmax(score))
    if score[best] < SHIN.least_on_shape_share:
        return False
    nearest = np.nanargmin(np.where(np.isfinite(away[..., best]), away[..., best], np.inf), axis=1)
    rows = np.arange(len(edges))
    close = away[rows, nearest, best] < 2 * SHIN.on_shape_shins
    points[:], trust[:] = np.nan, 0.0
    # The outline has two rows for each row of edges.
    points[::2] = np.where(close[:, None], edges[rows, nearest], np.nan)
    trust[::2] = np.where(close, SHIN.edge_weight, 0.0)
    points[1::2], trust[1::2] = points[::2], trust[::2]
    return True
