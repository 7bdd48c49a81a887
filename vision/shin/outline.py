"""The front outline of the shin in one frame, located in the picture with sub-pixel precision.

The leg is unwrapped along the line from ankle to knee. Two colour models, learned in that very frame from the core of
the leg and from what lies in front of it, say how leg-like each place is; together with the sharpness of colour changes
they score every smooth curve that a shin could have, and the best one is refined row by row. Scoring whole curves keeps
one strong edge behind the shin (a skirting board, a bar, the other foot) from pulling single rows away.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import cv2
import numpy as np
from scipy.ndimage import gaussian_filter1d

from foundation.sampling import sample
from vision.shin.leg_colours import leg_likeness, quadratic_terms
from vision.shin.rim import NOISE as STEP_NOISE
from vision.shin.rim import SOFT, STEP_PX, are_echoes, best_path, edge_blur_px, is_told, step_sizes

ROWS = 72
EDGES = 7
"""So many edges of each coarse row are kept: the shin's, the shade on its rim, a shadow's two sides, one more."""
SHARE_LOW, SHARE_HIGH = 0.15, 0.95
"""Rows sample this stretch of the way from the ankle landmark to the knee landmark."""
_BACK, _FRONT = -0.2, 0.45
"""Columns sample this stretch across, in shin lengths, positive to the front."""
_COARSE_PX = 200
"""The unwrapped leg is this many samples long for the search; the refinement works on the frame's own pixels."""
_CHANNEL_WEIGHTS = np.array([0.7, 1.2, 1.2], np.float32)
"""Lab: lightness counts less, shade runs along a leg."""
_SEARCH_GAIN = 2.0
"""The search sees colours this many times as different as they are: in dull light skin and wall are nearly alike."""
_EDGES_FROM, _LEAST_STEP = 0.01, 1.0
"""Edges are kept from here on, ahead of the line from ankle to knee, and from this step on, in weighted Lab units."""
_EDGES_AROUND, _ANYWHERE = 0.04, 0.5
"""Edges this near to the best curve, in shin lengths, come before others, which are worth this share of them."""
_ROUNDS = 3
_ROWS_BLUR = 1.8
"""Rows share their noise with neighbours this far away, in blurs of an edge: the outline hardly moves from one to the
next."""


@dataclass(frozen=True)
class ShinOutline:
    """The traced outline of one frame.

    Attributes:
        points_px: (ROWS, 2) pixels of the frame, ankle end first; NaN where a row has no clear edge.
        contrast: (ROWS,) colour difference across the edge in weighted Lab units; 0 where there is none.
        edges_px: (ROWS / 2, EDGES, 2) every clear edge in front of the shin's core, in px of the frame; NaN where there
            are fewer. Where the best curve followed another edge, the shin's own is among them.
        edge_strength: (ROWS / 2, EDGES) their colour difference per 1/200 of a shin, in weighted Lab units.
    """

    points_px: np.ndarray
    contrast: np.ndarray
    edges_px: np.ndarray = field(default_factory=lambda: np.full((ROWS // 2, EDGES, 2), np.nan))
    edge_strength: np.ndarray = field(default_factory=lambda: np.zeros((ROWS // 2, EDGES)))


def _candidate_curves() -> tuple[np.ndarray, np.ndarray]:
    """Parabolas through three offsets of the outline in shin lengths: (k, 3) coefficients, (k, rows) values."""
    grid = np.arange(0.02, 0.331, 0.01)
    low, middle, high = (g.ravel() for g in np.meshgrid(grid, grid, grid, indexing="ij"))
    # Bounds of a shin's bulge and of the landmark line's own error in direction.
    plausible = (np.abs(low - 2 * middle + high) <= 0.061) & (np.abs(high - low) <= 0.26)
    knots = np.stack([low, middle, high], 1)[plausible]
    coefficients = knots @ np.linalg.inv(np.vander([0.2, 0.55, 0.9], 3)).T
    return coefficients, coefficients @ np.vander(_COARSE_SHARES, 3).T


_ROW_SHARES = np.linspace(SHARE_LOW, SHARE_HIGH, ROWS)
_COARSE_SHARES = np.linspace(SHARE_LOW, SHARE_HIGH, ROWS // 2)
_COEFFICIENTS, _CURVES = _candidate_curves()
_LOOKUP_STEP = 0.005
_LOOKUP = np.arange(-0.05, 0.42, _LOOKUP_STEP)
_CURVE_INDEX = (
    np.clip(((_CURVES - _LOOKUP[0]) / _LOOKUP_STEP + 0.5).astype(np.int32), 0, len(_LOOKUP) - 1)
    + np.arange(_CURVES.shape[1], dtype=np.int32)[None] * len(_LOOKUP)
)


def trace(image: np.ndarray, ankle: np.ndarray, knee: np.ndarray, forward: int) -> ShinOutline | None:
    """Trace the front outline of the shin between two seed points.

    Args:
        image: BGR, uint8, (height, width, 3).
        ankle: (2,) px, near the ankle.
        knee: (2,) px, near the knee.
        forward: +1 when the front of the shin is to the right in the image, -1 to the left.

    Returns:
        The outline, or None when the seeds are too close together or outside the picture.
    """
    length = float(np.linalg.norm(knee - ankle))
    height, width = image.shape[:2]
    both = np.stack([ankle, knee])
    if length < 40 or not np.isfinite(both).all() or (both < 0).any() or (both >= (width, height)).any():
        return None
    along = (knee - ankle) / length
    across = np.array([-along[1], along[0]])
    across = across if across[0] * forward > 0 else -across
    step = max(1.0, length / _COARSE_PX)
    offsets = np.arange(_BACK * length, _FRONT * length, step)
    coarse = ankle + (_COARSE_SHARES * length)[:, None] * along
    colours = _SEARCH_GAIN * _sample(image, coarse, across, offsets, blur=step)
    share = offsets / length
    cost, curve = _search(colours, share)
    path = _refine_path(cost, share, curve)
    rows = ankle + (_ROW_SHARES * length)[:, None] * along
    outline, blur = _rim(image, rows, across, path * length, length)
    edges, strength = _edges(image, coarse, across, length * path[::2], length, blur)
    edges_px = (coarse[:, None] + edges[..., None] * across).astype(np.float32)
    return replace(outline, edges_px=edges_px, edge_strength=strength)


def lean_deg(shin: ShinOutline) -> float:
    """Lean of a traced outline in the picture, positive to the right; NaN where too little of it was seen."""
    points = shin.points_px[np.isfinite(shin.points_px).all(1)]
    if len(points) < ROWS // 2:
        return float("nan")
    quarter = len(points) // 4
    run = np.median(points[-quarter:], axis=0) - np.median(points[:quarter], axis=0)
    return float(np.degrees(np.arctan2(run[0], -run[1])))


def _sample(image: np.ndarray, rows: np.ndarray, across: np.ndarray, offsets: np.ndarray, blur: float) -> np.ndarray:
    """Weighted Lab colours (len(rows), offsets, 3); `offsets` is (cols,) or (len(rows), cols), pixels from `rows`."""
    offsets = np.broadcast_to(offsets, (len(rows), offsets.shape[-1]))
    strip = sample(image, rows[:, None] + offsets[..., None] * across)
    lab: np.ndarray = cv2.cvtColor(strip.astype(np.float32) / 255, cv2.COLOR_BGR2Lab) * _CHANNEL_WEIGHTS
    return cv2.GaussianBlur(lab, (0, 0), 0.8 * blur) if blur else lab


def _search(colours: np.ndarray, share: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Cost image (rows, cols) and the best smooth curve (rows,) in shin lengths, relearning the colours a few times."""
    shape = colours.shape[:2]
    columns = share[None]
    inside = np.broadcast_to((columns > -0.07) & (columns < 0.04), shape)
    outside = np.broadcast_to((columns > 0.24) & (columns < 0.40), shape)
    slope = np.linalg.norm(np.roll(colours, -1, 1) - np.roll(colours, 1, 1), axis=2)
    surroundings = np.sqrt(np.maximum(cv2.blur(slope * slope, (int(0.25 * _COARSE_PX), 5)), 0)) + 3
    sharpness = np.clip(slope / surroundings, 0, 3)
    # Centred, so that the products keep their digits.
    terms = quadratic_terms(colours - colours.mean((0, 1)))
    curve = np.full((shape[0], 1), np.nan)
    for _ in range(_ROUNDS):
        before = curve
        likeness = np.clip(leg_likeness(terms, inside, outside), -2, 2)
        likeness = cv2.GaussianBlur(likeness, (1, 3), 0)
        between = np.cumsum(np.where(columns >= 0, -likeness, 0), 1) / (0.05 / (share[1] - share[0]))
        cost = 0.6 * between - 1.2 * sharpness
        cost = np.minimum(cost - cost.min(1, keepdims=True), 5)
        cost[:, share < 0.02] = 6
        cost[:, -8:] = 6
        curve = _best_curve(cost, share)[:, None]
        if np.array_equal(curve, before):
            break
        inside, outside = _beside(columns, curve)
    return cost, curve[:, 0]


def _beside(columns: np.ndarray, curve: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What a curve (rows, 1) makes surely leg and surely not, each (rows, cols) bool.

    The rim of the leg is left to neither: it is often shaded like the background.
    """
    return (columns > -0.07) & (columns < curve - 0.017), (columns > curve + 0.05) & (columns < curve + 0.18)


def _edges(image: np.ndarray, rows: np.ndarray, across: np.ndarray, path: np.ndarray,
           length: float, blur: float) -> tuple[np.ndarray, np.ndarray]:
    """Places in px from `rows` (rows, EDGES) of each row's sharp steps, first of all those near the path (rows,).

    NaN where there are fewer; and their sizes.
    """
    local = np.arange(_EDGES_FROM * length - 4 * blur, _FRONT * length, STEP_PX)
    raw = gaussian_filter1d(_sample(image, rows, across, local, blur=0), 0.75, axis=0, mode="nearest")
    step = step_sizes(raw, blur)
    size = np.linalg.norm(step, axis=2)
    middle, before, after = size[:, 1:-1], size[:, :-2], size[:, 2:]
    place = local[1:-1] + 0.5 * STEP_PX * (before - after) / np.minimum(before - 2 * middle + after, -1e-6)
    top = (middle > before) & (middle >= after) & (middle > _LEAST_STEP)
    away = (local[1:-1] - path[:, None]) / (_EDGES_AROUND * length)
    worth = middle / (middle + STEP_NOISE) * (_ANYWHERE + np.exp(-0.5 * away**2))
    worth = np.where(top, worth, 0.0)
    order = np.argsort(-worth, axis=1)[:, : 2 * EDGES]
    echo = are_echoes(np.take_along_axis(step[:, 1:-1], order[..., None], 1), np.take_along_axis(place, order, 1), blur)
    worth = np.where(echo, 0.0, np.take_along_axis(worth, order, 1))
    order = np.take_along_axis(order, np.argsort(-worth, axis=1, kind="stable")[:, :EDGES], 1)
    kept = -np.sort(-worth, axis=1)[:, :EDGES] > 0
    return (np.where(kept, np.take_along_axis(place, order, 1), np.nan),
            np.where(kept, np.take_along_axis(middle, order, 1), 0.0))


def _best_curve(cost: np.ndarray, share: np.ndarray) -> np.ndarray:
    smooth = gaussian_filter1d(cost, 0.8, axis=1)
    table = np.stack([np.interp(_LOOKUP, share, row) for row in smooth]).astype(np.float32)
    best = int(np.argmin(table.ravel()[_CURVE_INDEX].sum(1)))
    return np.polyval(_COEFFICIENTS[best], _COARSE_SHARES)


def _refine_path(cost: np.ndarray, share: np.ndarray, curve: np.ndarray) -> np.ndarray:
    """Offsets (ROWS,) in shin lengths of the cheapest place near the curve, row by row, evened out along the shin."""
    step = share[1] - share[0]
    half = max(3, int(0.025 / step))
    around = np.arange(-half, half + 1) * step
    band = np.stack([np.interp(at + around, share, row) for at, row in zip(curve, cost, strict=True)])
    band = gaussian_filter1d(band, 1.5, axis=0, mode="nearest") + 0.02 * np.abs(np.arange(-half, half + 1))
    path = curve + gaussian_filter1d(around[band.argmin(1)], 1.0, mode="nearest")
    return np.interp(_ROW_SHARES, _COARSE_SHARES, path)


def _rim(
    image: np.ndarray, rows: np.ndarray, across: np.ndarray, path_px: np.ndarray, length: float
) -> tuple[ShinOutline, float]:
    """The rim next to the path (ROWS,), which is in px from `rows`; and how many px an edge is blurred there."""
    path_px = gaussian_filter1d(path_px, 0.8, mode="nearest")
    sharp = edge_blur_px(length)
    for blur in (sharp, SOFT * sharp):
        reach = max(3.0, 0.025 * length, 1.5 * blur)
        half = int((reach + 4 * blur) / STEP_PX)
        local = STEP_PX * np.arange(-half, half + 1)
        # The outline hardly moves from row to row, so neighbours may share their noise.
        raw = gaussian_filter1d(_sample(image, rows, across, path_px[:, None] + local, blur=0), _ROWS_BLUR * blur,
                                axis=0, mode="nearest")
        known = np.abs(local) <= reach
        step = step_sizes(raw, blur)[:, known]
        at, size = best_path(step)
        if is_told(size, step):
            break
    away = local[known][0] + STEP_PX * at
    beside = [gaussian_filter1d(raw, 1.0, axis=0, mode="nearest") * (side * (local - away[:, None]) >= 2)[..., None]
              for side in (-1, 1)]
    inner, outer = (b.sum(1) / np.maximum((np.abs(b).sum(2) > 0).sum(1), 1)[:, None] for b in beside)
    contrast = np.linalg.norm(outer - inner, axis=1)
    found = (size > _LEAST_STEP) & (contrast > 2)
    position = path_px + away
    return ShinOutline(points_px=np.where(found[:, None], rows + position[:, None] * across, np.nan),
                       contrast=np.where(found, contrast, 0.0)), blur
