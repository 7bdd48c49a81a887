"""How far a leg reaches before its ankle-knee line, and how wide it is: loose trousers hide where the shin is."""

from __future__ import annotations

import math

import numpy as np

from foundation.sampling import sample
from vision.leg.landmarks import LegLandmarks
from vision.leg.pose import Pose
from vision.leg.settings import FINDER, TRAITS


def profiles_across(image: np.ndarray, leg: LegLandmarks, reach: float) -> np.ndarray:
    """Rows (24, 200) across the shin, a quarter to two thirds of the way up, `reach` shin lengths to each side."""
    along = leg.knee - leg.ankle
    across = np.array([-along[1], along[0]])
    share, offset = np.linspace(*FINDER.profile_shins, FINDER.profile_rows_count), np.linspace(
        -reach, reach, FINDER.profile_samples_count)
    points = leg.ankle + share[:, None, None] * along + offset[None, :, None] * across
    return sample(image, points)


def front_reach(pose: Pose, leg: LegLandmarks) -> float:
    """How far the mask reaches before the ankle-knee line, in shin lengths: median of rows a third of the way up."""
    rows = _in_mask(pose, leg)[: FINDER.trousers_rows_count]
    ahead = rows[:, rows.shape[1] // 2 :] if leg.forward > 0 else rows[:, rows.shape[1] // 2 :: -1]
    reach = [_run(row) for row in ahead if row[0]]
    return float(np.median(reach)) / rows.shape[1] if len(reach) >= FINDER.fewest_trousers_rows_count else 0.0


def lower_width(pose: Pose, leg: LegLandmarks) -> float:
    """How wide the leg is from a quarter to four tenths of the way up, by the mask, in shin lengths.

    NaN where that was not seen, and where the other leg stands so near that the mask may hold both.
    """
    other = max((pose.left, pose.right), key=lambda side: float(np.linalg.norm(side.ankle - leg.ankle)))
    here = leg.ankle + 0.33 * (leg.knee - leg.ankle)
    there = other.ankle + np.linspace(0, 1, 9)[:, None] * (other.knee - other.ankle)
    if np.linalg.norm(there - here, axis=1).min() < FINDER.legs_apart_shins * leg.shin_length_px:
        return math.nan
    rows = _in_mask(pose, leg)[: FINDER.trousers_rows_count]
    middle = rows.shape[1] // 2
    widths = [_run(row[middle:]) + _run(row[middle::-1]) for row in rows if row[middle]]
    return float(np.median(widths)) / rows.shape[1] if len(widths) >= FINDER.fewest_trousers_rows_count else math.nan


def looks_loose(pose: Pose, leg: LegLandmarks) -> bool:
    """Whether one picture shows a loose trouser leg."""
    reach = front_reach(pose, leg) > FINDER.merged_legs_front_shins
    return reach or lower_width(pose, leg) > FINDER.loose_width_shins


def _in_mask(pose: Pose, leg: LegLandmarks) -> np.ndarray:
    """Rows across the shin, from a quarter to two thirds of the way up, half a shin to each side: bool (24, 200)."""
    scale = pose.mask_scale
    scaled = LegLandmarks(leg.hip * scale, leg.knee * scale, leg.ankle * scale, leg.heel * scale, leg.toe * scale,
                          leg.forward)
    return np.asarray(profiles_across(pose.mask, scaled, FINDER.trousers_reach_shins) > TRAITS.body_share)


def _run(row: np.ndarray) -> int:
    """How many samples of a bool row are true from its beginning on."""
    return len(row) if row.all() else int(np.argmin(row))
