"""Two readings of one shin, by the edges in the picture and by its difference from the room, made into one.

They err for different reasons: an edge may be the shade inside the rim, a difference from the room a shadow beyond it.
The room tells a rim more truly, row by row, but not in every row and frame, and edges more evenly. Each is weighed by
how unsure it is, and where they differ the lean is less sure.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from foundation.robust import robust_fit, robust_spread
from vision.shin.rigid_fit import ShinFit
from vision.shin.settings import SHIN


def fit_both(fit: Callable[[np.ndarray, np.ndarray], ShinFit], time_s: np.ndarray, edge_points: np.ndarray,
             edge_trust: np.ndarray, room_points: np.ndarray, room_trust: np.ndarray,
             landmark_deg: np.ndarray) -> ShinFit:
    """The rigid shin of n frames whose outlines were read in two ways.

    What the shade before the rim adds to the lean by edges changes with the lean, and alike in all frames, while what
    single frames add to the lean by the room is its noise: the room corrects the edges by a line through the leans.
    Where colours run into each other it is the edges that jump from frame to frame: then each frame is told by the room
    as far as that is the steadier.

    Args:
        fit: makes a rigid shin of outlines (n, m, 2) and what their points count (n, m).
        time_s: (n,) seconds, growing.
        edge_points: (n, m, 2) outlines by edges, in the sagittal plane; NaN where unseen.
        edge_trust: (n, m) what their points count, 0 to 1.
        room_points: (n, m, 2) outlines by the room; NaN where it tells none.
        room_trust: (n, m) what their points count.
        landmark_deg: (n,) lean of the line between ankle and knee by the landmarks; NaN where unseen.

    Returns:
        The fit: leans by edges, corrected by the room as far as it is surer; where only the room can be trusted, its
        own, and where it tells too little, the fit by edges.
    """
    by_edges = fit(edge_points, edge_trust)
    told = room_trust > 0
    asked = told.mean(1) >= SHIN.least_room_rows_share
    if asked.sum() < SHIN.fewest_room_frames_count:
        return by_edges
    by_room = fit(np.where(told[..., None], room_points, edge_points),
                  np.where(told, room_trust, SHIN.beside_room_weight * edge_trust))
    edges_seen, room_seen = by_edges.trusted(), by_room.trusted()
    both = edges_seen & room_seen
    room_sigma_deg = _room_sigma_deg(room_trust[both & asked if (both & asked).any() else asked])
    edges_sigma_deg = _edges_sigma_deg(by_edges.support[both])
    share = room_sigma_deg**2 / (edges_sigma_deg**2 + room_sigma_deg**2)
    counts = np.where(both, np.maximum(room_trust.mean(1), SHIN.least_trust_weight), 0.0)
    apart_deg = by_room.inclination_deg - by_edges.inclination_deg
    more_deg = _along_leans(landmark_deg, apart_deg, counts)
    edges_jump_deg, room_jump_deg = (_jump_deg(time_s, np.where(both, each.inclination_deg, np.nan))
                                     for each in (by_edges, by_room))
    steadier = max(edges_jump_deg**2 - room_jump_deg**2, 0.0)
    room_frames_share = steadier / (steadier + SHIN.unsteady_edges_deg**2)
    corrected_deg = (by_edges.inclination_deg + (1 - share) * more_deg
                     + np.where(both, room_frames_share * (apart_deg - more_deg), 0.0))
    inclination_deg = np.where(edges_seen, corrected_deg, by_room.inclination_deg)
    away = np.where(both[:, None, None], by_edges.line - by_room.line, 0.0)
    # Where the edges tell nothing to hold it against, the room is as sure as it is elsewhere.
    unsure_deg = np.where(edges_seen, SHIN.disagreement_factor * more_deg, room_sigma_deg)
    # What the landmarks promise is told by the leans themselves: it moves with them.
    promised_deg = np.where(edges_seen, by_edges.promised_deg + (1 - share) * more_deg, by_room.promised_deg)
    promise_sigma_deg = share * by_edges.promise_sigma_deg + (1 - share) * by_room.promise_sigma_deg
    merged = replace(by_room, line=by_room.line + share * away, promise_sigma_deg=promise_sigma_deg,
                     support=np.where(asked, _support(by_room.support, room_trust), by_room.support))
    merged = _with_frames_of(merged, by_edges, edges_seen & ~room_seen)
    return replace(merged, inclination_deg=inclination_deg, promised_deg=promised_deg,
                   line=_turned(merged.line, inclination_deg), sigma_deg=np.hypot(merged.sigma_deg, unsure_deg))


def _along_leans(lean_deg: np.ndarray, more: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """A line through what frames add (n,) at their leans (n,), level beyond those that count (n,).

    Returns:
        (n,) the line at each frame's lean; 0 where too few frames count.
    """
    known = (counts > 0) & np.isfinite(lean_deg) & np.isfinite(more)
    if known.sum() < SHIN.fewest_room_frames_count:
        return np.zeros(len(more))
    middle = float(lean_deg[known].mean())
    within = np.clip(np.where(np.isfinite(lean_deg), lean_deg, middle), lean_deg[known].min(), lean_deg[known].max())
    columns = np.stack([np.ones(len(more)), within - middle], 1)
    line = robust_fit(columns[known], more[known], counts=counts[known], least_scale=SHIN.alike_deg, passes=20)
    return np.asarray(columns @ line.coefficients)


def _jump_deg(time_s: np.ndarray, lean_deg: np.ndarray) -> float:
    """Standard deviation of the noise of single frames, by how far each (n,) lies off its two neighbours' line.

    The bend of the movement itself is in it, alike for two readings of one film. 0 where too few frames are known.
    """
    share = (time_s[1:-1] - time_s[:-2]) / (time_s[2:] - time_s[:-2])
    off = lean_deg[1:-1] - (1 - share) * lean_deg[:-2] - share * lean_deg[2:]
    known = np.isfinite(off)
    if known.sum() < SHIN.fewest_room_frames_count:
        return 0.0
    own_variance_factor = 1 + (1 - share[known]) ** 2 + share[known] ** 2
    return robust_spread(off[known] / np.sqrt(own_variance_factor))


def _turned(line: np.ndarray, inclination_deg: np.ndarray) -> np.ndarray:
    """Lines (n, 2, 2), lower end first, turned about their middles to these leans (n,)."""
    middle = line.mean(1, keepdims=True)
    half = np.linalg.norm(line[:, 1] - line[:, 0], axis=1) / 2
    upper = half[:, None] * np.stack([np.sin(np.radians(inclination_deg)), np.cos(np.radians(inclination_deg))], 1)
    return np.asarray(middle + np.stack([-upper, upper], 1))


def _edges_sigma_deg(support: np.ndarray) -> float:
    """Standard error of leans by edges that bear so much (k,) of their outlines out; all where nobody knows."""
    known = support[np.isfinite(support)]
    share = float(np.median(known)) if len(known) else 1.0
    return SHIN.edges_sigma_deg * math.exp(SHIN.edges_unsupported_factor * (1 - share))


def _room_sigma_deg(trust: np.ndarray) -> float:
    """Standard error of leans by the room in frames (k, m) whose rows count so much."""
    return SHIN.room_sigma_deg / max(float(np.median(trust.mean(1))), SHIN.least_trust_weight) ** 2


def _support(support: np.ndarray, room_trust: np.ndarray) -> np.ndarray:
    """What bears out each outline that the room told, in the measure of `ShinFit.support`.

    Args:
        support: (n,) what edges bear out of it; NaN where unknown.
        room_trust: (n, m) what its rows by the room count.
    """
    least, more = SHIN.room_support_share
    borne_out = np.fmax(support, least + more * room_trust.mean(1))
    least, more = SHIN.as_by_edges_share
    return np.asarray(least + more * borne_out)


def _with_frames_of(one: ShinFit, other: ShinFit, which: np.ndarray) -> ShinFit:
    """A fit with what another says of the frames `which` (n,)."""
    def mixed(mine: np.ndarray, theirs: np.ndarray) -> np.ndarray:
        return np.where(which.reshape(-1, *[1] * (mine.ndim - 1)), theirs, mine)

    return replace(
        one, inclination_deg=mixed(one.inclination_deg, other.inclination_deg),
        sigma_deg=mixed(one.sigma_deg, other.sigma_deg), agreement=mixed(one.agreement, other.agreement),
        offset=mixed(one.offset, other.offset), stray=mixed(one.stray, other.stray),
        scatter=mixed(one.scatter, other.scatter), line=mixed(one.line, other.line),
        ankle=mixed(one.ankle, other.ankle), usual=mixed(one.usual, other.usual), place=mixed(one.place, other.place),
        promised_deg=mixed(one.promised_deg, other.promised_deg), support=mixed(one.support, other.support))
