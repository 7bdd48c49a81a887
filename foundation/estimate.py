"""A measured value with its 95 % interval."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated

from foundation.json_marks import Digits

Z_95 = 1.959964
"""Half-width of a 95 % interval of a normal distribution, in standard deviations."""
KEPT_DECIMALS = 3
"""How many decimals are kept in files: a hundredth of the finest thing that is told."""


@dataclass(frozen=True)
class Estimate:
    """A measured value with the bounds of its 95 % interval, all in the unit that the field's name carries.

    Raises:
        ValueError: a bound is not finite, or the value lies outside its bounds.
    """

    value: Annotated[float, Digits(KEPT_DECIMALS)]
    low: Annotated[float, Digits(KEPT_DECIMALS)]
    high: Annotated[float, Digits(KEPT_DECIMALS)]

    def __post_init__(self) -> None:
        if not all(math.isfinite(x) for x in (self.value, self.low, self.high)):
            raise ValueError(f"an estimate needs finite numbers, got {self.value}, {self.low}, {self.high}")
        if not self.low <= self.value <= self.high:
            raise ValueError(f"expected low <= value <= high, got {self.low} <= {self.value} <= {self.high}")

    @classmethod
    def from_sigma(cls, value: float, sigma: float, floor: float = -math.inf) -> Estimate:
        """The 95 % interval of a normal error with standard deviation `sigma`; `low` is never under `floor`."""
        value, half = float(value), Z_95 * float(sigma)
        return cls(value, max(value - half, min(floor, value)), value + half)

    @property
    def as_kept(self) -> Estimate:
        """The estimate as a file holds it, so that what follows from it is the same before and after keeping."""
        return Estimate(*(round(x, KEPT_DECIMALS) for x in (self.value, self.low, self.high)))

    @property
    def half_width(self) -> float:
        """How far the 95 % interval reaches from the value, in the estimate's own unit.

        Of a lopsided interval it is the longer side, so that value ± this holds all of it.
        """
        return max(self.high - self.value, self.value - self.low)
