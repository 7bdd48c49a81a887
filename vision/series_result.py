"""From a leg's repetitions to its result: which ones went to the end, their median, and the slope on the way."""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from scipy.special import stdtrit

from foundation.estimate import Estimate
from foundation.settings import Settings
from vision.quantities import Quantity


@dataclass(frozen=True)
class ResultSettings(Settings):
    """How the result of a leg is made of its repetitions."""

    prior_freedom: float = 2.0
    """The usual scatter of repeated lunges counts as much as this many differences between the ones at hand."""


RESULT = ResultSettings()
MEDIAN_ERROR = {1: 1.0, 2: 1.0, 3: 1.16, 4: 1.09, 5: 1.2}
"""Standard deviation of the median of so many normal values, in those of their mean; simulated, 1.2533 for many."""
MANY = 1.2533


class Measured(Protocol):
    """A repetition, as far as the result needs it."""

    @property
    def stance(self) -> int:
        """Number of the stretch in which the foot stayed planted."""

    @property
    def quantities(self) -> Mapping[str, Estimate]:
        """What was measured, by name."""


def went_to_the_end(counted: Sequence[Measured], depth: Quantity | None) -> list[bool | None]:
    """Which of the repetitions that count are full: not clearly short of the deepest one of their stance.

    Clearly short is where the intervals of both do not meet. None where the depth was not measured; without a depth all
    are full.
    """
    if depth is None:
        return [True] * len(counted)
    values = [rep.quantities.get(depth.name) for rep in counted]
    full: list[bool | None] = []
    for rep, own in zip(counted, values, strict=True):
        beside = [v for other, v in zip(counted, values, strict=True) if other.stance == rep.stance and v is not None]
        if own is None:
            full.append(None)
            continue
        deepest = max(beside, key=lambda v: v.value)
        full.append(own.high >= deepest.low)
    return full


def median_estimate(estimates: Sequence[Estimate | None], usual_scatter: float | None = None) -> Estimate | None:
    """The median of the measured values, with an interval that does not shrink with their number.

    Most of each repetition's error (vertical, scale, window on the shin) is common to all of them, so the median keeps
    the median of how far their intervals reach on either side, widened in quadrature by what the scatter between few
    repetitions leaves open: Student's t of their own scatter or, where that is narrower, of theirs and the usual one
    together. Of drawn repetitions that scatter by up to 1.5 times the usual, that term holds the median 94 to 96 times
    in 100, from two of them on.

    Args:
        estimates: one each; None where it was not measured.
        usual_scatter: standard deviation of repeated lunges, in the values' unit; None where no study tells.

    Returns:
        None if nothing was measured.
    """
    known = [e for e in estimates if e is not None]
    if not known:
        return None
    value = statistics.median(e.value for e in known)
    open_half = _left_open([e.value for e in known], usual_scatter)
    below, above = (math.hypot(statistics.median(sides), open_half) for sides in (
        [e.value - e.low for e in known], [e.high - e.value for e in known]))
    return Estimate(value, value - below, value + above)


def _left_open(values: Sequence[float], usual_scatter: float | None) -> float:
    """Half the 95 % interval of the median of n values from their scatter; 0 for one."""
    n = len(values)
    if n < 2:
        return 0.0
    of_median = MEDIAN_ERROR.get(n, MANY) / math.sqrt(n)
    scatter = statistics.stdev(values)
    alone = float(stdtrit(n - 1, 0.975)) * scatter
    if usual_scatter is None:
        return of_median * alone
    freedom = n - 1 + RESULT.prior_freedom
    pooled = math.sqrt(((n - 1) * scatter**2 + RESULT.prior_freedom * usual_scatter**2) / freedom)
    return of_median * min(alone, float(stdtrit(freedom, 0.975)) * pooled)


def slope_per_repetition(estimates: Sequence[Estimate | None], usual_scatter: float | None) -> Estimate | None:
    """How much the value changed from one repetition to the next, by a straight line through them in their order.

    Args:
        estimates: of all repetitions that count, in order; None where it was not measured.
        usual_scatter: as of `median_estimate`.

    Returns:
        The slope in the values' unit per repetition with its 95 % interval; None with fewer than two values, and with
        two where no study tells how repetitions scatter.
    """
    at = np.array([i for i, e in enumerate(estimates) if e is not None], dtype=float)
    values = np.array([e.value for e in estimates if e is not None])
    prior = 0.0 if usual_scatter is None else RESULT.prior_freedom
    freedom = len(values) - 2 + prior
    if len(values) < 2 or freedom <= 0:
        return None
    x = at - at.mean()
    slope = float((x * values).sum() / (x * x).sum())
    squares = float(((values - values.mean() - slope * x) ** 2).sum()) + prior * (usual_scatter or 0.0) ** 2
    half = float(stdtrit(freedom, 0.975)) * math.sqrt(squares / freedom / float((x * x).sum()))
    return Estimate(slope, slope - half, slope + half)
