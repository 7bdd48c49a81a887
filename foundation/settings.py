"""What a stage of the measurement is tuned by: named, with units and reasons, and told with every result."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from typing import Any

UNITS = {
    "s": "seconds", "hz": "1/s", "deg": "degrees", "rad": "radians", "deg_per_s": "degrees a second", "px": "pixels",
    "mm": "millimetres", "cm": "centimetres", "m": "metres", "shins": "lengths of the shin, ankle to knee joint",
    "feet": "lengths of the foot, heel to longest toe", "torsos": "lengths of the torso, hips to shoulders",
    "share": "a share, 0 to 1", "agreement": "a correlation, -1 to 1", "count": "a whole number of at least 1",
    "factor": "a positive ratio", "scales": "robust standard deviations", "sigmas": "standard errors",
    "lab": "units of CIE Lab, weighted as the shin's stage says", "grey": "grey levels, 0 to 255",
    "freedom": "degrees of freedom", "weight": "what something counts against 1",
    "bits_per_px": "bits of a film's file per pixel", "mb": "millions of bytes", "megapixels": "millions of pixels",
    "rows": "rows of samples across the shin", "samples": "samples along such a row",
}
"""A setting's name ends with its unit, one of these."""
_ORDERED = ("least_", "most_")


@dataclass(frozen=True)
class Settings:
    """Base of a stage's settings: numbers, and tuples of numbers, each with its unit as the last word of its name.

    A stage has one frozen record of them, made once; its text below each says why the number is what it is. What was in
    force is part of a trial's provenance.

    Raises:
        ValueError: a name without a unit, or a value that its unit does not allow; every fault is told.
    """

    def __post_init__(self) -> None:
        faults = [fault for name, value in self.parameters().items() for fault in _faults(name, value)]
        for name, value in vars(self).items():
            other = name.replace(*_ORDERED, 1) if name.startswith("least_") else ""
            if hasattr(self, other) and value > getattr(self, other):
                faults.append(f"expected {name} <= {other}, got {value} > {getattr(self, other)}")
        if faults:
            raise ValueError("; ".join(faults))

    def parameters(self) -> dict[str, Any]:
        """Every setting by its name, as JSON has it."""
        values = ((field.name, getattr(self, field.name)) for field in fields(self))
        return {name: list(value) if isinstance(value, tuple) else value for name, value in values}


def unit_of(name: str) -> str | None:
    """The unit that a setting's name ends with; None where it ends with none."""
    return max((unit for unit in UNITS if name.endswith(f"_{unit}")), key=len, default=None)


def _faults(name: str, value: Any) -> list[str]:
    unit = unit_of(name)
    if unit is None:
        return [f"expected a name that ends with a unit ({', '.join(UNITS)}), got {name}"]
    numbers = value if isinstance(value, list) else [value]
    if not numbers or not all(isinstance(x, int | float) and math.isfinite(x) for x in numbers):
        return [f"expected finite numbers for {name}, got {value!r}"]
    allowed = {"share": (0, 1), "agreement": (-1, 1), "count": (1, math.inf), "factor": (1e-9, math.inf),
               "grey": (0, 255)}.get(unit, (-math.inf, math.inf))
    if not all(allowed[0] <= x <= allowed[1] for x in numbers) or (
            unit == "count" and not all(isinstance(x, int) for x in numbers)):
        return [f"expected {UNITS[unit]} for {name}, got {value!r}"]
    return []
