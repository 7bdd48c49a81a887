"""Self-checks that a user can read: does what was measured look like a person's foot and shin?"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike

from calibration.plane import SagittalPlane
from calibration.settings import LADDER
from foundation.body import ADULT_FOOT_CM, ADULT_SHIN_CM
from foundation.notice import Notice


def check_residual(plane: SagittalPlane) -> tuple[Notice, ...]:
    """A warning where the points of the calibration miss the fitted plane by more than `LADDER.residual_mm`."""
    if math.isnan(plane.residual_mm) or plane.residual_mm <= LADDER.residual_mm or plane.method != "sheet":
        return ()
    return (
        Notice("calibration-rough", {"missed_mm": plane.residual_mm, "missed_px": plane.residual_px}),
    )


def check_foot_length(foot_length_cm: float) -> tuple[Notice, ...]:
    """A warning where the foot, measured in the picture, is not one of `ADULT_FOOT_CM`; NaN is not judged."""
    low, high = ADULT_FOOT_CM
    if math.isnan(foot_length_cm) or low <= foot_length_cm <= high:
        return ()
    return (
        Notice("foot-length-odd", {"foot_length_cm": foot_length_cm}),
    )


def scale_fits(foot_length_cm: float) -> bool:
    """Whether a plane in which the foot measures so much can have the right scale; NaN is not judged.

    A foot just outside `ADULT_FOOT_CM` may be an adult's that was read a little off: its scale is none the worse.
    """
    low, high = ADULT_FOOT_CM
    slack = LADDER.foot_slack_cm
    return math.isnan(foot_length_cm) or low - slack <= foot_length_cm <= high + slack


def check_shin_size(shin_cm: float) -> tuple[Notice, ...]:
    """A warning where the shin, in a plane with a scale, is surely not one of `ADULT_SHIN_CM`; NaN is not judged."""
    low, high = ADULT_SHIN_CM
    slack = LADDER.landmark_slack_share
    if math.isnan(shin_cm) or low * (1 - slack) <= shin_cm <= high * (1 + slack):
        return ()
    return (Notice("shin-size-odd", {"shin_cm": shin_cm}),)


def check_shin_length(lengths: ArrayLike) -> tuple[Notice, ...]:
    """A warning where the shin's length (any unit, shape (N,), NaN where not seen) changes over the clip."""
    values = np.asarray(lengths, dtype=float)
    values = values[np.isfinite(values)]
    if len(values) < LADDER.fewest_shins_count:
        return ()
    low, middle, high = np.percentile(values, [5, 50, 95])
    if not middle > 0:
        return ()
    spread = (high - low) / 2 / middle
    if spread <= LADDER.shin_spread_share:
        return ()
    return (
        Notice("shin-length-changes", {"change_percent": 100 * spread}),
    )
