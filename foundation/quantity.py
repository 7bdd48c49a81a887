"""The value objects that every layer shares: an estimate with its interval, a warning, a step of provenance."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Z_95 = 1.959964
"""Half-width of a 95 % interval of a normal distribution, in standard deviations."""


@dataclass(frozen=True)
class Estimate:
    """A measured value with the bounds of its 95 % interval, all in the unit that the field's name carries.

    Raises:
        ValueError: a bound is not finite, or the value lies outside its bounds.
    """

    value: float
    low: float
    high: float

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
    def half_width(self) -> float:
        """Half the width of the 95 % interval, in the estimate's own unit."""
        return (self.high - self.low) / 2

    def to_dict(self, digits: int = 3) -> dict[str, float]:
        """The JSON form, rounded to `digits` decimals."""
        return {"value": round(self.value, digits), "low": round(self.low, digits), "high": round(self.high, digits)}

    @classmethod
    def from_dict(cls, data: Mapping[str, float]) -> Estimate:
        """Read the JSON form back."""
        return cls(float(data["value"]), float(data["low"]), float(data["high"]))


@dataclass(frozen=True)
class Notice:
    """A warning for the user: a stable code for programs and a sentence that says what is wrong and what to do."""

    code: str
    message: str

    def __post_init__(self) -> None:
        if not self.code or self.code != self.code.lower() or " " in self.code:
            raise ValueError(f"a warning's code is lower-case words joined by hyphens, got {self.code!r}")
        if not isinstance(self.message, str):
            raise ValueError(f"a warning's message is a text, got {self.message!r}")

    def to_dict(self) -> dict[str, str]:
        """The JSON form."""
        return {"code": self.code, "message": self.message}

    @classmethod
    def from_dict(cls, data: Mapping[str, str]) -> Notice:
        """Read the JSON form back."""
        return cls(data["code"], data["message"])


@dataclass(frozen=True)
class Step:
    """One processing step in a result's provenance: what was done, with which parameters."""

    name: str
    parameters: Mapping[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {"name": self.name, "parameters": dict(self.parameters)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Step:
        """Read the JSON form back."""
        return cls(data["name"], dict(data.get("parameters", {})))
