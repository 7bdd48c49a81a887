"""The interval of anything worked out in a plane, by working it out again under draws of the plane."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from calibration.plane import SagittalPlane
from calibration.settings import LADDER
from foundation.estimate import Estimate


def sigma_under_draws(
    plane: SagittalPlane, quantity: Callable[[SagittalPlane], float], draws: int, seed: int = 0
) -> float:
    """Standard deviation of a number over draws of the plane; infinite where too many of them give none.

    Args:
        plane: the most probable plane.
        quantity: works the number out, in whatever unit, for a plane; NaN where it has no value in that plane.
        draws: how many planes are tried.
        seed: equal seeds give equal answers.
    """
    values = np.array([quantity(p) for p in plane.perturbed(draws, seed)], dtype=float)
    known = values[np.isfinite(values)]
    return math.inf if len(known) < (1 - LADDER.lost_share) * draws else float(np.std(known))


def estimate_under_draws(
    plane: SagittalPlane, quantity: Callable[[SagittalPlane], float], draws: int = LADDER.draws_count, seed: int = 0
) -> Estimate:
    """Value and 95 % interval of a number that depends on the plane alone.

    Args:
        plane: the most probable plane.
        quantity: works the number out, in whatever unit, for a plane; NaN under a draw leaves that draw out.
        draws: how many planes are tried.
        seed: equal seeds give equal intervals.

    Raises:
        ValueError: the number is NaN under the plane itself or under most draws.
    """
    value = float(quantity(plane))
    values = np.array([quantity(p) for p in plane.perturbed(draws, seed)], dtype=float)
    values = values[np.isfinite(values)]
    if not np.isfinite(value) or len(values) < draws / 2:
        raise ValueError("the quantity has no value in this plane")
    low, high = np.percentile(values, [2.5, 97.5])
    return Estimate(value, min(float(low), value), max(float(high), value))
