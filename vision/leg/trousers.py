"""How far a leg reaches before its ankle-knee line: loose trousers hide where the shin is."""

from __future__ import annotations

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
    scale = pose.mask_scale
    scaled = LegLandmarks(leg.hip * scale, leg.knee * scale, leg.ankle * scale, leg.heel * scale, leg.toe * scale,
                          leg.forward)
    low = profiles_across(pose.mask, scaled, FINDER.trousers_reach_shins)[: FINDER.trousers_rows_count]
    rows = low > TRAITS.body_share
    ahead = rows[:, rows.shape[1] // 2 :] if leg.forward > 0 else rows[:, rows.shape[1] // 2 :: -1]
    reach = [int(np.argmin(row)) if not row.all() else len(row) for row in ahead if row[0]]
    return float(np.median(reach)) / rows.shape[1] if len(reach) >= FINDER.fewest_trousers_rows_count else 0.0
