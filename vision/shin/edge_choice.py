"""Frames whose best curve followed another edge, read once more: a rigid shin tells which of the edges is its own.

A frame alone cannot always tell the shin from a shadow that borders on it, or from the shade on its own rim. But the
shape of the shin is known from the other frames, and so is where it lies at each lean. One number is left, the lean: it
is sought at which the frame's edges lie on that shape.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from vision.shin.rigid_fit import WINDOW, ShinFit, fit_rigid_shin

SEARCH_DEG, STEP_DEG = 10.0, 0.25
"""The lean is sought this far to both sides of what the frame's own outline says."""
ON_SHAPE = 0.006
"""An edge this far from the shape, in shin lengths, counts for 0.6 of one that lies on it."""
LEAST_ON_SHAPE = 0.6
"""An outline is read from the edges where they count for this share of the rows in the window."""
EDGE_WEIGHT = 0.5
"""What a point read from an edge weighs, against 1 of a clear outline: edges are found to half of its grain."""
READ_SIGMA_DEG = 0.7
"""Standard error of a lean read from edges, beside that of its own scatter: on three rendered films whose outline had
followed a shadow it was off by 0.3 to 0.7."""
FULL_SLOPE = 2.0
"""Edges of this slope, in weighted Lab units per 1/200 of a shin, count fully."""


def fit_by_edges(time_s: np.ndarray, outline: np.ndarray, weight: np.ndarray, ankle: np.ndarray, knee: np.ndarray,
                 edges: np.ndarray, strength: np.ndarray) -> ShinFit:
    """The rigid shin of n frames, those that follow another edge read once more from all edges.

    Args:
        time_s: (n,) seconds.
        outline: (n, m, 2) outline points in the sagittal plane, NaN where unseen.
        weight: (n, m) confidence of each point, 0 to 1.
        ankle: (n, 2) ankle joint's centre by the landmarks.
        knee: (n, 2) knee joint's centre by the landmarks.
        edges: (n, rows, k, 2) every clear edge in front of the shin's core, in the plane, NaN where there are fewer.
        strength: (n, rows, k) their slope.

    Returns:
        The fit; where it was read from edges and still does not lie where a shin does, as it was before.
    """
    fit = fit_rigid_shin(time_s, outline, weight, ankle, knee)
    doubtful = np.flatnonzero(np.isfinite(fit.inclination_deg) & ~fit.trusted() & np.isfinite(fit.usual).all(1))
    points, trust = outline.copy(), weight.copy()
    read = [k for k in doubtful if _read(points[k], trust[k], fit, k, edges[k], strength[k])]
    while read:
        again = fit_rigid_shin(time_s, points, trust, ankle, knee)
        wrong = [k for k in read if not again.trusted()[k]]
        if not wrong:
            sigma_deg = again.sigma_deg.copy()
            sigma_deg[read] = np.hypot(sigma_deg[read], READ_SIGMA_DEG)
            return replace(again, sigma_deg=sigma_deg)
        points[wrong], trust[wrong] = outline[wrong], weight[wrong]
        read = [k for k in read if k not in wrong]
    return fit


def _read(points: np.ndarray, trust: np.ndarray, fit: ShinFit, k: int, edges: np.ndarray, strength: np.ndarray) -> bool:
    """Write a frame's outline (m, 2) and weights (m,) from its edges (rows, k, 2), if a lean is found for them."""
    slope_deg = np.degrees(np.arctan(_slope(fit)))
    leans = fit.inclination_deg[k] + np.arange(-SEARCH_DEG, SEARCH_DEG + STEP_DEG / 2, STEP_DEG)
    *factors, middle = fit.usual[k]
    place = np.polyval(factors, leans - middle)
    axis = np.radians(leans - slope_deg)
    along = np.stack([np.sin(axis), np.cos(axis)], 1)
    ahead = np.stack([along[:, 1], -along[:, 0]], 1)
    relative = (edges - fit.ankle[k]) / fit.length
    share, offset = relative @ along.T, relative @ ahead.T
    away = np.abs(offset - np.interp(share, fit.shape[:, 0], fit.shape[:, 1]) - place)
    away = np.where((share >= WINDOW[0]) & (share <= WINDOW[1]), away, np.nan)
    inside = np.isfinite(away).any(1)
    counts = np.where(np.isfinite(away), np.exp(-0.5 * (away / ON_SHAPE) ** 2), 0.0)
    counts *= np.clip(strength / FULL_SLOPE, 0, 1)[..., None] ** 0.5
    score = counts.max(1).sum(0) / np.maximum(inside.sum(0), 8)
    best = int(np.argmax(score))
    if score[best] < LEAST_ON_SHAPE:
        return False
    nearest = np.nanargmin(np.where(np.isfinite(away[..., best]), away[..., best], np.inf), axis=1)
    rows = np.arange(len(edges))
    close = away[rows, nearest, best] < 2 * ON_SHAPE
    points[:], trust[:] = np.nan, 0.0
    # The outline has two rows for each row of edges.
    points[::2], trust[::2] = np.where(close[:, None], edges[rows, nearest], np.nan), np.where(close, EDGE_WEIGHT, 0.0)
    points[1::2], trust[1::2] = points[::2], trust[::2]
    return True


def _slope(fit: ShinFit) -> float:
    """Slope of the shape over the window, offset per share."""
    inside = (fit.shape[:, 0] >= WINDOW[0] - 1e-9) & (fit.shape[:, 0] <= WINDOW[1] + 1e-9)
    return float(np.polyfit(fit.shape[inside, 0], fit.shape[inside, 1], 1)[0])
