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
from vision.leg.backdrop import Behind
from vision.shin.leg_colours import leg_likeness, quadratic_terms
from vision.shin.rim import are_echoes, best_path, edge_blur_px, is_told, lengths, step_sizes
from vision.shin.room_rim import ACROSS_SHINS, rim_against_room
from vision.shin.settings import SHIN

_CHANNEL_WEIGHTS = np.array(SHIN.channels_weight, np.float32)


@dataclass(frozen=True)
class ShinOutline:
    """The traced outline of one frame.

    Attributes:
        points_px: (ROWS, 2) pixels of the frame, ankle end first; NaN where a row has no clear edge.
        contrast: (ROWS,) colour difference across the edge in weighted Lab units; 0 where there is none.
        step_lab: (ROWS,) how much of it is a step as sharp as the picture itself, in the same units.
        room_points_px: (ROWS, 2) the same outline by what it differs from the room; NaN where that tells none.
        room_trust: (ROWS,) what each of these counts, 0 to 1; 0 where there is none.
        edges_px: (ROWS / 2, EDGES, 2) every clear edge in front of the shin's core, in px of the frame; NaN where there
            are fewer. Where the best curve followed another edge, the shin's own is among them.
        edge_strength: (ROWS / 2, EDGES) their colour difference per 1/200 of a shin, in weighted Lab units.
    """

    points_px: np.ndarray
    contrast: np.ndarray
    step_lab: np.ndarray
    room_points_px: np.ndarray = field(default_factory=lambda: np.full((SHIN.rows_count, 2), np.nan))
    room_trust: np.ndarray = field(default_factory=lambda: np.zeros(SHIN.rows_count))
    edges_px: np.ndarray = field(default_factory=lambda: np.full((SHIN.rows_count // 2, SHIN.edges_count, 2), np.nan))
    edge_strength: np.ndarray = field(default_factory=lambda: np.zeros((SHIN.rows_count // 2, SHIN.edges_count)))

    @property
    def trust(self) -> np.ndarray:
        """(ROWS,) what each row counts, 0 to 1: most where the colours change in a step, not in a ramp of shade."""
        square = self.step_lab**2
        own = square / np.maximum(square + (SHIN.own_step_share * self.contrast) ** 2, 1e-9)
        return np.asarray(own * square / (square + SHIN.own_step_lab**2))


def _candidate_curves() -> tuple[np.ndarray, np.ndarray]:
    """Parabolas through three offsets of the outline in shin lengths: (k, 3) coefficients, (k, rows) values."""
    grid = np.arange(SHIN.curve_shins[0], SHIN.curve_shins[1] + 1e-3, SHIN.curve_step_shins)
    low, middle, high = (g.ravel() for g in np.meshgrid(grid, grid, grid, indexing="ij"))
    # Bounds of a shin's bulge and of the landmark line's own error in direction.
    bulge, askew = np.abs(low - 2 * middle + high), np.abs(high - low)
    plausible = (bulge <= SHIN.bulge_shins) & (askew <= SHIN.askew_shins)
    knots = np.stack([low, middle, high], 1)[plausible]
    coefficients = knots @ np.linalg.inv(np.vander(SHIN.curve_at_share, 3)).T
    return coefficients, coefficients @ np.vander(_COARSE_SHARES, 3).T


_ROW_SHARES = np.linspace(SHIN.low_shins, SHIN.high_shins, SHIN.rows_count)
_COARSE_SHARES = np.linspace(SHIN.low_shins, SHIN.high_shins, SHIN.rows_count // 2)
_COEFFICIENTS, _CURVES = _candidate_curves()
_LOOKUP = np.arange(*SHIN.lookup_shins, SHIN.lookup_step_shins)
# Row by row, each row's places for all curves together: (rows, k).
_CURVE_INDEX = np.ascontiguousarray(
    np.clip(((_CURVES - _LOOKUP[0]) / SHIN.lookup_step_shins + 0.5).astype(np.intp), 0, len(_LOOKUP) - 1).T)


def trace(image: np.ndarray, ankle: np.ndarray, knee: np.ndarray, forward: int,
          behind: Behind | None = None) -> ShinOutline | None:
    """Trace the front outline of the shin between two seed points.

    Args:
        image: BGR, uint8, (height, width, 3).
        ankle: (2,) px, near the ankle.
        knee: (2,) px, near the knee.
        forward: +1 when the front of the shin is to the right in the image, -1 to the left.
        behind: the room without the leg, where it is known.

    Returns:
        The outline, or None when the seeds are too close together or outside the picture.
    """
    length = float(np.linalg.norm(knee - ankle))
    height, width = image.shape[:2]
    both = np.stack([ankle, knee])
    if length < SHIN.shortest_px or not np.isfinite(both).all() or (both < 0).any() or (both >= (width, height)).any():
        return None
    along = (knee - ankle) / length
    across = np.array([-along[1], along[0]])
    across = across if across[0] * forward > 0 else -across
    step = max(1.0, length / SHIN.coarse_px)
    offsets = np.arange(SHIN.back_shins * length, SHIN.front_shins * length, step)
    coarse = ankle + (_COARSE_SHARES * length)[:, None] * along
    colours = SHIN.search_gain_factor * _sample(image, coarse, across, offsets, blur=step)
    share = offsets / length
    cost, curve = _search(colours, share)
    path = _refine_path(cost, share, curve)
    rows = ankle + (_ROW_SHARES * length)[:, None] * along
    outline, blur, position = _rim(image, rows, across, path * length, length)
    if behind is not None:
        outline = _with_room(outline, image, behind, rows, across, position, length)
    edges, strength = _edges(image, coarse, across, length * path[::2], length, blur)
    edges_px = (coarse[:, None] + edges[..., None] * across).astype(np.float32)
    return replace(outline, edges_px=edges_px, edge_strength=strength)


def lean_deg(shin: ShinOutline) -> float:
    """Lean of a traced outline in the picture, positive to the right; NaN where too little of it was seen."""
    points = shin.points_px[np.isfinite(shin.points_px).all(1)]
    if len(points) < SHIN.rows_count // 2:
        return float("nan")
    quarter = len(points) // 4
    run = np.median(points[-quarter:], axis=0) - np.median(points[:quarter], axis=0)
    return float(np.degrees(np.arctan2(run[0], -run[1])))


def _sample(image: np.ndarray, rows: np.ndarray, across: np.ndarray, offsets: np.ndarray, blur: float) -> np.ndarray:
    """Weighted Lab colours (len(rows), offsets, 3); `offsets` is (cols,) or (len(rows), cols), pixels from `rows`."""
    offsets = np.broadcast_to(offsets, (len(rows), offsets.shape[-1]))
    lab = _weighted_lab(sample(image, rows[:, None] + offsets[..., None] * across))
    return cv2.GaussianBlur(lab, (0, 0), SHIN.sample_blur_factor * blur) if blur else lab


def _weighted_lab(colours: np.ndarray) -> np.ndarray:
    """Weighted Lab of BGR colours (rows, cols, 3), 0 to 255."""
    lab: np.ndarray = cv2.cvtColor(colours.astype(np.float32) / 255, cv2.COLOR_BGR2Lab)
    return lab * _CHANNEL_WEIGHTS


def _search(colours: np.ndarray, share: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Cost image (rows, cols) and the best smooth curve (rows,) in shin lengths, relearning the colours a few times."""
    shape = colours.shape[:2]
    columns = share[None]
    inside, outside = (np.broadcast_to((columns > low) & (columns < high), shape)
                       for low, high in (SHIN.core_shins, SHIN.beyond_shins))
    slope = lengths(np.roll(colours, -1, 1) - np.roll(colours, 1, 1))
    around = cv2.blur(slope * slope, (int(SHIN.around_share * SHIN.coarse_px), SHIN.around_rows))
    surroundings = np.sqrt(np.maximum(around, 0)) + SHIN.surroundings_lab
    sharpness = np.clip(slope / surroundings, 0, SHIN.most_sharpness_weight)
    # Centred, so that the products keep their digits.
    terms = quadratic_terms(colours - colours.mean((0, 1)))
    curve = np.full((shape[0], 1), np.nan)
    for _ in range(SHIN.rounds_count):
        before = curve
        likeness = np.clip(leg_likeness(terms, inside, outside), -SHIN.most_likeness_weight,
                           SHIN.most_likeness_weight)
        likeness = cv2.GaussianBlur(likeness, (1, 3), 0)
        over = SHIN.likeness_over_shins / (share[1] - share[0])
        between = np.cumsum(np.where(columns >= 0, -likeness, 0), 1) / over
        cost = SHIN.likeness_weight * between - SHIN.sharpness_weight * sharpness
        cost = np.minimum(cost - cost.min(1, keepdims=True), SHIN.most_cost_weight)
        cost[:, share < SHIN.curve_shins[0]] = SHIN.most_cost_weight + 1
        cost[:, -SHIN.border_samples :] = SHIN.most_cost_weight + 1
        curve = _best_curve(cost, share)[:, None]
        if np.array_equal(curve, before):
            break
        inside, outside = _beside(columns, curve)
    return cost, curve[:, 0]


def _beside(columns: np.ndarray, curve: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What a curve (rows, 1) makes surely leg and surely not, each (rows, cols) bool.

    The rim of the leg is left to neither: it is often shaded like the background.
    """
    return ((columns > SHIN.core_shins[0]) & (columns < curve - SHIN.rim_shins),
            (columns > curve + SHIN.clear_shins) & (columns < curve + SHIN.near_shins))


def _edges(image: np.ndarray, rows: np.ndarray, across: np.ndarray, path: np.ndarray,
           length: float, blur: float) -> tuple[np.ndarray, np.ndarray]:
    """Places in px from `rows` (rows, EDGES) of each row's sharp steps, first of all those near the path (rows,).

    NaN where there are fewer; and their sizes.
    """
    local = np.arange(SHIN.edges_from_shins * length - 4 * blur, SHIN.front_shins * length, SHIN.rim_step_px)
    raw = gaussian_filter1d(_sample(image, rows, across, local, blur=0), SHIN.edges_blur_rows, axis=0, mode="nearest")
    step = step_sizes(raw, blur)
    size = lengths(step)
    middle, before, after = size[:, 1:-1], size[:, :-2], size[:, 2:]
    place = local[1:-1] + 0.5 * SHIN.rim_step_px * (before - after) / np.minimum(before - 2 * middle + after, -1e-6)
    top = (middle > before) & (middle >= after) & (middle > SHIN.least_step_lab)
    away = (local[1:-1] - path[:, None]) / (SHIN.edges_around_shins * length)
    worth = middle / (middle + SHIN.step_noise_lab) * (SHIN.anywhere_weight + np.exp(-0.5 * away**2))
    worth = np.where(top, worth, 0.0)
    order = np.argsort(-worth, axis=1)[:, : 2 * SHIN.edges_count]
    echo = are_echoes(np.take_along_axis(step[:, 1:-1], order[..., None], 1), np.take_along_axis(place, order, 1), blur)
    worth = np.where(echo, 0.0, np.take_along_axis(worth, order, 1))
    order = np.take_along_axis(order, np.argsort(-worth, axis=1, kind="stable")[:, :SHIN.edges_count], 1)
    kept = -np.sort(-worth, axis=1)[:, :SHIN.edges_count] > 0
    return (np.where(kept, np.take_along_axis(place, order, 1), np.nan),
            np.where(kept, np.take_along_axis(middle, order, 1), 0.0))


def _best_curve(cost: np.ndarray, share: np.ndarray) -> np.ndarray:
    smooth = gaussian_filter1d(cost, SHIN.cost_blur_samples, axis=1)
    table = _at_shares(smooth, share, np.broadcast_to(_LOOKUP, (len(smooth), len(_LOOKUP)))).astype(np.float32)
    dear = table[0].take(_CURVE_INDEX[0])
    for row, index in zip(table[1:], _CURVE_INDEX[1:], strict=True):
        dear += row.take(index)
    best = int(np.argmin(dear))
    return np.polyval(_COEFFICIENTS[best], _COARSE_SHARES)


def _at_shares(table: np.ndarray, share: np.ndarray, at: np.ndarray) -> np.ndarray:
    """Values (rows, k) of a table (rows, cols), whose columns lie at even shares (cols,), between these at `at`."""
    place = np.clip((at - share[0]) / (share[1] - share[0]), 0, len(share) - 1)
    left = np.minimum(place.astype(np.intp), len(share) - 2)
    part = place - left
    return np.take_along_axis(table, left, 1) * (1 - part) + np.take_along_axis(table, left + 1, 1) * part


def _refine_path(cost: np.ndarray, share: np.ndarray, curve: np.ndarray) -> np.ndarray:
    """Offsets (ROWS,) in shin lengths of the cheapest place near the curve, row by row, evened out along the shin."""
    step = share[1] - share[0]
    half = max(3, int(SHIN.refine_shins / step))
    around = np.arange(-half, half + 1) * step
    band = _at_shares(cost, share, curve[:, None] + around)
    dear = SHIN.refine_weight * np.abs(np.arange(-half, half + 1))
    band = gaussian_filter1d(band, SHIN.refine_blur_rows[0], axis=0, mode="nearest") + dear
    path = curve + gaussian_filter1d(around[band.argmin(1)], SHIN.refine_blur_rows[1], mode="nearest")
    return np.interp(_ROW_SHARES, _COARSE_SHARES, path)


def _rim(
    image: np.ndarray, rows: np.ndarray, across: np.ndarray, path_px: np.ndarray, length: float
) -> tuple[ShinOutline, float, np.ndarray]:
    """The rim next to the path (ROWS,), which is in px from `rows`; how many px an edge is blurred there; its place.

    The place (ROWS,) is in px from `rows`, and there where the rim is not clear, too.
    """
    path_px = gaussian_filter1d(path_px, SHIN.rim_blur_rows, mode="nearest")
    sharp = edge_blur_px(length)
    for blur in (sharp, SHIN.soft_factor * sharp):
        reach = max(SHIN.rim_reach_px, SHIN.rim_reach_shins * length, SHIN.rim_reach_factor * blur)
        half = int((reach + 4 * blur) / SHIN.rim_step_px)
        local = SHIN.rim_step_px * np.arange(-half, half + 1)
        # The outline hardly moves from row to row, so neighbours may share their noise.
        raw = gaussian_filter1d(_sample(image, rows, across, path_px[:, None] + local, blur=0),
                                SHIN.rows_blur_factor * blur, axis=0, mode="nearest")
        known = np.abs(local) <= reach
        step = step_sizes(raw, blur)[:, known]
        at, size = best_path(step)
        if is_told(size, step):
            break
    away = local[known][0] + SHIN.rim_step_px * at
    even, aside = gaussian_filter1d(raw, 1.0, axis=0, mode="nearest"), local - away[:, None]
    beside = [even * (side * aside >= SHIN.beside_px)[..., None] for side in (-1, 1)]
    inner, outer = (b.sum(1) / np.maximum((np.abs(b).sum(2) > 0).sum(1), 1)[:, None] for b in beside)
    contrast = np.linalg.norm(outer - inner, axis=1)
    found = (size > SHIN.least_step_lab) & (contrast > SHIN.least_contrast_lab)
    position = path_px + away
    return ShinOutline(points_px=np.where(found[:, None], rows + position[:, None] * across, np.nan),
                       contrast=np.where(found, contrast, 0.0), step_lab=np.where(found, size, 0.0)), blur, position


def _with_room(outline: ShinOutline, image: np.ndarray, behind: Behind, rows: np.ndarray, across: np.ndarray,
               position_px: np.ndarray, length: float) -> ShinOutline:
    """The outline with what its difference from the room says of it."""
    centre_px = gaussian_filter1d(position_px, SHIN.rim_blur_rows, mode="nearest")
    at = rows[:, None] + (centre_px[:, None] + length * ACROSS_SHINS)[..., None] * across
    room = behind(at)
    unknown = ~np.isfinite(room)
    before = np.where(unknown.any(2, keepdims=True), np.nan, _weighted_lab(np.where(unknown, 0.0, room)))
    rim = rim_against_room(_weighted_lab(sample(image, at)), before, length)
    points = rows + (centre_px + length * rim.place_shins)[:, None] * across
    return replace(outline, room_points_px=points, room_trust=rim.trust)
