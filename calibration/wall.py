"""The wall in front of the foot, found where it meets the floor: its x in a plane that has centimetres.

The foot of the wall runs away from the camera along a known direction, so only where it crosses the plane (and a
small turn) is looked for. A mat's edge or a tile's joint looks alike; only a wall also has an upright corner that
rises from its line.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from calibration.camera import Array, project
from calibration.plane import SagittalPlane
from calibration.room_settings import ROOM
from foundation.sampling import sample

_TURNS_DEG = np.arange(-ROOM.wall_turn_deg, ROOM.wall_turn_deg + 0.1)


@dataclass(frozen=True)
class WallSighting:
    """Where the wall meets the plane: `x_cm` in the plane's own x, give or take `sigma_cm` (one standard deviation)."""

    x_cm: float
    sigma_cm: float
    turn_deg: float

    def __post_init__(self) -> None:
        if not (math.isfinite(self.x_cm) and self.sigma_cm > 0):
            raise ValueError(f"expected a finite place and a positive sigma, got {self.x_cm}, {self.sigma_cm}")


def find_wall(
    image_bgr: NDArray[np.uint8], plane: SagittalPlane, mask: NDArray[np.bool_] | None = None
) -> WallSighting | None:
    """The wall that the plane's x points to, or None where the picture does not show it beyond doubt.

    Args:
        image_bgr: picture (H, W, 3) of the plane's own size.
        plane: a plane in cm.
        mask: (H, W), true where a person hides the room.
    """
    if plane.unit != "cm":
        return None
    view = _View(image_bgr, plane, mask)
    found = [(score, x, turn) for turn in _TURNS_DEG for score, x in view.floor_edges(turn)]
    best: tuple[float, float, float] | None = None
    for score, x, turn in sorted(found, reverse=True)[:ROOM.tried_count]:
        if best is not None and (abs(x - best[1]) < ROOM.rival_apart_cm or score < ROOM.rival_share * best[0]):
            continue
        if view.corner_rises(x, turn) and not view.floor_goes_on(*view.steepest(x, turn)):
            if best is not None:
                return None
            best = (score, x, turn)
    if best is None:
        return None
    score, seen_x, _ = best
    x, turn = view.steepest(*best[1:])
    # Where a line is seen all along and where the step is steepest are one place; else it may be anywhere between.
    between_cm = abs(x - seen_x) / math.sqrt(12)
    sigma_cm = math.hypot(ROOM.wall_sigma_cm, 0.5 * ROOM.wall_step_cm, _spread(found, seen_x, score), between_cm)
    return WallSighting(x, sigma_cm, turn)


def _spread(found: list[tuple[float, float, float]], x: float, score: float) -> float:
    """How far edges that are nearly as good lie from the best one, near it."""
    near = [(s, p) for s, p, _ in found if abs(p - x) < ROOM.wall_near_cm and s > ROOM.wall_near_share * score]
    weight = np.array([s**4 for s, _ in near])
    return float(np.sqrt(np.average([(p - x) ** 2 for _, p in near], weights=weight)))


class _View:
    """Colours of the room at places given in the plane's own x, y and in z towards the camera."""

    def __init__(self, image: NDArray[np.uint8], plane: SagittalPlane, mask: NDArray[np.bool_] | None) -> None:
        self.plane = plane
        self.image = cv2.GaussianBlur(image, (0, 0), 1.0).astype(np.float32)
        self.hidden = np.zeros(image.shape[:2], np.uint8) if mask is None else mask.astype(np.uint8)
        self.theta = np.asarray(plane.parameters)
        self.origin = plane.camera.origin_cm

    def colours(self, x: Array, y: Array, z: Array) -> Array:
        """BGR (..., 3) at places of one shape; NaN outside the picture and behind a person."""
        points = np.stack(np.broadcast_arrays(self.origin + self.plane.towards_wall * x, y, z), axis=-1)
        px = project(self.theta, points, self.plane.image_size).astype(np.float32)
        flat = np.nan_to_num(px, nan=-10.0).reshape(px.shape[0], -1, 2)
        w, h = self.plane.image_size
        values = sample(self.image, flat)
        covered = cv2.remap(self.hidden, flat[..., 0], flat[..., 1], cv2.INTER_NEAREST)
        outside = (flat < 1).any(axis=-1) | (flat[..., 0] > w - 2) | (flat[..., 1] > h - 2) | (covered > 0)
        return np.where(outside[..., None], np.nan, values).reshape(*px.shape[:-1], 3)

    def floor_edges(self, turn_deg: float) -> list[tuple[float, float]]:
        """Score and x of lines on the floor that part two colours all along, for one turn about the upright."""
        x = np.arange(ROOM.wall_reach_cm[0] - 4, ROOM.wall_reach_cm[1] + 4, ROOM.wall_step_cm)
        strip = self._floor(x, turn_deg)
        score = _step_score(strip, ROOM.floor_edge_grey, ROOM.floor_edge_share)
        peak = (score > 0) & (score >= np.roll(score, 1)) & (score >= np.roll(score, -1))
        return [(float(score[i]), float(x[i])) for i in np.flatnonzero(peak)]

    def steepest(self, x: float, turn_deg: float) -> tuple[float, float]:
        """The place and turn of the steepest mean step of colour that leads uphill from a line.

        On tiles of which one kind has the wall's colour a line is seen all along only beside the wall's foot, where the
        other kind's blur still shows; the step itself is at its foot.
        """
        reach = round(ROOM.steepest_reach_cm / ROOM.wall_step_cm)
        places = x + ROOM.wall_step_cm * np.arange(-reach - ROOM.side_count, reach + ROOM.side_count + 1)
        turns = turn_deg + np.arange(-ROOM.steepest_turns_count, ROOM.steepest_turns_count + 1.0)
        inner = slice(ROOM.side_count, -ROOM.side_count)
        steep = np.stack([_steps(self._floor(places, turn)).contrast[inner] for turn in turns])
        best = (ROOM.steepest_turns_count, reach)
        while True:
            turned, placed = (slice(max(k - 1, 0), k + 2) for k in best)
            around = steep[turned, placed]
            row, column = np.unravel_index(int(np.argmax(around)), around.shape)
            uphill = (turned.start + int(row), placed.start + int(column))
            if steep[uphill] <= steep[best]:
                break
            best = uphill
        # Between the two sides that are compared the step may lie anywhere: the middle of where it is as steep.
        level = slice(max(best[1] - ROOM.level_count, 0), best[1] + ROOM.level_count + 1)
        weight = (steep[best[0], level] / steep[best]) ** ROOM.level_power_count
        return float(np.average(places[inner][level], weights=weight)), float(turns[best[0]])

    def floor_goes_on(self, x: float, turn_deg: float) -> bool:
        """Whether beyond a line lie the very colours of the floor before it: then it is a joint or a shadow's edge."""
        before, beyond = (self._tones(x + np.arange(*span_cm, 2 * ROOM.wall_step_cm), turn_deg)
                          for span_cm in (ROOM.floor_before_cm, ROOM.floor_beyond_cm))
        if min(len(before), len(beyond)) < ROOM.wall_samples_count:
            return False
        every = max(len(before) // ROOM.floor_tones_count, 1)
        away, _ = cKDTree(before[::every]).query(beyond, k=ROOM.alike_tones_count)
        return bool(np.mean(away[:, -1] < ROOM.same_tone_lab) > ROOM.floor_beyond_share)

    def _tones(self, x: Array, turn_deg: float) -> Array:
        """Weighted Lab colours (n, 3) of all that is seen of the floor at x."""
        seen = self._floor(x, turn_deg).reshape(-1, 3)
        seen = seen[np.isfinite(seen[:, 0])].astype(np.float32)
        if not len(seen):
            return np.zeros((0, 3))
        lab: Array = cv2.cvtColor(seen[None] / 255, cv2.COLOR_BGR2Lab)[0]
        return lab * [ROOM.tone_lightness_weight, 1.0, 1.0]

    def _floor(self, x: Array, turn_deg: float) -> Array:
        """Colours (len(x), Z, 3) of the floor along lines at x, turned about the upright."""
        z = np.arange(ROOM.far_cm, ROOM.near_cm, 2.0)
        return self.colours(x[:, None] + z * math.tan(math.radians(turn_deg)), np.zeros(1), z)

    def corner_rises(self, x: float, turn_deg: float) -> bool:
        """Whether an upright edge rises from the line's far end, where two walls meet."""
        z = np.arange(*ROOM.corner_depth_cm, 1.0)
        y = np.arange(*ROOM.corner_height_cm, 4.0)
        slope = math.tan(math.radians(turn_deg))
        # At every depth compare the colours to both sides of the upright that stands there.
        offset = np.arange(-ROOM.side_count, ROOM.side_count + 1) * 0.5
        strip = self.colours(x + z[:, None, None] * slope + offset[:, None], y, z[:, None, None])
        steps = _step_score(strip, ROOM.corner_edge_grey, ROOM.corner_edge_share)
        return bool((steps[:, ROOM.side_count] > 0).any())


class _Steps(NamedTuple):
    """The step of colour at each place (..., X) across strips: its mean, the share that agrees, and of how many."""

    contrast: Array
    agree: Array
    enough: Array


def _steps(strip: Array) -> _Steps:
    """The step of colour along each row of strips (..., X, Z, 3); 0 near their ends."""
    filled = np.nan_to_num(strip)
    valid = np.isfinite(strip[..., 0])
    total = np.zeros((*strip.shape[:-3], strip.shape[-3] + 1, *strip.shape[-2:]))
    count = np.zeros(total.shape[:-1])
    np.cumsum(filled, axis=-3, out=total[..., 1:, :, :])
    np.cumsum(valid, axis=-2, out=count[..., 1:, :])
    i = np.arange(ROOM.side_count, strip.shape[-3] - ROOM.side_count)
    after = total[..., i + ROOM.side_count + 1, :, :] - total[..., i + 2, :, :]
    before = total[..., i - 1, :, :] - total[..., i - ROOM.side_count, :, :]
    whole = (count[..., i + ROOM.side_count + 1, :] - count[..., i - ROOM.side_count, :]) == 2 * ROOM.side_count + 1
    step = (after - before) / (ROOM.side_count - 1)
    step = np.where(whole[..., None], step, 0.0)
    enough = whole.sum(axis=-1)
    mean = step.sum(axis=-2) / np.maximum(enough, 1)[..., None]
    contrast = np.linalg.norm(mean, axis=-1)
    along = (step @ mean[..., None])[..., 0] / np.maximum(contrast, 1e-9)[..., None]
    agree = ((along > ROOM.wall_agree_share * contrast[..., None]) & whole).sum(axis=-1) / np.maximum(enough, 1)
    told = enough >= ROOM.wall_samples_count
    ends = [(0, 0)] * (told.ndim - 1) + [(ROOM.side_count, ROOM.side_count)]
    return _Steps(*(np.pad(np.where(told, each, 0.0), ends) for each in (contrast, agree, enough)))


def _step_score(strip: Array, least_contrast: float, least_share: float) -> Array:
    """How surely a step of colour runs along each row of strips (..., X, Z, 3); 0 where it does not, shape (..., X)."""
    contrast, agree, enough = _steps(strip)
    good = (contrast >= least_contrast) & (agree >= least_share)
    return np.where(good, contrast * agree * np.sqrt(enough), 0.0)
